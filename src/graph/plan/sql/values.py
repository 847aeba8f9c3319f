"""Domain values as an answer has them: enums, dates and sentences written as the caller wants them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from domain.text import Text


def written(value: Any, language: str) -> Any:
    """A leaf as JSON has it. Exact types first: they are nearly all of them."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    match value:
        case Enum():
            return value._value_
        case Text():
            return value.in_language(language)
        case datetime():
            return instant(value)
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case UUID():
            return str(value)
    return value


def instant(value: datetime) -> str:
    """RFC 3339 in UTC, cut to the millisecond."""
    if value.tzinfo is None:
        raise ValueError("naive datetime")
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"
