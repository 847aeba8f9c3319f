"""A server whose log nobody reads goes on answering, and says afterwards what is missing."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx2
import pytest

from tests.graph.world import KEY, TODAY

# Lines of some 250 bytes: many times what a pipe holds.
_REQUESTS = 2_000


@pytest.mark.slow
async def test_a_log_that_nobody_reads_stalls_no_answer(copy_url: str, tmp_path: Path) -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    settings = {
        "JISHI_DATABASE_URL": copy_url,
        "JISHI_DATA_DIR": str(tmp_path),
        "JISHI_DATA_KEY": KEY.hex(),
        "JISHI_PORT": str(port),
        "JISHI_REHEARSAL_DATE": TODAY.isoformat(),
    }
    reader, writer = os.pipe()
    server = await asyncio.to_thread(
        subprocess.Popen,
        [sys.executable, "-c", "from service.cli import main; main()", "serve"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), **settings},
        stdout=subprocess.DEVNULL,
        stderr=writer,
    )
    os.close(writer)
    try:
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as http:
            begun = time.monotonic()
            while True:
                try:
                    await http.get("/health/live")
                    break
                except httpx2.TransportError:
                    assert server.poll() is None
                    assert time.monotonic() - begun < 60
                    await asyncio.sleep(0.1)
            answers = {(await http.get(f"/nothing/{number}")).status_code for number in range(_REQUESTS)}
        assert answers == {404}
        said = asyncio.ensure_future(asyncio.to_thread(all_of, reader))
        server.terminate()
        assert await asyncio.to_thread(server.wait, 60) in (0, -signal.SIGTERM)
        lines = [json.loads(line) for line in (await said).splitlines()]
    finally:
        server.kill()
        await asyncio.to_thread(server.wait)
        os.close(reader)
    told = {line["path"] for line in lines if line["logger"] == "jishi.requests"}
    missing = sum(line.get("dropped", 0) for line in lines)
    assert len(told & {f"/nothing/{number}" for number in range(_REQUESTS)}) + missing >= _REQUESTS
    assert lines[-1]["message"].startswith("Finished server process")


def all_of(reader: int) -> bytes:
    found = b""
    while piece := os.read(reader, 1_000_000):
        found += piece
    return found
