"""Folders for what is half done, and files that are there whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from service.backups.refusals import Ending, Refusal, no_room, roomy

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def room(folder: Path) -> Iterator[Path]:
    """An empty folder for this process alone, gone afterwards. What a killed one left in it is cleared; one at work is not disturbed."""
    before = next(parent for parent in folder.absolute().parents if parent.exists())
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _take(lock)
        except (BlockingIOError, PermissionError):
            raise Refusal(
                Ending.IN_USE,
                f"另一个备份或恢复正在进行({folder})",
                f"Another backup or restore is at work ({folder}).",
            ) from None
        _clear(folder)
        try:
            with roomy(folder):
                yield folder
        finally:
            _clear(folder)
            (folder / "lock").unlink(missing_ok=True)
            _leave(folder, before)
    finally:
        os.close(lock)


def _leave(folder: Path, before: Path) -> None:
    """The folder gone, and those above it that were made for it, if nothing came to lie in them."""
    folder.rmdir()
    for parent in folder.absolute().parents:
        if parent == before:
            return
        with suppress(OSError):
            parent.rmdir()


def free(folder: Path) -> int:
    """Free bytes where a folder is, or will be made."""
    folder = folder.absolute()
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def wanted(folder: Path, needed: int) -> None:
    """Refuses before anything is begun where the disk cannot hold it."""
    left = free(folder)
    if left < needed:
        raise no_room(folder, needed, left)


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Where to write what shall lie at `path`: for this user alone, on the disk before it gets its name, and never half."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.part")
    draft.unlink(missing_ok=True)
    try:
        with roomy(path.parent):
            yield draft
            draft.chmod(0o600)
            settled(draft)
            draft.rename(path)
            settled(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def settled(path: Path) -> None:
    """A file, or a folder's names, on the disk; the latter not on every system."""
    with suppress(PermissionError) if path.is_dir() else nullcontext():
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _take(lock: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _clear(folder: Path) -> None:
    for left in folder.iterdir():
        if left.is_dir():
            shutil.rmtree(left)
        elif left.name != "lock":
            left.unlink()
