"""A real server in the test's own loop, on a free port, and what its tests ask and read."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import uvicorn
from pydantic import SecretStr

from records.people import sessions
from service.app import build_app
from service.settings import Limits, Settings
from tests.graph.world import KEY, NOW, World

APPROVALS = """subscription ($scope: ApprovalScope) {
  approvalChanged(scope: $scope) { acts approval { id status candidate { name } } } }"""
_DECIDE = """mutation ($input: DecideApprovalInput!) {
  decideApproval(input: $input) { approval { id status } errors { code } } }"""
_REVERSE = """mutation ($input: ReverseDecisionInput!) {
  reverseDecision(input: $input) { approval { id status } errors { code } } }"""


@asynccontextmanager
async def served(url: str, folder: Path, **limits: Any) -> AsyncIterator[str]:
    """The address of the whole application over a database, ended as a deployment ends it."""
    settings = Settings(
        database_url=SecretStr(url), data_dir=folder, data_key=SecretStr(KEY.hex()), limits=Limits(**limits)
    )
    app = build_app(settings, now=lambda: NOW)
    door = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="on",
        timeout_graceful_shutdown=2,
        ws="websockets-sansio",
        ws_max_size=1_000_000,
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[door]))
    try:
        while not server.started:  # noqa: ASYNC110 -- the server has no event for it
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
    finally:
        app.state.streams.close()
        server.should_exit = True
        await task


async def token(here: World, name: str) -> dict[str, str]:
    """The header of somebody's access token."""
    _, text = await sessions.issue_access_token(here.actors[name].account_id)
    return {"authorization": f"Bearer {text}"}


async def asked(base: str, headers: dict[str, str], query: str, **variables: Any) -> dict[str, Any]:
    """The data of an answer without errors."""
    async with httpx2.AsyncClient(base_url=base, headers=headers) as http:
        answer = await http.post("/graphql", json={"query": query, "variables": variables})
    told: dict[str, Any] = answer.json()
    assert "errors" not in told, told
    return told["data"]  # type: ignore[no-any-return]


async def decided(base: str, headers: dict[str, str], approval: str, decision: str = "RETURNED") -> None:
    given = {"id": approval, "decision": decision, "opinion": "请补充材料"}
    told = (await asked(base, headers, _DECIDE, input=given))["decideApproval"]
    assert told["errors"] == [], told


async def reversed_(base: str, headers: dict[str, str], approval: str) -> None:
    told = (await asked(base, headers, _REVERSE, input={"id": approval, "reason": "录入有误"}))["reverseDecision"]
    assert told["errors"] == [], told


@dataclass
class Reader:
    """A stream being read: events as (name, data), the id heard last, and how often it was only kept alive."""

    response: httpx2.Response
    beats: int = 0
    id: str = ""
    _lines: Any = None
    _name: str = ""
    events: list[tuple[str, Any]] = field(default_factory=list)

    async def next(self, seconds: float = 20) -> tuple[str, Any] | None:
        """The next event; None when the stream is over."""
        self._lines = self._lines or self.response.aiter_lines()
        return await asyncio.wait_for(self._next(), seconds)

    async def _next(self) -> tuple[str, Any] | None:
        async for line in self._lines:
            if line == ":":
                self.beats += 1
            elif line.startswith("id:"):
                self.id = line[3:].strip()
            elif line.startswith("event:"):
                self._name = line[6:].strip()
            elif line.startswith("data:"):
                text = line[5:].strip()
                return self._name, json.loads(text) if text else None
        return None


@asynccontextmanager
async def reading(
    base: str, headers: dict[str, str], query: str = APPROVALS, **variables: Any
) -> AsyncIterator[Reader]:
    """A subscription over server-sent events, of which the first heartbeat has come."""
    body = {"query": query, "variables": variables}
    async with (
        httpx2.AsyncClient(base_url=base, headers={"accept": "text/event-stream", **headers}, timeout=None) as http,
        http.stream("POST", "/graphql", json=body) as response,
    ):
        yield Reader(response)
