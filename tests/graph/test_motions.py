"""Several motions about one person at one meeting: the domain lets them pass, and so does the database (Y7, R-MTG-5)."""

from __future__ import annotations

from typing import Any

from tests.graph.world import TODAY, World, ask

MEETING = "mutation ($input: RecordGeneralMeetingInput!) { recordGeneralMeeting(input: $input) { meeting { id } errors { message } } }"
VOTE = "mutation ($input: RecordVoteInput!) { recordVote(input: $input) { vote { result outcome } errors { code rule guard } } }"
AGAINST = {"due": 10, "present": 9, "issued": 9, "returned": 9, "approve": 3, "oppose": 6}
FOR = {"due": 10, "present": 9, "issued": 9, "returned": 9, "approve": 9}


async def test_when_the_conversion_has_failed_the_extension_is_moved_at_the_same_meeting(here: World) -> None:
    own, case = here.actors["own"], here.cases["at_expiry"]
    place = {
        "place": "党员活动室",
        "chair": "支部书记",
        "recorder": "组织委员",
        "attachments": [{"name": "记录", "reference": "JL-1"}],
    }
    held = (await ask(own, MEETING, {"input": {"on": TODAY.isoformat(), **place}}))["recordGeneralMeeting"]
    expiry = case.dossier.original_expiry
    assert expiry is not None
    until = expiry.replace(year=expiry.year + 1).isoformat()

    async def voted(outcome: str, ballot: dict[str, int], **more: Any) -> dict[str, Any]:
        given = {
            "candidateId": case.id, "meetingId": held["meeting"]["id"], "voteKind": "CONVERSION", "outcome": outcome,
            "ballot": ballot, "secretBallot": True, "resolution": "决议", "attachments": [{"name": "决议", "reference": "JY-1"}], **more,
        }  # fmt: skip
        return (await ask(own, VOTE, {"input": given}))["recordVote"]

    failed = await voted("CONVERT", AGAINST)
    again = await voted("CONVERT", FOR)
    extended = await voted("EXTEND", FOR, extensionMonths=12, nextMeetingOn=until)
    third = await voted("ANNUL", FOR, annulmentReason="NOT_QUALIFIED")
    assert failed == {"vote": {"result": "FAILED", "outcome": "CONVERT"}, "errors": []}
    assert extended == {"vote": {"result": "PASSED", "outcome": "EXTEND"}, "errors": []}
    assert [e["guard"] for e in again["errors"]] == ["R-MTG-5.conversion"]
    assert [e["guard"] for e in third["errors"]] == ["R-MTG-5.conversion"]
