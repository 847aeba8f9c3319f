"""What the server itself does with connections."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

import httpx2
import pytest
import uvicorn
from pydantic import SecretStr, ValidationError

from graph.context import Context
from graph.plan.execution.requests import Ask, Reply
from service.app import build_app
from service.serving import Server
from service.settings import Limits, Settings

Message = MutableMapping[str, Any]


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux alone leaves by itself")
async def test_a_connection_whose_other_end_takes_nothing_is_cut() -> None:
    cut = asyncio.Event()

    async def app(
        scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        await receive()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        flood = {"type": "http.response.body", "body": b"x" * 30_000_000, "more_body": True}
        sending = asyncio.ensure_future(send(flood))
        while (await receive())["type"] != "http.disconnect":
            pass
        cut.set()
        await sending

    door = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, http="httptools", lifespan="off", log_config=None, access_log=False)
    server = Server(config, lambda: None, 0.5)
    task = asyncio.create_task(server.serve(sockets=[door]))
    while not server.started:  # noqa: ASYNC110 -- the server has no event for it
        await asyncio.sleep(0.01)
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.connect(door.getsockname())
        client.sendall(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
        await asyncio.wait_for(cut.wait(), 20)
    server.should_exit = True
    await task


async def test_where_it_listens_is_said_once_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    async def app(scope: Message, receive: object, send: object) -> None:
        """Nobody asks."""

    server = Server(uvicorn.Config(app, port=0, lifespan="off", log_config=None), lambda: None, 0.5)
    server.said = "http://here/"
    assert capsys.readouterr().out == ""
    task = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 -- the server has no event for it
        await asyncio.sleep(0.01)
    server.should_exit = True
    await task
    assert capsys.readouterr().out == "http://here/\n"


class Endless:
    """An engine that has begun and does not come to an end."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def answer(self, ask: Ask, context: Context) -> Reply:
        self.begun.set()
        await asyncio.sleep(600)
        raise AssertionError("unreachable")


async def test_an_act_that_is_cut_when_the_service_stops_is_told_so(database_url: str, tmp_path: Path) -> None:
    engine = Endless()
    app = build_app(Settings(database_url=SecretStr(database_url), data_dir=tmp_path), engine=engine)  # type: ignore[arg-type]  # of the engine nothing else is asked
    door = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=20)
    server = Server(config, app.state.streams.close, 5, patience=0.2)
    task = asyncio.create_task(server.serve(sockets=[door]))
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{door.getsockname()[1]}", timeout=30) as http:
        asking = asyncio.create_task(http.post("/graphql", json={"query": "mutation { act }"}))
        await asyncio.wait_for(engine.begun.wait(), 20)
        server.should_exit = True
        told = await asking
    assert (told.status_code, told.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
    assert told.headers["content-type"].startswith("application/json")
    assert int(told.headers["retry-after"]) > 0
    await asyncio.wait_for(task, 20)


def test_stopping_takes_longer_than_an_act_may() -> None:
    assert Limits(bulk_deadline_seconds=900).stopping_seconds > 900
    assert Limits().stopping_seconds > Limits().bulk_deadline_seconds
    for seconds in (1, 60):
        with pytest.raises(ValidationError, match="BULK_DEADLINE"):
            Limits(stopping_seconds=seconds)
