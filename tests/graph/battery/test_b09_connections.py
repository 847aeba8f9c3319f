"""B9: connections that say nothing, half or too slowly, and bombs: another client is answered all the while, and memory stays.

That each of them is cut, and how, is told by `tests/service/test_connections.py` and the tests of the measure; here they come
all at once, to a server process.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count
from pathlib import Path

import httpx2
import pytest

from bench.bombs import bombs, fresh
from service.serving import open_many
from tests.battery import WHOLE, Told, size
from tests.graph.battery.load import READ, entitled
from tests.graph.battery.running import UNLIMITED, faults, memory, process
from tests.graph.world import World

IDLE, SECONDS = size((2_000, 20), (70, 0.5))
# What another client may wait for, and by how much memory may grow; on a machine that does much beside it, only that it is answered.
LONGEST, MEGABYTES = 0.3, 100
_HEAD = b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
_PARTS: dict[str, tuple[bytes, bytes]] = {
    "silent": (b"", b""),
    "half a request line": (b"POST /gra", b""),
    "half a head": (_HEAD, b""),
    "half a body": (_HEAD + b"content-length: 5000\r\n\r\n{", b""),
    "a head, a byte at a time": (_HEAD + b"x-slow: ", b"a"),
    "a body, a byte at a time": (_HEAD + b"content-length: 5000\r\n\r\n", b" "),
    "a chunked body without an end": (_HEAD + b"transfer-encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
}


@asynccontextmanager
async def open_to(port: int, number: int, first: bytes, later: bytes) -> AsyncIterator[None]:
    """So many connections that begin like this and go on like that, again when they are cut."""
    over = asyncio.Event()

    async def one() -> None:
        while not over.is_set():
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(first)
                while not over.is_set() and not writer.is_closing():
                    writer.write(later)
                    await writer.drain()
                    await asyncio.sleep(1)
                writer.close()
            except OSError:
                await asyncio.sleep(0.2)

    tasks = [asyncio.create_task(one()) for _ in range(number)]
    try:
        yield
    finally:
        over.set()
        await asyncio.gather(*tasks)


async def throwing(base: str, headers: dict[str, str], over: asyncio.Event) -> int:
    """Bombs, one after the other."""
    thrown = 0
    async with httpx2.AsyncClient(
        base_url=base, headers=headers | {"content-type": "application/json"}, timeout=60
    ) as http:
        for number in count():
            for bomb in bombs().values():
                if over.is_set():
                    return thrown
                told = await http.post("/graphql", content=fresh(bomb, number))
                assert told.status_code < 500, (bomb[:60], told.text[:200])
                thrown += 1
    raise AssertionError("unreachable")


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
    open_many()
    who = await entitled(copy_url, built[1])
    waits: list[float] = []
    async with AsyncExitStack() as stack:
        server, base = await stack.enter_async_context(
            process(copy_url, tmp_path, JISHI_LIMITS__HEAD_SECONDS="3", **UNLIMITED)
        )
        http = await stack.enter_async_context(httpx2.AsyncClient(base_url=base, headers=who, timeout=60))
        alone = await asked(http, SECONDS)
        await http.post("/graphql", json=READ)
        before, port = memory(server.pid), int(base.rpartition(":")[2])
        for first, later in _PARTS.values():
            await stack.enter_async_context(open_to(port, IDLE // len(_PARTS), first, later))
        over = asyncio.Event()
        bombing = asyncio.create_task(throwing(base, who, over))
        waits = await asked(http, SECONDS * 2)
        over.set()
        thrown = await bombing
        assert (await http.get("/health/live")).status_code == 200
        grown = memory(server.pid) - before
    assert faults(tmp_path) == []
    p99, p99_alone = (sorted(found)[int(len(found) * 0.99)] for found in (waits, alone))
    if WHOLE:
        assert p99 < LONGEST
        assert grown < MEGABYTES
    told(
        f"{IDLE // len(_PARTS) * len(_PARTS):,} connections, {thrown:,} bombs: p99 {p99 * 1000:.0f} ms beside them, {p99_alone * 1000:.0f} ms alone; "
        f"{grown:+.0f} MB"
    )
