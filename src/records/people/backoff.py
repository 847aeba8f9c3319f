"""Slows down guessing at passwords: after some failures one must wait, longer with each further one.

Signing in has two doors, `POST /session` and the `signIn` mutation, and one count.
"""

import time
from collections import OrderedDict
from collections.abc import Callable

from domain.text import Text

_MOST_KEYS = 10_000


class Backoff:
    """Failures per key, in this process's memory. A success, or the longest wait without a failure, forgets them."""

    def __init__(
        self,
        failures: int,
        *,
        first_wait: float = 30,
        longest_wait: float = 900,
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
        wait = last + self._wait(count) - now
        if wait > 0:
            return int(wait) + 1
        self._failed[key] = (count + 1, now)
        self._failed.move_to_end(key)
        if len(self._failed) > _MOST_KEYS:
            self._failed.popitem(last=False)
        return 0

    def forgive(self, key: str) -> None:
        self._failed.pop(key, None)

    def refund(self, key: str) -> None:
        """Takes one charge back: the try was right, what failed before it stands."""
        count, last = self._failed.get(key, (0, 0.0))
        if count > 1:
            self._failed[key] = (count - 1, last)
        else:
            self.forgive(key)

    def forget(self) -> None:
        """Starts counting anew."""
        self._failed.clear()

    def _wait(self, count: int) -> float:
        if count < self._allowed:
            return 0
        return float(min(self._first_wait * 2 ** min(count - self._allowed, 30), self._longest_wait))


# An office sits behind one address: it may mistype more often than one account.
_by_account, _by_address = Backoff(5), Backoff(20)


def charge(login: str, address: str) -> int:
    """Counts a try to sign in before it is made; answers how many seconds to wait first, 0 for none."""
    return _by_address.charge(address) or _by_account.charge(_key(login))


def later(seconds: int) -> Text:
    """What is said to whoever has to wait."""
    return Text(f"尝试过多,请 {seconds} 秒后再试", f"Too many tries; wait {seconds} seconds.")


def signed_in(login: str, address: str) -> None:
    """The try was a good one: the account's slips are forgotten.

    Not the address's: one good account would let it guess at all the others.
    """
    _by_account.forgive(_key(login))
    _by_address.refund(address)


def forget() -> None:
    """Nobody has tried anything yet: for tests."""
    _by_account.forget()
    _by_address.forget()


def _key(login: str) -> str:
    return login.strip().casefold()
