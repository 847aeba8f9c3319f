"""Global ids: opaque to clients, checked on the way in."""

from __future__ import annotations

import re
from uuid import UUID

from graph.plan.faults import Fault, bad_input

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


def keys_of(texts: list[str], prefix: str) -> list[UUID]:
    """The keys in several; which of them is none is said."""
    found = []
    for number, text in enumerate(texts):
        try:
            found.append(key_of(text, prefix))
        except Fault as fault:
            raise fault.under(number) from None
    return found


def plain_text(value: str) -> str:
    """Text a database can hold: no NUL, no half of a surrogate pair."""
    if "\x00" in value:
        raise bad_input("文本含有空字符。", "The text contains a NUL character.")
    try:
        value.encode()
    except UnicodeEncodeError as wrong:
        raise bad_input("文本不是有效的 Unicode。", "The text is not valid Unicode.") from wrong
    return value
