"""What the branch answers to a paper of the person, and how the person takes it back."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import active, dated, done_here, not_found, own_case, reasoned
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.rules import Outcome, ProblemCode, refusal, refused
from domain.steps.kinds import Kind
from domain.steps.papers import Paper, PaperStatus


def review(d: Dossier, step_id: UUID, *, approve: bool, note: str, actor: Actor) -> Outcome:
    """A2, B2, D2: the branch approves a paper or returns it with a reason."""
    step = d.step(step_id)
    if step is None or step.voided_on is not None or not isinstance(step.shape, Paper):
        return refused(d, not_found())
    found = [*active(d), *dated(d, d.today), *done_here(d, d.today), *own_case(d, actor)]
    if step.shape.status is not PaperStatus.SUBMITTED:
        found.append(refusal(ProblemCode.WRONG_STATE, "该材料不在待审状态", "The paper is not waiting for review."))
    if d.today < step.on:
        zh, en = f"审批日期早于提交日期({step.on})", f"Reviewed before it was handed in ({step.on})."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "on"))
    if not approve:
        found += reasoned(note, "note")
    if found:
        return refused(d, *found)
    status = PaperStatus.APPROVED if approve else PaperStatus.RETURNED
    shape = replace(step.shape, status=status, reviewed_on=d.today, reviewed_by=actor.account_id, review_note=note)
    after = d.swapped(replace(step, shape=shape, version=step.version + 1)).but(judged=None)
    if step.kind is Kind.APPLICATION and approve:
        after = after.but(sub_status=None)
    return Outcome(d, after, subject=step_id)


def withdraw_paper(d: Dossier, step_id: UUID) -> Outcome:
    """The person takes a paper back before it is reviewed."""
    step = d.step(step_id)
    if step is None or step.voided_on is not None or not isinstance(step.shape, Paper):
        return refused(d, not_found())
    found = active(d)
    if step.shape.status is not PaperStatus.SUBMITTED:
        found.append(refusal(ProblemCode.WRONG_STATE, "该材料不在待审状态", "The paper is not waiting for review."))
    if found:
        return refused(d, *found)
    shape = replace(step.shape, status=PaperStatus.WITHDRAWN)
    after = d.swapped(replace(step, shape=shape, version=step.version + 1)).but(judged=None)
    return Outcome(d, after, subject=step_id)
