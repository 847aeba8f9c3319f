"""Acts that somebody asked for and may not do: counted, and told to the journal less and less often.

The first of a day is a row, then the second, the fourth, the eighth: who hammers leaves some twenty rows for a million tries,
and the last one says how many there were, to within a half. Each process counts for itself.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from uuid import UUID

from domain.orgs.actors import Actor
from records.trail import journal

_KEYS = 10_000
_counts: OrderedDict[tuple[date, UUID, str], int] = OrderedDict()


async def note(actor: Actor, act: str, *, on: date) -> None:
    """Counts an act that was denied, and writes it down where the count is a power of two."""
    key = (on, actor.account_id, act)
    times = _counts[key] = _counts.pop(key, 0) + 1
    if len(_counts) > _KEYS:
        _counts.popitem(last=False)
    if times & (times - 1) == 0:
        after = {"denied": True, "times": times}
        await journal.append_org(actor, act, org_path=actor.org_path or "/", after=after)


def forget() -> None:
    """Nobody has been denied anything yet: for tests."""
    _counts.clear()
