"""Submitting upward."""

from __future__ import annotations

from msgspec.structs import replace

from domain.case.approvals import ApprovalKind
from domain.steps.kinds import Kind
from tests.builders import BRANCH_ADMIN, COMMITTEE, TODAY, settled
from tests.domain.legs import BAD, DAY, NOT_ALLOWED, leg, no, submit


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
