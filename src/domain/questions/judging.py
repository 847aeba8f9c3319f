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
    dated = _dated(guards)
    if not dated:
        return _rows(guards, d.edition)
    editions = {g: d.edition_on(day) for g in dated if g.of and (day := g.of(d)) is not None}
    if all(edition is d.edition for edition in editions.values()):
        return _rows(guards, d.edition)
    return [row for g in guards for row in _rows((g,), editions.get(g, d.edition))]


@lru_cache
def _dated(guards: tuple[Guard, ...]) -> tuple[Guard, ...]:
    return tuple(g for g in guards if g.of is not None)


@lru_cache
def _rows(guards: tuple[Guard, ...], edition: Edition) -> tuple[InForce, ...]:
    """The rows that an edition has, made once: the page does not change while it is read."""
    return tuple((g, severity, g.check, edition) for g in guards if (severity := g.severity(edition)) is not None)


def blocks(problem: Problem) -> bool:
    return problem.severity.blocks


def reminds(problem: Problem) -> bool:
    """Owed and no more. A rule met on a guess is told wherever the rule is judged: never a silent guess (C-40)."""
    return problem.severity is Severity.TASK and not problem.provisional
