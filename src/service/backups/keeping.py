"""Names of backups, and which of them are kept: the newest of each of so many days, weeks and months, and what one may go back to.

A name says when, under which data key, and of which version: a folder that two installations share by mistake is thinned by each of
its own alone, and the way back over an upgrade is seen even where the file is encrypted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.calendar import SHANGHAI
from service.settings import Settings

# Key, moment, version of the program with the number of the database's newest migration; until lately names did not say the last.
_NAME = re.compile(r"jishi-([0-9a-f]{8})-(\d{8}T\d{6}Z)(?:-([0-9A-Za-z.+]+-\d+))?\.tar(?:\.age)?")
_STAMP = "%Y%m%dT%H%M%SZ"
_PERIODS: tuple[Callable[[datetime], str], ...] = (
    lambda at: f"{at:%Y-%m-%d}",
    lambda at: f"{at:%G-%V}",
    lambda at: f"{at:%Y-%m}",
)
# Whoever made one before doing something finds it when they see, the day after, what came of it.
_YOUNG = timedelta(hours=48)
# As long as an upgrade may be found wanting.
_WAY_BACK = timedelta(days=90)


def name(key_id: str, at: datetime, of: str, *, encrypted: bool) -> str:
    """`of`: what `version_of` says."""
    return f"jishi-{key_id}-{at.astimezone(UTC):{_STAMP}}-{of}.tar" + (".age" if encrypted else "")


def version_of(program: str, migrations: Sequence[str]) -> str:
    """The program's version, and how far the database has come: before an upgrade it is of the version before."""
    number = migrations[-1].partition("_")[0] if migrations else "0"
    return f"{program}-{number}"


def made_at(name: str) -> datetime | None:
    """When a backup of this name was made; None for other files."""
    found = _NAME.fullmatch(name)
    return datetime.strptime(found[2], _STAMP).replace(tzinfo=UTC) if found else None


def newest(folder: Path) -> Path | None:
    """The newest backup of a folder, by its name."""
    there = folder.iterdir() if folder.is_dir() else ()
    return max((path for path in there if made_at(path.name)), key=lambda path: path.name[15:], default=None)


def kept(names: Iterable[str], counts: Iterable[int], now: datetime) -> set[str]:
    """Of backups those that stay; the newest always does."""
    dated = sorted(((at, each) for each in names if (at := made_at(each))), reverse=True)
    stay = {each for _, each in dated[:1]} | {each for at, each in dated if now - at < _YOUNG}
    stay |= set(_firsts((_version(each), each) for at, each in dated if now - at < _WAY_BACK))
    for period, count in zip(_PERIODS, counts, strict=True):
        stay |= set(_firsts((period(at.astimezone(SHANGHAI)), each) for at, each in dated)[:count])
    return stay


def _firsts(told: Iterable[tuple[str, str]]) -> list[str]:
    """The first of each period, or version, in their order."""
    seen: dict[str, str] = {}
    for of, each in told:
        seen.setdefault(of, each)
    return list(seen.values())


def _version(name: str) -> str:
    found = _NAME.fullmatch(name)
    return (found[3] if found else None) or ""


def sweep(folder: Path, key_id: str) -> None:
    """Takes away what one that was killed left half written; only one is at work at a time."""
    for draft in folder.glob(f".jishi-{key_id}-*.part"):
        draft.unlink(missing_ok=True)


def thin(settings: Settings, made: Path, now: datetime) -> list[str]:
    """Deletes what need not stay beside the one that was just made, whatever the clock says of that, and names it. Where all
    three counts are 0 everything does."""
    counts = settings.backup_keep_daily, settings.backup_keep_weekly, settings.backup_keep_monthly
    key = _NAME.fullmatch(made.name)
    if key is None or not any(counts):
        return []
    there = (found for path in made.parent.iterdir() if (found := _NAME.fullmatch(path.name)))
    mine = {found[0] for found in there if found[1] == key[1]}
    gone = sorted(mine - kept(mine, counts, now) - {made.name})
    for each in gone:
        (made.parent / each).unlink()
    return gone
