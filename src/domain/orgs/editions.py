"""The editions of the rules, and since when an organization follows one."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct


class Edition(StrEnum):
    """A versioned rule set: the manual of 2024 (the 2014 text with Beijing practice), and the national text of 2026."""

    MANUAL_2024 = "MANUAL_2024"
    NATIONAL_2026 = "NATIONAL_2026"


# The 2026 text is in force since this day; adopting it earlier is refused.
NATIONAL_2026_SINCE = date(2026, 5, 11)


class Adoption(Struct, frozen=True):
    """An organization follows an edition, with its whole subtree, from a day on."""

    edition: Edition
    since: date
