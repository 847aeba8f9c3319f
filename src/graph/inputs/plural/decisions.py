"""Decisions on many submissions, and decisions taken back."""

from datetime import date

import strawberry
from strawberry import ID

from domain.steps.meetings import ConversionOutcome
from graph.conversion import repeated, unbuilt
from graph.enums import Decided
from graph.inputs.acts import AcknowledgementInput, f
from graph.inputs.approvals import CommitteeVoteInput, DecideApprovalInput, ReverseDecisionInput
from graph.inputs.plural.rows import ITEMS, VERSION, PluralFields, Rows, Unfit, rows_of
from records.errors import BadInput


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
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(
    description="批量审批 · F3: many submissions at a sitting; for admission each person has a vote (Art. 24)."
)
class DecideApprovalsInput(PluralFields):
    ids: list[ID] | None = f("上报件 · The submissions, decided alike; at most 5,000. Either these or `items`.", None)
    items: list[DecideApprovalsItem] | None = f(ITEMS, None)
    decision: Decided | None = f("审批结论 · APPROVED, REJECTED or RETURNED.", None)
    opinion: str = f("审批意见 · Required unless approved; for a pre-review always.", "")
    committee_met_on: date | None = f("党委会日期 · When the committee met (R-APR-3).", None)
    acknowledgements: list[AcknowledgementInput] = f("说明 · One text for each warning, such as a late decision.", [])

    def rows(self) -> Rows[DecideApprovalInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (place, self._single(row))
            for place, row in rows_of("ids", self.ids, self.items, lambda i: DecideApprovalsItem(id=i))
        ]

    def _single(self, row: DecideApprovalsItem) -> DecideApprovalInput | Unfit:
        decision = row.decision or self.decision
        if decision is None:
            return Unfit(row.id, BadInput(("decision",), "须填写审批结论", "The decision is required."))
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


@repeated
@strawberry.input(description="撤销审批决定 · One submission.")
class ReverseDecisionsItem:
    id: ID = f("上报件 · Which submission.")
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量撤销审批决定 · F9, for many.")
class ReverseDecisionsInput(PluralFields):
    ids: list[ID] | None = f("上报件 · The submissions; at most 5,000. Either these or `items`.", None)
    items: list[ReverseDecisionsItem] | None = f(ITEMS, None)
    reason: str = f("原因 · Why.")

    def rows(self) -> Rows[ReverseDecisionInput]:
        """Each row as the single act it is."""
        return [
            (place, ReverseDecisionInput(id=row.id, reason=self.reason, version=row.version))
            for place, row in rows_of("ids", self.ids, self.items, lambda i: ReverseDecisionsItem(id=i))
        ]
