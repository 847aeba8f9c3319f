"""Several processes behind one door: they share the connections, one that dies is replaced, and all end with the first."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import asyncpg
import httpx2
import pytest

from tests.graph.battery.running import started
from tests.graph.live.served import token
from tests.graph.live.test_outages import _READ, holidays
from tests.graph.world import World
from tests.service.test_metrics import parsed

_CONNECTIONS, _BUSY = 16, 40


def children(process: subprocess.Popen[bytes]) -> list[int]:
    """The processes that serve; what Python keeps beside them, to track what they share, is none."""
    found = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return [int(one) for one in found if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()]


def living(processes: list[int]) -> list[int]:
    return [one for one in processes if Path(f"/proc/{one}").exists()]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_processes_share_what_there_is_and_replace_each_other(
    here: World, copy_url: str, tmp_path: Path, dialect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if dialect == "sqlite":
        pytest.skip("on SQLite one process serves")
    monkeypatch.setenv("JISHI_DATABASE_CONNECTIONS", str(_CONNECTIONS))
    figures = two_ports()
    monkeypatch.setenv("JISHI_METRICS_PORT", str(figures))
    server, port = await asyncio.to_thread(started, copy_url, tmp_path, "--workers", "2")
    try:
        base = f"http://127.0.0.1:{port}"
        first = await asyncio.to_thread(children, server)
        assert len(first) == 2
        system, committee = await token(here, "system"), await token(here, "committee")
        before = await answered(figures)
        await busy(base, system, committee)
        assert await answered(figures) - before == _BUSY
        raw = await asyncpg.connect(copy_url)
        held = await raw.fetchval(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'jishi%'"
        )
        await raw.close()
        assert 0 < held <= _CONNECTIONS
        os.kill(first[0], signal.SIGKILL)
        async with asyncio.timeout(60):
            while len(now := await asyncio.to_thread(children, server)) < 2 or first[0] in now:  # noqa: ASYNC110 -- processes have no event
                await asyncio.sleep(0.1)
        await busy(base, system, committee)
        # Its figures are where those of the one before were.
        assert await answered(figures) >= _BUSY
        last = await asyncio.to_thread(children, server)
        server.terminate()
        assert await asyncio.to_thread(server.wait, 60) == 0
        assert not await asyncio.to_thread(living, last)
    finally:
        server.kill()
        await asyncio.to_thread(server.wait)


async def busy(base: str, system: dict[str, str], committee: dict[str, str]) -> None:
    """Many at once, by as many connections as it takes to meet both processes."""

    async def one(number: int) -> int:
        async with httpx2.AsyncClient(
            base_url=base, headers=system if number % 4 == 0 else committee, timeout=60
        ) as http:
            for attempt in range(20):
                try:
                    told = await http.post("/graphql", json=holidays(2031 + number) if number % 4 == 0 else _READ)
                except httpx2.TransportError:  # it was with the process that was killed
                    assert attempt < 19
                    await asyncio.sleep(0.1)
                    continue
                return told.status_code
        raise AssertionError("unreachable")

    assert set(await asyncio.gather(*(one(number) for number in range(_BUSY)))) == {200}


async def answered(port: int) -> float:
    """How many requests of GraphQL both processes have answered, as each says of itself."""
    found = 0.0
    async with httpx2.AsyncClient(timeout=60) as http:
        for place in (port, port + 1):
            figures = parsed(await patiently(http, f"http://127.0.0.1:{place}/metrics"))
            requests = figures.get("jishi_requests_total", {})
            found += sum(times for labels, times in requests.items() if dict(labels)["kind"] in ("query", "mutation"))
    return found


async def patiently(http: httpx2.AsyncClient, url: str) -> str:
    """What is there, once it is: a process that was just begun opens its door a while later."""
    async with asyncio.timeout(60):
        while True:
            with suppress(httpx2.TransportError):
                return (await http.get(url)).text
            await asyncio.sleep(0.1)


def two_ports() -> int:
    """The first of two ports that are free."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            with suppress(OSError, OverflowError):
                second.bind(("127.0.0.1", first.getsockname()[1] + 1))
                return int(first.getsockname()[1])
