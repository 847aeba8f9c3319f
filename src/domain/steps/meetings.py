"""What a body resolves on the person: the branch committee, and the general meeting by vote."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from domain.votes import Ballot, VoteResult


class ResolutionResult(StrEnum):
    PASSED = "PASSED"
    NOT_PASSED = "NOT_PASSED"


class HeldBy(StrEnum):
    """Which body resolved: the branch committee, or the general meeting where there is no committee (R-ORG-2)."""

    BRANCH_COMMITTEE = "BRANCH_COMMITTEE"
    GENERAL_MEETING = "GENERAL_MEETING"


class Resolution(Struct, frozen=True):
    """A resolution of the branch committee. The four `*_said` are what B8 asks to be written down."""

    result: ResolutionResult
    held_by: HeldBy = HeldBy.BRANCH_COMMITTEE
    due: int = 0
    present: int = 0
    text: str = ""
    party_group_said: str = ""
    mentors_said: str = ""
    members_and_masses_said: str = ""
    committee_said: str = ""


class ConversionOutcome(StrEnum):
    """What a conversion meeting resolves on (manual 四(七))."""

    CONVERT = "CONVERT"
    EXTEND = "EXTEND"
    ANNUL = "ANNUL"


class AnnulmentReason(StrEnum):
    """R-CNV-7."""

    DUTIES_NOT_PERFORMED = "DUTIES_NOT_PERFORMED"
    NOT_QUALIFIED = "NOT_QUALIFIED"
    SERIOUS_VIOLATION = "SERIOUS_VIOLATION"
    OTHER = "OTHER"


class Attending(StrEnum):
    """How somebody took part in a general meeting."""

    PRESENT = "PRESENT"
    WRITTEN = "WRITTEN"
    ABSENT = "ABSENT"


class Attendee(Struct, frozen=True):
    """A line of the roll: somebody of the roster, as they were called that day, and whether they came."""

    member_id: UUID
    name: str
    attending: Attending


class Vote(Struct, frozen=True):
    """One resolution on one person at a general meeting: tallies only, never who voted what (R-MTG-4)."""

    meeting_id: UUID
    ballot: Ballot
    result: VoteResult
    secret_ballot: bool = True
    written_received_at: datetime | None = None
    introducers_present: bool = True
    introducers_absence: str = ""
    resolution: str = ""
    outcome: ConversionOutcome | None = None
    extension_months: int | None = None
    next_meeting_on: date | None = None
    annulment_reason: AnnulmentReason | None = None
    annulment_text: str = ""
    meeting_started_at: datetime | None = None
