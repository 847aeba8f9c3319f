"""Transfers on the way: asked for by number and code, refused, not recognised, taken back, for many; and what follows."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from domain.steps.kinds import Kind
from records.people import throttle
from tests.graph.test_sittings import codes, passed, sit
from tests.graph.test_transfers import act, handed_over, seen, taken_over
from tests.graph.world import NOW, Case, World, ask, fingerprint, reply

BRANCHES = [("own", "national"), ("national", "own")]


async def code_for(world: World, case: Case, who: str = "own") -> str:
    answer = await act(world, who, "createTransferCode", {"candidateId": case.id}, "transferCode")
    assert answer["errors"] == []
    return str(answer["transferCode"])


async def asked_for(world: World, number: str, code: str, by: str = "national", **more: Any) -> dict[str, Any]:
    throttle.forget()
    chosen = "candidate { id } transfer { id status personName stage idNumberMasked candidate { id } }"
    given = {"idNumber": number, "code": code, "text": "已到本单位工作", **more}
    return await act(world, by, "requestTransferIn", given, chosen)


# ── asked for ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_wrong_number_a_wrong_code_and_nobody_are_one_answer(here: World) -> None:
    case = here.cases["mentored"]
    old = await code_for(here, case)
    code = await code_for(here, case)
    nobody, another = "110101199604125014", here.cases["ripe"].number
    wrong = [(case.number, "nonsense"), (another, code), (nobody, code), (nobody, "nonsense"), (case.number, old)]
    answers = [await asked_for(here, number, given) for number, given in wrong]
    assert all(answer == answers[0] for answer in answers)
    assert [e["code"] for e in answers[0]["errors"]] == ["NOT_FOUND"]
    found = await asked_for(here, case.number, code)
    assert found["errors"] == []
    assert [e["code"] for e in (await asked_for(here, case.number, code))["errors"]] == ["NOT_FOUND"]


async def test_who_asks_sees_that_they_asked_and_no_more_until_the_case_is_handed_over(here: World) -> None:
    case = here.cases["mentored"]
    found = await asked_for(here, case.number, await code_for(here, case))
    sent = found["transfer"]
    assert found["candidate"] is None
    assert (sent["status"], sent["personName"], sent["stage"], sent["candidate"]) == ("REQUESTED", "", None, None)
    assert sent["idNumberMasked"].endswith(case.number[-2:])
    still = await seen(here, "own", case)
    assert still is not None
    assert still["status"] == "ACTIVE"
    offered = await handed_over(here, case)
    assert (offered["id"], offered["status"], offered["personName"]) == (
        sent["id"],
        "OFFERED",
        case.dossier.person.name,
    )
    await taken_over(here, offered)
    assert await seen(here, "own", case) is None


async def test_an_archived_case_leaves_only_where_it_is_asked_for_and_is_restored_there(here: World) -> None:
    case = here.cases["archived"]
    given = {"candidateId": case.id, "targetId": here.org("national"), "reason": "WORK"}
    assert [e["code"] for e in (await act(here, "own", "transferOut", given))["errors"]] == ["CASE_NOT_ACTIVE"]
    assert (await asked_for(here, case.number, await code_for(here, case)))["errors"] == []
    await taken_over(here, await handed_over(here, case))
    after = await seen(here, "national", case)
    assert after is not None
    assert (after["status"], after["branch"]) == ("ACTIVE", {"name": "national"})


async def test_the_person_gives_the_code(here: World) -> None:
    case = here.cases["sworn"]
    code = await code_for(here, case, "person")
    assert (await asked_for(here, case.number, code))["errors"] == []
    mine = await ask(
        here.actors["person"],
        "{ transfers { nodes { status source { name } target { name } answer package { stage } } } }",
    )
    assert mine["transfers"]["nodes"] == [
        {
            "status": "REQUESTED",
            "source": {"name": "own"},
            "target": {"name": "national"},
            "answer": None,
            "package": None,
        }
    ]


# ── answered ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("source", "target"), BRANCHES)
@pytest.mark.parametrize("how", ["RECOGNISED", "CONTINUED_AS_ACTIVIST"])
async def test_a_development_target_is_recognised_or_goes_on_as_an_activist(
    here: World, source: str, target: str, how: str
) -> None:
    case = here.cases["examined" if source == "own" else "national:examined"]
    before = await seen(here, source, case)
    sent = await handed_over(here, case, target, source)
    await taken_over(here, sent, target, recognition=how, consent="党委同意")
    after = await seen(here, target, case)
    assert before is not None
    assert after is not None
    assert after["stage"] == ("DEVELOPMENT_TARGET" if how == "RECOGNISED" else "ACTIVIST")
    assert after["activistSince"] == before["activistSince"]


@pytest.mark.parametrize(("source", "target"), BRANCHES)
async def test_a_probationary_member_who_is_not_recognised_is_none_any_more(
    here: World, source: str, target: str
) -> None:
    case = here.cases["sworn" if source == "own" else "national:sworn"]
    sent = await handed_over(here, case, target, source)
    given = {"id": sent["id"], "ground": "NOT_RECOGNISED", "text": "经审查不符合条件", "consent": "区委组织部批准"}
    answer = await act(here, target, "refuseTransfer", given, "transfer { status package { papers { text } } }")
    assert answer["errors"] == []
    # What the papers said is theirs to read no longer.
    assert {p["text"] for p in answer["transfer"]["package"]["papers"]} == {""}
    ended = await seen(here, source, case)
    assert ended is not None
    assert ended["status"] == "NOT_RECOGNISED"
    assert await seen(here, target, case) is None
    filed = await ask(here.actors["org-dept"], "{ candidates(filter: {status: [NOT_RECOGNISED]}) { nodes { id } } }")
    assert filed["candidates"]["nodes"] == [{"id": case.id}]


async def test_whoever_is_refused_otherwise_stands_as_before(here: World) -> None:
    case = here.cases["sworn"]
    before = await seen(here, "own", case)
    sent = await handed_over(here, case)
    answer = await act(
        here, "national", "refuseTransfer", {"id": sent["id"], "ground": "PAPERS_INCOMPLETE", "text": "缺登记表"}
    )
    assert answer["errors"] == []
    after = await seen(here, "own", case)
    assert before is not None
    assert after is not None
    assert {**after, "transfers": None, "timeline": None} == {**before, "transfers": None, "timeline": None}


async def test_a_case_that_leaves_the_system_is_archived_with_the_receipt(here: World) -> None:
    case = here.cases["ripe"]
    given = {"candidateId": case.id, "targetName": "上海市某区党委", "reason": "RESIDENCE"}
    nowhere = await act(here, "own", "transferOut", {"candidateId": case.id, "reason": "RESIDENCE"})
    assert [(e["code"], e["path"]) for e in nowhere["errors"]] == [("BAD_INPUT", ["targetName"])]
    sent = (await act(here, "own", "transferOut", given))["transfer"]
    assert (await act(here, "own", "acceptTransfer", {"id": sent["id"]}))["errors"] == []
    after = await seen(here, "own", case)
    assert after is not None
    assert after["status"] == "ARCHIVED"


async def test_what_waits_for_a_decision_does_not_leave(untouched: World) -> None:
    before = await fingerprint()
    given = {"targetId": untouched.org("national"), "reason": "WORK", "introduction": "表现良好"}
    for leg in ("target_filed", "pre_review_filed", "submitted", "conversion_filed"):
        answer = await act(untouched, "own", "transferOut", {**given, "candidateId": untouched.cases[leg].id})
        assert [e["code"] for e in answer["errors"]] == ["WRONG_STATE"], leg
    assert await fingerprint() == before


@pytest.mark.parametrize(("source", "target"), BRANCHES)
async def test_the_discussion_of_who_transferred_in_may_be_put_off(here: World, source: str, target: str) -> None:
    case = here.cases["sworn" if source == "own" else "national:sworn"]
    query = "mutation ($input: PostponeConversionInput!) { postponeConversion(input: $input) { errors { guard path } candidate { postponements { totalCount } } } }"
    eligible = case.dossier.eligible_on
    assert eligible is not None
    day = NOW + timedelta(days=(eligible - NOW.date()).days)
    given = {
        "candidateId": case.id,
        "until": (eligible + timedelta(days=90)).isoformat(),
        "reason": "转入时间短,需继续考察",
    }
    decided = {"decision": "支委会决定推迟"}

    async def put_off(who: str, days: int = 0, **more: Any) -> dict[str, Any]:
        sent = {"input": {**given, **(more or decided)}}
        answer = await reply(here.actors[who], query, sent, now=day + timedelta(days=days))
        assert answer.errors == []
        found: dict[str, Any] = json.loads(answer.data or b"")["postponeConversion"]
        return found

    assert [e["guard"] for e in (await put_off(source))["errors"]] == ["R-CNV-8"]
    await taken_over(here, await handed_over(here, case, target, source), target)
    # At expiry, neither a month nor a day before it (Art. 35), and by a decision that is on file (manual 四(四)).
    for days in (-30, -1):
        assert [e["guard"] for e in (await put_off(target, days))["errors"]] == ["R-CNV-8.expiry"]
    assert [e["path"] for e in (await put_off(target, decision=" "))["errors"]] == [["decision"]]
    done = await put_off(target, **(decided if source == "own" else {"attachments": [{"name": "决定.pdf"}]}))
    assert done["errors"] == []
    assert done["candidate"]["postponements"]["totalCount"] == 1


# ── owed ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("days", "late"), [(30, False), (31, True)])
async def test_after_thirty_days_both_sides_and_their_superiors_are_reminded(
    here: World, days: int, late: bool
) -> None:
    case = here.cases["activist"]
    sent = await handed_over(here, case)
    query = """query ($id: ID!, $case: ID!) { transfer(id: $id) { overdue } transfers(filter: {overdue: true}) { nodes { id } }
        candidate(id: $case) { tasks { guard } overdue { guard } } }"""
    asked = {"id": sent["id"], "case": case.id}
    for who in ("own", "committee", "national", "committee-2026", "org-dept"):
        answer = await reply(here.actors[who], query, asked, now=NOW + timedelta(days=days))
        found = json.loads(answer.data or b"")
        assert found["transfer"] == {"overdue": late}
        assert ({"id": sent["id"]} in found["transfers"]["nodes"]) is late
        if found["candidate"] is not None:
            assert found["candidate"]["tasks"] == ([{"guard": "R-XFR-1.answer"}] if late else [])
            assert found["candidate"]["overdue"] == found["candidate"]["tasks"]


async def test_a_person_counts_once_wherever_the_case_is(here: World) -> None:
    query = """query ($own: ID!, $there: ID!) { statistics { count } candidates { totalCount }
        own: candidates(filter: {branch: $own}) { totalCount } there: candidates(filter: {branch: $there}) { totalCount } }"""
    sides = {"own": here.org("own"), "there": here.org("national")}
    before = await ask(here.actors["org-dept"], query, sides)
    sent = await handed_over(here, here.cases["activist"])
    assert await ask(here.actors["org-dept"], query, sides) == before
    await taken_over(here, sent)
    after = await ask(here.actors["org-dept"], query, sides)
    assert (after["statistics"], after["candidates"]) == (before["statistics"], before["candidates"])
    assert after["own"]["totalCount"] == before["own"]["totalCount"] - 1
    assert after["there"]["totalCount"] == before["there"]["totalCount"] + 1


# ── many ────────────────────────────────────────────────────────────────────────────────────────────────────────────

LEAVING = ("activist", "ripe", "target", "sworn")


async def test_a_class_leaves_and_is_taken_over_row_by_row(here: World) -> None:
    ids = [here.cases[name].id for name in (*LEAVING, "submitted")]
    given = {"targetId": here.org("national"), "reason": "GRADUATION", "introduction": "表现良好"}
    before = await fingerprint()
    dry = await sit(here, "own", "transferCandidatesOut", candidateIds=ids, validateOnly=True, **given)
    assert await fingerprint() == before
    sent = await sit(here, "own", "transferCandidatesOut", candidateIds=ids, **given)
    assert passed(dry) == passed(sent) == [True] * 4 + [False]
    assert codes(sent)[-1] == ["WRONG_STATE"]
    moves = [row["transfer"]["id"] for row in sent["results"][:4]]
    foreign = await sit(here, "sibling", "acceptTransfers", ids=moves, text="经审查合格")
    assert codes(foreign) == [["NOT_FOUND"]] * 4
    taken = await sit(here, "national", "acceptTransfers", ids=moves, text="经审查合格", idempotencyKey="k")
    # The development target wants the superior's consent.
    assert passed(taken) == [True, True, False, True]
    assert [row["after"]["status"] for row in taken["results"] if row["succeeded"]] == ["ACTIVE"] * 3
    again = await sit(here, "national", "acceptTransfers", ids=moves, text="经审查合格", idempotencyKey="k")
    assert again["replayed"] is True
    for name in ("activist", "ripe", "sworn"):
        found = await seen(here, "national", here.cases[name])
        assert found is not None
        assert {v["meeting"]["votes"]["totalCount"] for v in found["votes"]["nodes"]} <= {1}
    (left,) = [row["transfer"]["id"] for row in taken["results"] if not row["succeeded"]]
    refused = await sit(here, "national", "refuseTransfers", ids=[left], ground="PAPERS_INCOMPLETE", text="缺登记表")
    assert passed(refused) == [True]


async def test_many_are_taken_back(here: World) -> None:
    ids = [here.cases[name].id for name in ("activist", "ripe")]
    sent = await sit(
        here, "own", "transferCandidatesOut", candidateIds=ids, targetId=here.org("national"), reason="WORK"
    )
    found = await sit(
        here, "own", "withdrawTransfers", ids=[row["transfer"]["id"] for row in sent["results"]], reason="不调了"
    )
    assert [row["transfer"]["status"] for row in found["results"]] == ["WITHDRAWN"] * 2
    assert here.cases["activist"].record(Kind.TALK, "tlk")
