"""A PostgreSQL server of a test's own and a streaming standby of it, out of the binaries at hand."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests import postgres

_QUIET = "-c listen_addresses= -c fsync=off -c shared_buffers=16MB -c wal_receiver_timeout=2s -c wal_retrieve_retry_interval=200ms"


@dataclass(frozen=True)
class Server:
    """One of both: its folder holds its data, its socket and its log."""

    folder: Path

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/jishi?host={self.folder}"

    def start(self) -> None:
        self._ctl("-o", f"-k {self.folder} {_QUIET}", "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        self._ctl("-m", "immediate", "stop")

    def _ctl(self, *what: str) -> None:
        run("pg_ctl", "-D", str(self.folder / "data"), "-w", *what)


def run(program: str, *what: str) -> None:
    """One of PostgreSQL's own programs, by its own user where we are root, whom the server refuses."""
    subprocess.run(
        [*as_them(), (postgres.programs() or Path()) / program, *what], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT, cwd=tempfile.gettempdir(), timeout=90,
    )  # fmt: skip


def as_them() -> list[str]:
    """What goes before a command, that it is not root who runs it."""
    return ["runuser", "-u", _user(), "--"] if os.geteuid() == 0 else []


def _user() -> str:
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("pgserver", "postgres") if name in known)


@contextmanager
def primary() -> Iterator[Server]:
    """A server with an empty database `jishi`."""
    with folder() as place:
        made = Server(place)
        run("initdb", "-D", str(place / "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        with _started(made):
            run("createdb", "-h", str(place), "-U", "postgres", "jishi")
            yield made


@contextmanager
def standby(of: Server) -> Iterator[Server]:
    """A standby that follows the server as it writes."""
    with folder() as place:
        made = Server(place)
        run(
            "pg_basebackup",
            "-h",
            str(of.folder),
            "-U",
            "postgres",
            "-D",
            str(place / "data"),
            "-R",
            "-c",
            "fast",
            "-X",
            "stream",
        )
        with _started(made):
            yield made


@contextmanager
def _started(server: Server) -> Iterator[None]:
    server.start()
    try:
        yield
    finally:
        with suppress(subprocess.SubprocessError):  # a test may have stopped it
            server.stop()


@contextmanager
def folder() -> Iterator[Path]:
    """One with a short name, for a socket, that the servers' own user may write in."""
    with tempfile.TemporaryDirectory(prefix="jishi-pg-", dir="/tmp", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(made, _user())
        yield Path(made)
