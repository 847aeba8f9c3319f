"""Dates as the regulation counts them: calendar months, half-years, working days.

Every business date is a date in Shanghai. Nothing here asks what day it is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import accumulate
from zoneinfo import ZoneInfo

from msgspec import Struct

SHANGHAI = ZoneInfo("Asia/Shanghai")

# Archive gaps, each from its first day to the day after its last.
Pauses = Sequence[tuple[date, date]]

_SATURDAY = 5


# ── months and years ─────────────────────────────────────────────────────────────────────


@lru_cache(maxsize=4096)
def months_after(day: date, months: int) -> date:
    """The same day of the month so many calendar months later, at most the month's last day.

    So the 民法典 counts periods by month and year (Arts 202, 203), minimum periods too (Y15): six months from 31 August end
    on 28 February, a year from 29 February on 28 February. Ages alone are counted otherwise (`birthday`).
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, _days_in(year, month + 1)))


def years_after(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes 28 February in a common year."""
    return months_after(day, 12 * years)


def birthday(birth: date, years: int) -> date:
    """The day on which somebody turns so many years old.

    Who is born on 29 February turns a year older on 1 March in a common year: nobody is
    taken for eighteen a day too soon.
    """
    same_day = years_after(birth, years)
    return same_day if same_day.day == birth.day else same_day + timedelta(days=1)


def age_on(birth: date, day: date) -> int:
    """How many birthdays have been reached on that day, which itself counts."""
    years = day.year - birth.year
    return years if birthday(birth, years) <= day else years - 1


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


# ── clocks that stand still over an archive gap ──────────────────────────────────────────


class Window(Struct, frozen=True):
    """The days from start up to, and not including, end."""

    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end


def ready_after(start: date, months: int, *, pauses: Pauses = ()) -> date:
    """The first day on which so many calendar months have passed, pauses not counted.

    Every pause that begins before that day moves it on by the pause's days; a pause that
    has not ended (up to `date.max`) moves it to `date.max`.
    """
    ready = months_after(start, months)
    # In order of time one pass is enough: a day moved on can only reach later pauses.
    for begins, ends in _merged(start, pauses):
        if begins >= ready:
            break
        ready = _days_after(ready, (ends - begins).days)
    return ready


def net_months(start: date, until: date, pauses: Pauses = ()) -> int:
    """How many complete months have passed on the day `until`, pauses not counted."""
    months = max(0, 12 * (until.year - start.year) + until.month - start.month)
    while months > 0 and ready_after(start, months, pauses=pauses) > until:
        months -= 1
    return months


def half_years(
    start: date, until: date, *, pauses: Pauses = (), months: Callable[[date], int] = lambda _: 6
) -> tuple[list[Window], Window]:
    """The windows finished on the day `until`, and the one that is running; `months` says of its first day how long one is.

    Each border is counted from `start`, never from the border before it, so that a month's
    end does not drift: 31 August, 28 February, 31 August.
    """
    finished: list[Window] = []
    passed = _a_window(months(start))
    begins, ends = start, ready_after(start, passed, pauses=pauses)
    while ends <= until and ends < date.max:
        finished.append(Window(begins, ends))
        passed += _a_window(months(ends))
        begins, ends = ends, ready_after(start, passed, pauses=pauses)
    return finished, Window(begins, ends)


def _a_window(months: int) -> int:
    if months < 1:
        raise ValueError(f"a window of {months} months is no window")
    return months


def _merged(start: date, pauses: Pauses) -> Iterator[tuple[date, date]]:
    """The pauses from `start` on, in order of time, a day that lies in two counted once."""
    counted_until = start
    for begins, ends in sorted(pauses):
        begins = max(begins, counted_until)
        if begins < ends:
            yield begins, ends
            counted_until = ends


def _days_after(day: date, days: int) -> date:
    return day + timedelta(days=min(days, (date.max - day).days))


# ── working days ─────────────────────────────────────────────────────────────────────────


class Holidays(Struct, frozen=True, dict=True):
    """What the State Council's yearly notices say, and for which years they are known.

    `days` holds the exceptions only: True a weekend day worked (调休), False a holiday.
    """

    days: Mapping[date, bool]
    years: frozenset[int]

    def is_workday(self, day: date) -> bool:
        return self.days.get(day, _is_weekday(day))

    def covers(self, day: date) -> bool:
        return day.year in self.years

    def workdays_until(self, ordinal: int) -> int:
        """How many working days there were from the first day of the calendar up to one (`date.toordinal`), included."""
        weeks, rest = divmod(ordinal, 7)  # the first day of the calendar was a Monday
        days, moved = self._moved
        return 5 * weeks + min(rest, _SATURDAY) + moved[bisect_right(days, ordinal)]

    @cached_property
    def _moved(self) -> tuple[list[int], list[int]]:
        """The days that differ from their weekday, and by how much there are more working days before each, and after all."""
        found = sorted((day.toordinal(), worked) for day, worked in self.days.items() if worked is not _is_weekday(day))
        return [day for day, _ in found], [0, *accumulate(1 if worked else -1 for _, worked in found)]


def _is_weekday(day: date) -> bool:
    return day.weekday() < _SATURDAY


NO_HOLIDAYS = Holidays(days={}, years=frozenset())


class WorkingDays(Struct, frozen=True):
    """A day found by counting working days, and whether a missing table may still move it."""

    day: date
    provisional: bool


def nth_workday(start: date, n: int, holidays: Holidays) -> WorkingDays:
    """The n-th working day, `start` being the first if it is one."""
    if n < 1:
        raise ValueError(f"working days are counted from 1, not {n}")
    first = start.toordinal()
    nth = holidays.workdays_until(first - 1) + n
    # At least that far: five days a week, and each holiday that is known.
    last = min(first + 7 * (n // 5 + 1) + 2 * len(holidays.days), date.max.toordinal())
    day = date.fromordinal(first + bisect_left(range(first, last), nth, key=holidays.workdays_until))
    return WorkingDays(day, bool(unknown_years(start, day, holidays)))


def unknown_years(start: date, end: date, holidays: Holidays) -> tuple[int, ...]:
    """The years between two days, both included, whose table is missing."""
    return tuple([year for year in range(start.year, end.year + 1) if year not in holidays.years])


def workdays_between(start: date, end: date, holidays: Holidays) -> tuple[int, bool]:
    """How many working days lie between two days, both included, and whether provisionally."""
    if end < start:
        return 0, False
    until = holidays.workdays_until
    return until(end.toordinal()) - until(start.toordinal() - 1), bool(unknown_years(start, end, holidays))
