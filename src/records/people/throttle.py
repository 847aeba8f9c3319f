"""How often: a sliding window per key, in process memory. Guards against guessing, not against load."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta

# Attempts within a span, by what is attempted.
LIMITS = {
    "id-look-up": (20, timedelta(minutes=10)),
    # By token and by ID number: a person mistypes a few times. By address: a class sits behind one, with a few tries each.
    "register": (10, timedelta(minutes=10)),
    # Of one token, as long as it may be good: who guesses at the number over days ends it.
    "register-wrong": (10, timedelta(days=366)),
    "oidc-from": (200, timedelta(minutes=10)),
    "register-from": (200, timedelta(minutes=10)),
    # Who opens the page of a code: the same class, each a few times. Codes that are none are guesses.
    "invitation-from": (600, timedelta(minutes=10)),
    # Who holds papers asks of them one by one; codes are too long to be guessed.
    "verify-from": (120, timedelta(minutes=10)),
    # Who reads a notice, and who sends in an objection to it: from one address, and to one notice.
    "notice-from": (600, timedelta(minutes=10)),
    "objection-from": (10, timedelta(hours=1)),
    "objection-to": (100, timedelta(days=1)),
    "invitation-unknown": (30, timedelta(minutes=10)),
    # Of addresses that are no calendar; one that was revoked is asked for again and again.
    "calendar-unknown": (60, timedelta(minutes=10)),
}
_KEYS = 10_000
_seen: OrderedDict[tuple[str, str], deque[datetime]] = OrderedDict()


def spent(what: str, who: str, now: datetime) -> bool:
    """Whether no attempt is left; none is counted."""
    most, span = LIMITS[what]
    return sum(at > now - span for at in _seen.get((what, who), ())) >= most


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


def forget() -> None:
    """Starts counting anew: for tests."""
    _seen.clear()
