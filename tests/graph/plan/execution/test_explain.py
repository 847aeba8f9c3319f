"""`jishi explain`: the statement as it would run for a caller, and its name in the log."""

from __future__ import annotations

import pytest

from domain.calendar import SHANGHAI
from graph.context import Context
from graph.plan.execution.explaining import explained, written
from graph.plan.execution.requests import Ask
from graph.plan.requests.documents import Rejected
from graph.schema import engine
from tests.graph import world
from tests.graph.world import World

QUERY = "query ($n: Int) { candidates(first: $n) { nodes { id opinions(first: 2) { nodes { on } } } } me { role } }"


def asked_by(here: World, name: str) -> Context:
    return Context(here.actors[name], world.NOW.astimezone(SHANGHAI).date(), world.NOW)


async def test_a_plan_shows_the_statement_with_the_callers_scope(untouched: World, dialect: str) -> None:
    ask = Ask(QUERY, variables={"n": 3})
    listed, me = await explained(engine, ask, asked_by(untouched, "own"))
    assert (listed.field, me.field, me.sql) == ("candidates", "me", "")
    # Where the list's length is looked up, in either way to its page, with the rows shown, and in the opinions below.
    assert listed.sql.count("org_path >=") == 5
    assert untouched.actors["own"].org_path in listed.values
    assert listed.plan
    assert any("ix_candidate" in line for line in listed.plan) or dialect == "postgres"
    # The same question of another caller of the kind is the same plan with other values.
    other = (await explained(engine, ask, asked_by(untouched, "sibling")))[0]
    assert (other.plan_id, other.sql) == (listed.plan_id, listed.sql)
    assert untouched.actors["sibling"].org_path in other.values


async def test_the_plans_of_an_answer_are_told_to_the_log(untouched: World) -> None:
    ask, context = Ask(QUERY, variables={"n": 3}), asked_by(untouched, "own")
    listed, _ = await explained(engine, ask, context)
    assert context.facts.plans == []
    await engine.answer(ask, context)
    assert context.facts.plans[0] == listed.plan_id


async def test_a_document_that_would_be_refused_is_not_explained(untouched: World) -> None:
    with pytest.raises(Rejected):
        await explained(engine, Ask("{ nobody }"), asked_by(untouched, "own"))


def test_a_statement_is_written_over_lines() -> None:
    assert written("SELECT (SELECT a FROM t WHERE b) FROM u") == "SELECT\n(SELECT a\n  FROM t\n  WHERE b)\nFROM u"
