"""Dates as the regulation counts them (domain.md B.0, C-39, C-40)."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import (
    NO_HOLIDAYS,
    SHANGHAI,
    Holidays,
    Window,
    WorkingDays,
    age_on,
    birthday,
    half_years,
    months_after,
    net_months,
    nth_workday,
    ready_after,
    workdays_between,
    years_after,
)

DAYS = st.dates(min_value=date(1930, 1, 1), max_value=date(2060, 12, 31))
PAUSES = st.lists(
    st.tuples(DAYS, st.integers(min_value=0, max_value=700)).map(
        lambda pause: (pause[0], pause[0] + timedelta(days=pause[1]))
    ),
    max_size=4,
)


def test_shanghai_is_eight_hours_ahead_in_summer_and_winter():
    offsets = [datetime(2026, month, 1, tzinfo=SHANGHAI).utcoffset() for month in (1, 7)]
    assert offsets == [timedelta(hours=8), timedelta(hours=8)]


# ── months and years ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 0, date(2026, 1, 31)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 31), 2, date(2026, 3, 31)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),
        (date(2026, 1, 31), 12, date(2027, 1, 31)),
        (date(2024, 2, 29), 1, date(2024, 3, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 8, 31), 12, date(2027, 8, 31)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 11, 30), 6, date(2027, 5, 30)),
        (date(2026, 11, 15), 1, date(2026, 12, 15)),
        (date(2026, 11, 15), 2, date(2027, 1, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 8, 31), -6, date(2026, 2, 28)),
        (date(2026, 12, 31), -12, date(2025, 12, 31)),
        (date(1900, 1, 31), 1, date(1900, 2, 28)),
        (date(2000, 1, 31), 1, date(2000, 2, 29)),
    ],
)
def test_months_keep_the_day_or_end_with_the_month(day, months, then):
    assert months_after(day, months) == then


@given(DAYS, st.integers(min_value=-600, max_value=600))
def test_months_reach_the_month_asked_for_and_never_a_later_day_of_it(day, months):
    then = months_after(day, months)
    assert then.year * 12 + then.month == day.year * 12 + day.month + months
    assert then.day == day.day or (then.day < day.day and (then + timedelta(days=1)).month != then.month)


@pytest.mark.parametrize(
    ("day", "years", "then"),
    [
        (date(2026, 11, 23), 1, date(2027, 11, 23)),
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2026, 11, 23), -2, date(2024, 11, 23)),
    ],
)
def test_years_keep_the_day_or_end_with_february(day, years, then):
    assert years_after(day, years) == then


@pytest.mark.parametrize(
    ("birth", "years", "then"),
    [
        (date(2008, 11, 23), 18, date(2026, 11, 23)),
        (date(2008, 2, 28), 18, date(2026, 2, 28)),
        (date(2008, 2, 29), 18, date(2026, 3, 1)),
        (date(2008, 2, 29), 20, date(2028, 2, 29)),
        (date(2000, 2, 29), 100, date(2100, 3, 1)),
        (date(2008, 2, 29), 0, date(2008, 2, 29)),
        (date(2008, 12, 31), 18, date(2026, 12, 31)),
    ],
)
def test_a_birthday_of_29_february_is_kept_on_1_march_in_a_common_year(birth, years, then):
    assert birthday(birth, years) == then


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2008, 11, 23), date(2026, 11, 22), 17),
        (date(2008, 11, 23), date(2026, 11, 23), 18),
        (date(2008, 11, 23), date(2026, 11, 24), 18),
        (date(2008, 11, 23), date(2026, 12, 1), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 28), 19),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
        (date(2008, 11, 23), date(2008, 11, 23), 0),
    ],
)
def test_the_birthday_itself_counts(birth, day, age):
    assert age_on(birth, day) == age


@given(DAYS, DAYS)
def test_an_age_lasts_from_one_birthday_to_the_next(birth, day):
    age = age_on(birth, day)
    assert birthday(birth, age) <= day < birthday(birth, age + 1)


# ── clocks that stand still over a gap ───────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("why", "start", "months", "pauses", "ready"),
    [
        ("no pause", date(2026, 1, 31), 12, (), date(2027, 1, 31)),
        ("clamped", date(2026, 8, 31), 6, (), date(2027, 2, 28)),
        ("no months", date(2026, 1, 31), 0, ((date(2026, 1, 1), date(2026, 3, 1)),), date(2026, 1, 31)),
        ("within", date(2026, 1, 1), 12, ((date(2026, 3, 1), date(2026, 3, 11)),), date(2027, 1, 11)),
        ("empty", date(2026, 1, 1), 12, ((date(2026, 3, 1), date(2026, 3, 1)),), date(2027, 1, 1)),
        ("turned round", date(2026, 1, 1), 12, ((date(2026, 3, 11), date(2026, 3, 1)),), date(2027, 1, 1)),
        ("over before the start", date(2026, 1, 1), 12, ((date(2025, 3, 1), date(2025, 4, 1)),), date(2027, 1, 1)),
        ("begun before the start", date(2026, 1, 1), 12, ((date(2025, 12, 1), date(2026, 1, 6)),), date(2027, 1, 6)),
        ("on the very start", date(2026, 1, 1), 12, ((date(2026, 1, 1), date(2026, 1, 6)),), date(2027, 1, 6)),
        ("on the last day before", date(2026, 1, 1), 12, ((date(2026, 12, 31), date(2027, 1, 5)),), date(2027, 1, 6)),
        ("on the day it is ready", date(2026, 1, 1), 12, ((date(2027, 1, 1), date(2027, 1, 5)),), date(2027, 1, 1)),
        (
            "one pause moves it into the next",
            date(2026, 1, 1),
            12,
            ((date(2026, 12, 1), date(2026, 12, 11)), (date(2027, 1, 5), date(2027, 1, 8))),
            date(2027, 1, 14),
        ),
        (
            "not in order of time",
            date(2026, 1, 1),
            12,
            ((date(2027, 1, 5), date(2027, 1, 8)), (date(2026, 12, 1), date(2026, 12, 11))),
            date(2027, 1, 14),
        ),
        (
            "overlapping days once",
            date(2026, 1, 1),
            12,
            ((date(2026, 3, 1), date(2026, 3, 11)), (date(2026, 3, 6), date(2026, 3, 16))),
            date(2027, 1, 16),
        ),
        (
            "one within another",
            date(2026, 1, 1),
            12,
            ((date(2026, 3, 1), date(2026, 3, 31)), (date(2026, 3, 6), date(2026, 3, 16))),
            date(2027, 1, 31),
        ),
        ("still open", date(2026, 1, 1), 12, ((date(2026, 3, 1), date.max),), date.max),
        ("open later", date(2026, 1, 1), 12, ((date(2027, 3, 1), date.max),), date(2027, 1, 1)),
    ],
)
def test_months_are_counted_net_of_pauses(why, start, months, pauses, ready):
    assert ready_after(start, months, pauses=pauses) == ready, why


@given(DAYS, st.integers(min_value=0, max_value=36), PAUSES)
def test_a_day_is_ready_when_the_months_and_every_pause_day_before_it_have_passed(start, months, pauses):
    ready = ready_after(start, months, pauses=pauses)
    paused = {
        begins + timedelta(days=n)
        for begins, ends in pauses
        for n in range((ends - begins).days)
        if start <= begins + timedelta(days=n) < ready
    }
    assert ready == months_after(start, months) + timedelta(days=len(paused))


@pytest.mark.parametrize(
    ("start", "until", "pauses", "months"),
    [
        (date(2026, 1, 31), date(2026, 1, 31), (), 0),
        (date(2026, 1, 31), date(2026, 2, 27), (), 0),
        (date(2026, 1, 31), date(2026, 2, 28), (), 1),
        (date(2026, 1, 31), date(2026, 3, 30), (), 1),
        (date(2026, 1, 31), date(2026, 3, 31), (), 2),
        (date(2026, 1, 1), date(2026, 12, 31), (), 11),
        (date(2026, 1, 1), date(2027, 1, 1), (), 12),
        (date(2026, 1, 1), date(2027, 1, 1), ((date(2026, 3, 1), date(2026, 3, 2)),), 11),
        (date(2026, 1, 1), date(2027, 1, 2), ((date(2026, 3, 1), date(2026, 3, 2)),), 12),
        (date(2026, 1, 1), date(2028, 1, 1), ((date(2026, 3, 1), date.max),), 2),
        (date(2026, 1, 1), date(2025, 6, 1), (), 0),
    ],
)
def test_only_complete_months_count(start, until, pauses, months):
    assert net_months(start, until, pauses) == months


@given(DAYS, st.integers(min_value=0, max_value=1500), PAUSES)
def test_complete_months_are_the_most_that_are_ready(start, days, pauses):
    until = start + timedelta(days=days)
    months = net_months(start, until, pauses)
    assert ready_after(start, months, pauses=pauses) <= until
    assert until < ready_after(start, months + 1, pauses=pauses)


def test_half_years_are_finished_on_the_day_they_end():
    start = date(2026, 1, 15)
    first = Window(date(2026, 1, 15), date(2026, 7, 15))
    second = Window(date(2026, 7, 15), date(2027, 1, 15))
    third = Window(date(2027, 1, 15), date(2027, 7, 15))
    assert half_years(start, date(2026, 1, 15)) == ([], first)
    assert half_years(start, date(2026, 7, 14)) == ([], first)
    assert half_years(start, date(2026, 7, 15)) == ([first], second)
    assert half_years(start, date(2027, 1, 14)) == ([first], second)
    assert half_years(start, date(2027, 1, 15)) == ([first, second], third)


@pytest.mark.parametrize(
    ("start", "borders"),
    [
        (date(2026, 1, 31), [date(2026, 7, 31), date(2027, 1, 31), date(2027, 7, 31)]),
        (date(2024, 2, 29), [date(2024, 8, 29), date(2025, 2, 28), date(2025, 8, 29)]),
        (date(2026, 8, 31), [date(2027, 2, 28), date(2027, 8, 31), date(2028, 2, 29)]),
        (date(2026, 11, 30), [date(2027, 5, 30), date(2027, 11, 30), date(2028, 5, 30)]),
    ],
)
def test_half_years_do_not_drift_from_the_months_end(start, borders):
    one, two, three = borders
    assert half_years(start, two) == ([Window(start, one), Window(one, two)], Window(two, three))


def test_a_gap_lengthens_its_half_year_and_shifts_the_later_ones():
    gap = (date(2026, 3, 1), date(2026, 3, 11))
    assert half_years(date(2026, 1, 15), date(2027, 1, 25), pauses=[gap]) == (
        [
            Window(date(2026, 1, 15), date(2026, 7, 25)),
            Window(date(2026, 7, 25), date(2027, 1, 25)),
        ],
        Window(date(2027, 1, 25), date(2027, 7, 25)),
    )


def test_a_gap_that_begins_as_a_half_year_ends_belongs_to_the_next():
    gap = (date(2026, 7, 15), date(2026, 7, 25))
    assert half_years(date(2026, 1, 15), date(2026, 7, 15), pauses=[gap]) == (
        [Window(date(2026, 1, 15), date(2026, 7, 15))],
        Window(date(2026, 7, 15), date(2027, 1, 25)),
    )


def test_an_open_gap_leaves_its_half_year_running():
    gap = (date(2026, 9, 1), date.max)
    assert half_years(date(2026, 1, 15), date.max, pauses=[gap]) == (
        [Window(date(2026, 1, 15), date(2026, 7, 15))],
        Window(date(2026, 7, 15), date.max),
    )


def test_windows_of_no_months_are_refused():
    with pytest.raises(ValueError, match="0 months"):
        half_years(date(2026, 1, 15), date(2027, 1, 15), months=lambda _: 0)


@given(DAYS, st.integers(min_value=0, max_value=1500), PAUSES)
def test_half_years_join_without_gap_or_overlap(start, days, pauses):
    until = start + timedelta(days=days)
    finished, running = half_years(start, until, pauses=pauses)
    windows = [*finished, running]
    assert [window.start for window in windows] == [start, *(w.end for w in finished)]
    assert until in running
    assert len(finished) == net_months(start, until, pauses) // 6


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        (date(2026, 1, 14), False),
        (date(2026, 1, 15), True),
        (date(2026, 7, 14), True),
        (date(2026, 7, 15), False),
    ],
)
def test_a_window_holds_its_first_day_and_not_its_end(day, inside):
    assert (day in Window(date(2026, 1, 15), date(2026, 7, 15))) == inside


# ── working days ─────────────────────────────────────────────────────────────────────────

# Of 2026 only what the tests below look at: the October holiday and its two worked weekends.
HOLIDAYS = Holidays(
    days={date(2026, 10, day): False for day in range(1, 8)} | {date(2026, 9, 20): True, date(2026, 10, 10): True},
    years=frozenset({2026}),
)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 11, 23), True),
        (date(2026, 11, 27), True),
        (date(2026, 11, 28), False),
        (date(2026, 11, 29), False),
        (date(2026, 10, 1), False),
        (date(2026, 10, 10), True),
        (date(2026, 10, 11), False),
    ],
)
def test_weekdays_are_worked_but_for_holidays_and_some_weekends_are(day, worked):
    assert HOLIDAYS.is_workday(day) == worked


def test_a_table_covers_its_years():
    assert [HOLIDAYS.covers(date(year, 6, 1)) for year in (2025, 2026, 2027)] == [
        False,
        True,
        False,
    ]
    assert not NO_HOLIDAYS.covers(date(2026, 6, 1))


@pytest.mark.parametrize(
    ("why", "start", "n", "found"),
    [
        ("the example of B.0", date(2026, 11, 23), 5, WorkingDays(date(2026, 11, 27), False)),
        ("the start itself", date(2026, 11, 23), 1, WorkingDays(date(2026, 11, 23), False)),
        ("over a weekend", date(2026, 11, 24), 5, WorkingDays(date(2026, 11, 30), False)),
        ("from a Saturday", date(2026, 11, 21), 5, WorkingDays(date(2026, 11, 27), False)),
        ("from a Sunday", date(2026, 11, 22), 1, WorkingDays(date(2026, 11, 23), False)),
        ("over the holiday, to a worked Saturday", date(2026, 9, 29), 5, WorkingDays(date(2026, 10, 10), False)),
        ("from a worked Sunday", date(2026, 9, 20), 2, WorkingDays(date(2026, 9, 21), False)),
        ("to the last day of the table", date(2026, 12, 28), 4, WorkingDays(date(2026, 12, 31), False)),
        ("into a year without table", date(2026, 12, 28), 5, WorkingDays(date(2027, 1, 1), True)),
        ("within a year without table", date(2027, 3, 1), 5, WorkingDays(date(2027, 3, 5), True)),
        ("out of a year without table", date(2025, 12, 31), 2, WorkingDays(date(2026, 1, 1), True)),
    ],
)
def test_working_days_count_the_first_and_say_when_a_table_is_missing(why, start, n, found):
    assert nth_workday(start, n, HOLIDAYS) == found, why


def test_without_any_table_every_weekday_is_worked_provisionally():
    assert nth_workday(date(2026, 9, 29), 5, NO_HOLIDAYS) == WorkingDays(date(2026, 10, 5), True)


def test_there_is_no_working_day_before_the_first():
    with pytest.raises(ValueError, match="counted from 1"):
        nth_workday(date(2026, 11, 23), 0, HOLIDAYS)


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (date(2026, 11, 23), date(2026, 11, 26), (4, False)),
        (date(2026, 11, 23), date(2026, 11, 27), (5, False)),
        (date(2026, 11, 23), date(2026, 11, 29), (5, False)),
        (date(2026, 11, 23), date(2026, 11, 30), (6, False)),
        (date(2026, 11, 23), date(2026, 11, 23), (1, False)),
        (date(2026, 11, 28), date(2026, 11, 29), (0, False)),
        (date(2026, 9, 30), date(2026, 10, 11), (4, False)),
        (date(2026, 12, 31), date(2027, 1, 1), (2, True)),
        (date(2027, 1, 4), date(2027, 1, 8), (5, True)),
        (date(2026, 11, 27), date(2026, 11, 23), (0, False)),
    ],
)
def test_working_days_between_count_both_ends(start, end, found):
    assert workdays_between(start, end, HOLIDAYS) == found


@given(DAYS, st.integers(min_value=1, max_value=40))
def test_up_to_the_nth_working_day_there_are_n(start, n):
    found = nth_workday(start, n, HOLIDAYS)
    assert HOLIDAYS.is_workday(found.day)
    assert workdays_between(start, found.day, HOLIDAYS) == (n, found.provisional)


# ── against counting day by day ──────────────────────────────────────────────────────────

# Around the first and the last day there is, and where tables are known.
ANY_DAYS = st.one_of(
    st.dates(date(2025, 12, 1), date(2027, 2, 1)),
    st.dates(date(1, 1, 1), date(2, 1, 1)),
    st.dates(date(9998, 6, 1), date(9999, 12, 31)),
    DAYS,
)
TABLES = st.builds(
    Holidays,
    st.dictionaries(ANY_DAYS, st.booleans(), max_size=60),
    st.frozensets(st.integers(min_value=2025, max_value=2027)),
)


@given(ANY_DAYS, st.integers(min_value=-3, max_value=120), TABLES)
def test_working_days_are_as_many_as_counted_one_by_one(start, length, holidays):
    end = date.fromordinal(min(max(start.toordinal() + length, 1), date.max.toordinal()))
    days = [date.fromordinal(n) for n in range(start.toordinal(), end.toordinal() + 1)]
    assert workdays_between(start, end, holidays) == (
        sum(map(holidays.is_workday, days)),
        not all(map(holidays.covers, days)),
    )


@given(st.one_of(DAYS, st.dates(date(2025, 12, 1), date(2027, 2, 1))), st.integers(min_value=1, max_value=60), TABLES)
def test_the_nth_working_day_is_the_one_counted_to(start, n, holidays):
    day, left = start, n - holidays.is_workday(start)
    while left:
        day += timedelta(days=1)
        left -= holidays.is_workday(day)
    days = [start + timedelta(days=k) for k in range((day - start).days + 1)]
    assert nth_workday(start, n, holidays) == WorkingDays(day, not all(map(holidays.covers, days)))


class Looked(dict):
    """A table that counts how often a day is looked up in it."""

    looked = 0

    def get(self, *given):
        Looked.looked += 1
        return super().get(*given)


def test_no_day_is_looked_at_by_itself():
    holidays = Holidays(Looked({date(2026, 10, 1): False}), frozenset({2026}))
    assert workdays_between(date(1900, 1, 1), date(2199, 12, 31), holidays)[0] == 78_266
    assert nth_workday(date(1900, 1, 1), 78_266, holidays).day == date(2199, 12, 31)
    assert Looked.looked == 0
