"""An answer as a tree beside its selection: where something in it went wrong, and what is null because of that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    get_named_type,
)
from msgspec import Struct

from graph.plan.declarations.catalogue import Catalogue, nullable
from graph.plan.requests.selections import Selections

Path = list[str | int]
Failed = tuple[Path, Exception]


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A place that could not be filled: what holds it, its key there, and why."""

    holder: Any
    key: Any
    fault: Exception


class Tree(Struct, frozen=True):
    """The answer of one root field: its type, what is selected of it, under which key it stands."""

    catalogue: Catalogue
    selections: Selections
    type: GraphQLOutputType
    key: str
    nodes: list[FieldNode]

    def path_of(self, node: FieldNode | None) -> Path:
        """Where a field stands in the answer; in a list, at its first item. The root field's own where that is not known."""
        within = None if node is None else self._within(self.type, self.nodes, node)
        return [self.key, *(within or ())]

    def _within(self, type_: GraphQLOutputType, nodes: list[FieldNode], node: FieldNode) -> Path | None:
        items: Path = [0] * _lists(type_)
        for own in self._objects(type_):
            for key, chosen in self.selections.of(own, nodes).items():
                if any(one is node for one in chosen):
                    return [*items, key]
                field = own.fields.get(chosen[0].name.value)
                found = self._within(field.type, chosen, node) if field is not None else None
                if found is not None:
                    return [*items, key, *found]
        return None

    def _objects(self, type_: GraphQLOutputType) -> Sequence[GraphQLObjectType]:
        named = get_named_type(type_)
        if isinstance(named, GraphQLInterfaceType):
            return self.catalogue.schema.get_possible_types(named)
        return [named] if isinstance(named, GraphQLObjectType) else []

    def settled(self, root: dict[str, Any], spoiled: list[Spoiled], *, all_of_it: bool = True) -> list[Failed]:
        """What went wrong in an answer, held by `root` under "", by its path; `all_of_it`: and in no other answer.

        Null is what failed, or the nearest thing around it that may be: what stands beside it stays.
        """
        known: dict[int, list[Path]] = {}
        for holder, path in _holders(root, []):
            known.setdefault(id(holder), []).append(path)
        found = [([*path, one.key], one.fault) for one in spoiled for path in known.get(id(one.holder), ())]
        # What hangs in nothing that goes out was in something that failed before it.
        if not found and all_of_it:
            found = [([""], spoiled[0].fault)]
        for path, _ in found:
            _empty(root, ["", *self._nearest(path[1:])])
        return [(self._told_at(path[1:], fault), fault) for path, fault in found]

    def _told_at(self, path: Path, fault: Exception) -> Path:
        """The path of a fault: of what was asked wrongly, if it knows that, else of what could not be filled."""
        node = getattr(fault, "node", None)
        return [self.key, *path] if node is None else self.path_of(node)

    def _nearest(self, path: Path) -> Path:
        """The longest part of a path whose end may be null."""
        type_, nodes, longest = self.type, self.nodes, 0
        for depth, step in enumerate(path, 1):
            if isinstance(step, int):
                bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
                type_ = bare.of_type  # type: ignore[union-attr]  # a list, for it has an item
            else:
                type_, nodes = self._member(type_, nodes, step)
            if nullable(type_):
                longest = depth
        return path[:longest]

    def _member(self, type_: GraphQLOutputType, nodes: list[FieldNode], key: str) -> Any:
        """The type of a member and its fields. Of an interface any object will do: under one key they are alike."""
        for own in self._objects(type_):
            chosen = self.selections.of(own, nodes).get(key)
            if chosen:
                return own.fields[chosen[0].name.value].type, chosen
        raise KeyError(key)


def _lists(type_: GraphQLOutputType) -> int:
    """How many lists are around what a type names."""
    if isinstance(type_, GraphQLNonNull | GraphQLList):
        return isinstance(type_, GraphQLList) + _lists(type_.of_type)
    return 0


def _holders(value: Any, path: Path) -> Iterator[tuple[Any, Path]]:
    """Every object and list of an answer with its path."""
    if isinstance(value, dict | list):
        yield value, path
        for key, below in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _holders(below, [*path, key])


def _empty(place: Any, path: Path) -> None:
    """Puts null at the end of a path, unless something above it is null already."""
    for step in path[:-1]:
        if place is None:
            return
        place = place[step]
    if place is not None:
        place[path[-1]] = None
