"""What a connection may do before its request: say nothing, say too much, and keep others waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import uvicorn

from service.connections import Whole, connection_of
from service.settings import Limits

Message = MutableMapping[str, Any]
_GET = b"GET / HTTP/1.1\r\nhost: localhost\r\n"


async def _app(
    _: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    await receive()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
    await send({"type": "http.response.body", "body": b"ok"})


@asynccontextmanager
async def served(app: Any = _app, lasting: Callable[[], int] = lambda: 0, **limits: Any) -> AsyncIterator[int]:
    """The port of a server whose connections have these limits."""
    made: Any = connection_of(Limits(**limits), lasting)
    config = uvicorn.Config(app, port=0, http=made, lifespan="off", log_config=None, access_log=False)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 -- the server has no event for it
        await asyncio.sleep(0.01)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await task


async def said(port: int, *parts: bytes) -> bytes:
    """All that comes back until the server closes, or says nothing more for a while."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        return await asyncio.wait_for(reader.read(), 3)
    except (ConnectionError, TimeoutError):
        return b""
    finally:
        writer.close()


async def test_headers_have_an_end() -> None:
    async with served(header_bytes=2_000) as port:
        whole = b"connection: close\r\n\r\n"
        assert (await said(port, _GET, b"x-a: " + b"a" * 1_500 + b"\r\n", whole)).startswith(b"HTTP/1.1 200")
        for flood in (b"x-a: " + b"a" * 3_000, b"x: y\r\n" * 700, b"a" * 3_000):
            for end in (b"", b"\r\n" + whole + b"a body that nobody reads"):
                answer = await said(port, _GET, flood + end)
                assert answer.startswith((b"HTTP/1.1 431", b"HTTP/1.1 400")), (flood[:9], end[:9], answer[:40])
        assert b"HEADERS_TOO_LARGE" in await said(port, _GET, b"x: y\r\n" * 700, whole)


async def test_what_does_not_arrive_is_not_waited_for() -> None:
    async with served(head_seconds=0.2) as port:
        assert await said(port) == b""
        assert (await said(port, _GET)).startswith(b"HTTP/1.1 408")
        # The second request of a connection is one as the first was.
        twice = await said(port, _GET + b"\r\n", _GET)
        assert twice.count(b"HTTP/1.1 200") == 1
        assert twice.count(b"HTTP/1.1 408") == 1


async def test_empty_lines_between_two_requests_keep_no_connection_open() -> None:
    async with served(head_seconds=0.2) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(_GET + b"\r\n")
        await reader.readuntil(b"ok")
        writer.write(b"\r\n")
        assert await asyncio.wait_for(_ends(reader), 3)
        writer.close()


async def test_an_answer_is_sent_as_one_and_one_that_waits_sends_its_head_before() -> None:
    written: list[bytes] = []
    go_on = asyncio.Event()

    class Told(asyncio.Transport):
        def write(self, data: Any) -> None:
            written.append(bytes(data))

        def writelines(self, list_of_data: Any) -> None:
            written.append(b"".join(list_of_data))

        def close(self) -> None:
            written.append(b"(closed)")

        def is_closing(self) -> bool:
            return False

    whole = Whole(Told(), asyncio.get_running_loop())
    whole.write(b"head ")
    whole.write(b"body")
    assert written == [b"head body"]
    whole.write(b"alone")
    assert len(written) == 1
    asyncio.get_running_loop().call_soon(go_on.set)
    await go_on.wait()
    assert written[1:] == [b"alone"]
    whole.write(b"last words")
    whole.close()
    assert written[2:] == [b"last words", b"(closed)"]


async def test_the_silent_keep_nobody_from_an_answer() -> None:
    async with served(concurrency=3, connections=20) as port:
        silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(30)]
        answers = [await said(port, _GET, b"connection: close\r\n\r\n") for _ in range(5)]
        assert all(a.startswith(b"HTTP/1.1 200") for a in answers)
        # Of more than there may be, those that were silent longest made room.
        ended = [await asyncio.wait_for(_ends(reader), 3) for reader, _ in silent[:5]]
        assert ended == [True] * 5
        for _, writer in silent:
            writer.close()


async def _ends(reader: asyncio.StreamReader) -> bool:
    try:
        return await reader.read() == b""
    except ConnectionError:
        return True


async def test_streams_take_no_place_of_what_is_answered_at_once_and_a_probe_needs_none() -> None:
    over, streams = asyncio.Event(), 0

    async def app(
        scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        nonlocal streams
        if scope["path"] == "/stream":
            streams += 1
            await over.wait()
        elif scope["path"] == "/slow":
            await over.wait()
        await _app(scope, receive, send)

    def get(path: bytes) -> bytes:
        return b"GET %s HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n" % path

    async with served(app, lambda: streams, concurrency=2) as port:
        held = []
        try:
            for number in range(5):
                held.append(asyncio.create_task(said(port, get(b"/stream"))))
                while streams <= number:  # noqa: ASYNC110 -- the server has no event for it
                    await asyncio.sleep(0.01)
            assert (await said(port, get(b"/"))).startswith(b"HTTP/1.1 200")
            held += [asyncio.create_task(said(port, get(b"/slow"))) for _ in range(2)]
            await asyncio.sleep(0.2)
            busy = await said(port, get(b"/"))
            assert busy.startswith(b"HTTP/1.1 503")
            assert b"UNAVAILABLE" in busy
            assert b"retry-after: " in busy
            assert (await said(port, get(b"/health/live"))).startswith(b"HTTP/1.1 200")
        finally:
            over.set()
        assert all(answer.startswith(b"HTTP/1.1 200") for answer in await asyncio.gather(*held))


async def test_bodies_that_are_still_coming_take_no_place_and_the_oldest_makes_room() -> None:
    async def app(
        scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        while (message := await receive()).get("more_body"):
            pass
        if message["type"] == "http.request":
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body"})

    half = b"POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\n\r\n12"
    async with served(app, concurrency=3) as port, AsyncExitStack() as stack:
        slow = [await asyncio.open_connection("127.0.0.1", port) for _ in range(5)]
        for _, writer in slow:
            stack.callback(writer.close)
            writer.write(half)
        told = [await asyncio.wait_for(reader.read(), 5) for reader, _ in slow[:2]]
        assert all(answer.startswith(b"HTTP/1.1 408") and b"REQUEST_TIMEOUT" in answer for answer in told)
        # Whoever comes is answered, and so are those who go on.
        for _ in range(5):
            assert (await said(port, _GET, b"connection: close\r\n\r\n")).startswith(b"HTTP/1.1 200")
        for reader, writer in slow[3:]:
            writer.write(b"345")
            assert (await asyncio.wait_for(reader.readline(), 5)).startswith(b"HTTP/1.1 200")
