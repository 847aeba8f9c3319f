"""The holidays everybody counts by, and the weekend days that are worked."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping
from datetime import date
from time import monotonic

import chinese_calendar
from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from domain.calendar import Holidays
from domain.orgs.actors import Actor
from records import tables
from records.engines import connections, sets
from records.engines.connections import among
from records.errors import Stale
from records.organizations.tree import allowed
from records.trail.journal import append_org

# The table is small and changes once a year; other processes see a change within a minute.
_FRESH_FOR = 60.0
_known: weakref.WeakKeyDictionary[object, tuple[float, Holidays]] = weakref.WeakKeyDictionary()


async def holidays() -> Holidays:
    """The days that differ from their weekday, and the years that are covered."""
    place = _place()
    found = _known.get(place)
    if found is not None and monotonic() - found[0] < _FRESH_FOR:
        return found[1]
    rows = await sets.read(tables.Holiday, "1=1", {})
    days = {row["day"]: row["working"] for row in rows}
    loaded = Holidays(days, frozenset(day.year for day in days))
    _known[place] = (monotonic(), loaded)
    return loaded


def forget_holidays() -> None:
    """Drops what is kept in this process."""
    _known.pop(_place(), None)


def _place() -> object:
    # Per database: a process may serve two, as the tests do.
    return get_connections()


async def set_holidays(
    actor: Actor, days: Mapping[date, tuple[bool, str]], *, seen: Mapping[date, int] | None = None
) -> None:
    """Enters days from the State Council's notice: whether each is worked, and its name. `seen` is at which version the
    caller saw those that stand already; StaleDay for one that has changed."""
    allowed(actor, "setHolidays")
    async with in_transaction():
        standing = await _versions(days)
        for day, version in (seen or {}).items():
            if standing.get(day, 0) != version:
                raise StaleDay(day)
        await _write_holidays(days, standing)
        after = {day.isoformat(): [working, name] for day, (working, name) in sorted(days.items())}
        await append_org(actor, "setHolidays", after=after)
    forget_holidays()


async def seed_holidays() -> int:
    """Enters the holidays and worked weekends that are known (2004 on), once: a day entered by hand is never overwritten."""
    constants = chinese_calendar.constants
    names = {holiday.value: holiday.chinese for holiday in chinese_calendar.Holiday}
    days = {day: (False, names.get(name, name)) for day, name in constants.holidays.items()}
    days |= {day: (True, f"{names.get(name, name)}调休") for day, name in constants.workdays.items()}
    rows = await sets.read(tables.Holiday, "1=1", {})
    entered = {row["day"] for row in rows}
    fresh = {day: what for day, what in days.items() if day not in entered}
    await _write_holidays(fresh, {})
    forget_holidays()
    return len(fresh)


class StaleDay(Stale):
    """Which day is at another version than the caller saw."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day


async def _versions(days: Iterable[date]) -> dict[date, int]:
    """At which version those of these days stand that were entered before; nobody else writes them meanwhile."""
    where = among("t.day", "days", "date")
    rows = await sets.read(tables.Holiday, where, {"days": sorted(days)}, tail=connections.lock("t"))
    return {row["day"]: row["version"] for row in rows}


async def _write_holidays(days: Mapping[date, tuple[bool, str]], standing: Mapping[date, int]) -> None:
    rows = [
        {"day": day, "working": working, "name": name[:100], "version": standing.get(day, 0) + 1}
        for day, (working, name) in sorted(days.items())
    ]
    await sets.insert(tables.Holiday, rows, replacing="day")


async def holidays_of(year: int) -> list[tables.Holiday]:
    """The rows of one year, for showing."""
    return await tables.Holiday.filter(day__gte=date(year, 1, 1), day__lte=date(year, 12, 31)).order_by("day")
