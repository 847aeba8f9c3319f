"""Three small acts: an activist is trained (Art. 10), the pool is analysed (Art. 11), a probationary member is criticised (Art. 31)."""

from __future__ import annotations

from typing import Any

import pytest

from graph.resolvers.acting import problem_of
from records import errors
from records.engines import sets
from tests.graph.world import World, ask

STEP = """mutation ($input: RecordStepInput!) { recordStep(input: $input) {
    doneRecord { kind note candidate { id } } errors { code path } } }"""


async def step(world: World, who: str, **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(world.actors[who], STEP, {"input": given}))["recordStep"]
    return found


@pytest.mark.parametrize(
    ("kind", "legs", "note"),
    [
        ("ACTIVIST_TRAINED", ("mentored", "examined", "national:ripe"), "党校集中培训三天"),
        ("CRITICISED", ("sworn", "national:sworn"), "无故不参加组织生活"),
    ],
)
async def test_it_is_recorded_in_its_stages_and_in_no_other(
    here: World, kind: str, legs: tuple[str, ...], note: str
) -> None:
    for leg in legs:
        who = "national" if leg.startswith("national") else "own"
        done = await step(here, who, candidateId=here.cases[leg].id, stepKind=kind, note=note)
        assert done["errors"] == []
        assert done["doneRecord"] == {"kind": kind, "note": note, "candidate": {"id": here.cases[leg].id}}
    refused = await step(here, "own", candidateId=here.cases["talked"].id, stepKind=kind, note=note)
    assert [e["code"] for e in refused["errors"]] == ["WRONG_STAGE"]


async def test_what_somebody_is_criticised_for_is_said(here: World) -> None:
    refused = await step(here, "own", candidateId=here.cases["sworn"].id, stepKind="CRITICISED")
    assert [(e["code"], e["path"]) for e in refused["errors"]] == [("BAD_INPUT", ["note"])]


async def test_the_committee_and_the_organization_department_each_analyse_the_pool(here: World) -> None:
    query = "query ($id: ID!) { candidate(id: $id) { tasks { guard } } }"

    async def owed() -> bool:
        found = await ask(here.actors["own"], query, {"id": here.cases["mentored"].id})
        return {"guard": "R-ACT-7"} in found["candidate"]["tasks"]

    assert await owed()
    assert (await step(here, "org-dept", stepKind="POOL_ANALYSED", note="全区积极分子队伍分析"))["errors"] == []
    assert await owed()
    assert (await step(here, "committee", stepKind="POOL_ANALYSED", note="本党委积极分子队伍分析"))["errors"] == []
    assert not await owed()
    assert [e["code"] for e in (await step(here, "own", stepKind="POOL_ANALYSED"))["errors"]] == ["NOT_ALLOWED"]
    rows = await sets.select("SELECT org_path FROM step WHERE candidate_id IS NULL ORDER BY org_path")
    assert [row["org_path"] for row in rows] == [here.actors["org-dept"].org_path, here.actors["committee"].org_path]


def test_a_conflict_names_the_rule_that_forbids_it() -> None:
    """What an index of the database holds is held by a rule of the page, where there is one."""
    rules = [rule for *_, rule, _ in errors._UNIQUE if rule]
    assert [problem_of(errors.Conflict(rule=rule)).guard_id for rule in rules] == rules
    assert problem_of(errors.Conflict()).guard is None
    assert rules
