"""Reading from a standby what is no older than the primary was when it was asked.

Before each answer the primary says how far its log is written: everything that was ever acknowledged lies before that. The
standby answers once it has played that much of it back, which takes a moment and is waited for; so whoever wrote reads what
they wrote, in whatever process, and what was revoked is revoked. Where the standby lags, is away, refuses, or is none of this
primary's, the primary answers, and the standby is left alone for a while.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from time import monotonic
from typing import Any, Protocol

from records.engines.outages import is_unavailable

log = logging.getLogger(__name__)
_WAITS = 0.02  # seconds for a standby that is a little behind
_LOOKS_AGAIN = 0.002
_LEFT_ALONE = 5.0  # seconds after which it is tried again
_WRITTEN = "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint AS place"
_PLAYED = "SELECT pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::bigint AS place"
_WHO = "SELECT pg_is_in_recovery() AS standby, (SELECT system_identifier FROM pg_control_system()) AS cluster, current_database() AS name"


class Reads(Protocol):
    """What asks a database."""

    async def read_here(self, query: str, values: list[Any]) -> list[Any]:
        """Rows."""

    async def row_here(self, query: str, values: list[Any], *, anew: bool) -> Sequence[Any]:
        """One row."""


class Unfit(Exception):
    """The standby is none, or another's."""


class _Shared:
    """A question whose answer serves all who asked before it went out."""

    def __init__(self, ask: Callable[[], Awaitable[int]]) -> None:
        self._ask = ask
        self._next: asyncio.Future[int] | None = None
        self._asking: asyncio.Future[int] | None = None

    async def __call__(self) -> int:
        if self._next is None:
            self._next = asyncio.ensure_future(self._after(self._asking))
        return await asyncio.shield(self._next)

    async def _after(self, before: asyncio.Future[int] | None) -> int:
        if before is not None:
            await asyncio.wait([before])
        self._asking, self._next = self._next, None
        return await self._ask()


class Replica:
    """A standby beside its primary."""

    def __init__(self, standby: Reads, primary: Reads) -> None:
        self._standby, self._primary = standby, primary
        self._written = _Shared(lambda: _place(primary, _WRITTEN))
        self._played = _Shared(lambda: _place(standby, _PLAYED))
        self._reached = 0
        self._known = False
        self._until = 0.0
        # Why it is not asked, for who looks after it; nothing while it is.
        self.trouble = ""
        self.answered = self.behind = 0

    async def row(self, query: str, values: list[Any], *, anew: bool) -> Sequence[Any] | None:
        """The row of a statement that gives just one; None where the primary must be asked."""
        if monotonic() < self._until:
            return None
        try:
            if not self._known:
                await self._recognise()
            if not await self._is_there(await self._written()):
                self.behind += 1
                return None
            row = await self._standby.row_here(query, values, anew=anew)
        except Exception as fault:  # noqa: BLE001 -- whatever it is, the primary is asked, and says it again if it is the question's
            self._leave(fault)
            return None
        self.answered += 1
        self._well()
        return row

    async def look(self) -> int:
        """How many bytes of the primary's log it has not played back yet; raises where it is not fit or away."""
        await self._recognise()
        return max(await _place(self._primary, _WRITTEN) - await _place(self._standby, _PLAYED), 0)

    async def _is_there(self, written: int) -> bool:
        """Whether it has played so much back, or does so in a moment."""
        ends = monotonic() + _WAITS
        while self._reached < written:
            if monotonic() > ends:
                return False
            self._reached = max(self._reached, await self._played())
            if self._reached < written:
                await asyncio.sleep(_LOOKS_AGAIN)
        return True

    async def _recognise(self) -> None:
        ours, its = [(await each.read_here(_WHO, []))[0] for each in (self._primary, self._standby)]
        if not its["standby"]:
            raise Unfit("it is no standby")
        if (ours["cluster"], ours["name"]) != (its["cluster"], its["name"]):
            raise Unfit("it is another database's standby")
        self._known, self._reached = True, 0

    def _leave(self, fault: Exception) -> None:
        if not (isinstance(fault, Unfit) or is_unavailable(fault)):
            return  # the question's own, or a conflict with what is played back
        self._known, self._until = False, monotonic() + _LEFT_ALONE
        why = str(fault) if isinstance(fault, Unfit) else type(fault).__name__
        if why != self.trouble:
            log.warning("the standby is not asked: %s", why)
        self.trouble = why

    def _well(self) -> None:
        if self.trouble:
            log.warning("the standby is asked again")
        self.trouble = ""


async def _place(database: Reads, question: str) -> int:
    rows = await database.read_here(question, [])
    place = rows[0]["place"]
    if place is None:
        raise Unfit("it is no standby")
    return int(place)
