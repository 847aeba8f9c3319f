"""A case on its way from one branch to another: what both sides see of it."""

from datetime import date
from enum import Enum
from typing import Any

import strawberry

from domain.case.transfers import Recognition, RefusalGround, TransferReason, TransferStatus
from domain.roles import OFFICE
from domain.stages import Stage
from domain.steps.kinds import Kind
from graph.inputs.prefixes import prefix_of
from graph.plan import Node, column, embedded, expression, fact, noun, related, relation, value
from graph.plan.declarations.filters import any_of, asc, between, called, desc, equals, under, when
from graph.plan.declarations.sources import Relation
from graph.schema.days import DateRange
from graph.schema.organization import Organization, Signatory
from records.scope import WITHIN

# A.0: the person sees where the case goes and what became of it, not what was said of them.
# What the sending side said of the person: the other side's to read while it examines, and no longer once it came to nothing.
_SAID = f"({{t}}.offered_on IS NULL OR {{t}}.status IN ('OFFERED', 'ACCEPTED') OR ({WITHIN}))"
# Whose transfers are whose is for those who have the case: that one is under way at all tells who somebody is.
_OF_CASE = f"({WITHIN}) OR {{t}}.candidate_id = :scope_candidate"


@strawberry.type(description="移交材料 · A paper of the package, as it was when it was handed over.")
class HandedOverPaper:
    record_id: strawberry.ID = value(
        "记录 · The record's global id; it is found once the case is taken over.",
        lambda paper: f"{prefix_of(Kind(paper['kind']))}_{paper['id']}",
    )
    kind: Kind = value("记录类型 · Kind of record.")
    on: date = value("业务日期 · Its date.")
    version: int = value("版本 · Its version then.")
    text: str = value("内容 · What it says; nothing of what is sealed, and nothing once the transfer is off.")


@strawberry.type(description="移交材料包 · What is handed over (Art. 12): the days that count on, and the papers.")
class TransferPackage:
    stage: Stage = value("发展阶段 · The stage.")
    applied_on: date | None = value("申请日期 · When the person applied.")
    activist_since: date | None = value("积极分子起 · From when the year of cultivation counts; it counts on.")
    listed_on: date | None = value("列为发展对象日 · When listed.")
    probation_start: date | None = value("预备期起算 · The day of the resolution.")
    probation_eligible_on: date | None = value("可转正日期 · The first day on which conversion may be resolved.")
    dues_paid_through: date | None = value("党费交至 · The month to which dues are paid.")
    papers: list[HandedOverPaper] = value("材料 · The papers that stand.")


@strawberry.enum(description="排序 · The order of the list.")
class TransferOrder(Enum):
    NEWEST = desc("最近在前 · Newest first.", "began_on")
    OLDEST = asc("最早在前 · Oldest first.", "began_on")
    DEADLINE = asc("按期限 · Soonest deadline first; those answered last.", "deadline_on")
    DEADLINE_DESC = desc("按期限倒序 · Latest deadline first; those answered last.", "deadline_on")


@strawberry.input(description="接转筛选 · Which transfers.")
class TransferFilter:
    status: list[TransferStatus] | None = any_of("状态 · One of these.", "status")
    candidate: strawberry.ID | None = equals(
        "发展人员 · Of this person, for those who have the case.", "candidate_id", prefix="cand", when=_OF_CASE
    )
    from_: strawberry.ID | None = strawberry.field(
        name="from", description="转出 · From this organization or below.", default=strawberry.UNSET,
        metadata=under("", "from_path").metadata,
    )  # fmt: skip
    to: strawberry.ID | None = under("转入 · To this organization or below.", "to_path")
    name: str | None = called("姓名 · The name contains this.", "name")
    outside: bool | None = when(
        "系统外 · Out of the system, or within.", true="{t}.target_id IS NULL", false="{t}.target_id IS NOT NULL"
    )
    began_on: DateRange | None = between("办理日期 · Begun between these days.", "began_on")
    deadline_on: DateRange | None = between("期限 · Due between these days.", "deadline_on")
    overdue: bool | None = when(
        "超期 · Waiting for an answer beyond its thirty days.",
        true="({t}.deadline_on < :today)",
        false="({t}.deadline_on IS NULL OR {t}.deadline_on >= :today)",
    )


def _side(via: str) -> Relation:
    return relation(via, "party_org", same_scope=True, shown_as="side_of_transfer")


@noun(table="transfer_request", prefix="xfr")
@strawberry.type(
    description="接转 · A case on its way to another branch (Arts 12, 34); both sides and their superiors see it."
)
class Transfer(Node):
    status: TransferStatus = fact("状态 · Where it stands.", column("status"))
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · The case, for those who have it: the sending side until it is taken over, the receiving side from then on.",
        relation("candidate_id", "candidate"),
        nullable=True,
    )
    person_name: str = fact("姓名 · Who; empty until the case is handed over.", column("name"))
    id_number_masked: str = fact(
        "身份证号(掩码) · The number with which the person was asked for; empty otherwise.", column("number_masked")
    )
    source: Organization = fact("转出支部 · From which branch.", _side("source_id"))
    target: Organization | None = fact("转入支部 · To which branch; null out of the system.", _side("target_id"))
    target_name: str = fact("转往组织 · To which organization, in words.", column("target_name"))
    requested: bool = fact("由接收方申请 · Whether the receiving branch asked for it.", column("requested"))
    stage: Stage | None = fact(
        "发展阶段 · The stage; null until the case is handed over.",
        expression("CASE WHEN {t}.offered_on IS NOT NULL THEN {t}.stage END", "text", nullable=True),
    )
    reason: TransferReason | None = fact("转出原因 · Why the person moves.", column("reason"))
    text: str | None = fact(
        "说明 · What was said with it; to the other side no longer once the transfer is off.",
        expression(f"CASE WHEN {_SAID} THEN {{t}}.text END", "text", nullable=True, roles=OFFICE),
    )
    introduction: str | None = fact(
        "情况介绍 · What the sending branch says of the person; to the other side no longer once the transfer is off.",
        expression(f"CASE WHEN {_SAID} THEN {{t}}.introduction END", "text", nullable=True, roles=OFFICE),
    )
    began_on: date = fact("办理日期 · When it was asked for, or handed over.", column("began_on"))
    began_by: Signatory | None = fact("经办人 · By whom.", relation("began_by_id", "account"))
    offered_on: date | None = fact("转出日期 · When the case was handed over.", column("offered_on"))
    deadline_on: date | None = fact(
        "期限 · The day by which it should be answered; null once it is.", column("deadline_on")
    )
    overdue: bool = fact(
        "超期 · Whether it waits beyond its thirty days.",
        expression("coalesce({t}.deadline_on < :today, FALSE)", "bool"),
    )
    answered_on: date | None = fact("答复日期 · When it was answered, or taken back.", column("answered_on"))
    answered_by: Signatory | None = fact("答复人 · By whom.", relation("answered_by_id", "account"))
    answer: str | None = fact(
        "答复 · How the person was examined and with what result, or why not.", column("answer", roles=OFFICE)
    )
    consent: str | None = fact("上级同意 · The consent the answer wanted.", column("consent", roles=OFFICE))
    recognition: Recognition | None = fact("承认 · As what the person was taken over.", column("recognition"))
    ground: RefusalGround | None = fact("不予接收原因 · Why it was refused.", column("ground"))
    became: Stage | None = fact("接收阶段 · In which stage the person goes on.", column("became"))
    package: TransferPackage | None = fact(
        "移交材料包 · What was handed over, frozen on that day.", embedded("data", roles=OFFICE)
    )
    version: int = fact("版本 · For optimistic answers.", column("version"))
