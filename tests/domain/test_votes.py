"""Ballots (domain.md B.2; R-MTG-2, 3, 6, 8; C-14)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.votes import (
    Ballot,
    Equation,
    VoteResult,
    carried,
    equations,
    has_quorum,
    issued_matches,
    meets_ordinary_quorum,
    min_present,
    min_yes,
    result,
)

TWO_THIRDS = Fraction(2, 3)


def of(due, present, *, approve, oppose=0, abstain=0, invalid=0, lost=0, **written):
    """A vote in which everybody present was given a ballot and `lost` were not handed in."""
    return Ballot(
        due=due,
        present=present,
        issued=present,
        returned=present - lost,
        approve=approve,
        oppose=oppose,
        abstain=abstain,
        invalid=invalid,
        **written,
    )


# ── the table of B.2 ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("due", "present", "yes"),
    [(1, 1, 1), (2, 2, 2), (3, 2, 2), (10, 6, 6), (15, 8, 8), (16, 9, 9)],
)
def test_the_least_presence_and_the_least_approval_are_more_than_half_of_those_due(due, present, yes):
    assert (min_present(due), min_yes(due)) == (present, yes)


@pytest.mark.parametrize(
    ("ballot", "what"),
    [
        (of(3, 2, approve=2), VoteResult.PASSED),
        (of(3, 2, approve=1, oppose=1), VoteResult.FAILED),
        (Ballot(due=3, present=1), VoteResult.NO_QUORUM),
        (of(10, 6, approve=6), VoteResult.PASSED),
        (of(10, 6, approve=5, oppose=1), VoteResult.FAILED),
        (Ballot(due=10, present=5), VoteResult.NO_QUORUM),
        (of(15, 8, approve=8), VoteResult.PASSED),
        (of(15, 8, approve=7, abstain=1), VoteResult.FAILED),
        (Ballot(due=15, present=7), VoteResult.NO_QUORUM),
        (of(16, 9, approve=9), VoteResult.PASSED),
        (of(16, 9, approve=8, oppose=1), VoteResult.FAILED),
        (of(16, 9, approve=8, oppose=1, written_approve=1), VoteResult.PASSED),
        (of(16, 9, approve=8, oppose=1, written_oppose=1), VoteResult.FAILED),
        (Ballot(due=16, present=8), VoteResult.NO_QUORUM),
        (Ballot(due=16, present=8, written_approve=8), VoteResult.NO_QUORUM),
    ],
)
def test_a_vote_that_adds_up_has_its_result(ballot, what):
    assert (equations(ballot), result(ballot)) == ((), what)


def test_written_opinions_do_not_make_presence():
    ballot = of(16, 8, approve=8, written_approve=8)
    assert not has_quorum(ballot)
    assert result(ballot) == VoteResult.NO_QUORUM
    assert equations(ballot) == (
        Equation(
            "R-MTG-2",
            "应到 16 人，至少须实到 9 人，现实到 8 人，不得表决；请将票数留空，按“未达到法定人数”记录",
            "of 16 due at least 9 must be present, but present = 8: "
            "no vote may be taken; leave the ballots empty to record that there was no quorum",
        ),
    )


def test_written_opinions_may_raise_the_votes_above_those_present():
    ballot = of(16, 9, approve=9, written_approve=7)
    assert (equations(ballot), result(ballot)) == ((), VoteResult.PASSED)


def test_approval_is_measured_against_those_due_not_those_present():
    ballot = of(16, 10, approve=8, oppose=2)
    assert not carried(ballot)
    assert result(ballot) == VoteResult.FAILED


@pytest.mark.parametrize(
    "ballot",
    [
        of(16, 9, approve=8, lost=1),
        of(16, 9, approve=8, invalid=1),
        of(16, 9, approve=8, abstain=1),
    ],
)
def test_ballots_lost_invalid_or_blank_are_simply_no_approval(ballot):
    assert (equations(ballot), result(ballot)) == ((), VoteResult.FAILED)


# ── equations ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("ballot", "failing"),
    [
        (
            Ballot(due=0, present=0),
            (
                Equation(
                    "R-MTG-8",
                    "应到有表决权人数至少为 1，现为 0",
                    "due must be at least 1, but is 0",
                ),
            ),
        ),
        (
            Ballot(due=16, present=-1, written_oppose=-2),
            (
                Equation(
                    "R-MTG-8",
                    "实到人数不能小于 0，现为 -1",
                    "present must not be less than 0, but is -1",
                ),
                Equation(
                    "R-MTG-8",
                    "书面反对意见不能小于 0，现为 -2",
                    "written oppose must not be less than 0, but is -2",
                ),
            ),
        ),
        (
            of(16, 17, approve=17),
            (
                Equation(
                    "R-MTG-8",
                    "实到 17 + 书面意见 0 = 17，超过应到 16",
                    "present 17 + written 0 = 17, but due = 16",
                ),
            ),
        ),
        (
            of(16, 14, approve=14, written_approve=1, written_oppose=1, written_abstain=1),
            (
                Equation(
                    "R-MTG-8",
                    "实到 14 + 书面意见 3 = 17，超过应到 16",
                    "present 14 + written 3 = 17, but due = 16",
                ),
            ),
        ),
        (
            of(16, 9, approve=8, oppose=1, abstain=1),
            (
                Equation(
                    "R-MTG-8",
                    "赞成 8 + 反对 1 + 弃权 1 + 无效 0 = 10，与收回票数 9 不符",
                    "approve 8 + oppose 1 + abstain 1 + invalid 0 = 10, but returned = 9",
                ),
            ),
        ),
        (
            of(16, 9, approve=8),
            (
                Equation(
                    "R-MTG-8",
                    "赞成 8 + 反对 0 + 弃权 0 + 无效 0 = 8，与收回票数 9 不符",
                    "approve 8 + oppose 0 + abstain 0 + invalid 0 = 8, but returned = 9",
                ),
            ),
        ),
        (
            of(10, 5, approve=4, written_approve=6),
            (
                Equation(
                    "R-MTG-8",
                    "实到 5 + 书面意见 6 = 11，超过应到 10",
                    "present 5 + written 6 = 11, but due = 10",
                ),
                Equation(
                    "R-MTG-8",
                    "赞成 4 + 反对 0 + 弃权 0 + 无效 0 = 4，与收回票数 5 不符",
                    "approve 4 + oppose 0 + abstain 0 + invalid 0 = 4, but returned = 5",
                ),
                Equation(
                    "R-MTG-2",
                    "应到 10 人，至少须实到 6 人，现实到 5 人，不得表决；请将票数留空，按“未达到法定人数”记录",
                    "of 10 due at least 6 must be present, but present = 5: no vote may be "
                    "taken; leave the ballots empty to record that there was no quorum",
                ),
            ),
        ),
    ],
)
def test_every_equation_that_fails_is_shown_with_its_numbers(ballot, failing):
    assert equations(ballot) == failing


def test_the_sums_are_left_alone_while_a_number_is_no_count():
    assert [e.text_en for e in equations(Ballot(due=16, present=20, issued=-1))] == [
        "issued must not be less than 0, but is -1"
    ]


@pytest.mark.parametrize("field", ["issued", "returned", "approve", "oppose", "abstain", "invalid"])
def test_any_ballot_cast_without_quorum_is_refused(field):
    ballot = Ballot(due=10, present=5, **{field: 1})
    assert "R-MTG-2" in [equation.rule for equation in equations(ballot)]


def test_more_ballots_returned_than_issued_make_the_vote_void():
    ballot = Ballot(due=16, present=9, issued=9, returned=10, approve=10)
    assert (equations(ballot), result(ballot)) == ((), VoteResult.VOID)


def test_of_a_void_vote_the_ballots_need_not_be_counted():
    ballot = Ballot(due=16, present=9, issued=9, returned=10)
    assert (equations(ballot), result(ballot)) == ((), VoteResult.VOID)


def test_a_void_vote_still_needs_its_quorum_and_its_presence():
    without_quorum = Ballot(due=16, present=8, issued=8, returned=9)
    too_many = Ballot(due=8, present=9, issued=9, returned=10)
    assert [e.rule for e in equations(without_quorum)] == ["R-MTG-2"]
    assert [e.rule for e in equations(too_many)] == ["R-MTG-8"]


@pytest.mark.parametrize(("issued", "matches"), [(8, False), (9, True), (10, False)])
def test_ballots_issued_should_match_those_present_but_need_not(issued, matches):
    ballot = Ballot(due=16, present=9, issued=issued, returned=8, approve=8)
    assert (issued_matches(ballot), equations(ballot)) == (matches, ())


# ── quorum ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("due", "present", "met"),
    [(10, 4, False), (10, 5, False), (10, 6, True), (15, 7, False), (15, 8, True)],
)
def test_exactly_half_is_no_quorum(due, present, met):
    assert has_quorum(Ballot(due, present)) == met


@pytest.mark.parametrize(
    ("due", "quorum", "present"),
    [
        (15, TWO_THIRDS, 10),
        (16, TWO_THIRDS, 11),
        (3, TWO_THIRDS, 2),
        (10, Fraction(3, 4), 8),
        (10, Fraction(51, 100), 6),
        (10, Fraction(1), 10),
        (10, Fraction(1, 3), 6),
    ],
)
def test_a_stricter_fraction_itself_suffices_and_a_laxer_one_does_not_help(due, quorum, present):
    assert min_present(due, quorum) == present
    assert not has_quorum(Ballot(due, present - 1), quorum)
    assert has_quorum(Ballot(due, present), quorum)


def test_a_vote_is_judged_by_the_committees_own_fraction():
    ballot = of(15, 9, approve=9)
    assert (equations(ballot), result(ballot)) == ((), VoteResult.PASSED)
    assert [e.rule for e in equations(ballot, TWO_THIRDS)] == ["R-MTG-2"]
    assert result(ballot, TWO_THIRDS) == VoteResult.NO_QUORUM


@pytest.mark.parametrize(
    ("due", "present", "met"),
    [(4, 1, False), (4, 2, True), (5, 2, False), (5, 3, True), (10, 5, True)],
)
def test_for_a_committee_meeting_half_is_enough(due, present, met):
    assert meets_ordinary_quorum(due, present) == met


# ── properties ───────────────────────────────────────────────────────────────────────────

COUNTS = st.integers(min_value=0, max_value=40)
BALLOTS = st.builds(Ballot, *[COUNTS] * 11)


@given(BALLOTS)
def test_quorum_and_approval_agree_with_the_formulas(ballot):
    assert has_quorum(ballot) == (ballot.present * 2 > ballot.due)
    assert carried(ballot) == ((ballot.approve + ballot.written_approve) * 2 > ballot.due)


@given(COUNTS, COUNTS, st.fractions(min_value=0, max_value=1, max_denominator=12))
def test_a_fraction_asks_for_itself_and_for_more_than_half(due, present, quorum):
    met = present * 2 > due and Fraction(present) >= quorum * due
    assert has_quorum(Ballot(due, present), quorum) == met


@given(BALLOTS)
def test_a_vote_without_failing_equation_never_passes_without_presence(ballot):
    if not equations(ballot) and result(ballot) == VoteResult.PASSED:
        assert ballot.written < ballot.present
        assert ballot.approve + ballot.written_approve <= ballot.due
