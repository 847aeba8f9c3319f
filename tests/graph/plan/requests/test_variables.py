"""Plain variables come to what graphql-core makes of them; whatever it would explain is left to it."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import OperationDefinitionNode, build_schema, parse
from graphql.execution.values import VariableValues, get_variable_values

from graph.plan.requests.variables import coerced, plain_variables

SCHEMA = build_schema(
    "enum Stage { FIRST SECOND } input In { a: Int } type Query { f(a: ID, b: Int, c: Stage, d: Float, e: [Int], g: In): Int }"
)
DECLARED = "$a: ID!, $b: Int, $c: Stage, $d: Float, $e: Boolean"


def operation(declared: str) -> OperationDefinitionNode:
    (found,) = parse(f"query ({declared}) {{ f }}" if declared else "{ f }").definitions
    assert isinstance(found, OperationDefinitionNode)
    return found


def told(found: VariableValues | None) -> Any:
    """The values, and what was given for each; wrapped types are no two times the same object."""
    return found and (
        found.coerced,
        {name: (source.signature.name, source.value) for name, source in found.sources.items()},
    )


@pytest.mark.parametrize(
    "raw",
    [
        {"a": "x"},
        {"a": 3, "b": 2, "c": "SECOND", "d": 1, "e": True},
        {"a": "x", "b": None, "more": 1},
        {"a": "x", "b": 2.0, "d": 2},
        {},
        {"a": None},
        {"a": "x", "b": "2"},
        {"a": "x", "b": 2**31},
        {"a": "x", "c": "THIRD"},
        {"a": ["x"]},
        {"a": "x", "e": 1},
    ],
)
def test_plain_variables_are_what_graphql_core_makes_of_them(raw: dict[str, Any]) -> None:
    asked = operation(DECLARED)
    plain = plain_variables(SCHEMA, asked)
    assert plain is not None
    wanted = get_variable_values(SCHEMA, asked.variable_definitions, raw)
    assert told(coerced(plain, raw)) == (told(wanted) if isinstance(wanted, VariableValues) else None)


@pytest.mark.parametrize(
    ("declared", "known"),
    [("", True), ("$a: ID!", True), ("$b: Int = 3", False), ("$e: [Int]", False), ("$g: In", False), ("$z: Query", False)],
)  # fmt: skip
def test_lists_inputs_and_defaults_are_not_plain(declared: str, known: bool) -> None:
    assert (plain_variables(SCHEMA, operation(declared)) is not None) is known
