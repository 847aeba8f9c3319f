"""A decision is taken back by whoever made it, while it was the last word on the case; nothing is deleted (F9)."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import deciding, reversing
from domain.case.approvals import ApprovalKind, ApprovalStatus, Decision
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.rules import ProblemCode
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.steps.probation import Done
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN, Road, a_road, a_step

OTHER = replace(COMMITTEE_ADMIN, org_id=uuid4())


def decided(road: Road, status: ApprovalStatus = ApprovalStatus.APPROVED, serial: str = "") -> Dossier:
    """A waiting submission, decided today as the keeper would leave it."""
    d = road.case
    waiting = d.open_approval
    assert waiting is not None
    decision = Decision(
        status, d.today, COMMITTEE_ADMIN.account_id, COMMITTEE_ADMIN.org_id, opinion="意见", form_serial_number=serial
    )
    outcome = deciding.decide(d, waiting.id, decision, actor=COMMITTEE_ADMIN, form_step_id=uuid4())
    assert outcome.after is not None, outcome.problems
    return replace(outcome.after, version=d.version + 1)


def last(d: Dossier) -> object:
    return d.approvals[-1].id


def codes(
    d: Dossier, actor: object = COMMITTEE_ADMIN, reason: str = "票数有误", version: int | None = None
) -> list[str]:
    found = reversing.reverse(d, last(d), actor=actor, reason=reason, version=version)  # type: ignore[arg-type]
    return [p.code for p in found.problems]


@pytest.mark.parametrize("status", [ApprovalStatus.APPROVED, ApprovalStatus.REJECTED, ApprovalStatus.RETURNED])
def test_the_case_stands_again_as_before_the_decision(status: ApprovalStatus) -> None:
    road = a_road().a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING)
    before = road.case
    after = decided(road, status)
    outcome = reversing.reverse(after, last(after), actor=COMMITTEE_ADMIN, reason="票数有误")  # type: ignore[arg-type]
    back = outcome.after
    assert back is not None
    assert replace(back.standing, version=0) == replace(before.standing, version=0)
    assert (back.steps, back.stage_since) == (before.steps, before.stage_since)
    approval = back.approvals[-1]
    assert (approval.status, approval.decision) == (ApprovalStatus.SUBMITTED, None)
    assert [(h.status, h.reversal and h.reversal.reason) for h in approval.history] == [(status, "票数有误")]


def test_a_form_issued_with_the_decision_is_voided_and_stays_on_file() -> None:
    after = decided(a_road().examined().submit(ApprovalKind.PRE_REVIEW), serial="2026-001")
    assert after.last(Kind.ADMISSION_FORM_ISSUED) is not None
    back = reversing.reverse(after, last(after), actor=COMMITTEE_ADMIN, reason="编号有误").after  # type: ignore[arg-type]
    assert back is not None
    assert back.last(Kind.ADMISSION_FORM_ISSUED) is None
    voided = [s for s in back.steps if s.kind is Kind.ADMISSION_FORM_ISSUED]
    assert [(s.voided_on, s.void_reason) for s in voided] == [(after.today, "编号有误")]


def test_it_is_refused_once_anything_followed() -> None:
    after = decided(a_road().a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING))
    assert codes(after) == []
    assert codes(replace(after, version=after.version + 1)) == [ProblemCode.WRONG_STATE]


def test_it_is_refused_without_a_reason_by_others_and_before_its_day() -> None:
    after = decided(a_road().a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING))
    assert codes(after, reason=" ") == [ProblemCode.BAD_INPUT]
    assert codes(after, actor=OTHER) == [ProblemCode.NOT_ALLOWED]
    assert codes(after, actor=BRANCH_ADMIN) == [ProblemCode.NOT_ALLOWED]
    assert codes(replace(after, today=after.today - timedelta(days=1))) == [ProblemCode.BAD_INPUT]
    assert codes(after, version=1) == [ProblemCode.CONFLICT]


def test_what_waits_or_was_accepted_by_itself_has_no_decision_to_take_back() -> None:
    waiting = a_road().a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).case
    assert codes(waiting) == [ProblemCode.WRONG_STATE]
    accepted = a_road().an_activist().case
    filing = accepted.approved(ApprovalKind.ACTIVIST_FILING)
    assert filing is not None
    assert (accepted.stage, codes(accepted)) == (Stage.ACTIVIST, [ProblemCode.WRONG_STATE])


def test_an_acknowledgement_stands_while_a_later_submission_rests_on_it() -> None:
    full = a_road().a_full_member().case
    conversion = full.approved(ApprovalKind.CONVERSION_APPROVAL)
    assert conversion is not None
    department = Actor(uuid4(), Role.ORG_DEPT)

    def told(on: date, reason: str = "编号有误") -> list[str]:
        others = tuple(s for s in full.steps if s.kind is not Kind.UPWARD_FILING)
        case = full.but(steps=(*others, a_step(Kind.UPWARD_FILING, on, Done(number="1"))))
        return [p.code for p in reversing.take_back_filing(case, actor=department, reason=reason).problems]

    assert told(conversion.submitted_on) == [ProblemCode.RECORD_LOCKED]
    later = conversion.submitted_on + timedelta(days=1)
    assert (told(later), told(later, " ")) == ([], [ProblemCode.BAD_INPUT])
