"""The service behind nginx as deploy/ has it: addresses, limits, streams and sockets, also while a worker is replaced."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2
import pytest

from records.engines import sets
from tests.deploy import nginx
from tests.graph.battery.test_b02_killed import started
from tests.graph.conftest import built, copy_url, here
from tests.graph.live.served import Reader, asked, decided, reading, reversed_, token
from tests.graph.live.test_socket import ACTS, greeted, heard, say, talking
from tests.graph.live.test_workers import children
from tests.graph.world import PASSWORD, World

__all__ = ["built", "copy_url", "here"]
pytestmark = [
    pytest.mark.battery("nginx", "behind nginx: streams and sockets over a restart, the caller's own address"),
    pytest.mark.slow,
    nginx.needed,
]


@asynccontextmanager
async def standing(
    url: str, folder: Path, monkeypatch: pytest.MonkeyPatch, *options: str
) -> AsyncIterator[tuple[str, list[int]]]:
    """The service behind nginx: the address, and the processes that serve."""
    monkeypatch.setenv("JISHI_TRUSTED_PROXIES", "127.0.0.1")
    monkeypatch.setenv("JISHI_BASE_URL", "https://127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "nginx" / "tls" / "fullchain.pem"))
    server, port = await asyncio.to_thread(started, url, folder / "data", *options)
    try:
        with nginx.before(port, folder / "nginx") as base:
            yield base, children(server)
    finally:
        server.terminate()
        await asyncio.to_thread(server.wait, 60)


async def addresses() -> list[str]:
    """Where those came from who signed in, the newest last."""
    rows = await sets.select("SELECT address FROM session ORDER BY created_at")
    return [row["address"] for row in rows]


async def signed_in(base: str, *, source: str, claimed: str = "") -> httpx2.Response:
    headers = {"x-forwarded-for": claimed, "x-forwarded-proto": "http"} if claimed else {}
    transport = httpx2.AsyncHTTPTransport(local_address=source)
    async with httpx2.AsyncClient(base_url=base, transport=transport, headers=headers) as http:
        return await http.post("/session", json={"login": "committee", "password": PASSWORD})


async def test_the_address_is_the_callers_and_nobodys_word_for_it(
    here: World, copy_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with standing(copy_url, tmp_path, monkeypatch) as (base, _):
        first = await signed_in(base, source="127.0.0.2")
        assert (first.status_code, "Secure" in first.headers["set-cookie"]) == (200, True)
        await signed_in(base, source="127.0.0.3", claimed="203.0.113.9, 127.0.0.1")
        assert (await addresses())[-2:] == ["127.0.0.2", "127.0.0.3"]


async def test_what_is_too_large_is_told_by_the_service(
    here: World, copy_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with standing(copy_url, tmp_path, monkeypatch) as (base, _):
        system = await token(here, "committee")
        async with httpx2.AsyncClient(base_url=base, headers={**system, "content-type": "application/json"}) as http:
            query = {"query": "{ me { role } }", "variables": {"x": "x" * 4_000_000}}
            large = await http.post("/graphql", json=query)
            assert (large.status_code, code(large)) == (413, "PAYLOAD_TOO_LARGE")
            just = await http.post("/graphql", content=json.dumps({"query": "{ me { role } }"}).ljust(4_000_000))
            assert (just.status_code, just.json()) == (200, {"data": {"me": {"role": "COMMITTEE_ADMIN"}}})
            for size in (150_000, 1_000_000, 3_900_000):
                # A stranger may send little; nginx has taken all of it, and passes on what the service says.
                async with httpx2.AsyncClient(base_url=base) as stranger:
                    body = {"query": "mutation { signOut { errors { code } } }", "variables": {"x": "x" * size}}
                    refused = await stranger.post("/graphql", json=body)
                    assert (refused.status_code, code(refused)) == (413, "PAYLOAD_TOO_LARGE"), size
            heads = await http.get("/console/", headers={"x-one": "x" * 17_000, "x-two": "x" * 17_000})
            assert heads.status_code == 431
            assert (await http.get("/metrics")).status_code == 404
            assert (await http.get("/health/ready")).json()["status"] == "ok"
            assert "max-age" in (await http.get("/console/")).headers["strict-transport-security"]


async def test_while_nobody_answers_that_is_said_as_the_service_says_it(tmp_path: Path) -> None:
    with nginx.before(nginx.free_port(), tmp_path / "nginx") as base:
        context = ssl.create_default_context(cafile=tmp_path / "nginx" / "tls" / "fullchain.pem")
        async with httpx2.AsyncClient(base_url=base, verify=context) as http:
            answer = await http.post("/graphql", json={"query": "{ me { role } }"})
    assert (answer.status_code, code(answer), answer.headers["retry-after"]) == (503, "UNAVAILABLE", "2")


def code(answer: httpx2.Response) -> str:
    found: str = answer.json()["errors"][0]["extensions"]["code"]
    return found


async def test_streams_and_sockets_go_through_as_they_come(
    here: World, copy_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = here.cases["submitted"]
    async with standing(copy_url, tmp_path, monkeypatch) as (base, _):
        committee, own = await token(here, "committee"), await token(here, "own")
        async with reading(base, own) as stream, talking(base, ssl=ssl.create_default_context()) as client:
            await greeted(client, own)
            await say(client, type="subscribe", id="1", payload={"query": ACTS})
            await asyncio.sleep(0.5)
            await decided(base, committee, case.approval)
            event, told = await stream.next(), await heard(client)
            assert event is not None
            assert event[1]["data"]["approvalChanged"]["acts"] == ["decideApproval"]
            assert told["payload"]["data"]["approvalChanged"]["acts"] == ["decideApproval"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_a_worker_is_replaced_and_whoever_listened_hears_on(
    here: World, copy_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dialect: str
) -> None:
    if dialect == "sqlite":
        pytest.skip("on SQLite one process serves")
    case = here.cases["submitted"]
    async with standing(copy_url, tmp_path, monkeypatch, "--workers", "2") as (base, workers):
        committee, own = await token(here, "committee"), await token(here, "own")
        async with reading(base, own) as stream, talking(base, ssl=ssl.create_default_context()) as client:
            await greeted(client, own)
            await decided(base, committee, case.approval)
            event = await stream.next()
            assert event is not None
            last = stream.id
            for worker in workers:
                os.kill(worker, signal.SIGTERM)
            await over(stream)
            await asyncio.wait_for(client.wait_closed(), 60)
        await answered(base, committee)
        # Nobody is left who kept what happened meanwhile: that is said, and whoever subscribes anew hears on.
        async with reading(base, {**own, "last-event-id": last}) as late:
            await late.response.aread()
            assert (late.response.status_code, code(late.response)) == (410, "EVENTS_LOST")
        async with reading(base, own) as stream, talking(base, ssl=ssl.create_default_context()) as client:
            await greeted(client, own)
            await say(client, type="subscribe", id="1", payload={"query": ACTS})
            await asyncio.sleep(0.5)
            await reversed_(base, committee, case.approval)
            event, told = await stream.next(), await heard(client)
            assert event is not None
            assert event[1]["data"]["approvalChanged"]["acts"] == ["reverseDecision"]
            assert told["payload"]["data"]["approvalChanged"]["acts"] == ["reverseDecision"]


async def over(stream: Reader) -> None:
    """The stream ends, properly or not."""
    try:
        while await stream.next(60) is not None:
            pass
    except httpx2.TransportError:
        pass


async def answered(base: str, headers: dict[str, str]) -> None:
    """Somebody answers again: nginx says 502 where nobody does."""
    async with asyncio.timeout(60):
        while True:
            try:
                await asked(base, headers, "{ me { role } }")
            except (httpx2.TransportError, ValueError):
                await asyncio.sleep(0.2)
            else:
                return
