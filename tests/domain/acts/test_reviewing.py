"""Papers of the person: reviewed once, withdrawn before."""

from __future__ import annotations

from datetime import date

from domain.acts import reviewing
from domain.case.dossier import Dossier
from domain.steps.kinds import Kind
from domain.steps.papers import Paper, PaperStatus
from tests.builders import BRANCH_ADMIN, a_case, settled
from tests.domain.legs import BAD, STATE, leg, no, record


def handed_in() -> Dossier:
    return settled(record(a_case(date(2022, 3, 1)), Kind.APPLICATION, date(2022, 3, 1), Paper("申请书", "我志愿")))


def test_a_returned_application_is_handed_in_anew_and_a_waiting_one_is_not():
    case = handed_in()
    again = (Kind.APPLICATION, date(2022, 3, 2), Paper("申请书", "我志愿"))
    paper = case.steps[-1]
    assert no(record(case, *again)) == [(STATE, None, ())]
    assert no(reviewing.review(case, paper.id, approve=False, note=" ", actor=BRANCH_ADMIN)) == [(BAD, None, ("note",))]
    returned = settled(reviewing.review(case, paper.id, approve=False, note="请手写", actor=BRANCH_ADMIN))
    assert returned.applied_on is None
    assert settled(record(returned, *again)).applied_on == date(2022, 3, 2)


def test_a_paper_is_reviewed_once_and_withdrawn_only_before():
    approved = leg("applied")
    paper = approved.application
    assert paper.shape.status is PaperStatus.APPROVED
    assert no(reviewing.review(approved, paper.id, approve=True, note="", actor=BRANCH_ADMIN)) == [(STATE, None, ())]
    assert no(reviewing.withdraw_paper(approved, paper.id)) == [(STATE, None, ())]
    waiting = handed_in()
    assert settled(reviewing.withdraw_paper(waiting, waiting.steps[-1].id)).applied_on is None
