"""Who leaves or is punished is missed by those they look after (C-11, C-12)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.graph.world import TODAY, World, respond

UPDATE = """mutation ($input: UpdateMemberInput!) {
  updateMember(input: $input) { errors { code } warnings { code severity guard article edition detail } } }"""

# By stage: the row that is named and its article, under the manual and under the national text; a dash: the text has no such row.
Told = dict[str, tuple[str | None, str | None, str | None]]
LEAVES: Told = {
    "ACTIVIST": ("R-ACT-8.now", "本级党委规定", "第九条"),
    "DEVELOPMENT_TARGET": ("R-DEV-6", "第十四条", "第十四条"),
    "PROBATIONARY_MEMBER": ("R-DEV-6.continuing", "第十四条", "第十四条"),
}
BARRED: Told = {
    "ACTIVIST": ("R-ACT-8.now", "本级党委规定", "第九条"),
    "DEVELOPMENT_TARGET": ("R-DEV-7", "第十四条", "第十四条"),
    "PROBATIONARY_MEMBER": ("R-DEV-7", "第十四条", "第十四条"),
}
IN_EFFECT: Told = {
    "ACTIVIST": ("R-ACT-8.effect", "本级党委规定", "第九条"),
    "DEVELOPMENT_TARGET": ("R-DEV-8", None, "第十四条"),
    "PROBATIONARY_MEMBER": (None, None, None),
}
TODAY_ = TODAY.isoformat()
CHANGES = [
    ({"leftOn": TODAY_, "leftReason": "调离"}, LEAVES),
    ({"leftOn": (TODAY + timedelta(days=30)).isoformat()}, LEAVES),
    ({"status": "PROBATIONARY"}, LEAVES),
    ({"disciplines": [{"kind": "PROBATION_WITHIN_PARTY", "decidedOn": TODAY_}]}, BARRED),
    ({"disciplines": [{"kind": "WARNING", "decidedOn": TODAY_}]}, IN_EFFECT),
]
# Over, or restored: nobody is missed.
HARMLESS = [
    {"disciplines": [{"kind": "WARNING", "decidedOn": "2027-01-15"}]},
    {"disciplines": [{"kind": "PROBATION_WITHIN_PARTY", "decidedOn": "2026-01-01", "restoredOn": "2028-01-01"}]},
]


async def warned(w: World, by: str, **given: Any) -> list[tuple[Any, ...]]:
    answer = (await respond(w.actors[by], UPDATE, {"input": given}))["data"]["updateMember"]
    assert answer["errors"] == []
    assert {(p["code"], p["severity"]) for p in answer["warnings"]} <= {
        ("GUARD_UNMET", "WARNING"),
        ("WRONG_STATE", "WARNING"),
    }
    assert all((p["code"] == "GUARD_UNMET") == (p["guard"] is not None) for p in answer["warnings"])
    return sorted((p["detail"], p["guard"], p["article"], p["edition"]) for p in answer["warnings"])


async def looked_after(w: World, by: str, member: str) -> list[tuple[str, str]]:
    """By the lists themselves: activists by their mentors, the stages after by their introducers; name and stage."""
    query = "{ candidates(first: 100, filter: {status: [ACTIVE, TRANSFERRING]}) { nodes { name stage mentors { member { id } } introducers { member { id } } } } }"
    people = (await respond(w.actors[by], query))["data"]["candidates"]["nodes"]
    roles = {"ACTIVIST": "mentors", "DEVELOPMENT_TARGET": "introducers", "PROBATIONARY_MEMBER": "introducers"}
    return sorted(
        (p["name"], p["stage"])
        for p in people
        if p["stage"] in roles and any((a["member"] or {}).get("id") == member for a in p[roles[p["stage"]]])
    )


@pytest.mark.parametrize("by", ["own", "national"])
@pytest.mark.parametrize(("change", "told"), CHANGES, ids=["leaves", "leaves later", "status", "barred", "in effect"])
async def test_whom_a_member_looks_after_is_named_by_the_rule_when_they_cannot(
    here: World, change: dict[str, Any], told: Told, by: str
) -> None:
    member = here.member(0, by)
    people = await looked_after(here, by, member)
    assert people
    edition = "MANUAL_2024" if by == "own" else "NATIONAL_2026"
    expected = []
    for name, stage in people:
        guard, old, new = told[stage]
        article = old if by == "own" else new
        # A text without such a row says nothing of it: the person is named all the same.
        expected.append((name, guard, article, edition) if article else (name, None, None, None))
    assert await warned(here, by, id=member, position="委员") == []
    assert await warned(here, by, id=member, **change) == sorted(expected)
    assert await warned(here, by, id=member, position="书记") == []


@pytest.mark.parametrize("change", HARMLESS, ids=["over", "restored"])
async def test_nobody_is_missed_by_whom_a_punishment_bars_no_more(here: World, change: dict[str, Any]) -> None:
    assert await warned(here, "own", id=here.member(0), **change) == []
