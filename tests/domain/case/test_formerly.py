"""What a person was on a day stays what rules ask of that day, whatever is said since (decision 44)."""

from __future__ import annotations

import ast
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from msgspec.structs import replace

import domain.checks
from domain.acts import opening
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.case.person import CHANGES, PoliticalStatus
from domain.questions.judging import judge
from domain.regulation import CONSULTED, LEAGUE, STAYS, TALKED_BY_OTHERS, TWO_PLACES
from domain.rules import Guard
from domain.steps.kinds import Kind
from domain.steps.opinions import Talk
from tests.builders import a_notice, a_road, settled
from tests.domain.legs import DAY, MANUAL, NATIONAL, leg, record


class Row(NamedTuple):
    """A fact of the person; what it is on the day of a record, and afterwards; the row that asks of the record's day."""

    fact: str
    guard: Guard
    was: Any
    now: Any
    case: Callable[[], Dossier]


def _voted_leaving() -> Dossier:
    case = leg("voted", NATIONAL)
    return case.on(case.today, judged=case.last(Kind.VOTE_ADMISSION))


def _talked_to_oneself() -> Dossier:
    case = leg("resolved")
    return settled(record(case, Kind.TALK, case.today, Talk(("李四",), "谈话")))


def _noticed() -> Dossier:
    road = a_road(NATIONAL).a_year_old_activist()
    case = road.submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide().case
    return settled(record(case, Kind.NOTICE_BEFORE_LISTING, case.today, a_notice(case.today, case.today + 9 * DAY)))


ROWS = [
    *(Row("is_floating", CONSULTED, True, False, lambda e=e: leg("examined", e)) for e in (MANUAL, NATIONAL)),
    Row("is_floating", TWO_PLACES, True, False, _noticed),
    Row("political_status", LEAGUE, PoliticalStatus.LEAGUE_MEMBER, PoliticalStatus.MASSES, lambda: leg("resolved")),
    Row("expected_leave_on", STAYS, date(2023, 7, 1), None, _voted_leaving),
    Row("name", TALKED_BY_OTHERS, "李四", "张三", _talked_to_oneself),
]


def test_every_fact_that_changes_is_tried() -> None:
    assert {row.fact for row in ROWS} == set(CHANGES)


def test_checks_read_off_the_person_as_known_now_only_who_somebody_is() -> None:
    """Whatever else a check asks of the person it asks as of the day of what rests on it (`known_in`)."""
    read = set()
    for source in Path(domain.checks.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Attribute)
                and node.value.attr == "person"
            ):
                read.add(node.attr)
    # The birth date and the number are put right, never changed; the basis is that there is one.
    assert read == {"birth", "key", "application_basis"}


def edited(d: Dossier, days: int, reason: str = "", consent: str = "", **values: Any) -> Dossier:
    """The person's data are edited so many days after the day of the case."""
    later = replace(d, clock=d.today + days * DAY, judged=None)
    outcome = opening.edit(
        later, replace(d.person, **values), reason=reason, consent=consent, flaws=(), duplicate=False, named=values
    )
    return replace(settled(outcome), judged=d.judged)


def unmet(d: Dossier, guard: Guard) -> list[str | None]:
    return [p.guard_id for p in judge(d, (guard,))]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.fact} {row.guard.id}")
@pytest.mark.parametrize("days", [0, 1, 40])
def test_no_edit_afterwards_takes_a_rule_away_that_stood(row: Row, days: int) -> None:
    case = row.case()
    stands = replace(case, person=replace(case.person, **{row.fact: row.was}))
    assert unmet(stands, row.guard) == [row.guard.id]
    # Nor does one for an hour.
    changed = edited(stands, days, **{row.fact: row.now})
    back = edited(changed, days, **{row.fact: row.was})
    assert unmet(changed, row.guard) == unmet(back, row.guard) == [row.guard.id]
    # That it never was so is put right with a reason and the superior's consent, then or later.
    righted = edited(stands, days, "录入有误", "上级同意", **{row.fact: row.now})
    later = edited(changed, days, "录入有误", "上级同意", **{row.fact: row.now})
    assert unmet(righted, row.guard) == unmet(later, row.guard) == []
    for reason, consent in (("录入有误", ""), ("", "上级同意")):
        assert unmet(edited(stands, days, reason, consent, **{row.fact: row.now}), row.guard) == [row.guard.id]


def test_who_is_on_the_move_only_since_is_asked_nothing_of_the_notice_before() -> None:
    case = _noticed()
    assert unmet(case, TWO_PLACES) == []
    moving = edited(replace(case, today=case.today), 0, is_floating=True)
    assert unmet(moving, TWO_PLACES) == ["R-DEV-4"]
    listed = leg("a target", NATIONAL)
    assert unmet(edited(listed, 1, is_floating=True), TWO_PLACES) == []


def test_what_an_edit_means_for_the_gates_ahead_is_told_with_it() -> None:
    case = leg("examined")
    for floating, told in ((True, ["R-DEV-10"]), (False, [])):
        outcome = opening.edit(
            case, replace(case.person, is_floating=floating), reason="", consent="", flaws=(), duplicate=False
        )
        assert [p.guard_id for p in outcome.warnings] == told
