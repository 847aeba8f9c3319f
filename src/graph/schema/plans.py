"""The yearly plan: how many may be admitted, how many were, and how many are to be expected."""

from datetime import date
from typing import Annotated

import strawberry

from graph.context import Info
from graph.plan import by_id, fact, value
from graph.resolvers import plans
from graph.schema.organization import Organization


@strawberry.type(description="计划变更 · What was laid down once.")
class QuotaLaidDown:
    quota: int | None = value("名额 · How many; null where the plan was taken back.")
    set_on: date = value("下达日期 · On which day.")
    note: str = value("说明 · On what it rests.")
    version: int = value("版本 · Its number, from 1.")


@strawberry.type(
    description="发展党员计划 · How many an organization, with all below it, may admit in a year; people count by the day of the general meeting."
)
class RecruitmentPlan:
    organization: Organization | None = fact("组织 · Whose plan.", by_id("org_id"))
    year: int = value("年度 · Which year.")
    quota: int | None = value("名额 · How many; null where nobody says.", lambda plan: plan.held and plan.held.quota)
    distributed: int = value("已分配 · How many of them were given out below it.")
    admitted: int = value("已接收 · How many were admitted, at the branches where they were then.")
    submitted: int = value("已上报 · How many wait for their decision.")
    version: int = value(
        "版本 · For optimistic writes; 0 while there is none.", lambda plan: plan.held.version if plan.held else 0
    )
    history: list[QuotaLaidDown] = value("历次下达 · What was laid down, the earliest first.")


@strawberry.type(description="发展党员计划列表 · An organization's plan, and those directly below it.")
class RecruitmentPlans:
    year: int = value("年度 · Which year.")
    plans: list[RecruitmentPlan] = value("计划 · The organization's own first, also where there is none.")
    more: bool = value("尚有 · Whether others follow.")


@strawberry.type(description="发展预测 · What is to be expected of a branch in a year, as its planning has it.")
class RecruitmentForecast:
    year: int = value("年度 · Which year.")
    ready: int = value("可上报 · How many could be submitted for admission today: nothing is missing.")
    expected: int = value("年内可接收 · How many could be admitted by the end of the year.")
    looked: int = value("已计算 · How many cases were looked at.")
    more: bool = value("尚有 · Whether the branch has more cases.")


_YEAR = strawberry.argument(description="年度 · Which year; this one if absent.")


async def recruitment_plans(
    info: Info,
    organization: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="组织 · Of which, with those directly below it; the own if absent."),
    ] = None,
    year: Annotated[int | None, _YEAR] = None,
    first: Annotated[int, strawberry.argument(description="前几个 · How many, at most 100.")] = 50,
    skip: Annotated[int, strawberry.argument(description="略过 · How many were told already.")] = 0,
) -> RecruitmentPlans:
    return await plans.listed(info.context, organization, year, first=first, skip=skip)  # type: ignore[return-value]  # plain values; the plan reads them


async def recruitment_forecast(
    info: Info,
    branch: Annotated[strawberry.ID, strawberry.argument(description="支部 · Which branch.")],
    year: Annotated[int | None, _YEAR] = None,
    first: Annotated[int, strawberry.argument(description="前几人 · Of how many cases, at most 100.")] = 20,
    skip: Annotated[int, strawberry.argument(description="略过 · How many were looked at already.")] = 0,
) -> RecruitmentForecast:
    return await plans.forecast(info.context, branch, year, first=first, skip=skip)  # type: ignore[return-value]  # as above
