"""Telling "the database is not there just now" from a fault of ours: the first is worth another try."""

import errno
import socket
import sqlite3
from collections.abc import Iterator

import asyncpg
from tortoise.exceptions import DBConnectionError


def is_unavailable(fault: BaseException) -> bool:
    """Whether an exception says that the database is gone, starting, stopping or too busy to lock: worth a retry."""
    return any(_says_gone(cause) or _says_busy(cause) for cause in causes(fault))


def is_gone(fault: BaseException) -> bool:
    """Whether the connection broke, or could not be made: what only reads may be asked once more on another."""
    return any(_says_gone(cause) for cause in causes(fault))


def is_locked(fault: BaseException) -> bool:
    """Whether somebody else had what a statement waited for: nothing was done, and they will come to an end."""
    return any(_state(cause) in _LOCKED or "locked" in str(cause) for cause in causes(fault))


def is_no_table(fault: BaseException) -> bool:
    """Whether a statement failed because its table is not there: the database was never migrated, or not so far."""
    return any(_state(cause) == "42P01" or str(cause).startswith("no such table") for cause in causes(fault))


_LOCKED = ("55P03", "40P01", "40001")
# Lock not available, deadlock, serialization, statement timeout, too many connections.
_BUSY = ("55P03", "40P01", "40001", "57014", "53300")
# Classes: a connection's own faults; an administrator or a crash ended it, or the server is just starting.
_GONE = ("08", "57P")
_UNREACHABLE = frozenset({errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN})


def _says_gone(fault: BaseException) -> bool:
    if isinstance(fault, DBConnectionError | ConnectionError | TimeoutError | socket.gaierror):
        return True
    if isinstance(fault, asyncpg.PostgresConnectionError | asyncpg.InternalClientError):
        return True  # the second: what a server says as it ends a connection, where the driver awaits nothing
    if isinstance(fault, asyncpg.InterfaceError):
        return "closed" in str(fault) or "closing" in str(fault)
    if isinstance(fault, OSError):
        return fault.errno in _UNREACHABLE
    return _state(fault).startswith(_GONE)


def _says_busy(fault: BaseException) -> bool:
    if isinstance(fault, sqlite3.OperationalError):
        return any(word in str(fault) for word in ("locked", "unable to open", "disk I/O"))
    return _state(fault) in _BUSY


def _state(fault: BaseException) -> str:
    return str(getattr(fault, "sqlstate", None) or "")


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
