"""Opening the database, for the application's life or a command's."""

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from tortoise.context import TortoiseContext

from records import resealing
from records.installation import clocks, keys, versions
from records.installation.findings import Finding, State, Unsound, demanded, found
from records.installation.upgrading import upgrade
from records.resealing import Resealed
from records.trail.anchor_file import newest_at
from service import keys as key_files
from service.settings import MIGRATIONS, Settings, database_config


@asynccontextmanager
async def connected(settings: Settings, *, creates: bool = False) -> AsyncIterator[TortoiseContext]:
    """The database as it is, current in this task and those it starts: nothing is asked of it, no key is in use yet.

    `Unsound` where there is no file of SQLite, which would make one by being asked; for who `creates` it is made, for this user
    alone. Closed whatever happens: a SQLite connection that stays open keeps the process from ending.
    """
    if creates:
        _made(settings)
    elif missing := absent(settings):
        raise Unsound(missing)
    context = TortoiseContext()
    with context:
        await context.init(config=database_config(settings))
        try:
            yield context
        finally:
            await context.close_connections()


def absent(settings: Settings) -> Finding | None:
    """Of SQLite, that there is no file yet. Where even the folder that somebody named is missing, the name is wrong."""
    if not settings.on_sqlite or file_of(settings).exists():
        return None
    named = bool(settings.database_url.get_secret_value())
    return None if named and not file_of(settings).parent.is_dir() else versions.empty(MIGRATIONS)


def file_of(settings: Settings) -> Path:
    """Where a SQLite database lies."""
    return Path(database_config(settings)["connections"]["default"]["credentials"]["file_path"])


def _made(settings: Settings) -> None:
    """An empty file that others may not read: whatever SQLite puts beside it has the same mode."""
    if not settings.database_url.get_secret_value():
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    if settings.on_sqlite and file_of(settings).parent.is_dir():
        os.close(os.open(file_of(settings), os.O_RDWR | os.O_CREAT, 0o600))


@asynccontextmanager
async def opened(settings: Settings, *, writes: bool = True) -> AsyncIterator[TortoiseContext]:
    """The database, fit to be used: of this version, under this key, and, for who writes, not ahead of the clock. Else `Unsound`."""
    async with connected(settings) as context:
        await trust(settings, writes=writes)
        yield context


async def trust(settings: Settings, *, writes: bool = True, now: datetime | None = None) -> None:
    """Puts the seals of the database in use in place; `Unsound` where it may not be served or written."""
    demanded(await versions.version(MIGRATIONS))
    await key_files.install(settings)
    demanded(await keys.claim())
    if writes:
        demanded(await clock(settings, now))


async def clock(settings: Settings, now: datetime | None = None) -> Finding:
    """What the clock is worth beside the records and the anchors. In a rehearsal days come in any order."""
    if settings.rehearsal_date is not None:
        return _REHEARSED
    return await clocks.clock(now or datetime.now(UTC), settings.anchors, settings.clock_ran_ahead_to)


def clock_beside(settings: Settings, now: datetime, *written: datetime | None) -> Finding:
    """What it is worth beside the anchors, and what else was written at these instants."""
    if settings.rehearsal_date is not None:
        return _REHEARSED
    return clocks.judged(now, (newest_at(settings.anchors), *written), settings.clock_ran_ahead_to)


_REHEARSED = found(State.OK, "演练中，不核对时钟", "A rehearsal: the clock is not looked at.")


async def migrated(settings: Settings) -> list[str]:
    """Brings the database to this version, under its own key: the migrations that ran."""
    async with connected(settings, creates=True):
        # Before the first: a migration may have to seal, or to chain, what is there.
        await key_files.install(settings)
        await keys.prove()
    done = await upgrade(database_config(settings), MIGRATIONS)
    async with connected(settings):
        await keys.claim()
        await keys.prove()
    return done


async def resealed(settings: Settings) -> Resealed | None:
    """Seals everything under the key in use; None where that was done."""
    async with connected(settings):
        demanded(await versions.version(MIGRATIONS))
        await key_files.install(settings)
        return await resealing.reseal()


def remark(settings: Settings) -> None:
    """Says on standard error what is not refused, and yet to be seen to."""
    if remarked := key_files.remark(settings):
        print(remarked, file=sys.stderr)  # noqa: T201 -- a command's output
