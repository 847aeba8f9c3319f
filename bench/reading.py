"""How fast reading is: the product against a hand-written statement over bare asyncpg, in turns, on the same rows.

Both run with one worker on the same machine as their database and the one who asks, so that only the ratio of the two
means something. Before anything is timed their answers are compared.
"""

from __future__ import annotations

import argparse
import asyncio
import difflib
import json
import random
import re
import statistics
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import orjson
import psutil  # type: ignore[import-untyped]
import uvloop

from bench import data, servers
from bench.load import Round, Target, answers, measured

# As their connections to the database call themselves.
_OURS, _THEIRS = "jishi", "handwritten"
CONNECTIONS = (1, 8, 32)
COMPARED, COUNTED, ASKED = 20, 10, 200
_FOLDER = Path(__file__).parents[1] / "var" / "bench"
_LOGGED = re.compile(r"^(jishi|handwritten) LOG:  (?:statement|execute [^:]*): (.*)$", re.MULTILINE)
_RESET = "SELECT pg_advisory_unlock_all();"

_BELOW = """
  opinions(first: {limit}, orderBy: NEWEST) {{ nodes {{ id opinionKind on content member {{ name }} }} }}
  votes(first: 3, orderBy: NEWEST) {{ nodes {{ id voteKind result approve oppose meeting {{ on place chair }} }} }}
  approvals(first: 2, orderBy: NEWEST) {{ nodes {{ id kind status submittedOn decidedOn }} }}
"""
_DETAIL = f"""query Detail($id: ID!) {{ candidate(id: $id) {{
  id name idType idNumberMasked birth sex phone ethnicity education occupation unit politicalStatus registrationPlace
  stage status openedOn branch {{ id name superior {{ id name }} }} {_BELOW.format(limit=8)}
}} }}"""
_PAGE = f"""query Page($id: ID!) {{ candidates(first: 50, filter: {{organization: $id}}) {{
  nodes {{ id name sex birth stage status stageSince appliedOn problemCount {_BELOW.format(limit=5)} }}
  pageInfo {{ hasNextPage }}
}} }}"""
_INBOX = """query Inbox($id: ID!) { approvals(first: 100, filter: {addressedTo: $id, status: [SUBMITTED]}) {
  totalCount
  nodes { id kind status submittedOn deadlineOn candidate { id name stage branch { id name } } }
} }"""
_COUNT = "{}: candidates(filter: {{organization: $id, stage: [{}]}}) {{ totalCount }}"
_STAGES = " ".join(
    [
        "query Stages($id: ID!) {",
        _COUNT.format("applicant", "APPLICANT"),
        _COUNT.format("activist", "ACTIVIST"),
        _COUNT.format("target", "DEVELOPMENT_TARGET"),
        _COUNT.format("probationary", "PROBATIONARY_MEMBER"),
        _COUNT.format("full", "FULL_MEMBER"),
        "}",
    ]
)
_PROBLEMS = """query Problems($id: ID!) { candidates(first: 50, filter: {organization: $id}) {
  nodes { id name stage problems { code severity message article } }
} }"""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A question, of whom, where the baseline answers it, and what the ratio should be at least."""

    name: str
    query: str
    ids: Sequence[str]
    path: str = ""
    target: float = 0.0

    def bodies(self) -> list[bytes]:
        return [orjson.dumps({"query": self.query, "variables": {"id": id_}}) for id_ in self.ids]


@dataclass(frozen=True, slots=True)
class Bench:
    """What is running: whom to ask as whom, their processes, and the database they read from."""

    token: str
    product: int
    baseline: int
    db: asyncpg.Connection
    log: Path


@dataclass(frozen=True, slots=True)
class Sides:
    """The two that are asked the same."""

    product: Target
    baseline: Target


def scenarios() -> list[Scenario]:
    """What is asked in the name of the first committee, about its branches and cases in turn."""
    chance = random.Random(7)  # noqa: S311 -- the same cases in every run
    cases = [
        f"cand_{data.key('candidate', data.case_number(1, chance.randint(1, data.BRANCHES), chance.randint(1, data.CASES)))}"
        for _ in range(ASKED)
    ]
    branches = [f"org_{data.key('org', data.branch_org(n))}" for n in range(1, data.BRANCHES + 1)]
    committee = [f"org_{data.key('org', data.committee_org(1))}"]
    return [
        Scenario("detail", _DETAIL, cases, "/detail", 0.7),
        Scenario("page of 50", _PAGE, branches, "/page", 0.9),
        Scenario("inbox of 100", _INBOX, committee, "/inbox", 0.9),
        Scenario("counts by stage", _STAGES, committee, "/stages", 0.85),
        Scenario("page with problems", _PROBLEMS, branches),
    ]


def sides(scenario: Scenario, token: str) -> Sides:
    bodies = scenario.bodies()
    return Sides(
        Target(servers.PRODUCT, "/graphql", bodies, token), Target(servers.BASELINE, scenario.path, bodies, token)
    )


# ── the same answers ────────────────────────────────────────────────────────────────────────────────────────────────


async def compare(scenario: Scenario, both: Sides) -> None:
    """Ends the run when the two answer differently, and shows how; an error is no answer either."""
    ours = await answers(both.product, COMPARED)
    theirs = await answers(both.baseline, COMPARED) if scenario.path else ours
    for one, other in zip(ours, theirs, strict=True):
        if "errors" in orjson.loads(one):
            raise SystemExit(f"{scenario.name}: {one[:2000].decode()}")
        if orjson.loads(one) != orjson.loads(other):
            raise SystemExit("\n".join([f"{scenario.name}: the answers differ", *_difference(one, other)]))


def _difference(one: bytes, other: bytes) -> Iterator[str]:
    texts = [json.dumps(orjson.loads(side), indent=1, ensure_ascii=False, sort_keys=True) for side in (one, other)]
    lines = difflib.unified_diff(texts[0].splitlines(), texts[1].splitlines(), "product", "baseline", lineterm="")
    return (line for line, _ in zip(lines, range(60), strict=False))


# ── statements ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Statements:
    """Per request: statements executed, and resets of connections that go back to their pool."""

    own: float
    resets: float

    def __str__(self) -> str:
        return f"{self.own:g} + {self.resets:g}"


async def counted(db: asyncpg.Connection, log: Path, target: Target) -> Statements:
    """What the database's own log says of ten requests."""
    await _logging(db, "all")
    begun = _size(log)
    await answers(Target(target.port, target.path, [target.bodies[0]] * COUNTED, target.token), COUNTED)
    await _logging(db, "none")
    found = [text for _, text in _LOGGED.findall(_since(log, begun))]
    resets = sum(text.startswith(_RESET) for text in found)
    return Statements((len(found) - resets) / COUNTED, resets / COUNTED)


def _size(log: Path) -> int:
    return log.stat().st_size


def _since(log: Path, begun: int) -> str:
    with log.open("rb") as lines:
        lines.seek(begun)
        return lines.read().decode()


async def _logging(db: asyncpg.Connection, what: str) -> None:
    await db.execute("ALTER SYSTEM SET log_line_prefix = '%a '")
    await db.execute(f"ALTER SYSTEM SET log_statement = '{what}'")
    await db.execute("SELECT pg_reload_conf()")
    await asyncio.sleep(0.3)


# ── the measurement ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Result:
    """Rounds of both, in turns, and the processor time that each took, its database's share included."""

    product: list[Round]
    baseline: list[Round]
    seconds: dict[str, float]

    def ratio(self) -> float:
        """The median over pairs of neighbouring rounds: what disturbs the machine disturbs both of a pair."""
        return statistics.median(p.rate / b.rate for p, b in zip(self.product, self.baseline, strict=True))

    def cost(self, name: str, rounds: list[Round]) -> float:
        """Milliseconds of processor time for a request."""
        return self.seconds[name] * 1000 / sum(len(found.latencies) for found in rounds)


async def in_turns(bench: Bench, scenario: Scenario, connections: int, rounds: int, seconds: float) -> Result:
    result, both = Result([], [], {_OURS: 0.0, _THEIRS: 0.0}), sides(scenario, bench.token)
    turns = [(_OURS, bench.product, both.product, result.product)]
    turns += [(_THEIRS, bench.baseline, both.baseline, result.baseline)] if scenario.path else []
    for _, _, target, _ in turns:
        await measured(target, connections, seconds / 2)  # fills caches and pools
    for number in range(rounds):
        for name, process, target, kept in turns if number % 2 else reversed(turns):
            before = await _processor(bench.db, name, process)
            kept.append(await measured(target, connections, seconds))
            result.seconds[name] += await _processor(bench.db, name, process) - before
    return result


async def _processor(db: asyncpg.Connection, name: str, server: int) -> float:
    """Seconds that a server and its connections' backends have had; no load of others is in it."""
    backends = await db.fetch("SELECT pid FROM pg_stat_activity WHERE application_name = $1", name)
    times = [psutil.Process(pid).cpu_times() for pid in (server, *(row["pid"] for row in backends))]
    return float(sum(spent.user + spent.system for spent in times))


# ── the table ───────────────────────────────────────────────────────────────────────────────────────────────────────

HEAD = [
    "| scenario | connections | ratio | wanted | by CPU | req/s | p50 ms | p99 ms | CPU ms | statements + resets |",
    "|---|---|---|---|---|---|---|---|---|---|",
]


def row(scenario: Scenario, connections: int, result: Result, statements: Sequence[object]) -> str:
    """A line of the table; where there are two values the product's stands first."""
    costs = [result.cost(_OURS, result.product)]
    costs += [result.cost(_THEIRS, result.baseline)] if result.baseline else []
    ratios = ("–", "–", "–")
    if result.baseline:
        ratios = (f"{result.ratio():.2f}", f"≥ {scenario.target:g}", f"{costs[1] / costs[0]:.2f}")
    both = [found for found in (result.product, result.baseline) if found]
    pairs = [
        [f"{statistics.median(found.rate for found in rounds):.0f}" for rounds in both],
        [_milliseconds(rounds, 0.5) for rounds in both],
        [_milliseconds(rounds, 0.99) for rounds in both],
        [f"{cost:.2f}" for cost in costs],
        [str(found) for found in statements],
    ]
    return f"| {' | '.join([scenario.name, str(connections), *ratios, *(' / '.join(pair) for pair in pairs)])} |"


def _milliseconds(rounds: list[Round], part: float) -> str:
    latencies = sorted(latency for found in rounds for latency in found.latencies)
    return f"{latencies[int((len(latencies) - 1) * part)] * 1000:.1f}"


async def _run(options: argparse.Namespace, bench: Bench) -> None:
    chosen = [s for s in scenarios() if not options.only or s.name in options.only]
    for scenario in chosen:
        await compare(scenario, sides(scenario, bench.token))
    print("\n".join(HEAD), flush=True)
    for scenario in chosen:
        both = sides(scenario, bench.token)
        asked = [both.product, both.baseline] if scenario.path else [both.product]
        statements = [await counted(bench.db, bench.log, target) for target in asked]
        for connections in CONNECTIONS:
            result = await in_turns(bench, scenario, connections, options.rounds, options.seconds)
            print(row(scenario, connections, result, statements), flush=True)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--committees", type=int, default=20, help="how many; 20 are 1.4 million rows")
    parser.add_argument("--rounds", type=int, default=5, help="pairs of rounds for each line")
    parser.add_argument("--seconds", type=float, default=2.0, help="length of a round")
    parser.add_argument("--guarded", action="store_true", help="the baseline looks its caller up, too")
    parser.add_argument("--only", action="append", help="a scenario's name; all of them unless said")


def main(options: argparse.Namespace) -> None:
    extent = data.Extent(options.committees)
    print(
        f"\nreading: {extent.rows():,} rows, one worker each, {options.rounds} rounds of {options.seconds:g} s in turns"
    )
    with ExitStack() as stack:
        server, log = stack.enter_context(servers.postgres(_FOLDER))
        url = asyncio.run(servers.filled(server, extent))
        env = servers.environment(url, _FOLDER)
        ours = stack.enter_context(servers.product(env, _FOLDER))
        theirs = stack.enter_context(servers.baseline(url, "" if options.guarded else "/1/1/", _FOLDER))

        async def run() -> None:
            db = await asyncpg.connect(url)
            await _run(options, Bench(servers.token(env, "bench-1"), ours, theirs, db, log))
            await db.close()

        uvloop.run(run())
