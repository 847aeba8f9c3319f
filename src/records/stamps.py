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
    """What names are sorted and found by: the pinyin without tones, surnames as surnames, and the name itself; then the
    pinyin without spaces and its initials, by which people search.
    """
    from pypinyin import lazy_pinyin  # noqa: PLC0415 -- its dictionaries are a third of the memory of who only reads

    surname = next((s for s in (name[:2], name[:1]) if s in _SURNAMES and len(name) > len(s)), "")
    read = [_SURNAMES[surname]] if surname else []
    spelt = " ".join([*read, *lazy_pinyin(name[len(surname) :])]).lower()
    syllables = [part for part in spelt.split() if part.isalnum()]
    return f"{spelt} {name} {''.join(syllables)} {''.join(part[0] for part in syllables)}"[:300]


# Characters that are read otherwise when they are a surname.
_SURNAMES = {
    "万俟": "mo qi", "单于": "chan yu", "尉迟": "yu chi", "澹台": "tan tai", "长孙": "zhang sun", "令狐": "ling hu",
    "乐": "yue", "乜": "nie", "仇": "qiu", "任": "ren", "佴": "nai", "区": "ou", "华": "hua",
    "单": "shan", "卜": "bu", "召": "shao", "句": "gou", "员": "yun", "曾": "zeng", "朴": "piao", "查": "zha",
    "盖": "ge", "盛": "sheng", "秘": "bi", "种": "chong", "繁": "po",
    "纪": "ji", "缪": "miao", "翟": "zhai", "能": "nai", "葛": "ge", "覃": "qin",
    "解": "xie", "都": "du", "阚": "kan", "隗": "wei",
    "黑": "he", "那": "na", "车": "che", "折": "she", "祭": "zhai",
}  # fmt: skip
