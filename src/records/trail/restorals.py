"""The anchors of a database that was restored: what was anchored before stays on file, and what stands now is anchored anew."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from records.trail import anchors
from records.trail.anchor_file import give
from records.trail.anchors import Anchor, Mismatch


async def anchored(path: Path, carried: Path, now: datetime, restored: str) -> Anchor:
    """One more anchor, which says what was restored: in this machine's file, or where it has none that holds, in the backup's."""
    _put(carried, path)
    try:
        return await anchors.take(path, now, restored)
    except Mismatch:
        anchors.move_aside(path, now)
    _put(carried, path)
    return await anchors.take(path, now, restored)


def _put(carried: Path, path: Path) -> None:
    if carried.exists() and not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(carried, path)
        path.chmod(0o600)
        give(path, path.parent.stat())
