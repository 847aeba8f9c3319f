"""Checks of probation and conversion."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from domain.calendar import months_after
from domain.case.dossier import Dossier
from domain.checks.findings import in_time, not_yet, unmet
from domain.checks.meetings import vote_of
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Vote
from domain.steps.opinions import Opinion
from domain.steps.papers import PaperStatus
from domain.steps.probation import Postponement
from domain.steps.step import Step, passed
from domain.text import Text
from domain.votes import VoteResult


def _outcome(d: Dossier) -> ConversionOutcome:
    found = vote_of(d, Kind.VOTE_CONVERSION)
    return (found[1].outcome if found else None) or ConversionOutcome.CONVERT


def unless_annulled(check: Check) -> Check:
    """A check that an annulment does not ask for."""

    def run(d: Dossier) -> Finding:
        return MET if _outcome(d) is ConversionOutcome.ANNUL else check(d)

    return run


def unless_annulled_early(check: Check) -> Check:
    """A check that an annulment before expiry does not ask for (R-CNV-4)."""

    def run(d: Dossier) -> Finding:
        found = vote_of(d, Kind.VOTE_CONVERSION)
        early = found is not None and d.eligible_on is not None and found[0].on < d.eligible_on
        return MET if early and _outcome(d) is ConversionOutcome.ANNUL else check(d)

    return run


def request_not_too_early(d: Dossier) -> Finding:
    return UNMET if d.eligible_on is None else not_yet(months_after(d.eligible_on, -1), d.today)


def requested_in_time(d: Dossier) -> Finding:
    if d.eligible_on is None or d.stage.rank > 3:
        return MET
    papers = [s for s in d.all(Kind.CONVERSION_REQUEST) if getattr(s.shape, "status", "") != PaperStatus.WITHDRAWN]
    first = papers[0] if papers else None
    return in_time(first.on if first else None, months_after(d.eligible_on, 1), d.today, first)


def not_before_expiry(d: Dossier, step: Step, vote: Vote) -> Finding:
    if vote.outcome is ConversionOutcome.ANNUL:
        return MET
    return UNMET if d.eligible_on is None else not_yet(d.eligible_on, step.on)


def _discussion_due(d: Dossier) -> date | None:
    """The last day on which the discussion is still prompt: a month after expiry, or the day it was postponed to."""
    if d.eligible_on is None:
        return None
    due = months_after(d.eligible_on, 1)
    last = d.last(Kind.POSTPONEMENT)
    return max(due, last.shape.until) if last and isinstance(last.shape, Postponement) else due


def discussed_promptly(d: Dossier) -> Finding:
    due, found = _discussion_due(d), vote_of(d, Kind.VOTE_CONVERSION)
    happened = found[0].on if found and found[1].result is not VoteResult.NO_QUORUM else None
    if happened is not None and d.eligible_on is not None and happened < d.eligible_on:
        happened = d.eligible_on if _outcome(d) is ConversionOutcome.ANNUL else None
    return in_time(happened, due, d.today, found[0] if found else None)


def heard_before_conversion(d: Dossier) -> Finding:
    """Party group (or a recorded exemption) and members and masses were asked by the day of the meeting."""
    found = vote_of(d, Kind.VOTE_CONVERSION)
    by, since = found[0].on if found else d.today, d.probation_start or date.min

    def asked(kind: Kind) -> bool:
        return any(since <= s.on <= by for s in d.all(kind))

    missing: list[Text] = []
    if not asked(Kind.PARTY_GROUP) and not asked(Kind.PARTY_GROUP_EXEMPTION):
        missing.append(Text("党小组", "party group"))
    if not asked(Kind.MEMBERS_AND_MASSES_CONVERSION):
        missing.append(Text("党员和群众", "members and masses"))
    if not missing:
        return MET
    return unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing))


def introducers_spoke(d: Dossier) -> Finding:
    """Both introducers (or those who continue for them) gave their conversion opinion by the day of the meeting."""
    found = vote_of(d, Kind.VOTE_CONVERSION)
    by = found[0].on if found else d.today
    spoken = {
        s.shape.member_id for s in d.all(Kind.INTRODUCER_CONVERSION) if isinstance(s.shape, Opinion) and s.on <= by
    }
    if len(spoken) >= 2:
        return MET
    return unmet(f"已有{len(spoken)}份", f"{len(spoken)} of 2")


def reviewed_for_conversion(d: Dossier) -> Finding:
    """The branch committee examined the conversion and carried it, by the day of the meeting."""
    review, found = d.last(Kind.RESOLUTION_CONVERSION_REVIEW), vote_of(d, Kind.VOTE_CONVERSION)
    if review is None:
        return UNMET
    return Finding(met=passed(review) and (found is None or review.on <= found[0].on), record=review)


def extended_once(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.outcome is not ConversionOutcome.EXTEND or d.extension_months == 0, record=step)


def extension_in_bounds(low: int, high: int) -> Callable[[Dossier, Step, Vote], Finding]:
    """The extension is so many months, counted from the original expiry, and the next meeting is not before its end."""

    def check(d: Dossier, step: Step, vote: Vote) -> Finding:
        if vote.outcome is not ConversionOutcome.EXTEND or d.original_expiry is None:
            return MET
        months = vote.extension_months or 0
        if not low <= months <= high:
            return unmet(f"延长{months}个月", f"extended by {months} months", record=step)
        new = months_after(d.original_expiry, months)
        if vote.next_meeting_on is None or vote.next_meeting_on < new:
            return unmet(f"下次会议应不早于{new}", f"the next meeting is not before {new}", record=step)
        return MET

    return check


def annulment_explained(d: Dossier, step: Step, vote: Vote) -> Finding:
    explained = vote.annulment_reason is not None and (
        vote.annulment_reason != "OTHER" or bool(vote.annulment_text.strip())
    )
    return Finding(met=vote.outcome is not ConversionOutcome.ANNUL or explained, record=step)


def may_postpone(months: int) -> Check:
    """Only for a member who transferred in, at expiry, once, and by so many months at most (R-CNV-8)."""

    def check(d: Dossier) -> Finding:
        shape = d.judged.shape if d.judged else None
        if not isinstance(shape, Postponement) or d.eligible_on is None:
            return MET
        if d.transferred_in_on is None:
            return unmet("非转入的预备党员", "not transferred in", record=d.judged)
        if len(d.all(Kind.POSTPONEMENT)) > 1:
            return unmet("已推迟过一次", "postponed once already", record=d.judged)
        latest = months_after(d.eligible_on, months)
        if not d.eligible_on < shape.until <= latest:
            return unmet(f"最迟{latest}", f"not later than {latest}", record=d.judged)
        return MET

    return check


def postponed_at_expiry(d: Dossier) -> Finding:
    return UNMET if d.eligible_on is None else not_yet(months_after(d.eligible_on, -1), d.today)
