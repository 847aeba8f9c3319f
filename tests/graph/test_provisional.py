"""C-40: where a day or a met rule rests on working days of a year without a holiday table, the answer says so beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type

from domain.calendar import Holidays
from graph.schema import schema
from records import tables
from records.cases.lookups import noticed_years
from records.organizations import calendar
from tests.graph import world
from tests.graph.world import World, ask

# Days that are worked out, by name. What is entered by hand rests on no table.
WORKED_OUT = {"earliest", "readyOn", "dueOn", "dueFrom"}
# Worked out in calendar days and months alone: no working day is counted.
BY_MONTHS = {("Deadline", "dueOn"), ("Owed", "dueOn")}


def judged() -> Iterator[GraphQLObjectType]:
    """The types that are told of a case as judged today."""
    for kind in schema._schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and WORKED_OUT & kind.fields.keys():
            yield kind


def test_every_day_that_is_worked_out_has_beside_it_whether_it_is_provisional() -> None:
    silent = {
        (kind.name, name)
        for kind in judged()
        for name in WORKED_OUT & kind.fields.keys()
        if str(get_named_type(kind.fields[name].type)) == "Date" and "provisional" not in kind.fields
    }
    assert silent <= BY_MONTHS


# ── the tables taken away: whatever moves was said to be provisional ────────────────────────────────────────────────

PROBLEM = "{ code guard severity provisional readyOn dueOn }"
WHOLE = f"""query ($id: ID!) {{ candidate(id: $id) {{
    nextSteps {{ transition earliest provisional possible problems {PROBLEM} }}
    operations {{ section earliest dueOn possible provisional problems {PROBLEM} askedBy {PROBLEM} }}
    problems {PROBLEM} tasks {PROBLEM} overdue {PROBLEM}
    deadlines {{ rule dueOn }} }} }}"""


def moved(known: Any, other: Any, *, told: bool = False) -> Iterator[str]:
    """Where two answers differ and the one that knew no table did not say that it was guessing."""
    if isinstance(known, dict):
        told = told or other.get("provisional", False)
        for key in known.keys() - {"provisional"}:
            yield from (f"{key}.{x}" for x in moved(known[key], other[key], told=told))
    elif isinstance(known, list):
        certain = [x for x in other if not (isinstance(x, dict) and x.get("code") == "PROVISIONAL")]
        if len(known) != len(certain):
            yield from () if told or any(x.get("provisional") for x in other) else ("length",)
            return
        for one, two in zip(known, certain, strict=True):
            yield from moved(one, two, told=told)
    elif known != other and not told:
        yield f"{known} → {other}"


async def with_tables(monkeypatch: pytest.MonkeyPatch, here: World, holidays: Holidays, name: str, actor: str) -> Any:
    async def known() -> Holidays:
        return holidays

    monkeypatch.setattr(calendar, "holidays", known)
    return (await ask(here.actors[actor], WHOLE, {"id": here.cases[name].id}))["candidate"]


# Everybody works on every day, and nobody for three weeks: a guess by the days of the week is wrong under both.
YEARS = frozenset(range(1990, 2100))
EVERY_DAY = Holidays({world.TODAY + timedelta(n): True for n in range(-1500, 400)}, YEARS)
NEVER = Holidays({world.TODAY + timedelta(n): False for n in range(-1500, 400) if n % 30 < 21}, YEARS)
UNKNOWN = Holidays({}, frozenset())


@pytest.mark.parametrize(
    ("name", "actor"),
    [(n, "own") for n in ("ripe", "target", "pre_reviewed", "hung", "noticed", "voted", "sworn", "at_expiry")]
    + [(f"national:{n}", "national") for n in ("ripe", "target_filed", "target", "examined", "voted")],
)
@pytest.mark.parametrize("truth", [EVERY_DAY, NEVER], ids=["every day worked", "three weeks off"])
async def test_what_a_table_would_move_is_said_to_be_provisional(
    untouched: World, monkeypatch: pytest.MonkeyPatch, name: str, actor: str, truth: Holidays
) -> None:
    known = await with_tables(monkeypatch, untouched, truth, name, actor)
    guessed = await with_tables(monkeypatch, untouched, UNKNOWN, name, actor)
    assert list(moved(known, guessed)) == []


async def test_what_the_tables_cover_is_certain(untouched: World, monkeypatch: pytest.MonkeyPatch) -> None:
    found = await with_tables(monkeypatch, untouched, Holidays({}, YEARS), "hung", "own")
    assert "True" not in str([s["provisional"] for s in found["nextSteps"]])
    assert [p for p in found["problems"] if p["provisional"]] == []


# ── a notice over New Year, hung, closed and submitted ──────────────────────────────────────────────────────────────


async def test_a_rule_met_on_a_guess_is_told_when_met_and_kept_with_the_submission(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = here.cases["noticed"]
    found = await with_tables(monkeypatch, here, UNKNOWN, "noticed", "own")
    said = [(p["guard"], p["code"], p["severity"]) for p in found["problems"] if p["provisional"]]
    assert said == [("R-DEV-3.meeting", "PROVISIONAL", "TASK")]
    assert [s["provisional"] for s in found["nextSteps"] if s["transition"] == "PUBLIC_NOTICE_REVIEW"] == [True]
    submit = """mutation ($input: SubmitNoticeReviewInput!) { submitNoticeReview(input: $input) { errors { rule }
        approval { hasWarnings foundProblems { guard provisional severity } } } }"""
    answer = (await ask(here.actors["own"], submit, {"input": {"candidateId": case.id}}))["submitNoticeReview"]
    assert answer["errors"] == []
    assert answer["approval"]["hasWarnings"] is False
    assert answer["approval"]["foundProblems"] == [
        {"guard": "R-DEV-3.meeting", "provisional": True, "severity": "TASK"}
    ]


async def test_the_doctor_names_the_years_in_which_notices_hung(here: World) -> None:
    covered = (await calendar.holidays()).years
    hung = {row["on"].year for row in await tables.Step.filter(kind__startswith="NOTICE_BEFORE").values("on")}
    assert hung - covered <= await noticed_years(covered) <= hung | {y + 1 for y in hung}
    assert await noticed_years(frozenset(range(1990, 2100))) == set()
