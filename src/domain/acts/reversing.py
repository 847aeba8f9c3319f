"""Taking back what an organization above did: a recorded act of its own, never a deletion (F7, F9)."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import no_submission, not_future, own_case, reasoned
from domain.acts.deciding import changed
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus, Decision, Reversal
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.rules import Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import Standing
from domain.steps.kinds import Kind
from domain.steps.papers import AdmissionForm
from domain.steps.step import Step


def reverse(d: Dossier, approval_id: UUID, *, actor: Actor, reason: str, version: int | None = None) -> Outcome:
    """F9: the organization that decided takes its decision back, while nothing later was recorded for the person.

    Stage, status and clocks stand again as before the decision; the submission waits once more, with the decision and
    its reversal in its history. A form issued with a pre-review is voided, never deleted.
    """
    approval = d.approval(approval_id)
    if approval is None:
        return refused(d, no_submission())
    decision = approval.decision
    stop = _not_reversible(approval, version)
    if stop or decision is None:
        return refused(d, *stop)
    stop = _in_the_way(d, decision, actor=actor, reason=reason)
    if stop or decision.was is None:
        return refused(d, *stop)
    reversal = Reversal(d.today, actor.account_id, reason)
    return Outcome(d, _as_before(d, approval, decision, decision.was, reversal), subject=approval_id)


def take_back_filing(d: Dossier, *, actor: Actor, reason: str) -> Outcome:
    """F7: the organization department takes its acknowledgement back; it stays on file, voided, and the admission waits again."""
    step = d.last(Kind.UPWARD_FILING)
    if step is None:
        zh, en = "没有可撤销的备案", "There is no acknowledgement to take back."
        return refused(d, refusal(ProblemCode.WRONG_STATE, zh, en))
    stop = [*own_case(d, actor), *not_future(d)]
    later = [a for a in d.approvals if a.submitted_on >= step.on and a.kind is ApprovalKind.CONVERSION_APPROVAL]
    if any(a.status in (ApprovalStatus.SUBMITTED, ApprovalStatus.APPROVED) for a in later):
        zh, en = "该备案已被后续上报引用，不能撤销", "A later submission rests on the acknowledgement; it stands."
        stop.append(refusal(ProblemCode.RECORD_LOCKED, zh, en))
    stop += reasoned(reason)
    if stop:
        return refused(d, *stop)
    return Outcome(d, d.but(steps=tuple(_voided(s, d, reason) if s is step else s for s in d.steps)), subject=step.id)


def _in_the_way(d: Dossier, decision: Decision, *, actor: Actor, reason: str) -> list[Problem]:
    """Who may not, without a reason, too early, or something stands on the decision already."""
    stop = []
    if actor.role is not Role.COMMITTEE_ADMIN or actor.org_id != decision.org_id:
        zh, en = "只有作出决定的组织可以撤销", "Only the organization that decided takes it back."
        stop.append(refusal(ProblemCode.NOT_ALLOWED, zh, en))
    stop += [*own_case(d, actor), *not_future(d), *reasoned(reason)]
    if d.today < decision.on:
        zh, en = f"业务日期早于审批日期({decision.on})", f"Before the decision itself ({decision.on})."
        stop.append(refusal(ProblemCode.BAD_INPUT, zh, en, "on"))
    if decision.was is None or d.version != decision.was.version + 1 + _undone_since(d, decision):
        # Every act on a case moves its version: the decision must have been the last that stands.
        zh, en = "审批之后已有新的记录，不能撤销", "Something was recorded after the decision; it stands."
        stop.append(refusal(ProblemCode.WRONG_STATE, zh, en))
    return stop


def _as_before(d: Dossier, approval: Approval, decision: Decision, was: Standing, reversal: Reversal) -> Dossier:
    """The case as it stood before the decision, its submission waiting once more."""
    waiting = replace(
        approval,
        status=ApprovalStatus.SUBMITTED,
        decision=None,
        history=(*approval.history, replace(decision, reversal=reversal)),
        version=approval.version + 1,
    )
    after = replace(
        d,
        stage=was.stage,
        status=was.status,
        sub_status=was.sub_status,
        stage_source=was.stage_source,
        steps=tuple(_voided(s, d, reversal.reason) if _issued_by(decision, s) else s for s in d.steps),
    )
    return after.filed(waiting)


def _undone_since(d: Dossier, decision: Decision) -> int:
    """How many acts after a decision were acknowledgements and their taking back: nothing of them stands."""
    if decision.at is None:
        return 0
    undone = [
        s
        for s in d.steps
        if s.kind is Kind.UPWARD_FILING and s.voided_on and s.recorded_at and s.recorded_at >= decision.at
    ]
    return 2 * len(undone)


_DECIDED = (ApprovalStatus.APPROVED, ApprovalStatus.REJECTED, ApprovalStatus.RETURNED)


def _not_reversible(approval: Approval, version: int | None) -> list[Problem]:
    if version not in (None, approval.version):
        return [changed(approval, version)]
    if approval.status not in _DECIDED or approval.decision is None or approval.decision.org_id is None:
        # X6: a filing accepted by itself was decided by nobody.
        now = approval.status.word
        zh, en = f"没有可撤销的审批决定(当前状态：{now.zh})", f"There is no decision to take back; it is {now.en}."
        return [refusal(ProblemCode.WRONG_STATE, zh, en)]
    return []


def _issued_by(decision: Decision, step: Step) -> bool:
    """The form that was issued together with an approved pre-review."""
    return (
        step.kind is Kind.ADMISSION_FORM_ISSUED
        and step.voided_on is None
        and isinstance(step.shape, AdmissionForm)
        and decision.form_serial_number != ""
        and step.shape.serial_number == decision.form_serial_number
        and step.on == decision.on
    )


def _voided(step: Step, d: Dossier, reason: str) -> Step:
    return replace(step, voided_on=d.today, void_reason=reason, version=step.version + 1)
