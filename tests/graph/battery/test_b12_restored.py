"""B12: a backup made while everybody writes, restored elsewhere: every act that was acknowledged before it began is there, and it verifies."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from records.engines import sets
from records.people import sessions
from service.backups.refusals import Ending
from service.database import connected
from service.settings import Settings
from tests import conftest, postgres
from tests.graph.battery.test_b02_killed import started
from tests.graph.world import KEY, TODAY, World, ask

WRITERS, SECONDS = (8, 20.0) if os.environ.get("JISHI_BATTERY") else (4, 1.0)
_ASKED = """{ candidates(first: 50) { totalCount nodes { id name stage status nextDueOn problemCount timeline(first: 20) { nodes {
    at act } } } } statistics { count overdue stages { stage count } } }"""


def environment(url: str, folder: Path) -> dict[str, str]:
    paths = os.pathsep.join(p for p in sys.path if p)
    own = {"JISHI_DATABASE_URL": url, "JISHI_DATA_DIR": str(folder), "JISHI_DATA_KEY": KEY.hex()}
    own["JISHI_REHEARSAL_DATE"] = TODAY.isoformat()  # as the server has it, whose anchors are of that day
    programs = postgres.programs() if conftest.DIALECT == "postgres" else None
    return {**os.environ, "PYTHONPATH": paths, **own, **({"JISHI_POSTGRES_BIN": str(programs)} if programs else {})}


def run(url: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from service.cli import main; main()", *arguments]
    return subprocess.run(command, env=environment(url, folder), capture_output=True, text=True, check=False)


def jishi(url: str, folder: Path, *arguments: str) -> str:
    done = run(url, folder, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


async def answers(world: World) -> list[object]:
    return [await ask(world.actors[name], _ASKED) for name in ("own", "committee", "admin") if name in world.actors]


@pytest.mark.slow
@pytest.mark.battery(
    "B12", "a backup under load, restored elsewhere: the chain verifies, with every act acknowledged before it"
)
async def test_a_backup_under_load_is_restored_elsewhere(
    here: World, copy_url: str, empty_server: str, tmp_path: Path
) -> None:
    known: list[str] = []
    account, over = here.actors["own"].account_id, asyncio.Event()
    before = await answers(here)

    async def writes() -> None:
        while not over.is_set():
            key, _ = await sessions.issue_access_token(account)
            known.append(str(key))

    writers = [asyncio.create_task(writes()) for _ in range(WRITERS)]
    await asyncio.sleep(SECONDS)
    acknowledged, began = len(known), time.monotonic()
    file = tmp_path / "load.tar"
    await asyncio.to_thread(jishi, copy_url, tmp_path / "here", "backup", "--to", str(file))
    took, during = time.monotonic() - began, len(known) - acknowledged
    over.set()
    await asyncio.gather(*writers)
    assert acknowledged > 0
    assert during > 0, f"nobody could write for {took:.1f} s"

    elsewhere = await asyncio.to_thread(conftest._create, empty_server, "restored", None)
    folder = tmp_path / "there"
    await asyncio.to_thread(jishi, elsewhere, folder, "restore", str(file))
    assert "✓" in await asyncio.to_thread(jishi, elsewhere, folder, "audit", "verify")
    async with connected(Settings(database_url=elsewhere, data_dir=folder)):
        there = {str(row["id"]) for row in await sets.select("SELECT id FROM access_token")}
        assert set(known[:acknowledged]) <= there
        assert await answers(here) == before
    await asyncio.to_thread(refused_under_a_server, elsewhere, folder, file)


def refused_under_a_server(url: str, folder: Path, file: Path) -> None:
    """What was restored is served; and nothing is put under whoever serves it."""
    server, _ = started(url, folder)
    try:
        told = run(url, folder, "restore", str(file), "--replace")
        assert (told.returncode, " · " in told.stderr, len(told.stderr.splitlines())) == (Ending.IN_USE, True, 1)
    finally:
        server.terminate()
        server.wait(60)
    jishi(url, folder, "restore", str(file), "--replace")
    assert "was restored" in jishi(url, folder, "audit", "verify")
