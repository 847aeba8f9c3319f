"""Domain values on a selection: attributes read, enums, dates and sentences written as the caller wants them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from graphql import (
    FieldNode,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    get_named_type,
)

from domain.text import Text
from graph.plan.catalogue import Row, Shape, getter_of
from graph.plan.ids import global_id
from graph.plan.needs import Fetched, Project, Work

if TYPE_CHECKING:
    from graph.plan.planner import Planner


def projection(planner: Planner, type_: GraphQLOutputType, nodes: list[FieldNode], name: str) -> Project:
    """What becomes of a value of a type under a selection."""
    hard = isinstance(type_, GraphQLNonNull)
    bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    named = get_named_type(bare)
    if isinstance(named, GraphQLInterfaceType):
        raise NotImplementedError(f"{name}: a value cannot be an interface")
    if isinstance(named, GraphQLObjectType) and planner.catalogue.shape(named).noun:
        return _fetching(planner, planner.catalogue.shape(named), bare, nodes, hard, name)
    if isinstance(bare, GraphQLList):
        return _listing(projection(planner, bare.of_type, nodes, name), hard, name)
    if isinstance(named, GraphQLObjectType):
        return _object(planner, planner.catalogue.shape(named), nodes, hard, name)
    return _leaf(named.name == "String" or named.name == "ID", hard, name)


def _missing(name: str) -> ValueError:
    return ValueError(f"{name}: null for a non-null field")


def _fetching(
    planner: Planner, shape: Shape, bare: GraphQLOutputType, nodes: list[FieldNode], hard: bool, name: str
) -> Project:
    many = isinstance(bare, GraphQLList)
    spot: Fetched = planner.fetched(shape, nodes, many=many, hard=hard and not many, name=name)

    def fetch(value: Any, place: Any, key: Any, work: Work) -> None:
        if value is None and hard:
            raise _missing(name)
        place[key] = None
        if value is not None:
            work.fetch(place, key, spot, [_key(v) for v in value] if many else _key(value))

    return fetch


def _key(value: Any) -> UUID | None:
    return value if isinstance(value, UUID) or value is None else UUID(str(value))


def _listing(item: Project, hard: bool, name: str) -> Project:
    def fill(value: Any, place: Any, key: Any, work: Work) -> None:
        if value is None:
            if hard:
                raise _missing(name)
            place[key] = None
            return
        values = list(value)
        place[key] = answer = [None] * len(values)
        for index, one in enumerate(values):
            item(one, answer, index, work)

    return fill


def _object(planner: Planner, shape: Shape, nodes: list[FieldNode], hard: bool, name: str) -> Project:
    members = [_member(planner, shape, k, chosen) for k, chosen in planner.selections.of(shape.type, nodes).items()]

    def fill(value: Any, place: Any, key: Any, work: Work) -> None:
        if value is None:
            if hard:
                raise _missing(name)
            place[key] = None
            return
        answer: dict[str, Any] = {}
        place[key] = answer
        for member, read, project in members:
            project(read(value), answer, member, work)

    return fill


def _member(
    planner: Planner, shape: Shape, key: str, chosen: list[FieldNode]
) -> tuple[str, Callable[[Any], Any], Project]:
    name = chosen[0].name.value
    if name == "__typename":
        return key, lambda _: shape.name, _leaf(True, True, name)
    row = shape.rows[name]
    project = projection(planner, row.field.type, chosen, f"{shape.name}.{name}")
    return key, _reading(row), project


def _reading(row: Row) -> Callable[[Any], Any]:
    getter = getter_of(row)
    prefix = row.prefix or getattr(row.source, "prefix", None)
    if not prefix:
        return getter  # type: ignore[no-any-return]  # a declaration's getter answers whatever it reads

    def read(value: Any) -> Any:
        found = getter(value)
        return None if found is None else global_id(prefix, found)

    return read


def _leaf(text: bool, hard: bool, name: str) -> Project:
    def put(value: Any, place: Any, key: Any, work: Work) -> None:
        kind = type(value)
        if kind is str or (kind is int and not text):
            place[key] = value
            return
        if value is None and hard:
            raise _missing(name)
        plain = written(value, work.language())
        place[key] = str(plain) if text and isinstance(plain, int) and not isinstance(plain, bool) else plain

    return put


def written(value: Any, language: str) -> Any:
    """A leaf as JSON has it. Exact types first: they are nearly all of them."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    match value:
        case Enum():
            return value._value_
        case Text():
            return value.in_language(language)
        case datetime():
            return instant(value)
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case UUID():
            return str(value)
    return value


def instant(value: datetime) -> str:
    """RFC 3339 in UTC, cut to the millisecond."""
    if value.tzinfo is None:
        raise ValueError("naive datetime")
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"
