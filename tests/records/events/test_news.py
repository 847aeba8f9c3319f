"""What is told in a transaction is heard after its commit, whole, and never if it is undone."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from uuid import UUID

import pytest
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from records.events import news
from records.events.listening import listening
from records.events.news import Left, News


def some(act: str, number: int = 1) -> list[News]:
    return [News(act, "/1/2/", UUID(int=n), "TALK", (UUID(int=n + 1),) * (n % 3)) for n in range(1, number + 1)]


class Ear(list[News | Left]):
    """What was heard, waited for by the last of it, and the ids."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []

    def hear(self, told: News | Left, id: str) -> None:
        self.append(told)
        self.ids.append(id)

    async def until(self, last: News | Left) -> list[News | Left]:
        async with asyncio.timeout(20):
            while last not in self:  # noqa: ASYNC110 -- a list has no event
                await asyncio.sleep(0.01)
        return list(self)


@pytest.fixture
def ear() -> Ear:
    return Ear()


def _never() -> None:
    raise AssertionError("the connection was lost")


async def undo(told: News) -> None:
    """Tells it in a transaction, or a part of one, that is rolled back."""
    with suppress(ValueError):
        async with in_transaction():
            await news.tell([told])
            raise ValueError


async def test_it_is_heard_after_the_commit_and_what_was_undone_is_not(db: TortoiseContext, ear: Ear) -> None:
    (kept,), (inner,), (undone,), (after,) = map(some, ("kept", "inner", "undone", "after"))
    async with listening(ear.hear, _never) as listener:
        await listener.ready.wait()
        async with in_transaction():
            await news.tell([kept])
            async with in_transaction():
                await news.tell([inner])
            await undo(undone)
            await asyncio.sleep(0.05)
            assert ear == []
        await undo(undone)
        await news.tell([after])
        assert await ear.until(after) == [kept, inner, after]


async def test_thousands_are_heard_whole_in_pieces_that_the_database_takes(db: TortoiseContext, ear: Ear) -> None:
    many, left = some("decideApprovals", 5_000), Left(UUID(int=7))
    async with listening(ear.hear, _never) as listener:
        await listener.ready.wait()
        async with in_transaction():
            await news.tell(many)
        for nonsense in ("?", "5", "[5]", '{"left":5}'):
            listener(nonsense)
        await news.tell_left(left.account)
        assert await ear.until(left) == [*many, left]
        *ids, none = ear.ids
        assert (len(set(ids)), all(ids), none) == (5_000, True, "")
