"""Who may be picked is who the act itself lets pass: every member of the rosters in reach, against a dry run with them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from records import tables
from records.organizations import roster
from tests.graph.world import TODAY, World, ask, respond
from tests.records.seeded import statements

TOLD = "more members { member { id name organization { name } } load eligible eligibleFrom reasons { code rule severity readyOn } }"
ROLES = {"eligibleMentors": ("assignMentors", "activist"), "eligibleIntroducers": ("assignIntroducers", "target")}


async def picked(w: World, field: str, case: str, **more: Any) -> list[dict[str, Any]]:
    query = f"query ($c: ID!, $n: String, $f: Int, $s: Int) {{ {field}(candidate: $c, name: $n, first: $f, skip: $s) {{ {TOLD} }} }}"
    given = {"c": w.cases[case].id, "n": "", "f": 100, "s": 0} | more
    found: list[dict[str, Any]] = (await ask(w.actors["own"], query, given))[field]["members"]
    return found


async def punish(w: World, number: int, kind: str, **more: Any) -> None:
    member = w.rosters["own"][number]
    said = [{"kind": kind, "decided_on": (TODAY - timedelta(days=30)).isoformat(), "restored_on": None} | more]
    await tables.PartyMember.filter(id=member.id).update(disciplines=said)


@pytest.mark.parametrize("field", ROLES)
async def test_each_member_is_judged_as_the_act_would(here: World, field: str) -> None:
    act, leg = ROLES[field]
    await punish(here, 4, "PROBATION_WITHIN_PARTY", restored_on=(TODAY + timedelta(days=10)).isoformat())
    await punish(here, 5, "SERIOUS_WARNING")
    coming = TODAY + timedelta(days=40)
    await tables.PartyMember.filter(id=here.rosters["own"][6].id).update(full_since=coming)
    await tables.PartyMember.filter(id=here.rosters["own"][7].id).update(status="PROBATIONARY")
    case, own = here.cases[leg], here.actors["own"]
    members = await picked(here, field, leg)
    by_id = {one["member"]["id"]: one for one in members}
    assert {here.member(n) for n in range(len(here.rosters["own"]))} <= set(by_id)
    assert members[0]["member"]["organization"]["name"] == "own"
    fit = [key for key, one in by_id.items() if not one["reasons"]]
    assert len(fit) > 2
    mutation = f"mutation ($i: {act[0].upper()}{act[1:]}Input!) {{ {act}(input: $i) {{ errors {{ rule severity }} warnings {{ rule }} }} }}"
    verdicts = set()
    for key, one in by_id.items():
        beside = next(other for other in fit if other != key)
        given = {"candidateId": case.id, "memberIds": [key, beside], "reason": "调整", "validateOnly": True}
        said = (await ask(own, mutation, {"i": given}))[act]
        refused = {p["rule"] for p in said["errors"]}
        assert refused == {p["rule"] for p in one["reasons"] if p["severity"] == "HARD"}, one
        assert one["eligible"] is not bool(refused)
        verdicts.add(one["eligible"])
    assert verdicts == {True, False}
    assert by_id[here.member(6)]["eligibleFrom"] == coming.isoformat()
    assert (by_id[here.member(7)]["eligible"], by_id[here.member(7)]["eligibleFrom"]) == (False, None)
    assert by_id[here.member(4)]["eligibleFrom"] == (TODAY + timedelta(days=10)).isoformat()
    assert [p["rule"] for p in by_id[here.member(5)]["reasons"]] == (["R-ACT-8"] if act == "assignMentors" else [])


async def test_under_the_national_text_the_effect_of_a_punishment_ends_on_its_day(here: World) -> None:
    """`national` follows the text of 2026, which names the effect."""
    member = here.rosters["national"][3]
    decided = TODAY - timedelta(days=30)
    said = [{"kind": "WARNING", "decided_on": decided.isoformat(), "restored_on": None}]
    await tables.PartyMember.filter(id=member.id).update(disciplines=said)
    case = next(c for name, c in here.cases.items() if name.startswith("national:"))
    query = f"query ($c: ID!) {{ eligibleIntroducers(candidate: $c) {{ {TOLD} }} }}"
    found = (await ask(here.actors["national"], query, {"c": case.id}))["eligibleIntroducers"]["members"]
    (one,) = [x for x in found if x["member"]["id"] == f"mem_{member.id}"]
    assert (one["eligible"], [p["rule"] for p in one["reasons"]]) == (True, ["R-DEV-8"])
    assert one["eligibleFrom"] > TODAY.isoformat()


async def test_the_load_is_whom_they_look_after_now(here: World) -> None:
    by_id = {one["member"]["id"]: one["load"] for one in await picked(here, "eligibleMentors", "activist")}
    held: dict[str, int] = {}
    for a in await tables.Assignment.filter(until=None).select_related("candidate"):
        if a.candidate.status in ("ACTIVE", "TRANSFERRING") and (a.role == "MENTOR") == (
            a.candidate.stage == "ACTIVIST"
        ):
            held[f"mem_{a.member_id}"] = held.get(f"mem_{a.member_id}", 0) + 1  # type: ignore[attr-defined]
    assert by_id == {key: held.get(key, 0) for key in by_id}
    assert any(by_id.values())


async def test_a_piece_of_the_roster_by_name(here: World) -> None:
    whole = await picked(here, "eligibleMentors", "activist")
    pieces = [await picked(here, "eligibleMentors", "activist", f=3, s=n) for n in range(0, len(whole), 3)]
    assert [one for piece in pieces for one in piece] == whole
    name = whole[2]["member"]["name"]
    found = await picked(here, "eligibleMentors", "activist", n=name)
    assert {one["member"]["name"] for one in found} == {
        one["member"]["name"] for one in whole if name in one["member"]["name"]
    }
    assert await picked(here, "eligibleMentors", "activist", n="%") == []


async def test_only_who_may_assign_asks_and_only_for_the_own(untouched: World) -> None:
    query = f"query ($c: ID!) {{ eligibleMentors(candidate: $c) {{ {TOLD} }} }}"
    foreign, absent = untouched.cases["sibling:submitted"].id, "cand_00000000-0000-0000-0000-000000000001"
    told = [await respond(untouched.actors["own"], query, {"c": c}) for c in (foreign, absent)]
    assert told[0] == told[1]
    assert told[0]["errors"][0]["extensions"]["code"] == "NOT_FOUND"
    for name in ("committee", "auditor", "person", "system", "org-dept", "between"):
        answer = await respond(untouched.actors[name], query, {"c": untouched.cases["activist"].id})
        assert answer["data"] == {"eligibleMentors": None}, name
        assert answer["errors"][0]["extensions"]["code"] == "NOT_ALLOWED", name


async def test_as_many_statements_for_many_members_as_for_few(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    query = f"query ($c: ID!, $f: Int) {{ eligibleMentors(candidate: $c, first: $f) {{ {TOLD} }} }}"
    counted = []
    await ask(here.actors["own"], query, {"c": here.cases["activist"].id, "f": 1})  # the holidays are read once
    for first in (1, 3, 100):
        with statements(monkeypatch) as made:
            await ask(here.actors["own"], query, {"c": here.cases["activist"].id, "f": first})
        counted.append(len(made))
    assert counted[0] == counted[1] == counted[2]


async def test_a_sister_branchs_member_is_judged_without_the_day(here: World) -> None:
    member = here.rosters["sibling"][0]
    said = [{"kind": "PROBATION_WITHIN_PARTY", "decided_on": "2028-12-01", "restored_on": "2029-03-01"}]
    await tables.PartyMember.filter(id=member.id).update(disciplines=said)
    (one,) = [x for x in await picked(here, "eligibleIntroducers", "target") if x["member"]["id"] == f"mem_{member.id}"]
    assert (one["eligible"], one["eligibleFrom"]) == (False, None)


async def test_the_reach_is_the_rosters(untouched: World) -> None:
    own = untouched.actors["own"]
    home = untouched.orgs["own"]
    found = await roster.pickable(own, home, today=TODAY, first=1000)
    assert {one.own for one in found} == {True, False}
    assert all(one.member.org_path.startswith(own.committee_path) for one in found)
