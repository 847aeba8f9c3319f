"""The legs of the road by name, and what is asked of an outcome again and again."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from domain.acts import assigning, deciding, desk, recording, submitting
from domain.case.approvals import ApprovalKind, ApprovalStatus, CommitteeVote, Decision
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.editions import Edition
from domain.rules import Outcome, ProblemCode
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.opinions import Talk
from domain.steps.step import Shape
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN, a_road, a_step, every_leg, settled

MANUAL, NATIONAL = Edition.MANUAL_2024, Edition.NATIONAL_2026
MENTOR, INTRODUCER, CONTINUING = AssignmentRole
DAY = timedelta(days=1)
LEGS = {edition: dict(every_leg(edition)) for edition in Edition}
BAD, STATE, STAGE = ProblemCode.BAD_INPUT, ProblemCode.WRONG_STATE, ProblemCode.WRONG_STAGE
INACTIVE, LOCKED, NOT_ALLOWED = ProblemCode.CASE_NOT_ACTIVE, ProblemCode.RECORD_LOCKED, ProblemCode.NOT_ALLOWED
CONFLICT, UNMET = ProblemCode.CONFLICT, ProblemCode.GUARD_UNMET
APPROVED, REJECTED, RETURNED = ApprovalStatus.APPROVED, ApprovalStatus.REJECTED, ApprovalStatus.RETURNED


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


def assign(d: Dossier, role: AssignmentRole, *members, reason: str = "") -> Outcome:
    return assigning.assign(d, role, [(uuid4(), m.id) for m in members], reason=reason, actor=BRANCH_ADMIN)


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
CASES = [
    pytest.param(case.on(case.today + timedelta(days=later)), id=f"{edition} {name}, {later} days later")
    for edition, legs in LEGS.items()
    for name, case in legs.items()
    for later in (0, 1, 40, 400)
]


def said(problems) -> list[tuple[ProblemCode, str | None]]:
    return [(p.code, p.guard_id) for p in problems]


AHEAD = {
    "applied": ["ACTIVIST_FILING"],
    "resolved": ["ACTIVIST_FILING"],
    "an activist": ["DEVELOPMENT_TARGET_FILING"],
    "a year-old activist": ["DEVELOPMENT_TARGET_FILING"],
    "a target": ["PRE_REVIEW", "PUBLIC_NOTICE_REVIEW", "ADMISSION_APPROVAL"],
    "examined": ["PRE_REVIEW", "PUBLIC_NOTICE_REVIEW", "ADMISSION_APPROVAL"],
    "pre-reviewed": ["ADMISSION_APPROVAL"],
    "voted": ["ADMISSION_APPROVAL"],
    "submitted": ["ADMISSION_APPROVAL"],
    "probationary": ["CONVERSION_APPROVAL"],
    "at expiry": ["CONVERSION_APPROVAL"],
    "full member": [],
}
