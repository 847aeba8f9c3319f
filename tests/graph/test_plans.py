"""The yearly plan: the parts fit into the whole, what was laid down stays on file, and an admission beyond it is told or refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from domain.orgs.settings import CommitteeSettings, OverQuota
from records import tables
from records.cases.dossiers import held
from records.engines import sets
from records.errors import BadInput, Conflict
from records.organizations import plans, rulebook, tree
from tests.graph.world import TODAY, World, ask, respond
from tests.records.seeded import statements

SET = """mutation ($input: SetRecruitmentPlansInput!) { setRecruitmentPlans(input: $input) {
    count errors { code path message } } }"""
READ = """query ($o: ID, $y: Int, $f: Int, $s: Int) { recruitmentPlans(organization: $o, year: $y, first: $f, skip: $s) { year more plans {
    organization { name } year quota distributed admitted submitted version history { quota setOn note version } } } }"""
FORECAST = "query ($b: ID!, $y: Int) { recruitmentForecast(branch: $b, year: $y, first: 100) { year ready expected looked more } }"
PROBLEMS = (
    "query ($id: ID!) { candidate(id: $id) { problems(for: ADMISSION_APPROVAL) { guard severity detail article } } }"
)


async def lay(w: World, who: str, year: int = TODAY.year, note: str = "", **quotas: Any) -> dict[str, Any]:
    items = [
        {"organizationId": w.org(name), **(given if isinstance(given, dict) else {"quota": given})}
        for name, given in quotas.items()
    ]
    found = await ask(w.actors[who], SET, {"input": {"year": year, "items": items, "note": note}})
    answer: dict[str, Any] = found["setRecruitmentPlans"]
    return answer


async def read(w: World, who: str, org: str | None = None, year: int | None = None, **more: int) -> dict[str, Any]:
    found = await ask(w.actors[who], READ, {"o": org and w.org(org), "y": year, "f": 50, "s": 0} | more)
    return {plan["organization"]["name"]: plan for plan in found["recruitmentPlans"]["plans"]}


def refused(answer: dict[str, Any]) -> list[tuple[str, list[str]]]:
    assert answer["count"] is None
    return [(e["code"], e["path"]) for e in answer["errors"]]


async def demand(w: World, mode: OverQuota, org: str = "committee", since: date = date(2020, 1, 1)) -> None:
    """The committee demands it, from long ago."""
    history = [{"settings": {"over_quota": mode.value}, "effective_on": since.isoformat()}]
    await tables.PartyOrg.filter(id=w.orgs[org]).update(settings=history)


async def test_the_superior_shares_out_and_the_parts_fit_into_the_whole(here: World) -> None:
    assert (await lay(here, "org-dept", root=9, committee=5))["count"] == 2
    assert (await lay(here, "committee", note="组通字〔2028〕3号", own=3, under=2))["count"] == 2
    # One more below than the committee has; the path says whose.
    assert refused(await lay(here, "committee", own=3, sibling=1)) == [("BAD_INPUT", ["items", "1", "quota"])]
    # Less than was given out below.
    assert refused(await lay(here, "org-dept", committee=4)) == [("BAD_INPUT", ["items", "0", "quota"])]
    # Nor may what is shared out beside it be forgotten.
    assert refused(await lay(here, "org-dept", **{"committee-2026": 5})) == [("BAD_INPUT", ["items", "0", "quota"])]
    assert (await lay(here, "org-dept", **{"committee-2026": 4}))["count"] == 1
    # What is moved from one to the other in one call fits.
    assert (await lay(here, "committee", own=2, sibling=1))["count"] == 2
    found = await read(here, "committee")
    told = {name: (plan["quota"], plan["distributed"]) for name, plan in found.items()}
    assert told == {"committee": (5, 5), "own": (2, 0), "sibling": (1, 0), "between": (None, 0)}
    assert [(one["quota"], one["note"], one["version"]) for one in found["own"]["history"]] == [
        (3, "组通字〔2028〕3号", 1),
        (2, "", 2),
    ]
    assert len(await sets.read(tables.Journal, "t.act = 'setRecruitmentPlans'", {})) == 7


async def test_nobody_sets_their_own_but_whoever_has_nobody_above(here: World) -> None:
    assert refused(await lay(here, "committee", committee=5)) == [("BAD_INPUT", ["items", "0", "organizationId"])]
    assert (await lay(here, "org-dept", root=5))["count"] == 1
    # Out of scope is what does not exist; a branch has no such act.
    assert refused(await lay(here, "committee", national=1)) == [("NOT_FOUND", ["items", "0", "organizationId"])]
    assert refused(await lay(here, "own", own=1)) == [("NOT_ALLOWED", [])]
    assert refused(await lay(here, "committee", year=TODAY.year + 9, own=1)) == [("BAD_INPUT", ["year"])]


async def test_a_plan_is_taken_back_and_an_older_version_is_a_conflict(here: World) -> None:
    assert (await lay(here, "committee", own={"quota": 2, "version": 0}))["count"] == 1
    assert refused(await lay(here, "committee", own={"quota": 4, "version": 0})) == [("CONFLICT", ["version"])]
    assert (await lay(here, "committee", own={"quota": None, "version": 1}))["count"] == 1
    # The same again changes nothing, and leaves nothing on file.
    assert (await lay(here, "committee", own=None))["count"] == 0
    plan = (await read(here, "own"))["own"]
    assert (plan["quota"], plan["version"], [one["quota"] for one in plan["history"]]) == (None, 2, [2, None])


async def test_people_count_where_they_were_admitted_and_in_the_year_of_the_meeting(here: World) -> None:
    admitted = {name: case.dossier for name, case in here.cases.items() if case.dossier.probation_start}
    waiting = [
        c.dossier
        for c in here.cases.values()
        if c.dossier.open_approval and c.dossier.open_approval.kind.value == "ADMISSION_APPROVAL"
    ]
    own = here.orgs["own"]
    for year in {d.probation_start.year for d in admitted.values() if d.probation_start} | {TODAY.year}:
        found = (await read(here, "own", year=year))["own"]
        there = [
            d for d in admitted.values() if d.branch.id == own and d.probation_start and d.probation_start.year == year
        ]
        assert found["admitted"] == len(there)
        votes = [d.subject(d.open_approval) for d in waiting if d.branch.id == own and d.open_approval]
        assert found["submitted"] == sum(1 for vote in votes if vote and vote.on.year == year)
    # Somebody who was handed over since still counts there, and not where they came to.
    d = admitted["sworn"]
    assert d.probation_start is not None
    year = d.probation_start.year
    before = (await read(here, "own", year=year))["own"]["admitted"]
    sibling = (await read(here, "sibling", year=year))["sibling"]["admitted"]
    path = (await tree.line_of(here.orgs["sibling"]))[0].path
    await tables.Candidate.filter(id=d.id).update(org_id=here.orgs["sibling"], org_path=path)
    await tables.TransferRequest.create(
        candidate_id=d.id, org_path=path, source_id=own, from_path=d.branch.path, target_id=here.orgs["sibling"], to_path=path,
        status="ACCEPTED", stage="PROBATIONARY_MEMBER", status_before="ACTIVE", began_on=TODAY, answered_on=TODAY,
    )  # fmt: skip
    assert (await read(here, "own", year=year))["own"]["admitted"] == before
    assert (await read(here, "sibling", year=year))["sibling"]["admitted"] == sibling


async def told(w: World, name: str) -> list[dict[str, Any]]:
    found = await ask(w.actors["own"], PROBLEMS, {"id": w.cases[name].id})
    return [p for p in found["candidate"]["problems"] if p["guard"].startswith("R-PLN-1")]


async def test_beyond_the_plan_is_told_or_refused_as_the_committee_has_it(here: World) -> None:
    d = here.cases["voted"].dossier
    year = next(s.on.year for s in d.steps if s.kind.value == "VOTE_ADMISSION")
    await lay_directly(here, "own", year, 0)
    assert await told(here, "voted") == []
    await demand(here, OverQuota.EXPLAINED)
    assert [(p["guard"], p["severity"], p["article"]) for p in await told(here, "voted")] == [
        ("R-PLN-1.over", "WARNING", "本级党委规定")
    ]
    await demand(here, OverQuota.REFUSED)
    (one,) = await told(here, "voted")
    assert (one["guard"], one["severity"]) == ("R-PLN-1", "ERROR")
    assert one["detail"].startswith(f"own plans 0 for {year};")
    await lay_directly(here, "own", year, 500)
    assert await told(here, "voted") == []
    # A superior's share binds as well.
    await lay_directly(here, "root", year, 0)
    (one,) = await told(here, "voted")
    assert one["detail"].startswith(f"root plans 0 for {year};")


async def lay_directly(w: World, org: str, year: int, number: int) -> None:
    """Laid down in time, whichever year it is of."""
    row = await tables.PartyOrg.get(id=w.orgs[org])
    before = await tables.RecruitmentPlan.filter(org_id=row.id, year=year).count()
    await tables.RecruitmentPlan.create(
        org_id=row.id, org_path=row.path, year=year, quota=number, set_on=date(year, 1, 2), recorded_at=row.created_at, version=before + 1
    )  # fmt: skip


DECIDE = """mutation ($input: DecideApprovalsInput!) { decideApprovals(input: $input) {
    succeeded results { succeeded errors { guard code } } } }"""


async def test_a_sitting_admits_as_many_as_there_are_places(here: World) -> None:
    """Each is judged with those before it, also where nobody of them is written yet."""
    names = ("submitted", "called", "under:submitted")
    cases = [here.cases[name].dossier for name in names]
    assert all(d.open_approval and d.open_approval.kind.value == "ADMISSION_APPROVAL" for d in cases)
    year = cases[0].last(cases[0].subject(cases[0].open_approval).kind).on.year  # type: ignore[union-attr, arg-type]
    assert {d.subject(d.open_approval).on.year for d in cases if d.open_approval} == {year}  # type: ignore[union-attr]
    taken = (await read(here, "committee", year=year))["committee"]["admitted"]
    await demand(here, OverQuota.REFUSED)
    await lay_directly(here, "committee", year, taken + 2)
    items = [{"id": f"apr_{d.open_approval.id}", "opinion": "同意"} for d in cases if d.open_approval]
    shared = {
        "decision": "APPROVED",
        "committeeMetOn": TODAY.isoformat(),
        "vote": {"due": 9, "present": 9, "approve": 9, "oppose": 0, "abstain": 0},
    }
    given = {"items": [shared | item for item in items]}
    tried = (await ask(here.actors["committee"], DECIDE, {"input": given | {"validateOnly": True}}))["decideApprovals"]
    done = (await ask(here.actors["committee"], DECIDE, {"input": given}))["decideApprovals"]
    assert tried == done
    full = [[e["guard"] for e in r["errors"] if e["guard"] == "R-PLN-1"] for r in done["results"]]
    assert [r["succeeded"] for r in done["results"]].count(True) == 2, done
    assert full.count(["R-PLN-1"]) == 1
    assert (await read(here, "committee", year=year))["committee"]["admitted"] == taken + 2


async def test_who_was_quicker_is_told_when_it_is_written(here: World) -> None:
    """Two sittings at once are each judged without the other: what holds is asked again as it is written."""
    case = here.cases["admitted"].dossier
    assert case.probation_start is not None
    path, year = case.branch.path, case.probation_start.year
    taken = (await read(here, "own", year=year))["own"]["admitted"]
    await plans.hold({(path, year): (case.id, taken)})
    with pytest.raises(Conflict) as told:
        await plans.hold({(path, year): (case.id, taken - 1)})
    assert told.value.record == case.id


async def test_what_is_to_be_expected_is_what_planning_says(here: World) -> None:
    found = (await ask(here.actors["own"], FORECAST, {"b": here.org("own"), "y": TODAY.year + 3}))[
        "recruitmentForecast"
    ]
    steps = "query ($f: CandidateFilter) { candidates(filter: $f, first: 100) { nodes { plannedSteps { transition on } problems(for: ADMISSION_APPROVAL) { severity } } } }"
    people = await ask(here.actors["own"], steps, {"f": {"organization": here.org("own"), "status": ["ACTIVE"]}})
    planned = [
        s["on"]
        for n in people["candidates"]["nodes"]
        for s in n["plannedSteps"]
        if s["transition"] == "ADMISSION_APPROVAL"
    ]
    assert found["expected"] == sum(on <= f"{TODAY.year + 3}-12-31" for on in planned) > 0
    ready = [n for n in people["candidates"]["nodes"] if not {p["severity"] for p in n["problems"]} & {"HARD", "ERROR"}]
    assert found["ready"] == len(ready) > 0


async def test_who_may_look(untouched: World) -> None:
    assert list(await read(untouched, "own")) == ["own"]
    assert list(await read(untouched, "between")) == ["between", "under"]
    for who in ("person", "system"):
        said = await respond(untouched.actors[who], READ, {"o": None, "y": None, "f": 50, "s": 0})
        assert said["data"] is None or said["data"]["recruitmentPlans"] is None
    said = await respond(untouched.actors["sibling"], READ, {"o": untouched.org("own"), "y": None, "f": 50, "s": 0})
    assert said["errors"][0]["extensions"]["code"] == "NOT_FOUND"


async def test_a_list_takes_as_many_statements_for_one_as_for_all(
    untouched: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def counted(first: int) -> int:
        with statements(monkeypatch) as seen:
            await read(untouched, "committee", f=first)
        return len(seen)

    assert await counted(1) == await counted(4)


async def test_a_committee_lays_the_mode_down_and_may_not_loosen_its_superiors(here: World) -> None:
    await demand(here, OverQuota.EXPLAINED, "root")
    loose, strict = CommitteeSettings(), CommitteeSettings(over_quota=OverQuota.REFUSED)
    row = await tables.PartyOrg.get(id=here.orgs["committee"])
    with pytest.raises(BadInput) as told:
        await rulebook.set_committee_settings(
            here.actors["committee"], row.id, row.version, loose, effective_on=TODAY, today=TODAY
        )
    assert told.value.path == ("settings", "over_quota")
    await rulebook.set_committee_settings(
        here.actors["committee"], row.id, row.version, strict, effective_on=TODAY, today=TODAY
    )
    async with held(here.actors["own"], [here.cases["voted"].dossier.id], today=TODAY, clock=TODAY) as case:
        assert case.one.settings.over_quota is OverQuota.REFUSED
