"""Mentors and introducers, assigned and replaced."""

from __future__ import annotations

from datetime import date

from domain.rules import ProblemCode
from tests.builders import ROSTER, a_member, settled
from tests.domain.legs import BAD, CONTINUING, INTRODUCER, MENTOR, STAGE, STATE, assign, leg, no


def test_a_mentor_is_replaced_with_a_reason_and_the_history_stays():
    case = leg("a year-old activist")
    assert no(assign(case, MENTOR, ROSTER[0], ROSTER[2])) == [(BAD, None, ("reason",))]
    after = settled(assign(case, MENTOR, ROSTER[0], ROSTER[2], reason="调离"))
    kept, left, new = after.assignments
    assert [(a.member_id, a.since, a.until, a.end_reason) for a in (kept, left, new)] == [
        (ROSTER[0].id, date(2022, 3, 31), None, ""),
        (ROSTER[1].id, date(2022, 3, 31), case.today, "调离"),
        (ROSTER[2].id, case.today, None, ""),
    ]
    assert {a.member_id for a in after.active(MENTOR)} == {ROSTER[0].id, ROSTER[2].id}


def test_an_assignment_that_changes_nothing_or_names_one_twice_is_refused():
    case = leg("a year-old activist")
    assert no(assign(case, MENTOR, ROSTER[1], ROSTER[0])) == [(STATE, None, ())]
    assert no(assign(leg("an activist"), MENTOR, ROSTER[0], ROSTER[0])) == [(BAD, None, ("memberIds", "1"))]


def test_mentors_are_for_activists_and_introducers_for_targets():
    found = [no(assign(leg("applied"), role, *ROSTER[:2])) for role in (MENTOR, INTRODUCER, CONTINUING)]
    assert found == [[(STAGE, None, ())]] * 3


def test_one_or_two_mentors_and_exactly_two_introducers():
    activist, target = leg("an activist"), leg("a target")
    fits = [
        [assign(case, role, *ROSTER[:n]).done for n in (1, 2, 3)]
        for case, role in ((activist, MENTOR), (target, INTRODUCER))
    ]
    assert fits == [[True, True, False], [False, True, False]]


def test_who_is_not_on_the_roster_looks_after_nobody():
    stranger = a_member(90)
    assert no(assign(leg("an activist"), MENTOR, stranger)) == [(ProblemCode.GUARD_UNMET, "R-ACT-4.assign", ())]
