"""What a transfer closes: while a case is on its way nothing of it changes, and the former branch lets nobody in afterwards."""

from __future__ import annotations

from typing import Any

from domain.steps.kinds import Kind
from records.people import throttle
from tests.graph.test_transfers import act, handed_over, taken_over
from tests.graph.world import CONSENT, World

NOTHING = "candidate { id }"


def codes(answer: dict[str, Any]) -> list[str]:
    return [e["code"] for e in answer["errors"]]


async def token_of(world: World, who: str, case: str) -> dict[str, Any]:
    return await act(world, who, "reissueRegistrationToken", {"candidateId": case, "validDays": 7}, "registrationToken")


async def test_no_token_and_no_code_of_the_former_branch_outlives_the_move(here: World) -> None:
    case = here.cases["activist"]
    before = await token_of(here, "own", case.id)
    code = await act(here, "own", "createTransferCode", {"candidateId": case.id}, "transferCode")
    assert before["registrationToken"]
    assert code["transferCode"]
    sent = await handed_over(here, case)
    assert codes(await token_of(here, "own", case.id)) == ["CASE_NOT_ACTIVE"]
    during = await act(here, "own", "createTransferCode", {"candidateId": case.id}, "transferCode")
    assert codes(during) == ["CASE_NOT_ACTIVE"]
    await taken_over(here, sent)
    register = {
        "token": before["registrationToken"],
        "idNumber": case.number,
        "login": "burglar",
        "password": "a-good-long-password",
        "consent": CONSENT,
    }
    assert codes(await act(here, "own", "registerWithToken", register, "__typename")) != []
    asked = {"code": code["transferCode"], "idNumber": case.number, "text": "转入"}
    throttle.forget()
    assert codes(await act(here, "sibling", "requestTransferIn", asked, "transfer { id }")) == ["NOT_FOUND"]


async def test_what_was_handed_over_is_not_put_right_or_deleted_on_the_way(here: World) -> None:
    case = here.cases["activist"]
    talk = case.record(Kind.TALK, "tlk")
    sent = await handed_over(here, case)
    change = {"candidateId": case.id, "id": talk, "content": "另一种说法", "reason": "更正"}
    assert codes(await act(here, "own", "updateTalk", change, NOTHING)) == ["CASE_NOT_ACTIVE"]
    gone = await act(here, "own", "deleteTalk", {"candidateId": case.id, "id": talk}, NOTHING)
    assert "CASE_NOT_ACTIVE" in codes(gone)
    back = await act(here, "own", "withdrawTransfer", {"id": sent["id"], "reason": "材料待更正"})
    assert back["errors"] == []
    assert codes(await act(here, "own", "updateTalk", change, NOTHING)) == []


async def test_what_the_former_branch_resolved_is_not_dated_to_the_new_ones_days(here: World) -> None:
    case = here.cases["activist"]
    await taken_over(here, await handed_over(here, case))
    talk = {"candidateId": case.id, "id": case.record(Kind.TALK, "tlk"), "reason": "更正"}
    moved = await act(here, "national", "updateTalk", {**talk, "on": "2029-01-15"}, NOTHING)
    assert [(e["code"], e["path"]) for e in moved["errors"]] == [("BAD_INPUT", ["on"])]
    assert codes(await act(here, "national", "updateTalk", {**talk, "content": "补充"}, NOTHING)) == []


async def test_a_meeting_of_which_a_vote_went_along_stays_as_it_was(here: World) -> None:
    case = here.cases["sworn"]
    await taken_over(here, await handed_over(here, case))
    answer = await act(here, "own", "updateGeneralMeeting", {"id": case.meeting, "place": "别处"}, "meeting { id }")
    assert codes(answer) == ["RECORD_LOCKED"]


async def test_a_branch_of_the_system_is_named_once(here: World) -> None:
    given = {
        "candidateId": here.cases["activist"].id, "targetId": here.org("national"), "targetName": "外省某支部", "reason": "WORK",
        "introduction": "好",
    }  # fmt: skip
    answer = await act(here, "own", "transferOut", given)
    assert [(e["code"], e["path"]) for e in answer["errors"]] == [("BAD_INPUT", ["targetName"])]


async def test_whether_somebody_is_known_is_said_of_a_sound_number_and_counted(here: World) -> None:
    number = here.cases["activist"].number
    given = {"name": "某某", "idNumber": number, "phone": "13800138000", "birth": "1950-01-01"}
    throttle.forget()
    answer = await act(here, "sibling", "createCandidate", given, NOTHING)
    assert {e["guard"] for e in answer["errors"]} == {"R-ID-1"}
    sound = {k: v for k, v in given.items() if k != "birth"}
    told = [codes(await act(here, "sibling", "createCandidate", sound, NOTHING)) for _ in range(22)]
    assert told[0] == ["GUARD_UNMET"]
    assert told[-1] == ["RATE_LIMITED"]
