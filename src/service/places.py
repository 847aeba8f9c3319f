"""Few places for long work, of which each account has one at most: nobody keeps everybody else from theirs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from service.refusals import Refused


class Places:
    """So many at a time. Whoever finds no place is asked to come again; nobody waits in line."""

    def __init__(self, most: int, busy: tuple[str, str], already: tuple[str, str]) -> None:
        self._most, self._busy, self._already = most, busy, already
        # Those who came, and of them those who have a place.
        self._came: set[UUID] = set()
        self._working: set[UUID] = set()

    @contextmanager
    def coming(self, account: UUID) -> Iterator[None]:
        """Somebody comes, with a body that may take its time: once at a time, and in nobody's way."""
        if account in self._came:
            raise Refused("RATE_LIMITED", *self._already, {"retry-after": "5"})
        self._came.add(account)
        try:
            yield
        finally:
            self._came.discard(account)

    @contextmanager
    def place(self, account: UUID) -> Iterator[None]:
        """All of it is here, and the work begins."""
        if len(self._working) >= self._most:
            raise Refused("RATE_LIMITED", *self._busy, {"retry-after": "5"})
        self._working.add(account)
        try:
            yield
        finally:
            self._working.discard(account)
