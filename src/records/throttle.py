"""How often: a sliding window per key, in process memory. Guards against guessing, not against load."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta

# Attempts within a span, by what is attempted.
LIMITS = {
    "id-look-up": (20, timedelta(minutes=10)),
    "sign-in": (10, timedelta(minutes=10)),
    "sign-in-from": (60, timedelta(minutes=10)),
    "register": (10, timedelta(minutes=10)),
}
_KEYS = 10_000
_seen: OrderedDict[tuple[str, str], deque[datetime]] = OrderedDict()


def spare(what: str, who: str, now: datetime) -> bool:
    """Whether one more attempt may be made; it is counted if so."""
    most, span = LIMITS[what]
    attempts = _seen.setdefault((what, who), deque())
    _seen.move_to_end((what, who))
    while len(_seen) > _KEYS:
        _seen.popitem(last=False)
    while attempts and attempts[0] <= now - span:
        attempts.popleft()
    if len(attempts) >= most:
        return False
    attempts.append(now)
    return True


def forgive(what: str, who: str) -> None:
    """The attempt was a good one: what was counted for this key is forgotten."""
    _seen.pop((what, who), None)


def forget(what: str | None = None) -> None:
    """Starts counting anew: for tests, and after a successful sign-in."""
    for key in [k for k in _seen if what is None or k[0] == what]:
        del _seen[key]
