"""An operation's variables, coerced by graphql-core's rules: plain ones without reading their definitions every time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLLeafType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    get_nullable_type,
    is_leaf_type,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource


@dataclass(frozen=True, slots=True)
class Variable:
    """One that is a scalar or an enum without a default."""

    signature: GraphQLVariableSignature
    leaf: GraphQLLeafType
    required: bool


Plain = tuple[Variable, ...]


def plain_variables(schema: GraphQLSchema, operation: OperationDefinitionNode) -> Plain | None:
    """What an operation declares, if all of it is scalars and enums without defaults; None otherwise."""
    found = []
    for definition in operation.variable_definitions or ():
        signature = get_variable_signature(schema, definition)
        if isinstance(signature, GraphQLError) or signature.default is not None:
            return None
        leaf = get_nullable_type(signature.type)
        if not is_leaf_type(leaf):
            return None
        found.append(Variable(signature, leaf, is_non_null_type(signature.type)))
    return tuple(found)


def coerced(plain: Plain, raw: dict[str, Any]) -> VariableValues | None:
    """The values of plain variables; None where one is missing or wrong, which graphql-core then explains."""
    sources: dict[str, VariableValueSource] = {}
    values: dict[str, Any] = {}
    for variable in plain:
        signature = variable.signature
        value = raw.get(signature.name, Undefined)
        if variable.required and (value is Undefined or value is None):
            return None
        if value is Undefined:
            sources[signature.name] = VariableValueSource(signature)
            continue
        try:
            found = None if value is None else variable.leaf.coerce_input_value(value)
        except Exception:  # noqa: BLE001 -- a scalar's parser may raise anything
            return None
        if found is Undefined:
            return None
        sources[signature.name], values[signature.name] = VariableValueSource(signature, value), found
    return VariableValues(sources, values)
