"""B2: the server is killed in the middle of a bulk decision; then all of it happened or nothing, and the key finishes it."""

from __future__ import annotations

import asyncio
import random
import signal
import urllib.request
from pathlib import Path
from typing import Any

import orjson
import pytest

from records.engines import connections, sets
from records.people import sessions
from records.trail import audit
from tests.battery import Told, size
from tests.graph.battery.running import started
from tests.graph.copies import copies
from tests.graph.world import World

ROUNDS, ROWS = size((10, 5_000), (2, 60))
_DECIDE = """mutation ($input: DecideApprovalsInput!) { decideApprovals(input: $input) {
  succeeded failed replayed errors { code } results { askedId succeeded errors { code message } } } }"""


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
@pytest.mark.battery("B2", "the server is killed in a bulk decision; the same key again")
async def test_a_killed_sitting_is_all_or_nothing_and_is_finished_by_its_key(
    here: World, copy_url: str, tmp_path: Path, told: Told
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
    told(f"{ROUNDS} × {ROWS:,}: each all or nothing, then all decided once, a row of the journal each")
