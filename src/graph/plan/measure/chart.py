"""What each field of the schema weighs: how many rows it may bring, and what lies below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    OperationType,
    ValueNode,
    VariableNode,
    get_named_type,
)

from graph.plan.declarations.catalogue import Catalogue, Row, is_list
from graph.plan.declarations.shapes import PAGE
from graph.plan.declarations.sources import AnyNode, Asked, Judgement, Many

# A short list of rows that has no pages: mentors, introducers.
LISTED = 5
# The root fields that are about the schema itself.
INTROSPECTION = frozenset({"__schema", "__type"})

Values = Mapping[str, Any]
Size = Callable[[Values], int]
Sized = Callable[[FieldNode], Size]


@dataclass(frozen=True)
class Spot:
    """A field: the type below it, how many rows it may bring, whether it reads those of the connection it stands in,
    whether those below are a bulk answer's own, and as how many rows judging it weighs, for each row that is judged."""

    below: str = ""
    size: Sized | None = None
    reads: bool = False
    apart: bool = False
    weight: Sized | None = None


class Chart:
    """Every field of a schema with what it weighs. Names the schema does not have weigh nothing: validation comes later."""

    def __init__(self, catalogue: Catalogue) -> None:
        schema = catalogue.schema
        roots = {kind: schema.get_root_type(kind) for kind in OperationType}
        self.roots = {kind: type_.name for kind, type_ in roots.items() if type_ is not None}
        types = [t for t in schema.type_map.values() if isinstance(t, GraphQLObjectType | GraphQLInterfaceType)]
        self._spots = {t.name: _spots(catalogue, t) for t in types}
        for name in INTROSPECTION:
            self._spots[self.roots[OperationType.QUERY]][name] = Spot("__Schema" if name == "__schema" else "__Type")

    def spot(self, type_: str, name: str) -> Spot:
        found = self._spots.get(type_)
        return _NOWHERE if found is None else found.get(name, _NOWHERE)


_NOWHERE = Spot()


def _spots(catalogue: Catalogue, type_: GraphQLObjectType | GraphQLInterfaceType) -> dict[str, Spot]:
    shape = catalogue.shapes.get(type_.name)
    spots = {}
    for name, definition in type_.fields.items():
        row = shape.rows.get(name) if shape else None
        size = _size(catalogue, row) if row is not None else None
        apart = row is not None and bool(row.declared.metadata.get("bulk"))
        # A connection that is asked for nothing else reads no rows.
        reads = not (name == "totalCount" and "pageInfo" in type_.fields)
        weight = _weight(row) if row is not None else None
        spots[name] = Spot(get_named_type(definition.type).name, size, reads, apart, weight)
    return spots


def _weight(row: Row) -> Sized | None:
    """What is judged, and not read: as long as so many rows take. None for what was worked out already."""
    if isinstance(row.source, Judgement):
        return _dated(row.source.weight, row.source.dated)
    weight = row.declared.metadata.get("weight")
    if not weight:
        return None
    return _each(weight) if isinstance(row.source, Asked) else _always(weight)


def _each(weight: int) -> Sized:
    """So much for each of those that are asked for."""

    def sized(node: FieldNode) -> Size:
        count = _page(node)
        return lambda values: weight * count(values)

    return sized


def _dated(weight: int, dated: int) -> Sized:
    def sized(node: FieldNode) -> Size:
        day = next((a.value for a in node.arguments or () if a.name.value == "on"), None)

        def size(values: Values) -> int:
            given = values.get(day.name.value) if isinstance(day, VariableNode) else day
            return weight if given is None or isinstance(given, NullValueNode) else dated

        return size

    return sized


def _size(catalogue: Catalogue, row: Row) -> Sized | None:
    """How many rows a field brings, for one object above it; None where it brings none of its own."""
    match row.source:
        case Many(plain=False):
            return _page
        case AnyNode(many=True):
            return _ids
        case AnyNode():
            return None
        case Many():
            return _always(LISTED)
    if isinstance(get_named_type(row.field.type), GraphQLInterfaceType):
        return _always(LISTED)  # one, but of the values of a list that counts for nothing itself
    below = catalogue.shapes.get(get_named_type(row.field.type).name)
    # The nodes of a connection have no source: the connection counted them.
    return _always(LISTED) if row.source and is_list(row.field.type) and below and below.noun else None


def _always(count: int) -> Sized:
    return lambda _: lambda _: count


def _page(node: FieldNode) -> Size:
    given = [a.value for a in node.arguments or () if a.name.value in ("first", "last")]

    def size(values: Values) -> int:
        found = [_number(value, values) for value in given]
        return max((n for n in found if n is not None), default=PAGE)

    return size


def _ids(node: FieldNode) -> Size:
    given = next((a.value for a in node.arguments or () if a.name.value == "ids"), None)

    def size(values: Values) -> int:
        if isinstance(given, ListValueNode):
            return len(given.values or ())
        found = values.get(given.name.value) if isinstance(given, VariableNode) else None
        return len(found) if isinstance(found, list) else 1

    return size


def _number(value: ValueNode, values: Values) -> int | None:
    if isinstance(value, VariableNode):
        found = values.get(value.name.value)
        return max(found, 0) if isinstance(found, int) else None
    # Digits without end are no Int, which validation says.
    return max(int(value.value), 0) if isinstance(value, IntValueNode) and len(value.value) < 12 else None
