"""Where the two databases differ. Each speaks of JSON in its own way; the planner above speaks one language.

Marks of parameters pass through here untouched.
"""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from graph.plan.ids import plain_text
from graph.plan.sources import Literal_

Pair = tuple[str, str]
# PostgreSQL cuts identifiers here, silently.
_IDENTIFIER_BYTES = 63
_PAIRS = {"sqlite": 60, "postgres": 50}
# Chains of || nest in SQLite's parser, which stops at a depth of 1000.
_CHUNK = 40
# Calls whose result is known as JSON where they stand; anything else is text to SQLite.
_TYPED = ("json(", "json_object(", "json_array(", "json_group_array(")

# Most values on SQLite: nothing is to be done with them.
_AS_IT_IS, _UNTOUCHED = (str, int), ("", "uuid", "int")


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


def _plain(value: Any, kind: str) -> Any:
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

    def shown(self, order: str) -> str:
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
        return self.narrow(pairs) if len(pairs) <= _PAIRS[self.name] else self.wide(pairs)

    def answer(self, sql: str) -> str:
        """The whole statement: one row, one text."""
        return f'SELECT {sql} AS "data"'


class Sqlite(Dialect):
    """SQLite 3.40: JSON is text with a subtype that a sub-select loses, so nested values are wrapped in json()."""

    name = "sqlite"
    # Its parser's stack ends at 100 symbols: three connections within each other would overflow it.
    shallow = True
    # Without a LIMIT the ORDER BY of a sub-select could be dropped.
    unlimited = " LIMIT -1"

    def answer(self, sql: str) -> str:
        # The driver would read the text, only for us to write it again.
        return f'SELECT CAST({sql} AS BLOB) AS "data"'

    def placeholder(self, number: int, kind: str, many: bool) -> str:
        return "?"

    def bind(self, value: Any, kind: str, many: bool) -> Any:
        if many:
            return json.dumps([self.bind(item, kind, False) for item in value])
        if type(value) in _AS_IT_IS and kind in _UNTOUCHED:
            return value
        match _plain(value, kind):
            case bool() as flag:
                return int(flag)
            case UUID() | Decimal() as key:
                return str(key)
            case datetime() as instant:
                return instant.isoformat(" ")
            case date() as day:
                return day.isoformat()
            case other:
                return getattr(other, "value", other)

    def member(self, sql: str, kind: str) -> str:
        match kind:
            case "bool":
                return f"json(CASE {sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)"
            case "json":
                return sql if sql.startswith(_TYPED) else f"json({sql})"
            case "decimal":
                return f"CAST({sql} AS TEXT)"
            case "instant":
                return f"strftime('%Y-%m-%dT%H:%M:%fZ', {sql})"
        return sql

    def narrow(self, pairs: list[Pair]) -> str:
        return "json_object(" + ", ".join(f"'{key}', {sql}" for key, sql in pairs) + ")"

    def wide(self, pairs: list[Pair]) -> str:
        return _joined([f"'{key}", f"json_quote({sql})"] for key, sql in _keyed(pairs))

    def rows(self, sql: str, keep: str, order: str) -> str:
        # No ORDER BY inside an aggregate: the sub-select beneath is ordered.
        return f"json_group_array({self.member(sql, 'json')}){_kept(keep)}"

    def shown(self, order: str) -> str:
        return f" ORDER BY {order}{self.unlimited}"

    def array(self, *members: str) -> str:
        return f"json_array({', '.join(members)})"

    def hex(self, sql: str) -> str:
        return f"lower(hex({sql}))"

    def any_of(self, sql: str, mark: str) -> str:
        return f"{sql} IN (SELECT value FROM json_each({mark}))"

    def unnested(self, mark: str, alias: str) -> str:
        return f"(SELECT value AS k FROM json_each({mark})) AS {alias}"

    def later(self, one: str, other: str) -> str:
        return f"max({one}, {other})"

    def sooner(self, one: str, other: str) -> str:
        return f"min({one}, {other})"

    # In the WHERE the condition would be asked of every row; a limit of 0 ends the sub-select before its first.
    def whole(self, sql: str, condition: str) -> str:
        return f"{sql} LIMIT CASE WHEN {condition} THEN -1 ELSE 0 END"

    def part(self, sql: str, condition: str, order: str, limit: str, most: int) -> str:
        return f"{sql} ORDER BY {order} LIMIT CASE WHEN {condition} THEN {limit} ELSE 0 END"

    def data(self, column: str, path: tuple[str, ...], kind: str) -> str:
        where = "$" + "".join(f'."{part}"' for part in path)
        return f"json_extract({column}, '{where}')"

    def key_text(self, sql: str) -> str:
        return sql


_CASTS = {
    "text": "text", "uuid": "uuid", "date": "date", "instant": "timestamptz", "int": "bigint", "bool": "boolean",
    "decimal": "numeric",
}  # fmt: skip
_JSON_CASTS = {"bool": "boolean", "int": "numeric", "uuid": "uuid"}


class Postgres(Dialect):
    """PostgreSQL: `row_to_json` over a sub-select is the cheapest way to an object."""

    name = "postgres"
    numbered = True

    def placeholder(self, number: int, kind: str, many: bool) -> str:
        if not kind:
            return f"${number}"
        return f"${number}::{_CASTS[kind]}{'[]' if many else ''}"

    def bind(self, value: Any, kind: str, many: bool) -> Any:
        if many:
            return [_plain(item, kind) for item in value]
        value = _plain(value, kind)
        return getattr(value, "value", value)

    def member(self, sql: str, kind: str) -> str:
        match kind:
            case "decimal":
                return f"({sql})::text"
            case "instant":
                return f"to_char({sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
        return sql

    def narrow(self, pairs: list[Pair]) -> str:
        return "json_build_object(" + ", ".join(f"'{key}', {sql}" for key, sql in pairs) + ")"

    def wide(self, pairs: list[Pair]) -> str:
        joined = _joined([f"'{key}", f"coalesce(to_json({sql})::text, 'null')"] for key, sql in _keyed(pairs))
        return f"({joined})::json"

    def object(self, pairs: list[Pair], source: str = "") -> str:
        # A long alias would be cut and its key renamed, or merged with another.
        if not pairs or any(len(key.encode()) > _IDENTIFIER_BYTES for key, _ in pairs):
            return super().object(pairs, source)
        members = ", ".join(f"{sql} AS {quoted(key)}" for key, sql in pairs)
        # No response key can be "#", so the name means the row and never a column of it.
        return f'(SELECT row_to_json("#") FROM (SELECT {members}{source}) AS "#")'

    def rows(self, sql: str, keep: str, order: str) -> str:
        return f"coalesce(json_agg({sql} ORDER BY {order}){_kept(keep)}, '[]'::json)"

    def array(self, *members: str) -> str:
        return f"json_build_array({', '.join(members)})"

    def hex(self, sql: str) -> str:
        return f"encode(convert_to(({sql})::text, 'UTF8'), 'hex')"

    def compared(self, sql: str, kind: str) -> str:
        return f'{sql} COLLATE "C"' if kind == "text" else sql

    def any_of(self, sql: str, mark: str) -> str:
        return f"{sql} = ANY({mark})"

    def unnested(self, mark: str, alias: str) -> str:
        return f"unnest({mark}) AS {alias}(k)"

    def later(self, one: str, other: str) -> str:
        return f'greatest(({one}) COLLATE "C", {other})'

    def sooner(self, one: str, other: str) -> str:
        return f'least(({one}) COLLATE "C", {other})'

    def whole(self, sql: str, condition: str) -> str:
        # OFFSET 0 keeps the order outside from choosing how these rows are found.
        return f"{sql} AND {condition} OFFSET 0"

    def part(self, sql: str, condition: str, order: str, limit: str, most: int) -> str:
        return self.first(f"{sql} AND {condition} ORDER BY {order}", limit, most)

    def first(self, ordered: str, limit: str, most: int) -> str:
        if limit.isdecimal():
            return f"{ordered} LIMIT {limit}"
        # The number stands there for the planner, who takes a parameter for a tenth of the table.
        return f"SELECT * FROM ({ordered} LIMIT {most}) AS v LIMIT {limit}"

    def data(self, column: str, path: tuple[str, ...], kind: str) -> str:
        where = "{" + ",".join(path) + "}"
        if kind == "json":
            return f"nullif({column} #> '{where}', 'null'::jsonb)"
        cast = f"::{_JSON_CASTS[kind]}" if kind in _JSON_CASTS else ""
        return f"({column} #>> '{where}'){cast}"

    def key_text(self, sql: str) -> str:
        return f"({sql})::text"

    def constant(self, value: Literal_) -> str:
        return f"{literal(value)}::text" if isinstance(value, str) else literal(value)

    def null(self) -> str:
        # An untyped NULL has no JSON form.
        return "NULL::text"

    def answer(self, sql: str) -> str:
        return f'SELECT ({sql})::json AS "data"'


def _kept(keep: str) -> str:
    return f" FILTER (WHERE {keep})" if keep else ""


def _keyed(pairs: list[Pair]) -> list[Pair]:
    """Each key as the text that goes before its value, up to the closing quote of the SQL literal."""
    return [(('{"' if i == 0 else ',"') + f"{key}\":'", sql) for i, (key, sql) in enumerate(pairs)]


def _joined(parts: Any) -> str:
    flat = [piece for part in parts for piece in part]
    chunks = [flat[i : i + _CHUNK] for i in range(0, len(flat), _CHUNK)]
    return " || ".join([*("(" + " || ".join(chunk) + ")" for chunk in chunks), "'}'"])


_DIALECTS: dict[str, Dialect] = {"sqlite": Sqlite(), "postgres": Postgres()}


def dialect_of(name: str) -> Dialect:
    """The dialect by the name Tortoise gives it."""
    return _DIALECTS[name]
