"""The honesty matrix: whatever is broken, what the process, the probe and `jishi doctor` say of it is so."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg
import httpx2
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette
from typer.testing import CliRunner

from domain.orgs.actors import Role
from records import tables
from records.engines.probes import Seen
from records.people import accounts
from service import cli, demo, health
from service.app import build_app
from service.database import opened
from service.health import Place, Severity
from service.settings import Settings
from tests import postgres

KEY = "5a" * 32


# ── an installation, and what stands between it and its database ────────────────────────────────────────────────────


class Way:
    """Between the application and PostgreSQL: open, shut, or silent; and shut for whoever calls themselves so."""

    def __init__(self, socket: str) -> None:
        self.open, self.barred = True, b"\0nobody\0"
        self.talking = asyncio.Event()
        self.talking.set()
        self._socket = socket
        self._writers: list[tuple[asyncio.StreamWriter, bytes]] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.read(2000)
        self._writers.append((writer, first))
        if not self.open or self.barred in first:
            writer.close()
            return
        try:
            inside, outside = await asyncio.open_unix_connection(self._socket)
            self._writers.append((outside, first))
            outside.write(first)
            await asyncio.gather(self._pass(reader, outside), self._pass(inside, writer))
        except OSError:
            writer.close()

    async def _pass(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65536):
            await self.talking.wait()
            target.write(data)
        target.close()

    def cut(self, named: bytes = b"") -> None:
        for writer, first in self._writers:
            if named in first:
                writer.close()


@dataclass
class Here:
    """The installation under test."""

    settings: Settings
    admin: str
    way: Way | None = None
    app: Starlette | None = None
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return Path(self.admin.removeprefix("sqlite://"))

    async def sql(self, *statements: str) -> None:
        """As somebody else does it."""
        if self.settings.on_sqlite:
            # In a thread: the application that holds the lock just then is in this loop.
            return await asyncio.to_thread(written, self.path, *statements)
        async with asking(self.admin) as connection:
            for statement in statements:
                await connection.execute(statement)
        return None

    @property
    def database(self) -> str:
        return urlsplit(self.admin).path.lstrip("/")


@asynccontextmanager
async def asking(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


def written(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


@pytest.fixture
async def installation(database_url: str, tmp_path: Path, dialect: str) -> AsyncIterator[Here]:
    """A migrated database with nothing to see to; on PostgreSQL somebody who is no superuser asks, through `way`."""
    url, way, server = database_url, None, None
    if dialect == "postgres":
        waited = await postgres.wait_for_disk(database_url, on=True)
        parts = urlsplit(database_url)
        way = Way(f"{parse_qs(parts.query)['host'][0]}/.s.PGSQL.5432")
        server = await asyncio.start_server(way, "127.0.0.1", 0)
        url = f"postgresql://service@127.0.0.1:{server.sockets[0].getsockname()[1]}{parts.path}"
    settings = Settings(database_url=SecretStr(url), data_dir=tmp_path / "data", data_key=SecretStr(KEY))
    here = Here(settings, database_url, way)
    if dialect == "postgres":
        with suppress(asyncpg.DuplicateObjectError):
            await here.sql("CREATE ROLE service LOGIN")
        await here.sql("ALTER ROLE service LOGIN", "GRANT ALL ON ALL TABLES IN SCHEMA public TO service")
        await here.sql("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO service")
    async with opened(settings):
        for year in range(date.today().year, date.today().year + 2):  # noqa: DTZ011 -- the doctor's day
            await tables.Holiday.create(day=date(year, 1, 1), working=False)
    here.environment = {"JISHI_DATABASE_URL": url, "JISHI_DATA_DIR": str(settings.data_dir), "JISHI_DATA_KEY": KEY}
    yield here
    if way is not None and server is not None:
        way.cut()
        server.close()
        await postgres.wait_for_disk(database_url, on=waited)


# ── the states ──────────────────────────────────────────────────────────────────────────────────────────────────────

Break = Callable[[Here], Awaitable[None]]


def statement(*texts: str) -> Break:
    async def work(here: Here) -> None:
        await here.sql(*(text.format(database=here.database) for text in texts))

    return work


async def nothing(here: Here) -> None:
    return


async def demo_account(here: Here) -> None:
    async with opened(here.settings):
        await accounts.create_account(
            None, login="admin", name="管理员", role=Role.SYSTEM_ADMIN, org_id=None, password=demo.PASSWORD
        )


async def stop(here: Here) -> None:
    assert here.app is not None
    here.app.state.streams.close()


async def removed(here: Here) -> None:
    here.path.unlink()


async def replaced(here: Here) -> None:
    await here.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    other = here.path.with_name("other.sqlite3")
    shutil.copyfile(here.path, other)
    other.chmod(0o600)
    other.replace(here.path)
    for left in ("-wal", "-shm"):
        here.path.with_name(here.path.name + left).unlink(missing_ok=True)


async def damaged(here: Here) -> None:
    await here.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with here.path.open("r+b") as file:
        file.write(b"\xa5" * 8192)


async def emptied(here: Here) -> None:
    await here.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    os.truncate(here.path, 0)


async def being_written(here: Here) -> None:
    raw = sqlite3.connect(here.path, timeout=20, isolation_level=None, check_same_thread=False)
    await asyncio.to_thread(raw.execute, "BEGIN IMMEDIATE")
    _KEPT.append(raw)


async def locked(here: Here) -> None:
    connection = await asyncpg.connect(here.admin)
    await connection.execute("BEGIN; LOCK TABLE aerich IN ACCESS EXCLUSIVE MODE")
    _KEPT.append(connection)


async def gone(here: Here) -> None:
    assert here.way is not None
    here.way.open = False
    here.way.cut()


async def silent(here: Here) -> None:
    assert here.way is not None
    here.way.talking.clear()


async def dropped(here: Here) -> None:
    await on_server(here, f"DROP DATABASE {here.database} WITH (FORCE)")


async def on_server(here: Here, statement: str) -> None:
    async with asking(here.admin.replace(f"/{here.database}", "/postgres")) as connection:
        await connection.execute(statement)


async def no_news(here: Here) -> None:
    assert here.way is not None
    here.way.barred = b"jishi news"
    here.way.cut(here.way.barred)
    await asyncio.sleep(0.5)


_KEPT: list[Any] = []
_NEWEST = "(SELECT version FROM aerich ORDER BY id DESC LIMIT 1)"


@dataclass(frozen=True)
class State:
    """What is broken, and what is to be said of it: by the probe, and by the doctor's last word and exit code."""

    name: str
    on: str
    broken: Break
    reason: str | None
    doctor: int
    says: str = ""
    settings: dict[str, Any] = field(default_factory=dict)


_BOTH = "sqlite postgres"
_READ_ONLY = ("ALTER DATABASE {database} SET default_transaction_read_only = on",)
MATRIX = (
    State("healthy", _BOTH, nothing, None, 0),
    State("older", _BOTH, statement(f"DELETE FROM aerich WHERE version = {_NEWEST}"), "MIGRATIONS_PENDING", 2, "jishi migrate"),
    State("newer", _BOTH, statement("UPDATE aerich SET version = '999_later.py' WHERE version LIKE '0!_%' ESCAPE '!'"), "NEWER_VERSION", 2, "999_later"),
    State("disk", _BOTH, nothing, "DISK_LOW", 2, "JISHI_DISK_FLOOR_BYTES", {"disk_floor_bytes": 1 << 60}),
    State("demo", _BOTH, demo_account, None, 1, "disableAccount"),
    State("holidays", _BOTH, statement("DELETE FROM holiday"), None, 1, "setHolidays"),
    State("stopping", _BOTH, stop, "STOPPING", 0),
    State("removed", "sqlite", removed, "FILE_REMOVED", 2, "jishi migrate"),
    State("replaced", "sqlite", replaced, "FILE_REPLACED", 0),
    State("damaged", "sqlite", damaged, "DATABASE_DAMAGED", 2, "backup"),
    State("emptied", "sqlite", emptied, "EMPTY", 2, "jishi migrate"),
    State("being written", "sqlite", being_written, None, 0),
    State("gone", "postgres", gone, "DATABASE_UNREACHABLE", 2, "reached"),
    State("silent", "postgres", silent, "DATABASE_SILENT", 2, "in time"),
    State("locked", "postgres", locked, "DATABASE_SILENT", 2, "in time"),
    State("dropped", "postgres", dropped, "DATABASE_MISSING", 2, "no such"),
    State("let in no more", "postgres", statement("ALTER ROLE service NOLOGIN"), "DATABASE_DENIED", 2, "JISHI_DATABASE_URL"),
    State("may not read", "postgres", statement("REVOKE ALL ON aerich FROM service"), "DATABASE_DENIED", 2, "JISHI_DATABASE_URL"),
    State("may not write", "postgres", statement("REVOKE INSERT ON journal FROM service"), "READ_ONLY", 2, "read-only"),
    State("crowded", "postgres", statement("ALTER DATABASE {database} CONNECTION LIMIT 0"), "DATABASE_CROWDED", 2, "connection"),
    State("read-only", "postgres", statement(*_READ_ONLY), "READ_ONLY", 2, "read-only"),
    State("no news", "postgres", no_news, "EVENTS_UNHEARD", 0),
    State("not durable", "postgres", statement("ALTER DATABASE {database} SET synchronous_commit = off"), None, 2, "synchronous_commit"),
)  # fmt: skip


@pytest.mark.parametrize("state", MATRIX, ids=lambda state: state.name)
@pytest.mark.battery("honesty", "whatever is broken, live, ready and doctor say so")
async def test_what_is_said_of_a_state_is_so(
    installation: Here, state: State, dialect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if dialect not in state.on:
        pytest.skip("not of this database")
    here = installation
    here.settings = here.settings.model_copy(update=state.settings)
    monkeypatch.setattr(health, "PROBE_SECONDS", 1.0)
    async with serving(here) as http:
        assert await codes(http) == (200, 503 if state.settings else 200)
        await state.broken(here)
        monkeypatch.setattr(health, "_UNHEARD_SECONDS", 0.0 if state.broken is no_news else 60.0)
        try:
            assert await codes(http) == (200, 503 if state.reason else 200)
            told = (await http.get("/health/ready")).json()
            assert told.get("reason") == state.reason
            assert told.get("reason") == (await http.get("/health")).json().get("reason")
            assert not any(secret in told.get("message", "") for secret in ("service@", KEY, str(here.path.parent)))
            done = await asyncio.to_thread(doctor, here, state)
        finally:
            await mended(here)
    assert (done.exit_code, done.exception is None or isinstance(done.exception, SystemExit)) == (state.doctor, True), (
        done.output
    )
    assert state.says in done.output
    assert "Traceback" not in done.output


@asynccontextmanager
async def serving(here: Here) -> AsyncIterator[httpx2.AsyncClient]:
    """The application over it, which has asked its database something."""
    here.app = app = build_app(here.settings.model_copy(update={"allowed_hosts": ("test",)}))
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://test") as http,
    ):
        told = await http.post("/session", json={"login": "nobody", "password": "nothing at all"})
        assert told.status_code == 401
        yield http


async def codes(http: httpx2.AsyncClient) -> tuple[int, int]:
    return (await http.get("/health/live")).status_code, (await http.get("/health/ready")).status_code


def doctor(here: Here, state: State) -> Any:
    extra = {f"JISHI_{name.upper()}": str(value) for name, value in state.settings.items()}
    return CliRunner().invoke(cli.main, ["doctor"], env=here.environment | extra)


async def mended(here: Here) -> None:
    """What would keep the application from ending, or the server's other databases from their tests."""
    while _KEPT:
        kept = _KEPT.pop()
        if isinstance(kept, sqlite3.Connection):
            kept.close()
        else:
            await kept.close()
    if here.way is not None:
        here.way.open = True
        here.way.talking.set()
        with suppress(asyncpg.DuplicateDatabaseError):
            await on_server(here, f"CREATE DATABASE {here.database}")


def test_a_standby_is_named() -> None:
    found = [finding.reason for _, finding in health.found(Place(Settings(), Seen(had=None, standby=True)))]
    assert "STANDBY" in found


def test_the_table_says_each_thing_once() -> None:
    names = [check.name for check in health.CHECKS]
    assert len(names) == len(set(names))
    assert all(check.severity is Severity.BROKEN for check in health.CHECKS if check.refuses)
