"""What both databases have in common: the forms that are named here and spelled twice.

Marks of parameters pass through here untouched.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from graph.plan.declarations.sources import Literal_
from graph.plan.ids import plain_text

Pair = tuple[str, str]
# Chains of || nest in SQLite's parser, which stops at a depth of 1000.
_CHUNK = 40


def quoted(name: str) -> str:
    return f'"{name}"'


def literal(value: Literal_) -> str:
    """A constant of the schema; never a value of a request."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    return "'" + value.replace("'", "''") + "'"


def _as_date(value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _as_instant(value: Any) -> Any:
    value = datetime.fromisoformat(value) if isinstance(value, str) else value
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def plain(value: Any, kind: str) -> Any:
    """A value as Python has it, whatever the scalar made of it."""
    if value is None:
        return None
    value = getattr(value, "value", value) if kind == "text" else value
    if kind == "text":
        return plain_text(str(value))
    if kind == "date":
        return _as_date(value)
    if kind == "instant":
        return _as_instant(value)
    return value


class Dialect:
    """What both have in common: the forms that are named below and spelled twice."""

    name = ""
    numbered = False
    # As many pairs an object is made of by a call; of more it is joined.
    widest = 0
    # After an ORDER BY that must not be dropped.
    unlimited = ""
    # Whether objects that hold sub-selects are hoisted to common table expressions of their own.
    shallow = False

    def placeholder(self, number: int, kind: str, many: bool) -> str:
        raise NotImplementedError

    def bind(self, value: Any, kind: str, many: bool) -> Any:
        raise NotImplementedError

    def member(self, sql: str, kind: str) -> str:
        """An SQL value as a member of a JSON object."""
        raise NotImplementedError

    def wide(self, pairs: list[Pair]) -> str:
        """An object of any width, joined as text."""
        raise NotImplementedError

    def narrow(self, pairs: list[Pair]) -> str:
        raise NotImplementedError

    def rows(self, sql: str, keep: str, order: str) -> str:
        """Aggregates objects to an array, in order; an empty one for none. `keep`, if any, says which of them."""
        raise NotImplementedError

    def ordered(self, order: str) -> str:
        """The order of a sub-select whose rows are aggregated."""
        return ""

    def array(self, *members: str) -> str:
        raise NotImplementedError

    def hex(self, sql: str) -> str:
        raise NotImplementedError

    def compared(self, sql: str, kind: str) -> str:
        """Text compares by bytes on both."""
        return sql

    def any_of(self, sql: str, mark: str) -> str:
        raise NotImplementedError

    def whole(self, sql: str, condition: str) -> str:
        """All rows of a sub-select that is read under a condition alone, which speaks of no row. Planned for itself."""
        raise NotImplementedError

    def part(self, sql: str, condition: str, order: str, limit: str, most: int) -> str:
        """The `first` rows of one."""
        raise NotImplementedError

    def first(self, ordered: str, limit: str, most: int) -> str:
        """So many of the rows of a sub-select; `most` is what `limit` never exceeds."""
        return f"{ordered} LIMIT {limit}"

    def unnested(self, mark: str, alias: str) -> str:
        """The values of a list as rows with one column, `k`."""
        raise NotImplementedError

    def found(self, table: str, marks: list[str]) -> str:
        """The ids of a table's rows whose names have all the grams of one of some lists (`records.derived`)."""
        raise NotImplementedError

    def data(self, column: str, path: tuple[str, ...], kind: str) -> str:
        raise NotImplementedError

    def later(self, one: str, other: str) -> str:
        """The greater of two texts, by bytes."""
        raise NotImplementedError

    def sooner(self, one: str, other: str) -> str:
        """The lesser of two texts, by bytes."""
        raise NotImplementedError

    def key_text(self, sql: str) -> str:
        """A key as text, to be joined to a prefix."""
        raise NotImplementedError

    def constant(self, value: Literal_) -> str:
        return literal(value)

    def null(self) -> str:
        return "NULL"

    def object(self, pairs: list[Pair], source: str = "") -> str:
        """An object; one per row of `source` where there is one."""
        return f"(SELECT {self.inline(pairs)}{source})" if source else self.inline(pairs)

    def inline(self, pairs: list[Pair]) -> str:
        """An object as an expression at its own query's level."""
        return self.narrow(pairs) if len(pairs) <= self.widest else self.wide(pairs)

    def answer(self, sql: str) -> str:
        """The whole statement: one row, one text."""
        return f'SELECT {sql} AS "data"'


def kept(keep: str) -> str:
    return f" FILTER (WHERE {keep})" if keep else ""


def keyed(pairs: list[Pair]) -> list[Pair]:
    """Each key as the text that goes before its value, up to the closing quote of the SQL literal."""
    return [(('{"' if i == 0 else ',"') + f"{key}\":'", sql) for i, (key, sql) in enumerate(pairs)]


def joined(parts: Any) -> str:
    flat = [piece for part in parts for piece in part]
    chunks = [flat[i : i + _CHUNK] for i in range(0, len(flat), _CHUNK)]
    return " || ".join([*("(" + " || ".join(chunk) + ")" for chunk in chunks), "'}'"])
