"""From a selection set to one statement: correlated sub-selects aggregated to JSON, and what is left to do after it."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

from graphql import FieldNode

from graph.plan.declarations.catalogue import Row, Shape
from graph.plan.requests.arguments import Read
from graph.plan.sql.conditions import conditions
from graph.plan.sql.figures import Tally
from graph.plan.sql.frames import Planning
from graph.plan.sql.needs import Need, in_object
from graph.plan.sql.objects import Objects
from graph.plan.sql.pages import Page
from graph.plan.sql.statements import Statement


def connection(planning: Planning, row: Row, nodes: list[FieldNode]) -> tuple[Statement, Need | None]:
    """A root connection."""
    sql, need = page(planning, row, nodes)
    return planning.draft.finish(planning.dialect.answer(sql)), need


def page(planning: Planning, row: Row, nodes: list[FieldNode]) -> tuple[str, Need | None]:
    """A root connection, as a part of a statement."""
    return Page(planning, Objects(planning).node, row, nodes, None).planned()


def figures(planning: Planning, row: Row, nodes: list[FieldNode]) -> tuple[str, Need | None]:
    """A root field of numbers, as a part of a statement."""
    planning.draft.anew = True
    return Tally(planning, Objects(planning), row, nodes[0]).planned(nodes)


def single(planning: Planning, shape: Shape, nodes: list[FieldNode], key: Read) -> tuple[Statement, Need | None]:
    """The object with one key."""
    sql, need = keyed(planning, shape, nodes, key)
    return planning.draft.finish(planning.dialect.answer(sql)), need


def keyed(planning: Planning, shape: Shape, nodes: list[FieldNode], key: Read) -> tuple[str, Need | None]:
    """The object with one key, as a part of a statement."""
    return Objects(planning).one(shape, planning.frame(shape), nodes, planning.draft.mark(key, "uuid"))


def together(planning: Planning, parts: list[tuple[str, str, Need | None]]) -> tuple[Statement, Need | None]:
    """Several parts as the members of one object: the whole answer."""
    pairs = [(key, planning.dialect.member(sql, "json")) for key, sql, _ in parts]
    return planning.draft.finish(planning.dialect.answer(planning.dialect.object(pairs))), in_object(
        [(k, n) for k, _, n in parts]
    )


def seen(planning: Planning, shape: Shape, row: Row, node: FieldNode) -> Statement:
    """Which of some keys the caller sees and the field's `scope` wants, as a list."""
    frame = planning.frame(shape)
    wanted = planning.dialect.any_of(frame.ref("id"), planning.draft.mark(lambda bound: bound.keys, "uuid", many=True))
    asked = [sql for _, sql in conditions(planning, frame, row, node, "scope")]
    where = " AND ".join([wanted, planning.scoped(frame), *asked])
    rows = planning.dialect.rows(
        planning.dialect.array(planning.dialect.key_text(frame.ref("id"))), "1 = 1", frame.ref("id")
    )
    table = (
        planning.with_gone(frame, shape.noun.gone_by) if shape.noun and shape.noun.gone_by else planning.table(frame)
    )
    return planning.draft.finish(planning.dialect.answer(f"(SELECT {rows} FROM {table} WHERE {where})"))
