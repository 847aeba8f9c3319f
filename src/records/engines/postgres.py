"""Tortoise's asyncpg client, mended: a task cancelled while its transaction begins gives its connection back.

The stock client loses the pool's connection then; after a few dozen cancelled requests the pool is empty for good. And
reading has connections of its own, for the pool resets a connection after every use: as much as a small statement costs.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError, TransactionManagementError

from records.counts import counted
from records.engines.batching import Batcher
from records.engines.counting import Counted
from records.engines.outages import is_gone
from records.engines.queueing import in_line
from records.engines.replicas import Replica


class Context(TransactionContextPooled):
    client: TransactionWrapper

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool: Any = self.client._parent._pool
        try:
            await self._begin(pool)
        except Exception as fault:
            if not is_gone(fault):
                raise
            # Nothing was done on it yet: another is tried, which is made anew, for the others broke as well.
            await pool.expire_connections()
            await self._begin(pool)
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def _begin(self, pool: Any) -> None:
        with in_line():
            self.client._connection = raw = await pool.acquire()
        try:
            await self.client.begin()
        except BaseException:
            self._give_back(pool, raw)
            raise

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            if self.client._finalized:
                return
            if exc_type is None:
                await self.client.commit()
            elif exc_type is not TransactionManagementError:
                await self.client.rollback()
        finally:
            # Before the release, which may fail too: after a restart of the server a task that lives long would
            # otherwise keep the broken connection and never get a transaction again.
            get_connections().reset(self.token)
            pool: Any = self.client._parent._pool
            if pool is not None:
                await pool.release(self.client._connection)

    @staticmethod
    def _give_back(pool: Any, raw: Any) -> None:
        """In the background, for this task may be cancelled again; asyncpg resets the connection or drops it."""
        back = asyncio.ensure_future(pool.release(raw))
        back.add_done_callback(lambda done: done.cancelled() or done.exception())


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one transaction sees."""

    reader: asyncpg.Connection

    async def read(self, query: str, values: list[Any]) -> list[Any]:
        rows: list[Any] = await self.reader.fetch(query, *values)
        return rows

    async def pieces(self, query: str, values: list[Any], size: int) -> AsyncIterator[list[Any]]:
        cursor = await self.reader.cursor(query, *values)
        while rows := await cursor.fetch(size):
            yield rows


Reader = tuple[asyncpg.Connection, float]

# Not trusted when it has lain longer: what stands between may have forgotten it.
_IDLE_SECONDS = 300
_STOPS_SECONDS = 2
_LONGEST_KEPT = 100_000  # characters
# A statement of the plan looks rows up by keys, in memory or on a disk without a head to be moved: four times the price of
# the next page would have small tables read through for each of them. And a second process, which takes ten milliseconds to
# start, is for what reads a province through.
READING = {"default_transaction_read_only": "on", "random_page_cost": "1.1", "parallel_setup_cost": "20000"}


_ANEW, _AS_USUAL = "SET plan_cache_mode = force_custom_plan", "RESET plan_cache_mode"


class Transaction(Counted, TransactionWrapper):
    """A connection of the pool, for one transaction."""


class Client(Counted, AsyncpgDBClient):
    """A pool; a transaction holds one connection of it. And some connections more that only read."""

    def __init__(self, *args: Any, readers: int = 10, replica: Mapping[str, Any] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # First come, first served; the one used last is taken first.
        self._readers = readers
        self._slots = asyncio.Semaphore(readers)
        self._idle: list[Reader] = []
        # Those that plan each statement for its values.
        self._planning: set[asyncpg.Connection] = set()
        self._batcher = Batcher(self._asked, self._slots.locked)
        self._settling: set[asyncio.Task[None]] = set()
        self._beside = Client(**replica, readers=readers, connection_name="replica") if replica else None
        # Who answers instead, as long as it is as fresh.
        self.replica = Replica(self._beside, self) if self._beside else None

    async def read_row(self, query: str, values: list[Any], *, anew: bool = False) -> Sequence[Any]:
        """The row of a statement that gives just one; short ones that are alike are asked together where many ask."""
        counted.reading += 1
        if self.replica is not None:
            found = await self.replica.row(query, values, anew=anew)
            if found is not None:
                return found
        return await self.row_here(query, values, anew=anew)

    async def row_here(self, query: str, values: list[Any], *, anew: bool) -> Sequence[Any]:
        """The same, of this database."""
        row: Sequence[Any] = (
            (await self._asked(query, values, anew=True))[0] if anew else await self._batcher.row(query, values)
        )
        return row

    async def read_here(self, query: str, values: list[Any]) -> list[Any]:
        """Rows of this database, for what stands beside it."""
        return await self._asked(query, values)

    async def read(self, query: str, values: list[Any], *, anew: bool = False) -> list[Any]:
        """Rows as last committed, by a statement that changes nothing. A cancelled one is stopped where it is."""
        counted.reading += 1
        return await self._asked(query, values, anew=anew)

    async def _asked(self, query: str, values: list[Any], *, anew: bool = False) -> list[Any]:
        """The same, counted already.

        From its sixth time on PostgreSQL may plan a statement for any values, as if a range of paths were always a small
        one. `anew` is for what must be planned for its own each time; connections that do so stay with such statements.
        One that broke is replaced without a word: what only reads may be asked twice.
        """
        try:
            return await self._read(query, values, anew=anew)
        except Exception as fault:
            if not is_gone(fault):
                raise
            while self._idle:  # they may have broken as well, and not know it yet
                self._idle.pop()[0].terminate()
            return await self._read(query, values, anew=anew)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, list[dict[Any, Any]]]:
        """A question of the ORM's outside a transaction waits for no writer either."""
        if not query.startswith("SELECT "):
            found: tuple[int, list[dict[Any, Any]]] = await super().execute_query(query, values)
            return found
        rows = await self.read(query, values or [])
        return len(rows), rows

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        if not query.startswith("SELECT "):
            found: list[dict[str, Any]] = await super().execute_query_dict(query, values)
            return found
        return list(map(dict, await self.read(query, values or [])))

    async def _read(self, query: str, values: list[Any], *, anew: bool) -> list[Any]:
        if self._slots.locked():
            with in_line():
                await self._slots.acquire()
        else:
            await self._slots.acquire()
        reader, left = None, False
        try:
            reader = self._taken(anew=anew) or await self._reader()
            return await self._fetched(reader, query, values, anew=anew)
        except asyncio.CancelledError:
            left = True
            raise
        except (asyncpg.SyntaxOrAccessError, asyncpg.DataError) as error:
            raise OperationalError(error) from error
        finally:
            if left and reader is not None:
                settling = asyncio.create_task(self._settled(reader))
                self._settling.add(settling)
                settling.add_done_callback(self._settling.discard)
            else:
                if reader is not None:
                    self._lay(reader)
                self._slots.release()

    async def _fetched(self, reader: asyncpg.Connection, query: str, values: list[Any], *, anew: bool) -> list[Any]:
        if anew != (reader in self._planning):
            await self._plan(reader, anew=anew)
        rows: list[Any] = await reader.fetch(query, *values)
        return rows

    async def _plan(self, reader: asyncpg.Connection, *, anew: bool) -> None:
        await reader.execute(_ANEW if anew else _AS_USUAL)
        self._planning = {known for known in self._planning if known is not reader and not known.is_closed()}
        if anew:
            self._planning.add(reader)

    async def _settled(self, reader: asyncpg.Connection) -> None:
        """Gives a connection back whose question was left, when it answers again.

        The driver asks the server to stop; a server that is just taking the question up lets that pass unheard. Then the
        connection is ended from another one, and with it the question.
        """
        try:
            async with asyncio.timeout(_STOPS_SECONDS):
                await self._plan(reader, anew=False)
            self._lay(reader)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
            await self._end(reader)
        except asyncio.CancelledError:
            reader.terminate()
            raise
        finally:
            self._slots.release()

    async def _end(self, reader: asyncpg.Connection) -> None:
        number = reader.get_server_pid()
        reader.terminate()
        with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            another = await self._reader()
            await another.execute(f"SELECT pg_terminate_backend({number:d})")
            self._lay(another)

    def _lay(self, reader: asyncpg.Connection) -> None:
        """Leaves one open for whoever reads next."""
        self._idle.append((reader, time.monotonic()))

    def _taken(self, *, anew: bool = False) -> asyncpg.Connection | None:
        """One that lies open."""
        while self._idle:
            reader, since = self._idle.pop(self._alike(anew=anew))
            if not reader.is_closed() and time.monotonic() - since <= _IDLE_SECONDS:
                return reader
            reader.terminate()
        return None

    def _alike(self, *, anew: bool) -> int:
        """Which of those that lie open was used last by statements of the same kind; the last, if none was."""
        for place in range(-1, -len(self._idle) - 1, -1):
            if anew == (self._idle[place][0] in self._planning):
                return place
        return -1

    async def _reader(self) -> asyncpg.Connection:
        extra = {name: value for name, value in self.extra.items() if name != "max_inactive_connection_lifetime"}
        reader = await asyncpg.connect(
            host=self.host,
            port=self.port,
            user=self.user,
            password=self.password,
            database=self.database,
            server_settings={**self.server_settings, **READING},
            # A wide page's statement is long, and is to be planned once like any other.
            max_cacheable_statement_size=_LONGEST_KEPT,
            **extra,
        )
        # What the database has put together as JSON goes out as it is, without becoming characters in between.
        await reader.set_type_codec("json", schema="pg_catalog", encoder=bytes, decoder=bytes, format="binary")
        return reader

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Snapshot]:
        """A connection of its own, in one transaction that sees one moment."""
        reader, over = self._taken() or await self._reader(), False
        transaction = reader.transaction(isolation="repeatable_read", readonly=True)
        try:
            await transaction.start()
            yield Snapshot(reader)
            await transaction.commit()
            over = True
        finally:
            if over and len(self._idle) < self._readers:
                self._lay(reader)
            else:
                # At once, whatever it is at: a task that was cancelled does not wait.
                reader.terminate()

    def usage(self) -> dict[str, tuple[int, int]]:
        """Of its connections, those that write and those that read: how many are in use, and how many there may be."""
        pool: Any = self._pool
        writing = pool.get_size() - pool.get_idle_size() if pool is not None else 0
        most = pool.get_max_size() if pool is not None else 0
        return {"writing": (writing, most), "reading": (self._readers - self._slots._value, self._readers)}

    async def _close(self) -> None:
        if settling := set(self._settling):
            _, late = await asyncio.wait(settling, timeout=2 * _STOPS_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.wait(settling)
        while self._idle:
            await self._idle.pop()[0].close(timeout=10)
        if self._beside is not None:
            await self._beside.close()
        await super()._close()

    def _in_transaction(self) -> TransactionContext:
        return Context(Transaction(self), self._pool_init_lock)


client_class = Client
