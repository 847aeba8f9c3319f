"""Part 四 of the manual: probationary members."""

import strawberry

from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.steps.kinds import Kind
from graph.inputs.acts import DeleteRecordInput
from graph.inputs.admission import (
    PostponeConversionInput,
    RecordOathInput,
    RecordStepInput,
    UpdateOathInput,
    UpdatePostponementInput,
    UpdateStepInput,
)
from graph.inputs.approvals import SubmitInput
from graph.inputs.papers import ReviewPaperInput, SubmitPaperInput, WithdrawPaperInput
from graph.inputs.plural.records import RecordStepsInput
from graph.inputs.plural.submissions import SubmitApprovalsInput
from graph.inputs.records import AssignInput
from graph.resolvers import approvals, steps
from graph.schema import record
from graph.schema.approval import Approval
from graph.schema.mutations.payloads import APPROVAL, ASSIGNED, CASE, DONE, of_record
from graph.schema.mutations.rows import act
from graph.schema.plural import plural

_CONVERSION_REQUEST = of_record("conversion_request", record.ConversionRequest, "转正申请书 · The paper.")
_POSTPONEMENT = of_record("postponement", record.Postponement, "推迟讨论 · The record.")
_OATH = of_record("oath", record.Oath, "入党宣誓 · The record.")


@strawberry.type
class Probationers:
    """Part 四 of the manual: probationary members."""

    record_oath = act(
        "recordOath", RecordOathInput, _OATH, steps.record, "上传入党宣誓资料 · D1 (manual 四(一), Art. 29)."
    )
    update_oath = act("updateOath", UpdateOathInput, _OATH, steps.update("oth"), "编辑入党宣誓资料 · D1.")
    delete_oath = act("deleteOath", DeleteRecordInput, CASE, steps.delete("oth"), "删除入党宣誓资料 · While unlocked.")
    submit_conversion_request = act(
        "submitConversionRequest",
        SubmitPaperInput,
        _CONVERSION_REQUEST,
        steps.paper(Kind.CONVERSION_REQUEST),
        "提交转正申请 · D1b: from a month before expiry (Art. 32).",
    )
    withdraw_conversion_request = act(
        "withdrawConversionRequest",
        WithdrawPaperInput,
        _CONVERSION_REQUEST,
        steps.withdraw("crq"),
        "撤回转正申请 · D1b: until it is reviewed.",
    )
    review_conversion_request = act(
        "reviewConversionRequest",
        ReviewPaperInput,
        _CONVERSION_REQUEST,
        steps.review("crq"),
        "审批转正申请书 · D2 (manual 四(二)).",
    )
    assign_continuing_introducer = act(
        "assignContinuingIntroducer",
        AssignInput,
        ASSIGNED,
        steps.assign(AssignmentRole.CONTINUING_INTRODUCER),
        "指定接替介绍人 · C-12: for the remaining education; the names on the form stay.",
    )
    postpone_conversion = act(
        "postponeConversion",
        PostponeConversionInput,
        _POSTPONEMENT,
        steps.record,
        "推迟讨论 · D4 (manual 四(四), Art. 35).",
    )
    update_postponement = act(
        "updatePostponement",
        UpdatePostponementInput,
        _POSTPONEMENT,
        steps.update("pst"),
        "编辑推迟讨论 · D4: superseded with a reason once the meeting discussed it.",
    )
    delete_postponement = act(
        "deletePostponement", DeleteRecordInput, CASE, steps.delete("pst"), "删除推迟讨论 · While it was not discussed."
    )
    submit_conversion_approval = act(
        "submitConversionApproval",
        SubmitInput,
        APPROVAL,
        approvals.submit(ApprovalKind.CONVERSION_APPROVAL),
        "报党委审批(转正) · D8 (manual 四(八), Art. 32).",
    )
    submit_approvals = plural(
        "submitApprovals",
        SubmitApprovalsInput,
        "approval",
        Approval,
        approvals.submit_many,
        "批量上报 · A6, B9, C7, C9, C12, D8, for many people.",
    )
    record_step = act(
        "recordStep",
        RecordStepInput,
        DONE,
        steps.done,
        "记录完成事项 · What is merely done and dated (Arts 11, 24, 28, 33, 36).",
    )
    record_steps = plural(
        "recordSteps",
        RecordStepsInput,
        "done_record",
        record.DoneRecord,
        steps.record_many,
        "批量记录完成事项 · The same thing done with many.",
    )
    update_step = act(
        "updateStep", UpdateStepInput, DONE, steps.update("don"), "编辑完成事项 · Superseded with a reason once locked."
    )
    delete_step = act(
        "deleteStep", DeleteRecordInput, CASE, steps.delete("don", "pst", "frm"), "删除完成事项 · While unlocked."
    )
