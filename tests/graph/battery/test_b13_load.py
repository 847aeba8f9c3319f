"""Many callers for a long time, then the end: memory and open files stay what they were, and whoever is answered is answered.

With it B13 (SIGTERM in the middle of load), and on PostgreSQL two servers side by side, of which one ends and comes again.
"""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.battery import WHOLE, Told, size
from tests.graph.battery.load import entitled, more, proved, under
from tests.graph.battery.running import UNLIMITED, descriptors, faults, memory, process
from tests.graph.world import World

SECONDS, CALLERS = size((120, 32), (4, 8), (600, 32))
_LESS_THAN = 10  # seconds to end in


@pytest.mark.slow
@pytest.mark.battery("B13", "mixed load, then SIGTERM in the middle of it; on PostgreSQL two servers side by side")
async def test_load_leaves_nothing_behind_and_an_end_cuts_nobody(
    copy_url: str, built: tuple[str, World], tmp_path: Path, dialect: str, told: Told
) -> None:
    folders = [tmp_path / name for name in (("one", "two") if dialect == "postgres" else ("one",))]
    who = await entitled(copy_url, built[1])
    async with AsyncExitStack() as stack:
        served = [await stack.enter_async_context(process(copy_url, folder, **UNLIMITED)) for folder in folders]
        pids = [server.pid for server, _ in served]
        load = under(
            [base for _, base in served],
            who,
            built[1].org("own"),
            writers=CALLERS // 4,
            readers=CALLERS - CALLERS // 4,
        )
        async with load as ledger:
            await more(ledger, 5)
            await asyncio.sleep(SECONDS / 4)
            before = [(memory(pid), descriptors(pid)) for pid in pids]
            await asyncio.sleep(SECONDS * 3 / 4)
            after = [(memory(pid), descriptors(pid)) for pid in pids]
            assert (ledger.refused, ledger.cut) == ([], [])
            acts, reads, waits = len(ledger.done), ledger.reads, (ledger.within(0.5), ledger.within(0.99))
            for server, _ in served:
                server.terminate()
            ends = {await asyncio.to_thread(server.wait, _LESS_THAN if WHOLE else 60) for server, _ in served}
    # A server that has ended by itself says by which signal.
    assert ends <= {0, -signal.SIGTERM}
    # Whoever had been read was answered: with an answer, or with 503 and when to come again.
    assert ledger.kinds <= {(503, "UNAVAILABLE")}
    assert {what for _, what in ledger.cut} <= {"ConnectError", "RemoteProtocolError", "ReadError"}
    await proved(copy_url, ledger.done)
    for folder in folders:
        assert faults(folder) == []
    for (megabytes, files), (later, then) in zip(before, after, strict=True):
        assert later - megabytes < (25 if WHOLE else 40)
        assert abs(then - files) <= 10
    told(
        f"{CALLERS} callers for {SECONDS} s: {acts:,} acts, {reads:,} pages, half within {waits[0] * 1000:.0f} ms, 99 % within "
        f"{waits[1] * 1000:.0f} ms; {' and '.join(f'{a[0]:.0f} → {b[0]:.0f} MB, {a[1]} → {b[1]} files' for a, b in zip(before, after, strict=True))}; "
        "SIGTERM: ended, nothing acknowledged lost"
    )
