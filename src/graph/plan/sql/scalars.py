"""A scalar of a row: a column, a value out of its JSON, an expression over it, its global id."""

from __future__ import annotations

from graphql import get_named_type

from graph.plan.declarations.catalogue import Row, Shape
from graph.plan.declarations.sources import Column, Data, Expression, Identity, Source
from graph.plan.sql.frames import Frame, Planning


def scalar(planning: Planning, shape: Shape, frame: Frame, row: Row, source: Source | None) -> str:
    """The SQL of a field that has no fields of its own."""
    match source:
        case Identity():
            assert shape.noun is not None  # noqa: S101 -- only nouns have an identity
            return _prefixed(planning, shape.noun.prefix, frame.ref("id"))
        case Column():
            return _column(planning, frame, row, source)
        case Data():
            return _data(planning, frame, row, source)
        case Expression():
            sql = planning.draft.own(frame.own(source.sql)) if planning.allowed(source.roles) else None
            if sql and (others := planning.others(frame, source.roles)):
                sql = f"CASE WHEN {others} THEN {sql} END"
            return planning.dialect.member(f"({sql})", source.kind) if sql else planning.dialect.null()
    raise NotImplementedError(f"{shape.name}.{row.name}: {source}")


def _prefixed(planning: Planning, prefix: str, sql: str) -> str:
    return f"'{prefix}_' || {planning.dialect.key_text(sql)}"


def _column(planning: Planning, frame: Frame, row: Row, source: Column) -> str:
    name = source.name if planning.allowed(source.roles) else source.otherwise
    if not isinstance(name, str):
        if source.default is None:
            return planning.dialect.null()
        return planning.dialect.member(planning.dialect.constant(source.default), frame.table.columns[source.name].kind)
    kind: str = frame.table.columns[name].kind
    sql = frame.ref(name)
    if others := planning.others(frame, source.roles):
        instead = f" ELSE {frame.ref(source.otherwise)}" if isinstance(source.otherwise, str) else ""
        sql = f"CASE WHEN {others} THEN {sql}{instead} END"
    if source.prefix:
        return _prefixed(planning, source.prefix, sql)
    if source.default is not None:
        sql = f"coalesce({sql}, {planning.dialect.constant(source.default)})"
    # 64-bit counters go out as text: GraphQL's Int ends at 32 bits.
    if kind == "int" and get_named_type(row.field.type).name != "Int":
        kind = "decimal"
    return planning.dialect.member(sql, kind)


def _data(planning: Planning, frame: Frame, row: Row, source: Data) -> str:
    if not planning.allowed(source.roles):
        return planning.dialect.null()
    kind = "json" if source.many else {"Boolean": "bool", "Int": "int"}.get(get_named_type(row.field.type).name, "text")
    sql = planning.dialect.data(frame.ref(source.column), source.path, kind)
    if source.prefix:
        return _prefixed(planning, source.prefix, sql)
    if source.many:
        sql = f"coalesce({sql}, '[]')"
    elif source.default is not None:
        sql = f"coalesce({sql}, {planning.dialect.constant(source.default)})"
    return planning.dialect.member(sql, kind)
