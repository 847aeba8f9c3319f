"""Checks of who decides, after whom, and within what time."""

from __future__ import annotations

from datetime import date

from domain.calendar import months_after
from domain.case.approvals import SUBJECTS, Approval, ApprovalStatus
from domain.case.dossier import Dossier
from domain.checks.findings import unmet
from domain.orgs.organizations import FILING_KINDS, POWERLESS_KINDS, addressee, approver, deliberators
from domain.orgs.settings import FilingMode
from domain.rules import MET, UNMET, Check, Finding
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.steps.step import Step
from domain.text import Text


def committee_with_power(d: Dossier) -> Finding:
    return MET if approver(d.line) is not None else UNMET


def may_develop(d: Dossier) -> Finding:
    """The branch has the power by its kind; `can_develop` only takes it away (Y11)."""
    branch = d.branch
    return MET if branch.can_develop and branch.kind not in POWERLESS_KINDS else UNMET


def somebody_decides(d: Dossier) -> Finding:
    """There is a superior committee that takes filings: what is addressed to nobody is never decided. A filing of an activist
    that is accepted by itself waits for nobody (X6)."""
    if d.stage is Stage.APPLICANT and d.settings.activist_filing_mode is FilingMode.AUTO_ACCEPT:
        return MET
    committee = addressee(d.line)
    return MET if committee is not None and committee.kind in FILING_KINDS else UNMET


def deliberated(d: Dossier) -> Finding:
    """Every general branch or sub-committee on the way has deliberated (Art. 22): its opinion is heard, and binds nobody."""
    wanted = list(deliberators(d.line))
    if not wanted or d.filing is None:
        return MET
    spoken = {x.org_id: x for x in d.filing.deliberations}
    missing = [org.name for org in wanted if org.id not in spoken]
    if not missing:
        return MET
    return unmet("、".join(missing), ", ".join(missing))


def no_deliberation_against(d: Dossier) -> Finding:
    """Nobody who deliberated was against; if somebody was, the committee says why it decides otherwise."""
    against = [x for x in d.filing.deliberations if not x.agrees] if d.filing else []
    if not against:
        return MET
    names = {org.id: org.name for org in d.line}
    said = [f"{names.get(x.org_id, '')}:{x.opinion}" for x in against]
    return unmet("；".join(said), "; ".join(said))


def opinion_written(d: Dossier) -> Finding:
    return MET if d.decision is not None and bool(d.decision.opinion.strip()) else UNMET


def superior_talked(d: Dossier) -> Finding:
    """A committee member or organizer talked with the person after the papers came and by the day of decision."""
    last = d.last(Kind.SUPERIOR_TALK)
    if last is None:
        return UNMET
    return Finding(met=d.filing is None or last.on >= (subject_on(d, d.filing) or last.on), record=last)


def committee_voted(d: Dossier) -> Finding:
    """The committee met and voted on this person (R-APR-3); whether it carried is told by `committee_vote_sound`, once."""
    decision = d.decision
    return UNMET if decision is None or decision.vote is None or decision.committee_met_on is None else MET


def committee_vote_sound(d: Dossier) -> Finding:
    """What was entered of the committee's meeting and vote is possible, adds up and carries, asked for or not (Y17)."""
    decision = d.decision
    met_on = decision.committee_met_on if decision else None
    if met_on is not None and (met_on > d.today or (d.filing is not None and met_on < d.filing.submitted_on)):
        since = d.filing.submitted_on if d.filing else d.today
        zh = f"党委会日期{met_on}，须在上报({since})至审批({d.today})之间"
        return unmet(zh, f"met on {met_on}, not between submission ({since}) and decision ({d.today})")
    if decision is None or decision.vote is None:
        return MET
    vote = decision.vote
    cast = vote.approve + vote.oppose + vote.abstain
    if not 0 < vote.present <= vote.due or min(vote.approve, vote.oppose, vote.abstain) < 0 or cast != vote.present:
        zh, en = (
            f"应到{vote.due}，实到{vote.present}，计票{cast}",
            f"{vote.due} due, {vote.present} present, {cast} votes",
        )
        return unmet(zh, en)
    if vote.present * 2 > vote.due and vote.approve * 2 > vote.due:
        return MET
    zh = f"应到{vote.due}，实到{vote.present}，赞成{vote.approve}"
    return unmet(zh, f"{vote.due} due, {vote.present} present, {vote.approve} in favour")


def subject_on(d: Dossier, approval: Approval) -> date | None:
    """The day of the resolution that an approval rests on."""
    step = d.subject(approval)
    return step.on if step else None


_CAME_BACK = {ApprovalStatus.REJECTED: Text("否决", "refused"), ApprovalStatus.RETURNED: Text("退回", "returned")}


def anew(d: Dossier, step: Step | None, day: date | None = None) -> Finding | None:
    """Of a record dated before the committee refused or returned what was submitted upon another of its kind: it lay with the
    committee then, and is dealt with anew from that day on (C-17). A record that came back itself is not judged here."""
    if step is None:
        return None
    on = day or step.on
    for a in d.approvals:
        word = _CAME_BACK.get(a.status)
        if word is None or a.decision is None or SUBJECTS[a.kind] is not step.kind:
            continue
        if on < a.decision.on <= d.today and not d.rests_on(a, step):
            zh = f"上次上报已于{a.decision.on}{word.zh}，须自该日起重新办理，现为{on}"
            return unmet(zh, f"{word.en} on {a.decision.on}, to be dealt with anew from then on: {on}", record=step)
    return None


def first_submitted_on(d: Dossier, approval: Approval) -> date:
    """The day on which its resolution first went to the committee: returned and submitted again, no time begins anew."""
    alike = (a for a in d.approvals if a.kind is approval.kind and a.subject_id == approval.subject_id)
    return min((a.submitted_on for a in alike if approval.subject_id), default=approval.submitted_on)


def submitted_within(months: int, kind: Kind) -> Check:
    """The resolution goes to the committee within so many months, which has as many for its decision (Y4)."""

    def check(d: Dossier) -> Finding:
        step = d.subject(d.filing) if d.filing else d.last(kind)
        if step is None:
            return MET
        submitted, due = first_submitted_on(d, d.filing) if d.filing else d.today, months_after(step.on, months)
        if submitted <= due:
            return MET
        return unmet(f"决议{step.on}，最迟应于{due}上报", f"resolved {step.on}, to be submitted by {due}", record=step)

    return check


def decided_within(months: int, *, of_resolution: bool) -> Check:
    """Decided within so many months of the resolution, or of the papers' arrival."""

    def check(d: Dossier) -> Finding:
        if d.filing is None:
            return MET
        start = subject_on(d, d.filing) if of_resolution else first_submitted_on(d, d.filing)
        if start is None:
            return MET
        due = months_after(start, months)
        if d.today <= due:
            return Finding(met=True, due_on=due)
        return unmet(f"期限{due}", f"due by {due}", due_on=due)

    return check
