"""Looking at a database from beside: by a connection of its own, within a time, whatever the application is at.

Nothing is written and nothing is made: a file that is not there stays away.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg

from records.engines.outages import is_unavailable

_LOCKED_SECONDS = 1.0


class Trouble(StrEnum):
    """Why a database cannot be looked at, or not be used."""

    UNREACHABLE = "DATABASE_UNREACHABLE"
    SILENT = "DATABASE_SILENT"
    STARTING = "DATABASE_STARTING"
    DENIED = "DATABASE_DENIED"
    CROWDED = "DATABASE_CROWDED"
    MISSING = "DATABASE_MISSING"
    UNOPENED = "DATABASE_UNOPENED"
    DAMAGED = "DATABASE_DAMAGED"
    LOCKED = "DATABASE_LOCKED"
    FAULTY = "DATABASE_FAULTY"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a database says of itself just now. `had` are the migrations it has had; None: it has no table of them."""

    trouble: Trouble | None = None
    had: frozenset[str] | None = None
    writable: bool = True
    standby: bool = False
    # Whether the server waits for its disk before it says that something is committed, and whether its disk is asked.
    waits_for_disk: bool = True
    asks_disk: bool = True
    # The file as the machine knows it.
    file: tuple[int, int] | None = None


class Probe:
    """Looks at one database, again and again; several who want to know at once are told the same."""

    def __init__(self, credentials: Mapping[str, Any], seconds: float) -> None:
        self._credentials, self._seconds = dict(credentials), seconds
        self._looking: asyncio.Task[Seen] | None = None

    async def look(self) -> Seen:
        """What is seen within the time."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        # Left alone where it takes longer: it ends by itself, and there is never more than one.
        looking = self._looking
        await asyncio.wait({looking}, timeout=self._seconds)
        return looking.result() if looking.done() and not looking.cancelled() else Seen(Trouble.SILENT)

    async def _look(self) -> Seen:
        if "file_path" in self._credentials:
            return await asyncio.to_thread(_file, self._credentials["file_path"])
        try:
            return await _server(self._credentials, self._seconds)
        except Exception as fault:  # noqa: BLE001 -- whatever it is, it is told as the database's state
            return Seen(_trouble(fault))


# ── PostgreSQL ──────────────────────────────────────────────────────────────────────────────────────────────────────

_STATE = """SELECT pg_is_in_recovery() AS standby, current_setting('transaction_read_only') = 'on' AS read_only,
    current_setting('synchronous_commit') <> 'off' AS waits, current_setting('fsync') = 'on' AS asks,
    to_regclass('aerich') IS NOT NULL AS migrated, to_regclass('journal') IS NULL OR
    has_table_privilege(to_regclass('journal'), 'INSERT') AS may_write"""


async def _server(credentials: Mapping[str, Any], seconds: float) -> Seen:
    """By a connection made for it: those that are open may be let in no more, and not know it."""
    names = ("host", "port", "user", "password", "database", "ssl")
    wanted = {name: credentials[name] for name in names if name in credentials}
    said = {"application_name": "jishi health"}
    connection = await asyncpg.connect(**wanted, timeout=seconds, server_settings=said)
    try:
        return await _asked(connection, seconds)
    finally:
        connection.terminate()


async def _asked(connection: asyncpg.Connection, seconds: float) -> Seen:
    state = await connection.fetchrow(_STATE, timeout=seconds)
    had = None
    if state["migrated"]:
        rows = await connection.fetch("SELECT version FROM aerich WHERE app = 'records'", timeout=seconds)
        had = frozenset(row["version"] for row in rows)
    return Seen(
        had=had,
        writable=state["may_write"] and not state["read_only"],
        standby=state["standby"],
        waits_for_disk=state["waits"],
        asks_disk=state["asks"],
    )


_STATES = {
    "3D": Trouble.MISSING,
    "28": Trouble.DENIED,
    "42501": Trouble.DENIED,
    "53300": Trouble.CROWDED,
    "57P03": Trouble.STARTING,
}


def _trouble(fault: Exception) -> Trouble:
    state = str(getattr(fault, "sqlstate", None) or "")
    for known, trouble in _STATES.items():
        if state.startswith(known):
            return trouble
    if isinstance(fault, TimeoutError):
        return Trouble.SILENT
    return Trouble.UNREACHABLE if is_unavailable(fault) else Trouble.FAULTY


# ── SQLite ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def file_id(path: str) -> tuple[int, int] | None:
    """Which file lies at a path; None if there is none. Not opened: to close it again would drop this process's locks."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _file(path: str) -> Seen:
    identity = file_id(path)
    if identity is None:
        return Seen(Trouble.MISSING)
    try:
        uri = f"file:{quote(str(Path(path).absolute()))}?mode=rw"
        with closing(sqlite3.connect(uri, timeout=_LOCKED_SECONDS, isolation_level=None, uri=True)) as connection:
            had = _versions(connection)
            return Seen(had=had, writable=_takes_writing(connection), file=identity)
    except sqlite3.Error as fault:
        return _unread(fault, identity)


def _versions(connection: sqlite3.Connection) -> frozenset[str] | None:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'aerich'").fetchone():
        return None
    return frozenset(row[0] for row in connection.execute("SELECT version FROM aerich WHERE app = 'records'"))


def _takes_writing(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("PRAGMA busy_timeout=0")
        connection.execute("BEGIN IMMEDIATE")
        # Of a file that may only be read, that alone is no more than a beginning to read. Nothing of it reaches the disk.
        connection.execute("CREATE TABLE jishi_probe (n)")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as fault:
        # Somebody is writing: then it can be written.
        return fault.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
    return True


def _unread(fault: sqlite3.Error, identity: tuple[int, int]) -> Seen:
    code = getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code == sqlite3.SQLITE_READONLY:  # not even its lock can be taken there
        return Seen(had=frozenset(), writable=False, file=identity)
    known = {
        sqlite3.SQLITE_BUSY: Trouble.LOCKED,
        sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
        sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
        sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
        sqlite3.SQLITE_CANTOPEN: Trouble.UNOPENED,
        sqlite3.SQLITE_IOERR: Trouble.UNOPENED,
    }
    return Seen(known.get(code, Trouble.FAULTY), file=identity)
