"""What it means when something owed is left undone: most reminders are no emergency, and those that are should not drown among them."""

from __future__ import annotations

from enum import StrEnum

from domain.regulation import (
    ANNOUNCED,
    ANSWERED,
    CONVERSION_TALKED,
    CONVERSION_TOLD,
    DUES_BACK,
    DUES_LOST,
    FILE_ACTIVIST,
    GROUP,
    HALF_YEAR_NOW,
    HANDED_OVER,
    INSPECT_NOW,
    MENTOR_ABLE_NOW,
    MENTOR_EFFECT,
    MET_IN_A_MONTH,
    NEW_MENTOR,
    NEXT_MEETING_HELD,
    OATH,
    OATH_TAKEN,
    POOL,
    PRE_REVIEW_WAITS,
    PROBATION_NOW,
    PROBATION_YEAR,
    PROMPT,
    REQUEST_LATE,
    STANDING,
    TALKED,
    UPWARD,
    WAITS_THREE,
)
from domain.rules import Guard


class Consequence(StrEnum):
    """The gravest first."""

    UNLAWFUL = "UNLAWFUL"
    LATE = "LATE"
    UNTIDY = "UNTIDY"

    @property
    def rank(self) -> int:
        return _RANK[self]


_RANK = {each: rank for rank, each in enumerate(Consequence)}

_OF: tuple[tuple[Consequence, tuple[Guard, ...]], ...] = (
    # Once its day is past it cannot be made up for: the way ahead is barred by a row of the same rule, or what was done stands
    # against the law; six months of dues unpaid are taken for leaving (党章 Art. 9).
    (Consequence.UNLAWFUL, (HALF_YEAR_NOW, INSPECT_NOW, PROBATION_NOW, MET_IN_A_MONTH, MENTOR_ABLE_NOW, DUES_LOST)),
    # It can still be done, and whoever does it has to say why it is late, or somebody else was kept waiting.
    (Consequence.LATE, (
        TALKED, NEW_MENTOR, OATH, REQUEST_LATE, PROMPT, NEXT_MEETING_HELD, WAITS_THREE, PRE_REVIEW_WAITS, ANSWERED,
    )),
    # It is done when it is done, and nobody was kept waiting.
    (Consequence.UNTIDY, (
        FILE_ACTIVIST, MENTOR_EFFECT, POOL, PROBATION_YEAR, OATH_TAKEN, GROUP, UPWARD, ANNOUNCED, DUES_BACK, STANDING,
        CONVERSION_TOLD, CONVERSION_TALKED, HANDED_OVER,
    )),
)  # fmt: skip
# By the row of the page: everything owed (`regulation.TASKS`, `regulation.MOVING`).
CONSEQUENCES = {guard.id: each for each, guards in _OF for guard in guards}


def consequence(guard: Guard) -> Consequence:
    """Of something owed."""
    return CONSEQUENCES[guard.id]
