"""The manual's numbered operations, in their order: which act does each, and which rules ask for it.

A row is a section of the rule book's part A; `manual` is the paragraph of the operating manual, or the article that asks
for it where the manual has no screen (0.5). What is done with the case itself (五) belongs to no stage: `stage` is its first.
"""

from __future__ import annotations

from msgspec import Struct

from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.text import Text


class Operation(Struct, frozen=True):
    """One numbered operation. What it makes is a record, a submission, an assignment; or it answers one (`reviews`)."""

    section: str
    manual: str
    label: Text
    stage: Stage
    act: str
    kind: Kind | None = None
    submits: ApprovalKind | None = None
    assigns: AssignmentRole | None = None
    reviews: Kind | None = None
    awaits: ApprovalKind | None = None
    asked_by: tuple[str, ...] = ()


def _o(
    section: str, manual: str, zh: str, en: str, stage: Stage, act: str, asked_by: str = "", **of: object
) -> Operation:
    return Operation(section, manual, Text(zh, en), stage, act, asked_by=tuple(asked_by.split()), **of)  # type: ignore[arg-type]  # the row's own fields


A, B, C, D, F = Stage.APPLICANT, Stage.ACTIVIST, Stage.DEVELOPMENT_TARGET, Stage.PROBATIONARY_MEMBER, Stage.FULL_MEMBER

# One operation a row: the manual is read as a table.
# fmt: off
OPERATIONS: tuple[Operation, ...] = (
    _o("A1", "一(一)", "新增发展人员账户", "open a case", A, "createCandidate"),
    _o("A1c", "一(二)", "提交入党申请书", "hand in the application", A, "submitApplication", "R-APP-2", kind=Kind.APPLICATION),
    _o("A2", "一(二)", "审批入党申请书", "review the application", A, "reviewApplication", "R-APP-2", reviews=Kind.APPLICATION),
    _o("A3", "一(三)", "录入谈话记录", "record the talk", A, "recordTalk", "R-APP-3", kind=Kind.TALK),
    _o("A4", "一(四)", "推荐推优情况", "record the recommendation", A, "recordRecommendation", "R-ACT-1 R-APP-6", kind=Kind.RECOMMENDATION),
    _o("A5", "一(五)", "支委会决议", "committee resolution", A, "recordCommitteeResolution", "R-ACT-2", kind=Kind.RESOLUTION_ACTIVIST),
    _o("A6", "一(六)", "确定为积极分子并备案", "activist filing", A, "submitActivistFiling", submits=ApprovalKind.ACTIVIST_FILING),

    _o("B1", "二(一)", "指定培养联系人", "assign mentors", B, "assignMentors", "R-ACT-4 R-ACT-8 R-ACT-8.now R-ACT-8.effect", assigns=AssignmentRole.MENTOR),
    _o("B2", "二(二)", "思想汇报", "thought reports", B, "submitThoughtReport", kind=Kind.THOUGHT_REPORT),
    _o("B3", "二(三)", "教育培养意见", "cultivation opinion", B, "recordOpinion", "R-ACT-6.extras R-ACT-6.now", kind=Kind.CULTIVATION),
    _o("B4", "二(四)", "支部考察意见", "branch inspection opinion", B, "recordOpinion", "R-ACT-6 R-ACT-6.now", kind=Kind.BRANCH_INSPECTION),
    _o("B5", "二(五)", "培养联系人确定意见", "mentor's determination opinion", B, "recordOpinion", "R-ACT-6.extras R-ACT-6.now R-ACT-6.mentor R-DEV-1", kind=Kind.MENTOR_DETERMINATION),
    _o("B6", "二(六)", "党员群众意见", "opinion of members and masses", B, "recordOpinion", "R-ACT-6.extras R-ACT-6.now R-DEV-1", kind=Kind.MEMBERS_AND_MASSES),
    _o("B7", "二(七)", "党小组意见", "party group opinion", B, "recordOpinion", "R-DEV-1", kind=Kind.PARTY_GROUP),
    _o("B8", "二(八)", "支委会上报意见", "committee resolution", B, "recordCommitteeResolution", "R-DEV-2", kind=Kind.RESOLUTION_DEVELOPMENT_TARGET),
    _o("B9", "二(九)", "确定为发展对象备案", "development target filing", B, "submitDevelopmentTargetFiling", submits=ApprovalKind.DEVELOPMENT_TARGET_FILING),
    _o("B10", "二(十)", "上级审批意见", "the superior's decision", B, "decideApproval", awaits=ApprovalKind.DEVELOPMENT_TARGET_FILING),
    _o("B11", "Art. 13", "公示(拟列发展对象)", "notice before the listing", B, "openPublicNotice", "R-DEV-3 R-DEV-5", kind=Kind.NOTICE_BEFORE_LISTING),

    _o("B12", "Art. 10", "集中培训(积极分子)", "training of an activist", B, "recordStep", kind=Kind.ACTIVIST_TRAINED),

    _o("C1", "三(一)", "指定入党介绍人", "assign introducers", C, "assignIntroducers", "R-DEV-6 R-DEV-7 R-DEV-8", assigns=AssignmentRole.INTRODUCER),
    _o("C2", "三(二)", "教育培养意见", "cultivation opinion", C, "recordOpinion", kind=Kind.CULTIVATION),
    _o("C3", "三(三)", "支部考察意见", "branch inspection opinion", C, "recordOpinion", "R-DEV-13 R-DEV-13.now", kind=Kind.BRANCH_INSPECTION),
    _o("C4", "三(四)", "政审情况", "political review", C, "recordPoliticalReview", "R-DEV-9 R-DEV-10 R-DEV-11", kind=Kind.POLITICAL_REVIEW),
    _o("C5", "三(五)", "培训情况", "training", C, "recordTraining", "R-DEV-12", kind=Kind.TRAINING),
    _o("C6", "三(六)", "支委会上报备案意见", "committee review", C, "recordCommitteeResolution", "R-PRE-1 R-PRE-1.again", kind=Kind.RESOLUTION_ADMISSION_REVIEW),
    _o("C7", "三(七)", "报党委预审", "pre-review", C, "submitPreReview", "R-MTG-9", submits=ApprovalKind.PRE_REVIEW),
    _o("C8", "三(八)", "党委预审意见", "the committee's pre-review", C, "decideApproval", "R-MTG-9", awaits=ApprovalKind.PRE_REVIEW),
    _o("C8b", "Art. 18", "发放入党志愿书", "issue the admission form", C, "issueAdmissionForm", "R-APR-4.issued", kind=Kind.ADMISSION_FORM_ISSUED),
    _o("C9", "三(九)", "公示情况记录", "public notice", C, "openPublicNotice", "R-DEV-3.meeting R-DEV-5.meeting R-MTG-9.notice", kind=Kind.NOTICE_BEFORE_ADMISSION_MEETING),
    _o("C9b", "三(九)", "公示情况上报", "notice review", C, "submitNoticeReview", "R-MTG-9.notice-review", submits=ApprovalKind.PUBLIC_NOTICE_REVIEW),
    _o("C10", "三(十)", "党委审批公示意见", "the committee's notice review", C, "decideApproval", "R-MTG-9.notice-review", awaits=ApprovalKind.PUBLIC_NOTICE_REVIEW),
    _o("C10b", "Art. 18", "填写入党志愿书", "the admission form is filled", C, "recordAdmissionForm", "R-APR-4.form", kind=Kind.ADMISSION_FORM),
    _o("C11", "三(十一)", "支部大会会议记录", "general meeting and vote", C, "recordVote", "R-MTG-1 R-MTG-3 R-APR-6.again", kind=Kind.VOTE_ADMISSION),
    _o("C12", "三(十二)", "上报党委审批", "admission approval", C, "submitAdmissionApproval", submits=ApprovalKind.ADMISSION_APPROVAL),
    _o("F5", "Art. 23", "上级党委谈话", "the superior's talk", C, "recordSuperiorTalk", kind=Kind.SUPERIOR_TALK),
    _o("C13", "三(十三)", "党委审批支部意见", "the committee's decision", C, "decideApproval", awaits=ApprovalKind.ADMISSION_APPROVAL),

    _o("D1", "四(一)", "入党宣誓资料上传", "oath", D, "recordOath", "R-PRB-2 R-PRB-2.taken", kind=Kind.OATH),
    _o("D1a", "Art. 28", "编入党支部、党小组", "assigned to a party group", D, "recordStep", "R-PRB-3", kind=Kind.PARTY_GROUP_ASSIGNED),
    _o("D1b", "四(二)", "提交转正申请", "conversion request", D, "submitConversionRequest", "R-CNV-1 R-CNV-1.late", kind=Kind.CONVERSION_REQUEST),
    _o("D2", "四(二)", "转正申请书审批", "review the conversion request", D, "reviewConversionRequest", "R-CNV-1", reviews=Kind.CONVERSION_REQUEST),
    _o("D3", "四(三)", "教育考察情况", "probation inspection", D, "recordOpinion", "R-PRB-5 R-PRB-5.now", kind=Kind.PROBATION_INSPECTION),
    _o("D3b", "Art. 31", "批评教育", "criticised and taught", D, "recordStep", kind=Kind.CRITICISED),
    _o("D4", "四(四)", "推迟讨论", "postponement", D, "postponeConversion", kind=Kind.POSTPONEMENT),
    _o("D5", "四(五)", "介绍人转正意见", "introducers' conversion opinions", D, "recordOpinion", "R-CNV-4.introducers", kind=Kind.INTRODUCER_CONVERSION),
    _o("D6", "四(六)", "党员群众转正意见", "conversion opinion of members and masses", D, "recordOpinion", "R-CNV-4", kind=Kind.MEMBERS_AND_MASSES_CONVERSION),
    _o("D6b", "Art. 32", "支委会审查意见", "committee review of the conversion", D, "recordCommitteeResolution", "R-CNV-4.committee", kind=Kind.RESOLUTION_CONVERSION_REVIEW),
    _o("D7", "四(七)", "支部大会会议记录", "general meeting and vote", D, "recordVote", "R-CNV-3 R-MTG-3.conversion", kind=Kind.VOTE_CONVERSION),
    _o("D8", "四(八)", "报党委审批", "conversion approval", D, "submitConversionApproval", submits=ApprovalKind.CONVERSION_APPROVAL),
    _o("D9", "四(九)", "党委审批意见", "the committee's decision", D, "decideApproval", awaits=ApprovalKind.CONVERSION_APPROVAL),
    _o("D9a", "Art. 33", "宣布审批结果", "result announced", F, "recordStep", "R-CNV-11", kind=Kind.RESULT_ANNOUNCED),
    _o("D9b", "Art. 33", "转正后谈话", "talk after conversion", F, "recordStep", "R-CNV-11.talk", kind=Kind.CONVERSION_TALK),
    _o("D9c", "Art. 36", "材料存档移交", "file handed over", F, "recordStep", "R-CNV-12", kind=Kind.FILE_HANDED_OVER),

    _o("E1", "五(一)", "归档", "archive", A, "archiveCandidate", kind=Kind.ARCHIVED),
    _o("E2", "五(二)", "恢复归档", "restore", A, "restoreCandidate", kind=Kind.RESTORED),
    _o("E3", "五(三)", "信息编辑", "edit the person's data", A, "updateCandidate"),
    _o("E4", "五(四)", "发展阶段调整", "adjust the stage", A, "adjustStage", kind=Kind.STAGE_ADJUSTED),
    _o("E5", "Art. 12、34", "转出", "transfer out", A, "transferOut"),
)
# fmt: on
