"""The latest news, kept for whoever comes back: those after the one they heard last, in the order in which all hear them."""

from __future__ import annotations

from collections import deque
from secrets import token_hex

from records.events.news import News


class Kept:
    """As many of them as are kept. What was before the first has an id of its own, so that who heard none can go on too."""

    def __init__(self, most: int) -> None:
        self._news: deque[tuple[str, News]] = deque()
        self._most, self._before = most, token_hex(8)

    @property
    def latest(self) -> str:
        """The id of the last."""
        return self._news[-1][0] if self._news else self._before

    def add(self, id: str, news: News) -> None:
        """One more; the oldest goes where there are too many."""
        self._news.append((id, news))
        if len(self._news) > self._most:
            self._before = self._news.popleft()[0]

    def since(self, id: str) -> list[tuple[str, News]] | None:
        """Those after the one with this id; None where it is not known any more, or never was."""
        later: list[tuple[str, News]] = []
        for one in reversed(self._news):
            if one[0] == id:
                return later[::-1]
            later.append(one)
        return later[::-1] if id == self._before else None
