"""Members on a roster: whom the rules for mentors, introducers and voters look at."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from domain.case.derived import derived


class MemberStatus(StrEnum):
    """A roster entry's standing."""

    FULL = "FULL"
    PROBATIONARY = "PROBATIONARY"


class DisciplineKind(StrEnum):
    """Party discipline that bars or discourages introducing (R-DEV-7, R-DEV-8)."""

    WARNING = "WARNING"
    SERIOUS_WARNING = "SERIOUS_WARNING"
    REMOVAL_FROM_POST = "REMOVAL_FROM_POST"
    PROBATION_WITHIN_PARTY = "PROBATION_WITHIN_PARTY"


class Discipline(Struct, frozen=True):
    """A punishment: when decided, and, for 留党察看, when rights were restored."""

    kind: DisciplineKind
    decided_on: date
    restored_on: date | None = None

    def bars_on(self, day: date) -> bool:
        """Whether it is a 留党察看 from which rights are not restored."""
        restored = self.restored_on is not None and self.restored_on <= day
        return self.kind is DisciplineKind.PROBATION_WITHIN_PARTY and self.decided_on <= day and not restored


class Member(Struct, frozen=True):
    """A member on a roster: whom the rules for mentors, introducers and voters look at. Excused: R-MTG-7's categories.

    On this roster from `joined_on` until `left_on`, and counted at its meetings from `moved_on` where a change of organizations
    brought the member here. Party standing counts from `full_since`; whoever was converted here has
    a full member's rights from the day it was approved, `converted_on`: at no meeting before was the vote theirs.
    """

    id: UUID
    name: str
    org_id: UUID
    org_path: str
    status: MemberStatus = MemberStatus.FULL
    full_since: date | None = None
    joined_on: date | None = None
    converted_on: date | None = None
    left_on: date | None = None
    person_key: str = ""
    excused_from: date | None = None
    excused_until: date | None = None
    disciplines: tuple[Discipline, ...] = ()
    moved_on: date | None = None

    def here_on(self, day: date) -> bool:
        """Whether no change of organizations brought the member here after that day."""
        return self.moved_on is None or self.moved_on <= day

    def present_on(self, day: date) -> bool:
        return (self.joined_on is None or self.joined_on <= day) and (self.left_on is None or day < self.left_on)

    def full_on(self, day: date) -> bool:
        return (
            self.status is MemberStatus.FULL
            and self.present_on(day)
            and (self.full_since is None or self.full_since <= day)
            and (self.converted_on is None or self.converted_on <= day)
        )

    def under_probation_on(self, day: date) -> bool:
        """Under 留党察看 with rights not restored: no introducing, no vote."""
        return any(d.bars_on(day) for d in self.disciplines)

    def rights_on(self, day: date) -> date | None:
        """The first day from then on that is under no 留党察看; None where none is in sight."""
        while self.under_probation_on(day):
            ends = [d.restored_on for d in self.disciplines if d.bars_on(day)]
            if None in ends:
                return None
            day = max(end for end in ends if end)
        return day

    def full_from(self, day: date) -> date | None:
        """The first day from then on as a full member of the roster; None where none is in sight."""
        ready = max(day, self.full_since or day)
        return ready if self.full_on(ready) else None

    def votes_on(self, day: date) -> bool:
        excused = (
            self.excused_from is not None
            and self.excused_from <= day
            and (self.excused_until is None or day < self.excused_until)
        )
        return self.full_on(day) and not self.under_probation_on(day) and not excused


class Roster(tuple[Member, ...]):
    """The members of a branch, counted once for all its cases."""

    @derived
    def _full(self) -> dict[date, int]:
        return {}

    @derived
    def _voters(self) -> dict[date, int]:
        return {}

    def full(self, day: date) -> int:
        """How many are full members on a day."""
        if day not in self._full:
            self._full[day] = sum(m.full_on(day) and m.here_on(day) for m in self)
        return self._full[day]

    def voters(self, day: date) -> int:
        """How many have a vote on a day."""
        if day not in self._voters:
            self._voters[day] = sum(m.votes_on(day) and m.here_on(day) for m in self)
        return self._voters[day]
