"""The case as of another day and under another edition."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import desk
from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.as_of import as_of
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.questions.transitions import next_steps
from domain.stages import CaseStatus, Stage
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.papers import PaperStatus
from tests.builders import BRANCH_ADMIN, a_road, every_leg, settled

LEGS = [(name, case) for edition in Edition for name, case in every_leg(edition)]
FULL = a_road().a_full_member().case


@pytest.mark.parametrize(("name", "case"), LEGS, ids=lambda x: x if isinstance(x, str) else "")
def test_as_of_a_day_on_which_nothing_happened_the_case_is_the_same(name: str, case: Dossier) -> None:
    then = as_of(case, case.today + timedelta(days=1))
    assert (then.stage, then.status) == (case.stage, case.status)


def test_the_stages_follow_the_decisions_and_not_the_present() -> None:
    found = {}
    day = FULL.opened_on
    while day <= FULL.today:
        found.setdefault(as_of(FULL, day).stage, day)
        day += timedelta(days=1)
    listed = FULL.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING)
    admitted = FULL.approved(ApprovalKind.ADMISSION_APPROVAL)
    converted = FULL.approved(ApprovalKind.CONVERSION_APPROVAL)
    assert listed
    assert listed.decision
    assert admitted
    assert admitted.decision
    assert converted
    assert converted.decision
    assert list(found) == list(Stage)
    assert found[Stage.DEVELOPMENT_TARGET] == listed.decision.on
    assert found[Stage.PROBATIONARY_MEMBER] == admitted.decision.on
    assert found[Stage.FULL_MEMBER] == converted.decision.on


def test_what_was_decided_later_was_waiting() -> None:
    admitted = FULL.approved(ApprovalKind.ADMISSION_APPROVAL)
    assert admitted
    then = as_of(FULL, admitted.submitted_on)
    assert then.open_approval
    assert then.open_approval.kind is ApprovalKind.ADMISSION_APPROVAL
    assert as_of(FULL, admitted.submitted_on - timedelta(days=1)).open_approval is None
    assert then.approval(admitted.id).status is ApprovalStatus.SUBMITTED  # type: ignore[union-attr]


def test_a_paper_reviewed_later_was_waiting() -> None:
    case = a_road().applied().case
    step = case.last(Kind.APPLICATION)
    assert step
    case = case.swapped(replace(step, shape=replace(step.shape, reviewed_on=date(2022, 3, 9))))  # type: ignore[call-arg]
    then = as_of(case, date(2022, 3, 5)).last(Kind.APPLICATION)
    assert then
    assert then.shape.status is PaperStatus.SUBMITTED


def test_another_edition_asks_for_other_things() -> None:
    road = a_road().a_year_old_activist()
    case = road.case
    manual = as_of(case, case.today, Edition.MANUAL_2024)
    national = as_of(case, case.today, Edition.NATIONAL_2026)
    assert (manual.edition, national.edition) == (Edition.MANUAL_2024, Edition.NATIONAL_2026)
    target = a_road().a_target().case
    kinds = {
        edition: [s.name for s in next_steps(as_of(target, target.today, edition))]
        for edition in (Edition.MANUAL_2024, Edition.NATIONAL_2026)
    }
    assert kinds[Edition.MANUAL_2024] == ["PRE_REVIEW", "PUBLIC_NOTICE_REVIEW", "ADMISSION_APPROVAL"]
    assert kinds[Edition.NATIONAL_2026] == ["PRE_REVIEW", "ADMISSION_APPROVAL"]


def test_an_archived_case_was_active_before() -> None:
    case = a_road().an_activist().later(10).case
    archived = settled(desk.archive(case, uuid4(), ArchiveReason.WITHDREW, "", BRANCH_ADMIN))
    assert as_of(archived, case.today).status is CaseStatus.ARCHIVED
    assert as_of(archived, case.today - timedelta(days=1)).status is CaseStatus.ACTIVE


def test_an_adjusted_stage_counts_from_the_day_of_the_adjustment() -> None:
    case = a_road().a_target().later(10).case
    back = settled(desk.adjust_stage(case, uuid4(), Stage.ACTIVIST, case.today, "误录", BRANCH_ADMIN))
    assert as_of(back, back.today + timedelta(days=1)).stage is Stage.ACTIVIST
    assert as_of(back, back.today - timedelta(days=1)).stage is Stage.DEVELOPMENT_TARGET


def test_a_consented_listing_waits_for_its_notice() -> None:
    case = a_road(Edition.NATIONAL_2026).a_target().case
    filing = case.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING)
    assert filing
    assert filing.decision
    then = as_of(case, filing.decision.on)
    assert (then.stage, then.sub_status, [s.name for s in next_steps(then)]) == (
        Stage.ACTIVIST,
        "LISTING_CONSENTED",
        ["LISTING"],
    )
