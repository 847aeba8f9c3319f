"""A streaming standby answers what it may, never older than what was acknowledged; and whatever is the matter with it, the primary does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import asyncpg
import pytest
from pydantic import SecretStr
from tortoise import Tortoise

from records.engines import connections, replicas
from service.settings import Settings, database_config
from tests import standby
from tests.standby import Server

_ASKED = "SELECT count(*) AS n, pg_is_in_recovery() AS beside FROM kept WHERE year >= $1"


@pytest.fixture(scope="module")
def primary(dialect: str) -> Iterator[Server]:
    if dialect == "sqlite":
        pytest.skip("SQLite has no standbys")
    with standby.primary() as server:
        asyncio.run(_with_a_table(server.url))
        yield server


async def _with_a_table(url: str) -> None:
    db = await asyncpg.connect(url)
    await db.execute("CREATE TABLE kept (year int)")
    await db.close()


@pytest.fixture(scope="module")
def follower(primary: Server) -> Iterator[Server]:
    with standby.standby(primary) as server:
        yield server


async def opened(primary: Server, url: str) -> Any:
    settings = Settings(database_url=SecretStr(primary.url), database_replica_url=SecretStr(url))
    return await Tortoise.init(config=database_config(settings), _enable_global_fallback=True)


@pytest.fixture
async def replica(
    primary: Server, follower: Server, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[replicas.Replica]:
    monkeypatch.setattr(replicas, "_WAITS", 5.0)  # the machine may be slow
    monkeypatch.setattr(replicas, "_LEFT_ALONE", 0.2)
    context = await opened(primary, follower.url)
    client: Any = connections.connection()
    yield client.replica
    await client.execute_query("DELETE FROM kept", [])
    await context.close_connections()


async def put(year: int) -> None:
    await connections.connection().execute_query("INSERT INTO kept VALUES ($1)", [year])


async def counted() -> tuple[int, bool]:
    row = await connections.read_row(_ASKED, [1])
    return row["n"], row["beside"]


async def test_whoever_wrote_reads_it_from_the_standby(replica: replicas.Replica) -> None:
    assert await counted() == (0, True)
    for number in range(1, 30):
        await put(2000 + number)
        assert await counted() == (number, True)
    assert replica.trouble == ""
    assert (await connections.behind() or 0) < 1_000_000


async def test_many_who_ask_at_once_are_all_answered_as_of_now(replica: replicas.Replica) -> None:
    async def write_and_read(year: int) -> tuple[bool, bool]:
        await put(year)
        row = await connections.read_row(
            "SELECT count(*) AS n, pg_is_in_recovery() AS beside FROM kept WHERE year = $1", [year]
        )
        return row[0] == 1, row[1]  # by place: of several that were asked at once a row is a tuple

    assert set(await asyncio.gather(*(write_and_read(2100 + n) for n in range(40)))) == {(True, True)}


async def test_acts_and_what_is_read_in_them_are_the_primarys(replica: replicas.Replica) -> None:
    async with connections.transaction():
        assert await counted() == (0, False)
    rows = await connections.read_only("SELECT pg_is_in_recovery() AS beside", [])
    assert not rows[0]["beside"]


async def test_a_standby_that_lags_is_not_waited_for(
    replica: replicas.Replica, follower: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await counted())[1]
    monkeypatch.setattr(replicas, "_WAITS", 0.02)
    db = await asyncpg.connect(follower.url)
    await db.execute("SELECT pg_wal_replay_pause()")
    await asyncio.sleep(0.5)  # until it has
    assert await db.fetchval("SELECT pg_get_wal_replay_pause_state()") == "paused"
    await put(2001)
    assert await counted() == (1, False)
    assert (replica.trouble, replica.behind) == ("", 1)
    await db.execute("SELECT pg_wal_replay_resume()")
    await db.close()
    monkeypatch.setattr(replicas, "_WAITS", 5.0)
    assert await counted() == (1, True)


async def test_a_standby_that_is_gone_costs_nobody_an_answer_and_is_asked_again(
    replica: replicas.Replica, follower: Server
) -> None:
    assert await counted() == (0, True)
    follower.stop()
    assert await counted() == (0, False)
    assert replica.trouble != ""
    await put(2001)
    follower.start()
    for _ in range(100):
        await asyncio.sleep(0.1)
        if await counted() == (1, True):
            break
    assert (await counted(), replica.trouble) == ((1, True), "")


async def test_what_is_no_standby_of_this_primary_is_never_asked(primary: Server) -> None:
    """A server of its own with other rows in a database of the same name; and the primary itself."""
    with standby.primary() as another, standby.standby(another) as anothers:
        for url, why in (
            (another.url, "it is no standby"),
            (anothers.url, "it is another database's standby"),
            (primary.url, "it is no standby"),
        ):
            context = await opened(primary, url)
            client: Any = connections.connection()
            assert await counted() == (0, False)
            assert client.replica.trouble == why
            with pytest.raises(replicas.Unfit, match=why):
                await connections.behind()
            await context.close_connections()


async def test_a_question_that_is_wrong_is_told_once_and_leaves_the_standby_in_use(replica: replicas.Replica) -> None:
    with pytest.raises(Exception, match="division by zero"):
        await connections.read_row("SELECT 1 / $1::int AS n", [0])
    assert replica.trouble == ""
    assert await counted() == (0, True)
