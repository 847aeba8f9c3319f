"""What is owed and by when."""

from __future__ import annotations

from datetime import date, timedelta

from domain.calendar import months_after
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.checks.approvals import first_submitted_on
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind


def pre_review_waits(d: Dossier) -> Finding:
    """An open pre-review is within the committee's own time."""
    pending = d.open_approval
    if pending is None or pending.kind is not ApprovalKind.PRE_REVIEW:
        return MET
    days = d.settings_on(pending.submitted_on).pre_review_days
    if days is None:
        return MET
    due = pending.submitted_on + timedelta(days=days)
    return Finding(met=d.today <= due, due_on=due)


def open_approval_in_time(months: int) -> Check:
    """An open admission or conversion approval is within its months, from its first submission (Y4)."""

    def check(d: Dossier) -> Finding:
        pending = d.open_approval
        if pending is None or pending.kind not in (ApprovalKind.ADMISSION_APPROVAL, ApprovalKind.CONVERSION_APPROVAL):
            return MET
        due = months_after(first_submitted_on(d, pending), months)
        return Finding(met=d.today <= due, due_on=due)

    return check


def pool_analysed_this_year(d: Dossier) -> Finding:
    end = date(d.today.year, 12, 31)
    return Finding(met=d.pool_analysed_on is not None and d.pool_analysed_on.year == d.today.year, due_on=end)


def filed_upward(d: Dossier) -> Finding:
    return MET if d.admitted is None or d.upward_filed_on is not None else UNMET


def announced(kind: ApprovalKind) -> Check:
    """The decision was announced at a members' meeting after it was made."""

    def check(d: Dossier) -> Finding:
        done = d.approved(kind)
        if done is None or done.decision is None:
            return MET
        return MET if any(s.on >= done.decision.on for s in d.all(Kind.RESULT_ANNOUNCED)) else UNMET

    return check


def register_handed_over(d: Dossier) -> Finding:
    return MET if d.converted is None or d.last(Kind.FILE_HANDED_OVER) is not None else UNMET


def standing_from_expiry(d: Dossier) -> Finding:
    return MET if d.converted is None or d.standing_since == d.eligible_on else UNMET
