"""From a selection set to one statement: correlated sub-selects aggregated to JSON, and what is left to do after it."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from graphql import FieldNode, get_named_type

from graph.plan.catalogue import Catalogue, Row, Shape, Table, is_list
from graph.plan.conditions import Clause, conditions
from graph.plan.dialects import Dialect, Pair, quoted
from graph.plan.figures import Tally
from graph.plan.needs import Fetched, InList, Judged, Need, Projected, Shown, in_object
from graph.plan.pages import Page
from graph.plan.selections import Selections
from graph.plan.sources import (
    Column,
    Data,
    Embedded,
    Expression,
    Identity,
    Judgement,
    Many,
    Relation,
    Source,
)
from graph.plan.statements import Bound, Draft, Read, Statement
from graph.plan.values import projection
from records import scope

# No response key can be this.
_CASE = "#case"
_OWN_COLUMN = re.compile(r"\{t\}\.(\w+)")


@dataclass
class Frame:
    """A table in a FROM: its alias, the columns that were asked of it, and what is joined to each of its rows.

    Relations of `many` rows are joined, which finds each of them faster than a sub-select for each row; for one row the
    sub-select is the faster.
    """

    table: Table
    alias: str
    policy: str
    where: str | None = None
    many: bool = False
    asked: set[str] = field(default_factory=set)
    joins: list[str] = field(default_factory=list)

    def ref(self, column: str) -> str:
        self.asked.add(column)
        return f"{self.alias}.{quoted(column)}"

    def own(self, sql: str) -> str:
        """An expression of ours over this table's columns."""
        return _OWN_COLUMN.sub(lambda found: self.ref(found[1]), sql)


@dataclass
class Planner:
    """Plans for one shape of one operation and one kind of caller. Not `noting`: who is shown is written down elsewhere."""

    catalogue: Catalogue
    dialect: Dialect
    selections: Selections
    bound: Bound
    noting: bool = True

    def __post_init__(self) -> None:
        self.draft = Draft(self.dialect)

    # ── statements ──────────────────────────────────────────────────────────────────────────────────────────────────

    def connection(self, row: Row, nodes: list[FieldNode]) -> tuple[Statement, Need | None]:
        """A root connection."""
        sql, need = self.page(row, nodes)
        return self.draft.finish(self.dialect.answer(sql)), need

    def page(self, row: Row, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        """A root connection, as a part of a statement."""
        return Page(self, row, nodes, None).planned()

    def figures(self, row: Row, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        """A root field of numbers, as a part of a statement."""
        self.draft.anew = True
        return Tally(self, row, nodes[0]).planned(nodes)

    def single(self, shape: Shape, nodes: list[FieldNode], key: Read) -> tuple[Statement, Need | None]:
        """The object with one key."""
        sql, need = self.keyed(shape, nodes, key)
        return self.draft.finish(self.dialect.answer(sql)), need

    def keyed(self, shape: Shape, nodes: list[FieldNode], key: Read) -> tuple[str, Need | None]:
        """The object with one key, as a part of a statement."""
        return self._one(shape, self.frame(shape), nodes, self.draft.mark(key, "uuid"))

    def together(self, parts: list[tuple[str, str, Need | None]]) -> tuple[Statement, Need | None]:
        """Several parts as the members of one object: the whole answer."""
        pairs = [(key, self.dialect.member(sql, "json")) for key, sql, _ in parts]
        return self.draft.finish(self.dialect.answer(self.dialect.object(pairs))), in_object(
            [(k, n) for k, _, n in parts]
        )

    def several(self, groups: list[tuple[str, Shape, list[FieldNode], Read]]) -> tuple[Statement, Need | None]:
        """Objects by their keys, of one or more types: `{name: [[key, object], …]}`."""
        pairs: list[Pair] = []
        needs: list[tuple[str, Need | None]] = []
        for name, shape, nodes, keys in groups:
            sql, need = self._keyed(shape, nodes, keys)
            pairs.append((name, self.dialect.member(sql, "json")))
            needs.append((name, InList(_second(need)) if need else None))
        return self.draft.finish(self.dialect.answer(self.dialect.object(pairs))), in_object(needs)

    def fetched(self, shape: Shape, nodes: list[FieldNode], *, many: bool, hard: bool, name: str) -> Fetched:
        """Nouns that a value names, brought after the value is known; a statement of its own."""
        planner = Planner(self.catalogue, self.dialect, self.selections, self.bound, self.noting)
        statement, need = planner.several([("rows", shape, nodes, lambda bound: bound.keys)])
        return Fetched(statement, need, many, hard, name)

    def seen(self, shape: Shape, row: Row, node: FieldNode) -> Statement:
        """Which of some keys the caller sees and the field's `scope` wants, as a list."""
        frame = self.frame(shape)
        wanted = self.dialect.any_of(frame.ref("id"), self.draft.mark(lambda bound: bound.keys, "uuid", many=True))
        asked = [sql for _, sql in conditions(self, frame, row, node, "scope")]
        where = " AND ".join([wanted, self.scoped(frame), *asked])
        rows = self.dialect.rows(self.dialect.array(self.dialect.key_text(frame.ref("id"))), "1 = 1", frame.ref("id"))
        return self.draft.finish(self.dialect.answer(f"(SELECT {rows} FROM {self.table(frame)} WHERE {where})"))

    def _keyed(self, shape: Shape, nodes: list[FieldNode], keys: Read) -> tuple[str, Need | None]:
        frame = self.frame(shape)
        wanted = self.dialect.any_of(frame.ref("id"), self.draft.mark(keys, "uuid", many=True))
        sql, need = self.object(shape, frame, nodes)
        pair = self.dialect.array(self.dialect.key_text(frame.ref("id")), self.dialect.member(sql, "json"))
        rows = self.dialect.rows(pair, "1 = 1", frame.ref("id"))
        return f"(SELECT {rows} FROM {self.joined(frame)} WHERE {wanted} AND {self.scoped(frame)})", need

    # ── frames ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def frame(self, shape: Shape, *, many: bool = False) -> Frame:
        assert shape.table is not None  # noqa: S101 -- the catalogue gave every noun its table
        assert shape.noun is not None  # noqa: S101 -- what has a table is a noun
        return Frame(shape.table, self.draft.alias(), shape.noun.policy, shape.noun.where, many)

    def framed(self, table: Table) -> Frame:
        """A bare table, whatever nouns live in it."""
        return Frame(table, self.draft.alias(), table.name)

    def table(self, frame: Frame) -> str:
        return f"{quoted(frame.table.name)} AS {frame.alias}"

    def joined(self, frame: Frame) -> str:
        """The table with what was found to be joined to its rows: asked for when all that is selected of them is known."""
        return " ".join([self.table(frame), *frame.joins])

    def scoped(self, frame: Frame) -> str:
        """The caller's predicate, and the noun's own condition; no table enters a FROM without them."""
        sql = f"({self.draft.own(scope.predicate(frame.policy, frame.alias, self.bound.context.scope))})"
        return f"{sql} AND ({self.draft.own(frame.own(frame.where))})" if frame.where else sql

    def filtered(self, frame: Frame, row: Row, node: FieldNode) -> list[Clause]:
        """The conditions of a field's filter argument."""
        if "filter" not in row.field.args:
            return []
        return conditions(self, frame, row, node)

    # ── objects ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def object(self, shape: Shape, frame: Frame, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        """What is selected of a row, as a JSON object; whoever reads the row reads what it is joined to."""
        pairs, need = self._members(shape, frame, nodes)
        return self.dialect.object(pairs), need

    def _one(
        self, shape: Shape, frame: Frame, nodes: list[FieldNode], key: str, tail: str = ""
    ) -> tuple[str, Need | None]:
        """The object of the one row with a key, if it is in scope."""
        pairs, need = self._members(shape, frame, nodes)
        source = f" FROM {self.joined(frame)} WHERE {frame.ref('id')} = {key} AND {self.scoped(frame)}{tail}"
        return self.dialect.object(pairs, source), need

    def _members(self, shape: Shape, frame: Frame, nodes: list[FieldNode]) -> tuple[list[Pair], Need | None]:
        pairs: list[Pair] = []
        needs: list[tuple[str, Need | None]] = []
        shown: list[str] = []
        for key, chosen in self.selections.of(shape.type, nodes).items():
            sql, need = self._member(shape, frame, chosen)
            pairs.append((key, sql))
            needs.append((key, need))
            if self._shows(shape, chosen[0].name.value):
                shown.append(f"{shape.name}.{chosen[0].name.value}")
        if shown:
            assert frame.table.case is not None  # noqa: S101 -- the catalogue looked for it
            pairs.append((_CASE, self.dialect.key_text(frame.ref(frame.table.case))))
            needs.append((_CASE, Shown(tuple(shown))))
        return pairs, in_object(needs)

    def _shows(self, shape: Shape, name: str) -> bool:
        """Whether a sensitive field goes out in clear, to somebody else than the person it is about."""
        source = shape.rows[name].source if name in shape.rows else None
        if not (isinstance(source, Column | Data) and source.sensitive and self.noting):
            return False
        return self._allowed(source.roles) and self.bound.context.scope.visibility is not scope.Visibility.SELF

    def _member(self, shape: Shape, frame: Frame, chosen: list[FieldNode]) -> tuple[str, Need | None]:
        name = chosen[0].name.value
        if name == "__typename":
            return self.dialect.constant(shape.name), None
        row = shape.rows[name]
        match row.source:
            case Many():
                sql, need = Page(self, row, chosen, frame).planned()
                return self.dialect.member(sql, "json"), need
            case Relation() as source:
                return self.relation(frame, row, source, chosen)
            case Embedded() as source:
                project = projection(self, row.field.type, chosen, f"{shape.name}.{name}")
                return self._embedded(frame, row, source), Projected(project)
            case Judgement() as source:
                return self._judgement(shape, frame, row, source, chosen)
        return self._scalar(shape, frame, row, row.source), None

    def relation(self, frame: Frame, row: Row, source: Relation, chosen: list[FieldNode]) -> tuple[str, Need | None]:
        """What is selected of the one row that a row of the frame points at."""
        target = self.catalogue.shape(get_named_type(row.field.type))
        if isinstance(source.via, Data):
            column = frame.ref(source.via.column)
            key = self.dialect.data(column, source.via.path, "uuid")
        else:
            key = frame.ref(source.via)
        inner = self.frame(target, many=frame.many)
        if self.dialect.shallow:
            sql, need = self.object(target, inner, chosen)
            return self._hoisted(inner, sql, key), need
        if not frame.many:
            return self._one(target, inner, chosen, key)
        # By its key and in no other way: whoever may choose takes a parameter's range for a few rows, and reads all in scope.
        sql, need = self._one(target, inner, chosen, key, " OFFSET 0")
        name = self.draft.alias()
        frame.joins.append(f"LEFT JOIN LATERAL {sql} AS {name}(j) ON TRUE")
        return f"{name}.j", need

    def node(self, shape: Shape, frame: Frame, nodes: list[FieldNode], *, nested: bool) -> tuple[str, Need | None]:
        """The object of a row of a page; under another row, and with lists of its own, it is hoisted."""
        if not (nested and self.dialect.shallow and self._has_lists(shape, nodes)):
            return self.object(shape, frame, nodes)
        own = self.frame(shape)
        sql, need = self.object(shape, own, nodes)
        return self._hoisted(own, sql, frame.ref("id")), need

    def _has_lists(self, shape: Shape, nodes: list[FieldNode]) -> bool:
        """Whether a connection is selected of a row. One relation beside it is flat already."""
        chosen = (same[0].name.value for same in self.selections.of(shape.type, nodes).values())
        return any(name in shape.rows and isinstance(shape.rows[name].source, Many) for name in chosen)

    def _hoisted(self, frame: Frame, sql: str, key: str) -> str:
        """An object by its row's id, its SQL written at the statement's head: flat to the parser, the same to the planner."""
        source = f"FROM {self.table(frame)} WHERE {self.scoped(frame)}"
        body = f'SELECT {frame.ref("id")} AS "id", {sql} AS "j" {source}'
        name = self.draft.head(body, "NOT MATERIALIZED ")
        return self.dialect.member(f'(SELECT {name}."j" FROM {name} WHERE {name}."id" = {key})', "json")

    def once(self, sql: str) -> str:
        """A value that no row has a part in, worked out once at the statement's head."""
        name = self.draft.head(f'SELECT {sql} AS "v"', "MATERIALIZED ")
        return f'(SELECT {name}."v" FROM {name})'

    def _embedded(self, frame: Frame, row: Row, source: Embedded) -> str:
        listed = is_list(row.field.type)
        if not self._allowed(source.roles):
            return self.dialect.member(self.dialect.array(), "json") if listed else self.dialect.null()
        sql = frame.ref(source.column)
        sql = self.dialect.data(sql, source.path, "json") if source.path else sql
        return self.dialect.member(f"coalesce({sql}, '[]')" if listed else sql, "json")

    def _judgement(
        self, shape: Shape, frame: Frame, row: Row, source: Judgement, chosen: list[FieldNode]
    ) -> tuple[str, Need]:
        project = projection(self, row.field.type, chosen, f"{shape.name}.{row.name}")
        dossier, own = frame.ref(source.of), frame.ref("id")
        sql = self.dialect.array(self.dialect.key_text(dossier), self.dialect.key_text(own))
        return self.dialect.member(sql, "json"), Judged(row, source, chosen[0], project)

    # ── scalars ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _scalar(self, shape: Shape, frame: Frame, row: Row, source: Source | None) -> str:
        match source:
            case Identity():
                assert shape.noun is not None  # noqa: S101 -- only nouns have an identity
                return self._prefixed(shape.noun.prefix, frame.ref("id"))
            case Column():
                return self._column(frame, row, source)
            case Data():
                return self._data(frame, row, source)
            case Expression():
                sql = self.draft.own(frame.own(source.sql)) if self._allowed(source.roles) else None
                return self.dialect.member(f"({sql})", source.kind) if sql else self.dialect.null()
        raise NotImplementedError(f"{shape.name}.{row.name}: {source}")

    def _prefixed(self, prefix: str, sql: str) -> str:
        return f"'{prefix}_' || {self.dialect.key_text(sql)}"

    def _allowed(self, roles: frozenset[Any] | None) -> bool:
        return roles is None or self.bound.context.scope.role in roles

    def _column(self, frame: Frame, row: Row, source: Column) -> str:
        name = source.name if self._allowed(source.roles) else source.otherwise
        if name is None:
            return self.dialect.null() if source.default is None else self.dialect.constant(source.default)
        kind: str = frame.table.columns[name].kind
        sql = frame.ref(name)
        if source.prefix:
            return self._prefixed(source.prefix, sql)
        if source.default is not None:
            sql = f"coalesce({sql}, {self.dialect.constant(source.default)})"
        # 64-bit counters go out as text: GraphQL's Int ends at 32 bits.
        if kind == "int" and get_named_type(row.field.type).name != "Int":
            kind = "decimal"
        return self.dialect.member(sql, kind)

    def _data(self, frame: Frame, row: Row, source: Data) -> str:
        if not self._allowed(source.roles):
            return self.dialect.null()
        kind = (
            "json"
            if source.many
            else {"Boolean": "bool", "Int": "int"}.get(get_named_type(row.field.type).name, "text")
        )
        sql = self.dialect.data(frame.ref(source.column), source.path, kind)
        if source.prefix:
            return self._prefixed(source.prefix, sql)
        if source.many:
            sql = f"coalesce({sql}, '[]')"
        elif source.default is not None:
            sql = f"coalesce({sql}, {self.dialect.constant(source.default)})"
        return self.dialect.member(sql, kind)


@dataclass(frozen=True)
class _Second:
    """The need of the second of a pair."""

    need: Need

    def meet(self, place: Any, key: Any, work: Any) -> None:
        self.need.meet(place[key], 1, work)


def _second(need: Need) -> Need:
    return _Second(need)
