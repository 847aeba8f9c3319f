"""From when: the first day on which nothing is in the way any more that time alone takes away."""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from datetime import date
from typing import TypeVar

from msgspec.structs import replace

from domain.case.dossier import Dossier
from domain.questions.judging import blocks
from domain.rules import Finding, Problem

# What stands in the way of something in a picture of the case.
Ask = Callable[[Dossier], list[Problem]]
_T = TypeVar("_T")
# What takes long, and gives way after each of its parts.
Parts = Generator[None, None, _T]


def whole(parts: Parts[_T]) -> _T:
    """What it comes to, done at once."""
    while True:
        try:
            next(parts)
        except StopIteration as done:
            answer: _T = done.value
            return answer


def first_day(d: Dossier, ask: Ask) -> date:
    """The first day from today on of which every obstacle stays for good, if nobody does anything: mostly there is none then.

    Asked of the days on which an answer can change: those that obstacles name, and those on which another edition begins or other
    settings do.
    """
    barred: dict[date, frozenset[Hashable]] = {}
    days = {d.today}
    while days:
        day = min(days)
        then = d if day == d.today else d.but(today=day, clock=max(day, d.clock))
        found = [p for p in ask(then) if blocks(p)]
        barred[day] = frozenset(map(_name, found))
        if not found and day == d.today:
            return day
        named = {p.ready_on for p in found if p.ready_on}
        days = {x for x in (*days, *named, *_new_rules(d)) if x > day and x not in barred}
    return _first_lasting(barred)


def _first_lasting(barred: dict[date, frozenset[Hashable]]) -> date:
    """The first day of which no obstacle is gone on a later one."""
    days = sorted(barred, reverse=True)
    first, lasting = days[0], barred[days[0]]
    for day in days:
        lasting &= barred[day]
        if barred[day] == lasting:
            first = day
    return first


def _new_rules(d: Dossier) -> list[date]:
    adopted = [a.since for org in d.line for a in org.adoptions]
    planned = [c.effective_on for org in d.line for c in org.settings if c.effective_on]
    return [day for day in (*adopted, *planned) if day > d.today]


def _name(problem: Problem) -> Hashable:
    return problem.guard_id or problem.message


def with_days(d: Dossier, found: list[Problem], ask: Ask) -> Parts[list[Problem]]:
    """Of a day past: an obstacle that what is on file took away later names the first day on which it was gone.

    A part is a day on file: thick ones have hundreds.
    """
    open_ones = [p for p in found if blocks(p) and p.ready_on is None]
    days = _on_file(d) if open_ones and d.today < d.clock else ()
    gone: dict[Hashable, date] = {}
    for day in days:
        barred = {_name(p) for p in ask(d.on(day)) if blocks(p)}
        for p in open_ones:
            if _name(p) not in barred:
                gone.setdefault(_name(p), day)
        yield
    return (
        [_ready(p, gone[_name(p)]) if p.ready_on is None and _name(p) in gone else p for p in found] if gone else found
    )


def _on_file(d: Dossier) -> list[date]:
    """The days after the one judged on which something was recorded, decided, or somebody was assigned."""
    known = {s.on for s in d.steps if s.voided_on is None}
    known |= {a.decision.on for a in d.approvals if a.decision}
    known |= {a.since for a in d.assignments}
    return sorted(day for day in known if d.today < day <= d.clock)


def _ready(problem: Problem, day: date) -> Problem:
    found = problem.finding or Finding(met=False)
    return replace(problem, finding=replace(found, ready_on=day))
