"""Passwords: only their Argon2 hash is kept. It runs in a thread, and takes as long for an unknown login as for a known one.

A password is what was typed, whichever way it came: nothing is stripped, and only the two ways of writing one accented
letter are one.
"""

from __future__ import annotations

import asyncio
import re
import unicodedata
from contextlib import AbstractAsyncContextManager
from datetime import date

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from domain.text import blank, folded
from records.errors import BadInput
from records.scheduling import FairLimiter
from records.trail import journal

_hasher = PasswordHasher()
# The hash of 256 random bits that nobody kept, under the hasher's parameters: made anew it would delay every start.
_nobody = "$argon2id$v=19$m=65536,t=3,p=4$1coyONPWKwP0QfA3fB9nfA$yc2kh7sEaLx2szopJnBP3+4ghHFswiQ5e4rrA81M2dM"
_LENGTHS = range(10, 201)
_UNTYPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})  # control characters, zero-width ones, halves of a character
# Guessable passwords have fewer guesses than a million: 2 of the 4 steps of zxcvbn. It looks at so many characters.
_LEAST, _LOOKED_AT = 2, 72
# What is common here and stands in no list of English words.
_COMMON_HERE = (
    "woaini", "woaizuguo", "zhongguo", "beijing", "shanghai", "dangyuan", "dangjian", "gongchandang", "mima", "guanliyuan",
    "huawei", "5201314", "1314520", "1314", "520", "5211314", "7758521", "jishi", "zhibu", "dangwei",
)  # fmt: skip


# Each hash wants 64 MiB. Of one account, and of one address, one is at work or next in turn and the others wait behind it.
_gate = FairLimiter(2, 1)


def waiting() -> int:
    """How many passwords wait to be compared."""
    return _gate.waiting


def _turn(account: str) -> AbstractAsyncContextManager[None]:
    """A place at the gate. Which of the two a name is counts: a login may be spelled as somebody's address."""
    whose = (("address", journal.address()), ("account", account))
    return _gate.slot(*(one for one in whose if one[1]))


async def hashed(password: str, whose: str = "") -> str:
    """The hash of a password; `whose`: the account's id, or what is tried."""
    async with _turn(whose):
        return await asyncio.to_thread(_hasher.hash, _typed(password))


async def matches(digest: str, password: str, whose: str = "") -> bool:
    """Whether a password is the one of a hash; no hash takes as long."""

    def verify() -> bool:
        try:
            _hasher.verify(digest or _nobody, _typed(password))
        except (VerifyMismatchError, InvalidHashError):
            return False
        return bool(digest)

    async with _turn(whose):
        return await asyncio.to_thread(verify)


def check(password: str, *, login: str, name: str = "", birth: date | None = None) -> None:
    """BadInput for a password that is too short, unreadable, the login, around the own birth date, or among those that are
    guessed first."""
    password = _typed(password)
    if len(password) not in _LENGTHS or blank(password):
        raise BadInput(("password",), "密码须为10至200个字符", "A password has 10 to 200 characters.")
    if any(unicodedata.category(c) in _UNTYPED for c in password):
        raise BadInput(("password",), "密码含有无法键入的字符", "The password has characters that cannot be typed.")
    if folded(login) == folded(password):
        raise BadInput(("password",), "密码不能是登录名", "The password is not the login.")
    if birth and _dated(password, birth):
        raise BadInput(
            ("password",),
            "密码不能含有本人的出生日期",
            "The own birth date is no part of a password.",
        )
    if _guessable(password, login, name):
        raise BadInput(
            ("password",),
            "密码太常见，容易被猜到；请用几个不相干的词，或更长的密码",
            "The password is a common one and soon guessed; take some words that have nothing to do with each other.",
        )


def _dated(password: str, birth: date) -> bool:
    """Whether it holds a birth date, however its parts are kept apart; months and days with their noughts or without."""
    year, month, day = str(birth.year), birth.month, birth.day
    plain = re.sub(r"[\W_年月日]", "", unicodedata.normalize("NFKC", password))
    return any(one in plain for one in (f"{year}{month:02}{day:02}", f"{year}{month}{day}"))


def _guessable(password: str, login: str, name: str) -> bool:
    from zxcvbn import zxcvbn  # noqa: PLC0415 -- its lists are read by nobody who only reads

    known = [*_COMMON_HERE, folded(login), name.casefold()]
    score: int = zxcvbn(password[:_LOOKED_AT], user_inputs=known)["score"]
    return score < _LEAST


def _typed(password: str) -> str:
    return unicodedata.normalize("NFC", password)
