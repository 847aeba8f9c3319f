"""Tortoise's SQLite client, mended: transactions take the write lock at once, and a cancelled one leaks nothing.

The stock client begins deferred, so read-then-write fails with "database is locked" whenever another process wrote in
between, and a task cancelled while its transaction begins keeps the client's lock for ever.
"""

import asyncio
import sqlite3
from typing import Any

from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError


class _Wrapper(SqliteTransactionWrapper):
    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Wrapper(self))

    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def commit(self) -> None:
        try:
            await super().commit()
        except sqlite3.Error as error:
            # Disk full, database read-only: the transaction is still open and would swallow the next one.
            await self.rollback()
            raise OperationalError(error) from error


class _Context(SqliteTransactionContext):
    async def __aenter__(self) -> TransactionalDBClient:
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
        if raw is not None and raw._conn.in_transaction:
            await raw.rollback()

    def _give_back(self, start: asyncio.Future[None]) -> None:
        if not start.cancelled():
            start.exception()  # asked for, so that asyncio does not report it as never retrieved
        self._trxlock.release()


class Client(SqliteClient):
    """One connection, one lock, one transaction at a time per process."""

    def _in_transaction(self) -> TransactionContext:
        return _Context(_Wrapper(self), self._lock)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Runs in a transaction of ours: the stock one stays open when its task is cancelled."""
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)


client_class = Client
