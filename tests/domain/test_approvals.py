"""Submitting upward and deciding: who may, on which day, what comes of it, and what a refusal leaves behind."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import correcting, deciding, recording, submitting
from domain.case.approvals import Acknowledgement, ApprovalKind, ApprovalStatus, CommitteeVote, Decision
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Edition
from domain.orgs.settings import CommitteeSettings, FilingMode
from domain.questions import submissions, transitions
from domain.rules import Outcome, ProblemCode
from domain.stages import CaseStatus, Stage, SubStatus
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, ConversionOutcome, Vote
from domain.steps.opinions import Opinion, Talk
from domain.steps.step import Step
from tests.builders import (
    BRANCH_ADMIN,
    COMMITTEE,
    COMMITTEE_ADMIN,
    GENERAL_BRANCH,
    ROSTER,
    START,
    TODAY,
    Road,
    a_line,
    a_road,
    a_vote,
    every_leg,
    settled,
    written_at,
)

MANUAL, NATIONAL = Edition.MANUAL_2024, Edition.NATIONAL_2026
APPROVED, REJECTED, RETURNED = ApprovalStatus.APPROVED, ApprovalStatus.REJECTED, ApprovalStatus.RETURNED
CONVERT, EXTEND, ANNUL = ConversionOutcome
DAY = timedelta(days=1)
LEGS = {edition: dict(every_leg(edition)) for edition in Edition}
BAD, STATE = ProblemCode.BAD_INPUT, ProblemCode.WRONG_STATE
NOT_ALLOWED, CONFLICT, UNMET = ProblemCode.NOT_ALLOWED, ProblemCode.CONFLICT, ProblemCode.GUARD_UNMET


def leg(name: str, edition: Edition = MANUAL) -> Dossier:
    return LEGS[edition][name]


def no(outcome: Outcome) -> list[tuple[ProblemCode, str | None, tuple[str, ...]]]:
    """Why nothing changed."""
    assert outcome.after is None
    return [(p.code, p.guard_id, p.path) for p in outcome.problems]


def submit(d: Dossier, kind: ApprovalKind, actor: Actor = BRANCH_ADMIN, **given) -> Outcome:
    return submitting.submit(d, kind, approval_id=uuid4(), actor=actor, **given)


def decide(
    d: Dossier, status: ApprovalStatus = APPROVED, *, on: date | None = None, actor: Actor = COMMITTEE_ADMIN, **given
) -> Outcome:
    """The open approval is decided, with everything that the decision itself must have unless told otherwise."""
    day, version = on or d.today, given.pop("version", None)
    given = {"opinion": "意见", "committee_met_on": day, "vote": CommitteeVote(9, 9, 9), **given}
    decision = Decision(status, day, actor.account_id, actor.org_id, **given)
    return deciding.decide(d.on(day), d.open_approval.id, decision, actor=actor, version=version)


def talked(d: Dossier) -> Dossier:
    """The superior talked with the person: all that the admission still needs."""
    road = a_road()
    road.case, road.day = d, d.today
    return road.record(Kind.SUPERIOR_TALK, Talk(("组织员",), opinion="同意")).case


SUBMITTED = talked(leg("submitted"))


# ── who, and when ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_nothing_is_submitted_in_the_future_or_by_the_person_concerned():
    case = leg("resolved")
    tomorrow = submit(case.on(TODAY + DAY), ApprovalKind.ACTIVIST_FILING)
    assert (BAD, None, ("on",)) in no(tomorrow)
    me = replace(BRANCH_ADMIN, person_key=case.person.key)
    assert no(submit(case, ApprovalKind.ACTIVIST_FILING, me)) == [(NOT_ALLOWED, None, ())]


def test_a_submission_keeps_the_evidence_as_it_was():
    case = leg("examined")
    pending = settled(submit(case, ApprovalKind.PRE_REVIEW)).open_approval
    assert [(e.id, e.kind, e.on, e.version) for e in pending.evidence] == [
        (s.id, s.kind, s.on, s.version) for s in case.steps
    ]
    assert (pending.subject_id, pending.addressed_to, pending.submitted_on) == (
        case.last(Kind.RESOLUTION_ADMISSION_REVIEW).id,
        COMMITTEE.id,
        case.today,
    )


@pytest.mark.parametrize(
    "actor",
    [
        pytest.param(BRANCH_ADMIN, id="the branch itself"),
        pytest.param(replace(COMMITTEE_ADMIN, org_id=UUID(int=77)), id="another committee"),
        pytest.param(replace(COMMITTEE_ADMIN, role=Role.AUDITOR), id="an auditor"),
        pytest.param(replace(COMMITTEE_ADMIN, account_id=BRANCH_ADMIN.account_id), id="who submitted it"),
        pytest.param(replace(COMMITTEE_ADMIN, member_id=ROSTER[0].id), id="an introducer"),
        pytest.param(replace(COMMITTEE_ADMIN, person_key="key-zhang-san"), id="the person concerned"),
    ],
)
def test_four_eyes_one_who_is_concerned_does_not_decide(actor):
    assert no(decide(SUBMITTED, actor=actor)) == [(NOT_ALLOWED, None, ())]


def test_the_committee_it_is_addressed_to_decides():
    after = settled(decide(SUBMITTED))
    assert (after.stage, after.probation_start) == (Stage.PROBATIONARY_MEMBER, date(2023, 5, 17))


def test_a_decision_is_neither_before_the_submission_nor_in_the_future():
    before, after = SUBMITTED.open_approval.submitted_on - DAY, TODAY + DAY
    assert no(decide(SUBMITTED, REJECTED, on=before)) == [(BAD, None, ("on",))]
    assert no(decide(SUBMITTED, REJECTED, on=after)) == [(BAD, None, ("on",))]


def test_a_decision_meets_the_version_that_was_seen_and_is_made_once():
    pending = SUBMITTED.open_approval
    assert no(decide(SUBMITTED, version=pending.version + 1)) == [(CONFLICT, None, ())]
    after = settled(decide(SUBMITTED, version=pending.version))
    decision = Decision(APPROVED, after.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id, opinion="意见")
    again = deciding.decide(after, pending.id, decision, actor=COMMITTEE_ADMIN)
    assert no(again) == [(CONFLICT, None, ())]
    said = again.problems[0].message
    assert said == ("该上报件已变化,当前状态:审核通过", "It has changed meanwhile; it is approved now.")


def test_what_is_not_there_is_not_decided_withdrawn_or_deliberated():
    decision = Decision(APPROVED, SUBMITTED.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id)
    outcomes = [
        deciding.decide(SUBMITTED, uuid4(), decision, actor=COMMITTEE_ADMIN),
        deciding.withdraw(SUBMITTED, uuid4(), actor=BRANCH_ADMIN, reason="x"),
        deciding.deliberate(SUBMITTED, uuid4(), agrees=True, opinion="x", actor=BRANCH_ADMIN),
    ]
    assert [no(o) for o in outcomes] == [[(ProblemCode.NOT_FOUND, None, ())]] * 3


# ── what a decision must have ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("status", [REJECTED, RETURNED])
def test_a_refusal_needs_an_opinion_and_nothing_else(status):
    case = leg("submitted")
    assert no(decide(case, status, opinion=" ")) == [(BAD, None, ("opinion",))]
    after = settled(decide(case, status, vote=None, committee_met_on=None))
    assert (after.stage, after.open_approval, after.approvals[-1].status) == (case.stage, None, status)


def test_the_national_text_wants_the_talk_and_the_committees_vote():
    case = leg("submitted", NATIONAL)
    assert no(decide(case, vote=None)) == [(UNMET, "R-APR-2", ()), (UNMET, "R-APR-3", ())]
    assert decide(talked(case)).done


def test_an_introducer_punished_meanwhile_is_asked_again_at_the_decision():
    """Everything is judged on the case as it is then."""
    pending = settled(submit(leg("examined"), ApprovalKind.PRE_REVIEW))
    gone = replace(ROSTER[0], left_on=pending.today)
    after = replace(pending, members={**pending.members, gone.id: gone})
    assert no(decide(after)) == [(UNMET, "R-DEV-6", ())]


# ── the months ──────────────────────────────────────────────────────────────────────────────────────────────────────


def noted(*rules: str) -> dict[str, object]:
    return {"acknowledgements": tuple(Acknowledgement(rule, "等待函调") for rule in rules)}


def test_after_three_months_the_delay_is_explained():
    late = {"on": date(2023, 8, 20)}
    assert no(decide(SUBMITTED, **late)) == [
        (ProblemCode.ACKNOWLEDGEMENT_REQUIRED, "R-APR-5.resolution", ("acknowledgements",)),
        (ProblemCode.ACKNOWLEDGEMENT_REQUIRED, "R-APR-5", ("acknowledgements",)),
    ]
    assert decide(SUBMITTED, **late, **noted("R-APR-5")).done
    assert decide(SUBMITTED, on=date(2023, 8, 17)).done


def test_an_admission_is_approved_six_months_after_its_submission_and_not_a_day_later():
    """C-18: refusing and returning stay possible."""
    last = date(2023, 11, 19)
    explained = noted("R-APR-5", "R-APR-6")
    assert decide(SUBMITTED, on=last, **explained).done
    assert (UNMET, "R-APR-6", ()) in no(decide(SUBMITTED, on=last + DAY, **explained))
    assert [decide(SUBMITTED, status, on=last + DAY).done for status in (REJECTED, RETURNED)] == [True, True]


# ── a refusal ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_refusal_unlocks_the_evidence_and_is_chained_to_the_next_submission():
    """C-9."""
    case = settled(submit(leg("examined"), ApprovalKind.PRE_REVIEW))
    review = case.last(Kind.RESOLUTION_ADMISSION_REVIEW)
    after = settled(decide(case, REJECTED))
    assert (correcting.locked(case, review), correcting.locked(after, review)) == (True, False)
    again = settled(submit(after, ApprovalKind.PRE_REVIEW))
    assert again.open_approval.previous_id == case.open_approval.id


def test_after_a_refused_admission_the_resolution_is_spent():
    """C-17: a returned one is not."""
    dues = SUBMITTED.open_approval.dues
    refused, returned = settled(decide(SUBMITTED, REJECTED)), settled(decide(SUBMITTED, RETURNED))
    assert no(submit(refused, ApprovalKind.ADMISSION_APPROVAL, dues=dues)) == [(UNMET, "R-MTG-3", ())]
    assert submit(returned, ApprovalKind.ADMISSION_APPROVAL, dues=dues).done
    road = a_road()
    road.case, road.day = refused, refused.today
    met_again = road.later(5).record(Kind.VOTE_ADMISSION, a_vote(meeting_id=UUID(int=5001))).case
    assert submit(met_again, ApprovalKind.ADMISSION_APPROVAL, dues=dues).done


def test_the_branch_takes_a_submission_back_with_a_reason_and_once():
    pending = SUBMITTED.open_approval
    assert no(deciding.withdraw(SUBMITTED, pending.id, actor=BRANCH_ADMIN, reason=" ")) == [(BAD, None, ("reason",))]
    after = settled(deciding.withdraw(SUBMITTED, pending.id, actor=BRANCH_ADMIN, reason="材料有误"))
    assert (after.open_approval, after.approval(pending.id).status) == (None, ApprovalStatus.WITHDRAWN)
    assert no(deciding.withdraw(after, pending.id, actor=BRANCH_ADMIN, reason="再撤")) == [(CONFLICT, None, ())]


# ── filings and listings ────────────────────────────────────────────────────────────────────────────────────────────


def test_an_activist_filing_is_accepted_in_the_same_act():
    """X6: by nobody, on the same day."""
    case = settled(submit(leg("resolved"), ApprovalKind.ACTIVIST_FILING))
    filing = case.approvals[-1]
    assert (case.stage, filing.status, filing.decision.on, filing.decision.org_id) == (
        Stage.ACTIVIST,
        APPROVED,
        case.today,
        None,
    )


def test_a_committee_may_review_the_filing_of_activists():
    line = a_line(MANUAL, CommitteeSettings(activist_filing_mode=FilingMode.REVIEWED))
    pending = Road(START, line=line).resolved().submit(ApprovalKind.ACTIVIST_FILING).case
    assert (pending.stage, pending.open_approval.status) == (Stage.APPLICANT, ApprovalStatus.SUBMITTED)
    after = settled(decide(pending, on=pending.today + 5 * DAY))
    # The clock runs from the resolution all the same (R-ACT-5).
    assert (after.stage, after.activist_since) == (Stage.ACTIVIST, pending.today)


@pytest.mark.parametrize(
    ("edition", "stage", "sub_status"),
    [
        (MANUAL, Stage.DEVELOPMENT_TARGET, None),
        (NATIONAL, Stage.ACTIVIST, SubStatus.LISTING_CONSENTED),
    ],
)
def test_the_superiors_yes_lists_under_the_manual_and_is_a_consent_in_2026(edition, stage, sub_status):
    """X3; the listing by the notice is in test_clerk.py."""
    pending = settled(submit(leg("a year-old activist", edition), ApprovalKind.DEVELOPMENT_TARGET_FILING))
    after = settled(decide(pending, on=pending.today + DAY))
    listed = pending.today + DAY if edition is MANUAL else None
    assert (after.stage, after.sub_status, after.listed_on) == (stage, sub_status, listed)


def test_the_pre_review_hands_out_the_form_with_its_number():
    pending = settled(submit(leg("examined"), ApprovalKind.PRE_REVIEW))
    decision = Decision(
        APPROVED, pending.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id, opinion="合格", form_serial_number="2026-7"
    )
    form = uuid4()
    after = settled(
        deciding.decide(pending, pending.open_approval.id, decision, actor=COMMITTEE_ADMIN, form_step_id=form)
    )
    assert (after.step(form).kind, after.step(form).on, after.step(form).shape.serial_number) == (
        Kind.ADMISSION_FORM_ISSUED,
        pending.today,
        "2026-7",
    )


# ── deliberation on the way ─────────────────────────────────────────────────────────────────────────────────────────

GENERAL = Actor(UUID(int=13), Role.GENERAL_BRANCH_ADMIN, GENERAL_BRANCH.id, GENERAL_BRANCH.path)


def deliberate(d: Dossier, actor: Actor = GENERAL, opinion: str = "同意上报") -> Outcome:
    return deciding.deliberate(d, d.open_approval.id, agrees=True, opinion=opinion, actor=actor)


def test_a_general_branch_on_the_way_deliberates_once_before_the_committee_decides():
    case = talked(leg("submitted", NATIONAL))
    case = replace(case, line=a_line(NATIONAL, None, GENERAL_BRANCH))
    assert no(decide(case)) == [(UNMET, "R-ORG-4.deliberation", ())]
    assert no(deliberate(case, opinion=" ")) == [(BAD, None, ("opinion",))]
    heard = settled(deliberate(case))
    assert [x.org_id for x in heard.open_approval.deliberations] == [GENERAL_BRANCH.id]
    assert no(deliberate(heard)) == [(STATE, None, ())]
    assert decide(heard).done


def test_who_is_not_on_the_way_does_not_deliberate():
    assert no(deliberate(SUBMITTED)) == [(NOT_ALLOWED, None, ())]


# ── conversion, extension, annulment ────────────────────────────────────────────────────────────────────────────────


def voted(vote: Vote, on: date | None = None, d: Dossier | None = None) -> Dossier:
    road = a_road()
    case = d or leg("at expiry")
    road.case, road.day = case, case.today
    return road.at(on or case.today).record(Kind.VOTE_CONVERSION, vote).case


def resolved(vote: Vote, on: date | None = None, d: Dossier | None = None) -> Dossier:
    """Voted, submitted, approved on one day."""
    case = settled(submit(voted(vote, on, d), ApprovalKind.CONVERSION_APPROVAL))
    return settled(decide(case))


def extension(months: int, *, meeting: int = 5000) -> Vote:
    next_on = {6: date(2024, 11, 17), 12: date(2025, 5, 17)}[months]
    return a_vote(EXTEND, extension_months=months, next_meeting_on=next_on, meeting_id=UUID(int=meeting))


def test_a_conversion_completes_the_case_and_standing_counts_from_expiry():
    after = resolved(a_vote(CONVERT), date(2024, 6, 10))
    assert (after.stage, after.status, after.standing_since) == (
        Stage.FULL_MEMBER,
        CaseStatus.COMPLETED,
        date(2024, 5, 17),
    )


@pytest.mark.parametrize(("months", "eligible"), [(6, date(2024, 11, 17)), (12, date(2025, 5, 17))])
def test_an_extension_counts_from_the_original_expiry_however_late_the_meeting(months, eligible):
    """C-19."""
    met = date(2024, 6, 10)
    waiting = settled(submit(voted(extension(months), met), ApprovalKind.CONVERSION_APPROVAL))
    assert waiting.eligible_on == date(2024, 5, 17)
    after = settled(decide(waiting))
    assert (after.stage, after.status, after.original_expiry, after.eligible_on) == (
        Stage.PROBATIONARY_MEMBER,
        CaseStatus.ACTIVE,
        date(2024, 5, 17),
        eligible,
    )


def test_probation_is_extended_once():
    after = resolved(extension(6))
    step = replace(voted(extension(6)).steps[-1], id=uuid4(), on=date(2024, 11, 17), shape=extension(12, meeting=5001))
    assert (UNMET, "R-CNV-5", ()) in no(recording.record(after.on(step.on), step, BRANCH_ADMIN))


def test_after_an_extension_conversion_waits_for_its_end():
    after = resolved(extension(6))
    vote = a_vote(CONVERT, meeting_id=UUID(int=5001))
    step = replace(voted(a_vote(CONVERT)).steps[-1], id=uuid4(), shape=vote)
    days = (date(2024, 11, 16), date(2024, 11, 17))
    found = [recording.record(after.on(day), replace(step, on=day), BRANCH_ADMIN) for day in days]
    assert no(found[0]) == [(UNMET, "R-CNV-2", ())]
    assert found[1].done


def test_a_member_who_breaks_discipline_is_annulled_before_expiry_without_a_request():
    """C-20, C-24: until the committee agrees, the person stays a probationary member."""
    vote = a_vote(ANNUL, annulment_reason=AnnulmentReason.SERIOUS_VIOLATION)
    waiting = settled(
        submit(voted(vote, date(2023, 9, 1), leg("probationary")), ApprovalKind.CONVERSION_APPROVAL, **noted_oath())
    )
    assert (waiting.stage, waiting.status) == (Stage.PROBATIONARY_MEMBER, CaseStatus.ACTIVE)
    after = settled(decide(waiting))
    assert (after.stage, after.status, after.standing_since) == (
        Stage.PROBATIONARY_MEMBER,
        CaseStatus.ANNULLED,
        None,
    )


def noted_oath() -> dict[str, object]:
    return {"acknowledgements": (Acknowledgement("R-PRB-2", "未宣誓"),)}


def test_a_motion_to_convert_that_fails_is_neither_extension_nor_annulment():
    ballot = replace(a_vote().ballot, approve=5, oppose=4)
    case = voted(a_vote(CONVERT, ballot=ballot))
    assert no(submit(case, ApprovalKind.CONVERSION_APPROVAL)) == [(UNMET, "R-MTG-3.conversion", ())]
    assert (case.stage, case.status, case.eligible_on) == (
        Stage.PROBATIONARY_MEMBER,
        CaseStatus.ACTIVE,
        date(2024, 5, 17),
    )


def test_an_annulled_case_is_closed_for_good():
    vote = a_vote(ANNUL, annulment_reason=AnnulmentReason.NOT_QUALIFIED)
    after = resolved(vote)
    step = replace(after.steps[-1], id=uuid4(), kind=Kind.PROBATION_INSPECTION, shape=Opinion(member_id=ROSTER[0].id))
    assert no(recording.record(after, step, BRANCH_ADMIN)) == [(ProblemCode.CASE_NOT_ACTIVE, None, ())]
    assert transitions.next_steps(after) == []


# ── what was entered late ───────────────────────────────────────────────────────────────────────────────────────────


def test_late_entries_of_the_week_before_a_submission_are_told_of():
    """C-35: what was entered in time, or long before, is no burst."""
    filing = SUBMITTED.open_approval
    talk, training = SUBMITTED.last(Kind.TALK), SUBMITTED.last(Kind.TRAINING)

    def entered(step: Step, days: int, *, late: bool = True) -> list[tuple[Kind, date]]:
        day = filing.submitted_on - timedelta(days=days)
        again = replace(step, late_entry=late, recorded_at=written_at(day))
        case = SUBMITTED.but(steps=tuple(again if s is step else replace(s, late_entry=False) for s in SUBMITTED.steps))
        return [(e.kind, e.entered_on) for e in submissions.late_entries(case, filing)]

    week = filing.submitted_on - timedelta(days=7)
    assert entered(talk, 7) == [(Kind.TALK, week)]
    assert entered(training, -3) == [(Kind.TRAINING, filing.submitted_on + timedelta(days=3))]
    assert [entered(talk, 8), entered(talk, 7, late=False)] == [[], []]
    assert submissions.late_entries(SUBMITTED, replace(filing, evidence=())) == ()
