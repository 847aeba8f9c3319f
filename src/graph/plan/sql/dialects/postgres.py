"""PostgreSQL."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

from typing import Any

from graph.plan.declarations.sources import Literal_
from graph.plan.sql.dialects.dialect import Dialect, Pair, joined, kept, keyed, literal, plain, quoted

# PostgreSQL cuts identifiers here, silently.
_IDENTIFIER_BYTES = 63
_CASTS = {
    "text": "text", "uuid": "uuid", "date": "date", "instant": "timestamptz", "int": "bigint", "bool": "boolean",
    "decimal": "numeric",
}  # fmt: skip
_JSON_CASTS = {"bool": "boolean", "int": "numeric", "uuid": "uuid"}


class Postgres(Dialect):
    """PostgreSQL: `row_to_json` over a sub-select is the cheapest way to an object."""

    name = "postgres"
    widest = 50
    numbered = True

    def placeholder(self, number: int, kind: str, many: bool) -> str:
        if not kind:
            return f"${number}"
        return f"${number}::{_CASTS[kind]}{'[]' if many else ''}"

    def bind(self, value: Any, kind: str, many: bool) -> Any:
        if many:
            return [plain(item, kind) for item in value]
        value = plain(value, kind)
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
        text = joined([f"'{key}", f"coalesce(to_json({sql})::text, 'null')"] for key, sql in keyed(pairs))
        return f"({text})::json"

    def object(self, pairs: list[Pair], source: str = "") -> str:
        # A long alias would be cut and its key renamed, or merged with another.
        if not pairs or any(len(key.encode()) > _IDENTIFIER_BYTES for key, _ in pairs):
            return super().object(pairs, source)
        members = ", ".join(f"{sql} AS {quoted(key)}" for key, sql in pairs)
        # No response key can be "#", so the name means the row and never a column of it.
        return f'(SELECT row_to_json("#") FROM (SELECT {members}{source}) AS "#")'

    def rows(self, sql: str, keep: str, order: str) -> str:
        return f"coalesce(json_agg({sql} ORDER BY {order}){kept(keep)}, '[]'::json)"

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

    def found(self, table: str, marks: list[str]) -> str:
        have = " OR ".join(f'"grams"(s."sought") @> {mark}' for mark in marks)
        return f'SELECT s."id" FROM "{table}_sought" AS s WHERE {have}'

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
