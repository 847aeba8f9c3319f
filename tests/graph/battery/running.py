"""A server in a process of its own, as a deployment has it, for what is done to servers."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.graph.world import KEY, TODAY

SERVE = "from service.cli import main; main()"
# Of one account, who asks more than anybody should.
UNLIMITED = {"JISHI_LIMITS__ACCOUNT_COST_PER_SECOND": "0", "JISHI_LIMITS__ADDRESS_COST_PER_SECOND": "0"}


def started(
    url: str, folder: Path, *options: str, program: str = SERVE, **environment: str
) -> tuple[subprocess.Popen[bytes], int]:
    """A real server process on a free port, answering. What it logs is in the folder."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    settings = {
        "JISHI_DATABASE_URL": url,
        "JISHI_DATA_DIR": str(folder),
        "JISHI_DATA_KEY": KEY.hex(),
        "JISHI_PORT": str(port),
        "JISHI_REHEARSAL_DATE": TODAY.isoformat(),
        # A machine that is busy with other things is no failure of what is tried here.
        "JISHI_LIMITS__BULK_DEADLINE_SECONDS": "900",
    }
    command = [sys.executable, "-c", program, "serve", *options]
    paths = os.pathsep.join(p for p in sys.path if p)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "server.log").open("ab") as log:
        server = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": paths, **settings, **environment},
            stdout=subprocess.DEVNULL,
            stderr=log,
        )
    begun = time.monotonic()
    while time.monotonic() - begun < 60:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=2):
                return server, port
        except OSError:
            assert server.poll() is None, "the server ended"
            time.sleep(0.1)
    server.kill()
    raise AssertionError("the server did not start")


@asynccontextmanager
async def process(
    url: str, folder: Path, *options: str, program: str = SERVE, **environment: str
) -> AsyncIterator[tuple[subprocess.Popen[bytes], str]]:
    """The process and its address; it is gone afterwards."""
    server, port = await asyncio.to_thread(started, url, folder, *options, program=program, **environment)
    try:
        yield server, f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        await asyncio.to_thread(server.wait)


def faults(folder: Path) -> list[str]:
    """What the server logged that nobody foresaw: of whatever is done to it, nothing may come to that."""
    return [line for line in (folder / "server.log").read_text().splitlines() if '"message":"fault ' in line]


def memory(pid: int) -> float:
    """Megabytes that a process has in memory."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def descriptors(pid: int) -> int:
    return len(os.listdir(f"/proc/{pid}/fd"))
