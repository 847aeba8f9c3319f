"""Part 三 of the manual: development targets."""

import strawberry

from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.steps.kinds import Kind
from graph.inputs.acts import DeleteRecordInput
from graph.inputs.admission import (
    IssueAdmissionFormInput,
    RecordAdmissionFormInput,
    UpdateAdmissionFormInput,
    UpdateIssuedAdmissionFormInput,
)
from graph.inputs.approvals import SubmitAdmissionApprovalInput, SubmitInput
from graph.inputs.meetings import (
    DeleteGeneralMeetingInput,
    RecordGeneralMeetingInput,
    RecordVoteInput,
    UpdateGeneralMeetingInput,
    UpdateVoteInput,
)
from graph.inputs.plural.records import RecordTrainingsInput, RecordVotesInput
from graph.inputs.records import AssignIntroducersInput
from graph.inputs.vetting import (
    RecordPoliticalReviewInput,
    RecordTrainingInput,
    UpdatePoliticalReviewInput,
    UpdateTrainingInput,
)
from graph.resolvers import approvals, meetings, steps
from graph.schema import record
from graph.schema.meeting import Meeting, VoteRecord
from graph.schema.mutations.payloads import APPROVAL, ASSIGNED, CASE, Returned, of_record
from graph.schema.mutations.rows import act
from graph.schema.organization import Organization
from graph.schema.plural import plural

_REVIEW = of_record("political_review", record.PoliticalReview, "政治审查 · The record.")
_TRAINING = of_record("training", record.Training, "培训 · The record.")
_FORM = of_record("admission_form", record.AdmissionForm, "入党志愿书 · The record.")
_VOTE = of_record("vote", VoteRecord, "表决 · The record.")
_MEETING = {"meeting": Returned(Meeting, "meeting_id", "支部大会 · The meeting.")}


@strawberry.type
class Targets:
    """Part 三 of the manual: development targets."""

    assign_introducers = act(
        "assignIntroducers",
        AssignIntroducersInput,
        ASSIGNED,
        steps.assign(AssignmentRole.INTRODUCER),
        "指定入党介绍人 · C1 (manual 三(一), Art. 14).",
    )
    record_political_review = act(
        "recordPoliticalReview",
        RecordPoliticalReviewInput,
        _REVIEW,
        steps.record,
        "录入政审情况 · C4 (manual 三(四), Art. 16).",
    )
    update_political_review = act(
        "updatePoliticalReview", UpdatePoliticalReviewInput, _REVIEW, steps.update("prv"), "编辑政审情况 · C4."
    )
    delete_political_review = act(
        "deletePoliticalReview", DeleteRecordInput, CASE, steps.delete("prv"), "删除政审情况 · While unlocked."
    )
    record_training = act(
        "recordTraining", RecordTrainingInput, _TRAINING, steps.record, "录入培训情况 · C5 (manual 三(五), Art. 17)."
    )
    record_trainings = plural(
        "recordTrainings",
        RecordTrainingsInput,
        "training",
        record.Training,
        steps.record_many,
        "批量录入培训情况 · C5: one course, all who attended it.",
    )
    update_training = act("updateTraining", UpdateTrainingInput, _TRAINING, steps.update("trn"), "编辑培训情况 · C5.")
    delete_training = act(
        "deleteTraining", DeleteRecordInput, CASE, steps.delete("trn"), "删除培训情况 · While unlocked."
    )
    submit_pre_review = act(
        "submitPreReview",
        SubmitInput,
        APPROVAL,
        approvals.submit(ApprovalKind.PRE_REVIEW),
        "报党委预审 · C7 (manual 三(七), Art. 18).",
    )
    issue_admission_form = act(
        "issueAdmissionForm",
        IssueAdmissionFormInput,
        _FORM,
        steps.issue_form,
        "发放入党志愿书 · After the pre-review (Art. 18).",
    )
    update_issued_admission_form = act(
        "updateIssuedAdmissionForm",
        UpdateIssuedAdmissionFormInput,
        _FORM,
        steps.numbered(steps.update("frm")),
        "更正发放的入党志愿书 · Superseded with a reason once it was filled.",
    )
    delete_issued_admission_form = act(
        "deleteIssuedAdmissionForm",
        DeleteRecordInput,
        CASE,
        steps.delete("frm", kind=Kind.ADMISSION_FORM_ISSUED),
        "删除发放的入党志愿书 · While it was not filled, and nothing rests on it.",
    )
    record_admission_form = act(
        "recordAdmissionForm",
        RecordAdmissionFormInput,
        _FORM,
        steps.record,
        "登记填写入党志愿书 · Before the general meeting (Art. 19).",
    )
    update_admission_form = act(
        "updateAdmissionForm",
        UpdateAdmissionFormInput,
        _FORM,
        steps.update("frm"),
        "编辑填写的入党志愿书 · Superseded with a reason once locked.",
    )
    delete_admission_form = act(
        "deleteAdmissionForm",
        DeleteRecordInput,
        CASE,
        steps.delete("frm", kind=Kind.ADMISSION_FORM),
        "删除填写的入党志愿书 · While unlocked.",
    )
    submit_notice_review = act(
        "submitNoticeReview",
        SubmitInput,
        APPROVAL,
        approvals.submit(ApprovalKind.PUBLIC_NOTICE_REVIEW),
        "公示情况上报 · C9 (manual 三(九)).",
    )
    record_general_meeting = act(
        "recordGeneralMeeting",
        RecordGeneralMeetingInput,
        _MEETING,
        meetings.record,
        "录入支部大会会议记录 · C11, D7 (Arts 19, 20).",
    )
    update_general_meeting = act(
        "updateGeneralMeeting",
        UpdateGeneralMeetingInput,
        _MEETING,
        meetings.update,
        "编辑支部大会会议记录 · C11, D7: also moved to another day, with its votes, while nothing rests on them.",
    )
    delete_general_meeting = act(
        "deleteGeneralMeeting",
        DeleteGeneralMeetingInput,
        {"organization": Returned(Organization, "organization_id", "支部 · Whose meeting it was.")},
        meetings.delete,
        "删除支部大会会议记录 · While nobody was voted on there.",
    )
    record_vote = act(
        "recordVote", RecordVoteInput, _VOTE, meetings.vote, "录入表决 · C11, D7: one for each person (Art. 20)."
    )
    record_votes = plural(
        "recordVotes",
        RecordVotesInput,
        "vote",
        VoteRecord,
        meetings.votes,
        "批量录入表决 · C11, D7: one general meeting, several people, one by one (Art. 20).",
    )
    update_vote = act("updateVote", UpdateVoteInput, _VOTE, meetings.update_vote, "编辑表决 · C11, D7.")
    delete_vote = act("deleteVote", DeleteRecordInput, CASE, steps.delete("vot"), "删除表决 · While unlocked.")
    submit_admission_approval = act(
        "submitAdmissionApproval",
        SubmitAdmissionApprovalInput,
        APPROVAL,
        approvals.submit(ApprovalKind.ADMISSION_APPROVAL),
        "上报党委审批 · C12: with the monthly dues (manual 三(十二)).",
    )
