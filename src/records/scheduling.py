"""Cooperative scheduling: long work in Python keeps everybody else from the event loop: it gives the loop back after a few milliseconds, and large
work is done by few at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from time import perf_counter
from weakref import WeakKeyDictionary, WeakValueDictionary

_LONG = 0.004  # seconds
_TURNS = 8  # of the loop, between two slices


class TimeSlice:
    """One's time on the loop: a `checkpoint` after each piece of work, where others have theirs when it was long enough."""

    __slots__ = ("_since",)

    def __init__(self) -> None:
        self._since = perf_counter()

    async def checkpoint(self) -> None:
        if perf_counter() - self._since >= _LONG:
            await asyncio.sleep(0)
            self._since = perf_counter()


class Turns:
    """Work that no two can do at once anyway, done in slices between which an event loop turns, whoever's they are: of
    twenty who work others wait no longer than of one. Who works has their slices in the order they came."""

    __slots__ = ("_one",)

    def __init__(self) -> None:
        self._one = CapacityLimiter(1)

    async def work(self, pieces: Iterator[None]) -> None:
        """Does the work, of which `pieces` gives way after each piece."""
        over = False
        while not over:
            async with self._one.slot():
                over = _sliced(pieces)
                # Nobody has the next slice before others had the loop: a small question takes several turns of it, which cost
                # nothing where nobody asks one.
                for _ in range(1 if over else _TURNS):
                    await asyncio.sleep(0)


def _sliced(pieces: Iterator[None]) -> bool:
    """Works for one slice; whether that was all."""
    until = perf_counter() + _LONG
    return all(perf_counter() < until for _ in pieces)


class CapacityLimiter:
    """For so many at a time, on each event loop; others wait in the order they came."""

    __slots__ = ("_loops", "_slots")

    def __init__(self, slots: int) -> None:
        self._slots = slots
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    def slot(self) -> asyncio.Semaphore:
        """To be entered by `async with`."""
        return self._loops.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(self._slots))


class FairLimiter:
    """For so many at a time, of whom each caller has so many at most: whoever comes for the first time waits for no queue of another's.

    One may come as several, an address and an account; all name theirs in one order, so that none waits in a circle.
    """

    __slots__ = ("_all", "_each", "_own", "waiting")

    def __init__(self, slots: int, each: int) -> None:
        self._all, self._each = CapacityLimiter(slots), each
        # How many stand in line.
        self.waiting = 0
        # Gone when nobody of theirs has a place or waits for one.
        self._own: WeakValueDictionary[Hashable, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def slot(self, *whose: Hashable) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        async with AsyncExitStack() as held:
            self.waiting += 1
            try:
                for one in whose:
                    own = self._own.setdefault((loop, one), asyncio.Semaphore(self._each))
                    await held.enter_async_context(own)
                await held.enter_async_context(self._all.slot())
            finally:
                self.waiting -= 1
            yield
