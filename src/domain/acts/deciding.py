"""Answering a submission: decided by the committee, deliberated on the way there, withdrawn by the branch. Pure, one at a
time; a sitting of five hundred calls these five hundred times.

Everything is judged again at the decision, on the case as it is then.
"""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import no_submission, not_future, own_case, reasoned
from domain.acts.settling import settle
from domain.acts.submitting import unacknowledged
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus, Decision, Deliberation
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import deliberators
from domain.questions.gates import at_decision
from domain.questions.judging import blocks, reminds
from domain.regulation import BY_KIND
from domain.rules import Outcome, Problem, ProblemCode, refusal, refused
from domain.text import Text


def decide(
    d: Dossier,
    approval_id: UUID,
    decision: Decision,
    *,
    actor: Actor,
    version: int | None = None,
    form_step_id: UUID | None = None,
    form_taken: bool = False,
) -> Outcome:
    """F2: the committee decides. Approving judges every guard again; rejecting and returning need an opinion.

    CONFLICT when it is decided already or has changed since the caller saw it. `form_step_id` names the record of the
    admission form issued together with an approved pre-review; `form_taken` says that its number is somebody else's.
    """
    approval = d.approval(approval_id)
    if approval is None:
        return refused(d, no_submission())
    stop = _not_open(approval, version) or [*_decider(d, approval, actor), *_on_its_day(d, approval, _DECIDED)]
    if decision.status is not ApprovalStatus.APPROVED and not decision.opinion.strip():
        stop.append(refusal(ProblemCode.BAD_INPUT, "须填写审批意见", "An opinion is required.", "opinion"))
    foreign = _foreign(approval, decision)
    stop += foreign or ([number_taken("formSerialNumber")] if form_taken else [])
    if stop:
        return refused(d, *stop)
    found: list[Problem] = []
    judged = d
    if decision.status is ApprovalStatus.APPROVED:
        judged = d.but(filing=approval, decision=decision)
        found = [p for p in at_decision(judged, BY_KIND[approval.kind]) if not reminds(p)]
        noted = (*approval.acknowledgements, *decision.acknowledgements)
        stop = [p for p in found if blocks(p)] or unacknowledged(found, noted)
    if stop:
        return refused(d, *stop)
    decision = replace(decision, edition=judged.edition, was=d.standing, problems=tuple(p.kept() for p in found))
    settled = _decided(approval, decision)
    # From the case as it was judged: what it derived for that stays known.
    after = settle(judged, settled, form_step_id) if decision.status is ApprovalStatus.APPROVED else d.filed(settled)
    return Outcome(d, after, warnings=tuple(found), subject=approval_id)


def withdraw(d: Dossier, approval_id: UUID, *, actor: Actor, reason: str, version: int | None = None) -> Outcome:
    """F4: the branch takes a submission back while it is undecided."""
    approval = d.approval(approval_id)
    if approval is None:
        return refused(d, no_submission())
    stop = _not_open(approval, version) or [*_on_its_day(d, approval, _WITHDRAWN), *own_case(d, actor)]
    stop += reasoned(reason)
    if stop:
        return refused(d, *stop)
    decision = Decision(ApprovalStatus.WITHDRAWN, d.today, actor.account_id, None, opinion=reason, edition=d.edition)
    return Outcome(d, d.filed(_decided(approval, decision)), subject=approval_id)


def deliberate(
    d: Dossier, approval_id: UUID, *, agrees: bool, opinion: str, actor: Actor, version: int | None = None
) -> Outcome:
    """F6: a general branch or sub-committee on the way gives its opinion (Art. 22); it never decides."""
    approval = d.approval(approval_id)
    if approval is None:
        return refused(d, no_submission())
    stop = _not_open(approval, version) or [*_on_its_day(d, approval, _DELIBERATED), *own_case(d, actor)]
    if actor.org_id not in {org.id for org in deliberators(d.line)}:
        stop.append(
            refusal(ProblemCode.NOT_ALLOWED, "贵组织不在审议环节", "Your organization does not deliberate here.")
        )
    elif any(x.org_id == actor.org_id for x in approval.deliberations):
        stop.append(refusal(ProblemCode.WRONG_STATE, "已审议", "It was deliberated already."))
    if not opinion.strip():
        stop.append(refusal(ProblemCode.BAD_INPUT, "须填写审议意见", "An opinion is required.", "opinion"))
    if stop or actor.org_id is None:
        return refused(d, *stop)
    spoken = Deliberation(actor.org_id, d.today, actor.account_id, agrees, opinion)
    heard = replace(approval, deliberations=(*approval.deliberations, spoken), version=approval.version + 1)
    return Outcome(d, d.filed(heard), subject=approval_id)


def number_taken(*path: str) -> Problem:
    """A form is one person's (Art. 19 / 18); whose, is not told."""
    zh, en = "该志愿书编号已发放给他人", "A form with this number was issued to somebody else."
    return refusal(ProblemCode.BAD_INPUT, zh, en, *path)


def _foreign(approval: Approval, decision: Decision) -> list[Problem]:
    """What this decision has no place for: a form without an approved pre-review, an outcome of what is no conversion."""
    approved_review = approval.kind is ApprovalKind.PRE_REVIEW and decision.status is ApprovalStatus.APPROVED
    told = {
        "formSerialNumber": bool(decision.form_serial_number) and not approved_review,
        "recommendedOutcome": decision.recommended is not None
        and approval.kind is not ApprovalKind.CONVERSION_APPROVAL,
    }
    zh, en = "该审批没有此项", "This decision has no such field."
    return [refusal(ProblemCode.BAD_INPUT, zh, en, name) for name, foreign in told.items() if foreign]


def changed(approval: Approval, version: int | None = None) -> Problem:
    """CONFLICT: somebody was quicker. The path says where the version is the reason."""
    now = approval.status.word
    zh, en = f"该上报件已变化，当前状态：{now.zh}", f"It has changed meanwhile; it is {now.en} now."
    return refusal(ProblemCode.CONFLICT, zh, en, *([] if version in (None, approval.version) else ["version"]))


def _decided(approval: Approval, decision: Decision) -> Approval:
    history = (*approval.history, approval.decision) if approval.decision else approval.history
    return replace(approval, status=decision.status, decision=decision, history=history, version=approval.version + 1)


def _not_open(approval: Approval, version: int | None) -> list[Problem]:
    return [] if approval.open and version in (None, approval.version) else [changed(approval, version)]


def _decider(d: Dossier, approval: Approval, actor: Actor) -> list[Problem]:
    """Only the committee it is addressed to, and nobody who submitted it, is concerned, or looks after the person."""
    if actor.role is not Role.COMMITTEE_ADMIN or actor.org_id != approval.addressed_to:
        return [
            refusal(ProblemCode.NOT_ALLOWED, "该上报件不由您所在的党委审批", "It is not addressed to your committee.")
        ]
    if approval.submitted_by in {actor.account_id, *actor.also}:
        return [refusal(ProblemCode.NOT_ALLOWED, "不得审批本人上报的材料", "Nobody decides what they submitted.")]
    roles = (AssignmentRole.MENTOR, AssignmentRole.INTRODUCER, AssignmentRole.CONTINUING_INTRODUCER)
    if actor.member_id and any(a.member_id == actor.member_id for r in roles for a in d.active(r)):
        zh, en = "培养联系人、入党介绍人不得审批", "A mentor or introducer does not decide."
        return [refusal(ProblemCode.NOT_ALLOWED, zh, en)]
    return own_case(d, actor)


_DECIDED, _WITHDRAWN, _DELIBERATED = Text("审批", "Decided"), Text("撤回", "Withdrawn"), Text("审议", "Deliberated")


def _on_its_day(d: Dossier, approval: Approval, act: Text) -> list[Problem]:
    """Whatever is done with a submission is not dated before it, nor to come."""
    since = approval.submitted_on
    if d.today >= since:
        return not_future(d)
    zh, en = f"{act.zh}日期早于上报日期({since})", f"{act.en} before it was submitted ({since})."
    return [refusal(ProblemCode.BAD_INPUT, zh, en, "on")]
