"""All that is wrong with an input is told at once, each with its place: of every act, whatever values are wrong together."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type, is_list_type
from graphql.type.definition import get_nullable_type

from tests.graph import world
from tests.graph.test_mutations import ROWS, Row, codes, do, legal, payload, taking
from tests.graph.world import World, fingerprint

pytestmark = pytest.mark.slow
_Place = tuple[str, ...]
# What nobody means, by scalar; each a flaw of its field for some, and nothing at all for others.
_WRONG: dict[str, tuple[Any, ...]] = {
    "String": (" ", "文\u202e字"),
    "ID": ("nonsense",),
    "Date": ((world.TODAY + timedelta(days=3)).isoformat(), "1901-01-01"),
    "DateTime": ((world.TODAY + timedelta(days=3)).isoformat() + "T09:00:00+08:00",),
    "Int": (-1, 1_000_000),
    "Decimal": ("-1",),
}
# And of a paper that has a file neither its name nor its place is asked: which file is tried in tests/graph/files.
_APART = frozenset({"idempotencyKey", "validateOnly", "version", "fileId"})
# What the act is about: of what nobody finds, nothing else is asked.
_ABOUT = frozenset({"id", "candidateId", "organizationId", "superiorId", "accountId", "meetingId", "token", "code"})


def places(type_: GraphQLInputObjectType, given: dict[str, Any], above: _Place = ()) -> Iterator[tuple[_Place, Any]]:
    """Every scalar of an input, in what it holds and in what it could, with a value that nobody means."""
    for name, field in type_.fields.items():
        if name in _APART or (not above and name in _ABOUT):
            continue
        inner, listed = get_named_type(field.type), is_list_type(get_nullable_type(field.type))
        if isinstance(inner, GraphQLInputObjectType):
            held = given.get(name)
            for place, item in enumerate(held or ()) if listed else ([("", held)] if isinstance(held, dict) else ()):
                yield from places(inner, item, (*above, name, *([str(place)] if listed else ())))
        else:
            for value in _WRONG.get(inner.name, ()):
                yield (*above, name), [value] if listed else value


def put(given: dict[str, Any], path: _Place, value: Any) -> dict[str, Any]:
    changed = deepcopy(given)
    at: Any = changed
    for name in path[:-1]:
        at = at[int(name)] if isinstance(at, list) else at[name]
    at[path[-1]] = value
    return changed


def told(answer: dict[str, Any], act: str) -> set[_Place]:
    return {tuple(e["path"]) for e in payload(answer, act)["errors"] if e["code"] == "BAD_INPUT"}


# Of these each try is counted and noted, whatever comes of it.
_COUNTED = (
    "enrolSecondFactor", "confirmSecondFactor", "renewRecoveryCodes", "removeSecondFactor", "signIn", "setPassword", "registerWithToken", "findArchivedByIdNumber", "restoreCandidate", "requestTransferIn",
)  # fmt: skip


@pytest.mark.parametrize("row", [row for row in ROWS if row.act not in _COUNTED], ids=lambda row: row.act)
async def test_what_is_told_of_each_is_told_of_all_together(untouched: World, row: Row) -> None:
    before = await fingerprint()
    await _together(untouched, row)
    assert await fingerprint() == before


@pytest.mark.parametrize("row", [row for row in ROWS if row.act in _COUNTED], ids=lambda row: row.act)
async def test_the_same_where_tries_are_counted(here: World, row: Row) -> None:
    await _together(here, row)


async def _together(w: World, row: Row) -> None:
    sound = legal(w, row)
    if "validateOnly" in taking(row.act).fields:
        sound["validateOnly"] = True
    alone: dict[_Place, tuple[Any, set[_Place]]] = {}
    for path, value in places(taking(row.act), sound):
        if path in alone:
            continue
        answer = await do(w, row.by, row.act, put(sound, path, value))
        if not answer.get("request_error") and path in {p[: len(path)] for p in told(answer, row.act)}:
            alone[path] = value, told(answer, row.act)
    together = sound
    for path, (value, _) in alone.items():
        together = put(together, path, value)
    answer = await do(w, row.by, row.act, together)
    wanted = set().union(*(paths for _, paths in alone.values()))
    found = told(answer, row.act)
    assert wanted <= found, (sorted(wanted - found), {k: v for k, (v, _) in alone.items()}, codes(answer, row.act))
