"""Logins: written as people type them, kept in one form, so that no two of them look or sound alike."""

from __future__ import annotations

import re

from domain.identity import dialled, masked_phone
from domain.text import folded
from records import seals
from records.errors import BadInput

# Latin letters and digits with what joins them, or Chinese characters with digits after them: never both, for some
# characters of one look like the other's (一 and -, 丨 and l), and nothing of other scripts, whose letters do as well (а, ο).
_ALPHABET = re.compile(r"[a-z0-9][a-z0-9._@+-]*|[\u3400-\u9fff]{2,}[0-9]*")
# As people sign in with their telephone.
_MOBILE = re.compile(r"1[0-9]{10}")
LONGEST = 100  # characters
_LENGTHS = range(2, LONGEST + 1)


def told(login: str) -> str:
    """A login as the journal tells it: of a number its ends alone."""
    return login if seals.kept_login(login) == login else masked_phone(login)


def form(login: str) -> str:
    """The form in which a login is kept: folded, and a mobile number as it is dialled, however it is typed."""
    number = dialled(login) if len(login) <= LONGEST else ""
    return number if _MOBILE.fullmatch(number) else folded(login)


def sound(login: str) -> str:
    """A new login in the form in which it is kept; BadInput if it cannot be one."""
    login = form(login)
    if len(login) not in _LENGTHS:
        raise BadInput(("login",), "登录名须为2至100个字符", "A login has 2 to 100 characters.")
    if not _ALPHABET.fullmatch(login):
        raise BadInput(
            ("login",),
            "登录名只能用拉丁字母、数字和 . _ @ + -，或者汉字后加数字",
            "A login is of Latin letters, digits and . _ @ + -, or of Chinese characters with digits after them.",
        )
    return login
