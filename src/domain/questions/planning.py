"""Planning: on which day each thing ahead of a case can be done at the earliest, as far as a day, stage after stage.

In the present stage it is what the guards say (`transitions.earliest`). Of a later stage the case is supposed to have reached it on the
first day on which it can, and the same guards are asked again: so no rule of time is written down a second time. What the people of
that stage will have to do is taken for done as soon as it may be: `assumed` says what that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import takewhile
from uuid import UUID

from msgspec import Struct

from domain.calendar import months_after
from domain.case.approvals import Approval, ApprovalStatus, Decision
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.questions.judging import blocks
from domain.questions.transitions import earliest as first_day_of
from domain.questions.transitions import problems, reached, remaining
from domain.questions.transitions import rests_on_a_guess as guessed
from domain.questions.waiting import Parts, whole
from domain.regulation import LEAVES_WITHIN
from domain.rules import Problem, Transition
from domain.stages import CaseStatus, Stage, StageSource
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from domain.steps.step import Step

_NOBODY = UUID(int=0)
_DAY = timedelta(days=1)


class Planned(Struct, frozen=True):
    """A transition, and the first day on which it can be done; `supposed`: the stages before it are still to be reached."""

    transition: Transition
    on: date
    supposed: bool = False
    provisional: bool = False


# What is planned, and the case as it is supposed to be then.
Pictured = tuple[Dossier, Planned]


def ahead(d: Dossier, until: date) -> list[Planned]:
    """What can be done of a case up to a day, in its order."""
    return [planned for _, planned in pictured(d, until)]


def pictured(d: Dossier, until: date) -> list[Pictured]:
    """The same, each with the case of its stage."""
    return list(takewhile(lambda found: found[1].on <= until, _road(d)))


def plan(cases: Iterable[Dossier], until: date) -> list[tuple[Dossier, Planned]]:
    """The same of many cases, by day: who can be decided on in a month."""
    found = [(d, planned) for d in cases for planned in ahead(d, until)]
    return sorted(found, key=lambda x: (x[1].on, x[1].transition.name, x[0].id))


def assumed(d: Dossier, planned: Planned) -> list[Problem]:
    """What is taken for done by the day: all that would bar it then if nothing more came on file. None of it is over by waiting."""
    day = planned.on
    return [p for p in problems(d.but(today=day, clock=max(day, d.clock)), planned.transition) if blocks(p)]


def _road(d: Dossier) -> Iterator[Pictured]:
    """All that lies ahead, stage after stage."""
    supposed = False
    while d.status is CaseStatus.ACTIVE and (steps := remaining(d)):
        for t in steps:
            yield d, Planned(t, first_day_of(d, t), supposed, guessed(d, t))
        there = reached(d)
        if there is None or steps[-1].target is Stage.FULL_MEMBER:
            return
        d, supposed = at(d, steps[-1], there.day), True


def at(d: Dossier, t: Transition, day: date) -> Dossier:
    """The case as it would be if a transition into another stage were done on a day."""
    then = d.but(today=day, clock=max(day, d.clock), stage=t.target, sub_status=None)
    edition = d.edition_on(day)
    if t.kind is None or (t.target is Stage.DEVELOPMENT_TARGET and edition is Edition.NATIONAL_2026):
        # Listed by a notice, which nobody has hung yet: from that day, as by hand.
        listed = Step(
            _NOBODY, Kind.STAGE_ADJUSTED, day, Desk("", source=d.stage, target=t.target, since=day), edition=edition
        )
        return then.but(steps=(*d.steps, listed), stage_source=StageSource.ACTS)
    outcome = ConversionOutcome.CONVERT if t.target is Stage.FULL_MEMBER else None
    decided = Decision(ApprovalStatus.APPROVED, day, _NOBODY, None, edition=edition)
    filing = Approval(
        _NOBODY, t.kind, ApprovalStatus.APPROVED, day, _NOBODY, None, edition=edition, outcome=outcome, decision=decided
    )
    return then.but(approvals=(*d.approvals, filing))


# ── who leaves before ───────────────────────────────────────────────────────────────────────────────────────────────


class LastCall(Struct, frozen=True):
    """The last day on which something can still be begun in time; None where it is too late already."""

    transition: Transition
    begin_by: date | None


class Radar(Struct, frozen=True):
    """Somebody who is going to leave: the day, the last one on which they can be admitted without more ado (R-PRE-3), and when they could."""

    leaves_on: date
    admitted_by: date
    admitted_on: date
    calls: tuple[LastCall, ...]

    @property
    def in_time(self) -> bool:
        return self.admitted_on <= self.admitted_by


def radar(d: Dossier) -> Radar | None:
    """Whether a person who will leave can be admitted before; None for who stays, or is admitted."""
    return whole(radar_by_parts(d))


def radar_by_parts(d: Dossier) -> Parts[Radar | None]:
    """The same; a part is a day that is tried."""
    leaves = d.person.expected_leave_on
    if leaves is None or leaves < d.today or d.stage.rank >= Stage.PROBATIONARY_MEMBER.rank:
        return None
    steps = list(_until_admitted(d))
    if not steps:
        return None
    by = last_before(leaves)
    calls = []
    spare = (by - steps[-1].on).days
    for t in (x.transition for x in steps if not x.supposed):
        calls.append(LastCall(t, (yield from _last_begin(d, t, by, spare))))  # noqa: PERF401 -- none gives way in a comprehension
    return Radar(leaves, by, steps[-1].on, tuple(calls))


def _until_admitted(d: Dossier) -> Iterator[Planned]:
    road = takewhile(lambda found: found[1].transition.source.rank < Stage.PROBATIONARY_MEMBER.rank, _road(d))
    return (planned for _, planned in road)


def last_before(leaves: date) -> date:
    """The last day on which somebody does not leave within the months: on the day exactly so many before they already do."""
    day = months_after(leaves, -LEAVES_WITHIN)
    while leaves <= months_after(day, LEAVES_WITHIN):
        day -= _DAY
    return day


def _last_begin(d: Dossier, t: Transition, by: date, spare: int) -> Parts[date | None]:
    """The last day from which on, if nothing of it is begun before, somebody is still admitted in time.

    Mostly one day's delay is one day's delay: it is tried around the days to spare, ever further away, then by halves.
    """
    low, high = 0, max(0, (by - d.today).days) + 1
    tried, step = min(max(spare, low), high - 1), 1
    while low < high:
        then = d.today + tried * _DAY
        day = first_day_of(d.but(today=then, clock=max(then, d.clock)), t)
        if late := _admitted_from(d, t, day) > by:
            high = tried
        else:
            low = tried + 1
        further = high - step if late else low + step - 1
        tried, step = further if low <= further < high and step < 64 else (low + high) // 2, step * 4
        yield
    return d.today + (low - 1) * _DAY if low else None


def _admitted_from(d: Dossier, t: Transition, day: date) -> date:
    """When somebody could be admitted of whom a transition is done on a day."""
    if t.target is d.stage:
        later = d.but(today=day, clock=max(day, d.clock))
        return max(first_day_of(later, each) for each in remaining(later))
    if t.target is Stage.PROBATIONARY_MEMBER:
        return day
    return max(planned.on for planned in _until_admitted(at(d, t, day)))
