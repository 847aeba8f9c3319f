"""The same database through a pooler in transaction mode (PgBouncer), which gives each transaction whatever connection is free.

Nothing that outlives a transaction may rest on one: no prepared statement, no `SET`, no lock of a session. So every question is a
transaction of its own, its settings are the transaction's, and statements are planned each time. What cannot do so goes by the
server itself: news, exports, migrations, backups, health.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg
from tortoise.backends.base.client import TransactionContext

from records.engines import postgres
from records.engines.postgres import READING, Context, Snapshot, Transaction

# What a pooler knows to give on; anything else that a client says of itself it refuses.
_SAID = {"application_name": "jishi"}


def _local(settings: Mapping[str, str]) -> str:
    return "; ".join(f"SET LOCAL {name} = '{value}'" for name, value in settings.items())


class _Context(Context):
    async def _begin(self, pool: Any) -> None:
        await super()._begin(pool)
        raw = self.client._connection
        try:
            await raw.execute(self.client._parent.limits)  # type: ignore[attr-defined]  # a client of ours
        except BaseException:
            self._give_back(pool, raw)
            raise


class Client(postgres.Client):
    """As the other, by way of a pooler; `host` and `port` are the server's own."""

    def __init__(self, *args: Any, pooler: Mapping[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = ("host", "port", "user", "password", "database", "ssl")
        self._way = {name: pooler[name] for name in names if name in pooler}
        told = {name: value for name, value in self.server_settings.items() if name != "application_name"}
        self.limits = _local(told)
        self._reading = f"BEGIN READ ONLY; {_local({**told, **_but_read_only(READING)})}"

    async def create_pool(self, **kwargs: Any) -> asyncpg.Pool:
        mine = {"server_settings": _SAID, "statement_cache_size": 0}
        return await super().create_pool(**{**kwargs, **self._way, **mine})

    @asynccontextmanager
    async def _in_one(self) -> AsyncIterator[asyncpg.Connection]:
        """A connection for one statement, in a transaction: else what is prepared here would be asked for elsewhere."""
        async with super().acquire_connection() as connection, connection.transaction():
            await connection.execute(self.limits)
            yield connection

    def acquire_connection(self) -> Any:
        return self._in_one()

    async def _reader(self) -> asyncpg.Connection:
        extra = {name: self.extra[name] for name in ("command_timeout",) if name in self.extra}
        reader = await asyncpg.connect(**self._way, **extra, server_settings=_SAID, statement_cache_size=0)
        async with reader.transaction():
            await reader.set_type_codec("json", schema="pg_catalog", encoder=bytes, decoder=bytes, format="binary")
        return reader

    async def _fetched(self, reader: asyncpg.Connection, query: str, values: list[Any], *, anew: bool) -> list[Any]:
        await reader.execute(self._reading)
        try:
            rows: list[Any] = await reader.fetch(query, *values)
        except asyncio.CancelledError:
            raise  # it is ended when it answers again
        except BaseException:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await reader.execute("ROLLBACK")
            raise
        await reader.execute("COMMIT")
        return rows

    async def _plan(self, reader: asyncpg.Connection, *, anew: bool) -> None:
        await reader.execute("ROLLBACK")

    async def _end(self, reader: asyncpg.Connection) -> None:
        # The number that it has is the pooler's, and some other's at the server. The pooler ends what nobody waits for.
        reader.terminate()

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Snapshot]:
        reader = await super()._reader()
        try:
            async with reader.transaction(isolation="repeatable_read", readonly=True):
                yield Snapshot(reader)
        finally:
            reader.terminate()

    def _in_transaction(self) -> TransactionContext:
        return _Context(Transaction(self), self._pool_init_lock)


def _but_read_only(settings: Mapping[str, str]) -> Mapping[str, str]:
    return {name: value for name, value in settings.items() if name != "default_transaction_read_only"}


client_class = Client
