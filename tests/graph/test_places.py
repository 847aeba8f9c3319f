"""Where a wrong argument stands: `extensions.at` is its path as the schema spells it, of every list and every filter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLField, GraphQLInputObjectType, GraphQLObjectType, get_named_type, is_required_argument

from graph.schema import schema
from tests.graph.world import World, respond

QUERIES: dict[str, GraphQLField] = schema._schema.query_type.fields  # type: ignore[union-attr]
NO_TEXT = "字\x00"


def wrong(kind: str) -> Any:
    return {"ID": "x", "String": NO_TEXT}.get(kind)


def places(type_: Any, path: list[Any]) -> Iterator[tuple[list[Any], Any]]:
    """What an argument cannot be, and where in it that stands."""
    named, listed = get_named_type(type_), "[" in str(type_)
    if isinstance(named, GraphQLInputObjectType):
        for name, field in named.fields.items():
            for below, value in places(field.type, [*path, name]):
                yield below, {name: value}
    elif (value := wrong(named.name)) is not None:
        yield ([*path, 0] if listed and named.name == "ID" else path), ([value] if listed else value)


def asked() -> Iterator[Any]:
    for name, field in QUERIES.items():
        named = get_named_type(field.type)
        if not isinstance(named, GraphQLObjectType) or {"nodes", "pageInfo"} - named.fields.keys():
            continue
        needed = [a for a, arg in field.args.items() if is_required_argument(arg)]
        if needed:
            continue
        for argument, value in (("first", 101), ("last", 101), ("first", -1), ("after", "x"), ("before", "x")):
            yield pytest.param(name, argument, value, [argument], id=f"{name}-{argument}-{value}")
        if "filter" in field.args:
            for path, value in places(field.args["filter"].type, ["filter"]):
                yield pytest.param(name, "filter", value, path, id=f"{name}-{'.'.join(map(str, path))}")


@pytest.mark.parametrize(("field", "argument", "value", "path"), list(asked()))
async def test_a_wrong_argument_of_a_list_is_told_where_it_stands(
    untouched: World, field: str, argument: str, value: Any, path: list[Any]
) -> None:
    kind = QUERIES[field].args[argument].type
    query = f"query ($value: {kind}) {{ {field}({argument}: $value) {{ nodes {{ __typename }} }} }}"
    answer = await respond(untouched.actors["system"], query, {"value": value})
    for actor in ("own", "committee"):
        answer = answer if answer["errors"] else await respond(untouched.actors[actor], query, {"value": value})
    (error,) = answer["errors"]
    told = error["extensions"]
    assert (told["code"], told["at"], error["path"]) == ("BAD_INPUT", path, [field])


async def test_of_several_ids_the_one_that_is_none_is_told(untouched: World) -> None:
    who = untouched.cases["sworn"].id
    for ids in ([who, "x"], [who, "cand_x"], [who, "zzz_00000000-0000-4000-8000-000000000001"]):
        answer = await respond(untouched.actors["own"], "query ($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": ids})
        assert answer["data"] == {"nodes": [{"id": who}, None]}
        assert [(e["path"], e["extensions"]["at"]) for e in answer["errors"]] == [(["nodes", 1], ["ids", 1])]


@pytest.mark.parametrize(
    ("query", "at"),
    [
        ('{ inboxTotals(addressedTo: "x") { __typename } }', ["addressedTo"]),
        ('{ node(id: "x") { id } }', ["id"]),
        ('{ candidate(id: "x") { id } }', ["id"]),
    ],
)
async def test_a_wrong_id_is_told_where_it_stands(untouched: World, query: str, at: list[str]) -> None:
    (error,) = (await respond(untouched.actors["committee"], query, {}))["errors"]
    assert (error["extensions"]["code"], error["extensions"]["at"]) == ("BAD_INPUT", at)


async def test_null_is_called_null(untouched: World) -> None:
    query = "mutation ($i: CreateMemberInput!) { createMember(input: $i) { errors { code } } }"
    answer = await respond(untouched.actors["own"], query, {"i": {"organizationId": "x", "name": None}})
    assert "None" not in str(answer["errors"])
    assert "null" in answer["errors"][0]["message"]


async def test_an_empty_key_is_none_that_was_meant(untouched: World) -> None:
    query = "mutation ($i: CreateMemberInput!) { createMember(input: $i) { errors { code path } } }"
    for key in ("", "  "):
        given = {"organizationId": untouched.org("own"), "name": "党员甲", "idempotencyKey": key}
        found = (await respond(untouched.actors["own"], query, {"i": given}))["data"]["createMember"]
        assert found["errors"] == [{"code": "BAD_INPUT", "path": ["idempotencyKey"]}]


async def test_what_disagrees_with_a_number_on_file_is_told_of_what_was_sent(untouched: World) -> None:
    case = untouched.cases["applied"]
    other = "FEMALE" if case.dossier.person.sex == "MALE" else "MALE"
    query = "mutation ($i: UpdateCandidateInput!) { updateCandidate(input: $i) { errors { path } } }"
    given = {"candidateId": case.id, "sex": other}
    found = (await respond(untouched.actors["own"], query, {"i": given}))["data"]["updateCandidate"]
    assert found["errors"] == [{"path": ["sex"]}]


async def test_a_conflict_names_the_present_version(untouched: World) -> None:
    query = "mutation ($i: UpdateMemberInput!) { updateMember(input: $i) { errors { code message } } }"
    given = {"id": untouched.member(0), "position": "书记", "version": 77}
    found = (await respond(untouched.actors["own"], query, {"i": given}))["data"]["updateMember"]
    assert found["errors"][0]["code"] == "CONFLICT"
    assert "(version 1 now)" in found["errors"][0]["message"]
