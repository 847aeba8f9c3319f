"""The data set on SQLite: the same rows, copied out of PostgreSQL table by table."""

from __future__ import annotations

import sqlite3
import sys
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
from pydantic import SecretStr

from records.installation.upgrading import upgrade
from service.settings import MIGRATIONS, Settings, database_config

# In the order in which rows refer to each other.
TABLES = ("party_org", "account", "party_member", "candidate", "opinion", "meeting", "vote", "approval")
_PIECE = 5_000


async def on_sqlite(url: str, file: Path) -> Path:
    """The file, migrated and filled; one that is whole stays."""
    await upgrade(database_config(Settings(database_url=SecretStr(f"sqlite:///{file}"))), MIGRATIONS)
    source = await asyncpg.connect(url)
    target = sqlite3.connect(file, isolation_level=None)
    try:
        counts = [await source.fetchval(f"SELECT count(*) FROM {table}") for table in TABLES]  # noqa: S608 -- names of ours
        there = [target.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES]  # noqa: S608
        if counts != there:
            await _copy(source, target, sum(counts))
    finally:
        target.close()
        await source.close()
    return file


async def _copy(source: Any, target: sqlite3.Connection, rows: int) -> None:
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN")
    done = 0
    for table in reversed(TABLES):
        target.execute(f"DELETE FROM {table}")  # noqa: S608
    for table in TABLES:
        async with source.transaction():
            cursor = await source.cursor(f"SELECT * FROM {table}")  # noqa: S608
            while found := await cursor.fetch(_PIECE):
                names = ", ".join(f'"{name}"' for name in found[0].keys())  # noqa: SIM118 -- a record yields values
                marks = ", ".join("?" * len(found[0]))
                target.executemany(
                    f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608
                    (tuple(map(_plain, row.values())) for row in found),
                )
                done += len(found)
                part = int(done / rows * 30)
                print(f"\r  copying [{'#' * part:30}] {done:>9,} rows", end="", file=sys.stderr, flush=True)
    target.execute("COMMIT")
    target.execute("ANALYZE")
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr)


def _plain(value: Any) -> Any:
    """A value as the product keeps it on SQLite."""
    match value:
        case bool():
            return int(value)
        case datetime():
            return value.isoformat(" ")
        case date():
            return value.isoformat()
        case UUID() | Decimal():
            return str(value)
    return value
