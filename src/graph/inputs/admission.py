"""From the admission form to what is merely done and dated."""

from datetime import date
from typing import ClassVar

import strawberry
from strawberry import ID

from domain.steps.kinds import Kind
from domain.steps.papers import AdmissionForm, Attachment
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.step import Shape
from graph.enums import DoneKind
from graph.inputs.acts import CASE_VERSION, AttachmentInput, RecordInput, UpdateInput, VersionedInput, f, papers_of
from graph.inputs.changing import update_of
from graph.inputs.flaws import flaw


@strawberry.input(description="发放的入党志愿书 · What is known of a form that is handed out.")
class IssuedFormFields:
    serial_number: str = f("编号 · Serial number.")
    kind = Kind.ADMISSION_FORM_ISSUED

    def shape(self) -> Shape:
        if not self.serial_number:
            flaw(("serialNumber",), "须填写编号", "A serial number is required.")
        return AdmissionForm(self.serial_number)


@strawberry.input(description="发放入党志愿书 · With the pre-review's decision; a serial number.")
class IssueAdmissionFormInput(IssuedFormFields, RecordInput):
    pass


@update_of(IssuedFormFields, "更正发放的入党志愿书 · Its number, or its day; only the fields given change.")
class UpdateIssuedAdmissionFormInput(IssuedFormFields, UpdateInput):
    pass


@strawberry.input(description="入党志愿书 · What is said of a form that was filled.")
class FilledFormFields:
    serial_number: str = f("编号 · Serial number.", "")
    note: str = f("说明 · Remarks.", "")
    kind = Kind.ADMISSION_FORM

    def shape(self) -> Shape:
        return AdmissionForm(self.serial_number, self.note)


@strawberry.input(description="填写入党志愿书 · `on` is the day it was filled.")
class RecordAdmissionFormInput(FilledFormFields, RecordInput):
    pass


@update_of(FilledFormFields, "编辑填写的入党志愿书 · Only the fields given change.")
class UpdateAdmissionFormInput(FilledFormFields, UpdateInput):
    pass


@strawberry.input(description="入党宣誓 · What an oath was.")
class OathFields:
    proper = ("leader",)
    place: str = f("地点 · Place.")
    leader: str = f("领誓人 · Who led it.", "")
    content: str = f("说明 · Remarks.", "")
    kind = Kind.OATH

    def shape(self) -> Shape:
        return Oath(self.place, self.leader, self.content)


@strawberry.input(description="上传入党宣誓资料 · D1.")
class RecordOathInput(OathFields, RecordInput):
    pass


@update_of(OathFields, "编辑入党宣誓资料 · D1; only the fields given change.")
class UpdateOathInput(OathFields, UpdateInput):
    pass


@strawberry.input(description="推迟讨论 · D4: at expiry, for those who transferred in.")
class PostponeConversionInput(RecordInput):
    until: date = f("推迟至 · The new day of discussion.")
    reason: str = f("原因 · Why.")
    decision: str = f("决定 · What the organization decided; may be left out where its paper is attached.", "")
    kind = Kind.POSTPONEMENT

    def shape(self) -> Shape:
        return Postponement(self.until, self.reason, self.decision)


@strawberry.input(description="推迟讨论 · What of a postponement can be put right.")
class PostponementFields:
    until: date = f("推迟至 · The new day of discussion.")
    ground: str = f("原因 · Why it is put off; `reason` is that of the correction.")
    decision: str = f("决定 · What the organization decided; may be empty where its paper is attached.", "")


@update_of(PostponementFields, "编辑推迟讨论 · D4; only the fields given change.")
class UpdatePostponementInput(PostponementFields, UpdateInput):
    kind = Kind.POSTPONEMENT
    kept_as: ClassVar = {"ground": "reason"}

    def shape(self) -> Shape:
        if not self.ground:
            flaw(("ground",), "须填写原因", "A reason is required.")
        return Postponement(self.until, self.ground, self.decision)


@strawberry.input(description="完成事项 · What is said of something merely done.")
class DoneFields:
    note: str = f("说明 · Remarks; for CRITICISED what for.", "")
    through: date | None = f("党费交至 · For DUES_PAID: any day of the month to which dues are paid.", None)


@strawberry.input(description="记录完成事项 · What is merely done and dated (domain book 0.5).")
class RecordStepInput(DoneFields, VersionedInput):
    step_kind: DoneKind = f("事项 · What was done.")
    candidate_id: ID | None = f(
        "发展人员 · Whose case; absent for POOL_ANALYSED, the yearly analysis of the caller's own organization.", None
    )
    on: date | None = f("业务日期 · The day it was done; today if absent.", None)
    version: int | None = f(CASE_VERSION, None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])

    @property
    def kind(self) -> Kind:
        return Kind[self.step_kind.name]

    def papers(self) -> tuple[Attachment, ...]:
        return papers_of(self.attachments)

    def shape(self) -> Shape:
        return _done(self.kind, self.note, self.through)


@update_of(DoneFields, "编辑完成事项 · Only the fields given change; what was done stays what it was.")
class UpdateStepInput(DoneFields, UpdateInput):
    kind: ClassVar[Kind]

    def shape(self) -> Shape:
        return _done(self.kind, self.note, self.through)


def _done(kind: Kind, note: str, through: date | None) -> Done:
    if kind is Kind.DUES_PAID and through is None:
        flaw(("through",), "须填写交至月份", "The month is required.")
    if kind is Kind.CRITICISED and not note:
        flaw(("note",), "须写明因何批评教育", "What for is required.")
    if kind is not Kind.DUES_PAID and through is not None:
        flaw(("through",), "该事项没有此项", "What was done has no such field.")
    return Done(note, through.replace(day=1) if through else None)
