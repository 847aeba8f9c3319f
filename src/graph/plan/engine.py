"""The engine: a request's text in, JSON text and errors out. Queries never run field by field."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute_sync,
)
from graphql.execution.values import VariableValues, get_variable_values
from strawberry import Schema
from tortoise import Tortoise

from graph.context import Context
from graph.plan.catalogue import Catalogue, Shape
from graph.plan.dialects import Dialect, dialect_of
from graph.plan.documents import ERRORS, Document, Documents, Rejected, formatted
from graph.plan.faults import Fault, refused
from graph.plan.planner import Planner
from graph.plan.roots import Root, may_be_null, plan_root
from graph.plan.selections import Chosen, Selections, shape_of
from graph.plan.sources import Asked
from graph.plan.statements import Bound
from graph.plan.work import Desk, Load, Means, Run
from records import dossiers
from records.errors import Fault as RecordFault
from records.outages import is_unavailable

log = logging.getLogger(__name__)
_INTROSPECTION = frozenset({"__schema", "__type"})


@dataclass(frozen=True)
class Ask:
    """What a client sent."""

    query: str | None
    operation_name: str | None = None
    variables: dict[str, Any] | None = None


@dataclass(frozen=True)
class Reply:
    """What it is answered: `data` is JSON text; None when there is none. A request error was found before executing."""

    data: bytes | None
    errors: list[dict[str, Any]] = field(default_factory=list)
    request_error: bool = False


@dataclass
class _Request:
    """One operation being answered."""

    document: Document
    operation: OperationDefinitionNode
    root: Shape
    bound: Bound
    selections: Selections
    raw: dict[str, Any]
    desk: Desk


async def _run(sql: str, values: list[Any]) -> Sequence[Any]:
    return await Tortoise.get_connection("default").execute_query_dict(sql, values)


class Engine:
    """Answers operations over one schema. Building it checks that the plan covers the schema (`Undeclared`)."""

    def __init__(self, schema: Schema, *, run: Run = _run, load: Load | None = None) -> None:
        self.schema = schema
        self.catalogue = Catalogue(schema)
        self.documents = Documents(schema._schema)
        self.prefixes = frozenset(self.catalogue.by_prefix)
        self._run, self._load = run, load or dossiers.load

    async def answer(self, ask: Ask, context: Context) -> Reply:
        """The answer to one request. Never raises for what a client sent, nor for what a resolver did."""
        try:
            request = self._prepared(ask, context)
        except Rejected as rejected:
            return Reply(None, rejected.errors, request_error=True)
        except Fault as fault:
            return Reply(None, [fault.error(context.language)], request_error=True)
        return await self._executed(request)

    # ── before executing ────────────────────────────────────────────────────────────────────────────────────────────

    def _prepared(self, ask: Ask, context: Context) -> _Request:
        if not ask.query:
            raise Fault("BAD_USER_INPUT", "请求中没有 GraphQL 文档。", "There is no document in the request.")
        document = self.documents.get(ask.query)
        operation = document.operation(ask.operation_name)
        root = self._root(operation)
        raw = ask.variables or {}
        variables = self._variables(operation, raw)
        bound, selections = Bound(variables, context), Selections(document.fragments, variables)
        means = Means(self.schema, self._dialect(), self._run, self._load)
        request = _Request(document, operation, root, bound, selections, raw, Desk(means, bound))
        self._admit(request)
        return request

    def _root(self, operation: OperationDefinitionNode) -> Shape:
        if operation.operation is OperationType.SUBSCRIPTION:
            raise Fault("BAD_USER_INPUT", "此处不支持订阅。", "Subscriptions are not answered here.")
        type_ = self.catalogue.schema.get_root_type(operation.operation)
        assert type_ is not None  # noqa: S101 -- validation refused the operation otherwise
        return self.catalogue.shapes[type_.name]

    def _variables(self, operation: OperationDefinitionNode, raw: dict[str, Any]) -> VariableValues:
        try:
            found = get_variable_values(self.catalogue.schema, operation.variable_definitions or (), raw, ERRORS)
        except Exception as wrong:
            # A scalar's parser may raise anything on a value it never met.
            raise Fault("BAD_USER_INPUT", "变量的值无效。", "A variable's value is not valid.") from wrong
        if isinstance(found, VariableValues):
            return found
        raise Rejected([formatted(e, "BAD_USER_INPUT") for e in found[:ERRORS]])

    def _dialect(self) -> Dialect:
        return dialect_of(Tortoise.get_connection("default").capabilities.dialect)

    def _admit(self, request: _Request) -> None:
        """Whoever has not signed in may introspect, and call what is marked public."""
        if request.bound.context.actor is not None:
            return
        for nodes in request.selections.collected(request.root.type, [request.operation.selection_set]).values():
            name = nodes[0].name.value
            row = request.root.rows.get(name)
            if row is not None and not (isinstance(row.source, Asked) and row.source.public):
                raise Fault("UNAUTHENTICATED", "请先登录。", "Sign in first.")

    # ── executing ───────────────────────────────────────────────────────────────────────────────────────────────────

    async def _executed(self, request: _Request) -> Reply:
        chosen = request.selections.collected(request.root.type, [request.operation.selection_set])
        introspected = self._introspected(request, chosen)
        parts: list[bytes] = []
        errors: list[dict[str, Any]] = []
        for key, nodes in chosen.items():
            if nodes[0].name.value in _INTROSPECTION:
                errors += introspected.pop("errors", [])
                text = orjson.dumps(introspected.get(key))
            else:
                found = await self._root_answer(request, key, nodes, errors)
                if found is None and not may_be_null(self.catalogue, request.root, nodes[0].name.value):
                    return Reply(b"null", errors[:ERRORS])
                text = found or b"null"
            parts.append(b'"' + key.encode() + b'":' + text)
        return Reply(b"{" + b",".join(parts) + b"}", errors[:ERRORS])

    async def _root_answer(
        self, request: _Request, key: str, nodes: list[FieldNode], errors: list[dict[str, Any]]
    ) -> bytes | None:
        """One root field's JSON; None after an error, which is added to the others."""
        try:
            return await self._plan(request, key, nodes).answer(request.desk)
        except Fault as fault:
            errors.append(fault.error(request.bound.context.language, [key]))
        except RecordFault as refusal:
            errors.append(refused(refusal).error(request.bound.context.language, [key]))
        except GraphQLError as wrong:
            errors.append(formatted(wrong, "BAD_USER_INPUT") | {"path": [key]})
        except Exception as fault:
            if is_unavailable(fault):
                # No field of ours can answer: the endpoint says so for the whole request.
                raise
            errors.append(self._masked(request, key))
        # Work that this field left open is nobody else's.
        request.desk = Desk(request.desk.means, request.bound, request.desk.dossiers)
        return None

    def _masked(self, request: _Request, key: str) -> dict[str, Any]:
        """Our own failure: the log has it all, the client an id to ask about."""
        error_id = uuid4().hex
        log.exception(  # noqa: LOG004 -- called while it is handled
            "request %s, field %s: error %s", request.bound.context.request_id, key, error_id
        )
        fault = Fault("INTERNAL", "服务内部错误。", "Internal error.", error_id=error_id)
        return fault.error(request.bound.context.language, [key])

    def _plan(self, request: _Request, key: str, nodes: list[FieldNode]) -> Root:
        """The plan for this shape of the operation and this kind of caller; made at most once."""
        plans = self._plans(request)
        if key not in plans:
            planner = Planner(self.catalogue, request.desk.means.dialect, request.selections, request.bound)
            plans[key] = plan_root(planner, request.root, key, nodes, request.operation)
        found: Root = plans[key]
        return found

    def _plans(self, request: _Request) -> dict[str, Any]:
        scope = request.bound.context.scope
        name = request.operation.name.value if request.operation.name else ""
        values = request.bound.variables.coerced
        variables = tuple((k, self._shape(request, values[k])) for k in sorted(values))
        shape = (name, request.desk.means.dialect.name, scope.sight, scope.role, variables)
        known = request.document.plans.recall(shape)
        return known if known is not None else request.document.plans.keep(shape, {})

    def _shape(self, request: _Request, value: Any) -> Any:
        # A mutation's input decides no statement, and may hold five thousand items.
        if request.operation.operation is OperationType.MUTATION and isinstance(value, dict | list):
            return "input"
        return shape_of(value, self.prefixes)

    def _introspected(self, request: _Request, chosen: Chosen) -> dict[str, Any]:
        """The introspection fields, by graphql-core: they are about the schema, not about rows."""
        nodes = [n for same in chosen.values() for n in same if n.name.value in _INTROSPECTION]
        if not nodes:
            return {}
        operation = OperationDefinitionNode(
            operation=request.operation.operation,
            name=request.operation.name,
            variable_definitions=request.operation.variable_definitions,
            directives=(),
            selection_set=SelectionSetNode(selections=tuple(nodes)),
        )
        document = DocumentNode(definitions=(operation, *request.document.fragments.values()))
        result = execute_sync(self.catalogue.schema, document, variable_values=request.raw)
        assert isinstance(result, ExecutionResult)  # noqa: S101 -- nothing is deferred in introspection
        errors = [formatted(e, "BAD_USER_INPUT") for e in result.errors or ()]
        return {**(result.data or {}), **({"errors": errors} if errors else {})}
