"""Checks of general meetings, their votes, and what comes before them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from domain.calendar import SHANGHAI, months_after
from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.checks.approvals import anew, first_submitted_on
from domain.checks.findings import in_time, unmet
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.meetings import Vote
from domain.steps.step import Step
from domain.text import Text
from domain.votes import VoteResult, equations, has_quorum, issued_matches, min_present


def vote_of(d: Dossier, kind: Kind) -> tuple[Step, Vote] | None:
    """The vote being recorded, or the latest one."""
    if kind not in d.votes:
        step = d.judged if d.judged and d.judged.kind is kind else d.last(kind)
        d.votes[kind] = (step, step.shape) if step and isinstance(step.shape, Vote) else None
    return d.votes[kind]


def about_vote(kind: Kind, check: Callable[[Dossier, Step, Vote], Finding]) -> Check:
    """A check of the vote being recorded, or of the latest one; met while there is none."""

    def run(d: Dossier) -> Finding:
        found = vote_of(d, kind)
        return check(d, *found) if found else MET

    return run


def adds_up(d: Dossier, step: Step, vote: Vote) -> Finding:
    wrong = [e for e in equations(vote.ballot) if e.rule == "R-MTG-8"]
    if not wrong:
        return MET
    return unmet("；".join(e.text_zh for e in wrong), "; ".join(e.text_en for e in wrong), record=step)


def quorate(d: Dossier, step: Step, vote: Vote) -> Finding:
    """Nobody voted without a quorum; a meeting without one may be recorded, with no ballots."""
    ballot, quorum = vote.ballot, d.settings_on(step.on).quorum.fraction
    if has_quorum(ballot, quorum) or not any((ballot.issued, ballot.returned, ballot.approve, ballot.oppose)):
        return MET
    least = min_present(ballot.due, quorum=quorum)
    # The law's half would do: what is missing is asked by the committee alone.
    own = has_quorum(ballot)
    by = Text("按本级党委规定", "by the committee's own rule ") if own else Text("", "")
    zh = f"应到{ballot.due}，实到{ballot.present}，{by.zh}至少{least}"
    return unmet(zh, f"{ballot.present} of {ballot.due} present, {by.en}{least} wanted", record=step)


def issued_as_present(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.result is VoteResult.NO_QUORUM or issued_matches(vote.ballot), record=step)


def secret(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.secret_ballot, record=step)


def not_carried_the_day_it_failed(d: Dossier, step: Step, vote: Vote) -> Finding:
    """A motion that was carried had not failed on the same day; another motion may follow (C-14, Y7)."""
    if vote.result is not VoteResult.PASSED:
        return MET
    failed = [
        s
        for s in d.all(step.kind)
        if s.id != step.id
        and s.on == step.on
        and isinstance(s.shape, Vote)
        and s.shape.result is VoteResult.FAILED
        and s.shape.outcome is vote.outcome
    ]
    return unmet(f"{step.on}已表决未通过", f"it failed on {step.on}", record=failed[-1]) if failed else MET


def written_before_meeting(d: Dossier, step: Step, vote: Vote) -> Finding:
    """Written opinions count only when they were received before the meeting began (R-MTG-6)."""
    if not vote.ballot.written:
        return MET
    if vote.written_received_at is None or vote.meeting_started_at is None:
        return unmet(
            "须记明会议开始时间和书面意见收到时间",
            "the meeting's start and the receipt are to be recorded",
            record=step,
        )
    return Finding(met=vote.written_received_at < vote.meeting_started_at, record=step)


def written_for_this_meeting(months: int) -> Callable[[Dossier, Step, Vote], Finding]:
    """Written opinions on the person are not older than so many months at the meeting."""

    def check(d: Dossier, step: Step, vote: Vote) -> Finding:
        if not vote.ballot.written or vote.written_received_at is None:
            return MET
        received = vote.written_received_at.astimezone(SHANGHAI).date()
        if step.on <= months_after(received, months):
            return MET
        return unmet(f"{received}收到", f"received on {received}", record=step)

    return check


def due_as_roster(d: Dossier, step: Step, vote: Vote) -> Finding:
    if _elsewhere(d, step):
        return MET
    voters = d.counted.voters(step.on)
    if vote.ballot.due == voters:
        return MET
    return unmet(
        f"填报{vote.ballot.due}，名册{voters}", f"{vote.ballot.due} entered, {voters} on the roster", record=step
    )


def only_full_members_vote(d: Dossier, step: Step, vote: Vote) -> Finding:
    full = d.counted.full(step.on)
    if not d.roster or vote.ballot.due <= full or _elsewhere(d, step):
        return MET
    return unmet(f"应到{vote.ballot.due}，正式党员{full}", f"{vote.ballot.due} due, {full} full members", record=step)


def _elsewhere(d: Dossier, step: Step) -> bool:
    """Whether it was voted at a branch whose people are on another roster today."""
    return d.place_on(step.on)[0].id != d.branch.id


def introducers_there(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.introducers_present, record=step)


def one_vote_a_motion(d: Dossier, step: Step, vote: Vote) -> Finding:
    """One vote on each motion about a person at a meeting, and none after one was carried; a void one is voted again.

    逐个 is about persons: when CONVERT has failed, EXTEND may be moved (R-MTG-5, C-14, Y7).
    """
    earlier = [
        (s, s.shape)
        for s in d.all(step.kind)
        if s.id != step.id
        and isinstance(s.shape, Vote)
        and (s.shape.meeting_id, s.on) == (vote.meeting_id, step.on)
        and s.shape.result is not VoteResult.VOID
    ]
    same = [s for s, v in earlier if v.outcome is vote.outcome or v.result is VoteResult.PASSED]
    return Finding(met=not same, record=same[-1] if same else None)


_RESULTS = {
    VoteResult.FAILED: Text("未通过", "not carried"),
    VoteResult.NO_QUORUM: Text("未达到会人数", "no quorum"),
    VoteResult.VOID: Text("无效，须重新表决", "void, to be voted again"),
}


def carried(kind: Kind) -> Check:
    """The latest vote was carried, is not spent by a decision upon it, and not older than one upon another (C-17)."""

    def check(d: Dossier) -> Finding:
        found = vote_of(d, kind)
        if found is None:
            return UNMET
        step, vote = found
        if vote.result is not VoteResult.PASSED:
            result = _RESULTS[vote.result]
            return unmet(f"{step.on}表决结果：{result.zh}", f"the vote of {step.on}: {result.en}", record=step)
        if d.lapsed(ApprovalKind.PRE_REVIEW, step.on):
            return unmet(
                "该决议作出后阶段已下调，须重新讨论",
                "the stage was put lower since; a new meeting is needed",
                record=step,
            )
        spent = d.became_of(step)
        if ApprovalStatus.REJECTED in spent:
            zh, en = "该决议已被上级否决，须重新讨论", "the resolution was refused; a new meeting is needed"
            return unmet(zh, en, record=step)
        if ApprovalStatus.APPROVED in spent:
            return unmet("该决议已批复", "the resolution was approved already", record=step)
        return anew(d, step) or MET

    return check


def met_again_after(months: int) -> Check:
    """The resolution is not one that the committee left undecided for longer than it ever may (C-18)."""

    def check(d: Dossier) -> Finding:
        found = vote_of(d, Kind.VOTE_ADMISSION)
        if found is None:
            return MET
        step, _ = found
        for a in d.approvals:
            if a.subject_id != step.id or a.decision is None:
                continue
            due = months_after(first_submitted_on(d, a), months)
            if max(a.decision.on, d.today) > due and a.status is not ApprovalStatus.APPROVED:
                return unmet(f"上次上报最迟应于{due}审批", f"the submission before was due by {due}", record=step)
        return MET

    return check


def pre_reviewed(d: Dossier) -> Finding:
    return MET if d.approved(ApprovalKind.PRE_REVIEW) is not None else UNMET


def notice_reviewed(d: Dossier) -> Finding:
    """The notice after the pre-review was approved, where the manual or the committee asks for it (X2)."""
    if not d.adds("notice_before_admission"):
        return MET
    pre, notice = d.approved(ApprovalKind.PRE_REVIEW), d.approved(ApprovalKind.PUBLIC_NOTICE_REVIEW)
    if notice is None or notice.decision is None:
        return UNMET
    return MET if pre is None or pre.decision is None or notice.decision.on >= pre.decision.on else UNMET


def _pre_review_due(d: Dossier) -> date | None:
    pre = d.approved(ApprovalKind.PRE_REVIEW)
    return months_after(pre.decision.on, 1) if pre and pre.decision else None


def met_within_a_month(d: Dossier) -> Finding:
    found = vote_of(d, Kind.VOTE_ADMISSION)
    return in_time(found[0].on if found else None, _pre_review_due(d), d.today, found[0] if found else None)


def pre_review_alive(d: Dossier) -> Finding:
    """Where the committee lets the pre-review lapse, the meeting is held within its month."""
    due = _pre_review_due(d)
    if not d.settings.pre_review_lapses or due is None or d.today <= due:
        return MET
    return unmet(f"预审有效至{due}", f"the pre-review held until {due}")


def enough_members(d: Dossier) -> Finding:
    full = d.counted.full(d.today)
    return MET if 3 <= full <= 50 else unmet(f"正式党员{full}名", f"{full} full members")


def papers_complete(d: Dossier) -> Finding:
    missing: list[Text] = []
    if d.application is None:
        missing.append(Text("入党申请书", "application"))
    if not d.all(Kind.POLITICAL_REVIEW):
        missing.append(Text("政审材料", "political review"))
    if d.last(Kind.VOTE_ADMISSION) is None:
        missing.append(Text("支部大会决议", "resolution of the general meeting"))
    if not missing:
        return MET
    return unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing))
