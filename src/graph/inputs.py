"""What clients send: one input per act. Each knows the domain value it stands for (`shape`, `person`, `ballot`).

Inputs hold no status, branch or approver: those follow from the act and the caller (api point 14).
"""

import re
import unicodedata
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

import strawberry
from strawberry import ID, UNSET

from domain.dossier import (
    Acknowledgement,
    ApplicationBasis,
    CommitteeVote,
    Discipline,
    DisciplineKind,
    DuesFiling,
    Education,
    MemberStatus,
    Person,
    PoliticalStatus,
)
from domain.dues import IncomeBasis
from domain.identity import IdType, Sex, birth_of, normalise, sex_of
from domain.orgs import ActivistClock, CommitteeSettings, Edition, FilingMode, OrgKind, Quorum, Role, Stage
from domain.steps import (
    AdmissionForm,
    AnnulmentReason,
    ArchiveReason,
    Attachment,
    ConversionOutcome,
    Done,
    Exemption,
    HeldBy,
    Kind,
    Notice,
    NoticePlace,
    NoticePlaceKind,
    Oath,
    Objection,
    Opinion,
    Paper,
    PoliticalReview,
    Postponement,
    Recommendation,
    RecommendationMethod,
    Resolution,
    ResolutionResult,
    ReviewConclusion,
    ReviewMethod,
    Shape,
    Talk,
    Training,
    TrainingMode,
    Vote,
)
from domain.votes import Ballot, VoteResult
from graph.conversion import repeated
from graph.enums import Decided, DoneKind, ExemptionKind, NoticePoint, OpinionKind, ResolutionKind, VoteKind
from records.errors import BadInput

# Lengths of what people type, in characters. Names of columns and of JSON fields alike.
_LONG = 20_000
_LENGTHS = {
    **dict.fromkeys(
        (
            "text", "content", "opinion", "note", "minutes", "resolution", "family", "relations", "document", "decision",
            "party_group_said", "mentors_said", "members_and_masses_said", "committee_said", "joint_vetting", "conclusion",
            "handling",
        ),
        _LONG,
    ),
    "name": 100, "phone": 32, "ethnicity": 32, "occupation": 100, "login": 100, "chair": 100, "recorder": 100,
    "scrutineer": 100, "teller": 100, "annulment_text": 1000, "reason": 500, "introducers_absence": 500,
    "superior_consent": 500, "id_number": 40, "idempotency_key": 100, "password": 1000, "label": 100, "position": 100,
}  # fmt: skip
_USUAL = 200
# Characters that make text look like something else, or that a database refuses: bidi controls, NUL, lone surrogates.
_FORBIDDEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def uuid_of(prefix: str, text: str, *path: str) -> UUID:
    """The key inside a global id of one type. BadInput for another type's id or no id at all."""
    try:
        if text.startswith(prefix + "_"):
            return UUID(text.removeprefix(prefix + "_"))
    except ValueError:
        pass
    raise BadInput(path, "标识不正确", "This is not an id of the right type.")


def cleaned(value: Any, *path: str) -> Any:
    """An input with all its text in NFC and stripped. BadInput for forbidden characters and for text that is too long."""
    if isinstance(value, str):
        return _clean_text(value, path)
    if isinstance(value, list):
        return [cleaned(item, *path, str(i)) for i, item in enumerate(value)]
    cls: type = type(value)
    for name in _names(cls):
        found = getattr(value, name)
        if found and not isinstance(found, _READY):
            setattr(value, name, cleaned(found, *path, name))
    return value


# Of these nothing is cleaned.
_READY = (Enum, int, date, Decimal)


@cache
def _names(cls: type) -> tuple[str, ...]:
    """The fields of an input; nothing else has any."""
    return tuple(f.name for f in fields(cls)) if is_dataclass(cls) else ()


def _clean_text(value: str, path: tuple[str, ...]) -> str:
    name = next((p for p in reversed(path) if not p.isdigit()), "")
    if _FORBIDDEN.search(value):
        raise BadInput(path, "含有不允许的字符", "It contains characters that are not allowed.")
    text = unicodedata.normalize("NFC", value)
    text = text if name == "password" else text.strip()
    limit = _LENGTHS.get(name, _USUAL)
    if len(text) > limit:
        raise BadInput(path, f"过长(最多{limit}字)", f"It is too long ({limit} characters at most).")
    return type(value)(text)


def f(description: str, default: Any = strawberry.UNSET) -> Any:
    """A field of an input, with its description. Without a default it must be given."""
    if default is strawberry.UNSET:
        return strawberry.field(description=description)
    if isinstance(default, list):
        return strawberry.field(description=description, default_factory=lambda: list(default))
    return strawberry.field(description=description, default=default)


@repeated
@strawberry.input(description="附件 · A named reference to a paper; files themselves come with a later release.")
class AttachmentInput:
    name: str = f("名称 · Name of the paper.")
    reference: str = f("编号 · Where it is kept, such as a file number.", "")


@repeated
@strawberry.input(description="确认说明 · The text with which a warning is taken note of.")
class AcknowledgementInput:
    rule: str = f("规则编号 · The rule's id, such as R-APP-3.")
    text: str = f("说明 · The explanation.")


@strawberry.input(description="操作 · What every act on a case carries.")
class ActInput:
    candidate_id: ID = f("发展人员 · Whose case.")
    on: date | None = f(
        "业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.", None
    )
    version: int | None = f("版本 · The case's version as the caller saw it; CONFLICT if it has changed.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)


@strawberry.input(description="录入 · What every record carries.")
class RecordInput(ActInput):
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])

    def papers(self) -> tuple[Attachment, ...]:
        return tuple(Attachment(a.name, a.reference) for a in self.attachments)


@strawberry.input(description="更正 · What every correction carries: the record in its new form.")
class UpdateInput(RecordInput):
    id: ID = f("记录 · Which record.")
    reason: str = f("更正原因 · Needed once the record is locked; it is then voided and superseded.", "")


@strawberry.input(description="删除 · Which record is taken off the file, while it is not locked.")
class DeleteRecordInput(ActInput):
    id: ID = f("记录 · Which record.")


# ── the person ──────────────────────────────────────────────────────────────────────────────────────────────────────


@strawberry.input(description="新增发展人员 · A1: open a case.")
class CreateCandidateInput:
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
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)

    def person(self, key: str) -> Person:
        birth, sex = self.birth, self.sex
        if self.id_type is IdType.CITIZEN:
            birth, sex = birth or _birth(self.id_number), sex or _sex(self.id_number)
        if birth is None:
            raise BadInput(("birth",), "须填写出生日期", "The birth date is required.")
        if sex is None:
            raise BadInput(("sex",), "须填写性别", "The sex is required.")
        own = {n: getattr(self, n) for n in _PERSON_FIELDS}
        return Person(self.name, birth, sex, self.id_type, key, **own)


_PERSON_FIELDS = (
    "phone", "ethnicity", "education", "occupation", "unit", "political_status", "registration_place",
    "application_basis", "is_floating", "outflow_place", "inflow_place", "expected_leave_on",
)  # fmt: skip


def _birth(number: str) -> date | None:
    try:
        return birth_of(normalise(number))
    except ValueError:
        # The flaw itself is told by R-ID-1; any date lets the guards speak.
        return date(1900, 1, 1)


def _sex(number: str) -> Sex | None:
    try:
        return sex_of(normalise(number))
    except ValueError:
        return Sex.MALE


@strawberry.input(description="信息编辑 · E3: only the fields given are changed.")
class UpdateCandidateInput(ActInput):
    name: str | None = f("姓名 · Name.", None)
    id_number: str | None = f("身份证号 · ID number.", None)
    id_type: IdType | None = f("证件类型 · Type of ID.", None)
    phone: str | None = f("手机号 · Mobile number.", None)
    birth: date | None = f("出生日期 · Birth date.", None)
    sex: Sex | None = f("性别 · Sex.", None)
    ethnicity: str | None = f("民族 · Ethnicity.", None)
    education: Education | None = f("学历 · Education.", None)
    occupation: str | None = f("职业 · Occupation.", None)
    unit: str | None = f("单位 · Unit.", None)
    political_status: PoliticalStatus | None = f("政治面貌 · Political status.", None)
    registration_place: str | None = f("户籍地 · Place of registration.", None)
    application_basis: ApplicationBasis | None = f("申请依据 · Why at this branch.", None)
    is_floating: bool | None = f("流动人员 · On the move.", None)
    outflow_place: str | None = f("流出地 · Place left.", None)
    inflow_place: str | None = f("流入地 · Place reached.", None)
    expected_leave_on: date | None = strawberry.field(
        description="预计离开日期 · Expected leave; null clears it.", default=UNSET
    )
    reason: str = f("原因 · Needed for ID number and birth date once something was submitted.", "")
    superior_consent: str = f("上级同意 · The superior's consent, for the same two.", "")

    def changes(self) -> dict[str, Any]:
        """The plain fields that were given."""
        names = ("name", "id_type", "birth", "sex", *_PERSON_FIELDS)
        given = {n: getattr(self, n) for n in names if getattr(self, n) not in (None, UNSET)}
        if self.expected_leave_on is None:
            given["expected_leave_on"] = None
        return given


@strawberry.input(description="归档 · E1.")
class ArchiveCandidateInput(ActInput):
    reason: ArchiveReason = f("归档原因 · Why (C-38).")
    text: str = f("说明 · Explanation; required for OTHER.", "")


@strawberry.input(description="查询归档 · E2: the full ID number; answers only for archives of the own branch.")
class FindArchivedByIdNumberInput:
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
class RevealIdNumberInput:
    candidate_id: ID = f("发展人员 · Whose.")
    reason: str = f("原因 · Why it must be seen.")


@strawberry.input(description="重发注册二维码 · A new registration token; earlier ones are revoked.")
class ReissueRegistrationTokenInput:
    candidate_id: ID = f("发展人员 · For whom.")
    valid_days: int = f("有效天数 · 1 to 30.", 7)


@strawberry.input(description="作废注册二维码 · Revoke the open registration tokens.")
class RevokeRegistrationTokenInput:
    candidate_id: ID = f("发展人员 · Whose.")


@strawberry.input(description="小程序注册 · A1b: the person binds an account.")
class RegisterWithTokenInput:
    token: str = f("注册码 · The token from the QR code.")
    id_number: str = f("身份证号 · Must be the one the branch entered.")
    login: str = f("登录名 · The name to sign in with, such as the mobile number.")
    password: str = f("密码 · At least ten characters.")


# ── papers of the person ────────────────────────────────────────────────────────────────────────────────────────────


@strawberry.input(description="本人材料 · A paper the person hands in: text, or a reference to a scan.")
class SubmitPaperInput(RecordInput):
    title: str = f("标题 · Title.", "")
    text: str = f("正文 · Text.", "")

    def shape(self) -> Shape:
        if not self.text and not self.attachments:
            raise BadInput(("text",), "须有正文或附件", "Text or an attachment is required.")
        return Paper(self.title, self.text)


@strawberry.input(description="撤回本人材料 · Take a paper back before it is reviewed.")
class WithdrawPaperInput(ActInput):
    id: ID = f("材料 · Which paper.")


@strawberry.input(description="审批本人材料 · A2, B2, D2.")
class ReviewPaperInput(ActInput):
    id: ID = f("材料 · Which paper.")
    approve: bool = f("通过 · True approves, false returns it.")
    note: str = f("意见 · Required when it is returned.", "")


# ── records ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@strawberry.input(description="谈话 · What a talk record says.")
class TalkFields:
    talked_by: list[str] = f("谈话人 · Who talked with the person.")
    content: str = f("内容 · What was said; content or an attachment is required.", "")
    title: str = f("标题 · Title.", "")
    place: str = f("地点 · Place.", "")
    opinion: str = f("谈话意见 · The talker's opinion (Art. 23).", "")

    def shape(self) -> Shape:
        if not self.talked_by:
            raise BadInput(("talkedBy",), "须填写谈话人", "Somebody talked with the person.")
        if not self.content and not getattr(self, "attachments", []):
            raise BadInput(("content",), "须有内容或附件", "Content or an attachment is required.")
        return Talk(tuple(self.talked_by), self.content, self.title, self.place, self.opinion)


@strawberry.input(description="录入谈话记录 · A3.")
class RecordTalkInput(TalkFields, RecordInput):
    kind = Kind.TALK


@strawberry.input(description="编辑谈话记录 · A3.")
class UpdateTalkInput(TalkFields, UpdateInput):
    kind = Kind.TALK


@strawberry.input(description="上级党委谈话 · F5: by a committee member or organizer, before the decision.")
class RecordSuperiorTalkInput(TalkFields, RecordInput):
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
            raise BadInput(("votes",), "得票数超过参加人数", "More votes than voters.")
        return Recommendation(self.method, self.content, self.voters, self.votes)


@strawberry.input(description="记录推荐推优 · A4.")
class RecordRecommendationInput(RecommendationFields, RecordInput):
    kind = Kind.RECOMMENDATION


@strawberry.input(description="编辑推荐推优 · A4.")
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
        if self.present > self.due:
            raise BadInput(("present",), "实到超过应到", "More present than due.")
        said = (self.party_group_said, self.mentors_said, self.members_and_masses_said, self.committee_said)
        return Resolution(self.result, self.held_by, self.due, self.present, self.text, *said)


@strawberry.input(description="记录支委会决议 · A5, B8, C6, D7.")
class RecordCommitteeResolutionInput(ResolutionFields, RecordInput):
    pass


@strawberry.input(description="编辑支委会决议 · A5, B8, C6, D7.")
class UpdateCommitteeResolutionInput(ResolutionFields, UpdateInput):
    pass


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
            raise BadInput(("content",), "须有内容或附件", "Content or an attachment is required.")
        member = uuid_of("mem", self.member_id, "memberId") if self.member_id else None
        return Opinion(self.content, member, self.asked)


@strawberry.input(description="录入意见 · B3-B7, C2, C3, D3, D5, D6.")
class RecordOpinionInput(OpinionFields, RecordInput):
    pass


@strawberry.input(description="编辑意见 · B3-B7, C2, C3, D3, D5, D6.")
class UpdateOpinionInput(OpinionFields, UpdateInput):
    pass


@strawberry.input(description="录入免除说明 · No party group (B7), or no training (C5).")
class RecordExemptionInput(RecordInput):
    exemption_kind: ExemptionKind = f("免除事项 · From what.")
    reason: str = f("原因 · Why.")
    superior_consent: str = f("上级同意 · Needed for the training exemption.", "")

    @property
    def kind(self) -> Kind:
        return Kind[self.exemption_kind.name]

    def shape(self) -> Shape:
        if not self.reason:
            raise BadInput(("reason",), "须填写原因", "A reason is required.")
        return Exemption(self.reason, self.superior_consent)


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
                raise BadInput(("places", str(i), "end"), "结束早于开始", "It ends before it starts.")
        places = tuple(NoticePlace(p.kind, p.place, p.start, p.end) for p in self.places)
        notice = Notice(places, self.phone, self.content)
        if notice.end < notice.start:
            raise BadInput(("places",), "各地公示时间没有重合", "The places have no day in common.")
        return notice

    def shape(self) -> Shape:
        return self.hung()


@strawberry.input(description="开始公示 · Hang a notice.")
class OpenPublicNoticeInput(NoticeFields, RecordInput):
    pass


def objections_of(given: list[ObjectionInput]) -> tuple[Objection, ...]:
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
        own = {n.name: getattr(self, n.name) for n in fields(PoliticalReview)}
        return PoliticalReview(**{**own, "methods": tuple(self.methods)})


@strawberry.input(description="录入政审情况 · C4. `on` is the day it was concluded.")
class RecordPoliticalReviewInput(PoliticalReviewFields, RecordInput):
    pass


@strawberry.input(description="编辑政审情况 · C4.")
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
                raise BadInput((name,), "数值超出范围", "Out of range.")
        return Training(**{n.name: getattr(self, n.name) for n in fields(Training)})


@strawberry.input(description="录入培训情况 · C5.")
class RecordTrainingInput(TrainingFields, RecordInput):
    pass


@strawberry.input(description="编辑培训情况 · C5.")
class UpdateTrainingInput(TrainingFields, UpdateInput):
    pass


@strawberry.input(description="发放入党志愿书 · With the pre-review's decision; a serial number.")
class IssueAdmissionFormInput(RecordInput):
    serial_number: str = f("编号 · Serial number.")
    kind = Kind.ADMISSION_FORM_ISSUED

    def shape(self) -> Shape:
        if not self.serial_number:
            raise BadInput(("serialNumber",), "须填写编号", "A serial number is required.")
        return AdmissionForm(self.serial_number)


@strawberry.input(description="填写入党志愿书 · `on` is the day it was filled.")
class RecordAdmissionFormInput(RecordInput):
    serial_number: str = f("编号 · Serial number.", "")
    note: str = f("说明 · Remarks.", "")
    kind = Kind.ADMISSION_FORM

    def shape(self) -> Shape:
        return AdmissionForm(self.serial_number, self.note)


@strawberry.input(description="入党宣誓 · What an oath was.")
class OathFields:
    place: str = f("地点 · Place.")
    leader: str = f("领誓人 · Who led it.", "")
    content: str = f("说明 · Remarks.", "")
    kind = Kind.OATH

    def shape(self) -> Shape:
        return Oath(self.place, self.leader, self.content)


@strawberry.input(description="上传入党宣誓资料 · D1.")
class RecordOathInput(OathFields, RecordInput):
    pass


@strawberry.input(description="编辑入党宣誓资料 · D1.")
class UpdateOathInput(OathFields, UpdateInput):
    pass


@strawberry.input(description="推迟讨论 · D4: for those who transferred in.")
class PostponeConversionInput(RecordInput):
    until: date = f("推迟至 · The new day of discussion.")
    reason: str = f("原因 · Why.")
    decision: str = f("决定 · The organization's decision.", "")
    kind = Kind.POSTPONEMENT

    def shape(self) -> Shape:
        if not self.reason:
            raise BadInput(("reason",), "须填写原因", "A reason is required.")
        return Postponement(self.until, self.reason, self.decision)


@strawberry.input(description="记录完成事项 · What is merely done and dated (domain book 0.5).")
class RecordStepInput:
    step_kind: DoneKind = f("事项 · What was done.")
    candidate_id: ID | None = f("发展人员 · Whose case; absent for POOL_ANALYSED.", None)
    note: str = f("说明 · Remarks.", "")
    through: date | None = f("党费交至 · For DUES_PAID: any day of the month to which dues are paid.", None)
    on: date | None = f("业务日期 · The day it was done; today if absent.", None)
    version: int | None = f("版本 · The case's version as the caller saw it.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])

    @property
    def kind(self) -> Kind:
        return Kind[self.step_kind.name]

    def papers(self) -> tuple[Attachment, ...]:
        return tuple(Attachment(a.name, a.reference) for a in self.attachments)

    def shape(self) -> Shape:
        if self.kind is Kind.DUES_PAID and self.through is None:
            raise BadInput(("through",), "须填写交至月份", "The month is required.")
        return Done(self.note, self.through.replace(day=1) if self.through else None)


# ── people who look after the person ────────────────────────────────────────────────────────────────────────────────


@strawberry.input(description="指定人员 · B1, C1: who looks after the person from this day on.")
class AssignInput(ActInput):
    member_ids: list[ID] = f("党员 · The members chosen; those no longer named end on this day.")
    reason: str = f("调整原因 · Needed when somebody is replaced.", "")


@strawberry.input(description="指定入党介绍人 · C1: two members; the mentors if none are named.")
class AssignIntroducersInput(ActInput):
    member_ids: list[ID] | None = f("党员 · Two members; absent means the mentors.", None)
    reason: str = f("调整原因 · Needed when somebody is replaced.", "")


# ── the general meeting ─────────────────────────────────────────────────────────────────────────────────────────────


@strawberry.input(description="支部大会 · What a general meeting was. It may serve several persons (R-MTG-5).")
class MeetingFields:
    started_at: datetime | None = f("开始时间 · When it began; needed where written opinions count (R-MTG-6).", None)
    place: str = f("地点 · Place.")
    chair: str = f("主持人 · Chair.")
    recorder: str = f("记录人 · Recorder.")
    scrutineer: str = f("监票人 · Scrutineer.", "")
    teller: str = f("计票人 · Teller.", "")
    minutes: str = f("会议记录 · Minutes.", "")
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])


@strawberry.input(description="录入支部大会会议记录 · C11, D7.")
class RecordGeneralMeetingInput(MeetingFields):
    on: date | None = f("会议日期 · The day of the meeting; today if absent.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)


@strawberry.input(description="编辑支部大会会议记录 · C11, D7; while no submission rests on its votes.")
class UpdateGeneralMeetingInput(MeetingFields):
    id: ID = f("会议 · Which meeting.")
    version: int | None = f("版本 · As the caller saw it.", None)


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
        counted = {n.name: getattr(self, n.name) for n in fields(Ballot)}
        for name, number in counted.items():
            if number > 1_000_000:
                raise BadInput(("ballot", name), "数值超出范围", "Out of range.")
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
            raise BadInput(("outcome",), "接收表决没有此项", "An admission vote has no outcome.")
        names = (
            "secret_ballot", "written_received_at", "introducers_present", "introducers_absence", "resolution", "outcome",
            "extension_months", "next_meeting_on", "annulment_reason", "annulment_text",
        )  # fmt: skip
        own = {n: getattr(self, n) for n in names}
        return Vote(meeting_id, self.ballot.ballot(), VoteResult.VOID, meeting_started_at=started_at, **own)


@strawberry.input(
    description="录入表决 · C11, D7: the resolution on one person at a meeting; its date is the meeting's."
)
class RecordVoteInput(VoteFields):
    candidate_id: ID = f("发展人员 · On whom.")
    meeting_id: ID = f("会议 · At which meeting.")
    version: int | None = f("版本 · The case's version as the caller saw it.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])


@strawberry.input(description="编辑表决 · C11, D7.")
class UpdateVoteInput(VoteFields, UpdateInput):
    pass


# ── upward ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@strawberry.input(description="上报 · A6, B9, C7, C9, D8.")
class SubmitInput(ActInput):
    note: str = f("说明 · Remarks for the superior.", "")
    acknowledgements: list[AcknowledgementInput] = f("确认说明 · One text for each warning.", [])

    def noted(self) -> tuple[Acknowledgement, ...]:
        return tuple(Acknowledgement(a.rule, a.text) for a in self.acknowledgements)


@strawberry.input(description="上报党委审批 · C12: with the monthly dues.")
class SubmitAdmissionApprovalInput(SubmitInput):
    monthly_dues: Decimal | None = f("每月党费金额 · Yuan a month.", None)
    income_basis: IncomeBasis = f("收入类型 · What the dues are reckoned from.", IncomeBasis.WAGE)
    income: Decimal | None = f("收入基数 · Yuan a month.", None)
    dues_from: date | None = f("起交月份 · Any day of the first month; the month of the meeting if absent.", None)

    def dues(self) -> DuesFiling | None:
        for name in ("monthly_dues", "income"):
            amount = getattr(self, name)
            if amount is not None and not 0 <= amount < 10_000_000:
                raise BadInput((name,), "金额超出范围", "Out of range.")
        if self.monthly_dues is None:
            return None
        return DuesFiling(self.monthly_dues, self.income_basis, self.income, self.dues_from)


@repeated
@strawberry.input(description="党委表决 · The committee's vote on one person (R-APR-3).")
class CommitteeVoteInput:
    due: int = f("应到委员 · Members due.")
    present: int = f("实到委员 · Members present.")
    approve: int = f("赞成 · In favour.")
    oppose: int = f("不赞成 · Against.", 0)
    abstain: int = f("弃权 · Abstentions.", 0)

    def vote(self) -> CommitteeVote:
        return CommitteeVote(self.due, self.present, self.approve, self.oppose, self.abstain)


@strawberry.input(description="审批 · F2: one decision on one submission.")
class DecideApprovalInput:
    id: ID = f("上报件 · Which submission.")
    decision: Decided = f("审批结论 · APPROVED, REJECTED or RETURNED.")
    opinion: str = f("审批意见 · Required unless approved; for a pre-review always.", "")
    on: date | None = f("审批日期 · The day of the decision; today if absent.", None)
    committee_met_on: date | None = f("党委会日期 · When the committee met (R-APR-3).", None)
    vote: CommitteeVoteInput | None = f("党委表决 · The committee's vote (R-APR-3).", None)
    form_serial_number: str = f("入党志愿书编号 · Issues the form with an approved pre-review.", "")
    recommended_outcome: ConversionOutcome | None = f("建议 · Another outcome the committee suggests (D9).", None)
    acknowledgements: list[AcknowledgementInput] = f("说明 · One text for each warning, such as a late decision.", [])
    version: int | None = f("版本 · The submission's version as the caller saw it; CONFLICT if it has changed.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)


@strawberry.input(description="撤回上报 · F4: while it is undecided.")
class WithdrawApprovalInput:
    id: ID = f("上报件 · Which submission.")
    reason: str = f("原因 · Why.")
    on: date | None = f("业务日期 · Today if absent.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)


@strawberry.input(description="审议 · F6: the opinion of a general branch or sub-committee on the way (Art. 22).")
class DeliberateApprovalInput:
    id: ID = f("上报件 · Which submission.")
    agrees: bool = f("同意 · Whether it agrees.")
    opinion: str = f("审议意见 · Its opinion.")
    on: date | None = f("审议日期 · Today if absent.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)


@strawberry.input(description="组织部门备案 · F7: an upward filing is acknowledged (Art. 25).")
class AcknowledgeUpwardFilingInput(ActInput):
    number: str = f("备案编号 · Number.", "")
    note: str = f("说明 · Remarks.", "")

    def shape(self) -> Shape:
        return Done(self.note, number=self.number)


@strawberry.input(description="撤销组织部门备案 · F7, taken back; it stays on file, voided.")
class ReverseUpwardFilingInput(ActInput):
    reason: str = f("原因 · Why.")


# ── organizations, accounts ─────────────────────────────────────────────────────────────────────────────────────────


@strawberry.input(description="采用规则版本 · For the own organization and everything under it, from a day on.")
class AdoptRuleSetInput:
    organization_id: ID = f("组织 · Which organization.")
    edition: Edition = f("版本 · Which rule set.")
    since: date = f("起始日 · From which day; the national text of 2026 not before 2026-05-11.")


@strawberry.input(
    description="党委设置 · Only stricter than the regulation and the superior's settings; all values together."
)
class CommitteeSettingsInput:
    activist_filing_mode: FilingMode = f("积极分子备案方式 · X6.", FilingMode.AUTO_ACCEPT)
    activist_clock: ActivistClock = f("积极分子起算 · R-ACT-5.", ActivistClock.RESOLUTION)
    waiting_months: int = f("申请等待月数 · R-APP-5; 0 for none.", 0)
    half_yearly_extras: bool = f("每半年三种意见 · R-ACT-6's additions.", True)
    notice_working_days: int = f("公示工作日 · R-DEV-3; at least 5.", 5)
    notice_before_admission: bool = f("支部大会前公示 · X2, under the national text.", False)
    quorum: Quorum = f("到会比例 · R-MTG-2.", Quorum.HALF)
    probation_inspection_months: int = f("预备期考察间隔 · R-PRB-5, months; at most 6.", 6)
    pre_review_lapses: bool = f("预审满一月失效 · R-MTG-1.", False)
    pre_review_days: int | None = f("预审天数 · R-PRE-5; null for none.", None)
    same_committee: bool = f("培养联系人、介绍人限同一党委 · R-ACT-4, R-DEV-6.", True)
    training_exam: bool = f("培训须考试 · R-DEV-12.", True)
    target_inspections: bool = f("发展对象每半年考察 · R-DEV-13.", True)
    dues_at_admission: bool = f("上报时填党费 · C12.", True)

    def settings(self) -> CommitteeSettings:
        return CommitteeSettings(**{n.name: getattr(self, n.name) for n in fields(CommitteeSettings)})


@strawberry.input(description="设置党委规定 · For the own committee and everything under it.")
class SetCommitteeSettingsInput:
    organization_id: ID = f("组织 · Which committee.")
    settings: CommitteeSettingsInput = f("设置 · All values.")
    version: int | None = f("版本 · The organization's version as the caller saw it.", None)


@strawberry.input(description="新增组织 · By the system administrator.")
class CreateOrganizationInput:
    superior_id: ID | None = f("上级 · Under which organization; absent for the root.", None)
    name: str = f("名称 · Name.")
    kind: OrgKind = f("类型 · Kind (R-ORG-4).")
    can_approve_admission: bool | None = f("审批权限 · By kind if absent.", None)
    can_develop: bool = f("可发展党员 · C-31.", True)
    has_committee: bool = f("设支委会 · R-ORG-2.", True)
    has_party_groups: bool = f("设党小组 · B7.", True)
    is_floating_members_org: bool = f("流动党员党组织 · C-28.", False)


@strawberry.input(description="编辑组织 · By the system administrator; only the fields given change.")
class UpdateOrganizationInput:
    id: ID = f("组织 · Which organization.")
    name: str | None = f("名称 · Name.", None)
    can_approve_admission: bool | None = f("审批权限 · The power to approve.", None)
    can_develop: bool | None = f("可发展党员 · C-31.", None)
    has_committee: bool | None = f("设支委会 · R-ORG-2.", None)
    has_party_groups: bool | None = f("设党小组 · B7.", None)
    closed_on: date | None = f("撤销日期 · When it was dissolved.", None)
    version: int | None = f("版本 · As the caller saw it.", None)


@strawberry.input(description="党纪处分 · R-DEV-7, R-DEV-8.")
class DisciplineInput:
    kind: DisciplineKind = f("种类 · Kind.")
    decided_on: date = f("决定日期 · When.")
    restored_on: date | None = f("恢复权利日期 · For 留党察看: when rights were restored.", None)

    def discipline(self) -> Discipline:
        return Discipline(self.kind, self.decided_on, self.restored_on)


@strawberry.input(description="新增党员 · A roster entry of the own branch or below.")
class CreateMemberInput:
    organization_id: ID = f("支部 · Which branch.")
    name: str = f("姓名 · Name.")
    status: MemberStatus = f("身份 · Full or probationary.", MemberStatus.FULL)
    position: str = f("职务 · Position, such as 书记.", "")
    full_since: date | None = f("转正日期 · Since when a full member.", None)
    id_number: str | None = f("身份证号 · Used for the four-eyes check only; kept as a keyed digest.", None)


@strawberry.input(description="编辑党员 · Only the fields given change.")
class UpdateMemberInput:
    id: ID = f("党员 · Which member.")
    name: str | None = f("姓名 · Name.", None)
    status: MemberStatus | None = f("身份 · Full or probationary.", None)
    position: str | None = f("职务 · Position.", None)
    full_since: date | None = f("转正日期 · Since when a full member.", None)
    left_on: date | None = f("离开日期 · When the member left the branch.", None)
    left_reason: str | None = f("离开原因 · Why.", None)
    excused_from: date | None = f("免到会起 · From when excused from voting (R-MTG-7).", None)
    excused_until: date | None = f("免到会止 · Until when.", None)
    excused_reason: str | None = f("免到会原因 · Why.", None)
    disciplines: list[DisciplineInput] | None = f("党纪处分 · All of them; replaces what stood there.", None)
    version: int | None = f("版本 · As the caller saw it.", None)


@strawberry.input(description="新增账户 · By the system administrator.")
class CreateAccountInput:
    login: str = f("登录名 · The name to sign in with.")
    name: str = f("姓名 · Whose account.")
    role: Role = f("角色 · Role; CANDIDATE accounts come by registration.")
    organization_id: ID | None = f("组织 · At which organization; absent for SYSTEM_ADMIN.", None)
    member_id: ID | None = f("党员 · The holder's roster entry, for the four-eyes check.", None)
    password: str = f("初始密码 · At least ten characters.")


@strawberry.input(description="编辑账户 · By the system administrator; only the fields given change.")
class UpdateAccountInput:
    id: ID = f("账户 · Which account.")
    name: str | None = f("姓名 · Whose account.", None)
    role: Role | None = f("角色 · Another role at the same organization; ends sessions and tokens.", None)


@strawberry.input(description="停用账户 · By the system administrator.")
class DisableAccountInput:
    id: ID = f("账户 · Which account.")


@strawberry.input(
    description="重置密码 · By the system administrator; somebody else's, which ends sessions and tokens."
)
class ResetPasswordInput:
    account_id: ID = f("账户 · Which account.")


@strawberry.input(description="修改密码 · One's own; ends all other sessions.")
class SetPasswordInput:
    current_password: str = f("当前密码 · The present password.")
    password: str = f("新密码 · At least ten characters.")


@strawberry.input(description="新增访问令牌 · For programs; shown once.")
class CreateAccessTokenInput:
    label: str = f("名称 · What it is for.", "")
    valid_days: int = f("有效天数 · 1 to 366.", 90)


@strawberry.input(description="作废访问令牌 · One of the own tokens.")
class RevokeAccessTokenInput:
    id: ID = f("令牌 · Which token.")


@strawberry.input(description="节假日 · A day that differs from its weekday.")
class HolidayInput:
    day: date = f("日期 · Day.")
    working: bool = f("上班 · True for a weekend day worked (调休), false for a holiday.")
    name: str = f("名称 · Name.", "")


@strawberry.input(
    description="设置节假日 · Days of a year that differ from their weekday; a day entered before is overwritten."
)
class SetHolidaysInput:
    year: int = f("年份 · Year.")
    days: list[HolidayInput] = f("日期 · All days of the year that differ from their weekday.")


@strawberry.input(description="登录 · Password sign-in; sets the session cookie.")
class SignInInput:
    login: str = f("登录名 · Login.")
    password: str = f("密码 · Password.")


@strawberry.input(description="退出 · Nothing is asked.")
class SignOutInput:
    everywhere: bool = f("全部设备 · End all sessions of the account, not only this one.", False)


def counts(given: object, *names: str) -> None:
    """Counts of people are not negative and not absurd."""
    for name in names:
        number = getattr(given, name)
        if number is not None and not 0 <= number <= 1_000_000:
            raise BadInput((name,), "数值超出范围", "Out of range.")
