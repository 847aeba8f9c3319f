"""General meetings and their votes."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry
from msgspec import to_builtins
from msgspec.structs import replace
from strawberry import ID

from domain.acts.sound import meeting_flaws
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, Attendee, Attending, ConversionOutcome, Vote
from domain.steps.step import Step
from domain.votes import Ballot, VoteResult
from graph.conversion import repeated
from graph.enums import VoteKind
from graph.inputs.acts import CASE_VERSION, AttachmentInput, KeyedInput, UpdateInput, VersionedInput, f, papers_of
from graph.inputs.changing import update_of
from graph.inputs.flaws import flaw, said
from records.errors import BadInput


@repeated
@strawberry.input(description="到会名册的一行 · Whether somebody of the roster took part in a meeting.")
class AttendeeInput:
    member_id: ID = f("党员 · Of the branch's roster; once at most.")
    attending: Attending = f("到会情况 · Present, by a written opinion, or absent.")


def called_again(roll: Sequence[Attendee]) -> list[AttendeeInput]:
    """A roll on file, as if it were given again as it is."""
    return [AttendeeInput(member_id=ID(f"mem_{one.member_id}"), attending=one.attending) for one in roll]


@strawberry.input(description="支部大会 · What a general meeting was. It may serve several persons (R-MTG-5).")
class MeetingFields:
    proper = (
        "chair",
        "recorder",
        "scrutineer",
        "teller",
    )
    started_at: datetime | None = f("开始时间 · When it began; needed where written opinions count (R-MTG-6).", None)
    place: str = f("地点 · Place.")
    chair: str = f("主持人 · Chair.")
    recorder: str = f("记录人 · Recorder.")
    scrutineer: str = f("监票人 · Scrutineer.", "")
    teller: str = f("计票人 · Teller.", "")
    minutes: str = f("会议记录 · Minutes.", "")
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])
    attendees: list[AttendeeInput] = f("到会名册 · Who came, in full; each person once.", [])


@strawberry.input(description="录入支部大会会议记录 · C11, D7.")
class RecordGeneralMeetingInput(MeetingFields, KeyedInput):
    on: date | None = f("会议日期 · The day of the meeting; today if absent.", None)


@strawberry.input(
    description="一并录入的支部大会 · A meeting that is put on file together with what was resolved there."
)
class HeldMeetingInput(MeetingFields):
    def sound(self, on: date) -> None:
        """Says what cannot be meant by it, held on that day."""
        found = meeting_flaws(on, self.started_at, self.place, self.chair, self.recorder)
        said(replace(problem, path=("meeting", *problem.path)) for problem in found)
        papers_of(self.attachments, "meeting")


@update_of(
    MeetingFields,
    "编辑支部大会会议记录 · C11, D7; while no submission rests on its votes. Only the fields given change.",
)
class UpdateGeneralMeetingInput(MeetingFields, VersionedInput):
    id: ID = f("会议 · Which meeting.")
    on: date | None = f(
        "会议日期 · The day to which it is moved, with its votes, each judged as of that day; the same if absent.", None
    )


@strawberry.input(description="删除支部大会 · While nobody was voted on there.")
class DeleteGeneralMeetingInput(VersionedInput):
    id: ID = f("会议 · Which meeting.")


@strawberry.input(description="票决情况 · Tallies only; nobody's vote is known (R-MTG-4).")
class BallotInput:
    due: int = f("应到会有表决权 · Voters due.")
    present: int = f("实到会 · Voters present.")
    issued: int = f("发出票 · Ballots issued.", 0)
    returned: int = f("收回票 · Ballots returned.", 0)
    approve: int = f("赞成 · In favour.", 0)
    oppose: int = f("不赞成 · Against.", 0)
    abstain: int = f("弃权 · Abstentions.", 0)
    invalid: int = f("无效 · Invalid ballots.", 0)
    written_approve: int = f("书面赞成 · Written opinions in favour.", 0)
    written_oppose: int = f("书面不赞成 · Written opinions against.", 0)
    written_abstain: int = f("书面弃权 · Written abstentions.", 0)

    def ballot(self) -> Ballot:
        counted = {name: getattr(self, name) for name in Ballot.__struct_fields__}
        for name, number in counted.items():
            if number > 1_000_000:
                flaw(("ballot", name), "数值超出范围", "Out of range.")
        return Ballot(**counted)


@strawberry.input(description="表决 · What the meeting resolved on one person.")
class VoteFields:
    vote_kind: VoteKind = f("表决事项 · Admission or conversion.")
    ballot: BallotInput = f("票数 · The tallies.")
    resolution: str = f("决议 · Text of the resolution.")
    secret_ballot: bool = f("无记名投票 · Whether the ballot was secret.")
    written_received_at: datetime | None = f("书面意见收到时间 · When the last written opinion was received.", None)
    introducers_present: bool = f("介绍人到会 · Whether the introducers were there.", True)
    introducers_absence: str = f("介绍人缺席说明 · Why not.", "")
    outcome: ConversionOutcome | None = f("转正表决事项 · CONVERT, EXTEND or ANNUL; for conversion.", None)
    extension_months: int | None = f("延长月数 · For EXTEND: 6 to 12, from the original expiry.", None)
    next_meeting_on: date | None = f("下次召开会议时间 · For EXTEND.", None)
    annulment_reason: AnnulmentReason | None = f("取消原因 · For ANNUL.", None)
    annulment_text: str = f("取消说明 · For ANNUL; required for OTHER.", "")

    @property
    def kind(self) -> Kind:
        return Kind["VOTE_" + self.vote_kind.name]

    def vote(self, meeting_id: UUID, started_at: datetime | None) -> Vote:
        if self.vote_kind is VoteKind.CONVERSION and self.outcome is None:
            raise BadInput(("outcome",), "须选择转正、延长或取消", "The outcome voted on is required.")
        if self.vote_kind is VoteKind.ADMISSION and self.outcome is not None:
            flaw(("outcome",), "接收表决没有此项", "An admission vote has no outcome.")
        names = (
            "secret_ballot", "written_received_at", "introducers_present", "introducers_absence", "resolution", "outcome",
            "extension_months", "next_meeting_on", "annulment_reason", "annulment_text",
        )  # fmt: skip
        own = {n: getattr(self, n) for n in names}
        return Vote(meeting_id, self.ballot.ballot(), VoteResult.VOID, meeting_started_at=started_at, **own)


@strawberry.input(
    description="录入表决 · C11, D7: the resolution on one person at a meeting; its date is the meeting's."
)
class RecordVoteInput(VoteFields, VersionedInput):
    candidate_id: ID = f("发展人员 · On whom.")
    meeting_id: ID = f("会议 · At which meeting.")
    version: int | None = f(CASE_VERSION, None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])


@update_of(VoteFields, "编辑表决 · C11, D7; only the fields given change.")
class UpdateVoteInput(VoteFields, UpdateInput):
    def standing(self, name: str, old: Step) -> Any:
        if name == "vote_kind":
            return VoteKind[old.kind.name.removeprefix("VOTE_")]
        found = super().standing(name, old)
        return BallotInput(**to_builtins(found)) if isinstance(found, Ballot) else found
