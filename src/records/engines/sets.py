"""Reading and writing sets of rows: one statement for one row or five thousand, on both databases.

Rows go in as ONE parameter, a JSON array; what PostgreSQL's `jsonb_to_recordset` does, `json_each` does on SQLite.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import repeat
from operator import itemgetter
from typing import Any
from uuid import UUID

import orjson
from tortoise.models import Model

from records.engines.columns import Column, columns, json_default, uuids
from records.engines.connections import among, bound, connection, is_postgres, read_only
from records.scheduling import TimeSlice
from records.stamps import millisecond

Row = dict[str, Any]
Columns = dict[str, Sequence[Any]]
_PIECE = 50  # rows


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def select(sql: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
    """The rows of a statement with named parameters, as the driver gives them."""
    sql, values = bound(sql, parameters or {})
    if sql.startswith("SELECT "):
        return list(map(dict, await read_only(sql, values)))
    rows: list[Row] = await connection().execute_query_dict(sql, values)
    return rows


async def read(
    model: type[Model],
    where: str,
    parameters: Mapping[str, object],
    *,
    names: Iterable[str] = (),
    extra: str = "",
    tail: str = "",
) -> list[Row]:
    """Rows of one table, aliased `t`, with Python values; JSON stays text for a decoder that knows its shape.

    `names` are the columns wanted, all unless said. `extra` adds one expression to the select list, as its last word is
    called; `tail` is what stands behind the condition.
    """
    wanted = list(names) or list(columns(model))
    rows = await read_rows(model, where, parameters, names=wanted, extra=extra, tail=tail)
    listed = [*wanted, extra.rsplit(" ", 1)[-1]] if extra else wanted
    return [dict(zip(listed, row, strict=True)) for row in zip(*valued(model, listed, rows).values(), strict=True)]


async def read_rows(
    model: type[Model],
    where: str,
    parameters: Mapping[str, object],
    *,
    names: Iterable[str],
    extra: str = "",
    tail: str = "",
    join: str = "",
) -> Sequence[Any]:
    """The same as the driver gives them, for whoever will not look at them all (`valued`); `join` stands before the condition."""
    listed = ", ".join(f't."{name}"' for name in names)
    more = f", {extra}" if extra else ""
    sql = f'SELECT {listed}{more} FROM "{model._meta.db_table}" AS t {join} WHERE {where} {tail}'  # noqa: S608 -- names are our columns', values are bound
    return await read_only(*bound(sql, parameters))


def valued(model: type[Model], names: Sequence[str], rows: Sequence[Any], *, unread: str = "") -> Columns:
    """Rows of the driver's as columns with Python values: a value alone costs several times what it costs among its like.

    A name that is no column of the table stays as it came, and so does `unread`.
    """
    found: Columns = dict(zip(names, zip(*rows, strict=True) if rows else repeat(()), strict=False))
    if is_postgres():
        return found
    known = columns(model)
    for name in names:
        column = known.get(name)
        if column is not None and column.on_sqlite is not None and name != unread:
            found[name] = column.on_sqlite(found[name])
    return found


def keys() -> Callable[[UUID], object]:
    """How an id looks as the driver gives it in a row: by that rows are found faster than by the value."""
    return _itself if is_postgres() else str


def _itself(value: UUID) -> object:
    return value


def ids_of(values: Sequence[Any]) -> list[UUID]:
    """Ids as the driver gives them in rows, as values."""
    return list(values if is_postgres() else uuids(values))


# ── writing ───────────────────────────────────────────────────────────────────────────────────────────────────────────


async def insert(model: type[Model], rows: Sequence[Row], *, replacing: str = "") -> None:
    """Puts in rows that all have the same columns; `replacing` names the key on which an existing row is overwritten."""
    if not rows:
        return
    table, names = model._meta.db_table, list(rows[0])
    listed = ", ".join(f'"{name}"' for name in names)
    again = ""
    if replacing:
        settings = ", ".join(f'"{n}" = excluded."{n}"' for n in names if n != replacing)
        again = f' ON CONFLICT ("{replacing}") DO UPDATE SET {settings}'
    # WHERE true: without it SQLite reads ON CONFLICT as the condition of a join.
    sql = f'{_given(model, names)} INSERT INTO "{table}" ({listed}) SELECT {listed} FROM given WHERE true{again}'  # noqa: S608 -- as above
    await select(sql, {"rows": await _json(model, names, rows)})


async def update(
    model: type[Model], rows: Sequence[Row], *, was: bool = False, keep: Sequence[str] = (), key: str = "id"
) -> set[UUID]:
    """Overwrites rows by id and says which were found; a column that a row does not have stays as it is.

    By another `key`, such as their case's, one given row overwrites many.
    With `was`, only those whose version is still the row's `was`. A column in `keep` stays as it is where the row has
    None for it.
    """
    alike: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        alike.setdefault(tuple(row), []).append(row)
    found: set[UUID] = set()
    for names, some in alike.items():
        found |= await _updated(model, names, some, was=was, keep=keep, key=key)
    return found


async def _updated(
    model: type[Model], names: Sequence[str], rows: Sequence[Row], *, was: bool, keep: Sequence[str], key: str
) -> set[UUID]:
    settings = ", ".join(
        f'"{n}" = coalesce(given."{n}", t."{n}")' if n in keep else f'"{n}" = given."{n}"'
        for n in names
        if n not in (key, "was")
    )
    same = " AND t.version = given.was" if was else ""
    # SQLite knows the table's own columns only here, PostgreSQL the other table's as well.
    found = "t.id" if is_postgres() else "id"
    table = model._meta.db_table
    sql = f'{_given(model, names)} UPDATE "{table}" AS t SET {settings} FROM given WHERE t."{key}" = given."{key}"{same} RETURNING {found}'  # noqa: S608 -- as above
    return set(ids_of([row["id"] for row in await select(sql, {"rows": await _json(model, names, rows)})]))


async def delete(model: type[Model], ids: Sequence[UUID]) -> None:
    """Takes rows out by id."""
    if ids:
        await select(f'DELETE FROM "{model._meta.db_table}" WHERE {among("id", "ids")}', {"ids": ids})  # noqa: S608 -- as above


def _given(model: type[Model], names: Sequence[str]) -> str:
    """The rows of the parameter as a table, each column in its own type."""
    known = {**columns(model), "was": Column("was", "integer")}
    if is_postgres():
        typed = ", ".join(f'"{n}" {known[n].type}' for n in names)
        return f"WITH given AS MATERIALIZED (SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS r({typed}))"  # noqa: S608 -- as above
    # By place: to look a name up among a row's takes longer than to read what it says. Each row's text is made once, not
    # once for every column.
    picked = ", ".join(f"json_extract(value, '$[{place}]') AS \"{n}\"" for place, n in enumerate(names))
    rows = "raw AS MATERIALIZED (SELECT value FROM json_each(:rows))"
    return f"WITH {rows}, given AS MATERIALIZED (SELECT {picked} FROM raw)"  # noqa: S608 -- as above


async def _json(model: type[Model], names: Sequence[str], rows: Sequence[Row]) -> str:
    """The rows as one parameter, made in pieces between which others have their turn."""
    sent = (_sent_to_postgres if is_postgres() else _sent_to_sqlite)(model, names)
    pieces, time_slice = [], TimeSlice()
    for start in range(0, len(rows), _PIECE):
        pieces.append(orjson.dumps([sent(row) for row in rows[start : start + _PIECE]], default=json_default)[1:-1])
        await time_slice.checkpoint()
    return (b"[" + b",".join(pieces) + b"]").decode()


def _places(model: type[Model], names: Sequence[str], kind: str) -> list[int]:
    known = columns(model)
    return [place for place, name in enumerate(names) if name in known and known[name].type == kind]


def _sent_to_postgres(model: type[Model], names: Sequence[str]) -> Callable[[Row], object]:
    instants = [names[place] for place in _places(model, names, "timestamptz")]

    def sent(row: Row) -> Row:
        return row | {name: millisecond(row[name]) for name in instants if isinstance(row[name], datetime)}

    return sent if instants else lambda row: row


def _sent_to_sqlite(model: type[Model], names: Sequence[str]) -> Callable[[Row], object]:
    """JSON is a column's text there: as a string it is taken as it is, not parsed and written again for each column."""
    instants, documents = _places(model, names, "timestamptz"), _places(model, names, "jsonb")
    values = itemgetter(*names)

    def sent(row: Row) -> list[object]:
        told = list(values(row))
        for place in instants:
            # SQLite compares instants as text: one form for all, the one the driver writes.
            if isinstance(told[place], datetime):
                told[place] = millisecond(told[place]).isoformat(" ")
        for place in documents:
            if told[place] is not None:
                told[place] = orjson.dumps(told[place], default=json_default).decode()
        return told

    return sent
