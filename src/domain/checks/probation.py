"""Checks of probation and conversion."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from domain.calendar import WorkingDays, months_after
from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.checks.findings import DAY, in_time, not_yet, owed_from, unmet
from domain.checks.meetings import carried as meeting_carried
from domain.checks.meetings import vote_of
from domain.checks.periods import group_heard
from domain.checks.records import approved, papers
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Vote
from domain.steps.opinions import Opinion
from domain.steps.papers import Paper
from domain.steps.probation import Postponement
from domain.steps.step import Step, passed
from domain.text import Text
from domain.votes import VoteResult

# Y8: neither text sets a day; the request is made towards the end of probation, so many months before it.
REQUESTED_AHEAD = 1
_INTRODUCING = (AssignmentRole.INTRODUCER, AssignmentRole.CONTINUING_INTRODUCER)


def _outcome(d: Dossier) -> ConversionOutcome:
    found = vote_of(d, Kind.VOTE_CONVERSION)
    return (found[1].outcome if found else None) or ConversionOutcome.CONVERT


def unless_annulled(check: Check) -> Check:
    """A check that an annulment does not ask for: the law wants its meeting and the superior's approval (Y6)."""

    def run(d: Dossier) -> Finding:
        return MET if _outcome(d) is ConversionOutcome.ANNUL else check(d)

    return run


# ── one discussion and its own papers (Y5) ──────────────────────────────────────────────────────────────────────────


class Discussion(Struct, frozen=True):
    """A discussion of the conversion: by when it is held, the day of the one before it that came to an end, and whether it has
    been held: there is a vote. Its own papers: the written request, the latest that was not withdrawn, and the committee's
    examination. `owed_from`: from when they are owed, a month before expiry and after the discussion before it ended; None where a meeting
    has been held, whose papers are there or missing."""

    by: date
    after: date | None
    voted: bool
    request: Step | None = None
    examined: Step | None = None
    owed_from: date | None = None

    def holds(self, day: date) -> bool:
        """Whether something of that day is this discussion's."""
        return day <= self.by and (self.after is None or day > self.after)


def discussion(d: Dossier) -> Discussion:
    """The discussion being recorded, or the latest; once that is over, the next one."""
    known = d.answers.get("discussion")
    if not isinstance(known, Discussion):
        known = d.answers["discussion"] = _discussion(d)
    return known


def _discussion(d: Dossier) -> Discussion:
    votes = [(s, s.shape) for s in d.all(Kind.VOTE_CONVERSION) if isinstance(s.shape, Vote)]
    current = vote_of(d, Kind.VOTE_CONVERSION)
    if current is not None and d.judged is not current[0] and _is_over(d, *current):
        current = None
    by = current[0].on if current else d.today
    held = (current[1].meeting_id, by) if current else None
    over = [s.on for s, v in votes if s.on <= by and (v.meeting_id, s.on) != held and _is_over(d, s, v)]
    found = Discussion(by, max(over, default=None), current is not None)
    return replace(
        found,
        request=_latest(found, papers(d, Kind.CONVERSION_REQUEST)),
        examined=_latest(found, d.all(Kind.RESOLUTION_CONVERSION_REVIEW)),
        owed_from=_owed_from(d, found),
    )


def _owed_from(d: Dossier, held: Discussion) -> date | None:
    if d.eligible_on is None or held.voted:
        return None
    towards = months_after(d.eligible_on, -REQUESTED_AHEAD)
    return max(towards, held.after + DAY) if held.after else towards


def _latest(held: Discussion, steps: list[Step]) -> Step | None:
    """The latest of steps that is the discussion's."""
    return next((s for s in reversed(steps) if held.holds(s.on)), None)


def _is_over(d: Dossier, step: Step, vote: Vote) -> bool:
    """It failed, or the extension that it resolved on was approved."""
    if vote.result is VoteResult.FAILED:
        return True
    if vote.outcome is not ConversionOutcome.EXTEND:
        return False
    approved = (
        a for a in d.approvals if a.kind is ApprovalKind.CONVERSION_APPROVAL and a.status is ApprovalStatus.APPROVED
    )
    return any(d.rests_on(a, step) for a in approved)


def _heard(d: Dossier, kind: Kind) -> list[Step]:
    """The opinions of a kind that serve: given after the request, and before the committee examined them."""
    given = d.all(kind)
    if not given:
        return given
    held = discussion(d)
    since = held.request.on if held.request else d.probation_start or date.min
    by = held.examined.on if held.examined else held.by
    return [s for s in given if held.holds(s.on) and since <= s.on <= by]


def requested(d: Dossier) -> Finding:
    """The person asked for this discussion in writing, before it, and the branch approved the request."""
    held = discussion(d)
    request = held.request
    if request is None:
        earlier = (
            Text(f"{held.after}的讨论之后、", f", after the discussion of {held.after}") if held.after else Text("", "")
        )
        missing = unmet(f"须在{earlier.zh}{held.by}以前提出", f"handed in by {held.by}{earlier.en}")
        found = owed_from(held.owed_from, d.today, missing)
        # One dated on the day on which the discussion before it ended would serve none (R-CNV-1.again).
        again = held.after is not None and held.after >= d.today and not held.voted
        return replace(found, soonest=WorkingDays(d.today + DAY, provisional=False)) if again else found
    reviewed = request.shape.reviewed_on if isinstance(request.shape, Paper) else None
    if reviewed is not None and reviewed > held.by:
        return unmet(f"{reviewed}方予审批，晚于会议", f"reviewed on {reviewed}, after the meeting", record=request)
    return approved(request)


def request_for_the_next(d: Dossier) -> Finding:
    """A request made on the day on which a discussion ended would serve none: the next one's are dated after it (Y5)."""
    if d.judged is None:
        return MET
    after = discussion(d).after
    earlier = [s for s in papers(d, Kind.CONVERSION_REQUEST) if s.id != d.judged.id]
    if after is None or d.judged.on > after or not earlier:
        return MET
    zh, en = (
        f"{after}的讨论已结束，须自{after + DAY}起提出",
        f"the discussion of {after} has ended; from {after + DAY} on",
    )
    return replace(unmet(zh, en, record=d.judged), ready_on=after + DAY)


def request_not_too_early(d: Dossier) -> Finding:
    return UNMET if d.eligible_on is None else not_yet(months_after(d.eligible_on, -REQUESTED_AHEAD), d.today)


def requested_in_time(d: Dossier) -> Finding:
    if d.eligible_on is None or d.stage.rank > 3:
        return MET
    first = next(iter(papers(d, Kind.CONVERSION_REQUEST)), None)
    return in_time(first.on if first else None, months_after(d.eligible_on, 1), d.today, first)


def not_before_expiry(d: Dossier) -> Finding:
    """The vote is not before the expiry; while there is none, none can be had before it."""
    found = vote_of(d, Kind.VOTE_CONVERSION)
    if found is not None and found[1].outcome is ConversionOutcome.ANNUL:
        return MET
    if d.eligible_on is None:
        return UNMET
    met = found is not None and not (d.judged is not found[0] and _is_over(d, *found))
    return not_yet(d.eligible_on, found[0].on if found and met else d.today)


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


def carried(d: Dossier) -> Finding:
    """The meeting carried it; before expiry there is none to be had (R-CNV-2), but for an annulment."""
    return owed_from(d.eligible_on, d.today, meeting_carried(Kind.VOTE_CONVERSION)(d))


def heard_before_conversion(d: Dossier) -> Finding:
    """Party group (where the branch has some), members and masses were asked for this discussion."""
    missing: list[Text] = []
    if not group_heard(d, lambda kind: _heard(d, kind)):
        missing.append(Text("党小组", "party group"))
    if not _heard(d, Kind.MEMBERS_AND_MASSES_CONVERSION):
        missing.append(Text("党员和群众", "members and masses"))
    if not missing:
        return MET
    found = unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing))
    return owed_from(discussion(d).owed_from, d.today, found)


def introducers_spoke(d: Dossier) -> Finding:
    """Both introducers (or those who continue for them) gave their conversion opinion for this discussion."""
    spoken = {s.shape.member_id for s in _heard(d, Kind.INTRODUCER_CONVERSION) if isinstance(s.shape, Opinion)}
    # Whom an authority admitted directly had nobody to introduce them.
    if len(spoken) >= 2 or (d.by_authority is not None and not any(d.active(role) for role in _INTRODUCING)):
        return MET
    return owed_from(discussion(d).owed_from, d.today, unmet(f"已有{len(spoken)}份", f"{len(spoken)} of 2"))


def reviewed_for_conversion(d: Dossier) -> Finding:
    """The branch committee examined the conversion after the request and carried it, by the day of the meeting."""
    held = discussion(d)
    request, examined = held.request, held.examined
    if examined is None:
        return owed_from(held.owed_from, d.today)
    if request is not None and examined.on < request.on:
        zh, en = (
            f"审查({examined.on})早于申请({request.on})",
            f"examined {examined.on}, before the request of {request.on}",
        )
        return unmet(zh, en, record=examined)
    return Finding(met=passed(examined), record=examined)


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


def next_meeting_prompt(d: Dossier, step: Step, vote: Vote) -> Finding:
    """The next meeting is at most a month after the extension's end; before it is refused by R-CNV-6."""
    extended = vote.outcome is ConversionOutcome.EXTEND and vote.extension_months
    if not extended or vote.next_meeting_on is None or d.original_expiry is None:
        return MET
    latest = months_after(months_after(d.original_expiry, extended), 1)
    if vote.next_meeting_on <= latest:
        return MET
    return unmet(f"最迟{latest}", f"by {latest}", record=step)


def next_meeting_held(d: Dossier) -> Finding:
    """After an extension that was approved, the day of the next meeting that its resolution named is a deadline."""
    extended = [(s, s.shape) for s in d.all(Kind.VOTE_CONVERSION) if isinstance(s.shape, Vote)]
    extended = [(s, v) for s, v in extended if v.outcome is ConversionOutcome.EXTEND and _is_over(d, s, v)]
    if not extended or not d.extension_months:
        return MET
    step, vote = extended[-1]
    later = next((s for s in d.all(Kind.VOTE_CONVERSION) if s.on > step.on), None)
    return in_time(later.on if later else None, vote.next_meeting_on, d.today, later)


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
        # Art. 35: one who came as a probationary member; who came before the admission was admitted here.
        if d.transferred_in_on is None or (d.probation_start and d.transferred_in_on < d.probation_start):
            return unmet("非转入的预备党员", "not transferred in", record=d.judged)
        if len(d.all(Kind.POSTPONEMENT)) > 1:
            return unmet("已推迟过一次", "postponed once already", record=d.judged)
        if (held := _discussed_since(d, d.eligible_on)) is not None:
            return unmet(f"已于{held.on}讨论", f"discussed on {held.on} already", record=held)
        latest = months_after(d.eligible_on, months)
        if not max(d.eligible_on, d.today) < shape.until <= latest:
            zh, en = (
                f"须晚于当日和期满日({d.eligible_on})，最迟{latest}",
                f"after {d.eligible_on} and the day itself, by {latest}",
            )
            return unmet(zh, en, record=d.judged)
        return MET

    return check


def _discussed_since(d: Dossier, expiry: date) -> Step | None:
    """The latest vote since the expiry: a meeting without a quorum, or whose vote was void, has not discussed anything."""
    held = (VoteResult.PASSED, VoteResult.FAILED)
    votes = (s for s in reversed(d.all(Kind.VOTE_CONVERSION)) if s.on >= expiry)
    return next((s for s in votes if isinstance(s.shape, Vote) and s.shape.result in held), None)


def postponed_at_expiry(d: Dossier) -> Finding:
    """Art. 35 puts it off when the probation has expired: before that day nothing is due that could be put off."""
    return UNMET if d.eligible_on is None else not_yet(d.eligible_on, d.today)
