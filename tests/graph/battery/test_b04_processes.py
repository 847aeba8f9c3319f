"""B4: on SQLite several processes write while somebody reads for long: nobody hears that the database is locked."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest

from tests.battery import Told, size
from tests.graph.battery.load import entitled, more, proved, under
from tests.graph.battery.running import UNLIMITED, faults, process
from tests.graph.world import World

PROCESSES, ACTS = size((4, 600), (2, 16))


@pytest.mark.slow
@pytest.mark.battery("B4", "on SQLite four processes write, and somebody reads for long")
async def test_nobody_hears_that_the_database_is_locked(
    copy_url: str, built: tuple[str, World], tmp_path: Path, dialect: str, told: Told
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL locks rows")
    who = await entitled(copy_url, built[1])
    async with AsyncExitStack() as stack:
        folders = [tmp_path / str(number) for number in range(PROCESSES)]
        served = await asyncio.gather(
            *(stack.enter_async_context(process(copy_url, folder, **UNLIMITED)) for folder in folders)
        )
        bases = [base for _, base in served]
        with closing(sqlite3.connect(copy_url.removeprefix("sqlite://"), isolation_level=None)) as reader:
            reader.execute("BEGIN")
            seen = reader.execute("SELECT count(*) FROM party_member").fetchone()
            async with under(
                bases, who, built[1].org("own"), writers=2 * PROCESSES, readers=PROCESSES, pause=0.02
            ) as ledger:
                await more(ledger, ACTS, 300)
            # One moment all the while.
            assert reader.execute("SELECT count(*) FROM party_member").fetchone() == seen
    assert (ledger.refused, ledger.cut) == ([], [])
    await proved(copy_url, ledger.done)
    assert [fault for folder in folders for fault in faults(folder)] == []
    told(
        f"{PROCESSES} processes, {len(ledger.done):,} acts, {ledger.reads:,} pages: none refused; the longest waited {max(ledger.waits):.2f} s"
    )
