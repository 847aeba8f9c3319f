"""The order of a list as keys, and what lies beyond a cursor in it: one comparison with the keys of a row."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from graphql import FieldNode

from graph.plan.cursors import MARK, cursor_values
from graph.plan.declarations.catalogue import Row
from graph.plan.declarations.filters import FIRST_DAY, LAST_DAY, Key, Ordering, dated, ordering_of
from graph.plan.declarations.sources import Many
from graph.plan.faults import Fault
from graph.plan.requests.arguments import Bound, Read
from graph.plan.sql.dialects.dialect import quoted
from graph.plan.sql.frames import Frame, Planning

_BY_ID = Ordering(())


@dataclass(frozen=True)
class Term:
    """One key of the order: its name in the page, its SQL, kind and direction. A flag says of another that it is NULL."""

    name: str
    sql: str
    kind: str
    descending: bool
    nullable: bool
    flags: str = ""
    # Stands for NULL in the key.
    instead: str = ""


class Keyset:
    """The keys by which the rows of a frame are ordered and found again."""

    def __init__(self, planning: Planning, row: Row, node: FieldNode, source: Many, frame: Frame) -> None:
        self.dialect, self.draft = planning.dialect, planning.draft
        self.row, self.node, self.frame = row, node, frame
        self.arguments = planning.bound.arguments(row.field, node)
        self.backwards = self.arguments.get("last") is not None
        order = self.arguments.get("orderBy")
        self.ordering: Ordering = (ordering_of(order) if order is not None else source.default) or _BY_ID
        if not planning.allowed(self.ordering.roles):
            self.ordering = _BY_ID  # a cursor would tell the key
        # A cursor is of this list in this order: another list's key would skip its rows, and tell of them.
        self.tag = f"{zlib.crc32(repr((row.coordinate, self.ordering)).encode()):08x}"
        self.terms = self._terms()
        self.keys = [t for t in self.terms if not t.flags]

    @property
    def leading(self) -> str:
        """The column that the order begins with."""
        return self.ordering.keys[0].sql if self.ordering.keys else ""

    def columns(self) -> list[str]:
        """The keys of the frame's rows, under their names in the page."""
        return [f"{t.sql} AS {quoted(t.name)}" for t in self.terms]

    def order(self) -> str:
        """The order of the frame's rows."""
        return ", ".join(self._sorted(t, t.sql) for t in self.terms)

    def order_of(self, alias: str) -> str:
        """The order of rows that have the keys under their names."""
        return ", ".join(self._sorted(t, f"{alias}.{quoted(t.name)}") for t in self.terms)

    def _sorted(self, term: Term, sql: str) -> str:
        return f"{sql} {'DESC' if term.descending != self.backwards else 'ASC'}"

    def _terms(self) -> list[Term]:
        down = self.ordering.descending
        terms: list[Term] = []
        for number, key in enumerate(self.ordering.keys):
            sql, kind, nullable = self._key(key)
            if nullable and kind == "date":
                instead = FIRST_DAY if down else LAST_DAY
                terms.append(Term(f"#k{number}", dated(sql, descending=down), kind, down, False, instead=instead))
                continue
            if nullable:
                flag = f"CASE WHEN {sql} IS NULL THEN 1 ELSE 0 END"
                terms.append(Term(f"#f{number}", flag, "int", False, False, f"#k{number}"))
            terms.append(Term(f"#k{number}", self.dialect.compared(sql, kind), kind, down, nullable))
        return [*terms, Term("#id", self.frame.ref("id"), "uuid", down, False)]

    def _key(self, key: Key) -> tuple[str, str, bool]:
        if key.kind is not None:
            return f"({self.draft.own(self.frame.own(key.sql))})", key.kind, key.nullable
        place = self.frame.table.columns[key.sql]
        return self.frame.ref(key.sql), place.kind, place.nullable

    # ── cursors ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def cursor(self, alias: str) -> str:
        """The order key as hex of JSON, under the list's tag, behind the mark by which it is covered afterwards."""
        self.draft.cursors = True
        keys = [self.dialect.member(self._own(t, alias), _raw(t.kind)) for t in self.keys]
        key = self.dialect.hex(self.dialect.array(self.dialect.constant(self.tag), *keys))
        return f"({self.draft.mark(lambda _: MARK, 'text')} || {key})"

    def _own(self, term: Term, alias: str) -> str:
        own = f"{alias}.{quoted(term.name)}"
        return f"nullif({own}, '{term.instead}')" if term.instead else own

    def beyond(self, name: str, forward: bool) -> list[str]:
        """The condition that a row lies after (or before) a cursor."""
        if self.arguments.get(name) is None:
            return []
        marks = [self.draft.mark(self._value(name, t), t.kind) for t in self.terms]
        signs = ["<" if t.descending == forward else ">" for t in self.terms]
        if len(set(signs)) == 1 and not any(t.nullable for t in self.terms):
            # One comparison of rows, which an index serves. For an expression SQLite wants to be told where to begin.
            rows = f"({', '.join(t.sql for t in self.terms)}) {signs[0]} ({', '.join(marks)})"
            return [f"{self.terms[0].sql} {signs[0]}= {marks[0]}", rows] if "(" in self.terms[0].sql else [rows]
        clause = ""
        for term, mark, sign in reversed(list(zip(self.terms, marks, signs, strict=True))):
            same = f"{term.sql} IS NOT DISTINCT FROM {mark}" if term.nullable else f"{term.sql} = {mark}"
            clause = f"({term.sql} {sign} {mark} OR ({same} AND {clause}))" if clause else f"{term.sql} {sign} {mark}"
        return [clause]

    def checks(self) -> list[Read]:
        """Whether the cursors that are given are of this list."""
        given = [name for name in ("after", "before") if self.arguments.get(name) is not None]
        return [self._read(name) for name in given]

    def _value(self, name: str, term: Term) -> Read:
        """Reads one key out of the request's cursor; a flag tells whether its key is NULL."""
        index, values = [t.name for t in self.keys].index(term.flags or term.name), self._read(name)

        def read(bound: Bound) -> Any:
            found = values(bound)[index]
            if term.instead and found is None:
                return date.fromisoformat(term.instead)
            return int(found is None) if term.flags else found

        return read

    def _read(self, name: str) -> Callable[[Bound], list[Any]]:
        """Reads the key out of the request's cursor; one that is none of this list is the caller's fault."""
        kinds, tag = [t.kind for t in self.keys], self.tag

        def read(bound: Bound) -> list[Any]:
            try:
                return cursor_values(bound.arguments(self.row.field, self.node)[name], tag, kinds)
            except Fault as fault:
                raise fault.under(name) from None

        return read


def _raw(kind: str) -> str:
    """How a key stands in a cursor: as the database compares it, decimals as text."""
    return "decimal" if kind == "decimal" else ""
