"""Files at a server process: how much of them is in memory, and an upload that goes on after the server was killed in the middle of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import httpx2
import pytest

from tests import samples
from tests.graph.battery.load import entitled
from tests.graph.battery.running import UNLIMITED, faults, memory, process
from tests.graph.files.handing import hand_in, stored
from tests.graph.files.test_in_parts import CHUNK, TUS, begin, send
from tests.graph.world import World

_PIECE = 100_000


def heavy(seed: int) -> bytes:
    """A PDF of nearly twenty megabytes, another by its seed."""
    whole, noise = bytearray(samples.a_pdf(filler=19_900_000)), sha256(bytes([seed])).digest() * 600_000
    start = whole.index(bytes(1_000)) + 100
    whole[start : start + len(noise)] = noise
    return bytes(whole)


def peak(pid: int) -> float:
    """Megabytes that a process had in memory at most, since this was asked for anew."""
    lines = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line)
    return int(lines["VmHWM"].split()[0]) / 1000


async def fetched(http: httpx2.AsyncClient, address: str, **headers: str) -> str:
    """The SHA-256 of what comes, of which nothing is kept."""
    digest = sha256()
    async with http.stream("GET", address, headers=headers) as answer:
        assert answer.status_code == 200
        async for piece in answer.aiter_raw():
            digest.update(piece)
    return digest.hexdigest()


@pytest.mark.slow
async def test_a_heavy_file_is_never_in_memory_and_one_cut_off_by_a_kill_goes_on_at_the_next_server(
    copy_url: str, built: tuple[str, World], tmp_path: Path
) -> None:
    who = await entitled(copy_url, built[1])
    first, third = heavy(1), heavy(2)
    async with (
        process(copy_url, tmp_path, **UNLIMITED) as (server, base),
        httpx2.AsyncClient(base_url=base, headers=who, timeout=120) as http,
    ):
        told = (await hand_in(http, who, samples.a_pdf("warm", filler=500_000))).json()
        await fetched(http, f"/files/{told['id']}")
        await asyncio.to_thread(Path(f"/proc/{server.pid}/clear_refs").write_text, "5")
        before = memory(server.pid)
        answer = await hand_in(http, who, first)
        assert answer.status_code == 201
        file = answer.json()["id"]
        digests = await asyncio.gather(*(fetched(http, f"/files/{file}") for _ in range(3)))
        assert set(digests) == {sha256(first).hexdigest()}
        grown = peak(server.pid) - before
        # Of twenty megabytes that came, and sixty that went.
        assert grown < 12, f"{grown:.0f} MB"

        place = (await begin(http, who, len(third))).headers["location"]
        assert (await send(http, who, place, third[:3_000_000], 0)).status_code == 204
        lies = stored(tmp_path)

        async def killed() -> AsyncIterator[bytes]:
            for start in range(3_000_000, 6_000_000, _PIECE):
                yield third[start : start + _PIECE]
            server.kill()
            await asyncio.to_thread(server.wait)
            yield bytes(_PIECE)

        with pytest.raises(httpx2.TransportError):
            await http.patch(place, content=killed(), headers={**TUS, **CHUNK, "upload-offset": "3000000"})
    assert faults(tmp_path) == []
    async with (
        process(copy_url, tmp_path, **UNLIMITED) as (server, base),
        httpx2.AsyncClient(base_url=base, headers=who, timeout=120) as http,
    ):
        here = (await http.head(place, headers=TUS)).headers["upload-offset"]
        assert here == "3000000"
        done = await send(http, who, place, third[3_000_000:], 3_000_000)
        assert (done.status_code, done.json()["sha256"]) == (200, sha256(third).hexdigest())
        assert await fetched(http, f"/files/{done.json()['id']}") == sha256(third).hexdigest()
    assert faults(tmp_path) == []
    whole = [path for path in stored(tmp_path) if "#" not in path.name]
    assert len(whole) == len(lies)  # its parts are gone, and it is there
