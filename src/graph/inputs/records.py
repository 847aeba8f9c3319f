"""Talks, recommendations, resolutions, opinions."""

from typing import Any, ClassVar

import strawberry
from strawberry import ID

from domain.steps.kinds import Kind
from domain.steps.meetings import HeldBy, Resolution, ResolutionResult
from domain.steps.opinions import Exemption, Opinion, Recommendation, RecommendationMethod, Talk
from domain.steps.step import Shape, Step
from graph.enums import ExemptionKind, OpinionKind, ResolutionKind
from graph.inputs.acts import ActInput, RecordInput, UpdateInput, counts, f
from graph.inputs.changing import update_of
from graph.inputs.flaws import flaw
from graph.inputs.text import uuid_of


@strawberry.input(description="谈话 · What a talk record says.")
class TalkFields:
    proper = ("talked_by",)
    talked_by: list[str] = f("谈话人 · Who talked with the person.")
    content: str = f("内容 · What was said; content or an attachment is required.", "")
    title: str = f("标题 · Title.", "")
    place: str = f("地点 · Place.", "")
    opinion: str = f("谈话意见 · The talker's opinion (Art. 23).", "")

    def shape(self) -> Shape:
        if not self.talked_by:
            flaw(("talkedBy",), "须填写谈话人", "Somebody talked with the person.")
        if not self.content and not getattr(self, "attachments", []):
            flaw(("content",), "须有内容或附件", "Content or an attachment is required.")
        return Talk(tuple(self.talked_by), self.content, self.title, self.place, self.opinion)


@strawberry.input(description="录入谈话记录 · A3.")
class RecordTalkInput(TalkFields, RecordInput):
    kind = Kind.TALK


@update_of(TalkFields, "编辑谈话记录 · A3; only the fields given change.")
class UpdateTalkInput(TalkFields, UpdateInput):
    kind = Kind.TALK


@strawberry.input(description="上级党委谈话 · F5: by a committee member or organizer, before the decision.")
class RecordSuperiorTalkInput(TalkFields, RecordInput):
    kind = Kind.SUPERIOR_TALK


@update_of(TalkFields, "编辑上级党委谈话 · F5; only the fields given change.")
class UpdateSuperiorTalkInput(TalkFields, UpdateInput):
    kind = Kind.SUPERIOR_TALK


@strawberry.input(description="推荐推优 · What a recommendation says.")
class RecommendationFields:
    method: RecommendationMethod = f("方式 · By whom.")
    content: str = f("内容 · Remarks.", "")
    voters: int | None = f("参加人数 · How many took part.", None)
    votes: int | None = f("得票数 · How many were in favour.", None)

    def shape(self) -> Shape:
        counts(self, "voters", "votes")
        if self.votes is not None and self.voters is not None and self.votes > self.voters:
            flaw(("votes",), "得票数超过参加人数", "More votes than voters.")
        return Recommendation(self.method, self.content, self.voters, self.votes)


@strawberry.input(description="记录推荐推优 · A4.")
class RecordRecommendationInput(RecommendationFields, RecordInput):
    kind = Kind.RECOMMENDATION

    def shape(self) -> Shape:
        # Of what is entered; a record on file may have been let alone without.
        if self.votes is not None and self.voters is None:
            flaw(("voters",), "填写得票数须填写参加人数", "Votes are out of so many who took part.")
        return super().shape()


@update_of(RecommendationFields, "编辑推荐推优 · A4; only the fields given change.")
class UpdateRecommendationInput(RecommendationFields, UpdateInput):
    kind = Kind.RECOMMENDATION


@strawberry.input(description="支委会决议 · What a resolution says.")
class ResolutionFields:
    resolution_kind: ResolutionKind = f("决议事项 · On what.")
    result: ResolutionResult = f("结果 · Carried or not.")
    held_by: HeldBy = f("会议 · Which body resolved (R-ORG-2).", HeldBy.BRANCH_COMMITTEE)
    due: int = f("应到 · Members due.", 0)
    present: int = f("实到 · Members present.", 0)
    text: str = f("决议内容 · Text.", "")
    party_group_said: str = f("党小组意见 · What the party group said (B8).", "")
    mentors_said: str = f("培养联系人意见 · What the mentors said (B8).", "")
    members_and_masses_said: str = f("党员群众意见 · What members and masses said (B8).", "")
    committee_said: str = f("支委会意见 · What the committee said (B8).", "")

    @property
    def kind(self) -> Kind:
        return Kind["RESOLUTION_" + self.resolution_kind.name]

    def shape(self) -> Shape:
        counts(self, "due", "present")
        said = (self.party_group_said, self.mentors_said, self.members_and_masses_said, self.committee_said)
        return Resolution(self.result, self.held_by, self.due, self.present, self.text, *said)


@strawberry.input(description="记录支委会决议 · A5, B8, C6, D7.")
class RecordCommitteeResolutionInput(ResolutionFields, RecordInput):
    pass


@update_of(ResolutionFields, "编辑支委会决议 · A5, B8, C6, D7; only the fields given change.")
class UpdateCommitteeResolutionInput(ResolutionFields, UpdateInput):
    def standing(self, name: str, old: Step) -> Any:
        if name == "resolution_kind":
            return ResolutionKind[old.kind.name.removeprefix("RESOLUTION_")]
        return super().standing(name, old)


@strawberry.input(description="意见 · What an opinion says.")
class OpinionFields:
    opinion_kind: OpinionKind = f("意见类型 · Kind of opinion.")
    content: str = f("内容 · Content; content or an attachment is required.", "")
    member_id: ID | None = f("培养联系人或入党介绍人 · Who gave it, where the kind has one (标明).", None)
    asked: int | None = f("征求人数 · How many were asked.", None)

    @property
    def kind(self) -> Kind:
        return Kind[self.opinion_kind.name]

    def shape(self) -> Shape:
        counts(self, "asked")
        if not self.content and not getattr(self, "attachments", []):
            flaw(("content",), "须有内容或附件", "Content or an attachment is required.")
        member = uuid_of("mem", self.member_id, "memberId") if self.member_id else None
        return Opinion(self.content, member, self.asked)


@strawberry.input(description="录入意见 · B3-B7, C2, C3, D3, D5, D6.")
class RecordOpinionInput(OpinionFields, RecordInput):
    pass


@update_of(OpinionFields, "编辑意见 · B3-B7, C2, C3, D3, D5, D6; only the fields given change.")
class UpdateOpinionInput(OpinionFields, UpdateInput):
    def standing(self, name: str, old: Step) -> Any:
        return OpinionKind[old.kind.name] if name == "opinion_kind" else super().standing(name, old)


@strawberry.input(description="录入免除说明 · No party group (B7), or no training (C5).")
class RecordExemptionInput(RecordInput):
    exemption_kind: ExemptionKind = f("免除事项 · From what.")
    reason: str = f("原因 · Why.")
    superior_consent: str = f("上级同意 · Needed for the training exemption.", "")

    @property
    def kind(self) -> Kind:
        return Kind[self.exemption_kind.name]

    def shape(self) -> Shape:
        return _exemption(self.reason, self.superior_consent, "reason")


@strawberry.input(description="免除说明 · What of an exemption can be put right.")
class ExemptionFields:
    ground: str = f("原因 · Why it was granted; `reason` is that of the correction.")
    superior_consent: str = f("上级同意 · Needed for the training exemption.", "")


@update_of(ExemptionFields, "编辑免除说明 · B7, C5; only the fields given change.")
class UpdateExemptionInput(ExemptionFields, UpdateInput):
    kept_as: ClassVar = {"ground": "reason"}

    def shape(self) -> Shape:
        return _exemption(self.ground, self.superior_consent, "ground")


def _exemption(ground: str, consent: str, field: str) -> Shape:
    if not ground:
        flaw((field,), "须填写原因", "A reason is required.")
    return Exemption(ground, consent)


@strawberry.input(description="指定人员 · B1, C1: who looks after the person from this day on.")
class AssignInput(ActInput):
    member_ids: list[ID] = f("党员 · The members chosen; those no longer named end on this day.")
    reason: str = f("调整原因 · Needed when somebody is replaced.", "")


@strawberry.input(description="指定入党介绍人 · C1: two members; the mentors if none are named.")
class AssignIntroducersInput(ActInput):
    member_ids: list[ID] | None = f("党员 · Two members; absent means the mentors.", None)
    reason: str = f("调整原因 · Needed when somebody is replaced.", "")
