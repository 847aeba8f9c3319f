"""What of a case may change, and what follows from it: the rest stays known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import TypedDict

from domain.case.approvals import Approval, Decision
from domain.case.assignments import Assignment
from domain.case.transfers import Transfer
from domain.orgs.editions import Edition
from domain.orgs.plans import Share
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from domain.steps.kinds import Kind
from domain.steps.step import Step


class Changes(TypedDict, total=False):
    """What of a case an act may change, or a question suppose."""

    today: date
    clock: date
    stage: Stage
    status: CaseStatus
    sub_status: SubStatus | None
    stage_source: StageSource
    steps: Sequence[Step]
    approvals: tuple[Approval, ...]
    assignments: tuple[Assignment, ...]
    transfers: tuple[Transfer, ...]
    shares: tuple[Share, ...]
    version: int
    judged: Step | None
    filing: Approval | None
    decision: Decision | None
    under: Edition | None
    moving: Transfer | None


_OF_STEPS = frozenset({"_alive", "_days", "_steps_down", "application", "applied_on", "pauses", "_windows"})
_OF_APPROVALS = frozenset({"_by_id", "open_approval", "last_decision_on"})
_OF_BOTH = frozenset({
    "_approved", "by_authority", "admitted", "converted", "activist_since", "listed_on", "probation_start", "extension_months", "original_expiry", "eligible_on", "last_day",
    "standing_since", "stage_since", "cultivated_on",
})  # fmt: skip
# What holds on any two days between which nothing turned: no such record, no decision, no move (`Dossier._turned_on`).
FACTS = _OF_BOTH | {"application", "applied_on", "pauses", "_steps_down", "moves"}
TURNING = (
    Kind.APPLICATION,
    Kind.STAGE_ADJUSTED,
    Kind.NOTICE_BEFORE_LISTING,
    Kind.ARCHIVED,
    Kind.RESTORED,
    Kind.DIRECT_ADMISSION,
    Kind.POSTHUMOUS_RECOGNITION,
)
# By field: what is derived from it. Nothing is derived from a field that is not named.
_RESTING: dict[str, frozenset[str]] = {
    "steps": _OF_STEPS | _OF_BOTH | {"_filed", "_subjects", "_turned_on"},
    "approvals": _OF_APPROVALS | _OF_BOTH | {"_turned_on"},
    "assignments": frozenset({"_active"}),
    "stage": frozenset({"stage_since"}),
    "transfers": _OF_BOTH | {"moves", "_turned_on"},
    "under": frozenset({"edition"}),
    "today": _OF_STEPS | _OF_APPROVALS | _OF_BOTH | {"_active", "edition", "settings", "moves"},
}
# What somebody worked out rests on everything.
_ANSWERS = frozenset({"answers", "votes"})


@lru_cache
def resting_on(names: frozenset[str]) -> frozenset[str]:
    return _ANSWERS.union(*(_RESTING.get(name, frozenset()) for name in names))
