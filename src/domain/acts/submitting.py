"""Submitting upward. What blocks a submission is exactly what `problems(for:)` shows."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import not_future, own_case
from domain.acts.settling import settle
from domain.case.approvals import (
    SUBJECTS,
    Acknowledgement,
    Approval,
    ApprovalKind,
    ApprovalStatus,
    Decision,
    DuesFiling,
    Evidence,
)
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.organizations import addressee
from domain.orgs.settings import FilingMode
from domain.questions.judging import blocks
from domain.questions.transitions import problems
from domain.regulation import BY_KIND
from domain.rules import Outcome, Problem, ProblemCode, Severity, refused
from domain.steps.meetings import Vote


def submit(
    d: Dossier,
    kind: ApprovalKind,
    *,
    approval_id: UUID,
    actor: Actor,
    note: str = "",
    acknowledgements: Sequence[Acknowledgement] = (),
    dues: DuesFiling | None = None,
    form_step_id: UUID | None = None,
) -> Outcome:
    """A6, B9, C7, C9, C12, D8. Refused with the same list as `problems(for:)`; warnings need an acknowledging text."""
    draft = _draft(d, kind, approval_id, actor, note, tuple(acknowledgements), dues)
    picture = d.but(filing=draft)
    found = problems(picture, BY_KIND[kind])
    stop = [*not_future(d), *own_case(d, actor), *(p for p in found if blocks(p))]
    if stop:
        return refused(d, *stop)
    stop = unacknowledged(found, acknowledgements)
    if stop:
        return refused(d, *stop)
    filed = replace(draft, problems=tuple(p.kept() for p in found))
    after = d.filed(filed)
    if kind is ApprovalKind.ACTIVIST_FILING and d.settings.activist_filing_mode is FilingMode.AUTO_ACCEPT:
        # X6: a filing is a record; it is accepted in the same act, by nobody.
        decision = Decision(ApprovalStatus.APPROVED, d.today, actor.account_id, None, edition=d.edition)
        after = settle(after, replace(filed, status=ApprovalStatus.APPROVED, decision=decision), None)
    return Outcome(d, after, warnings=tuple(p for p in found if not blocks(p)), subject=approval_id)


def _draft(
    d: Dossier,
    kind: ApprovalKind,
    approval_id: UUID,
    actor: Actor,
    note: str,
    acknowledgements: tuple[Acknowledgement, ...],
    dues: DuesFiling | None,
) -> Approval:
    subject = d.last(SUBJECTS[kind])
    committee = addressee(d.line)
    earlier = [a for a in d.approvals if a.kind is kind and a.status is not ApprovalStatus.APPROVED and not a.open]
    return Approval(
        approval_id,
        kind,
        ApprovalStatus.SUBMITTED,
        submitted_on=d.today,
        submitted_by=actor.account_id,
        addressed_to=committee.id if committee else None,
        note=note,
        edition=d.edition,
        acknowledgements=acknowledgements,
        evidence=tuple(
            Evidence(s.id, s.kind, s.on, s.version) for s in d.steps if s.voided_on is None and s.on <= d.today
        ),
        subject_id=subject.id if subject else None,
        dues=dues,
        outcome=subject.shape.outcome if subject and isinstance(subject.shape, Vote) else None,
        previous_id=max(earlier, key=lambda a: (a.submitted_on, a.id.int)).id if earlier else None,
    )


def unacknowledged(found: Sequence[Problem], given: Sequence[Acknowledgement]) -> list[Problem]:
    """Warnings that nobody took note of in writing."""
    noted = {a.rule for a in given if a.text.strip()}
    return [
        replace(p, code=ProblemCode.ACKNOWLEDGEMENT_REQUIRED, path=("acknowledgements",))
        for p in found
        if p.severity is Severity.WARNING and p.guard and not noted & {p.guard.id, p.guard.rule}
    ]
