"""Subscriptions over server-sent events, with a real server and a real client on both databases."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import orjson
import pytest

from tests.graph.live.served import Reader, asked, decided, reading, reversed_, served, token
from tests.graph.world import PASSWORD, World

CANDIDATES = """subscription ($scope: CandidateScope) {
  candidateChanged(scope: $scope) { acts candidate { id version } } }"""


def approval(event: tuple[str, Any] | None) -> tuple[list[str], str, str]:
    """The acts, the id and the status of an event."""
    assert event is not None, "the stream ended"
    assert event[0] == "next", event
    told = event[1]["data"]["approvalChanged"]
    return told["acts"], told["approval"]["id"], told["approval"]["status"]


async def ended(stream: Reader) -> str:
    """The code of the last event, after which the stream is complete."""
    event = await stream.next()
    assert event is not None
    assert await stream.next() == ("complete", None)
    assert await stream.next() is None
    return str(event[1]["errors"][0]["extensions"]["code"])


async def test_a_committee_is_told_what_happens_to_its_submissions(here: World, copy_url: str, tmp_path: Path) -> None:
    case = here.cases["submitted"]
    async with served(copy_url, tmp_path) as base:
        committee = await token(here, "committee")
        async with reading(base, committee, scope={"addressedTo": here.org("committee")}) as stream:
            assert stream.response.status_code == 200
            kept = {
                name: stream.response.headers[name] for name in ("content-type", "x-accel-buffering", "cache-control")
            }
            assert kept == {
                "content-type": "text/event-stream; charset=utf-8",
                "x-accel-buffering": "no",
                "cache-control": "no-store, no-transform",
            }
            await decided(base, committee, case.approval)
            event = await stream.next()
            assert approval(event) == (["decideApproval"], case.approval, "RETURNED")
            person = {"name": case.dossier.person.name}
            assert event is not None
            assert event[1]["data"]["approvalChanged"]["approval"]["candidate"] == person
            await reversed_(base, committee, case.approval)
            assert approval(await stream.next()) == (["reverseDecision"], case.approval, "SUBMITTED")


async def test_what_lies_elsewhere_is_never_told(here: World, copy_url: str, tmp_path: Path) -> None:
    """A branch hears of its own, whatever it asks for; the other committee and the system's administrator of nothing."""
    own, sibling = here.cases["submitted"].approval, here.cases["sibling:submitted"].approval
    asking = {"organization": here.org("committee")}
    async with served(copy_url, tmp_path) as base:
        committee = await token(here, "committee")
        async with (
            reading(base, await token(here, "own"), scope=asking) as mine,
            reading(base, await token(here, "own"), scope={"approvals": [sibling]}) as named,
            reading(base, await token(here, "committee-2026")) as other,
            reading(base, await token(here, "system")) as system,
            reading(base, committee, scope=asking) as whole,
        ):
            await decided(base, committee, sibling)
            await decided(base, committee, own)
            assert [approval(await whole.next())[1] for _ in range(2)] == [sibling, own]
            assert approval(await mine.next()) == (["decideApproval"], own, "RETURNED")
            for nothing in (named, other, system, mine):
                with pytest.raises(TimeoutError):
                    await nothing.next(0.3)


async def test_an_event_without_the_object_is_scoped_as_well(here: World, copy_url: str, tmp_path: Path) -> None:
    query = "subscription { approvalChanged { acts } }"
    async with served(copy_url, tmp_path) as base:
        committee = await token(here, "committee")
        async with reading(base, await token(here, "own"), query) as mine:
            await decided(base, committee, here.cases["sibling:submitted"].approval)
            await decided(base, committee, here.cases["submitted"].approval)
            assert await mine.next() == ("next", {"data": {"approvalChanged": {"acts": ["decideApproval"]}}})
            with pytest.raises(TimeoutError):
                await mine.next(0.3)


async def test_a_person_hears_of_the_own_submissions_and_not_of_what_others_do(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    case = here.cases["sworn"]
    act = """mutation ($input: RecordOpinionInput!) { recordOpinion(input: $input) { errors { code message } } }"""
    opinion = {
        "candidateId": case.id,
        "opinionKind": "MEMBERS_AND_MASSES_CONVERSION",
        "content": "表现良好",
        "on": "2029-01-10",
        "asked": 5,
    }
    async with served(copy_url, tmp_path) as base:
        own = await token(here, "own")
        async with (
            reading(base, await token(here, "person"), CANDIDATES) as person,
            reading(base, own, CANDIDATES, scope={"candidates": [case.id]}) as branch,
        ):
            assert (await asked(base, own, act, input=opinion))["recordOpinion"]["errors"] == []
            event = await branch.next()
            assert event is not None
            assert event[1]["data"]["candidateChanged"]["acts"] == ["recordOpinion"]
            with pytest.raises(TimeoutError):
                await person.next(0.3)


async def test_changes_that_come_quickly_are_merged(here: World, copy_url: str, tmp_path: Path) -> None:
    case = here.cases["submitted"]
    async with served(copy_url, tmp_path) as base:
        committee = await token(here, "committee")
        async with reading(base, committee, scope={"approvals": [case.approval]}) as stream:
            for _ in range(3):
                await decided(base, committee, case.approval)
                await reversed_(base, committee, case.approval)
            acts: list[str] = []
            while len(acts) < 6:
                acts += approval(await stream.next())[0]
            assert acts == ["decideApproval", "reverseDecision"] * 3


# ── who may, and how long ───────────────────────────────────────────────────────────────────────────────────────────


async def test_signing_out_ends_the_stream_at_once(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path, heartbeat_seconds=600) as base:
        committee = await token(here, "committee")
        async with httpx2.AsyncClient(base_url=base) as http:
            answer = await http.post("/session", json={"login": "committee", "password": PASSWORD})
            cookie = {"cookie": f"jishi_session={answer.cookies['jishi_session']}"}
            async with reading(base, cookie) as stream, reading(base, committee) as another:
                assert (await http.delete("/session", headers=cookie)).status_code == 204
                assert await ended(stream) == "UNAUTHENTICATED"
                # The same account by its token stays.
                await decided(base, committee, here.cases["submitted"].approval)
                assert approval(await another.next())[2] == "RETURNED"


@pytest.mark.parametrize(
    ("act", "given"),
    [
        ("disableAccount", lambda key: {"id": key}),
        ("resetPassword", lambda key: {"accountId": key}),
        ("updateAccount", lambda key: {"id": key, "role": "AUDITOR"}),
    ],
)
async def test_a_role_that_was_lost_is_noticed_before_anything_is_told(
    here: World, copy_url: str, tmp_path: Path, act: str, given: Callable[[str], dict[str, str]]
) -> None:
    mutation = f"mutation ($input: {act[0].upper()}{act[1:]}Input!) {{ {act}(input: $input) {{ errors {{ code }} }} }}"
    async with (
        served(copy_url, tmp_path, heartbeat_seconds=600) as base,
        reading(base, await token(here, "own")) as stream,
    ):
        told = await asked(base, await token(here, "system"), mutation, input=given(here.account("own")))
        assert told[act]["errors"] == []
        assert await ended(stream) == "UNAUTHENTICATED"


async def test_a_stream_is_kept_alive(here: World, copy_url: str, tmp_path: Path) -> None:
    async with (
        served(copy_url, tmp_path, heartbeat_seconds=0.05) as base,
        reading(base, await token(here, "own")) as stream,
    ):
        with pytest.raises(TimeoutError):
            await stream.next(0.6)
        assert stream.beats > 2


async def test_too_many_streams_are_refused(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path, streams_each=2) as base:
        own = await token(here, "own")
        async with reading(base, own), reading(base, own), reading(base, own) as third:
            body = orjson.loads(await third.response.aread())
            assert (third.response.status_code, body["errors"][0]["extensions"]["code"]) == (429, "RATE_LIMITED")
        async with reading(base, own) as again:
            assert again.response.status_code == 200


async def test_who_does_not_read_is_dropped_and_told_so(here: World, copy_url: str, tmp_path: Path) -> None:
    """The server cannot send to them, so what they have not been told grows beyond its bound."""
    body = orjson.dumps({"query": "subscription { approvalChanged { acts } }"})
    async with served(copy_url, tmp_path, backlog=2) as base:
        committee = await token(here, "committee")
        head = f"POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: {committee['authorization']}\r\n"
        head += f"content-type: application/json\r\naccept: text/event-stream\r\ncontent-length: {len(body)}\r\n\r\n"
        with socket.create_connection((urlsplit(base).hostname, urlsplit(base).port)) as client:  # type: ignore[arg-type]
            await asyncio.to_thread(client.sendall, head.encode() + body)
            await asyncio.to_thread(client.recv, 1)
            many = [here.cases[name].approval for name in ("submitted", "sibling:submitted", "under:submitted")]
            ids = [{"id": i, "opinion": "请补充材料"} for i in many]
            query = "mutation ($input: DecideApprovalsInput!) { decideApprovals(input: $input) { succeeded } }"
            told = await asked(base, committee, query, input={"items": ids, "decision": "RETURNED"})
            assert told["decideApprovals"]["succeeded"] == 3
            client.settimeout(20)
            received = await asyncio.to_thread(_everything, client)
    assert b'"code":"SLOW_CONSUMER"' in received
    assert received.rstrip(b"\r\n0").endswith(b"event: complete\ndata:")


def _everything(client: socket.socket) -> bytes:
    parts = []
    while b"event: complete" not in b"".join(parts[-2:]):
        part = client.recv(65536)
        if not part:
            break
        parts.append(part)
    return b"".join(parts)


# ── the same pipeline ───────────────────────────────────────────────────────────────────────────────────────────────


WRONG = [
    ("subscription { approvalChanged { acts ", "GRAPHQL_PARSE_FAILED"),
    ("subscription { approvalChanged { acts nothing } }", "GRAPHQL_VALIDATION_FAILED"),
    ("subscription { approvalChanged { acts } candidateChanged { acts } }", "GRAPHQL_VALIDATION_FAILED"),
    ('subscription { approvalChanged(scope: {organization: "apr_1"}) { acts } }', "BAD_INPUT"),
    ("subscription { __typename }", "GRAPHQL_VALIDATION_FAILED"),
]


async def test_a_wrong_document_is_refused_as_the_only_event(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path) as base:
        own = await token(here, "own")
        for query, code in WRONG:
            async with reading(base, own, query) as stream:
                assert stream.response.status_code == 200
                assert await ended(stream) == code, query


async def test_questions_are_answered_as_one_event_and_a_subscription_by_no_plain_answer(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    async with served(copy_url, tmp_path) as base:
        own = await token(here, "own")
        async with reading(base, own, "{ me { role } }") as stream:
            assert await stream.next() == ("next", {"data": {"me": {"role": "BRANCH_ADMIN"}}})
            assert await stream.next() == ("complete", None)
        async with httpx2.AsyncClient(base_url=base, headers=own) as http:
            both = {"accept": "application/json, text/event-stream"}
            plain = await http.post("/graphql", json={"query": "{ me { role } }"}, headers=both)
            assert plain.json() == {"data": {"me": {"role": "BRANCH_ADMIN"}}}
            answer = await http.post("/graphql", json={"query": "subscription { approvalChanged { acts } }"})
            assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
            stranger = {"accept": "text/event-stream", "authorization": ""}
            answer = await http.post(
                "/graphql", json={"query": "subscription { approvalChanged { acts } }"}, headers=stranger
            )
            assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


TRANSFERS = "subscription { transferChanged { acts transfer { status candidate { id } } } }"
_OUT = "mutation ($input: TransferOutInput!) { transferOut(input: $input) { transfer { id } errors { code } } }"
_IN = "mutation ($input: AcceptTransferInput!) { acceptTransfer(input: $input) { errors { code } } }"


async def test_both_sides_are_told_of_a_transfer(here: World, copy_url: str, tmp_path: Path) -> None:
    """Each as far as it sees: the case is the sending side's until it is taken over, and the receiving side's from then on."""
    case = here.cases["activist"]
    async with served(copy_url, tmp_path) as base:
        own, national = await token(here, "own"), await token(here, "national")
        async with reading(base, own, TRANSFERS) as here_, reading(base, national, TRANSFERS) as there:
            given = {"candidateId": case.id, "targetId": here.org("national"), "reason": "WORK"}
            sent = (await asked(base, own, _OUT, input=given))["transferOut"]["transfer"]
            assert [await changed(s) for s in (here_, there)] == [
                (["transferOut"], "OFFERED", {"id": case.id}),
                (["transferOut"], "OFFERED", None),
            ]
            await asked(base, national, _IN, input={"id": sent["id"], "text": "经审查合格"})
            assert [await changed(s) for s in (here_, there)] == [
                (["acceptTransfer"], "ACCEPTED", None),
                (["acceptTransfer"], "ACCEPTED", {"id": case.id}),
            ]


async def changed(stream: Reader) -> tuple[list[str], str, Any]:
    event = await stream.next()
    assert event is not None
    told = event[1]["data"]["transferChanged"]
    return told["acts"], told["transfer"]["status"], told["transfer"]["candidate"]
