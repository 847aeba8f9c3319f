"""What a new row is stamped with: an identifier that sorts by time, the instant, the key that its name is sorted by."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from itertools import chain, combinations, product
from os import urandom
from time import time_ns
from typing import Any
from uuid import UUID

from domain.text import sought

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
    """What names are sorted and found by: the pinyin without tones, surnames as surnames, and the name itself; then what people
    search by: the pinyin without spaces and its initials, and both for as many other readings of its characters as there is room.
    """
    units = _units(name)
    usual = [readings[0] for readings in units]
    key = f"{' '.join(usual)} {sought(name)}"
    for syllables in chain([usual], _otherwise(units)):
        for text in ("".join(syllables), "".join(part[0] for part in syllables)):
            if text not in key and len(key) + 1 + len(text) > _ROOM:
                return key[:_ROOM]
            key = key if text in key else f"{key} {text}"
    return key[:_ROOM]


_ROOM = 300
_HAN = "\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(f"[{_HAN}]+|[^{_HAN}\\s·]+")


def _units(name: str) -> list[list[str]]:
    """The name's characters, and its words of other scripts, each as it is read: first as it usually is in this name."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 -- its dictionaries are a third of the memory of who only reads

    surname = next((s for s in (name[:2], name[:1]) if s in _SURNAMES and len(name) > len(s)), "")
    units = [[read, *_readings(c)] for c, read in zip(surname, _SURNAMES.get(surname, "").split(), strict=False)]
    for run in _RUN.findall(unicodedata.normalize("NFKC", name[len(surname) :])):
        if re.match(f"[{_HAN}]", run):
            units += [[read, *_readings(c)] for c, read in zip(run, lazy_pinyin(run, errors=_each), strict=True)]
        elif word := sought(run):
            units.append([word])
    return [list(dict.fromkeys(read for usual in readings for read in _typed(usual))) for readings in units]


def _typed(reading: str) -> tuple[str, ...]:
    """A syllable as it is typed: ü as v, as u, and as passports have it."""
    return (reading, reading.replace("v", "u"), reading.replace("v", "yu")) if reading in _WITH_V else (reading,)


_WITH_V = frozenset({"lv", "nv", "lve", "nve"})


# Characters that have no reading, one by one; the library takes a list, and says otherwise.
_each: Any = list


@cache
def _readings(character: str) -> list[str]:
    from pypinyin import Style, pinyin  # noqa: PLC0415 -- as above

    return pinyin(character, style=Style.NORMAL, heteronym=True, errors=_each)[0]


def _otherwise(units: list[list[str]]) -> Iterator[list[str]]:
    """The other ways to read it: first those in which one character is read otherwise, then two, and so on."""
    several = [place for place, readings in enumerate(units) if len(readings) > 1]
    for count in range(1, len(several) + 1):
        for places in combinations(several, count):
            for read in product(*(units[place][1:] for place in places)):
                other = dict(zip(places, read, strict=True))
                yield [other.get(place, readings[0]) for place, readings in enumerate(units)]


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
