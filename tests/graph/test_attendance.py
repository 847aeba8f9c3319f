"""Who came to a general meeting is kept with it: a roll out of the branch's roster of that day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from records import tables
from tests.graph.test_corrections import act, done, held, refused
from tests.graph.test_mutations import BALLOT, PAPERS, VOTE
from tests.graph.world import TODAY, World, ask

NOBODY = "mem_00000000-0000-7000-8000-000000000000"


def roll(w: World, *how: str) -> list[dict[str, str]]:
    return [{"memberId": w.member(number), "attending": one} for number, one in enumerate(how)]


async def called(w: World, meeting: str, by: str = "own") -> list[dict[str, Any]] | None:
    query = "query ($id: ID!) { meeting(id: $id) { attendees { memberId name attending } } }"
    found = (await ask(w.actors[by], query, {"id": meeting}))["meeting"]
    return None if found is None else found["attendees"]


async def test_the_roll_stays_with_the_meeting_as_people_were_called(here: World) -> None:
    meeting = await held(here, attendees=roll(here, "PRESENT", "WRITTEN", "ABSENT"))
    found = await called(here, meeting)
    assert found is not None
    assert [(one["memberId"], one["attending"]) for one in found] == [
        (here.member(0), "PRESENT"), (here.member(1), "WRITTEN"), (here.member(2), "ABSENT"),
    ]  # fmt: skip
    names = [one["name"] for one in found]
    await tables.PartyMember.filter(id=here.member(0).removeprefix("mem_")).update(name="改名后")
    # What else is put right leaves the roll, and a name in it, as they are.
    await done(here, "updateGeneralMeeting", id=meeting, place="礼堂")
    assert [one["name"] for one in await called(here, meeting) or ()] == names
    # Whoever stands in it may have left the roster since.
    await tables.PartyMember.filter(id=here.member(1).removeprefix("mem_")).update(left_on=TODAY - timedelta(days=3))
    await done(here, "updateGeneralMeeting", id=meeting, attendees=roll(here, "PRESENT", "PRESENT"))
    assert [(one["name"], one["attending"]) for one in await called(here, meeting) or ()] == [
        (names[0], "PRESENT"), (names[1], "PRESENT"),
    ]  # fmt: skip
    await done(here, "updateGeneralMeeting", id=meeting, attendees=[])
    assert await called(here, meeting) == []


async def test_superiors_see_it_and_others_do_not(here: World) -> None:
    meeting = await held(here, attendees=roll(here, "PRESENT"))
    told = await called(here, meeting)
    assert told
    assert await called(here, meeting, "committee") == told
    assert await called(here, meeting, "sibling") is None


async def test_only_whoever_is_on_the_roster_that_day_comes_once(here: World) -> None:
    await tables.PartyMember.filter(id=here.member(3).removeprefix("mem_")).update(left_on=TODAY - timedelta(days=3))
    given = [
        *roll(here, "PRESENT", "PRESENT"),
        {"memberId": here.member(0), "attending": "ABSENT"},
        {"memberId": here.member(0, "sibling"), "attending": "PRESENT"},
        {"memberId": here.member(3), "attending": "PRESENT"},
        {"memberId": NOBODY, "attending": "PRESENT"},
        {"memberId": "org_1", "attending": "PRESENT"},
    ]
    flaws = [("BAD_INPUT", ["attendees", str(number), "memberId"]) for number in range(2, 7)]
    asked = {"place": "党员活动室", "chair": "支部书记", "recorder": "组织委员", "attachments": PAPERS}
    assert sorted(await refused(here, "recordGeneralMeeting", **asked, attendees=given)) == flaws
    meeting = await held(here)
    assert sorted(await refused(here, "updateGeneralMeeting", id=meeting, attendees=given)) == flaws
    given_with_votes = {
        "meeting": {**asked, "attendees": given[2:4]},
        "items": [{"candidateId": here.cases["announced"].id, **VOTE}],
    }
    told = await act(here, "recordVotes", **given_with_votes)
    assert [e["path"][-1] for e in told["errors"]] == ["memberId"]


async def test_a_ballot_that_counts_more_than_came_is_remarked_on(here: World) -> None:
    meeting = await held(here, attendees=roll(here, "PRESENT", "PRESENT", "WRITTEN"))
    given = {"candidateId": here.cases["announced"].id, "meetingId": meeting, "attachments": PAPERS, **VOTE}
    told = await act(here, "recordVote", "warnings { path message }", **given, validateOnly=True)
    assert told["errors"] == []
    (found,) = [one for one in told["warnings"] if one["path"] == ["ballot", "present"]]
    assert found["message"] == f"{BALLOT['present']} voters present, and 2 in the roll of the meeting; look into it."
    without = await act(
        here, "recordVote", "warnings { path }", **given | {"meetingId": await held(here)}, validateOnly=True
    )
    assert ["ballot", "present"] not in [one["path"] for one in without["warnings"]]
