"""Telling "the database is not there just now" from a fault of ours: the first is worth another try.

PostgreSQL says it by the class of its SQLSTATE, SQLite by the code of its error, the driver and the machine by exceptions
of their own. `docs/operations.md` says what callers are told.
"""

import errno
import os
import socket
import sqlite3
from collections.abc import Iterator

import asyncpg
from tortoise.exceptions import DBConnectionError


class Crowded(Exception):
    """Nobody gave a connection back within the time that the caller had."""


def is_unavailable(fault: BaseException) -> bool:
    """Whether an exception says that the database is gone, starting, stopping, full, read-only or too busy to lock: worth a retry."""
    return any(_says_gone(cause) or _says_busy(cause) for cause in causes(fault))


def named(fault: BaseException) -> str:
    """What an outage is, for a line of the log: the driver's fixed words or a code, and nothing that anybody entered."""
    for cause in causes(fault):
        if isinstance(cause, sqlite3.Error) and (words := _SAID.get(_code(cause) or 0)):
            return words
        if state := _state(cause):
            return f"{type(cause).__name__}, SQLSTATE {state}"
        if isinstance(cause, OSError) and cause.errno:
            return os.strerror(cause.errno) if cause.errno > 0 else type(cause).__name__
    return type(fault).__name__


def is_gone(fault: BaseException) -> bool:
    """Whether the connection broke, or could not be made: what only reads may be asked once more on another."""
    return any(_says_gone(cause) for cause in causes(fault))


def is_locked(fault: BaseException) -> bool:
    """Whether somebody else had what a statement waited for: nothing was done, and they will come to an end."""
    return any(_state(cause) in _LOCKED or "locked" in str(cause) for cause in causes(fault))


def is_no_table(fault: BaseException) -> bool:
    """Whether a statement failed because its table is not there: the database was never migrated, or not so far."""
    return any(_state(cause) == "42P01" or str(cause).startswith("no such table") for cause in causes(fault))


# ── PostgreSQL ──────────────────────────────────────────────────────────────────────────────────────────────────────

# Classes: a connection's own faults; who we say we are is not believed; there is no such database; an administrator or a
# crash ended it, or the server is just starting. And sessions that the server ended because they were idle or too long.
_GONE = ("08", "28", "3D", "57P", "25P03", "25P04")
_LOCKED = ("55P03", "40P01", "40001")
# A lock; a transaction that was undone, or of which nobody knows whether it was; resources (the disk, memory, connections);
# a statement that was cut; the machine's own trouble; a standby, or a database set to read only.
_BUSY = ("55P03", "40000", "40001", "40003", "40P01", "53", "57", "58", "25006")
# What an InterfaceError says of a connection that broke; else it is the driver used wrongly.
_CLOSED = ("closed", "closing", "cancelling", "in error state", "released back")


def _says_gone(fault: BaseException) -> bool:
    if isinstance(fault, DBConnectionError | ConnectionError | TimeoutError | socket.gaierror):
        return True
    if isinstance(fault, asyncpg.InternalClientError | asyncpg.FatalPostgresError):
        return True  # the first: what a server says as it ends a connection, where the driver awaits nothing: "cannot switch to state"
    if isinstance(fault, asyncpg.InterfaceError):
        return any(word in str(fault) for word in _CLOSED)
    if isinstance(fault, OSError):
        # A socket has no name: whatever is the matter with it, the database cannot be reached. A file has one.
        return fault.filename is None and fault.errno not in _MACHINE
    return _state(fault).startswith(_GONE)


def _says_busy(fault: BaseException) -> bool:
    if isinstance(fault, sqlite3.Error):
        return _code(fault) in _TROUBLED
    if isinstance(fault, OSError):
        return fault.errno in _MACHINE
    if isinstance(fault, Crowded | asyncpg.InvalidCachedStatementError):
        return True
    return _state(fault).startswith(_BUSY)


def _state(fault: BaseException) -> str:
    return str(getattr(fault, "sqlstate", None) or "")


# ── SQLite, and the machine ─────────────────────────────────────────────────────────────────────────────────────────

_TROUBLED = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
    }
)
# The disk is full, read-only or broken; too many files are open.
_MACHINE = frozenset(
    {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM}
)
# What the codes are called in words, for an error that came without one.
_WORDS = {
    "locked": sqlite3.SQLITE_BUSY,
    "unable to open": sqlite3.SQLITE_CANTOPEN,
    "disk I/O": sqlite3.SQLITE_IOERR,
    "is full": sqlite3.SQLITE_FULL,
    "readonly": sqlite3.SQLITE_READONLY,
}

# And what SQLite itself says of each of them, where it says no more than that.
_SAID = {
    sqlite3.SQLITE_BUSY: "database is locked",
    sqlite3.SQLITE_LOCKED: "database table is locked",
    sqlite3.SQLITE_PROTOCOL: "locking protocol",
    sqlite3.SQLITE_FULL: "database or disk is full",
    sqlite3.SQLITE_READONLY: "attempt to write a readonly database",
    sqlite3.SQLITE_IOERR: "disk I/O error",
    sqlite3.SQLITE_CANTOPEN: "unable to open database file",
    sqlite3.SQLITE_NOMEM: "out of memory",
    sqlite3.SQLITE_PERM: "access permission denied",
}


def _code(fault: BaseException) -> int | None:
    """The primary code of SQLite's error; None of another's."""
    if not isinstance(fault, sqlite3.Error):
        return None
    code: int | None = getattr(fault, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF
    return next((code for words, code in _WORDS.items() if words in str(fault)), None)


def causes(fault: BaseException) -> Iterator[BaseException]:
    """The exception, what it came from, and what Tortoise wrapped into its arguments."""
    seen: set[int] = set()
    queue: list[BaseException] = [fault]
    while queue:
        cause = queue.pop()
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        queue += [c for c in (cause.__cause__, cause.__context__, *cause.args) if isinstance(c, BaseException)]
