"""Branches that developed nobody, and committees that owe their yearly analysis and report, in figures."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from domain.orgs.actors import Actor
from records import tables
from tests.graph.world import TODAY, World, ask

DORMANT = """query ($since: Date) { statistics(dormantSince: $since) { dormant { organization { id } lastAdmittedOn
    lastActivistOn count } } }"""
DUTIES = """query ($to: Date) { statistics(arrivals: {from: null, to: $to}) {
    yearlyDuties { organization { id } analysedOn reportedOn } } }"""


async def dormant(who: Actor, since: date) -> dict[str, dict[str, Any]]:
    found = (await ask(who, DORMANT, {"since": str(since)}))["statistics"]["dormant"]
    return {branch["organization"]["id"]: branch for branch in found}


async def test_a_branch_is_dormant_from_the_day_after_its_last_admission(here: World) -> None:
    await tables.PartyOrg.all().update(created_at=datetime(2010, 1, 1, tzinfo=UTC))
    last = max(
        c.probation_start
        for c in await tables.Candidate.filter(org_id=here.orgs["own"])
        if c.probation_start is not None
    )
    committee = here.actors["committee"]
    assert here.org("own") not in await dormant(committee, last)
    found = (await dormant(committee, last + timedelta(days=1)))[here.org("own")]
    cases = await tables.Candidate.filter(org_id=here.orgs["own"], status__in=["ACTIVE", "TRANSFERRING"])
    assert (found["lastAdmittedOn"], found["count"]) == (str(last), len(cases))


async def test_a_young_branch_and_one_that_may_not_develop_are_not_asked_after(here: World) -> None:
    committee, tomorrow = here.actors["committee"], TODAY + timedelta(days=1)
    await tables.PartyOrg.all().update(created_at=datetime(2010, 1, 1, tzinfo=UTC))
    assert here.org("own") in await dormant(committee, tomorrow)
    for changed in (
        {"created_at": datetime(2029, 1, 16, 12, tzinfo=UTC)},
        {"can_develop": False},
        {"closed_on": TODAY},
    ):
        before = await tables.PartyOrg.get(id=here.orgs["own"])
        await tables.PartyOrg.filter(id=here.orgs["own"]).update(**changed)
        assert here.org("own") not in await dormant(committee, tomorrow)
        await tables.PartyOrg.filter(id=before.id).update(**{name: getattr(before, name) for name in changed})


async def test_a_branch_is_told_of_itself_alone(here: World) -> None:
    """Its sister's cases are out of its sight, so that to it she would have admitted nobody."""
    await tables.PartyOrg.all().update(created_at=datetime(2010, 1, 1, tzinfo=UTC))
    assert set(await dormant(here.actors["own"], TODAY + timedelta(days=1))) == {here.org("own")}
    assert await dormant(here.actors["person"], TODAY + timedelta(days=1)) == {}


async def test_who_analysed_the_activists_in_a_year_and_who_owes_it(here: World) -> None:
    who = here.actors["org-dept"]

    async def analysed(until: date) -> dict[str, str | None]:
        duties = (await ask(who, DUTIES, {"to": str(until)}))["statistics"]["yearlyDuties"]
        return {duty["organization"]["id"]: duty["analysedOn"] for duty in duties}

    before = await analysed(TODAY)
    committee = f"org_{here.actors['committee'].org_id}"
    assert before[committee] is None
    done = 'mutation { recordStep(input: {stepKind: POOL_ANALYSED, note: "年度分析"}) { errors { code } } }'
    assert (await ask(here.actors["committee"], done))["recordStep"]["errors"] == []
    assert await analysed(TODAY) == before | {committee: str(TODAY)}
    assert (await analysed(date(2028, 12, 31)))[committee] is None
