"""Who leaves or is punished is missed by those they look after (C-11, C-12)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.graph.world import TODAY, World, respond

UPDATE = """mutation ($input: UpdateMemberInput!) {
  updateMember(input: $input) { errors { code } warnings { code severity rule detail } } }"""


async def warned(w: World, by: str, **given: Any) -> list[tuple[str, str]]:
    answer = (await respond(w.actors[by], UPDATE, {"input": given}))["data"]["updateMember"]
    assert answer["errors"] == []
    assert {(p["code"], p["severity"]) for p in answer["warnings"]} <= {("GUARD_UNMET", "WARNING")}
    return sorted((p["rule"], p["detail"]) for p in answer["warnings"])


async def looked_after(w: World, by: str, member: str) -> list[tuple[str, str]]:
    """By the lists themselves: activists by their mentors, the stages after by their introducers."""
    query = "{ candidates(first: 100, filter: {status: [ACTIVE, TRANSFERRING]}) { nodes { name stage mentors { member { id } } introducers { member { id } } } } }"
    people = (await respond(w.actors[by], query))["data"]["candidates"]["nodes"]
    rules = {"ACTIVIST": ("R-ACT-8", "mentors")} | dict.fromkeys(
        ("DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER"), ("R-DEV-6", "introducers")
    )
    found = []
    for p in people:
        rule, by_role = rules.get(p["stage"], ("", ""))
        if rule and any((a["member"] or {}).get("id") == member for a in p[by_role]):
            found.append((rule, p["name"]))
    return sorted(found)


@pytest.mark.parametrize(
    "change",
    [
        {"leftOn": TODAY.isoformat(), "leftReason": "调离"},
        {"status": "PROBATIONARY"},
        {"disciplines": [{"kind": "WARNING", "decidedOn": TODAY.isoformat()}]},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_whom_a_member_looks_after_is_named_when_they_cannot(here: World, change: dict[str, Any]) -> None:
    member = here.member(0)
    expected = await looked_after(here, "own", member)
    assert {rule for rule, _ in expected} == {"R-ACT-8", "R-DEV-6"}
    assert await warned(here, "own", id=member, position="委员") == []
    assert await warned(here, "own", id=member, **change) == expected
    assert await warned(here, "own", id=member, position="书记") == []
