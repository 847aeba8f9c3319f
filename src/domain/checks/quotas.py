"""Checks of the yearly plan: whether there is still room for somebody."""

from __future__ import annotations

from datetime import date

from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.checks.findings import unmet
from domain.orgs.plans import Share
from domain.orgs.settings import OverQuota
from domain.rules import MET, Check, Finding
from domain.steps.kinds import Kind

_OVER = frozenset({ApprovalStatus.APPROVED, ApprovalStatus.REJECTED})


def room(mode: OverQuota) -> Check:
    """The plan of the year in which the meeting resolves has room left, at the branch and at each superior that has a plan;
    where the committee's setting of that day is the mode.

    At a submission whoever was submitted before is counted as well, at the decision only who was admitted. At the decision the
    submission is not judged again: what counts is how many there are by now.
    """

    def check(d: Dossier) -> Finding:
        day = resolved_on(d)
        decided = d.decision is not None
        if not d.shares or d.settings_on(day).over_quota is not mode or (d.decision and d.today < d.decision.on):
            return MET
        for share in d.shares:
            number = share.on(d.today)
            if share.year != day.year or number is None:
                continue
            taken = share.admitted + (0 if decided else _before(d, share, day))
            if taken >= number:
                return _full(share, number, taken)
        return MET

    return check


def resolved_on(d: Dossier) -> date:
    """The day of the meeting that resolves, or resolved, on the admission; today where it is still to be held."""
    step = d.live(d.subject(d.filing)) if d.filing else d.last(Kind.VOTE_ADMISSION)
    if step is None or step.kind is not Kind.VOTE_ADMISSION or not d.became_of(step).isdisjoint(_OVER):
        return d.today
    return step.on


def claimed(before: Dossier, after: Dossier) -> list[tuple[Share, int]]:
    """Of somebody who was just admitted where nobody is beyond the plan: the shares of the year, and how many each allows."""
    if before.admitted is not None or after.admitted is None or after.probation_start is None:
        return []
    if after.settings_on(after.probation_start).over_quota is not OverQuota.REFUSED:
        return []
    held = ((s, s.on(before.today)) for s in before.shares if s.year == after.probation_start.year)
    return [(share, number) for share, number in held if number is not None]


def _before(d: Dossier, share: Share, day: date) -> int:
    """How many others wait for their decision."""
    waits = d.open_approval
    own = waits is not None and waits.kind is ApprovalKind.ADMISSION_APPROVAL and day.year == share.year
    return max(0, share.waiting - own)


def _full(share: Share, number: int, taken: int) -> Finding:
    zh = f"{share.name}{share.year}年计划{number}名，已接收和上报{taken}名"
    return unmet(zh, f"{share.name} plans {number} for {share.year}; {taken} were admitted or submitted")
