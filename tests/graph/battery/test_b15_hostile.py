"""B15: whatever a value of a scalar may be, no input is INTERNAL, and nothing is stored that breaks a later read.

The schema is walked: every field of every input, every argument and filter, whatever is added, with the table of hostile
values of its scalar. Each value takes the place of one in a request that is lawful otherwise. Small here (one value a place,
another each day's seed); `make battery` sends forty thousand.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_required_input_field,
)

from records.people import backoff, throttle
from tests.battery import WHOLE
from tests.graph import test_mutations as acts
from tests.graph.world import World, respond

pytestmark = pytest.mark.battery("B15", "every scalar and input, with hostile values")

SCHEMA = acts.BASE
PLENTY = WHOLE
RANDOM = random.Random(15)  # noqa: S311 -- which value is tried where

TEXTS: list[Any] = [
    "", " ", "\u3000", "\u200b", "\ufeff", "\x00", "文\x00字", "\ud800", "\udfff字", "\u202e字", "长" * 50_000, "a" * 255, "'; --", "%_\\",
    "{}", "null", "-1", "NaN", "🀄" * 90, "e\u0301" * 90, "\n\r\t", 5, 1.5, True, [], {}, None, ["", "\x00"], '"', "$1", "?", ":x",
    "2026-11-29", "\x7f", "\u2028", "ﬀ" * 70, "cand_", "/1/", "9" * 400,
]  # fmt: skip
HOSTILE: dict[str, list[Any]] = {
    "String": TEXTS,
    "ID": [
        *TEXTS, "cand_1", "cand_00000000-0000-0000-0000-000000000001", "mem_00000000-0000-0000-0000-000000000001", "org_zz",
        "tlk_00000000-0000-0000-0000-000000000001", "apr_00000000000000000000000000000001", "cand_{00000000-0000-0000-0000-000000000001}",
        "cand_urn:uuid:00000000-0000-0000-0000-000000000001", "cand_" + "f" * 32, "cand_" + "ｆ" * 32,
    ],
    "Int": [0, -1, 1, 2**31 - 1, -(2**31), 2**31, 2**63, -(2**63), 10**30, 1.0, 1.5, "1", "", True, None, [], [1, -5], {}, 10_000],
    "Float": [0, -1, 1e308, 1e309, "NaN", None, [], True],
    "Boolean": [True, False, None, 0, 1, "true", "", []],
    "Date": [
        "0001-01-01", "9999-12-31", "1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01", "2026-02-29", "2026-13-01", "20261129",
        "2026-W48-7", "2026-11-29T00:00:00", "2026-11-29T00:00:00Z", "", " 2026-11-29", "２０２６-11-29", "-2026-11-29", 20261129, None, True,
        [], {}, "2026-11-29\x00", "now", "2026-1-1",
    ],
    "DateTime": [
        "2026-11-29T10:00", "2026-11-29T10:00:00", "2026-11-29T10:00:00Z", "2026-11-29T10:00:00+08:00", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "2026-11-29", "20261129T100000Z", "2026-11-29 10:00Z",
        "2026-11-29T24:00:00Z", "2026-11-29T23:59:60Z", "2026-11-29T10:00:00+99:99", "2026-11-29T10:00:00.123456789Z", "", 0, None, [], True,
        "1900-01-01T00:00:00+14:00", "2199-12-31T23:59:59-12:00", "2026-11-29T10:00:00\x00Z",
    ],
    "Decimal": [
        "NaN", "sNaN", "Infinity", "-Infinity", "1e400", "1E-400", "1e5", "0", "-0", "-1", "0.0000001", "9" * 13, "9" * 400, "1_000", "１", "", " 1",
        1, 1.5, 1e300, -1, True, None, [], {}, "0x10", "1,5",
    ],
}  # fmt: skip


def hostile(kind: GraphQLInputType) -> list[Any]:
    """The hostile values of a type: of its scalar, and of what it is beside."""
    named = get_named_type(kind)
    if isinstance(named, GraphQLEnumType):
        return ["", "NO_SUCH", "\x00", 0, None, [], next(iter(named.values)).lower(), *named.values]
    if isinstance(named, GraphQLInputObjectType):
        return [{}, [], [{}], None, "", 0, {"\x00": 1}]
    return HOSTILE[named.name]


def places(kind: GraphQLInputType, deep: int = 3) -> Iterator[tuple[tuple[str, ...], GraphQLInputType]]:
    """Every place below an input type where a value goes."""
    yield (), kind
    named = get_named_type(kind)
    if deep and isinstance(named, GraphQLInputObjectType):
        for name, field in named.fields.items():
            for path, below in places(field.type, deep - 1):
                yield (name, *path), below


def put(kind: GraphQLInputType, given: Any, path: tuple[str, ...], value: Any) -> Any:
    """What was given, with a value at a place; lists get one row there."""
    bare = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if not path:
        return [value] if isinstance(bare, GraphQLList) and not isinstance(value, list) else value
    if isinstance(bare, GraphQLList):
        row = given[0] if isinstance(given, list) and given else filled(bare.of_type)
        return [put(bare.of_type, row, path, value)]
    named = get_named_type(bare)
    assert isinstance(named, GraphQLInputObjectType)
    found = dict(given) if isinstance(given, dict) else filled(named)
    below = named.fields[path[0]].type
    return {**found, path[0]: put(below, found.get(path[0]), path[1:], value)}


def filled(kind: GraphQLInputType) -> Any:
    """The least that a type takes."""
    bare = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if isinstance(bare, GraphQLList):
        return [filled(bare.of_type)]
    if isinstance(bare, GraphQLInputObjectType):
        needed = {n: f for n, f in bare.fields.items() if is_required_input_field(f)}
        return {n: filled(f.type) for n, f in needed.items()}
    if isinstance(bare, GraphQLEnumType):
        return next(iter(bare.values))
    return {"Int": 1, "Float": 1.0, "Boolean": True, "Date": "2029-01-10", "DateTime": "2029-01-10T09:00:00+08:00", "Decimal": "1"}.get(
        get_named_type(bare).name, "文字"
    )  # fmt: skip


def sample(values: list[Any], most: int) -> list[Any]:
    return values if PLENTY or len(values) <= most else RANDOM.sample(values, most)


def faults(answer: dict[str, Any]) -> list[Any]:
    known = {
        "BAD_USER_INPUT",
        "BAD_INPUT",
        "NOT_FOUND",
        "NOT_ALLOWED",
        "UNAUTHENTICATED",
        "CONFLICT",
        "LIMIT_EXCEEDED",
        "RATE_LIMITED",
    }
    return [e for e in answer["errors"] if e["extensions"].get("code") not in known]


# ── acts ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
async def test_no_value_of_an_act_is_a_fault(here: World, part: int) -> None:
    found, sent = [], 0
    for row in acts.ROWS[part::4]:
        if row.act == "signOut":
            continue
        given, kind = acts.legal(here, row), acts.taking(row.act)
        for path, below in places(kind):
            for value in sample(hostile(below), 1) if path else []:
                throttle.forget()
                backoff.forget()
                answer = await acts.do(here, row.by, row.act, put(kind, given, path, value))
                sent += 1
                if wrong := faults(answer):
                    found.append((row.act, ".".join(path), repr(value)[:60], wrong[0]))
    assert sent > 100
    assert not found, "\n".join(map(str, found))
    await _everything_is_read(here)


async def _everything_is_read(w: World) -> None:
    """What was stored meanwhile does not stand in the way of reading it."""
    for by in ("own", "committee"):
        for query in READS:
            answer = await respond(w.actors[by], query)
            assert not answer["errors"], (by, query, answer["errors"])


def _leaves(kind: GraphQLObjectType, deep: int) -> str:
    parts = []
    for name, field in kind.fields.items():
        named = get_named_type(field.type)
        if any(isinstance(a.type, GraphQLNonNull) for a in field.args.values()) or name == "idNumber":
            continue
        if not hasattr(named, "fields") and not hasattr(named, "types"):
            parts.append(name)
        elif (
            deep
            and isinstance(named, GraphQLObjectType)
            and not any(w in name for w in ("edges", "operations", "nextSteps"))
        ):
            parts.append(f"{name} {{ {_leaves(named, deep - 1)} }}")
    return " ".join(parts or ["__typename"])


def _nodes(root: str) -> str:
    named = get_named_type(SCHEMA.query_type.fields[root].type)  # type: ignore[union-attr]
    node = get_named_type(named.fields["nodes"].type)  # type: ignore[union-attr]
    assert isinstance(node, GraphQLObjectType)
    return f"{{ {root}(first: 30) {{ nodes {{ {_leaves(node, 0)} }} totalCount }} }}"


def _listed() -> list[str]:
    query = SCHEMA.query_type
    assert query is not None
    return [
        n
        for n, f in query.fields.items()
        if "first" in f.args and "nodes" in getattr(get_named_type(f.type), "fields", {})
    ]


READS = [_nodes(name) for name in _listed() if name not in ("auditEntries", "accounts")]


# ── questions ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _asked(kind: GraphQLObjectType, name: str) -> str:
    """The least selection below a root field."""
    named = get_named_type(kind.fields[name].type)
    if not hasattr(named, "fields") and not hasattr(named, "types"):
        return ""
    fields = getattr(named, "fields", {})
    if "nodes" in fields:
        return "{ nodes { __typename } totalCount }" if "totalCount" in fields else "{ nodes { __typename } }"
    return "{ __typename }"


@pytest.mark.slow
async def test_no_value_of_a_question_is_a_fault(here: World) -> None:
    query = SCHEMA.query_type
    assert query is not None
    found, sent = [], 0
    for name, field in query.fields.items():
        for argument, taken in field.args.items():
            for path, below in places(taken.type):
                for value in sample(hostile(below), 2):
                    given = {
                        other: filled(a.type)
                        for other, a in field.args.items()
                        if isinstance(a.type, GraphQLNonNull) and other != argument
                    }
                    given[argument] = put(taken.type, None, path, value)
                    head = ", ".join(f"${a}: {field.args[a].type}" for a in given)
                    text = ", ".join(f"{a}: ${a}" for a in given)
                    document = f"query ({head}) {{ {name}({text}) {_asked(query, name)} }}"
                    answer = await respond(here.actors["committee"], document, given)
                    sent += 1
                    if wrong := faults(answer):
                        found.append((name, argument, ".".join(path), repr(value)[:60], wrong[0]))
    assert sent > 150
    assert not found, "\n".join(map(str, found))


async def test_no_message_quotes_what_was_sent(untouched: World) -> None:
    """A password or ID number in the wrong place is not told back, by whichever way it is wrong."""
    secret = "geheim-11010119960412501X"
    for name, field in SCHEMA.mutation_type.fields.items():  # type: ignore[union-attr]
        kind = field.args["input"].type if "input" in field.args else None
        if kind is None:
            continue
        for path, below in places(kind, 1):
            if get_named_type(below).name in ("String", "ID") and path:
                value: Any = {"deep": secret}
            else:
                value = secret
            document = f"mutation ($input: {kind}) {{ {name}(input: $input) {{ __typename }} }}"
            answer = await respond(untouched.actors["own"], document, {"input": put(kind, None, path, value)})
            assert answer["errors"], (name, path)
            assert secret not in str(answer["errors"]), (name, path, answer["errors"][0]["message"])
    # A name that is nearly one: the message offers the right one, and still quotes nothing.
    near = "mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename } }"
    answer = await respond(untouched.actors["own"], near, {"input": {"currentPassword": secret, "pasword": secret}})
    assert answer["errors"]
    assert secret not in str(answer["errors"]), answer["errors"]
    for document in (
        f'{{ candidates(first: "{secret}") {{ totalCount }} }}',
        f'{{ node(id: ["{secret}"]) {{ id }} }}',
        f'query "{secret}" {{ a }}',
    ):
        answer = await respond(untouched.actors["own"], document)
        assert secret not in str(answer["errors"]), answer["errors"]
