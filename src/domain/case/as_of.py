"""The case as of another day, and under another edition: what the rules of the day said, what today's would say.

Corrections made since count as they are now: facts are judged as they are known. A day to come shows what is owed if
nothing more happens until then.
"""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus
from domain.case.assignments import Assignment
from domain.case.dossier import Dossier
from domain.case.transfers import Transfer, TransferStatus
from domain.orgs.editions import Edition
from domain.stages import CaseStatus, Stage, SubStatus
from domain.steps.authority import ByAuthority
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from domain.steps.notices import Notice
from domain.steps.papers import Paper, PaperStatus
from domain.steps.step import Step


def as_of(d: Dossier, day: date, edition: Edition | None = None) -> Dossier:
    """The case as it stood at the end of a day; judged under the edition of that day, or under the one asked for."""
    approvals = tuple(_then(a, day) for a in d.approvals if a.submitted_on <= day)
    steps = tuple(_open(s, day) for s in _recorded(d, day))
    assigned = tuple(_in_office(a, day, d.clock) for a in d.assignments if a.since <= day)
    transfers = tuple(_going(t, day) for t in d.transfers if t.began_on <= day)
    then = replace(
        d,
        today=day,
        steps=steps,
        approvals=approvals,
        assignments=assigned,
        transfers=transfers,
        under=edition or d.under,
    )
    stage = _stage(then)
    then = replace(then, stage=stage, status=_status(then, stage))
    return then if day == d.today else replace(then, sub_status=_consented(then))


def _then(a: Approval, day: date) -> Approval:
    """A submission that was decided later was still waiting."""
    if a.decision is None or a.decision.on <= day:
        return a
    return replace(a, status=ApprovalStatus.SUBMITTED, decision=None)


def _going(t: Transfer, day: date) -> Transfer:
    """A transfer answered later was still waiting; one handed over later was still being asked for."""
    if t.answer is not None and t.answer.on > day:
        t = replace(t, status=TransferStatus.OFFERED, answer=None, became=None)
    if t.status is TransferStatus.OFFERED and (t.offered_on is None or t.offered_on > day):
        t = replace(t, status=TransferStatus.REQUESTED, offered_on=None)
    return t


def _recorded(d: Dossier, day: date) -> list[Step]:
    """What had happened by then, and what a record of then was corrected to: what came later is not waited for."""
    heirs = {s.superseded_by for s in d.steps}
    return [s for s in d.steps if s.on <= day or s.id in heirs]


def _in_office(a: Assignment, day: date, clock: date) -> Assignment:
    """Who was replaced later was in office until further notice."""
    return replace(a, until=None, end_reason="") if a.until and day < a.until <= clock else a


def _open(step: Step, day: date) -> Step:
    """A paper reviewed later was still waiting; a notice closed later still hung."""
    shape = step.shape
    if isinstance(shape, Paper) and shape.reviewed_on and shape.reviewed_on > day:
        return replace(step, shape=replace(shape, status=PaperStatus.SUBMITTED, reviewed_on=None))
    if isinstance(shape, Notice) and shape.closed_on and shape.closed_on > day:
        return replace(step, shape=replace(shape, closed_on=None, clean=None))
    return step


_LEADS_TO = {
    ApprovalKind.ACTIVIST_FILING: Stage.ACTIVIST,
    ApprovalKind.ADMISSION_APPROVAL: Stage.PROBATIONARY_MEMBER,
}


def _stage(d: Dossier) -> Stage:
    """The stage that the last decision or adjustment up to the day led to."""
    moves: list[tuple[date, int, Stage]] = []
    for a in d.approvals:
        target = _LEADS_TO.get(a.kind)
        if a.kind is ApprovalKind.CONVERSION_APPROVAL and a.outcome is ConversionOutcome.CONVERT:
            target = Stage.FULL_MEMBER
        if target and a.status is ApprovalStatus.APPROVED and a.decision:
            moves.append((a.decision.on, target.rank, target))
    if d.listed_on and d.listed_on <= d.today and d.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING):
        moves.append((d.listed_on, Stage.DEVELOPMENT_TARGET.rank, Stage.DEVELOPMENT_TARGET))
    adjusted = d.all(Kind.STAGE_ADJUSTED)
    moves += [(s.on, -1, s.shape.target) for s in adjusted if isinstance(s.shape, Desk) and s.shape.target]
    if d.by_authority and isinstance(d.by_authority.shape, ByAuthority) and (given := d.by_authority.shape.target):
        moves.append((d.by_authority.on, given.rank, given))
    moves += [(on, -1, t.became) for on, t in d.moves if t.became and t.became is not t.stage]
    return max(moves, default=(date.min, 0, Stage.APPLICANT))[2]


def _status(d: Dossier, stage: Stage) -> CaseStatus:
    if stage is Stage.FULL_MEMBER:
        return CaseStatus.ARCHIVED if d.last(Kind.POSTHUMOUS_RECOGNITION) else CaseStatus.COMPLETED
    last = d.approved(ApprovalKind.CONVERSION_APPROVAL)
    if last and last.outcome is ConversionOutcome.ANNUL:
        return CaseStatus.ANNULLED
    if any(t.ends_the_case for t in d.transfers):
        return CaseStatus.NOT_RECOGNISED
    if any(t.status is TransferStatus.OFFERED for t in d.transfers):
        return CaseStatus.TRANSFERRING
    desk = d.archivings()
    archived = bool(desk) and desk[-1].kind is Kind.ARCHIVED
    return CaseStatus.ARCHIVED if archived else CaseStatus.ACTIVE


def _consented(d: Dossier) -> SubStatus | None:
    """X3: consented to under the national text, and the notice not over yet."""
    filing = d.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING)
    if d.stage is not Stage.ACTIVIST or filing is None or filing.decision is None:
        return None
    return SubStatus.LISTING_CONSENTED if filing.decision.edition is Edition.NATIONAL_2026 else None
