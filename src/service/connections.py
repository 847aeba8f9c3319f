"""A connection in front of the application: how long it may say nothing, how much it may say before its request, and how
many are answered at once.

The parser keeps what a client sends of a header until it is whole, and the server counts every open connection as one that is
answered: sixty megabytes of a header, or five hundred connections that say nothing, were enough to stall everybody. And so
were five hundred bodies that come a byte at a time: whose request is not whole yet is not being answered.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from service.refusals import LATER, Refused, body_of
from service.settings import Limits

_PROBES = b"/health"
_PHRASES = {408: b"Request Timeout", 431: b"Request Header Fields Too Large"}


def _too_long(most: int) -> Refused:
    return Refused("HEADERS_TOO_LARGE", "请求头过大", "The headers are too long.", limit=most)


def _too_slow() -> Refused:
    return Refused("REQUEST_TIMEOUT", "请求迟迟未到", "The request did not arrive in time.")


async def _come_again(_: Any, __: Any, send: Callable[[Any], Any]) -> None:
    """What an application says that answers as many as it may."""
    busy = Refused("UNAVAILABLE", "服务繁忙，请稍后再试", "The service is busy; try again.")
    headers = {"content-type": "application/json; charset=utf-8", "connection": "close", **LATER}
    told = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": busy.status, "headers": told})
    await send({"type": "http.response.body", "body": body_of(busy, "zh")})


def _is_over(cycle: RequestResponseCycle | None) -> bool:
    """Whether a request was answered; of a socket that speaks otherwise by now there is none."""
    return cycle is not None and cycle.response_complete


def connection_of(limits: Limits, lasting: Callable[[], int] = lambda: 0) -> Callable[..., asyncio.Protocol]:
    """The protocol of a server's connections, under its limits. `lasting`: how many are answered by streams, which have a
    limit of their own."""
    # Those that have not sent a request yet, the oldest first: of a server's connections, not of the process's.
    silent: dict[Connection, None] = {}
    # Those whose request's body is still coming, the oldest first.
    sending: dict[Connection, None] = {}

    def made(*given: Any, **named: Any) -> Connection:
        return Connection(limits, lasting, silent, sending, *given, **named)

    return made


class Whole:
    """A transport that sends a head together with what follows it at once: for each write the system wakes whoever waits for it.

    What is written first waits for a second write, or for the loop's next turn.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport, self._soon = transport, loop.call_soon
        self._head = b""
        # As they are: everything else is the transport's own business.
        self.is_closing = transport.is_closing

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if not data:
            return
        if self._head:
            head, self._head = self._head, b""
            self._transport.writelines((head, data))
        else:
            self._head = data
            self._soon(self._send)

    def _send(self) -> None:
        if self._head:
            head, self._head = self._head, b""
            self._transport.write(head)

    def writelines(self, list_of_data: Iterable[bytes]) -> None:
        self._send()
        self._transport.writelines(list_of_data)

    def write_eof(self) -> None:
        self._send()
        self._transport.write_eof()

    def close(self) -> None:
        self._send()
        self._transport.close()

    def abort(self) -> None:
        self._head = b""
        self._transport.abort()


class Connection(HttpToolsProtocol):
    """uvicorn's, with limits of our own in front of its parser."""

    def __init__(
        self,
        limits: Limits,
        lasting: Callable[[], int],
        silent: dict[Connection, None],
        sending: dict[Connection, None],
        *given: Any,
        **named: Any,
    ) -> None:
        super().__init__(*given, **named)
        self._limits, self._lasting, self._silent, self._sending = limits, lasting, silent, sending
        self._head = 0
        self._in_head, self._refused = True, False
        self._patience: asyncio.TimerHandle | None = None

    # ── what it may take ────────────────────────────────────────────────────────────────────────────────────────────

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(Whole(transport, self.loop))  # type: ignore[arg-type]  # as good as one
        self._silent[self] = None
        self._wait()
        if len(self.connections) > self._limits.connections:
            # Whoever has been silent longest has least to lose.
            next(iter(self._silent)).transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._heard()
        self._sending.pop(self, None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        super().data_received(data)
        # Of a request whose head is not whole yet, all of it is head; nobody waits for one that came whole.
        if self._in_head:
            self._head += len(data)
            self._check_head()
        elif len(self._sending) > self._limits.concurrency:
            # A body has its time (`bodies.read`); of more than are answered at once whoever has sent longest makes room.
            oldest = next(iter(self._sending))
            del self._sending[oldest]
            oldest._refuse(_too_slow())
        # Empty lines between two requests end the server's own patience, and begin no request.
        if self._patience is None and (self._in_head or _is_over(self.cycle)):
            self._head = self._head if self._in_head else 0
            self._wait()

    # ── the parser's callbacks ──────────────────────────────────────────────────────────────────────────────────────

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head, self._in_head = 0, True

    def on_headers_complete(self) -> None:
        self._in_head = False
        self._heard()
        self._head = sum([len(name) + len(value) + len(b": \r\n") for name, value in self.headers])
        self._check_head()
        if self._refused:
            return
        # Busy is who answers, not who is open or still asks; what comes beyond it is told to come again. Whoever asks
        # whether we live would else start anew what is only busy.
        answered = len(self.tasks) - self._lasting() - len(self._sending)
        app = self.app
        if answered >= self._limits.concurrency and not self.url.startswith(_PROBES):
            self.app = _come_again
        super().on_headers_complete()
        self.app = app
        self._sending[self] = None

    def on_body(self, body: bytes) -> None:
        if not self._refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._sending.pop(self, None)
        if not self._refused:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        self._sending.pop(self, None)
        super().on_response_complete()

    # ── patience ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _wait(self) -> None:
        self._patience = self.loop.call_later(self._limits.head_seconds, self._give_up)

    def _heard(self) -> None:
        self._silent.pop(self, None)
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _give_up(self) -> None:
        """Nothing came, or not all of a head. Who said nothing is told nothing: it may be a connection kept ready."""
        self._patience = None
        if self.transport.is_closing():
            return
        if self._head:
            self._refuse(_too_slow())
        else:
            self.transport.close()

    def _check_head(self) -> None:
        if self._head > self._limits.header_bytes and not self._refused:
            self._refuse(_too_long(self._limits.header_bytes))

    def _refuse(self, refused: Refused) -> None:
        self._refused = True
        body = body_of(refused, "zh")
        self.transport.write(
            b"HTTP/1.1 %d %s\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: %d\r\nconnection: close\r\n\r\n%s"
            % (refused.status, _PHRASES[refused.status], len(body), body)
        )
        self.transport.close()
