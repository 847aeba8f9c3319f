"""Part 一 of the manual: applicants."""

from typing import Any

import strawberry

from domain.case.approvals import ApprovalKind
from domain.steps.kinds import Kind
from graph.inputs.acts import DeleteRecordInput
from graph.inputs.approvals import SubmitInput
from graph.inputs.papers import ReviewPaperInput, SubmitPaperInput, WithdrawPaperInput
from graph.inputs.person import CreateCandidateInput, ReissueRegistrationTokenInput, RevokeRegistrationTokenInput
from graph.inputs.plural.entries import CreateCandidatesInput
from graph.inputs.plural.records import RecordCommitteeResolutionsInput, RecordTalksInput, ReviewPapersInput
from graph.inputs.records import (
    RecordCommitteeResolutionInput,
    RecordRecommendationInput,
    RecordTalkInput,
    UpdateCommitteeResolutionInput,
    UpdateRecommendationInput,
    UpdateTalkInput,
)
from graph.plan import gone_by, value
from graph.resolvers import approvals, cases, stacks, steps
from graph.schema import record
from graph.schema.candidate import Candidate
from graph.schema.mutations.payloads import APPROVAL, CASE, Returned, of_record
from graph.schema.mutations.rows import act
from graph.schema.plural import plural, stack
from graph.schema.registration import Registration

_APPLICATION = of_record("application", record.MembershipApplication, "入党申请书 · The paper.")
_TALK = of_record("talk", record.TalkRecord, "谈话记录 · The record.")
_RECOMMENDATION = of_record("recommendation", record.Recommendation, "推荐推优 · The record.")
_RESOLUTION = of_record("resolution", record.CommitteeResolution, "支委会决议 · The record.")
_INSTEAD = gone_by("0.4", since="2026-11-30", instead="`registration { token }`")
_TOKEN = {
    **CASE,
    "registration": Returned(Registration, "registration", "注册二维码 · Shown this once.", once=True),
    "registration_token": Returned(
        str, "registration_token", "注册码 · Shown this once.", once=True, deprecated=_INSTEAD
    ),
}


def _token_of(result: Any) -> str | None:
    return result.secret.token if result.secret else None


@strawberry.type
class Applicants:
    """Part 一 of the manual: applicants."""

    create_candidate = act(
        "createCandidate",
        CreateCandidateInput,
        _TOKEN,
        cases.create,
        "新增发展人员账户 · A1: opens a case and gives its registration token.",
    )
    create_candidates = stack(
        "createCandidates",
        CreateCandidatesInput,
        "candidate",
        Candidate,
        stacks.each(cases.create, told_once="registration", asks_who=True),
        "批量新增发展人员账户 · A1, for a stack of applicants; each with a registration token.",
        told_once={
            "registration": (Registration, value("注册二维码 · Shown this once.", "secret")),
            "registration_token": (str, value("注册码 · Shown this once.", _token_of, deprecated=_INSTEAD)),
        },
    )
    reissue_registration_token = act(
        "reissueRegistrationToken",
        ReissueRegistrationTokenInput,
        _TOKEN,
        cases.reissue_token,
        "重发注册码 · A1: earlier ones are revoked.",
    )
    revoke_registration_token = act(
        "revokeRegistrationToken", RevokeRegistrationTokenInput, CASE, cases.revoke_tokens, "作废注册码 · A1."
    )
    submit_application = act(
        "submitApplication",
        SubmitPaperInput,
        _APPLICATION,
        steps.paper(Kind.APPLICATION),
        "提交入党申请书 · A1c: by the person, or entered by the branch on paper (Art. 5).",
    )
    withdraw_application = act(
        "withdrawApplication",
        WithdrawPaperInput,
        _APPLICATION,
        steps.withdraw("app"),
        "撤回入党申请书 · A1c: until it is reviewed.",
    )
    review_application = act(
        "reviewApplication", ReviewPaperInput, _APPLICATION, steps.review("app"), "审批入党申请书 · A2 (manual 一(二))."
    )
    review_papers = plural(
        "reviewPapers",
        ReviewPapersInput,
        "paper",
        record.Record,
        steps.review_many,
        "批量审批本人材料 · A2, B2, D2: applications, thought reports, conversion requests.",
    )
    record_talk = act("recordTalk", RecordTalkInput, _TALK, steps.record, "录入谈话记录 · A3 (manual 一(三), Art. 7).")
    record_talks = plural(
        "recordTalks",
        RecordTalksInput,
        "talk",
        record.TalkRecord,
        steps.record_many,
        "批量录入谈话记录 · A3, for several people; one text or many.",
    )
    update_talk = act(
        "updateTalk",
        UpdateTalkInput,
        _TALK,
        steps.update("tlk"),
        "编辑谈话记录 · A3; superseded with a reason once locked.",
    )
    delete_talk = act("deleteTalk", DeleteRecordInput, CASE, steps.delete("tlk"), "删除谈话记录 · A3; while unlocked.")
    record_recommendation = act(
        "recordRecommendation",
        RecordRecommendationInput,
        _RECOMMENDATION,
        steps.record,
        "记录推荐推优情况 · A4 (manual 一(四), Art. 8).",
    )
    update_recommendation = act(
        "updateRecommendation", UpdateRecommendationInput, _RECOMMENDATION, steps.update("rec"), "编辑推荐推优 · A4."
    )
    delete_recommendation = act(
        "deleteRecommendation", DeleteRecordInput, CASE, steps.delete("rec"), "删除推荐推优 · A4; while unlocked."
    )
    record_committee_resolution = act(
        "recordCommitteeResolution",
        RecordCommitteeResolutionInput,
        _RESOLUTION,
        steps.record,
        "记录支委会决议 · A5, B8, C6, D7 (Arts 8, 13, 18, 32).",
    )
    record_committee_resolutions = plural(
        "recordCommitteeResolutions",
        RecordCommitteeResolutionsInput,
        "resolution",
        record.CommitteeResolution,
        steps.record_many,
        "批量记录支委会决议 · A5, B8, C6, D7, for several people at one meeting.",
    )
    update_committee_resolution = act(
        "updateCommitteeResolution",
        UpdateCommitteeResolutionInput,
        _RESOLUTION,
        steps.update("rsl"),
        "编辑支委会决议 · A5, B8, C6, D7.",
    )
    delete_committee_resolution = act(
        "deleteCommitteeResolution", DeleteRecordInput, CASE, steps.delete("rsl"), "删除支委会决议 · While unlocked."
    )
    submit_activist_filing = act(
        "submitActivistFiling",
        SubmitInput,
        APPROVAL,
        approvals.submit(ApprovalKind.ACTIVIST_FILING),
        "确定为积极分子并备案 · A6 (manual 一(六), Art. 8).",
    )
