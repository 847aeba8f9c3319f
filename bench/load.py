"""The load: so many connections, each asking again as soon as it is answered, for so many seconds.

HTTP/1.1 by hand on a protocol: the two cores are for the server and its database, not for the one who asks.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

_LAST = b"0\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Target:
    """Where to ask, as whom, and what: the bodies are asked in turn."""

    port: int
    path: str
    bodies: Sequence[bytes]
    token: str = ""
    accept: str = "application/json"

    def request(self, body: bytes) -> bytes:
        lines = [
            f"POST {self.path} HTTP/1.1",
            "host: localhost",
            "content-type: application/json",
            f"accept: {self.accept}",
            f"content-length: {len(body)}",
            *([f"authorization: Bearer {self.token}"] if self.token else []),
        ]
        return "\r\n".join([*lines, "", ""]).encode() + body


@dataclass(slots=True)
class Round:
    """What a round came to."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return len(self.latencies) / self.seconds


class Client(asyncio.Protocol):
    """One connection, one request at a time."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._wanted = -1
        self._chunked = False
        self._head = 0
        self._answer: asyncio.Future[bytes] | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]  # uvloop's is no subclass of asyncio's

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer and not self._answer.done():
            self._answer.set_exception(exc or ConnectionError("the server closed the connection"))

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if self._wanted < 0 and (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            self._head = end + 4
            length = _length(bytes(self._buffer[:end]))
            self._chunked = length is None
            self._wanted = self._head + (length or 0)
        if (
            self._answer
            and 0 <= self._wanted <= len(self._buffer)
            and (not self._chunked or self._buffer.endswith(_LAST))
        ):
            answer, self._buffer, self._wanted = bytes(self._buffer), bytearray(), -1
            if not answer.startswith(b"HTTP/1.1 200"):
                return self._answer.set_exception(RuntimeError(answer[:2000].decode(errors="replace")))
            self._answer.set_result(_joined(answer[self._head :]) if self._chunked else answer[self._head :])
        return None

    async def ask(self, request: bytes) -> bytes:
        assert self._transport
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._answer

    def close(self) -> None:
        if self._transport:
            self._transport.close()


def _length(head: bytes) -> int | None:
    """None where the body comes in chunks."""
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.split(b"\r\n", 1)[0]) if found else None


def _joined(chunks: bytes) -> bytes:
    parts, at = [], 0
    while True:
        end = chunks.index(b"\r\n", at)
        size = int(chunks[at:end], 16)
        if not size:
            return b"".join(parts)
        parts.append(chunks[end + 2 : end + 2 + size])
        at = end + 2 + size + 2


async def connected(target: Target) -> Client:
    _, client = await asyncio.get_running_loop().create_connection(Client, "127.0.0.1", target.port)
    return client


async def answers(target: Target, count: int) -> list[bytes]:
    """The first answers, one after the other."""
    client = await connected(target)
    try:
        return [await client.ask(target.request(body)) for body in target.bodies[:count]]
    finally:
        client.close()


async def measured(target: Target, connections: int, seconds: float) -> Round:
    """Asks for so long on so many connections."""
    clients = [await connected(target) for _ in range(connections)]
    requests = itertools.cycle([target.request(body) for body in target.bodies])
    found = Round()
    began = time.perf_counter()

    async def keep_asking(client: Client) -> None:
        while (asked := time.perf_counter()) - began < seconds:
            await client.ask(next(requests))
            found.latencies.append(time.perf_counter() - asked)

    try:
        await asyncio.gather(*map(keep_asking, clients))
    finally:
        for client in clients:
            client.close()
    found.seconds = time.perf_counter() - began
    return found
