"""A cursor is of one list: another list, at the root or under a row, refuses it (docs/api/reading.md).

The schema is walked: every connection at the root, and every one under a row that a list at the root shows.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from graphql import GraphQLField, GraphQLObjectType, get_named_type, is_required_argument

from graph.schema import schema
from tests.graph.world import World, respond

WHO = ("own", "committee", "auditor", "system", "person")
_PAGE = "(after: $c, first: 1) { pageInfo { endCursor } }"
SENTENCE = "The cursor is not one of this list."


def _connections(type_: GraphQLObjectType) -> Iterator[str]:
    for name, field in type_.fields.items():
        if _is_connection(field) and not any(map(is_required_argument, field.args.values())):
            yield name


def _is_connection(field: GraphQLField) -> bool:
    return get_named_type(field.type).name.endswith("Connection")


def documents() -> dict[str, str]:
    """By the list's name: how it is asked, with a cursor and without."""
    query = schema._schema.query_type
    assert query is not None
    found: dict[str, str] = {}
    for root in _connections(query):
        found[root] = f"query ($c: String) {{ {root}{_PAGE} }}"
        shown = get_named_type(get_named_type(query.fields[root].type).fields["nodes"].type)
        for below in _connections(shown):
            document = f"query ($c: String) {{ {root}(first: 60) {{ nodes {{ {below}{_PAGE} }} }} }}"
            found.setdefault(f"{shown.name}.{below}", document)
    return found


def _ends(data: dict) -> Iterator[str]:  # type: ignore[type-arg]
    """The cursors in an answer."""
    for key, value in data.items():
        if key == "endCursor" and value:
            yield value
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from _ends(one)


async def _cursors(world: World) -> dict[str, tuple[str, str]]:
    """By the list's name: who was given a cursor of it, and which."""
    found: dict[str, tuple[str, str]] = {}
    for name, document in documents().items():
        for who in WHO:
            answer = await respond(world.actors[who], document)
            cursor = next(_ends(answer.get("data") or {}), None)
            if cursor is not None:
                found[name] = who, cursor
                break
    return found


@pytest.mark.slow
async def test_no_list_takes_the_cursor_of_another(untouched: World) -> None:
    asked, cursors = documents(), await _cursors(untouched)
    assert {"candidates", "members", "opinions", "thoughtReports", "applications", "meetings"} <= cursors.keys()
    assert len([name for name in cursors if "." in name]) > 10
    for of, at in itertools.product(cursors, cursors):
        answer = await respond(untouched.actors[cursors[at][0]], asked[at], {"c": cursors[of][1]})
        told = {(e["extensions"]["code"], e["message"]) for e in answer.get("errors", ())}
        assert told == (set() if of == at else {("BAD_INPUT", SENTENCE)}), (of, at)
