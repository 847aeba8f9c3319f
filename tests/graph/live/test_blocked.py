"""Somebody else holds what a writer wants: it is told to come again, and nobody else waits for it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest

from service import settings
from tests.graph.live.served import served, token
from tests.graph.live.test_outages import _READ, holidays
from tests.graph.world import PASSWORD, World


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(settings.LOCK_SECONDS, "sqlite", 2)
    monkeypatch.setitem(settings.LOCK_SECONDS, "postgres", 2)


@asynccontextmanager
async def holding(url: str, table: str) -> AsyncIterator[None]:
    """Another program holds what whoever writes to a table wants."""
    if url.startswith("sqlite"):
        raw = sqlite3.connect(url.removeprefix("sqlite://"), isolation_level=None)
        raw.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            raw.close()
        return
    connection = await asyncpg.connect(url)
    await connection.execute(f"BEGIN; LOCK TABLE {table} IN EXCLUSIVE MODE")
    try:
        yield
    finally:
        await connection.close()


async def test_who_waits_for_a_lock_in_vain_is_told_to_come_again(here: World, copy_url: str, tmp_path: Path) -> None:
    async with (
        served(copy_url, tmp_path) as base,
        httpx2.AsyncClient(base_url=base, headers=await token(here, "system"), timeout=60) as http,
    ):
        assert (await http.post("/graphql", json=holidays(2031))).json()["data"]["setHolidays"] == {"errors": []}
        async with holding(copy_url, "holiday"):
            told = await http.post("/graphql", json=holidays(2032))
            assert (told.status_code, told.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
            assert int(told.headers["retry-after"]) > 0
        assert (await http.post("/graphql", json=holidays(2032))).status_code == 200


async def test_nobody_who_reads_waits_for_a_writer_that_waits(here: World, copy_url: str, tmp_path: Path) -> None:
    """Nor does the probe; a browser whose session is to be touched neither, nor one that asks whose it is."""
    async with served(copy_url, tmp_path) as base:
        system, committee = await token(here, "system"), await token(here, "committee")
        async with (
            httpx2.AsyncClient(base_url=base, headers=system, timeout=60) as writer,
            httpx2.AsyncClient(base_url=base, headers=committee, timeout=60) as reader,
            httpx2.AsyncClient(base_url=base, timeout=60) as browser,
        ):
            signed = await browser.post("/session", json={"login": "committee", "password": PASSWORD})
            assert signed.status_code == 200
            cookie = {"cookie": signed.headers["set-cookie"].partition(";")[0]}
            async with holding(copy_url, "holiday, session"):
                # More than there are connections that write.
                writing = [asyncio.create_task(writer.post("/graphql", json=holidays(2040 + n))) for n in range(20)]
                await asyncio.sleep(0.2)
                for _ in range(3):
                    seen: list[Any] = [
                        await reader.post("/graphql", json=_READ),
                        await browser.get("/session", headers=cookie),
                        await reader.get("/health/live"),
                        await reader.get("/health/ready"),
                    ]
                    assert [answer.status_code for answer in seen] == [200] * 4
                assert not any(task.done() for task in writing)
            codes = {(await task).status_code for task in writing}
            assert codes <= {200, 503}
