"""Each discussion of the conversion has papers of its own, in the order of Art. 32 / 33 (Y5-Y7)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.approvals import Acknowledgement, ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.questions import transitions
from domain.regulation import ADMISSION, CONVERSION
from domain.stages import CaseStatus, Stage
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, ConversionOutcome
from domain.steps.opinions import Opinion
from domain.steps.papers import Paper
from domain.votes import Ballot, VoteResult
from tests.builders import ROSTER, Road, a_road, a_vote, passed
from tests.domain.legs import DAY, STATE, UNMET, decide, no, record, submit

CONVERT, EXTEND, ANNUL = ConversionOutcome
AGAINST = Ballot(due=10, present=9, issued=9, returned=9, approve=3, oppose=6)
PAPERS = {"R-CNV-1", "R-CNV-4", "R-CNV-4.introducers", "R-CNV-4.committee"}


def at_expiry(edition: Edition) -> Road:
    return a_road(edition).at_expiry()


def voted(d: Dossier, outcome: ConversionOutcome, **changes: object) -> Dossier:
    vote = a_vote(outcome, **changes)
    return record(d, Kind.VOTE_CONVERSION, d.today, vote).after.on(d.today)


def extended(edition: Edition) -> Dossier:
    """The meeting extended the probation by half a year, and the committee approved it; that half-year is over."""
    d = at_expiry(edition).case
    until = months_after(d.eligible_on, 6)
    d = voted(d, EXTEND, extension_months=6, next_meeting_on=until)
    d = decide(submit(d, ApprovalKind.CONVERSION_APPROVAL).after, on=d.today + 3 * DAY).after
    return d.on(until)


def failed(edition: Edition) -> Dossier:
    d = voted(at_expiry(edition).case, CONVERT, ballot=AGAINST, result=VoteResult.FAILED)
    return d.on(d.today + 30 * DAY)


def unmet(d: Dossier) -> set[str | None]:
    return {p.guard_id for p in transitions.problems(d, CONVERSION)}


def with_papers(d: Dossier, *, request_on: date, rest_on: date) -> Dossier:
    road = a_road()
    road.case = d
    road.at(request_on).record(Kind.CONVERSION_REQUEST, Paper("转正申请书", "再次申请")).review(Kind.CONVERSION_REQUEST)
    road.at(rest_on)
    for member in ROSTER[:2]:
        road.record(Kind.INTRODUCER_CONVERSION, Opinion("同意", member_id=member.id))
    road.record(Kind.MEMBERS_AND_MASSES_CONVERSION, Opinion("同意")).record(Kind.PARTY_GROUP, Opinion("同意"))
    return road.record(Kind.RESOLUTION_CONVERSION_REVIEW, passed()).case.on(d.today)


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("before", [extended, failed])
def test_the_next_discussion_needs_papers_of_its_own(before, edition):
    d = before(edition)
    assert unmet(d) >= PAPERS
    ready = with_papers(d, request_on=d.today - 5 * DAY, rest_on=d.today - 2 * DAY)
    assert unmet(ready) & PAPERS == set()
    after = voted(ready, CONVERT, meeting_id=UUID(int=5001))
    assert unmet(after) & PAPERS == set()


@pytest.mark.parametrize("edition", Edition)
def test_a_second_request_is_handed_in_only_when_the_first_has_been_discussed(edition):
    waiting = at_expiry(edition).case
    again = Paper("转正申请书", "再次申请")
    assert no(record(waiting, Kind.CONVERSION_REQUEST, waiting.today, again)) == [(STATE, None, ())]
    over = failed(edition)
    assert record(over, Kind.CONVERSION_REQUEST, over.today, again).done


def test_opinions_given_before_the_request_or_after_the_examination_do_not_serve():
    d = failed(Edition.NATIONAL_2026)
    before = with_papers(d, request_on=d.today, rest_on=d.today)
    steps = tuple(
        replace(s, on=d.today - DAY) if s.kind is Kind.MEMBERS_AND_MASSES_CONVERSION and s.on == d.today else s
        for s in before.steps
    )
    assert "R-CNV-4" in unmet(replace(before, steps=steps))
    assert "R-CNV-4" not in unmet(before)


def test_a_request_dated_after_the_meeting_does_not_serve():
    d = at_expiry(Edition.NATIONAL_2026).case
    late = tuple(replace(s, on=d.today + DAY) if s.kind is Kind.CONVERSION_REQUEST else s for s in d.steps)
    case = voted(d, CONVERT)
    moved = replace(case, steps=(*late, case.last(Kind.VOTE_CONVERSION))).on(d.today + 2 * DAY)
    assert "R-CNV-1" in unmet(moved)


@pytest.mark.parametrize("edition", Edition)
def test_extension_may_be_moved_when_the_conversion_has_failed_at_the_same_meeting_and_nothing_else_twice(edition):
    d = at_expiry(edition).case
    after = voted(d, CONVERT, ballot=AGAINST, result=VoteResult.FAILED)
    until = months_after(d.eligible_on, 6)
    moved = voted(after, EXTEND, extension_months=6, next_meeting_on=until)
    assert submit(moved, ApprovalKind.CONVERSION_APPROVAL).done
    again = record(after, Kind.VOTE_CONVERSION, after.today, a_vote(CONVERT))
    assert (UNMET, "R-MTG-5.conversion", ()) in no(again)
    third = record(
        moved, Kind.VOTE_CONVERSION, moved.today, a_vote(ANNUL, annulment_reason=AnnulmentReason.NOT_QUALIFIED)
    )
    assert (UNMET, "R-MTG-5.conversion", ()) in no(third)


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("days", [-90, 0, 90])
def test_an_annulment_needs_its_meeting_and_the_superior_and_nothing_that_a_conversion_needs(edition, days):
    road = a_road(edition).a_probationary_member()
    d = road.case.on(months_after(road.case.probation_start, 12) + days * DAY)
    d = voted(d, ANNUL, annulment_reason=AnnulmentReason.SERIOUS_VIOLATION)
    outcome = submit(d, ApprovalKind.CONVERSION_APPROVAL)
    assert outcome.done
    assert decide(outcome.after, on=d.today + DAY).after.status is CaseStatus.ANNULLED


def test_a_resolution_is_spent_by_its_approval():
    d = extended(Edition.MANUAL_2024)
    assert "R-MTG-3.conversion" in unmet(d)
    assert d.stage is Stage.PROBATIONARY_MEMBER


def test_an_extension_from_the_last_of_february_ends_on_the_day_that_the_rule_for_its_meeting_names():
    """Y15: the original expiry is clamped first, and the extension counted from it."""
    d = extended(Edition.MANUAL_2024)
    start = date(2024, 2, 29)
    moved = tuple(replace(s, on=start) if s.kind is Kind.VOTE_ADMISSION else s for s in d.steps)
    leap = replace(d, steps=moved)
    assert (leap.original_expiry, leap.eligible_on) == (date(2025, 2, 28), date(2025, 8, 28))


@pytest.mark.parametrize("edition", Edition)
def test_the_six_months_run_from_the_first_submission_through_returns(edition):
    road = a_road(edition).submitted()
    first = road.day
    d = decide(road.case, ApprovalStatus.RETURNED, on=months_after(first, 2), opinion="补材料").after
    again = d.on(months_after(first, 3))
    dues = next(a.dues for a in d.approvals if a.dues)
    noted = transitions.problems(again, ADMISSION)
    given = tuple(Acknowledgement(p.guard_id, "说明") for p in noted)
    filed = submit(again, ApprovalKind.ADMISSION_APPROVAL, dues=dues, acknowledgements=given).after
    late = months_after(first, 6) + DAY
    assert "R-APR-6" in {id for _, id, _ in no(decide(filed, on=late, acknowledgements=given))}
