"""Who the candidate is."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from domain.identity import IdType, Sex


class ApplicationBasis(StrEnum):
    """Why the person applies at this branch (Art. 6, R-APP-4)."""

    WORKPLACE = "WORKPLACE"
    STUDY = "STUDY"
    UNIT_LOCATION = "UNIT_LOCATION"
    SUPERVISING_DEPARTMENT = "SUPERVISING_DEPARTMENT"
    RESIDENCE = "RESIDENCE"
    FLOATING = "FLOATING"


class PoliticalStatus(StrEnum):
    """政治面貌."""

    MASSES = "MASSES"
    LEAGUE_MEMBER = "LEAGUE_MEMBER"
    DEMOCRATIC_PARTY = "DEMOCRATIC_PARTY"
    NON_PARTY = "NON_PARTY"


class Education(StrEnum):
    """学历."""

    PRIMARY = "PRIMARY"
    JUNIOR_HIGH = "JUNIOR_HIGH"
    SENIOR_HIGH = "SENIOR_HIGH"
    COLLEGE = "COLLEGE"
    BACHELOR = "BACHELOR"
    MASTER = "MASTER"
    DOCTOR = "DOCTOR"


class Formerly(Struct, frozen=True):
    """What was known of a person until something of it changed on a day: of what rules ask as of a day past."""

    until: date
    name: str
    political_status: PoliticalStatus
    is_floating: bool
    expected_leave_on: date | None


# What of a person changes as time goes by, and is asked as of the day of what rests on it; the rest is who somebody is.
CHANGES = ("name", "political_status", "is_floating", "expected_leave_on")


class Person(Struct, frozen=True):
    """Who the candidate is. `key` is the blind index of (ID type, ID number); the number itself never enters a dossier
    except in the act that sets it."""

    name: str
    birth: date
    sex: Sex
    id_type: IdType = IdType.CITIZEN
    key: str = ""
    # Masked in a case that was read: it is kept sealed, and nothing is judged by it.
    phone: str = ""
    ethnicity: str = ""
    education: Education | None = None
    occupation: str = ""
    unit: str = ""
    political_status: PoliticalStatus = PoliticalStatus.MASSES
    registration_place: str = ""
    application_basis: ApplicationBasis | None = None
    is_floating: bool = False
    outflow_place: str = ""
    inflow_place: str = ""
    expected_leave_on: date | None = None

    def until(self, day: date) -> Formerly:
        """What was known up to a day on which it changes."""
        return Formerly(day, **{name: getattr(self, name) for name in CHANGES})
