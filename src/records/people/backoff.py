"""Slows down guessing at passwords: after some failures one must wait, longer with each further one.

There are three doors, `POST /session`, `signIn` and `setPassword`, and one count. An account's stands in its row: a restart
does not forget it, every process knows it, and an administrator may end the waiting. It belongs to the account's id; only a
right password of this very account forgives. What nobody is called, and addresses, are counted in this process's memory.
"""

from __future__ import annotations

import time
from collections import Counter, OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.text import Text, folded
from records import stamps, tables
from records.errors import Fault

_MOST_KEYS = 10_000
_FAILURES = 5  # of an account
_FIRST_WAIT, _LONGEST_WAIT = 30.0, 900.0  # seconds


def wait_after(count: int, allowed: int, *, first: float = _FIRST_WAIT, longest: float = _LONGEST_WAIT) -> float:
    """How many seconds to wait after so many failures."""
    if count < allowed:
        return 0
    return float(min(first * 2 ** min(count - allowed, 30), longest))


class Backoff:
    """Failures per key, in this process's memory. A success, or the longest wait without a failure, forgets them."""

    def __init__(
        self,
        failures: int,
        *,
        first_wait: float = _FIRST_WAIT,
        longest_wait: float = _LONGEST_WAIT,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._allowed = failures
        self._first_wait = first_wait
        self._longest_wait = longest_wait
        self._monotonic = monotonic
        self._failed: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def charge(self, key: str) -> int:
        """Counts a try as failed before it is made, so that a hundred at once do not slip through.

        Answers 0, or how many seconds to wait: then it may not be made, and was not counted.
        """
        now = self._monotonic()
        count, last = self._failed.get(key, (0, now))
        if now - last > self._longest_wait:
            count = 0
        wait = last + wait_after(count, self._allowed, first=self._first_wait, longest=self._longest_wait) - now
        if wait > 0:
            return int(wait) + 1
        self._failed[key] = (count + 1, now)
        self._failed.move_to_end(key)
        if len(self._failed) > _MOST_KEYS:
            self._failed.popitem(last=False)
        return 0

    def refund(self, key: str) -> None:
        """Takes one charge back: the try was right, what failed before it stands."""
        count, last = self._failed.get(key, (0, 0.0))
        if count > 1:
            self._failed[key] = (count - 1, last)
        else:
            self._failed.pop(key, None)

    def forget(self) -> None:
        """Starts counting anew."""
        self._failed.clear()


# An office sits behind one address: it may mistype more often than one account.
_by_login, _by_address = Backoff(_FAILURES), Backoff(20)


# Tries of accounts that a fault of ours cut: their rows could not be written just then, and are put right with the next try.
_owed: Counter[UUID] = Counter()


@asynccontextmanager
async def counted(account_id: UUID | None, login: str, address: str) -> AsyncIterator[int]:
    """A try, counted before it is made: how many seconds to wait first, or 0, and then it is made inside.

    Where it ends by a fault of ours, such as a database that went away, it was none, and is given back.
    """
    seconds = 0
    try:
        seconds = await charge(account_id, login, address)
        yield seconds
    except Fault:
        raise  # of the caller
    except Exception:
        if not seconds:
            _give_back(account_id, login, address)
        raise


async def charge(account_id: UUID | None, login: str, address: str) -> int:
    """Counts a try before it is made; answers how many seconds to wait first, 0 for none."""
    seconds = _by_address.charge(address)
    if seconds:
        return seconds
    return await _charge_account(account_id) if account_id else _by_login.charge(folded(login))


def _give_back(account_id: UUID | None, login: str, address: str) -> None:
    _by_address.refund(address)
    if account_id is None:
        _by_login.refund(folded(login))
    elif len(_owed) < _MOST_KEYS:
        _owed[account_id] += 1


async def _charge_account(account_id: UUID) -> int:
    now, owed = stamps.now(), _owed[account_id]
    async with in_transaction():
        row = await tables.Account.filter(id=account_id).select_for_update().get()
        failures = max(row.failures - owed, 0)
        until = row.locked_until if not owed else _until(row.failed_at, failures)
        if until is not None and until > now:
            return int((until - now).total_seconds()) + 1
        old = row.failed_at is None or now - row.failed_at > timedelta(seconds=_LONGEST_WAIT)
        count = 1 if old else failures + 1
        await tables.Account.filter(id=account_id).update(
            failures=count, failed_at=now, locked_until=_until(now, count)
        )
    if owed:
        _owed[account_id] -= owed
    if not _owed[account_id]:
        del _owed[account_id]
    return 0


def _until(failed_at: datetime | None, failures: int) -> datetime | None:
    wait = wait_after(failures, _FAILURES)
    return failed_at + timedelta(seconds=wait) if wait and failed_at is not None else None


def later(seconds: int) -> Text:
    """What is said to whoever has to wait."""
    return Text(f"尝试过多,请 {seconds} 秒后再试", f"Too many tries; wait {seconds} seconds.")


async def was_right(account_id: UUID, address: str) -> None:
    """The try was a good one: the account's slips are forgotten.

    Not the address's: one good account would let it guess at all the others.
    """
    await forgive(account_id)
    _by_address.refund(address)


async def forgive(account_id: UUID) -> None:
    """The account's failures are forgotten, and nobody waits any more."""
    await tables.Account.filter(id=account_id).update(failures=0, failed_at=None, locked_until=None)


def forget() -> None:
    """Nobody has tried anything yet, as far as this process remembers: for tests."""
    _by_login.forget()
    _by_address.forget()
    _owed.clear()
