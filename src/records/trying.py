"""A dry run: an act is done like any other, and then undone. Nothing of it stays but that somebody looked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TypeVar

from tortoise.transactions import in_transaction

_T = TypeVar("_T")
# What is still to be written once the dry run is undone; None outside one.
_lasting: ContextVar[list[Callable[[], Awaitable[None]]] | None] = ContextVar("lasting", default=None)


class _Undone(Exception):
    """Ends the transaction of a dry run without its leaving anything."""


async def tried(work: Callable[[], Awaitable[_T]], *, undone: Callable[[_T], bool] = lambda _: True) -> _T:
    """What the work comes to; whatever it wrote or told is undone, also where it rises, unless `undone` says no of it."""
    found: list[_T] = []
    lasting: list[Callable[[], Awaitable[None]]] = []
    token = _lasting.set(lasting)
    try:
        async with in_transaction():
            found.append(await work())
            if undone(found[0]):
                raise _Undone
    except _Undone:
        pass
    finally:
        _lasting.reset(token)
        for written in lasting:
            await lasts(written)
    return found[0]


def underway() -> bool:
    """Whether what is done is a dry run."""
    return _lasting.get() is not None


async def lasts(written: Callable[[], Awaitable[None]]) -> None:
    """Writes what stays though the act itself may be a dry run: whoever asks about somebody has asked."""
    lasting = _lasting.get()
    if lasting is None:
        await written()
    else:
        lasting.append(written)
