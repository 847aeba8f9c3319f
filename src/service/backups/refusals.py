"""Why a backup was not made, or not brought back: a sentence, and what the command ends with."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path


class Ending(IntEnum):
    """Exit codes of `jishi backup`, `restore` and `upgrade-check`; whatever else goes wrong is 1, and a misspelled command 2."""

    NOT_WHOLE = 3
    KEY = 4
    NEWER = 5
    IN_USE = 6
    NOT_EMPTY = 7
    NO_ROOM = 8
    UNABLE = 9
    DAMAGED = 10
    CLOCK = 11


class Refusal(Exception):
    """Nothing was made, or nothing was brought back."""

    def __init__(self, ending: Ending, zh: str, en: str) -> None:
        super().__init__(f"{zh} · {en}")
        self.ending = ending


@contextmanager
def roomy(folder: Path) -> Iterator[None]:
    """A disk that is full while something is written in this folder is told as that."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as fault:
        if not is_full(fault):
            raise
        raise no_room(folder) from fault


def is_full(fault: BaseException) -> bool:
    if isinstance(fault, sqlite3.Error):
        return getattr(fault, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
    return isinstance(fault, OSError) and fault.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def no_room(folder: Path, needed: int = 0, free: int = 0) -> Refusal:
    """The sentence of a full disk; with how much is wanted where that is known beforehand."""
    zh = f"，约需 {needed // 1_000_000} MB，只有 {free // 1_000_000} MB" if needed else ""
    en = f": some {needed // 1_000_000} MB are wanted, {free // 1_000_000} MB are left" if needed else ""
    return Refusal(
        Ending.NO_ROOM,
        f"{folder} 所在磁盘空间不足{zh}；什么也没有留下",
        f"There is no room on the disk of {folder}{en}; nothing was left behind.",
    )
