"""Domain values on a selection: what was selected of a value is read off it and put into the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol
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

from graph.plan.declarations.catalogue import Catalogue, Row, Shape, getter_of
from graph.plan.declarations.sources import Given
from graph.plan.ids import global_id, parsed
from graph.plan.requests.selections import Selections
from graph.plan.sql.needs import Fetched, Project, Work
from graph.plan.sql.values import written


class Fetching(Protocol):
    """Plans how nouns are brought that a value names."""

    def __call__(self, shape: Shape, nodes: list[FieldNode], *, many: bool, hard: bool, name: str) -> Fetched: ...


@dataclass(frozen=True)
class Projections:
    """What becomes of values under the selections of one operation."""

    catalogue: Catalogue
    selections: Selections
    fetched: Fetching

    def of(self, type_: GraphQLOutputType, nodes: list[FieldNode], name: str) -> Project:
        """What becomes of a value of a type under a selection."""
        hard = isinstance(type_, GraphQLNonNull)
        bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        named = get_named_type(bare)
        if isinstance(named, GraphQLInterfaceType):
            return self._any_of(named, nodes, hard, name)
        if isinstance(named, GraphQLObjectType) and self.catalogue.shape(named).noun:
            return self._fetching(self.catalogue.shape(named), bare, nodes, hard, name)
        if isinstance(bare, GraphQLList):
            return _listing(self.of(bare.of_type, nodes, name), hard, name)
        if isinstance(named, GraphQLObjectType):
            return self._object(self.catalogue.shape(named), nodes, hard, name)
        return _leaf(named.name == "String" or named.name == "ID", hard, name)

    def _fetching(
        self, shape: Shape, bare: GraphQLOutputType, nodes: list[FieldNode], hard: bool, name: str
    ) -> Project:
        many = isinstance(bare, GraphQLList)
        spot: Fetched = self.fetched(shape, nodes, many=many, hard=hard and not many, name=name)

        def fetch(value: Any, place: Any, key: Any, work: Work) -> None:
            if value is None and hard:
                raise _missing(name)
            place[key] = None
            if value is not None:
                work.fetch(place, key, spot, [_key(v) for v in value] if many else _key(value))

        return fetch

    def _any_of(self, named: GraphQLInterfaceType, nodes: list[FieldNode], hard: bool, name: str) -> Project:
        """A noun of whichever type the value's global id says."""
        shapes = [self.catalogue.shape(t) for t in self.catalogue.schema.get_possible_types(named)]
        spots = {
            shape.noun.prefix: self.fetched(shape, nodes, many=False, hard=hard, name=name)
            for shape in shapes
            if shape.noun
        }

        def fetch(value: Any, place: Any, key: Any, work: Work) -> None:
            if value is None and hard:
                raise _missing(name)
            place[key] = None
            if value is not None:
                prefix, row = parsed(str(value))
                work.fetch(place, key, spots[prefix], row)

        return fetch

    def _object(self, shape: Shape, nodes: list[FieldNode], hard: bool, name: str) -> Project:
        members = [self._member(shape, k, chosen) for k, chosen in self.selections.of(shape.type, nodes).items()]

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

    def _member(self, shape: Shape, key: str, chosen: list[FieldNode]) -> tuple[str, Callable[[Any], Any], Project]:
        name = chosen[0].name.value
        if name == "__typename":
            return key, lambda _: shape.name, _leaf(True, True, name)
        row = shape.rows[name]
        project = self.of(row.field.type, chosen, f"{shape.name}.{name}")
        if isinstance(row.source, Given) and row.source.asks:
            return key, _itself, _asking(row, row.source, chosen[0], project)
        return key, _reading(row), project


def _itself(value: Any) -> Any:
    return value


def _asking(row: Row, source: Given, node: FieldNode, project: Project) -> Project:
    """What is worked out of a value and the field's arguments."""

    def fill(value: Any, place: Any, key: Any, work: Work) -> None:
        project(source.getter(value, **work.arguments(row, node)), place, key, work)

    return fill


def _missing(name: str) -> ValueError:
    return ValueError(f"{name}: null for a non-null field")


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
