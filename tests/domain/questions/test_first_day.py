"""The first day of a submission, tried by doing: a secretary who does everything that is missing from today on, day by day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import assigning, deciding, notices, recording, reviewing, submitting
from domain.calendar import months_after, nth_workday
from domain.case.approvals import Acknowledgement, ApprovalKind, CommitteeVote, Decision
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Discipline, DisciplineKind
from domain.orgs.editions import Edition
from domain.orgs.settings import CommitteeSettings
from domain.questions import duties, judging, transitions
from domain.questions.gates import at_submission
from domain.regulation import ADMISSION, BY_KIND, CONVERSION, LISTING
from domain.road.drafts import draft
from domain.rules import Outcome, Transition
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Vote
from domain.steps.notices import Notice, Objection
from domain.steps.papers import Paper
from domain.steps.step import Step
from domain.votes import Ballot, VoteResult
from tests.builders import (
    BRANCH_ADMIN,
    COMMITTEE_ADMIN,
    ROSTER,
    a_case,
    a_line,
    a_notice,
    a_person,
    a_road,
    a_vote,
    settled,
)
from tests.domain.legs import APPROVED, DAY, LEGS, NATIONAL, REJECTED, decide, leg, record

MENTOR, INTRODUCER = AssignmentRole.MENTOR, AssignmentRole.INTRODUCER
AGAINST = Ballot(due=10, present=9, issued=9, returned=9, approve=3, oppose=6)


# ── the secretary ───────────────────────────────────────────────────────────────────────────────────────────────────


def taken(d: Dossier, outcome: Outcome) -> Dossier:
    """What became of an act, or the case as it was where the act was refused: another day, then."""
    return outcome.after.but(judged=None) if outcome.done and outcome.after else d


def put(d: Dossier, kind: Kind, **changes: object) -> Dossier:
    """The record that has the best chance today; what the person hands in is reviewed at once."""
    step = replace(draft(d, kind), id=uuid4())
    if isinstance(step.shape, Vote):
        changes["meeting_id"] = uuid4()
    step = replace(step, shape=replace(step.shape, **changes))  # type: ignore[type-var]
    after = taken(d, recording.record(d, step, BRANCH_ADMIN))
    if after is d or not isinstance(step.shape, Paper):
        return after
    return taken(after, reviewing.review(after, step.id, approve=True, note="", actor=BRANCH_ADMIN))


def noted(d: Dossier, t: Transition) -> tuple[Acknowledgement, ...]:
    return tuple(Acknowledgement(p.guard_id, "说明") for p in at_submission(d, t) if p.guard_id)


def through(d: Dossier, kind: ApprovalKind) -> Dossier:
    """Submitted, and approved on the same day."""
    given = noted(d, BY_KIND[kind])
    filed = submitting.submit(d, kind, approval_id=uuid4(), actor=BRANCH_ADMIN, acknowledgements=given)
    if not filed.done or filed.after is None:
        return d
    waiting = filed.after.open_approval
    assert waiting is not None
    number = str(uuid4()) if kind is ApprovalKind.PRE_REVIEW else ""
    decision = Decision(
        APPROVED, d.today, COMMITTEE_ADMIN.account_id, COMMITTEE_ADMIN.org_id, "同意", d.today, CommitteeVote(9, 9, 9),
        form_serial_number=number,
    )  # fmt: skip
    return taken(d, deciding.decide(filed.after, waiting.id, decision, actor=COMMITTEE_ADMIN, form_step_id=uuid4()))


def closed(d: Dossier, step: Step, *, clean: bool) -> Outcome:
    said = "无异议" if clean else "公示不足，须重新公示"
    return notices.close_notice(
        d, step.id, objections=(), clean=clean, conclusion=said, attachments=(), actor=BRANCH_ADMIN
    )


def hung(d: Dossier, kind: Kind) -> Dossier:
    """A notice that is over is closed; where none hangs that will do, one is posted."""
    last = d.last(kind)
    open_one = last if last and isinstance(last.shape, Notice) and last.shape.closed_on is None else None
    if open_one is not None:
        over = closed(d, open_one, clean=True)
        if over.done or d.today <= open_one.shape.end:  # type: ignore[union-attr]
            return taken(d, over)
        # It is over and will not do: one hangs at a time, so it is closed before the next is posted.
        d = taken(d, closed(d, open_one, clean=False))
    return put(d, kind)


def assigned(d: Dossier, role: AssignmentRole) -> Dossier:
    chosen = [(uuid4(), m.id) for m in ROSTER[:2]]
    return taken(d, assigning.assign(d, role, chosen, reason="", actor=BRANCH_ADMIN)) if not d.active(role) else d


def spoken(d: Dossier, kind: Kind, role: AssignmentRole) -> Dossier:
    for a in d.active(role):
        d = put(d, kind, member_id=a.member_id)
    return d


def voted(d: Dossier, t: Transition, kind: Kind) -> Dossier:
    """The meeting is held when nothing else is missing."""
    return put(d, kind) if bars(d, t) <= {"R-MTG-3", "R-MTG-3.conversion", "R-APR-4"} else d


Act = Callable[[Dossier], Dossier]
# What is done where a rule asks for it, in the order of the road.
DONE_FOR: tuple[tuple[str, Act], ...] = (
    ("R-APP-2", lambda d: put(d, Kind.APPLICATION)),
    ("R-APP-3", lambda d: put(d, Kind.TALK)),
    ("R-ACT-1", lambda d: put(d, Kind.RECOMMENDATION)),
    ("R-ACT-2", lambda d: put(d, Kind.RESOLUTION_ACTIVIST)),
    ("R-ACT-4", lambda d: assigned(d, MENTOR)),
    ("R-DEV-1", lambda d: put(put(spoken(d, Kind.MENTOR_DETERMINATION, MENTOR), Kind.MEMBERS_AND_MASSES), Kind.PARTY_GROUP)),
    ("R-DEV-2", lambda d: put(d, Kind.RESOLUTION_DEVELOPMENT_TARGET)),
    ("R-DEV-5", lambda d: hung(d, Kind.NOTICE_BEFORE_LISTING)),
    ("R-DEV-3", lambda d: hung(d, Kind.NOTICE_BEFORE_LISTING)),
    ("R-DEV-6", lambda d: assigned(d, INTRODUCER)),
    ("R-DEV-9", lambda d: put(d, Kind.POLITICAL_REVIEW)),
    ("R-DEV-12", lambda d: put(d, Kind.TRAINING)),
    ("R-PRE-1", lambda d: put(d, Kind.RESOLUTION_ADMISSION_REVIEW)),
    ("R-PRE-1.again", lambda d: put(d, Kind.RESOLUTION_ADMISSION_REVIEW)),
    ("R-MTG-9", lambda d: through(d, ApprovalKind.PRE_REVIEW)),
    ("R-DEV-5.meeting", lambda d: hung(d, Kind.NOTICE_BEFORE_ADMISSION_MEETING)),
    ("R-MTG-9.notice", lambda d: hung(d, Kind.NOTICE_BEFORE_ADMISSION_MEETING)),
    ("R-MTG-9.notice-review", lambda d: through(d, ApprovalKind.PUBLIC_NOTICE_REVIEW)),
    ("R-APR-4.issued", lambda d: put(d, Kind.ADMISSION_FORM_ISSUED)),
    ("R-APR-4.form", lambda d: put(d, Kind.ADMISSION_FORM)),
    ("R-MTG-3", lambda d: voted(d, ADMISSION, Kind.VOTE_ADMISSION)),
    ("R-PRB-5.now", lambda d: put(d, Kind.PROBATION_INSPECTION)),
    ("R-CNV-1", lambda d: put(d, Kind.CONVERSION_REQUEST)),
    ("R-CNV-4", lambda d: put(put(d, Kind.MEMBERS_AND_MASSES_CONVERSION), Kind.PARTY_GROUP)),
    ("R-CNV-4.introducers", lambda d: spoken(d, Kind.INTRODUCER_CONVERSION, INTRODUCER)),
    ("R-CNV-4.committee", lambda d: put(d, Kind.RESOLUTION_CONVERSION_REVIEW)),
    ("R-MTG-3.conversion", lambda d: voted(d, CONVERSION, Kind.VOTE_CONVERSION)),
)  # fmt: skip
# Entered with the submission itself.
WITH_IT = {"R-DUE-2.entered"}


def bars(d: Dossier, t: Transition) -> set[str]:
    return {p.guard_id or p.message.en for p in transitions.problems(d, t) if judging.blocks(p)} - WITH_IT


def at_work(d: Dossier, t: Transition) -> Dossier:
    """Everything that is missing and can be done on a day, done. What can serve on a later day only is left for that day."""
    for rule, act in (*DONE_FOR, *DONE_FOR):
        if d.stage is t.source and rule in asked(d, t):
            d = act(d)
    return d


def asked(d: Dossier, t: Transition) -> set[str | None]:
    """By whom something is asked: the steps up to this one, and the duties of the stage."""
    ahead = transitions.remaining(d)
    upto = ahead[: ahead.index(t) + 1] if t in ahead else [t]
    return {p.guard_id for p in (*(p for x in upto for p in transitions.problems(d, x)), *duties.tasks(d))}


def passes(d: Dossier, t: Transition) -> bool:
    return d.stage is not t.source if t is LISTING else not bars(d, t)


def done_on(case: Dossier, t: Transition, until: date) -> Iterator[Dossier]:
    """The case at the end of each day."""
    d, day = case, case.today
    while day <= until:
        d = at_work(d.but(today=day, clock=max(day, d.clock)), t)
        yield d
        day += DAY


# ── the cases ───────────────────────────────────────────────────────────────────────────────────────────────────────


def consented() -> Dossier:
    """The superior consented to the listing; no notice hangs."""
    return a_road(NATIONAL).a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide().case


def with_notice(days: int, later: int, *, clean: bool | None = None) -> Dossier:
    """A notice of so many working days, closed or hanging, so many days after its posting."""
    d = consented()
    end = nth_workday(d.today, days, d.holidays).day
    d = settled(record(d, Kind.NOTICE_BEFORE_LISTING, d.today, a_notice(d.today, end))) if days >= 5 else d
    if days < 5:
        step = replace(draft(d, Kind.NOTICE_BEFORE_LISTING), id=uuid4(), shape=a_notice(d.today, end))
        d = replace(d, steps=(*d.steps, step))
    d = d.on(d.today + later * DAY)
    if clean is None:
        return d
    step = d.last(Kind.NOTICE_BEFORE_LISTING)  # type: ignore[assignment]
    grave = (Objection("异议", "核查", "属实", affects=True),)
    effect = notices.close_notice(d, step.id, objections=grave, clean=False, conclusion="影响", attachments=(), actor=BRANCH_ADMIN)  # fmt: skip
    return settled(effect)


def waiting_time(edition: Edition, **person: object) -> Dossier:
    """A committee that asks for half a year from the application; none has been handed in."""
    line = a_line(edition, CommitteeSettings(waiting_months=6))
    return a_case(date(2026, 3, 2), line=line, person=a_person(**person))


def unexamined(edition: Edition) -> Dossier:
    """A development target of whom nothing is done, whose introducers have their rights back in seventy days."""
    d = LEGS[edition]["a target"]
    d = taken(d, assigning.assign(d, INTRODUCER, [(uuid4(), m.id) for m in ROSTER[:2]], reason="", actor=BRANCH_ADMIN))
    back = d.today + 70 * DAY
    barred = (Discipline(DisciplineKind.PROBATION_WITHIN_PARTY, d.today, back),)
    return replace(d, members={i: replace(m, disciplines=barred) for i, m in d.members.items()})


def unnoticed(edition: Edition) -> Dossier:
    """No notice of whatever kind is on file, and the pre-review is approved."""
    d = LEGS[edition]["pre-reviewed"]
    gone = (Kind.NOTICE_BEFORE_LISTING, Kind.NOTICE_BEFORE_ADMISSION_MEETING)
    kept = tuple(a for a in d.approvals if a.kind is not ApprovalKind.PUBLIC_NOTICE_REVIEW)
    return replace(d, steps=tuple(s for s in d.steps if s.kind not in gone), approvals=kept)


def failed(edition: Edition, name: str) -> Dossier:
    """The meeting did not carry it, today."""
    d = LEGS[edition][name]
    kind = Kind.VOTE_CONVERSION if name == "at expiry" else Kind.VOTE_ADMISSION
    outcome = ConversionOutcome.CONVERT if name == "at expiry" else None
    vote = a_vote(outcome, ballot=AGAINST, result=VoteResult.FAILED)
    return settled(record(d, kind, d.today, vote)).on(d.today)


def refused(edition: Edition) -> Dossier:
    d = LEGS[edition]["submitted"]
    return settled(decide(d, REJECTED, on=d.today + 4 * DAY, opinion="否")).on(d.today + 4 * DAY)


def early(edition: Edition) -> Dossier:
    """A probationary member five months on."""
    d = LEGS[edition]["probationary"]
    assert d.probation_start is not None
    return d.on(months_after(d.probation_start, 5))


CASES: dict[str, Dossier] = {
    **{f"{e} {name}": LEGS[e][name] for e in Edition for name in ("applied", "resolved", "a target", "examined", "pre-reviewed", "voted")},
    **{f"{e} waiting time": waiting_time(e) for e in Edition},
    **{f"{e} waiting time, not grown yet": waiting_time(e, birth=date(2008, 4, 1)) for e in Edition},
    **{f"{e} introducers barred": unexamined(e) for e in Edition},
    **{f"{e} without a notice": unnoticed(e) for e in Edition},
    **{f"{e} conversion failed today": failed(e, "at expiry") for e in Edition},
    **{f"{e} admission failed today": failed(e, "pre-reviewed") for e in Edition},
    **{f"{e} refused today": refused(e) for e in Edition},
    **{f"{e} half-way through probation": early(e) for e in Edition},
    "consented, no notice": consented(),
    "consented, on a Friday": consented().on(nth_workday(consented().today, 9, consented().holidays).day),
    "a notice hangs": with_notice(5, 3),
    "a notice is over": with_notice(5, 9),
    "a notice too short": with_notice(3, 9),
    "a notice with an effect": with_notice(5, 9, clean=False),
}  # fmt: skip
TRIED = [
    pytest.param(case, t, id=f"{name}: {t.name}") for name, case in CASES.items() for t in transitions.remaining(case)
]


@pytest.mark.parametrize(("case", "t"), TRIED)
def test_who_does_everything_from_today_on_submits_on_the_first_day_and_not_a_day_before(case: Dossier, t: Transition) -> None:  # fmt: skip
    (step,) = [s for s in transitions.next_steps(case) if s.transition is t]
    *before, last = done_on(case, t, step.earliest)
    assert passes(last, t), bars(last, t)
    assert [d.today for d in before if passes(d, t)] == [], "a day before would do"


def test_the_notice_before_a_listing_takes_five_working_days_from_today() -> None:
    d = consented()
    (step,) = transitions.next_steps(d)
    over = nth_workday(d.today, 5, d.holidays).day
    assert (step.transition, step.earliest, step.possible) == (LISTING, over + DAY, False)
    assert transitions.next_steps(d.on(d.today + 3 * DAY))[0].earliest > step.earliest
    unknown = replace(d, holidays=replace(d.holidays, years=frozenset()))
    assert [s.provisional for case in (d, unknown) for s in transitions.next_steps(case)] == [False, True]


def test_the_next_stage_is_reached_when_the_notice_between_is_over() -> None:
    d = leg("a year-old activist", NATIONAL)
    assert d.stage is Stage.ACTIVIST
    manual = leg("a year-old activist")
    days = [found.day for case in (d, manual) if (found := transitions.reached(case))]
    assert days == [nth_workday(d.today, 5, d.holidays).day + DAY, manual.today]


def test_every_transition_is_tried() -> None:
    assert {t for _, case in CASES.items() for t in transitions.remaining(case)} >= {LISTING, ADMISSION, CONVERSION}
