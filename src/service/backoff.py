"""Slows down guessing: after some failures a key must wait, longer with each further one."""

import time
from collections import OrderedDict
from collections.abc import Callable

from service.refusals import Refused

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

    def charge(self, key: str) -> None:
        """Counts a try as failed before it is made, so that a hundred at once do not slip through; or refuses it."""
        now = self._monotonic()
        count, last = self._failed.get(key, (0, now))
        if now - last > self._longest_wait:
            count = 0
        wait = last + self._wait(count) - now
        if wait > 0:
            seconds = str(int(wait) + 1)
            raise Refused(
                "RATE_LIMITED",
                f"尝试过多,请 {seconds} 秒后再试",
                f"Too many tries; wait {seconds} seconds.",
                {"retry-after": seconds},
            )
        self._failed[key] = (count + 1, now)
        self._failed.move_to_end(key)
        if len(self._failed) > _MOST_KEYS:
            self._failed.popitem(last=False)

    def forgive(self, key: str) -> None:
        self._failed.pop(key, None)

    def refund(self, key: str) -> None:
        """Takes one charge back: the try was right, what failed before it stands."""
        count, last = self._failed.get(key, (0, 0.0))
        if count > 1:
            self._failed[key] = (count - 1, last)
        else:
            self.forgive(key)

    def _wait(self, count: int) -> float:
        if count < self._allowed:
            return 0
        return float(min(self._first_wait * 2 ** min(count - self._allowed, 30), self._longest_wait))
