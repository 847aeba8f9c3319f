"""How often: a sliding window per key, in process memory. Guards against guessing, not against load.

What is counted of one kind is forgotten for others of that kind only, and only when there are very many: nobody wipes the counters
of one door at another. Who is refused already by where they come from is counted nowhere else: ask for the address first.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta

# Attempts within a span, by what is attempted.
LIMITS = {
    "id-look-up": (20, timedelta(minutes=10)),
    # By token and by ID number: a person mistypes a few times. By address: a class sits behind one, with a few tries each.
    "register-token": (10, timedelta(minutes=10)),
    "register-person": (10, timedelta(minutes=10)),
    "oidc-from": (200, timedelta(minutes=10)),
    "register-from": (200, timedelta(minutes=10)),
    # Who opens the page of a code: the same class, each a few times. Codes that are none are guesses.
    "invitation-from": (600, timedelta(minutes=10)),
    # Who holds papers asks of them one by one; codes are too long to be guessed.
    "verify-from": (120, timedelta(minutes=10)),
    # Who reads a notice, and who sends in an objection to it. Not to one notice: ten addresses would silence all others.
    "notice-from": (600, timedelta(minutes=10)),
    "objection-from": (10, timedelta(hours=1)),
    "invitation-unknown": (30, timedelta(minutes=10)),
    # Of addresses that are no calendar; one that was revoked is asked for again and again.
    "calendar-unknown": (60, timedelta(minutes=10)),
}
_KEYS = 10_000
_seen: dict[str, OrderedDict[str, deque[datetime]]] = {what: OrderedDict() for what in LIMITS}


def spent(what: str, who: str, now: datetime) -> bool:
    """Whether no attempt is left; none is counted."""
    most, span = LIMITS[what]
    return sum(at > now - span for at in _seen[what].get(who, ())) >= most


def spare(what: str, who: str, now: datetime) -> bool:
    """Whether one more attempt may be made; it is counted if so."""
    most, span = LIMITS[what]
    kind = _seen[what]
    attempts = kind.setdefault(who, deque())
    kind.move_to_end(who)
    while len(kind) > _KEYS:
        kind.popitem(last=False)
    while attempts and attempts[0] <= now - span:
        attempts.popleft()
    if len(attempts) >= most:
        return False
    attempts.append(now)
    return True


def forget() -> None:
    """Starts counting anew: for tests."""
    for kind in _seen.values():
        kind.clear()
