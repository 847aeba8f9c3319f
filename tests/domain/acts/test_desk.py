"""What an archive or an adjustment changes, and what it leaves alone."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import desk
from domain.case.approvals import Acknowledgement, ApprovalKind
from domain.orgs.editions import Edition
from domain.questions import transitions
from domain.regulation import ADMISSION, PRE_REVIEW, TARGET_FILING
from domain.rules import ProblemCode, Severity
from domain.stages import CaseStatus, Stage, StageSource
from domain.steps.desk import ArchiveReason, Desk
from domain.steps.kinds import Kind
from tests.builders import BRANCH_ADMIN, a_vote, settled
from tests.domain.legs import BAD, DAY, STAGE, STATE, archived, decide, leg, no, record, submit


@pytest.mark.parametrize("name", ["applied", "an activist", "a target"])
def test_before_probation_a_case_is_archived_and_taken_up_again_where_it_was(name):
    """C-5, C-6."""
    case = leg(name)
    gone = archived(case, case.today)
    assert (gone.status, gone.stage) == (CaseStatus.ARCHIVED, case.stage)
    back = settled(desk.restore(gone.on(case.today + 30 * DAY), uuid4(), "继续培养", BRANCH_ADMIN))
    assert (back.status, back.stage, back.pauses) == (
        CaseStatus.ACTIVE,
        case.stage,
        ((case.today, case.today + 30 * DAY),),
    )


@pytest.mark.parametrize("name", ["probationary", "at expiry"])
def test_a_probationary_member_is_neither_archived_nor_adjusted(name):
    case = leg(name)
    assert no(desk.archive(case, uuid4(), ArchiveReason.WITHDREW, "", BRANCH_ADMIN)) == [(STAGE, None, ())]
    assert no(desk.adjust_stage(case, uuid4(), Stage.ACTIVIST, case.today, "更正", BRANCH_ADMIN)) == [(STAGE, None, ())]


def test_an_open_submission_is_withdrawn_before_the_desk_is_cleared():
    case = leg("submitted")
    assert no(desk.archive(case, uuid4(), ArchiveReason.WITHDREW, "", BRANCH_ADMIN)) == [(STATE, None, ())]
    assert no(desk.adjust_stage(case, uuid4(), Stage.ACTIVIST, case.today, "更正", BRANCH_ADMIN)) == [(STATE, None, ())]


def test_another_reason_for_archiving_is_written_out():
    case = leg("an activist")
    assert no(desk.archive(case, uuid4(), ArchiveReason.OTHER, " ", BRANCH_ADMIN)) == [(BAD, None, ("reason",))]
    assert desk.archive(case, uuid4(), ArchiveReason.OTHER, "长期病假", BRANCH_ADMIN).done


def test_restoring_asks_for_a_reason_a_later_day_and_no_other_case():
    case = archived(leg("an activist"), date(2022, 6, 1))
    assert no(desk.restore(case, uuid4(), " ", BRANCH_ADMIN)) == [(BAD, None, ("reason",))]
    assert no(desk.restore(leg("an activist"), uuid4(), "继续", BRANCH_ADMIN)) == [(STATE, None, ())]
    other = replace(case, duplicate=True)
    assert no(desk.restore(other, uuid4(), "继续", BRANCH_ADMIN)) == [(ProblemCode.GUARD_UNMET, "R-ID-2", ())]


def test_a_case_is_not_restored_before_it_was_archived():
    case = archived(leg("an activist"), date(2022, 6, 1))
    assert no(desk.restore(case.on(date(2022, 5, 31)), uuid4(), "继续", BRANCH_ADMIN)) == [(BAD, None, ("on",))]


def test_an_adjusted_stage_makes_no_evidence_and_loses_none():
    """C-8."""
    case = leg("a target")
    after = settled(desk.adjust_stage(case, uuid4(), Stage.ACTIVIST, date(2023, 1, 1), "阶段有误", BRANCH_ADMIN))
    assert (after.stage, after.stage_source) == (Stage.ACTIVIST, StageSource.ADJUSTED)
    assert (after.steps[:-1], after.approvals) == (case.steps, case.approvals)
    assert after.steps[-1].shape == Desk(
        "阶段有误", source=Stage.DEVELOPMENT_TARGET, target=Stage.ACTIVIST, since=date(2023, 1, 1)
    )
    back = settled(desk.adjust_stage(after, uuid4(), Stage.DEVELOPMENT_TARGET, date(2023, 4, 5), "恢复", BRANCH_ADMIN))
    assert (back.stage, back.listed_on) == (case.stage, case.listed_on)


def test_an_adjusted_stage_goes_on_asking_for_what_is_missing():
    case = leg("applied").on(date(2022, 4, 1))
    after = settled(desk.adjust_stage(case, uuid4(), Stage.ACTIVIST, date(2022, 3, 20), "阶段有误", BRANCH_ADMIN))
    assert (after.activist_since, after.cultivated_on) == (date(2022, 3, 20), date(2023, 3, 20))
    assert {"R-ACT-4", "R-ACT-5", "R-DEV-1", "R-DEV-2"} <= {
        p.guard_id for p in transitions.problems(after, TARGET_FILING)
    }


@pytest.mark.parametrize(
    ("target", "since", "reason", "path"),
    [
        (Stage.PROBATIONARY_MEMBER, 0, "更正", "target"),
        (Stage.ACTIVIST, 0, "更正", "target"),
        (Stage.APPLICANT, 1, "更正", "since"),
        (Stage.APPLICANT, 0, " ", "reason"),
        (Stage.APPLICANT, -9999, "更正", "since"),
    ],
)
def test_an_adjustment_is_refused(target, since, reason, path):
    case = leg("an activist")
    outcome = desk.adjust_stage(case, uuid4(), target, case.today + since * DAY, reason, BRANCH_ADMIN)
    assert no(outcome) == [(BAD, None, (path,))]


# ── an adjustment is no short cut (Y12) ─────────────────────────────────────────────────────────────────────────────


def adjusted(d, target, *, since=None):
    return settled(desk.adjust_stage(d, uuid4(), target, since or d.today, "阶段录错", BRANCH_ADMIN))


def test_what_the_skipped_stages_would_have_asked_is_explained_rule_by_rule_at_the_next_submission():
    case = adjusted(leg("applied"), Stage.DEVELOPMENT_TARGET)
    found = {p.guard_id: p.severity for p in transitions.problems(case, PRE_REVIEW)}
    skipped = {"R-APP-3", "R-ACT-1", "R-ACT-2", "R-ACT-4", "R-ACT-5", "R-DEV-1", "R-DEV-2"}
    assert {id: found.get(id) for id in skipped} == dict.fromkeys(skipped, Severity.WARNING)
    # What the present stage asks for itself stays as hard as it is.
    assert (found["R-DEV-9"], found["R-DEV-6"]) == (Severity.HARD, Severity.HARD)


def test_a_minor_is_not_led_past_the_age_by_hand():
    """The age is a fact until the admission, not a paper of a skipped stage."""
    case = adjusted(leg("applied"), Stage.DEVELOPMENT_TARGET)
    young = replace(case, person=replace(case.person, birth=date(2005, 1, 1)))
    found = {p.guard_id: p.severity for p in transitions.problems(young, PRE_REVIEW)}
    assert found["R-APP-1"] is Severity.HARD


def test_once_answered_it_is_not_asked_again():
    case = adjusted(leg("examined"), Stage.ACTIVIST)
    back = adjusted(case.on(case.today + DAY), Stage.DEVELOPMENT_TARGET)
    back = back.on(back.today + DAY)
    first = submit(back, ApprovalKind.PRE_REVIEW, acknowledgements=all_noted(back, PRE_REVIEW))
    decided = decide(first.after, on=back.today + DAY, form_serial_number="2026-1").after
    asked = {p.guard_id for p in transitions.problems(back, PRE_REVIEW)}
    later = {p.guard_id for p in transitions.problems(decided, ADMISSION)}
    assert ("R-DEV-2" in asked, "R-DEV-2" in later, "R-ACT-5" in later) == (False, False, False)


def all_noted(d, transition):
    return tuple(Acknowledgement(p.guard_id, "当年纸质材料齐全") for p in transitions.problems(d, transition))


@pytest.mark.parametrize("edition", Edition)
def test_after_a_step_down_the_old_pre_review_and_notice_carry_no_vote(edition):
    case = leg("pre-reviewed", edition)
    back = adjusted(adjusted(case, Stage.ACTIVIST).on(case.today + DAY), Stage.DEVELOPMENT_TARGET).on(
        case.today + 2 * DAY
    )
    found = {id for _, id, _ in no(record(back, Kind.VOTE_ADMISSION, back.today, a_vote()))}
    assert {"R-MTG-9", "R-MTG-9.notice"} <= found
    assert next(s.name for s in transitions.next_steps(back)) == "PRE_REVIEW"


def test_a_vote_taken_before_a_step_down_carries_nothing():
    case = leg("voted")
    back = adjusted(adjusted(case, Stage.ACTIVIST).on(case.today + DAY), Stage.DEVELOPMENT_TARGET).on(
        case.today + 2 * DAY
    )
    assert "R-MTG-3" in {p.guard_id for p in transitions.problems(back, ADMISSION)}


def test_a_year_is_not_gained_by_a_since_before_ones_own_resolution():
    case = adjusted(leg("an activist"), Stage.APPLICANT)
    resolved = case.last(Kind.RESOLUTION_ACTIVIST).on
    for since, done in ((resolved, True), (resolved - DAY, False)):
        assert desk.adjust_stage(case, uuid4(), Stage.ACTIVIST, since, "阶段录错", BRANCH_ADMIN).done is done


def test_under_the_national_text_a_skipped_listing_is_asked_for_its_notice():
    case = adjusted(leg("an activist", Edition.NATIONAL_2026), Stage.DEVELOPMENT_TARGET)
    found = {p.guard_id: p.severity for p in transitions.problems(case, PRE_REVIEW)}
    assert found["R-DEV-3"] is Severity.WARNING


def test_since_is_not_before_the_person_was_an_activist():
    case = leg("an activist")
    outcome = desk.adjust_stage(
        case, uuid4(), Stage.DEVELOPMENT_TARGET, case.activist_since - DAY, "阶段录错", BRANCH_ADMIN
    )
    assert no(outcome) == [(BAD, None, ("since",))]
