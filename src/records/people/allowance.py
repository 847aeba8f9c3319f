"""How much each caller may ask for: what is taken is made up for as time passes, and who is too far behind must wait.

Kept as the moment at which all is made up for, in this process. Where several serve one PostgreSQL, what was taken since is
settled with the database once a second, in one statement, and each learns what the others gave: no request waits for that.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from records import seals
from records.engines import connections, sets

_MOST_KEYS = 20_000
# Keys in one order, so that two processes never wait for each other in a circle.
_SETTLED = """INSERT INTO allowance AS a (key, full_at)
    SELECT n.key, now() + make_interval(secs => n.seconds)
    FROM unnest(:keys::text[], :seconds::float8[]) AS n(key, seconds) ORDER BY n.key
    ON CONFLICT (key) DO UPDATE SET full_at = greatest(a.full_at, now()) + (excluded.full_at - now())
    RETURNING key, extract(epoch FROM full_at - now())::float8 AS behind"""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a caller may take: so much at once, and so much a second. Nothing a second: as much as they like."""

    at_once: int
    per_second: int

    @property
    def seconds(self) -> float:
        """How far one may be behind."""
        return self.at_once / self.per_second


@dataclass(slots=True)
class Ledger:
    """Who has taken how much, as the moment at which it is made up for."""

    clock: Callable[[], float] = time.monotonic
    _full_at: OrderedDict[str, float] = field(default_factory=OrderedDict)
    # What was taken here since it was last settled, in seconds to make up for it; of who was refused too, to hear of others.
    _unsettled: dict[str, float] = field(default_factory=dict)

    def behind(self, who: str) -> float:
        """How many seconds until all that they took is made up for."""
        return max(0.0, self._full_at.get(who, 0.0) - self.clock())

    def wait(self, who: str, allowance: Allowance) -> float:
        """How many seconds until they may take something again; 0 for now."""
        self._unsettled.setdefault(who, 0.0)
        return max(0.0, self.behind(who) - allowance.seconds)

    def take(self, who: str, amount: int, allowance: Allowance) -> None:
        """Takes it, even if it is more than is left: then it is the last for a while."""
        self._add(who, amount / allowance.per_second)
        self._unsettled[who] = self._unsettled.get(who, 0.0) + amount / allowance.per_second

    async def settle(self) -> None:
        """Tells the database what was taken here, and learns what was taken everywhere."""
        given, self._unsettled = self._unsettled, {}
        if not given or not connections.is_postgres():
            return
        code = seals.current().code
        whose = {code(f"allowance {who}".encode()): who for who in given}
        values = {"keys": list(whose), "seconds": [given[who] for who in whose.values()]}
        try:
            rows = await sets.select(_SETTLED, values)
        except BaseException:
            for who, seconds in given.items():
                self._unsettled[who] = self._unsettled.get(who, 0.0) + seconds
            raise
        for row in rows:
            who = whose[row["key"]]
            # What was taken here while the database was asked, it does not know.
            self._full_at[who] = self.clock() + max(0.0, row["behind"]) + self._unsettled.get(who, 0.0)

    def _add(self, who: str, seconds: float) -> None:
        self._full_at[who] = max(self.clock(), self._full_at.get(who, 0.0)) + seconds
        self._full_at.move_to_end(who)
        if len(self._full_at) > _MOST_KEYS:
            self._full_at.popitem(last=False)


async def purge() -> None:
    """Forgets those who have made up for everything."""
    if connections.is_postgres():
        await sets.select("DELETE FROM allowance WHERE full_at < now()")
