"""Public notices (公示), where they hang, and the objections raised."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct


class NoticePlaceKind(StrEnum):
    """Where a notice hangs; persons on the move need one in each (R-DEV-4)."""

    LOCAL = "LOCAL"
    OUTFLOW = "OUTFLOW"
    INFLOW = "INFLOW"


class NoticePlace(Struct, frozen=True):
    kind: NoticePlaceKind
    place: str
    start: date
    end: date


class Objection(Struct, frozen=True):
    """An objection raised against a notice, how it was handled and what came of it (R-DEV-5)."""

    content: str
    handling: str = ""
    conclusion: str = ""
    affects: bool = False


class Notice(Struct, frozen=True):
    """A public notice. It is open until `closed_on`; `clean` says the result does not affect the person."""

    places: tuple[NoticePlace, ...]
    phone: str = ""
    content: str = ""
    objections: tuple[Objection, ...] = ()
    closed_on: date | None = None
    clean: bool | None = None
    conclusion: str = ""

    @property
    def start(self) -> date:
        """The day from which the notice hangs in all its places."""
        return max([p.start for p in self.places])

    @property
    def end(self) -> date:
        """The last day on which it hangs in all its places."""
        return min([p.end for p in self.places])
