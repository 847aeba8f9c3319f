"""Submissions of many people."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import ID

from domain.case.approvals import ApprovalKind
from domain.dues import IncomeBasis
from graph.conversion import repeated, unbuilt
from graph.inputs.acts import AcknowledgementInput, f
from graph.inputs.approvals import SubmitAdmissionApprovalInput
from graph.inputs.plural.rows import ITEMS, VERSION, PluralFields, Rows, rows_of


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
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量上报 · A6, B9, C7, C9, C12, D8, for many people at once.")
class SubmitApprovalsInput(PluralFields):
    kind: ApprovalKind = f("类型 · What is submitted.")
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[SubmitApprovalsItem] | None = f(ITEMS, None)
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
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: SubmitApprovalsItem(candidate_id=i)
            )
        ]
