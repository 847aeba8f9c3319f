"""What the server itself does with connections."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import pytest
import uvicorn

from service.serving import Server

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
