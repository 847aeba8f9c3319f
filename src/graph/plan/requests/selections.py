"""The selection set as GraphQL means it: fragments spread, directives asked, fields merged by response key."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLIncludeDirective,
    GraphQLObjectType,
    GraphQLSkipDirective,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
)
from graphql.execution.values import VariableValues, get_directive_values
from msgspec import Struct

from graph.plan.declarations.filters import Ordering

Chosen = dict[str, list[FieldNode]]


class Selections(Struct, frozen=True):
    """What an operation selects, for one set of directive values."""

    fragments: dict[str, FragmentDefinitionNode]
    variables: VariableValues

    def of(self, type_: GraphQLObjectType, nodes: Iterable[FieldNode]) -> Chosen:
        """The fields selected of a type by field nodes that were merged."""
        return self.collected(type_, [n.selection_set for n in nodes if n.selection_set is not None])

    def collected(self, type_: GraphQLObjectType, sets: Iterable[SelectionSetNode]) -> Chosen:
        chosen: Chosen = {}
        spread: set[str] = set()
        for selection_set in sets:
            self._collect(type_, selection_set, chosen, spread)
        return chosen

    def _collect(
        self, type_: GraphQLObjectType, selection_set: SelectionSetNode, chosen: Chosen, spread: set[str]
    ) -> None:
        for selection in selection_set.selections:
            if not self._included(selection):
                continue
            if isinstance(selection, FieldNode):
                key = selection.alias.value if selection.alias else selection.name.value
                chosen.setdefault(key, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                if _applies(selection.type_condition, type_):
                    self._collect(type_, selection.selection_set, chosen, spread)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in spread:
                spread.add(selection.name.value)
                fragment = self.fragments[selection.name.value]
                if _applies(fragment.type_condition, type_):
                    self._collect(type_, fragment.selection_set, chosen, spread)

    def _included(self, selection: SelectionNode) -> bool:
        if not selection.directives:
            return True
        skip = get_directive_values(GraphQLSkipDirective, selection, self.variables)
        include = get_directive_values(GraphQLIncludeDirective, selection, self.variables)
        return not (skip and skip["if"]) and not (include and not include["if"])


def _applies(condition: Any, type_: GraphQLObjectType) -> bool:
    """Whether a fragment on a type, or on an interface it has, speaks of this type."""
    if condition is None:
        return True
    name = condition.name.value
    return name == type_.name or any(i.name == name for i in type_.interfaces)


def shape_of(value: Any, prefixes: frozenset[str]) -> Any:
    """What of a variable's value decides the statement: presence, booleans, enum values, orders, the kind of an id."""
    match value:
        case None | bool():
            return value
        case Enum():
            return value.value if isinstance(value.value, Ordering) else stated(value)
        case dict():
            return tuple((k, shape_of(v, prefixes)) for k, v in sorted(value.items()))
        case list():
            return "[]", frozenset(shape_of(v, prefixes) for v in value)
        case str():
            prefix = value.rpartition("_")[0]
            return prefix if prefix in prefixes else ""
    order = getattr(value, "value", None)
    return order if isinstance(order, Ordering) else ""


def stated(member: Any) -> str:
    """An enum's value as it stands in its column, before and after Strawberry registered the enum."""
    value = getattr(member, "value", member)
    return str(getattr(value, "value", value))
