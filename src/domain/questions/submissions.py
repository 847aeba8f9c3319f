"""What a reviewer is told of a submission: what is new since the one before it, and what was entered late."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from domain.calendar import SHANGHAI
from domain.case.approvals import Approval, ApprovalStatus
from domain.case.dossier import Dossier
from domain.regulation import BY_KIND
from domain.stages import CaseStatus
from domain.steps.kinds import Kind


class Moved(StrEnum):
    """How a record differs from the refused or returned submission before."""

    ADDED = "ADDED"
    CHANGED = "CHANGED"
    REMOVED = "REMOVED"


class Change(Struct, frozen=True):
    """One record that differs from the submission before."""

    moved: Moved
    kind: Kind
    record_id: UUID
    on: date


def changes_since(d: Dossier, approval: Approval) -> tuple[Change, ...]:
    """What differs from the rejected, returned or withdrawn submission before it (C-9), by the evidence of both.

    A correction that superseded a record is one change, named by the new record. Nothing for a first submission.
    """
    previous = d.approval(approval.previous_id) if approval.previous_id else None
    if previous is None:
        return ()
    old, new = ({e.id: e for e in a.evidence} for a in (previous, approval))
    heirs = {s.superseded_by: s.id for s in d.steps if s.superseded_by}
    found = []
    for cited in approval.evidence:
        before = old.get(cited.id) or old.get(heirs.get(cited.id, cited.id))
        if before is None:
            found.append(Change(Moved.ADDED, cited.kind, cited.id, cited.on))
        elif (before.id, before.version) != (cited.id, cited.version):
            found.append(Change(Moved.CHANGED, cited.kind, cited.id, cited.on))
    replaced = {heirs[key] for key in new if key in heirs}
    found += [
        Change(Moved.REMOVED, e.kind, e.id, e.on) for e in previous.evidence if e.id not in new and e.id not in replaced
    ]
    return tuple(found)


_BACK = frozenset({ApprovalStatus.RETURNED, ApprovalStatus.REJECTED})


def came_back(d: Dossier) -> Approval | None:
    """The submission that was returned or decided against, where none followed it and the person is in its stage still."""
    if d.status is not CaseStatus.ACTIVE:
        return None
    back = (a for a in d.approvals if a.status in _BACK and BY_KIND[a.kind].source is d.stage)
    return next((a for a in back if not any(_follows(later, a) for later in d.approvals)), None)


def _follows(later: Approval, earlier: Approval) -> bool:
    if later.status is ApprovalStatus.WITHDRAWN or later is earlier:
        return False
    return later.open or later.submitted_on > earlier.submitted_on or later.previous_id == earlier.id


# Days before a submission in which late entries are told of to the reviewer.
BURST_DAYS = 7


class LateEntry(Struct, frozen=True):
    """One record that a submission rests on and that was entered long after it happened."""

    kind: Kind
    record_id: UUID
    on: date
    entered_on: date


def late_entries(d: Dossier, approval: Approval) -> tuple[LateEntry, ...]:
    """The records entered late (补录) in the week before the submission, or after the day it names (C-35)."""
    since = approval.submitted_on - timedelta(days=BURST_DAYS)
    cited = {e.id for e in approval.evidence}
    return tuple(
        LateEntry(s.kind, s.id, s.on, entered_on)
        for s in d.steps
        if s.late_entry and s.id in cited and s.recorded_at
        if (entered_on := s.recorded_at.astimezone(SHANGHAI).date()) >= since
    )
