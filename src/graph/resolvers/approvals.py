"""Submitting upward and deciding."""

from __future__ import annotations

from typing import Any

from domain import approvals, clerk
from domain.dossier import Acknowledgement, ApprovalKind, ApprovalStatus, Decision, Dossier
from domain.orgs import Actor
from domain.rules import Outcome
from domain.steps import Kind, Step
from graph.context import Context
from graph.inputs import uuid_of
from graph.resolvers.acting import NOT_FOUND, Answer, Asking, Work, keep_one, on_case, refusing
from records.cases import cases_of
from records.fields import uuid7


def submit(kind: ApprovalKind) -> Asking:
    """A6, B9, C7, C9, C12, D8."""

    def work_of(context: Context, given: Any) -> Work:
        dues = given.dues() if kind is ApprovalKind.ADMISSION_APPROVAL else None

        def work(dossier: Dossier, actor: Actor) -> Outcome:
            return approvals.submit(
                dossier,
                kind,
                approval_id=uuid7(),
                actor=actor,
                note=given.note,
                acknowledgements=given.noted(),
                dues=dues,
            )

        return work

    return on_case(work_of, record="approval_id")


async def _on_approval(context: Context, act: str, given: Any, actor: Actor, work: Work) -> Answer:
    """An act on the case that a submission belongs to; a submission out of scope does not exist."""
    approval_id = uuid_of("apr", given.id, "id")
    case_id = (await cases_of(actor, [approval_id])).get(approval_id)
    if case_id is None:
        return refusing(NOT_FOUND)
    # `version` of these inputs is the submission's, not the case's: the domain compares it.
    return await keep_one(context, act, given, actor, case_id, work, version=None, record="approval_id")


async def decide(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """F2: one decision on one submission."""
    approval_id = uuid_of("apr", given.id, "id")

    def work(dossier: Dossier, who: Actor) -> Outcome:
        decision = Decision(
            ApprovalStatus(given.decision.value),
            dossier.today,
            who.account_id,
            who.org_id,
            opinion=given.opinion,
            committee_met_on=given.committee_met_on,
            vote=given.vote.vote() if given.vote else None,
            recommended=given.recommended_outcome,
            form_serial_number=given.form_serial_number,
            acknowledgements=tuple(Acknowledgement(a.rule, a.text) for a in given.acknowledgements),
            at=context.now,
        )
        return approvals.decide(dossier, approval_id, decision, actor=who, version=given.version, form_step_id=uuid7())

    return await _on_approval(context, act, given, actor, work)


async def withdraw(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """F4."""
    approval_id = uuid_of("apr", given.id, "id")
    return await _on_approval(
        context, act, given, actor, lambda d, who: approvals.withdraw(d, approval_id, actor=who, reason=given.reason)
    )


async def deliberate(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """F6."""
    approval_id = uuid_of("apr", given.id, "id")

    def work(d: Dossier, who: Actor) -> Outcome:
        return approvals.deliberate(d, approval_id, agrees=given.agrees, opinion=given.opinion, actor=who)

    return await _on_approval(context, act, given, actor, work)


def _acknowledge(context: Context, given: Any) -> Work:
    def work(dossier: Dossier, actor: Actor) -> Outcome:
        step = Step(uuid7(), Kind.UPWARD_FILING, dossier.today, given.shape())
        return clerk.record(dossier, step, actor)

    return work


acknowledge: Asking = on_case(_acknowledge)
