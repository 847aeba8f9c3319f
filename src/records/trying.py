"""Work that may be undone: a dry run always is, a stack that stands or falls as one where a row of it fails. Nothing of it
stays but that somebody looked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TypeVar

from tortoise.transactions import in_transaction

_T = TypeVar("_T")
# What is still to be written once the work is kept or undone; None outside of it.
_lasting: ContextVar[list[Callable[[], Awaitable[None]]] | None] = ContextVar("lasting", default=None)
_dry: ContextVar[bool] = ContextVar("dry", default=False)


class _Undone(Exception):
    """Ends the transaction without its leaving anything."""


async def tried(work: Callable[[], Awaitable[_T]]) -> _T:
    """A dry run: what the work comes to; whatever it wrote or told is undone, also where it rises."""
    token = _dry.set(True)
    try:
        return await together(work, undone=lambda _: True)
    finally:
        _dry.reset(token)


async def together(work: Callable[[], Awaitable[_T]], *, undone: Callable[[_T], bool] = lambda _: False) -> _T:
    """All of the work in one transaction; nothing of it where it rises, or where what it comes to is to be undone."""
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
    return _dry.get()


async def lasts(written: Callable[[], Awaitable[None]]) -> None:
    """Writes what stays though the act itself may be undone: whoever asks about somebody has asked."""
    lasting = _lasting.get()
    if lasting is None:
        await written()
    else:
        lasting.append(written)
