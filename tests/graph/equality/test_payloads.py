"""What an act answers is what a question about the same objects answers afterwards: payloads are read by the same plan."""

from __future__ import annotations

import json
from typing import Any

import pytest
from graphql import GraphQLNamedType, get_named_type, parse, validate

from graph.plan.execution.requests import Ask
from tests.graph import test_mutations as acts
from tests.graph.equality import state as states
from tests.graph.equality.book import BOOK, all_rows
from tests.graph.equality.state import AMPLE, context_of
from tests.graph.plan.reference import difference
from tests.graph.plan.writer import Choices, Pools, Writer
from tests.graph.world import World

NOWHERE = "cand_00000000-0000-0000-0000-000000000001"
# One act for each leg of the road, so that no act stands in another's way.
ROWS = {
    row.leg: row
    for row in acts.ROWS
    if row.leg not in ("DECIDED", "CONVERTED", "TOKEN", "REGISTER", "DIRECT", "POSTHUMOUS")
}


def nouns(type_: Any) -> dict[str, GraphQLNamedType]:
    """The objects with rows of their own in a payload, or in a result of a plural act."""
    found = {name: get_named_type(f.type) for name, f in type_.fields.items()}
    return {name: inner for name, inner in found.items() if inner.name in BOOK.nouns}


async def answered(world: World, by: str, text: str, variables: dict[str, Any]) -> dict[str, Any]:
    assert validate(BOOK.schema, parse(text)) == [], text
    reply = await AMPLE.answer(Ask(text, None, variables), context_of(world.actors[by], "en"))
    assert reply.errors == [], (text, reply.errors)
    data: dict[str, Any] = json.loads(reply.data or b"null")
    return data


class Selected:
    """Random selections on the objects of an answer, for the act and for the question afterwards."""

    def __init__(self, type_: Any, seed: int, pools: Pools) -> None:
        self.writer = Writer(BOOK.schema, Choices(seed), pools, {})
        self.types = nouns(type_)
        self.chosen = {n: "{ id " + self.writer.selection(t, 3)[2:] for n, t in self.types.items()}  # type: ignore[arg-type]

    def act(self, name: str, inside: str = "{}") -> str:
        body = " ".join(f"{n} {chosen}" for n, chosen in self.chosen.items())
        whole = inside.replace("{}", "{ " + body + " errors { code } }")
        kind = BOOK.schema.mutation_type.fields[name].args["input"].type  # type: ignore[union-attr]
        return self.writer.operation("mutation", f"{{ act: {name}(input: $input) {whole} }}", f"$input: {kind}")

    def question(self) -> str:
        parts = [f"{n}: node(id: $id_{n}) {{ ... on {self.types[n].name} {c} }}" for n, c in self.chosen.items()]
        return self.writer.operation("query", "{ " + " ".join(parts) + " }", *(f"$id_{n}: ID!" for n in self.chosen))

    async def agrees(self, world: World, by: str, answer: dict[str, Any]) -> str:
        ids = {f"id_{n}": (answer[n] or {}).get("id", NOWHERE) for n in self.chosen}
        asked = await answered(world, by, self.question(), self.writer.sets[0] | ids)
        return difference({n: answer[n] for n in self.chosen}, asked)


@pytest.mark.slow
async def test_a_payload_tells_what_a_question_tells(here: World) -> None:
    pools = states.pools(await all_rows())
    seen = set()
    for number, row in enumerate(ROWS.values()):
        selected = Selected(get_named_type(acts.FIELDS[row.act].type), number, pools)
        if not selected.chosen:
            continue
        given = {"input": acts.legal(here, row)} | selected.writer.sets[0]
        answer = (await answered(here, row.by, selected.act(row.act), given))["act"]
        assert answer["errors"] == [], (row.act, answer)
        seen |= {selected.types[n].name for n in selected.chosen if answer[n]}
        assert not (found := await selected.agrees(here, row.by, answer)), f"{row.act}\n{selected.question()}\n{found}"
    assert {"Candidate", "Approval", "TalkRecord"} <= seen


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
async def test_a_result_of_many_tells_what_a_question_tells(here: World, seed: int) -> None:
    pools = states.pools(await all_rows())
    field = BOOK.schema.mutation_type.fields["decideApprovals"]  # type: ignore[union-attr]
    result = get_named_type(get_named_type(field.type).fields["results"].type)  # type: ignore[union-attr]
    selected = Selected(result, 100 + seed, pools)
    ids = [here.cases[leg].approval for leg in ("target_filed", "pre_review_filed")]
    given = {"input": {"ids": ids, "decision": "APPROVED", "opinion": "同意"}} | selected.writer.sets[0]
    answer = (await answered(here, "committee", selected.act("decideApprovals", "{ results {} }"), given))["act"]
    assert len(answer["results"]) == len(ids)
    for one in answer["results"]:
        assert one["approval"] is not None
        assert not (found := await selected.agrees(here, "committee", one)), f"{selected.question()}\n{found}"
