"""Votes and postponements put on file."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.questions import transitions
from domain.rules import Outcome, ProblemCode
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from domain.steps.probation import Postponement
from domain.votes import Ballot, VoteResult
from tests.builders import a_ballot, a_vote, settled
from tests.domain.legs import DAY, leg, no, record


def vote(d: Dossier, ballot: Ballot, on: date | None = None, meeting: int = 5000) -> Outcome:
    shape = a_vote(ballot=ballot, meeting_id=UUID(int=meeting))
    return record(d, Kind.VOTE_ADMISSION, on or d.today, shape)


def test_a_void_vote_is_voted_again_in_the_same_meeting():
    """C-14: more ballots came back than were given out."""
    void = settled(vote(leg("pre-reviewed"), Ballot(10, 9, issued=9, returned=10)))
    assert void.last(Kind.VOTE_ADMISSION).shape.result is VoteResult.VOID
    again = settled(vote(void, Ballot(10, 9, issued=9, returned=9, approve=9)))
    assert [s.shape.result for s in again.steps[-2:]] == [VoteResult.VOID, VoteResult.PASSED]
    assert no(vote(again, Ballot(10, 9, issued=9, returned=9, approve=9))) == [(ProblemCode.GUARD_UNMET, "R-MTG-5", ())]


def test_a_meeting_without_quorum_is_on_record_and_changes_nothing():
    """C-15."""
    case = settled(vote(leg("pre-reviewed"), Ballot(10, 5)))
    assert case.last(Kind.VOTE_ADMISSION).shape.result is VoteResult.NO_QUORUM
    found = [p.guard_id for p in transitions.problems_for(case, ApprovalKind.ADMISSION_APPROVAL)]
    assert found == ["R-MTG-3", "R-DUE-2.to-enter"]
    assert vote(case, Ballot(10, 9, issued=9, returned=9, approve=9), case.today + DAY, 5001).done


def test_without_quorum_no_ballot_is_cast():
    assert no(vote(leg("pre-reviewed"), Ballot(10, 5, issued=5, returned=5, approve=5))) == [
        (ProblemCode.GUARD_UNMET, "R-MTG-2", ())
    ]


def test_a_failed_vote_is_a_record_and_asks_for_a_new_review():
    """C-16."""
    case = settled(vote(leg("pre-reviewed"), Ballot(10, 9, issued=9, returned=9, approve=5, oppose=4)))
    assert (case.stage, case.last(Kind.VOTE_ADMISSION).shape.result) == (Stage.DEVELOPMENT_TARGET, VoteResult.FAILED)
    later = case.today + 7 * DAY
    second = settled(vote(case, Ballot(10, 9, issued=9, returned=9, approve=9), later, 5001))
    assert [p.guard_id for p in transitions.problems_for(second, ApprovalKind.ADMISSION_APPROVAL)] == [
        "R-DUE-2.to-enter",
        "R-PRE-1.again",
    ]


def test_nobody_votes_again_on_what_lies_with_the_committee():
    case = leg("submitted")
    outcome = vote(case, a_ballot(10, 9, issued=9, returned=9, approve=3, oppose=6), meeting=5001)
    assert [p.code for p in outcome.problems] == [ProblemCode.WRONG_STATE]


def test_the_clerk_does_not_say_how_a_vote_ended():
    """The ballot does: five of ten due is not more than half, whatever was entered."""
    ballot = Ballot(10, 9, issued=9, returned=9, approve=5, oppose=4)
    outcome = record(
        leg("pre-reviewed"),
        Kind.VOTE_ADMISSION,
        leg("pre-reviewed").today,
        a_vote(ballot=ballot, result=VoteResult.PASSED),
    )
    assert settled(outcome).last(Kind.VOTE_ADMISSION).shape.result is VoteResult.FAILED


def test_a_conversion_is_never_voted_on_before_expiry_but_an_annulment_may_be():
    """C-22, C-24."""
    case = leg("at expiry")
    eve = case.eligible_on - DAY
    refused = record(case, Kind.VOTE_CONVERSION, eve, a_vote(ConversionOutcome.CONVERT))
    assert no(refused) == [(ProblemCode.GUARD_UNMET, "R-CNV-2", ())]
    annulled = a_vote(ConversionOutcome.ANNUL, annulment_reason="SERIOUS_VIOLATION")
    assert record(case, Kind.VOTE_CONVERSION, eve, annulled).done


def test_the_discussion_is_postponed_once_and_only_for_who_transferred_in():
    """C-23."""
    case = leg("at expiry")
    until = date(2024, 11, 17)
    shape = Postponement(until, "转入不久", "支委会决定推迟")
    assert no(record(case, Kind.POSTPONEMENT, case.today, shape)) == [(ProblemCode.GUARD_UNMET, "R-CNV-8", ())]
    came = replace(case, transferred_in_on=date(2024, 3, 1))
    after = settled(record(came, Kind.POSTPONEMENT, case.today, shape))
    assert after.eligible_on == case.eligible_on
    assert no(record(after, Kind.POSTPONEMENT, case.today + DAY, shape)) == [(ProblemCode.GUARD_UNMET, "R-CNV-8", ())]
    extended = a_vote(ConversionOutcome.EXTEND, extension_months=6, next_meeting_on=until)
    assert record(after, Kind.VOTE_CONVERSION, until, extended).done
