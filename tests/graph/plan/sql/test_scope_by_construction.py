"""Every statement the planner makes for the real schema: the caller's predicate stands on every scoped table in every FROM."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

import pytest
import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
)

from domain.calendar import SHANGHAI
from domain.orgs.actors import Role
from graph.context import Context
from graph.plan import Node, noun
from graph.plan.execution.engine import Engine
from graph.plan.execution.requests import Ask
from graph.plan.faults import Undeclared
from graph.plan.measure.limits import Limits
from graph.schema import engine as product
from graph.schema.mutation import Mutation
from graph.schema.query import Query
from records import scope
from records.cases import conduct, inbox, statistics
from tests.graph import world
from tests.graph.world import World

ENGINE = product.under(
    Limits(depth=100, aliases=10_000, fields=100_000, tokens=1_000_000, literals=100_000, repeats=10**9, cost=10**12),
    "everyone",
)
CATALOGUE = ENGINE.catalogue
# Root fields that are no rows: who asks, the regulation, public days; figures and the trail's wholeness have statements of
# their own, under the scope (below, and tests/graph/equality for what they count).
OTHERWISE = {
    "labels",
    "peopleByNumber",
    "me",
    "regulation",
    "holidays",
    "auditVerification",
    "eligibleMentors",
    "eligibleIntroducers",
    "meetingPlan",
    "attendance",
    "caretakers",
    "copiedTexts",
    "recruitmentPlans",
    "recruitmentForecast",
    "printTemplates",
    "invitedAccount",
    "invitation",
    "consentText",
    "verifyDocument",
}
# Read by everybody who has signed in: which edition is followed, and the holidays.
PUBLIC = {"adoption", "holiday"}
CALLERS = ("own", "auditor", "person", "system")  # each visibility, and the role from whom most is masked
# `FROM "table" AS t1`, `JOIN table AS t2`; sub-selects and common table expressions have no name in quotes.
_TABLE = re.compile(r'(?:FROM|JOIN)\s+"?([a-z_]+)"?\s+AS\s+(\w+)')
# By which other policies an organization's row is read: it is named by a row in scope, a case may go there, or figures are of it.
NAMES = ["organization_named", "side_of_transfer", "receiving_branch", "organization_below"]
# What is told of whoever acted, also of accounts out of scope.
SIGNATORY = {"id", "name", "role", "org_id"}
# What is told of a roster to whoever names whose an account is, and what it is found and ordered by.
ROSTER_NAME = {"id", "name", "name_key", "org_id", "org_path", "left_on"}
CASE_NAME = {"id", "name", "name_key", "org_id", "org_path", "status"}
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


# What names something of the page is looked up there.
_NAMED = {"openRule": '"R-ACT-6"'}


def sample(type_: GraphQLInputType, prefix: str | None = None) -> str:
    """A value as a document spells it; of an input object every field, for each may bring a table of its own."""
    if isinstance(type_, GraphQLList):
        return f"[{sample(type_.of_type, prefix)}]"
    inner = get_named_type(type_)
    if isinstance(inner, GraphQLInputObjectType):
        fields = (
            f"{name}: {_NAMED.get(name) or sample(field.type, _prefix(field))}" for name, field in inner.fields.items()
        )
        return f"{{ {', '.join(fields)} }}"
    if isinstance(inner, GraphQLEnumType):
        return next(iter(inner.values))
    samples = {
        "ID": f'"{prefix}_{UUID(int=1)}"',
        "String": '"x"',
        "Boolean": "true",
        "Int": "1",
        "Date": '"2029-01-15"',
    }
    return samples[inner.name]


def _prefix(field: GraphQLInputField) -> str | None:
    where = field.extensions["strawberry-definition"].metadata.get("where")
    found: str | None = getattr(where, "prefix", None)
    return found


def documents() -> Iterator[str]:
    """Every way in: root lists, plain and under every filter, single look-ups, `node` and `nodes` for each kind of id;
    which changed rows an event is told of."""
    query = CATALOGUE.schema.query_type
    assert query is not None
    for name, field in query.fields.items():
        inner = get_named_type(field.type)
        if name in ("node", "nodes") or not isinstance(inner, GraphQLObjectType):
            continue
        shape = CATALOGUE.shape(inner)
        given = f'(id: "{shape.noun.prefix}_{UUID(int=1)}")' if "id" in field.args and shape.noun else ""
        given = "(year: 2029)" if "year" in field.args else given
        given = '(token: "x")' if name in ("invitedAccount", "invitation") else given
        given = '(code: "x")' if name == "verifyDocument" else given
        given = f'(candidate: "cand_{UUID(int=1)}")' if name.startswith("eligible") else given
        given = (
            f'(branch: "org_{UUID(int=1)}"{", on: " + chr(34) + "2029-01-15" + chr(34) if "on" in field.args else ""})'
            if "branch" in field.args
            else given
        )
        yield f"{{ {name}{given} {{ {inside(inner, 2)} }} }}"
        if "filter" in field.args:
            yield f"{{ {name}(filter: {sample(field.args['filter'].type)}) {{ totalCount }} }}"
    events = CATALOGUE.schema.subscription_type
    assert events is not None
    for name, field in events.fields.items():
        yield f"subscription {{ {name} {{ acts }} }}"
        yield f"subscription {{ {name}(scope: {sample(field.args['scope'].type)}) {{ acts }} }}"
    for prefix, shape in CATALOGUE.by_prefix.items():
        id_ = f'"{prefix}_{UUID(int=1)}"'
        body = f"... on {shape.name} {{ {inside(shape.type, 3)} }}"
        yield f"{{ node(id: {id_}) {{ {body} }} nodes(ids: [{id_}]) {{ {body} }} }}"


def own_part(sql: str, start: int) -> tuple[str, str]:
    """From a FROM to the end of the sub-select it stands in: all of it, and without the sub-selects inside."""
    depth, inner, outer = 0, 0, []
    for at in range(start, len(sql)):
        depth += (sql[at] == "(") - (sql[at] == ")")
        if depth < 0:
            return sql[start:at], "".join(outer)
        if not inner and sql.startswith("(SELECT ", at):
            inner = depth
        if not inner:
            outer.append(sql[at])
        inner = 0 if depth < inner else inner
    return sql[start:], "".join(outer)


def guarded(sql: str, found: re.Match[str], mine: scope.Scope) -> bool:
    """Whether the predicate stands where the table does, and about this very row if it speaks of rows."""
    table, alias = found.groups()
    policies = [table]
    if table == "account" and set(re.findall(rf'\b{alias}\."?(\w+)', sql)) <= SIGNATORY:
        policies.append("signatory")
    if table == "party_member" and set(re.findall(rf'\b{alias}\."?(\w+)', sql)) <= ROSTER_NAME:
        policies.append("roster_name")
    if table == "candidate" and set(re.findall(rf'\b{alias}\."?(\w+)', sql)) <= CASE_NAME:
        policies.append("case_name")
    whole, outer = own_part(sql, found.start())
    policies += {"journal": ["audit"], "meeting": ["meeting_of_vote"], "party_org": NAMES}.get(table, [])
    for policy in policies:
        predicate = scope.predicate(policy, alias, mine)
        pattern = _PARAMETER.sub(r"\\S+?", re.escape(f"({predicate})"))
        if re.search(pattern, whole if f"{alias}." in predicate else outer):
            return True
    return False


def unguarded(sql: str, mine: scope.Scope) -> list[str]:
    """The scoped tables of a statement that stand in a FROM without the caller's predicate."""
    missing = []
    for found in _TABLE.finditer(sql):
        table, alias = found.groups()
        if alias.startswith("scope_"):  # a predicate's own; the planner's begin otherwise
            continue
        if table in scope.POLICIES:
            if not guarded(sql, found, mine):
                missing.append(f"{table} AS {alias}")
        # Another name is one of the planner's own sub-selects, or public.
        elif table in CATALOGUE.tables and table not in PUBLIC:
            missing.append(f"{table} AS {alias}: no policy")
    return missing


@pytest.mark.slow
@pytest.mark.parametrize("name", CALLERS)
async def test_no_scoped_table_enters_a_statement_without_the_callers_predicate(untouched: World, name: str) -> None:
    tables, answered_otherwise = set(), set()
    for text in documents():
        context = Context(untouched.actors[name], world.NOW.astimezone(SHANGHAI).date(), world.NOW)
        for key, statement, _ in ENGINE.statements(Ask(text), context):
            if statement is None:
                answered_otherwise.add(key)
            else:
                assert unguarded(statement.sql, context.scope) == [], text[:200]
                tables |= {table for table, _ in _TABLE.findall(statement.sql)}
    assert answered_otherwise == OTHERWISE
    # The walk saw what there is to see.
    assert {"candidate", "opinion", "vote", "step", "meeting", "approval", "assignment", "account", "journal"} <= tables


SUBTREE = scope.Scope(scope.Visibility.SUBTREE, Role.AUDITOR, low="/1/", high="/10")
RANGE = "t1.org_path >= ? AND t1.org_path < ?"
BELOW = scope.predicate("account", "t1", SUBTREE).replace(":scope_account", "$1").replace(":scope_low", "$2")


@pytest.mark.parametrize(
    ("sql", "missing"),
    [
        (f'SELECT 1 FROM "candidate" AS t1 WHERE ({RANGE})', []),
        ('SELECT 1 FROM "candidate" AS t1', ["candidate AS t1"]),
        (f'SELECT 1 FROM "candidate" AS t1 WHERE ({RANGE} OR 1 = 1)', ["candidate AS t1"]),
        (f'SELECT 1 FROM "candidate" AS t1 WHERE EXISTS (SELECT 1 FROM "candidate" AS t2 WHERE ({RANGE}))', ["candidate AS t2"]),
        (f'SELECT (SELECT 1 FROM "opinion" AS t2) FROM "candidate" AS t1 WHERE ({RANGE})', ["opinion AS t2"]),
        # A predicate that names no row counts only where the table itself stands.
        ('SELECT (SELECT 1 FROM "session" AS t1 WHERE (t1.account_id = $1)), t2 FROM "registration_token" AS t2 WHERE (1=0)', []),
        ('SELECT 1 FROM "registration_token" AS t2 WHERE EXISTS (SELECT 1 FROM "holiday" AS t3 WHERE (1=0))', ["registration_token AS t2"]),
        # Of an account out of scope only name, role and organization are told.
        ('SELECT t1."name", t1."role" FROM "account" AS t1 WHERE (1=1)', []),
        ('SELECT t1."name", t1."login" FROM "account" AS t1 WHERE (1=1)', ["account AS t1"]),
        (f'SELECT t1."login" FROM "account" AS t1 WHERE ({BELOW.replace(":scope_high", "$3")})', []),
        ('SELECT 1 FROM "idempotency" AS t1', ["idempotency AS t1: no policy"]),
    ],
)  # fmt: skip
def test_a_statement_without_the_predicate_is_found(sql: str, missing: list[str]) -> None:
    assert unguarded(sql, SUBTREE) == missing


@pytest.mark.parametrize("name", CALLERS)
async def test_figures_are_counted_behind_the_callers_predicate(untouched: World, name: str) -> None:
    mine = scope.scope_of(untouched.actors[name])
    for sql in (
        statistics.seen(mine, {"organization", "stage", "arrived"}),
        statistics.took(mine, {"organization"}),
        inbox.waiting(mine, {"addressed_to", "organization"}),
    ):
        assert unguarded(sql, mine) == []
        assert "candidate" in {table for table, _ in _TABLE.findall(sql)}
    for counted, table in (
        (conduct.decided, "approval"),
        (conduct.came_back, "approval"),
        (conduct.entered, "opinion"),
    ):
        sql = counted(mine, {"organization"})
        assert unguarded(sql, mine) == []
        assert table in {table for table, _ in _TABLE.findall(sql)}


@noun(table="chain_head", prefix="chn")
@strawberry.type
class Planted(Node):
    """A type over a table of which the scope says nothing."""


def test_a_type_without_a_policy_fails_the_build_of_the_products_schema() -> None:
    with pytest.raises(Undeclared) as refused:
        Engine(strawberry.Schema(Query, Mutation, types=[Planted]))
    assert [flaw.split(": ")[0] for flaw in refused.value.flaws] == ["chain_head"]


def test_the_public_tables_are_these() -> None:
    assert set(scope.PUBLIC) == PUBLIC
