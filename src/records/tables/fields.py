"""Columns and keys of our own: instants that compare alike on both databases, identifiers that sort by time."""

from datetime import UTC, datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model

from records import seals


class UtcDatetimeField(fields.DatetimeField[Any]):
    """An instant, written in UTC and cut to the millisecond.

    SQLite keeps datetimes as text in whatever offset they came and compares them as text, so one offset for all. The cut
    makes what was written equal to what a client, whose clock knows milliseconds, sends back.
    """

    def to_python_value(self, value: Any) -> Any:
        """So that a row just made shows what will be read back. Refuses a naive datetime, as `to_db_value` does."""
        return _in_utc(super().to_python_value(_refuse_naive(value)))

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        """Refuses a naive datetime: which instant it means would depend on the machine."""
        return super().to_db_value(_in_utc(_refuse_naive(value)), instance)


class LoginField(fields.CharField[str]):
    """A login, in clear to whoever has the row; a number lies covered in its column (`records.seals`)."""

    def to_python_value(self, value: Any) -> Any:
        return seals.shown_login(value) if isinstance(value, str) else value

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        return super().to_db_value(seals.kept_login(value) if isinstance(value, str) else value, instance)


def _refuse_naive(value: Any) -> Any:
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError(f"naive datetime: {value}")
    return value


def _in_utc(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    value = value.astimezone(UTC)
    return value.replace(microsecond=value.microsecond // 1000 * 1000)
