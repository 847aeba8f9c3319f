"""The audit trail: every row of the journal as an auditor reads it, and whether it is whole."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry

from domain.case.approvals import ApprovalKind
from domain.stages import Stage
from domain.steps.kinds import Kind
from graph.context import Info
from graph.plan import Node, column, expression, fact, noun, relation, value
from graph.plan.declarations.filters import any_of, asc, between, desc, equals, matches, under
from graph.resolvers import auditing
from graph.schema.acts import APPROVAL_KIND, RECORD_KIND, STAGE, Act, done, done_is
from graph.schema.candidate import Candidate
from graph.schema.days import DateRange, begins, ends
from graph.schema.organization import Signatory
from records.trail.audit import Flaw


@strawberry.input(description="审计筛选 · Which rows of the trail.")
class AuditFilter:
    account: strawberry.ID | None = equals("账户 · By this account.", "account_id", prefix="acc")
    act: list[str] | None = any_of("操作 · One of these acts, by mutation name.", "act")
    action: list[Act] | None = done_is()
    candidate: strawberry.ID | None = equals("发展人员 · About this case.", "candidate_id", prefix="cand")
    organization: strawberry.ID | None = under("组织 · At this organization or below.")
    on: DateRange | None = between("业务日期 · Happened between these days.", "on")
    entered_from: date | None = matches(
        "录入起 · Entered on this day (Shanghai) or later.", "{t}.at >= :value", "instant", begins
    )
    entered_to: date | None = matches(
        "录入止 · Entered on this day (Shanghai) or before.", "{t}.at < :value", "instant", ends
    )
    request_id: str | None = equals("请求编号 · By this request.", "request_id")
    address: str | None = equals("网络地址 · From this address.", "address")
    late_entry: bool | None = equals("补录 · Late entries only, or none.", "late_entry")  # fmt: skip


@strawberry.enum(description="排序 · The order of the list.")
class AuditOrder(Enum):
    NEWEST = desc("最近在前 · Latest entry first.", "at")
    OLDEST = asc("最早在前 · Earliest entry first.", "at")


@noun(table="journal", prefix="aud", shown_as="audit")
@strawberry.type(description="审计记录 · One act: who, when, from where, on what, what it was before and after.")
class AuditEntry(Node):
    act: str = fact("操作 · The act, by mutation name.", column("act"))
    action: Any = done()
    on: date = fact("业务日期 · The day on which it happened.", column("on"))
    at: datetime = fact("录入时间 · When it was entered.", column("at"))
    by: Signatory | None = fact("操作人 · By whom; null where nobody was signed in.", relation("account_id", "account"))
    candidate: Candidate | None = fact("发展人员 · On whose case.", relation("candidate_id", "candidate"))
    organization_path: str = fact("组织路径 · Where, as a path in the tree.", column("org_path"))
    kind: str = fact("记录类型 · The kind of record, or of submission.", column("kind"))
    subject: str | None = fact(
        "对象 · The key of the record, account or organization it was about.",
        expression("CAST({t}.record_id AS text)", "text", nullable=True),
    )
    record_kind: Kind | None = fact("记录类型 · The kind of record.", RECORD_KIND)
    approval_kind: ApprovalKind | None = fact("上报类型 · The kind of submission.", APPROVAL_KIND)
    late_entry: bool = fact("补录 · Entered more than seven days later.", column("late_entry"))
    stage: str = fact("阶段 · The stage afterwards.", column("stage"))
    stage_after: Stage | None = fact("阶段 · The stage afterwards; null where it was about no case.", STAGE)
    before: str | None = fact(
        "之前 · What it was, as JSON text; sealed contents are never told.",
        expression("CAST({t}.before AS text)", "text", nullable=True),
    )
    after: str | None = fact(
        "之后 · What it became, as JSON text.", expression("CAST({t}.after AS text)", "text", nullable=True)
    )
    request_id: str = fact("请求编号 · The request; `X-Request-Id` of its answer.", column("request_id"))
    address: str = fact("网络地址 · From which address; empty for a command.", column("address"))
    chain: str = fact("链 · The chain it belongs to.", column("chain"))
    place: int = fact("链中序号 · Its place in the chain, from 1.", column("seq"))
    hash: str = fact("校验值 · Its hash, over all of it and the row before.", column("hash"))


@strawberry.type(description="核对异常 · The first place of the trail that does not hold.")
class AuditBreach:
    flaw: Flaw = value("破坏方式 · What was done.")
    chain: str = value("链 · In which chain.")
    place: int = value("链中序号 · At which place.", "seq")
    row: str = value("记录 · The key of the row found there; empty where none is.", "row_id")
    act: str = value("操作 · What that row says was done.")
    at: datetime | None = value("录入时间 · When, as that row says.")


@strawberry.type(description="审计锚 · How far all chains had come when they were written down outside the database.")
class AuditAnchor:
    number: int = value("编号 · Its number.")
    at: datetime = value("时间 · When.", lambda anchor: datetime.fromisoformat(anchor.at))
    chains: int = value("链数 · How many chains.")
    rows: str = value("行数 · How many rows, as text.")
    digest: str = value("摘要 · SHA-256 over the ends of all chains; on the printed sheet.")


@strawberry.type(description="核对结果 · How much of the trail was verified, and what was found.")
class AuditVerification:
    rows: int = value("行数 · Rows looked at.")
    chains: int = value("链数 · Chains looked at.")
    broken: AuditBreach | None = value("异常 · The first place that does not hold; null when all is well.")
    next: str | None = value("续 · Give it as `after` to go on; null when everything in scope was looked at.")
    anchor: AuditAnchor | None = value("审计锚 · The anchor it was held against.")


async def verification(
    info: Info,
    candidate: Annotated[strawberry.ID | None, strawberry.argument(description="发展人员 · Only this case.")] = None,
    after: Annotated[str | None, strawberry.argument(description="续 · `next` of the answer before.")] = None,
) -> AuditVerification | None:
    return await auditing.verification(info.context, candidate, after)  # type: ignore[return-value]  # the records' value; the plan reads it
