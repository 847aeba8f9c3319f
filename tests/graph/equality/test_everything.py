"""All there is to ask for, once each: every field of every type, every filter, every order, every kind of id."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from graphql import GraphQLNonNull, GraphQLObjectType, get_named_type, is_leaf_type

from graph.plan.sql import lengths
from tests.graph.equality.book import BOOK
from tests.graph.equality.state import AMPLE, State
from tests.graph.plan.writer import WRITING, Document, Writer, literal

WHOLE = (
    "candidates",
    "opinions",
    "meetings",
    "approvals",
    "organizations",
    "members",
    "accounts",
    "accessTokens",
    "auditTrail",
)
SIGHTS = ("own", "auditor", "person")


def inside(type_: Any, depth: int) -> str:
    """Every field of a type, and of those below it so deep."""
    parts = ["__typename"]
    for name, field in type_.fields.items():
        inner = get_named_type(field.type)
        if any(isinstance(a.type, GraphQLNonNull) for a in field.args.values()):
            continue
        if is_leaf_type(inner):
            parts.append(name)
        elif depth and isinstance(inner, GraphQLObjectType):
            parts.append(f"{name}{_page(field)} {{ {inside(inner, depth - 1)} }}")
    return " ".join(parts)


def _page(field: Any) -> str:
    return "(first: 100)" if "first" in field.args else ""


def lists(depth: int) -> Iterator[str]:
    """Every list from the root with all that stands in it, and the questions that are no lists."""
    query = BOOK.schema.query_type
    assert query is not None
    for name, field in query.fields.items():
        if name in WHOLE:
            yield f"{{ {name}(first: 100) {{ {inside(get_named_type(field.type), depth)} }} }}"
        elif name not in WRITING and not any(isinstance(a.type, GraphQLNonNull) for a in field.args.values()):
            yield f"{{ {name} {{ {inside(get_named_type(field.type), depth)} }} }}"
    yield f"{{ holidays(year: 2026) {{ {inside(get_named_type(query.fields['holidays'].type), 0)} }} }}"


def filters(writer: Writer) -> Iterator[str]:
    """Every field of every filter, each with some values; every order from both ends."""
    for type_ in BOOK.reachable():
        for name, field in type_.fields.items():
            if "orderBy" not in field.args:  # a list in pages
                continue
            order = get_named_type(field.args["orderBy"].type)
            asked = [f"orderBy: {o}, {end}: 7" for o in order.values for end in ("first", "last")]  # type: ignore[union-attr]
            if "filter" in field.args:
                wanted: Any = get_named_type(field.args["filter"].type)
                for key, given in wanted.fields.items():
                    values = [writer.made(wanted.name, key, given.type) for _ in range(3)]
                    asked += [f"filter: {{{key}: {literal(given.type, v)}}}" for v in values]
            listed: Any = get_named_type(get_named_type(field.type).fields["nodes"].type)  # type: ignore[union-attr]
            shown = next(name for name in ("id", "branchId", "memberId", "candidateId") if name in listed.fields)
            parts = [f"a{n}: {name}({a}) {{ totalCount nodes {{ {shown} }} }}" for n, a in enumerate(asked)]
            yield _around(type_.name, " ".join(parts))


def _around(type_: str, body: str) -> str:
    lists = {
        "PartyMember": "members",
        "Candidate": "candidates",
        "Organization": "organizations",
        "Meeting": "meetings",
        "Account": "accounts",
        "Channel": "channels",
    }
    return f"{{ {body} }}" if type_ == "Query" else f"{{ {lists[type_]}(first: 100) {{ nodes {{ {body} }} }} }}"


@pytest.mark.slow
async def test_every_field_is_read_from_where_the_book_says(state: State) -> None:
    for text in lists(depth=2):
        assert not (found := await state.differs(Document(text), engine=AMPLE)), found


@pytest.mark.slow
@pytest.mark.parametrize("short", [lengths.SHORT, 0], ids=["short", "long"])
async def test_every_filter_and_order_keeps_and_sorts_the_same_rows(
    state: State, monkeypatch: pytest.MonkeyPatch, short: int
) -> None:
    """In both ways of finding a page (`lengths.py`): as if every list were short, and as if every one were long."""
    monkeypatch.setattr(lengths, "SHORT", short)
    engine = AMPLE.under(AMPLE.limits, "everyone")  # that has planned nothing yet
    writer = Writer(BOOK.schema, Random(11), state.pools, state.cursors)  # noqa: S311 -- picks test values
    for text in filters(writer):
        assert not (found := await state.differs(Document(text), engine=engine, callers=SIGHTS)), found


@pytest.mark.slow
async def test_every_kind_of_id_finds_its_own_rows_and_no_others(state: State) -> None:
    keys = sorted({i.partition("_")[2] for i in state.pools["ids"]})[::3]
    for prefix in {noun.prefix for noun in BOOK.nouns.values() if noun.prefix}:
        ids = sorted(f"{prefix}_{key}" for key in keys)
        for start in range(0, len(ids), 100):
            wanted = ", ".join(f'"{i}"' for i in ids[start : start + 100])
            text = f"{{ nodes(ids: [{wanted}]) {{ __typename id }} }}"
            assert not (found := await state.differs(Document(text), engine=AMPLE)), found
