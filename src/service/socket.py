"""Subscriptions over a WebSocket at /graphql: graphql-transport-ws and nothing older, through the pipeline of every request.

Questions and acts are refused here: their deadlines, keys, cookies and bodies are HTTP's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import Any

import orjson
from msgspec.structs import replace
from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from domain.orgs.actors import Actor
from graph.context import Context
from graph.plan.execution.requests import Reply
from records.people.callers import Caller
from service import bodies, registered
from service.auth import Gate
from service.endpoint import Now, body_of_reply, context_of
from service.rates import Rates
from service.refusals import Refused, as_refusal
from service.settings import Settings
from service.streams import Engine, Streams

PROTOCOL = "graphql-transport-ws"
_INIT_SECONDS = 5.0
_IDLE_SECONDS = 60.0  # without a subscription
_LONGEST_ID = 100


class Closed(Exception):
    """Ends a connection with one of the protocol's codes."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


class Socket:
    """The ASGI application behind the WebSocket's address."""

    def __init__(
        self, engine: Engine, door: Gate, settings: Settings, now: Now, streams: Streams, rates: Rates
    ) -> None:
        self.engine, self.door, self.settings, self.now, self.streams = engine, door, settings, now, streams
        self.rates = rates
        self.registered = registered.known_to(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        socket = WebSocket(scope, receive, send)
        if PROTOCOL not in scope["subprotocols"]:
            await socket.accept()
            await socket.close(4406, "Subprotocol not acceptable")
            return
        await socket.accept(PROTOCOL)
        facts = scope["state"]["facts"]
        facts.kind, facts.asked = "subscription", "socket"
        if self.streams.lasting() >= self.settings.limits.streams:
            await socket.close(1013, "Try again later")
            return
        with self.streams.held():
            await _Talk(self, socket).held()


class _Talk:
    """One connection: who speaks, and the subscriptions that are open."""

    def __init__(self, place: Socket, socket: WebSocket) -> None:
        self._place, self._socket = place, socket
        self._limits = place.settings.limits
        self._open: dict[str, asyncio.Task[None]] = {}
        self._over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._caller: Callable[[], Awaitable[Actor | None]] = self._nobody
        self._actor: Actor | None = None

    async def held(self) -> None:
        """From the greeting to the end."""
        try:
            await self._greet()
            while True:
                await self._hear(await self._next())
        except Closed as why:
            await self._close(why)
        except WebSocketDisconnect:
            pass
        finally:
            await self._silence()

    async def _silence(self) -> None:
        tasks = [*self._open.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        if self._over.done():
            self._over.exception()

    async def _close(self, why: Closed) -> None:
        try:
            async with asyncio.timeout(self._limits.send_seconds):
                await self._socket.close(why.code, why.reason)
        except (TimeoutError, RuntimeError, WebSocketDisconnect):
            return  # gone already

    # ── hearing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _greet(self) -> None:
        """`connection_init`, at once, from somebody who has signed in."""
        try:
            async with asyncio.timeout(_INIT_SECONDS):
                given = await self._init()
        except TimeoutError:
            raise Closed(4408, "Connection initialisation timeout") from None
        self._caller = self._proved_by(given.get("payload"))
        self._actor = await self._caller()
        if self._actor is None:
            raise Closed(4403, "Forbidden")
        self._socket.scope["state"]["facts"].asked_by(self._actor)
        payload = orjson.dumps({"eventId": self._place.streams.latest})
        await self._say(b'{"type":"connection_ack","payload":%s}' % payload)

    async def _init(self) -> dict[str, Any]:
        """The greeting. Either side may ping at any time, before it too; whoever wants something first is nobody yet."""
        while True:
            given = await self._message()
            match given["type"]:
                case "connection_init":
                    return given
                case "ping" | "pong":
                    await self._hear(given)
                case "subscribe" | "complete":
                    raise Closed(4401, "Unauthorized")
                case _:
                    raise Closed(4400, "Invalid message")

    def _proved_by(self, payload: Any) -> Callable[[], Awaitable[Actor | None]]:
        """A token in the greeting; else the session, or the token, of the handshake."""
        if payload is not None and not isinstance(payload, dict):
            raise Closed(4400, "Invalid message")
        given = (payload or {}).get("authorization") or (payload or {}).get("Authorization")
        if given is None:
            return lambda: self._place.door.still(self._socket)
        return lambda: self._place.door.still_bearing(given if isinstance(given, str) else "")

    async def _nobody(self) -> Actor | None:
        return None

    async def _next(self) -> dict[str, Any]:
        """The next message, unless the connection is to end before it comes."""
        coming = asyncio.ensure_future(self._message())
        awaited: set[asyncio.Future[Any]] = {coming, self._over}
        try:
            while not (coming.done() or self._over.done()):
                await asyncio.wait(awaited, timeout=_IDLE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                if not (coming.done() or self._over.done() or self._open):
                    raise Closed(1000, "Idle")
            if self._over.done():
                self._over.result()
            return coming.result()
        finally:
            coming.cancel()

    async def _message(self) -> dict[str, Any]:
        """A message of the protocol's form; anything else ends the connection."""
        received = await self._socket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", 1005))
        text = received.get("text")
        if text is None or len(text.encode(errors="surrogatepass")) > self._limits.frame_bytes:
            raise Closed(4400, "Invalid message")
        try:
            given = orjson.loads(text)
        except orjson.JSONDecodeError:
            raise Closed(4400, "Invalid message") from None
        if not isinstance(given, dict) or not isinstance(given.get("type"), str):
            raise Closed(4400, "Invalid message")
        return given

    async def _hear(self, given: dict[str, Any]) -> None:
        match given["type"]:
            case "ping":
                await self._say(b'{"type":"pong"}')
            case "pong":
                pass
            case "connection_init":
                raise Closed(4429, "Too many initialisation requests")
            case "subscribe":
                self._subscribe(_id_of(given), given.get("payload"))
            case "complete":
                task = self._open.pop(_id_of(given), None)
                if task is not None:
                    task.cancel()
            case _:
                raise Closed(4400, "Invalid message")

    def _subscribe(self, name: str, payload: Any) -> None:
        if name in self._open:
            raise Closed(4409, f"Subscriber for {name} already exists")
        if not isinstance(payload, dict):
            raise Closed(4400, "Invalid message")
        task = asyncio.create_task(self._answered(name, payload))
        self._open[name] = task
        task.add_done_callback(lambda done: self._done(name, done))

    def _done(self, name: str, task: asyncio.Task[None]) -> None:
        if self._open.get(name) is task:
            del self._open[name]
        if not task.cancelled() and (fault := task.exception()) and not self._over.done():
            self._over.set_exception(fault)

    # ── answering ───────────────────────────────────────────────────────────────────────────────────────────────────

    async def _answered(self, name: str, payload: dict[str, Any]) -> None:
        """One subscription, to its end. What it raises ends the connection."""
        try:
            await self._told(name, payload)
        except (Closed, WebSocketDisconnect):
            raise
        except Exception as fault:  # noqa: BLE001 -- told as everywhere: its own code, or masked
            why = as_refusal(fault)
            await self._tell(name, "error", orjson.dumps([why.error(self._language)]))
            if why.code == "UNAUTHENTICATED":
                raise Closed(4401, "Unauthorized") from None

    async def _told(self, name: str, payload: dict[str, Any]) -> None:
        assert self._actor is not None  # noqa: S101 -- nobody else gets past the greeting
        place, actor = self._place, self._actor
        place.rates.meter(self._socket.scope.get("client")).known(actor.account_id)
        ask = bodies.ask_of(payload, self._limits, place.registered)
        watched = place.engine.watched(ask, self._context(actor))
        if watched is None:
            zh, en = (
                "此处只答复订阅，查询和操作请用 POST",
                "Only subscriptions are answered here; POST questions and acts.",
            )
            raise Refused("BAD_REQUEST", zh, en)
        if isinstance(watched, Reply):
            return await self._tell(name, "error", orjson.dumps(watched.errors[: self._limits.errors]))
        await place.streams.ready()
        stream = place.streams.open(actor, watched, ask.since)
        try:
            replies = place.streams.replies(stream, place.engine, ask, self._caller, self._context)
            async with aclosing(replies) as batches:
                async for batch in batches:
                    for reply in batch:
                        told = replace(reply, extensions={"eventId": reply.event_id})
                        await self._tell(name, "next", body_of_reply(told, self._limits))
        finally:
            place.streams.give_back(stream)

    def _context(self, actor: Actor) -> Context:
        return context_of(self._connection, Caller(actor), self._place.settings, self._place.now())

    @property
    def _connection(self) -> HTTPConnection:
        return self._socket

    @property
    def _language(self) -> str:
        return str(self._socket.scope["state"]["language"])

    async def _tell(self, name: str, kind: str, payload: bytes) -> None:
        await self._say(b'{"id":%s,"type":"%s","payload":%s}' % (orjson.dumps(name), kind.encode(), payload))

    async def _say(self, message: bytes) -> None:
        """Sends a message; a client that takes nothing for so long is left."""
        try:
            async with asyncio.timeout(self._limits.send_seconds):
                await self._socket.send({"type": "websocket.send", "text": message.decode()})
        except TimeoutError:
            raise Closed(1013, "Slow consumer") from None
        except RuntimeError:
            raise WebSocketDisconnect(1006) from None


def _id_of(given: dict[str, Any]) -> str:
    name = given.get("id")
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_ID:
        raise Closed(4400, "Invalid message")
    return name
