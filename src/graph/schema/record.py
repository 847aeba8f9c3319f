"""Records of a case: one type for each shape, all with the same head."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry

from domain.orgs.editions import Edition
from domain.roles import READ_REVIEWS
from domain.stages import CaseStatus, Stage
from domain.steps import authority, desk, meetings, notices, opinions, probation
from domain.steps.authority import AuthorityLevel
from domain.steps.catalogue import CATALOGUE
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.meetings import HeldBy, ResolutionResult
from domain.steps.notices import NoticePlaceKind
from domain.steps.opinions import RecommendationMethod
from domain.steps.papers import PaperStatus
from domain.steps.step import Shape
from domain.steps.vetting import ReviewConclusion, ReviewMethod, TrainingMode
from graph.enums import ExemptionKind, NoticePoint, OpinionKind, ResolutionKind
from graph.plan import Node, column, data, embedded, expression, fact, noun, related, relation, value
from graph.plan.declarations.filters import any_of, asc, between, contains, desc, equals, held, through, under, when
from graph.plan.declarations.sources import reader
from graph.schema.days import DateRange
from graph.schema.organization import PartyMember, Signatory
from records.facts import current
from records.files import addresses
from records.files.addresses import Holder
from records.files.rows import DRAWN
from records.seals import REVIEW

LIVE = "{t}.voided_on IS NULL"


def of_kinds(*kinds: Kind) -> str:
    """The condition that keeps a table of many kinds to these."""
    names = ", ".join(f"'{k}'" for k in kinds)
    return f"{{t}}.kind IN ({names})"


def of_shape(shape: type[Shape]) -> tuple[Kind, ...]:
    return tuple(k for k, entry in CATALOGUE.items() if entry.shape is shape)


@strawberry.enum(description="排序 · The order of the list.")
class RecordOrder(Enum):
    NEWEST = desc("最近在前 · Newest first.", "on")
    OLDEST = asc("最早在前 · Oldest first.", "on")


def voided() -> Any:
    """`voided: bool | None = voided()`: a list shows what stands, unless it is asked for what was voided."""
    return when(
        "已作废 · What was voided instead of what stands.", true="{t}.voided_on IS NOT NULL", false=LIVE, lifts=True
    )


def _file_of(paper: Any) -> Any:
    """The file of a paper, as a record keeps it or as the domain has it; None for a mere reference."""
    found = paper.get("file") if isinstance(paper, dict) else paper.file
    return found or None


def _of_file(name: str) -> Callable[[Any], Any]:
    read = reader(name)

    def of_file(paper: Any) -> Any:
        found = _file_of(paper)
        return None if found is None else read(found)

    return of_file


_id_of, _type_of = _of_file("id"), _of_file("type")


def _address(paper: Any, part: str = "") -> str | None:
    key, asking = _id_of(paper), current.get()
    if key is None or asking is None or asking.account is None:
        return None
    return addresses.signed(UUID(str(key)), Holder(asking.account, asking.session), part)


def _thumbnail(paper: Any) -> str | None:
    return _address(paper, "thumbnail") if _type_of(paper) in DRAWN else None


@strawberry.type(
    description="附件 · A paper behind a record: a file, or a reference to where old paper is kept; then what is of files is null."
)
class Attachment:
    id: strawberry.ID | None = value("标识 · The file.", _of_file("id"), prefix="fil")
    name: str = value("名称 · Name of the paper.")
    reference: str = value("编号 · Where old paper is kept.")
    type: str | None = value("类型 · The file's media type.", _of_file("type"))
    size: int | None = value("大小 · The file's size in bytes.", _of_file("size"))
    pages: int | None = value("页数 · How many pages it has; null where it has none.", _of_file("pages"))
    sha256: str | None = value("校验值 · SHA-256 of the file, in hexadecimal.", _of_file("sha256"))
    url: str | None = value(
        "地址 · Where it is fetched: for this caller alone, and for a few minutes.", lambda paper: _address(paper)
    )
    thumbnail: str | None = value(
        "缩略图 · Where a small picture of it is fetched; null where there is none.", lambda paper: _thumbnail(paper)
    )


@strawberry.interface(description="记录 · What every record of a case has.")
class Record(Node):
    def __init_subclass__(cls, *, table: str = "step", **rest: Any) -> None:
        """Each type's records are superseded by records of the same type."""
        super().__init_subclass__(**rest)
        cls.superseded_by = related(
            f"{cls.__module__}:{cls.__name__}",
            "更正件 · The record that took its place, for one that was voided by a correction.",
            relation("superseded_by", table),
            nullable=True,
        )
        cls.__annotations__["superseded_by"] = Any

    superseded_by: Any = related(
        "graph.schema.record:Record",
        "更正件 · The record that took its place, for one that was voided by a correction.",
        relation("superseded_by", "step"),
        nullable=True,
    )
    kind: Kind = fact("记录类型 · Kind of record.", column("kind"))
    on: date = fact("业务日期 · The day on which it happened (Shanghai).", column("on"))
    recorded_at: datetime = fact("录入时间 · When it was entered.", column("recorded_at"))
    recorded_by: Signatory | None = fact("录入人 · By whom.", relation("recorded_by_id", "account"))
    edition: Edition = fact("规则版本 · The edition in force on its day.", column("edition"))
    late_entry: bool = fact("补录 · Entered more than seven days after it happened.", column("late_entry"))
    attachments: list[Attachment] = fact("附件 · The papers behind it.", embedded("attachments"))
    version: int = fact("版本 · Counts its corrections in place.", column("version"))
    voided_on: date | None = fact("作废日期 · When it was voided; null while it stands.", column("voided_on"))
    void_reason: str = fact("作废原因 · Why it was voided.", column("void_reason"))
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · Whose record.",
        relation("candidate_id", "candidate", same_scope=True),
        nullable=True,
    )


@strawberry.input(description="记录筛选 · Which records.")
class RecordFilter:
    on: DateRange | None = between("业务日期 · Between these days.", "on")
    late_entry: bool | None = equals("补录 · Late entries only, or none.", "late_entry")
    voided: bool | None = voided()


@noun(table="opinion", prefix="opn")
@strawberry.type(description="意见 · A written opinion (B3-B7, C2, C3, D3, D5, D6).")
class Opinion(Record, table="opinion"):
    opinion_kind: OpinionKind = fact("意见类型 · Kind of opinion.", column("kind"))
    content: str = fact("内容 · Content.", column("content"))
    member: PartyMember | None = fact("培养联系人或入党介绍人 · Who gave it.", relation("member_id", "party_member"))
    asked: int | None = fact("征求人数 · How many were asked.", column("asked"))


@strawberry.input(description="意见筛选 · Which opinions.")
class OpinionFilter:
    kind: list[OpinionKind] | None = any_of("类型 · One of these kinds.", "kind")
    on: DateRange | None = between("业务日期 · Between these days.", "on")
    organization: strawberry.ID | None = under("组织 · Of people of this organization or below.")
    member: strawberry.ID | None = equals("由谁 · Given by this member.", "member_id", prefix="mem")
    late_entry: bool | None = equals("补录 · Late entries only, or none.", "late_entry")
    content: str | None = contains("内容 · The content contains this.", "content")
    voided: bool | None = voided()


def step(prefix: str, *kinds: Kind):  # type: ignore[no-untyped-def]  # a class decorator, typed by noun
    """A type over the rows of the step table of these kinds."""
    return noun(table="step", prefix=prefix, where=of_kinds(*kinds))


@strawberry.type(description="本人材料 · A paper that the person hands in.")
class PersonalPaper(Record):
    title: str = fact("标题 · Title.", data("title", default=""))
    text: str = fact("正文 · Text.", data("text", default=""))
    status: PaperStatus = fact("状态 · Where it stands.", data("status", default="SUBMITTED"))
    reviewed_on: date | None = fact("审批日期 · When it was reviewed.", data("reviewed_on"))
    reviewed_by: Signatory | None = fact("审批人 · Who reviewed it.", relation(data("reviewed_by"), "account"))
    review_note: str = fact("审批意见 · What the branch said.", data("review_note", default=""))


@strawberry.input(description="人员条件 · Of which people.")
class PaperCandidateFilter:
    status: list[CaseStatus] | None = any_of(
        "档案状态 · One of these; the papers of an ACTIVE case alone can be reviewed.", "status"
    )


@strawberry.input(description="本人材料筛选 · Which papers.")
class PaperFilter:
    status: list[PaperStatus] | None = held(
        "状态 · In one of these; SUBMITTED waits for review.", "status", default="SUBMITTED"
    )
    on: DateRange | None = between("业务日期 · Handed in between these days.", "on")
    organization: strawberry.ID | None = under("组织 · Of people of this organization or below.")
    candidate: strawberry.ID | None = equals("发展人员 · Of this person.", "candidate_id", prefix="cand")
    people: PaperCandidateFilter | None = through("人员条件 · Of these people.", "candidate_id", "candidate")
    late_entry: bool | None = equals("补录 · Late entries only, or none.", "late_entry")
    voided: bool | None = voided()


@step("app", Kind.APPLICATION)
@strawberry.type(description="入党申请书 · The membership application (A1c).")
class MembershipApplication(PersonalPaper):
    pass


@step("thr", Kind.THOUGHT_REPORT)
@strawberry.type(description="思想汇报 · A thought report (B2).")
class ThoughtReport(PersonalPaper):
    pass


@step("crq", Kind.CONVERSION_REQUEST)
@strawberry.type(description="转正申请书 · The conversion request (D1b).")
class ConversionRequest(PersonalPaper):
    pass


@strawberry.type(description="谈话 · A talk with the person.")
class Talk(Record):
    talked_by: list[str] = fact("谈话人 · Who talked with the person.", data("talked_by", list=True))
    content: str = fact("内容 · What was said.", data("content", default=""))
    title: str = fact("标题 · Title.", data("title", default=""))
    place: str = fact("地点 · Place.", data("place", default=""))
    opinion: str = fact("谈话意见 · The talker's opinion.", data("opinion", default=""))


@step("tlk", Kind.TALK)
@strawberry.type(description="谈话记录 · A talk with the applicant (A3).")
class TalkRecord(Talk):
    pass


@step("stk", Kind.SUPERIOR_TALK)
@strawberry.type(description="上级党委谈话 · The superior's talk before approval (Art. 23).")
class SuperiorTalk(Talk):
    pass


@step("rec", Kind.RECOMMENDATION)
@strawberry.type(description="推荐推优 · A recommendation (A4).")
class Recommendation(Record):
    method: RecommendationMethod = fact("方式 · By whom.", data("method", default="OTHER"))
    content: str = fact("内容 · Remarks.", data("content", default=""))
    voters: int | None = fact("参加人数 · How many took part.", data("voters"))
    votes: int | None = fact("得票数 · How many were in favour.", data("votes"))


@step("rsl", *of_shape(meetings.Resolution))
@strawberry.type(description="支委会决议 · A resolution of the branch committee (A5, B8, C6, D7).")
class CommitteeResolution(Record):
    resolution_kind: ResolutionKind = fact(
        "决议事项 · On what.", expression("replace({t}.kind, 'RESOLUTION_', '')", "text")
    )
    result: ResolutionResult = fact("结果 · Carried or not.", data("result", default="NOT_PASSED"))
    held_by: HeldBy = fact("会议 · Which body resolved.", data("held_by", default="BRANCH_COMMITTEE"))
    due: int = fact("应到 · Members due.", data("due", default=0))
    present: int = fact("实到 · Members present.", data("present", default=0))
    text: str = fact("决议内容 · Text.", data("text", default=""))
    party_group_said: str = fact("党小组意见 · What the party group said.", data("party_group_said", default=""))
    mentors_said: str = fact("培养联系人意见 · What the mentors said.", data("mentors_said", default=""))
    members_and_masses_said: str = fact(
        "党员群众意见 · What members and masses said.", data("members_and_masses_said", default="")
    )
    committee_said: str = fact("支委会意见 · What the committee said.", data("committee_said", default=""))


@step("exm", *of_shape(opinions.Exemption))
@strawberry.type(description="免除说明 · A recorded exemption (B7, C5).")
class Exemption(Record):
    exemption_kind: ExemptionKind = fact("免除事项 · From what.", column("kind"))
    reason: str = fact("原因 · Why.", data("reason", default=""))
    superior_consent: str = fact("上级同意 · The superior's consent.", data("superior_consent", default=""))


@strawberry.type(description="公示地点 · One place where a notice hangs.")
class NoticePlace:
    kind: NoticePlaceKind = value("类别 · Local, outflow or inflow place.")
    place: str = value("地点或媒介 · Place or medium.")
    start: date = value("开始 · First day.")
    end: date = value("结束 · Last day.")


@strawberry.type(description="异议 · An objection and what came of it.")
class Objection:
    content: str = value("内容 · What was objected.")
    handling: str = value("处理情况 · How it was handled.")
    conclusion: str = value("结论 · What came of it.")
    affects: bool = value("影响发展 · Whether it affects the person's admission.")


@step("ntc", *of_shape(notices.Notice))
@strawberry.type(description="公示 · A public notice (B11, C9).")
class PublicNotice(Record):
    point: NoticePoint = fact(
        "公示环节 · At which point of the road.", expression("replace({t}.kind, 'NOTICE_', '')", "text")
    )
    places: list[NoticePlace] = fact("地点 · Where and from when to when.", embedded("data", "places"))
    phone: str = fact("联系电话 · Telephone for objections.", data("phone", default=""))
    content: str = fact("公示内容 · Text.", data("content", default=""))
    objections: list[Objection] = fact("异议 · Objections.", embedded("data", "objections"))
    closed_on: date | None = fact("结束登记日 · When it was closed; null while it hangs.", data("closed_on"))
    clean: bool | None = fact("不影响发展 · The result; null while it hangs.", data("clean"))
    conclusion: str = fact("结论 · Conclusion.", data("conclusion", default=""))


@step("prv", Kind.POLITICAL_REVIEW)
@strawberry.type(
    description="政治审查 · The political review (C4). Sealed: its contents are for the branch and its committee."
)
class PoliticalReview(Record):
    attachments: list[Attachment] = fact(
        "附件 · The papers behind it; none for those to whom it is sealed.",
        embedded("data", "attachments", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True),
    )
    conclusion: ReviewConclusion | None = fact(
        "结论 · Passed or failed.", data("conclusion", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )
    document: str | None = fact(
        "结论性材料 · The concluding document.", data("document", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )
    methods: list[ReviewMethod] | None = fact(
        "方法 · Methods used.", data("methods", list=True, roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )
    content: str | None = fact("内容 · Findings.", data("content", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True))
    family: str | None = fact(
        "家庭主要成员 · Family.", data("family", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )
    relations: str | None = fact(
        "重要社会关系 · Key relations.", data("relations", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )
    joint_vetting: str | None = fact(
        "联审结果 · Result of joint vetting.", data("joint_vetting", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )
    consulted_domicile: bool | None = fact(
        "已征求户籍地意见 · R-DEV-10.", data("consulted_domicile", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )
    consulted_residence: bool | None = fact(
        "已征求居住地意见 · R-DEV-10.", data("consulted_residence", roles=READ_REVIEWS, sealed=REVIEW, sensitive=True)
    )


@step("trn", Kind.TRAINING)
@strawberry.type(description="短期集中培训 · A course (C5).")
class Training(Record):
    organizer: str = fact("组织单位 · Who held it.", data("organizer", default=""))
    start: date | None = fact("开始 · First day.", data("start"))
    days: Decimal = fact("天数 · Days.", data("days", default="0"))
    class_hours: Decimal = fact("学时 · Class hours.", data("class_hours", default="0"))
    exam_passed: bool = fact("考试合格 · Whether the exam was passed.", data("exam_passed", default=False))
    exam_score: str = fact("成绩 · Score.", data("exam_score", default=""))
    certificate: str = fact("结业证书 · Certificate.", data("certificate", default=""))
    series: str = fact("班次 · Courses of one series add up.", data("series", default=""))
    mode: TrainingMode = fact("形式 · Offline or video.", data("mode", default="OFFLINE"))
    by_committee: bool = fact(
        "基层党委或县级组织部门举办 · Held by committee or county department.", data("by_committee", default=True)
    )


@step("frm", Kind.ADMISSION_FORM_ISSUED, Kind.ADMISSION_FORM)
@strawberry.type(description="入党志愿书 · The admission form, issued or filled.")
class AdmissionForm(Record):
    serial_number: str = fact("编号 · Serial number.", data("serial_number", default=""))
    note: str = fact("说明 · Remarks.", data("note", default=""))


@step("oth", Kind.OATH)
@strawberry.type(description="入党宣誓 · The oath (D1).")
class Oath(Record):
    place: str = fact("地点 · Place.", data("place", default=""))
    leader: str = fact("领誓人 · Who led it.", data("leader", default=""))
    content: str = fact("说明 · Remarks.", data("content", default=""))


@step("pst", Kind.POSTPONEMENT)
@strawberry.type(description="推迟讨论 · The discussion of conversion is put off (D4).")
class Postponement(Record):
    until: date | None = fact("推迟至 · The new day of discussion.", data("until"))
    reason: str = fact("原因 · Why.", data("reason", default=""))
    decision: str = fact("决定 · The organization's decision.", data("decision", default=""))


_DONE = tuple(k for k in of_shape(probation.Done) if k is not Kind.POOL_ANALYSED)


@step("don", *_DONE)
@strawberry.type(description="完成事项 · Something merely done and dated.")
class DoneRecord(Record):
    note: str = fact("说明 · Remarks.", data("note", default=""))
    through: date | None = fact("党费交至 · The month to which dues are paid.", data("through"))
    number: str = fact("备案编号 · Number of an upward filing.", data("number", default=""))


@step("dsk", *of_shape(desk.Desk))
@strawberry.type(description="档案管理 · What the branch did with the case: archived, restored, stage adjusted.")
class DeskRecord(Record):
    reason: str = fact("原因 · Why.", data("reason", default=""))
    archive_reason: ArchiveReason | None = fact("归档原因 · Why it was archived.", data("archive_reason"))
    source: Stage | None = fact("原阶段 · The stage before an adjustment.", data("source"))
    target: Stage | None = fact("目标阶段 · The stage after it.", data("target"))
    since: date | None = fact("起算日 · From when the stage counts.", data("since"))
    passport: str = fact(
        "转接凭证 · Issuer and number of the transfer passport by which somebody came in this stage; empty otherwise.",
        data("passport", default=""),
    )


@step("aut", *of_shape(authority.ByAuthority))
@strawberry.type(
    description="上级直接决定 · What an authority decided by its document: a direct admission, or a recognition after death (C-37)."
)
class DecisionByAuthority(Record):
    level: AuthorityLevel | None = fact("决定机关级别 · Central or provincial.", data("level"))
    authority: str = fact("决定机关 · Who decided.", data("authority", default=""))
    number: str = fact("文号 · The document's number.", data("number", default=""))
    ground: str = fact("情况 · The special circumstances, or the deeds.", data("ground", default=""))
    request: str = fact("入党要求 · How the person had asked to join.", data("request", default=""))
    source: Stage | None = fact("原阶段 · The stage before it.", data("source"))
    target: Stage | None = fact("所定阶段 · The stage that it gives.", data("target"))
    since: date | None = fact("起算日 · From when that counts; the day of the decision if null.", data("since"))
