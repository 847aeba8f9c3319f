"""Subscriptions of this process: what each has still to be told, and when it ends.

News hold keys only. They wait, merged by object, in a stream's backlog; what is told is read when it can be sent, in the
scope of the caller as they are then. A backlog that is too long ends its stream: nothing is kept for ever.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from domain.orgs.actors import Actor
from graph.context import Context
from graph.plan.execution.exports import Export
from graph.plan.execution.requests import Ask, Reply
from graph.plan.execution.roots import Change
from graph.plan.execution.tables import Tables
from records.events.kept import Kept
from records.events.listening import Listener
from records.events.news import Left, News
from records.scope import hears, scope_of
from service.refusals import Refused
from service.settings import Limits

_BATCH = 50  # changes read by one statement
_READING = 4  # streams that read at once: a large sitting wakes all of them
_MOST_ACTS = 20  # told of one object at once
_STARTING = 5.0  # seconds a first subscriber waits for the listener


# By the prefix of a noun's ids: which rows of it news are of.
_KEYS: dict[str, Callable[[News], tuple[UUID, ...]]] = {
    "apr": lambda news: news.approvals,
    "cand": lambda news: (news.case,) if news.case is not None else (),
    "xfr": lambda news: news.transfers,
    "mtg": lambda news: news.meetings,
    "mem": lambda news: news.members,
}


class Engine(Protocol):
    """What answers: `graph.plan.Engine`, or a test's."""

    async def answer(self, ask: Ask, context: Context) -> Reply: ...

    def export(self, ask: Ask, context: Context) -> Export: ...

    def tables(self, ask: Ask, context: Context) -> Tables | None: ...

    def watched(self, ask: Ask, context: Context) -> str | Reply | None: ...

    async def events(self, ask: Ask, context: Context, changes: Sequence[Change]) -> list[Reply]: ...


@dataclass(slots=True)
class _Waiting:
    """What is to be told of one object, and the id of the news before the first of it."""

    after: str
    acts: list[str] = field(default_factory=list)
    records: dict[UUID, str] = field(default_factory=dict)


class Stream:
    """One subscription's backlog, and how far it has heard."""

    def __init__(self, actor: Actor, prefix: str, most: int, heard: str) -> None:
        self.actor = actor
        self._scope, self._prefix, self._most = scope_of(actor), prefix, most
        self._waiting: dict[UUID, _Waiting] = {}
        self._heard = heard
        self._woken = asyncio.Event()
        self._end: Refused | None = None

    @property
    def position(self) -> str:
        """The id from which on nothing was told yet."""
        return next((one.after for one in self._waiting.values()), self._heard)

    @property
    def backlog(self) -> int:
        """How many objects there are still to be told of."""
        return len(self._waiting)

    def hear(self, news: News, id: str) -> None:
        """Keeps what may concern the caller."""
        before, self._heard = self._heard, id
        keys = _KEYS[self._prefix](news)
        roster = self._prefix == "mem"
        if self._end is not None or not keys:
            return
        if not hears(self._scope, news.org_path, news.case, news.kind, roster=roster):
            return
        for key in keys:
            self._keep(key, news, before)
        if len(self._waiting) > self._most:
            self.end(slow())
        self._woken.set()

    def _keep(self, key: UUID, news: News, before: str) -> None:
        known = self._waiting.setdefault(key, _Waiting(before))
        if news.act not in known.acts[-1:]:
            known.acts.append(news.act)
        del known.acts[:-_MOST_ACTS]
        if news.record is not None and len(known.records) < _MOST_ACTS:
            known.records[news.record] = news.kind

    def wake(self) -> None:
        """Has the caller looked at again, now."""
        self._woken.set()

    def end(self, why: Refused) -> None:
        """Nothing more is told but why."""
        self._end = self._end or why
        self._waiting.clear()
        self._woken.set()

    async def changes(self, seconds: float) -> list[Change]:
        """The next changes; none after so many seconds, or when the caller is to be looked at. Raises why it ended."""
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            return []
        if self._end is not None:
            raise self._end
        taken: list[Change] = []
        for key in list(self._waiting)[:_BATCH]:
            told = self._waiting.pop(key)
            taken.append(Change(key, tuple(told.acts), tuple(told.records.items()), self.position))
        if not self._waiting:
            self._woken.clear()
        return taken


class Streams:
    """All of them, fed by one listener."""

    def __init__(self, limits: Limits) -> None:
        self.listener: Listener | None = None
        self._limits = limits
        self._open: set[Stream] = set()
        self._reading = asyncio.Semaphore(_READING)
        self._closing = False
        self._lasting = 0
        self._kept = Kept(limits.kept_events)

    @property
    def latest(self) -> str:
        """The id of what was heard last."""
        return self._kept.latest

    def hear(self, news: News | Left, id: str) -> None:
        if isinstance(news, News):
            self._kept.add(id, news)
        for stream in list(self._open):
            if isinstance(news, News):
                stream.hear(news, id)
            elif stream.actor.account_id == news.account:
                stream.wake()

    def lost(self) -> None:
        """News may have been missed: everybody must read anew."""
        self._kept = Kept(self._limits.kept_events)
        for stream in list(self._open):
            stream.end(_unheard())

    def backlogs(self) -> list[int]:
        """How much each of those that are open has still to be told."""
        return [stream.backlog for stream in self._open]

    def lasting(self) -> int:
        """How many requests are answered by a stream, or are a socket."""
        return self._lasting

    @contextmanager
    def held(self, stream: Stream | None = None) -> Iterator[None]:
        """Around a request that lasts, and the stream that ends with it."""
        self._lasting += 1
        try:
            yield
        finally:
            self._lasting -= 1
            if stream is not None:
                self.give_back(stream)

    @property
    def closing(self) -> bool:
        return self._closing

    def close(self) -> None:
        """The process is about to end."""
        self._closing = True
        self.lost()

    def open(self, actor: Actor, prefix: str, since: str | None = None) -> Stream:
        """A new subscription, to be given back when it has ended; it goes on `since` an event that was told before."""
        each = Counter(stream.actor.account_id for stream in self._open)[actor.account_id]
        if len(self._open) >= self._limits.streams or each >= self._limits.streams_each:
            zh, en = "订阅过多，请先结束其他订阅", "Too many subscriptions; end others first."
            raise Refused("RATE_LIMITED", zh, en, {"retry-after": "5"})
        missed = self._kept.since(since) if since else []
        if missed is None:
            raise _forgotten()
        stream = Stream(actor, prefix, self._limits.backlog, since or self.latest)
        for id, news in missed:
            stream.hear(news, id)
        self._open.add(stream)
        return stream

    def give_back(self, stream: Stream) -> None:
        self._open.discard(stream)

    async def ready(self) -> None:
        """Refuses where no news would be heard."""
        if self._closing or self.listener is None:
            raise _unheard()
        try:
            await asyncio.wait_for(self.listener.ready.wait(), _STARTING)
        except TimeoutError:
            raise _unheard() from None

    async def replies(
        self,
        stream: Stream,
        engine: Engine,
        ask: Ask,
        caller: Callable[[], Awaitable[Actor | None]],
        context: Callable[[Actor], Context],
    ) -> AsyncGenerator[list[Reply], None]:
        """What is told, as it happens; nothing where nothing happened for a while. Raises why it ended.

        The caller is looked at before anything is read for them: who signed out, or whose role is another, is told no more.
        """
        while True:
            changes = await stream.changes(self._limits.heartbeat_seconds)
            if await caller() != stream.actor:
                raise Refused("UNAUTHENTICATED", "登录已失效，请重新登录", "The session has ended; sign in again.")
            if not changes:
                yield []
                continue
            if found := await self._read(engine, ask, context(stream.actor), changes):
                yield found

    async def _read(self, engine: Engine, ask: Ask, context: Context, changes: list[Change]) -> list[Reply]:
        try:
            async with self._reading, asyncio.timeout(self._limits.deadline_seconds):
                return await engine.events(ask, context, changes)
        except TimeoutError:
            raise _unheard() from None


def slow() -> Refused:
    """Who does not read what is sent is told no more."""
    return Refused("SLOW_CONSUMER", "接收过慢，请重新订阅", "The events were not read in time; subscribe again.")


def _forgotten() -> Refused:
    return Refused(
        "EVENTS_LOST",
        "此后的事件已不再保留，请重新订阅并重新读取",
        "What happened since that event is not kept any more; subscribe without it and read anew.",
    )


def _unheard() -> Refused:
    return Refused(
        "UNAVAILABLE",
        "事件中断，请重新订阅并重新读取",
        "Events were interrupted; subscribe again and read anew.",
        {"retry-after": "2"},
    )
