"""The road and the judgement of another day, as the graph tells them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.road.manual import OPERATIONS
from domain.steps.kinds import Kind
from tests.graph.world import TODAY, World, ask, respond

ROAD = """query ($id: ID!) { candidate(id: $id) { stage
    operations { section label stage act kind allowed state possible count on dueOn earliest
        problems { rule message readyOn severity } askedBy { rule dueOn } }
    timeline(first: 3) { nodes { act before after } } } }"""
JUDGED = """query ($id: ID!, $on: Date, $edition: Edition) { candidate(id: $id) { stage edition
    nextSteps { transition earliest possible problems { rule } }
    judged(on: $on, edition: $edition) { on edition stage status subStatus
        nextSteps { transition earliest possible problems { rule } } overdue { rule } tasks { rule } deadlines { rule dueOn }
        operations { section state } } } }"""


async def test_the_road_is_told_with_what_the_caller_may_do(untouched: World) -> None:
    case = untouched.cases["sworn"]
    branch = (await ask(untouched.actors["own"], ROAD, {"id": case.id}))["candidate"]
    above = (await ask(untouched.actors["committee"], ROAD, {"id": case.id}))["candidate"]
    found = {o["section"]: o for o in branch["operations"]}
    assert (found["A3"]["state"], found["A3"]["on"] is not None, found["A3"]["kind"]) == ("DONE", True, "TALK")
    assert (found["D1"]["state"], found["D1"]["act"], found["D1"]["allowed"]) == ("DONE", "recordOath", True)
    assert found["C9b"]["act"] == "submitNoticeReview"
    assert [o["section"] for o in branch["operations"]] == [o["section"] for o in above["operations"]]
    assert {o["section"] for o in above["operations"] if o["allowed"]} == {
        "B10", "B12", "C8", "C8b", "C10", "F5", "C13", "D1a", "D3b", "D9", "D9a", "D9b", "D9c",
    }  # fmt: skip


async def test_a_person_is_told_of_their_own_papers_only(untouched: World) -> None:
    case = untouched.cases["sworn"]
    actor = next(a for a in untouched.actors.values() if a.candidate_id is not None)
    person = f"cand_{actor.candidate_id}"
    own = (await ask(actor, ROAD, {"id": person}))["candidate"]
    assert [o["section"] for o in own["operations"]] == ["A1c", "B2", "D1b"]
    assert {(e["before"], e["after"]) for e in own["timeline"]["nodes"]} <= {(None, None)}
    if person != case.id:
        assert (await ask(actor, ROAD, {"id": case.id}))["candidate"] is None


async def test_the_branch_sees_what_an_act_changed(untouched: World) -> None:
    case = untouched.cases["sworn"]
    told = (await ask(untouched.actors["own"], ROAD, {"id": case.id}))["candidate"]
    assert any(entry["after"] for entry in told["timeline"]["nodes"])


async def test_judged_today_is_the_present(untouched: World) -> None:
    case = untouched.cases["sworn"]
    found = (await ask(untouched.actors["own"], JUDGED, {"id": case.id}))["candidate"]
    judged = found["judged"]
    assert (judged["on"], judged["stage"], judged["edition"]) == (TODAY.isoformat(), found["stage"], found["edition"])
    assert judged["nextSteps"] == found["nextSteps"]


@pytest.mark.parametrize("edition", ["MANUAL_2024", "NATIONAL_2026"])
async def test_judged_on_another_day_and_under_another_edition(untouched: World, edition: str) -> None:
    case = untouched.cases["sworn"]
    early = case.dossier.opened_on + timedelta(days=1)
    asked = {"id": case.id, "on": early.isoformat(), "edition": edition}
    judged = (await ask(untouched.actors["committee"], JUDGED, asked))["candidate"]["judged"]
    assert (judged["on"], judged["stage"], judged["edition"]) == (early.isoformat(), "APPLICANT", edition)
    states = {o["section"]: o["state"] for o in judged["operations"]}
    assert states["D1"] == "NOT_YET"
    assert ("B11" in states) is (edition == "NATIONAL_2026")


async def test_the_regulation_lists_the_operations(untouched: World) -> None:
    page = (
        await ask(untouched.actors["own"], "{ regulation { operations { section act label stage manual kind } } }")
    )["regulation"]["operations"]
    assert page[0] == {
        "section": "A1", "act": "createCandidate", "label": page[0]["label"], "stage": "APPLICANT", "manual": "一(一)", "kind": None,
    }  # fmt: skip
    assert len({o["section"] for o in page}) == len(page) > 42


async def test_me_names_the_acts_of_the_role(untouched: World) -> None:
    found = {name: (await ask(untouched.actors[name], "{ me { acts } }"))["me"]["acts"] for name in ("own", "auditor")}
    assert {"recordTalk", "signOut"} <= set(found["own"])
    assert set(found["auditor"]) == {
        "revealReviewPapers", "setPassword", "createAccessToken", "revokeAccessToken", "signOut", "endSession", "endOtherSessions",
        "enrolSecondFactor", "confirmSecondFactor", "renewRecoveryCodes", "removeSecondFactor", "switchOffice",
        "createCalendarFeed", "revokeCalendarFeed", "createChannel", "testChannel", "resumeChannel", "revokeChannel",
    }  # fmt: skip


async def test_the_steps_ahead_and_the_operations_name_one_day(untouched: World) -> None:
    query = """query ($id: ID!) { candidate(id: $id) { nextSteps { transition earliest possible }
        operations { section act earliest possible } } }"""
    compared = 0
    for name, case in untouched.cases.items():
        actor = untouched.actors[name.split(":")[0] if ":" in name else "own"]
        found = (await ask(actor, query, {"id": case.id}))["candidate"]
        submits = {o.section: o.submits for o in OPERATIONS if o.submits}
        said = {submits[o["section"]]: o for o in found["operations"] if o["section"] in submits}
        for step in found["nextSteps"]:
            operation = said.get(step["transition"])
            if operation is not None:
                assert (operation["earliest"], operation["possible"]) == (step["earliest"], step["possible"]), name
                compared += 1
    assert compared > 20


async def test_what_an_admission_still_needs_names_the_dues(untouched: World) -> None:
    query = "query ($id: ID!) { candidate(id: $id) { problems(for: ADMISSION_APPROVAL) { guard severity } } }"
    for actor, name in (("own", "voted"), ("national", "national:voted")):
        found = (await ask(untouched.actors[actor], query, {"id": untouched.cases[name].id}))["candidate"]["problems"]
        assert {"guard": "R-DUE-2.to-enter", "severity": "TASK"} in found


ON = """query ($id: ID!, $on: Date) { candidate(id: $id) {
    problems(for: PRE_REVIEW, on: $on) { code guard readyOn path } today: problems(for: PRE_REVIEW) { guard } } }"""


@pytest.mark.parametrize(("actor", "name"), [("own", "examined"), ("national", "national:examined")])
async def test_problems_of_a_submission_dated_to_another_day(untouched: World, actor: str, name: str) -> None:
    """The case as it stands, on another day: before the review there was none, and the answer says from when there is."""
    case = untouched.cases[name]
    review = case.dossier.last(Kind.POLITICAL_REVIEW)
    assert review is not None
    before = (review.on - timedelta(days=1)).isoformat()
    found = (await ask(untouched.actors[actor], ON, {"id": case.id, "on": before}))["candidate"]
    assert {p["guard"]: p["readyOn"] for p in found["problems"]}["R-DEV-9"] == review.on.isoformat()
    assert "R-DEV-9" not in [p["guard"] for p in found["today"]]
    now = (await ask(untouched.actors[actor], ON, {"id": case.id, "on": TODAY.isoformat()}))["candidate"]
    assert [p["guard"] for p in now["problems"]] == [p["guard"] for p in now["today"]]


async def test_a_submission_dated_back_is_refused_with_what_was_told_of_its_day(untouched: World) -> None:
    case = untouched.cases["examined"]
    review = case.dossier.last(Kind.POLITICAL_REVIEW)
    assert review is not None
    before = (review.on - timedelta(days=1)).isoformat()
    told = (await ask(untouched.actors["own"], ON, {"id": case.id, "on": before}))["candidate"]["problems"]
    submit = """mutation ($input: SubmitPreReviewInput!) { submitPreReview(input: $input) {
        errors { code guard readyOn path severity } } }"""
    given = {"input": {"candidateId": case.id, "on": before}}
    refused = (await ask(untouched.actors["own"], submit, given))["submitPreReview"]["errors"]
    keys = ("code", "guard", "readyOn", "path")
    assert [{k: p[k] for k in keys} for p in refused] == [
        p for p in told if p in [{k: r[k] for k in keys} for r in refused]
    ]
    assert refused != []


@pytest.mark.parametrize(
    ("day", "code"),
    [("0001-01-01", "BAD_USER_INPUT"), ("9999-12-31", "BAD_USER_INPUT"), ("1900-01-01", "BAD_INPUT")],
)
async def test_a_day_on_which_nothing_can_be_judged_is_bad_input(untouched: World, day: str, code: str) -> None:
    """What is no date at all is refused by the scalar, a day before there was a party by the question."""
    case = untouched.cases["examined"]
    judged = "query ($id: ID!, $on: Date) { candidate(id: $id) { judged(on: $on) { stage } } }"
    for query in (ON, judged):
        answer = await respond(untouched.actors["own"], query, {"id": case.id, "on": day})
        assert [e["extensions"]["code"] for e in answer["errors"]] == [code], query
