"""What is submitted upward: the inbox of a committee, the road of a case."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any

import strawberry

from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.dues import IncomeBasis
from domain.orgs.editions import Edition
from domain.questions.submissions import Moved
from domain.regulation import GUARDS
from domain.roles import OFFICE, READ_REVIEWS
from domain.stages import CaseStatus
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from graph.inputs.prefixes import prefix_of
from graph.plan import Node, column, embedded, expression, fact, judgement, noun, related, relation, value
from graph.plan.declarations.filters import any_of, asc, between, desc, equals, matches, noted, through, under, when
from graph.resolvers import judgements
from graph.schema.cases import CAME_BACK, last_submission
from graph.schema.days import DateRange
from graph.schema.organization import Organization, Signatory, organization_of
from graph.schema.problem import FoundProblem, Problem
from graph.schema.record import Record

# A.0: the person sees the submission and its result, not who said or voted what, nor what was found of the papers.


_SEALED = {guard.id: guard for guard in GUARDS if guard.sealed}


def _bare_problems(found: Any, _: date) -> Any:
    """What was unmet, as it is told to those to whom the review is sealed: in the rule's own words."""
    return [p | told if (told := _own_words(p["guard"])) else p for p in found or ()]


def _own_words(guard: str) -> dict[str, str]:
    return {"zh": _SEALED[guard].message.zh, "en": _SEALED[guard].message.en} if guard in _SEALED else {}


def _bare_decision(found: Any, today: date) -> Any:
    return found and found | {"problems": _bare_problems(found.get("problems"), today)}


def _bare_decisions(found: Any, today: date) -> Any:
    return [_bare_decision(one, today) for one in found or ()]


@strawberry.type(description="确认说明 · The text with which a warning was taken note of.")
class Acknowledgement:
    rule: str = value("规则编号 · The rule's id.")
    text: str = value("说明 · The explanation.")


def _evidence_id(cited: dict[str, str]) -> str:
    return f"{prefix_of(Kind(cited['kind']))}_{cited['id']}"


def _moved_id(found: Any) -> str:
    return f"{prefix_of(found.kind)}_{found.record_id}"


@strawberry.type(description="上报快照 · A record as it stood when it was submitted.")
class Evidence:
    record_id: strawberry.ID = value("记录 · The record's global id.", _evidence_id)
    record: Record | None = value("记录 · The record as it is today, where the caller sees it.", _evidence_id)
    kind: Kind = value("记录类型 · Kind of record.")
    on: date = value("业务日期 · Its date.")
    version: int = value("版本 · Its version then.")


@strawberry.type(description="审议 · The opinion of a general branch or sub-committee on the way (Art. 22).")
class Deliberation:
    organization_id: strawberry.ID = value("组织 · Which organization.", "org_id", prefix="org")
    on: date = value("日期 · When.")
    agrees: bool = value("同意 · Whether it agrees.")
    opinion: str = value("意见 · Its opinion.")


@strawberry.type(description="党委表决 · The committee's vote on one person (R-APR-3).")
class CommitteeVote:
    due: int = value("应到委员 · Members due.")
    present: int = value("实到委员 · Members present.")
    approve: int = value("赞成 · In favour.")
    oppose: int = value("不赞成 · Against.")
    abstain: int = value("弃权 · Abstentions.")


@strawberry.type(description="撤销 · A decision taken back by the organization that made it (F9).")
class Reversal:
    on: date = value("日期 · When.")
    reason: str = value("原因 · Why.")


@strawberry.type(description="变化 · A record that differs from the refused or returned submission before (C-9).")
class EvidenceChange:
    moved: Moved = value("变化 · How it differs.")
    record_id: strawberry.ID = value("记录 · The record's global id.", _moved_id)
    record: Record | None = value("记录 · The record as it is today; null where it was deleted.", _moved_id)
    kind: Kind = value("记录类型 · Kind of record.")
    on: date = value("业务日期 · Its date.")


@strawberry.type(
    description="补录 · A record that was entered long after it happened, just before the submission (C-35)."
)
class LateEntry:
    record_id: strawberry.ID = value("记录 · The record's global id.", _moved_id)
    record: Record | None = value("记录 · The record, where the caller sees it.", _moved_id)
    kind: Kind = value("记录类型 · Kind of record.")
    on: date = value("业务日期 · The day on which it happened.")
    entered_on: date = value("录入日期 · The day on which it was entered.")


@strawberry.type(description="审批决定 · How a submission was decided.")
class Decision:
    status: ApprovalStatus = value("结论 · What was decided.")
    on: date = value("审批日期 · When.")
    opinion: str = value("意见 · The committee's opinion.")
    committee_met_on: date | None = value("党委会日期 · When the committee met.")
    vote: CommitteeVote | None = value("党委表决 · The committee's vote.")
    recommended_outcome: ConversionOutcome | None = value(
        "建议 · Another outcome the committee suggests.", "recommended"
    )
    form_serial_number: str = value("入党志愿书编号 · The form issued with it.")
    edition: Edition = value("规则版本 · The edition in force that day.")
    acknowledgements: list[Acknowledgement] = value("说明 · Explanations of warnings.")
    problems: list[FoundProblem] = value("提示 · What was unmet at the decision.")
    reversal: Reversal | None = value("撤销 · Set where the decision was taken back; it then stands in `history`.")


@strawberry.type(description="党费 · What was filed of the dues (C12).")
class Dues:
    monthly: Decimal = value("每月党费金额 · Yuan a month.")
    basis: IncomeBasis = value("收入类型 · What they are reckoned from.")
    income: Decimal | None = value("收入基数 · Yuan a month.")
    first_month: date | None = value("起交月份 · The first month.")


@strawberry.enum(description="排序 · The order of the list.")
class ApprovalOrder(Enum):
    DEADLINE = asc("按期限 · Soonest deadline first; those without one last.", "deadline_on")
    DEADLINE_DESC = desc("按期限倒序 · Latest deadline first; those without one last.", "deadline_on")
    NEWEST = desc("最近上报在前 · Newest first.", "submitted_on")
    OLDEST = asc("最早上报在前 · Oldest first.", "submitted_on")


@strawberry.input(description="人员条件 · Of which people.")
class ApprovalCandidateFilter:
    branch: strawberry.ID | None = equals("支部 · Of this branch.", "org_id", prefix="org")
    status: list[CaseStatus] | None = any_of("状态 · Whose case has one of these.", "status")


@strawberry.input(description="上报件筛选 · Which submissions.")
class ApprovalFilter:
    kind: list[ApprovalKind] | None = any_of("类型 · One of these kinds.", "kind")
    status: list[ApprovalStatus] | None = any_of("状态 · One of these.", "status")
    addressed_to: strawberry.ID | None = equals(
        "审批党委 · In this committee's inbox.", "addressed_to_id", prefix="org"
    )
    organization: strawberry.ID | None = under("组织 · Of people of this organization or below.")
    candidate: ApprovalCandidateFilter | None = through("人员 · Of these people.", "candidate_id", "candidate")
    submitted_on: DateRange | None = between("上报日期 · Between these days.", "submitted_on")
    decided_on: DateRange | None = between("审批日期 · Between these days.", "decided_on")
    deadline_on: DateRange | None = between("期限 · Between these days.", "deadline_on")
    has_warnings: bool | None = when(
        "有提醒 · With warnings, or without; of the own case, as if without.",
        true="{t}.has_warnings",
        false="NOT {t}.has_warnings",
        roles=OFFICE,
    )
    resubmitted: bool | None = when(
        "再次上报 · Submitted again after a refusal.",
        true="{t}.previous_id IS NOT NULL",
        false="{t}.previous_id IS NULL",
    )
    came_back: bool | None = last_submission(
        "退回未重报 · Returned or decided against, and nothing was submitted for the person since.", CAME_BACK, at="id"
    )
    waiting_since: date | None = matches(
        "等待自 · Waiting for its decision since this day or longer.",
        "{t}.status = 'SUBMITTED' AND {t}.submitted_on <= :value",
        "date",
    )
    unmet_rule: str | None = noted(
        "涉及规则 · Of which this row of the regulation (`R-ACT-6`) was unmet, as it was found when it was submitted or decided.",
        ("problems",), ("decision", "problems"), name="guard", roles=OFFICE,
    )  # fmt: skip
    overdue: bool | None = when(
        "超期 · Waiting beyond its deadline.",
        true="({t}.status = 'SUBMITTED' AND {t}.deadline_on < :today)",
        false="({t}.status <> 'SUBMITTED' OR {t}.deadline_on IS NULL OR {t}.deadline_on >= :today)",
    )


# X6. Nobody decides what is their own submission (the four eyes), so what its submitter also decided was looked at by nobody.
_AT_ONCE = expression(
    "coalesce({t}.kind = 'ACTIVIST_FILING' AND {t}.status = 'APPROVED' AND {t}.decided_by_id = {t}.submitted_by_id, FALSE)",
    "bool",
)


@noun(table="approval", prefix="apr")
@strawberry.type(description="上报件 · Something submitted upward for a decision or for the record.")
class Approval(Node):
    kind: ApprovalKind = fact("类型 · What was submitted.", column("kind"))
    status: ApprovalStatus = fact("状态 · Where it stands.", column("status"))
    accepted_on_submission: bool = fact(
        "报送即备案 · Whether it took effect as it was submitted, filed by the branch; nobody above looked at it.",
        _AT_ONCE,
    )
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · For whom.",
        relation("candidate_id", "candidate", same_scope=True),
    )
    addressed_to: Organization | None = fact(
        "审批党委 · The committee it is addressed to.", organization_of("addressed_to_id")
    )
    submitted_on: date = fact("上报日期 · When it was submitted (business date).", column("submitted_on"))
    submitted_at: datetime = fact("录入时间 · When it was entered.", column("submitted_at"))
    submitted_by: Signatory | None = fact("上报人 · By whom.", relation("submitted_by_id", "account"))
    note: str = fact("说明 · Remarks.", column("note"))
    edition: Edition = fact("规则版本 · The edition in force on the day of submission.", column("edition"))
    deadline_on: date | None = fact("期限 · The day by which it should be decided.", column("deadline_on"))
    has_warnings: bool = fact(
        "有提醒 · Whether it was submitted with warnings; false of the own case, as `foundProblems` are not told.",
        column("has_warnings", roles=OFFICE, default=False),
    )
    outcome: ConversionOutcome | None = fact(
        "转正表决事项 · What the branch resolved, for conversion.", column("outcome")
    )
    decided_on: date | None = fact("审批日期 · When it was decided.", column("decided_on"))
    decided_at: datetime | None = fact("审批录入时间 · When the decision was entered.", column("decided_at"))
    decided_by: Signatory | None = fact("审批人 · By whom.", relation("decided_by_id", "account"))
    opinion: str = fact("审批意见 · The committee's opinion.", column("opinion"))
    monthly_dues: Decimal | None = fact("每月党费金额 · Yuan a month.", column("monthly_dues"))
    previous: Annotated["Approval", strawberry.lazy("graph.schema.approval")] | None = fact(
        "前次上报 · The refused or returned submission before it.", relation("previous_id", "approval")
    )
    version: int = fact(
        "版本 · For optimistic decisions; always 1 of the own case.", column("version", roles=OFFICE, default=1)
    )
    dues: Dues | None = fact("党费 · What was filed of the dues.", embedded("data", "dues"))
    acknowledgements: list[Acknowledgement] = fact(
        "确认说明 · Explanations of warnings.", embedded("data", "acknowledgements", roles=OFFICE)
    )
    found_problems: list[FoundProblem] = fact(
        "上报时问题 · Problems as they stood at submission.",
        embedded("data", "problems", roles=OFFICE, whole=READ_REVIEWS, redacted=_bare_problems),
    )
    evidence: list[Evidence] = fact(
        "上报快照 · The records it rests on, as they stood.", embedded("evidence", roles=OFFICE)
    )
    deliberations: list[Deliberation] = fact(
        "审议 · Opinions on the way.", embedded("data", "deliberations", roles=OFFICE)
    )
    decision: Decision | None = fact(
        "审批决定 · The decision, with votes and what was unmet; the person reads `status`, `decidedOn` and `opinion`.",
        embedded("data", "decision", roles=OFFICE, whole=READ_REVIEWS, redacted=_bare_decision),
    )
    history: list[Decision] = fact(
        "历次决定 · Earlier decisions.",
        embedded("data", "history", roles=OFFICE, whole=READ_REVIEWS, redacted=_bare_decisions),
    )
    changes_since: list[EvidenceChange] = judgement(
        judgements.changes_of_approval, of="candidate_id",
        description="与前次的差异 · What differs from the refused or returned submission before; empty for a first one.",
        graphql_type=list[EvidenceChange],
    )  # fmt: skip
    late_entries: list[LateEntry] = judgement(
        judgements.late_entries_of_approval, of="candidate_id",
        description="集中补录 · Evidence entered late in the week before the submission, or after the day it names (C-35).",
        graphql_type=list[LateEntry],
    )  # fmt: skip
    problems_now: list[Problem] = judgement(
        judgements.problems_of_approval, of="candidate_id",
        description="现在的问题 · What is unmet if it were decided today, by the same rules as the decision.",
        graphql_type=list[Problem],
    )  # fmt: skip
