"""What is done with the cases of many people: archived, given mentors."""

import strawberry
from strawberry import ID

from domain.steps.desk import ArchiveReason
from graph.conversion import repeated, unbuilt
from graph.inputs.acts import f
from graph.inputs.person import ArchiveCandidateInput
from graph.inputs.plural.rows import ITEMS, VERSION, PluralFields, Rows, rows_of
from graph.inputs.records import AssignInput


@repeated
@strawberry.input(description="逐项归档 · One person, and why, where otherwise than the rest.")
class ArchiveCandidatesItem:
    candidate_id: ID = f("发展人员 · Whose case.")
    reason: ArchiveReason | None = f("归档原因 · If other than the common one.", None)
    text: str | None = f("说明 · If other than the common one.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量归档 · E1, for many.")
class ArchiveCandidatesInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[ArchiveCandidatesItem] | None = f(ITEMS, None)
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
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: ArchiveCandidatesItem(candidate_id=i)
            )
        ]


@repeated
@strawberry.input(description="逐项指定 · One person, and who looks after them.")
class AssignMentorsToManyItem:
    candidate_id: ID = f("发展人员 · Whose mentors.")
    member_ids: list[ID] | None = f("党员 · If other than the common ones.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量指定培养联系人 · B1, for several people.")
class AssignMentorsToManyInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[AssignMentorsToManyItem] | None = f(ITEMS, None)
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
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: AssignMentorsToManyItem(candidate_id=i)
            )
        ]


@repeated
@strawberry.input(description="逐项指定 · As `AssignMentorsToManyItem`.")
class BulkAssignMentorsItem(AssignMentorsToManyItem):
    pass


@unbuilt
@strawberry.input(description="批量指定培养联系人 · As `AssignMentorsToManyInput`.")
class BulkAssignMentorsInput(AssignMentorsToManyInput):
    items: list[BulkAssignMentorsItem] | None = f(ITEMS, None)  # type: ignore[assignment]  # the same under its old name
