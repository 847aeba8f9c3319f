"""Cursors: the order key of a row, which a client carries and cannot read.

The key of a list by name is a name, and a cursor stays in logs, histories and addresses. The database writes it in clear behind
a mark that nobody knows, and it is covered before the answer leaves: text in text, so that an answer need not be read for it.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from graph.plan.faults import bad_input
from graph.plan.ids import plain_text
from records.covers import cover, uncover

_LIMIT = 4000
# Of this process: a text that somebody entered is never taken for a cursor.
MARK = f"cursor:{secrets.token_hex(16)}:"
_MARKED = re.compile(f'"{MARK}([0-9a-f]+)"'.encode())


def covered(text: bytes) -> bytes:
    """An answer of the database with its cursors as clients get them."""
    return _MARKED.sub(lambda found: f'"{cover(bytes.fromhex(found[1].decode()))}"'.encode(), text)


def opened(cursor: str) -> list[Any]:
    """What stands in a cursor: the tag of its list and order, and the key; ValueError for what is none of ours."""
    if len(cursor) > _LIMIT:
        raise ValueError("too long")
    found: list[Any] = json.loads(uncover(cursor))
    return found


def cursor_values(cursor: str, tag: str, kinds: list[str]) -> list[Any]:
    """The order key in a cursor. `tag` names the list and its order: a cursor of another would skip and repeat rows."""
    try:
        own, *values = opened(cursor)
        if own != tag or len(values) != len(kinds):
            raise ValueError("of another list")
        return [None if v is None else _READERS[k](v) for v, k in zip(values, kinds, strict=True)]
    except (ValueError, TypeError, InvalidOperation, RecursionError) as wrong:
        raise bad_input("游标无效。", "The cursor is not one of this list.") from wrong


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
