"""The engine: a request's text in, JSON text and errors out. Queries never run field by field."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeVar
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
    print_ast,
)
from graphql.execution.values import VariableValues, get_variable_values
from strawberry import Schema

from graph.context import Context
from graph.plan.catalogue import Catalogue, Shape
from graph.plan.dialects import dialect_of
from graph.plan.documents import ERRORS, Document, Documents, Operation, Plans, Rejected, formatted
from graph.plan.exports import Export, plan_export
from graph.plan.faults import Fault, refused
from graph.plan.measure import Chart, Limits, Weight, check_variables, check_weight
from graph.plan.planner import Planner
from graph.plan.roots import Change, Facts, Root, Telling, may_be_null, plan_root, plan_together
from graph.plan.selections import Chosen, Selections, shape_of
from graph.plan.sources import Asked
from graph.plan.statements import Bound, Statement
from graph.plan.variables import coerced
from graph.plan.work import Desk, Load, Means, Note, Run
from records.cases import dossiers, lookups
from records.engines import connections
from records.engines.outages import is_unavailable
from records.errors import Fault as RecordFault
from records.people.callers import Stale
from records.trail import journal

log = logging.getLogger(__name__)
# A statement of too many parts would be long to plan; more root fields than this are rare, and go one by one.
_TOGETHER = 12
_MANY = 100  # rows
_INTROSPECTION = frozenset({"__schema", "__type"})
T = TypeVar("T")
Introspection = Literal["none", "signed_in", "everyone"]


@dataclass(frozen=True)
class Ask:
    """What a client sent."""

    query: str
    operation_name: str | None = None
    variables: dict[str, Any] | None = None
    cost: bool = False


@dataclass(frozen=True)
class Reply:
    """What it is answered: `data` is JSON text; None when there is none. A request error was found before executing."""

    data: bytes | None
    errors: list[dict[str, Any]] = field(default_factory=list)
    request_error: bool = False
    extensions: dict[str, Any] | None = None


@dataclass
class _Request:
    """One operation being answered."""

    document: Document
    operation: Operation
    root: Shape
    bound: Bound
    selections: Selections
    raw: dict[str, Any]
    desk: Desk
    weight: Weight


def _ends_all(fault: Exception) -> bool:
    """Whether no field can be answered, and the endpoint says so for the whole request: no database, or not this caller."""
    return is_unavailable(fault) or isinstance(fault, Stale)


def _rows(value: Any) -> int:
    """How many rows a variable brings: the items of the lists in an input."""
    lists = value.values() if isinstance(value, dict) else [value]
    return sum(len(found) for found in lists if isinstance(found, list))


def _no_introspection(context: Context) -> Fault:
    if context.actor is None:
        return Fault("UNAUTHENTICATED", "请先登录。", "Sign in first.")
    return Fault("INTROSPECTION_NOT_ALLOWED", "此处不开放内省。", "Introspection is not open here.")


class Engine:
    """Answers operations over one schema. Building it checks that the plan covers the schema (`Undeclared`)."""

    def __init__(
        self,
        schema: Schema,
        *,
        run: Run = connections.read_row,
        load: Load | None = None,
        note: Note | None = None,
        limits: Limits | None = None,
        introspection: Introspection = "signed_in",
    ) -> None:
        self.schema = schema
        self.catalogue = Catalogue(schema)
        self.chart = Chart(self.catalogue)
        self._limit(limits or Limits(), introspection)
        self.prefixes = frozenset(self.catalogue.by_prefix)
        roots = {kind: self.catalogue.schema.get_root_type(kind) for kind in OperationType}
        self._roots = {kind: self.catalogue.shapes[type_.name] for kind, type_ in roots.items() if type_ is not None}
        self._note = note or lookups.shown
        self._means = {
            postgres: Means(schema, dialect_of("postgres" if postgres else "sqlite"), run, load or dossiers.load)
            for postgres in (True, False)
        }

    def under(self, limits: Limits, introspection: Introspection) -> Engine:
        """This engine under a deployment's own limits, with documents of its own."""
        engine = copy(self)
        engine._limit(limits, introspection)
        return engine

    def _limit(self, limits: Limits, introspection: Introspection) -> None:
        self.limits, self.introspection = limits, introspection
        self.documents = Documents(self.schema._schema, self.chart, limits)

    async def answer(self, ask: Ask, context: Context) -> Reply:
        """The answer to one request. Never raises for what a client sent, nor for what a resolver did; Stale for who asks."""
        try:
            # Thousands of rows take their time, which is not the loop's; a few take less than changing the thread.
            many = sum(map(_rows, (ask.variables or {}).values())) > _MANY
            request = await asyncio.to_thread(self._prepared, ask, context) if many else self._prepared(ask, context)
        except Rejected as rejected:
            return Reply(None, rejected.errors, request_error=True)
        except Fault as fault:
            return Reply(None, [fault.error(context.language)], request_error=True)
        if context.proof is not None and request.operation.kind is OperationType.MUTATION:
            raise Stale  # nothing is done on a memory
        with journal.coming_from(context.request_id, context.address):
            reply = await self._executed(request)
            if request.desk.shown:
                await self._noted(request)
        if not ask.cost:
            return reply
        return replace(reply, extensions={"cost": {"requested": request.weight.cost, "maximum": self.limits.cost}})

    def export(self, ask: Ask, context: Context) -> Export:
        """The export that a question means; raises Rejected or Fault for what a client sent."""
        request = self._prepared(ask, context)
        if request.operation.kind is not OperationType.QUERY:
            raise Fault("BAD_USER_INPUT", "导出须为查询。", "An export is a query.")
        plans = self._plans(request)
        if plans.listed is None:
            plans.listed = plan_export(self._planner(request), request.root, plans.chosen)
        return Export(plans.listed, request.desk.means, request.bound)

    # ── subscriptions ───────────────────────────────────────────────────────────────────────────────────────────────

    def watched(self, ask: Ask, context: Context) -> str | Reply | None:
        """Of a subscription: the prefix of the noun that it is about, or why it is refused. None: it is none."""
        try:
            request = self._prepared(ask, context, live=True)
            if request.operation.kind is not OperationType.SUBSCRIPTION:
                return None
            telling = self._telling(request)[1]
            telling.check(request.desk)
        except Rejected as rejected:
            return Reply(None, rejected.errors, request_error=True)
        except Fault as fault:
            return Reply(None, [fault.error(context.language)], request_error=True)
        except GraphQLError as wrong:
            return Reply(None, [formatted(wrong, "BAD_USER_INPUT")], request_error=True)
        return telling.prefix

    async def told(self, ask: Ask, context: Context, changes: Sequence[Change]) -> list[Reply]:
        """The events of a subscription for rows that changed: none for those that the caller does not see or want.

        The whole operation is prepared again, for the caller as they are now; its plan is found in the cache.
        """
        request = self._prepared(ask, context, live=True)
        key, telling = self._telling(request)
        errors: list[dict[str, Any]] = []
        found = await self._guarded(request, key, lambda: telling.told(request.desk, changes), errors)
        if request.desk.shown:
            with journal.coming_from(context.request_id, context.address):
                await self._noted(request)
        if found is None:
            return [Reply(b"null", errors)]
        return [Reply(b'{"' + key.encode() + b'":' + text + b"}") for text in found]

    def _telling(self, request: _Request) -> tuple[str, Telling]:
        """The one root field of a subscription; validation saw to it that there is one."""
        plans = self._plans(request)
        ((key, nodes),) = plans.chosen.items()
        plan = self._plan(request, plans, key, nodes)
        if not isinstance(plan, Telling):
            raise Fault("BAD_USER_INPUT", "订阅须选择一个事件。", "A subscription selects an event.")
        return key, plan

    # ── before executing ────────────────────────────────────────────────────────────────────────────────────────────

    def _prepared(self, ask: Ask, context: Context, *, live: bool = False) -> _Request:
        if not ask.query:
            raise Fault("BAD_USER_INPUT", "请求中没有 GraphQL 文档。", "There is no document in the request.")
        document = self.documents.get(ask.query, suggest=self._may_introspect(context))
        operation = document.operation(ask.operation_name)
        root = self._root(operation.kind, live)
        if document.measured.introspects(operation.name) and not self._may_introspect(context):
            raise _no_introspection(context)
        raw = ask.variables or {}
        check_variables(raw, self.limits, bulk=operation.kind is OperationType.MUTATION)
        variables = self._variables(operation, raw, suggest=self._may_introspect(context))
        weight = document.measured.weight(operation.name, variables.coerced)
        check_weight(weight, self.limits)
        bound = Bound(variables, context, page_limit=self.limits.page, forms=document.forms)
        selections = Selections(document.fragments, variables)
        desk = Desk(self._means[connections.is_postgres()], bound)
        request = _Request(document, operation, root, bound, selections, raw, desk, weight)
        self._admit(request)
        return request

    def _may_introspect(self, context: Context) -> bool:
        """Whether the caller may ask what the schema holds, and have misspelled names explained."""
        if self.introspection == "signed_in":
            return context.actor is not None
        return self.introspection == "everyone"

    def _root(self, kind: OperationType, live: bool) -> Shape:
        if kind is OperationType.SUBSCRIPTION and not live:
            zh = "订阅请以 Accept: text/event-stream 或 WebSocket 请求。"
            raise Fault("BAD_USER_INPUT", zh, "Ask for a subscription with Accept: text/event-stream or by WebSocket.")
        return self._roots[kind]

    def _variables(self, operation: Operation, raw: dict[str, Any], *, suggest: bool) -> VariableValues:
        definitions = operation.node.variable_definitions or ()
        try:
            known = coerced(operation.plain, raw) if operation.plain is not None else None
            if known is not None:
                return known
            found = get_variable_values(self.catalogue.schema, definitions, raw, ERRORS, hide_suggestions=not suggest)
        except Exception as wrong:
            # A scalar's parser may raise anything on a value it never met.
            raise Fault("BAD_USER_INPUT", "变量的值无效。", "A variable's value is not valid.") from wrong
        if isinstance(found, VariableValues):
            return found
        raise Rejected([formatted(e, "BAD_USER_INPUT") for e in found[:ERRORS]])

    def _admit(self, request: _Request) -> None:
        """Whoever has not signed in may call what is marked public; introspection was looked at before."""
        if request.bound.context.actor is not None:
            return
        for nodes in request.selections.collected(request.root.type, [request.operation.node.selection_set]).values():
            name = nodes[0].name.value
            row = request.root.rows.get(name)
            if row is not None and not (isinstance(row.source, Asked) and row.source.public):
                raise Fault("UNAUTHENTICATED", "请先登录。", "Sign in first.")

    def statements(self, ask: Ask, context: Context) -> list[tuple[str, Statement | None, list[Any]]]:
        """What each root field would execute and with which values; None where a resolver of ours answers."""
        request = self._prepared(ask, context, live=True)
        plans = self._plans(request)
        together = self._together(request, plans)
        if together is not None:
            every = together.statement
            return [(" + ".join(plans.chosen), every, every.values(request.desk.means.dialect, request.bound))]
        found: list[tuple[str, Statement | None, list[Any]]] = []
        for key, nodes in plans.chosen.items():
            looks = nodes[0].name.value in _INTROSPECTION
            statement = None if looks else getattr(self._plan(request, plans, key, nodes), "statement", None)
            values = statement.values(request.desk.means.dialect, request.bound) if statement else []
            found.append((key, statement, values))
        return found

    # ── executing ───────────────────────────────────────────────────────────────────────────────────────────────────

    async def _executed(self, request: _Request) -> Reply:
        plans = self._plans(request)
        chosen = plans.chosen
        whole = await self._at_once(request, plans) if len(chosen) > 1 else None
        if whole is not None:
            return Reply(whole)
        introspected: dict[str, Any] = {}
        if plans.looks:
            # A good part of a second the first time, in which others are to be answered too.
            introspected = await asyncio.to_thread(self._introspected, request, chosen)
        parts: list[bytes] = []
        errors: list[dict[str, Any]] = []
        for key, nodes in chosen.items():
            if nodes[0].name.value in _INTROSPECTION:
                errors += introspected.pop("errors", [])
                text = orjson.dumps(introspected.get(key))
            else:
                found = await self._root_answer(request, plans, key, nodes, errors)
                if found is None and not may_be_null(self.catalogue, request.root, nodes[0].name.value):
                    return Reply(b"null", errors[:ERRORS])
                text = found or b"null"
            parts.append(b'"' + key.encode() + b'":' + text)
        return Reply(b"{" + b",".join(parts) + b"}", errors[:ERRORS])

    async def _noted(self, request: _Request) -> None:
        """Writes down whose sensitive fields go out. It raises where that cannot be: then nothing goes out."""
        context = request.bound.context
        assert context.actor is not None  # noqa: S101 -- a stranger sees nobody
        await self._note(context.actor, request.desk.shown, today=context.clock)

    async def _at_once(self, request: _Request, plans: Plans) -> bytes | None:
        """Several root fields by one statement; None where that cannot be, or where one of them has an error to tell."""
        try:
            together = self._together(request, plans)
            return await together.answer(request.desk) if together is not None else None
        except Exception as fault:
            if _ends_all(fault):
                raise
            # Each by itself: the others are answered, and the error gets its path.
            request.desk = Desk(request.desk.means, request.bound)
            return None

    def _together(self, request: _Request, plans: Plans) -> Facts | None:
        if plans.together is None:
            several = request.operation.kind is OperationType.QUERY and 1 < len(plans.chosen) <= _TOGETHER
            planned = plan_together(self._planner(request), request.root, plans.chosen) if several else None
            plans.together = planned or False
        return plans.together or None

    async def _root_answer(
        self, request: _Request, plans: Plans, key: str, nodes: list[FieldNode], errors: list[dict[str, Any]]
    ) -> bytes | None:
        """One root field's JSON; None after an error, which is added to the others."""

        async def answer() -> bytes:
            return await self._plan(request, plans, key, nodes).answer(request.desk)

        return await self._guarded(request, key, answer, errors)

    async def _guarded(
        self, request: _Request, key: str, work: Callable[[], Awaitable[T]], errors: list[dict[str, Any]]
    ) -> T | None:
        """What the work of a root field comes to; None after an error, which is added to the others."""
        try:
            return await work()
        except Fault as fault:
            errors.append(fault.error(request.bound.context.language, [key]))
        except RecordFault as refusal:
            errors.append(refused(refusal).error(request.bound.context.language, [key]))
        except GraphQLError as wrong:
            errors.append(formatted(wrong, "BAD_USER_INPUT") | {"path": [key]})
        except Exception as fault:
            if _ends_all(fault):
                raise
            errors.append(self._masked(request, key))
        # Work that this field left open is nobody else's.
        request.desk = Desk(request.desk.means, request.bound, request.desk.dossiers, request.desk.shown)
        return None

    def _masked(self, request: _Request, key: str) -> dict[str, Any]:
        """Our own failure: the log has it all, the client an id to ask about."""
        error_id = uuid4().hex
        log.exception(  # noqa: LOG004 -- called while it is handled
            "request %s, field %s: error %s", request.bound.context.request_id, key, error_id
        )
        fault = Fault("INTERNAL", "服务内部错误。", "Internal error.", error_id=error_id)
        return fault.error(request.bound.context.language, [key])

    def _plan(self, request: _Request, plans: Plans, key: str, nodes: list[FieldNode]) -> Root:
        """The plan for this shape of the operation and this kind of caller; made at most once."""
        if key not in plans.roots:
            plans.roots[key] = plan_root(self._planner(request), request.root, key, nodes, request.operation.node)
        found: Root = plans.roots[key]
        return found

    def _planner(self, request: _Request) -> Planner:
        return Planner(self.catalogue, request.desk.means.dialect, request.selections, request.bound)

    def _plans(self, request: _Request) -> Plans:
        scope = request.bound.context.scope
        values = request.bound.variables.coerced
        variables = tuple((k, self._shape(request, values[k])) for k in sorted(values))
        shape = (request.desk.means.dialect.name, scope.visibility, scope.role, variables)
        known = request.operation.plans.recall(shape)
        if known is not None:
            return known
        chosen = request.selections.collected(request.root.type, [request.operation.node.selection_set])
        looks = any(nodes[0].name.value in _INTROSPECTION for nodes in chosen.values())
        return request.operation.plans.keep(shape, Plans(chosen, looks))

    def _shape(self, request: _Request, value: Any) -> Any:
        # A mutation's input decides no statement, and may hold five thousand items.
        if request.operation.kind is OperationType.MUTATION and isinstance(value, dict | list):
            return "input"
        return shape_of(value, self.prefixes)

    def _introspected(self, request: _Request, chosen: Chosen) -> dict[str, Any]:
        """The introspection fields, by graphql-core: they are about the schema, not about rows."""
        nodes = [n for same in chosen.values() for n in same if n.name.value in _INTROSPECTION]
        asked = None if request.raw else f"{request.operation.name} {print_ast(request.document.node)}"
        known = self.documents.introspected.recall(asked) if asked else None
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
        result = execute_sync(self.catalogue.schema, document, variable_values=request.raw)
        assert isinstance(result, ExecutionResult)  # noqa: S101 -- nothing is deferred in introspection
        errors = [formatted(e, "BAD_USER_INPUT") for e in result.errors or ()]
        found = {**(result.data or {}), **({"errors": errors} if errors else {})}
        if asked:
            self.documents.introspected.keep(asked, found)
        return dict(found)
