"""Passwords: only their Argon2 hash is kept. It runs in a thread, and takes as long for an unknown login as for a known one."""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

_hasher = PasswordHasher()
# Two at a time: each wants 64 MiB.
_gate = asyncio.Semaphore(2)
# The hash of 256 random bits that nobody kept, under the hasher's parameters: made anew it would delay every start.
_nobody = "$argon2id$v=19$m=65536,t=3,p=4$1coyONPWKwP0QfA3fB9nfA$yc2kh7sEaLx2szopJnBP3+4ghHFswiQ5e4rrA81M2dM"


async def hashed(password: str) -> str:
    async with _gate:
        return await asyncio.to_thread(_hasher.hash, password)


async def matches(digest: str, password: str) -> bool:
    def verify() -> bool:
        try:
            _hasher.verify(digest or _nobody, password)
        except (VerifyMismatchError, InvalidHashError):
            return False
        return bool(digest)

    async with _gate:
        return await asyncio.to_thread(verify)
