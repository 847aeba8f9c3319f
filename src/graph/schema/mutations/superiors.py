"""What superiors do: committees and the organization department."""

import strawberry

from domain.steps.kinds import Kind
from graph.inputs.acts import DeleteRecordInput
from graph.inputs.approvals import (
    AcknowledgeUpwardFilingInput,
    DecideApprovalInput,
    DeliberateApprovalInput,
    RecordDirectAdmissionInput,
    RecordPosthumousRecognitionInput,
    ReverseByAuthorityInput,
    ReverseDecisionInput,
    ReverseUpwardFilingInput,
    WithdrawApprovalInput,
)
from graph.inputs.plural.decisions import DecideApprovalsInput, ReverseDecisionsInput
from graph.inputs.plural.filings import AcknowledgeUpwardFilingsInput, ReverseUpwardFilingsInput
from graph.inputs.records import RecordSuperiorTalkInput, UpdateSuperiorTalkInput
from graph.resolvers import approvals, steps
from graph.schema import record
from graph.schema.approval import Approval
from graph.schema.mutations.payloads import APPROVAL, CASE, DONE, of_record
from graph.schema.mutations.rows import act
from graph.schema.plural import plural

_TALK = of_record("superior_talk", record.SuperiorTalk, "上级党委谈话 · The record.")

_BY_AUTHORITY = of_record("decision_by_authority", record.DecisionByAuthority, "上级直接决定 · The record.")


@strawberry.type
class Superiors:
    """What superiors do: committees and the organization department."""

    decide_approval = act(
        "decideApproval", DecideApprovalInput, APPROVAL, approvals.decide, "审批 · F2: one decision (Arts 22-25)."
    )
    decide_approvals = plural(
        "decideApprovals",
        DecideApprovalsInput,
        "approval",
        Approval,
        approvals.decide_many,
        "批量审批 · F3: many submissions at a sitting; each is judged by itself (Arts 22-25).",
    )
    reverse_decision = act(
        "reverseDecision",
        ReverseDecisionInput,
        APPROVAL,
        approvals.reverse,
        "撤销审批决定 · F9: a recorded act; the submission waits again.",
    )
    reverse_decisions = plural(
        "reverseDecisions",
        ReverseDecisionsInput,
        "approval",
        Approval,
        approvals.reverse_many,
        "批量撤销审批决定 · F9, for many.",
    )
    withdraw_approval = act(
        "withdrawApproval", WithdrawApprovalInput, APPROVAL, approvals.withdraw, "撤回上报 · F4: while undecided."
    )
    record_superior_talk = act(
        "recordSuperiorTalk",
        RecordSuperiorTalkInput,
        _TALK,
        steps.record,
        "录入上级党委谈话 · F5 (Art. 23).",
    )
    update_superior_talk = act(
        "updateSuperiorTalk", UpdateSuperiorTalkInput, _TALK, steps.update("stk"), "编辑上级党委谈话 · F5 (Art. 23)."
    )
    delete_superior_talk = act(
        "deleteSuperiorTalk", DeleteRecordInput, CASE, steps.delete("stk"), "删除上级党委谈话 · While unlocked."
    )
    deliberate_approval = act(
        "deliberateApproval", DeliberateApprovalInput, APPROVAL, approvals.deliberate, "审议 · F6 (Art. 22)."
    )
    acknowledge_upward_filing = act(
        "acknowledgeUpwardFiling",
        AcknowledgeUpwardFilingInput,
        DONE,
        approvals.acknowledge,
        "组织部门备案 · F7 (Art. 25).",
    )
    acknowledge_upward_filings = plural(
        "acknowledgeUpwardFilings",
        AcknowledgeUpwardFilingsInput,
        "done_record",
        record.DoneRecord,
        approvals.acknowledge_many,
        "批量组织部门备案 · F7, for many: a month's admissions at once (Art. 25).",
    )
    record_direct_admission = act(
        "recordDirectAdmission",
        RecordDirectAdmissionInput,
        _BY_AUTHORITY,
        approvals.by_authority,
        "直接接收党员 · F10 (Art. 26), by the authority's document.",
    )
    record_posthumous_recognition = act(
        "recordPosthumousRecognition",
        RecordPosthumousRecognitionInput,
        _BY_AUTHORITY,
        approvals.by_authority,
        "追认党员 · F11 (Art. 27), by the authority's document.",
    )
    reverse_direct_admission = act(
        "reverseDirectAdmission",
        ReverseByAuthorityInput,
        _BY_AUTHORITY,
        approvals.take_back_by_authority(Kind.DIRECT_ADMISSION),
        "撤销直接接收 · F10, taken back while nothing later was recorded.",
    )
    reverse_posthumous_recognition = act(
        "reversePosthumousRecognition",
        ReverseByAuthorityInput,
        _BY_AUTHORITY,
        approvals.take_back_by_authority(Kind.POSTHUMOUS_RECOGNITION),
        "撤销追认 · F11, taken back while nothing later was recorded.",
    )
    reverse_upward_filing = act(
        "reverseUpwardFiling",
        ReverseUpwardFilingInput,
        DONE,
        approvals.take_back,
        "撤销组织部门备案 · F7, taken back by the department that acknowledged.",
    )
    reverse_upward_filings = plural(
        "reverseUpwardFilings",
        ReverseUpwardFilingsInput,
        "done_record",
        record.DoneRecord,
        approvals.take_back_many,
        "批量撤销组织部门备案 · F7, taken back for many; each stays on file, voided.",
    )
