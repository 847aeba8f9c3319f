"""A backend of PostgreSQL that is ended is an outage: asked again where it was a question, 503 elsewhere, never a fault."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest

from tests.graph.live.served import served, token
from tests.graph.world import PASSWORD, World

_READ = {"query": "{ candidates(first: 3) { totalCount nodes { name problems { code } } } me { role } }"}
_WRITE = "mutation ($input: SetHolidaysInput!) { setHolidays(input: $input) { errors { code } } }"


@pytest.fixture(autouse=True)
def _postgres_alone(dialect: str) -> None:
    if dialect != "postgres":
        pytest.skip("SQLite has no backends")


async def end_all(url: str) -> int:
    """Ends every other backend of a database, as an administrator or a failing machine does."""
    connection = await asyncpg.connect(url)
    try:
        ended = await connection.fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    finally:
        await connection.close()
    return len(ended)


def holidays(year: int) -> dict[str, Any]:
    return {"query": _WRITE, "variables": {"input": {"year": year, "days": []}}}


async def answer(http: httpx2.AsyncClient, body: dict[str, Any]) -> tuple[int, list[str]]:
    """The status and the codes of what it is about."""
    told = await http.post("/graphql", json=body)
    return told.status_code, [e["extensions"]["code"] for e in told.json().get("errors", [])]


async def well_again(http: httpx2.AsyncClient, body: dict[str, Any]) -> None:
    """What broke unnoticed is replaced, at the latest when it is met."""
    for _ in range(12):
        found = await answer(http, body)
        if found == (200, []):
            return
        assert found == (503, ["UNAVAILABLE"])
    raise AssertionError("it does not recover")


async def test_a_question_after_idle_backends_were_ended_is_answered(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    async with (
        served(copy_url, tmp_path) as base,
        httpx2.AsyncClient(base_url=base, headers=await token(here, "committee")) as http,
    ):
        assert await answer(http, _READ) == (200, [])
        for _ in range(3):
            assert await end_all(copy_url) > 0
            assert await answer(http, _READ) == (200, [])
        assert (await http.get("/health")).status_code == 200


async def test_an_act_after_idle_backends_were_ended_is_done(here: World, copy_url: str, tmp_path: Path) -> None:
    async with (
        served(copy_url, tmp_path) as base,
        httpx2.AsyncClient(base_url=base, headers=await token(here, "system")) as http,
    ):
        for year in (2031, 2032, 2033):
            assert await answer(http, holidays(year)) == (200, [])
            assert await end_all(copy_url) > 0


async def test_what_is_cut_in_the_middle_is_an_outage_and_no_fault(here: World, copy_url: str, tmp_path: Path) -> None:
    """Backends are ended again and again under questions and acts; afterwards all is well without a restart."""
    seen: Counter[tuple[int, str]] = Counter()
    over = asyncio.Event()

    async def ask(http: httpx2.AsyncClient, body: dict[str, Any]) -> None:
        while not over.is_set():
            status, codes = await answer(http, body)
            seen[status, codes[0] if codes else ""] += 1

    async def sign_in(http: httpx2.AsyncClient) -> None:
        while not over.is_set():
            told = await http.post("/session", json={"login": "committee", "password": PASSWORD})
            codes = [e["extensions"]["code"] for e in told.json().get("errors", [])]
            seen[told.status_code, codes[0] if codes else ""] += 1

    async with served(copy_url, tmp_path) as base:
        committee, system = await token(here, "committee"), await token(here, "system")
        async with (
            httpx2.AsyncClient(base_url=base, headers=committee, timeout=60) as reader,
            httpx2.AsyncClient(base_url=base, headers=system, timeout=60) as writer,
            httpx2.AsyncClient(base_url=base, timeout=60) as stranger,
        ):
            tasks = [asyncio.create_task(ask(reader, _READ)) for _ in range(6)]
            tasks += [asyncio.create_task(ask(writer, holidays(2031 + n))) for n in range(3)]
            tasks.append(asyncio.create_task(sign_in(stranger)))
            for _ in range(40):
                with suppress(asyncpg.PostgresError):
                    await end_all(copy_url)
                await asyncio.sleep(0.05)
            over.set()
            await asyncio.gather(*tasks)
            # A sign-in that was cut is no try: nobody waits for what was our fault.
            assert set(seen) <= {(200, ""), (503, "UNAVAILABLE")}, seen
            assert seen[200, ""] > 0
            await well_again(reader, _READ)
            await well_again(writer, holidays(2040))
