"""What strangers have against a public notice, and what its branch or committee finds of it (Art. 13)."""

from __future__ import annotations

from enum import StrEnum

from domain.rules import Problem, ProblemCode, refusal


class ObjectionStatus(StrEnum):
    """What became of it."""

    OPEN = "OPEN"
    TAKEN_UP = "TAKEN_UP"
    UNFOUNDED = "UNFOUNDED"
    FOUNDED = "FOUNDED"

    @property
    def settled(self) -> bool:
        return self in (ObjectionStatus.UNFOUNDED, ObjectionStatus.FOUNDED)


def answer_flaws(before: ObjectionStatus, after: ObjectionStatus, finding: str) -> list[Problem]:
    """It goes one way: it is taken up or not, and then settled, with what was found."""
    if before.settled:
        zh, en = "该异议已有结论", "It is settled already."
        return [refusal(ProblemCode.CONFLICT, zh, en, "id")]
    if after is ObjectionStatus.OPEN or after is before:
        zh, en = "须为受理或结论", "Take it up, or settle it."
        return [refusal(ProblemCode.BAD_INPUT, zh, en, "status")]
    if after.settled and not finding:
        return [refusal(ProblemCode.BAD_INPUT, "须写明核查情况", "Say what was found.", "finding")]
    return []
