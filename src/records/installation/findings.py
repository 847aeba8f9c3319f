"""What a look at the installation found: one state, and one sentence that says what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.text import Text


class State(StrEnum):
    """For programs; `OK` alone is sound."""

    OK = "ok"
    EMPTY = "empty"
    MIGRATIONS_PENDING = "migrations_pending"
    NEWER_VERSION = "newer_version"
    KEY_MISSING = "key_missing"
    KEY_UNREADABLE = "key_unreadable"
    KEY_UNCLAIMED = "key_unclaimed"
    KEY_OTHER = "key_other"
    KEY_OLDER_MISSING = "key_older_missing"
    KEY_READABLE_BY_OTHERS = "key_readable_by_others"
    RESEAL_PENDING = "reseal_pending"
    CLOCK_BEHIND = "clock_behind"


@dataclass(frozen=True, slots=True)
class Finding:
    """One state, and the sentence."""

    state: State
    text: Text

    @property
    def sound(self) -> bool:
        return self.state is State.OK

    def __str__(self) -> str:
        return f"{self.text.zh} · {self.text.en}"


def found(state: State, zh: str, en: str) -> Finding:
    return Finding(state, Text(zh, en))


class Unsound(Exception):
    """Nothing may be served or written as the installation is."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding


def demanded(finding: Finding) -> None:
    """Raises what is not sound."""
    if not finding.sound:
        raise Unsound(finding)
