"""The pieces of the figures that no database is needed for."""

from datetime import date

from records.cases.statistics import AGE_BANDS, BANDS, months, youngest


def test_bands_leave_no_age_out() -> None:
    assert (AGE_BANDS[0].since, AGE_BANDS[-1].until) == (None, None)
    assert [(a.until or 0) + 1 for a in AGE_BANDS[:-1]] == [b.since for b in AGE_BANDS[1:]] == list(BANDS)


def test_months_run_over_the_year() -> None:
    assert months(date(2025, 11, 30), date(2026, 2, 1)) == ["2025-11", "2025-12", "2026-01", "2026-02"]


def test_a_leap_day_has_its_birthday_before_march() -> None:
    assert youngest(date(2028, 2, 29))["younger_a"] == date(1997, 2, 28)
