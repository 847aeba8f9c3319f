"""What a new row is stamped with: an identifier that sorts by time, the instant, the key that its name is sorted by."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from os import urandom
from time import time_ns
from uuid import UUID

_last_tick = 0
_tick_lock = threading.Lock()


def uuid7() -> UUID:
    """A time-ordered identifier (RFC 9562, method 3): later ones of one process are greater, even within a millisecond."""
    global _last_tick
    millisecond, rest = divmod(time_ns(), 1_000_000)
    with _tick_lock:
        # The clock may stand still or be set back: count on from the last one.
        _last_tick = tick = max(millisecond << 12 | (rest << 12) // 1_000_000, _last_tick + 1)
    return UUID(
        int=(tick >> 12) << 80 | 0x7 << 76 | (tick & 0xFFF) << 64 | 0b10 << 62 | int.from_bytes(urandom(8)) >> 2
    )


def now() -> datetime:
    """The instant, in UTC, as precise as it is kept."""
    return datetime.fromtimestamp(time_ns() // 1_000_000 / 1000, UTC)


def millisecond(value: datetime) -> datetime:
    """An instant as it is kept."""
    value = value if value.tzinfo is UTC else value.astimezone(UTC)
    finer = value.microsecond % 1000
    return value.replace(microsecond=value.microsecond - finer) if finer else value


def name_key(name: str) -> str:
    """What names are sorted by: the pinyin without tones, then the name itself."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 -- its dictionaries are a third of the memory of who only reads

    return f"{' '.join(lazy_pinyin(name)).lower()} {name}"[:300]
