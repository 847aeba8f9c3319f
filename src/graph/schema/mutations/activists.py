"""Part 二 of the manual: activists."""

import strawberry

from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.steps.kinds import Kind
from graph.inputs.acts import DeleteRecordInput
from graph.inputs.approvals import SubmitInput
from graph.inputs.notices import (
    AnswerObjectionInput,
    ClosePublicNoticeInput,
    OpenPublicNoticeInput,
    RecordPublicNoticeInput,
    UpdatePublicNoticeInput,
)
from graph.inputs.papers import ReviewPaperInput, SubmitPaperInput, WithdrawPaperInput
from graph.inputs.plural.cases import AssignMentorsToManyInput, BulkAssignMentorsInput
from graph.inputs.plural.records import RecordOpinionsInput
from graph.inputs.records import (
    AssignInput,
    RecordExemptionInput,
    RecordOpinionInput,
    UpdateExemptionInput,
    UpdateOpinionInput,
)
from graph.resolvers import approvals, objections, steps
from graph.schema import record
from graph.schema.candidate import Assignment
from graph.schema.documents import NoticeObjection
from graph.schema.mutations.payloads import APPROVAL, ASSIGNED, CASE, Returned, of_record
from graph.schema.mutations.rows import act
from graph.schema.plural import plural

_THOUGHT_REPORT = of_record("thought_report", record.ThoughtReport, "思想汇报 · The paper.")
_OPINION = of_record("opinion", record.Opinion, "意见 · The record.")
_EXEMPTION = of_record("exemption", record.Exemption, "免除说明 · The record.")
_NOTICE = of_record("notice", record.PublicNotice, "公示 · The record.")


@strawberry.type
class Activists:
    """Part 二 of the manual: activists."""

    assign_mentors = act(
        "assignMentors",
        AssignInput,
        ASSIGNED,
        steps.assign(AssignmentRole.MENTOR),
        "指定培养联系人 · B1 (manual 二(一), Art. 9).",
    )
    assign_mentors_to_many = plural(
        "assignMentorsToMany",
        AssignMentorsToManyInput,
        "assignment",
        Assignment,
        steps.assign_many,
        "批量指定培养联系人 · B1, for several people (Art. 9).",
    )
    bulk_assign_mentors = plural(
        "bulkAssignMentors",
        BulkAssignMentorsInput,
        "assignment",
        Assignment,
        steps.assign_many,
        "批量指定培养联系人 · B1, for several people (Art. 9).",
        instead="用 assignMentorsToMany · Since 2026-11-29, gone in 0.3 at the earliest: use assignMentorsToMany.",
    )
    submit_thought_report = act(
        "submitThoughtReport", SubmitPaperInput, _THOUGHT_REPORT, steps.paper(Kind.THOUGHT_REPORT), "提交思想汇报 · B2."
    )
    withdraw_thought_report = act(
        "withdrawThoughtReport",
        WithdrawPaperInput,
        _THOUGHT_REPORT,
        steps.withdraw("thr"),
        "撤回思想汇报 · B2: until it is reviewed.",
    )
    review_thought_report = act(
        "reviewThoughtReport",
        ReviewPaperInput,
        _THOUGHT_REPORT,
        steps.review("thr"),
        "审阅思想汇报 · B2 (manual 二(二)).",
    )
    record_opinion = act(
        "recordOpinion",
        RecordOpinionInput,
        _OPINION,
        steps.record,
        "录入意见 · B3-B7, C2, C3, D3, D5, D6 (Arts 11, 13, 30, 32).",
    )
    record_opinions = plural(
        "recordOpinions",
        RecordOpinionsInput,
        "opinion",
        record.Opinion,
        steps.record_many,
        "批量录入意见 · B3-B7, C2, C3, D3: a half-year's season, one text or many.",
    )
    update_opinion = act(
        "updateOpinion",
        UpdateOpinionInput,
        _OPINION,
        steps.update("opn"),
        "编辑意见 · Superseded with a reason once locked.",
    )
    delete_opinion = act("deleteOpinion", DeleteRecordInput, CASE, steps.delete("opn"), "删除意见 · While unlocked.")
    record_exemption = act(
        "recordExemption", RecordExemptionInput, _EXEMPTION, steps.record, "录入免除说明 · B7, C5 (Art. 17)."
    )
    update_exemption = act(
        "updateExemption", UpdateExemptionInput, _EXEMPTION, steps.update("exm"), "编辑免除说明 · B7, C5."
    )
    delete_exemption = act(
        "deleteExemption", DeleteRecordInput, CASE, steps.delete("exm"), "删除免除说明 · While unlocked."
    )
    submit_development_target_filing = act(
        "submitDevelopmentTargetFiling",
        SubmitInput,
        APPROVAL,
        approvals.submit(ApprovalKind.DEVELOPMENT_TARGET_FILING),
        "确定为发展对象备案 · B9 (manual 二(九), Art. 13).",
    )
    record_public_notice = act(
        "recordPublicNotice",
        RecordPublicNoticeInput,
        _NOTICE,
        steps.record_notice,
        "记录公示情况 · B11, C9: one that is over (Art. 13).",
    )
    open_public_notice = act(
        "openPublicNotice", OpenPublicNoticeInput, _NOTICE, steps.record, "开始公示 · B11, C9: a notice is hung."
    )
    close_public_notice = act(
        "closePublicNotice",
        ClosePublicNoticeInput,
        _NOTICE,
        steps.close_notice,
        "结束公示登记 · B11, C9: objections, handling, result.",
    )
    answer_objection = act(
        "answerObjection",
        AnswerObjectionInput,
        {**CASE, "notice_objection": Returned(NoticeObjection, "objection_id", "公示异议 · The objection.")},
        objections.answer,
        "办理公示异议 · Of the notice's page: taken up, unfounded or founded; final once settled (Art. 13).",
    )
    update_public_notice = act(
        "updatePublicNotice",
        UpdatePublicNoticeInput,
        _NOTICE,
        steps.update("ntc"),
        "编辑公示 · B11, C9: in place while it hangs; superseded with a reason once it has run.",
    )
    delete_public_notice = act(
        "deletePublicNotice",
        DeleteRecordInput,
        CASE,
        steps.delete("ntc"),
        "删除公示 · While it hangs, and nothing rests on it.",
    )
