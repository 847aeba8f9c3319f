"""Planning over the graph: who may ask, of whom, and that a branch's plan is what each of its people's is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from domain.calendar import months_after
from domain.questions import planning, sitting_days
from records import tables
from records.cases.dossiers import load
from tests.graph.world import TODAY, World, ask, respond
from tests.records.seeded import statements

STEPS = "plannedSteps(until: $until, edition: $edition) { transition label target on supposed provisional assumes { guard } }"
ROAD = f"query ($id: ID!, $until: Date, $edition: Edition) {{ candidate(id: $id) {{ {STEPS} }} }}"
WINDOW = "kind opens by late supposed provisional candidate { id }"
ATTENDANCE = "on due needed spare withoutVote { member { id } reason }"
PLAN = f"""query ($b: ID!, $s: Date, $u: Date, $f: Int, $k: Int) {{ meetingPlan(branch: $b, since: $s, until: $u, first: $f, skip: $k) {{
    since until more windows {{ {WINDOW} }} days {{ since until windows {{ {WINDOW} }} attendance {{ {ATTENDANCE} }} }} }} }}"""
MEETING = f"query ($b: ID!, $on: Date!) {{ attendance(branch: $b, on: $on) {{ {ATTENDANCE} }} }}"
CARRIED = "query ($o: ID, $f: Int, $k: Int) { caretakers(organization: $o, first: $f, skip: $k) { more members { member { id } mentored introduced risks } } }"
DAY = timedelta(days=1)


async def road(w: World, name: str, who: str = "own", **given: Any) -> list[dict[str, Any]]:
    found = await ask(w.actors[who], ROAD, {"id": w.cases[name].id, "until": None, "edition": None} | given)
    steps: list[dict[str, Any]] = found["candidate"]["plannedSteps"]
    return steps


async def test_the_road_of_a_person_and_what_if(untouched: World) -> None:
    whole = await road(untouched, "activist")
    assert whole[0]["transition"] == "DEVELOPMENT_TARGET_FILING"
    assert [step["supposed"] for step in whole] == [False, *[True] * (len(whole) - 1)]
    assert whole[0]["assumes"]
    cut = await road(untouched, "activist", until=whole[0]["on"])
    assert cut == [step for step in whole if step["on"] <= whole[0]["on"]]
    other = await road(untouched, "activist", edition="NATIONAL_2026")
    # The national text has no review of a notice before the meeting unless the committee asks for it.
    assert {s["transition"] for s in whole} - {s["transition"] for s in other} == {"PUBLIC_NOTICE_REVIEW"}
    # Of their own case nobody is told what others will do.
    assert await road(untouched, "activist", "committee") == whole
    said = await respond(untouched.actors["sibling"], ROAD, {"id": untouched.cases["activist"].id})
    assert said["data"] == {"candidate": None}


async def test_who_leaves_is_on_the_radar(here: World) -> None:
    case = here.cases["target"]
    leaves = months_after(TODAY, 6)
    await tables.Candidate.filter(id=case.dossier.id).update(expected_leave_on=leaves)
    query = """query ($f: DateRange) { candidates(filter: {expectedLeaveOn: $f}) { nodes { id departure {
        leavesOn admittedBy admittedOn inTime calls { transition label beginBy } } } } }"""
    found = await ask(here.actors["own"], query, {"f": {"from": TODAY.isoformat(), "to": leaves.isoformat()}})
    (one,) = [node for node in found["candidates"]["nodes"] if node["id"] == case.id]
    d = (await load(here.actors["own"], [case.dossier.id], today=TODAY, clock=TODAY))[case.dossier.id]
    radar = planning.radar(d)
    assert radar is not None
    told = one["departure"]
    assert (told["leavesOn"], told["admittedBy"], told["inTime"]) == (
        leaves.isoformat(), radar.admitted_by.isoformat(), radar.in_time,
    )  # fmt: skip
    assert [(c["transition"], c["beginBy"]) for c in told["calls"]] == [
        (c.transition.name, c.begin_by and c.begin_by.isoformat()) for c in radar.calls
    ]


async def test_a_branchs_meeting_is_what_each_of_its_people_asks(here: World) -> None:
    own = here.actors["own"]
    member = here.rosters["own"][0]
    await tables.PartyMember.filter(id=member.id).update(excused_from=TODAY)
    until = months_after(TODAY, 11)
    given = {"b": here.org("own"), "u": until.isoformat(), "f": 100}
    plan = (await ask(own, PLAN, given))["meetingPlan"]
    ids = [row["id"] for row in await tables.Candidate.filter(org_id=here.orgs["own"], status="ACTIVE").values("id")]
    found = await load(own, ids, today=TODAY, clock=TODAY)
    expected = [(f"cand_{d.id}", w) for d in found.values() for w in sitting_days.windows(d, until)]
    assert len(expected) > 2
    assert sorted((w["candidate"]["id"], w["kind"], w["opens"], w["by"]) for w in plan["windows"]) == sorted(
        (who, w.kind.removeprefix("VOTE_"), w.opens.isoformat(), w.by and w.by.isoformat()) for who, w in expected
    )
    days = {
        date.fromisoformat(run["since"]) + n * DAY: {(w["candidate"]["id"], w["kind"]) for w in run["windows"]}
        for run in plan["days"]
        for n in range((date.fromisoformat(run["until"]) - date.fromisoformat(run["since"])).days + 1)
    }
    for n in range((until - TODAY).days + 1):
        day = TODAY + n * DAY
        held = {(who, w.kind.removeprefix("VOTE_")) for who, w in expected if w.holds(day)}
        assert days.get(day, set()) == held
    counts = [len(run["windows"]) for run in plan["days"]]
    assert counts == sorted(counts, reverse=True)
    for run in plan["days"][:2]:
        alone = (await ask(own, MEETING, {"b": here.org("own"), "on": run["since"]}))["attendance"]
        assert alone == run["attendance"]
        assert alone["withoutVote"] == [{"member": {"id": f"mem_{member.id}"}, "reason": "EXCUSED"}]
    # Nobody plans the meeting on their own case (C-33).
    mine = next(d for d in found.values() if sitting_days.windows(d, until))
    holder = replace(own, person_key=mine.person.key)
    others = (await ask(holder, PLAN, given))["meetingPlan"]["windows"]
    assert others == [w for w in plan["windows"] if w["candidate"]["id"] != f"cand_{mine.id}"]
    pieces = [(await ask(own, PLAN, given | {"f": 2, "k": n}))["meetingPlan"] for n in range(0, len(ids), 2)]
    assert [piece["more"] for piece in pieces] == [*[True] * (len(pieces) - 1), False]
    assert sorted(str(w) for piece in pieces for w in piece["windows"]) == sorted(map(str, plan["windows"]))


async def test_the_load_is_whom_they_look_after_and_the_risk_what_the_roster_says(here: World) -> None:
    own = here.actors["own"]
    whole = (await ask(own, CARRIED, {"f": 100}))["caretakers"]["members"]
    held: dict[str, list[int]] = {}
    for a in await tables.Assignment.filter(until=None).select_related("candidate"):
        activist = a.candidate.stage == "ACTIVIST"
        if a.candidate.status in ("ACTIVE", "TRANSFERRING") and (a.role == "MENTOR") == activist:
            held.setdefault(f"mem_{a.member_id}", [0, 0])[0 if activist else 1] += 1  # type: ignore[attr-defined]
    assert whole
    assert {m["member"]["id"]: [m["mentored"], m["introduced"]] for m in whole}.items() <= held.items()
    assert {risk for m in whole for risk in m["risks"]} == set()
    first = whole[-1]["member"]["id"]
    await tables.PartyMember.filter(id=first.removeprefix("mem_")).update(left_on=TODAY + 9 * DAY, excused_from=TODAY)
    again = (await ask(own, CARRIED, {"f": 1}))["caretakers"]
    assert (again["more"], again["members"][0]["member"]["id"]) == (len(whole) > 1, first)
    assert again["members"][0]["risks"] == ["LEAVING", "EXCUSED"]
    pieces = [(await ask(own, CARRIED, {"f": 1, "k": n}))["caretakers"]["members"] for n in range(len(whole))]
    assert [m["member"]["id"] for piece in pieces for m in piece] == [first, *(m["member"]["id"] for m in whole[:-1])]


ASKED = {"meetingPlan": PLAN, "attendance": MEETING, "caretakers": CARRIED}


@pytest.mark.parametrize("field", ASKED)
async def test_what_is_anothers_is_as_what_is_not_there(untouched: World, field: str) -> None:
    """A sister branch's meeting is none of ours, whose roster we may pick from."""
    query = ASKED[field]
    absent = "org_00000000-0000-0000-0000-000000000001"
    given = [{"b": org, "o": org, "on": TODAY.isoformat()} for org in (untouched.org("sibling"), absent)]
    told = [await respond(untouched.actors["own"], query, one) for one in given]
    assert told[0] == told[1]
    assert told[0]["errors"][0]["extensions"]["code"] == "NOT_FOUND"
    for name in ("person", "system"):
        answer = await respond(untouched.actors[name], query, given[0])
        assert answer["errors"][0]["extensions"]["code"] == "NOT_ALLOWED", name
    for name in ("committee", "auditor"):
        mine = {"b": untouched.org("own"), "o": untouched.org("own"), "on": TODAY.isoformat()}
        assert (await ask(untouched.actors[name], query, mine))[field], name


async def test_what_is_out_of_bounds_is_said(untouched: World) -> None:
    own, branch = untouched.actors["own"], untouched.org("own")
    for given in (
        {"u": (TODAY - DAY).isoformat()},
        {"u": months_after(TODAY, 13).isoformat()},
        {"f": 0},
        {"f": 101},
        {"k": -1},
    ):
        answer = await respond(own, PLAN, {"b": branch, **given})
        assert answer["errors"][0]["extensions"]["code"] in ("BAD_INPUT", "LIMIT_EXCEEDED"), given


async def test_as_many_statements_for_many_cases_as_for_few(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = []
    for first in (1, 1, 20):
        with statements(monkeypatch) as made:
            await ask(here.actors["own"], PLAN, {"b": here.org("own"), "f": first})
        counted.append(len(made))
    assert counted[1] == counted[2]
