"""Whether something was recorded, reached or decided."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.checks.approvals import anew
from domain.checks.findings import Anchor, in_time, not_yet, owed_from, unmet
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.papers import AdmissionForm, Paper, PaperStatus
from domain.steps.step import Step, passed


def recorded(kind: Kind, *, within: int | None = None, of: Anchor | None = None) -> Check:
    """There is one; with `within` months of an anchor as its deadline."""

    def check(d: Dossier) -> Finding:
        if d.last(kind) is not None:
            return MET
        start = of(d) if of else None
        return Finding(met=False, due_on=months_after(start, within) if start and within else None)

    return check


def day_of(kind: Kind, *, first: bool = False) -> Anchor:
    """The day of the record of a kind that is judged, or of the latest, or the first; None while there is none."""

    def day(d: Dossier) -> date | None:
        step = d.judged if d.judged and d.judged.kind is kind else d.first(kind) if first else d.last(kind)
        return step.on if step else None

    return day


def recorded_in_time(kind: Kind, *, months: int, of: Anchor) -> Check:
    """The first record of a kind came within so many months of an anchor; not yet there counts as late only after that."""

    def check(d: Dossier) -> Finding:
        start, first = of(d), d.first(kind)
        return in_time(first.on if first else None, months_after(start, months) if start else None, d.today, first)

    return check


def reached(day_of: Anchor) -> Check:
    """The day has come."""

    def check(d: Dossier) -> Finding:
        ready = day_of(d)
        return UNMET if ready is None else not_yet(ready, d.today)

    return check


def decided(kind: Kind, *, after: tuple[Kind, ...] = (), owed: Anchor = lambda d: None) -> Check:
    """The latest resolution of a kind was carried, not before the first of each kind in `after`; `owed`: none can be had before."""

    def check(d: Dossier) -> Finding:
        last = d.last(kind)
        if last is None:
            return owed_from(owed(d), d.today)
        if not passed(last):
            return unmet(f"{last.on}的决议未通过", f"the resolution of {last.on} was not carried", record=last)
        for earlier in after:
            first = d.first(earlier)
            if first is None or first.on > last.on:
                label, when = CATALOGUE[earlier].label, first.on if first else None
                zh = f"决议({last.on})早于{label.zh}({when})" if when else f"决议({last.on})之前没有{label.zh}"
                en = f"resolved on {last.on}, before the {label.en}" + (f" of {when}" if when else "")
                return unmet(zh, en, record=last)
        return anew(d, last) or MET

    return check


def not_turned_down(kind: Kind) -> Check:
    """The latest resolution of a kind, where there is one, was carried."""

    def check(d: Dossier) -> Finding:
        last = d.last(kind)
        if last is None or passed(last):
            return MET
        return unmet(f"{last.on}的决议未通过", f"the resolution of {last.on} was not carried", record=last)

    return check


def paper_approved(kind: Kind) -> Check:
    """The latest paper of a kind that was not withdrawn is approved."""

    def check(d: Dossier) -> Finding:
        handed_in = papers(d, kind)
        return approved(handed_in[-1]) if handed_in else UNMET

    return check


def approved(paper: Step) -> Finding:
    """Whether the branch approved a paper."""
    if isinstance(paper.shape, Paper) and paper.shape.status is PaperStatus.APPROVED:
        return MET
    return unmet("尚未审批通过", "not approved yet", record=paper)


def papers(d: Dossier, kind: Kind) -> list[Step]:
    """The papers of a kind that were not withdrawn, the latest last."""
    return [s for s in d.all(kind) if isinstance(s.shape, Paper) and s.shape.status is not PaperStatus.WITHDRAWN]


# ── the admission form: issued, then filled ─────────────────────────────────────────────────────────────────────────


def _form(d: Dossier) -> Step | None:
    """The form being recorded as filled, or the latest that was."""
    return d.judged if d.judged and d.judged.kind is Kind.ADMISSION_FORM else d.last(Kind.ADMISSION_FORM)


def _number(form: Step) -> str:
    return form.shape.serial_number if isinstance(form.shape, AdmissionForm) else ""


def form_as_issued(d: Dossier) -> Finding:
    """The form filled is the latest that was issued by its day: by number, and not filled before; any, where none was issued."""
    step = _form(d)
    # Of a day past also those that were issued after it: that is what the form must not precede.
    issued = d.on(max(d.clock, d.today)).all(Kind.ADMISSION_FORM_ISSUED) if step else []
    if step is None or not issued:
        return MET
    if issued[0].on > step.on:
        return unmet(f"{issued[0].on}方予发放", f"issued on {issued[0].on} only", record=step)
    number = _number([form for form in issued if form.on <= step.on][-1])
    if _number(step) == number:
        return MET
    return unmet(f"发放的编号为{number}", f"{number} was issued", record=step)


def form_issued(d: Dossier) -> Finding:
    """A form was issued at all."""
    return MET if d.last(Kind.ADMISSION_FORM_ISSUED) else unmet("尚未发放", "none was issued")


def form_filled(d: Dossier) -> Finding:
    """A form was filled, and it is one that was issued by the day on which it was filled."""
    step = _form(d)
    if step is None:
        return UNMET
    if any(form.on <= step.on and _number(form) == _number(step) for form in d.all(Kind.ADMISSION_FORM_ISSUED)):
        return MET
    zh, en = f"{step.on}所填的尚未发放", f"what was filled on {step.on} had not been issued"
    return unmet(zh, en, record=step)


def not_all_on_one_day(first: Kind, last: Kind) -> Check:
    """From the first to the last of the way more than a day passed: what lies between has its order, and so its day."""

    def check(d: Dossier) -> Finding:
        began, ended = d.last(first), d.last(last)
        if began is None or ended is None or began.on != ended.on:
            return MET
        return unmet(f"均在{ended.on}", f"all on {ended.on}", record=ended)

    return check


def after_decision(*kinds: ApprovalKind) -> Check:
    """What carries a decision out is not dated before it (Y16): of several the last, such as a conversion after an extension."""

    def check(d: Dossier) -> Finding:
        days = [
            a.decision.on for a in d.approvals if a.kind in kinds and a.status is ApprovalStatus.APPROVED and a.decision
        ]
        return _decided_by(d, max(days, default=None))

    return check


def after_the_result(*kinds: ApprovalKind) -> Check:
    """A result is announced from the day of its decision, not while it is awaited; one that was not announced may be late."""

    def check(d: Dossier) -> Finding:
        if d.judged is None:
            return MET
        on = d.judged.on
        asked = [a for a in d.approvals if a.kind in kinds and a.status in _RESULTS and (a.open or a.decision)]
        decided = {a.decision.on for a in asked if a.decision}
        awaited = [a for a in asked if _resolved_on(d, a) <= on and not (a.decision and a.decision.on <= on)]
        told = [s.on for s in d.all(Kind.RESULT_ANNOUNCED) if s.id != d.judged.id]
        untold = [day for day in decided if day <= on and not any(day <= other for other in told)]
        coming = min((a.decision.on for a in awaited if a.decision), default=None)
        if coming is not None or not any(day <= on for day in decided) or (awaited and not untold):
            return _decided_by(d, coming or min((day for day in decided if day > on), default=None))
        return MET

    return check


_RESULTS = (ApprovalStatus.SUBMITTED, ApprovalStatus.APPROVED, ApprovalStatus.REJECTED)


def _resolved_on(d: Dossier, approval: Approval) -> date:
    step = d.subject(approval)
    return min(step.on, approval.submitted_on) if step else approval.submitted_on


def _decided_by(d: Dossier, day: date | None) -> Finding:
    """Whether what is judged is not before the day of the decision; without one it is."""
    if d.judged is None or (day is not None and day <= d.judged.on):
        return MET
    zh, en = (f"审批日期{day}", f"decided on {day}") if day else ("尚未审批", "not decided yet")
    return replace(unmet(zh, en, record=d.judged), ready_on=day)
