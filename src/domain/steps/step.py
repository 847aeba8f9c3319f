"""One record of a case: what happened, when, and how it stands on file.

Its `on` is the business date on which it happened (Shanghai), its `recorded_at` the server's time. What stands in `shape`
is particular to the kind; the shapes are shared.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from domain.orgs.editions import Edition
from domain.steps.authority import ByAuthority
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.meetings import Resolution, ResolutionResult, Vote
from domain.steps.notices import Notice
from domain.steps.opinions import Exemption, Opinion, Recommendation, Talk
from domain.steps.papers import AdmissionForm, Attachment, Paper
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.vetting import PoliticalReview, Training
from domain.votes import VoteResult

# A record entered this many days after it happened counts as a late entry (补录, B.0).
LATE_AFTER_DAYS = 7

Shape = (
    Paper
    | Talk
    | Recommendation
    | Resolution
    | Opinion
    | Exemption
    | Notice
    | PoliticalReview
    | Training
    | AdmissionForm
    | Vote
    | Oath
    | Postponement
    | Done
    | Desk
    | ByAuthority
)


class Step(Struct, frozen=True):
    """One record of a case. A voided step stays on file with its reason and what superseded it (A.0)."""

    id: UUID
    kind: Kind
    on: date
    shape: Shape
    attachments: Sequence[Attachment] = ()
    edition: Edition = Edition.MANUAL_2024
    recorded_at: datetime | None = None
    recorded_by: UUID | None = None
    late_entry: bool = False
    version: int = 1
    voided_on: date | None = None
    void_reason: str = ""
    superseded_by: UUID | None = None


def passed(step: Step | None) -> bool:
    """Whether a resolution or a vote was carried."""
    if step is None:
        return False
    if isinstance(step.shape, Resolution):
        return step.shape.result is ResolutionResult.PASSED
    return isinstance(step.shape, Vote) and step.shape.result is VoteResult.PASSED
