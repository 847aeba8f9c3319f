"""Tortoise's asyncpg client, mended: a task cancelled while its transaction begins gives its connection back.

The stock client loses the pool's connection then; after a few dozen cancelled requests the pool is empty for good.
"""

import asyncio
from typing import Any

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError


class _Context(TransactionContextPooled):
    client: TransactionWrapper

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool: Any = self.client._parent._pool
        self.client._connection = raw = await pool.acquire()
        try:
            await self.client.begin()
        except BaseException:
            self._give_back(pool, raw)
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

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


class Client(AsyncpgDBClient):
    """A pool; a transaction holds one connection of it."""

    def _in_transaction(self) -> TransactionContext:
        return _Context(TransactionWrapper(self), self._pool_init_lock)


client_class = Client
