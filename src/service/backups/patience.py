"""What takes longer than a few seconds is said while it lasts: whoever waits knows that something is done, and what."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import typer

SECONDS = 5.0


@contextmanager
def slow(zh: str, en: str) -> Iterator[None]:
    """Says on standard error what is done, if it is not done by then. By a thread: much of it lets nothing else in its own run."""
    timer = threading.Timer(SECONDS, typer.echo, (f"… {zh} · {en}",), {"err": True})
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
