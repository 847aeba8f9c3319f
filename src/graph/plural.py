"""What plural acts take: one act for many cases. A field said once is meant for every row that does not say otherwise."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar

import strawberry
from strawberry import ID

from domain.case.approvals import ApprovalKind
from domain.dues import IncomeBasis
from domain.steps.desk import ArchiveReason
from domain.steps.meetings import ConversionOutcome
from graph.conversion import repeated, unbuilt
from graph.enums import Decided, ErrorPolicy, OpinionKind
from graph.inputs.acts import AcknowledgementInput, AttachmentInput, f
from graph.inputs.approvals import (
    AcknowledgeUpwardFilingInput,
    CommitteeVoteInput,
    DecideApprovalInput,
    ReverseUpwardFilingInput,
    SubmitAdmissionApprovalInput,
)
from graph.inputs.meetings import RecordVoteInput, VoteFields
from graph.inputs.person import ArchiveCandidateInput
from graph.inputs.records import AssignInput, RecordOpinionInput
from records.errors import BadInput

MOST = 5_000
_KEY = "幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once."
_VERSION = "版本 · As the caller saw it; CONFLICT for this row if it has changed."
_ITEMS = f"逐项 · The rows, each with what differs; at most {MOST}."


@strawberry.input(description="批量 · What every plural act takes.")
class PluralFields:
    on: date | None = f(
        "业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.", None
    )
    error_policy: ErrorPolicy = f(
        "错误策略 · What becomes of the others when a row is refused.", ErrorPolicy.REJECT_FAILED_ROWS
    )
    validate_only: bool = f("仅校验 · A dry run: the same judging, and nothing is written.", False)
    idempotency_key: str | None = f(_KEY, None)


_Item = TypeVar("_Item")
# Each row: the list of the input it stands in, and the single act it is, or why it is none.
Rows = list[tuple[str, _Item | BadInput]]


def _rows(
    place: str, ids: Sequence[ID] | None, items: Sequence[_Item] | None, of: Callable[[ID], _Item]
) -> list[tuple[str, _Item]]:
    """The rows of a plural act. BadInput unless there is exactly one list, neither empty nor too long."""
    if ids is not None and items is None:
        found = [(place, of(i)) for i in ids]
    elif items is not None and ids is None:
        found = [("items", item) for item in items]
    else:
        raise BadInput(("items",), "须给出标识列表或逐项列表之一", "Give either the ids or the items.")
    return _counted(place if items is None else "items", found)


def _counted(place: str, found: list[tuple[str, _Item]]) -> list[tuple[str, _Item]]:
    if not found:
        raise BadInput((place,), "至少一项", "At least one.")
    if len(found) > MOST:
        raise BadInput((place,), f"一次最多{MOST}项", f"At most {MOST} at once.")
    return found


# ── deciding ────────────────────────────────────────────────────────────────────────────────────────────────────────


@repeated
@strawberry.input(description="逐项审批 · One submission, and what is decided otherwise than for the rest.")
class DecideApprovalsItem:
    id: ID = f("上报件 · Which submission.")
    decision: Decided | None = f("审批结论 · If other than the common one.", None)
    opinion: str | None = f("审批意见 · If other than the common one.", None)
    committee_met_on: date | None = f("党委会日期 · If other than the common one.", None)
    vote: CommitteeVoteInput | None = f("党委表决 · The committee's vote on this person (R-APR-3).", None)
    form_serial_number: str = f("入党志愿书编号 · Issues the form with an approved pre-review.", "")
    recommended_outcome: ConversionOutcome | None = f("建议 · Another outcome the committee suggests (D9).", None)
    acknowledgements: list[AcknowledgementInput] | None = f("说明 · If other than the common ones.", None)
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(
    description="批量审批 · F3: many submissions at a sitting; for admission each person has a vote (Art. 24)."
)
class DecideApprovalsInput(PluralFields):
    ids: list[ID] | None = f("上报件 · The submissions, decided alike; at most 5,000. Either these or `items`.", None)
    items: list[DecideApprovalsItem] | None = f(_ITEMS, None)
    decision: Decided | None = f("审批结论 · APPROVED, REJECTED or RETURNED.", None)
    opinion: str = f("审批意见 · Required unless approved; for a pre-review always.", "")
    committee_met_on: date | None = f("党委会日期 · When the committee met (R-APR-3).", None)
    acknowledgements: list[AcknowledgementInput] = f("说明 · One text for each warning, such as a late decision.", [])

    def rows(self) -> Rows[DecideApprovalInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (place, self._single(row))
            for place, row in _rows("ids", self.ids, self.items, lambda i: DecideApprovalsItem(id=i))
        ]

    def _single(self, row: DecideApprovalsItem) -> DecideApprovalInput | BadInput:
        decision = row.decision or self.decision
        if decision is None:
            return BadInput(("decision",), "须填写审批结论", "The decision is required.")
        return DecideApprovalInput(
            id=row.id,
            decision=decision,
            opinion=self.opinion if row.opinion is None else row.opinion,
            committee_met_on=row.committee_met_on or self.committee_met_on,
            vote=row.vote,
            form_serial_number=row.form_serial_number,
            recommended_outcome=row.recommended_outcome,
            acknowledgements=self.acknowledgements if row.acknowledgements is None else row.acknowledgements,
            version=row.version,
        )


@strawberry.input(description="撤销审批决定 · F9: by the organization that decided, while nothing later was recorded.")
class ReverseDecisionInput:
    id: ID = f("上报件 · Which submission.")
    reason: str = f("原因 · Why.")
    on: date | None = f("业务日期 · Today if absent.", None)
    version: int | None = f("版本 · The submission's version as the caller saw it; CONFLICT if it has changed.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)


@repeated
@strawberry.input(description="撤销审批决定 · One submission.")
class ReverseDecisionsItem:
    id: ID = f("上报件 · Which submission.")
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量撤销审批决定 · F9, for many.")
class ReverseDecisionsInput(PluralFields):
    ids: list[ID] | None = f("上报件 · The submissions; at most 5,000. Either these or `items`.", None)
    items: list[ReverseDecisionsItem] | None = f(_ITEMS, None)
    reason: str = f("原因 · Why.")

    def rows(self) -> Rows[ReverseDecisionInput]:
        """Each row as the single act it is."""
        return [
            (place, ReverseDecisionInput(id=row.id, reason=self.reason, version=row.version))
            for place, row in _rows("ids", self.ids, self.items, lambda i: ReverseDecisionsItem(id=i))
        ]


# ── submitting ──────────────────────────────────────────────────────────────────────────────────────────────────────


@repeated
@strawberry.input(description="逐项上报 · One person, and what is said otherwise than for the rest.")
class SubmitApprovalsItem:
    candidate_id: ID = f("发展人员 · Whose case.")
    note: str | None = f("说明 · If other than the common one.", None)
    acknowledgements: list[AcknowledgementInput] | None = f("确认说明 · If other than the common ones.", None)
    monthly_dues: Decimal | None = f("每月党费金额 · Yuan a month; for an admission.", None)
    income_basis: IncomeBasis = f("收入类型 · What the dues are reckoned from.", IncomeBasis.WAGE)
    income: Decimal | None = f("收入基数 · Yuan a month.", None)
    dues_from: date | None = f("起交月份 · Any day of the first month; the month of the meeting if absent.", None)
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量上报 · A6, B9, C7, C9, C12, D8, for many people at once.")
class SubmitApprovalsInput(PluralFields):
    kind: ApprovalKind = f("类型 · What is submitted.")
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[SubmitApprovalsItem] | None = f(_ITEMS, None)
    note: str = f("说明 · Remarks for the superior.", "")
    acknowledgements: list[AcknowledgementInput] = f("确认说明 · One text for each warning.", [])

    def rows(self) -> Rows[SubmitAdmissionApprovalInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (
                place,
                SubmitAdmissionApprovalInput(
                    candidate_id=row.candidate_id,
                    note=self.note if row.note is None else row.note,
                    acknowledgements=self.acknowledgements if row.acknowledgements is None else row.acknowledgements,
                    monthly_dues=row.monthly_dues,
                    income_basis=row.income_basis,
                    income=row.income,
                    dues_from=row.dues_from,
                    version=row.version,
                ),
            )
            for place, row in _rows(
                "candidateIds", self.candidate_ids, self.items, lambda i: SubmitApprovalsItem(candidate_id=i)
            )
        ]


# ── the organization department ─────────────────────────────────────────────────────────────────────────────────────


@repeated
@strawberry.input(description="逐项备案 · One person, and what is said otherwise than for the rest.")
class AcknowledgeUpwardFilingsItem:
    candidate_id: ID = f("发展人员 · Whose admission.")
    number: str | None = f("备案编号 · If other than the common one.", None)
    note: str | None = f("说明 · If other than the common one.", None)
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量组织部门备案 · F7, for many people at once (Art. 25).")
class AcknowledgeUpwardFilingsInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[AcknowledgeUpwardFilingsItem] | None = f(_ITEMS, None)
    number: str = f("备案编号 · The common number.", "")
    note: str = f("说明 · The common remarks.", "")

    def rows(self) -> Rows[AcknowledgeUpwardFilingInput]:
        """Each row as the single act it is: its own number, or the common one."""
        return [
            (
                place,
                AcknowledgeUpwardFilingInput(
                    candidate_id=row.candidate_id,
                    number=self.number if row.number is None else row.number,
                    note=self.note if row.note is None else row.note,
                    version=row.version,
                ),
            )
            for place, row in _rows(
                "candidateIds", self.candidate_ids, self.items, lambda i: AcknowledgeUpwardFilingsItem(candidate_id=i)
            )
        ]


@repeated
@strawberry.input(description="撤销组织部门备案 · One person.")
class ReverseUpwardFilingsItem:
    candidate_id: ID = f("发展人员 · Whose admission.")
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量撤销组织部门备案 · F7, taken back for many people at once.")
class ReverseUpwardFilingsInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[ReverseUpwardFilingsItem] | None = f(_ITEMS, None)
    reason: str = f("原因 · Why.")

    def rows(self) -> Rows[ReverseUpwardFilingInput]:
        """Each row as the single act it is."""
        return [
            (place, ReverseUpwardFilingInput(candidate_id=row.candidate_id, reason=self.reason, version=row.version))
            for place, row in _rows(
                "candidateIds", self.candidate_ids, self.items, lambda i: ReverseUpwardFilingsItem(candidate_id=i)
            )
        ]


# ── records of many ─────────────────────────────────────────────────────────────────────────────────────────────────


@repeated
@strawberry.input(description="逐项意见 · One person, and what is said otherwise than for the rest.")
class RecordOpinionsItem:
    candidate_id: ID = f("发展人员 · On whom.")
    opinion_kind: OpinionKind | None = f("意见类型 · If other than the common one.", None)
    content: str | None = f("内容 · If other than the common text.", None)
    member_id: ID | None = f("培养联系人或入党介绍人 · Who gave it, where the kind has one (标明).", None)
    asked: int | None = f("征求人数 · How many were asked.", None)
    attachments: list[AttachmentInput] | None = f("附件 · If other than the common ones.", None)
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量录入意见 · B3-B7, C2, C3, D3: one text or many, many people; a half-year's season.")
class RecordOpinionsInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[RecordOpinionsItem] | None = f(_ITEMS, None)
    opinion_kind: OpinionKind | None = f("意见类型 · Kind of opinion.", None)
    content: str = f("内容 · The common text.", "")
    asked: int | None = f("征求人数 · How many were asked.", None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind them.", [])

    def rows(self) -> Rows[RecordOpinionInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (place, self._single(row))
            for place, row in _rows(
                "candidateIds", self.candidate_ids, self.items, lambda i: RecordOpinionsItem(candidate_id=i)
            )
        ]

    def _single(self, row: RecordOpinionsItem) -> RecordOpinionInput | BadInput:
        kind = row.opinion_kind or self.opinion_kind
        if kind is None:
            return BadInput(("opinionKind",), "须填写意见类型", "The kind of opinion is required.")
        return RecordOpinionInput(
            candidate_id=row.candidate_id,
            opinion_kind=kind,
            content=self.content if row.content is None else row.content,
            member_id=row.member_id,
            asked=self.asked if row.asked is None else row.asked,
            attachments=self.attachments if row.attachments is None else row.attachments,
            version=row.version,
        )


@repeated
@strawberry.input(description="逐人表决 · What the meeting resolved on one person (Art. 20: one by one).")
class RecordVotesItem(VoteFields):
    candidate_id: ID = f("发展人员 · On whom.")
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量录入表决 · C11, D7: one general meeting, several people, voted on one by one.")
class RecordVotesInput(PluralFields):
    meeting_id: ID = f("会议 · At which meeting; its day is the business date.")
    items: list[RecordVotesItem] = f("逐人 · One for each person; at most 5,000.")

    def rows(self) -> Rows[RecordVoteInput]:
        """Each row as the single act it is."""
        return [
            (place, RecordVoteInput(meeting_id=self.meeting_id, **vars(row)))
            for place, row in _counted("items", [("items", item) for item in self.items])
        ]


@repeated
@strawberry.input(description="逐项归档 · One person, and why, where otherwise than the rest.")
class ArchiveCandidatesItem:
    candidate_id: ID = f("发展人员 · Whose case.")
    reason: ArchiveReason | None = f("归档原因 · If other than the common one.", None)
    text: str | None = f("说明 · If other than the common one.", None)
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量归档 · E1, for many.")
class ArchiveCandidatesInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[ArchiveCandidatesItem] | None = f(_ITEMS, None)
    reason: ArchiveReason = f("归档原因 · Why (C-38).")
    text: str = f("说明 · Explanation; required for OTHER.", "")

    def rows(self) -> Rows[ArchiveCandidateInput]:
        """Each row as the single act it is: its own reason, or the common one."""
        return [
            (
                place,
                ArchiveCandidateInput(
                    candidate_id=row.candidate_id,
                    reason=row.reason or self.reason,
                    text=self.text if row.text is None else row.text,
                    version=row.version,
                ),
            )
            for place, row in _rows(
                "candidateIds", self.candidate_ids, self.items, lambda i: ArchiveCandidatesItem(candidate_id=i)
            )
        ]


@repeated
@strawberry.input(description="逐项指定 · One person, and who looks after them.")
class BulkAssignMentorsItem:
    candidate_id: ID = f("发展人员 · Whose mentors.")
    member_ids: list[ID] | None = f("党员 · If other than the common ones.", None)
    version: int | None = f(_VERSION, None)


@unbuilt
@strawberry.input(description="批量指定培养联系人 · B1, for several people.")
class BulkAssignMentorsInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[BulkAssignMentorsItem] | None = f(_ITEMS, None)
    member_ids: list[ID] = f("党员 · The members chosen; those no longer named end on this day.", [])
    reason: str = f("调整原因 · Needed when somebody is replaced.", "")

    def rows(self) -> Rows[AssignInput]:
        """Each row as the single act it is: its own members, or the common ones."""
        return [
            (
                place,
                AssignInput(
                    candidate_id=row.candidate_id,
                    member_ids=self.member_ids if row.member_ids is None else row.member_ids,
                    reason=self.reason,
                    version=row.version,
                ),
            )
            for place, row in _rows(
                "candidateIds", self.candidate_ids, self.items, lambda i: BulkAssignMentorsItem(candidate_id=i)
            )
        ]
