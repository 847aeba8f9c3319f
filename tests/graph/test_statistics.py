"""The figures, held against counting the people one by one."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest

from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.schema import engine
from tests.graph.world import NOW, TODAY, World, ask, respond

QUERY = """query ($organization: ID, $stage: [Stage!], $arrivals: DateRange) {
    statistics(organization: $organization, stage: $stage, arrivals: $arrivals) { on since until count overdue
    stages { stage count overdue } organizations { organization { id } count overdue stages { stage count } }
    months { month applied activists targets admitted converted } ages { since until count } sexes { sex count }
    educations { education count } ethnicities { ethnicity count } } }"""
PEOPLE = """query ($after: String) { candidates(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { stage status sex birth education ethnicity appliedOn activistSince branch { id } } } }"""


async def people(world: World, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    after = None
    while True:
        page = (await ask(world.actors[name], PEOPLE, {"after": after}))["candidates"]
        found += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return [p for p in found if p["status"] in ("ACTIVE", "TRANSFERRING", "COMPLETED")]
        after = page["pageInfo"]["endCursor"]


def age(born: str) -> int:
    birth = date.fromisoformat(born)
    return TODAY.year - birth.year - ((TODAY.month, TODAY.day) < (birth.month, birth.day))


@pytest.mark.parametrize("name", ["own", "sibling", "committee", "auditor", "person", "system"])
async def test_figures_are_what_counting_people_gives(untouched: World, name: str) -> None:
    found = (await ask(untouched.actors[name], QUERY, {}))["statistics"]
    them = await people(untouched, name)
    assert found["count"] == len(them)
    assert {s["stage"]: s["count"] for s in found["stages"] if s["count"]} == Counter(p["stage"] for p in them)
    places = {o["organization"]["id"]: o["count"] for o in found["organizations"]}
    assert places == Counter(p["branch"]["id"] for p in them)
    assert {s["sex"]: s["count"] for s in found["sexes"]} == Counter(p["sex"] for p in them)
    assert {s["education"]: s["count"] for s in found["educations"]} == Counter(p["education"] for p in them)
    assert {s["ethnicity"]: s["count"] for s in found["ethnicities"]} == Counter(p["ethnicity"] or None for p in them)
    for band in found["ages"]:
        within = [p for p in them if (band["since"] or 0) <= age(p["birth"]) <= (band["until"] or 200)]
        assert band["count"] == len(within)
    assert sum(band["count"] for band in found["ages"]) == len(them)
    for month in found["months"]:
        since, until = found["since"], found["until"]
        for field, column in (("applied", "appliedOn"), ("activists", "activistSince")):
            days = [p[column] for p in them if p[column] and since <= p[column] <= until]
            assert month[field] == sum(day.startswith(month["month"]) for day in days)


async def test_figures_are_narrowed(untouched: World) -> None:
    committee = untouched.actors["committee"]
    whole = (await ask(committee, QUERY, {}))["statistics"]
    own = (await ask(committee, QUERY, {"organization": untouched.org("own")}))["statistics"]
    assert own["organizations"] == [
        o for o in whole["organizations"] if o["organization"]["id"] == untouched.org("own")
    ]
    assert 0 < own["count"] < whole["count"]
    some = (await ask(committee, QUERY, {"stage": ["ACTIVIST"]}))["statistics"]
    assert some["count"] == next(s["count"] for s in whole["stages"] if s["stage"] == "ACTIVIST") > 0
    spring = (await ask(committee, QUERY, {"arrivals": {"from": "2024-02-10", "to": "2024-03-01"}}))["statistics"]
    assert [m["month"] for m in spring["months"]] == ["2024-02", "2024-03"]


async def test_an_organization_out_of_sight_counts_nobody(untouched: World) -> None:
    outside = (await ask(untouched.actors["own"], QUERY, {"organization": untouched.org("sibling")}))["statistics"]
    assert (outside["count"], outside["organizations"]) == (0, [])


@pytest.mark.parametrize(
    ("arrivals", "message"),
    [
        ({"from": "2026-02-01", "to": "2026-01-01"}, "The first day lies after the last."),
        ({"from": "2000-01-01", "to": "2026-01-01"}, "The span is ten years at most."),
    ],
)
async def test_a_wrong_span_is_refused(untouched: World, arrivals: dict[str, str], message: str) -> None:
    found = await respond(untouched.actors["own"], QUERY, {"arrivals": arrivals})
    assert [(e["message"], e["extensions"]["code"]) for e in found["errors"]] == [(message, "BAD_INPUT")]


FIELDS = {
    "count": "", "overdue": "", "stages": "{ stage count overdue }", "organizations": "{ organization { id } count }",
    "months": "{ month applied admitted }", "ages": "{ since count }", "sexes": "{ sex count }",
    "educations": "{ education count }", "ethnicities": "{ ethnicity count }", "on": "",
}  # fmt: skip


async def test_each_figure_alone_is_what_it_is_among_all(untouched: World) -> None:
    actor = untouched.actors["committee"]
    every = " ".join(f"{name} {below}" for name, below in FIELDS.items())
    whole = (await ask(actor, f"{{ statistics {{ {every} }} }}"))["statistics"]
    for name, below in FIELDS.items():
        # By another name, and out of a fragment: what is asked is what counts.
        query = f"{{ statistics {{ ...F }} }} fragment F on Statistics {{ ... {{ other: {name} {below} }} }}"
        assert (await ask(actor, query))["statistics"] == {"other": whole[name]}


async def test_who_asks_for_no_branches_has_nobody_counted_by_branch(untouched: World) -> None:
    context = Context(untouched.actors["committee"], TODAY, NOW)

    def counted(fields: str) -> str:
        ((_, statement, _),) = engine.statements(Ask(f"{{ statistics {{ {fields} }} }}"), context)
        assert statement is not None
        return statement.sql

    assert "GROUP BY s.stage" in counted("count stages { count }")
    assert "GROUP BY s.org_id, s.stage" in counted("count organizations { count }")
    # One pass serves both.
    assert "GROUP BY s.stage" not in counted("count organizations { count }")
