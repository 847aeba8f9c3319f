"""What every act asks first: the day, the stage, the evidence, the actor."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import assigning, desk, recording
from domain.rules import ProblemCode
from domain.stages import Stage
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.opinions import Opinion, Talk
from domain.steps.papers import Paper
from tests.builders import BRANCH_ADMIN, ROSTER, TODAY, a_step, passed, settled
from tests.domain.legs import BAD, DAY, INACTIVE, MENTOR, NOT_ALLOWED, STAGE, archived, assign, leg, no, record


def test_nothing_is_recorded_in_the_future():
    case = leg("an activist")
    step = a_step(Kind.BRANCH_INSPECTION, TODAY + DAY, Opinion("好"))
    assert no(recording.record(case.on(TODAY), step, BRANCH_ADMIN)) == [(BAD, None, ("on",))]
    assert recording.record(case.on(TODAY), replace(step, on=TODAY), BRANCH_ADMIN).done


def test_nothing_precedes_the_application():
    case = leg("applied")
    assert no(record(case, Kind.TALK, date(2022, 2, 28), Talk(("书记",)))) == [(BAD, None, ("on",))]
    assert record(case, Kind.TALK, date(2022, 3, 1), Talk(("书记",))).done
    report = Paper("思想汇报", "本季度")
    assert (BAD, None, ("on",)) in no(record(leg("an activist"), Kind.THOUGHT_REPORT, date(2022, 2, 28), report))


@pytest.mark.parametrize("known_on", [date(2022, 3, 30), date(2022, 3, 31)])
def test_nothing_precedes_the_stage_it_belongs_to(known_on):
    """Whether the case is looked at on that day, when the stage had not begun, or later."""
    case = leg("an activist").on(known_on)
    before = a_step(Kind.BRANCH_INSPECTION, date(2022, 3, 30), Opinion("好"))
    assert no(recording.record(case, before, BRANCH_ADMIN)) == [(BAD, None, ("on",))]


def test_nobody_looks_after_the_person_before_the_stage_began():
    case = leg("an activist").on(date(2022, 3, 30))
    assert no(assign(case, MENTOR, ROSTER[0])) == [(BAD, None, ("on",))]


def test_a_record_belongs_to_its_stage():
    assert no(record(leg("applied"), Kind.POLITICAL_REVIEW, date(2022, 3, 2), passed())) == [(STAGE, None, ())]


def test_an_archived_case_is_left_alone():
    case = archived(leg("an activist"), date(2022, 6, 1))
    day = date(2022, 6, 2)
    assert no(record(case, Kind.BRANCH_INSPECTION, day, Opinion("好"))) == [(INACTIVE, None, ())]
    assert (INACTIVE, None, ()) in no(
        assigning.assign(case.on(day), MENTOR, [(uuid4(), ROSTER[0].id)], reason="", actor=BRANCH_ADMIN)
    )


def test_where_evidence_is_asked_for_an_attachment_is_required():
    case = leg("resolved")
    bare = record(case, Kind.RESOLUTION_ACTIVIST, case.today, passed(), attachments=())
    assert no(bare) == [(BAD, None, ("attachments",))]
    assert record(case, Kind.TALK, case.today, Talk(("书记",)), attachments=()).done


def test_nobody_handles_their_own_case():
    case = leg("an activist")
    step = a_step(Kind.BRANCH_INSPECTION, case.today, Opinion("好"))
    me = replace(BRANCH_ADMIN, person_key=case.person.key)
    assert no(recording.record(case, step, me)) == [(NOT_ALLOWED, None, ())]
    assert no(desk.archive(case, uuid4(), ArchiveReason.WITHDREW, "", me)) == [(NOT_ALLOWED, None, ())]
    account = replace(BRANCH_ADMIN, candidate_id=case.id)
    assert no(desk.adjust_stage(case, uuid4(), Stage.APPLICANT, case.today, "更正", account)) == [
        (NOT_ALLOWED, None, ())
    ]


def test_an_entry_of_more_than_a_week_ago_is_a_late_entry():
    case = replace(leg("an activist"), clock=date(2022, 4, 10))
    late = {
        day: settled(record(case, Kind.BRANCH_INSPECTION, day, Opinion("好"))).steps[-1].late_entry
        for day in (date(2022, 4, 2), date(2022, 4, 3))
    }
    assert late == {date(2022, 4, 2): True, date(2022, 4, 3): False}


def test_an_error_is_told_and_only_a_hard_guard_refuses():
    case = leg("an activist").on(date(2023, 3, 31))
    unheard = record(case, Kind.RESOLUTION_DEVELOPMENT_TARGET, case.today, passed())
    assert [p.guard_id for p in unheard.warnings] == ["R-DEV-1"]
    too_soon = record(case, Kind.RESOLUTION_DEVELOPMENT_TARGET, date(2023, 3, 30), passed())
    assert no(too_soon) == [(ProblemCode.GUARD_UNMET, "R-ACT-5", ())]
