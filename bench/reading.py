"""How fast reading is: the product against statements written by hand over a bare server, in turns, on the same rows.

On PostgreSQL and on SQLite. All run with one worker on the same machine as their database and the one who asks, so that only
the ratio of the two means something. Before anything is timed their answers are compared. The page with problems has another
rival: graphql-core over plain resolvers, a row and a case at a time; and the slow reference that the tests hold the plan against.
"""

from __future__ import annotations

import argparse
import asyncio
import difflib
import json
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

from bench import copies, data, servers
from bench.load import Round, Target, answers, measured
from bench.questions import Scenario, scenarios

# As their connections to the database call themselves.
_OURS, _THEIRS = "jishi", "handwritten"
CONNECTIONS = (1, 8, 32)
COMPARED, COUNTED = 20, 10
_FOLDER = Path(__file__).parents[1] / "var" / "bench"
_LOGGED = re.compile(r"^(jishi|handwritten) LOG:  (?:statement|execute [^:]*): (.*)$", re.MULTILINE)
_RESET = "SELECT pg_advisory_unlock_all();"


@dataclass(frozen=True, slots=True)
class Bench:
    """What is running: whom to ask as whom, the processes behind, and the database where it is a server."""

    token: str
    product: servers.Server
    baseline: servers.Server
    by_field: servers.Server
    reference: servers.Server
    db: asyncpg.Connection | None = None
    log: Path | None = None

    def sides(self, scenario: Scenario) -> Sides:
        accept = "application/x-ndjson" if scenario.address == "/export" else "application/json"
        bodies, rival = scenario.bodies(), self.rival(scenario)
        return Sides(
            Target(self.product.port, scenario.address, bodies, self.token, accept),
            Target(rival.port, scenario.path, bodies, self.token),
        )

    def rival(self, scenario: Scenario) -> servers.Server:
        if scenario.by_reference:
            return self.reference
        return self.by_field if scenario.by_field else self.baseline


@dataclass(frozen=True, slots=True)
class Sides:
    """The two that are asked the same."""

    product: Target
    rival: Target


# ── the same answers ────────────────────────────────────────────────────────────────────────────────────────────────


async def compare(scenario: Scenario, both: Sides) -> None:
    """Ends the run when the two answer differently, and shows how; an error is no answer either."""
    compared = 1 if scenario.by_reference else COMPARED
    ours = await answers(both.product, compared)
    theirs = await answers(both.rival, compared)
    for one, other in zip(map(_read, ours), map(_read, theirs), strict=True):
        if any("errors" in row for row in one):
            raise SystemExit(f"{scenario.name}: {str(one)[:2000]}")
        if one != other:
            raise SystemExit("\n".join([f"{scenario.name}: the answers differ", *_difference(one, other)]))


def _read(body: bytes) -> list[dict[str, object]]:
    """One object, or one a line."""
    if body.startswith((b'{"data":', b'{"errors":')):
        return [orjson.loads(body)]
    return [orjson.loads(line) for line in body.splitlines()]


def _difference(one: object, other: object) -> Iterator[str]:
    texts = [json.dumps(side, indent=1, ensure_ascii=False, sort_keys=True) for side in (one, other)]
    lines = difflib.unified_diff(texts[0].splitlines(), texts[1].splitlines(), "product", "rival", lineterm="")
    return (line for line, _ in zip(lines, range(60), strict=False))


# ── statements ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Statements:
    """Per request: statements executed, and resets of connections that go back to their pool."""

    own: float
    resets: float

    def __str__(self) -> str:
        return f"{self.own:g} + {self.resets:g}"


async def counted(bench: Bench, target: Target, asked: int) -> Statements | None:
    """What the database's own log says of so many requests; SQLite keeps none."""
    db, log = bench.db, bench.log
    if db is None or log is None or not asked:
        return None
    await _logging(db, "all")
    begun = _size(log)
    await answers(Target(target.port, target.path, [target.bodies[0]] * asked, target.token, target.accept), asked)
    await _logging(db, "none")
    found = [text for _, text in _LOGGED.findall(_since(log, begun))]
    resets = sum(text.startswith(_RESET) for text in found)
    return Statements((len(found) - resets) / asked, resets / asked)


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
    rival: list[Round]
    seconds: dict[str, float]

    def ratio(self) -> float:
        """The median over pairs of neighbouring rounds: what disturbs the machine disturbs both of a pair."""
        return statistics.median(p.rate / b.rate for p, b in zip(self.product, self.rival, strict=True))

    def cost(self, name: str, rounds: list[Round]) -> float:
        """Milliseconds of processor time for a request."""
        return self.seconds[name] * 1000 / sum(len(found.latencies) for found in rounds)


async def in_turns(bench: Bench, scenario: Scenario, connections: int, rounds: int, seconds: float) -> Result:
    result, both = Result([], [], {_OURS: 0.0, _THEIRS: 0.0}), bench.sides(scenario)
    turns = [
        (_OURS, bench.product, both.product, result.product),
        (_THEIRS, bench.rival(scenario), both.rival, result.rival),
    ]
    for _, _, target, _ in turns:
        await measured(target, connections, seconds / 2)  # fills caches and pools
    for number in range(rounds):
        for name, server, target, kept in turns if number % 2 else reversed(turns):
            before = await _processor(bench, server)
            kept.append(await measured(target, connections, seconds))
            result.seconds[name] += await _processor(bench, server) - before
    return result


async def _processor(bench: Bench, server: servers.Server) -> float:
    """Seconds that a server and its connections' backends have had; no load of others is in it."""
    found = [server.pid]
    if bench.db is not None:
        wanted = "SELECT pid FROM pg_stat_activity WHERE application_name = $1"
        found += [row["pid"] for row in await bench.db.fetch(wanted, server.name)]
    return sum(map(_spent, found))


def _spent(pid: int) -> float:
    try:
        spent = psutil.Process(pid).cpu_times()
    except psutil.NoSuchProcess:  # an export's connection, which ended with it
        return 0.0
    return float(spent.user + spent.system)


# ── the table ───────────────────────────────────────────────────────────────────────────────────────────────────────

HEAD = [
    "| question | connections | ratio | wanted | by CPU | req/s | p50 ms | p99 ms | CPU ms | statements + resets |",
    "|---|---|---|---|---|---|---|---|---|---|",
]


def row(
    scenario: Scenario, wanted: float | None, connections: int, result: Result, statements: Sequence[object]
) -> str:
    """A line of the table; where there are two values the product's stands first."""
    costs = (result.cost(_OURS, result.product), result.cost(_THEIRS, result.rival))
    both = (result.product, result.rival)
    pairs = [
        [
            f"{statistics.median(found.rate for found in rounds):.{1 if scenario.by_field or scenario.by_reference else 0}f}"
            for rounds in both
        ],
        [_milliseconds(rounds, 0.5) for rounds in both],
        [_milliseconds(rounds, 0.99) for rounds in both],
        [f"{cost:.2f}" for cost in costs],
        ["–" if found is None else str(found) for found in statements],
    ]
    # What an export's connection has had is not known any more when it has ended.
    by_cpu = "–" if scenario.address == "/export" else f"{costs[1] / costs[0]:.2f}"
    ratios = (f"**{result.ratio():.2f}**", f"≥ {wanted:g}" if wanted else "–", by_cpu)
    return f"| {' | '.join([scenario.name, str(connections), *ratios, *(' / '.join(pair) for pair in pairs)])} |"


def _milliseconds(rounds: list[Round], part: float) -> str:
    latencies = sorted(latency for found in rounds for latency in found.latencies)
    return f"{latencies[int((len(latencies) - 1) * part)] * 1000:.1f}"


def megabytes(pid: int) -> float:
    return float(psutil.Process(pid).memory_info().rss) / 1e6


async def _run(options: argparse.Namespace, bench: Bench, *, sqlite: bool) -> None:
    chosen = [s for s in scenarios() if not options.only or s.name in options.only]
    for scenario in chosen:
        await compare(scenario, bench.sides(scenario))
    print("\n".join(HEAD), flush=True)
    notes = []
    for scenario in chosen:
        both = bench.sides(scenario)
        counts = 0 if scenario.by_reference else COUNTED
        statements = [await counted(bench, target, counts) for target in (both.product, both.rival)]
        before = megabytes(bench.product.pid)
        # An export at a time: the product lets two run at once, and refuses more. The reference is too slow for more.
        alone = scenario.address == "/export" or scenario.by_reference
        for connections in (1,) if alone else CONNECTIONS:
            result = await in_turns(bench, scenario, connections, options.rounds, options.seconds)
            wanted = scenario.on_sqlite if sqlite else scenario.target
            print(row(scenario, wanted, connections, result, statements), flush=True)
            if scenario.address == "/export":
                sent = sum(len(found.latencies) for found in result.product)
                after = megabytes(bench.product.pid)
                notes.append(f"The product had {before:.0f} MB before {sent} exports, {after:.0f} MB after them.")
    print(
        "\n" + "\n".join([*notes, f"The product has {megabytes(bench.product.pid):.0f} MB after all of it."]),
        flush=True,
    )


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--committees", type=int, default=20, help="how many; 20 are 1.4 million rows")
    parser.add_argument("--rounds", type=int, default=5, help="pairs of rounds for each line")
    parser.add_argument("--seconds", type=float, default=2.0, help="length of a round")
    parser.add_argument("--guarded", action="store_true", help="the baseline looks its caller up, too")
    parser.add_argument("--only", action="append", help="a question's name; all of them unless said")
    parser.add_argument("--database", choices=("postgres", "sqlite"), help="one of them; both unless said")


def main(options: argparse.Namespace) -> None:
    extent = data.Extent(options.committees)
    print(f"\n{extent.rows():,} rows, one worker each, {options.rounds} rounds of {options.seconds:g} s in turns.")
    with ExitStack() as stack:
        server, log = stack.enter_context(servers.postgres(_FOLDER))
        url = asyncio.run(servers.filled(server, extent))
        if options.database != "sqlite":
            print("\nPostgreSQL, against `json_agg` by hand over asyncpg:\n")
            with ExitStack() as running:
                rival = servers.baseline(url, "" if options.guarded else "/1/1/", _FOLDER)
                uvloop.run(_on_postgres(options, url, log, running, rival))
        if options.database != "postgres":
            file = asyncio.run(copies.on_sqlite(url, _FOLDER / f"bench_{options.committees}.sqlite3"))
            print("\nSQLite, against `json_object` by hand in threads:\n")
            with ExitStack() as running:
                uvloop.run(_on_sqlite(options, file, running))


async def _on_postgres(
    options: argparse.Namespace, url: str, log: Path, running: ExitStack, rival: servers.Serving
) -> None:
    env = servers.environment(url, _FOLDER)
    db = await asyncpg.connect(url)
    bench = Bench(
        servers.token(env, "bench-1"),
        running.enter_context(servers.product(env, _FOLDER)),
        running.enter_context(rival),
        running.enter_context(servers.by_field(env, _FOLDER)),
        running.enter_context(servers.reference(env, _FOLDER)),
        db,
        log,
    )
    await _run(options, bench, sqlite=False)
    await db.close()


async def _on_sqlite(options: argparse.Namespace, file: Path, running: ExitStack) -> None:
    env = servers.environment(f"sqlite:///{file}", _FOLDER)
    bench = Bench(
        servers.token(env, "bench-1"),
        running.enter_context(servers.product(env, _FOLDER)),
        running.enter_context(servers.baseline_on_sqlite(file, "/1/1/", _FOLDER)),
        running.enter_context(servers.by_field(env, _FOLDER)),
        running.enter_context(servers.reference(env, _FOLDER)),
    )
    await _run(options, bench, sqlite=True)
