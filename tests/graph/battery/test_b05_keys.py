"""B5 and B14: one key, one execution, whoever asks again and wherever it broke off."""

from __future__ import annotations

import asyncio

import pytest

from records import idempotency
from records.cases import keeping
from records.engines import sets
from records.trail import audit, chains
from tests.battery import Told, size
from tests.graph.copies import copies
from tests.graph.test_sittings import sit, voted
from tests.graph.world import World, fingerprint

CALLERS = size(50, 10)


async def count() -> int:
    rows = await sets.select("SELECT count(*) AS n FROM journal WHERE act = 'decideApprovals'")
    found: int = rows[0]["n"]
    return found


@pytest.mark.battery("B5", "one key, one execution: at once, another's, and wherever it breaks off")
async def test_a_key_used_many_times_at_once_acts_once(here: World, told: Told) -> None:
    ids = await copies(here.cases["submitted"].dossier.id, 5)
    given = {"items": voted(ids), "decision": "APPROVED", "idempotencyKey": "k"}
    answers = await asyncio.gather(*(sit(here, "committee", "decideApprovals", **given) for _ in range(CALLERS)))
    assert sorted(a["replayed"] for a in answers) == [False] + [True] * (CALLERS - 1)
    assert [a["succeeded"] for a in answers] == [5] * CALLERS
    assert await count() == 5
    told(f"one key {CALLERS} times at once: one execution, {CALLERS - 1} replays")


@pytest.mark.battery("B5", "one key, one execution: at once, another's, and wherever it breaks off")
async def test_anothers_key_is_anothers(here: World) -> None:
    ids = await copies(here.cases["submitted"].dossier.id, 2)
    foreign = await sit(
        here, "committee-2026", "decideApprovals", items=voted(ids), decision="APPROVED", idempotencyKey="k"
    )
    mine = await sit(here, "committee", "decideApprovals", items=voted(ids), decision="APPROVED", idempotencyKey="k")
    assert (foreign["succeeded"], mine["succeeded"], mine["replayed"]) == (0, 2, False)


class Broke(Exception):
    """The process ends here."""


@pytest.mark.parametrize(
    "point", ["before the rows", "after the rows", "after the journal", "after the answer is kept"]
)
@pytest.mark.battery("B5", "one key, one execution: at once, another's, and wherever it breaks off")
async def test_wherever_it_breaks_off_the_key_gives_the_one_right_result(
    here: World, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    ids = await copies(here.cases["submitted"].dossier.id, 3)
    given = {"items": voted(ids), "decision": "APPROVED", "idempotencyKey": "k"}
    before = await fingerprint()
    module, name, first = {
        "before the rows": (keeping, "_write_rows", False),
        "after the rows": (keeping, "_write_rows", True),
        "after the journal": (chains, "append", True),
        "after the answer is kept": (idempotency, "store", True),
    }[point]
    whole = getattr(module, name)

    async def breaking(*given: object, **named: object) -> None:
        if first:
            await whole(*given, **named)
        raise Broke(point)

    with monkeypatch.context() as patch:
        patch.setattr(module, name, breaking)
        with pytest.raises(AssertionError, match="INTERNAL"):
            await sit(here, "committee", "decideApprovals", **given)
    assert await fingerprint() == before
    again = await sit(here, "committee", "decideApprovals", **given)
    assert (again["succeeded"], again["replayed"]) == (3, False)
    assert await count() == 3
    assert (await audit.verify()).broken is None
    # The answer of the commit was lost on the way: the key tells it.
    lost = await sit(here, "committee", "decideApprovals", **given)
    assert (lost["succeeded"], lost["replayed"]) == (3, True)
    assert await count() == 3
