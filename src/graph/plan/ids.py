"""Global ids and cursors: opaque to clients, checked on the way in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from graph.plan.faults import bad_input

_CURSOR_LIMIT = 4000
# One spelling only: UUID() would take braces, capitals and urn: too.
_ID = re.compile(r"(.+)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", re.DOTALL)


def global_id(prefix: str, key: UUID | str) -> str:
    """The id a client sees."""
    return f"{prefix}_{key}"


def parsed(text: str) -> tuple[str, UUID]:
    """The prefix and the key; a malformed id is the caller's fault."""
    found = _ID.fullmatch(text)
    if found is None:
        raise bad_input("标识的格式不正确。", "The id is malformed.")
    return found[1], UUID(found[2])


def key_of(text: str, prefix: str) -> UUID:
    """The key in a global id of one kind; another kind's id is the caller's fault."""
    given, key = parsed(text)
    if given != prefix:
        raise bad_input("标识不属于此类对象。", "The id belongs to another type.")
    return key


def _text(value: Any) -> str:
    return plain_text(_of(str, value))


def _of(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise ValueError(value)
    return value


def _bool(value: Any) -> bool:
    return bool(_of(int, value))


def _int(value: Any) -> int:
    number = _of(int, value)
    if isinstance(number, bool) or not -(2**63) <= number < 2**63:
        raise ValueError(value)
    return int(number)


def _instant(value: Any) -> datetime:
    instant = datetime.fromisoformat(_of(str, value))
    if instant.tzinfo is None:
        raise ValueError(value)
    return instant


_READERS: dict[str, Callable[[Any], Any]] = {
    "text": _text,
    "uuid": lambda v: UUID(_of(str, v)),
    "date": lambda v: date.fromisoformat(_of(str, v)),
    "instant": _instant,
    "int": _int,
    "bool": _bool,
    "decimal": lambda v: Decimal(_of(str, v)),
}


def cursor_values(cursor: str, tag: str, kinds: list[str]) -> list[Any]:
    """The order key in a cursor. `tag` names the order: a cursor of another order would skip and repeat rows."""
    try:
        if len(cursor) > _CURSOR_LIMIT:
            raise ValueError("too long")
        own, *values = json.loads(bytes.fromhex(cursor))
        if own != tag or len(values) != len(kinds):
            raise ValueError("of another list")
        return [None if v is None else _READERS[k](v) for v, k in zip(values, kinds, strict=True)]
    except (ValueError, TypeError, InvalidOperation, RecursionError) as wrong:
        raise bad_input("游标无效。", "The cursor is not one of this list.") from wrong


def plain_text(value: str) -> str:
    """Text a database can hold: no NUL, no half of a surrogate pair."""
    if "\x00" in value:
        raise bad_input("文本含有空字符。", "The text contains a NUL character.")
    try:
        value.encode()
    except UnicodeEncodeError as wrong:
        raise bad_input("文本不是有效的 Unicode。", "The text is not valid Unicode.") from wrong
    return value
