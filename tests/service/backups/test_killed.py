"""A backup or a restoration that is killed leaves what was there, or all of what was to be; and the next one tidies up."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from service.backups import keeping, postgres
from tests import conftest
from tests.service.backups.test_backups import Place, here, left, named

__all__ = ["here"]
pytestmark = [
    pytest.mark.battery("B12", "backups and restorations killed: whole or none"),
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kills"),
]
KILLS = 40 if os.environ.get("JISHI_BATTERY") else 5


def killed(place: Place, last: int, *arguments: str) -> int:
    """Runs a command that is killed as it touches the disk for the n-th time; how often it did, where it came to its end."""
    paths = os.pathsep.join(p for p in sys.path if p)
    command = [sys.executable, "-m", "tests.service.backups.killed", str(place.folder.parent), str(last), *arguments]
    environment = {**os.environ, **place.environment(), "PYTHONPATH": paths}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode == -signal.SIGKILL:
        return 0
    assert done.returncode == 0, done.stderr
    return int(done.stdout.rsplit("\n", 1)[-1])


def moments(times: int) -> list[int]:
    """Some of so many, the first and the last among them."""
    return sorted({1 + (times - 1) * n // (KILLS - 1) for n in range(KILLS)})


def test_a_killed_backup_is_none(here: Place) -> None:
    times = killed(here, 0, "backup")
    assert times > 10
    for moment in moments(times):
        killed(here, moment, "backup")
        for file in (here.folder / "backups").glob("jishi-*"):
            assert here.jishi("restore", str(file), "--verify-only").exit_code == 0
    file = here.backup()
    mine = [name for name in left(here.folder) if not keeping.made_at(Path(name).name)]
    assert mine == []
    assert here.jishi("restore", str(file), "--verify-only").exit_code == 0


def test_a_killed_restoration_is_whole_or_none(here: Place) -> None:
    assert here.jishi("audit", "anchor").exit_code == 0
    file = here.backup()
    here.do(lambda: named("second"))
    times = killed(here, 0, "restore", str(file), "--replace")
    assert times > 5
    for moment in moments(times):
        if "later" not in here.logins():
            here.do(lambda: named("later"))
        killed(here, moment, "restore", str(file), "--replace")
        assert here.logins() in (["first", "later"], ["first"])
        # Killed before its line was written, it is told as a restored backup; never as tampering.
        assert here.jishi("audit", "verify").exit_code in (0, 1)
    for _ in range(20):
        # A server notices a little later that a killed client is gone, and until then refuses: somebody is connected.
        if (done := here.jishi("restore", str(file), "--replace")).exit_code == 0:
            break
        time.sleep(0.5)
    assert done.exit_code == 0, done.output
    assert (here.logins(), here.jishi("audit", "verify").exit_code) == (["first"], 0)
    if conftest.DIALECT == "postgres":
        assert not [name for name in asyncio.run(databases(here)) if re.search("_restoring_", name)]
    assert not list(here.folder.parent.rglob("*.restore"))


async def databases(place: Place) -> list[str]:
    async with postgres.connected(place.settings) as connection:
        rows = await connection.fetch("SELECT datname FROM pg_database")
    mine = postgres.name_of(place.settings)
    return [row["datname"] for row in rows if row["datname"].startswith(mine)]
