"""Names of backups, and which of them are kept: the newest of each of so many days, weeks and months.

A name says when, and under which data key: a folder that two installations share by mistake is thinned by each of its own alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from domain.calendar import SHANGHAI
from service.settings import Settings

_NAME = re.compile(r"jishi-([0-9a-f]{8})-(\d{8}T\d{6}Z)\.tar(?:\.age)?")
_STAMP = "%Y%m%dT%H%M%SZ"
_PERIODS: tuple[Callable[[datetime], str], ...] = (
    lambda at: f"{at:%Y-%m-%d}",
    lambda at: f"{at:%G-%V}",
    lambda at: f"{at:%Y-%m}",
)


def name(key_id: str, at: datetime, *, encrypted: bool) -> str:
    return f"jishi-{key_id}-{at.astimezone(UTC):{_STAMP}}.tar" + (".age" if encrypted else "")


def made_at(name: str) -> datetime | None:
    """When a backup of this name was made; None for other files."""
    found = _NAME.fullmatch(name)
    return datetime.strptime(found[2], _STAMP).replace(tzinfo=UTC) if found else None


def newest(folder: Path) -> Path | None:
    """The newest backup of a folder, by its name."""
    there = folder.iterdir() if folder.is_dir() else ()
    return max((path for path in there if made_at(path.name)), key=lambda path: path.name[15:], default=None)


def kept(names: Iterable[str], counts: Iterable[int]) -> set[str]:
    """Of backups those that stay; the newest always does."""
    dated = sorted(((at, each) for each in names if (at := made_at(each))), reverse=True)
    stay = {each for _, each in dated[:1]}
    for period, count in zip(_PERIODS, counts, strict=True):
        seen: dict[str, str] = {}
        for at, each in dated:
            seen.setdefault(period(at.astimezone(SHANGHAI)), each)
        stay |= set(list(seen.values())[:count])
    return stay


def sweep(folder: Path, key_id: str) -> None:
    """Takes away what one that was killed left half written; only one is at work at a time."""
    for draft in folder.glob(f".jishi-{key_id}-*.part"):
        draft.unlink(missing_ok=True)


def thin(settings: Settings, folder: Path, key_id: str) -> list[str]:
    """Deletes what need not stay, and names it. Where all three counts are 0 everything does."""
    counts = settings.backup_keep_daily, settings.backup_keep_weekly, settings.backup_keep_monthly
    if not any(counts):
        return []
    mine = [path.name for path in folder.iterdir() if (found := _NAME.fullmatch(path.name)) and found[1] == key_id]
    gone = sorted(set(mine) - kept(mine, counts))
    for each in gone:
        (folder / each).unlink()
    return gone
