"""Public notices."""

from dataclasses import fields
from datetime import date
from typing import Any, Self

import strawberry
from strawberry import ID, UNSET

from domain.objections import ObjectionStatus
from domain.steps.kinds import Kind
from domain.steps.notices import Notice, NoticePlace, NoticePlaceKind, Objection
from domain.steps.step import Shape, Step
from domain.text import blank
from graph.enums import NoticePoint
from graph.inputs.acts import RecordInput, UpdateInput, VersionedInput, f
from graph.inputs.changing import never_empty, update_of
from graph.inputs.flaws import flaw, note
from records.errors import BadInput


@strawberry.input(description="公示地点 · One place where a notice hangs.")
class NoticePlaceInput:
    kind: NoticePlaceKind = f("类别 · Local, outflow or inflow place.", NoticePlaceKind.LOCAL)
    place: str = f("地点或媒介 · Place or medium.")
    start: date = f("开始 · First day.")
    end: date = f("结束 · Last day.")


@strawberry.input(description="异议 · An objection and what came of it.")
class ObjectionInput:
    content: str = f("内容 · What was objected.")
    handling: str = f("处理情况 · How it was handled.", "")
    conclusion: str = f("结论 · What came of it.", "")
    affects: bool = f("影响发展 · Whether it affects the person's admission.", False)


@strawberry.input(description="公示 · What a notice says.")
class NoticeFields:
    point: NoticePoint = f("公示环节 · At which point of the road (X2).")
    places: list[NoticePlaceInput] = f("地点 · Where and from when to when.")
    phone: str = f("联系电话 · Telephone for objections.", "")
    content: str = f("公示内容 · Text of the notice.", "")

    @property
    def kind(self) -> Kind:
        return Kind["NOTICE_" + self.point.name]

    def hung(self) -> Notice:
        if not self.places:
            raise BadInput(("places",), "须填写公示地点", "A place is required.")
        for i, p in enumerate(self.places):
            if p.end < p.start:
                flaw(("places", str(i), "end"), "结束早于开始", "It ends before it starts.")
        places = tuple(NoticePlace(p.kind, p.place, p.start, p.end) for p in self.places)
        return Notice(places, self.phone, self.content)

    def shape(self) -> Shape:
        return self.hung()


@strawberry.input(description="开始公示 · Hang a notice.")
class OpenPublicNoticeInput(NoticeFields, RecordInput):
    pass


@strawberry.input(description="公示结果 · What came of a notice.")
class NoticeResultFields:
    objections: list[ObjectionInput] = f("异议 · Objections raised.", [])
    clean: bool = f("不影响发展 · Whether the result does not affect the person.")
    conclusion: str = f("结论 · Conclusion.", "")


@strawberry.input(
    description="记录公示 · B11, C9: a notice that is over, with its result. `on` is the day it is recorded as finished."
)
class RecordPublicNoticeInput(NoticeFields, NoticeResultFields, RecordInput):
    pass


@strawberry.input(description="结束公示登记 · Close a notice with its result.")
class ClosePublicNoticeInput(NoticeResultFields, RecordInput):
    id: ID = f("公示 · Which notice.")


@strawberry.input(description="公示 · What a notice on file says; its result once it is closed.")
class NoticeOnFileFields(NoticeFields, NoticeResultFields):
    closed_on: date | None = f("结束登记日 · The day on which it was closed.", None)


@update_of(NoticeOnFileFields, "编辑公示 · B11, C9; only the fields given change. One that hangs has no result yet.")
class UpdatePublicNoticeInput(NoticeOnFileFields, UpdateInput):
    def completed(self, old: Step) -> Self:
        assert isinstance(old.shape, Notice)  # noqa: S101 -- the id is a notice's
        if old.shape.closed_on is None:
            for name in (*(field.name for field in fields(NoticeResultFields)), "closed_on"):
                if getattr(self, name) not in (UNSET, None, [], ""):
                    zh, en = "公示尚未结束登记，请用结束公示登记", "The notice still hangs; close it."
                    flaw((name,), zh, en)
        elif self.closed_on is None:
            note(never_empty("closed_on"))
        return super().completed(old)

    def standing(self, name: str, old: Step) -> Any:
        if name == "point":
            return NoticePoint[old.kind.name.removeprefix("NOTICE_")]
        of = {"places": NoticePlaceInput, "objections": ObjectionInput}.get(name)
        kept = getattr(old.shape, name)
        return [of(**{field: getattr(one, field) for field in one.__struct_fields__}) for one in kept] if of else kept

    def shape(self) -> Shape:
        hung = self.hung()
        result = objections_of(self.objections), self.closed_on, self.clean, self.conclusion
        return Notice(hung.places, hung.phone, hung.content, *result)


def objections_of(given: list[ObjectionInput]) -> tuple[Objection, ...]:
    for i, o in enumerate(given):
        if blank(o.content):
            flaw(("objections", str(i), "content"), "须填写异议内容", "What was objected is required.")
    return tuple(Objection(o.content, o.handling, o.conclusion, o.affects) for o in given)


@strawberry.input(description="办理公示异议 · Take an objection up, or settle it; by the branch or its committee.")
class AnswerObjectionInput(VersionedInput):
    id: ID = f("异议 · Which objection.")
    status: ObjectionStatus = f("结果 · Taken up, unfounded or founded.")
    finding: str = f("核查情况 · What was found; required where it is settled. Kept sealed.", "")
