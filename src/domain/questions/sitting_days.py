"""On which days a general meeting can resolve on whom, and who will be there.

A person's window opens on the first day on which the meeting can resolve (`planning`), and is in time until the deadline that the
page names. Days that lie in the same windows make a span: one meeting on any of them does for the same people.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Generic, TypeVar

from msgspec import Struct

from domain.case.dossier import Dossier
from domain.case.members import Member, Roster
from domain.questions.duties import deadlines
from domain.questions.gates import subject
from domain.questions.planning import last_before, pictured
from domain.regulation import ADMISSION, CONVERSION, MET_IN_A_MONTH, NEXT_MEETING_HELD, PROMPT
from domain.rules import Transition
from domain.steps.kinds import Kind
from domain.votes import HALF, min_present

_DAY = timedelta(days=1)
# What a general meeting resolves on.
_RESOLVED = {ADMISSION: Kind.VOTE_ADMISSION, CONVERSION: Kind.VOTE_CONVERSION}
_IN_TIME = frozenset({MET_IN_A_MONTH, PROMPT, NEXT_MEETING_HELD})
_Who = TypeVar("_Who", bound=Hashable)


class Window(Struct, frozen=True):
    """The days on which a meeting can resolve on somebody: from which on, and until when that is in time; None where nothing says."""

    kind: Kind
    opens: date
    by: date | None
    supposed: bool = False
    provisional: bool = False

    @property
    def late(self) -> bool:
        """Whether it can be in time no more: then each day is as good, the sooner the better."""
        return self.by is not None and self.by < self.opens

    def holds(self, day: date) -> bool:
        return self.opens <= day and (self.by is None or self.late or day <= self.by)


def windows(d: Dossier, until: date) -> list[Window]:
    """What a meeting up to a day can resolve on of a case; nothing where a resolution stands that was not decided on yet."""
    found = []
    for then, planned in pictured(d, until):
        kind = _RESOLVED.get(planned.transition)
        if kind is not None and subject(then, planned.transition) is None:
            by = _in_time_until(then, planned.transition)
            found.append(Window(kind, planned.on, by, planned.supposed, planned.provisional))
    return found


def _in_time_until(d: Dossier, t: Transition) -> date | None:
    """The first of the deadlines: a month from the pre-review or the expiry, the day that an extension named, the day of leaving."""
    days = [x.due_on for x in deadlines(d) if x.guard in _IN_TIME]
    if t is ADMISSION and d.settings.pre_review_lapses and (due := MET_IN_A_MONTH.check(d).due_on) is not None:
        days.append(due)
    if t is ADMISSION and d.person.expected_leave_on is not None:
        days.append(last_before(d.person.expected_leave_on))
    return min(days, default=None)


class Span(Struct, Generic[_Who], frozen=True):
    """Days one after the other on which the meeting can resolve on the same people."""

    since: date
    until: date
    people: tuple[tuple[_Who, Window], ...]


def spans(found: Iterable[tuple[_Who, Window]], since: date, until: date) -> list[Span[_Who]]:
    """The days between two, put together by whom a meeting can resolve on; those with most people first, then the soonest."""
    held = list(found)
    edges = {since, *(w.opens for _, w in held), *(w.by + _DAY for _, w in held if w.by and not w.late)}
    starts = sorted(day for day in edges if since <= day <= until)
    ends = [*(day - _DAY for day in starts[1:]), until]
    cut = [
        Span(first, last, tuple(one for one in held if one[1].holds(first)))
        for first, last in zip(starts, ends, strict=True)
    ]
    return sorted((x for x in cut if x.people), key=lambda x: (-len(x.people), x.since))


# ── who will be there ───────────────────────────────────────────────────────────────────────────────────────────────


class Absence(StrEnum):
    """Why a full member of the roster is not counted among the voters due."""

    UNDER_PROBATION = "UNDER_PROBATION"
    EXCUSED = "EXCUSED"


class Attendance(Struct, frozen=True):
    """A meeting on a day: how many are due, how many must be present, and who has no vote."""

    on: date
    due: int
    needed: int
    without_vote: tuple[tuple[Member, Absence], ...]

    @property
    def spare(self) -> int:
        """How many may stay away; below zero where too few are due. Opinions in writing count as votes, and make nobody present."""
        return self.due - self.needed


def attendance(roster: Roster, on: date, quorum: Fraction = HALF) -> Attendance:
    """What a roster says of a general meeting."""
    due = roster.voters(on)
    absent = [m for m in roster if m.full_on(on) and not m.votes_on(on)]
    why = ((m, Absence.UNDER_PROBATION if m.under_probation_on(on) else Absence.EXCUSED) for m in absent)
    return Attendance(on, due, min_present(due, quorum), tuple(why))
