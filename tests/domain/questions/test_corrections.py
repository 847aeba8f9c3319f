"""What a correction breaks."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import correcting
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.questions import corrections
from domain.rules import ProblemCode, Severity
from domain.steps.kinds import Kind
from tests.builders import BRANCH_ADMIN, settled
from tests.domain.legs import AHEAD, leg


def corrected(d: Dossier, kind: Kind, on: date) -> Dossier:
    old = d.first(kind)
    return settled(
        correcting.correct(d, replace(old, on=on), new_id=uuid4(), reason="日期录入有误", actor=BRANCH_ADMIN)
    )


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("name", AHEAD)
def test_a_case_led_along_the_road_has_no_anomaly(name, edition):
    assert corrections.anomalies(leg(name, edition)) == []


def test_a_corrected_anchor_shows_which_decisions_would_fail_now():
    """C-36: the resolution was a month later than entered. Nothing is undone; the superior is told."""
    case = leg("a target")
    after = corrected(case, Kind.RESOLUTION_ACTIVIST, date(2022, 4, 30))
    assert [(p.approval_kind, p.guard_id, p.code, p.severity) for p in corrections.anomalies(after)] == [
        (kind, id, ProblemCode.POST_APPROVAL_ANOMALY, Severity.TASK)
        for kind, id in (
            (ApprovalKind.ACTIVIST_FILING, "R-ACT-2"),
            (ApprovalKind.DEVELOPMENT_TARGET_FILING, "R-ACT-5"),
            (ApprovalKind.DEVELOPMENT_TARGET_FILING, "R-ACT-5.meeting"),
        )
    ]
    assert (after.stage, after.activist_since) == (case.stage, date(2022, 4, 30))


def test_a_correction_that_breaks_nothing_is_no_anomaly():
    assert corrections.anomalies(corrected(leg("a target"), Kind.RESOLUTION_ACTIVIST, date(2022, 3, 25))) == []


def test_a_corrected_meeting_moves_probation_and_standing():
    after = corrected(leg("at expiry"), Kind.VOTE_ADMISSION, date(2023, 5, 18))
    assert (after.probation_start, after.eligible_on) == (date(2023, 5, 18), date(2024, 5, 18))


def test_a_birth_date_put_right_after_the_admission_is_told_to_the_superior():
    """The person was seventeen at the application, and nobody knew (Art. 5, C-36)."""
    case = leg("full member")
    young = replace(case, person=replace(case.person, birth=date(2005, 1, 1)))
    assert (corrections.anomalies(case), {p.guard_id for p in corrections.anomalies(young)}) == ([], {"R-APP-1"})
