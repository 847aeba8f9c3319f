"""What it means when something owed is left undone: most reminders are no emergency, and those that are should not drown among them."""

from __future__ import annotations

from enum import StrEnum

from domain.regulation import (
    ANSWERED,
    DUES_LOST,
    HALF_YEAR_NOW,
    INSPECT_NOW,
    MENTOR_ABLE_NOW,
    MET_IN_A_MONTH,
    NEW_MENTOR,
    NEXT_MEETING_HELD,
    OATH,
    PRE_REVIEW_WAITS,
    PROBATION_NOW,
    PROMPT,
    REQUEST_LATE,
    TALKED,
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

# Once its day is past it cannot be made up for: the way ahead is barred by a row of the same rule, or what was done stands
# against the law; six months of dues unpaid are taken for leaving (党章 Art. 9).
_UNLAWFUL = frozenset({HALF_YEAR_NOW, INSPECT_NOW, PROBATION_NOW, MET_IN_A_MONTH, MENTOR_ABLE_NOW, DUES_LOST})
# It can still be done, and whoever does it has to say why it is late, or somebody else was kept waiting.
_LATE = frozenset({
    TALKED, NEW_MENTOR, OATH, REQUEST_LATE, PROMPT, NEXT_MEETING_HELD, WAITS_THREE, PRE_REVIEW_WAITS, ANSWERED,
})  # fmt: skip


def consequence(guard: Guard) -> Consequence:
    """Of something owed (`regulation.TASKS`)."""
    if guard in _UNLAWFUL:
        return Consequence.UNLAWFUL
    return Consequence.LATE if guard in _LATE else Consequence.UNTIDY
