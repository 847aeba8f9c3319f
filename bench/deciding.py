"""How fast a sitting is: `decideApprovals` against the other ways of doing it (`baselines.py`), all in one run, in turns, on
copies of the same case. Printed as a table in Markdown.

During one of the calls with 5,000 rows somebody else reads a page on the same event loop, every few milliseconds. Seconds
are the clock's; CPU is that of this process, threads included, and of the database's own processes where it has some.
Factors compare the medians of rows per second; on a machine that does other things, compare the CPU instead.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import os
import re
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tortoise import Tortoise

from bench import baselines
from records import seals
from records.engines import connections, sets
from records.installation.upgrading import upgrade
from service.serving import collect_seldom
from service.settings import MIGRATIONS
from tests import conftest, postgres
from tests.graph import world
from tests.graph.copies import copies
from tests.graph.world import KEY, World, ask

SMALL, LARGE, ROUNDS = 200, 5_000, 3
# So often PostgreSQL plans a statement anew before it keeps a plan; row by row that is over after six rows.
WARM = 6
_READ = "{ candidates(first: 20) { nodes { id name stage } } }"
_Way = Callable[[World, list[str]], Awaitable[None]]
_NAMES: dict[_Way, str] = {
    baselines.ours: "decideApprovals",
    baselines.judged_singly: "row by row, ORM, same outcome",
    baselines.saved_singly: "row by row, ORM, saving alone",
    baselines.by_hand: "set-based SQL, same columns, no guard",
    baselines.by_hand_whole: "set-based SQL, whole rows, no guard",
}

# At five thousand, in turns with the only other way that does the same.
_TURNS: dict[_Way, int] = {baselines.ours: LARGE, baselines.judged_singly: SMALL}


@dataclass
class Figures:
    way: _Way
    rows: int
    seconds: float
    cpu: float
    waits: list[float] = field(default_factory=list)
    memory: float = 0.0

    @property
    def speed(self) -> float:
        return self.rows / self.seconds

    @property
    def cost(self) -> float:
        """CPU milliseconds a row."""
        return 1000 * self.cpu / self.rows


# ── measuring ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def timed(way: _Way, w: World, ids: list[str], reader: Callable[[], Awaitable[Any]] | None = None) -> Figures:
    """The seconds, what a reader had to wait meanwhile, and by how much the process grew."""
    # All stand at one branch: each call finds it as small as a branch is, not with the thousands whom others admitted. They are
    # put elsewhere, for a row that goes is looked for in every table that might name it.
    await sets.select(
        "UPDATE party_member SET org_id = o.id, org_path = o.path FROM party_org AS o "
        "WHERE party_member.candidate_id IS NOT NULL AND o.id = :elsewhere",
        {"elsewhere": w.orgs["national"]},
    )
    gc.collect()
    await asyncio.to_thread(_reset_peak)
    before, used = _peak(), await _cpu()
    stop, waits = asyncio.Event(), []

    async def reading() -> None:
        while reader is not None and not stop.is_set():
            began = time.perf_counter()
            await reader()
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(0.01)

    watching = asyncio.create_task(reading())
    began = time.perf_counter()
    await way(w, ids)
    seconds = time.perf_counter() - began
    stop.set()
    await watching
    return Figures(way, len(ids), seconds, await _cpu() - used, waits, _peak() - before)


async def _cpu() -> float:
    """Of this process, and of the server's processes that answer it, where the machine tells."""
    if not connections.is_postgres():
        return time.process_time()
    pids = await sets.select("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'")
    return time.process_time() + sum(_cpu_of(row["pid"]) for row in pids)


def _cpu_of(pid: int) -> float:
    """In nanoseconds where the machine counts them; in its ticks two hundred rows would take ten of them."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9
    except (OSError, ValueError):
        pass
    try:
        told = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def _reset_peak() -> None:
    with suppress(OSError, AttributeError):
        # What was freed before goes back to the machine, or the next way grows into it unseen.
        ctypes.CDLL(None).malloc_trim(0)
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


def _peak() -> float:
    try:
        text = Path("/proc/self/status").read_text()
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+) kB", text)
    return int(found.group(1)) / 1024 if found else 0.0


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[World]:
    config = conftest.config_of(url)
    await upgrade(config, MIGRATIONS)
    seals.install(KEY)
    context = await Tortoise.init(config=config, _enable_global_fallback=True)
    try:
        yield await world.build()
    finally:
        await context.close_connections()


async def measure(name: str, url: str) -> None:
    async with opened(url) as w:
        number = SMALL * (WARM + ROUNDS * (len(_NAMES) + 1)) + (ROUNDS + 3) * LARGE
        ids = iter(await copies(w.cases["submitted"].dossier.id, number))

        def some(rows: int) -> list[str]:
            return [next(ids) for _ in range(rows)]

        collect_seldom()  # as the server does
        for _ in range(WARM):  # the plans, the page, the connections are warm
            await baselines.ours(w, some(SMALL))
        # As after a night: the database knows how much there is, of chains too.
        await sets.select("ANALYZE")
        small = [await timed(way, w, some(SMALL)) for _ in range(ROUNDS) for way in _NAMES]
        await sets.select("ANALYZE")
        # Row by row no row is cheaper for being one of many: fewer of them stand for five thousand.
        large = [await timed(way, w, some(rows)) for _ in range(ROUNDS) for way, rows in _TURNS.items()]
        large += [await timed(way, w, some(LARGE)) for way in (baselines.by_hand, baselines.by_hand_whole)]

        async def reader() -> None:
            await ask(w.actors["own"], _READ)

        table(name, small, large, await timed(baselines.ours, w, some(LARGE), reader))


# ── telling ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def table(name: str, small: list[Figures], large: list[Figures], read: Figures) -> None:
    """The medians of the rounds, and what `decideApprovals` is to each of the others: by the clock, by CPU."""
    medians, larger = _medians(small), _medians(large)
    print(f"\n### {name}\n")
    print("| way | rows | seconds | rows/s | CPU ms/row | decideApprovals is | by CPU | adds MB |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for found in medians:
        _line(found, medians[0])
    for found in larger:
        _line(found, larger[0])
    waits = sorted(read.waits)
    print(
        f"| decideApprovals, a reader beside it | {read.rows:,} | {read.seconds:.2f} | {read.speed:,.0f} | {read.cost:.2f} | | | {read.memory:.0f} |"
    )
    p50, p99 = 1000 * statistics.median(waits), 1000 * waits[int(len(waits) * 0.99)]
    print(
        f"\nThe reader meanwhile: {len(waits)} pages, median {p50:.0f} ms, p99 {p99:.0f} ms, worst {1000 * waits[-1]:.0f} ms."
    )


def _medians(found: list[Figures]) -> list[Figures]:
    known = [[f for f in found if f.way is way] for way in _NAMES]
    return [_median(alike) for alike in known if alike]


def _median(found: list[Figures]) -> Figures:
    return Figures(
        found[0].way,
        found[0].rows,
        statistics.median(f.seconds for f in found),
        statistics.median(f.cpu for f in found),
        memory=max(f.memory for f in found),
    )


def _line(found: Figures, ours: Figures) -> None:
    factors = "| " if found is ours else _factors(ours, found)
    print(
        f"| {_NAMES[found.way]} | {found.rows:,} | {found.seconds:.2f} | {found.speed:,.0f} | {found.cost:.2f} "
        f"| {factors} | {found.memory:.0f} |"
    )


def _factors(ours: Figures, other: Figures) -> str:
    return f"{ours.speed / other.speed:.2f} × | {other.cost / ours.cost:.2f} ×"


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="jishi-bench-"))
    try:
        asyncio.run(measure("SQLite", f"sqlite://{folder / 'bench.sqlite3'}"))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main_postgres() -> None:
    """In a process of its own: what the ORM knows of a dialect is shared between its connections."""
    with postgres.server() as server:
        conftest.DIALECT = "postgres"
        asyncio.run(measure("PostgreSQL", conftest._create(server, "bench", None)))
