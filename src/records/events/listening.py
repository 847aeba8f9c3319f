"""Listening for news: on PostgreSQL over a connection of its own, made again with patience when it breaks.

What was said while it was broken is lost: `lost` is called, and whoever follows anything must read it anew.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg

from records.engines import connections, sqlite
from records.engines.outages import named
from records.events.news import CHANNEL, Left, News, heard

log = logging.getLogger(__name__)
_FIRST, _LONGEST = 0.5, 30.0  # seconds between two tries
_PROBED = 20.0  # seconds after which a silent connection is asked whether it lives
_PATIENCE = 10.0
_BROKEN = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError)


# What was heard, and its id.
Hear = Callable[[News | Left, str], None]


class Listener:
    """Whether news are heard now, and what is done with them."""

    def __init__(self, hear: Hear, lost: Callable[[], None]) -> None:
        self.ready = asyncio.Event()
        self._since = time.monotonic()
        self._coming: asyncio.Queue[str] = asyncio.Queue()
        self._hear, self._lost = hear, lost

    def __call__(self, payload: str) -> None:
        self._coming.put_nowait(payload)

    @property
    def waiting(self) -> int:
        """How much of what came is not passed on yet."""
        return self._coming.qsize()

    @property
    def unheard_seconds(self) -> float:
        """For how long nothing is heard; 0 while it is."""
        return 0.0 if self.ready.is_set() else time.monotonic() - self._since

    async def pass_on(self) -> None:
        """Passes on for ever what comes. A large sitting is heard by hundreds: after each piece others have their turn."""
        while True:
            payload = await self._coming.get()
            try:
                told = heard(payload)
            except (AttributeError, KeyError, TypeError, ValueError):
                # Whoever may write to the database may say anything on the channel.
                log.warning("news of %d characters mean nothing", len(payload))
                continue
            for id, one in told:
                self._hear(one, id)
            await asyncio.sleep(0)

    async def follow(self, client: Any) -> None:
        """Listens for ever."""
        wait = _FIRST
        while True:
            try:
                await self._listen(client)
            except _BROKEN as fault:
                log.warning("news are not heard: %s", named(fault))
            if self.ready.is_set():
                self.ready.clear()
                self._since = time.monotonic()
                self._lost()
                wait = _FIRST
            await asyncio.sleep(wait * random.uniform(0.5, 1))  # noqa: S311 -- keeps servers from coming at once
            wait = min(wait * 2, _LONGEST)

    async def _listen(self, client: Any) -> None:
        """Until the connection ends."""
        connection = await asyncpg.connect(
            user=client.user, password=client.password, host=client.host, port=client.port, database=client.database,
            ssl=client.extra.get("ssl"), timeout=_PATIENCE, server_settings={"application_name": "jishi news"},
        )  # fmt: skip
        gone = asyncio.Event()
        try:
            connection.add_termination_listener(lambda _: gone.set())
            await connection.add_listener(CHANNEL, lambda *told: self(told[3]))
            self.ready.set()
            while not gone.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(gone.wait(), _PROBED)
                    return
                await connection.execute("SELECT 1", timeout=_PATIENCE)
        finally:
            connection.terminate()


@asynccontextmanager
async def listening(hear: Hear, lost: Callable[[], None]) -> AsyncIterator[Listener]:
    """Hears news of the database in use as long as it lasts."""
    listener = Listener(hear, lost)
    client: Any = connections.connection()
    tasks = {asyncio.create_task(listener.pass_on())}
    inside = isinstance(client, sqlite.Client)
    if inside:
        client.listeners.append(listener)
        listener.ready.set()
    else:
        tasks.add(asyncio.create_task(listener.follow(client)))
    try:
        yield listener
    finally:
        if inside:
            client.listeners.remove(listener)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
