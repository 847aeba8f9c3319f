"""Papers: what the person writes, the admission form, and what is attached to a record."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class Attachment(Struct, frozen=True):
    """A named reference to a paper; files themselves come later."""

    name: str
    reference: str = ""


class PaperStatus(StrEnum):
    """Where a paper handed in by the person stands (application, thought report, conversion request)."""

    SUBMITTED = "SUBMITTED"
    APPROVED = "APPROVED"
    RETURNED = "RETURNED"
    WITHDRAWN = "WITHDRAWN"


class Paper(Struct, frozen=True):
    """Something the person writes: application, thought report, conversion request. `on` is the day it was handed in."""

    title: str = ""
    text: str = ""
    status: PaperStatus = PaperStatus.SUBMITTED
    reviewed_on: date | None = None
    reviewed_by: UUID | None = None
    review_note: str = ""


class AdmissionForm(Struct, frozen=True):
    """The 志愿书: issued with its serial number after the pre-review, filled afterwards."""

    serial_number: str = ""
    note: str = ""
