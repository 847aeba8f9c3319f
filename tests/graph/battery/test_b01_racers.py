"""B1: many deciders at once on the same submissions; each is decided once, and the journal says what happened.

The batteries are small here and whole with `make battery`.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter

import orjson
import pytest

from records import audit, sets, tables
from tests.graph.copies import copies
from tests.graph.test_sittings import sit, voted
from tests.graph.world import World

RACERS, SUBMISSIONS = (40, 20) if os.environ.get("JISHI_BATTERY") else (12, 6)


async def decisions(ids: list[str]) -> dict[str, str]:
    rows = await sets.read(tables.Approval, sets.among("t.id", "ids"), {"ids": [i[4:] for i in ids]})
    return {f"apr_{r['id']}": r["status"] for r in rows}


async def journalled(act: str) -> list[tuple[str, str]]:
    rows = await sets.read(tables.Journal, "t.act = :act", {"act": act}, tail="ORDER BY t.id")
    told = [(f"apr_{r['record_id']}", orjson.loads(r["after"])["approvals"][str(r["record_id"])]) for r in rows]
    return [(key, after["status"]) for key, after in told]


async def test_each_is_decided_once_however_many_race(here: World) -> None:
    ids = await copies(here.cases["submitted"].dossier.id, SUBMISSIONS)
    rng = random.Random(7)  # noqa: S311 -- an order, no secret

    async def racer(number: int) -> list[str]:
        mine = rng.sample(ids, k=rng.randint(1, len(ids)))
        word = ("APPROVED", "REJECTED", "RETURNED")[number % 3]
        found = await sit(here, "committee", "decideApprovals", items=voted(mine), decision=word, opinion="意见")
        lost = {e["code"] for row in found["results"] for e in row["errors"]}
        assert lost <= {"CONFLICT"}, lost
        return [row["id"] for row in found["results"] if row["succeeded"]]

    won = Counter(key for keys in await asyncio.gather(*map(racer, range(RACERS))) for key in keys)
    assert set(won.values()) == {1}
    told = await journalled("decideApprovals")
    assert sorted(key for key, _ in told) == sorted(won)
    assert {**dict.fromkeys(ids, "SUBMITTED"), **dict(told)} == await decisions(ids)
    assert (await audit.verify()).broken is None


@pytest.mark.parametrize("seed", range(6 if os.environ.get("JISHI_BATTERY") else 2))
async def test_crossing_sittings_neither_deadlock_nor_decide_twice(here: World, seed: int) -> None:
    ids = await copies(here.cases["submitted"].dossier.id, SUBMISSIONS)
    rng = random.Random(seed)  # noqa: S311 -- an order, no secret

    async def sitting(reverse: bool) -> list[str]:
        mine = rng.sample(ids, k=len(ids) * 3 // 4)
        mine.sort(reverse=reverse)
        found = await sit(here, "committee", "decideApprovals", items=voted(mine), decision="REJECTED", opinion="否")
        assert found["errors"] == []
        return [row["id"] for row in found["results"] if row["succeeded"]]

    answers = await asyncio.gather(*(sitting(n % 2 == 0) for n in range(8)))
    won = [key for keys in answers for key in keys]
    assert len(won) == len(set(won))
    decided = [key for key, status in (await decisions(ids)).items() if status == "REJECTED"]
    assert sorted(won) == sorted(decided)
