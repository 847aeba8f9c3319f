"""Text and keys as clients send them: cleaned, or refused."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

from graph.inputs.flaws import flaw

# Lengths of what people type, in characters. Names of columns and of JSON fields alike.
_LONG = 20_000
_LENGTHS = {
    **dict.fromkeys(
        (
            "text", "content", "opinion", "note", "minutes", "resolution", "family", "relations", "document", "decision",
            "party_group_said", "mentors_said", "members_and_masses_said", "committee_said", "joint_vetting", "conclusion",
            "handling", "introduction",
        ),
        _LONG,
    ),
    "name": 100, "phone": 32, "ethnicity": 32, "occupation": 100, "login": 100, "chair": 100, "recorder": 100,
    "scrutineer": 100, "teller": 100, "annulment_text": 1000, "reason": 500, "introducers_absence": 500,
    "superior_consent": 500, "consent": 500, "id_number": 40, "idempotency_key": 100, "password": 200, "current_password": 200, "label": 100, "position": 100,
    # The bytes of a file, in Base64.
    "passport": 2_700_000,
}  # fmt: skip
_USUAL = 200
# Secrets are what was typed: a space at the end of a password is one of its characters.
_AS_TYPED = frozenset({"password", "current_password"})
# Short enough for every text.
_SOME = 30
# Characters that nobody sees and that make two texts differ: zero-width ones, the soft hyphen. In a long text they come
# along with what is pasted and harm nobody.
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]")
# Characters that make text look like something else, or that a database refuses: bidi controls, NUL, lone surrogates.
_FORBIDDEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


# The dot in the names of many peoples, as it is typed: all become ·. A full stop is one only between Chinese characters.
_DOTS = re.compile("[\u2022\u2027\u2219\u22c5\u30fb\uff65\u0387\u16eb\u2e31]")
_STOP = re.compile("(?<=[\u3400-\u9fff])[.\uff0e](?=[\u3400-\u9fff])")
# 张 三 is 张三: a space between Chinese characters, or beside a dot, is layout.
_LAYOUT = re.compile("(?<=[\u3400-\u9fff·]) +(?=[\u3400-\u9fff·])")


def named(text: str) -> str:
    """A person's or an organization's name as it is kept: one kind of dot, one kind of space, and none where it is only layout."""
    text = text.replace("\u3000", " ")
    text = _STOP.sub("·", _DOTS.sub("·", text))
    return _LAYOUT.sub("", re.sub(" {2,}", " ", text))


# Stands for a key that could not be read, while the rest of the input is looked at.
NOBODY = UUID(int=0)


def uuid_of(prefix: str, text: str, *path: str) -> UUID:
    """The key inside a global id of one type. BadInput for another type's id or no id at all."""
    try:
        if text.startswith(prefix + "_"):
            return UUID(text.removeprefix(prefix + "_"))
    except ValueError:
        pass
    flaw(path, "标识不正确", "This is not an id of the right type.")
    return NOBODY


def cleaned(value: Any, *path: str, but: Collection[str] = ()) -> Any:
    """An input with all its text in NFC and stripped, and the names in its `proper` as names are kept.

    BadInput for forbidden characters and for text that is too long. The fields of `but` are left as they are.
    """
    if isinstance(value, str):
        return _clean_text(value, path)
    if isinstance(value, list):
        return [cleaned(item, *path, str(i)) for i, item in enumerate(value)]
    cls: type = type(value)
    for name in _names(cls):
        found = getattr(value, name)
        if found and name not in but and not isinstance(found, _READY):
            setattr(value, name, cleaned(found, *path, name))
    if getattr(value, "idempotency_key", None) == "":
        flaw((*path, "idempotency_key"), "幂等键不能为空", "An idempotency key is not empty.")
    for name in getattr(cls, "proper", ()):
        setattr(value, name, _as_names(getattr(value, name)))
    return value


def _as_names(value: str | list[str] | None) -> str | list[str] | None:
    if isinstance(value, list):
        return [named(name) for name in value]
    return named(value) if value else value


# Of these nothing is cleaned.
_READY = (Enum, int, date, Decimal)


@cache
def _names(cls: type) -> tuple[str, ...]:
    """The fields of an input; nothing else has any."""
    return tuple(f.name for f in fields(cls)) if is_dataclass(cls) else ()


def _clean_text(value: str, path: tuple[str, ...]) -> str:
    name = next((p for p in reversed(path) if not p.isdigit()), "")
    if _FORBIDDEN.search(value):
        flaw(path, "含有不允许的字符", "It contains characters that are not allowed.")
        return type(value)(_FORBIDDEN.sub("", value)[:_SOME])
    text = unicodedata.normalize("NFC", value)
    limit = _LENGTHS.get(name, _USUAL)
    typed = name in _AS_TYPED
    text = text if typed else text.strip()
    if limit < _LONG and not typed and _UNSEEN.search(text):
        flaw(path, "含有看不见的字符", "It contains characters that are not seen.")
        return type(value)(_UNSEEN.sub("", text)[:_SOME])
    if len(text) > limit:
        flaw(path, f"过长(最多{limit}字)", f"It is too long ({limit} characters at most).")
        return type(value)(text[:limit])
    return type(value)(text)
