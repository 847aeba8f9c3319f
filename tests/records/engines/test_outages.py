"""What the drivers and the machine say of a database that is away, full, busy or only read: every class of it, by table."""

from __future__ import annotations

import errno
import inspect
import sqlite3
from collections.abc import Iterator

import asyncpg
import pytest
from tortoise.context import TortoiseContext
from tortoise.exceptions import DBConnectionError, OperationalError
from tortoise.transactions import in_transaction

from records.engines import connections, outages
from records.engines.outages import Crowded, is_gone, is_unavailable
from records.tables import PartyOrg
from tests.records.engines.test_engines import an_org

# Of PostgreSQL's classes of SQLSTATE and single states, the longest that fits counts: is it an outage?
_STATES = {
    "": False,
    "08": True,  # the connection
    "25006": True,  # only read: a standby
    "25P03": True,  # ended for being idle in a transaction
    "25P04": True,  # ended for a transaction that lasted too long
    "28": True,  # who we say we are is not believed
    "3D": True,  # no such database
    "40": True,  # deadlock, serialization
    "40002": False,  # a constraint that was deferred
    "53": True,  # resources: 53100 the disk, 53200 memory, 53300 connections
    "55P03": True,  # a lock
    "57": True,  # an administrator, a crash, a timeout
    "58": True,  # input and output
}
_GONE = ("08", "25P03", "25P04", "28", "3D", "57P")
_BY_NAME = {"InvalidCachedStatementError": True}


def _of_postgres() -> Iterator[type[asyncpg.PostgresError]]:
    for _, found in inspect.getmembers(asyncpg.exceptions, inspect.isclass):
        if issubclass(found, asyncpg.PostgresError) and getattr(found, "sqlstate", None):
            yield found


def _expected(state: str) -> bool:
    return _STATES[max((known for known in _STATES if state.startswith(known)), key=len)]


@pytest.mark.parametrize("kind", list(_of_postgres()), ids=lambda kind: kind.__name__)
def test_every_state_of_postgres_is_an_outage_or_a_fault(kind: type[asyncpg.PostgresError]) -> None:
    fault, state = kind("x"), str(kind.sqlstate)
    expected = _BY_NAME.get(kind.__name__, _expected(state))
    assert is_unavailable(fault) is expected
    assert is_unavailable(OperationalError(fault)) is expected
    assert is_gone(fault) is state.startswith(_GONE)


# The driver's own, which have no state.
_CLIENT = {
    "ClientConfigurationError": False,
    "DataError": False,
    "InterfaceError": False,
    "InternalClientError": True,
    "OutdatedSchemaCacheError": True,
    "ProtocolError": True,
    "TargetServerAttributeNotMatched": True,
    "UnsupportedClientFeatureError": False,
    "UnsupportedServerFeatureError": False,
    "FatalPostgresError": True,
    "UnknownPostgresError": True,
    "PostgresError": False,
}


@pytest.mark.parametrize(
    "kind",
    [
        found
        for _, found in inspect.getmembers(asyncpg.exceptions, inspect.isclass)
        if issubclass(found, Exception) and not issubclass(found, Warning) and not getattr(found, "sqlstate", None)
    ],
    ids=lambda kind: kind.__name__,
)
def test_every_exception_of_the_driver_is_known(kind: type[Exception]) -> None:
    assert is_unavailable(kind("x")) is _CLIENT[kind.__name__]


@pytest.mark.parametrize(
    ("says", "unavailable"),
    [
        ("connection is closed", True),
        ("cannot perform operation: connection is closed", True),
        ("cannot perform operation: another operation is cancelling", True),
        ("cannot call Transaction.rollback(): the underlying connection is closed", True),
        ("cannot rollback; the transaction is in error state", True),
        ("pool is closing", True),
        ("cannot call Connection.fetch(): connection has been released back to the pool", True),
        ("the server expects 2 arguments for this query, 1 was passed", False),
        ("cannot perform operation: another operation is in progress", False),
    ],
)
def test_what_the_driver_says_of_a_lost_connection(says: str, unavailable: bool) -> None:
    assert is_unavailable(asyncpg.InterfaceError(says)) is unavailable


_OF_SQLITE = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}


@pytest.mark.parametrize("extended", [0, 1, 4])
@pytest.mark.parametrize("primary", range(1, 27))
def test_every_code_of_sqlite_is_an_outage_or_a_fault(primary: int, extended: int) -> None:
    fault = sqlite3.OperationalError("whatever it says")
    fault.sqlite_errorcode = primary | extended << 8
    assert is_unavailable(fault) is (primary in _OF_SQLITE)
    assert is_unavailable(OperationalError(fault)) is (primary in _OF_SQLITE)


@pytest.mark.parametrize(
    ("fault", "unavailable"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/var/anchors.log"), True),
        (OSError(errno.EROFS, "Read-only file system", "/var/anchors.log"), True),
        (OSError(errno.EMFILE, "Too many open files"), True),
        (OSError(errno.EHOSTUNREACH, "No route to host"), True),
        (FileNotFoundError(errno.ENOENT, "No such file or directory"), True),  # a server's socket
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "form.pdf"), False),
        (ConnectionResetError(), True),
        (BrokenPipeError(), True),
        (TimeoutError(), True),
        (DBConnectionError("no such database"), True),
        (Crowded(), True),
        (KeyError("locked"), False),
        (sqlite3.IntegrityError("UNIQUE constraint failed"), False),
    ],
)
def test_what_the_machine_says(fault: Exception, unavailable: bool) -> None:
    assert is_unavailable(fault) is unavailable


def test_an_outage_is_known_under_what_was_raised_because_of_it() -> None:
    fault = RuntimeError("not rolled back")
    fault.__context__ = asyncpg.AdminShutdownError("terminating connection due to administrator command")
    assert is_unavailable(fault)


async def _much() -> None:
    async with in_transaction():
        for number in range(1, 2_000):
            await an_org(f"/{number}/", name="支部" * 40)


async def test_a_full_disk_takes_nothing_and_is_over_when_there_is_room(db: TortoiseContext, dialect: str) -> None:
    """SQLite's own way to be full. Questions go on, nothing is half done, and nothing needs to be started anew."""
    if dialect != "sqlite":
        pytest.skip("the server's disk is the server's")
    client = connections.connection()
    _, (row,) = await client.execute_query("PRAGMA page_count")
    await client.execute_query(f"PRAGMA max_page_count={row[0]}")
    with pytest.raises(OperationalError) as refused:
        await _much()
    assert is_unavailable(refused.value)
    assert await PartyOrg.all().count() == 0
    await client.execute_query("PRAGMA max_page_count=1000000")
    async with in_transaction():
        await an_org("/1/")
    assert await PartyOrg.all().count() == 1


def test_what_an_outage_is_called_is_of_the_driver_and_holds_nothing_that_was_entered() -> None:
    words = {}
    for code in outages._TROUBLED:
        fault = sqlite3.OperationalError("张三 11010519491231002X")
        fault.sqlite_errorcode = code | 2 << 8
        words[code] = outages.named(OperationalError(fault))
    assert words[sqlite3.SQLITE_IOERR] == "disk I/O error"
    assert words[sqlite3.SQLITE_FULL] == "database or disk is full"
    assert not [word for word in words.values() if "张三" in word or "Error" in word]
    assert outages.named(asyncpg.DiskFullError("张三")) == "DiskFullError, SQLSTATE 53100"
    assert outages.named(OSError(errno.ENOSPC, "张三", "张三")) == "No space left on device"
    assert outages.named(ValueError("张三")) == "ValueError"
