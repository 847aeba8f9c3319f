"""Public notices."""

from datetime import date

import strawberry
from strawberry import ID

from domain.steps.kinds import Kind
from domain.steps.notices import Notice, NoticePlace, NoticePlaceKind, Objection
from domain.steps.step import Shape
from domain.text import blank
from graph.enums import NoticePoint
from graph.inputs.acts import RecordInput, f
from graph.inputs.flaws import flaw
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


def objections_of(given: list[ObjectionInput]) -> tuple[Objection, ...]:
    for i, o in enumerate(given):
        if blank(o.content):
            flaw(("objections", str(i), "content"), "须填写异议内容", "What was objected is required.")
    return tuple(Objection(o.content, o.handling, o.conclusion, o.affects) for o in given)


@strawberry.input(
    description="记录公示 · B11, C9: a notice that is over, with its result. `on` is the day it is recorded as finished."
)
class RecordPublicNoticeInput(NoticeFields, RecordInput):
    objections: list[ObjectionInput] = f("异议 · Objections raised.", [])
    clean: bool = f("不影响发展 · Whether the result does not affect the person.")
    conclusion: str = f("结论 · Conclusion.", "")


@strawberry.input(description="结束公示登记 · Close a notice with its result.")
class ClosePublicNoticeInput(RecordInput):
    id: ID = f("公示 · Which notice.")
    objections: list[ObjectionInput] = f("异议 · Objections raised.", [])
    clean: bool = f("不影响发展 · Whether the result does not affect the person.")
    conclusion: str = f("结论 · Conclusion.", "")
