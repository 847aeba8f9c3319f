"""Guards judged on a dossier: which are in force, and which are unmet."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.rules import Check, Guard, Problem, ProblemCode, Severity


def judge(d: Dossier, guards: Iterable[Guard]) -> list[Problem]:
    """Every guard in force on the day judged that is unmet; none hides behind another."""
    edition = d.edition
    return [
        Problem(ProblemCode.GUARD_UNMET, guard.message, severity, guard, finding, edition)
        for guard, severity, check in in_force(tuple(guards), edition)
        if not (finding := check(d)).met
    ]


@lru_cache
def in_force(guards: tuple[Guard, ...], edition: Edition) -> tuple[tuple[Guard, Severity, Check], ...]:
    """The rows that an edition has, made once: the page does not change while it is read."""
    return tuple((g, severity, g.check) for g in guards if (severity := g.severity(edition)) is not None)


def blocks(problem: Problem) -> bool:
    return problem.severity.blocks
