"""How a SQLite file is best copied while it is written to: the online backup at once or piece by piece, and `VACUUM INTO`, in turns."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Event as Flag
from pathlib import Path
from typing import Any

_MEGABYTES, _LONGEST = 400, 60.0
_PIECE = 2_000  # pages


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.sqlite3"
        _filled(source)
        for name, way in (("backup at once", _at_once), ("backup in pieces", _in_pieces), ("VACUUM INTO", _vacuum)):
            print(f"{name}: {_tried(source, Path(folder) / 'copy.sqlite3', way)}", flush=True)


def _tried(source: Path, target: Path, way: Callable[[Path, Path], None]) -> str:
    """How long it took, and what whoever wrote meanwhile had of it."""
    spawning = get_context("spawn")
    over, told = spawning.Event(), spawning.Queue()
    writer = spawning.Process(target=_write, args=(source, over, told))
    writer.start()
    told.get()
    began = time.perf_counter()
    try:
        way(source, target)
        took = f"{time.perf_counter() - began:.1f} s, {target.stat().st_size / 1e6:.0f} MB"
    except TimeoutError:
        took = f"not done after {_LONGEST:.0f} s"
    wal = Path(f"{source}-wal").stat().st_size / 1e6
    over.set()
    acts, longest = told.get()
    writer.join()
    target.unlink(missing_ok=True)
    return f"{took}; {acts / (time.perf_counter() - began):.0f} commits a second beside it, the longest {longest * 1000:.0f} ms, log {wal:.0f} MB"


def _at_once(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


def _in_pieces(source: Path, target: Path) -> None:
    until = time.perf_counter() + _LONGEST

    def on(*_: int) -> None:
        if time.perf_counter() > until:
            raise TimeoutError

    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other, pages=_PIECE, progress=on, sleep=0.01)


def _vacuum(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as one:
        one.execute("VACUUM INTO ?", (str(target),))


def _filled(path: Path) -> None:
    """Rows as a journal has them, with an index; a quarter of them deleted again."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, key BLOB, text TEXT)")
        connection.execute("CREATE INDEX ix ON row (key)")
        every = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?)
            INSERT INTO row (key, text) SELECT randomblob(16), hex(randomblob(430)) FROM n"""
        connection.execute(every, (_MEGABYTES * 1_000,))
        connection.execute("DELETE FROM row WHERE id % 4 = 0")


def _write(path: Path, over: Flag, told: Queue[Any]) -> None:
    """An act after the other, as fast as they are acknowledged."""
    acts, longest = 0, 0.0
    with closing(sqlite3.connect(path, timeout=60, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        told.put(None)
        while not over.is_set():
            began = time.perf_counter()
            connection.execute("INSERT INTO row (key, text) VALUES (randomblob(16), hex(randomblob(430)))")
            longest = max(longest, time.perf_counter() - began)
            acts += 1
    told.put((acts, longest))
