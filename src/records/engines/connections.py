"""The connection in use, and statements on it: their names bound, reading apart from writing, a snapshot of one moment.

Names in a statement (`:today`) are bound here. A list is a parameter too: `among("c.id", "ids")`.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, Protocol
from uuid import UUID

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from records.engines import pooled, sqlite
from records.engines import postgres as postgres_engine
from records.engines.columns import json_default
from records.stamps import millisecond

# Outside a transaction: inside one it is the transaction's.
_ENGINES = frozenset({postgres_engine.Client, pooled.Client, sqlite.Client})
_NAME = re.compile(r"(?<!:):([a-z_]+)")


def connection() -> BaseDBAsyncClient:
    """The connection in use: the transaction's, inside one."""
    return get_connections().get("default")


@asynccontextmanager
async def transaction() -> AsyncIterator[None]:
    """The transaction in which this task is, or one of its own."""
    if isinstance(connection(), TransactionalDBClient):
        yield
        return
    async with in_transaction():
        yield


def is_postgres() -> bool:
    return connection().capabilities.dialect == "postgres"


_CONNECTIONS = """SELECT least(
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true), '0')::int,
    (SELECT nullif(datconnlimit, -1) FROM pg_database WHERE datname = current_database()),
    (SELECT nullif(rolconnlimit, -1) FROM pg_roles WHERE rolname = current_user)) AS most"""


async def affordable() -> int | None:
    """How many connections the database gives to somebody like us; None where they are not counted."""
    if not is_postgres():
        return None
    rows = await read_only(_CONNECTIONS, [])
    return int(rows[0]["most"])


async def behind() -> int | None:
    """How far the standby is behind that answers what it may, in bytes; None where there is none. Raises where it is away or unfit."""
    client: Any = connection()
    return await client.replica.look() if getattr(client, "replica", None) is not None else None


def lock(alias: str) -> str:
    """Locks the rows read; SQLite's transaction holds the one write lock already.

    NO KEY: whoever writes a row that points at a locked one does not wait, and so cannot wait in a circle.
    """
    return f" FOR NO KEY UPDATE OF {alias}" if is_postgres() else ""


def lock_whole(alias: str) -> str:
    """Locks the rows read, and whoever writes a row that points at one waits: for what is about to be no more."""
    return f" FOR UPDATE OF {alias}" if is_postgres() else ""


def share(alias: str) -> str:
    """Keeps the rows read as they are until the transaction ends; others may do the same."""
    return f" FOR SHARE OF {alias}" if is_postgres() else ""


def among(column: str, name: str, kind: str = "uuid") -> str:
    """`column` is one of a list that is one parameter."""
    if is_postgres():
        return f"{column} = ANY(:{name}::{kind}[])"
    return f"{column} IN (SELECT value FROM json_each(:{name}))"  # noqa: S608 -- texts of ours


def days(first: str, last: str) -> str:
    """How many days lie between two days."""
    return f"({last} - {first})" if is_postgres() else f"CAST(julianday({last}) - julianday({first}) AS INTEGER)"


def members(column: str, *path: str) -> str:
    """The members of a list in a JSON column, as a table of `value`s; of none where there is no list."""
    if is_postgres():
        found = " -> ".join([column, *(f"'{name}'" for name in path)])
        return f"jsonb_array_elements(coalesce({found}, '[]'))"
    return f"json_each({column}, '$.{'.'.join(path)}')"


def text_of(column: str, name: str) -> str:
    """A text out of a JSON object."""
    return f"{column} ->> '{name}'"


def bound(sql: str, parameters: Mapping[str, object]) -> tuple[str, list[Any]]:
    """A statement with numbers for its names, and their values."""
    postgres = is_postgres()
    text, names = _numbered(sql, 0, postgres)
    return text, [_bound(parameters[name], postgres) for name in names]


@lru_cache(maxsize=2000)
def _followed(sql: str, second: str, after: int, postgres: bool) -> tuple[str, tuple[str, ...]]:
    text, names = _numbered(second, after, postgres)
    return f"{sql}, {text}", names


def followed(
    sql: str, values: list[Any], second: str, parameters: Mapping[str, object], *, postgres: bool
) -> tuple[str, list[Any]]:
    """A select list, already bound, with one more expression behind it, and the values of both."""
    text, names = _followed(sql, second, len(values), postgres)
    return text, values + [_bound(parameters[name], postgres) for name in names]


@lru_cache(maxsize=500)
def _numbered(sql: str, after: int, postgres: bool) -> tuple[str, tuple[str, ...]]:
    names: dict[str, int] = {}
    mark = "$" if postgres else "?"

    def number(match: re.Match[str]) -> str:
        return f"{mark}{names.setdefault(match[1], after + len(names) + 1)}"

    return _NAME.sub(number, sql), tuple(names)


async def read_only(sql: str, values: list[Any]) -> Sequence[Any]:
    """The rows of a statement that only reads, by name. Outside a transaction it has a connection that only reads."""
    client: Any = connection()
    rows: Sequence[Any]
    if type(client) in _ENGINES:
        rows = await client.read(sql, values)
    else:
        _, rows = await client.execute_query(sql, values)
    return rows


async def read_row(sql: str, values: list[Any], *, anew: bool = False) -> Sequence[Any]:
    """The row of a statement that only reads and gives just one; planned anew where the values decide how it is best done."""
    client: Any = connection()
    if type(client) in _ENGINES:
        row: Sequence[Any] = await client.read_row(sql, values, anew=anew)
        return row
    _, rows = await client.execute_query(sql, values)
    found: Sequence[Any] = rows[0]
    return found


def _bound(value: object, postgres: bool) -> object:
    """A parameter as the driver wants it."""
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, (list, tuple, set, frozenset)):
        return listed(value, postgres=postgres)
    return value if postgres or value is None else _text(value)


def listed(values: Iterable[object], *, postgres: bool) -> object:
    """A list as one parameter."""
    return list(values) if postgres else orjson.dumps(list(values), default=json_default).decode()


def _text(value: object) -> object:
    """A value as SQLite keeps it."""
    if isinstance(value, datetime):
        return millisecond(value).isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    return value


class Snapshot(Protocol):
    """The database as it was at one moment, on a connection of its own."""

    async def read(self, query: str, values: list[Any]) -> Sequence[Any]:
        """All rows of a statement."""

    def pieces(self, query: str, values: list[Any], size: int) -> AsyncIterator[Sequence[Any]]:
        """The rows of a statement so many at a time, fetched as they are taken."""


def snapshot() -> AbstractAsyncContextManager[Snapshot]:
    """For what reads longer than a page; given back, and what runs in it stopped, whatever happens."""
    client = connection()
    assert isinstance(client, postgres_engine.Client | sqlite.Client)  # noqa: S101 -- nobody exports in a transaction
    return client.snapshot()
