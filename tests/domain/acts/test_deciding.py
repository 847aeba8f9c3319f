"""Deciding, deliberating, withdrawing: who, when, and with what."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import correcting, deciding
from domain.case.approvals import Acknowledgement, ApprovalKind, ApprovalStatus, Decision
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.rules import Outcome, ProblemCode
from domain.stages import Stage
from domain.steps.kinds import Kind
from tests.builders import (
    BRANCH_ADMIN,
    COMMITTEE,
    COMMITTEE_ADMIN,
    GENERAL_BRANCH,
    ROSTER,
    TODAY,
    a_line,
    a_road,
    a_vote,
    settled,
)
from tests.domain.legs import (
    APPROVED,
    BAD,
    CONFLICT,
    DAY,
    NATIONAL,
    NOT_ALLOWED,
    REJECTED,
    RETURNED,
    STATE,
    SUBMITTED,
    UNMET,
    decide,
    leg,
    no,
    submit,
    talked,
)

# ── who, and when ────────────────────────────────────────────────────────────────────────────────────────────────────


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
    assert no(decide(SUBMITTED, version=pending.version + 1)) == [(CONFLICT, None, ("version",))]
    after = settled(decide(SUBMITTED, version=pending.version))
    decision = Decision(APPROVED, after.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id, opinion="意见")
    again = deciding.decide(after, pending.id, decision, actor=COMMITTEE_ADMIN)
    assert no(again) == [(CONFLICT, None, ())]
    said = again.problems[0].message
    assert said == ("该上报件已变化，当前状态：审核通过", "It has changed meanwhile; it is approved now.")


def test_what_is_not_there_is_not_decided_withdrawn_or_deliberated():
    decision = Decision(APPROVED, SUBMITTED.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id)
    outcomes = [
        deciding.decide(SUBMITTED, uuid4(), decision, actor=COMMITTEE_ADMIN),
        deciding.withdraw(SUBMITTED, uuid4(), actor=BRANCH_ADMIN, reason="x"),
        deciding.deliberate(SUBMITTED, uuid4(), agrees=True, opinion="x", actor=BRANCH_ADMIN),
    ]
    assert [no(o) for o in outcomes] == [[(ProblemCode.NOT_FOUND, None, ())]] * 3


# ── what a decision must have ────────────────────────────────────────────────────────────────────────────────────────


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


# ── the months ───────────────────────────────────────────────────────────────────────────────────────────────────────


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


# ── a refusal ────────────────────────────────────────────────────────────────────────────────────────────────────────


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


# ── deliberation on the way ──────────────────────────────────────────────────────────────────────────────────────────


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
