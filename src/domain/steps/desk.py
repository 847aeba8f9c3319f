"""What the branch does with the case itself (manual part 五)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from domain.stages import Stage


class ArchiveReason(StrEnum):
    """Why a case leaves the branch's desk (C-38)."""

    TRANSFERRED_OUT = "TRANSFERRED_OUT"
    WITHDREW = "WITHDREW"
    LOST_CONTACT = "LOST_CONTACT"
    DECEASED = "DECEASED"
    DISQUALIFIED = "DISQUALIFIED"
    WENT_ABROAD = "WENT_ABROAD"
    OTHER = "OTHER"


class Desk(Struct, frozen=True):
    """What the branch did with the case itself: archived, restored, stage adjusted (manual part 五).

    `passport`: the stage was reached outside the system, by the transfer passport of this issuer and number; `passport_code` is what
    is kept of its bytes, under a key.
    """

    reason: str
    archive_reason: ArchiveReason | None = None
    source: Stage | None = None
    target: Stage | None = None
    since: date | None = None
    passport: str = ""
    passport_code: str = ""
