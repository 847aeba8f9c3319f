"""Checks of what the branch committee resolves."""

from __future__ import annotations

from domain.case.dossier import Dossier
from domain.checks.findings import unmet
from domain.rules import MET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.meetings import HeldBy, Resolution, Vote
from domain.steps.step import passed
from domain.votes import VoteResult, meets_ordinary_quorum


def held_by_the_right_body(d: Dossier) -> Finding:
    """A branch with a committee resolves in it; one without, in its general meeting (R-ORG-2)."""
    if d.judged is None or not isinstance(d.judged.shape, Resolution):
        return MET
    right = HeldBy.BRANCH_COMMITTEE if d.branch.has_committee else HeldBy.GENERAL_MEETING
    return Finding(met=d.judged.shape.held_by is right, record=d.judged)


def quorate(held_by: HeldBy) -> Check:
    """At least half of the body was present at the resolution that is recorded or submitted upon."""

    def check(d: Dossier) -> Finding:
        shape = d.judged.shape if d.judged else None
        if not isinstance(shape, Resolution) or shape.held_by is not held_by or not 0 < shape.present <= shape.due:
            return MET
        if meets_ordinary_quorum(shape.due, shape.present):
            return MET
        zh, en = f"应到{shape.due}，实到{shape.present}", f"{shape.present} of {shape.due} present"
        return unmet(zh, en, record=d.judged)

    return check


def attendance_possible(d: Dossier) -> Finding:
    """Somebody was there, and nobody who was not due."""
    shape = d.judged.shape if d.judged else None
    if not isinstance(shape, Resolution) or 0 < shape.present <= shape.due:
        return MET
    zh, en = f"应到{shape.due}，实到{shape.present}", f"{shape.present} present of {shape.due} due"
    return unmet(zh, en, record=d.judged)


def meeting_after_the_year(d: Dossier) -> Finding:
    """The resolution to list was not earlier than the end of the year of cultivation."""
    meeting = d.last(Kind.RESOLUTION_DEVELOPMENT_TARGET)
    if meeting is None or d.cultivated_on is None or meeting.on >= d.cultivated_on:
        return MET
    zh, en = f"支委会{meeting.on}，满一年为{d.cultivated_on}", f"met {meeting.on}, a year ends {d.cultivated_on}"
    return unmet(zh, en, record=meeting)


def review_renewed_after_failed_vote(d: Dossier) -> Finding:
    """After a vote that failed, the branch committee reviewed again before the next one (C-16)."""
    failed = [
        s for s in d.all(Kind.VOTE_ADMISSION) if isinstance(s.shape, Vote) and s.shape.result is VoteResult.FAILED
    ]
    vote, review = d.last(Kind.VOTE_ADMISSION), d.last(Kind.RESOLUTION_ADMISSION_REVIEW)
    if not failed or vote is None or failed[-1] is vote:
        return MET
    if review is None or review.on < failed[-1].on:
        zh, en = f"{failed[-1].on}表决未通过，此后未重新审查", f"not reviewed since the failed vote of {failed[-1].on}"
        return unmet(zh, en, record=failed[-1])
    if passed(review):
        return MET
    return unmet(f"{review.on}的审查未通过", f"the review of {review.on} was not carried", record=review)
