"""The same key does the act once and answers alike, however often and however much at once it comes."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from records import idempotency, seals, stamps
from records.engines import sets
from records.errors import Conflict
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN
from tests.records.seeded import KEY, seed

ME = BRANCH_ADMIN.account_id


async def test_one_key_asked_at_once_does_the_act_once(db: TortoiseContext) -> None:
    await seed()
    done: list[int] = []

    async def ask(number: int) -> object:
        async with in_transaction():
            earlier = await idempotency.once(ME, "key", "act", "digest")
            if earlier is not None:
                return earlier
            done.append(number)
            await asyncio.sleep(0)
            await idempotency.store(ME, "key", "act", "digest", {"id": str(number)})
            return {"id": str(number)}

    answers = await asyncio.gather(*map(ask, range(8)))
    assert (len(done), answers) == (1, [{"id": str(done[0])}] * 8)


@pytest.mark.parametrize(("act", "digest"), [("other", "digest"), ("act", "other")])
async def test_a_key_used_for_something_else_is_a_conflict(db: TortoiseContext, act: str, digest: str) -> None:
    await seed()
    await idempotency.store(ME, "key", "act", "digest", {})
    with pytest.raises(Conflict) as told:
        await idempotency.once(ME, "key", act, digest)
    assert told.value.path == ("idempotencyKey",)


async def test_a_key_belongs_to_its_account(db: TortoiseContext) -> None:
    await seed()
    await idempotency.store(ME, "key", "act", "digest", ["answer"])
    assert await idempotency.once(ME, "key", "act", "digest") == ["answer"]
    assert await idempotency.once(COMMITTEE_ADMIN.account_id, "key", "act", "digest") is None


async def test_old_answers_are_forgotten(db: TortoiseContext) -> None:
    await seed()
    await idempotency.store(ME, "new", "act", "digest", 1)
    await idempotency.store(ME, "old", "act", "digest", 1)
    long_ago = stamps.now() - idempotency.KEPT_FOR - timedelta(minutes=1)
    await sets.select("UPDATE idempotency SET at = :at WHERE key = :key", {"at": long_ago, "key": "old"})
    await idempotency.purge()
    assert [await idempotency.once(ME, key, "act", "digest") for key in ("new", "old")] == [1, None]


def test_a_digest_is_of_the_content_and_not_of_its_order() -> None:
    assert idempotency.digest({"a": 1, "b": 2}) == idempotency.digest({"b": 2, "a": 1}) != idempotency.digest({"a": 1})


async def test_what_is_kept_of_an_input_is_keyed(db: TortoiseContext) -> None:
    """With a digest alone all ID numbers of a birthday could be tried out; a retry is known again after a change of keys."""
    await seed()
    asked = idempotency.digest({"id_number": "11010519491231002X"})
    await idempotency.store(ME, "key", "act", asked, "answer")
    (row,) = await sets.select("SELECT input_digest FROM idempotency")
    assert row["input_digest"] not in (asked, "11010519491231002X")
    seals.install(bytes(range(1, 33)), (KEY,))
    assert await idempotency.once(ME, "key", "act", asked) == "answer"
