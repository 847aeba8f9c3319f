"""What somebody who knows the regulation found at its edges, told with its rule and its day."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from domain.calendar import months_after
from domain.orgs.actors import Actor
from domain.steps.kinds import Kind
from records import seals, tables
from records.people import throttle
from tests.graph.test_motions import AGAINST, MEETING, VOTE
from tests.graph.world import CONSENT, NOW, TODAY, TOKENS, World, ask, reply

ERRORS = "errors { code rule guard article readyOn path }"
PAPERS = [{"name": "扫描件.pdf", "reference": "DA-1"}]
DAY = timedelta(days=1)


async def did(here: World, actor: str | Actor, act: str, *, more: str = "", **given: Any) -> dict[str, Any]:
    title = act[0].upper() + act[1:]
    query = f"mutation ($input: {title}Input!) {{ {act}(input: $input) {{ {ERRORS} {more} }} }}"
    who = here.actors[actor] if isinstance(actor, str) else actor
    answer: dict[str, Any] = (await ask(who, query, {"input": given}))[act]
    return answer


def guards(answer: dict[str, Any]) -> list[str]:
    return [e["guard"] for e in answer["errors"]]


async def test_a_request_on_the_day_of_the_failed_vote_is_refused_with_its_rule_and_its_day(here: World) -> None:
    own, case = here.actors["own"], here.cases["at_expiry"]
    place = {"place": "党员活动室", "chair": "支部书记", "recorder": "组织委员", "attachments": PAPERS}
    on = (TODAY - DAY).isoformat()
    held = (await ask(own, MEETING, {"input": {"on": on, **place}}))["recordGeneralMeeting"]["meeting"]["id"]
    vote = {"meetingId": held, "voteKind": "CONVERSION", "outcome": "CONVERT", "ballot": AGAINST, "secretBallot": True}
    voted = {"candidateId": case.id, "resolution": "决议", "attachments": PAPERS, **vote}
    assert (await ask(own, VOTE, {"input": voted}))["recordVote"]["errors"] == []
    asking = {"candidateId": case.id, "title": "转正申请书", "text": "再次申请"}
    person = replace(here.actors["person"], candidate_id=case.dossier.id, person_key=case.dossier.person.key)
    (refused,) = (await did(here, person, "submitConversionRequest", on=on, **asking))["errors"]
    assert (refused["rule"], refused["readyOn"]) == ("R-CNV-1", TODAY.isoformat())
    assert (await did(here, person, "submitConversionRequest", on=TODAY.isoformat(), **asking))["errors"] == []


async def test_the_result_of_a_conversion_is_not_announced_a_day_early(here: World) -> None:
    case = here.cases["full"]
    decided = case.dossier.converted
    assert decided is not None
    assert decided.decision is not None
    day = decided.decision.on
    given = {"candidateId": case.id, "stepKind": "RESULT_ANNOUNCED", "note": "在党员大会上宣布", "attachments": PAPERS}
    (early,) = (await did(here, "own", "recordStep", on=(day - DAY).isoformat(), **given))["errors"]
    assert (early["guard"], early["readyOn"]) == ("R-APR-8.order", day.isoformat())
    assert (await did(here, "own", "recordStep", on=day.isoformat(), **given))["errors"] == []


@pytest.mark.parametrize(("due", "present", "sound"), [(0, 0, False), (5, 0, False), (1, 1, True), (5, 3, True)])
async def test_a_resolution_needs_somebody_there(here: World, due: int, present: int, *, sound: bool) -> None:
    given = {
        "candidateId": here.cases["recommended"].id, "resolutionKind": "ACTIVIST", "result": "PASSED", "due": due,
        "present": present, "text": "同意", "attachments": PAPERS, "on": TODAY.isoformat(),
    }  # fmt: skip
    answer = await did(here, "own", "recordCommitteeResolution", **given)
    assert guards(answer) == ([] if sound else ["R-ORG-3.sums"])


@pytest.mark.parametrize(
    ("vote", "said"),
    [
        ({"due": 9, "present": 9, "approve": 5, "oppose": 3, "abstain": 0}, ["R-APR-3.sums"]),
        ({"due": 9, "present": 9, "approve": 5, "oppose": 3, "abstain": 1}, []),
        ({"due": 9, "present": 9, "approve": 4, "oppose": 5, "abstain": 0}, ["R-APR-3.sums"]),
        ({"due": 9, "present": 8, "approve": 8, "oppose": 1, "abstain": 0}, ["R-APR-3.sums"]),
        (None, ["R-APR-3"]),
    ],
    ids=str,
)
@pytest.mark.parametrize("edition", ["manual", "national"])
async def test_the_committees_votes_are_as_many_as_were_present_and_that_is_said_once(
    here: World, vote: dict[str, int] | None, said: list[str], edition: str
) -> None:
    name, committee = ("submitted", "committee") if edition == "manual" else ("national:submitted", "committee-2026")
    if edition == "manual" and vote is None:
        said = []  # The manual leaves it to the committee whether it enters its vote.
    given = {
        "id": here.cases[name].approval,
        "decision": "APPROVED",
        "opinion": "同意",
        "committeeMetOn": TODAY.isoformat(),
    }
    answer = await did(here, committee, "decideApproval", **given, **({"vote": vote} if vote else {}))
    assert [g for g in guards(answer) if g.startswith("R-APR-3")] == said


async def test_a_class_registers_from_one_address_and_a_guesser_is_stopped(here: World) -> None:
    query = "mutation ($input: RegisterWithTokenInput!) { registerWithToken(input: $input) { errors { code } } }"

    async def tried(token: str, number: str) -> list[str]:
        given = {
            "token": token,
            "idNumber": number,
            "login": "somebody",
            "password": "a-good-long-password",
            "consent": CONSENT,
        }
        return [e["code"] for e in (await ask(None, query, {"input": given}))["registerWithToken"]["errors"]]

    throttle.forget()
    a_class = [await tried(f"token-{n}", f"11010119960412{n:04d}") for n in range(60)]
    assert {code for codes in a_class for code in codes}.isdisjoint({"RATE_LIMITED"})
    one_token = [await tried("one-token", f"11010119970412{n:04d}") for n in range(11)]
    assert [codes == ["RATE_LIMITED"] for codes in one_token] == [False] * 10 + [True]
    one_person = [await tried(f"guess-{n}", "110101199804120000") for n in range(11)]
    assert [codes == ["RATE_LIMITED"] for codes in one_person] == [False] * 10 + [True]
    throttle.forget()


async def test_a_stranger_wipes_no_counters(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither those of other doors, nor, once the address is used up, any at all."""
    query = "mutation ($input: RegisterWithTokenInput!) { registerWithToken(input: $input) { errors { code } } }"
    throttle.forget()
    monkeypatch.setattr(throttle, "_KEYS", 3)
    monkeypatch.setitem(throttle.LIMITS, "register-from", (6, timedelta(minutes=10)))
    for _ in range(20):
        throttle.spare("id-look-up", "an account", NOW)
    for n in range(9):
        given = {
            "token": f"junk-{n}", "idNumber": f"11010119970412{n:04d}", "login": "somebody", "password": "a-good-long-password",
            "consent": CONSENT,
        }  # fmt: skip
        await ask(None, query, {"input": given})
    assert throttle.spent("id-look-up", "an account", NOW)
    assert [len(kind) for kind in throttle._seen.values() if kind] == [1, 3, 3, 1]
    assert seals.digest("junk-5") in throttle._seen["register-token"]
    assert seals.digest("junk-6") not in throttle._seen["register-token"]
    throttle.forget()


async def test_logins_are_not_asked_after(here: World) -> None:
    """That one is taken is told to whoever holds a token and knows the number, and counts as a try; dry ones too."""
    query = "mutation ($input: RegisterWithTokenInput!) { registerWithToken(input: $input) { errors { code } } }"
    given = {
        "token": TOKENS["new"], "idNumber": here.cases["new"].number, "password": "a-good-long-password", "consent": CONSENT,
        "login": "own", "validateOnly": True,
    }  # fmt: skip
    told = []
    for _ in range(11):
        throttle.forget()
        told += [e["code"] for e in (await ask(None, query, {"input": given}))["registerWithToken"]["errors"]]
    throttle.forget()
    assert told == ["CONFLICT"] * 10 + ["NOT_FOUND"]


@pytest.mark.parametrize("wrong", [9, 10])
async def test_ten_wrong_numbers_end_a_token_over_however_many_days(here: World, wrong: int) -> None:
    """One guess a day, each from elsewhere: no window of minutes sees them, and what a process remembers does not matter."""
    query = "mutation ($input: RegisterWithTokenInput!) { registerWithToken(input: $input) { errors { code } } }"

    async def tried(number: str, day: int) -> list[str]:
        given = {
            "token": TOKENS["new"],
            "idNumber": number,
            "login": "somebody",
            "password": "a-good-long-password",
            "consent": CONSENT,
        }
        told = await reply(None, query, {"input": given}, now=NOW + day * DAY)
        return [e["code"] for e in json.loads(told.data or b"")["registerWithToken"]["errors"]]

    throttle.forget()
    for n in range(wrong):
        assert await tried(f"11010119970412{n:04d}", n) == ["NOT_FOUND"]
        throttle.forget()
    assert await tried(here.cases["new"].number, wrong) == (["NOT_FOUND"] if wrong == 10 else [])
    rows = await tables.Journal.filter(act="registerWithToken", candidate_id=None).order_by("id")
    assert ["revoked" in row.after for row in rows][:wrong] == [False] * 9 + [True] * (wrong - 9)
    throttle.forget()


@pytest.mark.parametrize(("name", "committee"), [("submitted", "committee"), ("national:submitted", "committee-2026")])
async def test_a_resubmission_keeps_the_day_by_which_it_is_decided(here: World, name: str, committee: str) -> None:
    case = here.cases[name]
    actor = name.split(":")[0] if ":" in name else "own"
    waiting, vote = case.dossier.open_approval, case.dossier.last(Kind.VOTE_ADMISSION)
    assert waiting is not None
    assert vote is not None
    returned = {"id": case.approval, "decision": "RETURNED", "opinion": "补材料"}
    assert (await did(here, committee, "decideApproval", **returned))["errors"] == []
    dues = {"monthlyDues": "50.00", "income": "5000"}
    again = await did(
        here, actor, "submitAdmissionApproval", candidateId=case.id, more="approval { deadlineOn }", **dues
    )
    assert again["errors"] == []
    assert date.fromisoformat(again["approval"]["deadlineOn"]) == months_after(vote.on, 3)
    query = "query ($id: ID!) { candidate(id: $id) { deadlines { rule dueOn } } }"
    owed = (await ask(here.actors[actor], query, {"id": case.id}))["candidate"]["deadlines"]
    assert {d["dueOn"] for d in owed if d["rule"] == "R-APR-5"} == {months_after(waiting.submitted_on, 3).isoformat()}
