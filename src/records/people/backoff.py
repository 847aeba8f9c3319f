"""Slows down guessing at passwords: after some failures one must wait, longer with each further one.

There are three doors, `POST /session`, `signIn` and `setPassword`, and one count. An account's stands in its row: a restart
does not forget it, every process knows it, and an administrator may end the waiting. It belongs to the account's id; only a
right password of this very account forgives. What nobody is called, and addresses, are counted in this process's memory.

A success never makes anybody wait. Whoever guesses at somebody else's account does not keep its holder out: where they
signed in from lately they try on, under a smaller count of that place alone.
"""

from __future__ import annotations

import time
from collections import Counter, OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import F
from tortoise.transactions import in_transaction

from domain.text import Text
from records import stamps, tables
from records.errors import Fault
from records.people import logins
from records.people.addresses import network

_MOST_KEYS = 10_000
_FAILURES = 5  # of an account
_FADED = 10  # halvings: a thousandth is left
_FIRST_WAIT, _LONGEST_WAIT = 30.0, 900.0  # seconds


def wait_after(count: int, allowed: int, *, first: float = _FIRST_WAIT, longest: float = _LONGEST_WAIT) -> float:
    """How many seconds to wait after so many failures."""
    if count < allowed:
        return 0
    return float(min(first * 2 ** min(count - allowed, 30), longest))


class Backoff:
    """Failures per key, in this process's memory, each with its moment.

    The longest wait without a failure forgets them; where they fade, each weighs half as much after it, and whoever fails
    now and then is not slowed for good.
    """

    def __init__(
        self,
        failures: int,
        *,
        fades: bool = False,
        first_wait: float = _FIRST_WAIT,
        longest_wait: float = _LONGEST_WAIT,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._allowed = failures
        self._fades = fades
        self._first_wait = first_wait
        self._longest_wait = longest_wait
        self._monotonic = monotonic
        self._failed: OrderedDict[str, list[float]] = OrderedDict()

    def charge(self, key: str) -> int:
        """Counts a try as failed before it is made, so that a hundred at once do not slip through.

        Answers 0, or how many seconds to wait: then it may not be made, and was not counted.
        """
        now = self._monotonic()
        failed = self._standing(key, now)
        count = round(sum(0.5 ** ((now - at) / self._longest_wait) for at in failed)) if self._fades else len(failed)
        wait = wait_after(count, self._allowed, first=self._first_wait, longest=self._longest_wait)
        if failed and failed[-1] + wait > now:
            return int(failed[-1] + wait - now) + 1
        self._failed[key] = [*failed, now]
        self._failed.move_to_end(key)
        if len(self._failed) > _MOST_KEYS:
            self._failed.popitem(last=False)
        return 0

    def _standing(self, key: str, now: float) -> list[float]:
        """The failures that are not forgotten."""
        failed = self._failed.get(key, [])
        if self._fades:
            return [at for at in failed if now - at <= _FADED * self._longest_wait]
        return failed if failed and now - failed[-1] <= self._longest_wait else []

    def refund(self, key: str) -> None:
        """Takes one charge back, and the wait that it began: the try was right, what failed before it stands."""
        failed = self._failed.get(key, [])
        if len(failed) > 1:
            failed.pop()
        else:
            self._failed.pop(key, None)

    def forget(self, key: str | None = None) -> None:
        """Starts counting anew: of one key, or of all."""
        if key is None:
            self._failed.clear()
        else:
            self._failed.pop(key, None)


# An office sits behind one address: it may mistype more often than one account.
_by_login, _by_address = Backoff(_FAILURES), Backoff(20, fades=True)
# While an account waits: of the account at an address from which somebody signed in to it lately.
_at_home = Backoff(3, fades=True)
_LATELY = timedelta(days=7)


# Tries of accounts that a fault of ours cut: their rows could not be written just then, and are put right with the next try.
_owed: Counter[UUID] = Counter()


@dataclass(frozen=True)
class Waiting:
    """So many seconds before the next try: of this account, or of whoever is at this address."""

    seconds: int
    address: bool = False


@dataclass(frozen=True)
class Try:
    """A try that is counted; `waiting` says that it may not be made yet. `at_home`: the account waits, this address does not."""

    account_id: UUID | None
    login: str
    address: str
    waiting: Waiting | None = None
    at_home: bool = False

    async def right(self) -> None:
        """It was a good one: the account's slips are forgotten, and those of others while it waits are not.

        Nor the address's: one good account would let it guess at all the others.
        """
        _by_address.refund(network(self.address))
        if self.at_home:
            _at_home.forget(self._home)
        elif self.account_id is not None:
            await forgive(self.account_id)

    async def halfway(self) -> None:
        """It was right as far as it went, and something more is asked for: neither a slip, nor what makes up for slips."""
        _by_address.refund(network(self.address))
        if self.at_home:
            _at_home.refund(self._home)
        elif self.account_id is not None:
            charged = tables.Account.filter(id=self.account_id, failures__gt=0)
            await charged.update(failures=F("failures") - 1, locked_until=None)

    def give_back(self) -> None:
        """It was none."""
        if self.waiting:
            return
        _by_address.refund(network(self.address))
        if self.account_id is None:
            _by_login.refund(logins.form(self.login))
        elif self.at_home:
            _at_home.refund(self._home)
        elif len(_owed) < _MOST_KEYS:
            _owed[self.account_id] += 1

    @property
    def _home(self) -> str:
        return f"{self.account_id} {network(self.address)}"

    async def charged(self) -> Try:
        """Counted, by the address first: what it may not try is counted of no account, what the account may not of no address."""
        seconds = _by_address.charge(network(self.address))
        if seconds:
            return replace(self, waiting=Waiting(seconds, address=True))
        seconds, at_home = await self._charge(), False
        if seconds and await self._is_home():
            seconds, at_home = _at_home.charge(self._home), True
        if seconds:
            _by_address.refund(network(self.address))
        return replace(self, waiting=Waiting(seconds) if seconds else None, at_home=at_home)

    async def _charge(self) -> int:
        return await _charge_account(self.account_id) if self.account_id else _by_login.charge(logins.form(self.login))

    async def _is_home(self) -> bool:
        """The journal knows who signed in from where: every process, and after a restart too."""
        if self.account_id is None or not self.address:
            return False
        own = tables.Journal.filter(account_id=self.account_id, at__gt=stamps.now() - _LATELY)
        return await own.filter(act="signIn", address=self.address[:64]).exists()


@asynccontextmanager
async def counted(account_id: UUID | None, login: str, address: str) -> AsyncIterator[Try]:
    """A try, counted before it is made, which it is inside, unless it has to wait.

    Where it ends by a fault of ours, such as a database that went away, it was none, and is given back.
    """
    made = Try(account_id, login, address)
    try:
        made = await made.charged()
        yield made
    except Fault:
        raise  # of the caller
    except Exception:
        made.give_back()
        raise


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


def later(waiting: Waiting) -> Text:
    """What is said to whoever has to wait."""
    seconds = waiting.seconds
    if waiting.address:
        zh = f"此网络地址的错误尝试过多，请 {seconds} 秒后再试"
        return Text(zh, f"Too many wrong tries from this network address; wait {seconds} seconds.")
    return Text(f"尝试过多，请 {seconds} 秒后再试", f"Too many tries; wait {seconds} seconds.")


async def forgive(account_id: UUID) -> None:
    """The account's failures are forgotten, and nobody waits any more."""
    await tables.Account.filter(id=account_id).update(failures=0, failed_at=None, locked_until=None)


def forget() -> None:
    """Nobody has tried anything yet, as far as this process remembers: for tests."""
    _by_login.forget()
    _by_address.forget()
    _at_home.forget()
    _owed.clear()
