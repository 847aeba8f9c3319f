"""The anchors of a database that was restored: what was anchored before stays on file, and what stands now is anchored anew."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from records.trail import anchors
from records.trail.anchors import Anchor, Mismatch


async def anchored(path: Path, carried: Path, now: datetime) -> Anchor:
    """One more anchor, in this machine's file where the database still is as its newest line says; else in the backup's, and
    this machine's is put aside.
    """
    _put(carried, path)
    for _ in range(2):
        try:
            return await anchors.take(path, now)
        except Mismatch:
            _put_aside(path, now)
            _put(carried, path)
    return await anchors.take(path, now)


def _put_aside(path: Path, now: datetime) -> None:
    aside = path.with_name(f"{path.name}.{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    path.rename(aside.with_name(f"{aside.name}.2") if aside.exists() else aside)


def _put(carried: Path, path: Path) -> None:
    if carried.exists() and not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(carried, path)
        path.chmod(0o600)
        carried.unlink()
