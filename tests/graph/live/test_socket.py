"""Subscriptions over graphql-transport-ws, with a real server and a real client on both databases."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus

from service import socket as served_socket
from tests.graph.live.served import APPROVALS, asked, decided, served, token
from tests.graph.world import PASSWORD, World

PROTOCOL = "graphql-transport-ws"
ACTS = "subscription { approvalChanged { acts approval { id status } } }"


@asynccontextmanager
async def talking(base: str, headers: dict[str, str] | None = None, **given: Any) -> AsyncIterator[ClientConnection]:
    """A connection of which nothing was said yet."""
    protocols = given.pop("protocols", [PROTOCOL])
    address = base.replace("http", "ws") + "/graphql"
    async with connect(address, subprotocols=protocols, additional_headers=headers, **given) as client:
        yield client


async def say(client: ClientConnection, **message: Any) -> None:
    await client.send(json.dumps(message))


async def heard(client: ClientConnection, seconds: float = 20) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(await asyncio.wait_for(client.recv(), seconds))
    return found


async def greeted(client: ClientConnection, headers: dict[str, str] | None = None) -> None:
    await say(client, type="connection_init", payload=headers)
    assert (await heard(client))["type"] == "connection_ack"


async def closed(client: ClientConnection) -> int:
    """The code with which the server ends it."""
    await asyncio.wait_for(client.wait_closed(), 20)
    assert client.close_code is not None
    return client.close_code


async def test_events_come_to_whoever_subscribed_by_token_or_session(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    case = here.cases["submitted"]
    async with served(copy_url, tmp_path) as base:
        committee = await token(here, "committee")
        async with httpx2.AsyncClient(base_url=base) as http:
            answer = await http.post("/session", json={"login": "own", "password": PASSWORD})
            cookie = {"cookie": f"jishi_session={answer.cookies['jishi_session']}"}
        async with talking(base) as by_token, talking(base, cookie) as by_session:
            await greeted(by_token, committee)
            await greeted(by_session)
            scope = {"scope": {"organization": here.org("committee")}}
            await say(by_token, id="a", type="subscribe", payload={"query": APPROVALS, "variables": scope})
            await say(by_session, id="b", type="subscribe", payload={"query": ACTS})
            for client in (by_token, by_session):
                await say(client, type="ping")
                assert await heard(client) == {"type": "pong"}
            await decided(base, committee, here.cases["sibling:submitted"].approval)
            await decided(base, committee, case.approval)
            told = await heard(by_token)
            assert (told["id"], told["type"]) == ("a", "next")
            first = told["payload"]["data"]["approvalChanged"]["approval"]["id"]
            second = (await heard(by_token))["payload"]["data"]["approvalChanged"]["approval"]["id"]
            assert [first, second] == [here.cases["sibling:submitted"].approval, case.approval]
            # The branch hears of its own only.
            mine = {"acts": ["decideApproval"], "approval": {"id": case.approval, "status": "RETURNED"}}
            event = await heard(by_session)
            payload = event.pop("payload")
            assert payload["data"] == {"approvalChanged": mine}
            assert payload["extensions"]["eventId"] not in ("", told["payload"]["extensions"]["eventId"])
            assert event == {"id": "b", "type": "next"}
            await say(by_token, id="a", type="complete")
            await say(by_token, id="a", type="subscribe", payload={"query": ACTS})
            await say(by_token, type="ping")
            assert await heard(by_token) == {"type": "pong"}


async def test_signing_out_ends_the_connection(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path, heartbeat_seconds=600) as base, httpx2.AsyncClient(base_url=base) as http:
        answer = await http.post("/session", json={"login": "own", "password": PASSWORD})
        cookie = {"cookie": f"jishi_session={answer.cookies['jishi_session']}"}
        async with talking(base, cookie) as client:
            await greeted(client)
            await say(client, id="a", type="subscribe", payload={"query": ACTS})
            await say(client, type="ping")
            assert await heard(client) == {"type": "pong"}
            assert (await http.delete("/session", headers=cookie)).status_code == 204
            told = await heard(client)
            assert (told["type"], told["payload"][0]["extensions"]["code"]) == ("error", "UNAUTHENTICATED")
            assert await closed(client) == 4401


WRONG: list[tuple[list[str | bytes], int]] = [
    (["nothing of JSON"], 4400),
    (["[]"], 4400),
    (['{"type":5}'], 4400),
    ([b"\x00"], 4400),
    (['{"type":"connection_init","payload":5}'], 4400),
    (['{"type":"subscribe","id":"a","payload":{"query":"{ me { role } }"}}'], 4401),
    (['{"type":"ping"}', '{"type":"pong"}', '{"type":"complete","id":"a"}'], 4401),
    (['{"type":"start","id":"a"}'], 4400),
    (['{"type":"connection_init","payload":{"authorization":"Bearer nothing"}}'], 4403),
    (["INIT", '{"type":"connection_init"}'], 4429),
    (["INIT", '{"type":"start","id":"a"}'], 4400),
    (["INIT", '{"type":"subscribe","payload":{}}'], 4400),
    (["INIT", '{"type":"subscribe","id":"a","payload":5}'], 4400),
    (["INIT", "SUBSCRIBE", "SUBSCRIBE"], 4409),
    (["INIT", " " * 300_000], 4400),
]


async def test_what_is_not_of_the_protocol_ends_the_connection_with_its_code(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    async with served(copy_url, tmp_path) as base:
        own = await token(here, "own")
        meant = {
            "INIT": json.dumps({"type": "connection_init", "payload": own}),
            "SUBSCRIBE": json.dumps({"type": "subscribe", "id": "a", "payload": {"query": ACTS}}),
        }
        for messages, code in WRONG:
            async with talking(base) as client:
                for message in messages:
                    await client.send(meant.get(message, message) if isinstance(message, str) else message)
                assert await closed(client) == code, messages


async def test_a_ping_is_answered_at_any_time(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path) as base, talking(base) as client:
        await say(client, type="ping")
        assert await heard(client) == {"type": "pong"}
        await say(client, type="pong")
        await greeted(client, await token(here, "own"))
        await say(client, type="ping")
        assert await heard(client) == {"type": "pong"}


async def test_whoever_says_nothing_is_not_waited_for(
    here: World, copy_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(served_socket, "_INIT_SECONDS", 0.05)
    monkeypatch.setattr(served_socket, "_IDLE_SECONDS", 0.2)
    async with served(copy_url, tmp_path) as base:
        async with talking(base) as silent:
            assert await closed(silent) == 4408
        async with talking(base, await token(here, "own")) as idle:
            await greeted(idle)
            assert await closed(idle) == 1000


async def test_older_protocols_and_other_sites_are_turned_away(here: World, copy_url: str, tmp_path: Path) -> None:
    async with served(copy_url, tmp_path) as base:
        for protocols in (["graphql-ws"], None):
            async with talking(base, protocols=protocols) as client:
                assert await closed(client) == 4406
        with pytest.raises(InvalidStatus) as refused:
            async with talking(base, origin="https://elsewhere.example"):
                pass
        assert refused.value.response.status_code == 403
        with pytest.raises(InvalidStatus):
            async with talking(base, {"host": "elsewhere.example"}):
                pass
        async with talking(base, origin=base) as same:
            await greeted(same, await token(here, "own"))


async def test_a_refused_document_is_an_error_of_its_own_and_the_connection_stays(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    refused = {
        "{ me { role } }": "BAD_REQUEST",
        "mutation { signOut(input: {}) { errors { code } } }": "BAD_REQUEST",
        "subscription { approvalChanged { nothing } }": "GRAPHQL_VALIDATION_FAILED",
        "subscription { approvalChanged ": "GRAPHQL_PARSE_FAILED",
        f"subscription {{ {' '.join(f'a{i}: approvalChanged {{ acts }}' for i in range(31))} }}": "LIMIT_EXCEEDED",
    }
    async with served(copy_url, tmp_path, streams_each=1) as base:
        own = await token(here, "own")
        async with talking(base, own) as client:
            await greeted(client)
            for query, code in refused.items():
                await say(client, id="x", type="subscribe", payload={"query": query})
                told = await heard(client)
                assert (told["type"], told["id"], told["payload"][0]["extensions"]["code"]) == ("error", "x", code)
            unknown = {"documentId": f"sha256:{hashlib.sha256(b'?').hexdigest()}"}
            await say(client, id="x", type="subscribe", payload=unknown)
            assert (await heard(client))["payload"][0]["extensions"]["code"] == "PERSISTED_DOCUMENT_NOT_FOUND"
            await say(client, id="x", type="subscribe", payload={"query": ACTS})
            await say(client, id="y", type="subscribe", payload={"query": ACTS})
            told = await heard(client)
            assert (told["id"], told["payload"][0]["extensions"]["code"]) == ("y", "RATE_LIMITED")
            assert (await asked(base, own, "{ me { role } }"))["me"]["role"] == "BRANCH_ADMIN"


async def test_there_are_no_more_sockets_than_streams(here: World, copy_url: str, tmp_path: Path) -> None:
    """Nor does one that has ended keep its place."""
    async with served(copy_url, tmp_path, streams=2) as base:
        committee = await token(here, "committee")
        async with talking(base) as one, talking(base) as two:
            for client in (one, two):
                await greeted(client, committee)
            async with talking(base) as beyond:
                assert await closed(beyond) == 1013
        async with talking(base) as again:
            await greeted(again, committee)
