"""Opening a case."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from domain.acts import opening
from domain.identity import Flaw
from domain.rules import Outcome, ProblemCode
from domain.stages import CaseStatus, Stage, SubStatus
from tests.builders import TODAY, a_line, a_person, settled
from tests.domain.legs import BAD, DAY, no


def opened(flaws: tuple[Flaw, ...] = (), *, duplicate: bool = False, today: date = TODAY) -> Outcome:
    return opening.open_case(
        UUID(int=1), a_person(), a_line(), today=today, clock=TODAY, flaws=flaws, duplicate=duplicate
    )


def test_a_case_is_opened_for_a_person_who_is_invited():
    case = settled(opened())
    assert (case.stage, case.status, case.sub_status, case.version) == (
        Stage.APPLICANT,
        CaseStatus.ACTIVE,
        SubStatus.INVITED,
        1,
    )
    assert settled(opening.register(case)).sub_status is SubStatus.REGISTERED


def test_no_second_case_for_the_same_number_and_none_tomorrow():
    assert no(opened(duplicate=True)) == [(ProblemCode.GUARD_UNMET, "R-ID-2", ("idNumber",))]
    assert no(opened(today=TODAY + DAY)) == [(BAD, None, ("on",))]
