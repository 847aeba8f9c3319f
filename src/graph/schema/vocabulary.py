"""The words of the API: every enum with its Chinese term first, as the glossary binds them.

The domain's enums are registered as they are; their files stay untouched.
"""

from enum import Enum

import strawberry

from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.assignments import AssignmentRole
from domain.case.members import DisciplineKind, MemberStatus
from domain.case.person import ApplicationBasis, Education, PoliticalStatus
from domain.case.transfers import Recognition, RefusalGround, TransferReason, TransferStatus
from domain.corrections import CorrectionField, CorrectionStatus
from domain.dues import IncomeBasis
from domain.identity import IdType, Sex
from domain.objections import ObjectionStatus
from domain.orgs.actors import Role, SecondFactorStep, SessionKind, TokenScope
from domain.orgs.editions import Edition
from domain.orgs.organizations import OrgKind
from domain.orgs.reminders import ChannelKind, DeliveryStatus, FeedDetail
from domain.orgs.settings import ActivistClock, FilingMode, OverQuota, Quorum
from domain.questions.caretakers import Risk
from domain.questions.consequences import Consequence
from domain.questions.sitting_days import Absence
from domain.questions.submissions import Moved
from domain.registration import InvitationState
from domain.road.milestones import OperationState
from domain.rules import ProblemCode, Severity
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from domain.steps.authority import AuthorityLevel
from domain.steps.catalogue import CATALOGUE
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, Attending, ConversionOutcome, HeldBy, ResolutionResult
from domain.steps.notices import NoticePlaceKind
from domain.steps.opinions import RecommendationMethod
from domain.steps.papers import PaperStatus
from domain.steps.vetting import ReviewConclusion, ReviewMethod, TrainingMode
from domain.votes import VoteResult
from graph.enums import (
    Arrival,
    Decided,
    DoneKind,
    ErrorPolicy,
    ExemptionKind,
    NoticePoint,
    OpinionKind,
    ResolutionKind,
    VoteKind,
)
from papers.codes import CodeFormat
from records.people.invitations import LinkState
from records.trail.audit import Flaw


def _word(enum: type[Enum], description: str, values: dict[str, str], *, name: str | None = None) -> None:
    """Registers an enum with a description of itself and of each value; a value without one is a fault."""
    missing = {m.name for m in enum} ^ set(values)
    if missing:
        raise ValueError(f"{enum.__name__}: values and descriptions differ in {sorted(missing)}")
    strawberry.enum(enum, name=name, description=description)
    for value in enum.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = values[value.name]


def _kinds(enum: type[Enum], prefix: str = "") -> dict[str, str]:
    """The catalogue's own labels for a part of the kinds."""
    return {m.name: "{0.zh} · {0.en}.".format(CATALOGUE[Kind[prefix + m.name]].label) for m in enum}


_word(Stage, "发展阶段 · The five stages of the road.", {
    "APPLICANT": "入党申请人 · Applicant.",
    "ACTIVIST": "入党积极分子 · Activist.",
    "DEVELOPMENT_TARGET": "发展对象 · Development target.",
    "PROBATIONARY_MEMBER": "预备党员 · Probationary member.",
    "FULL_MEMBER": "正式党员 · Full member.",
})  # fmt: skip
_word(CaseStatus, "档案状态 · Whether a case is being worked on.", {
    "ACTIVE": "办理中 · Being worked on.",
    "ARCHIVED": "已归档 · Archived.",
    "TRANSFERRING": "转接中 · Transferring; on the way to another branch.",
    "COMPLETED": "已转正 · Became a full member.",
    "ANNULLED": "已取消预备党员资格 · Annulled; no longer a probationary member.",
    "NOT_RECOGNISED": "不予承认 · Not recognised; after a transfer.",
})  # fmt: skip
_word(SubStatus, "阶段内状态 · A finer position inside a stage.", {
    "INVITED": "待注册 · Not registered yet; the account was created.",
    "REGISTERED": "已注册 · Registered.",
    "LISTING_CONSENTED": "拟列为发展对象 · The superior has consented; the notice follows.",
})  # fmt: skip
_word(StageSource, "阶段来源 · How the stage was reached.", {
    "ACTS": "按程序 · In order; by the acts of the regulation.",
    "ADJUSTED": "人工调整 · Adjusted by hand.",
})  # fmt: skip
_word(Role, "角色 · What an account may be.", {
    "BRANCH_ADMIN": "党支部管理员 · Branch administrator; records everything of one branch.",
    "COMMITTEE_ADMIN": "党委管理员 · Committee administrator; decides what is submitted to the committee.",
    "GENERAL_BRANCH_ADMIN": "党总支管理员 · General branch administrator; deliberates, never approves.",
    "ORG_DEPT": "组织部门 · Organization department; acknowledges upward filings.",
    "AUDITOR": "审计员 · Auditor; reads only.",
    "CANDIDATE": "发展人员本人 · Candidate; the person.",
    "SYSTEM_ADMIN": "系统管理员 · System administrator; organizations, accounts, settings, no personal records.",
})  # fmt: skip
_word(SessionKind, "会话方式 · How a session's secret travels.", {
    "COOKIE": "浏览器 · By a browser's cookie.",
    "BEARER": "令牌 · By a token in a header; for what keeps no cookies, such as a mini-program.",
})  # fmt: skip
_word(SecondFactorStep, "双重验证步骤 · What a right password wants besides.", {
    "REQUIRED": "须输入验证码 · The second factor.",
    "ENROL": "须先设置 · That there is one: it is to be set up.",
})  # fmt: skip
_word(TokenScope, "令牌权限 · What a program's token is good for, within what the role may do.", {
    "READ": "查询 · Reading.",
    "RECORD": "录入 · Recording, correcting and submitting.",
    "DECIDE": "审批 · Deciding on what others handed in.",
    "MANAGE": "管理 · Organizations, rosters, accounts and settings.",
})  # fmt: skip
_word(OrgKind, "组织类型 · Kinds of party organization.", {
    "BRANCH": "党支部 · Branch.",
    "GENERAL_BRANCH": "党总支 · General branch; deliberates.",
    "SUB_COMMITTEE": "乡镇街道党委所属基层党委 · Sub-committee; deliberates.",
    "GRASSROOTS_COMMITTEE": "基层党委 · Grassroots committee; approves.",
    "WORKING_COMMITTEE": "工委 · Working committee; approves.",
    "LOCAL_COMMITTEE": "地方党委 · Local committee.",
    "LEADING_GROUP": "党组 · Leading group.",
    "TEMPORARY": "临时党组织 · Temporary organization.",
    "ORGANIZATION_DEPARTMENT": "党委组织部门 · Organization department.",
})  # fmt: skip
_word(Edition, "规则版本 · A versioned rule set.", {
    "MANUAL_2024": "操作手册(2014年细则) · The manual of 2024, on the text of 2014.",
    "NATIONAL_2026": "2026年细则 · The national text of 2026.",
})  # fmt: skip
_word(FilingMode, "积极分子备案方式 · How the filing of an activist is taken.", {
    "AUTO_ACCEPT": "报送即备案 · On submission; accepted as it is submitted.",
    "REVIEWED": "上级审核 · Reviewed by the superior.",
})  # fmt: skip
_word(ActivistClock, "积极分子起算 · Where the year of cultivation starts.", {
    "RESOLUTION": "支委会决议日 · The day of the resolution.",
    "FILING_APPROVED": "备案通过日 · The day the filing was approved.",
})  # fmt: skip
_word(AuthorityLevel, "决定机关级别 · Who may admit directly, or recognise after death.", {
    "CENTRAL": "党中央 · The Central Committee.",
    "PROVINCIAL": "省级党委 · The committee of a province, autonomous region or municipality.",
})  # fmt: skip
_word(OverQuota, "超出年度计划 · What becomes of an admission beyond the year's plan.", {
    "ALLOWED": "不限 · Nothing is said.",
    "EXPLAINED": "须说明 · It wants an explanation.",
    "REFUSED": "不予接收 · It is not admitted.",
})  # fmt: skip
_word(Quorum, "到会比例 · The share of voters due who must be present.", {
    "HALF": "超过半数 · More than half.",
    "TWO_THIRDS": "三分之二以上 · Two thirds.",
})  # fmt: skip
_word(ApprovalKind, "上报类型 · What is submitted upward.", {
    "ACTIVIST_FILING": "积极分子备案 · Activist filing.",
    "DEVELOPMENT_TARGET_FILING": "发展对象备案 · Target filing; of a development target.",
    "PRE_REVIEW": "预审 · Pre-review.",
    "PUBLIC_NOTICE_REVIEW": "公示审批 · Notice review; of the public notice.",
    "ADMISSION_APPROVAL": "接收审批 · Admission.",
    "CONVERSION_APPROVAL": "转正、延长、取消审批 · Conversion; or extension, or annulment.",
})  # fmt: skip
_word(ApprovalStatus, "审批状态 · Where a submission stands.", {
    "SUBMITTED": "待审批 · Waiting for its decision.",
    "APPROVED": "审核通过 · Approved.",
    "REJECTED": "审批拒绝 · Decided against; the person stays in the stage.",
    "RETURNED": "退回 · Returned; sent back to fix the papers.",
    "WITHDRAWN": "已撤回 · Withdrawn by the branch.",
})  # fmt: skip
_word(Decided, "审批结论 · What a committee decides.", {
    "APPROVED": "同意 · Approved.",
    "REJECTED": "拒绝 · Decided against.",
    "RETURNED": "退回 · Returned; sent back to fix the papers.",
}, name="ApprovalDecision")  # fmt: skip
_word(AssignmentRole, "联系角色 · In what role a member looks after the person.", {
    "MENTOR": "培养联系人 · Mentor.",
    "INTRODUCER": "入党介绍人 · Introducer.",
    "CONTINUING_INTRODUCER": "接替介绍人 · Continues an introducer's education work.",
})  # fmt: skip
_word(MemberStatus, "党员身份 · A roster entry's standing.", {
    "FULL": "正式党员 · Full member.",
    "PROBATIONARY": "预备党员 · Probationary member.",
})  # fmt: skip
_word(DisciplineKind, "党纪处分 · Party discipline.", {
    "WARNING": "警告 · Warning.",
    "SERIOUS_WARNING": "严重警告 · Serious warning.",
    "REMOVAL_FROM_POST": "撤销党内职务 · Removal from post.",
    "PROBATION_WITHIN_PARTY": "留党察看 · Probation within the party.",
})  # fmt: skip
_word(
    Arrival,
    "进展 · What somebody came to on the road.",
    {
        "APPLIED": "递交申请 · Handed in the application.",
        "ACTIVIST": "确定为积极分子 · Became an activist.",
        "DEVELOPMENT_TARGET": "列为发展对象 · Became a development target.",
        "ADMITTED": "接收为预备党员 · Was admitted on probation.",
        "CONVERTED": "转为正式党员 · Became a full member.",
    },
)
_word(Sex, "性别 · Sex.", {"MALE": "男 · Male.", "FEMALE": "女 · Female."})
_word(IdType, "证件类型 · Type of ID.", {
    "CITIZEN": "居民身份证 · Citizen's ID card.",
    "MILITARY": "军官证等 · Military ID.",
    "PASSPORT": "护照 · Passport.",
    "OTHER": "其他 · Other.",
})  # fmt: skip
_word(ApplicationBasis, "申请依据 · Why the person applies at this branch.", {
    "WORKPLACE": "工作单位 · Works here.",
    "STUDY": "学习单位 · Studies here.",
    "UNIT_LOCATION": "单位所在地 · The unit's place.",
    "SUPERVISING_DEPARTMENT": "主管部门 · The supervising department.",
    "RESIDENCE": "居住地 · Lives here.",
    "FLOATING": "流动党员党组织 · An organization of members on the move.",
})  # fmt: skip
_word(PoliticalStatus, "政治面貌 · Political status.", {
    "MASSES": "群众 · Masses.",
    "LEAGUE_MEMBER": "共青团员 · League member.",
    "DEMOCRATIC_PARTY": "民主党派 · Democratic party; a member of one.",
    "NON_PARTY": "无党派人士 · Without party affiliation.",
})  # fmt: skip
_word(Education, "学历 · Education.", {
    "PRIMARY": "小学 · Primary school.",
    "JUNIOR_HIGH": "初中 · Junior high school.",
    "SENIOR_HIGH": "高中、中专 · Senior high school.",
    "COLLEGE": "大专 · College.",
    "BACHELOR": "本科 · Bachelor.",
    "MASTER": "硕士 · Master.",
    "DOCTOR": "博士 · Doctor.",
})  # fmt: skip
_word(IncomeBasis, "收入类型 · What the dues are reckoned from.", {
    "WAGE": "按月工资 · Monthly wage after tax.",
    "PENSION": "离退休费 · Pension.",
    "FARMER": "农民 · Farmer.",
    "STUDENT": "学生 · Student.",
    "NO_INCOME": "下岗失业、低保等 · Without income.",
    "IRREGULAR": "不按月取得收入 · Without a monthly income.",
    "STIPEND": "助学金等 · Stipend.",
})  # fmt: skip
_word(
    OperationState,
    "操作状态 · Where an operation of the manual stands on a case.",
    {
        OperationState.DONE: "已办 · On file.",
        OperationState.WAITING: "待审批 · Waiting for a decision.",
        OperationState.MISSING: "待办 · A rule asks for it, and it can be done now.",
        OperationState.POSSIBLE: "可办 · It can be done now; nothing asks for it.",
        OperationState.NOT_YET: "尚不可办 · Something stands in the way.",
        OperationState.PASSED_BY: "未记录 · Its stage is over, and nothing is on file.",
    },
)
_word(Severity, "严重程度 · How much a problem weighs.", {
    "HARD": "禁止 · Refuses; the act cannot be done.",
    "ERROR": "错误 · Stops; a submission cannot be made.",
    "WARNING": "提醒 · Warns; wants an explanation in writing.",
    "TASK": "待办 · Reminds.",
})  # fmt: skip
_word(Consequence, "后果 · What it means when something owed is left undone; the gravest first.", {
    "UNLAWFUL": "违反规定 · It cannot be made up for, or stands against the law.",
    "LATE": "迟 · It can still be done, with a reason; or somebody is kept waiting.",
    "UNTIDY": "待完善 · It is done when it is done.",
})  # fmt: skip
_word(ProblemCode, "问题代码 · Why something is refused; stable, never translated.", {
    "GUARD_UNMET": "不符合规定 · A rule of the regulation is unmet; see `rule` and `article`.",
    "PROVISIONAL": "暂定 · A rule is met as far as is known: working days of a year without a holiday table were counted (C-40).",
    "ACKNOWLEDGEMENT_REQUIRED": "须书面说明 · A warning wants an explanation in `acknowledgements`.",
    "POST_APPROVAL_ANOMALY": "审批后异常 · A correction would break what was approved.",
    "WRONG_STAGE": "阶段不符 · Not possible in this stage.",
    "CASE_NOT_ACTIVE": "档案不在办理中 · The case is archived, annulled or completed.",
    "WRONG_STATE": "状态不符 · Not possible in this state.",
    "RECORD_LOCKED": "记录已锁定 · Only a correction with a reason is possible.",
    "NOT_FOUND": "查无 · It does not exist, or is none of the caller's business.",
    "NOT_ALLOWED": "无权操作 · The caller may not do this.",
    "BAD_INPUT": "输入有误 · Something in the input is wrong; see `path`.",
    "CONFLICT": "已变化 · It has changed meanwhile, or the key was used for another input.",
    "OTHERS_REFUSED": "他行未通过 · Nothing is wrong with this row; another was refused, and the call was all or nothing.",
    "RATE_LIMITED": "过于频繁 · Too many attempts; try again later.",
})  # fmt: skip
_word(Kind, "记录类型 · Every kind of record, in the order of the road.", _kinds(Kind))
_word(OpinionKind, "意见类型 · Kinds of opinion.", _kinds(OpinionKind))
_word(ResolutionKind, "支委会决议事项 · What the branch committee resolves on.", _kinds(ResolutionKind, "RESOLUTION_"))
_word(NoticePoint, "公示环节 · At which point of the road a notice hangs.", _kinds(NoticePoint, "NOTICE_"))
_word(VoteKind, "表决事项 · What the general meeting votes on.", _kinds(VoteKind, "VOTE_"))
_word(DoneKind, "完成事项 · What is merely done and dated.", _kinds(DoneKind))
_word(ExemptionKind, "免除事项 · What somebody is exempt from.", _kinds(ExemptionKind))
_word(PaperStatus, "材料状态 · Where a paper of the person stands.", {
    "SUBMITTED": "待审 · Handed in.",
    "APPROVED": "通过 · Approved.",
    "RETURNED": "退回 · Returned with a reason.",
    "WITHDRAWN": "已撤回 · Taken back.",
})  # fmt: skip
_word(RecommendationMethod, "推荐方式 · By whom the person was recommended.", {
    "MEMBER_RECOMMENDATION": "党员推荐 · By members.",
    "LEAGUE_RECOMMENDATION": "团组织推优 · By the League.",
    "MASS_ORG_RECOMMENDATION": "群团组织推优 · By another mass organization.",
    "OTHER": "其他 · Otherwise.",
})  # fmt: skip
_word(ResolutionResult, "决议结果 · Whether a resolution was carried.", {
    "PASSED": "通过 · Carried.",
    "NOT_PASSED": "未通过 · Not carried.",
})  # fmt: skip
_word(HeldBy, "会议 · Which body resolved.", {
    "BRANCH_COMMITTEE": "支委会 · Branch committee.",
    "GENERAL_MEETING": "党员大会 · General meeting; where there is no committee.",
})  # fmt: skip
_word(Attending, "到会情况 · Whether somebody took part in a meeting.", {
    "PRESENT": "到会 · Present.",
    "WRITTEN": "书面意见 · By a written opinion.",
    "ABSENT": "缺席 · Absent.",
})  # fmt: skip
_word(NoticePlaceKind, "公示地 · Where a notice hangs.", {
    "LOCAL": "本地 · Here.",
    "OUTFLOW": "流出地 · The place left.",
    "INFLOW": "流入地 · The place reached.",
})  # fmt: skip
_word(ReviewConclusion, "政审结论 · What the political review concluded.", {
    "PASSED": "合格 · Passed.",
    "FAILED": "不合格 · Failed.",
})  # fmt: skip
_word(ReviewMethod, "政审方法 · Methods of the political review.", {
    "TALK": "同本人谈话 · Talk with the person.",
    "FILES": "查阅档案材料 · Files.",
    "PERSONS": "找有关单位和人员了解 · Persons and units.",
    "LETTER": "函调 · Letter.",
    "FIELD": "外调 · Field inquiry.",
})  # fmt: skip
_word(TrainingMode, "培训形式 · How a course was held.", {
    "OFFLINE": "线下 · Offline.",
    "VIDEO": "视频 · Video.",
})  # fmt: skip
_word(VoteResult, "表决结果 · What a vote came to.", {
    "PASSED": "通过 · Carried; more than half of those due in favour.",
    "FAILED": "未通过 · Not carried.",
    "NO_QUORUM": "未达到会人数 · No quorum; no vote was held.",
    "VOID": "无效 · Void; more ballots returned than issued, to be voted again.",
})  # fmt: skip
_word(ErrorPolicy, "错误策略 · What becomes of the others when a row of a plural act is refused.", {
    "REJECT_FAILED_ROWS": "逐项办理 · Each row stands alone; those that pass are done.",
    "REJECT_EVERYTHING": "全有或全无 · One refused row refuses all.",
})  # fmt: skip
_word(Moved, "变化 · How a record differs from the submission before.", {
    "ADDED": "新增 · It is new.",
    "CHANGED": "已更正 · It was corrected.",
    "REMOVED": "已撤下 · It is no longer there.",
})  # fmt: skip
_word(Absence, "不计入应到原因 · Why a full member is not due at a meeting.", {
    "UNDER_PROBATION": "留党察看 · Under probation within the Party, without rights restored.",
    "EXCUSED": "免到会 · Excused, by the roster.",
}, name="AbsenceReason")  # fmt: skip
_word(Risk, "联系人、介绍人风险 · Why somebody else should be thought of for those whom a member looks after.", {
    "GONE": "不能履行职责 · Gone, or not a full member.",
    "BARRED": "留党察看 · Under probation within the Party, without rights restored.",
    "LEAVING": "将离开 · Leaves on a day that is set.",
    "IN_EFFECT": "处分影响期内 · Within the effect of a punishment.",
    "EXCUSED": "免到会 · Excused from meetings, now or soon.",
}, name="CaretakerRisk")  # fmt: skip
_word(ConversionOutcome, "转正表决事项 · What a conversion meeting resolves on.", {
    "CONVERT": "按期转正 · Become a full member.",
    "EXTEND": "延长预备期 · Extend probation.",
    "ANNUL": "取消预备党员资格 · Annul.",
})  # fmt: skip
_word(AnnulmentReason, "取消原因 · Why probationary membership is annulled.", {
    "DUTIES_NOT_PERFORMED": "不履行党员义务 · Duties not performed.",
    "NOT_QUALIFIED": "不具备党员条件 · Not qualified.",
    "SERIOUS_VIOLATION": "严重违纪 · Serious violation.",
    "OTHER": "其他 · Other; explained in text.",
})  # fmt: skip
_word(ArchiveReason, "归档原因 · Why a case leaves the desk.", {
    "TRANSFERRED_OUT": "转出 · Moved away.",
    "WITHDREW": "本人放弃 · Gave up.",
    "LOST_CONTACT": "失去联系 · Lost contact.",
    "DECEASED": "去世 · Died.",
    "DISQUALIFIED": "取消资格 · Disqualified.",
    "WENT_ABROAD": "出国(境) · Went abroad.",
    "OTHER": "其他 · Other; explained in text.",
})  # fmt: skip
_word(TransferStatus, "接转状态 · Where a transfer stands.", {
    "REQUESTED": "申请转入 · The receiving branch asks; the sending branch has not answered.",
    "OFFERED": "已转出待接收 · Handed over; the receiving branch has not answered.",
    "ACCEPTED": "已接收 · Taken over.",
    "REFUSED": "不予接收 · Refused.",
    "WITHDRAWN": "已撤回 · Taken back.",
})  # fmt: skip
_word(TransferReason, "转出原因 · Why somebody moves.", {
    "WORK": "工作调动 · Work.",
    "STUDY": "升学 · Study.",
    "GRADUATION": "毕业 · Graduation.",
    "RESIDENCE": "居住地变动 · Residence.",
    "ORGANIZATION": "党组织调整 · The organizations were changed.",
    "OTHER": "其他 · Other; explained in text.",
})  # fmt: skip
_word(Recognition, "承认 · As what a person is taken over (C-2).", {
    "RECOGNISED": "承认 · In the stage they had.",
    "CONTINUED_AS_ACTIVIST": "按积极分子继续培养 · As an activist, with the full time.",
})  # fmt: skip
_word(RefusalGround, "不予接收原因 · Why a person is not taken over (C-1, C-3).", {
    "PAPERS_INCOMPLETE": "材料不齐 · Papers are missing.",
    "NOT_RECOGNISED": "不予承认 · Not recognised.",
    "OTHER": "其他 · Other.",
})  # fmt: skip
_word(Flaw, "破坏方式 · What was done to the audit trail.", {
    "EDITED": "被修改 · A row was edited.",
    "DELETED": "被删除 · A row was deleted.",
    "INSERTED": "被插入 · A row was put in.",
    "SWAPPED": "被调换 · Two rows changed places or contents.",
    "TRUNCATED": "被截断 · The end of a chain was cut off.",
    "HEAD": "链尾登记被改动 · The record of a chain's end was changed.",
    "ANCHOR": "与审计锚不符 · The anchors outside the database do not hold.",
}, name="AuditFlaw")  # fmt: skip
_word(
    InvitationState,
    "注册码状态 · Whether a registration token still opens something.",
    {
        "OPEN": "可用 · Good.",
        "USED": "已使用 · Somebody registered with it.",
        "EXPIRED": "已过期 · Too late.",
        "REVOKED": "已作废 · Revoked, or another was made.",
    },
)
_word(
    CodeFormat,
    "图码格式 · In what a code is drawn.",
    {"SVG": "矢量图 · For the screen and for print.", "PNG": "位图 · For programs that draw no SVG."},
)
_word(LinkState, "邀请状态 · Whether a one-time link opens.", {
    "OPEN": "有效 · It opens, once.", "EXPIRED": "已过期 · Its time is over; ask for a new one.",
})  # fmt: skip
_word(CorrectionField, "更正项 · Which of a person's data is to be put right.", {
    "NAME": "姓名 · Name.", "ID_NUMBER": "证件号码 · ID number.", "BIRTH": "出生日期 · Birth date.", "SEX": "性别 · Sex.",
    "PHONE": "手机号 · Mobile number.", "ETHNICITY": "民族 · Ethnicity.", "EDUCATION": "学历 · Education.",
    "OCCUPATION": "职业 · Occupation.", "UNIT": "单位 · Unit.", "POLITICAL_STATUS": "政治面貌 · Political status.",
    "REGISTRATION_PLACE": "户籍地 · Place of registration.", "OTHER": "其他 · Something else.",
})  # fmt: skip
_word(CorrectionStatus, "更正申请状态 · What became of a request.", {
    "OPEN": "待答复 · It waits for the branch.", "ACCEPTED": "已同意 · It is put right.", "REFUSED": "不予更正 · It stays, with a reason.",
})  # fmt: skip
_word(ObjectionStatus, "公示异议状态 · What became of an objection.", {
    "OPEN": "待受理 · Nobody has taken it up.", "TAKEN_UP": "核查中 · It is looked into.",
    "UNFOUNDED": "不成立 · It was not borne out.", "FOUNDED": "成立 · It was borne out.",
})  # fmt: skip
_word(FeedDetail, "日历显示 · How much a calendar says of people.", {
    "COUNTS": "只显示人数 · Numbers alone.",
    "INITIALS": "只显示姓 · Surnames, as Zhang X. X..",
    "NAMES": "显示姓名 · Whole names.",
})  # fmt: skip
_word(ChannelKind, "渠道类型 · What takes what a channel tells.", {
    "WEBHOOK": "网络回调 · A webhook: a program that is signed to.",
    "WECOM": "企业微信机器人 · A robot of WeCom.",
    "DINGTALK": "钉钉机器人 · A robot of DingTalk.",
    "MAIL": "电子邮件 · Mail; the digest alone.",
})  # fmt: skip
_word(DeliveryStatus, "通知状态 · What became of something to be told.", {
    "WAITING": "待发送 · To be told, or to be tried again.",
    "SENT": "已送达 · Taken.",
    "DROPPED": "不再发送 · Not told any more.",
})  # fmt: skip
