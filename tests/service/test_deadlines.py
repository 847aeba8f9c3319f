"""The time of a request holds for what is worked out in Python too."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from starlette.requests import Request
from tortoise.transactions import in_transaction

from records import scheduling
from records.engines import connections
from records.scheduling import Turns
from service.database import opened
from service.deadlines import within
from service.refusals import Refused
from service.settings import Settings


async def nothing_comes() -> dict[str, str]:
    return await asyncio.Event().wait() and {}


async def test_judging_ends_with_the_time_of_its_request(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, passed, done = asyncio.get_running_loop(), [0.0], []
    real = loop.time
    monkeypatch.setattr(loop, "time", lambda: real() + passed[0])
    monkeypatch.setattr(scheduling, "perf_counter", lambda: passed[0])

    def judgements() -> Iterator[None]:
        """A thousand of them, a second each."""
        for number in range(1_000):
            passed[0] += 1
            done.append(number)
            yield

    turns = Turns()
    request = Request({"type": "http"}, nothing_comes)
    with pytest.raises(Refused) as refused:
        await within(10, turns.work(judgements()), request)
    assert refused.value.code == "DEADLINE_EXCEEDED"
    assert 10 <= len(done) <= 11
    # And nobody who comes after it finds the turn taken.
    await within(10, turns.work(iter([None])), request)


async def reads() -> None:
    await connections.read_only("SELECT 1 AS n", [])


async def reads_one() -> None:
    await connections.read_row("SELECT 1 AS n", [])


async def writes() -> None:
    async with in_transaction():
        pass


@pytest.mark.parametrize("work", [reads, reads_one, writes], ids=lambda work: work.__name__)
async def test_whose_time_runs_out_in_line_for_a_connection_is_told_so(
    database_url: str, tmp_path: Path, dialect: str, work: Callable[[], Awaitable[None]]
) -> None:
    if dialect == "sqlite" and work is not writes:
        pytest.skip("on SQLite readers open connections as they need them")
    settings = Settings(database_url=SecretStr(database_url), data_dir=tmp_path, database_connections=7)
    release, held = asyncio.Event(), []

    async def hold() -> None:
        if work is writes:
            async with in_transaction():
                held.append(True)
                await release.wait()
        else:
            held.append(True)
            await connections.read_only("SELECT pg_sleep(3)", [])

    async with opened(settings):
        await work()
        holders = [asyncio.create_task(hold()) for _ in range(3)]
        await asyncio.sleep(0.2)
        with pytest.raises(Refused) as refused:
            await within(0.5, work(), Request({"type": "http"}, nothing_comes))
        assert (refused.value.code, "retry-after" in refused.value.headers) == ("UNAVAILABLE", True)
        release.set()
        for holder in holders:
            holder.cancel()
        await asyncio.wait(holders)
