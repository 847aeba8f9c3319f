"""Whom it concerns that a member leaves or is punished: those they look after, by the rule that says so (C-11, C-12)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from domain.case.members import Member
from domain.checks.mentors import in_effect
from domain.orgs.editions import Edition
from domain.regulation import (
    CONTINUING_FIT,
    EFFECT_PERIODS,
    INTRODUCERS_FIT,
    MENTOR_ABLE_NOW,
    MENTOR_EFFECT,
    NO_EFFECT,
    NOT_BARRED,
)
from domain.rules import Finding, Guard, Problem, ProblemCode, Severity
from domain.stages import Stage
from domain.text import Text


class _Unfit(StrEnum):
    """Why a member looks after nobody any more, or should not, the gravest first."""

    GONE = "GONE"
    BARRED = "BARRED"
    IN_EFFECT = "IN_EFFECT"


# Who is admitted was introduced already (C-12): in probation the effect of a punishment bars nobody from going on.
_ASKED: dict[Stage, dict[_Unfit, Guard]] = {
    Stage.ACTIVIST: {
        _Unfit.GONE: MENTOR_ABLE_NOW,
        _Unfit.BARRED: MENTOR_ABLE_NOW,
        _Unfit.IN_EFFECT: MENTOR_EFFECT,
    },
    Stage.DEVELOPMENT_TARGET: {
        _Unfit.GONE: INTRODUCERS_FIT,
        _Unfit.BARRED: NOT_BARRED,
        _Unfit.IN_EFFECT: NO_EFFECT,
    },
    Stage.PROBATIONARY_MEMBER: {_Unfit.GONE: CONTINUING_FIT, _Unfit.BARRED: NOT_BARRED},
}
_PUNISHED = Text("联系人或介绍人受到处分，请酌情调整", "A mentor or introducer was punished: consider who goes on.")


def left_alone(member: Member, name: str, stage: Stage, edition: Edition, day: date) -> Problem | None:
    """That the member cannot, or should not, look after somebody of this name and stage from a day on; None if they may.

    Where the edition has no rule against it the person is named all the same, without one.
    """
    why = _unfit(member, day)
    if why is None or stage not in _ASKED:
        return None
    guard = _ASKED[stage].get(why)
    found = Finding(met=False, detail=Text(name, name))
    if guard is None or guard.severity(edition) is None:
        return Problem(ProblemCode.WRONG_STATE, _PUNISHED, Severity.WARNING, finding=found)
    return Problem(ProblemCode.GUARD_UNMET, guard.message, Severity.WARNING, guard, found, edition)


def _unfit(member: Member, day: date) -> _Unfit | None:
    if not member.full_on(day):
        return _Unfit.GONE
    if member.under_probation_on(day):
        return _Unfit.BARRED
    return _Unfit.IN_EFFECT if in_effect(member, day, EFFECT_PERIODS) else None


class Risk(StrEnum):
    """Why somebody else should be thought of for those whom a member looks after, the gravest first."""

    GONE = "GONE"
    BARRED = "BARRED"
    LEAVING = "LEAVING"
    IN_EFFECT = "IN_EFFECT"
    EXCUSED = "EXCUSED"


def risks(member: Member, day: date) -> list[Risk]:
    """What speaks against a member's looking after people from a day on: Art. 9 asks for a change in time."""
    excused = member.excused_from is not None and (member.excused_until is None or day < member.excused_until)
    says = (
        (Risk.GONE, not member.full_on(day)),
        (Risk.BARRED, member.under_probation_on(day)),
        (Risk.LEAVING, member.full_on(day) and member.left_on is not None),
        (Risk.IN_EFFECT, bool(in_effect(member, day, EFFECT_PERIODS))),
        (Risk.EXCUSED, excused),
    )
    return [risk for risk, so in says if so]
