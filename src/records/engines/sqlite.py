"""Tortoise's SQLite client, mended: transactions take the write lock at once, and a cancelled one leaks nothing.

The stock client begins deferred, so read-then-write fails with "database is locked" whenever another process wrote in
between, and a task cancelled while its transaction begins keeps the client's lock for ever.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any, Protocol, runtime_checkable

import aiosqlite
from tortoise.backends.base.client import (
    ConnectionWrapper,
    NestedTransactionContext,
    TransactionalDBClient,
    TransactionContext,
)
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import DBConnectionError, OperationalError

from records.counts import counted
from records.engines.counting import Counted
from records.engines.probes import file_id
from records.engines.queueing import in_line
from records.engines.sqlite_readers import Asked, Short, Snapshot

# A statement runs in its connection's thread: more of them than cores read no faster.
READERS = 4


@runtime_checkable
class Says(Protocol):
    """A client of ours: what is said in a transaction is heard after its commit, and never if it is rolled back."""

    def say(self, texts: list[str]) -> None: ...


class _Wrapper(Counted, SqliteTransactionWrapper):
    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self._said: list[str] = []
        self._before = 0

    def say(self, texts: list[str]) -> None:
        self._said += texts

    @property
    def _outer(self) -> Any:
        """The transaction that this is a part of: what is said inside the part is said to it."""
        return self._parent

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Wrapper(self))

    async def begin(self) -> None:
        client: Any = self._parent
        client.check_place()
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def commit(self) -> None:
        # A caller who leaves does not stop it, and what was committed is told.
        await asyncio.shield(asyncio.ensure_future(self._committed()))

    async def _committed(self) -> None:
        try:
            await super().commit()
        except sqlite3.Error as error:
            # Disk full, database read-only: the transaction is still open and would swallow the next one.
            await self.rollback()
            raise OperationalError(error) from error
        client: Any = self._parent
        client.say(self._said)

    async def savepoint(self) -> None:
        self._before = len(self._outer._said)
        await super().savepoint()

    async def savepoint_rollback(self) -> None:
        del self._outer._said[self._before :]
        await super().savepoint_rollback()


class _Context(SqliteTransactionContext):
    async def __aenter__(self) -> TransactionalDBClient:
        with in_line():
            await self._trxlock.acquire()
        start = asyncio.ensure_future(self._start())
        try:
            await asyncio.shield(start)
        except BaseException:
            undo = asyncio.ensure_future(self._undo(start))
            undo.add_done_callback(lambda _: self._give_back(start))
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        client: TransactionalDBClient = self.connection
        return client

    async def _start(self) -> None:
        await self.ensure_connection()
        await self.connection.begin()

    async def _undo(self, start: asyncio.Future[None]) -> None:
        await asyncio.wait([start])  # BEGIN may still be queued in the connection's thread
        raw = self.connection._connection
        with suppress(sqlite3.ProgrammingError):  # closed meanwhile, and with it what was begun
            if raw is not None and raw._conn.in_transaction:
                await raw.rollback()

    def _give_back(self, start: asyncio.Future[None]) -> None:
        if not start.cancelled():
            start.exception()  # asked for, so that asyncio does not report it as never retrieved
        self._trxlock.release()


class Client(Counted, SqliteClient):
    """One connection that writes, one lock, one transaction at a time per process; and connections that only read."""

    def __init__(self, file_path: str, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        self.listeners: list[Callable[[str], None]] = []
        self._short = Short(partial(self.reading, timeout=0))
        # First come, first served.
        self._slots = asyncio.Semaphore(READERS)
        self._idle: list[aiosqlite.Connection] = []
        # Which file was opened: another may come to lie in its place.
        self.file: tuple[int, int] | None = None

    def acquire_connection(self) -> ConnectionWrapper[aiosqlite.Connection]:
        self.check_place()
        return super().acquire_connection()

    def check_place(self) -> None:
        """Refuses where the file was replaced or removed: what would be written to the open one is lost with the process."""
        if self.file is not None and self.file != file_id(self.filename):
            raise DBConnectionError("the database file was replaced or removed")

    def _know(self) -> None:
        self.file = self.file or file_id(self.filename)

    async def create_connection(self, with_db: bool) -> None:
        """One that was set up whole, or none: half set up it would be taken for one that watches foreign keys."""
        if self._connection:
            return
        raw = aiosqlite.connect(self.filename, isolation_level=None)
        try:
            await raw
            raw._conn.row_factory = sqlite3.Row
            for pragma, value in self.pragmas.items():
                await (await raw.execute(f"PRAGMA {pragma}={value}")).close()
        except BaseException:
            # Until its thread has said its last word: the loop may be closed by then.
            await raw.close() if raw._connection else await asyncio.to_thread(raw._thread.join)
            raise
        self._connection = raw
        self._know()
        await self._post_connect()

    def say(self, texts: list[str]) -> None:
        """Tells everybody in this process who listens."""
        for text in texts:
            for listener in self.listeners:
                listener(text)

    async def read(self, query: str, values: list[Any]) -> list[sqlite3.Row]:
        """Rows as last committed, without waiting for whoever writes. A cancelled read is stopped where it is."""
        counted.reading += 1
        try:
            rows = self._short.rows(query, values)
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error
        return rows if rows is not None else await self._read_apart(query, values)

    async def read_row(self, query: str, values: list[Any], *, anew: bool = False) -> Sequence[Any]:
        """The row of a statement that gives just one, out of what was last committed; alike ones are asked together.

        SQLite has one plan for all values: `anew` changes nothing.
        """
        counted.reading += 1
        try:
            row = await self._short.row(query, values)
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error
        return row if row is not None else (await self._read_apart(query, values))[0]

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[Any]]:
        """A question of the ORM's outside a transaction waits for no writer either."""
        if not self._only_reads(query):
            found: tuple[int, Sequence[Any]] = await super().execute_query(query, values)
            return found
        rows = await self.read(query, values or [])
        return len(rows), rows

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        if not self._only_reads(query):
            found: list[dict[str, Any]] = await super().execute_query_dict(query, values)
            return found
        return list(map(dict, await self.read(query, values or [])))

    def _only_reads(self, query: str) -> bool:
        # A migration that rebuilds a table begins its transaction by itself, and sees what it has done so far.
        raw = self._connection
        by_hand = raw is not None and raw._conn.in_transaction and not self._lock.locked()
        return query.startswith("SELECT ") and not by_hand

    async def _read_apart(self, query: str, values: list[Any]) -> list[sqlite3.Row]:
        async with self._slots:
            reader, asked = self._idle.pop() if self._idle else await self._reader(), Asked()
            try:
                rows: list[sqlite3.Row] = await reader._execute(asked.rows, reader._conn, query, values)  # type: ignore[no-untyped-call]  # aiosqlite has no types there
                return rows
            except asyncio.CancelledError:
                asked.left = True
                raise
            except sqlite3.OperationalError as error:
                raise OperationalError(error) from error
            finally:
                self._idle.append(reader)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Snapshot]:
        """A connection of its own, in one transaction that sees one moment."""
        reader, over = self._idle.pop() if self._idle else await self._reader(), False
        try:
            # Whoever asked it before may have left: nobody looks for them any more.
            await reader.set_progress_handler(None, 0)  # type: ignore[arg-type]  # None takes the handler away
            await (await reader.execute("BEGIN")).close()
            yield Snapshot(reader)
            await reader.rollback()
            over = True
        finally:
            if over and len(self._idle) < READERS:
                self._idle.append(reader)
            else:
                reader._conn.interrupt()
                await reader.close()

    def usage(self) -> dict[str, tuple[int, int]]:
        """Of its connections, the one that writes and those that read: how many are in use, and how many there may be."""
        return {"writing": (int(self._lock.locked()), 1), "reading": (READERS - self._slots._value, READERS)}

    def reading(self, *, timeout: float = 5) -> sqlite3.Connection:
        """A connection that only reads, and waits so many seconds for whoever has the file to themselves."""
        self.check_place()
        connection = sqlite3.connect(self.filename, timeout, isolation_level=None, check_same_thread=False)
        self._know()
        connection.row_factory = sqlite3.Row
        # Each of them waits as long as it may: whoever is answered on the loop not at all.
        pragmas = (f"{k}={v}" for k, v in self.pragmas.items() if k not in ("journal_mode", "busy_timeout"))
        for pragma in (*pragmas, "query_only=ON"):
            connection.execute(f"PRAGMA {pragma}").close()
        return connection

    async def _reader(self) -> aiosqlite.Connection:
        reader = aiosqlite.Connection(self.reading, 64)
        try:
            return await reader
        except BaseException:
            reader.stop()  # its thread would outlive the process's end
            raise

    async def close(self) -> None:
        await super().close()
        self._short.close()
        while self._idle:
            await self._idle.pop().close()

    def _in_transaction(self) -> TransactionContext:
        return _Context(_Wrapper(self), self._lock)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Runs in a transaction of ours: the stock one stays open when its task is cancelled."""
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)


client_class = Client
