"""`python -m bench.others`: how long another caller waits while somebody asks for much, or holds connections.

The product on demo data, without limits of rate. A neighbour asks a small question fifty times a second, by turns while nothing else happens and while
a heavy one is asked again and again, or hostile ones are open: the ratio is of neighbouring seconds of one run.
`--source` serves another tree, for the same figures of before.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.servers import UNLIMITED, free_port, running

SMALL = "{ me { account { name } } }"
PAUSE = 0.02  # seconds between the neighbour's questions


def _page(selection: str, rows: int = 100) -> str:
    return f"{{ candidates(first: {rows}) {{ nodes {{ {selection} }} }} }}"


def questions() -> dict[str, str]:
    """What takes long to judge; beyond the limits too."""
    days = [f"20{year}-06-{day:02}" for year in (25, 26) for day in range(1, 16)]
    whole = (
        "nextSteps { label } deadlines { message } overdue { message } tasks { message } operations { section state }"
    )
    return {
        "25 people, 29 times `judged` whole": _page(" ".join(f'a{n}: judged(on: "{d}") {{ {whole} }}' for n, d in enumerate(days[:29])), 25),
        "25 people, 29 times the same `judged`": _page(" ".join(f"a{n}: judged {{ {whole} }}" for n in range(29)), 25),
        "100 people, `operations`": _page("operations { section state problems { message } }"),
        "100 people, `problems` of a day past": _page('problems(on: "2025-06-01") { message }'),
        "40 people, `problems` of a day past": _page('problems(on: "2025-06-01") { message }', 40),
        "100 people, all that is owed": _page("problems { message } nextSteps { label } deadlines { message } overdue { message } tasks { message } anomalies { message }"),
        "one person, 29 times `judged` whole": _page(" ".join(f'a{n}: judged(on: "{d}") {{ {whole} }}' for n, d in enumerate(days[:29])), 1),
    }  # fmt: skip


@dataclass
class Server:
    port: int
    tokens: dict[str, str]

    def ask(self, login: str, query: str) -> str:
        """What came of it: the status, and the code of the first error."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.tokens[login]}"}
        try:
            connection.request("POST", "/graphql", json.dumps({"query": query}), headers)
            response = connection.getresponse()
            found = json.loads(response.read())
        except (OSError, http.client.HTTPException) as fault:
            return type(fault).__name__
        finally:
            connection.close()
        errors = found.get("errors") or [{"extensions": {"code": "data"}}]
        return f"{response.status} {errors[0]['extensions']['code']}"


@dataclass
class Waits:
    """How long the neighbour waited, in milliseconds, and what it was answered where that was no answer."""

    took: list[float] = field(default_factory=list)
    failed: Counter[str] = field(default_factory=Counter)

    def told(self) -> str:
        return f"{self.at(0.5):.0f} / {self.at(0.99):.0f}"

    def at(self, share: float) -> float:
        return sorted(self.took)[min(int(len(self.took) * share), len(self.took) - 1)] if self.took else 0.0


def waited(server: Server, seconds: float, waits: Waits) -> None:
    until = time.perf_counter() + seconds
    while (began := time.perf_counter()) < until:
        said = server.ask("branch", SMALL)
        waits.took.append((time.perf_counter() - began) * 1000)
        if said != "200 data":
            waits.failed[said] += 1
        time.sleep(PAUSE)


# ── what somebody does meanwhile ────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def asking(server: Server, query: str) -> Iterator[Counter[str]]:
    """The same question again and again; what was answered."""
    over, said = threading.Event(), Counter[str]()

    def ask() -> None:
        while not over.is_set():
            said[server.ask("committee", query)] += 1

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    try:
        yield said
    finally:
        over.set()
        thread.join(600)


def _opened(server: Server, count: int) -> list[socket.socket]:
    return [socket.create_connection(("127.0.0.1", server.port), timeout=5) for _ in range(count)]


@contextmanager
def silent(server: Server, count: int = 510) -> Iterator[Counter[str]]:
    """Connections that say nothing."""
    held = _opened(server, count)
    try:
        yield Counter()
    finally:
        for one in held:
            one.close()


@contextmanager
def dripping(server: Server, count: int = 510) -> Iterator[Counter[str]]:
    """Heads that come a byte at a time."""
    held, over = _opened(server, count), threading.Event()

    def drip() -> None:
        while not over.wait(0.5):
            for one in held:
                with contextlib.suppress(OSError):
                    one.send(b"P")

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    try:
        yield Counter()
    finally:
        over.set()
        thread.join(10)
        for one in held:
            one.close()


@contextmanager
def endless_heads(server: Server, megabytes: int = 60) -> Iterator[Counter[str]]:
    """A head without end, again and again."""
    over, said, piece = threading.Event(), Counter[str](), b"X-A: " + b"a" * 65_000 + b"\r\n"

    def send() -> None:
        while not over.is_set():
            (one,) = _opened(server, 1)
            with contextlib.suppress(OSError), one:
                one.sendall(b"POST /graphql HTTP/1.1\r\nHost: localhost\r\n")
                for _ in range(megabytes * 1_000_000 // len(piece)):
                    one.sendall(piece)
                one.settimeout(0.2)
                one.recv(100)
            said["sent"] += 1

    thread = threading.Thread(target=send, daemon=True)
    thread.start()
    try:
        yield said
    finally:
        over.set()
        thread.join(60)


def hostile() -> dict[str, Callable[[Server], AbstractContextManager[Counter[str]]]]:
    found: dict[str, Callable[[Server], AbstractContextManager[Counter[str]]]] = {
        name: lambda server, query=query: asking(server, query)  # type: ignore[misc]  # bound at once
        for name, query in questions().items()
    }
    return found | {
        "510 silent connections": silent,
        "510 heads, a byte at a time": dripping,
        "heads of 60 MB": endless_heads,
    }


# ── measuring ───────────────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def served(folder: Path, source: Path) -> Iterator[Server]:
    """The product of a tree on demo data, under the limits of the environment."""
    port = free_port()
    own = {k: v for k, v in os.environ.items() if not k.startswith("JISHI_") or k.startswith("JISHI_LIMITS__")}
    env = own | {"JISHI_DATA_DIR": str(folder), "JISHI_PORT": str(port), "PYTHONPATH": f"{source / 'src'}:{source}", "JISHI_LOG_LEVEL": "ERROR"}  # fmt: skip
    if (source / "src/service/rates.py").exists():
        # What it keeps others from waiting by is not that it is not asked.
        env |= UNLIMITED
    jishi = [sys.executable, "-c", "from service.cli import main; main()"]

    def command(*words: str) -> str:
        ran = subprocess.run([*jishi, *words], env=env, check=True, capture_output=True, text=True, timeout=900)
        return ran.stdout.strip()

    command("migrate")
    if not (folder / "tokens.json").exists():
        command("demo")
        made = {login: command("token", "create", login).split()[-1] for login in ("committee", "branch")}
        (folder / "tokens.json").write_text(json.dumps(made))
    tokens = json.loads((folder / "tokens.json").read_text())
    with running([*jishi, "serve"], env, folder / "server.log", port):
        yield Server(port, tokens)


def measured(server: Server, what: Callable[[Server], Any], seconds: float, rounds: int) -> str:
    """Alone and not, by turns; the ratio is the median over neighbouring rounds."""
    alone, beside, ratios, said = Waits(), Waits(), [], Counter[str]()
    for _ in range(rounds):
        now, then = Waits(), Waits()
        waited(server, seconds, now)
        with what(server) as answers:
            waited(server, seconds, then)
        said += answers
        ratios.append(then.at(0.99) / max(now.at(0.99), 0.1))
        alone.took += now.took
        beside.took += then.took
        beside.failed += then.failed
    answered = ", ".join(f"{n} × {what}" for what, n in said.most_common(3)) or "–"
    refused = sum(beside.failed.values())
    return f"{alone.told()} | {beside.told()} | {statistics.median(ratios):.1f} | {refused or '–'} | {answered}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.others", description=__doc__)
    parser.add_argument("--source", type=Path, default=Path(__file__).parents[1])
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="")
    parser.add_argument("--folder", type=Path, help="where the demo data stay for the next run")
    options = parser.parse_args()
    print(
        "| meanwhile | alone p50 / p99 ms | beside it p50 / p99 ms | ratio of p99 | neighbour not answered | its own answers |"
    )
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, served(options.folder or Path(folder), options.source) as server:
        waited(server, 1, Waits())
        for name, what in hostile().items():
            if options.only in name:
                print(f"| {name} | {measured(server, what, options.seconds, options.rounds)} |", flush=True)


if __name__ == "__main__":
    main()
