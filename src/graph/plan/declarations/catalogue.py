"""The schema as the planner sees it: every object type, what its fields are made of, and the tables beneath.

Made once, and checked: what the plan could not read is refused here, not found out in production.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    get_named_type,
    is_introspection_type,
)
from strawberry import Schema
from strawberry.types.field import StrawberryField
from tortoise import fields
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from graph.plan.declarations.shapes import Connection, Edge, Noun, PageInfo, noun_of
from graph.plan.declarations.sources import Column, Data, Embedded, Expression, Kind, Relation, Source, reader
from graph.plan.faults import Undeclared
from records import scope, tables

_KINDS: tuple[tuple[tuple[type, ...], Kind], ...] = (
    ((fields.UUIDField,), "uuid"),
    ((fields.DatetimeField,), "instant"),
    ((fields.DateField,), "date"),
    ((fields.BooleanField,), "bool"),
    ((fields.DecimalField,), "decimal"),
    ((fields.JSONField,), "json"),
    ((fields.IntField, fields.BigIntField, fields.SmallIntField), "int"),
    ((fields.CharField, fields.TextField), "text"),
)


@dataclass(frozen=True)
class Place:
    """A column: its kind, and whether it may be NULL."""

    kind: Kind
    nullable: bool


@dataclass(frozen=True)
class Table:
    """A table and its columns."""

    name: str
    columns: dict[str, Place]

    @property
    def case(self) -> str | None:
        """The column that says whose case a row is about."""
        if self.name == "candidate":
            return "id"
        return "candidate_id" if "candidate_id" in self.columns else None


@dataclass(frozen=True)
class Row:
    """A field of an object type: its GraphQL definition, its source, and the Strawberry field it was declared with."""

    owner: str
    name: str
    field: GraphQLField
    source: Source | None
    declared: StrawberryField
    prefix: str | None = None

    @property
    def python_name(self) -> str:
        return self.declared.python_name

    @property
    def coordinate(self) -> str:
        """The field's name among all: `Candidate.timeline`."""
        return f"{self.owner}.{self.name}"


@dataclass(frozen=True)
class Shape:
    """An object type: a noun with its table, one of the shared shapes of a list, or a plain value."""

    type: GraphQLObjectType
    noun: Noun | None
    table: Table | None
    role: str
    rows: dict[str, Row] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.type.name


def nullable(type_: GraphQLOutputType) -> bool:
    return not isinstance(type_, GraphQLNonNull)


def is_list(type_: GraphQLOutputType) -> bool:
    bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    return isinstance(bare, GraphQLList)


def tables_of_records() -> dict[str, Table]:
    """Every table of the records, with its columns as Tortoise names them."""
    models = [m for m in vars(tables).values() if isinstance(m, type) and issubclass(m, Model)]
    return {m._meta.db_table: _table(m) for m in models if m is not Model and m._meta.db_table}


def _table(model: type[Model]) -> Table:
    columns: dict[str, Place] = {}
    for name, column in model._meta.fields_map.items():
        if isinstance(column, ForeignKeyFieldInstance):
            columns[f"{name}_id"] = Place("uuid", column.null)
        elif kind := _kind(column):
            columns.setdefault(name, Place(kind, column.null))
    return Table(model._meta.db_table, columns)


def _kind(column: object) -> Kind | None:
    return next((kind for classes, kind in _KINDS if isinstance(column, classes)), None)


class Catalogue:
    """All shapes of a schema, by name; nouns also by the prefix of their ids."""

    def __init__(self, schema: Schema) -> None:
        self.schema: GraphQLSchema = schema._schema
        self.tables = tables_of_records()
        self.flaws: list[str] = []
        self.shapes = {t.name: self._shape(t) for t in self._objects()}
        self.by_prefix = {s.noun.prefix: s for s in self.shapes.values() if s.noun and s.noun.prefix}
        self.prefixes = frozenset(self.by_prefix)
        for shape in self.shapes.values():
            self._check(shape)
        if self.flaws:
            raise Undeclared(self.flaws)

    def _objects(self) -> list[GraphQLObjectType]:
        types = self.schema.type_map.values()
        return [t for t in types if isinstance(t, GraphQLObjectType) and not is_introspection_type(t)]

    def shape(self, type_: GraphQLNamedType) -> Shape:
        return self.shapes[type_.name]

    def node_of(self, type_: GraphQLNamedType) -> Shape:
        """The noun a connection lists."""
        return self.shape(get_named_type(self.shape(type_).rows["nodes"].field.type))

    def _shape(self, type_: GraphQLObjectType) -> Shape:
        origin = type_.extensions["strawberry-definition"].origin
        noun = noun_of(origin)
        role = {Connection: "connection", Edge: "edge", PageInfo: "page"}.get(origin, "noun" if noun else "value")
        if type_ in (self.schema.query_type, self.schema.mutation_type, self.schema.subscription_type):
            role = "root"
        table = self.tables.get(noun.table) if noun else None
        if noun and table is None:
            self.flaws.append(f"{type_.name}: there is no table {noun.table!r}")
        return Shape(type_, noun, table, role, {n: _row(type_.name, n, f) for n, f in type_.fields.items()})

    # ── the checks ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _check(self, shape: Shape) -> None:
        if shape.noun and shape.table:
            self._check_policy(shape.noun.policy)
        for row in shape.rows.values():
            where = f"{shape.name}.{row.name}"
            if row.source is None and (shape.role in ("noun", "root") or row.declared.base_resolver):
                self.flaws.append(f"{where}: nothing says what it is made of")
            elif shape.table is not None and row.source is not None:
                self.flaws += [f"{where}: {flaw}" for flaw in self._flaws(shape.table, row)]

    def _check_policy(self, table: str) -> None:
        try:
            scope.predicate(table, "t", scope.scope_of(None))
        except Exception as missing:  # noqa: BLE001 -- whatever it raises means the same: no policy
            self.flaws.append(f"{table}: no policy in records.scope ({missing})")

    def _flaws(self, table: Table, row: Row) -> list[str]:
        """What is wrong with one field of a noun."""
        if getattr(row.source, "sensitive", False) and table.case is None:
            return [f"sensitive, but no column of {table.name} says whose case it is"]
        match row.source:
            case Column() as source:
                return self._column_flaws(table, row, source)
            case Data() | Embedded() as source:
                return _data_flaws(table, row, source)
            case Expression() as source:
                masked = source.roles is not None
                return (
                    ["non-null, but the expression may be NULL"]
                    if self._hard(row) and (source.nullable or masked)
                    else []
                )
            case Relation() as source:
                if source.shown_as:
                    self._check_policy(source.shown_as)
                return self._relation_flaws(table, row, source)
        return []

    def _column_flaws(self, table: Table, row: Row, source: Column) -> list[str]:
        names = [source.name, *([source.otherwise] if isinstance(source.otherwise, str) else [])]
        missing = [n for n in names if n not in table.columns]
        if missing:
            return [f"{table.name} has no column {n!r}" for n in missing]
        if not self._hard(row) or source.default is not None:
            return []
        if source.roles is not None and source.otherwise is None:
            return ["non-null, but masked for some roles without `otherwise` or `default`"]
        return [f"non-null, but {n!r} may be NULL: give a default" for n in names if table.columns[n].nullable]

    def _relation_flaws(self, table: Table, row: Row, source: Relation) -> list[str]:
        target = self.shapes.get(get_named_type(row.field.type).name)
        if target is None or target.noun is None or target.noun.table != source.table:
            return [f"its type is not the noun of {source.table!r}"]
        if isinstance(source.via, Data):
            return ["non-null, but its key stands in JSON"] if self._hard(row) else []
        place = table.columns.get(source.via)
        if place is None:
            return [f"{table.name} has no column {source.via!r}"]
        if not self._hard(row):
            return []
        open_ = source.table in scope.PUBLIC or source.same_scope
        flaws = (
            [] if open_ else [f"non-null, but {source.table!r} may be out of scope: say same_scope or make it nullable"]
        )
        return flaws + ([f"non-null, but {source.via!r} may be NULL"] if place.nullable and not source.always else [])

    @staticmethod
    def _hard(row: Row) -> bool:
        return not nullable(row.field.type)


def _data_flaws(table: Table, row: Row, source: Data | Embedded) -> list[str]:
    if table.columns.get(source.column, Place("text", False)).kind != "json":
        return [f"{table.name} has no JSON column {source.column!r}"]
    if nullable(row.field.type) or is_list(row.field.type):
        return []
    if isinstance(source, Data):
        return (
            []
            if source.default is not None and source.roles is None
            else ["non-null, but out of JSON without a default"]
        )
    whole = not source.path and source.roles is None and not table.columns[source.column].nullable
    return [] if whole else ["non-null, but the JSON may lack it"]


def _row(owner: str, name: str, definition: GraphQLField) -> Row:
    declared: StrawberryField = definition.extensions["strawberry-definition"]
    metadata: Any = declared.metadata
    return Row(owner, name, definition, metadata.get("source"), declared, metadata.get("prefix"))


def getter_of(row: Row) -> Any:
    """How a value type's field is read off its value."""
    source = row.source
    return getattr(source, "getter", None) or reader(row.python_name)
