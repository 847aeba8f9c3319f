"""Records of many people: a season of opinions, the votes of a meeting."""

import strawberry
from strawberry import ID

from graph.conversion import repeated, unbuilt
from graph.enums import OpinionKind
from graph.inputs.acts import AttachmentInput, f
from graph.inputs.meetings import RecordVoteInput, VoteFields
from graph.inputs.plural.rows import ITEMS, VERSION, PluralFields, Rows, counted, rows_of
from graph.inputs.records import RecordOpinionInput
from records.errors import BadInput


@repeated
@strawberry.input(description="逐项意见 · One person, and what is said otherwise than for the rest.")
class RecordOpinionsItem:
    candidate_id: ID = f("发展人员 · On whom.")
    opinion_kind: OpinionKind | None = f("意见类型 · If other than the common one.", None)
    content: str | None = f("内容 · If other than the common text.", None)
    member_id: ID | None = f("培养联系人或入党介绍人 · Who gave it, where the kind has one (标明).", None)
    asked: int | None = f("征求人数 · How many were asked.", None)
    attachments: list[AttachmentInput] | None = f("附件 · If other than the common ones.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量录入意见 · B3-B7, C2, C3, D3: one text or many, many people; a half-year's season.")
class RecordOpinionsInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[RecordOpinionsItem] | None = f(ITEMS, None)
    opinion_kind: OpinionKind | None = f("意见类型 · Kind of opinion.", None)
    content: str = f("内容 · The common text.", "")
    asked: int | None = f("征求人数 · How many were asked.", None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind them.", [])

    def rows(self) -> Rows[RecordOpinionInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (place, self._single(row))
            for place, row in rows_of(
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
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量录入表决 · C11, D7: one general meeting, several people, voted on one by one.")
class RecordVotesInput(PluralFields):
    meeting_id: ID = f("会议 · At which meeting; its day is the business date.")
    items: list[RecordVotesItem] = f("逐人 · One for each person; at most 5,000.")

    def rows(self) -> Rows[RecordVoteInput]:
        """Each row as the single act it is."""
        return [
            (place, RecordVoteInput(meeting_id=self.meeting_id, **vars(row)))
            for place, row in counted("items", [("items", item) for item in self.items])
        ]
