"""A SQLite database copied while others write, and put in its place while nobody has it open.

`VACUUM INTO` reads one moment in one transaction: writers go on, and it ends however many there are. (The online backup a few pages
at a time begins anew with each commit of another process, and under a steady load never ends.) And what was deleted, or sealed
after it had stood in clear, does not go along in the file's free pages.
"""

from __future__ import annotations

import gzip
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from pydantic import SecretStr

from records.trail.anchor_file import give
from service.backups import attendance
from service.backups.refusals import Ending, Refusal
from service.backups.rooms import settled, wanted
from service.settings import LOCK_SECONDS, Settings

MEMBER = "database.sqlite3.gz"
_PIECE = 1 << 20


def at(settings: Settings, path: Path) -> Settings:
    """The same installation over another file."""
    return settings.model_copy(update={"database_url": SecretStr(f"sqlite://{quote(str(path.absolute()))}")})


def copy(source: Path, target: Path) -> None:
    """One moment of a database, however many write to it."""
    with closing(_opened(source)) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        size = pages * connection.execute("PRAGMA page_size").fetchone()[0]
        # The copy, and then what it is packed into.
        wanted(target.parent, size + size // 2)
        with _sound():
            connection.execute("VACUUM INTO ?", (str(target),))
    target.chmod(0o600)


def check(path: Path) -> None:
    """Refuses a file that SQLite finds fault with."""
    with closing(_opened(path)) as connection, _sound():
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise _damaged(found)


def pack(source: Path, target: Path) -> None:
    """Packed; the time of day is left out, so that the same is packed the same."""
    with source.open("rb") as file, target.open("xb") as raw, gzip.GzipFile("", "wb", 1, raw, 0) as packed:
        shutil.copyfileobj(file, packed, _PIECE)
    target.chmod(0o600)


def unpack(source: Path, target: Path) -> None:
    with gzip.open(source, "rb") as packed, target.open("xb") as file:
        shutil.copyfileobj(packed, file, _PIECE)
    target.chmod(0o600)


@contextmanager
def held(path: Path) -> Iterator[bool]:
    """The file to ourselves, its write-ahead log folded into it; whether there is anything in it. Refused while others have it open,
    or a server runs that had it open before it was replaced or removed."""
    with attendance.unattended(path):
        if not path.exists():
            yield False
            return
        with _alone(path) as full:
            yield full


@contextmanager
def _alone(path: Path) -> Iterator[bool]:
    with closing(_opened(path)) as connection:
        try:
            # Nobody can take a file out of its write-ahead log while another connection is open, however idle.
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            folded = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] == "delete"
            connection.execute("BEGIN EXCLUSIVE")
            full = bool(connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone())
        except sqlite3.DatabaseError as fault:
            if fault.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR):
                # What is to be replaced. A server that has it open refuses every act, and then notices that it was replaced.
                folded, full = True, True
            elif fault.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                folded = False
            else:
                raise
        if not folded:
            raise attendance.in_use(path)
        yield full


def put(fresh: Path, path: Path, aside: Path | None) -> bool:
    """The new file in the place of the old one, which stays beside it under another name. Both are on the disk afterwards.

    It belongs to whom the old one, or the folder, belonged; False where it could not be given to them.
    """
    given = give(fresh, (path if path.exists() else path.parent).stat())
    settled(fresh)
    if aside is not None:
        os.link(path, aside)
    for suffix in ("-wal", "-shm"):
        # Of a damaged file only: it would be read into the new one.
        with suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{aside}{suffix}" if aside else f"{fresh}{suffix}")
    fresh.replace(path)
    settled(path.parent)
    return given


def _opened(path: Path) -> sqlite3.Connection:
    uri = f"file:{quote(str(path.absolute()))}?mode=rw"
    return sqlite3.connect(uri, timeout=LOCK_SECONDS["sqlite"], isolation_level=None, uri=True)


@contextmanager
def _sound() -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as fault:
        if fault.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        raise _damaged(str(fault)) from fault


def _damaged(why: str) -> Refusal:
    return Refusal(Ending.DAMAGED, f"数据库文件已损坏({why})", f"The database file is damaged ({why}).")
