"""The clerk's acts: what is refused, what is changed, what is locked, and what an archive or an adjustment leaves alone."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import assigning, correcting, desk, notices, opening, recording, reviewing
from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.identity import Flaw
from domain.orgs.editions import Edition
from domain.questions import transitions
from domain.regulation import TARGET_FILING
from domain.rules import Outcome, ProblemCode
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from domain.steps.desk import ArchiveReason, Desk
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from domain.steps.notices import Objection
from domain.steps.opinions import Opinion, Talk
from domain.steps.papers import Paper, PaperStatus
from domain.steps.probation import Postponement
from domain.steps.step import Shape
from domain.votes import Ballot, VoteResult
from tests.builders import (
    BRANCH_ADMIN,
    ROSTER,
    TODAY,
    a_case,
    a_line,
    a_member,
    a_notice,
    a_person,
    a_road,
    a_step,
    a_vote,
    every_leg,
    passed,
    settled,
)

MANUAL, NATIONAL = Edition.MANUAL_2024, Edition.NATIONAL_2026
MENTOR, INTRODUCER, CONTINUING = AssignmentRole
DAY = timedelta(days=1)
LEGS = {edition: dict(every_leg(edition)) for edition in Edition}
BAD, STATE, STAGE = ProblemCode.BAD_INPUT, ProblemCode.WRONG_STATE, ProblemCode.WRONG_STAGE
INACTIVE, LOCKED, NOT_ALLOWED = ProblemCode.CASE_NOT_ACTIVE, ProblemCode.RECORD_LOCKED, ProblemCode.NOT_ALLOWED


def leg(name: str, edition: Edition = MANUAL) -> Dossier:
    return LEGS[edition][name]


def no(outcome: Outcome) -> list[tuple[ProblemCode, str | None, tuple[str, ...]]]:
    """Why nothing changed."""
    assert outcome.after is None
    return [(p.code, p.guard_id, p.path) for p in outcome.problems]


def record(d: Dossier, kind: Kind, on: date, shape: Shape, **changes: object) -> Outcome:
    return recording.record(d.on(on), a_step(kind, on, shape, **changes), BRANCH_ADMIN)  # type: ignore[arg-type]


def archived(d: Dossier, on: date) -> Dossier:
    return settled(desk.archive(d.on(on), uuid4(), ArchiveReason.WITHDREW, "", BRANCH_ADMIN))


# ── opening ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def opened(flaws: tuple[Flaw, ...] = (), *, duplicate: bool = False, today: date = TODAY) -> Outcome:
    return opening.open_case(
        UUID(int=1), a_person(), a_line(), today=today, clock=TODAY, flaws=flaws, duplicate=duplicate
    )


def test_a_case_is_opened_for_a_person_who_is_invited():
    case = settled(opened())
    assert (case.stage, case.status, case.sub_status, case.version) == (
        Stage.APPLICANT,
        CaseStatus.ACTIVE,
        SubStatus.INVITED,
        1,
    )
    assert settled(opening.register(case)).sub_status is SubStatus.REGISTERED


def test_no_second_case_for_the_same_number_and_none_tomorrow():
    assert no(opened(duplicate=True)) == [(ProblemCode.GUARD_UNMET, "R-ID-2", ())]
    assert no(opened(today=TODAY + DAY)) == [(BAD, None, ("on",))]


# ── what every act asks first ───────────────────────────────────────────────────────────────────────────────────────


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


# ── papers ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def handed_in() -> Dossier:
    return settled(record(a_case(date(2022, 3, 1)), Kind.APPLICATION, date(2022, 3, 1), Paper("申请书", "我志愿")))


def test_a_returned_application_is_handed_in_anew_and_a_waiting_one_is_not():
    case = handed_in()
    again = (Kind.APPLICATION, date(2022, 3, 2), Paper("申请书", "我志愿"))
    paper = case.steps[-1]
    assert no(record(case, *again)) == [(STATE, None, ())]
    assert no(reviewing.review(case, paper.id, approve=False, note=" ", actor=BRANCH_ADMIN)) == [(BAD, None, ("note",))]
    returned = settled(reviewing.review(case, paper.id, approve=False, note="请手写", actor=BRANCH_ADMIN))
    assert returned.applied_on is None
    assert settled(record(returned, *again)).applied_on == date(2022, 3, 2)


def test_a_paper_is_reviewed_once_and_withdrawn_only_before():
    approved = leg("applied")
    paper = approved.application
    assert paper.shape.status is PaperStatus.APPROVED
    assert no(reviewing.review(approved, paper.id, approve=True, note="", actor=BRANCH_ADMIN)) == [(STATE, None, ())]
    assert no(reviewing.withdraw_paper(approved, paper.id)) == [(STATE, None, ())]
    waiting = handed_in()
    assert settled(reviewing.withdraw_paper(waiting, waiting.steps[-1].id)).applied_on is None


# ── correcting ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_unlocked_record_is_put_right_in_place():
    case = leg("applied")
    case = settled(record(case, Kind.TALK, date(2022, 3, 11), Talk(("书记",))))
    talk = case.last(Kind.TALK)
    after = settled(
        correcting.correct(case, replace(talk, on=date(2022, 3, 10)), new_id=uuid4(), reason="", actor=BRANCH_ADMIN)
    )
    assert after.all(Kind.TALK) == [replace(talk, on=date(2022, 3, 10), version=2, late_entry=True)]


def test_a_locked_record_is_superseded_with_a_reason():
    case = leg("an activist")
    talk, new = case.last(Kind.TALK), uuid4()
    moved = replace(talk, on=date(2022, 3, 10))
    assert no(correcting.correct(case, moved, new_id=new, reason=" ", actor=BRANCH_ADMIN)) == [
        (LOCKED, None, ("reason",))
    ]
    after = settled(correcting.correct(case, moved, new_id=new, reason="日期有误", actor=BRANCH_ADMIN))
    assert after.step(talk.id) == replace(
        talk, voided_on=case.today, void_reason="日期有误", superseded_by=new, version=2
    )
    assert after.all(Kind.TALK) == [replace(moved, id=new, version=1)]


def test_a_record_under_an_open_submission_is_locked_and_not_removed():
    case = leg("submitted")
    vote, form = case.last(Kind.VOTE_ADMISSION), case.last(Kind.ADMISSION_FORM)
    assert [correcting.locked(case, s) for s in (vote, form)] == [True, True]
    assert no(correcting.remove(case, vote.id, BRANCH_ADMIN)) == [(LOCKED, None, ())]


def test_an_unlocked_record_is_removed():
    case = leg("voted")
    vote = case.last(Kind.VOTE_ADMISSION)
    assert settled(correcting.remove(case, vote.id, BRANCH_ADMIN)).step(vote.id) is None


def test_a_paper_of_the_persons_own_is_never_corrected_or_removed():
    case = leg("applied")
    paper = case.application
    assert no(correcting.correct(case, paper, new_id=uuid4(), reason="x", actor=BRANCH_ADMIN)) == [
        (ProblemCode.NOT_FOUND, None, ())
    ]
    assert no(correcting.remove(case, paper.id, BRANCH_ADMIN)) == [(ProblemCode.NOT_FOUND, None, ())]


# ── who looks after the person ──────────────────────────────────────────────────────────────────────────────────────


def assign(d: Dossier, role: AssignmentRole, *members, reason: str = "") -> Outcome:
    return assigning.assign(d, role, [(uuid4(), m.id) for m in members], reason=reason, actor=BRANCH_ADMIN)


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
    assert no(assign(leg("an activist"), MENTOR, ROSTER[0], ROSTER[0])) == [(BAD, None, ("memberIds",))]


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


# ── archive, restore, adjust ────────────────────────────────────────────────────────────────────────────────────────


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


# ── notices ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def consented() -> Dossier:
    """2026: the superior agreed on 5 April 2023."""
    road = a_road(NATIONAL).a_year_old_activist()
    return road.submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide().case


def close(d: Dossier, on: date, *, clean: bool = True, objections: tuple[Objection, ...] = ()) -> Outcome:
    step = d.last(Kind.NOTICE_BEFORE_LISTING)
    return notices.close_notice(
        d.on(on), step.id, objections=objections, clean=clean, conclusion="", attachments=(), actor=BRANCH_ADMIN
    )


def hanging() -> Dossier:
    d = consented()
    return settled(record(d, Kind.NOTICE_BEFORE_LISTING, d.today, a_notice(date(2023, 4, 5), date(2023, 4, 11))))


def test_a_clean_notice_lists_from_the_day_after_its_end():
    """X3 in the 2026 set: consent is not the listing, the notice is."""
    case = hanging()
    assert (case.stage, case.sub_status) == (Stage.ACTIVIST, SubStatus.LISTING_CONSENTED)
    assert no(close(case, date(2023, 4, 11))) == [(ProblemCode.GUARD_UNMET, "R-DEV-3.over", ("on",))]
    listed = settled(close(case, date(2023, 4, 12)))
    assert (listed.stage, listed.sub_status, listed.listed_on) == (
        Stage.DEVELOPMENT_TARGET,
        None,
        date(2023, 4, 12),
    )


def test_a_notice_with_an_effect_lists_nobody_and_may_hang_anew():
    case = settled(close(hanging(), date(2023, 4, 12), clean=False))
    assert (case.stage, case.sub_status) == (Stage.ACTIVIST, SubStatus.LISTING_CONSENTED)
    again = a_notice(date(2023, 4, 12), date(2023, 4, 18))
    assert record(case, Kind.NOTICE_BEFORE_LISTING, date(2023, 4, 12), again).done


def test_an_objection_that_is_open_or_affects_lists_nobody():
    pending, grave = Objection("异议"), Objection("异议", "核查", "属实", affects=True)
    found = [no(close(hanging(), date(2023, 4, 12), objections=(o,))) for o in (pending, grave)]
    assert found == [[(ProblemCode.GUARD_UNMET, "R-DEV-5", ())]] * 2


def test_a_notice_waits_for_the_superiors_consent():
    case = leg("a year-old activist", NATIONAL)
    notice = a_notice(case.today, case.today + 6 * DAY)
    assert no(record(case, Kind.NOTICE_BEFORE_LISTING, case.today, notice)) == [(STATE, None, ())]
    early = a_notice(date(2023, 4, 4), date(2023, 4, 11))
    for day in (date(2023, 4, 4), date(2023, 4, 5)):
        assert no(record(consented(), Kind.NOTICE_BEFORE_LISTING, day, early)) == [(BAD, None, ("places",))]


# ── votes ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def vote(d: Dossier, ballot: Ballot, on: date | None = None, meeting: int = 5000) -> Outcome:
    shape = a_vote(ballot=ballot, meeting_id=UUID(int=meeting))
    return record(d, Kind.VOTE_ADMISSION, on or d.today, shape)


def test_a_void_vote_is_voted_again_in_the_same_meeting():
    """C-14: more ballots came back than were given out."""
    void = settled(vote(leg("pre-reviewed"), Ballot(10, 9, issued=9, returned=10)))
    assert void.last(Kind.VOTE_ADMISSION).shape.result is VoteResult.VOID
    again = settled(vote(void, Ballot(10, 9, issued=9, returned=9, approve=9)))
    assert [s.shape.result for s in again.steps[-2:]] == [VoteResult.VOID, VoteResult.PASSED]
    assert no(vote(again, Ballot(10, 9, issued=9, returned=9, approve=9))) == [(ProblemCode.GUARD_UNMET, "R-MTG-5", ())]


def test_a_meeting_without_quorum_is_on_record_and_changes_nothing():
    """C-15."""
    case = settled(vote(leg("pre-reviewed"), Ballot(10, 5)))
    assert case.last(Kind.VOTE_ADMISSION).shape.result is VoteResult.NO_QUORUM
    found = [p.guard_id for p in transitions.problems_for(case, ApprovalKind.ADMISSION_APPROVAL)]
    assert found == ["R-MTG-3"]
    assert vote(case, Ballot(10, 9, issued=9, returned=9, approve=9), case.today + DAY, 5001).done


def test_without_quorum_no_ballot_is_cast():
    assert no(vote(leg("pre-reviewed"), Ballot(10, 5, issued=5, returned=5, approve=5))) == [
        (ProblemCode.GUARD_UNMET, "R-MTG-2", ())
    ]


def test_a_failed_vote_is_a_record_and_asks_for_a_new_review():
    """C-16."""
    case = settled(vote(leg("pre-reviewed"), Ballot(10, 9, issued=9, returned=9, approve=5, oppose=4)))
    assert (case.stage, case.last(Kind.VOTE_ADMISSION).shape.result) == (Stage.DEVELOPMENT_TARGET, VoteResult.FAILED)
    later = case.today + 7 * DAY
    second = settled(vote(case, Ballot(10, 9, issued=9, returned=9, approve=9), later, 5001))
    assert [p.guard_id for p in transitions.problems_for(second, ApprovalKind.ADMISSION_APPROVAL)] == ["R-PRE-1.again"]


def test_the_clerk_does_not_say_how_a_vote_ended():
    """The ballot does: five of ten due is not more than half, whatever was entered."""
    ballot = Ballot(10, 9, issued=9, returned=9, approve=5, oppose=4)
    outcome = record(
        leg("pre-reviewed"),
        Kind.VOTE_ADMISSION,
        leg("pre-reviewed").today,
        a_vote(ballot=ballot, result=VoteResult.PASSED),
    )
    assert settled(outcome).last(Kind.VOTE_ADMISSION).shape.result is VoteResult.FAILED


def test_a_conversion_is_never_voted_on_before_expiry_but_an_annulment_may_be():
    """C-22, C-24."""
    case = leg("at expiry")
    eve = case.eligible_on - DAY
    refused = record(case, Kind.VOTE_CONVERSION, eve, a_vote(ConversionOutcome.CONVERT))
    assert no(refused) == [(ProblemCode.GUARD_UNMET, "R-CNV-2", ())]
    annulled = a_vote(ConversionOutcome.ANNUL, annulment_reason="SERIOUS_VIOLATION")
    assert record(case, Kind.VOTE_CONVERSION, eve, annulled).done


def test_the_discussion_is_postponed_once_and_only_for_who_transferred_in():
    """C-23."""
    case = leg("at expiry")
    until = date(2024, 11, 17)
    shape = Postponement(until, "转入不久")
    assert no(record(case, Kind.POSTPONEMENT, case.today, shape)) == [(ProblemCode.GUARD_UNMET, "R-CNV-8", ())]
    came = replace(case, transferred_in_on=date(2024, 3, 1))
    after = settled(record(came, Kind.POSTPONEMENT, case.today, shape))
    assert after.eligible_on == case.eligible_on
    assert no(record(after, Kind.POSTPONEMENT, case.today + DAY, shape)) == [(ProblemCode.GUARD_UNMET, "R-CNV-8", ())]
    extended = a_vote(ConversionOutcome.EXTEND, extension_months=6, next_meeting_on=until)
    assert record(after, Kind.VOTE_CONVERSION, until, extended).done
