"""Guards judged on a dossier: which are in force, and which are unmet."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.rules import Check, Guard, Problem, ProblemCode, Severity


def judge(d: Dossier, guards: Iterable[Guard]) -> list[Problem]:
    """Every guard in force on the day judged that is unmet, or met only provisionally; none hides behind another."""
    edition = d.edition
    return [
        Problem(ProblemCode.GUARD_UNMET, guard.message, severity, guard, finding, edition)
        if not finding.met
        else Problem(ProblemCode.PROVISIONAL, guard.message, Severity.TASK, guard, finding, edition)
        for guard, severity, check in in_force(tuple(guards), edition)
        if not (finding := check(d)).met or finding.provisional
    ]


@lru_cache
def in_force(guards: tuple[Guard, ...], edition: Edition) -> tuple[tuple[Guard, Severity, Check], ...]:
    """The rows that an edition has, made once: the page does not change while it is read."""
    return tuple((g, severity, g.check) for g in guards if (severity := g.severity(edition)) is not None)


def blocks(problem: Problem) -> bool:
    return problem.severity.blocks


def reminds(problem: Problem) -> bool:
    """Owed and no more. A rule met on a guess is told wherever the rule is judged: never a silent guess (C-40)."""
    return problem.severity is Severity.TASK and not problem.provisional
