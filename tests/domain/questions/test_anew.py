"""What the committee refused or returned is dealt with anew, from that day on: what is dated before it carries nothing (C-17)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import correcting
from domain.case.approvals import SUBJECTS, ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.orgs.settings import CommitteeSettings, FilingMode
from domain.questions import transitions
from domain.regulation import BY_KIND
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Vote
from domain.steps.notices import Notice
from domain.steps.papers import Attachment
from domain.steps.step import Step
from tests.builders import BRANCH_ADMIN, PAPER, Road, a_line, a_notice, a_road, a_vote, passed, settled
from tests.domain.legs import DAY, MANUAL, REJECTED, RETURNED, decide, submit

REVIEWED = CommitteeSettings(activist_filing_mode=FilingMode.REVIEWED)
# By what is submitted: the leg before it, and the rule that says so.
ROWS = {
    ApprovalKind.ACTIVIST_FILING: (Road.resolved, "R-ACT-2"),
    ApprovalKind.DEVELOPMENT_TARGET_FILING: (Road.a_year_old_activist, "R-DEV-2"),
    ApprovalKind.PRE_REVIEW: (Road.examined, "R-PRE-1"),
    ApprovalKind.PUBLIC_NOTICE_REVIEW: (lambda road: noticed(road), "R-DEV-3.meeting-after"),
    ApprovalKind.ADMISSION_APPROVAL: (Road.voted, "R-MTG-3"),
    ApprovalKind.CONVERSION_APPROVAL: (lambda road: resolved(road), "R-MTG-3.conversion"),
}
WAITED = 10


def noticed(road: Road) -> Road:
    road.pre_reviewed()
    road.case = road.case.but(
        approvals=tuple(a for a in road.case.approvals if a.kind is not ApprovalKind.PUBLIC_NOTICE_REVIEW)
    )
    if road.edition is not MANUAL:
        road.noticed(Kind.NOTICE_BEFORE_ADMISSION_MEETING)
    return road


def resolved(road: Road) -> Road:
    return road.at_expiry().record(Kind.VOTE_CONVERSION, a_vote(ConversionOutcome.CONVERT))


def before(kind: ApprovalKind, edition: Edition) -> Dossier:
    road = a_road(edition)
    if kind is ApprovalKind.ACTIVIST_FILING:
        road.case = replace(road.case, line=a_line(edition, REVIEWED))
    return ROWS[kind][0](road).case


def came_back(kind: ApprovalKind, edition: Edition, status: object) -> Dossier:
    """Submitted, and answered ten days later."""
    case = before(kind, edition)
    dues = next((a.dues for a in a_road(edition).submitted().case.approvals if a.dues), None)
    filed = settled(submit(case, kind, dues=dues if kind is ApprovalKind.ADMISSION_APPROVAL else None))
    return settled(decide(filed, status, on=filed.today + WAITED * DAY))  # type: ignore[arg-type]


def another(d: Dossier, kind: ApprovalKind, days: int) -> Dossier:
    """A second record for it, so many days from the answer; a month later nothing else has happened."""
    day = d.today + timedelta(days=days)
    shape = (last := d.last(SUBJECTS[kind])) and last.shape
    if isinstance(shape, Vote):
        shape = replace(shape, meeting_id=UUID(int=5009))
    elif isinstance(shape, Notice):
        shape = a_notice(day, day + 7 * DAY, clean=True, closed_on=day + 8 * DAY)
    else:
        shape = passed()
    step = Step(uuid4(), SUBJECTS[kind], day, shape, attachments=PAPER, edition=d.edition_on(day))
    return d.but(steps=(*d.steps, step)).on(d.today + 20 * DAY)


def unmet(d: Dossier, kind: ApprovalKind) -> set[str | None]:
    return {p.guard_id for p in transitions.blocking(d, BY_KIND[kind])}


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("status", [REJECTED, RETURNED])
@pytest.mark.parametrize("kind", ApprovalKind)
def test_another_record_serves_from_the_day_of_the_answer_on(kind, status, edition):
    d = came_back(kind, edition, status)
    rule = ROWS[kind][1]
    found = [rule in unmet(another(d, kind, days), kind) for days in (-WAITED, -1, 0, 1)]
    assert found == [True, True, False, False]


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("kind", ApprovalKind)
def test_what_was_returned_is_put_right_and_submitted_again(kind, edition):
    """C-10, Y4: a return is for papers; the record that came back is no other one, under its own id or corrected."""
    rule = ROWS[kind][1]
    d = came_back(kind, edition, RETURNED)
    assert rule not in unmet(d, kind)
    filed = settled(submit(before(kind, edition), kind, dues=_dues(d)))
    subject = filed.subject(filed.open_approval)
    new = replace(subject, attachments=(*subject.attachments, Attachment("补正.pdf", "DA-2")))
    corrected = settled(correcting.correct(filed, new, new_id=uuid4(), reason="笔误", actor=BRANCH_ADMIN))
    assert corrected.last(SUBJECTS[kind]).id != subject.id
    back = settled(decide(corrected.on(filed.today), RETURNED, on=filed.today + WAITED * DAY))
    assert rule not in unmet(back, kind)


def _dues(d: Dossier):  # type: ignore[no-untyped-def]
    return next((a.dues for a in d.approvals if a.dues), None)


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("kind", [ApprovalKind.ADMISSION_APPROVAL, ApprovalKind.CONVERSION_APPROVAL])
def test_a_vote_that_was_refused_is_spent_also_when_it_was_corrected(kind, edition):
    d = came_back(kind, edition, REJECTED)
    rule = ROWS[kind][1]
    assert rule in unmet(d, kind)
    filed = settled(submit(before(kind, edition), kind, dues=_dues(d)))
    subject = filed.subject(filed.open_approval)
    new = replace(subject, attachments=(*subject.attachments, Attachment("补正.pdf", "DA-2")))
    corrected = settled(correcting.correct(filed, new, new_id=uuid4(), reason="笔误", actor=BRANCH_ADMIN))
    refused = settled(decide(corrected.on(filed.today), REJECTED, on=filed.today + WAITED * DAY))
    assert rule in unmet(refused, kind)
    taken_off = d.but(steps=tuple(s for s in d.steps if s.kind is not SUBJECTS[kind] or s.id != d.last(s.kind).id))
    assert rule in unmet(another(taken_off, kind, -WAITED), kind), "entered anew under its old day"
