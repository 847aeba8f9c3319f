"""Server-sent events: the answer to a POST as a stream, as the distinct connections mode of GraphQL over SSE has it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractContextManager, aclosing, nullcontext

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from service.deadlines import left
from service.refusals import EVENTS, as_refusal, body_of

_HEADERS = {
    "content-type": f"{EVENTS}; charset=utf-8",
    # Neither a cache nor a compressor nor a buffering proxy may hold an event back.
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
}
_HEARTBEAT = b":\n\n"
_NOTHING = nullcontext()
_COMPLETE = b"event: complete\ndata:\n\n"


def written(body: bytes, id: str = "") -> bytes:
    """An answer as an event; JSON has no line breaks of its own here."""
    return b"event: next\n" + _id(id) + b"data: " + body + b"\n\n"


def beat(id: str) -> bytes:
    """A heartbeat, which says as well how far the stream has come."""
    return _id(id) + _HEARTBEAT


def _id(id: str) -> bytes:
    return b"id: " + id.encode() + b"\n" if id else b""


class EventStream(Response):
    """Events and heartbeats as they come. Ended by us with `complete`."""

    def __init__(
        self,
        events: AsyncGenerator[bytes, None],
        language: str,
        seconds: float,
        around: AbstractContextManager[None] = _NOTHING,
    ) -> None:
        super().__init__(headers=_HEADERS)
        del self.headers["content-length"]
        self._events, self._language, self._seconds, self._around = events, language, seconds, around

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._around:
            await self._stream(receive, send)

    async def _stream(self, receive: Receive, send: Send) -> None:
        writing = asyncio.create_task(self._write(send))
        leaving = asyncio.create_task(left(receive))
        try:
            await asyncio.wait({writing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            writing.cancel()
            leaving.cancel()
            await asyncio.wait({writing, leaving})
        if not writing.cancelled() and (fault := writing.exception()):
            raise fault

    async def _write(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        await self._sent(send, _HEARTBEAT)
        try:
            async with aclosing(self._events) as events:
                async for some in events:
                    await self._sent(send, some)
        except TimeoutError:
            return  # whoever does not read would not read why either
        except Exception as fault:  # noqa: BLE001 -- told as everywhere: its own code, or masked
            await self._sent(send, written(body_of(as_refusal(fault), self._language)))
        await self._sent(send, _COMPLETE)
        await send({"type": "http.response.body", "body": b""})

    async def _sent(self, send: Send, body: bytes) -> None:
        """A client that takes nothing for so long is left alone."""
        async with asyncio.timeout(self._seconds):
            await send({"type": "http.response.body", "body": body, "more_body": True})


async def once(body: bytes) -> AsyncGenerator[bytes, None]:
    """One answer."""
    yield written(body)
