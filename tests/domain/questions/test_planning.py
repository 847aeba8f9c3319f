"""Planning, against the guards themselves day by day, and against brute force."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.as_of import as_of
from domain.case.dossier import Dossier
from domain.checks.person import stays
from domain.orgs.editions import Edition
from domain.questions import planning
from domain.questions.judging import blocks
from domain.questions.transitions import earliest, problems, remaining
from domain.regulation import LEAVES_WITHIN
from domain.rules import Transition
from domain.stages import Stage
from tests.domain.legs import LEGS

DAY = timedelta(days=1)
CASES = [(edition, name) for edition in Edition for name in LEGS[edition]]
FAR = date(2040, 1, 1)


def on(d: Dossier, day: date) -> Dossier:
    return d.but(today=day, clock=max(day, d.clock))


def barred(d: Dossier, t: Transition) -> set[str]:
    return {p.guard_id or p.message.zh for p in problems(d, t) if blocks(p)}


def fewer_by_waiting(d: Dossier, t: Transition, days: int) -> date:
    """By brute force, day after day: the first from which on waiting takes nothing away any more."""
    day, first = d.today, d.today
    found = [barred(on(d, day + n * DAY), t) for n in range(days)]
    lasting = found[-1]
    for n in range(days - 1, -1, -1):
        lasting = lasting & found[n]
        if found[n] != lasting:
            break
        first = day + n * DAY
    return first


@settings(max_examples=6, deadline=None)
@given(case=st.sampled_from(CASES), later=st.integers(0, 420))
def test_the_plan_agrees_with_what_the_guards_say_day_by_day(case: tuple[Edition, str], later: int) -> None:
    edition, name = case
    d = LEGS[edition][name]
    d = on(d, d.today + later * DAY)
    present = [x for x in planning.ahead(d, FAR) if not x.supposed]
    assert [x.transition for x in present] == remaining(d)
    for planned in present:
        t = planned.transition
        asked = max((p.soonest.day for p in problems(d, t) if p.soonest and blocks(p)), default=d.today)
        waited = fewer_by_waiting(d, t, (planned.on - d.today).days + 40)
        # Never before what waiting takes away is gone, nor before what is to be done first can be over.
        assert planned.on >= waited
        if t is remaining(d)[0]:
            assert planned.on == max(waited, asked)
        if planned.on == waited > d.today:
            assert barred(on(d, planned.on - DAY), t) - barred(on(d, planned.on), t)


@settings(max_examples=10, deadline=None)
@given(case=st.sampled_from(CASES), later=st.integers(0, 420))
def test_the_road_ahead_keeps_its_order_and_the_laws_times(case: tuple[Edition, str], later: int) -> None:
    edition, name = case
    d = LEGS[edition][name]
    d = on(d, d.today + later * DAY)
    found = planning.ahead(d, FAR)
    assert all(a.on <= b.on for a, b in pairwise(found))
    by_name = {x.transition.name: x for x in found}
    if d.stage is Stage.APPLICANT and found:
        filed, listed = by_name["ACTIVIST_FILING"], by_name["DEVELOPMENT_TARGET_FILING"]
        assert listed.supposed
        assert listed.on >= months_after(filed.on, 12)
    if d.stage.rank < Stage.PROBATIONARY_MEMBER.rank and found:
        assert by_name["CONVERSION_APPROVAL"].on >= months_after(by_name["ADMISSION_APPROVAL"].on, 12)


def test_what_lies_beyond_the_day_is_no_part_of_the_plan() -> None:
    d = LEGS[Edition.MANUAL_2024]["an activist"]
    whole = planning.ahead(d, FAR)
    cut = whole[1].on - DAY
    assert planning.ahead(d, cut) == [x for x in whole if x.on <= cut]
    cases = [LEGS[Edition.MANUAL_2024][name] for name in ("an activist", "a target")]
    found = planning.plan(cases, FAR)
    assert [x.on for _, x in found] == sorted(x.on for _, x in found)
    assert len(found) == sum(len(planning.ahead(each, FAR)) for each in cases)


@pytest.mark.parametrize("name", ["an activist", "a year-old activist", "a target", "examined"])
@pytest.mark.parametrize("months", [4, 15])
def test_the_last_day_to_begin_is_the_last_of_all_days_tried(name: str, months: int) -> None:
    d = LEGS[Edition.MANUAL_2024][name]
    d = d.but(person=replace(d.person, expected_leave_on=months_after(d.today, months)))
    found = planning.radar(d)
    assert found is not None
    # Whoever may still be admitted without a word by R-PRE-3 on the last day may not on the next.
    assert stays(LEAVES_WITHIN)(on(d, found.admitted_by)).met or found.admitted_by < d.today
    assert not stays(LEAVES_WITHIN)(on(d, found.admitted_by + DAY)).met
    for call in found.calls:
        last = None
        for n in range(max(0, (found.admitted_by - d.today).days) + 1):
            day = d.today + n * DAY
            then = earliest(on(d, day), call.transition)
            if planning._admitted_from(d, call.transition, then) <= found.admitted_by:
                last = day
        assert call.begin_by == last
    assert found.in_time == all(call.begin_by is not None for call in found.calls)


def test_nobody_is_on_the_radar_who_stays_or_is_admitted() -> None:
    assert planning.radar(LEGS[Edition.MANUAL_2024]["an activist"]) is None
    d = LEGS[Edition.MANUAL_2024]["probationary"]
    assert planning.radar(d.but(person=replace(d.person, expected_leave_on=months_after(d.today, 1)))) is None


@settings(max_examples=10, deadline=None)
@given(case=st.sampled_from(CASES), later=st.integers(0, 420), other=st.sampled_from([None, *Edition]))
def test_what_is_assumed_is_all_that_bars_it_on_the_day_and_no_waiting(
    case: tuple[Edition, str], later: int, other: Edition | None
) -> None:
    """Of the present stage as of those that are supposed to be reached, and under the other edition."""
    edition, name = case
    d = LEGS[edition][name]
    d = on(d, d.today + later * DAY)
    d = d if other is None else as_of(d, d.today, other)
    for picture, planned in planning.pictured(d, FAR):
        assumed = planning.assumed(picture, planned)
        names = {p.guard_id or p.message.zh for p in assumed}
        assert names == barred(on(picture, planned.on), planned.transition)
        # On the days after nothing of it goes by itself, and who did all of it is not barred.
        for days in (1, 35, 200):
            assert names <= barred(on(picture, planned.on + days * DAY), planned.transition)
