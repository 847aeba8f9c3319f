"""Papers: what the person writes, the admission form, and what is attached to a record."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType


class Filed(Struct, frozen=True):
    """A file as whoever attached it found it: its media type, its size in bytes, its pages where it has some, and the
    SHA-256 of its content in hexadecimal, by which a print-out of years later can be proved to be of it."""

    id: UUID
    type: str
    size: int
    sha256: str
    pages: int | None = None


class Attachment(Struct, frozen=True):
    """A paper behind a record: a file, or, of old paper, where it is kept. What was attached before files were kept has none,
    and is written as it was."""

    name: str
    reference: str = ""
    file: Filed | UnsetType = UNSET

    @property
    def proves(self) -> bool:
        """Whether there is something to look at, or to go and look for: a name alone says neither."""
        return self.file is not UNSET or bool(self.reference.strip())


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
