"""Every statement the planner makes for the real schema: the caller's predicate stands on every scoped table in every FROM."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

import pytest
from graphql import GraphQLNonNull, GraphQLObjectType, get_named_type, is_leaf_type

from domain.calendar import SHANGHAI
from graph.context import Context
from graph.plan.engine import Ask
from graph.plan.measure import Limits
from graph.schema import engine as product
from records import scope
from tests.graph import world
from tests.graph.world import World

ENGINE = product.under(
    Limits(depth=100, aliases=10_000, fields=100_000, tokens=1_000_000, literals=100_000, repeats=10**9, cost=10**12),
    "everyone",
)
CATALOGUE = ENGINE.catalogue
# Read by everybody who has signed in: the tree of organizations, which edition it follows, and the holidays.
PUBLIC = {"party_org", "adoption", "holiday"}
CALLERS = ("own", "auditor", "person", "system")  # each sight, and the role from whom most is masked
# `FROM "table" AS t1`, `JOIN table AS t2`; sub-selects and common table expressions have no name in quotes.
_TABLE = re.compile(r'(?:FROM|JOIN)\s+"?([a-z_]+)"?\s+AS\s+(\w+)')
_PARAMETER = re.compile(r":(scope_\w+)")


def inside(type_: GraphQLObjectType, depth: int) -> str:
    """Everything below an object, so deep: each relation, list and judgement with what lies below it."""
    parts = ["__typename"]
    for name, field in type_.fields.items():
        if any(isinstance(a.type, GraphQLNonNull) and a.default_value is None for a in field.args.values()):
            continue
        inner = get_named_type(field.type)
        if is_leaf_type(inner):
            parts.append(name)
        elif depth and isinstance(inner, GraphQLObjectType):
            parts.append(f"{name} {{ {inside(inner, depth - 1)} }}")
    return " ".join(parts)


def documents() -> Iterator[str]:
    """Every way in: root lists, single look-ups, `node` and `nodes` for each kind of id."""
    query = CATALOGUE.schema.query_type
    assert query is not None
    for name, field in query.fields.items():
        inner = get_named_type(field.type)
        if name in ("node", "nodes") or not isinstance(inner, GraphQLObjectType):
            continue
        shape = CATALOGUE.shape(inner)
        given = f'(id: "{shape.noun.prefix}_{UUID(int=1)}")' if "id" in field.args and shape.noun else ""
        given = "(year: 2029)" if "year" in field.args else given
        yield f"{{ {name}{given} {{ {inside(inner, 2)} }} }}"
    for prefix, shape in CATALOGUE.by_prefix.items():
        id_ = f'"{prefix}_{UUID(int=1)}"'
        body = f"... on {shape.name} {{ {inside(shape.type, 3)} }}"
        yield f"{{ node(id: {id_}) {{ {body} }} nodes(ids: [{id_}]) {{ {body} }} }}"


def unguarded(sql: str, mine: scope.Scope) -> list[str]:
    """The scoped tables of a statement that stand in a FROM without the caller's predicate."""
    found = []
    for table, alias in _TABLE.findall(sql):
        if table not in scope.POLICIES:
            # Another name is one of the planner's own sub-selects, or public.
            if table in CATALOGUE.tables and table not in PUBLIC:
                found.append(f"{table} AS {alias}: no policy")
            continue
        policies = [table, *(["signatory"] if table == "account" else [])]
        predicates = [scope.predicate(policy, alias, mine) for policy in policies]
        patterns = [_PARAMETER.sub(r"\\S+?", re.escape(p)) for p in predicates]
        if not any(re.search(pattern, sql) for pattern in patterns):
            found.append(f"{table} AS {alias}")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", CALLERS)
async def test_no_scoped_table_enters_a_statement_without_the_callers_predicate(untouched: World, name: str) -> None:
    tables = set()
    for text in documents():
        context = Context(untouched.actors[name], world.NOW.astimezone(SHANGHAI).date(), world.NOW)
        for _, statement, _ in ENGINE.statements(Ask(text), context):
            if statement is not None:
                assert unguarded(statement.sql, context.scope) == [], text[:200]
                tables |= {table for table, _ in _TABLE.findall(statement.sql)}
    # The walk saw what there is to see.
    assert {"candidate", "opinion", "vote", "step", "meeting", "approval", "assignment", "account", "journal"} <= tables


def test_a_statement_without_the_predicate_is_found() -> None:
    mine = scope.Scope(scope.Sight.SUBTREE, None, low="/1/", high="/10")  # type: ignore[arg-type]
    guarded = 'SELECT 1 FROM "candidate" AS t1 WHERE t1.org_path >= ? AND t1.org_path < ?'
    assert unguarded(guarded, mine) == []
    assert unguarded('SELECT 1 FROM "candidate" AS t1', mine) == ["candidate AS t1"]
    assert unguarded(f'{guarded} AND EXISTS (SELECT 1 FROM "opinion" AS t2)', mine) == ["opinion AS t2"]


def test_the_public_tables_are_these() -> None:
    assert set(scope.PUBLIC) == PUBLIC
