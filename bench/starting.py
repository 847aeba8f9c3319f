"""How long the product takes from the start of its process to its first GraphQL answer, and what it holds then.

Its modules' bytecode is there, as after any installation; the database is migrated, and is the one reading is measured on.
"""

from __future__ import annotations

import argparse
import asyncio
import http.client
import statistics
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from bench import copies, data, servers
from bench.questions import scenarios
from bench.reading import megabytes

STARTS = 7
_FOLDER = Path(__file__).parents[1] / "var" / "bench"


def main(options: argparse.Namespace) -> None:
    print("\n| database | first answer, s | wanted | CPU s | MB then | wanted |\n|---|---|---|---|---|---|")
    with ExitStack() as stack:
        server, _ = stack.enter_context(servers.postgres(_FOLDER))
        url = asyncio.run(servers.filled(server, data.Extent(options.committees)))
        file = asyncio.run(copies.on_sqlite(url, _FOLDER / f"bench_{options.committees}.sqlite3"))
        for name, where in (("PostgreSQL", url), ("SQLite", f"sqlite:///{file}")):
            env = servers.environment(where, _FOLDER)
            env.pop("PYTHONDONTWRITEBYTECODE", None)
            token = servers.token(env, "bench-1")  # the first reading of the modules, which writes their bytecode
            found = [_started(env, token) for _ in range(STARTS)]
            seconds, spent, held = (statistics.median(values) for values in zip(*found, strict=True))
            print(f"| {name} | **{seconds:.2f}** | < 1.5 | {spent:.2f} | **{held:.0f}** | < 150 |", flush=True)


def _started(env: dict[str, str], token: str) -> tuple[float, float, float]:
    body = scenarios()[0].bodies()[0]
    port = servers.free_port()
    began = time.perf_counter()
    with subprocess.Popen(
        [servers.script("jishi"), "serve"],
        env=env | {"JISHI_PORT": str(port)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            while not _answers(port, token, body):
                time.sleep(0.01)
            seconds, spent = time.perf_counter() - began, psutil.Process(process.pid).cpu_times()
            return seconds, spent.user + spent.system, megabytes(process.pid)
        finally:
            process.terminate()
            process.wait(15)


def _answers(port: int, token: str, body: bytes) -> bool:
    connection = http.client.HTTPConnection("localhost", port, timeout=10)
    try:
        headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
        connection.request("POST", "/graphql", body, headers)
        return b'"data"' in connection.getresponse().read()
    except ConnectionError:
        return False
    finally:
        connection.close()
