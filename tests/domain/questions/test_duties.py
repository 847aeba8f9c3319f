"""What is owed, and what is late."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.orgs.settings import CommitteeSettings
from domain.questions import consequences, duties
from domain.questions.consequences import CONSEQUENCES
from domain.questions.duties import Badges
from domain.regulation import MOVING, TASKS
from domain.stages import CaseStatus
from domain.steps.kinds import Kind
from domain.steps.probation import Done
from tests.builders import a_line, a_road
from tests.domain.legs import CASES, DAY, LEGS, MANUAL, NATIONAL, RETURNED, decide, leg, said


def test_each_row_of_the_page_that_is_owed_has_one_consequence():
    owed = {guard.id for guards in (*TASKS.values(), MOVING) for guard in guards}
    assert CONSEQUENCES.keys() == owed
    assert sum(len(guards) for _, guards in consequences._OF) == len(owed)


def clocks(d: Dossier) -> list[tuple[str, date, bool]]:
    return [(x.guard.id, x.due_on, x.overdue) for x in duties.deadlines(d)]


def test_a_deadline_is_overdue_from_the_day_after_it():
    case = leg("applied")
    due = date(2022, 4, 1)
    assert clocks(case.on(due)) == [("R-APP-3", due, False)]
    assert clocks(case.on(due + DAY)) == [("R-APP-3", due, True)]
    assert said(duties.overdue(case.on(due))) == []
    assert [(p.guard_id, p.due_on) for p in duties.overdue(case.on(due + DAY))] == [("R-APP-3", due)]


def test_what_an_activist_owes_stands_soonest_first():
    assert clocks(leg("an activist")) == [
        ("R-ACT-6.now", date(2022, 9, 29), False),
        ("R-ACT-7", date(2022, 12, 31), False),
    ]


def test_a_probationary_members_clocks():
    assert clocks(leg("probationary", NATIONAL)) == [
        ("R-PRB-2", date(2023, 6, 30), False),
        ("R-DUE-6", date(2023, 7, 31), False),
        ("R-DUE-7", date(2023, 10, 31), False),
        ("R-PRB-5.now", date(2023, 11, 17), False),
        ("R-CNV-1.late", date(2024, 6, 18), False),
        ("R-CNV-3", date(2024, 6, 18), False),
    ]


def test_the_oath_has_a_deadline_in_the_national_text_only():
    ids = {edition: [id for id, *_ in clocks(leg("probationary", edition))] for edition in Edition}
    assert {edition: "R-PRB-2" in found for edition, found in ids.items()} == {MANUAL: False, NATIONAL: True}


@pytest.mark.parametrize("case", CASES)
def test_what_is_overdue_is_among_the_deadlines_and_the_tasks(case):
    late = {(p.guard_id, p.due_on) for p in duties.overdue(case)}
    assert late <= {(x.guard.id, x.due_on) for x in duties.deadlines(case) if x.overdue}
    assert late <= {(p.guard_id, p.due_on) for p in duties.tasks(case)}


@pytest.mark.parametrize("case", CASES)
def test_badges_tell_what_the_questions_tell(case):
    found = duties.badges(case)
    if case.status is not CaseStatus.ACTIVE:
        assert found == Badges()
        return
    late = [x.due_on + DAY for x in duties.deadlines(case) if x.overdue]
    coming = [x.due_on for x in duties.deadlines(case) if not x.overdue]
    assert (found.next_due_on, found.overdue_since) == (min(coming, default=None), min(late, default=None))


def test_an_admission_is_to_be_decided_three_months_after_its_meeting():
    case = leg("submitted")
    assert duties.deadline(case.open_approval, case) == date(2023, 8, 17)


def test_a_pre_review_has_a_deadline_only_where_the_committee_set_one():
    case = a_road().examined().submit(ApprovalKind.PRE_REVIEW).case
    set_ = replace(case, line=a_line(MANUAL, CommitteeSettings(pre_review_days=7)))
    found = (duties.deadline(case.open_approval, case), duties.deadline(set_.open_approval, set_))
    assert found == (None, date(2023, 5, 10))


def test_once_dues_are_paid_their_clock_starts_anew():
    road = a_road().a_probationary_member()
    road.record(Kind.DUES_PAID, Done(through=date(2023, 8, 1)))
    assert {id: due for id, due, _ in clocks(road.case) if id.startswith("R-DUE")} == {
        "R-DUE-6": date(2023, 11, 30),
        "R-DUE-7": date(2024, 2, 29),
    }


@pytest.mark.parametrize("edition", Edition)
def test_a_resubmission_does_not_begin_the_committees_time_anew(edition):
    """Y4: three months from the resolution and from its first submission."""
    first = LEGS[edition]["submitted"]
    waiting = first.open_approval
    returned = decide(first, RETURNED, on=first.today + 60 * DAY, opinion="补材料").after
    again = returned.filed(replace(waiting, id=uuid4(), submitted_on=returned.today))
    due = months_after(waiting.submitted_on, 3)
    assert {x.due_on for x in duties.deadlines(again.on(again.today)) if x.guard.id == "R-APR-5.waits"} == {due}
    assert duties.deadline(again.open_approval, again) == duties.deadline(waiting, first) <= due
    assert "R-APR-5.waits" in {p.guard_id for p in duties.tasks(again.on(due + DAY))}
    unheard = replace(again.open_approval, subject_id=None)
    assert duties.deadline(unheard, again.filed(unheard)) == months_after(again.today, 3)
