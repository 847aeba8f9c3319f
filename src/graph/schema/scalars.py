"""The scalars of the API: what a client may send in them, and nothing that only one database or one screen would take.

Strawberry's own take whatever Python reads as a date (`20261129`, week dates, naive times, NaN); what they make of it fails
later, in a rule, a statement or a screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import strawberry
from strawberry.types.scalar import ScalarDefinition

# No file is older, and no plan reaches further: rules reckon with years around a day, and neither end may be the calendar's.
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,12}(\.\d{1,6})?", re.ASCII)


class _Wrong(ValueError):
    """A value that the scalar does not take. It says what it takes, never what was given."""


def _text(value: object, form: re.Pattern[str], wanted: str) -> str:
    if not isinstance(value, str) or not form.fullmatch(value):
        raise _Wrong(wanted)
    return value


def _date(value: object) -> date:
    wanted = "a date is YYYY-MM-DD, from 1900-01-01 to 2199-12-31"
    try:
        day = date.fromisoformat(_text(value, _DATE, wanted))
    except ValueError:
        raise _Wrong(wanted) from None
    if not EARLIEST <= day <= LATEST:
        raise _Wrong(wanted)
    return day


def _date_time(value: object) -> datetime:
    wanted = "a time is RFC 3339 with its offset, such as 2026-11-29T09:30:00+08:00, from 1900 to 2199"
    try:
        text = _text(value, _DATE_TIME, wanted).upper()
        # Python keeps microseconds.
        moment = datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text))
    except ValueError:
        raise _Wrong(wanted) from None
    # A day from each end: in whatever zone it is looked at, it stays a year of the four digits that were promised.
    if not EARLIEST.year < moment.year < LATEST.year:
        raise _Wrong(wanted)
    return moment


def _decimal(value: object) -> Decimal:
    wanted = 'a decimal is plain digits, at most 12 before the point and 6 after it, such as "12.50"'
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise _Wrong(wanted)
    # Nobody owes minus nothing.
    return Decimal(_text(str(value), _DECIMAL, wanted)) + 0


def _isoformat(value: date) -> str:
    return value.isoformat()


def _scalar(
    name: str, description: str, url: str | None, parse: Callable[[object], Any], serialize: Callable[[Any], str]
) -> ScalarDefinition:
    return strawberry.scalar(
        name=name, description=description, specified_by_url=url, parse_value=parse, serialize=serialize
    )


SCALARS: dict[object, ScalarDefinition] = {
    date: _scalar(
        "Date",
        "日期 · A day in Shanghai, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.",
        "https://scalars.graphql.org/andimarek/local-date.html",
        _date,
        _isoformat,
    ),
    datetime: _scalar(
        "DateTime",
        "时间 · A moment, RFC 3339 with its offset, from 1901 to 2198; answered in UTC.",
        "https://scalars.graphql.org/andimarek/date-time.html",
        _date_time,
        _isoformat,
    ),
    Decimal: _scalar(
        "Decimal",
        "小数 · A finite number in plain digits, as text: at most 12 before the point and 6 after it; no exponent, no NaN.",
        None,
        _decimal,
        str,
    ),
}
