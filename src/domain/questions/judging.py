"""Guards judged on a dossier: which are in force, and which are unmet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.rules import Check, Guard, Problem, ProblemCode, Severity


def judge(d: Dossier, guards: Iterable[Guard]) -> list[Problem]:
    """Every guard in force that is unmet, or met only provisionally; none hides behind another."""
    return [
        Problem(ProblemCode.GUARD_UNMET, guard.message, severity, guard, finding, edition)
        if not finding.met
        else Problem(ProblemCode.PROVISIONAL, guard.message, Severity.TASK, guard, finding, edition)
        for guard, severity, check, edition in in_force(d, guards)
        if not (finding := check(d)).met or finding.provisional
    ]


# A guard as it is in force: how severe, and by which edition.
InForce = tuple[Guard, Severity, Check, Edition]


def in_force(d: Dossier, guards: Iterable[Guard]) -> Sequence[InForce]:
    """The rows of the edition of the day judged; of a row that measures what happened, of the edition of that day (Y2)."""
    guards = tuple(guards)
    rows, dated = _rows(guards, d.edition)
    then = {g: edition for g in dated if (edition := _of_its_day(d, g)) is not d.edition}
    if not then:
        return rows
    return [row for g in guards for row in _rows((g,), then.get(g, d.edition))[0]]


def _of_its_day(d: Dossier, guard: Guard) -> Edition:
    day = guard.of(d) if guard.of else None
    return d.edition if day is None else d.edition_on(day)


@lru_cache
def _rows(guards: tuple[Guard, ...], edition: Edition) -> tuple[tuple[InForce, ...], tuple[Guard, ...]]:
    """The rows that an edition has, and those that measure a day, made once: the page does not change while it is read."""
    rows = ((g, severity, g.check, edition) for g in guards if (severity := g.severity(edition)) is not None)
    return tuple(rows), tuple(g for g in guards if g.of is not None)


def blocks(problem: Problem) -> bool:
    return problem.severity.blocks


def reminds(problem: Problem) -> bool:
    """Owed and no more. A rule met on a guess is told wherever the rule is judged: never a silent guess (C-40)."""
    return problem.severity is Severity.TASK and not problem.provisional
