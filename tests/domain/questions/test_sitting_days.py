"""On which days whom, against a model that tries each day, and against the deadlines of the page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.dossier import Dossier
from domain.case.members import Discipline, DisciplineKind, Roster
from domain.orgs.editions import Edition
from domain.orgs.settings import Quorum
from domain.questions import planning
from domain.questions.caretakers import Risk, risks
from domain.questions.judging import judge
from domain.questions.sitting_days import Absence, Span, Window, attendance, spans, windows
from domain.regulation import MET_IN_A_MONTH, PROMPT
from domain.steps.kinds import Kind
from tests.builders import ROSTER
from tests.domain.legs import LEGS

DAY = timedelta(days=1)
START, FAR = date(2026, 3, 1), date(2040, 1, 1)
DAYS = st.integers(-10, 30).map(lambda n: START + n * DAY)
WINDOWS = st.builds(Window, st.just(Kind.VOTE_ADMISSION), DAYS, st.none() | DAYS)


@given(st.lists(WINDOWS, max_size=5), st.integers(0, 25))
def test_the_spans_are_what_trying_each_day_finds(found: list[Window], length: int) -> None:
    until = START + length * DAY
    named = list(enumerate(found))
    cut = spans(named, START, until)
    tried = {}
    for n in range(length + 1):
        day = START + n * DAY
        people = [who for who, w in named if w.opens <= day and (w.by is None or w.by < w.opens or day <= w.by)]
        if people:
            tried[day] = people
    told = {s.since + n * DAY: [who for who, _ in s.people] for s in cut for n in range((s.until - s.since).days + 1)}
    assert told == tried
    assert sum((s.until - s.since).days + 1 for s in cut) == len(tried)
    # The best is a day on which as many can be taken as on any, and the first of these.
    if tried:
        most = max(map(len, tried.values()))
        assert (len(cut[0].people), cut[0].since) == (most, min(day for day, who in tried.items() if len(who) == most))


def test_days_with_the_same_people_are_one_span() -> None:
    one = Window(Kind.VOTE_ADMISSION, START + DAY, START + 3 * DAY)
    assert spans([("a", one)], START, START + 9 * DAY) == [Span(START + DAY, START + 3 * DAY, (("a", one),))]


def on(d: Dossier, day: date) -> Dossier:
    return d.but(today=day, clock=max(day, d.clock))


def the_one(d: Dossier, kind: Kind) -> Window:
    (found,) = [w for w in windows(d, FAR) if w.kind is kind]
    return found


@pytest.mark.parametrize("edition", Edition)
def test_a_window_opens_when_the_plan_says_and_is_in_time_until_the_page_says_late(edition: Edition) -> None:
    legs = LEGS[edition]
    first = the_one(legs["pre-reviewed"], Kind.VOTE_ADMISSION)
    assert first.opens == planning.ahead(legs["pre-reviewed"], FAR)[0].on
    assert not first.supposed
    if edition is Edition.NATIONAL_2026:
        assert first.by is not None
        assert judge(on(legs["pre-reviewed"], first.by), (MET_IN_A_MONTH,)) == []
        assert judge(on(legs["pre-reviewed"], first.by + DAY), (MET_IN_A_MONTH,)) != []
    else:
        assert first.by is None  # the manual's month is no row of the page
    second = the_one(legs["probationary"], Kind.VOTE_CONVERSION)
    assert second.opens == legs["probationary"].eligible_on
    assert second.by is not None
    assert judge(on(legs["probationary"], second.by), (PROMPT,)) == []
    assert judge(on(legs["probationary"], second.by + DAY), (PROMPT,)) != []


def test_who_is_late_may_be_taken_on_any_day() -> None:
    d = LEGS[Edition.MANUAL_2024]["at expiry"]
    late = the_one(on(d, d.today + 100 * DAY), Kind.VOTE_CONVERSION)
    assert late.late
    assert late.holds(late.opens)
    assert late.holds(late.opens + 300 * DAY)
    assert not late.holds(late.opens - DAY)


def test_nobody_is_voted_on_again_whose_resolution_waits() -> None:
    legs = LEGS[Edition.NATIONAL_2026]
    assert [w.kind for w in windows(legs["voted"], FAR)] == [Kind.VOTE_CONVERSION]
    supposed = windows(legs["an activist"], FAR)
    assert [(w.kind, w.supposed) for w in supposed] == [(Kind.VOTE_ADMISSION, True), (Kind.VOTE_CONVERSION, True)]


def test_who_leaves_is_taken_before() -> None:
    d = LEGS[Edition.MANUAL_2024]["pre-reviewed"]
    leaves = months_after(d.today, 5)
    d = d.but(person=replace(d.person, expected_leave_on=leaves))
    assert the_one(d, Kind.VOTE_ADMISSION).by == planning.last_before(leaves)


def test_a_quorum_is_of_those_due_and_the_excused_are_not() -> None:
    day = date(2026, 11, 23)
    some = [replace(m, excused_from=day, excused_until=day + 30 * DAY) if n < 3 else m for n, m in enumerate(ROSTER)]
    barred = replace(some[9], disciplines=(Discipline(DisciplineKind.PROBATION_WITHIN_PARTY, day - 9 * DAY, day),))
    roster = Roster([*some[:9], barred])
    before, then, after = (attendance(roster, d) for d in (day - DAY, day, day + 30 * DAY))
    assert (before.due, before.needed, before.without_vote) == (9, 5, ((barred, Absence.UNDER_PROBATION),))
    assert (then.due, then.needed, then.spare) == (7, 4, 3)
    assert then.without_vote == tuple((m, Absence.EXCUSED) for m in some[:3])
    assert (after.due, after.without_vote) == (10, ())
    assert attendance(roster, day + 30 * DAY, Quorum.TWO_THIRDS.fraction).needed == 7


def test_what_speaks_against_a_member_is_told_the_gravest_first() -> None:
    day, member = date(2026, 11, 23), ROSTER[0]
    warned = Discipline(DisciplineKind.WARNING, day - 30 * DAY)
    barred = Discipline(DisciplineKind.PROBATION_WITHIN_PARTY, day - 30 * DAY)
    assert risks(member, day) == []
    assert risks(replace(member, left_on=day), day) == [Risk.GONE]
    assert risks(replace(member, left_on=day + DAY, excused_from=day + DAY), day) == [Risk.LEAVING, Risk.EXCUSED]
    assert risks(replace(member, disciplines=(warned, barred)), day) == [Risk.BARRED, Risk.IN_EFFECT]
    assert risks(replace(member, excused_from=day - 9 * DAY, excused_until=day), day) == []
