"""A district of twenty committees, ten thousand cases: longer than a short list, so that those who see all of it take the long
way to a page, and everybody else the short one. Filled once a process; nobody writes to it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time

import asyncpg
import pytest
from tortoise import Tortoise

from bench import province
from bench.data import TODAY
from graph.context import Context
from records import seals
from records.people import accounts
from tests import conftest
from tests.graph.world import KEY

EXTENT = province.Extent(20)


@pytest.fixture(scope="session")
def filled(empty_server: str, template_database: str, dialect: str) -> str:
    """The URL of the district; on PostgreSQL analyzed, on SQLite not: the product never does it there."""
    url = conftest._create(empty_server, "province", template_database)

    async def fill() -> None:
        db = await asyncpg.connect(url)
        await province.fill_postgres(db, EXTENT, shown=False)
        await db.close()

    if dialect == "postgres":
        asyncio.run(fill())
    else:
        province.fill_sqlite(url.removeprefix("sqlite://"), EXTENT, shown=False)
    return url


@pytest.fixture
async def district(filled: str) -> AsyncIterator[None]:
    seals.install(KEY)  # cursors are sealed
    context = await Tortoise.init(config=conftest.config_of(filled), _enable_global_fallback=True)
    yield
    await context.close_connections()


async def asked_by(login: str) -> Context:
    known = await accounts.by_login(login)
    assert known is not None
    return Context(await accounts.actor_of(known), TODAY, datetime.combine(TODAY, time(4), UTC))
