"""Who else is on the machine: what only looks creates nothing, and what is created nobody else may read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from service import cli
from tests import conftest
from tests.service.test_sentences import ASKING, ELSEWHERE, WRITING, leaves

# These make the database, or something that was asked for besides; `run` then serves.
MAKING = {"migrate", "demo", "run"}
TYPED = {**ASKING, "restore": ("restore", __file__), "restore verify": ("restore", "--verify-only", __file__)}
LOOKING = sorted({*leaves(typer.main.get_command(cli.main)), "restore verify"} - MAKING - {*WRITING, *ELSEWHERE})

pytestmark = pytest.mark.skipif(conftest.DIALECT != "sqlite", reason="of files")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where nothing is yet, for a user whose shell lets everybody read."""
    monkeypatch.delenv("JISHI_DATABASE_URL", raising=False)
    monkeypatch.setenv("JISHI_DATA_DIR", str(tmp_path / "parts" / "var"))
    monkeypatch.setenv("JISHI_NEW_PASSWORD", "correct horse battery")
    before = os.umask(0o022)
    yield tmp_path / "parts" / "var"
    os.umask(before)


def jishi(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, list(arguments))


@pytest.mark.parametrize("name", LOOKING)
@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_only_looks_creates_nothing(
    folder: Path, name: str, elsewhere: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if elsewhere:
        monkeypatch.setenv("JISHI_DATABASE_URL", f"sqlite://{folder.parents[1]}/other.sqlite3")
    answer = jishi(*TYPED.get(name, (*name.split(), *(["--check"] if name == "recount" else []))))
    if not name.startswith("restore"):
        assert "jishi migrate" in answer.output, answer.output
    assert list(folder.parents[1].iterdir()) == []
    assert os.umask(0o077) == 0o077  # of every command, whatever it comes to write


@pytest.mark.parametrize("name", sorted(MAKING))
def test_what_makes_the_database_makes_it_for_its_user_alone(
    folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_serve", lambda *_, **__: None)
    for command in (name, "backup", "audit anchor", "doctor"):
        answer = jishi(*command.split())
    assert answer.exit_code < 2, answer.output
    assert "chmod" not in answer.output
    modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}
    assert {"jishi.sqlite3", "data.key", "anchors.log", "backups"} <= set(modes)
    assert {mode & 0o077 for mode in modes.values()} == {0}


def test_what_others_may_read_is_remarked_on(folder: Path) -> None:
    for command in ("migrate", "backup", "audit anchor"):
        assert jishi(*command.split()).exit_code == 0
    with closing(sqlite3.connect(folder / "jishi.sqlite3")) as server:
        server.execute("PRAGMA user_version = 1")  # a write-ahead log, as a server has it
        assert "chmod" not in jishi("doctor").output
        for name in ("jishi.sqlite3", "jishi.sqlite3-wal", "anchors.log", "backups", "backups/*.tar"):
            (path,) = folder.glob(name)
            path.chmod(0o755 if path.is_dir() else 0o644)
            answer = jishi("doctor")
            assert (answer.exit_code, f"chmod {700 if path.is_dir() else 600} {path}" in answer.output) == (1, True)
            path.chmod(0o700 if path.is_dir() else 0o600)
