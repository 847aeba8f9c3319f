"""No value of an enum is left over: each is sent by whoever acts, or made by the product."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, get_named_type

import domain
from domain.regulation import TRANSITIONS
from domain.steps.kinds import Kind
from graph.enums import Arrival, DoneKind, ExemptionKind, NoticePoint, OpinionKind, ResolutionKind, VoteKind
from graph.schema import schema
from graph.schema.acts import Act
from graph.schema.problem import TransitionName
from records.cases.statistics import STEPS

BASE = schema._schema
SRC = Path(domain.__file__).parents[1]
# Parts of the kinds as an act names them, and how the kinds are called.
PARTS: dict[type[Enum], str] = {
    OpinionKind: "", ResolutionKind: "RESOLUTION_", NoticePoint: "NOTICE_", VoteKind: "VOTE_", DoneKind: "", ExemptionKind: "",
}  # fmt: skip


def taken() -> set[str]:
    """The enums that some act takes: whoever acts makes their values."""
    assert BASE.mutation_type is not None
    found: set[str] = set()
    waiting = [get_named_type(f.args["input"].type) for f in BASE.mutation_type.fields.values()]
    seen = set()
    while waiting:
        given = waiting.pop()
        if isinstance(given, GraphQLEnumType):
            found.add(given.name)
        elif isinstance(given, GraphQLInputObjectType) and given.name not in seen:
            seen.add(given.name)
            waiting += [get_named_type(field.type) for field in given.fields.values()]
    return found


def python_enums() -> dict[str, type[Enum]]:
    found = {}
    for name, type_ in BASE.type_map.items():
        if isinstance(type_, GraphQLEnumType) and not name.startswith("__"):
            found[name] = type_.extensions["strawberry-definition"].wrapped_cls
    return found


@cache
def named() -> frozenset[tuple[str, str]]:
    """Every `Enum.MEMBER` that is written where it makes a value: not as the key of a description, nor in a comparison."""
    return frozenset(
        (node.value.id, node.attr)
        for path in SRC.rglob("*.py")
        for node in _making(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    )


def _making(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        keyed = isinstance(node, ast.Dict) and child in node.keys
        compared = isinstance(node, ast.Compare) and child in node.comparators
        if not keyed and not compared and not isinstance(child, ast.pattern):
            yield from _making(child)


def made(enum: type[Enum]) -> set[str]:
    by_name = {member for cls, member in named() if cls == enum.__name__}
    if enum is Kind:
        by_name |= {prefix + part.name for parts, prefix in PARTS.items() for part in parts}
    if enum is Act:  # whatever may be done is entered by its name, and what is no mutation as something else
        assert BASE.mutation_type is not None
        by_name |= {_capitals(act) for act in BASE.mutation_type.fields} | {"OTHER"}
    if enum is Arrival:  # the steps that the statements count by
        by_name |= set(STEPS)
    if enum is TransitionName:  # a next step is a row of the road, called as it
        by_name |= {row.name for row in TRANSITIONS}
    return by_name


def _capitals(act: str) -> str:
    return re.sub("([A-Z])", r"_\1", act).upper()


def answered() -> set[str]:
    """The enums with which some field answers."""
    types = [t for t in BASE.type_map.values() if isinstance(t, GraphQLObjectType | GraphQLInterfaceType)]
    return {get_named_type(field.type).name for type_ in types for field in type_.fields.values()}


# Orders, languages and switches of a question are sent by whoever asks, and no answer has them.
ASKED = set(python_enums()) - answered()
LEFT = sorted(set(python_enums()) - taken() - ASKED)


@pytest.mark.parametrize("name", LEFT)
def test_every_value_that_no_act_takes_is_made_somewhere(name: str) -> None:
    enum = python_enums()[name]
    assert {member.name for member in enum} - made(enum) == set()


def test_a_value_that_nothing_makes_is_found() -> None:
    class Left(Enum):
        OVER = "OVER"

    assert {member.name for member in Left} - made(Left) == {"OVER"}
    assert {"CaseStatus", "ApprovalStatus", "TransferStatus", "Kind", "SubStatus"} <= set(LEFT)
