"""The world varied and read, once for all tests of equality: they only read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from tortoise import Tortoise

from records import seals
from tests import conftest
from tests.graph import world
from tests.graph.equality import state as states
from tests.graph.equality.state import State
from tests.graph.world import World


@pytest.fixture(scope="session")
def varied(empty_server: str, built: tuple[str, World]) -> tuple[str, State]:
    """The varied world's database, and what was read of it; nobody is connected to it afterwards."""
    url = conftest._create(empty_server, "varied", built[0])

    async def make() -> State:
        seals.install(world.KEY)
        context = await Tortoise.init(config=conftest.config_of(url), _enable_global_fallback=True)
        try:
            return await states.made(built[1])
        finally:
            await context.close_connections()

    return url, asyncio.run(make())


@pytest.fixture
async def state(varied: tuple[str, State]) -> AsyncIterator[State]:
    """The state of that database, with a connection to it."""
    seals.install(world.KEY)
    context = await Tortoise.init(config=conftest.config_of(varied[0]), _enable_global_fallback=True)
    yield varied[1]
    await context.close_connections()
