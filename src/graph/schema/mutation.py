"""The menu of acts: one mutation for each, named for it. A row is a name, what it takes, what it shows, how it is done.

Every payload carries the changed object and `errors`: empty means done. `warnings` are what was noticed and did not stand
in the way.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any

import strawberry

from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.orgs.actors import Role
from domain.roles import MAY
from domain.steps.kinds import Kind
from graph import plural as p
from graph.context import Info
from graph.inputs.accounts import (
    CreateAccessTokenInput,
    CreateAccountInput,
    DisableAccountInput,
    ResetPasswordInput,
    RevokeAccessTokenInput,
    SetPasswordInput,
    SignInInput,
    SignOutInput,
    UpdateAccountInput,
)
from graph.inputs.acts import DeleteRecordInput
from graph.inputs.admission import (
    IssueAdmissionFormInput,
    PostponeConversionInput,
    RecordAdmissionFormInput,
    RecordOathInput,
    RecordStepInput,
    UpdateOathInput,
)
from graph.inputs.approvals import (
    AcknowledgeUpwardFilingInput,
    DecideApprovalInput,
    DeliberateApprovalInput,
    ReverseUpwardFilingInput,
    SubmitAdmissionApprovalInput,
    SubmitInput,
    WithdrawApprovalInput,
)
from graph.inputs.meetings import RecordGeneralMeetingInput, RecordVoteInput, UpdateGeneralMeetingInput, UpdateVoteInput
from graph.inputs.notices import ClosePublicNoticeInput, OpenPublicNoticeInput, RecordPublicNoticeInput
from graph.inputs.organizations import (
    AdoptRuleSetInput,
    CreateMemberInput,
    CreateOrganizationInput,
    SetCommitteeSettingsInput,
    SetHolidaysInput,
    UpdateMemberInput,
    UpdateOrganizationInput,
)
from graph.inputs.papers import ReviewPaperInput, SubmitPaperInput, WithdrawPaperInput
from graph.inputs.person import (
    AdjustStageInput,
    ArchiveCandidateInput,
    CreateCandidateInput,
    FindArchivedByIdNumberInput,
    RegisterWithTokenInput,
    ReissueRegistrationTokenInput,
    RestoreCandidateInput,
    RevealIdNumberInput,
    RevokeRegistrationTokenInput,
    UpdateCandidateInput,
)
from graph.inputs.records import (
    AssignInput,
    AssignIntroducersInput,
    RecordCommitteeResolutionInput,
    RecordExemptionInput,
    RecordOpinionInput,
    RecordRecommendationInput,
    RecordSuperiorTalkInput,
    RecordTalkInput,
    UpdateCommitteeResolutionInput,
    UpdateOpinionInput,
    UpdateRecommendationInput,
    UpdateTalkInput,
)
from graph.inputs.text import cleaned
from graph.inputs.vetting import (
    RecordPoliticalReviewInput,
    RecordTrainingInput,
    UpdatePoliticalReviewInput,
    UpdateTrainingInput,
)
from graph.plan import act, by_id, fact, given, value
from graph.resolvers import approvals, cases, meetings, people, steps
from graph.resolvers.acting import Answer, Asking, answered, perform
from graph.schema import record as r
from graph.schema.approval import Approval
from graph.schema.candidate import Assignment, Candidate
from graph.schema.meeting import Meeting, VoteRecord
from graph.schema.organization import AccessToken, Account, Organization, PartyMember
from graph.schema.plural import plural
from graph.schema.problem import Problem


@dataclass(frozen=True)
class Shown:
    """One field of a payload besides `errors`: its type, the answer's key, its description."""

    kind: Any
    key: str
    text: str
    once: bool = False


CASE = {"candidate": Shown(Candidate, "candidate_id", "发展人员 · The case, as it is now; null when nothing changed.")}
APPROVAL = {**CASE, "approval": Shown(Approval, "approval_id", "上报件 · The submission, as it is now.")}


def _of_record(name: str, kind: Any, text: str) -> dict[str, Shown]:
    return {**CASE, name: Shown(kind, "record_id", text)}


def _payload(name: str, description: str, shown: dict[str, Shown]) -> type:
    """An own payload for each act: the changed objects, `errors`, `warnings`."""
    body: dict[str, Any] = {"__annotations__": {}}
    for field, one in shown.items():
        body["__annotations__"][field] = one.kind | None
        body[field] = value(one.text, one.key) if one.once else fact(one.text, by_id(one.key))
    body["__annotations__"]["errors"] = list[Problem]
    body["errors"] = fact("拒绝原因 · Why nothing changed; empty when it is done.", given("problems"))
    body["__annotations__"]["warnings"] = list[Problem]
    body["warnings"] = fact("提醒 · What was noticed and did not stand in the way.", given("warnings"))
    made: type = strawberry.type(type(name, (), {**body, "__module__": __name__}), description=description)
    return made


def _act(name: str, taking: type, shown: dict[str, Shown], asking: Asking, description: str) -> Any:
    """A row of the menu. Its name must stand in the table of roles."""
    if name not in MAY:
        raise ValueError(f"{name}: no role may do it")

    async def resolve(info: Info, input: Any) -> Any:
        return await perform(info.context, name, input, asking)

    return _row(name, resolve, taking, shown, description)


_INPUT = strawberry.argument(description="输入 · What the act takes.")


def _row(
    name: str,
    resolve: Callable[..., Awaitable[Answer]],
    taking: type,
    shown: dict[str, Shown],
    description: str,
    *,
    public: bool = False,
) -> Any:
    title = name[0].upper() + name[1:]
    payload = _payload(title + "Payload", f"{description.split(' · ')[0]} · What {name} answers.", shown)
    resolve.__annotations__ = {
        "info": Info,
        "input": Annotated[_input(title + "Input", taking, description), _INPUT],
        "return": payload,
    }
    return act(resolve, description=description, graphql_type=payload, public=public)


def _input(name: str, taking: type, description: str) -> type:
    """An own input for each act, even where several take the same."""
    if taking.__name__ == name:
        return taking
    made: type = strawberry.input(type(name, (taking,), {"__module__": __name__}), description=description)
    return made


def _open_act(asking: Callable[[Any, Any], Awaitable[Answer]]) -> Callable[..., Awaitable[Answer]]:
    """An act open to callers who have not signed in: registering and signing in."""

    async def resolve(info: Info, input: Any) -> Any:
        return await answered(lambda: asking(info.context, cleaned(input)))

    return resolve


_TALK = _of_record("talk", r.TalkRecord, "谈话记录 · The record.")
_RECOMMENDATION = _of_record("recommendation", r.Recommendation, "推荐推优 · The record.")
_RESOLUTION = _of_record("resolution", r.CommitteeResolution, "支委会决议 · The record.")
_OPINION = _of_record("opinion", r.Opinion, "意见 · The record.")
_EXEMPTION = _of_record("exemption", r.Exemption, "免除说明 · The record.")
_NOTICE = _of_record("notice", r.PublicNotice, "公示 · The record.")
_REVIEW = _of_record("political_review", r.PoliticalReview, "政治审查 · The record.")
_TRAINING = _of_record("training", r.Training, "培训 · The record.")
_FORM = _of_record("admission_form", r.AdmissionForm, "入党志愿书 · The record.")
_OATH = _of_record("oath", r.Oath, "入党宣誓 · The record.")
_DONE = _of_record("done_record", r.DoneRecord, "完成事项 · The record.")
_DESK = _of_record("desk_record", r.DeskRecord, "档案管理 · The record.")
_VOTE = _of_record("vote", VoteRecord, "表决 · The record.")
_ASSIGNED = _of_record("assignment", Assignment, "指定 · The first new assignment.")
_MEETING = {"meeting": Shown(Meeting, "meeting_id", "支部大会 · The meeting.")}
_ORG = {"organization": Shown(Organization, "organization_id", "党组织 · The organization.")}
_MEMBER = {"member": Shown(PartyMember, "member_id", "党员 · The member.")}
_ACCOUNT = {"account": Shown(Account, "account_id", "账户 · The account.")}
_WELCOME = {
    "login": Shown(str, "login", "登录名 · The login.", once=True),
    "name": Shown(str, "name", "姓名 · Whose account.", once=True),
    "role": Shown(Role, "role", "角色 · Its role; ask `me` for the rest.", once=True),
}
_TOKEN = {**CASE, "registration_token": Shown(str, "registration_token", "注册码 · Shown this once.", once=True)}


# One act a row: the menu is read as a table.
# fmt: off
@strawberry.type(description="操作 · The menu of acts.")
class Mutation:
    sign_in = _row("signIn", _open_act(people.sign_in), SignInInput, _WELCOME, "登录 · Password sign-in; sets the session cookie.", public=True)
    register_with_token = _row(
        "registerWithToken", _open_act(people.register), RegisterWithTokenInput, _WELCOME,
        "小程序注册 · A1b: the person binds an account, once.", public=True,
    )  # fmt: skip
    sign_out = _act("signOut", SignOutInput, {}, people.sign_out, "退出 · Ends the caller's sessions.")

    # 一 申请人
    create_candidate = _act("createCandidate", CreateCandidateInput, _TOKEN, cases.create, "新增发展人员账户 · A1: opens a case and gives its registration token.")
    reissue_registration_token = _act("reissueRegistrationToken", ReissueRegistrationTokenInput, _TOKEN, cases.reissue_token, "重发注册码 · A1: earlier ones are revoked.")
    revoke_registration_token = _act("revokeRegistrationToken", RevokeRegistrationTokenInput, CASE, cases.revoke_tokens, "作废注册码 · A1.")
    submit_application = _act("submitApplication", SubmitPaperInput, _of_record("application", r.MembershipApplication, "入党申请书 · The paper."), steps.paper(Kind.APPLICATION), "提交入党申请书 · A1c: by the person, or entered by the branch on paper (Art. 5).")
    withdraw_application = _act("withdrawApplication", WithdrawPaperInput, _of_record("application", r.MembershipApplication, "入党申请书 · The paper."), steps.withdraw("app"), "撤回入党申请书 · A1c: until it is reviewed.")
    review_application = _act("reviewApplication", ReviewPaperInput, _of_record("application", r.MembershipApplication, "入党申请书 · The paper."), steps.review("app"), "审批入党申请书 · A2 (manual 一(二)).")
    record_talk = _act("recordTalk", RecordTalkInput, _TALK, steps.record, "录入谈话记录 · A3 (manual 一(三), Art. 7).")
    update_talk = _act("updateTalk", UpdateTalkInput, _TALK, steps.update("tlk"), "编辑谈话记录 · A3; superseded with a reason once locked.")
    delete_talk = _act("deleteTalk", DeleteRecordInput, CASE, steps.delete("tlk"), "删除谈话记录 · A3; while unlocked.")
    record_recommendation = _act("recordRecommendation", RecordRecommendationInput, _RECOMMENDATION, steps.record, "记录推荐推优情况 · A4 (manual 一(四), Art. 8).")
    update_recommendation = _act("updateRecommendation", UpdateRecommendationInput, _RECOMMENDATION, steps.update("rec"), "编辑推荐推优 · A4.")
    delete_recommendation = _act("deleteRecommendation", DeleteRecordInput, CASE, steps.delete("rec"), "删除推荐推优 · A4; while unlocked.")
    record_committee_resolution = _act("recordCommitteeResolution", RecordCommitteeResolutionInput, _RESOLUTION, steps.record, "记录支委会决议 · A5, B8, C6, D7 (Arts 8, 13, 18, 32).")
    update_committee_resolution = _act("updateCommitteeResolution", UpdateCommitteeResolutionInput, _RESOLUTION, steps.update("rsl"), "编辑支委会决议 · A5, B8, C6, D7.")
    delete_committee_resolution = _act("deleteCommitteeResolution", DeleteRecordInput, CASE, steps.delete("rsl"), "删除支委会决议 · While unlocked.")
    submit_activist_filing = _act("submitActivistFiling", SubmitInput, APPROVAL, approvals.submit(ApprovalKind.ACTIVIST_FILING), "确定为积极分子并备案 · A6 (manual 一(六), Art. 8).")

    # 二 积极分子
    assign_mentors = _act("assignMentors", AssignInput, _ASSIGNED, steps.assign(AssignmentRole.MENTOR), "指定培养联系人 · B1 (manual 二(一), Art. 9).")
    bulk_assign_mentors = plural("bulkAssignMentors", p.BulkAssignMentorsInput, "assignment", Assignment, steps.assign_many, "批量指定培养联系人 · B1, for several people (Art. 9).")
    submit_thought_report = _act("submitThoughtReport", SubmitPaperInput, _of_record("thought_report", r.ThoughtReport, "思想汇报 · The paper."), steps.paper(Kind.THOUGHT_REPORT), "提交思想汇报 · B2.")
    review_thought_report = _act("reviewThoughtReport", ReviewPaperInput, _of_record("thought_report", r.ThoughtReport, "思想汇报 · The paper."), steps.review("thr"), "审阅思想汇报 · B2 (manual 二(二)).")
    record_opinion = _act("recordOpinion", RecordOpinionInput, _OPINION, steps.record, "录入意见 · B3-B7, C2, C3, D3, D5, D6 (Arts 11, 13, 30, 32).")
    record_opinions = plural("recordOpinions", p.RecordOpinionsInput, "opinion", r.Opinion, steps.record_many, "批量录入意见 · B3-B7, C2, C3, D3: a half-year's season, one text or many.")
    update_opinion = _act("updateOpinion", UpdateOpinionInput, _OPINION, steps.update("opn"), "编辑意见 · Superseded with a reason once locked.")
    delete_opinion = _act("deleteOpinion", DeleteRecordInput, CASE, steps.delete("opn"), "删除意见 · While unlocked.")
    record_exemption = _act("recordExemption", RecordExemptionInput, _EXEMPTION, steps.record, "录入免除说明 · B7, C5 (Art. 17).")
    delete_exemption = _act("deleteExemption", DeleteRecordInput, CASE, steps.delete("exm"), "删除免除说明 · While unlocked.")
    submit_development_target_filing = _act("submitDevelopmentTargetFiling", SubmitInput, APPROVAL, approvals.submit(ApprovalKind.DEVELOPMENT_TARGET_FILING), "确定为发展对象备案 · B9 (manual 二(九), Art. 13).")
    record_public_notice = _act("recordPublicNotice", RecordPublicNoticeInput, _NOTICE, steps.record_notice, "记录公示情况 · B11, C9: one that is over (Art. 13).")
    open_public_notice = _act("openPublicNotice", OpenPublicNoticeInput, _NOTICE, steps.record, "开始公示 · B11, C9: a notice is hung.")
    close_public_notice = _act("closePublicNotice", ClosePublicNoticeInput, _NOTICE, steps.close_notice, "结束公示登记 · B11, C9: objections, handling, result.")
    delete_public_notice = _act("deletePublicNotice", DeleteRecordInput, CASE, steps.delete("ntc"), "删除公示 · While unlocked.")

    # 三 发展对象
    assign_introducers = _act("assignIntroducers", AssignIntroducersInput, _ASSIGNED, steps.assign(AssignmentRole.INTRODUCER), "指定入党介绍人 · C1 (manual 三(一), Art. 14).")
    record_political_review = _act("recordPoliticalReview", RecordPoliticalReviewInput, _REVIEW, steps.record, "录入政审情况 · C4 (manual 三(四), Art. 16).")
    update_political_review = _act("updatePoliticalReview", UpdatePoliticalReviewInput, _REVIEW, steps.update("prv"), "编辑政审情况 · C4.")
    delete_political_review = _act("deletePoliticalReview", DeleteRecordInput, CASE, steps.delete("prv"), "删除政审情况 · While unlocked.")
    record_training = _act("recordTraining", RecordTrainingInput, _TRAINING, steps.record, "录入培训情况 · C5 (manual 三(五), Art. 17).")
    update_training = _act("updateTraining", UpdateTrainingInput, _TRAINING, steps.update("trn"), "编辑培训情况 · C5.")
    delete_training = _act("deleteTraining", DeleteRecordInput, CASE, steps.delete("trn"), "删除培训情况 · While unlocked.")
    submit_pre_review = _act("submitPreReview", SubmitInput, APPROVAL, approvals.submit(ApprovalKind.PRE_REVIEW), "报党委预审 · C7 (manual 三(七), Art. 18).")
    issue_admission_form = _act("issueAdmissionForm", IssueAdmissionFormInput, _FORM, steps.record, "发放入党志愿书 · After the pre-review (Art. 18).")
    record_admission_form = _act("recordAdmissionForm", RecordAdmissionFormInput, _FORM, steps.record, "登记填写入党志愿书 · Before the general meeting (Art. 19).")
    submit_notice_review = _act("submitNoticeReview", SubmitInput, APPROVAL, approvals.submit(ApprovalKind.PUBLIC_NOTICE_REVIEW), "公示情况上报 · C9 (manual 三(九)).")
    record_general_meeting = _act("recordGeneralMeeting", RecordGeneralMeetingInput, _MEETING, meetings.record, "录入支部大会会议记录 · C11, D7 (Arts 19, 20).")
    update_general_meeting = _act("updateGeneralMeeting", UpdateGeneralMeetingInput, _MEETING, meetings.update, "编辑支部大会会议记录 · C11, D7.")
    record_vote = _act("recordVote", RecordVoteInput, _VOTE, meetings.vote, "录入表决 · C11, D7: one for each person (Art. 20).")
    record_votes = plural("recordVotes", p.RecordVotesInput, "vote", VoteRecord, meetings.votes, "批量录入表决 · C11, D7: one general meeting, several people, one by one (Art. 20).")
    update_vote = _act("updateVote", UpdateVoteInput, _VOTE, meetings.update_vote, "编辑表决 · C11, D7.")
    delete_vote = _act("deleteVote", DeleteRecordInput, CASE, steps.delete("vot"), "删除表决 · While unlocked.")
    submit_admission_approval = _act("submitAdmissionApproval", SubmitAdmissionApprovalInput, APPROVAL, approvals.submit(ApprovalKind.ADMISSION_APPROVAL), "上报党委审批 · C12: with the monthly dues (manual 三(十二)).")

    # 四 预备党员
    record_oath = _act("recordOath", RecordOathInput, _OATH, steps.record, "上传入党宣誓资料 · D1 (manual 四(一), Art. 29).")
    update_oath = _act("updateOath", UpdateOathInput, _OATH, steps.update("oth"), "编辑入党宣誓资料 · D1.")
    delete_oath = _act("deleteOath", DeleteRecordInput, CASE, steps.delete("oth"), "删除入党宣誓资料 · While unlocked.")
    submit_conversion_request = _act("submitConversionRequest", SubmitPaperInput, _of_record("conversion_request", r.ConversionRequest, "转正申请书 · The paper."), steps.paper(Kind.CONVERSION_REQUEST), "提交转正申请 · D1b: from a month before expiry (Art. 32).")
    withdraw_conversion_request = _act("withdrawConversionRequest", WithdrawPaperInput, _of_record("conversion_request", r.ConversionRequest, "转正申请书 · The paper."), steps.withdraw("crq"), "撤回转正申请 · D1b: until it is reviewed.")
    review_conversion_request = _act("reviewConversionRequest", ReviewPaperInput, _of_record("conversion_request", r.ConversionRequest, "转正申请书 · The paper."), steps.review("crq"), "审批转正申请书 · D2 (manual 四(二)).")
    assign_continuing_introducer = _act("assignContinuingIntroducer", AssignInput, _ASSIGNED, steps.assign(AssignmentRole.CONTINUING_INTRODUCER), "指定接替介绍人 · C-12: for the remaining education; the names on the form stay.")
    postpone_conversion = _act("postponeConversion", PostponeConversionInput, _of_record("postponement", r.Postponement, "推迟讨论 · The record."), steps.record, "推迟讨论 · D4 (manual 四(四), Art. 35).")
    submit_conversion_approval = _act("submitConversionApproval", SubmitInput, APPROVAL, approvals.submit(ApprovalKind.CONVERSION_APPROVAL), "报党委审批(转正) · D8 (manual 四(八), Art. 32).")
    submit_approvals = plural("submitApprovals", p.SubmitApprovalsInput, "approval", Approval, approvals.submit_many, "批量上报 · A6, B9, C7, C9, C12, D8, for many people.")
    record_step = _act("recordStep", RecordStepInput, _DONE, steps.done, "记录完成事项 · What is merely done and dated (Arts 11, 24, 28, 33, 36).")
    delete_step = _act("deleteStep", DeleteRecordInput, CASE, steps.delete("don", "pst", "frm"), "删除完成事项 · While unlocked.")

    # 五 管理
    archive_candidate = _act("archiveCandidate", ArchiveCandidateInput, _DESK, cases.archive, "归档 · E1 (manual 五(一)).")
    archive_candidates = plural("archiveCandidates", p.ArchiveCandidatesInput, "desk_record", r.DeskRecord, cases.archive_many, "批量归档 · E1, for many.")
    find_archived_by_id_number = _act("findArchivedByIdNumber", FindArchivedByIdNumberInput, CASE, cases.find_archived, "查询归档档案 · E2: exact ID number, own branch only; audited.")
    restore_candidate = _act("restoreCandidate", RestoreCandidateInput, _DESK, cases.restore, "恢复归档 · E2 (manual 五(二)).")
    update_candidate = _act("updateCandidate", UpdateCandidateInput, CASE, cases.edit, "发展党员信息编辑 · E3 (manual 五(三)).")
    adjust_stage = _act("adjustStage", AdjustStageInput, _DESK, cases.adjust_stage, "发展阶段调整 · E4 (manual 五(四)).")
    reveal_id_number = _act("revealIdNumber", RevealIdNumberInput, {**CASE, "id_number": Shown(str, "id_number", "身份证号 · The full number.", once=True)}, cases.reveal, "查看完整证件号 · Audited, with a reason.")

    # 上级党组织
    decide_approval = _act("decideApproval", DecideApprovalInput, APPROVAL, approvals.decide, "审批 · F2: one decision (Arts 22-25).")
    decide_approvals = plural("decideApprovals", p.DecideApprovalsInput, "approval", Approval, approvals.decide_many, "批量审批 · F3: many submissions at a sitting; each is judged by itself (Arts 22-25).")
    reverse_decision = _act("reverseDecision", p.ReverseDecisionInput, APPROVAL, approvals.reverse, "撤销审批决定 · F9: a recorded act; the submission waits again.")
    reverse_decisions = plural("reverseDecisions", p.ReverseDecisionsInput, "approval", Approval, approvals.reverse_many, "批量撤销审批决定 · F9, for many.")
    withdraw_approval = _act("withdrawApproval", WithdrawApprovalInput, APPROVAL, approvals.withdraw, "撤回上报 · F4: while undecided.")
    record_superior_talk = _act("recordSuperiorTalk", RecordSuperiorTalkInput, _of_record("superior_talk", r.SuperiorTalk, "上级党委谈话 · The record."), steps.record, "录入上级党委谈话 · F5 (Art. 23).")
    deliberate_approval = _act("deliberateApproval", DeliberateApprovalInput, APPROVAL, approvals.deliberate, "审议 · F6 (Art. 22).")
    acknowledge_upward_filing = _act("acknowledgeUpwardFiling", AcknowledgeUpwardFilingInput, _DONE, approvals.acknowledge, "组织部门备案 · F7 (Art. 25).")
    acknowledge_upward_filings = plural("acknowledgeUpwardFilings", p.AcknowledgeUpwardFilingsInput, "done_record", r.DoneRecord, approvals.acknowledge_many, "批量组织部门备案 · F7, for many: a month's admissions at once (Art. 25).")

    # 组织与账户
    reverse_upward_filing = _act("reverseUpwardFiling", ReverseUpwardFilingInput, _DONE, approvals.take_back, "撤销组织部门备案 · F7, taken back by the department that acknowledged.")
    reverse_upward_filings = plural("reverseUpwardFilings", p.ReverseUpwardFilingsInput, "done_record", r.DoneRecord, approvals.take_back_many, "批量撤销组织部门备案 · F7, taken back for many; each stays on file, voided.")
    adopt_rule_set = _act("adoptRuleSet", AdoptRuleSetInput, _ORG, people.adopt, "采用规则版本 · For the own subtree, from a day on.")
    set_committee_settings = _act("setCommitteeSettings", SetCommitteeSettingsInput, _ORG, people.settle, "设置党委规定 · Only stricter.")
    create_organization = _act("createOrganization", CreateOrganizationInput, _ORG, people.create_organization, "新增组织 · By the system administrator.")
    update_organization = _act("updateOrganization", UpdateOrganizationInput, _ORG, people.update_organization, "编辑组织 · By the system administrator.")
    create_member = _act("createMember", CreateMemberInput, _MEMBER, people.create_member, "新增党员 · A roster entry.")
    update_member = _act("updateMember", UpdateMemberInput, _MEMBER, people.update_member, "编辑党员 · Left, excused, punished.")
    set_holidays = _act("setHolidays", SetHolidaysInput, {"count": Shown(int, "count", "天数 · How many days were entered.", once=True)}, people.set_holidays, "设置节假日 · From the State Council's yearly notice (C-40).")
    create_account = _act("createAccount", CreateAccountInput, _ACCOUNT, people.create_account, "新增账户 · By the system administrator.")
    update_account = _act("updateAccount", UpdateAccountInput, _ACCOUNT, people.update_account, "编辑账户 · Name and role; another role ends sessions and tokens.")
    disable_account = _act("disableAccount", DisableAccountInput, _ACCOUNT, people.disable_account, "停用账户 · By the system administrator.")
    reset_password = _act("resetPassword", ResetPasswordInput, {**_ACCOUNT, "temporary_password": Shown(str, "temporary_password", "临时密码 · Shown this once.", once=True)}, people.reset_password, "重置密码 · Another's, to a random one; ends sessions and tokens.")
    set_password = _act("setPassword", SetPasswordInput, _ACCOUNT, people.set_password, "修改密码 · One's own.")
    create_access_token = _act("createAccessToken", CreateAccessTokenInput, {"access_token": Shown(AccessToken, "token_id", "访问令牌 · The token's row."), "token": Shown(str, "token", "令牌 · Shown this once.", once=True)}, people.create_token, "新增访问令牌 · For programs.")
    revoke_access_token = _act("revokeAccessToken", RevokeAccessTokenInput, {"access_token": Shown(AccessToken, "token_id", "访问令牌 · The token's row.")}, people.revoke_token, "作废访问令牌 · One of the own.")
