"""Opening the database, for the application's life or a command's."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.context import TortoiseContext

from records import seals
from service.settings import Settings, database_config


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[TortoiseContext]:
    """The database, current in this task and those it starts, with the seals of personal data in place.

    Closed whatever happens: a SQLite connection that stays open keeps the process from ending.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    seals.install(settings.key(), settings.older_keys)
    context = TortoiseContext()
    with context:
        await context.init(config=database_config(settings))
        try:
            yield context
        finally:
            await context.close_connections()
