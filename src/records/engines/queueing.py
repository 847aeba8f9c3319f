"""Standing in line for a connection: whose time runs out there is told so, for nothing is wrong with what they asked."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from records.counts import counted


class Line:
    """What is known of one request: whether it was cut while it waited for its turn."""

    __slots__ = ("cut",)

    def __init__(self) -> None:
        self.cut = False


line: ContextVar[Line | None] = ContextVar("line", default=None)


@contextmanager
def in_line() -> Iterator[None]:
    """Around the waiting."""
    counted.waiting += 1
    try:
        yield
    except asyncio.CancelledError:
        cut()
        raise
    finally:
        counted.waiting -= 1


def cut() -> None:
    """The request in whose task this is was cut while it waited."""
    one = line.get()
    if one is not None:
        one.cut = True
