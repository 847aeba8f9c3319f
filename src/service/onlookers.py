"""What lies in the data folder has names in it: whether other users of the machine may read it, or change it."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from service.database import file_of
from service.settings import Settings

# Others read, write or enter it; who is of its group changes it.
_OPEN = 0o027


def remarks(settings: Settings) -> Iterator[str]:
    """A sentence of each that is, with what to do. The data key's file is `keys.remark`'s."""
    for path in (*_files(settings), settings.backups):
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0
        if mode & _OPEN:
            right = 700 if path.is_dir() else 600
            yield (
                f"{path} 的权限为 {mode:o}，本机其他用户可读，请 chmod {right} · "
                f"{path} has mode {mode:o}: other users of this machine may read it. Run: chmod {right} {path}"
            )


def _files(settings: Settings) -> Iterator[Path]:
    if settings.on_sqlite:
        database = file_of(settings)
        yield database
        for suffix in ("-wal", "-shm"):
            yield Path(f"{database}{suffix}")
        yield from sorted(database.parent.glob(f"{database.name}.before-*"))  # what a restoration put aside
    yield settings.anchors
    if settings.backups.is_dir():
        yield from sorted(settings.backups.glob("jishi-*.tar*"))
