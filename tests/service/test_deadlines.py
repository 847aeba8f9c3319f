"""The time of a request holds for what is worked out in Python too."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from starlette.requests import Request

from records import scheduling
from records.scheduling import Turns
from service.deadlines import within
from service.refusals import Refused


async def nothing_comes() -> dict[str, str]:
    return await asyncio.Event().wait() and {}


async def test_judging_ends_with_the_time_of_its_request(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, passed, done = asyncio.get_running_loop(), [0.0], []
    real = loop.time
    monkeypatch.setattr(loop, "time", lambda: real() + passed[0])
    monkeypatch.setattr(scheduling, "perf_counter", lambda: passed[0])

    def judgements() -> Iterator[None]:
        """A thousand of them, a second each."""
        for number in range(1_000):
            passed[0] += 1
            done.append(number)
            yield

    turns = Turns()
    request = Request({"type": "http"}, nothing_comes)
    with pytest.raises(Refused) as refused:
        await within(10, turns.work(judgements()), request)
    assert refused.value.code == "DEADLINE_EXCEEDED"
    assert 10 <= len(done) <= 11
    # And nobody who comes after it finds the turn taken.
    await within(10, turns.work(iter([None])), request)
