"""B3: PostgreSQL is restarted, and its first process killed, while people work. The service is not started anew."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.battery import WHOLE, Told, size
from tests.graph.battery.load import entitled, more, proved, under
from tests.graph.battery.running import UNLIMITED, faults, process
from tests.graph.world import World
from tests.postgres import Cluster, another

ROUNDS, CALLERS = size((4, 16), (1, 4))
# What is wrong ends so soon after PostgreSQL takes connections again; a machine that does much beside it has longer.
GRACE = 2 if WHOLE else 20


@pytest.fixture
def cluster(dialect: str, built: tuple[str, World]) -> Iterator[Cluster]:
    """A PostgreSQL of this test's own, with the world in it."""
    if dialect == "sqlite":
        pytest.skip("SQLite has no server")
    with another(built[0]) as found:
        yield found


@pytest.mark.slow
@pytest.mark.battery("B3", "PostgreSQL is restarted, and its postmaster killed (`kill -9`), under load")
async def test_what_postgres_goes_through_is_an_outage_and_nothing_is_lost(
    cluster: Cluster, built: tuple[str, World], tmp_path: Path, told: Told
) -> None:
    ways = {
        "restarted": lambda: cluster.stop("fast"),
        "stopped at once": lambda: cluster.stop("immediate"),
        "killed": cluster.kill,
    }
    outages: list[tuple[float, float]] = []
    who = await entitled(cluster.url, built[1])
    async with (
        process(cluster.url, tmp_path, **UNLIMITED) as (server, base),
        under([base], who, built[1].org("own"), writers=CALLERS, readers=CALLERS, pause=0.01) as ledger,
    ):
        await more(ledger, 5)
        for way in [*ways.values()] * ROUNDS:
            began = time.monotonic()
            await asyncio.to_thread(way)
            await asyncio.to_thread(cluster.start)
            outages.append((began, time.monotonic()))
            await more(ledger, 2 * CALLERS)
            await asyncio.sleep(GRACE if WHOLE else 0)
        assert server.poll() is None
    assert ledger.cut == []
    assert ledger.kinds <= {(503, "UNAVAILABLE"), (503, "DEADLINE_EXCEEDED")}
    assert all(later for _, _, _, later in ledger.refused)
    late = [when for when, *_ in ledger.refused if not any(a <= when <= b + GRACE for a, b in outages)]
    assert late == []
    await proved(cluster.url, ledger.done)
    assert faults(tmp_path) == []
    longest = max((max(w for w, *_ in ledger.refused if a <= w <= b + GRACE) - b) for a, b in outages)
    told(
        f"{len(outages)} outages under {2 * CALLERS} callers: {len(ledger.done):,} acts acknowledged, 0 lost, 0 twice; "
        f"{len(ledger.refused):,} refusals, all 503, the last {max(longest, 0):.1f} s after PostgreSQL was back"
    )
