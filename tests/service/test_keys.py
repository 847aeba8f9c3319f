"""Where the data key comes from, at the command line: made once, for an empty database; refused in a sentence otherwise."""

from __future__ import annotations

import asyncio
import os
import shutil
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from pydantic import SecretStr

from records import seals
from records.installation.findings import State, Unsound
from service import database, keys
from service.backups.refusals import Ending
from service.database import connected, migrated, opened
from service.settings import Settings, load_settings
from tests.service.test_cli import jishi

pytestmark = pytest.mark.battery("keys", "another key, a missing, spoiled or open one: every command")

KEY = "07" * 32
MADE = ("account", "create", "root", "--name", "管理员", "--role", "SYSTEM_ADMIN")
PASSWORD = {"JISHI_NEW_PASSWORD": "correct horse battery"}
# Every command that opens the database.
COMMANDS = (
    ("serve",), ("run",), ("migrate",), ("demo",), ("reseal",), ("overdue", "--refresh"), ("audit", "anchor"), ("audit", "verify"),
    ("token", "create", "root"), ("account", "create", "other", "--name", "x", "--role", "SYSTEM_ADMIN"),
    ("explain", "{ me { login } }", "--as", "root"),
)  # fmt: skip


@pytest.fixture
def installed(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with one account, under a key that was made for it."""
    monkeypatch.setenv("JISHI_DATABASE_URL", database_url)
    monkeypatch.setenv("JISHI_DATA_DIR", str(tmp_path))
    made = jishi(*MADE, **PASSWORD)
    assert made.exit_code == 0, made.output
    return tmp_path


def refused(*command: str, **environment: str) -> str:
    """What a command says as it refuses: one sentence, and nothing else."""
    answer = jishi(*command, **PASSWORD, **environment)
    # What verifies says 2 of what is broken, as `doctor` does.
    code = 2 if command == ("audit", "verify") else 1
    assert (answer.exit_code, answer.stdout) == (code, ""), (command, answer.output)
    (line,) = answer.stderr.splitlines()
    assert " · " in line
    return line


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_another_key_is_refused_by_every_command_and_nothing_is_written(
    installed: Path, command: tuple[str, ...]
) -> None:
    before = {path: path.read_bytes() for path in installed.rglob("*") if path.is_file() and path.suffix == ".key"}
    assert "数据密钥不符" in refused(*command, JISHI_DATA_KEY=KEY)
    file = installed / "keys" / "data.key"
    file.rename(installed / "away")
    assert "缺少数据密钥" in refused(*command)
    assert list(file.parent.iterdir()) == []
    (installed / "away").rename(file)
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("spoiled", ["empty", "text", "folder", "no folder", "binary"])
def test_a_key_that_cannot_be_read_is_refused(installed: Path, spoiled: str) -> None:
    file = installed / "keys" / "data.key"
    file.unlink()
    if spoiled == "folder":
        file.mkdir()
    elif spoiled == "no folder":
        file.parent.rmdir()
        file.parent.write_text("a file in its place")
    else:
        file.write_bytes({"empty": b"", "text": b"nonsense", "binary": b"\xff" * 32}[spoiled])
    assert str(file) in refused("migrate")
    assert str(file) in refused("serve")
    assert jishi("doctor").exit_code != 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_may_not_be_read_is_refused(installed: Path) -> None:
    (installed / "keys").chmod(0)
    try:
        assert "keys" in refused("serve")
    finally:
        (installed / "keys").chmod(0o700)


def test_a_named_file_is_read_and_nothing_is_made_in_its_place(
    installed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("secrets")
    shutil.move(installed / "keys" / "data.key", away / "key")
    (installed / "keys").rmdir()
    away.chmod(0o500)
    (away / "key").chmod(0o400)
    assert jishi("token", "create", "root", JISHI_DATA_KEY_FILE=str(away / "key")).exit_code == 0
    assert not (installed / "keys").exists()
    assert [path.name for path in away.iterdir()] == ["key"]
    assert "没有文件" in refused("migrate", JISHI_DATA_KEY_FILE=str(away / "other"))
    both = jishi("migrate", JISHI_DATA_KEY_FILE=str(away / "key"), JISHI_DATA_KEY=KEY)
    assert "either JISHI_DATA_KEY or JISHI_DATA_KEY_FILE" in str(both.exception)


def test_two_machines_without_a_shared_key_cannot_both_serve(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JISHI_DATABASE_URL", database_url)
    one, two = (Settings(data_dir=tmp_path / name) for name in ("one", "two"))

    async def start(settings: Settings) -> State:
        try:
            async with opened(settings):
                return State.OK
        except Unsound as unsound:
            return unsound.finding.state

    states = [asyncio.run(start(settings)) for settings in (one, two, one)]
    assert states == [State.OK, State.KEY_MISSING, State.OK]
    shutil.copytree(tmp_path / "one" / "keys", tmp_path / "two" / "keys", dirs_exist_ok=True)
    assert asyncio.run(start(two)) is State.OK


def test_where_a_key_is_nothing_is_written(installed: Path) -> None:
    file = installed / "keys" / "data.key"
    before = (file.stat().st_mtime_ns, file.parent.stat().st_mtime_ns)
    assert jishi("token", "create", "root").exit_code == 0
    assert (file.stat().st_mtime_ns, file.parent.stat().st_mtime_ns) == before


def test_a_key_that_others_may_read_is_remarked_on(installed: Path) -> None:
    file = installed / "keys" / "data.key"
    assert keys.remark(load_settings()) is None
    for mode, remarked in ((0o644, True), (0o640, False), (0o660, True), (0o400, False), (0o604, True)):
        file.chmod(mode)
        found = keys.remark(load_settings())
        assert (found is not None) is remarked
        assert found is None or (f"{mode:o}" in str(found) and str(file) in str(found))
    assert "604" in jishi("doctor").stdout


def test_a_key_is_changed_by_files(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    new = tmp_path_factory.mktemp("secrets") / "new"
    new.write_text(f"{KEY}\n")
    files = {"JISHI_DATA_KEY_FILE": str(new), "JISHI_OLDER_KEY_FILES": str(installed / "keys" / "data.key")}
    assert "jishi reseal" in refused("serve", **files)
    assert "数据密钥不符" in refused("reseal", JISHI_DATA_KEY_FILE=str(new))
    done = [jishi("reseal", **files) for _ in "ab"]
    assert [each.exit_code for each in done] == [0, 0]
    assert jishi("audit", "verify", **files).exit_code == 0
    assert "旧数据密钥不全" in refused("serve", JISHI_DATA_KEY_FILE=str(new))
    assert "数据密钥不符" in refused("serve")
    assert "没有这个文件" in refused("serve", JISHI_DATA_KEY_FILE=str(new), JISHI_OLDER_KEY_FILES=str(new) + "2")


def test_nothing_is_sealed_anew_under_a_running_server(
    installed: Path, database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """It would go on sealing under the key it began with, which opens nothing afterwards."""
    new = tmp_path_factory.mktemp("secrets") / "new"
    new.write_text(f"{KEY}\n")
    files = {"JISHI_DATA_KEY_FILE": str(new), "JISHI_OLDER_KEY_FILES": str(installed / "keys" / "data.key")}

    async def beside() -> None:
        async with opened(Settings(database_url=SecretStr(database_url), data_dir=installed)):
            answer = await asyncio.to_thread(jishi, "reseal", **files)
            assert (answer.exit_code, "正在使用" in answer.stderr) == (Ending.IN_USE, True), answer.output

    asyncio.run(beside())
    assert jishi("audit", "verify").exit_code == 0
    assert "已重封" in jishi("reseal", **files).stdout


def test_a_key_is_made_for_a_new_database_at_its_migration(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JISHI_DATABASE_URL", empty_database_url)
    monkeypatch.setenv("JISHI_DATA_DIR", str(tmp_path / "not" / "yet"))
    settings = load_settings()
    asyncio.run(migrated(settings))
    assert settings.key_file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in settings.key_file.parent.iterdir()] == ["data.key"]

    async def looked() -> tuple[State, str]:
        async with connected(settings):
            return (await keys.look(settings)).state, seals.current().key_id

    made = keys.current(settings)
    assert made is not None
    assert asyncio.run(looked()) == (State.OK, seals.make(made).key_id)
    assert asyncio.run(migrated(settings)) == []


def test_a_start_before_the_newest_record_is_refused_and_the_way_out_is_in_the_sentence(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clock that is set back, at every command that writes; the journal can still be read and proved."""
    early = datetime.now(UTC) - timedelta(days=30)

    class SetBack(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(early.timestamp(), tz)

    monkeypatch.setattr(database, "datetime", SetBack)
    for command in (("serve",), ("token", "create", "root"), ("overdue", "--refresh"), ("audit", "anchor")):
        line = refused(*command)
        assert "时钟为" in line
    until = line.partition("JISHI_CLOCK_RAN_AHEAD_TO=")[2].partition(" · ")[0]
    assert jishi("audit", "verify").exit_code == 0
    assert "JISHI_CLOCK_RAN_AHEAD_TO" in jishi("doctor").stdout
    assert jishi("token", "create", "root", JISHI_CLOCK_RAN_AHEAD_TO=until).exit_code == 0
