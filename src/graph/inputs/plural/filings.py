"""What the organization department acknowledges, or takes back, of many people."""

import strawberry
from strawberry import ID

from graph.conversion import repeated, unbuilt
from graph.inputs.acts import f
from graph.inputs.approvals import AcknowledgeUpwardFilingInput, ReverseUpwardFilingInput
from graph.inputs.plural.rows import ITEMS, VERSION, PluralFields, Rows, rows_of


@repeated
@strawberry.input(description="逐项备案 · One person, and what is said otherwise than for the rest.")
class AcknowledgeUpwardFilingsItem:
    candidate_id: ID = f("发展人员 · Whose admission.")
    number: str | None = f("备案编号 · If other than the common one.", None)
    note: str | None = f("说明 · If other than the common one.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量组织部门备案 · F7, for many people at once (Art. 25).")
class AcknowledgeUpwardFilingsInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[AcknowledgeUpwardFilingsItem] | None = f(ITEMS, None)
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
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: AcknowledgeUpwardFilingsItem(candidate_id=i)
            )
        ]


@repeated
@strawberry.input(description="撤销组织部门备案 · One person.")
class ReverseUpwardFilingsItem:
    candidate_id: ID = f("发展人员 · Whose admission.")
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量撤销组织部门备案 · F7, taken back for many people at once.")
class ReverseUpwardFilingsInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[ReverseUpwardFilingsItem] | None = f(ITEMS, None)
    reason: str = f("原因 · Why.")

    def rows(self) -> Rows[ReverseUpwardFilingInput]:
        """Each row as the single act it is."""
        return [
            (place, ReverseUpwardFilingInput(candidate_id=row.candidate_id, reason=self.reason, version=row.version))
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: ReverseUpwardFilingsItem(candidate_id=i)
            )
        ]
