"""Migrations are done or not done, whatever kills them; who migrates at the same time waits; nobody goes back in time."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tortoise import Tortoise
from tortoise.context import TortoiseContext

from records import migrating, seals
from records.engines import connections, sets
from records.installation import keys, versions
from records.installation.findings import State, Unsound
from records.installation.upgrading import upgrade
from records.migrating import history
from records.trail import audit
from service.settings import MIGRATIONS
from tests import conftest
from tests.battery import Told, size
from tests.conftest import config_of
from tests.records.cases.test_keeping import opened
from tests.records.seeded import KEY, seed
from tests.records.test_migrations import HISTORY, schema

# Each is a database, two processes and two walks through its schema: two hundred would take twenty-five minutes.
KILLS = size(24, 4, 200)
ROOT = Path(__file__).parents[3]


@asynccontextmanager
async def using(url: str) -> AsyncIterator[None]:
    async with TortoiseContext() as context:
        await context.init(config=config_of(url))
        yield


def killed(url: str, at: int) -> subprocess.CompletedProcess[str]:
    """The upgrade in a process of its own, killed at a statement; 0: it is let through."""
    paths = os.pathsep.join(p for p in sys.path if p)
    return subprocess.run(
        [sys.executable, "-m", "tests.records.installation.killed", url, KEY.hex(), str(at)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


async def of_the_first_version(url: str) -> None:
    """Cases and a journal, as the first version had them."""
    seals.install(KEY)
    await upgrade(config_of(url), MIGRATIONS)
    async with using(url):
        await seed()
        await opened(2)
    async with history(config_of(url), MIGRATIONS) as command:
        await command.init()
        for _ in HISTORY[1:]:
            await command.downgrade(version=-1, delete=False)


async def states(url: str, folder: Path) -> list[set[tuple[str, ...]]]:
    """What a database of the first version looks like after each migration: the n-th is after n of them."""
    (folder / "records").mkdir(parents=True)
    found: list[set[tuple[str, ...]]] = [set()]
    for name in HISTORY:
        shutil.copy(Path(str(MIGRATIONS)) / "records" / name, folder / "records")
        await upgrade(config_of(url), folder)
        found.append(await schema(config_of(url)))
    return found


@pytest.mark.slow
@pytest.mark.battery("kills", "migrations killed at a statement: each is done or not done, and goes on")
async def test_a_migration_that_is_killed_is_done_or_not_done(
    empty_server: str, empty_database_url: str, tmp_path: Path, told: Told
) -> None:
    first = empty_database_url
    await of_the_first_version(first)
    expected = await states(
        await asyncio.to_thread(conftest._create, empty_server, "states", first), tmp_path / "migrations"
    )
    whole = await asyncio.to_thread(conftest._create, empty_server, "whole", first)
    through = await asyncio.to_thread(killed, whole, 0)
    assert through.returncode == 0, through.stderr
    statements = int(through.stdout)
    for n in range(KILLS):
        url = await asyncio.to_thread(conftest._create, empty_server, "killed", first)
        dead = await asyncio.to_thread(killed, url, 1 + n * statements // KILLS)
        assert dead.returncode == -9, dead.stderr
        async with using(url):
            had = await migrating.had()
        assert had == set(HISTORY[: len(had)])
        assert await schema(config_of(url)) == expected[len(had)], n
        seals.install(KEY)
        assert await upgrade(config_of(url), MIGRATIONS) == HISTORY[len(had) :]
        assert await schema(config_of(url)) == expected[-1]
        async with using(url):
            assert (await keys.key()).state is State.OK
            assert (await audit.verify()).broken is None
    told(f"{KILLS} kills at {statements} statements")


@pytest.mark.slow
@pytest.mark.battery("kills", "three migrate at once")
async def test_who_migrates_at_the_same_time_waits(empty_database_url: str) -> None:
    done = await asyncio.gather(*(asyncio.to_thread(killed, empty_database_url, 0) for _ in "abc"))
    assert [(each.returncode, each.stderr) for each in done] == [(0, "")] * 3
    async with using(empty_database_url):
        rows = await sets.select("SELECT version FROM aerich ORDER BY id")
        assert [row["version"] for row in rows] == HISTORY


async def test_a_database_of_a_newer_version_is_left_alone(database_url: str) -> None:
    async with using(database_url):
        assert (await versions.version(MIGRATIONS)).state is State.OK
        await connections.connection().execute_query(
            "INSERT INTO aerich (version, app, content) VALUES ('999_20990101000000_later.py', 'records', '{}')"
        )
        finding = await versions.version(MIGRATIONS)
    assert finding.state is State.NEWER_VERSION
    assert "999_20990101000000_later.py" in str(finding)
    with pytest.raises(Unsound) as refused:
        await upgrade(config_of(database_url), MIGRATIONS)
    assert refused.value.finding == finding


async def test_what_is_sealed_with_another_key_is_not_migrated(empty_database_url: str) -> None:
    await of_the_first_version(empty_database_url)
    once = await schema(config_of(empty_database_url))
    seals.install(bytes(32))
    with pytest.raises(Unsound) as refused:
        await upgrade(config_of(empty_database_url), MIGRATIONS)
    assert refused.value.finding.state is State.KEY_OTHER
    assert await schema(config_of(empty_database_url)) == once


async def test_a_database_of_the_version_before_gets_the_probe_of_the_key_that_opens_it(
    empty_database_url: str,
) -> None:
    """Also where it is an older one by now: then everything is to be sealed anew."""
    seals.install(KEY)
    await upgrade(config_of(empty_database_url), MIGRATIONS)
    async with using(empty_database_url):
        await seed()
        await opened(1)
    for install, state in (
        (lambda: seals.install(KEY), State.OK),
        (lambda: seals.install(bytes(32), (KEY,)), State.RESEAL_PENDING),
    ):
        async with history(config_of(empty_database_url), MIGRATIONS) as command:
            await command.init()
            while (await command.downgrade(version=-1, delete=False)) != [KEYED]:
                pass
        install()
        await upgrade(config_of(empty_database_url), MIGRATIONS)
        async with using(empty_database_url):
            assert (await keys.key()).state is state
            row: Any = await keys.probed()
            assert row["key_id"] == seals.make(KEY).key_id


KEYED = next(name for name in HISTORY if name.endswith("_data_key.py"))


async def test_a_failing_migration_leaves_nothing(empty_database_url: str, tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    shutil.copy(Path(str(MIGRATIONS)) / "records" / HISTORY[0], tmp_path / "records")
    await upgrade(config_of(empty_database_url), tmp_path)
    once = await schema(config_of(empty_database_url))
    (tmp_path / "records" / "1_20990101000000_wrong.py").write_text(
        'async def upgrade(db):\n    return "create table a (b int);\\ncreate nonsense;"\n'
    )
    with pytest.raises(Exception, match="nonsense"):
        await upgrade(config_of(empty_database_url), tmp_path)
    assert await schema(config_of(empty_database_url)) == once
    async with using(empty_database_url):
        assert await migrating.had() == {HISTORY[0]}
        assert Tortoise.get_connection("default") is connections.connection()
