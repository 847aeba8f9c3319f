"""Every kind of sheet that is taken in: its columns as people head them, and the plural act that each of its rows is.

A kind is a table and a document: what a row means, the act decides (decision 65).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from domain.text import Text


class Holds(Enum):
    """What the cells of a column hold."""

    TEXT = "text"
    DAY = "day"
    INSTANT = "instant"
    NUMBER = "number"  # of an identity card: figures that are no quantity
    PHONE = "phone"
    COUNT = "count"
    AMOUNT = "amount"  # with a fraction
    NAMES = "names"  # of several people in one cell
    CHOICE = "choice"
    YES_NO = "yes or no"


_NO_WORDS: Mapping[str, str] = MappingProxyType({})


class Column(Struct, frozen=True):
    """A column: `field` is its place in a row of the act's input, or what the import itself looks up (in capitals)."""

    field: str
    title: str
    holds: Holds = Holds.TEXT
    required: bool = False
    also: tuple[str, ...] = ()
    hint: Text = Text("", "")
    sample: str = ""
    enum: str = ""  # its name in the schema
    words: Mapping[str, str] = _NO_WORDS  # what its values are called besides


# What a row names that is looked up: a person of the branch, the branch, and who gave an opinion.
PERSON, PERSON_NUMBER, BRANCH, BY_WHOM = "PERSON", "PERSON_NUMBER", "BRANCH", "BY_WHOM"
# What a row is proved by, where the paper lies in a cupboard and is no file.
PAPER = "PAPER"
# What a row says of the meeting that it was resolved at stands below this.
MEETING = "meeting"
# What is asked once for many rows: one call of the act for each day.
DAY = "DAY"

_DATE = Text("如 2024-06-30；按单元格的日期也可", "Such as 2024-06-30, or a cell that is a date.")
_NUMBER = Text(
    "18 位，单元格须为文本：成了数值的号码后三位已丢失",
    "Eighteen characters in a cell of text: as a quantity it loses the last three.",
)
_WHOM = Text("本支部的发展人员", "A person of the branch.")
_NAMESAKES = Text("同名时据此区分", "Tells people of one name apart.")
_ID_ALSO = ("身份证号码", "公民身份号码", "公民身份证号码", "身份证", "证件号码", "证件号", "idNumber")
_NAME_ALSO = ("名字", "人员姓名", "name")


def _name(*also: str) -> Column:
    return Column("name", "姓名", required=True, also=(*_NAME_ALSO, *also), sample="张三")


_ID = Column("idNumber", "身份证号", Holds.NUMBER, also=_ID_ALSO, hint=_NUMBER, sample="11010119900307001X")
_PERSON = (
    Column(PERSON, "姓名", required=True, also=(*_NAME_ALSO, "发展人员", "发展人员姓名"), hint=_WHOM, sample="张三"),
    Column(PERSON_NUMBER, "身份证号", Holds.NUMBER, also=_ID_ALSO, hint=_NAMESAKES, sample="11010119900307001X"),
)

_MEMBERS = (
    _name("党员姓名", "党员"),
    _ID,
    Column(
        "status", "党员身份", Holds.CHOICE, also=("身份", "人员类别", "党员类别", "党员状态", "status"), enum="MemberStatus",
        words={"正式": "FULL", "预备": "PROBATIONARY", "中共党员": "FULL", "中共预备党员": "PROBATIONARY"}, sample="正式党员",
        hint=Text("不填即正式党员", "A full member unless said."),
    ),
    Column("position", "职务", also=("党内职务", "支部职务", "position"), sample="书记"),
    Column("fullSince", "转正日期", Holds.DAY, also=("转为正式党员日期", "转正时间", "成为正式党员日期", "fullSince"), hint=_DATE, sample="2015-07-01"),
    Column(
        "joinedOn", "入册日期", Holds.DAY, also=("进入本支部日期", "转入日期", "进入支部时间", "joinedOn"),
        hint=Text("何时起在本支部名册；预备党员为预备期起算日", "Since when on this roster; probation begins on it."), sample="2020-09-01",
    ),
    Column(
        BRANCH, "所在支部", also=("支部", "党支部", "所在党支部", "支部名称", "所属支部", "所在党组织", "organization"),
        hint=Text("上级导入多个支部时必填，填支部全称", "The branch's whole name, where a superior brings in several."), sample="第一党支部",
    ),
)  # fmt: skip

_CANDIDATES = (
    _name("申请人", "申请人姓名"),
    Column("idNumber", "身份证号", Holds.NUMBER, required=True, also=_ID_ALSO, hint=_NUMBER, sample="11010119900307001X"),
    Column("phone", "手机号", Holds.PHONE, required=True, also=("手机", "手机号码", "联系电话", "电话", "移动电话", "phone"), sample="13800138000"),
    Column(
        "idType", "证件类型", Holds.CHOICE, also=("证件种类", "idType"), enum="IdType",
        words={"身份证": "CITIZEN", "居民身份证": "CITIZEN", "军官证": "MILITARY", "士兵证": "MILITARY", "护照": "PASSPORT"}, sample="居民身份证",
        hint=Text("不填即居民身份证", "A citizen's card unless said."),
    ),
    Column("birth", "出生日期", Holds.DAY, also=("出生年月日", "生日", "birth"), hint=Text("有身份证号可不填", "Read off a citizen's number if absent."), sample="1990-03-07"),
    Column("sex", "性别", Holds.CHOICE, also=("sex",), enum="Sex", words={"男性": "MALE", "女性": "FEMALE"}, hint=Text("有身份证号可不填", "Read off a citizen's number if absent."), sample="男"),
    Column("ethnicity", "民族", also=("ethnicity",), sample="汉族"),
    Column(
        "education", "学历", Holds.CHOICE, also=("文化程度", "最高学历", "education"), enum="Education",
        words={
            "大学本科": "BACHELOR", "大学": "BACHELOR", "本科生": "BACHELOR", "大学专科": "COLLEGE", "专科": "COLLEGE", "高中": "SENIOR_HIGH", "中专": "SENIOR_HIGH",
            "硕士研究生": "MASTER", "研究生": "MASTER", "博士研究生": "DOCTOR",
        }, sample="本科",
    ),
    Column("occupation", "职业", also=("工作岗位", "岗位", "occupation"), sample="教师"),
    Column("unit", "单位", also=("工作单位", "学习单位", "单位及职务", "工作(学习)单位", "unit"), sample="第一中学"),
    Column(
        "politicalStatus", "政治面貌", Holds.CHOICE, also=("politicalStatus",), enum="PoliticalStatus",
        words={"团员": "LEAGUE_MEMBER", "中国共产主义青年团团员": "LEAGUE_MEMBER", "普通公民": "MASSES", "无党派": "NON_PARTY"}, sample="共青团员",
    ),
    Column("registrationPlace", "户籍地", also=("户籍所在地", "户口所在地", "registrationPlace"), sample="北京市东城区"),
    Column(
        "applicationBasis", "申请依据", Holds.CHOICE, also=("applicationBasis",), enum="ApplicationBasis",
        hint=Text("为何在本支部申请", "Why the person applies at this branch (R-APP-4)."), sample="工作单位",
    ),
    Column("isFloating", "流动人员", Holds.YES_NO, also=("是否流动人员", "isFloating"), sample="否"),
    Column("outflowPlace", "流出地", also=("outflowPlace",)),
    Column("inflowPlace", "流入地", also=("inflowPlace",)),
    Column("expectedLeaveOn", "预计离开日期", Holds.DAY, also=("预计毕业日期", "毕业日期", "毕业时间", "expectedLeaveOn"), hint=_DATE, sample="2027-07-01"),
)  # fmt: skip

_OPINIONS = (
    *_PERSON,
    Column(
        "opinionKind", "意见类型", Holds.CHOICE, required=True, also=("类型", "意见种类", "opinionKind"), enum="OpinionKind",
        words={"教育培养": "CULTIVATION", "支部考察": "BRANCH_INSPECTION", "教育考察": "PROBATION_INSPECTION", "党员和群众意见": "MEMBERS_AND_MASSES"},
        sample="教育培养意见",
    ),
    Column(DAY, "日期", Holds.DAY, required=True, also=("业务日期", "意见日期", "时间", "形成日期", "on"), hint=_DATE, sample="2024-06-28"),
    Column("content", "内容", required=True, also=("意见", "意见内容", "考察意见", "content"), sample="该同志能按时参加学习……"),
    Column(
        BY_WHOM, "提出人", also=("培养联系人", "入党介绍人", "介绍人", "联系人", "member"),
        hint=Text("名册上的党员：此类意见由培养联系人或入党介绍人提出时填", "A member of the roster, where a mentor or an introducer gave it."), sample="李四",
    ),
    Column("asked", "征求人数", Holds.COUNT, also=("人数", "asked"), sample="12"),
)  # fmt: skip


_DAY = Column(DAY, "日期", Holds.DAY, required=True, also=("业务日期", "时间", "on"), hint=_DATE, sample="2024-06-28")
_PAPER = Column(
    PAPER,
    "纸质材料编号",
    also=("材料编号", "档案编号", "附件编号"),
    hint=Text("纸质材料在档案中的编号", "The number of the paper in the archive."),
    sample="档-2024-031",
)
_TALKS = (
    *_PERSON,
    replace(_DAY, title="谈话日期", also=("日期", "谈话时间", *_DAY.also)),
    Column("talkedBy", "谈话人", Holds.NAMES, required=True, also=("谈话人姓名", "talkedBy"), hint=Text("几个人用顿号隔开", "Several are parted by commas."), sample="王强、李四"),
    Column("content", "谈话内容", required=True, also=("内容", "谈话记录", "谈话情况", "content"), sample="该同志对党的认识……"),
    Column("place", "地点", also=("谈话地点", "place"), sample="会议室"),
    Column("title", "标题", also=("谈话主题", "主题", "title")),
    Column("opinion", "谈话意见", also=("意见", "谈话人意见", "opinion")),
    _PAPER,
)  # fmt: skip

_TRAININGS = (
    *_PERSON,
    Column("start", "开始日期", Holds.DAY, required=True, also=("培训开始日期", "开始时间", "培训开始时间", "start"), hint=_DATE, sample="2024-06-24"),
    replace(_DAY, title="结束日期", also=("培训结束日期", "结束时间", "培训结束时间", *_DAY.also)),
    Column("organizer", "组织单位", required=True, also=("举办单位", "主办单位", "培训单位", "organizer"), sample="区委组织部"),
    Column("days", "天数", Holds.AMOUNT, also=("培训天数", "days"), sample="3"),
    Column("classHours", "学时", Holds.AMOUNT, also=("培训学时", "课时", "classHours"), sample="24"),
    Column("examPassed", "考试合格", Holds.YES_NO, also=("是否合格", "考试是否合格", "合格", "examPassed"), sample="是"),
    Column("examScore", "成绩", also=("考试成绩", "分数", "examScore"), sample="92"),
    Column("certificate", "结业证书", also=("证书", "证书编号", "结业证号", "certificate")),
    replace(_PAPER, required=True),
    Column("series", "班次", also=("培训班", "培训班次", "期次", "series"), sample="2024 年第一期"),
    Column("mode", "形式", Holds.CHOICE, also=("培训形式", "方式", "mode"), enum="TrainingMode", words={"面授": "OFFLINE", "集中培训": "OFFLINE"}, hint=Text("不填即线下", "Offline unless said.")),
    Column("byCommittee", "基层党委或县级组织部门举办", Holds.YES_NO, also=("是否党委举办", "byCommittee"), hint=Text("不填即是", "So unless said."), sample="是"),
)  # fmt: skip


def _count(field: str, title: str, *also: str, required: bool = False, sample: str = "") -> Column:
    return Column(f"ballot.{field}", title, Holds.COUNT, required=required, also=(*also, field), sample=sample)


_RESOLVED = (
    Column(
        "voteKind", "表决事项", Holds.CHOICE, required=True, also=("事项", "voteKind"), enum="VoteKind",
        words={"接收": "ADMISSION", "接收预备党员": "ADMISSION", "转正": "CONVERSION"}, sample="接收",
    ),
    _count("due", "应到会有表决权人数", "应到人数", "应到", "应到会有表决权", "应到会", required=True, sample="25"),
    _count("present", "实到会人数", "实到人数", "实到", "实到会", "实到会有表决权人数", required=True, sample="23"),
    _count("issued", "发出票", "发出票数", "发出表决票", sample="23"),
    _count("returned", "收回票", "收回票数", "收回表决票", sample="23"),
    _count("approve", "赞成", "赞成票", "同意", "同意票", sample="22"),
    _count("oppose", "不赞成", "不赞成票", "反对", "反对票", sample="1"),
    _count("abstain", "弃权", "弃权票", sample="0"),
    _count("invalid", "无效", "无效票", "废票", sample="0"),
    _count("writtenApprove", "书面赞成", "书面意见赞成"),
    _count("writtenOppose", "书面不赞成", "书面意见不赞成", "书面反对"),
    _count("writtenAbstain", "书面弃权", "书面意见弃权"),
    Column("resolution", "决议", required=True, also=("决议内容", "支部决议", "resolution"), sample="同意接收张三同志为中共预备党员"),
    Column("secretBallot", "无记名投票", Holds.YES_NO, required=True, also=("是否无记名", "无记名", "secretBallot"), sample="是"),
    Column("writtenReceivedAt", "书面意见收到时间", Holds.INSTANT, also=("writtenReceivedAt",), hint=Text("如 2024-06-30 09:00", "Such as 2024-06-30 09:00.")),
    Column("introducersPresent", "介绍人到会", Holds.YES_NO, also=("入党介绍人到会", "介绍人是否到会", "introducersPresent"), hint=Text("不填即到会", "Present unless said."), sample="是"),
    Column("introducersAbsence", "介绍人缺席说明", also=("缺席说明", "introducersAbsence")),
    Column("outcome", "转正表决事项", Holds.CHOICE, also=("转正结果", "outcome"), enum="ConversionOutcome", words={"转正": "CONVERT", "延长": "EXTEND", "取消": "ANNUL"}, hint=Text("表决事项为转正时必填", "For a conversion."), sample=""),
    Column("extensionMonths", "延长月数", Holds.COUNT, also=("extensionMonths",)),
    Column("nextMeetingOn", "下次开会日期", Holds.DAY, also=("下次召开会议时间", "nextMeetingOn"), hint=_DATE),
    Column("annulmentReason", "取消原因", Holds.CHOICE, also=("annulmentReason",), enum="AnnulmentReason"),
    Column("annulmentText", "取消说明", also=("annulmentText",)),
)  # fmt: skip
_VOTES = (*_PERSON, *_RESOLVED)


def _of_meeting(field: str, title: str, *also: str, required: bool = False, sample: str = "") -> Column:
    return Column(f"{MEETING}.{field}", title, required=required, also=(*also, field), sample=sample)


# A general meeting of the past and what it resolved on each person: rows of one day are of one meeting, unless it began at several hours.
_MEETINGS = (
    *_PERSON,
    replace(_DAY, title="会议日期", also=("大会日期", "支部大会日期", "会议时间", "开会日期", "日期", *_DAY.also)),
    _of_meeting("place", "会议地点", "地点", "开会地点", required=True, sample="三楼会议室"),
    _of_meeting("chair", "主持人", "会议主持人", "主持", required=True, sample="王强"),
    _of_meeting("recorder", "记录人", "会议记录人", "记录", required=True, sample="李四"),
    replace(
        _of_meeting("startedAt", "会议开始时间", "开始时间", "开会时间", sample="2024-06-28 14:00"), holds=Holds.INSTANT,
        hint=Text("有书面意见，或同日开了几次会时填写", "Where there are written opinions, or several meetings on one day."),
    ),
    _of_meeting("scrutineer", "监票人", "监票", sample="赵六"),
    _of_meeting("teller", "计票人", "计票", sample="孙七"),
    *_RESOLVED,
    replace(_PAPER, required=True),
)  # fmt: skip

_RESOLUTIONS = (
    *_PERSON,
    replace(_DAY, title="会议日期", also=("支委会日期", "会议时间", "开会日期", "决议日期", "日期", *_DAY.also)),
    Column(
        "resolutionKind", "决议事项", Holds.CHOICE, required=True, also=("事项", "resolutionKind"), enum="ResolutionKind",
        words={
            "确定入党积极分子": "ACTIVIST", "积极分子": "ACTIVIST", "入党积极分子": "ACTIVIST", "确定发展对象": "DEVELOPMENT_TARGET", "发展对象": "DEVELOPMENT_TARGET",
            "接收审查": "ADMISSION_REVIEW", "发展对象审查": "ADMISSION_REVIEW", "转正": "CONVERSION_REVIEW", "转正审查": "CONVERSION_REVIEW",
        }, sample="确定入党积极分子",
    ),
    Column("result", "结果", Holds.CHOICE, required=True, also=("决议结果", "是否通过", "result"), enum="ResolutionResult", words={"是": "PASSED", "同意": "PASSED", "否": "NOT_PASSED", "不同意": "NOT_PASSED"}, sample="通过"),
    Column("due", "应到", Holds.COUNT, also=("应到人数", "应到会", "应到会人数", "应到支委", "due"), sample="5"),
    Column("present", "实到", Holds.COUNT, also=("实到人数", "实到会", "实到会人数", "实到支委", "present"), sample="5"),
    Column("text", "决议内容", also=("决议", "支委会决议", "text"), sample="同意确定张三同志为入党积极分子"),
    Column("heldBy", "会议", Holds.CHOICE, also=("会议类型", "heldBy"), enum="HeldBy", words={"支委会": "BRANCH_COMMITTEE", "支部委员会": "BRANCH_COMMITTEE", "支部大会": "GENERAL_MEETING", "党员大会": "GENERAL_MEETING"}, hint=Text("不填即支委会；不设支委会的由支部大会讨论", "The branch committee unless said.")),
    Column("partyGroupSaid", "党小组意见", also=("partyGroupSaid",)),
    Column("mentorsSaid", "培养联系人意见", also=("mentorsSaid",)),
    Column("membersAndMassesSaid", "党员群众意见", also=("党员和群众意见", "membersAndMassesSaid")),
    Column("committeeSaid", "支委会意见", also=("committeeSaid",)),
    replace(_PAPER, required=True),
)  # fmt: skip


class Kind(Enum):
    """A kind of sheet: the act its rows are, what the act makes, and the columns. The value is its name in addresses."""

    MEMBERS = ("members", Text("党员名册", "Roster of members"), "createMembers", "member", _MEMBERS)
    CANDIDATES = (
        "candidates",
        Text("发展人员", "People to be developed"),
        "createCandidates",
        "candidate",
        _CANDIDATES,
    )
    OPINIONS = ("opinions", Text("以往意见", "Opinions of the past"), "recordOpinions", "opinion", _OPINIONS)
    TALKS = ("talks", Text("以往谈话", "Talks of the past"), "recordTalks", "talk", _TALKS)
    TRAININGS = ("trainings", Text("以往培训", "Courses of the past"), "recordTrainings", "training", _TRAININGS)
    RESOLUTIONS = (
        "resolutions",
        Text("以往支委会决议", "Committee resolutions of the past"),
        "recordCommitteeResolutions",
        "resolution",
        _RESOLUTIONS,
    )
    MEETINGS = ("meetings", Text("以往大会决议", "General meetings of the past"), "recordVotes", "vote", _MEETINGS)
    VOTES = ("votes", Text("表决", "Votes of a meeting"), "recordVotes", "vote", _VOTES)

    def __init__(self, file: str, title: Text, act: str, makes: str, columns: tuple[Column, ...]) -> None:
        self.file, self.title, self.act, self.makes, self.columns = file, title, act, makes, columns

    @cached_property
    def mutation(self) -> str:
        """The act with what is told of each row."""
        taking = self.act[0].upper() + self.act[1:] + "Input"
        told = "code message severity path rule detail"
        once = " registration { token url }" if self is Kind.CANDIDATES else ""
        row = f"index succeeded {self.makes} {{ id }}{once} errors {{ {told} }} warnings {{ {told} }}"
        return f"mutation Import($input: {taking}!) {{ done: {self.act}(input: $input) {{ replayed errors {{ {told} }} results {{ {row} }} }} }}"


KINDS = {kind.file: kind for kind in Kind}
