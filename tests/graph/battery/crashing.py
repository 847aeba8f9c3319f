"""A program that serves, and dies at a point of the act that comes under one key: of every other act it knows nothing."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

POINTS = ("after the rows", "after the journal", "before the commit", "after the commit, before the answer")


def main() -> None:
    """Serves; the point is CRASH_AT, the key CRASH_KEY."""
    # Not at the head of the file: the tests read the points, and need no server for it.
    from records import idempotency  # noqa: PLC0415
    from records.cases import keeping  # noqa: PLC0415
    from records.engines import sqlite  # noqa: PLC0415
    from records.engines.postgres import TransactionWrapper  # noqa: PLC0415
    from records.trail import chains  # noqa: PLC0415
    from service.cli import main as serve  # noqa: PLC0415
    from service.endpoint import Endpoint  # noqa: PLC0415

    point, key, met, stored = os.environ["CRASH_AT"], os.environ["CRASH_KEY"], [], []

    def dying(where: Any, name: str, *, at: str, first: bool, when: Callable[[], Any]) -> None:
        whole = getattr(where, name)

        async def dies(*given: Any, **named: Any) -> Any:
            if not first and when():
                os.kill(os.getpid(), signal.SIGKILL)
            found = await whole(*given, **named)
            if first and when():
                os.kill(os.getpid(), signal.SIGKILL)
            return found

        if at == point:
            setattr(where, name, dies)

    def noting(name: str, notes: list[str]) -> None:
        whole = getattr(idempotency, name)

        async def notes_it(account: Any, given: str, *more: Any) -> Any:
            found = await whole(account, given, *more)
            notes.extend([given] if given == key else [])
            return found

        setattr(idempotency, name, notes_it)

    noting("once", met)
    noting("store", stored)
    dying(keeping, "_write_rows", at=POINTS[0], first=True, when=lambda: met)
    dying(chains, "append", at=POINTS[1], first=True, when=lambda: met)
    for engine in (sqlite._Wrapper, TransactionWrapper):
        dying(engine, "commit", at=POINTS[2], first=False, when=lambda: stored)
    answer = Endpoint._answered

    async def answered(*given: Any) -> Any:
        found = await answer(*given)
        if point == POINTS[3] and stored:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    Endpoint._answered = answered  # type: ignore[method-assign]  # dies instead
    serve()
