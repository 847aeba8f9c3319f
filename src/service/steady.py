"""Whether the clock can be taken at its word: for how long it has gone on evenly beside one that nobody sets."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

_JUMP = timedelta(minutes=5)


class Steady:
    """Counts anew whenever the clock was set, or the machine slept.

    What is kept for two days is forgotten only by a process whose clock has been steady for most of a day: whatever was said
    of the time before it began, no answer to a retry is lost within that.
    """

    def __init__(self, now: Callable[[], datetime], ticks: Callable[[], float] = time.monotonic) -> None:
        self._now, self._ticks = now, ticks
        self._since = now(), ticks()

    def lasted(self) -> timedelta:
        """How long it has."""
        now, ticks = self._now(), self._ticks()
        passed = timedelta(seconds=ticks - self._since[1])
        if abs(now - self._since[0] - passed) > _JUMP:
            self._since, passed = (now, ticks), timedelta()
        return passed
