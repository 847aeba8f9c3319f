"""Exports: the whole of one list as rows, by the same declarations, scope and masks as its pages, in one snapshot."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import FieldNode, GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType, get_named_type, print_ast

from graph.plan.declarations.catalogue import Row, Shape, is_list
from graph.plan.declarations.sources import Many
from graph.plan.execution.work import Desk, Means, Note
from graph.plan.faults import Fault
from graph.plan.requests.arguments import Bound
from graph.plan.requests.selections import Chosen, Selections
from graph.plan.sql.frames import Planning
from graph.plan.sql.needs import Need, in_list
from graph.plan.sql.objects import Objects
from graph.plan.sql.pages import Page
from graph.plan.sql.statements import Statement
from records.cases import lookups
from records.engines import connections
from records.trail import journal

# As many as a page has: so many cases are loaded together where something is to be judged.
JUDGED = 100
PASSED_ON = 500
_PAGING = ("first", "last", "after", "before")


@dataclass(frozen=True)
class Column:
    """One value of a row: the response keys that lead to it, and what the schema says of each and of the value. A list is one value."""

    path: tuple[str | int, ...]
    told: tuple[str, ...] = ()
    type: GraphQLNamedType | None = None

    @property
    def name(self) -> str:
        return ".".join(map(str, self.path))

    def of(self, row: Any) -> Any:
        """Its value in a row; None below an object that is not there."""
        for key in self.path:
            if row is None:
                return None
            row = row[key]
        return row


@dataclass(frozen=True)
class Listed:
    """The plan of an export: what the list is called, what was asked of it, and the two statements of its snapshot.

    `fields` are those of the schema that are asked for, at any depth and under whatever response key.
    """

    name: str
    arguments: str
    columns: tuple[Column, ...]
    fields: tuple[str, ...]
    count: Statement
    rows: Statement
    need: Need | None


@dataclass(frozen=True)
class Export:
    """A list to be exported, for one request. Whose sensitive fields are in a batch is written down before it is given."""

    listed: Listed
    means: Means
    bound: Bound
    note: Note = lookups.exported

    async def counted(self, snapshot: connections.Snapshot) -> int:
        """How many rows there are."""
        count = self.listed.count
        found = await snapshot.read(count.sql, self._values(count))
        return int(found[0]["n"])

    async def pieces(self, snapshot: connections.Snapshot) -> AsyncIterator[list[bytes]]:
        """The rows as JSON texts, in the list's order, a batch at a time: no more of them are held at once."""
        rows, need = self.listed.rows, self.listed.need
        self.bound.context.facts.plans.append(rows.id)
        size = PASSED_ON if need is None else JUDGED
        async for found in snapshot.pieces(rows.sql, self._values(rows), size):
            texts = [rows.told(row[0]) for row in found]
            yield texts if need is None else await self._finished(texts, need)

    def _values(self, statement: Statement) -> list[Any]:
        return statement.values(self.means.dialect, self.bound)

    async def _finished(self, texts: Sequence[bytes], need: Need) -> list[bytes]:
        """Judged a batch at a time: the dossiers of the one before are let go."""
        answer = orjson.loads(b"[" + b",".join(texts) + b"]")
        every = in_list(need)
        assert every is not None  # noqa: S101 -- there is a need
        context, desk = self.bound.context, Desk(self.means, self.bound)
        finished = await desk.finished(answer, every)
        if desk.disclosed and context.actor is not None:
            with journal.coming_from(context.request_id, context.address):
                await self.note(context.actor, desk.disclosed, today=context.clock)
        return [orjson.dumps(row) for row in finished]


def plan_export(planning: Planning, root: Shape, chosen: Chosen) -> Listed:
    """The plan of an export of the one list that a question asks for."""
    name, nodes = _one(chosen)
    row = root.rows.get(name)
    if row is None or not isinstance(row.source, Many) or row.source.plain:
        raise _not_a_list()
    given = planning.bound.arguments(row.field, nodes[0])
    if any(given.get(paging) is not None for paging in _PAGING):
        raise Fault(
            "BAD_USER_INPUT", "导出没有分页。", "An export has no pages: leave out first, last, after and before."
        )
    listed = _listed(planning, row, nodes)
    counting = planning.afresh()
    count, _, _ = Page(counting, Objects(counting).node, row, nodes, None).whole(listed)
    _, rows, need = Page(planning, Objects(planning).node, row, nodes, None).whole(listed)
    shape = planning.catalogue.node_of(get_named_type(row.field.type))
    return Listed(
        name,
        ", ".join(print_ast(argument) for argument in nodes[0].arguments or ()),
        tuple(columns_of(planning.selections, planning.catalogue.shapes, shape.type, listed)),
        tuple(sorted(fields_of(planning, shape.type, listed))),
        counting.draft.finish(count),
        planning.draft.finish(rows),
        need,
    )


def _not_a_list() -> Fault:
    return Fault(
        "BAD_USER_INPUT",
        "导出须为一个列表的 nodes。",
        "An export asks for the `nodes` of one list, and for nothing else.",
    )


def _one(chosen: Chosen) -> tuple[str, list[FieldNode]]:
    if len(chosen) != 1:
        raise _not_a_list()
    nodes = next(iter(chosen.values()))
    return nodes[0].name.value, nodes


def _listed(planning: Planning, row: Row, nodes: list[FieldNode]) -> list[FieldNode]:
    """The field `nodes` of the connection, under whatever response key."""
    connection = planning.catalogue.shape(get_named_type(row.field.type))
    name, found = _one(planning.selections.of(connection.type, nodes))
    if name != "nodes":
        raise _not_a_list()
    return found


def columns_of(
    selections: Selections, shapes: dict[str, Shape], type_: GraphQLObjectType, nodes: list[FieldNode]
) -> list[Column]:
    """The values of a row, objects opened; what has another shape in every row (a list, a connection) is one value."""
    found: list[Column] = []
    for key, chosen in selections.of(type_, nodes).items():
        row = shapes[type_.name].rows.get(chosen[0].name.value)
        below = get_named_type(row.field.type) if row is not None else None
        one = row is not None and not is_list(row.field.type) and not isinstance(row.source, Many)
        if one and isinstance(below, GraphQLObjectType):
            opened = columns_of(selections, shapes, below, chosen)
            found += [Column((key, *c.path), (told_of(row, key), *c.told), c.type) for c in opened]
        else:
            found.append(Column((key,), (told_of(row, key),), below))
    return found


def told_of(row: Row | None, key: str) -> str:
    """What a field is called in the schema."""
    return (row.field.description if row is not None else None) or key


def fields_of(planning: Planning, type_: GraphQLObjectType, nodes: list[FieldNode]) -> set[str]:
    """The fields of the schema that are asked for, of a type and of all below it."""
    found: set[str] = set()
    schema = planning.catalogue.schema
    for chosen in planning.selections.of(type_, nodes).values():
        name = chosen[0].name.value
        if name == "__typename":
            continue
        found.add(f"{type_.name}.{name}")
        below = get_named_type(type_.fields[name].type)
        if isinstance(below, GraphQLObjectType):
            found |= fields_of(planning, below, chosen)
        elif isinstance(below, GraphQLInterfaceType):
            found |= {field for one in schema.get_possible_types(below) for field in fields_of(planning, one, chosen)}
    return found
