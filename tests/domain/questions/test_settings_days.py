"""Settings have a day: what a committee lays down binds events from that day on, and nothing of before is judged anew (Y2).

Each row is a case with an event, and the setting that measures it. Laid down the day after the event it changes nothing of
it, whenever it is asked; laid down on the event's day it binds.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from msgspec.structs import replace

from domain.acts import recording
from domain.calendar import half_years, months_after
from domain.case.approvals import ApprovalKind
from domain.case.as_of import as_of
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.orgs.plans import Quota, Share
from domain.orgs.settings import (
    NATIONAL_DEFAULTS,
    ActivistClock,
    CommitteeSettings,
    FilingMode,
    OverQuota,
    Quorum,
    SettingsChange,
    laid_down,
    with_change,
)
from domain.questions import duties, gates, transitions
from domain.regulation import BY_KIND
from domain.steps.kinds import Kind
from domain.steps.step import Step
from domain.votes import VoteResult
from tests.builders import BRANCH, DISTRICT, ROSTER, Road, a_ballot, a_line, a_step, a_vote, laying_down
from tests.domain.legs import DAY, MANUAL, NATIONAL, submit


class Row(NamedTuple):
    """A setting and its new value; the case asked about, the day of the event, and the rule that is heard of it."""

    setting: str
    value: object
    case: Callable[[], Dossier]
    event: Callable[[Dossier], date]
    rule: str | None
    told: Callable[[Dossier], object]


def road(edition: Edition = MANUAL, **base: object) -> Road:
    settings = CommitteeSettings(**base) if base else None  # type: ignore[arg-type]
    return Road(date(2022, 3, 1), line=a_line(edition, settings))


def heard(kind: ApprovalKind, rule: str) -> Callable[[Dossier], object]:
    """What a rule says at a submission; nothing where it is met."""

    def told(d: Dossier) -> object:
        return [(p.guard_id, p.detail) for p in transitions.problems(d, BY_KIND[kind]) if p.guard_id == rule]

    return told


def last(kind: Kind) -> Callable[[Dossier], date]:
    def event(d: Dossier) -> date:
        step = d.last(kind)
        assert step is not None
        return step.on

    return event


def filed_on(d: Dossier) -> date:
    return d.approvals[-1].submitted_on


def without(d: Dossier, *kinds: Kind) -> Dossier:
    return replace(d, steps=tuple(s for s in d.steps if s.kind not in kinds))


def examined(**base: object) -> Road:
    return road(NATIONAL, **base).examined().later(1)


def introduced_by_a_stranger() -> Dossier:
    d = examined(same_committee=False).case
    stranger = replace(ROSTER[9], id=UUID(int=909), org_id=DISTRICT.id, org_path=DISTRICT.path)
    others = tuple(replace(a, member_id=stranger.id) if a is d.assignments[-1] else a for a in d.assignments)
    return replace(d, assignments=others, members={**d.members, stranger.id: stranger})


def untested() -> Dossier:
    d = examined(training_exam=False).case
    course = next(s for s in d.steps if s.kind is Kind.TRAINING)
    plain = replace(course, shape=replace(course.shape, exam_passed=False))
    return replace(d, steps=tuple(plain if s is course else s for s in d.steps))


def pre_reviewed_and_noticed() -> Dossier:
    r = road().examined().submit(ApprovalKind.PRE_REVIEW).later(5).decide(form_serial_number="2026-0001")
    return r.noticed(Kind.NOTICE_BEFORE_ADMISSION_MEETING).later(1).case


def barely_quorate() -> Dossier:
    return road().voted(a_vote(ballot=a_ballot(10, 6))).later(2).case


def voted_late() -> Dossier:
    r = road().pre_reviewed().later(40)
    return r.record(Kind.VOTE_ADMISSION, a_vote()).later(2).case


def without_dues() -> Dossier:
    r = road(NATIONAL, dues_at_admission=False).voted().later(2).submit(ApprovalKind.ADMISSION_APPROVAL)
    return r.later(2).case


def undecided(d: Dossier) -> object:
    """What the committee would be told of the waiting submission."""
    filing = d.open_approval
    assert filing is not None
    found = gates.at_decision(d.but(filing=filing), BY_KIND[filing.kind])
    return [p.guard_id for p in found if p.guard_id == "R-DUE-2.entered"]


def filed_late() -> Dossier:
    return road().resolved().later(5).submit(ApprovalKind.ACTIVIST_FILING).later(30).case


def clocks(d: Dossier) -> object:
    return [
        d.activist_since,
        d.cultivated_on,
        d.stage_since,
        transitions.next_steps(d)[0].earliest,
        [x.due_on for x in duties.deadlines(d)],
        duties.badges(d).next_due_on,
    ]


def waiting_pre_review(d: Dossier) -> object:
    assert d.open_approval is not None
    return duties.deadline(d.open_approval, d), [p.due_on for p in duties.tasks(d) if p.guard_id == "R-PRE-5"]


def first_window(d: Dossier) -> object:
    """Whether an inspection is missing in the first window of probation."""
    found = [p for p in transitions.problems(d, BY_KIND[ApprovalKind.CONVERSION_APPROVAL]) if p.guard_id == "R-PRB-5"]
    return [str(d.probation_start) in str(p.detail) for p in found if str(d.probation_start) in str(p.detail)]


def beyond_the_plan() -> Dossier:
    """Voted on in a year whose plan is full."""
    case = road().voted().later(2).case
    day = case.today
    share = Share(BRANCH.id, BRANCH.path, BRANCH.name, day.year, (Quota(2, date(day.year, 1, 1)),), admitted=2)
    return replace(case, shares=(share,))


A, T, P, N, V, C = ApprovalKind
ROWS = [
    Row("activist_filing_mode", FilingMode.REVIEWED, lambda: road().resolved().case, lambda d: d.today, None, lambda d: submit(d, A).after.open_approval is None),
    Row("activist_clock", ActivistClock.FILING_APPROVED, filed_late, filed_on, None, clocks),
    Row("waiting_months", 6, lambda: road().resolved().later(1).case, last(Kind.RESOLUTION_ACTIVIST), "R-APP-5", heard(A, "R-APP-5")),
    Row("half_yearly_extras", True, lambda: road(NATIONAL, half_yearly_extras=False).an_activist().later(months=7).case, lambda d: d.activist_since, "R-ACT-6.extras", heard(T, "R-ACT-6.extras")),
    Row("notice_working_days", 7, pre_reviewed_and_noticed, last(Kind.NOTICE_BEFORE_ADMISSION_MEETING), "R-DEV-3.meeting", heard(N, "R-DEV-3.meeting")),
    Row("notice_before_admission", True, lambda: road(NATIONAL).voted().later(2).case, last(Kind.VOTE_ADMISSION), "R-MTG-9.notice-review", heard(V, "R-MTG-9.notice-review")),
    Row("quorum", Quorum.TWO_THIRDS, barely_quorate, last(Kind.VOTE_ADMISSION), "R-MTG-2", heard(V, "R-MTG-2")),
    Row("probation_inspection_months", 3, lambda: road().at_expiry().case, lambda d: d.probation_start, "R-PRB-5", first_window),
    Row("pre_review_lapses", True, voted_late, last(Kind.VOTE_ADMISSION), "R-MTG-1.lapsed", heard(V, "R-MTG-1.lapsed")),
    Row("pre_review_days", 7, lambda: road().examined().submit(P).later(8).case, filed_on, "R-PRE-5", waiting_pre_review),
    Row("same_committee", True, introduced_by_a_stranger, lambda d: d.assignments[-1].since, "R-DEV-6", heard(P, "R-DEV-6")),
    Row("training_exam", True, untested, last(Kind.TRAINING), "R-DEV-12", heard(P, "R-DEV-12")),
    Row("target_inspections", True, lambda: examined(target_inspections=False).later(months=7).case, lambda d: d.listed_on, "R-DEV-13", heard(P, "R-DEV-13")),
    Row("dues_at_admission", True, without_dues, filed_on, "R-DUE-2.entered", undecided),
    Row("over_quota", OverQuota.REFUSED, beyond_the_plan, last(Kind.VOTE_ADMISSION), "R-PLN-1", heard(V, "R-PLN-1")),
]  # fmt: skip


# What no event of a case is judged by.
OF_NO_EVENT = ["require_second_factor", "erasure_months"]


def test_every_setting_has_its_day():
    assert [row.setting for row in ROWS] + OF_NO_EVENT == list(CommitteeSettings.__struct_fields__)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.setting)
def test_a_setting_binds_events_from_its_day_on_and_none_of_before(row: Row):
    case = row.case()
    event, before = row.event(case), row.told(case)

    def after(day: date, asked: date) -> object:
        return row.told(replace(case, today=asked, line=laying_down(case.line, day, **{row.setting: row.value})))

    days = [case.today, case.today + 40 * DAY] if case.open_approval is None and row.rule else [case.today]
    for asked in days:
        told = before if asked == case.today else row.told(replace(case, today=asked))
        assert after(event + DAY, asked) == told
        assert after(event, asked) == after(event - 9 * DAY, asked) != told


# ── the history ─────────────────────────────────────────────────────────────────────────────────────────────────────

STRICT, STRICTER = CommitteeSettings(waiting_months=3), CommitteeSettings(waiting_months=6)


def test_before_the_first_change_the_superior_or_the_regulation_holds():
    branch, committee, district = a_line()
    ours = (SettingsChange(STRICTER, date(2026, 1, 2)),)
    line = (branch, replace(committee, settings=ours), replace(district, settings=(SettingsChange(STRICT),)))
    case = road().applied().case
    days = [replace(case, line=line, today=day).settings for day in (date(2026, 1, 1), date(2026, 1, 2))]
    assert days == [STRICT, STRICTER]
    assert case.settings == NATIONAL_DEFAULTS


def test_of_a_day_there_is_one_change_and_they_stand_in_order():
    first, later = SettingsChange(STRICT), SettingsChange(STRICTER, date(2026, 1, 2))
    assert with_change((later,), first) == (first, later)
    again = SettingsChange(STRICT, date(2026, 1, 2))
    assert with_change((first, later), again) == (first, again)
    assert laid_down((), date.max) is laid_down((later,), date(2026, 1, 1)) is None


def test_a_picture_of_another_day_has_that_days_settings():
    case = road().applied().case
    case = replace(case, line=laying_down(case.line, case.today + DAY, waiting_months=3))
    assert [case.settings.waiting_months, case.on(case.today + DAY).settings.waiting_months] == [0, 3]
    assert as_of(case.on(case.today + DAY), case.today).settings.waiting_months == 0


def test_the_result_of_a_ballot_is_by_the_quorum_of_its_day_also_when_it_is_put_right_later():
    r = road().pre_reviewed().later(3)
    case = replace(r.case, line=laying_down(r.case.line, r.day + DAY, quorum=Quorum.TWO_THIRDS))

    def result(day: date) -> VoteResult:
        step = a_step(Kind.VOTE_ADMISSION, day, a_vote(ballot=a_ballot(10, 6)))
        filled: Step = recording.filled(case.on(r.day + 5 * DAY), step)
        shape: Any = filled.shape
        return shape.result

    assert [result(r.day), result(r.day + DAY)] == [VoteResult.PASSED, VoteResult.NO_QUORUM]


def test_windows_are_as_long_as_what_holds_on_their_first_day():
    start, change = date(2026, 1, 31), date(2026, 7, 31)
    finished, running = half_years(start, date(2027, 1, 1), months=lambda day: 3 if day >= change else 6)
    assert [w.start for w in (*finished, running)] == [start, change, date(2026, 10, 31)]
    assert running.end == months_after(start, 12)


def test_an_addition_is_asked_of_a_window_only_if_it_was_on_its_first_and_is_on_its_last_day():
    case = without(road(NATIONAL).a_year_old_activist().case, Kind.CULTIVATION)
    first = half_years(case.activist_since, case.today)[0][0]

    def off(day: date) -> Dossier:
        return replace(case, line=laying_down(case.line, day, half_yearly_extras=False))

    told = heard(T, "R-ACT-6.extras")
    missing = [str(first.start) in str(told(off(day))) for day in (first.end - DAY, first.end)]
    assert missing == [False, True]


def test_a_course_without_an_exam_counts_on_days_that_ask_for_none_also_beside_a_later_one():
    """A second course after the exam came to be asked does not take away what the first one gave."""
    case = untested()
    course = next(s for s in case.steps if s.kind is Kind.TRAINING)
    asked = replace(case, line=laying_down(case.line, course.on + DAY, training_exam=True))
    again = replace(
        course,
        id=a_step(Kind.TRAINING, course.on, course.shape).id,
        on=course.on + 2 * DAY,
        shape=replace(course.shape, days=Decimal(1)),
    )
    assert heard(P, "R-DEV-12")(replace(asked, steps=(*asked.steps, again))) == []


def test_what_is_planned_is_waited_for():
    """A day to come is asked by what holds then: the waiting time that is planned moves the first day."""
    case = road().resolved().case
    case = without(case, Kind.RESOLUTION_ACTIVIST).on(case.today)
    planned = replace(case, line=laying_down(case.line, case.today + DAY, waiting_months=12))
    assert planned.applied_on is not None
    found = [heard(A, "R-APP-5")(planned.on(day)) for day in (case.today, case.today + DAY)]
    assert [bool(f) for f in found] == [False, True]
