"""Figures as tables: what a document asks of them, a table for each list of them, and one of what is told of all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, GraphQLObjectType, get_named_type, print_ast

from graph.plan.declarations.catalogue import Shape, is_list
from graph.plan.declarations.sources import Figures
from graph.plan.execution.exports import Column, columns_of, fields_of, told_of
from graph.plan.requests.selections import Chosen
from graph.plan.sql.frames import Planning


@dataclass(frozen=True)
class Tabled:
    """A table's place in the answer, what it is called, its columns, and of a list in a row the columns of its members, by key.

    The members of such a list are the same ones in each row: they stand beside each other.
    """

    path: tuple[str, ...]
    told: str
    columns: tuple[Column, ...]
    beside: dict[str, tuple[Column, ...]]

    def rows(self, answer: Any) -> list[Any]:
        """Its rows in an answer."""
        for key in self.path:
            answer = answer[key] if answer is not None else None
        return answer if isinstance(answer, list) else [] if answer is None else [answer]


@dataclass(frozen=True)
class Tables:
    """The tables that a question about figures comes to; the rest is for the journal."""

    name: str
    arguments: str
    fields: tuple[str, ...]
    tables: tuple[Tabled, ...]


def plan_tables(planning: Planning, root: Shape, chosen: Chosen) -> Tables | None:
    """The tables of the one question about figures; None where it is about something else."""
    if len(chosen) != 1:
        return None
    key, nodes = next(iter(chosen.items()))
    row = root.rows.get(nodes[0].name.value)
    if row is None or not isinstance(row.source, Figures):
        return None
    type_ = get_named_type(row.field.type)
    assert isinstance(type_, GraphQLObjectType)  # noqa: S101 -- figures are declared as a type
    whole = _table(planning, type_, nodes, (key,), told_of(row, key))
    found = [
        _table(planning, below, inside, (key, name), told)
        for name, told, below, inside in _lists(planning, type_, nodes)
    ]
    return Tables(
        nodes[0].name.value,
        ", ".join(print_ast(argument) for argument in nodes[0].arguments or ()),
        tuple(sorted(fields_of(planning, type_, nodes))),
        tuple(table for table in (whole, *found) if table.columns),
    )


def _table(
    planning: Planning, type_: GraphQLObjectType, nodes: list[FieldNode], path: tuple[str, ...], told: str
) -> Tabled:
    selections, shapes = planning.selections, planning.catalogue.shapes
    beside = {
        name: tuple(columns_of(selections, shapes, below, inside))
        for name, _, below, inside in _lists(planning, type_, nodes)
    }
    own = tuple(column for column in columns_of(selections, shapes, type_, nodes) if column.path[0] not in beside)
    # What is told of all has the other tables for its lists.
    return Tabled(path, told, own, beside if len(path) > 1 else {})


def _lists(
    planning: Planning, type_: GraphQLObjectType, nodes: list[FieldNode]
) -> list[tuple[str, str, GraphQLObjectType, list[FieldNode]]]:
    """The lists of rows of a type that are asked for: key, what it is called, type and selection."""
    found = []
    for key, chosen in planning.selections.of(type_, nodes).items():
        row = planning.catalogue.shapes[type_.name].rows.get(chosen[0].name.value)
        below = get_named_type(row.field.type) if row is not None else None
        if row is not None and is_list(row.field.type) and isinstance(below, GraphQLObjectType):
            found.append((key, told_of(row, key), below, chosen))
    return found
