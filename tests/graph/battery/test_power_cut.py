"""The power is cut under load, on SQLite: what was not synced is gone, or some of it is not; what was acknowledged is there.

PostgreSQL's own disk is PostgreSQL's affair: that it is told to wait for it is asked at the start (`tests/service/test_cli.py`).
"""

from __future__ import annotations

import asyncio
import random
import signal
from pathlib import Path

import pytest

from tests.battery import WHOLE, Told, size
from tests.graph.battery import disk
from tests.graph.battery.load import entitled, more, proved, standing, under
from tests.graph.battery.running import UNLIMITED, process
from tests.graph.world import World

ROUNDS = size(12, 1)
_PROGRAM = "from tests.graph.battery.disk import main; main()"


@pytest.fixture(autouse=True)
def _sqlite_alone(dialect: str) -> None:
    if dialect != "sqlite":
        pytest.skip("the server's disk is the server's")
    if not disk.reachable():
        pytest.skip("NOT TESTED: no power was cut, for Python's SQLite cannot be reached here")


async def cut(
    url: str, folder: Path, world: World, *, early: float, seed: int, acts: int = size(40, 15), **settings: str
) -> tuple[str, list[str]]:
    """Serves a database until the power is cut; the database as it lies then, and what had been acknowledged."""
    shadow = folder / "shadow"
    shadow.mkdir(parents=True)
    who = await entitled(url, world)
    on = {"DISK_SHADOW": str(shadow), "DISK_EARLY": str(early), "DISK_SEED": str(seed)}
    async with (
        process(url, folder, program=_PROGRAM, **UNLIMITED, **on, **settings) as (server, base),
        under([base], who, world.org("own"), writers=4, readers=2, pause=0.02) as ledger,
    ):
        await more(ledger, acts)
        await asyncio.sleep(random.Random(seed).uniform(0, 0.2))  # noqa: S311 -- a moment
        server.send_signal(signal.SIGKILL)
        await asyncio.to_thread(server.wait)
    return f"sqlite://{shadow / Path(url).name}", ledger.done


@pytest.mark.slow
@pytest.mark.battery("power", "the power is cut under load: what was not synced is gone")
async def test_what_was_acknowledged_survives_a_power_cut(
    copy_url: str, built: tuple[str, World], tmp_path: Path, told: Told
) -> None:
    acknowledged = 0
    for number in range(ROUNDS):
        # Nothing that was not synced, or half of it.
        url, done = await cut(copy_url, tmp_path / str(number), built[1], early=number % 2 / 2, seed=number)
        await proved(url, done)
        acknowledged += len(done)
    told(f"{ROUNDS} cuts, {acknowledged:,} acts acknowledged, 0 lost")


@pytest.mark.slow
@pytest.mark.skipif(not WHOLE, reason="that the disk is one, with the whole battery")
@pytest.mark.battery("power", "the same with JISHI_DURABILITY=relaxed: the trial finds what is lost")
async def test_what_does_not_wait_for_the_disk_is_lost(
    copy_url: str, built: tuple[str, World], tmp_path: Path, told: Told
) -> None:
    url, done = await cut(copy_url, tmp_path / "relaxed", built[1], early=0, seed=1, acts=5, JISHI_DURABILITY="relaxed")
    lost = set(done) - (await standing(url)).keys()
    assert lost
    told(f"{len(lost)} of {len(done)} acts lost")
