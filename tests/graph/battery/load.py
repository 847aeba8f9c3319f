"""Callers who write and read over HTTP, and a ledger of what they were told: what was acknowledged must stand."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import asyncpg
import httpx2
from tortoise.context import TortoiseContext

from records import seals
from records.people import sessions
from records.trail import audit
from tests.conftest import config_of
from tests.graph.world import KEY, World

_ACT = "mutation ($input: CreateMemberInput!) { createMember(input: $input) { errors { code } } }"
READ = {"query": "{ candidates(first: 5) { totalCount nodes { name stage problemCount } } me { role } }"}
PREFIX = "压测"


@dataclass
class Ledger:
    """What callers were told: names of members whose creation was acknowledged, and when something was refused."""

    done: list[str] = field(default_factory=list)
    reads: int = 0
    refused: list[tuple[float, int, str, str]] = field(default_factory=list)  # when, status, code, Retry-After
    cut: list[tuple[float, str]] = field(default_factory=list)  # connections that ended without an answer
    waits: list[float] = field(default_factory=list)

    async def ask(self, http: httpx2.AsyncClient, body: dict[str, Any]) -> bool:
        """Whether it was answered without an error; what else came is noted."""
        began = time.monotonic()
        try:
            told = await http.post("/graphql", json=body)
        except httpx2.TransportError as error:
            self.cut.append((time.monotonic(), type(error).__name__))
            return False
        self.waits.append(time.monotonic() - began)
        found = told.json()
        codes = [e["extensions"]["code"] for e in found.get("errors", [])]
        for payload in (found.get("data") or {}).values():
            codes += [e["code"] for e in payload.get("errors", [])] if isinstance(payload, dict) else []
        if told.status_code == 200 and not codes:
            return True
        self.refused.append((time.monotonic(), told.status_code, ",".join(codes), told.headers.get("retry-after", "")))
        return False

    @property
    def kinds(self) -> set[tuple[int, str]]:
        return {(status, code) for _, status, code, _ in self.refused}

    def within(self, share: float) -> float:
        """Seconds within which this share of all was answered."""
        ordered = sorted(self.waits)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def act(org: str, name: str) -> dict[str, Any]:
    """A member is entered, under a key of their own."""
    given = {"organizationId": org, "name": name, "fullSince": "2020-01-01", "idempotencyKey": name}
    return {"query": _ACT, "variables": {"input": given}}


async def write(http: httpx2.AsyncClient, org: str, ledger: Ledger, over: asyncio.Event, mark: str) -> None:
    """Enters one member after the other, each again under its key until that is acknowledged."""
    for number in count():
        name = f"{PREFIX}{mark}n{number}"
        while not over.is_set() and not await ledger.ask(http, act(org, name)):  # noqa: ASYNC110 -- it is asked again
            await asyncio.sleep(0.05)
        if over.is_set():
            return
        ledger.done.append(name)


async def read(http: httpx2.AsyncClient, ledger: Ledger, over: asyncio.Event, pause: float = 0) -> None:
    while not over.is_set():
        if await ledger.ask(http, READ):
            ledger.reads += 1
        await asyncio.sleep(pause)


@asynccontextmanager
async def under(
    bases: Sequence[str], who: dict[str, str], org: str, *, writers: int, readers: int, pause: float = 0
) -> AsyncIterator[Ledger]:
    """Writers and readers at work on these servers, until the block ends; then each has its last answer."""
    ledger, over = Ledger(), asyncio.Event()
    clients = [
        httpx2.AsyncClient(base_url=bases[n % len(bases)], headers=who, timeout=120) for n in range(writers + readers)
    ]
    tasks = [asyncio.create_task(write(http, org, ledger, over, f"w{n}")) for n, http in enumerate(clients[:writers])]
    tasks += [asyncio.create_task(read(http, ledger, over, pause)) for http in clients[writers:]]
    try:
        yield ledger
    finally:
        over.set()
        await asyncio.gather(*tasks)
        for http in clients:
            await http.aclose()


async def entitled(url: str, world: World, name: str = "own") -> dict[str, str]:
    """The header of somebody's access token; nobody is connected to the database afterwards."""
    seals.install(KEY)
    async with TortoiseContext() as context:
        await context.init(config=config_of(url))
        _, text = await sessions.issue_access_token(world.actors[name].account_id)
    return {"authorization": f"Bearer {text}"}


async def more(ledger: Ledger, number: int, seconds: float = 60) -> None:
    """Until so many more acts were acknowledged: it is well."""
    wanted = len(ledger.done) + number
    until = time.monotonic() + seconds
    while len(ledger.done) < wanted:
        assert time.monotonic() < until, (len(ledger.done), ledger.kinds, ledger.cut[-3:])
        await asyncio.sleep(0.02)


async def standing(url: str) -> Counter[str]:
    """The members that these callers entered, as the database has them."""
    select = f"SELECT name FROM party_member WHERE name LIKE '{PREFIX}%'"
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return Counter(name for (name,) in raw.execute(select))
    connection = await asyncpg.connect(url)
    try:
        return Counter(row["name"] for row in await connection.fetch(select))
    finally:
        await connection.close()


async def proved(url: str, acknowledged: Sequence[str]) -> None:
    """Nothing that was acknowledged is lost, nothing is there twice, and the journal tells of it all."""
    there = await standing(url)
    assert set(acknowledged) - there.keys() == set()
    assert set(there.values()) <= {1}
    seals.install(KEY)
    async with TortoiseContext() as context:
        await context.init(config=config_of(url))
        assert (await audit.verify()).broken is None
        _, rows = await context.connections.get("default").execute_query(
            "SELECT count(*) AS n FROM journal WHERE act = 'createMember'"
        )
        assert rows[0]["n"] == len(there)
