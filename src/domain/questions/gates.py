"""What bars the road: at a submission, at its decision, and at the record that both rest on.

Facts are judged as they stand on the gate's day; windows as of the submission, also when it is decided later; what was judged
when the record was made is judged again as of the record's day, by the edition of that day.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from msgspec.structs import replace

from domain.case.approvals import SUBJECTS, Approval, ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.checks.approvals import anew
from domain.questions.judging import blocks, judge, reminds
from domain.regulation import RECORDING, TRANSITIONS
from domain.rules import Guard, Once, Problem, Severity, Transition
from domain.stages import StageSource
from domain.steps.kinds import Kind
from domain.steps.meetings import Resolution, Vote
from domain.steps.step import Step, passed

_OVER = (ApprovalStatus.APPROVED, ApprovalStatus.REJECTED)


def at_submission(d: Dossier, t: Transition) -> list[Problem]:
    """What is unmet if it were submitted today; with `d.filing` set, of that submission."""
    known = d.answers.get(t.name)
    if not isinstance(known, tuple):
        asked = d if (vote := _decided_upon(d, t)) is None else _before_the_next(d, vote.kind)
        found = [*judge(asked, t.guards), *_of_the_record(d, t), *_of_skipped_stages(d, t)]
        known = d.answers[t.name] = tuple(_once(found))
    return [*known]


def at_decision(d: Dossier, t: Transition) -> list[Problem]:
    """What is unmet if the submission supposed in `d.filing` were approved today."""
    facts = judge(d, _facts(t))  # first, for what they look up stands for the other days too
    then = d if d.filing is None else as_submitted(d, d.filing)
    return _once([*judge(then, _windows(t)), *facts, *_of_the_record(d, t), *judge(d, t.deciding)])


def as_submitted(d: Dossier, filing: Approval) -> Dossier:
    """The case as it was when something was submitted, by the edition that was in force then."""
    if filing.submitted_on == d.today and filing.edition is d.edition:
        return d
    return d.on(filing.submitted_on, under=filing.edition)


def _of_the_record(d: Dossier, t: Transition) -> list[Problem]:
    """What the record would be refused or remarked on for, were it made again on its day; without one, of today."""
    kind = SUBJECTS[t.kind] if t.kind else None
    if kind is None:
        return []
    step = subject(d, t)
    picture = _picture(d, kind) if step is None else d.on(step.on, judged=step, under=step.edition)
    guards = RECORDING.get(kind, ())
    found = judge(picture, _without(guards, Once.LOCKED if step is None else Once.AS_TODAY))
    return [p for p in found if not reminds(p)]


def _picture(d: Dossier, kind: Kind) -> Dossier:
    """The case in which the next record is still to be made; without a vote before it, as it is."""
    last = d.last(kind)
    return _before_the_next(d, kind) if last is not None and isinstance(last.shape, Vote) else d


def _decided_upon(d: Dossier, t: Transition) -> Step | None:
    """The latest vote, where the committee has approved what it resolved: the next one is still to be held."""
    last = d.last(SUBJECTS[t.kind]) if t.kind else None
    approved = last is not None and isinstance(last.shape, Vote) and ApprovalStatus.APPROVED in d.became_of(last)
    return last if approved else None


def _before_the_next(d: Dossier, kind: Kind) -> Dossier:
    """The case before its next vote: what was wrong with the one before says nothing of it."""
    fresh = d.but(judged=None)
    fresh.votes[kind] = None
    return fresh


def subject(d: Dossier, t: Transition) -> Step | None:
    """The record the submission rests on, or what superseded it; none where the next one is still to be made."""
    if t.kind is None:
        return None
    filing = d.filing if d.filing is not None and d.filing.kind is t.kind else None
    step = d.live(d.subject(filing)) if filing else d.last(SUBJECTS[t.kind])
    return step if step is None or not _is_spent(d, step) else None


def _is_spent(d: Dossier, step: Step) -> bool:
    """A resolution that was not carried, or a vote that was decided upon, carries nothing more (C-17), nor does an older one."""
    if isinstance(step.shape, (Resolution, Vote)) and (not passed(step) or anew(d, step) is not None):
        return True
    return isinstance(step.shape, Vote) and not d.became_of(step).isdisjoint(_OVER)


# ── stages that were skipped by hand ────────────────────────────────────────────────────────────────────────────────


def _of_skipped_stages(d: Dossier, t: Transition) -> list[Problem]:
    """What the stages skipped by an adjustment would have asked: of the next submission, each to be explained (Y12)."""
    if d.stage_source is not StageSource.ADJUSTED or _answered(d):
        return []
    adjusted = d.last(Kind.STAGE_ADJUSTED)
    # The stages that the text of the day of the adjustment has, and what it asks of them.
    then = d if adjusted is None else d.on(d.today, under=adjusted.edition)
    found = [p for skipped in _skipped(then, t) for p in (*judge(then, skipped.guards), *_of_the_record(then, skipped))]
    return [replace(p, severity=Severity.WARNING) if blocks(p) else p for p in found if not reminds(p)]


def _skipped(d: Dossier, t: Transition) -> list[Transition]:
    """The ways into the present stage and those before it that were never approved."""
    rises = [s for s in TRANSITIONS if s.source is not s.target and s.target.rank <= d.stage.rank]
    edition = d.edition
    filed = d.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING) is not None
    missing = [s for s in rises if (d.approved(s.kind) is None if s.kind else not filed)]
    return [s for s in missing if any(g.severity(edition) for g in s.guards)]


def _answered(d: Dossier) -> bool:
    """Whether a submission was approved since the adjustment: what it skipped was asked then."""
    adjusted = d.last(Kind.STAGE_ADJUSTED)
    return adjusted is not None and any(
        a.status is ApprovalStatus.APPROVED and a.submitted_on > adjusted.on and a.decision is not None
        for a in d.approvals
    )


# ── the rows, sorted once ───────────────────────────────────────────────────────────────────────────────────────────


@lru_cache
def _facts(t: Transition) -> tuple[Guard, ...]:
    return tuple(g for g in t.guards if g.until is not None)


@lru_cache
def _windows(t: Transition) -> tuple[Guard, ...]:
    return tuple(g for g in t.guards if g.until is None)


@lru_cache
def _without(guards: tuple[Guard, ...], once: Once) -> tuple[Guard, ...]:
    """Of a day past nobody knows what rests on today; of a record to come, nothing is on file to be in order."""
    return tuple(g for g in guards if g.once is not once)


def _once(found: Iterable[Problem]) -> list[Problem]:
    """A rule that is asked at several places speaks once, as the first of them heard it."""
    heard: dict[str | None, Problem] = {}
    for problem in found:
        heard.setdefault(problem.guard_id, problem)
    return list(heard.values())
