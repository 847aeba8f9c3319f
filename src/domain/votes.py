"""Ballots of one vote on one person: do they add up, was there a quorum, was it carried.

Both measures, presence and approval, are taken against the members *due*, never against
those present (2026 regulation, art. 19 and 20).
"""

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

HALF = Fraction(1, 2)


class VoteResult(StrEnum):
    """What became of a vote."""

    PASSED = "PASSED"
    FAILED = "FAILED"
    NO_QUORUM = "NO_QUORUM"
    VOID = "VOID"


class Ballot(Struct, frozen=True):
    """The numbers of one secret vote; who voted what is never asked.

    Opinions an absent member gave in writing before the meeting count as votes, but their
    writers are not present.
    """

    due: int
    present: int
    issued: int = 0
    returned: int = 0
    approve: int = 0
    oppose: int = 0
    abstain: int = 0
    invalid: int = 0
    written_approve: int = 0
    written_oppose: int = 0
    written_abstain: int = 0

    @property
    def written(self) -> int:
        return self.written_approve + self.written_oppose + self.written_abstain


class Equation(Struct, frozen=True):
    """An equation that does not hold, with its numbers, for the one who counts again."""

    rule: str
    text_zh: str
    text_en: str


def equations(ballot: Ballot, quorum: Fraction = HALF) -> tuple[Equation, ...]:
    """The equations that fail; with any of them the vote cannot be recorded.

    Numbers that are no counts are named alone: sums made of them would only mislead.
    """
    return tuple(_no_counts(ballot)) or tuple(_wrong_sums(ballot, quorum))


def result(ballot: Ballot, quorum: Fraction = HALF) -> VoteResult:
    """What became of a vote whose equations hold."""
    if not has_quorum(ballot, quorum):
        return VoteResult.NO_QUORUM
    if _is_void(ballot):
        return VoteResult.VOID
    return VoteResult.PASSED if carried(ballot) else VoteResult.FAILED


def has_quorum(ballot: Ballot, quorum: Fraction = HALF) -> bool:
    """Whether enough are present to vote: more than half, and a committee's own fraction."""
    return ballot.present >= min_present(ballot.due, quorum)


def carried(ballot: Ballot) -> bool:
    """Whether more than half of those due are in favour, written opinions included."""
    return ballot.approve + ballot.written_approve >= min_yes(ballot.due)


def issued_matches(ballot: Ballot) -> bool:
    """Whether everybody present was given a ballot; if not, it is worth a word of warning."""
    return ballot.issued == ballot.present


def min_present(due: int, quorum: Fraction = HALF) -> int:
    """The smallest presence that is a quorum.

    More than half is the law (exactly half is not enough); a committee may ask for more,
    and then its fraction itself suffices: two thirds of fifteen are ten.
    """
    at_least = -(-due * quorum.numerator // quorum.denominator)
    return max(due // 2 + 1, at_least)


def min_yes(due: int) -> int:
    """The smallest number of votes in favour that carries."""
    return due // 2 + 1


def meets_ordinary_quorum(due: int, present: int) -> bool:
    """Whether a branch committee may meet: half of its members are enough (R-ORG-3)."""
    return present * 2 >= due


def _is_void(ballot: Ballot) -> bool:
    return ballot.returned > ballot.issued


def _ballots_were_cast(ballot: Ballot) -> bool:
    """Whether the record speaks of ballots anywhere.

    Opinions in writing are none: they arrive before anybody knows who will be present.
    """
    counted = ballot.approve + ballot.oppose + ballot.abstain + ballot.invalid
    return ballot.issued + ballot.returned + counted > 0


def _no_counts(ballot: Ballot) -> Iterator[Equation]:
    if ballot.due < 1:
        yield Equation(
            "R-MTG-8",
            f"应到有表决权人数至少为 1，现为 {ballot.due}",
            f"due must be at least 1, but is {ballot.due}",
        )
    for zh, en, number in _named(ballot):
        if number < 0:
            yield Equation(
                "R-MTG-8",
                f"{zh}不能小于 0，现为 {number}",
                f"{en} must not be less than 0, but is {number}",
            )


def _named(ballot: Ballot) -> tuple[tuple[str, str, int], ...]:
    return (
        ("实到人数", "present", ballot.present),
        ("发出票数", "issued", ballot.issued),
        ("收回票数", "returned", ballot.returned),
        ("赞成票", "approve", ballot.approve),
        ("反对票", "oppose", ballot.oppose),
        ("弃权票", "abstain", ballot.abstain),
        ("无效票", "invalid", ballot.invalid),
        ("书面赞成意见", "written approve", ballot.written_approve),
        ("书面反对意见", "written oppose", ballot.written_oppose),
        ("书面弃权意见", "written abstain", ballot.written_abstain),
    )


def _wrong_sums(ballot: Ballot, quorum: Fraction) -> Iterator[Equation]:
    b = ballot
    if b.present + b.written > b.due:
        yield Equation(
            "R-MTG-8",
            f"实到 {b.present} + 书面意见 {b.written} = {b.present + b.written}，超过应到 {b.due}",
            f"present {b.present} + written {b.written} = {b.present + b.written}, but due = {b.due}",
        )
    # Of a void vote the ballots were never counted.
    counted = b.approve + b.oppose + b.abstain + b.invalid
    if counted != b.returned and not _is_void(b):
        yield Equation(
            "R-MTG-8",
            f"赞成 {b.approve} + 反对 {b.oppose} + 弃权 {b.abstain} + 无效 {b.invalid}"
            f" = {counted}，与收回票数 {b.returned} 不符",
            f"approve {b.approve} + oppose {b.oppose} + abstain {b.abstain}"
            f" + invalid {b.invalid} = {counted}, but returned = {b.returned}",
        )
    if _ballots_were_cast(b) and not has_quorum(b, quorum):
        needed = min_present(b.due, quorum)
        yield Equation(
            "R-MTG-2",
            f"应到 {b.due} 人，至少须实到 {needed} 人，现实到 {b.present} 人，不得表决；"
            "请将票数留空，按“未达到法定人数”记录",
            f"of {b.due} due at least {needed} must be present, but present = {b.present}: "
            "no vote may be taken; leave the ballots empty to record that there was no quorum",
        )
