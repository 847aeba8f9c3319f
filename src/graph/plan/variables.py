"""An operation's variables, coerced by graphql-core's rules: plain ones without reading their definitions every time."""

from __future__ import annotations

from typing import Any

from graphql import (
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    coerce_input_value,
    get_nullable_type,
    is_leaf_type,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource

Plain = tuple[GraphQLVariableSignature, ...]


def plain_variables(schema: GraphQLSchema, operation: OperationDefinitionNode) -> Plain | None:
    """What an operation declares, if all of it is scalars and enums without defaults; None otherwise."""
    found = []
    for definition in operation.variable_definitions or ():
        signature = get_variable_signature(schema, definition)
        if isinstance(signature, GraphQLError) or signature.default is not None:
            return None
        if not is_leaf_type(get_nullable_type(signature.type)):
            return None
        found.append(signature)
    return tuple(found)


def coerced(plain: Plain, raw: dict[str, Any]) -> VariableValues | None:
    """The values of plain variables; None where one is missing or wrong, which graphql-core then explains."""
    sources: dict[str, VariableValueSource] = {}
    values: dict[str, Any] = {}
    for signature in plain:
        value = raw.get(signature.name, Undefined)
        if value is Undefined:
            if is_non_null_type(signature.type):
                return None
            sources[signature.name] = VariableValueSource(signature)
            continue
        found = coerce_input_value(value, signature.type)
        if found is Undefined:
            return None
        sources[signature.name], values[signature.name] = VariableValueSource(signature, value), found
    return VariableValues(sources, values)
