"""Members who look after the person: mentors and introducers."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class AssignmentRole(StrEnum):
    MENTOR = "MENTOR"
    INTRODUCER = "INTRODUCER"
    CONTINUING_INTRODUCER = "CONTINUING_INTRODUCER"


class Assignment(Struct, frozen=True):
    """A member looks after the person from `since` until the day before `until`."""

    id: UUID
    role: AssignmentRole
    member_id: UUID
    since: date
    until: date | None = None
    end_reason: str = ""

    def active_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)
