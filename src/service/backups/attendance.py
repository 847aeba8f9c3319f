"""Whether a server runs on a SQLite file, by a lock that goes with its process.

SQLite itself says who has a file open. It cannot say it of a file that was replaced or removed under the server: that one has
the old file open, and would go on with it, or take the new one for a fault, while another is put in its place.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from service.backups.refusals import Ending, Refusal

if sys.platform != "win32":
    import fcntl


@contextmanager
def attended(path: Path) -> Iterator[None]:
    """While a server runs on this file, however that ends. It waits for a restoration that is at work."""
    if sys.platform == "win32":  # no file that is open can be replaced there
        yield
        return
    lock = os.open(_lock(path), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_SH)
        yield
    finally:
        os.close(lock)


@contextmanager
def unattended(path: Path) -> Iterator[None]:
    """Refuses while a server runs on this file; none begins meanwhile."""
    if sys.platform == "win32" or not _lock(path).exists():
        yield
        return
    lock = os.open(_lock(path), os.O_RDONLY)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise in_use(path) from None
        yield
    finally:
        os.close(lock)


def in_use(path: Path) -> Refusal:
    return Refusal(
        Ending.IN_USE,
        f"数据库 {path} 正在使用，请先停止服务",
        f"The database {path} is in use: stop the server first.",
    )


def _lock(path: Path) -> Path:
    """It stays when the server ended: taken away, it could be another's by then."""
    return path.with_name(f".{path.name}.serving")
