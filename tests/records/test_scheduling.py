"""Work in slices: others have the loop after each, and those who work take turns."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from records import scheduling
from records.scheduling import FairLimiter, Turns


class Clock:
    """Time that passes only while somebody works: a piece takes three milliseconds, a slice has four."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def pieces(self, count: int, whose: str, done: list[str]) -> Iterator[None]:
        for _ in range(count):
            self.now += 0.003
            done.append(whose)
            yield


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(scheduling, "perf_counter", made)
    return made


async def others(done: list[str]) -> None:
    """Somebody who wants the loop, and nothing but that."""
    while True:
        done.append("-")
        await asyncio.sleep(0)


@pytest.mark.parametrize(("workers", "pieces"), [(1, 20), (4, 20), (50, 1)])
async def test_others_have_the_loop_after_every_slice_however_many_work(
    clock: Clock, workers: int, pieces: int
) -> None:
    done: list[str] = []
    turns, waiting = Turns(), asyncio.create_task(others(done))
    await asyncio.gather(*(turns.work(clock.pieces(pieces, str(n), done)) for n in range(workers)))
    waiting.cancel()
    runs = [run for run in "".join(done).split("-") if run]
    assert runs == [str(n) * min(pieces, 2) for _ in range(0, pieces, 2) for n in range(workers)]


async def test_who_is_cancelled_between_slices_leaves_the_turn_to_others(clock: Clock) -> None:
    done: list[str] = []
    turns = Turns()
    long = asyncio.create_task(turns.work(clock.pieces(1_000, "a", done)))
    await asyncio.sleep(0)
    long.cancel()
    await turns.work(clock.pieces(3, "b", done))
    assert long.cancelled()
    assert "".join(done) == "aabbb"


async def test_whoever_comes_first_waits_for_no_queue_of_anothers() -> None:
    limiter, go_on, inside = FairLimiter(3, 2), asyncio.Event(), list[str]()

    async def work(whose: str) -> None:
        async with limiter.slot(whose):
            inside.append(whose)
            await go_on.wait()

    async with asyncio.TaskGroup() as group:
        for whose in "aaaaab":
            group.create_task(work(whose))
        for _ in range(5):
            await asyncio.sleep(0)
        assert inside == ["a", "a", "b"]
        go_on.set()
    assert sorted(inside) == list("aaaaab")
    assert not limiter._own
