"""Whoever comes back goes on after the event they heard last, by server-sent events and over a socket; and is told if not."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx2
import orjson
import pytest

from tests.graph.live.served import Reader, asked, decided, reading, reversed_, served, token
from tests.graph.live.test_processes import process
from tests.graph.live.test_socket import greeted, heard, say, talking
from tests.graph.world import World

_ACTS = "subscription { approvalChanged { acts } }"


async def told(stream: Reader) -> tuple[list[str], str]:
    """The acts of the next event, and which submission it is of."""
    event = await stream.next()
    assert event is not None
    assert "data" in event[1], event
    found = event[1]["data"]["approvalChanged"]
    return found["acts"], found["approval"]["id"]


async def silent(stream: Reader) -> None:
    with pytest.raises(TimeoutError):
        await stream.next(0.3)


def since(id: str, headers: dict[str, str]) -> dict[str, str]:
    assert id
    return {**headers, "last-event-id": id}


async def test_what_happened_meanwhile_is_told_and_nothing_twice(here: World, copy_url: str, tmp_path: Path) -> None:
    first, second = here.cases["submitted"].approval, here.cases["sibling:submitted"].approval
    async with served(copy_url, tmp_path) as base:
        committee = await token(here, "committee")
        async with reading(base, committee) as stream:
            await decided(base, committee, first)
            assert await told(stream) == (["decideApproval"], first)
        await reversed_(base, committee, first)
        await decided(base, committee, second)
        async with reading(base, since(stream.id, committee)) as again:
            assert await told(again) == (["reverseDecision"], first)
            between = again.id
            assert await told(again) == (["decideApproval"], second)
            await reversed_(base, committee, second)
            assert await told(again) == (["reverseDecision"], second)
        async with reading(base, since(between, committee)) as third:
            assert await told(third) == (["decideApproval", "reverseDecision"], second)


async def test_whoever_heard_nothing_yet_goes_on_too(here: World, copy_url: str, tmp_path: Path) -> None:
    """A heartbeat says how far the stream has come."""
    case = here.cases["submitted"].approval
    async with served(copy_url, tmp_path, heartbeat_seconds=0.05) as base:
        committee = await token(here, "committee")
        async with reading(base, committee) as stream:
            await silent(stream)
        await decided(base, committee, case)
        async with reading(base, since(stream.id, committee)) as again:
            assert await told(again) == (["decideApproval"], case)


async def test_what_is_told_again_is_scoped(here: World, copy_url: str, tmp_path: Path) -> None:
    """An id is a place in what happened, and no key to it: another caller hears their own from there on."""
    own, sibling = here.cases["submitted"].approval, here.cases["sibling:submitted"].approval
    async with served(copy_url, tmp_path, heartbeat_seconds=0.05) as base:
        committee = await token(here, "committee")
        async with reading(base, committee) as stream:
            await silent(stream)
        for approval in (sibling, own):
            await decided(base, committee, approval)
        async with reading(base, since(stream.id, await token(here, "own"))) as mine:
            assert await told(mine) == (["decideApproval"], own)
            await silent(mine)


@pytest.mark.parametrize("id", ["nobody-ever-said-this", "0" * 16, "ü"])
async def test_an_id_that_is_not_kept_is_refused(here: World, copy_url: str, tmp_path: Path, id: str) -> None:
    body = {"query": _ACTS, "extensions": {"lastEventId": id}}
    async with served(copy_url, tmp_path) as base:
        headers = {**await token(here, "committee"), "accept": "text/event-stream"}
        async with httpx2.AsyncClient(base_url=base, headers=headers) as http:
            answer = await http.post("/graphql", json=body)
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (410, "EVENTS_LOST")


async def test_more_than_is_kept_is_not_told_in_part(here: World, copy_url: str, tmp_path: Path) -> None:
    case = here.cases["submitted"].approval
    async with served(copy_url, tmp_path, kept_events=1) as base:
        committee = await token(here, "committee")
        async with reading(base, committee) as stream:
            await decided(base, committee, case)
            await told(stream)
        await reversed_(base, committee, case)
        async with reading(base, since(stream.id, committee)) as again:
            assert await told(again) == (["reverseDecision"], case)
        await decided(base, committee, case)
        async with reading(base, since(stream.id, committee)) as late:
            answer = orjson.loads(await late.response.aread())
            assert answer["errors"][0]["extensions"]["code"] == "EVENTS_LOST"


async def test_a_socket_resumes_as_well(here: World, copy_url: str, tmp_path: Path) -> None:
    case = here.cases["submitted"].approval
    async with served(copy_url, tmp_path) as base:
        committee = await token(here, "committee")
        async with talking(base) as client:
            await say(client, type="connection_init", payload=committee)
            start = (await heard(client))["payload"]["eventId"]
        await decided(base, committee, case)
        async with talking(base) as client:
            await greeted(client, committee)
            asking = {"query": _ACTS, "extensions": {"lastEventId": start}}
            await say(client, id="a", type="subscribe", payload=asking)
            payload = (await heard(client))["payload"]
            assert payload["data"] == {"approvalChanged": {"acts": ["decideApproval"]}}
            await reversed_(base, committee, case)
            await heard(client)
        async with talking(base) as client:
            await greeted(client, committee)
            asking["extensions"] = {"lastEventId": payload["extensions"]["eventId"]}
            await say(client, id="a", type="subscribe", payload=asking)
            assert (await heard(client))["payload"]["data"] == {"approvalChanged": {"acts": ["reverseDecision"]}}
            await say(client, id="b", type="subscribe", payload={"query": _ACTS, "extensions": {"lastEventId": "x"}})
            lost = await heard(client)
            assert (lost["type"], lost["payload"][0]["extensions"]["code"]) == ("error", "EVENTS_LOST")


async def test_another_process_knows_the_same_ids(here: World, copy_url: str, tmp_path: Path, dialect: str) -> None:
    if dialect == "sqlite":
        pytest.skip("on SQLite there is one process")
    case, committee = here.cases["submitted"].approval, await token(here, "committee")
    async with AsyncExitStack() as stack:
        one = await stack.enter_async_context(served(copy_url, tmp_path))
        _, other = await stack.enter_async_context(process(copy_url, tmp_path))
        there = await stack.enter_async_context(reading(other, committee))  # it listens from here on
        async with reading(one, committee) as stream:
            await decided(one, committee, case)
            assert await told(stream) == (["decideApproval"], case)
            await told(there)
        await reversed_(one, committee, case)
        again = await stack.enter_async_context(reading(other, since(stream.id, committee)))
        assert await told(again) == (["reverseDecision"], case)


# ── meetings, members, records ──────────────────────────────────────────────────────────────────────────────────────

_MEETINGS = "subscription ($scope: MeetingScope) { meetingChanged(scope: $scope) { acts meeting { id place } } }"
_MEMBERS = "subscription ($scope: MemberScope) { memberChanged(scope: $scope) { acts member { id position } } }"
_CASES = "subscription { candidateChanged { acts recordIds candidate { id } } }"


async def act(base: str, headers: dict[str, str], act: str, returned: str, **given: Any) -> Any:
    title = act[0].upper() + act[1:]
    text = f"mutation ($input: {title}Input!) {{ {act}(input: $input) {{ {returned} errors {{ code message }} }} }}"
    found = (await asked(base, headers, text, input=given))[act]
    assert found["errors"] == [], found
    return found


async def event(stream: Reader, field: str) -> Any:
    found = await stream.next()
    assert found is not None
    return found[1]["data"][field]


async def test_meetings_are_told_of_to_their_branch_and_above(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path) as base:
        own = await token(here, "own")
        async with (
            reading(base, own, _MEETINGS) as mine,
            reading(base, await token(here, "committee"), _MEETINGS) as above,
            reading(base, await token(here, "sibling"), _MEETINGS) as beside,
        ):
            made = await act(
                base,
                own,
                "recordGeneralMeeting",
                "meeting { id }",
                on="2029-01-10",
                place="会议室",
                chair="王",
                recorder="李",
            )
            id = made["meeting"]["id"]
            for stream in (mine, above):
                told = await event(stream, "meetingChanged")
                assert told == {"acts": ["recordGeneralMeeting"], "meeting": {"id": id, "place": "会议室"}}
            await act(base, own, "updateGeneralMeeting", "meeting { id }", id=id, place="礼堂")
            for stream in (mine, above):
                told = await event(stream, "meetingChanged")
                assert told == {"acts": ["updateGeneralMeeting"], "meeting": {"id": id, "place": "礼堂"}}
            await act(base, own, "deleteGeneralMeeting", "organization { id }", id=id)
            for stream in (mine, above):
                told = await event(stream, "meetingChanged")
                assert (told["acts"][-1], told["meeting"]) == ("deleteGeneralMeeting", None)
            await silent(beside)


async def test_members_are_told_of_to_whoever_may_pick_them(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path) as base:
        own = await token(here, "own")
        async with (
            reading(base, own, _MEMBERS) as mine,
            reading(base, await token(here, "sibling"), _MEMBERS) as beside,
            reading(base, await token(here, "committee-2026"), _MEMBERS) as elsewhere,
        ):
            made = await act(
                base, own, "createMember", "member { id }",
                organizationId=here.org("own"), name="钱七", status="FULL", fullSince="2020-01-01",
            )  # fmt: skip
            id = made["member"]["id"]
            for stream in (mine, beside):
                told = await event(stream, "memberChanged")
                assert told == {"acts": ["createMember"], "member": {"id": id, "position": ""}}
            await act(base, own, "updateMember", "member { id }", id=id, position="组织委员")
            told = await event(mine, "memberChanged")
            assert told == {"acts": ["updateMember"], "member": {"id": id, "position": "组织委员"}}
            await silent(elsewhere)


async def test_a_case_is_told_of_with_the_records_that_were_made(here: World, copy_url: str, tmp_path: Path) -> None:
    case = here.cases["sworn"]
    async with served(copy_url, tmp_path) as base:
        own = await token(here, "own")
        async with reading(base, own, _CASES) as stream:
            given = {
                "opinionKind": "MEMBERS_AND_MASSES_CONVERSION",
                "content": "表现良好",
                "on": "2029-01-10",
                "asked": 5,
            }
            made = await act(base, own, "recordOpinion", "opinion { id }", candidateId=case.id, **given)
            told = await event(stream, "candidateChanged")
            assert told == {
                "acts": ["recordOpinion"],
                "recordIds": [made["opinion"]["id"]],
                "candidate": {"id": case.id},
            }
