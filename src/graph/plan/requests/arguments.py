"""A request's values: its variables, its caller and day, and the arguments of its fields, read once each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from graphql import FieldNode, GraphQLField, Node, VariableNode
from graphql.execution.values import VariableValues, get_argument_values
from msgspec import Struct, field

from graph.context import Context
from records import scope


@dataclass(frozen=True, slots=True)
class Form:
    """A field's arguments in which variables stand for themselves alone: what is the same in every request, and whose value
    goes where."""

    same: dict[str, Any]
    varied: tuple[tuple[str, str], ...]

    def filled(self, variables: dict[str, Any]) -> dict[str, Any] | None:
        """The arguments; None where a variable is missing or null, of which graphql-core knows what it means."""
        if not self.varied:
            return self.same
        found = self.same.copy()
        for argument, variable in self.varied:
            value = variables.get(variable)
            if value is None:
                return None
            found[argument] = value
        return found


def form_of(definition: GraphQLField, node: FieldNode, known: dict[str, Any]) -> Form | None:
    """The form of arguments that were coerced once; None where a variable stands inside a value."""
    varied = {}
    for given in node.arguments or ():
        argument = definition.args[given.name.value]
        if isinstance(given.value, VariableNode):
            varied[argument.out_name or given.name.value] = given.value.name.value
        elif _varies(given.value):
            return None
    return Form({name: value for name, value in known.items() if name not in varied}, tuple(varied.items()))


class Bound(Struct):
    """What a cached statement is executed with: one request's variables, caller and day."""

    variables: VariableValues
    context: Context
    keys: list[UUID] = field(default_factory=list)
    page_limit: int = 100
    # Of the document: what is known of its fields' arguments before their variables are.
    forms: dict[int, Form | None] = field(default_factory=dict)
    # Whose arguments were read last: what is wrong with a value is wrong there.
    reading: FieldNode | None = None
    _arguments: dict[int, dict[str, Any]] = field(default_factory=dict)

    def arguments(self, definition: GraphQLField, node: FieldNode) -> dict[str, Any]:
        """The coerced arguments of a field, once per request."""
        self.reading = node
        known = self._arguments.get(id(node))
        if known is None:
            form = self.forms.get(id(node))
            known = form.filled(self.variables.coerced) if form is not None else None
            if known is None:
                known = get_argument_values(definition, node, self.variables)
                if id(node) not in self.forms:
                    self.forms[id(node)] = form_of(definition, node, known)
            self._arguments[id(node)] = known
        return known

    @property
    def named(self) -> Mapping[str, object]:
        """The values of the named parameters of scope predicates, as both drivers take them."""
        return scope.parameters(self.context.scope)


def _varies(node: Node) -> bool:
    """Whether a variable stands in it."""
    if isinstance(node, VariableNode):
        return True
    return any(_varies(below) for key in node.keys for below in _nodes(getattr(node, key, None)))


def _nodes(value: Any) -> Iterable[Node]:
    if isinstance(value, Node):
        return (value,)
    return [item for item in value if isinstance(item, Node)] if isinstance(value, list | tuple) else ()


# How a value is read from a request.
Read = Callable[[Bound], Any]
