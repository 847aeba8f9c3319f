"""SQLite."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from graph.plan.sql.dialects.dialect import Dialect, Pair, joined, kept, keyed, plain

# Calls whose result is known as JSON where they stand; anything else is text to SQLite.
_TYPED = ("json(", "json_object(", "json_array(", "json_group_array(")

# Most values on SQLite: nothing is to be done with them.
_AS_IT_IS, _UNTOUCHED = (str, int), ("", "uuid", "int")


class Sqlite(Dialect):
    """SQLite 3.40: JSON is text with a subtype that a sub-select loses, so nested values are wrapped in json()."""

    name = "sqlite"
    widest = 60
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
        match plain(value, kind):
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
        return joined([f"'{key}", f"json_quote({sql})"] for key, sql in keyed(pairs))

    def rows(self, sql: str, keep: str, order: str) -> str:
        # No ORDER BY inside an aggregate: the sub-select beneath is ordered.
        return f"json_group_array({self.member(sql, 'json')}){kept(keep)}"

    def ordered(self, order: str) -> str:
        return f" ORDER BY {order}{self.unlimited}"

    def array(self, *members: str) -> str:
        return f"json_array({', '.join(members)})"

    def hex(self, sql: str) -> str:
        return f"lower(hex({sql}))"

    def any_of(self, sql: str, mark: str) -> str:
        return f"{sql} IN (SELECT value FROM json_each({mark}))"

    def unnested(self, mark: str, alias: str) -> str:
        return f"(SELECT value AS k FROM json_each({mark})) AS {alias}"

    def found(self, table: str, marks: list[str]) -> str:
        # All names have the word 00, for a text that has no gram.
        words = "SELECT coalesce(group_concat(hex(value), ' '), '00') FROM json_each({})"
        rows = " UNION ".join(
            f'SELECT rowid FROM "{table}_grams" WHERE "{table}_grams" MATCH ({words.format(mark)})' for mark in marks
        )
        return f'SELECT s."id" FROM "{table}_sought" AS s WHERE s."n" IN ({rows})'

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
