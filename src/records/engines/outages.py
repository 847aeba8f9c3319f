"""Telling "the database is not there just now" from a fault of ours: the first is worth another try."""

import sqlite3
from collections.abc import Iterator

import asyncpg
from tortoise.exceptions import DBConnectionError


def is_unavailable(fault: BaseException) -> bool:
    """Whether an exception says that the database is gone, starting, stopping or too busy to lock: worth a retry."""
    return any(_says_unavailable(cause) for cause in _causes(fault))


# Lock not available, deadlock, serialization, statement timeout; 08 connection and 57P shutdown are classes.
_BUSY = ("55P03", "40P01", "40001", "57014", "53300")


def _says_unavailable(fault: BaseException) -> bool:
    if isinstance(fault, DBConnectionError | ConnectionError | asyncpg.PostgresConnectionError):
        return True
    if isinstance(fault, asyncpg.InterfaceError):
        return "closed" in str(fault) or "closing" in str(fault)
    if isinstance(fault, sqlite3.OperationalError):
        return any(word in str(fault) for word in ("locked", "unable to open", "disk I/O"))
    state = str(getattr(fault, "sqlstate", None) or "")
    return state in _BUSY or state.startswith(("08", "57P"))


def _causes(fault: BaseException) -> Iterator[BaseException]:
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
