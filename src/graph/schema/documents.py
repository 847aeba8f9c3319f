"""Prints that were issued, and what strangers who hold one are told of it."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry

from domain.objections import ObjectionStatus
from graph.context import Info
from graph.plan import Node, column, fact, noun, related, relation, value
from graph.plan.declarations.filters import any_of, asc, between, desc, equals, when
from graph.plan.faults import Fault
from graph.schema.days import DateRange
from graph.schema.organization import Signatory
from records.files import documents
from records.people import throttle
from records.people.addresses import network
from records.seals import CONTACT, FINDING, OBJECTION


@noun(table="document", prefix="doc")
@strawberry.type(
    description="已出具文件 · A print that was issued by `POST /papers/KIND/ID`, and is kept as it went out. Seen by the organization"
    " that issued it and its superiors; requests, replies and notices where the case is."
)
class Document(Node):
    kind: str = fact("种类 · Which print, as in its address: `approval_reply` and so on.", column("kind"))
    title: str = fact("名称 · What it is called.", column("title"))
    subject: strawberry.ID = fact("对象 · What it is of: a global id.", column("subject"))
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · Whose; null for what is of an organization, and for those who do not have the case.",
        relation("candidate_id", "candidate"),
        nullable=True,
    )
    number: str = fact("编号 · Its number within its organization.", column("number"))
    code: str = fact("核验码 · With which `verifyDocument` and the page `/verify/CODE` confirm it.", column("code"))
    organization: str = fact("出具单位 · Which organization issued it, by its name then.", column("organization"))
    issued_on: date = fact("出具日期 · The day that stands on it.", column("issued_on"))
    issued_at: datetime = fact("出具时间 · When it was issued.", column("issued_at"))
    issued_by: Signatory | None = fact("出具人 · By whom.", relation("issued_by_id", "account"))
    sha256: str = fact("校验值 · SHA-256 of the file, in hexadecimal.", column("digest"))
    file: strawberry.ID = fact(
        "文件 · Its file, the same bytes as on that day: `GET /files/ID`.", column("file_id", prefix="fil")
    )
    superseded_at: datetime | None = fact(
        "被替代时间 · When the same organization issued it anew; null while it is the latest.", column("superseded_at")
    )


@strawberry.enum(description="排序 · The order of the list.")
class DocumentOrder(Enum):
    NEWEST = desc("最近在前 · Newest first.", "issued_at")
    OLDEST = asc("最早在前 · Oldest first.", "issued_at")


@strawberry.input(description="已出具文件筛选 · Which documents.")
class DocumentFilter:
    subject: str | None = equals("对象 · Of this object, by its global id.", "subject")
    kind: str | None = equals("种类 · This print.", "kind")
    candidate: strawberry.ID | None = equals("发展人员 · Of this person.", "candidate_id", prefix="cand")
    number: str | None = equals("编号 · With this number.", "number")
    issued_on: DateRange | None = between("出具日期 · Issued between these days.", "issued_on")
    superseded: bool | None = when(
        "已被替代 · Superseded, or the latest.", true="{t}.superseded_at IS NOT NULL", false="{t}.superseded_at IS NULL"
    )


@strawberry.type(description="核验结果 · That a paper is genuine: nothing that does not stand on it.")
class DocumentProof:
    title: str = value("名称 · What it is called.")
    number: str = value("编号 · Its number.")
    issued_on: date = value("出具日期 · The day that stands on it.")
    organization: str = value("出具单位 · Which organization issued it.")
    person: str = value("姓名 · Whose, by the first character; empty for what is of an organization.")
    sha256: str = value("校验值 · SHA-256 of the file as it was issued, in hexadecimal.")
    superseded: bool = value("已被替代 · Whether its organization issued it anew since.")


async def verify(
    info: Info, code: Annotated[str, strawberry.argument(description="核验码 · The code on the paper.")]
) -> DocumentProof | None:
    context = info.context
    if not throttle.spare("verify-from", network(context.address), context.now):
        raise Fault("RATE_LIMITED", "查看过于频繁，请稍后再试。", "Too many look-ups; try again later.")
    return await documents.proof(code)  # type: ignore[return-value]  # the records' value; the plan reads it


@noun(table="notice_objection", prefix="obj")
@strawberry.type(
    description="公示异议 · What somebody has against a notice, sent in by its page; seen by the branch and its superiors."
    " What comes of it is said by `answerObjection`, and again when the notice is closed."
)
class NoticeObjection(Node):
    number: str = fact("受理编号 · The number that whoever sent it was told.", column("number"))
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · Against whom.",
        relation("candidate_id", "candidate", same_scope=True),
    )
    notice: strawberry.ID = fact("公示 · Against which notice.", column("notice_id", prefix="ntc"))
    content: str = fact(
        "内容 · As it was written; kept sealed.", column("content_sealed", sealed=OBJECTION, sensitive=True)
    )
    contact: str = fact(
        "联系方式 · How they may be reached; empty where nothing was said. Kept sealed.",
        column("contact_sealed", sealed=CONTACT, sensitive=True),
    )
    status: ObjectionStatus = fact("状态 · What became of it.", column("status"))
    finding: str = fact(
        "核查情况 · What was found; empty until something was. Kept sealed.",
        column("finding_sealed", sealed=FINDING, sensitive=True),
    )
    received_at: datetime = fact("收到时间 · When it came.", column("received_at"))
    answered_at: datetime | None = fact("办理时间 · When it was taken up or settled last.", column("answered_at"))
    version: int = fact("版本 · For optimistic writes.", column("version"))


@strawberry.enum(description="排序 · The order of the list.")
class NoticeObjectionOrder(Enum):
    NEWEST = desc("最近在前 · Newest first.", "received_at")
    OLDEST = asc("最早在前 · Oldest first.", "received_at")


@strawberry.input(description="公示异议筛选 · Which objections.")
class NoticeObjectionFilter:
    notice: strawberry.ID | None = equals("公示 · Against this notice.", "notice_id", prefix="ntc")
    candidate: strawberry.ID | None = equals("发展人员 · Against this person.", "candidate_id", prefix="cand")
    number: str | None = equals("受理编号 · With this number.", "number")
    status: list[ObjectionStatus] | None = any_of("状态 · One of these.", "status")
