"""How long a request may take, and whether its caller is still there: a timer in the request's own task."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive

from records.engines.queueing import Line, line
from service.refusals import LATER, Refused

log = logging.getLogger("jishi")
# Most answers are there sooner than it would be worth watching whether their caller is still there.
_NOBODY_LEAVES = 0.1  # seconds
_GIVING_BACK = 2.0  # seconds
T = TypeVar("T")


class Alarm:
    """Cancels what the task that made it awaits: after so many seconds, or when the caller of its request leaves."""

    __slots__ = ("_end", "_loop", "_request", "_task", "_timer", "_watch", "left", "rang")

    def __init__(self, seconds: float, request: Request | None = None) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 -- a request always has one
        self._task, self._loop, self._request = task, asyncio.get_running_loop(), request
        self._watch: asyncio.Task[None] | None = None
        self.rang = self.left = False
        now = self._loop.time()
        self._end = now + seconds
        self._timer = self._loop.call_at(
            self._end if request is None else min(self._end, now + _NOBODY_LEAVES), self._look
        )

    def _look(self) -> None:
        # A busy loop looks late, which is no reason to ring later.
        if self._timer.when() >= self._end or self._request is None:
            return self._ring()
        self._timer = self._loop.call_at(self._end, self._look)
        self._watch = asyncio.create_task(left(self._request.receive))
        self._watch.add_done_callback(self._leave)
        return None

    def _leave(self, watch: asyncio.Task[None]) -> None:
        if not watch.cancelled():
            self.left = True
            self._ring()

    def _ring(self) -> None:
        if not self.rang:
            self.rang = True
            self._task.cancel()

    def off(self) -> bool:
        """No more of it. Whether it rang, and nobody else wants the task to end: then it goes on."""
        self._timer.cancel()
        if self._watch is not None:
            self._watch.cancel()
        return self.rang and not self._task.uncancel()


async def left(receive: Receive) -> None:
    """Waits until the caller is gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def within(seconds: float, work: Coroutine[Any, Any, T], request: Request, *, acts: bool = False) -> T:
    """Does the work within its time, and drops it when the caller leaves. What it holds is given back by cancellation.

    Whoever acts is told what that means for the act, and the log keeps it: a limit too short for the machine is seen.
    """
    alarm, standing = Alarm(seconds, request), Line()
    token = line.set(standing)
    try:
        return await work  # perhaps it was finishing while its time ran out
    except (asyncio.CancelledError, Exception):
        if not alarm.rang:
            raise
    finally:
        line.reset(token)
        ended = alarm.off()
    if not ended:
        raise asyncio.CancelledError
    if alarm.left:
        raise ClientDisconnect
    if standing.cut:
        log.warning("no connection to the database came free within %g seconds", seconds)
        zh, en = "数据库连接繁忙，请稍后再试", "No connection to the database came free in time; try again."
        raise Refused("UNAVAILABLE", zh, en, LATER)
    log.warning("stopped after %g seconds: %s", seconds, "an act" if acts else "a question")
    raise Refused("DEADLINE_EXCEEDED", *_told(seconds, acts=acts), {"retry-after": "1"})


def _told(seconds: float, *, acts: bool) -> tuple[str, str]:
    if not acts:
        return (
            f"请求超过 {seconds:g} 秒，请缩小范围后再试",
            f"The request took longer than {seconds:g} seconds; ask for less.",
        )
    # It was one transaction, and is undone as a whole, unless it was committing at that very moment.
    return (
        f"办理超过 {seconds:g} 秒已中止，未办理任何一项；如恰在提交，以同一幂等键重试即知结果",
        f"Stopped after {seconds:g} seconds, and nothing was done, unless it was just being committed: the same idempotency key tells.",
    )


async def apart(work: Coroutine[Any, Any, T]) -> T:
    """Does the work in a task of its own: when it is cancelled, whoever waits is kept no longer than giving back may take.

    A transaction that is cut short is rolled back; one that was committing meanwhile stands, and its answer goes out, or
    the idempotency key tells it later.
    """
    task: asyncio.Task[T] = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        task.cancel()
        await asyncio.wait({task}, timeout=_GIVING_BACK)
        if task.done() and not task.cancelled() and task.exception() is None:
            return task.result()
        raise
