"""The political review and training."""

from datetime import date
from decimal import Decimal

import strawberry

from domain.steps.kinds import Kind
from domain.steps.step import Shape
from domain.steps.vetting import PoliticalReview, ReviewConclusion, ReviewMethod, Training, TrainingMode
from graph.inputs.acts import RecordInput, UpdateInput, f
from graph.inputs.changing import update_of
from graph.inputs.flaws import flaw


@strawberry.input(description="政治审查 · What the political review found; sealed.")
class PoliticalReviewFields:
    conclusion: ReviewConclusion = f("结论 · Passed or failed.")
    document: str = f("结论性材料 · The concluding document.")
    methods: list[ReviewMethod] = f("方法 · Methods used.", [])
    content: str = f("内容 · Findings.", "")
    family: str = f("家庭主要成员 · Family.", "")
    relations: str = f("重要社会关系 · Key relations.", "")
    joint_vetting: str = f("联审结果 · Result of joint vetting.", "")
    consulted_domicile: bool = f("已征求户籍地意见 · Home organization consulted (R-DEV-10).", False)
    consulted_residence: bool = f("已征求居住地意见 · Residence organization consulted (R-DEV-10).", False)
    kind = Kind.POLITICAL_REVIEW

    def shape(self) -> Shape:
        own = {name: getattr(self, name) for name in PoliticalReview.__struct_fields__}
        return PoliticalReview(**{**own, "methods": tuple(self.methods)})


@strawberry.input(description="录入政审情况 · C4. `on` is the day it was concluded.")
class RecordPoliticalReviewInput(PoliticalReviewFields, RecordInput):
    pass


@update_of(PoliticalReviewFields, "编辑政审情况 · C4; only the fields given change.")
class UpdatePoliticalReviewInput(PoliticalReviewFields, UpdateInput):
    pass


@strawberry.input(description="培训 · What a course was.")
class TrainingFields:
    organizer: str = f("组织单位 · Who held it.")
    start: date = f("开始 · First day; `on` is the last.")
    days: Decimal = f("天数 · Days.", Decimal(0))
    class_hours: Decimal = f("学时 · Class hours.", Decimal(0))
    exam_passed: bool = f("考试合格 · Whether the exam was passed.", False)
    exam_score: str = f("成绩 · Score.", "")
    certificate: str = f("结业证书 · Certificate.", "")
    series: str = f("班次 · Courses of one series add up.", "")
    mode: TrainingMode = f("形式 · Offline, or video when needed.", TrainingMode.OFFLINE)
    by_committee: bool = f("基层党委或县级组织部门举办 · Held by committee or county department.", True)
    kind = Kind.TRAINING

    def shape(self) -> Shape:
        for name in ("days", "class_hours"):
            if not 0 <= getattr(self, name) <= 10_000:
                flaw((name,), "数值超出范围", "Out of range.")
        return Training(**{name: getattr(self, name) for name in Training.__struct_fields__})


@strawberry.input(description="录入培训情况 · C5.")
class RecordTrainingInput(TrainingFields, RecordInput):
    pass


@update_of(TrainingFields, "编辑培训情况 · C5; only the fields given change.")
class UpdateTrainingInput(TrainingFields, UpdateInput):
    pass
