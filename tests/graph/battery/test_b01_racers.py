"""B1: many deciders at once on the same submissions; each is decided once, and the journal says what happened.

The batteries are small here and whole with `make battery`.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter

import orjson
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from records import tables
from records.engines import connections, sets
from records.trail import audit
from tests.battery import Told, size
from tests.graph.copies import copies
from tests.graph.test_sittings import sit, voted
from tests.graph.world import World, respond

RACERS, SUBMISSIONS = size((40, 20), (12, 6))
EXAMPLES = size(40, 4)
_WITHDRAW = """mutation ($input: WithdrawApprovalInput!) { withdrawApproval(input: $input) { errors { code } } }"""


async def decisions(ids: list[str]) -> dict[str, str]:
    rows = await sets.read(tables.Approval, connections.among("t.id", "ids"), {"ids": [i[4:] for i in ids]})
    return {f"apr_{r['id']}": r["status"] for r in rows}


async def journalled(act: str) -> list[tuple[str, str]]:
    rows = await sets.read(tables.Journal, "t.act = :act", {"act": act}, tail="ORDER BY t.id")
    told = [(f"apr_{r['record_id']}", orjson.loads(r["after"])["approvals"][str(r["record_id"])]) for r in rows]
    return [(key, after["status"]) for key, after in told]


@pytest.mark.battery("B1", "many decide the same at once: each is decided once, and the journal says what happened")
async def test_each_is_decided_once_however_many_race(here: World, told: Told) -> None:
    ids = await copies(here.cases["submitted"].dossier.id, SUBMISSIONS)
    rng = random.Random(7)  # noqa: S311 -- an order, no secret

    async def racer(number: int) -> list[str]:
        mine = rng.sample(ids, k=rng.randint(1, len(ids)))
        word = ("APPROVED", "REJECTED", "RETURNED")[number % 3]
        found = await sit(here, "committee", "decideApprovals", items=voted(mine), decision=word, opinion="意见")
        lost = {e["code"] for row in found["results"] for e in row["errors"]}
        assert lost <= {"CONFLICT"}, lost
        return [row["askedId"] for row in found["results"] if row["succeeded"]]

    won = Counter(key for keys in await asyncio.gather(*map(racer, range(RACERS))) for key in keys)
    assert set(won.values()) == {1}
    journal = await journalled("decideApprovals")
    assert sorted(key for key, _ in journal) == sorted(won)
    assert {**dict.fromkeys(ids, "SUBMITTED"), **dict(journal)} == await decisions(ids)
    assert (await audit.verify()).broken is None
    told(f"{RACERS} at once on {SUBMISSIONS} submissions, {len(won)} decided, {len(journal)} rows of the journal")


@pytest.mark.parametrize("seed", range(size(6, 2)))
@pytest.mark.battery("B1", "many decide the same at once: each is decided once, and the journal says what happened")
async def test_crossing_sittings_neither_deadlock_nor_decide_twice(here: World, seed: int) -> None:
    ids = await copies(here.cases["submitted"].dossier.id, SUBMISSIONS)
    rng = random.Random(seed)  # noqa: S311 -- an order, no secret

    async def sitting(reverse: bool) -> list[str]:
        mine = rng.sample(ids, k=len(ids) * 3 // 4)
        mine.sort(reverse=reverse)
        found = await sit(here, "committee", "decideApprovals", items=voted(mine), decision="REJECTED", opinion="否")
        assert found["errors"] == []
        return [row["askedId"] for row in found["results"] if row["succeeded"]]

    answers = await asyncio.gather(*(sitting(n % 2 == 0) for n in range(8)))
    won = [key for keys in answers for key in keys]
    assert len(won) == len(set(won))
    decided = [key for key, status in (await decisions(ids)).items() if status == "REJECTED"]
    assert sorted(won) == sorted(decided)


# Whom each caller decides and in which order, and what: overlapping in any way, sometimes the same person twice.
_SITTINGS = st.lists(
    st.tuples(st.lists(st.integers(0, 5), min_size=1, max_size=8), st.sampled_from(["REJECTED", "RETURNED"])),
    min_size=2,
    max_size=5,
)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
    database=None,
)
@given(sittings=_SITTINGS, withdrawn=st.sets(st.integers(0, 5), max_size=2))
@pytest.mark.battery("B1", "many decide the same at once: each is decided once, and the journal says what happened")
async def test_whatever_overlaps_each_is_closed_once_and_nobody_hears_of_a_deadlock(
    here: World, sittings: list[tuple[list[int], str]], withdrawn: set[int]
) -> None:
    """Sittings of the committee, and meanwhile the branch takes some of its submissions back."""
    ids = await copies(here.cases["submitted"].dossier.id, 6)

    async def decide(mine: list[int], decision: str) -> list[tuple[str, str]]:
        items = [{"id": ids[n]} for n in mine]
        found = await sit(here, "committee", "decideApprovals", items=items, decision=decision, opinion="意见")
        assert found["errors"] == []
        assert {e["code"] for row in found["results"] for e in row["errors"]} <= {"CONFLICT", "BAD_INPUT"}, found
        return [(row["askedId"], decision) for row in found["results"] if row["succeeded"]]

    async def withdraw(number: int) -> list[tuple[str, str]]:
        answer = await respond(here.actors["own"], _WITHDRAW, {"input": {"id": ids[number], "reason": "补充材料"}})
        assert answer["errors"] == []
        refused = answer["data"]["withdrawApproval"]["errors"]
        return [] if refused else [(ids[number], "WITHDRAWN")]

    work = [decide(mine, decision) for mine, decision in sittings] + [withdraw(n) for n in sorted(withdrawn)]
    won = [one for ones in await asyncio.gather(*work) for one in ones]
    assert max(Counter(key for key, _ in won).values()) == 1
    touched = {n for mine, _ in sittings for n in mine} | withdrawn
    assert {key for key, _ in won} == {ids[n] for n in touched}
    assert await decisions(ids) == {**dict.fromkeys(ids, "SUBMITTED"), **dict(won)}
