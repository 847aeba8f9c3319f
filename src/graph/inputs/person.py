"""The person, and the case itself."""

from datetime import date
from typing import Any

import strawberry
from strawberry import ID, UNSET

from domain.case.person import ApplicationBasis, Education, Person, PoliticalStatus
from domain.corrections import CorrectionField
from domain.identity import IdType, Sex, birth_of, normalise, sex_of
from domain.orgs.actors import SessionKind
from domain.stages import Stage
from domain.steps.desk import ArchiveReason
from graph.inputs.accounts import KIND
from graph.inputs.acts import CASE_VERSION, ActInput, AnyInput, KeyedInput, VersionedInput, f
from graph.inputs.changing import changes, never_empty
from graph.inputs.flaws import flaw, note


@strawberry.input(description="发展人员 · Who the person is.")
class CandidateFields:
    proper = ("name",)
    name: str = f("姓名 · Name.")
    id_number: str = f("身份证号 · ID number; stored sealed.")
    phone: str = f("手机号 · Mobile number.")
    id_type: IdType = f("证件类型 · Type of ID.", IdType.CITIZEN)
    birth: date | None = f("出生日期 · Birth date; read off a citizen's ID number if absent.", None)
    sex: Sex | None = f("性别 · Sex; read off a citizen's ID number if absent.", None)
    ethnicity: str = f("民族 · Ethnicity.", "")
    education: Education | None = f("学历 · Education.", None)
    occupation: str = f("职业 · Occupation.", "")
    unit: str = f("单位 · Unit of work or study.", "")
    political_status: PoliticalStatus = f("政治面貌 · Political status.", PoliticalStatus.MASSES)
    registration_place: str = f("户籍地 · Place of registration.", "")
    application_basis: ApplicationBasis | None = f("申请依据 · Why the person applies at this branch (R-APP-4).", None)
    is_floating: bool = f("流动人员 · Whether the person is on the move (C-28).", False)
    outflow_place: str = f("流出地 · Place left.", "")
    inflow_place: str = f("流入地 · Place reached.", "")
    expected_leave_on: date | None = f(
        "预计离开日期 · When the person will leave the unit, such as graduation (R-PRE-3).", None
    )
    on: date | None = f("业务日期 · The day on which the case is opened; today if absent.", None)

    def person(self, key: str) -> Person:
        birth, sex = self.birth, self.sex
        if self.id_type is IdType.CITIZEN:
            birth, sex = birth or _birth(self.id_number), sex or _sex(self.id_number)
        if birth is None:
            flaw(("birth",), "须填写出生日期", "The birth date is required.")
        if sex is None:
            flaw(("sex",), "须填写性别", "The sex is required.")
        own = {n: getattr(self, n) for n in _PERSON_FIELDS}
        return Person(self.name, birth or _ANY_DAY, sex or Sex.MALE, self.id_type, key, **own)


@strawberry.input(description="新增发展人员 · A1: open a case.")
class CreateCandidateInput(CandidateFields, KeyedInput):
    pass


_PERSON_FIELDS = (
    "phone", "ethnicity", "education", "occupation", "unit", "political_status", "registration_place",
    "application_basis", "is_floating", "outflow_place", "inflow_place", "expected_leave_on",
)  # fmt: skip


# Lets the guards speak where the birth date is not known.
_ANY_DAY = date(1900, 1, 1)


def _birth(number: str) -> date | None:
    try:
        return birth_of(normalise(number))
    except ValueError:
        # The flaw itself is told by R-ID-1.
        return _ANY_DAY


def _sex(number: str) -> Sex | None:
    try:
        return sex_of(normalise(number))
    except ValueError:
        return Sex.MALE


@strawberry.input(description="信息编辑 · E3: only the fields given are changed; null empties what may be empty.")
class UpdateCandidateInput(ActInput):
    proper = ("name",)
    name: str | None = f("姓名 · Name.", UNSET)
    id_number: str | None = f("身份证号 · ID number.", UNSET)
    id_type: IdType | None = f("证件类型 · Type of ID.", UNSET)
    phone: str | None = f("手机号 · Mobile number.", UNSET)
    birth: date | None = f("出生日期 · Birth date.", UNSET)
    sex: Sex | None = f("性别 · Sex.", UNSET)
    ethnicity: str | None = f("民族 · Ethnicity.", UNSET)
    education: Education | None = f("学历 · Education.", UNSET)
    occupation: str | None = f("职业 · Occupation.", UNSET)
    unit: str | None = f("单位 · Unit.", UNSET)
    political_status: PoliticalStatus | None = f("政治面貌 · Political status.", UNSET)
    registration_place: str | None = f("户籍地 · Place of registration.", UNSET)
    application_basis: ApplicationBasis | None = f("申请依据 · Why at this branch.", UNSET)
    is_floating: bool | None = f(
        "流动人员 · On the move, from today on: rules ask what was so on the day of a review or notice.", UNSET
    )
    outflow_place: str | None = f("流出地 · Place left.", UNSET)
    inflow_place: str | None = f("流入地 · Place reached.", UNSET)
    expected_leave_on: date | None = f("预计离开日期 · Expected leave.", UNSET)
    reason: str = f(
        "原因 · Needed for ID number and birth date once something was submitted, and to put a fact right from the start.",
        "",
    )
    superior_consent: str = f(
        "上级同意 · The superior's consent, for the same. With both, what is named here never was as it stood; else it changes from today.",
        "",
    )

    def changes(self) -> dict[str, Any]:
        """The plain fields that were given."""
        if self.id_number is None:
            note(never_empty("id_number"))
        return changes(self, Person, ("name", "id_type", "birth", "sex", *_PERSON_FIELDS))


@strawberry.input(description="归档 · E1.")
class ArchiveCandidateInput(ActInput):
    reason: ArchiveReason = f("归档原因 · Why (C-38).")
    text: str = f("说明 · Explanation; required for OTHER.", "")


@strawberry.input(description="查询归档 · E2: the full ID number; answers only for archives of the own branch.")
class FindArchivedByIdNumberInput(AnyInput):
    id_number: str = f("身份证号 · The full ID number.")
    id_type: IdType = f("证件类型 · Type of ID.", IdType.CITIZEN)


@strawberry.input(description="恢复归档 · E2.")
class RestoreCandidateInput(ActInput):
    id_number: str = f("身份证号 · The full ID number, once more.")
    reason: str = f("原因 · Why.")


@strawberry.input(description="发展阶段调整 · E4.")
class AdjustStageInput(ActInput):
    target: Stage = f("目标阶段 · APPLICANT, ACTIVIST or DEVELOPMENT_TARGET.")
    since: date = f("起算日 · From when the stage counts.")
    reason: str = f("原因 · Why.")


@strawberry.input(description="查看完整证件号 · An audited act of its own.")
class RevealIdNumberInput(AnyInput):
    candidate_id: ID = f("发展人员 · Whose.")
    reason: str = f("原因 · Why it must be seen.")


@strawberry.input(description="查看政审材料 · An audited act of its own.")
class RevealReviewPapersInput(AnyInput):
    candidate_id: ID = f("发展人员 · Whose.")
    id: ID = f("政治审查 · Which review.")
    reason: str = f("原因 · Why its papers must be seen.")


@strawberry.input(description="重发注册二维码 · A new registration token; earlier ones are revoked.")
class ReissueRegistrationTokenInput(VersionedInput):
    candidate_id: ID = f("发展人员 · For whom.")
    version: int | None = f(CASE_VERSION, None)
    valid_days: int = f("有效天数 · 1 to 30.", 7)


@strawberry.input(description="作废注册二维码 · Revoke the open registration tokens.")
class RevokeRegistrationTokenInput(VersionedInput):
    candidate_id: ID = f("发展人员 · Whose.")
    version: int | None = f(CASE_VERSION, None)


@strawberry.input(description="小程序注册 · A1b: the person binds an account.")
class RegisterWithTokenInput(KeyedInput):
    token: str = f("注册码 · The token from the QR code.")
    id_number: str = f("身份证号 · Must be the one the branch entered.")
    login: str = f("登录名 · The name to sign in with, such as the mobile number.")
    password: str = f("密码 · At least ten characters.")
    kind: SessionKind = f(KIND, SessionKind.COOKIE)
    consent: str = f(
        "同意的告知书版本 · Which text on the processing of personal data the person agreed to: `consentText.version`; required.",
        "",
    )


@strawberry.input(description="同意个人信息处理 · By a person who has an account, where the text was renewed.")
class GiveConsentInput(KeyedInput):
    consent: str = f("告知书版本 · Which text: `consentText.version`.")


@strawberry.input(
    description="撤回同意 · The person's account ends with it; what is on file stays, as its rules demand."
)
class WithdrawConsentInput(AnyInput):
    pass


@strawberry.input(
    description="清除未入党人员档案 · Asked for by the branch, decided by the committee; what is gone does not come back."
)
class EraseCaseInput(VersionedInput):
    candidate_id: ID = f("发展人员 · Whose case: archived, before admission.")
    version: int | None = f(CASE_VERSION, None)
    reason: str = f("原因 · Why; it stays on file, so it names nobody.")


@strawberry.input(description="导出本人档案 · A copy of what a person may see of themselves.")
class ExportMyFileInput(AnyInput):
    pass


@strawberry.input(description="申请更正 · By the person, of their own data.")
class RequestCorrectionInput(KeyedInput):
    field: CorrectionField = f("更正项 · Which of the data.")
    wanted: str = f(
        "应为 · What it should be; of the ID number and the telephone nothing, which are shown to the branch.", ""
    )
    reason: str = f("原因 · Why.")


@strawberry.input(description="答复更正申请 · By the branch.")
class AnswerCorrectionInput(VersionedInput):
    id: ID = f("申请 · Which request.")
    accept: bool = f("同意 · Whether it is put right; by `updateCandidate`, under its own rules.")
    note: str = f("说明 · Why not, where it is refused.", "")
