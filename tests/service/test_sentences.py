"""Faults of the command line are a sentence and an exit code: every command, every fault that it can meet."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest
import typer
from tortoise.exceptions import OperationalError
from typer.core import TyperGroup

from service import cli, sentences
from tests.service.test_cli import jishi

ROOT = Path(__file__).parents[2]
# How each command is typed; those that open the database, and those that do not.
ASKING: dict[str, tuple[str, ...]] = {
    "serve": ("serve",),
    "run": ("run",),
    "migrate": ("migrate",),
    "demo": ("demo",),
    "overdue": ("overdue",),
    "reseal": ("reseal",),
    "doctor": ("doctor",),
    "explain": ("explain", "{ me { login } }", "--as", "root"),
    "token create": ("token", "create", "root"),
    "account create": ("account", "create", "root", "--name", "x", "--role", "SYSTEM_ADMIN"),
    "account forget-second-factor": ("account", "forget-second-factor", "root"),
    "upgrade-check": ("upgrade-check",),
    "recount": ("recount", "--check"),
    "audit verify": ("audit", "verify"),
    "audit anchor": ("audit", "anchor"),
}
WRITING: dict[str, tuple[str, ...]] = {
    "schema": ("schema", "--check"),
    "regulation": ("regulation", "--write"),
    "picture": ("picture", "--write"),
    "roles": ("roles", "--write"),
    "manual": ("manual", "--write"),
    "settings": ("settings", "--write"),
    "templates": ("templates", "--write"),
}
# Their refusals have codes of their own: tests/service/backups.
BACKUPS = ("backup", "restore")
# Of files alone: tests/service/test_passport_files.py.
ELSEWHERE = ("passport verify",)
# Their exit code is a verdict.
VERDICTS = ("doctor", "upgrade-check", "audit verify")
# It waits for a server that is away: nobody is served until it answers.
WAITS = "serve"


def leaves(command: Any, *above: str) -> Iterator[str]:
    if isinstance(command, TyperGroup):
        for name, below in command.commands.items():
            yield from leaves(below, *above, name)
    else:
        yield " ".join(above)


def test_every_command_is_tried_here() -> None:
    assert set(leaves(typer.main.get_command(cli.main))) == {*ASKING, *WRITING, *BACKUPS, *ELSEWHERE}


def told(command: tuple[str, ...], code: int = 1, **environment: str) -> str:
    """What is said on the way out: one line for people, and no trace. `doctor` says it among its findings. Who gives a verdict says
    that something is broken, or that there is none, and never that all but some trifle is well."""
    answer = jishi(*command, JISHI_NEW_PASSWORD="correct horse battery", **environment)
    assert not isinstance(answer.exception, Exception), answer.exception
    assert "Traceback" not in answer.output
    if " ".join(command) in VERDICTS:
        # What an upgrade would do to an empty database is said, and nothing is the matter with it.
        assert answer.exit_code in (2, sentences.UNSEEN, *([0] if command[0] == "upgrade-check" else [])), answer.output
        if command[0] != "audit":
            return answer.output
    else:
        assert answer.exit_code == code, answer.output
    (line,) = answer.stderr.splitlines()
    assert " · " in line
    return line


@pytest.mark.parametrize("name", [name for name in ASKING if name != WAITS])
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql://nobody@127.0.0.1:1/none", "数据库没有应答"),
        ("postgresql://nobody@nowhere.invalid/none", "数据库没有应答"),
        ("postgresql://nobody@127.0.0.1:1/none?sslmode=nonsense", " · "),
    ],
)
def test_a_database_that_is_away(name: str, url: str, words: str, tmp_path: Path) -> None:
    assert words in told(ASKING[name], JISHI_DATABASE_URL=url, JISHI_DATA_DIR=str(tmp_path), JISHI_DATA_KEY="07" * 32)


@pytest.mark.parametrize("name", ASKING)
def test_a_file_that_is_no_database(name: str, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("not a database at all, but longer than a header of one is " * 9)
    (tmp_path / "folder").mkdir()
    for file, words in (("text", {"不是数据库"}), ("folder", {"打不开", "是目录"}), ("none/none", {"打不开"})):
        given = {"JISHI_DATABASE_URL": f"sqlite://{tmp_path / file}", "JISHI_DATA_DIR": str(tmp_path)}
        said = told(ASKING[name], JISHI_DATA_KEY="07" * 32, **given)
        assert any(word in said for word in words), said


@pytest.mark.parametrize("name", [name for name in ASKING if name not in ("migrate", "run", "demo")])
def test_a_database_that_was_never_migrated(name: str, empty_database_url: str, tmp_path: Path) -> None:
    given = {"JISHI_DATABASE_URL": empty_database_url, "JISHI_DATA_DIR": str(tmp_path)}
    assert "jishi migrate" in told(ASKING[name], **given)
    assert not (tmp_path / "keys").exists()


@pytest.mark.parametrize("name", ASKING)
def test_a_server_that_lets_nobody_in(name: str, empty_database_url: str, tmp_path: Path, dialect: str) -> None:
    if dialect == "sqlite":
        pytest.skip("a file asks nobody's name")
    parts = urlsplit(empty_database_url)
    none = urlunsplit(parts._replace(path=f"{parts.path}_none"))
    nobody = urlunsplit(parts._replace(netloc=f"nobody_of_this_name:wrong@{parts.netloc.rpartition('@')[2]}"))
    away = urlunsplit(parts._replace(query="host=/none"))
    for url, words in ((none, "没有这个"), (nobody, "数据库"), *([] if name == WAITS else [(away, "没有应答")])):
        assert words in told(ASKING[name], JISHI_DATABASE_URL=url, JISHI_DATA_DIR=str(tmp_path))


@pytest.mark.parametrize("name", [*ASKING, *WRITING])
def test_settings_that_are_wrong_or_not_there(name: str) -> None:
    if name in WRITING:
        pytest.skip("asks for no settings")
    for wrong in (
        {"JISHI_DATABASE_URL": "mysql://x"},
        {"JISHI_DATABASE_URL": "postgresql://h:port/x"},
        {"JISHI_CONFIG": "/none"},
        {"JISHI_PROT": "1"},
    ):
        answer = jishi(*ASKING[name], JISHI_NEW_PASSWORD="correct horse battery", **wrong)
        assert isinstance(answer.exception, SystemExit)
        if name in VERDICTS:
            assert (answer.exit_code, answer.stderr[:19]) == (sentences.UNSEEN, "jishi: cannot start")
        else:
            assert str(answer.exception.code).startswith("jishi: cannot start")


@pytest.mark.parametrize("level", ["WARNING", "DEBUG"])
def test_a_verification_that_could_not_look_is_no_verdict(empty_database_url: str, tmp_path: Path, level: str) -> None:
    """Nor is it one where somebody wants to see the trace."""
    given = {"JISHI_DATABASE_URL": empty_database_url, "JISHI_DATA_DIR": str(tmp_path), "JISHI_LOG_LEVEL": level}
    away = {"JISHI_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none", "JISHI_DATA_KEY": "07" * 32}
    assert jishi("audit", "verify", **(given | away)).exit_code == sentences.UNSEEN
    assert jishi("migrate", **given).exit_code == 0
    assert jishi("audit", "verify", **given).exit_code == 0
    (tmp_path / "anchors.log").mkdir()  # it cannot be read
    assert jishi("audit", "verify", **given).exit_code == sentences.UNSEEN


@pytest.mark.parametrize("name", ["regulation", "picture", "roles", "manual", "settings"])
def test_a_place_that_cannot_be_written_to(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").write_text("a file in its place")
    monkeypatch.chdir(tmp_path)
    assert "docs" in told(WRITING[name])


@pytest.mark.parametrize("name", ["serve", "run"])
def test_a_port_that_somebody_has(name: str, empty_database_url: str, tmp_path: Path) -> None:
    given = {"JISHI_DATABASE_URL": empty_database_url, "JISHI_DATA_DIR": str(tmp_path)}
    assert jishi("migrate", **given).exit_code == 0
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
        answer = jishi(name, JISHI_PORT=port, **given)
    assert (answer.exit_code, answer.stderr.splitlines()[-1][:6]) == (1, "端口已被占用"), answer.output
    assert "http://" not in answer.stdout


@pytest.mark.parametrize("name", ASKING)
def test_ctrl_c(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(work: object) -> None:
        for inner in [*work.cr_frame.f_locals.values(), work]:  # type: ignore[attr-defined]
            if asyncio.iscoroutine(inner):
                inner.close()
        raise KeyboardInterrupt

    monkeypatch.setattr(asyncio, "run", interrupted)
    answer = jishi(*ASKING[name], JISHI_NEW_PASSWORD="correct horse battery")
    assert (answer.exit_code, answer.stderr) == (130, "已中断 · Interrupted.\n")


def typed(*command: str, **environment: str) -> subprocess.Popen[str]:
    paths = os.pathsep.join(p for p in sys.path if p)
    return subprocess.Popen(
        [sys.executable, "-c", "from service.start import main; main()", *command],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": paths, **environment}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_ctrl_c_for_real_at_any_moment(empty_database_url: str, tmp_path: Path) -> None:
    for wait in (0.3, 0.8, 1.5):
        running = typed("migrate", JISHI_DATABASE_URL=empty_database_url, JISHI_DATA_DIR=str(tmp_path))
        time.sleep(wait)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
        assert "Traceback" not in said, (wait, said)
        assert running.returncode in (0, 130, -signal.SIGINT)
    assert jishi("migrate", JISHI_DATABASE_URL=empty_database_url, JISHI_DATA_DIR=str(tmp_path)).exit_code == 0


def test_a_full_disk_under_what_is_printed() -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        paths = os.pathsep.join(p for p in sys.path if p)
        done = subprocess.run(
            [sys.executable, "-c", "from service.start import main; main()", "regulation"],
            cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "磁盘已满" in done.stderr


def test_what_nobody_foresaw_is_a_sentence_too() -> None:
    assert sentences.told(RuntimeError("of\nmany lines")) == (
        "程序出错 · A fault of the program: RuntimeError: of many lines; JISHI_LOG_LEVEL=DEBUG shows the trace"
    )


@pytest.mark.parametrize("words", ["disk I/O error", "database or disk is full"])
def test_a_full_disk_is_no_database_that_is_away(words: str) -> None:
    """SQLite says the first too, where what lies beside its file (`-wal`, `-shm`) finds no room."""
    said = sentences.told(OperationalError(sqlite3.OperationalError(words)))
    assert (said.startswith("磁盘已满"), "JISHI_DATABASE_URL" in said) == (True, False), said
