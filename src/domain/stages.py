"""Where a case stands: the five stages of the road, and what is finer than a stage."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Stage(StrEnum):
    """The five stages of the road, in order."""

    APPLICANT = "APPLICANT"
    ACTIVIST = "ACTIVIST"
    DEVELOPMENT_TARGET = "DEVELOPMENT_TARGET"
    PROBATIONARY_MEMBER = "PROBATIONARY_MEMBER"
    FULL_MEMBER = "FULL_MEMBER"

    @property
    def rank(self) -> int:
        """Position on the road, 0 for the applicant."""
        return _STAGES.index(self)


_STAGES = tuple(Stage)


class CaseStatus(StrEnum):
    """Whether a case is being worked on."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    TRANSFERRING = "TRANSFERRING"
    COMPLETED = "COMPLETED"
    ANNULLED = "ANNULLED"
    NOT_RECOGNISED = "NOT_RECOGNISED"


class SubStatus(StrEnum):
    """A finer position inside a stage, where the road has one."""

    INVITED = "INVITED"
    REGISTERED = "REGISTERED"
    LISTING_CONSENTED = "LISTING_CONSENTED"


class StageSource(StrEnum):
    """How a stage was reached: by the acts of the regulation, or set by hand (manual 五(四))."""

    ACTS = "ACTS"
    ADJUSTED = "ADJUSTED"


class Standing(Struct, frozen=True):
    """Where a case stood before a decision moved it: what its reversal restores (F9). `version` is the case's then."""

    stage: Stage
    status: CaseStatus
    sub_status: SubStatus | None
    stage_source: StageSource
    version: int
