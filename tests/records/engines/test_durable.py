"""What was acknowledged survives a power cut.

Two halves. That a commit waits for the disk is SQLite's promise under `synchronous=FULL`, and PostgreSQL's under its two
settings: here it is proved that whatever writes asks for it. That the file and the log, as they lay at an acknowledgement,
are enough is tried here: whatever came to the log later is lost, torn or garbage, and every acknowledged act is there.
Not proved: that the machine's disk does what it is told.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr
from tortoise.transactions import in_transaction

from records.engines import connections
from records.tables import PartyOrg
from service.database import opened
from service.settings import Settings

KEY = "5a" * 32
_FULL, _NORMAL = 2, 1


def settings_of(url: str, folder: Path, **given: str) -> Settings:
    return Settings(database_url=SecretStr(url), data_dir=folder, data_key=SecretStr(KEY), **given)  # type: ignore[arg-type]  # as the environment gives them


async def act(number: int) -> None:
    async with in_transaction():
        await PartyOrg.create(kind="BRANCH", name=f"{number}支部", path=f"/{number}/", created_at=datetime.now(UTC))


@pytest.mark.parametrize(("given", "level"), [({}, _FULL), ({"durability": "relaxed"}, _NORMAL)])
async def test_whatever_writes_waits_for_the_disk(
    database_url: str, tmp_path: Path, dialect: str, given: dict[str, str], level: int
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL is asked at the start: test_cli")
    async with opened(settings_of(database_url, tmp_path, **given)):
        await act(1)
        async with in_transaction() as transaction:
            inside = await transaction.execute_query("PRAGMA synchronous")
        outside = await connections.connection().execute_query("PRAGMA synchronous")
        mode = await connections.connection().execute_query("PRAGMA journal_mode")
    assert [found[1][0][0] for found in (inside, outside, mode)] == [level, level, "wal"]


async def test_what_the_log_held_at_an_acknowledgement_is_enough(
    database_url: str, tmp_path: Path, dialect: str
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL keeps its own log")
    chance = random.Random(19)  # noqa: S311 -- where a log is torn, the same in every run
    path, told = Path(database_url.removeprefix("sqlite://")), []
    log = path.with_name(f"{path.name}-wal")
    async with opened(settings_of(database_url, tmp_path)):
        for number in range(1, 20):
            await act(number)
            told.append(log.stat().st_size)
        file, whole = await asyncio.to_thread(lambda: (path.read_bytes(), log.read_bytes()))
    for acknowledged, size in enumerate(told, start=1):
        for torn in (size, chance.randint(size, len(whole)), len(whole)):
            garbled = whole[:size] + chance.randbytes(torn - size)
            assert acts_in(tmp_path / "cut", file, garbled) == acknowledged


def acts_in(folder: Path, file: bytes, log: bytes) -> int:
    """How many acts a database has that is opened over a file and a log after a power cut."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "db").write_bytes(file)
    (folder / "db-wal").write_bytes(log)
    with closing(sqlite3.connect(folder / "db")) as opened_:
        assert opened_.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found: int = opened_.execute("SELECT count(*) FROM party_org").fetchone()[0]
        return found
