"""B9: connections that say nothing, half or too slowly, and bombs: another client is answered all the while, and memory stays.

That each of them is cut, and how, is told by `tests/service/test_connections.py` and the tests of the measure; here they come
all at once, to a server process.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx2
import pytest

from tests.battery import ROOT, WHOLE, Told, size
from tests.graph.battery.attacking import WAYS
from tests.graph.battery.load import READ, entitled
from tests.graph.battery.running import UNLIMITED, faults, memory, process
from tests.graph.world import World

IDLE, SECONDS = size((2_000, 20), (70, 0.5))
# What another client may wait for, and by how much memory may grow; on a machine that does much beside it, only that it is answered.
LONGEST, MEGABYTES = 0.3, 100


@asynccontextmanager
async def attacked(base: str, who: dict[str, str], number: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """So many connections of each kind, and bombs, by a process of their own: what they cost it is nobody's wait."""
    paths = os.pathsep.join(p for p in sys.path if p)
    words = [sys.executable, "-m", "tests.graph.battery.attacking", base, who["authorization"], str(number)]
    attack = await asyncio.create_subprocess_exec(
        *words, env={**os.environ, "PYTHONPATH": paths}, stdin=PIPE, stdout=PIPE, cwd=ROOT
    )
    assert attack.stdin is not None
    assert attack.stdout is not None
    try:
        assert await attack.stdout.readline() == b"open\n"
        yield attack
    finally:
        attack.stdin.close()
        assert await attack.wait() == 0


async def asked(http: httpx2.AsyncClient, seconds: float) -> list[float]:
    """How long another client's small questions took."""
    waits, until = [], time.monotonic() + seconds
    while time.monotonic() < until:
        began = time.monotonic()
        told = await http.post("/graphql", json={"query": "{ me { role } }"})
        waits.append(time.monotonic() - began)
        assert told.json()["data"]["me"]["role"] == "BRANCH_ADMIN"
        await asyncio.sleep(0.01)
    return waits


@pytest.mark.slow
@pytest.mark.battery("B9", "silent, half and slow connections, and bombs; another client meanwhile")
async def test_whatever_is_open_another_client_is_answered(
    copy_url: str, built: tuple[str, World], tmp_path: Path, told: Told
) -> None:
    who = await entitled(copy_url, built[1])
    waits: list[float] = []
    async with AsyncExitStack() as stack:
        server, base = await stack.enter_async_context(
            process(copy_url, tmp_path, JISHI_LIMITS__HEAD_SECONDS="3", **UNLIMITED)
        )
        http = await stack.enter_async_context(httpx2.AsyncClient(base_url=base, headers=who, timeout=60))
        alone = await asked(http, SECONDS)
        await http.post("/graphql", json=READ)
        before = memory(server.pid)
        async with attacked(base, who, IDLE // len(WAYS)) as attack:
            waits = await asked(http, SECONDS * 2)
        thrown = int((await attack.stdout.read()).split()[-1]) if attack.stdout else 0
        assert (await http.get("/health/live")).status_code == 200
        grown = memory(server.pid) - before
    assert faults(tmp_path) == []
    p99, p99_alone = (sorted(found)[int(len(found) * 0.99)] for found in (waits, alone))
    if WHOLE:
        assert p99 < LONGEST
        assert grown < MEGABYTES
    told(
        f"{IDLE // len(WAYS) * len(WAYS):,} connections, {thrown:,} bombs: p99 {p99 * 1000:.0f} ms beside them, {p99_alone * 1000:.0f} ms alone; "
        f"{grown:+.0f} MB"
    )
