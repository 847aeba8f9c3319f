"""What an authority far above the branch decided of a person: admitted directly, or recognised after death (Arts 26, 27)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from domain.stages import Stage, Standing


class AuthorityLevel(StrEnum):
    """Who may decide it: the Central Committee, or the committee of a province, autonomous region or municipality."""

    CENTRAL = "CENTRAL"
    PROVINCIAL = "PROVINCIAL"


class ByAuthority(Struct, frozen=True):
    """The authority's decision, by its document. `ground`: the special circumstances, or the deeds; `request`: how somebody who is
    recognised had asked to join, where no application is on file.

    `target` is the stage that it gives and `since` the day from which it counts; `was` is where the case stood, which a reversal
    restores.
    """

    level: AuthorityLevel
    authority: str
    number: str
    ground: str
    request: str = ""
    target: Stage | None = None
    since: date | None = None
    source: Stage | None = None
    was: Standing | None = None
