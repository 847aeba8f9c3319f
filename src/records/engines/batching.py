"""Batching: what several ask at once with one statement is asked once, a row with all their rows.

A statement costs its way through the driver and back, whatever it asks for; where many ask for a little, that is most of it.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import inf
from time import monotonic
from typing import Any

from records.engines.queueing import cut

Values = list[Any]
Row = Sequence[Any]

_NUMBER = re.compile(r"([?$])(\d+)")
# Two connections answer it at once; whoever else asks it meanwhile waits for one of them.
_AT_ONCE = 2
_SHORT = 0.001  # seconds: what takes longer has a connection for each who asks
_LONGEST = 10_000  # characters: eight times as many are still kept prepared
_REMEMBERED = 1000  # statements


def batch_size(waiting: int) -> int:
    """How many of those who wait are asked for together: of few sizes, for each is a statement to be prepared.

    More than four at a time would leave the loop without answers to send meanwhile, unless many wait.
    """
    return 8 if waiting >= 16 else 4 if waiting >= 4 else min(waiting, 2)


@lru_cache(maxsize=400)
def batched(query: str, times: int, values: int) -> str:
    """One row with the rows of a question asked so many times, each with so many values; the question gives one row."""
    if times == 1:
        return query
    each = (f"({_moved(query, n * values)}) AS q{n}" for n in range(times))
    return f"SELECT * FROM {' CROSS JOIN '.join(each)}"  # noqa: S608 -- a text of ours


def _moved(query: str, by: int) -> str:
    return _NUMBER.sub(lambda found: f"{found[1]}{int(found[2]) + by}", query)


def unbatched(row: Row, times: int) -> list[Row]:
    """The row of each."""
    width = len(row) // times
    return [row[n * width : (n + 1) * width] for n in range(times)]


@dataclass(slots=True)
class _Alike:
    """Those who ask one thing: how many are being answered, who waits, and how long it takes at the shortest."""

    asked: int = 0
    took: float = inf
    waiting: deque[tuple[Values, asyncio.Future[Row]]] = field(default_factory=deque)


@dataclass(slots=True)
class Batcher:
    """Short questions by a way of reading rows: each by itself while few ask, and together with its like when many do."""

    read: Callable[[str, Values], Awaitable[Sequence[Any]]]
    # Whether all that read are at work, and others wait.
    crowded: Callable[[], bool] = bool
    _known: dict[str, _Alike] = field(default_factory=dict)
    _asking: set[asyncio.Task[None]] = field(default_factory=set)

    async def row(self, query: str, values: Values) -> Row:
        """The one row of a statement."""
        alike = self._known.get(query) or self._remembered(query)
        if alike.asked < _AT_ONCE or alike.took > _SHORT or len(query) > _LONGEST:
            return await self._alone(query, values, alike)
        answer: asyncio.Future[Row] = asyncio.get_running_loop().create_future()
        alike.waiting.append((values, answer))
        try:
            return await answer
        except asyncio.CancelledError:
            if self.crowded():
                cut()
            raise

    def _remembered(self, query: str) -> _Alike:
        if len(self._known) >= _REMEMBERED:
            self._known = {query: alike for query, alike in self._known.items() if alike.asked}
        return self._known.setdefault(query, _Alike())

    async def _alone(self, query: str, values: Values, alike: _Alike) -> Row:
        alike.asked, began = alike.asked + 1, monotonic()
        try:
            row: Row = (await self.read(query, values))[0]
        finally:
            alike.asked -= 1
            self._go_on(query, alike)
        # At the shortest, but not for ever: tables grow.
        alike.took = min(1.01 * alike.took, monotonic() - began)
        return row

    def _go_on(self, query: str, alike: _Alike) -> None:
        while alike.waiting and alike.asked < _AT_ONCE:
            some = [alike.waiting.popleft() for _ in range(batch_size(len(alike.waiting)))]
            alike.asked += 1
            task = asyncio.create_task(self._all(query, some, alike))
            self._asking.add(task)
            task.add_done_callback(self._asking.discard)

    async def _all(self, query: str, some: list[tuple[Values, asyncio.Future[Row]]], alike: _Alike) -> None:
        try:
            await self._answer(query, [(values, answer) for values, answer in some if not answer.done()])
        finally:
            alike.asked -= 1
            self._go_on(query, alike)
            for _, answer in some:
                answer.cancel()  # of no effect on what is answered

    async def _answer(self, query: str, some: list[tuple[Values, asyncio.Future[Row]]]) -> None:
        if not some:
            return
        text, values = batched(query, len(some), len(some[0][0])), [value for values, _ in some for value in values]
        try:
            rows = unbatched((await self.read(text, values))[0], len(some))
        except Exception as fault:  # noqa: BLE001 -- whatever it is, it is for whoever asked
            await self._failed(query, some, fault)
        else:
            for (_, answer), row in zip(some, rows, strict=True):
                if not answer.done():  # whoever asked has left
                    answer.set_result(row)

    async def _failed(self, query: str, some: list[tuple[Values, asyncio.Future[Row]]], fault: Exception) -> None:
        """Of several one may be at fault: each is asked by itself."""
        if len(some) > 1:
            for one in some:
                await self._answer(query, [one])
        elif not some[0][1].done():
            some[0][1].set_exception(fault)
