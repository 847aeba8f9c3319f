"""B2: the server is killed in the middle of a bulk decision; then all of it happened or nothing, and the key finishes it."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import orjson
import pytest

from records.engines import connections, sets
from records.people import sessions
from records.trail import audit
from tests.graph.copies import copies
from tests.graph.world import KEY, TODAY, World

ROUNDS, ROWS = (10, 5_000) if os.environ.get("JISHI_BATTERY") else (2, 60)
_DECIDE = """mutation ($input: DecideApprovalsInput!) { decideApprovals(input: $input) {
  succeeded failed replayed errors { code } results { askedId succeeded errors { code message } } } }"""


def started(url: str, folder: Path, *options: str) -> tuple[subprocess.Popen[bytes], int]:
    """A real server process on a free port, answering."""
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
    command = [sys.executable, "-c", "from service.cli import main; main()", "serve", *options]
    paths = os.pathsep.join(p for p in sys.path if p)
    server = subprocess.Popen(
        command,
        env={**os.environ, "PYTHONPATH": paths, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
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


def decide(port: int, token: str, given: dict[str, Any]) -> dict[str, Any]:
    body = orjson.dumps({"query": _DECIDE, "variables": {"input": given}})
    headers = {"content-type": "application/json", "accept": "application/json", "authorization": f"Bearer {token}"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/graphql", body, headers)
    with urllib.request.urlopen(request, timeout=900) as answer:  # noqa: S310 -- our own server
        found: dict[str, Any] = orjson.loads(answer.read())
    assert "errors" not in found, found["errors"]
    answered: dict[str, Any] = found["data"]["decideApprovals"]
    return answered


async def state(ids: list[str]) -> tuple[int, int]:
    """How many are decided, and how many rows the journal has of it."""
    values = {"ids": [i[4:] for i in ids]}
    decided = await sets.select(
        f"SELECT count(*) AS n FROM approval AS t WHERE {connections.among('t.id', 'ids')} AND t.status = 'APPROVED'",
        values,
    )
    told = await sets.select(
        f"SELECT count(*) AS n FROM journal AS t WHERE {connections.among('t.record_id', 'ids')} AND t.act = 'decideApprovals'",
        values,
    )
    return decided[0]["n"], told[0]["n"]


@pytest.mark.slow
async def test_a_killed_sitting_is_all_or_nothing_and_is_finished_by_its_key(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    rng = random.Random(11)  # noqa: S311 -- a moment, no secret
    _, token = await sessions.issue_access_token(here.actors["committee"].account_id)
    longest = 3.0
    for number in range(ROUNDS):
        ids = await copies(here.cases["submitted"].dossier.id, ROWS)
        given = {
            "items": [{"id": i, "vote": {"due": 9, "present": 9, "approve": 9}} for i in ids],
            "decision": "APPROVED",
            "idempotencyKey": f"sitting-{number}",
        }
        server, port = await asyncio.to_thread(started, copy_url, tmp_path)
        asking = asyncio.create_task(asyncio.to_thread(decide, port, token, given))
        await asyncio.sleep(rng.uniform(0.0, longest if ROWS > 1000 else 0.6))
        server.send_signal(signal.SIGKILL)
        await asyncio.to_thread(server.wait)
        await asyncio.wait({asking})
        asking.exception()  # it may have been answered, or not
        assert await state(ids) in ((0, 0), (ROWS, ROWS))
        server, port = await asyncio.to_thread(started, copy_url, tmp_path)
        try:
            again = await asyncio.to_thread(decide, port, token, given)
        finally:
            server.kill()
            await asyncio.to_thread(server.wait)
        assert (again["succeeded"], again["failed"], again["errors"]) == (ROWS, 0, [])
        assert await state(ids) == (ROWS, ROWS)
    assert (await audit.verify()).broken is None
