"""Random documents over the toy schema: the planner and graphql-core must say the same."""

import json
import os
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    parse,
    validate,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise.context import TortoiseContext

from domain.orgs import Role
from graph.plan.engine import Ask, Engine
from graph.plan.measure import Limits
from tests.graph.plan import toy
from tests.graph.plan.reference import Reference, comparable, everything
from tests.graph.plan.rows import actor, context, fill, uid

IDS = [f"cand_{uid(2, n)}" for n in (0, 3, 7, 50)] + [f"org_{uid(1, 2)}", f"opn_{uid(3, 401)}", f"apr_{uid(4, 4)}"]
CANDIDATE_FILTERS = [
    {"stage": ["ACTIVIST", "APPLICANT"]}, {"sex": "MALE"}, {"openedOn": {"from": "2026-05-30"}}, {"overdue": True},
    {"openedOn": {"to": "2026-05-31"}, "overdue": False}, {"organization": f"org_{uid(1, 2)}"}, {"name": "a"},
    {"dueBefore": "2026-06-03", "stage": []}, {"ids": IDS[:3]}, {"name": "%"}, {}, {"stage": None},
]  # fmt: skip
FILTERS = {
    "CandidateFilter": CANDIDATE_FILTERS,
    "ApprovalFilter": [{"candidate": f} for f in CANDIDATE_FILTERS] + [{}],
    "OpinionFilter": [{"lateEntry": True}, {"on": {"from": "2026-05-31", "to": "2026-05-31"}}, {"content": "'"}, {}],
}
CONNECTIONS = {
    "candidates": "Candidate",
    "approvals": "Approval",
    "organizations": "Organization",
    "opinions": "Opinion",
}
BUILT = toy.schema._schema
EXAMPLES = int(os.environ.get("JISHI_TEST_EXAMPLES", "100"))


class Writer:
    """Writes one random document, and the values of its variables."""

    def __init__(self, chance: Random, cursors: dict[tuple[str, str], list[str]]) -> None:
        self.random, self.cursors = chance, cursors
        self.variables: dict[str, tuple[str, Any]] = {}
        self.fragments: list[str] = []
        self.names = 0

    def document(self) -> tuple[str, dict[str, Any]]:
        assert BUILT.query_type is not None
        body = self.selection(BUILT.query_type, 5)
        head = ", ".join(f"${name}: {kind}" for name, (kind, _) in self.variables.items())
        text = f"query{f'({head})' if head else ''} {body} " + " ".join(self.fragments)
        return text, {name: value for name, (_, value) in self.variables.items()}

    def pick(self, options: list[Any]) -> Any:
        return self.random.choice(options)

    def chance(self, of: int) -> bool:
        return self.random.randrange(of) == 0

    def name(self) -> str:
        self.names += 1
        return f"n{self.names}"

    def selection(self, type_: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
        options = [n for n, f in type_.fields.items() if depth > 0 or is_leaf_type(get_named_type(f.type))]
        count = self.random.randint(1, 4)
        parts = [self.field(type_, self.pick(options), depth) for _ in range(count)] if options else []
        parts.append(
            self.pick(["__typename", f"{self.name()}: __typename", "id" if "id" in type_.fields else "__typename"])
        )
        if isinstance(type_, GraphQLInterfaceType):
            parts += [
                f"... on {t.name} {self.selection(t, depth - 1)}"
                for t in BUILT.get_possible_types(type_)
                if self.chance(2)
            ]
        return "{ " + " ".join(self.wrapped(type_.name, p) for p in parts) + " }"

    def wrapped(self, type_name: str, part: str) -> str:
        match self.random.randint(1, 12):
            case 1:
                return f"... on {type_name} {{ {part} }}"
            case 2:
                return f"... {self.directive()} {{ {part} }}"
            case 3:
                name = "F" + self.name()
                self.fragments.append(f"fragment {name} on {type_name} {{ {part} }}")
                return f"...{name} {part}"
        return part

    def directive(self) -> str:
        word, flag = self.pick(["@include", "@skip"]), self.random.random() < 0.5
        if self.chance(2):
            return f"{word}(if: {self.variable('Boolean!', flag)})"
        return f"{word}(if: {json.dumps(flag)})"

    def variable(self, kind: str, value: Any) -> str:
        name = "v" + self.name()
        self.variables[name] = (kind, value)
        return f"${name}"

    def field(self, type_: Any, name: str, depth: int) -> str:
        field = type_.fields[name]
        inner = get_named_type(field.type)
        # A name of its own wherever arguments or selections could collide.
        alias = f"{self.name()}{'x' * self.pick([0, 0, 0, 70])}: " if field.args or not is_leaf_type(inner) else ""
        body = "" if is_leaf_type(inner) else self.selection(inner, depth - 1)
        directive = self.directive() if self.chance(8) else ""
        return f"{alias}{name}{self.arguments(name, field.args)} {directive} {body}"

    def arguments(self, name: str, arguments: dict[str, GraphQLArgument]) -> str:
        values = self.values(name, arguments)
        parts = []
        for key, value in values.items():
            kind = str(arguments[key].type)
            parts.append(f"{key}: {self.variable(kind, value) if self.chance(3) else literal(value, kind)}")
        return f"({', '.join(parts)})" if parts else ""

    def values(self, name: str, arguments: dict[str, GraphQLArgument]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key, argument in arguments.items():
            kind = get_named_type(argument.type).name
            if isinstance(argument.type, GraphQLNonNull) or self.chance(3):
                match key:
                    case "filter":
                        values[key] = self.pick(FILTERS[kind])
                    case "orderBy":
                        values[key] = self.pick(list(get_named_type(argument.type).values))  # type: ignore[union-attr]
                    case "id":
                        values[key] = self.pick(IDS)
                    case "ids":
                        values[key] = self.random.choices(IDS, k=self.random.randrange(5))
                    case "first" | "last":
                        values[key] = self.pick([0, 1, 2, 3, 20, 100] if self.chance(2) else [1, 3, None])
                    case "least":
                        values[key] = self.pick([0, 1, 3])
        if "first" in arguments and self.chance(3):
            pool = self.cursors.get((CONNECTIONS[name], values.get("orderBy") or ""))
            if pool:
                values[self.pick(["after", "before"])] = self.pick(pool)
        if values.get("first") is not None:
            # Both are refused, by the plan even where no row would have reached the field.
            values.pop("last", None)
        return values


def literal(value: Any, kind: str) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {literal(v, k)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(literal(v, kind) for v in value) + "]"
    return value if isinstance(value, str) and (kind.endswith("Order") or kind == "stage") else json.dumps(value)


async def pools(engine: Engine, ours: Any) -> dict[tuple[str, str], list[str]]:
    """Cursors of every list and order, as the engine gives them."""
    found: dict[tuple[str, str], list[str]] = {}
    for order in ["", *(o.name for o in toy.CandidateOrder)]:
        by = f"(orderBy: {order})" if order else ""
        reply = await engine.answer(Ask(f"{{ candidates{by} {{ edges {{ cursor }} }} }}"), ours)
        found["Candidate", order] = [e["cursor"] for e in json.loads(reply.data or b"")["candidates"]["edges"]]
    for order in ["", *(o.name for o in toy.OpinionOrder)]:
        by = f"(orderBy: {order})" if order else ""
        reply = await engine.answer(
            Ask(f"{{ candidates {{ nodes {{ opinions{by} {{ edges {{ cursor }} }} }} }} }}"), ours
        )
        nodes = json.loads(reply.data or b"")["candidates"]["nodes"]
        found["Opinion", order] = [e["cursor"] for n in nodes for e in n["opinions"]["edges"]]
    return found


@dataclass(repr=False)
class State:
    """What all examples share: they only read."""

    engine: Engine
    rows: dict[str, list[dict[str, Any]]]
    cursors: dict[tuple[str, str], list[str]]
    references: dict[Any, Reference] = field(default_factory=dict)


@pytest.fixture
async def state(db: TortoiseContext) -> State:
    """An engine over rows, the same rows in memory, and cursors to use."""
    await fill()
    engine = Engine(
        toy.schema, load=toy.load, limits=Limits(depth=100, aliases=5_000, fields=5_000, directives=5_000, cost=10**12)
    )
    return State(engine, await everything(), await pools(engine, context(actor())))


@pytest.mark.slow
@settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**64))
async def test_random_documents_answer_as_the_reference_does(state: State, seed: int) -> None:
    engine, references = state.engine, state.references
    chance = Random(seed)  # noqa: S311 -- picks test documents
    who = chance.choice([actor(), actor(Role.BRANCH_ADMIN, "/1/1/"), actor(Role.CANDIDATE)])
    ours = context(who, settings=[uid(2, 1), uid(2, 6)])
    text, variables = Writer(chance, state.cursors).document()
    assert validate(BUILT, parse(text)) == [], text
    if who not in references:
        references[who] = Reference(state.rows, ours)
    theirs, refused = references[who].answer(text, variables)
    for _ in range(2):  # the second time from the cache
        reply = await engine.answer(Ask(text, None, variables), ours)
        said = {e["extensions"]["code"] for e in reply.errors}
        assert said <= {"BAD_INPUT"}, (text, variables, reply.errors)
        assert bool(said) == bool(refused), (text, variables, refused)
        if not said:
            assert comparable(json.loads(reply.data or b"")) == theirs, (text, variables)
