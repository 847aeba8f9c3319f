"""What width costs: the same questions of a million cases in a hundred thousand organizations, and of a hundredth of them.

Two products serve the two data sets at once and are asked in turns over one connection each, so that what disturbs the
machine disturbs both; the callers stand at places of equal size in both, but for those who see all of it.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import orjson
from pydantic import SecretStr

from bench import province, servers
from bench.data import TODAY
from bench.load import Target, connected
from records import seals
from records.installation.upgrading import upgrade
from service.settings import MIGRATIONS, Settings, database_config

_FOLDER = Path(__file__).parents[1] / "var" / "bench" / "scale"
_PORTS = {"small": 8473, "large": 8474}
# A question that takes a second is asked less often.
_PATIENCE = 20.0

BRANCH, COMMITTEE, COUNTY, ALL, TRAIL = "branch-1-0", "committee-1", "county-1", "org-dept", "auditor"
_ROW = "id name stage status stageSince nextDueOn problemCount branch { name }"
_ORDERS = ("NAME", "STAGE", "NEXT_DUE", "STAGE_SINCE", "NEWEST", "UPDATED")
_DETAIL = """query($id: ID!) { candidate(id: $id) { id name birth stage status branch { name superior { name } }
  opinions(first: 5) { nodes { on content member { name } } } votes(first: 3) { nodes { result meeting { on place } } }
  approvals(first: 3) { nodes { kind status submittedOn } } } }"""
_COMMITTEE_ID = f"org_{province.key('party_org', province.committee_org(1))}"
_COUNTY_ID = f"org_{province.key('party_org', province.county_org(1))}"
_BRANCH_ID = f"org_{province.key('party_org', province.branch_org(1, 0))}"


def _people(arguments: str, rest: str = "") -> str:
    return f"{{ candidates({arguments}) {{ nodes {{ {_ROW} }} pageInfo {{ hasNextPage endCursor }} {rest} }} }}"


def _inbox(more: str = "", rest: str = "totalCount") -> str:
    given = f'first: 50, filter: {{addressedTo: "{_COMMITTEE_ID}", status: [SUBMITTED] {more}}}'
    return (
        f"{{ approvals({given}) {{ {rest} nodes {{ id kind submittedOn deadlineOn candidate {{ name stage }} }} }} }}"
    )


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked and by whom; `since` finds the cursor in the middle behind which the page is asked for."""

    name: str
    caller: str
    query: str
    since: str = ""
    # Whether it must stay within twice; what counts everything cannot.
    bounded: bool = True


def _middle(order: str, condition: str) -> tuple[str, str]:
    """A page behind a cursor in the middle, and the question for that cursor."""
    page = f"query($c: String) {{ candidates(first: 50, after: $c, orderBy: {order}) {{ nodes {{ {_ROW} }} }} }}"
    return page, f"{{ candidates(first: 1, orderBy: {order}, filter: {{{condition}}}) {{ pageInfo {{ endCursor }} }} }}"


def questions() -> list[Question]:
    soon, some = TODAY + timedelta(days=200), TODAY - timedelta(days=800)
    middles = {
        "NAME": _middle("NAME", 'name: "luo "'),
        "NEXT_DUE": _middle("NEXT_DUE", f'nextDueOn: {{from: "{soon}"}}'),
        "NEWEST": _middle("NEWEST", f'openedOn: {{to: "{some}"}}'),
    }
    filters = {
        "stage": "stage: [ACTIVIST]",
        "overdue": "overdue: true",
        "due within 30 days": f'nextDueOn: {{from: "{TODAY}", to: "{TODAY + timedelta(days=30)}"}}',
        "opened in a month": f'openedOn: {{from: "{some}", to: "{some + timedelta(days=30)}"}}',
        "its county": f'organization: "{_COUNTY_ID}"',
        "its committee": f'organization: "{_COMMITTEE_ID}"',
        "its branch": f'branch: "{_BRANCH_ID}"',
    }
    who = {"branch": BRANCH, "committee": COMMITTEE, "county": COUNTY, "all": ALL}
    found = [
        Question(f"{name}: {end} page by {order}", caller, _people(f"{given}: 50, orderBy: {order}"))
        for name, caller in who.items()
        for order in (_ORDERS if caller == ALL else ("NAME",))
        for end, given in (("first", "first"), ("last", "last"))
    ]
    found += [
        Question(f"{name}: middle page by {order}", who[name], page, since)
        for name in ("committee", "all")
        for order, (page, since) in middles.items()
        if name == "all" or order == "NAME"
    ]
    found += [
        Question(f"{name}: first page, {what}", who[name], _people(f"first: 50, filter: {{{condition}}}"))
        for name in ("committee", "all")
        for what, condition in filters.items()
    ]
    found += [
        Question("committee: name contains", COMMITTEE, _people('first: 50, filter: {name: "王伟"}')),
        Question("all: name contains", ALL, _people('first: 50, filter: {name: "王伟"}'), bounded=False),
        Question("branch: detail", BRANCH, _DETAIL),
        Question("all: detail", ALL, _DETAIL),
        Question("committee: inbox", COMMITTEE, _inbox()),
        Question("committee: inbox of a kind", COMMITTEE, _inbox("kind: [PRE_REVIEW]")),
        Question("committee: count of an inbox", COMMITTEE, _inbox(rest="totalCount", more="")),
        Question("all: somebody's inbox", ALL, _inbox()),
        Question("all: all that waits", ALL, "{ approvals(first: 50, filter: {status: [SUBMITTED]}) { nodes { id kind } } }"),
        Question("all: organizations below one", ALL, f'{{ organizations(first: 50, filter: {{superior: "{_COMMITTEE_ID}"}}) {{ nodes {{ id name kind }} }} }}'),
        Question("all: organizations by name", ALL, "{ organizations(first: 50, orderBy: NAME) { nodes { id name } } }"),
        Question("all: the tree", ALL, "{ organizations(last: 50) { nodes { id name superior { name } } } }"),
        Question("branch: meetings", BRANCH, "{ meetings(first: 50) { nodes { on place } } }"),
        Question("committee: meetings", COMMITTEE, "{ meetings(first: 50) { nodes { on place } } }"),
        Question("all: meetings", ALL, "{ meetings(first: 50) { nodes { on place } } }"),
        Question("committee: opinions", COMMITTEE, "{ opinions(first: 50) { nodes { on content candidate { name } } } }"),
        Question("all: opinions", ALL, "{ opinions(first: 50) { nodes { on content candidate { name } } } }"),
        Question("committee: roster", COMMITTEE, "{ members(first: 50) { nodes { name } } }"),
        Question("all: roster", ALL, "{ members(first: 50) { nodes { name } } }"),
        Question("auditor: trail", TRAIL, "{ auditTrail(first: 50) { nodes { act at by { name } candidate { name } } } }"),
        Question("auditor: trail, last page", TRAIL, "{ auditTrail(last: 50) { nodes { act at } } }"),
        Question("who asks", BRANCH, "{ me { role account { name } organization { name } } }"),
        Question("committee: statistics", COMMITTEE, "{ statistics { count overdue stages { stage count } } }"),
        Question("committee: totalCount", COMMITTEE, "{ candidates { totalCount } }"),
        Question("all: totalCount", ALL, "{ candidates { totalCount } }", bounded=False),
        Question("all: statistics", ALL, "{ statistics { count overdue stages { stage count } } }", bounded=False),
    ]  # fmt: skip
    return found


# ── the two data sets ───────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class Side:
    """One product on one data set, and its tokens by login."""

    port: int
    tokens: dict[str, str]

    async def ask(self, caller: str, body: bytes) -> tuple[bytes, float]:
        """The answer, and its milliseconds on a connection that was open: the server closes one that lies idle."""
        target = Target(self.port, "/graphql", [body], self.tokens[caller])
        client = await connected(target)
        try:
            asked = time.perf_counter()
            answer = await client.ask(target.request(body))
            return answer, (time.perf_counter() - asked) * 1000
        finally:
            client.close()


async def _on_postgres(server: str, extent: province.Extent) -> str:
    """The URL of the database of this extent; filled once, and kept for the next run."""
    seals.install(servers.KEY)
    name = f"scale_{extent.committees}"
    db = await asyncpg.connect(server)
    if not await db.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
        await db.execute(f"CREATE DATABASE {name}")
    await db.close()
    url = server.replace("/postgres?", f"/{name}?")
    await upgrade(database_config(Settings(database_url=SecretStr(url))), MIGRATIONS)
    db = await asyncpg.connect(url)
    if not await db.fetchval("SELECT EXISTS (SELECT 1 FROM candidate)"):
        await province.fill_postgres(db, extent)
    await db.close()
    return url


async def _on_sqlite(folder: Path, extent: province.Extent) -> str:
    seals.install(servers.KEY)
    path = folder / f"scale_{extent.committees}.sqlite3"
    fresh = not path.exists()
    url = f"sqlite://{path}"
    await upgrade(database_config(Settings(database_url=SecretStr(url))), MIGRATIONS)
    if fresh:
        province.fill_sqlite(str(path), extent)
    return url


# ── the measurement ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class Result:
    """The latencies of one question on both, in milliseconds."""

    small: list[float] = field(default_factory=list)
    large: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        return statistics.median(self.large) / statistics.median(self.small)


async def _body(question: Question, side: Side) -> bytes:
    variables: dict[str, Any] = {}
    if question.since:
        found = orjson.loads((await side.ask(question.caller, orjson.dumps({"query": question.since})))[0])
        variables["c"] = found["data"]["candidates"]["pageInfo"]["endCursor"]
        assert variables["c"], question.name
    if "$id" in question.query:
        listed = orjson.loads(
            (await side.ask(question.caller, b'{"query":"{ candidates(first: 1) { nodes { id } } }"}'))[0]
        )
        variables["id"] = listed["data"]["candidates"]["nodes"][0]["id"]
    return orjson.dumps({"query": question.query, "variables": variables})


async def _measured(question: Question, sides: dict[str, Side], rounds: int) -> Result:
    result = Result()
    bodies = {name: await _body(question, side) for name, side in sides.items()}
    began = time.perf_counter()
    for number in range(-5, rounds):
        for name in ("small", "large") if number % 2 else ("large", "small"):
            answer, took = await sides[name].ask(question.caller, bodies[name])
            if b'"errors"' in answer[:200]:
                raise SystemExit(f"{question.name}: {answer[:1000].decode()}")
            if number >= 0:  # the first fill caches and pools
                getattr(result, name).append(took)
        if number > 3 and time.perf_counter() - began > _PATIENCE:
            break
    return result


def _row(question: Question, result: Result) -> str:
    told = [question.name]
    for found in (result.small, result.large):
        told += [f"{statistics.median(found):.1f}", f"{sorted(found)[int((len(found) - 1) * 0.99)]:.1f}"]
    mark = "" if result.ratio <= 2 else " (counts or scans all)" if not question.bounded else " **over**"
    return f"| {' | '.join(told)} | {result.ratio:.2f}{mark} |"


async def _run(options: argparse.Namespace, sides: dict[str, Side]) -> None:
    print(
        "| question | small p50 ms | p99 | large p50 ms | p99 | large / small |\n|---|---|---|---|---|---|", flush=True
    )
    chosen = [q for q in questions() if not options.only or any(part in q.name for part in options.only)]
    for question in chosen:
        print(_row(question, await _measured(question, sides, options.asked)), flush=True)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--large", type=int, default=2000, help="scale: committees of 500 cases in 50 organizations")
    parser.add_argument("--small", type=int, default=20, help="scale: the same of the small data set")
    parser.add_argument("--asked", type=int, default=60, help="scale: how often each question is asked of each")
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="scale: where the data sets are kept")
    parser.add_argument("--on", choices=("postgres", "sqlite"), action="append", help="scale: both unless said")


def main(options: argparse.Namespace) -> None:
    extents = {"small": province.Extent(options.small), "large": province.Extent(options.large)}
    for kind in options.on or ("postgres", "sqlite"):
        sizes = " and ".join(f"{e.cases:,} cases in {e.organizations:,} organizations" for e in extents.values())
        print(f"\nscale, {kind}: {sizes}; one connection, up to {options.asked} times each in turns\n")
        with ExitStack() as stack:
            server = stack.enter_context(servers.postgres(options.folder))[0] if kind == "postgres" else ""
            sides = {}
            for name, extent in extents.items():
                folder = options.folder / f"{kind}-{name}"
                folder.mkdir(parents=True, exist_ok=True)
                url = asyncio.run(_on_postgres(server, extent) if server else _on_sqlite(options.folder, extent))
                env = servers.environment(url, folder) | {"JISHI_PORT": str(_PORTS[name])}
                stack.enter_context(servers.product(env, folder))
                logins: Sequence[str] = sorted({q.caller for q in questions()})
                sides[name] = Side(_PORTS[name], {login: servers.token(env, login) for login in logins})
            asyncio.run(_run(options, sides))
