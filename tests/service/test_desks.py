"""Prints are set one at a time at a desk, and what is long at another: who wants one sheet waits for no stack of papers."""

from __future__ import annotations

import asyncio
import threading
from datetime import date
from typing import Any

import pytest

from papers.catalogue import Print
from papers.typesetting import Sheet
from service import printing


def sheet(size: int) -> Sheet:
    return Sheet({"node": {"text": "x" * size}}, "一份", date(2026, 11, 30))


@pytest.mark.parametrize(
    ("sheets", "long"),
    [([sheet(10)], False), ([sheet(200_000)], True), ([sheet(10)] * 11, True), ([sheet(9_000)] * 9, True)],
)
def test_what_is_long(sheets: list[Sheet], long: bool) -> None:
    assert printing._is_long(sheets) is long


@pytest.fixture
def prints(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The desks alone, and a long document that is set until somebody says so."""
    made, end = object.__new__(printing.Prints), threading.Event()
    made._desks = (printing._Desk(), printing._Desk())

    def several(kind: Print, sheets: list[Sheet], *, desk: int) -> bytes:
        if desk and not end.wait(20):
            raise TimeoutError
        return b"%d" % desk

    monkeypatch.setattr(printing.typesetting, "several", several)
    yield made, end
    end.set()


async def test_a_short_print_goes_on_beside_a_long_one(prints: Any) -> None:
    desks, end = prints
    long = asyncio.create_task(desks.set(Print.DOSSIER, [sheet(200_000)]))
    await asyncio.sleep(0)
    assert await asyncio.wait_for(desks.set(Print.DOSSIER, [sheet(10)]), 10) == b"0"
    assert not long.done()
    end.set()
    assert await long == b"1"


async def test_whoever_leaves_leaves_the_desk_to_what_is_being_set(prints: Any) -> None:
    """A thread is not stopped: two at once at one desk broke both."""
    desks, end = prints
    left = asyncio.create_task(desks.set(Print.DOSSIER, [sheet(200_000)]))
    await asyncio.sleep(0.05)
    left.cancel()
    with pytest.raises(asyncio.CancelledError):
        await left
    following = asyncio.create_task(desks.set(Print.DOSSIER, [sheet(200_000)]))
    await asyncio.sleep(0.05)
    assert desks._desks[1]._lock.locked()
    assert not following.done()
    end.set()
    assert await asyncio.wait_for(following, 10) == b"1"
    assert not desks._desks[1]._lock.locked()
