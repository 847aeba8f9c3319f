"""The holidays everybody counts by, and the weekend days that are worked."""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from datetime import date
from time import monotonic

import chinese_calendar
from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from domain.calendar import Holidays
from domain.orgs.actors import Actor
from records import tables
from records.engines import sets
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


async def set_holidays(actor: Actor, days: Mapping[date, tuple[bool, str]]) -> None:
    """Enters days from the State Council's notice: whether each is worked, and its name."""
    allowed(actor, "setHolidays")
    async with in_transaction():
        await _write_holidays(days)
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
    await _write_holidays(fresh)
    forget_holidays()
    return len(fresh)


async def _write_holidays(days: Mapping[date, tuple[bool, str]]) -> None:
    rows = [{"day": day, "working": working, "name": name[:100]} for day, (working, name) in sorted(days.items())]
    await sets.insert(tables.Holiday, rows, replacing="day")


async def holidays_of(year: int) -> list[tables.Holiday]:
    """The rows of one year, for showing."""
    return await tables.Holiday.filter(day__gte=date(year, 1, 1), day__lte=date(year, 12, 31)).order_by("day")
