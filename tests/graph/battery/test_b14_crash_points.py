"""B14: the process dies at a point of an act. Whoever asks again under the same key gets the one right result.

That an exception at these points leaves nothing is B5's; here the process itself is gone, and the database with its word.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx2
import pytest

from records.people import sessions
from records.trail import audit
from tests.battery import Told, size
from tests.graph.battery.crashing import POINTS
from tests.graph.battery.running import faults, process
from tests.graph.battery.test_b02_killed import _DECIDE, state
from tests.graph.copies import copies
from tests.graph.world import World

# What an exception at a point leaves is tried of all of them (B5): the process dies at the two that differ.
DEATHS, ROWS = size((POINTS * 5, 50), (POINTS[2:], 3))
_PROGRAM = "from tests.graph.battery.crashing import main; main()"


@pytest.mark.slow
@pytest.mark.battery("B14", "the process dies after the rows, after the journal, before and after the commit")
async def test_wherever_the_process_dies_the_key_gives_the_one_right_result(
    here: World, copy_url: str, tmp_path: Path, told: Told
) -> None:
    """Each server finishes what the one before it died of, and dies of the next."""
    _, token = await sessions.issue_access_token(here.actors["committee"].account_id)
    left: tuple[dict[str, Any], list[str], bool] | None = None
    plan = [*enumerate(DEATHS), (-1, "")]
    for number, point in plan:
        key = f"sitting-{number}"
        async with (
            process(copy_url, tmp_path, program=_PROGRAM, CRASH_AT=point, CRASH_KEY=key) as (server, base),
            httpx2.AsyncClient(base_url=base, headers={"authorization": f"Bearer {token}"}, timeout=120) as http,
        ):
            if left is not None:
                given, ids, committed = left
                found = (await http.post("/graphql", json={"query": _DECIDE, "variables": {"input": given}})).json()
                again = found["data"]["decideApprovals"]
                assert (again["succeeded"], again["replayed"], again["errors"]) == (ROWS, committed, [])
                assert await state(ids) == (ROWS, ROWS)
            if not point:
                break
            ids = await copies(here.cases["submitted"].dossier.id, ROWS)
            vote = {"due": 9, "present": 9, "approve": 9}
            given = {"items": [{"id": i, "vote": vote} for i in ids], "decision": "APPROVED", "idempotencyKey": key}
            with pytest.raises(httpx2.TransportError):
                await http.post("/graphql", json={"query": _DECIDE, "variables": {"input": given}})
            assert await asyncio.to_thread(server.wait, 60) == -9
            committed = point == POINTS[-1]
            assert await state(ids) == ((ROWS, ROWS) if committed else (0, 0)), point
            left = given, ids, committed
    assert (await audit.verify()).broken is None
    assert faults(tmp_path) == []
    told(f"{len(plan) - 1} deaths, each act done once with its rows of the journal")
