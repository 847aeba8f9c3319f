"""What is selected of a row, as a JSON object: scalars, the rows it points at, its lists, its judgements."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, get_named_type

from graph.plan.declarations.catalogue import Row, Shape, is_list
from graph.plan.declarations.sources import Column, Data, Embedded, Judgement, Many, Relation
from graph.plan.requests.arguments import Read
from graph.plan.sql.dialects.dialect import Pair
from graph.plan.sql.frames import Frame, Planning
from graph.plan.sql.needs import Disclosed, Fetched, InList, Judged, Need, Projected, Sealed, in_object
from graph.plan.sql.pages import Page
from graph.plan.sql.projections import Projections
from graph.plan.sql.scalars import scalar
from graph.plan.sql.statements import Statement
from records import scope

# No response key can be this.
_CASE = "#case"


class Objects:
    """Builds the objects of one statement. An object holds pages and a page objects: pages are handed `node`."""

    def __init__(self, planning: Planning) -> None:
        self.planning, self.dialect, self.draft = planning, planning.dialect, planning.draft
        self.projections = Projections(planning.catalogue, planning.selections, self.fetched)

    def object(self, shape: Shape, frame: Frame, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        """What is selected of a row, as a JSON object; whoever reads the row reads what it is joined to."""
        pairs, need = self._members(shape, frame, nodes)
        return self.dialect.object(pairs), need

    def one(
        self, shape: Shape, frame: Frame, nodes: list[FieldNode], key: str, tail: str = ""
    ) -> tuple[str, Need | None]:
        """The object of the one row with a key, if it is in scope."""
        pairs, need = self._members(shape, frame, nodes)
        source = f" FROM {self.planning.joined(frame)} WHERE {frame.ref('id')} = {key} AND {self.planning.scoped(frame)}{tail}"
        return self.dialect.object(pairs, source), need

    def _members(self, shape: Shape, frame: Frame, nodes: list[FieldNode]) -> tuple[list[Pair], Need | None]:
        pairs: list[Pair] = []
        needs: list[tuple[str, Need | None]] = []
        disclosed: list[str] = []
        for key, chosen in self.planning.selections.of(shape.type, nodes).items():
            sql, need = self._member(shape, frame, chosen)
            pairs.append((key, sql))
            needs.append((key, need))
            if self._discloses(shape, chosen[0].name.value):
                disclosed.append(f"{shape.name}.{chosen[0].name.value}")
        if disclosed:
            assert frame.table.case is not None  # noqa: S101 -- the catalogue looked for it
            pairs.append((_CASE, self.dialect.key_text(frame.ref(frame.table.case))))
            needs.append((_CASE, Disclosed(tuple(disclosed))))
        return pairs, in_object(needs)

    def _discloses(self, shape: Shape, name: str) -> bool:
        """Whether a sensitive field goes out in clear, to somebody else than the person it is about."""
        source = shape.rows[name].source if name in shape.rows else None
        if not (isinstance(source, Column | Data | Embedded) and source.sensitive):
            return False
        return (
            self.planning.allowed(source.roles)
            and self.planning.bound.context.scope.visibility is not scope.Visibility.SELF
        )

    def _member(self, shape: Shape, frame: Frame, chosen: list[FieldNode]) -> tuple[str, Need | None]:
        name = chosen[0].name.value
        if name == "__typename":
            return self.dialect.constant(shape.name), None
        row = shape.rows[name]
        match row.source:
            case Many():
                sql, need = Page(self.planning, self.node, row, chosen, frame).planned()
                return self.dialect.member(sql, "json"), need
            case Relation() as source:
                return self.relation(frame, row, source, chosen)
            case Embedded() as source:
                project = self.projections.of(row.field.type, chosen, f"{shape.name}.{name}")
                if source.sealed and self.planning.allowed(source.roles):
                    need = Sealed(source.sealed, source.path, is_list(row.field.type), project)
                    return self._sealed(frame, source, need)
                reads = source.reads if self.planning.allowed(source.whole) else source.redacted
                return self._embedded(frame, row, source), Projected(project, reads)
            case Judgement() as source:
                return self._judgement(shape, frame, row, source, chosen)
            case Column(otherwise=Judgement() as source) as column if not self.planning.allowed(column.roles):
                return self._judgement(shape, frame, row, source, chosen)
        if isinstance(row.source, Column | Data) and row.source.sealed and self.planning.allowed(row.source.roles):
            path, many = (row.source.path, row.source.many) if isinstance(row.source, Data) else ((), False)
            return self._sealed(frame, row.source, Sealed(row.source.sealed, path, many))
        return scalar(self.planning, shape, frame, row, row.source), None

    def _sealed(self, frame: Frame, source: Column | Data | Embedded, need: Sealed) -> tuple[str, Need]:
        """What is sealed goes out of the database with the id of its row, and is opened afterwards."""
        if isinstance(source, Column):
            text = frame.ref(source.name)
        else:
            text = self.dialect.data(frame.ref(source.column), ("sealed",), "text")
        if others := self.planning.others(frame, source.roles):
            text = f"CASE WHEN {others} THEN {text} END"
        return self.dialect.member(self.dialect.array(text, self.dialect.key_text(frame.ref("id"))), "json"), need

    def relation(self, frame: Frame, row: Row, source: Relation, chosen: list[FieldNode]) -> tuple[str, Need | None]:
        """What is selected of the one row that a row of the frame points at."""
        target = self.planning.catalogue.shape(get_named_type(row.field.type))
        if isinstance(source.via, Data):
            column = frame.ref(source.via.column)
            key = self.dialect.data(column, source.via.path, "uuid")
        else:
            key = frame.ref(source.via)
        inner = self.planning.frame(target, many=frame.many, shown_as=source.shown_as)
        if self.dialect.shallow:
            sql, need = self.object(target, inner, chosen)
            return self._hoisted(inner, sql, key), need
        if not frame.many:
            return self.one(target, inner, chosen, key)
        # By its key and in no other way: whoever may choose takes a parameter's range for a few rows, and reads all in scope.
        sql, need = self.one(target, inner, chosen, key, " OFFSET 0")
        name = self.draft.alias()
        frame.joins.append(f"LEFT JOIN LATERAL {sql} AS {name}(j) ON TRUE")
        return f"{name}.j", need

    def node(self, shape: Shape, frame: Frame, nodes: list[FieldNode], *, nested: bool) -> tuple[str, Need | None]:
        """The object of a row of a page; under another row, and with lists of its own, it is hoisted."""
        if not (nested and self.dialect.shallow and self._has_lists(shape, nodes)):
            return self.object(shape, frame, nodes)
        own = self.planning.frame(shape)
        sql, need = self.object(shape, own, nodes)
        return self._hoisted(own, sql, frame.ref("id")), need

    def _has_lists(self, shape: Shape, nodes: list[FieldNode]) -> bool:
        """Whether a connection is selected of a row. One relation beside it is flat already."""
        chosen = (same[0].name.value for same in self.planning.selections.of(shape.type, nodes).values())
        return any(name in shape.rows and isinstance(shape.rows[name].source, Many) for name in chosen)

    def _hoisted(self, frame: Frame, sql: str, key: str) -> str:
        """An object by its row's id, its SQL written at the statement's head: flat to the parser, the same to the planner."""
        source = f"FROM {self.planning.table(frame)} WHERE {self.planning.scoped(frame)}"
        body = f'SELECT {frame.ref("id")} AS "id", {sql} AS "j" {source}'
        name = self.draft.head(body, "NOT MATERIALIZED ")
        return self.dialect.member(f'(SELECT {name}."j" FROM {name} WHERE {name}."id" = {key})', "json")

    def _embedded(self, frame: Frame, row: Row, source: Embedded) -> str:
        listed = is_list(row.field.type)
        if not self.planning.allowed(source.roles):
            return self.dialect.member(self.dialect.array(), "json") if listed else self.dialect.null()
        sql = frame.ref(source.column)
        sql = self.dialect.data(sql, source.path, "json") if source.path else sql
        if source.beside is not None:
            both = (self.dialect.member(f"coalesce({c}, 'null')", "json") for c in (sql, frame.ref(source.beside)))
            return self.dialect.member(self.dialect.array(*both), "json")
        if source.when:
            sql = f"CASE WHEN {self.draft.own(frame.own(source.when))} THEN {sql} END"
        if others := self.planning.others(frame, source.roles):
            sql = f"CASE WHEN {others} THEN {sql} END"
        return self.dialect.member(f"coalesce({sql}, '[]')" if listed else sql, "json")

    def _judgement(
        self, shape: Shape, frame: Frame, row: Row, source: Judgement, chosen: list[FieldNode]
    ) -> tuple[str, Need]:
        project = self.projections.of(row.field.type, chosen, f"{shape.name}.{row.name}")
        dossier, own = frame.ref(source.of), frame.ref("id")
        sql = self.dialect.array(self.dialect.key_text(dossier), self.dialect.key_text(own))
        return self.dialect.member(sql, "json"), Judged(row, source, chosen[0], project)

    # ── by their keys ───────────────────────────────────────────────────────────────────────────────────────────────────

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
        own = Objects(self.planning.afresh())
        statement, need = own.several([("rows", shape, nodes, lambda bound: bound.keys)])
        return Fetched(statement, need, many, hard, name)

    def _keyed(self, shape: Shape, nodes: list[FieldNode], keys: Read) -> tuple[str, Need | None]:
        frame = self.planning.frame(shape)
        wanted = self.dialect.any_of(frame.ref("id"), self.draft.mark(keys, "uuid", many=True))
        sql, need = self.object(shape, frame, nodes)
        pair = self.dialect.array(self.dialect.key_text(frame.ref("id")), self.dialect.member(sql, "json"))
        rows = self.dialect.rows(pair, "1 = 1", frame.ref("id"))
        return (
            f"(SELECT {rows} FROM {self.planning.joined(frame)} WHERE {wanted} AND {self.planning.scoped(frame)})",
            need,
        )


@dataclass(frozen=True)
class _Second:
    """The need of the second of a pair."""

    need: Need

    def meet(self, place: Any, key: Any, work: Any) -> None:
        self.need.meet(place[key], 1, work)


def _second(need: Need) -> Need:
    return _Second(need)
