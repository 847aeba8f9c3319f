"""Political review and training of a development target."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class ReviewConclusion(StrEnum):
    PASSED = "PASSED"
    FAILED = "FAILED"


class ReviewMethod(StrEnum):
    """Methods of the political review (Art. 16)."""

    TALK = "TALK"
    FILES = "FILES"
    PERSONS = "PERSONS"
    LETTER = "LETTER"
    FIELD = "FIELD"


class PoliticalReview(Struct, frozen=True):
    """Sealed material: branch and superiors only. `on` of the step is the day it was concluded."""

    conclusion: ReviewConclusion
    methods: tuple[ReviewMethod, ...] = ()
    document: str = ""
    content: str = ""
    family: str = ""
    relations: str = ""
    joint_vetting: str = ""
    consulted_domicile: bool = False
    consulted_residence: bool = False


class TrainingMode(StrEnum):
    OFFLINE = "OFFLINE"
    VIDEO = "VIDEO"


class Training(Struct, frozen=True):
    """A course. Days and class hours (学时) are counts; either suffices (R-DEV-12). `on` of the step is its last day."""

    organizer: str
    start: date
    days: Decimal = Decimal(0)
    class_hours: Decimal = Decimal(0)
    exam_passed: bool = False
    exam_score: str = ""
    certificate: str = ""
    series: str = ""
    mode: TrainingMode = TrainingMode.OFFLINE
    by_committee: bool = True
