"""Questions that are alike, asked together: each gets its own row, whatever becomes of the others."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from records.engines.batching import Batcher, batch_size, batched

QUERY = "SELECT $1 AS a, $2 AS b"


class Database:
    """Answers any number of alike questions with their values, once it may; -1 is refused."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.free = asyncio.Event()
        self.seconds = 0.0

    async def read(self, query: str, values: list[Any]) -> Sequence[Any]:
        self.asked.append(len(values) // 2)
        assert query == batched(QUERY, len(values) // 2, 2)
        await asyncio.sleep(self.seconds)
        await self.free.wait()
        if -1 in values:
            raise ValueError(values)
        return [tuple(values)]


async def known(database: Database) -> Batcher:
    """Asked before: it is short."""
    database.free.set()
    asking = Batcher(database.read)
    await asking.row(QUERY, [0, 0])
    database.free.clear()
    database.asked.clear()
    return asking


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def test_parameters_are_numbered_through() -> None:
    assert batched("SELECT $1, $2, $1", 1, 2) == "SELECT $1, $2, $1"
    assert (
        batched("SELECT $1, $2, $1", 2, 2)
        == "SELECT * FROM (SELECT $1, $2, $1) AS q0 CROSS JOIN (SELECT $3, $4, $3) AS q1"
    )
    assert batched("SELECT ?, ?2", 2, 2) == "SELECT * FROM (SELECT ?, ?2) AS q0 CROSS JOIN (SELECT ?, ?4) AS q1"


def test_statements_are_of_few_sizes() -> None:
    assert [batch_size(waiting) for waiting in (1, 2, 3, 4, 9, 15, 16, 40)] == [1, 2, 2, 4, 4, 4, 8, 8]


async def test_who_comes_while_two_are_answered_is_asked_together() -> None:
    database = Database()
    asking = await known(database)
    tasks = [asyncio.create_task(asking.row(QUERY, [n, -n - 2])) for n in range(31)]
    await settled()
    assert database.asked == [1, 1]
    database.free.set()
    assert [tuple(row) for row in await asyncio.gather(*tasks)] == [(n, -n - 2) for n in range(31)]
    assert database.asked == [1, 1, 8, 8, 4, 4, 4, 1]


async def test_who_is_refused_or_leaves_takes_nobody_along() -> None:
    database = Database()
    asking = await known(database)
    tasks = [asyncio.create_task(asking.row(QUERY, [n, 0 if n != 4 else -1])) for n in range(8)]
    await settled()
    tasks[5].cancel()
    database.free.set()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(one) for one in found] == [tuple] * 4 + [ValueError, asyncio.CancelledError, tuple, tuple]
    # Two alone, three together of the four that waited first, these by themselves, the last two.
    assert sorted(database.asked) == [1, 1, 1, 1, 1, 2, 3]


async def test_what_is_long_has_a_connection_for_each() -> None:
    database = Database()
    database.seconds = 0.01
    asking = await known(database)
    database.free.set()
    await asyncio.gather(*(asking.row(QUERY, [n, 0]) for n in range(6)))
    assert database.asked == [1] * 6


async def test_who_waits_when_the_work_is_ended_is_told() -> None:
    database = Database()
    asking = await known(database)
    tasks = [asyncio.create_task(asking.row(QUERY, [n, 0])) for n in range(5)]
    await settled()
    for task in tasks[:2]:
        task.cancel()
    await settled()
    for task in asking._asking:
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await tasks[4]
    assert all(task.done() for task in tasks)
