"""Records of many people: a season of opinions, the votes of a meeting."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import ID

from graph.conversion import repeated, unbuilt
from graph.enums import DoneKind, OpinionKind
from graph.inputs.acts import AttachmentInput, f
from graph.inputs.admission import RecordStepInput
from graph.inputs.meetings import HeldMeetingInput, RecordVoteInput, VoteFields
from graph.inputs.papers import ReviewPaperInput
from graph.inputs.plural.rows import ITEMS, VERSION, PluralFields, Rows, Unfit, counted, own_words, rows_of
from graph.inputs.records import (
    RecordCommitteeResolutionInput,
    RecordOpinionInput,
    RecordTalkInput,
    ResolutionFields,
)
from graph.inputs.vetting import RecordTrainingInput, TrainingFields
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

    def _single(self, row: RecordOpinionsItem) -> RecordOpinionInput | Unfit:
        kind = row.opinion_kind or self.opinion_kind
        if kind is None:
            wrong = BadInput(("opinionKind",), "须填写意见类型", "The kind of opinion is required.")
            return Unfit(row.candidate_id, wrong)
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
@strawberry.input(description="逐次谈话 · One person, and what differs from the rest.")
class RecordTalksItem:
    candidate_id: ID = f("发展人员 · With whom.")
    talked_by: list[str] | None = f("谈话人 · If other than the common ones.", None)
    content: str | None = f("内容 · If other than the common text.", None)
    title: str | None = f("标题 · If other than the common one.", None)
    place: str | None = f("地点 · If other than the common one.", None)
    opinion: str | None = f("谈话意见 · If other than the common one.", None)
    attachments: list[AttachmentInput] | None = f("附件 · If other than the common ones.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量录入谈话记录 · A3: a day's talks, or those of years on paper.")
class RecordTalksInput(PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[RecordTalksItem] | None = f(ITEMS, None)
    talked_by: list[str] = f("谈话人 · Who talked with them.", [])
    content: str = f("内容 · The common text; a text or an attachment is required.", "")
    title: str = f("标题 · Title.", "")
    place: str = f("地点 · Place.", "")
    opinion: str = f("谈话意见 · The talker's opinion (Art. 23).", "")
    attachments: list[AttachmentInput] = f("附件 · The papers behind them.", [])

    def rows(self) -> Rows[RecordTalkInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (place, self._single(row))
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: RecordTalksItem(candidate_id=i)
            )
        ]

    def _single(self, row: RecordTalksItem) -> RecordTalkInput:
        own = ("talked_by", "content", "title", "place", "opinion", "attachments")
        return RecordTalkInput(candidate_id=row.candidate_id, version=row.version, **own_words(row, self, own))


@repeated
@strawberry.input(description="逐人决议 · What was resolved on one person.")
class RecordCommitteeResolutionsItem(ResolutionFields):
    candidate_id: ID = f("发展人员 · On whom.")
    attachments: list[AttachmentInput] | None = f("附件 · If other than the common ones.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量记录支委会决议 · A5, B8, C6, D7: one meeting of the committee, several people.")
class RecordCommitteeResolutionsInput(PluralFields):
    items: list[RecordCommitteeResolutionsItem] = f("逐人 · One for each person; at most 5,000.")
    attachments: list[AttachmentInput] = f("附件 · The papers behind them.", [])

    def rows(self) -> Rows[RecordCommitteeResolutionInput]:
        """Each row as the single act it is."""
        return [
            (place, RecordCommitteeResolutionInput(**(vars(row) | own_words(row, self, ("attachments",)))))
            for place, row in counted("items", [("items", item) for item in self.items])
        ]


@repeated
@strawberry.input(description="逐人表决 · What the meeting resolved on one person (Art. 20: one by one).")
class RecordVotesItem(VoteFields):
    candidate_id: ID = f("发展人员 · On whom.")
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量录入表决 · C11, D7: one general meeting, several people, voted on one by one.")
class RecordVotesInput(PluralFields):
    items: list[RecordVotesItem] = f("逐人 · One for each person; at most 5,000.")
    meeting_id: ID | None = f("会议 · At which meeting; its day is the business date.", None)
    meeting: HeldMeetingInput | None = f(
        "尚未录入的会议 · Instead of `meetingId`: the meeting of `on`, where it is not on file; kept with the votes.",
        None,
    )

    def rows(self) -> Rows[RecordVoteInput]:
        """Each row as the single act it is."""
        if self.meeting is not None and self.on is not None:
            self.meeting.sound(self.on)
        return [
            (place, RecordVoteInput(meeting_id=self.meeting_id or ID(""), **vars(row)))
            for place, row in counted("items", [("items", item) for item in self.items])
        ]


@repeated
@strawberry.input(description="逐人培训 · One person, and what differs from the rest.")
class RecordTrainingsItem:
    candidate_id: ID = f("发展人员 · Who was trained.")
    days: Decimal | None = f("天数 · If other than the common ones.", None)
    class_hours: Decimal | None = f("学时 · If other than the common ones.", None)
    exam_passed: bool | None = f("考试合格 · If other than the rest.", None)
    exam_score: str | None = f("成绩 · Score.", None)
    certificate: str | None = f("结业证书 · Certificate.", None)
    attachments: list[AttachmentInput] | None = f("附件 · If other than the common ones.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量录入培训情况 · C5: one course, all who attended it.")
class RecordTrainingsInput(TrainingFields, PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[RecordTrainingsItem] | None = f(ITEMS, None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])

    def rows(self) -> Rows[RecordTrainingInput]:
        """Each row as the single act it is: its own result, or the common one."""
        return [
            (place, self._single(row))
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: RecordTrainingsItem(candidate_id=i)
            )
        ]

    def _single(self, row: RecordTrainingsItem) -> RecordTrainingInput:
        names = ("organizer", "start", "series", "mode", "by_committee")
        own = ("days", "class_hours", "exam_passed", "exam_score", "certificate", "attachments")
        said = {name: getattr(self, name) for name in names} | own_words(row, self, own)
        return RecordTrainingInput(candidate_id=row.candidate_id, version=row.version, **said)


@repeated
@strawberry.input(description="逐份审批 · One paper, and what is said otherwise than for the rest.")
class ReviewPapersItem:
    candidate_id: ID = f("发展人员 · Whose paper.")
    id: ID = f("材料 · Which paper: an application, a thought report or a conversion request.")
    approve: bool | None = f("通过 · If otherwise than the rest.", None)
    note: str | None = f("意见 · If other than the common one.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量审批本人材料 · A2, B2, D2, for a stack of papers.")
class ReviewPapersInput(PluralFields):
    items: list[ReviewPapersItem] = f("逐份 · One for each paper; at most 5,000.")
    approve: bool = f("通过 · True approves, false returns them.", True)
    note: str = f("意见 · Required when they are returned.", "")

    def rows(self) -> Rows[ReviewPaperInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (
                place,
                ReviewPaperInput(
                    candidate_id=row.candidate_id,
                    id=row.id,
                    approve=self.approve if row.approve is None else row.approve,
                    note=self.note if row.note is None else row.note,
                    version=row.version,
                ),
            )
            for place, row in counted("items", [("items", item) for item in self.items])
        ]


@repeated
@strawberry.input(description="逐人完成 · One person, and what differs from the rest.")
class RecordStepsItem:
    candidate_id: ID = f("发展人员 · Whose case.")
    note: str | None = f("说明 · If other than the common one.", None)
    through: date | None = f("党费交至 · If another month than the common one.", None)
    attachments: list[AttachmentInput] | None = f("附件 · If other than the common ones.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量记录完成事项 · The same thing done with many: the dues of a month, an announcement.")
class RecordStepsInput(PluralFields):
    step_kind: DoneKind = f("事项 · What was done; not POOL_ANALYSED, which is about nobody.")
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[RecordStepsItem] | None = f(ITEMS, None)
    note: str = f("说明 · The common remarks.", "")
    through: date | None = f("党费交至 · For DUES_PAID: any day of the month to which dues are paid.", None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind them.", [])

    def rows(self) -> Rows[RecordStepInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        if self.step_kind is DoneKind.POOL_ANALYSED:
            raise BadInput(("stepKind",), "该事项不针对个人", "It is done with nobody's case.")
        return [
            (place, self._single(row))
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: RecordStepsItem(candidate_id=i)
            )
        ]

    def _single(self, row: RecordStepsItem) -> RecordStepInput:
        said = own_words(row, self, ("note", "through", "attachments"))
        return RecordStepInput(candidate_id=row.candidate_id, step_kind=self.step_kind, version=row.version, **said)
