"""Root fields: how each is planned, and how the plan of each is executed."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLResolveInfo,
    OperationDefinitionNode,
    OperationType,
    get_named_type,
)
from graphql.pyutils import Path, is_awaitable
from msgspec.structs import replace

from graph.plan.declarations.catalogue import Catalogue, Row, Shape, nullable
from graph.plan.declarations.sources import AnyNode, Asked, Figures, Many, One, Subscribed
from graph.plan.execution.tree import Failed
from graph.plan.execution.work import Desk
from graph.plan.faults import Fault, bad_input
from graph.plan.ids import key_of, parsed
from graph.plan.requests.arguments import Bound, Read
from graph.plan.sql import planner
from graph.plan.sql.frames import Planning
from graph.plan.sql.needs import Need, Project
from graph.plan.sql.objects import Objects
from graph.plan.sql.statements import Statement

NULL = b"null"


class Root:
    """A planned root field."""

    async def answer(self, desk: Desk) -> bytes:
        """Its JSON."""
        raise NotImplementedError


@dataclass(frozen=True)
class Facts(Root):
    """One statement; its text goes out as it came, unless something is left to do."""

    statement: Statement
    need: Need | None

    async def answer(self, desk: Desk) -> bytes:
        text = await desk.text(self.statement)
        if text is None:
            return NULL
        if self.need is None:
            return text
        return orjson.dumps(await desk.finished(orjson.loads(text), self.need))


@dataclass(frozen=True)
class Several(Root):
    """`nodes`: rows of any type, put into the order asked."""

    statement: Statement | None
    need: Need | None
    read: Callable[[Bound], list[str]]
    prefixes: frozenset[str]

    async def answer(self, desk: Desk) -> bytes:
        ids = self.read(desk.bound)
        text = await desk.text(self.statement) if self.statement is not None else None
        groups = orjson.loads(text or b"{}")
        if self.need is not None:
            self.need.meet({"": groups}, "", desk)
            await desk.done()
        rows = {f"{prefix}_{key}": row for prefix, pairs in groups.items() for key, row in pairs}
        found = [rows.get(i) for i in ids]
        for number, asked in enumerate(ids):
            key = _key(asked)
            if key is None or key[0] not in self.prefixes:
                desk.spoil(found, number, _malformed().under("ids", number))
        return orjson.dumps(desk.settled({"": found}))


@dataclass(frozen=True)
class Constant(Root):
    """`__typename`."""

    text: str

    async def answer(self, desk: Desk) -> bytes:
        return orjson.dumps(self.text)


@dataclass(frozen=True)
class Called(Root):
    """A resolver of ours, and what becomes of its value: mutations, and questions answered from plain values."""

    row: Row
    shape: Shape
    nodes: list[FieldNode]
    key: str
    operation: OperationDefinitionNode
    project: Project
    catalogue: Catalogue
    fragments: dict[str, FragmentDefinitionNode]

    async def answer(self, desk: Desk) -> bytes:
        value = self.row.field.resolve(None, self._info(desk), **desk.bound.arguments(self.row.field, self.nodes[0]))  # type: ignore[misc]
        value = await value if inspect.isawaitable(value) else value
        desk.acted = desk.acted or self.operation.operation is OperationType.MUTATION
        root: dict[str, Any] = {}
        try:
            self.project(value, root, "", desk)
        except Exception as fault:  # noqa: BLE001 -- it costs this field, and is told
            desk.spoil(root, "", fault)
        await desk.done()
        return orjson.dumps(desk.settled(root))

    def _info(self, desk: Desk) -> GraphQLResolveInfo[Any]:
        """What Strawberry converts arguments with, and hands to resolvers as `info`."""
        missing: Any = None
        return GraphQLResolveInfo(
            field_name=self.row.name,
            field_nodes=self.nodes,
            return_type=self.row.field.type,
            parent_type=self.shape.type,
            path=Path(None, self.key, self.shape.name),
            schema=self.catalogue.schema,
            fragments=self.fragments,
            root_value=None,
            operation=self.operation,
            variable_values=desk.bound.variables,
            context=desk.bound.context,
            is_awaitable=is_awaitable,
            abort_signal=None,
            async_helpers=missing,
        )


@dataclass(frozen=True)
class Change:
    """What happened to a row: the acts since it was last told of, oldest first, and the records they were about, with their
    kinds. `id` is that of the event: whoever was told of it goes on from there."""

    key: UUID
    acts: tuple[str, ...]
    records: tuple[tuple[UUID, str], ...] = ()
    id: str = ""


@dataclass(frozen=True)
class Event:
    """What is told of a change: its id, its JSON, and what failed in it."""

    id: str
    text: bytes
    faults: list[Failed]


@dataclass(frozen=True)
class Subscription(Root):
    """A root of Subscription: which changed rows the caller sees and wants, then what was selected of them, all at once."""

    prefix: str
    statement: Statement
    project: Project

    def check(self, desk: Desk) -> None:
        """Reads the arguments, so that a wrong one is found before anything happens."""
        self.statement.values(desk.means.dialect, desk.bound)

    async def events(self, desk: Desk, changes: Sequence[Change]) -> list[Event]:
        """What is told of each change, as the rows are now; nothing at all of a row out of scope."""
        text = await desk.text(self.statement, replace(desk.bound, keys=[change.key for change in changes]))
        seen = {UUID(key) for (key,) in orjson.loads(text or "[]")}
        told = [change for change in changes if change.key in seen]
        places: list[dict[str, Any]] = [{} for _ in told]
        for change, place in zip(told, places, strict=True):
            try:
                self.project(change, place, "", desk)
            except Exception as fault:  # noqa: BLE001 -- it costs this event, and is told
                desk.spoil(place, "", fault)
        await desk.done()
        return [Event(change.id, *desk.apart(place)) for change, place in zip(told, places, strict=True)]


def plan_root(
    planning: Planning, shape: Shape, key: str, nodes: list[FieldNode], operation: OperationDefinitionNode
) -> Root:
    """The plan of one root field."""
    name = nodes[0].name.value
    if name == "__typename":
        return Constant(shape.name)
    row = shape.rows[name]
    match row.source:
        case Many():
            return Facts(*planner.connection(planning, row, nodes))
        case One():
            return _one(planning, row, nodes)
        case Figures():
            sql, need = planner.figures(planning, row, nodes)
            return Facts(planning.draft.finish(planning.dialect.answer(sql)), need)
        case AnyNode(many=True):
            return _nodes(planning, row, nodes)
        case AnyNode():
            return _node(planning, row, nodes)
        case Asked():
            project = Objects(planning).projections.of(row.field.type, nodes, f"{shape.name}.{name}")
            return Called(row, shape, nodes, key, operation, project, planning.catalogue, planning.selections.fragments)
        case Subscribed() as source:
            project = Objects(planning).projections.of(row.field.type, nodes, f"{shape.name}.{name}")
            target = planning.catalogue.by_prefix[source.prefix]
            return Subscription(source.prefix, planner.seen(planning, target, row, nodes[0]), project)
    raise NotImplementedError(f"{shape.name}.{name}")


def plan_together(planning: Planning, shape: Shape, chosen: dict[str, list[FieldNode]]) -> Facts | None:
    """The root fields of a question as one statement; None where one of them is more than rows."""
    parts: list[tuple[str, str, Need | None]] = []
    for key, nodes in chosen.items():
        row = shape.rows.get(nodes[0].name.value)
        match row.source if row is not None else None:
            case Many():
                assert row is not None  # noqa: S101 -- it was matched
                sql, need = planner.page(planning, row, nodes)
            case One():
                assert row is not None  # noqa: S101 -- it was matched
                target = planning.catalogue.shape(get_named_type(row.field.type))
                sql, need = planner.keyed(planning, target, nodes, _key_of(row, nodes, target))
            case Figures():
                assert row is not None  # noqa: S101 -- it was matched
                sql, need = planner.figures(planning, row, nodes)
            case _:
                return None
        parts.append((key, sql, need))
    return Facts(*planner.together(planning, parts))


def _one(planning: Planning, row: Row, nodes: list[FieldNode]) -> Root:
    target = planning.catalogue.shape(get_named_type(row.field.type))
    return _single(planning, row, nodes, target)


def _single(planning: Planning, row: Row, nodes: list[FieldNode], target: Shape) -> Root:
    return Facts(*planner.single(planning, target, nodes, _key_of(row, nodes, target)))


def _key_of(row: Row, nodes: list[FieldNode], target: Shape) -> Read:
    assert target.noun is not None  # noqa: S101 -- what has an id is a noun
    prefix = target.noun.prefix

    def read(bound: Bound) -> UUID:
        try:
            return key_of(bound.arguments(row.field, nodes[0])["id"], prefix)
        except Fault as fault:
            raise fault.under("id") from None

    return read


def _node(planning: Planning, row: Row, nodes: list[FieldNode]) -> Root:
    try:
        prefix, _ = parsed(planning.bound.arguments(row.field, nodes[0])["id"])
        return _single(planning, row, nodes, _known(planning, prefix))
    except Fault as fault:
        raise fault.under(*(() if "at" in fault.extensions else ("id",))) from None


def _known(planning: Planning, prefix: str) -> Shape:
    shape = planning.catalogue.by_prefix.get(prefix)
    if shape is None:
        raise _malformed()
    return shape


def _malformed() -> Fault:
    return bad_input("标识的格式不正确。", "The id is malformed.")


def _nodes(planning: Planning, row: Row, nodes: list[FieldNode]) -> Root:
    def ids(bound: Bound) -> list[str]:
        given: list[str] = bound.arguments(row.field, nodes[0])["ids"]
        if len(given) > bound.page_limit:
            raise bad_input(
                f"一次最多 {bound.page_limit} 个标识。", f"At most {bound.page_limit} ids at once.", at=["ids"]
            )
        return given

    def keys(prefix: str) -> Read:
        return lambda bound: [k for p, k in filter(None, map(_key, ids(bound))) if p == prefix]

    # By what stands before the key, whatever the key is: the plan is that of all ids of these types.
    known = planning.catalogue.by_prefix
    prefixes = sorted({i.rpartition("_")[0] for i in ids(planning.bound)} & known.keys())
    if not prefixes:
        return Several(None, None, ids, frozenset(known))
    statement, need = Objects(planning).several([(p, _known(planning, p), nodes, keys(p)) for p in prefixes])
    return Several(statement, need, ids, frozenset(known))


def _key(text: str) -> tuple[str, UUID] | None:
    """What stands in an id; None for what is none."""
    try:
        return parsed(text)
    except Fault:
        return None


def may_be_null(catalogue: Catalogue, shape: Shape, name: str) -> bool:
    """Whether an error at a root field leaves the rest of the answer standing."""
    row = shape.rows.get(name)
    return row is not None and nullable(row.field.type)
