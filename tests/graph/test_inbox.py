"""The inbox in numbers: each is the total of the list under the filter that it stands for, in everybody's scope."""

from __future__ import annotations

from typing import Any

import pytest

from tests.graph.world import World, ask

COUNT = "{ all withoutWarnings withWarnings resubmitted overdue waitingLong arrived }"
TOTALS = f"""query ($to: ID, $of: ID) {{ inboxTotals(addressedTo: $to, organization: $of, waitingSince: "2029-01-13",
  arrivedSince: "2029-01-14") {{ count {COUNT} kinds {{ kind count {COUNT} }}
  branches {{ organization {{ id }} count {COUNT} }} }} }}"""
FILTERS: dict[str, dict[str, Any]] = {
    "all": {},
    "withoutWarnings": {"hasWarnings": False},
    "withWarnings": {"hasWarnings": True},
    "resubmitted": {"resubmitted": True},
    "overdue": {"overdue": True},
    "waitingLong": {"waitingSince": "2029-01-13"},
    "arrived": {"submittedOn": {"from": "2029-01-14"}},
}
LISTED = "query ($filter: ApprovalFilter!) { approvals(filter: $filter) { totalCount } }"


async def counted(w: World, name: str, **more: Any) -> dict[str, int]:
    """The same numbers by the list's own filters."""
    found = {}
    for key, given in FILTERS.items():
        wanted = {"status": ["SUBMITTED"], **given, **more}
        found[key] = (await ask(w.actors[name], LISTED, {"filter": wanted}))["approvals"]["totalCount"]
    return found


@pytest.mark.parametrize("name", ["committee", "committee-2026", "own", "auditor", "person", "system"])
async def test_each_number_is_the_total_of_its_filter(untouched: World, name: str) -> None:
    found = (await ask(untouched.actors[name], TOTALS))["inboxTotals"]
    assert found["count"] == await counted(untouched, name)
    for row in found["kinds"]:
        assert row["count"] == await counted(untouched, name, kind=[row["kind"]]), row["kind"]
    for row in found["branches"]:
        assert row["count"] == await counted(untouched, name, candidate={"branch": row["organization"]["id"]})
    for key in FILTERS:
        for part in ("kinds", "branches"):
            assert sum(row["count"][key] for row in found[part]) == found["count"][key]


async def test_an_inbox_is_one_committees_and_a_place_is_what_lies_below_it(untouched: World) -> None:
    committee, own = untouched.org("committee"), untouched.org("own")
    found = (await ask(untouched.actors["auditor"], TOTALS, {"to": committee, "of": own}))["inboxTotals"]
    assert found["count"] == await counted(untouched, "auditor", addressedTo=committee, organization=own)
    assert found["count"]["all"] > 0
    assert [row["organization"]["id"] for row in found["branches"]] == [own]
    nothing = await ask(untouched.actors["own"], TOTALS, {"of": untouched.org("sibling")})
    assert nothing["inboxTotals"]["count"]["all"] == 0
