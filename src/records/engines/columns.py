"""The kinds of column: their types on PostgreSQL, and how what SQLite gives becomes Python values, a column at a time.

PostgreSQL's driver gives them ready, ids as a class of its own below `UUID`: equal, of the same hash, and several times as
quick to compare, to look up and to write. What SQLite gives becomes the same class.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from asyncpg.pgproto.pgproto import UUID as Key
from tortoise import fields
from tortoise.models import Model

Reader = Callable[[Sequence[Any]], Sequence[Any]]


class Column(NamedTuple):
    """A column as the statements need it."""

    name: str
    type: str
    on_sqlite: Reader | None = None


def uuids(values: Sequence[Any]) -> Sequence[Any]:
    """Ids that came as text, None among them. One that many rows name is made once."""
    distinct = set(values)
    if 2 * len(distinct) > len(values):
        return [None if value is None else Key(value) for value in values]
    known = {value: None if value is None else Key(value) for value in distinct}
    return [known[value] for value in values]


def _instants(values: Sequence[str | None]) -> Sequence[datetime | None]:
    return msgspec.convert(values, list[datetime | None])


def _days(values: Sequence[str | None]) -> Sequence[date | None]:
    return msgspec.convert(values, list[date | None])


def _truths(values: Sequence[int | None]) -> Sequence[bool | None]:
    return [None if value is None else bool(value) for value in values]


def _decimals(values: Sequence[Any]) -> Sequence[Decimal | None]:
    return [None if value is None else Decimal(value) for value in values]


_KINDS: tuple[tuple[type[fields.Field[Any]], Column], ...] = (
    (fields.UUIDField, Column("", "uuid", uuids)),
    (fields.BooleanField, Column("", "boolean", _truths)),
    (fields.IntField, Column("", "integer")),
    (fields.DatetimeField, Column("", "timestamptz", _instants)),
    (fields.DateField, Column("", "date", _days)),
    (fields.DecimalField, Column("", "numeric", _decimals)),
    (fields.JSONField, Column("", "jsonb")),
    (fields.CharField, Column("", "text")),
    (fields.TextField, Column("", "text")),
)


@cache
def columns(model: type[Model]) -> dict[str, Column]:
    """The columns of a table by name."""
    found = {}
    for name, column in model._meta.fields_db_projection.items():
        field = model._meta.fields_map[name]
        kind = next(kind for cls, kind in _KINDS if isinstance(field, cls))
        found[column] = kind._replace(name=column)
    return found


def json_default(value: object) -> object:
    """For the JSON encoder: values of columns that it does not know itself."""
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no value of a column")


def plain(value: object) -> Any:
    """A value of the domain as JSON has it; a sequence that is still to be read too."""
    return msgspec.to_builtins(value, enc_hook=_read)


def _read(value: object) -> list[Any]:
    if isinstance(value, Sequence):
        return list(value)
    raise NotImplementedError(type(value))
