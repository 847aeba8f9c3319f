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


def committee_quorate(*kinds: Kind) -> Check:
    """At least half of the committee was present at the latest resolution of the kinds (or the one being recorded)."""

    def check(d: Dossier) -> Finding:
        for step in [d.judged] if d.judged else [d.last(k) for k in kinds]:
            if step and isinstance(step.shape, Resolution) and step.shape.due:
                shape = step.shape
                if not meets_ordinary_quorum(shape.due, shape.present):
                    zh, en = f"应到{shape.due},实到{shape.present}", f"{shape.present} of {shape.due} present"
                    return unmet(zh, en, record=step)
        return MET

    return check


def meeting_after_the_year(d: Dossier) -> Finding:
    """The resolution to list was not earlier than the end of the year of cultivation."""
    meeting = d.last(Kind.RESOLUTION_DEVELOPMENT_TARGET)
    if meeting is None or d.cultivated_on is None or meeting.on >= d.cultivated_on:
        return MET
    zh, en = f"支委会{meeting.on},满一年为{d.cultivated_on}", f"met {meeting.on}, a year ends {d.cultivated_on}"
    return unmet(zh, en, record=meeting)


def review_renewed_after_failed_vote(d: Dossier) -> Finding:
    """After a vote that failed, the branch committee reviewed again before the next one (C-16)."""
    failed = [
        s for s in d.all(Kind.VOTE_ADMISSION) if isinstance(s.shape, Vote) and s.shape.result is VoteResult.FAILED
    ]
    vote, review = d.last(Kind.VOTE_ADMISSION), d.last(Kind.RESOLUTION_ADMISSION_REVIEW)
    if not failed or vote is None or failed[-1] is vote:
        return MET
    return Finding(met=review is not None and review.on >= failed[-1].on and passed(review), record=failed[-1])
