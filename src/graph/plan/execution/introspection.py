"""Introspection: answered by graphql-core, for it is about the schema and not about rows."""

from __future__ import annotations

from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    OperationDefinitionNode,
    SelectionSetNode,
    execute_sync,
    print_ast,
)

from graph.plan.execution.requests import Request
from graph.plan.measure.chart import INTROSPECTION
from graph.plan.requests.documents import Recent, formatted
from graph.plan.requests.selections import Chosen


def introspected(request: Request, chosen: Chosen, answers: Recent[str, dict[str, Any]]) -> dict[str, Any]:
    """The introspection fields that are selected; `answers` are those known already."""
    nodes = [n for same in chosen.values() for n in same if n.name.value in INTROSPECTION]
    asked = None if request.raw else f"{request.operation.name} {print_ast(request.document.node)}"
    known = answers.recall(asked) if asked else None
    if known is not None:
        return dict(known)
    operation = OperationDefinitionNode(
        operation=request.operation.kind,
        name=request.operation.node.name,
        variable_definitions=request.operation.node.variable_definitions,
        directives=(),
        selection_set=SelectionSetNode(selections=tuple(nodes)),
    )
    document = DocumentNode(definitions=(operation, *request.document.fragments.values()))
    result = execute_sync(request.catalogue.schema, document, variable_values=request.raw)
    assert isinstance(result, ExecutionResult)  # noqa: S101 -- nothing is deferred in introspection
    errors = [formatted(e, "BAD_USER_INPUT") for e in result.errors or ()]
    found = {**(result.data or {}), **({"errors": errors} if errors else {})}
    if asked:
        answers.keep(asked, found)
    return dict(found)
