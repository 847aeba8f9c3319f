"""How the work goes, in figures, held against what the case records themselves say one by one; and the lists behind them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace

from domain.orgs.actors import Actor
from records import tables
from tests.graph.world import TODAY, World, ask

SPAN = {"from": "2026-01-01", "to": str(TODAY)}
WORK = """query ($arrivals: DateRange, $arrived: Arrival) { statistics(arrivals: $arrivals, arrived: $arrived) { count
    durations { step count median ninetieth } decisions { kind approved returned rejected median ninetieth }
    rules { rule count returned rejected } entries { kind count late } occupations { occupation count } } }"""
BACK = """query ($rule: String) { approvals(filter: {unmetRule: $rule, status: [RETURNED, REJECTED]}) {
    nodes { candidate { id } } } }"""
LATE = "query ($days: DateRange) { candidates(filter: {enteredLate: $days}, first: 100) { nodes { id } } }"
DATED = {
    "APPLIED": "applied_on", "ACTIVIST": "activist_since", "DEVELOPMENT_TARGET": "listed_on", "ADMITTED": "probation_start",
    "CONVERTED": "stage_since",
}  # fmt: skip


async def work(who: Actor, **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(who, WORK, {"arrivals": SPAN} | given))["statistics"]
    return found


async def returned(here: World, name: str, *rules: str) -> tables.Approval:
    """What a case submitted, as if it had been returned with these rules unmet."""
    row = await tables.Approval.get(candidate_id=here.cases[name].dossier.id, status="SUBMITTED")
    row.data = row.data | {
        "problems": [{"guard": r, "severity": "WARNING", "article": "", "zh": "", "en": ""} for r in rules]
    }
    row.status, row.decided_on = "RETURNED", row.submitted_on
    await row.save()
    return row


async def test_a_step_takes_as_long_as_half_of_those_who_came_to_it_took_at_most(untouched: World) -> None:
    found = {d["step"]: d for d in (await work(untouched.actors["committee"]))["durations"]}
    people = [
        p
        for p in await tables.Candidate.all()
        if p.org_path.startswith(untouched.actors["committee"].org_path)
        and p.status in ("ACTIVE", "TRANSFERRING", "COMPLETED")
    ]
    steps = list(DATED)
    for before, step in pairwise(steps):
        days = sorted(
            (getattr(p, DATED[step]) - getattr(p, DATED[before])).days
            for p in people
            if getattr(p, DATED[before])
            and getattr(p, DATED[step])
            and date(2026, 1, 1) <= getattr(p, DATED[step]) <= TODAY
            and (step != "CONVERTED" or p.stage == "FULL_MEMBER")
        )
        least = {share: days[-(-len(days) * share // 10) - 1] if days else None for share in (5, 9)}
        assert (found[step]["count"], found[step]["median"], found[step]["ninetieth"]) == (
            len(days),
            least[5],
            least[9],
        )
    assert found["ACTIVIST"]["count"] > 3 < found["ACTIVIST"]["median"]


async def test_nobody_has_no_median(untouched: World) -> None:
    found = await work(untouched.actors["own"], arrivals={"from": "2011-01-01", "to": "2011-01-31"})
    assert {(d["count"], d["median"], d["ninetieth"]) for d in found["durations"]} == {(0, None, None)}


async def test_what_came_back_is_counted_by_its_rules_and_found_by_them(here: World) -> None:
    await returned(here, "submitted", "R-ACT-6", "R-APP-3.late")
    committee = here.actors["committee"]
    found = await work(committee)
    assert found["rules"] == [
        {"rule": rule, "count": 1, "returned": 1, "rejected": 0} for rule in ("R-ACT-6", "R-APP-3.late")
    ]
    assert sum(d["returned"] for d in found["decisions"]) == 1
    for rule, cases in (("R-ACT-6", [here.cases["submitted"].id]), ("R-ACT-5", [])):
        nodes = (await ask(committee, BACK, {"rule": rule}))["approvals"]["nodes"]
        assert [node["candidate"]["id"] for node in nodes] == cases


async def test_of_the_own_case_no_rule_is_told(here: World) -> None:
    """C-33: neither in the figure nor by the filter."""
    await returned(here, "submitted", "R-ACT-6")
    holder = replace(here.actors["own"], person_key=here.cases["submitted"].dossier.person.key)
    for who, count in ((here.actors["own"], 1), (holder, 0)):
        assert len((await work(who))["rules"]) == count
        assert len((await ask(who, BACK, {"rule": "R-ACT-6"}))["approvals"]["nodes"]) == count


async def test_late_entries_are_counted_and_lead_to_their_people(here: World) -> None:
    committee = here.actors["committee"]
    talk = await tables.Step.filter(candidate_id=here.cases["submitted"].dossier.id, kind="TALK", voided_on=None).get()
    before = {e["kind"]: e for e in (await work(committee))["entries"]}
    await tables.Step.filter(id=talk.id).update(late_entry=True)
    after = {e["kind"]: e for e in (await work(committee))["entries"]}
    assert after["TALK"] == before["TALK"] | {"late": before["TALK"]["late"] + 1}
    days = {"from": str(talk.on), "to": str(talk.on)}
    found = [node["id"] for node in (await ask(committee, LATE, {"days": days}))["candidates"]["nodes"]]
    assert here.cases["submitted"].id in found
    gone = {"from": "2010-01-01", "to": "2010-12-31"}
    assert (await ask(committee, LATE, {"days": gone}))["candidates"]["nodes"] == []


@pytest.mark.parametrize("arrived", list(DATED))
async def test_structure_of_those_who_came_to_a_step_within_the_span(untouched: World, arrived: str) -> None:
    who = untouched.actors["committee"]
    found = await work(who, arrived=arrived)
    people = [
        p
        for p in await tables.Candidate.all()
        if p.org_path.startswith(who.org_path)
        and p.status in ("ACTIVE", "TRANSFERRING", "COMPLETED")
        and (arrived != "CONVERTED" or p.stage == "FULL_MEMBER")
        and (day := getattr(p, DATED[arrived]))
        and date(2026, 1, 1) <= day <= TODAY
    ]
    assert found["count"] == len(people)
    assert {o["occupation"]: o["count"] for o in found["occupations"]} == Counter(p.occupation or None for p in people)
