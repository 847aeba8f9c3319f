"""Records put right, superseded, removed, and left alone."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import correcting
from domain.rules import ProblemCode
from domain.steps.kinds import Kind
from domain.steps.opinions import Talk
from domain.steps.vetting import ReviewConclusion
from domain.votes import VoteResult
from tests.builders import BRANCH_ADMIN, settled
from tests.domain.legs import LOCKED, leg, no, record


def test_an_unlocked_record_is_put_right_in_place():
    case = leg("applied")
    case = settled(record(case, Kind.TALK, date(2022, 3, 11), Talk(("书记",))))
    talk = case.last(Kind.TALK)
    after = settled(
        correcting.correct(case, replace(talk, on=date(2022, 3, 10)), new_id=uuid4(), reason="", actor=BRANCH_ADMIN)
    )
    assert after.all(Kind.TALK) == [replace(talk, on=date(2022, 3, 10), version=2, late_entry=True)]


def test_a_locked_record_is_superseded_with_a_reason():
    case = leg("an activist")
    talk, new = case.last(Kind.TALK), uuid4()
    moved = replace(talk, on=date(2022, 3, 10))
    assert no(correcting.correct(case, moved, new_id=new, reason=" ", actor=BRANCH_ADMIN)) == [
        (LOCKED, None, ("reason",))
    ]
    after = settled(correcting.correct(case, moved, new_id=new, reason="日期有误", actor=BRANCH_ADMIN))
    assert after.step(talk.id) == replace(
        talk, voided_on=case.today, void_reason="日期有误", superseded_by=new, version=2
    )
    assert after.all(Kind.TALK) == [replace(moved, id=new, version=1)]


def test_a_record_under_an_open_submission_is_locked_and_not_removed():
    case = leg("submitted")
    vote, form = case.last(Kind.VOTE_ADMISSION), case.last(Kind.ADMISSION_FORM)
    assert [correcting.locked(case, s) for s in (vote, form)] == [True, True]
    assert no(correcting.remove(case, vote.id, BRANCH_ADMIN)) == [(LOCKED, None, ())]


def test_an_unlocked_record_is_removed():
    case = leg("voted")
    vote = case.last(Kind.VOTE_ADMISSION)
    assert settled(correcting.remove(case, vote.id, BRANCH_ADMIN)).step(vote.id) is None


@pytest.mark.parametrize(
    ("at", "kind", "shape"),
    [
        ("voted", Kind.VOTE_ADMISSION, {"result": VoteResult.FAILED}),
        ("examined", Kind.POLITICAL_REVIEW, {"conclusion": ReviewConclusion.FAILED}),
    ],
)
def test_what_was_turned_down_stays_on_file(at, kind, shape):
    case = leg(at)
    step = case.last(kind)
    failed = case.swapped(replace(step, shape=replace(step.shape, **shape))).but(judged=None)
    assert no(correcting.remove(failed, step.id, BRANCH_ADMIN))[0][0] is LOCKED
    assert "否决" in correcting.remove(failed, step.id, BRANCH_ADMIN).problems[0].message.zh


def test_a_paper_of_the_persons_own_is_never_corrected_or_removed():
    case = leg("applied")
    paper = case.application
    assert no(correcting.correct(case, paper, new_id=uuid4(), reason="x", actor=BRANCH_ADMIN)) == [
        (ProblemCode.NOT_FOUND, None, ())
    ]
    assert no(correcting.remove(case, paper.id, BRANCH_ADMIN)) == [(ProblemCode.NOT_FOUND, None, ())]
