"""Near-identical texts: what was written about several people in nearly the same words."""

from datetime import date
from typing import Annotated, Any

import strawberry

from domain.steps.kinds import Kind
from graph.context import Info
from graph.plan import by_id, fact, related, value
from graph.resolvers import copying
from graph.schema.days import DateRange
from graph.schema.organization import Organization
from graph.schema.statistics import span


@strawberry.type(description="雷同文字 · One text of a group.")
class CopiedText:
    kind: Kind = value("记录类型 · Kind of record.")
    on: date = value("业务日期 · The day of the record.")
    candidate: Any = related(
        "graph.schema.candidate:Candidate", "发展人员 · About whom.", by_id("candidate_id"), nullable=True
    )
    organization: Organization | None = fact("支部 · At which branch it was written.", by_id("org_id"))
    text: str = value("文字 · What was written.")
    similarity: int = value("相似度 · How much of it is in the group's first text too, of a hundred.")


@strawberry.type(
    description="雷同组 · Texts about different people, of one writer or one branch, each nearly the same as another."
)
class CopiedGroup:
    similarity: int = value("相似度 · At least so much each has in common with the first, of a hundred.")
    count: int = value("篇数 · How many texts.")
    people: int = value("人数 · About how many people.")
    by_one_writer: bool = value("同一人撰写 · Whether all of them are of one writer.")
    texts: list[CopiedText] = value("文字 · The texts, the first written first; 50 at most.")


@strawberry.type(description="各支部雷同文字 · How many such texts a branch has.")
class CopiedCount:
    organization: Organization | None = fact("支部 · Which.", by_id("org_id"))
    count: int = value("篇数 · How many texts.")
    people: int = value("人数 · About how many people.")


@strawberry.type(
    description="雷同文字 · What was written about several people in nearly the same words within a span. It hints at what to read, and proves nothing."
)
class CopiedTexts:
    since: date = value("起 · The first day.")
    until: date = value("止 · The last day.")
    compared: int = value("比对篇数 · How many texts were compared: what stands, and is long enough to be told apart.")
    partial: bool = value("未全部比对 · Whether there are more: the latest 5,000 are compared.")
    count: int = value("雷同篇数 · How many of them are in a group.")
    people: int = value("涉及人数 · About how many people.")
    organizations: list[CopiedCount] = value("各支部 · By branch, the most first.")
    total_groups: int = value("组数 · How many groups there are.")
    groups: list[CopiedGroup] = value("雷同组 · A piece of them, those about most people first.")


async def copied_texts(
    info: Info,
    organization: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="组织 · Of this organization or below; the own if absent."),
    ] = None,
    on: Annotated[
        DateRange | None,
        strawberry.argument(
            description="业务日期 · Of records between these days, ten years at most; the last twelve months unless said."
        ),
    ] = None,
    first: Annotated[int, strawberry.argument(description="前几组 · How many groups, at most 50.")] = 10,
    skip: Annotated[int, strawberry.argument(description="略过 · How many were told already.")] = 0,
) -> CopiedTexts:
    since, until = span(info.context, on.from_ if on else None, on.to if on else None, "on")
    return await copying.copied_texts(info.context, organization, since, until, first=first, skip=skip)  # type: ignore[return-value]  # plain values; the plan reads them
