"""What an approval does to the case."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import deciding, recording
from domain.case.approvals import Acknowledgement, ApprovalKind, ApprovalStatus, Decision
from domain.case.dossier import Dossier
from domain.orgs.settings import CommitteeSettings, FilingMode
from domain.questions import transitions
from domain.questions.gates import at_submission
from domain.regulation import BY_KIND
from domain.rules import ProblemCode
from domain.stages import CaseStatus, Stage, SubStatus
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, ConversionOutcome, Vote
from domain.steps.opinions import Opinion
from tests.builders import (
    BRANCH_ADMIN,
    COMMITTEE,
    COMMITTEE_ADMIN,
    ROSTER,
    START,
    Road,
    a_line,
    a_road,
    a_vote,
    settled,
)
from tests.domain.legs import APPROVED, DAY, MANUAL, NATIONAL, UNMET, decide, leg, no, submit

CONVERT, EXTEND, ANNUL = ConversionOutcome


# ── filings and listings ─────────────────────────────────────────────────────────────────────────────────────────────


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
    """X3; the listing by the notice is in test_notices.py."""
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


# ── conversion, extension, annulment ─────────────────────────────────────────────────────────────────────────────────


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


def test_after_an_extension_nothing_is_told_of_the_motion_that_extended():
    """What was wrong with a vote that was decided upon says nothing of the next one."""
    after = resolved(extension(6), date(2024, 6, 10))
    told = {p.guard_id for p in at_submission(after, BY_KIND[ApprovalKind.CONVERSION_APPROVAL])}
    assert not told & {"R-CNV-5", "R-CNV-6", "R-MTG-7.conversion", "R-CNV-9.submitted"}
    assert "R-MTG-3.conversion" in told


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
    # The next discussion needs papers of its own (Y5).
    assert no(submit(case, ApprovalKind.CONVERSION_APPROVAL)) == [
        (UNMET, id, ())
        for id in ("R-MTG-3.conversion", "R-CNV-1", "R-CNV-4", "R-CNV-4.introducers", "R-CNV-4.committee")
    ]
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
