"""Through PgBouncer in transaction mode, which has two connections to the server for everybody: all that the product does still holds."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg
import pytest
from pydantic import SecretStr
from tortoise import Tortoise

from domain.case.dossier import Dossier
from records import derived, seals, tables
from records.cases.dossiers import held, load
from records.engines import connections, pooled, sets
from records.events.listening import listening
from service.settings import Settings, database_config
from tests import standby
from tests.builders import BRANCH_ADMIN, TODAY
from tests.records.cases.test_keeping import opened
from tests.records.seeded import KEY, seed

_INI = """[databases]
* = host={host} user=postgres
[pgbouncer]
listen_addr =
listen_port = 6432
unix_socket_dir = {folder}
auth_type = any
pool_mode = transaction
default_pool_size = 2
logfile = {folder}/log
pidfile = {folder}/pid
"""


@pytest.fixture
def pooler(database_url: str, dialect: str) -> Iterator[str]:
    """The database's URL by way of the pooler."""
    if dialect == "sqlite":
        pytest.skip("there is nothing to pool")
    program = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.skip("NOT TESTED: no pgbouncer on this machine; what goes through a pooler was not tried")
    with standby.folder() as folder:
        file = folder / "pgbouncer.ini"
        file.write_text(_INI.format(host=parse_qs(urlsplit(database_url).query)["host"][0], folder=folder))
        running = subprocess.Popen(
            [*standby.as_them(), program, str(file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=tempfile.gettempdir(),
        )  # fmt: skip
        try:
            _wait_for(folder / ".s.PGSQL.6432")
            yield f"postgresql://postgres@{urlsplit(database_url).path}?host={folder}&port=6432"
        finally:
            running.terminate()
            running.wait(10)


def _wait_for(path: Path) -> None:
    ends = time.monotonic() + 20
    while not path.exists():
        assert time.monotonic() < ends, "the pooler does not start"
        time.sleep(0.05)


@pytest.fixture
async def cases(pooler: str, database_url: str) -> AsyncIterator[list[Dossier]]:
    """A seeded database, opened by way of the pooler."""
    seals.install(KEY)
    settings = Settings(database_url=SecretStr(database_url), database_pooler_url=SecretStr(pooler))
    context = await Tortoise.init(config=database_config(settings), _enable_global_fallback=True)
    assert type(connections.connection()) is pooled.Client
    await seed()
    yield await opened(6)
    assert await derived.drift() == 0
    await context.close_connections()


async def test_many_at_once_share_two_connections(cases: list[Dossier]) -> None:
    """Alike and unlike statements, acts between them: what one prepared nobody else runs."""

    async def reads(n: int) -> bool:
        row = await connections.read_row(f"SELECT $1::int + {n % 7} AS n", [n], anew=n % 2 == 0)
        return bool(row["n"] == n + n % 7)

    async def acts(case: Dossier) -> bool:
        async with held(BRANCH_ADMIN, [case.id], today=TODAY, clock=TODAY):
            await tables.Candidate.filter(id=case.id).update(problem_count=3)
        return True

    for _ in range(3):
        asked = [reads(n) for n in range(60)] + [acts(case) for case in cases]
        assert set(await asyncio.gather(*asked)) == {True}
    found = await load(BRANCH_ADMIN, [case.id for case in cases], today=TODAY, clock=TODAY)
    assert found.keys() == {case.id for case in cases}


async def test_nothing_that_is_set_stays_on_a_connection(cases: list[Dossier], pooler: str) -> None:
    db = await asyncpg.connect(pooler, statement_cache_size=0)
    for name in ("lock_timeout", "default_transaction_read_only", "random_page_cost", "plan_cache_mode"):
        for _ in range(4):
            async with db.transaction():
                assert await db.fetchval(
                    f"SELECT setting = boot_val OR setting = reset_val FROM pg_settings WHERE name = '{name}'"
                )
        await connections.read_row("SELECT 1 AS n", [])
    async with db.transaction():
        assert await db.fetchval("SELECT count(*) FROM pg_prepared_statements WHERE name <> ''") == 0
    await db.close()


async def test_what_is_read_is_only_read_and_acts_wait_no_longer_than_they_may(cases: list[Dossier]) -> None:
    row = await connections.read_row("SELECT current_setting('transaction_read_only') AS n", [])
    assert row["n"] == "on"
    async with connections.transaction():
        rows = await sets.select(
            "SELECT current_setting('lock_timeout') AS l, current_setting('statement_timeout') AS s"
        )
    assert rows == [{"l": "5s", "s": "30s"}]


async def test_a_question_that_was_left_or_fails_gives_its_connection_back(cases: list[Dossier]) -> None:
    for _ in range(6):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(connections.read_row("SELECT pg_sleep(20)", []), 0.2)
        with pytest.raises(Exception, match="division"):
            await connections.read_row("SELECT 1 / $1::int AS n", [0])
    row = await asyncio.wait_for(connections.read_row("SELECT 1 AS n", []), 20)
    assert row["n"] == 1


async def test_news_and_exports_go_by_the_server_itself(cases: list[Dossier]) -> None:
    heard: list[Any] = []
    async with listening(lambda one, _: heard.append(one), lambda: None) as listener:
        await asyncio.wait_for(listener.ready.wait(), 20)
        await opened(1)
        for _ in range(200):
            if heard:
                break
            await asyncio.sleep(0.05)
    assert heard
    async with connections.snapshot() as snapshot:
        pieces = [piece async for piece in snapshot.pieces("SELECT id FROM candidate", [], 2)]
    assert sum(map(len, pieces)) == 7
