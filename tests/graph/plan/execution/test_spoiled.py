"""A fault costs its own field only, or the nearest around it that may be null; its path leads to the place."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from tortoise.context import TortoiseContext

from domain.orgs.actors import Actor
from graph.plan.execution.engine import Engine
from graph.plan.execution.requests import Ask, Reply
from graph.plan.measure.limits import Limits
from records.engines import connections
from tests.graph.plan import toy
from tests.graph.plan.rows import actor, context, fill, uid

C = f"cand_{uid(2, 7)}"
_BROKEN = uid(2, 3)


@pytest.fixture(autouse=True)
async def _rows(db: TortoiseContext) -> None:
    await fill()
    toy.loads.clear()


class _Unreadable:
    """A dossier that no judgement can read."""

    def __getattribute__(self, name: str) -> Any:
        raise RuntimeError("secret")


async def one_broken(who: Actor, ids: Iterable[UUID], *, today: date, clock: date) -> Any:
    found = await toy.load(who, ids, today=today, clock=clock)
    return found | ({_BROKEN: _Unreadable()} if _BROKEN in found else {})


async def all_broken(who: Actor, ids: Iterable[UUID], *, today: date, clock: date) -> Any:
    raise RuntimeError("secret")


async def gone(who: Actor, ids: Iterable[UUID], *, today: date, clock: date) -> Any:
    raise ConnectionResetError


async def answer(document: str, load: Any = toy.load, **variables: Any) -> Reply:
    engine = Engine(toy.schema, run=connections.read_row, load=load, limits=Limits(depth=30, cost=10**9))
    return await engine.answer(Ask(document, None, variables), context(actor(), "en"))


def told(reply: Reply) -> list[tuple[list[Any], str]]:
    assert "secret" not in json.dumps(reply.errors)
    return [(error["path"], error["extensions"]["code"]) for error in reply.errors]


def data(reply: Reply) -> Any:
    return json.loads(reply.data or b"")


# ── where an argument was wrong ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("field", "path"),
    [
        (f'a: candidate(id: "{C}") {{ opinions(after: "zz") {{ totalCount }} }}', ["a", "opinions"]),
        (f'a: candidate(id: "{C}") {{ o: opinions(first: 101) {{ totalCount }} }}', ["a", "o"]),
        (f'a: node(id: "{C}") {{ ... on Candidate {{ opinions(after: "zz") {{ nodes {{ on }} }} }} }}', ["a", "opinions"]),
        ('a: candidates { nodes { opinions(before: "5b5d") { nodes { on } } } }', ["a", "nodes", 0, "opinions"]),
        ("a: candidates { edges { node { o: opinions(last: -1) { nodes { on } } } } }", ["a", "edges", 0, "node", "o"]),
        ('a: candidates { nodes { opinions { nodes { candidate { o: opinions(after: "") { totalCount } } } } } }',
         ["a", "nodes", 0, "opinions", "nodes", 0, "candidate", "o"]),
        ('a: candidates { totalCount nodes { ...F } }', ["a", "nodes", 0, "f"]),
        (f'a: nodes(ids: ["{C}"]) {{ ... on Candidate {{ opinions(after: "zz") {{ totalCount }} }} }}', ["a", 0, "opinions"]),
        ("a: me { candidates { opinions(first: 101) { totalCount } } }", ["a", "candidates", 0, "opinions"]),
    ],
)  # fmt: skip
async def test_a_wrong_argument_is_told_at_its_place(field: str, path: list[Any]) -> None:
    fragment = 'fragment F on Candidate { f: opinions(after: "zz") { totalCount } }' if "...F" in field else ""
    reply = await answer(f'{{ {field} b: candidate(id: "{C}") {{ id }} }} {fragment}')
    assert told(reply) == [(path, "BAD_INPUT")]
    assert data(reply) | {"a": None} == {"a": None, "b": {"id": C}}


async def test_a_bad_cursor_beside_a_total_costs_its_own_list_only() -> None:
    reply = await answer('{ a: candidates(after: "zz") { totalCount } b: candidates(first: 1) { totalCount } }')
    assert told(reply) == [(["a"], "BAD_INPUT")]
    assert data(reply)["a"] is None
    assert data(reply)["b"]["totalCount"] > 0


# ── what could not be judged ────────────────────────────────────────────────────────────────────────────────────────


async def test_a_judgement_that_fails_costs_the_nearest_that_may_be_null() -> None:
    """Of `nodes(ids:)` a row may be null; of a connection's rows none may, and the whole list is."""
    broken = f"cand_{_BROKEN}"
    reply = await answer(
        f'{{ nodes(ids: ["{C}", "{broken}"]) {{ id ... on Candidate {{ problems {{ message }} }} }}'
        " candidates(first: 50) { nodes { problems { message } } } c: candidates(first: 1) { nodes { id } } }",
        one_broken,
    )
    known = data(reply)
    assert (known["nodes"][0]["id"], known["nodes"][1], known["candidates"]) == (C, None, None)
    assert len(known["c"]["nodes"]) == 1
    paths = told(reply)
    assert paths[0] == (["nodes", 1, "problems"], "INTERNAL")
    assert (paths[1][0][:2], paths[1][0][3:], paths[1][1]) == (["candidates", "nodes"], ["problems"], "INTERNAL")


async def test_a_question_without_a_database_is_no_answer_at_all() -> None:
    with pytest.raises(ConnectionResetError):
        await answer(f'{{ candidate(id: "{C}") {{ problems {{ message }} }} }}', gone)


# ── what was done is told ───────────────────────────────────────────────────────────────────────────────────────────

_RENAMES = """mutation($good: RenameInput!, $bad: RenameInput!) {
  a: rename(input: $good) { echo } b: rename(input: $bad) { echo } c: rename(input: $good) { echo } }"""
_READS = "mutation($good: RenameInput!) { a: rename(input: $good) { echo candidate { name problems { message } } } }"
_GOOD = {"id": C, "names": ["a"]}


async def test_what_was_done_is_told_though_its_neighbour_fails() -> None:
    reply = await answer(_RENAMES, good=_GOOD, bad={"id": C, "names": ["fail"]})
    assert told(reply) == [(["b"], "INTERNAL")]
    known = data(reply)
    assert (known["b"], known["a"], known["c"]) == (None, known["c"], known["a"])
    assert known["a"]["echo"]


@pytest.mark.parametrize(("load", "code"), [(all_broken, "INTERNAL"), (gone, "UNAVAILABLE")])
async def test_what_was_done_is_told_though_it_cannot_be_read(load: Any, code: str) -> None:
    reply = await answer(_READS, load, good=_GOOD)
    assert told(reply) == [(["a", "candidate", "problems"], code)]
    assert data(reply)["a"]["candidate"] is None
    assert data(reply)["a"]["echo"]
    # Nobody does it again because they could not see what it came to.
    (error,) = reply.errors
    assert ("此项办理已有结果" in error["message"] or "The act is over" in error["message"]) is (code == "UNAVAILABLE")


async def test_a_wrong_argument_below_an_act_costs_what_stands_there() -> None:
    text = 'mutation($good: RenameInput!) { a: rename(input: $good) { echo candidate { opinions(after: "zz") { totalCount } } } }'
    reply = await answer(text, good=_GOOD)
    assert told(reply) == [(["a", "candidate", "opinions"], "BAD_INPUT")]
    assert data(reply)["a"]["candidate"] is None
    assert data(reply)["a"]["echo"]
