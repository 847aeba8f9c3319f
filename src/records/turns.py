"""Long work in Python keeps everybody else from the event loop: it gives the loop back after a few milliseconds."""

from __future__ import annotations

import asyncio
from time import perf_counter

_LONG = 0.004  # seconds


class Turn:
    """One's turn on the loop: `over` after each piece of work, and others have theirs when it was long enough."""

    __slots__ = ("_since",)

    def __init__(self) -> None:
        self._since = perf_counter()

    async def over(self) -> None:
        if perf_counter() - self._since >= _LONG:
            await asyncio.sleep(0)
            self._since = perf_counter()
