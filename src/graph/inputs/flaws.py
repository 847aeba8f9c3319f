"""All that is wrong with an input is told at once.

Whoever finds a flaw says `flaw(…)`. At first that ends the act, as any fault does, so that what is sound is looked at once
and pays for nothing. Then the input is gone through once more, `collecting`: each flaw is noted and the next one looked
for, with something harmless in the place of what could not be read; `settled` ends it before anything is looked up or written.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from domain.rules import Problem
from records.errors import BadInput

_noted: ContextVar[list[BadInput] | None] = ContextVar("noted", default=None)


class Settled(Exception):
    """The input is gone through: what is wrong with it is known."""


@contextmanager
def collecting() -> Iterator[list[BadInput]]:
    """The flaws found meanwhile, in the order of the input."""
    noted: list[BadInput] = []
    token = _noted.set(noted)
    try:
        yield noted
    except BadInput as last:
        noted.append(last)
    except Settled:
        pass
    finally:
        _noted.reset(token)


def flaw(path: str | tuple[str, ...], zh: str, en: str) -> None:
    """A value that cannot be meant: ends the act, or is noted with the others."""
    note(BadInput(path, zh, en))


def note(wrong: BadInput) -> None:
    """The same for one that is made already."""
    noted = _noted.get()
    if noted is None:
        raise wrong
    noted.append(wrong)


def gathering() -> bool:
    """Whether the input is gone through for all that is wrong with it."""
    return _noted.get() is not None


def told(check: Callable[[], object]) -> None:
    """What a check made elsewhere says, as a flaw."""
    try:
        check()
    except BadInput as wrong:
        note(wrong)


async def answered_by(check: Awaitable[object]) -> None:
    """The same of a check that has to be waited for."""
    try:
        await check
    except BadInput as wrong:
        note(wrong)


def said(problems: Iterable[Problem]) -> None:
    """What the rules say of fields, as flaws."""
    for problem in problems:
        note(BadInput(problem.path, *problem.message))


def settled() -> None:
    """Said before an act asks about others or writes: on an input with flaws it goes no further."""
    if _noted.get() is not None:
        raise Settled
