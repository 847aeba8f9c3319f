"""Events between real processes, a connection that breaks, and an end that waits for nobody."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from tests.graph.battery.running import started
from tests.graph.live.served import Reader, decided, reading, reversed_, served, token
from tests.graph.world import World


@asynccontextmanager
async def process(url: str, folder: Path) -> AsyncIterator[tuple[subprocess.Popen[bytes], str]]:
    server, port = await asyncio.to_thread(started, url, folder)
    try:
        yield server, f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        await asyncio.to_thread(server.wait)


async def told(stream: Reader) -> Any:
    event = await stream.next()
    assert event is not None
    return (
        event[1]["data"]["approvalChanged"]["acts"]
        if "data" in event[1]
        else event[1]["errors"][0]["extensions"]["code"]
    )


async def test_what_one_process_writes_the_subscribers_of_another_hear(
    here: World, copy_url: str, tmp_path: Path, dialect: str
) -> None:
    if dialect == "sqlite":
        pytest.skip("on SQLite there is one process")
    case, committee = here.cases["submitted"], await token(here, "committee")
    async with (
        served(copy_url, tmp_path) as one,
        process(copy_url, tmp_path) as (_, other),
        reading(one, committee) as mine,
        reading(other, committee) as there,
    ):
        await decided(one, committee, case.approval)
        assert [await told(mine), await told(there)] == [["decideApproval"]] * 2
        await reversed_(other, committee, case.approval)
        assert [await told(mine), await told(there)] == [["reverseDecision"]] * 2


async def test_a_lost_connection_ends_the_streams_and_is_made_again(
    here: World, copy_url: str, tmp_path: Path, dialect: str
) -> None:
    if dialect == "sqlite":
        pytest.skip("on SQLite there is no connection to lose")
    case, committee = here.cases["submitted"], await token(here, "committee")
    async with served(copy_url, tmp_path) as base:
        async with reading(base, committee) as stream:
            raw = await asyncpg.connect(copy_url)
            end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'jishi news'"
            await raw.execute(f"{end} AND datname = current_database()")
            await raw.close()
            assert await told(stream) == "UNAVAILABLE"
            assert await stream.next() == ("complete", None)
        async with reading(base, committee) as again:
            await decided(base, committee, case.approval)
            assert await told(again) == ["decideApproval"]


@pytest.mark.slow
async def test_an_open_stream_does_not_keep_a_server_from_ending(here: World, copy_url: str, tmp_path: Path) -> None:
    async with process(copy_url, tmp_path) as (server, base), reading(base, await token(here, "committee")) as stream:
        server.terminate()
        assert await told(stream) == "UNAVAILABLE"
        assert await stream.next() == ("complete", None)
        # Less than the time it would give to whoever does not end: it ended for want of anybody.
        assert await asyncio.to_thread(server.wait, 30) is not None
