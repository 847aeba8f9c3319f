"""Random documents over the toy schema: the planner and graphql-core must say the same."""

import json
import os
from dataclasses import dataclass, field
from typing import Any

import pytest
from graphql import parse, validate
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tortoise.context import TortoiseContext

from domain.orgs.actors import Role
from graph.plan.execution.engine import Engine
from graph.plan.execution.requests import Ask
from graph.plan.measure.limits import Limits
from tests.battery import size
from tests.graph.plan import toy, toy_book
from tests.graph.plan.reference import Reference, difference
from tests.graph.plan.rows import actor, context, fill, uid
from tests.graph.plan.writer import Choices, Cursors, Writer, smallest

IDS = [f"cand_{uid(2, n)}" for n in (0, 3, 7, 50)] + [f"org_{uid(1, 2)}", f"opn_{uid(3, 401)}", f"apr_{uid(4, 4)}"]
DAYS = ["2026-05-30", "2026-05-31", "2026-06-03"]
POOLS = {
    "id": IDS, "ids": IDS, "Query.candidate.id": IDS[:4], "CandidateFilter.ids": IDS[:4], "organization": [IDS[4]],
    "org": [IDS[4]], "first": [1, 3, 0, 2, 20, 100], "last": [1, 3, 0, 2, 20, 100], "from": DAYS, "to": DAYS,
    "dueBefore": DAYS, "sex": ["MALE", "FEMALE"], "name": ["a", "%", "王"], "content": ["'"], "least": [1, 0, 3],
}  # fmt: skip
BUILT = toy.schema._schema
EXAMPLES = int(os.environ.get("JISHI_TEST_EXAMPLES", size(400, 40)))


async def pools(engine: Engine, ours: Any) -> Cursors:
    """Cursors of every list and order, as the engine gives them."""
    found: dict[tuple[str, str], list[str]] = {}
    for order in ["", *(o.name for o in toy.CandidateOrder)]:
        by = f"(orderBy: {order})" if order else ""
        reply = await engine.answer(Ask(f"{{ candidates{by} {{ edges {{ cursor }} }} }}"), ours)
        found["Query.candidates", order] = [e["cursor"] for e in json.loads(reply.data or b"")["candidates"]["edges"]]
    for order in ["", *(o.name for o in toy.OpinionOrder)]:
        by = f"(orderBy: {order})" if order else ""
        reply = await engine.answer(
            Ask(f"{{ candidates {{ nodes {{ opinions{by} {{ edges {{ cursor }} }} }} }} }}"), ours
        )
        nodes = json.loads(reply.data or b"")["candidates"]["nodes"]
        found["Candidate.opinions", order] = [e["cursor"] for n in nodes for e in n["opinions"]["edges"]]
    return found


@dataclass(repr=False)
class State:
    """What all examples share: they only read."""

    engine: Engine
    rows: dict[str, list[dict[str, Any]]]
    cursors: Cursors
    references: dict[Any, Reference] = field(default_factory=dict)


@pytest.fixture
async def state(db: TortoiseContext) -> State:
    """An engine over rows, the same rows in memory, and cursors to use."""
    await fill()
    engine = Engine(
        toy.schema, load=toy.load, limits=Limits(depth=100, aliases=5_000, fields=5_000, directives=5_000, cost=10**12)
    )
    return State(engine, await toy_book.all_rows(), await pools(engine, context(actor())))


def test_the_book_tells_all_of_the_schema() -> None:
    assert list(toy_book.BOOK.missing()) == []


# A seed does not shrink to a smaller document; its choices do.
@pytest.mark.slow
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(seed=st.integers(0, 2**64))
async def test_random_documents_answer_as_the_reference_does(state: State, seed: int) -> None:
    choices = Choices(seed)
    if await _difference(state, choices):
        again = await smallest(choices.noted, lambda noted: _differs(state, noted))
        pytest.fail(await _difference(state, Choices(0, again)))


async def _differs(state: State, noted: list[float]) -> bool:
    return bool(await _difference(state, Choices(0, noted)))


async def _difference(state: State, choices: Choices) -> str:
    """What is told of a document on which the two differ; nothing where they agree."""
    who = choices.choice([actor(), actor(Role.BRANCH_ADMIN, "/1/1/"), actor(Role.CANDIDATE)])
    ours = context(who, settings=[uid(2, 1), uid(2, 6)])
    document = Writer(BUILT, choices, POOLS, state.cursors).document()
    text, (variables,) = document.text, document.variables
    assert validate(BUILT, parse(text)) == [], text
    if who not in state.references:
        state.references[who] = toy_book.reference(state.rows, ours)
    theirs, refused = state.references[who].answer(text, variables)
    for _ in range(2):  # the second time from the cache
        reply = await state.engine.answer(Ask(text, None, variables), ours)
        said = {e["extensions"]["code"] for e in reply.errors}
        if said != refused:
            return f"{document}\n{reply.errors}"
        if found := "" if said else difference(json.loads(reply.data or b""), theirs):
            return f"{document}\n{found}"
    return ""
