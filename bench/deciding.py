"""How fast a sitting is: `decideApprovals` over the engine against saving row by row through the ORM, and against
hand-written set-based SQL that does the same writes without any guard. All in one run, on copies of the same case.

Meanwhile somebody else reads a page on the same event loop, every few milliseconds.
"""

from __future__ import annotations

import asyncio
import gc
import re
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
from tortoise import Tortoise
from tortoise.transactions import in_transaction

from domain.orgs import Stage
from records import chains, seals, sets, tables
from records.fields import uuid7
from records.migrating import upgrade
from service.settings import MIGRATIONS
from tests import conftest, postgres
from tests.graph import world
from tests.graph.copies import copies
from tests.graph.world import KEY, TODAY, World, ask

SMALL, LARGE, SINGLY = 200, 5_000, 500
_DECIDE = """mutation ($input: DecideApprovalsInput!) { decideApprovals(input: $input) {
  requested succeeded failed results { index succeeded errors { code message } } } }"""
_READ = "{ candidates(first: 20) { nodes { id name stage } } }"
_VOTE = {"due": 9, "present": 9, "approve": 9}


@dataclass
class Figures:
    seconds: float
    waits: list[float] = field(default_factory=list)
    memory: float = 0.0

    def line(self, name: str, rows: int) -> str:
        waits = sorted(self.waits)
        p99 = f"{1000 * waits[int(len(waits) * 0.99)]:6.0f} ms" if waits else "       -"
        return f"{name:<34}{rows:>6} rows {self.seconds:7.2f} s {rows / self.seconds:8.0f} rows/s   p99 {p99}   {self.memory:5.0f} MB"


# ── three ways ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def ours(w: World, ids: list[str]) -> None:
    """The product: scope, guards, journal with its chain, the answer row by row."""
    given = {"items": [{"id": i, "vote": _VOTE} for i in ids], "decision": "APPROVED", "opinion": "同意"}
    found = (await ask(w.actors["committee"], _DECIDE, {"input": given}))["decideApprovals"]
    assert found["succeeded"] == len(ids), [r for r in found["results"] if not r["succeeded"]][:1]


async def singly(w: World, ids: list[str]) -> None:
    """Row by row through the ORM, in one transaction, with one small check and a plain journal row each."""
    actor, now = w.actors["committee"], sets.now()
    async with in_transaction():
        for text in ids:
            approval = await tables.Approval.get(id=text[4:]).select_for_update()
            assert approval.status == "SUBMITTED"
            candidate = await tables.Candidate.get(id=approval.candidate_id)
            approval.status, approval.decided_on, approval.decided_at = "APPROVED", TODAY, now
            approval.decided_by_id, approval.opinion, approval.version = actor.account_id, "同意", approval.version + 1
            await approval.save()
            candidate.stage, candidate.version = Stage.PROBATIONARY_MEMBER.value, candidate.version + 1
            candidate.updated_at = now
            await candidate.save()
            await chains.append([_journalled(w, candidate.id, approval.id, now)])


async def by_hand(w: World, ids: list[str]) -> None:
    """Set-based SQL that does the writes and nothing else: whole rows, and the journal with its chain."""
    now = sets.now()
    async with in_transaction():
        approvals = await sets.read(tables.Approval, sets.among("t.id", "ids"), {"ids": [i[4:] for i in ids]})
        for row in approvals:
            row |= {"status": "APPROVED", "decided_on": TODAY, "decided_at": now, "opinion": "同意"}
            row |= {"decided_by_id": w.actors["committee"].account_id, "version": row["version"] + 1}
            row["data"] = orjson.Fragment(row["data"]) if isinstance(row["data"], str) else row["data"]
        cases = await sets.read(
            tables.Candidate, sets.among("t.id", "ids"), {"ids": [r["candidate_id"] for r in approvals]}
        )
        for row in cases:
            row |= {"stage": Stage.PROBATIONARY_MEMBER.value, "version": row["version"] + 1, "updated_at": now}
        await sets.update(tables.Candidate, cases)
        await sets.update(tables.Approval, approvals)
        await chains.append([_journalled(w, r["candidate_id"], r["id"], now) for r in approvals])


def _journalled(w: World, case_id: UUID, approval_id: UUID, at: Any) -> dict[str, Any]:
    told = {"approvals": {str(approval_id): {"status": "APPROVED"}}, "stage": "PROBATIONARY_MEMBER"}
    return {
        "id": uuid7(), "act": "decideApprovals", "at": at, "on": date.today(), "account_id": w.actors["committee"].account_id,  # noqa: DTZ011
        "candidate_id": case_id, "org_path": w.actors["own"].org_path, "kind": "ADMISSION_APPROVAL", "record_id": approval_id,
        "late_entry": False, "stage": "PROBATIONARY_MEMBER", "before": told, "after": told, "request_id": "", "address": "",
    }  # fmt: skip


# ── measuring ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def timed(work: Awaitable[None], reader: Callable[[], Awaitable[Any]] | None = None) -> Figures:
    """The seconds, what a reader had to wait meanwhile, and by how much the process grew."""
    await asyncio.to_thread(_reset_peak)
    before = _peak()
    stop, waits = asyncio.Event(), []

    async def reading() -> None:
        while reader is not None and not stop.is_set():
            began = time.perf_counter()
            await reader()
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(0.01)

    watching = asyncio.create_task(reading())
    began = time.perf_counter()
    await work
    seconds = time.perf_counter() - began
    stop.set()
    await watching
    return Figures(seconds, waits, _peak() - before)


def _reset_peak() -> None:
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
        case = w.cases["submitted"].dossier.id
        ids = await copies(case, SMALL * 3 + 2 * LARGE + SINGLY)
        taken = iter(range(len(ids)))

        def some(number: int) -> list[str]:
            return [ids[next(taken)] for _ in range(number)]

        # As the server does (`service.app`).
        gc.collect()
        gc.freeze()
        gc.set_threshold(20_000, 20, 50)

        async def reader() -> None:
            await ask(w.actors["own"], _READ)

        await ours(w, some(SMALL))  # the plans, the page, the connections are warm
        small = [await timed(ours(w, some(SMALL))) for _ in range(2)]
        alone = await timed(singly(w, some(SINGLY)))
        hand = await timed(by_hand(w, some(LARGE)))
        large = await timed(ours(w, some(LARGE)), reader)
        print(f"\n{name}")
        print(min(small, key=lambda f: f.seconds).line("decideApprovals", SMALL))
        print(large.line("decideApprovals, a reader beside it", LARGE))
        print(alone.line("row by row through the ORM", SINGLY))
        print(hand.line("set-based SQL, no guard", LARGE))
        per = {"ours": LARGE / large.seconds, "orm": SINGLY / alone.seconds, "hand": LARGE / hand.seconds}
        print(
            f"ours / row by row: {per['ours'] / per['orm']:.1f} (10 asked)   ours / by hand: {per['ours'] / per['hand']:.2f} (0.3 asked)"
        )
        print(
            f"reader: {len(large.waits)} pages, median {1000 * statistics.median(large.waits):.0f} ms, worst {1000 * max(large.waits):.0f} ms"
        )


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
