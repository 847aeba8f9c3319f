"""The engine: a request's text in, JSON text and errors out. Queries never run field by field."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from copy import copy
from time import time_ns
from typing import Any, TypeVar
from uuid import uuid4

import orjson
from graphql import (
    FieldNode,
    GraphQLError,
    OperationType,
)
from msgspec.structs import replace
from strawberry import Schema

from graph.context import Context
from graph.plan.declarations.catalogue import Catalogue, Shape
from graph.plan.execution.exports import Export, plan_export
from graph.plan.execution.introspection import introspected
from graph.plan.execution.plans import one_statement, plan_of, planning_of, plans_of, subscription_of
from graph.plan.execution.preparation import Introspection, Preparation
from graph.plan.execution.requests import Ask, Reply, Request
from graph.plan.execution.roots import Change, may_be_null
from graph.plan.execution.tables import Tables, plan_tables
from graph.plan.execution.tree import Path, Tree
from graph.plan.execution.work import Desk, Load, Means, Note, Run
from graph.plan.faults import Fault, ends_all, refused
from graph.plan.measure.chart import INTROSPECTION, Chart
from graph.plan.measure.limits import Limits
from graph.plan.requests.documents import ERRORS, Documents, Plans, Rejected, formatted
from graph.plan.sql.dialects.postgres import Postgres
from graph.plan.sql.dialects.sqlite import Sqlite
from graph.plan.sql.statements import Statement
from records.cases import dossiers, lookups
from records.engines import connections
from records.engines.outages import is_unavailable
from records.errors import Fault as RecordFault
from records.people.callers import Stale
from records.trail import journal

log = logging.getLogger(__name__)
_MANY = 100  # rows
# Characters of a text never seen before that take as long to read as a row, and as many rows as the longest takes.
_READ, _MOST_READ = 20, 500
T = TypeVar("T")


def _rows(value: Any) -> int:
    """How many rows a variable brings: the items of the lists in an input."""
    lists = value.values() if isinstance(value, dict) else [value]
    return sum(len(found) for found in lists if isinstance(found, list))


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
        self._note = note or lookups.shown
        self._means = {
            postgres: Means(schema, Postgres() if postgres else Sqlite(), run, load or dossiers.load, lookups.opened)
            for postgres in (True, False)
        }
        self._limit(limits or Limits(), introspection)

    def under(self, limits: Limits, introspection: Introspection) -> Engine:
        """This engine under a deployment's own limits, with documents of its own."""
        engine = copy(self)
        engine._limit(limits, introspection)
        return engine

    def _limit(self, limits: Limits, introspection: Introspection) -> None:
        self.limits = limits
        self.documents = Documents(self.schema._schema, self.chart, limits)
        self.preparation = Preparation(
            self.catalogue, self._roots(), self._means, self.documents, limits, introspection
        )

    def _roots(self) -> dict[OperationType, Shape]:
        roots = {kind: self.catalogue.schema.get_root_type(kind) for kind in OperationType}
        return {kind: self.catalogue.shapes[type_.name] for kind, type_ in roots.items() if type_ is not None}

    async def answer(self, ask: Ask, context: Context) -> Reply:
        """The answer to one request. Never raises for what a client sent, nor for what a resolver did; Stale for who asks."""
        if ask.query not in self.documents:
            context.charge(min(len(ask.query or "") // _READ, _MOST_READ))
        try:
            # Thousands of rows take their time, which is not the loop's; a few take less than changing the thread.
            rows = sum(map(_rows, (ask.variables or {}).values()))
            request = (
                await asyncio.to_thread(self.preparation.prepared, ask, context)
                if rows > _MANY
                else self.preparation.prepared(ask, context)
            )
        except Rejected as rejected:
            return Reply(None, rejected.errors, request_error=True)
        except Fault as fault:
            return Reply(None, [fault.error(context.language)], request_error=True)
        acts = request.operation.kind is OperationType.MUTATION
        _note_down(request, rows if acts else 0)
        if context.proof is not None and acts:
            raise Stale  # nothing is done on a memory
        # The rows that are asked for bring each what is selected of a row of the answer.
        context.charge(request.weight.cost + rows * max(1, request.weight.bulk_row))
        with journal.coming_from(context.request_id, context.address):
            reply = await self._executed(request)
            context.facts.ended = time_ns()
            if request.desk.disclosed:
                await self._noted(request)
        if not ask.cost:
            return reply
        return replace(reply, extensions={"cost": {"requested": request.weight.cost, "maximum": self.limits.cost}})

    def export(self, ask: Ask, context: Context) -> Export:
        """The export that a question means; raises Rejected or Fault for what a client sent."""
        request = self.preparation.prepared(ask, context)
        _note_down(request, 0)
        if request.operation.kind is not OperationType.QUERY:
            raise Fault("BAD_USER_INPUT", "导出须为查询。", "An export is a query.")
        plans = plans_of(request)
        if plans.listed is None:
            plans.listed = plan_export(planning_of(request), request.root, plans.chosen)
        return Export(plans.listed, request.desk.means, request.bound)

    def tables(self, ask: Ask, context: Context) -> Tables | None:
        """The tables of a question about figures; None where it is about something else. Raises as `export` does."""
        request = self.preparation.prepared(ask, context)
        if request.operation.kind is not OperationType.QUERY:
            return None
        return plan_tables(planning_of(request), request.root, plans_of(request).chosen)

    # ── subscriptions ───────────────────────────────────────────────────────────────────────────────────────────────

    def watched(self, ask: Ask, context: Context) -> str | Reply | None:
        """Of a subscription: the prefix of the noun that it is about, or why it is refused. None: it is none."""
        try:
            request = self.preparation.prepared(ask, context, live=True)
            if request.operation.kind is not OperationType.SUBSCRIPTION:
                return None
            _note_down(request, 0)
            subscription = subscription_of(request)[2]
            subscription.check(request.desk)
        except Rejected as rejected:
            return Reply(None, rejected.errors, request_error=True)
        except Fault as fault:
            return Reply(None, [fault.error(context.language)], request_error=True)
        except GraphQLError as wrong:
            return Reply(None, [formatted(wrong, "BAD_USER_INPUT")], request_error=True)
        return subscription.prefix

    async def events(self, ask: Ask, context: Context, changes: Sequence[Change]) -> list[Reply]:
        """The events of a subscription for rows that changed: none for those that the caller does not see or want.

        The whole operation is prepared again, for the caller as they are now; its plan is found in the cache.
        """
        request = self.preparation.prepared(ask, context, live=True)
        key, nodes, subscription = subscription_of(request)
        errors: list[dict[str, Any]] = []
        tree = self._tree(request, key, nodes)
        found = await self._guarded(request, tree, lambda: subscription.events(request.desk, changes), errors)
        if request.desk.disclosed:
            with journal.coming_from(context.request_id, context.address):
                await self._noted(request)
        name = b'{"' + key.encode() + b'":'
        if found is None:
            return [Reply(name + b"null}", errors, event_id=changes[-1].id)]
        told = [[self._told(request, fault, path) for path, fault in event.faults[:ERRORS]] for event in found]
        return [
            Reply(name + event.text + b"}", faults, event_id=event.id)
            for event, faults in zip(found, told, strict=True)
        ]

    def statements(self, ask: Ask, context: Context) -> list[tuple[str, Statement | None, list[Any]]]:
        """What each root field would execute and with which values; None where a resolver of ours answers."""
        request = self.preparation.prepared(ask, context, live=True)
        plans = plans_of(request)
        together = one_statement(request, plans)
        if together is not None:
            every = together.statement
            return [(" + ".join(plans.chosen), every, every.values(request.desk.means.dialect, request.bound))]
        found: list[tuple[str, Statement | None, list[Any]]] = []
        for key, nodes in plans.chosen.items():
            looks = nodes[0].name.value in INTROSPECTION
            statement = None if looks else getattr(plan_of(request, plans, key, nodes), "statement", None)
            values = statement.values(request.desk.means.dialect, request.bound) if statement else []
            found.append((key, statement, values))
        return found

    # ── executing ───────────────────────────────────────────────────────────────────────────────────────────────────

    async def _executed(self, request: Request) -> Reply:
        plans = plans_of(request)
        chosen = plans.chosen
        whole = await self._at_once(request, plans) if len(chosen) > 1 else None
        if whole is not None:
            return Reply(whole)
        known: dict[str, Any] = {}
        if plans.looks:
            # A good part of a second the first time, in which others are to be answered too.
            known = await asyncio.to_thread(introspected, request, chosen, self.documents.introspected)
        parts: list[bytes] = []
        errors: list[dict[str, Any]] = []
        for key, nodes in chosen.items():
            if nodes[0].name.value in INTROSPECTION:
                errors += known.pop("errors", [])
                text = orjson.dumps(known.get(key))
            else:
                found = await self._root_answer(request, plans, key, nodes, errors)
                if found is None and not may_be_null(self.catalogue, request.root, nodes[0].name.value):
                    return Reply(b"null", errors[:ERRORS])
                text = found or b"null"
            parts.append(b'"' + key.encode() + b'":' + text)
        return Reply(b"{" + b",".join(parts) + b"}", errors[:ERRORS])

    async def _noted(self, request: Request) -> None:
        """Writes down whose sensitive fields go out. It raises where that cannot be: then nothing goes out."""
        context = request.bound.context
        assert context.actor is not None  # noqa: S101 -- a stranger sees nobody
        await self._note(context.actor, request.desk.disclosed, today=context.clock)

    async def _at_once(self, request: Request, plans: Plans) -> bytes | None:
        """Several root fields by one statement; None where that cannot be, or where one of them has an error to tell."""
        try:
            together = one_statement(request, plans)
            return await together.answer(request.desk) if together is not None else None
        except Exception as fault:
            if ends_all(fault):
                raise
            # Each by itself: the others are answered, and the error gets its path.
            request.desk = Desk(request.desk.means, request.bound)
            return None

    async def _root_answer(
        self, request: Request, plans: Plans, key: str, nodes: list[FieldNode], errors: list[dict[str, Any]]
    ) -> bytes | None:
        """One root field's JSON; None after an error, which is added to the others."""

        async def answer() -> bytes:
            return await plan_of(request, plans, key, nodes).answer(request.desk)

        return await self._guarded(request, self._tree(request, key, nodes), answer, errors)

    def _tree(self, request: Request, key: str, nodes: list[FieldNode]) -> Tree | None:
        row = request.root.rows.get(nodes[0].name.value)
        return Tree(self.catalogue, request.selections, row.field.type, key, nodes) if row is not None else None

    async def _guarded(
        self, request: Request, tree: Tree | None, work: Callable[[], Awaitable[T]], errors: list[dict[str, Any]]
    ) -> T | None:
        """What the work of a root field comes to; None after an error. It and smaller ones are added to the others."""
        request.desk.tree = tree
        try:
            if request.stopped:
                raise _stopped()
            found = await work()
        except asyncio.CancelledError:
            # Its time ran out, or its caller left. What was done before is told, and of this what is known of it.
            if not request.desk.acted:
                raise
            request.stopped = True
            self._fail(request, tree, _stopped(), errors)
            return None
        except Exception as fault:
            if ends_all(fault) and not request.desk.acted:
                raise
            self._fail(request, tree, fault, errors)
            return None
        if request.desk.faults:
            faults, request.desk.faults = request.desk.faults[:ERRORS], []
            errors += [self._told(request, fault, path) for path, fault in faults]
        return found

    def _fail(self, request: Request, tree: Tree | None, fault: Exception, errors: list[dict[str, Any]]) -> None:
        node = (
            request.bound.reading if isinstance(fault, Fault) and fault.node is None else getattr(fault, "node", None)
        )
        path = tree.path_of(node) if tree is not None else []
        errors.append(self._told(request, fault, path))
        # Work that this field left open is nobody else's.
        old = request.desk
        request.desk = Desk(old.means, old.bound, old.dossiers, old.disclosed, acted=old.acted)

    def _told(self, request: Request, fault: Exception, path: Path) -> dict[str, Any]:
        """A fault as an error at its place."""
        language = request.bound.context.language
        if isinstance(fault, Fault):
            return fault.error(language, path)
        if isinstance(fault, RecordFault):
            return refused(fault).error(language, path)
        if isinstance(fault, GraphQLError):
            return formatted(fault, "BAD_USER_INPUT") | {"path": path}
        if is_unavailable(fault):
            log.warning("no database for %s", path)
            # Below an act's own place its answer is read: by then the act is done or refused, and stays so.
            return _unavailable(over=request.desk.acted and len(path) > 1).error(language, path)
        return self._masked(request, fault, path).error(language, path)

    def _masked(self, request: Request, fault: Exception, path: Path) -> Fault:
        """Our own failure: the log has it all, the client an id to ask about."""
        error_id = uuid4().hex
        where = ".".join(map(str, path))
        request.bound.context.facts.error_id = error_id
        log.error("field %s: error %s", where, error_id, exc_info=fault, extra={"error_id": error_id})
        return Fault("INTERNAL", "服务内部错误。", "Internal error.", errorId=error_id)


def _note_down(request: Request, rows: int) -> None:
    """What is asked, for whoever tells of the request when it is over."""
    facts, operation = request.bound.context.facts, request.operation
    facts.kind, facts.operation, facts.asked = operation.kind.value, operation.name, operation.asked
    facts.rows, facts.cost, facts.began = rows, request.weight.cost, time_ns()


def _unavailable(*, over: bool = False) -> Fault:
    if over:
        zh = "此项办理已有结果，数据库暂不可用，仅此处未能读取。"
        en = "The act is over, as its payload says; the database was unavailable for reading this of it."
        return Fault("UNAVAILABLE", zh, en)
    return Fault("UNAVAILABLE", "数据库暂不可用，此处未能读取或办理。", "The database was unavailable for this.")


def _stopped() -> Fault:
    zh = "时间已到，此项已中止；如恰在提交，以同一幂等键重试即知结果。"
    en = "Out of time: this was stopped, unless it was just being committed; the same idempotency key tells."
    return Fault("DEADLINE_EXCEEDED", zh, en)
