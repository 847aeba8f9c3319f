"""What holds for every request, whatever it asks for: an id, safe headers, a masked crash, a line in the log."""

import asyncio
import logging
import os
import re
import time
from collections.abc import Iterable

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from tortoise.context import TortoiseContext, _current_context

from records.counts import counted
from records.facts import Facts, current
from service import logs
from service.hosts import hosts
from service.naming import Naming
from service.negotiation import wanted_language
from service.refusals import LATER, Refused, as_refusal, refuse
from service.settings import Settings
from service.traces import Traces

log = logging.getLogger("jishi.requests")

# Long enough for a trace id, with nothing in it that could mean something to a log or a shell.
_SANE_ID = re.compile(r"[A-Za-z0-9_.:-]{8,64}")

# An answer of the API is no page: whatever opens it as one loads nothing and stands in no frame.
NOTHING_LOADS = "default-src 'none'; frame-ancestors 'none'"

# What a page of ours never needs of the machine before it, nor a page that is made to look like ours.
_UNASKED = (
    "camera",
    "microphone",
    "geolocation",
    "display-capture",
    "payment",
    "usb",
    "serial",
    "hid",
    "midi",
)

_ALWAYS = {
    b"x-content-type-options": b"nosniff",
    b"cross-origin-resource-policy": b"same-origin",
    b"cross-origin-opener-policy": b"same-origin",
    b"permissions-policy": ", ".join(f"{name}=()" for name in _UNASKED).encode(),
}
_UNLESS_SAID = (
    # Stricter where an address holds a secret: /join.
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"content-security-policy", NOTHING_LOADS.encode()),
    (b"cache-control", b"no-store"),
)

# What every answer has whose own headers say nothing of it.
_PLAIN = frozenset({b"content-type", b"content-length"})
_DRESS = (*_ALWAYS.items(), *_UNLESS_SAID)


class Manners:
    """Around everything that is answered; only what browsers are told of origins stands outside. Starlette's own catch-all stands outside and never has work."""

    def __init__(self, app: ASGIApp, settings: Settings, traces: Traces | None = None) -> None:
        self._app, self._traces = app, traces
        self._longest = settings.limits.uri_bytes
        self._hosts = hosts(settings)
        self._counting = Naming(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            return await self._app(scope, receive, send)
        state = scope.setdefault("state", {})
        state["headers"] = headers = read_headers(scope["headers"])
        given = headers.get("x-request-id", "")
        state["request_id"] = given if _is_fit(given) else os.urandom(16).hex()
        state["language"] = wanted_language(headers)
        client = scope.get("client")
        state["facts"] = facts = Facts(state["request_id"], client[0] if client else "")
        token = current.set(facts)
        try:
            await (self._answer if scope["type"] == "http" else self._talk)(scope, receive, send)
        finally:
            current.reset(token)

    async def _talk(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A WebSocket: looked at as a request is, and turned away before it is opened."""
        started = time.perf_counter()
        try:
            self._check(scope)
            await self._app(scope, receive, send)
        except Refused as refused:
            scope["state"]["facts"].code = refused.code
            await send({"type": "websocket.close", "code": 4403, "reason": ""})
        finally:
            self._over("WEBSOCKET", scope, 101, time.perf_counter() - started)

    def _check(self, scope: Scope) -> None:
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > self._longest:
            raise Refused("URI_TOO_LONG", "地址过长", "The address is too long.")
        self._hosts.check(scope, scope["state"]["headers"])

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        started, status = time.perf_counter(), 0

        async def dressed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = dressed_headers(message.get("headers", ()), scope["state"]["request_id"])
            await send(message)

        try:
            self._check(scope)
            await self._app(scope, receive, dressed)
        except asyncio.CancelledError:
            if status or not _stopping(scope):
                raise
            await refuse(Request(scope), _cut())(scope, receive, dressed)
        except Exception as fault:  # the last catch: masked for the caller, whole in the log
            refused = as_refusal(fault)
            scope["state"]["facts"].code = refused.code
            if status:
                raise  # half an answer is out: only closing the connection tells the caller
            await refuse(Request(scope), refused)(scope, receive, dressed)
        finally:
            self._over(scope["method"], scope, status, time.perf_counter() - started)

    def _over(self, method: str, scope: Scope, status: int, seconds: float) -> None:
        """The request is answered: counted, and told in a line."""
        facts: Facts = scope["state"]["facts"]
        kind, asked = self._counting.named(facts, scope["path"])
        facts.code = facts.code or _code_of(status)
        counted.answered(kind, asked, facts.code, seconds)
        if log.isEnabledFor(logging.INFO):
            told = logs.told(facts, method=method, path=scope["path"], status=status, ms=round(seconds * 1000, 1))
            log.handle(logs.Line(log.name, told))
        if self._traces is not None:
            ended = time.time_ns()
            began, headers = ended - int(seconds * 1e9), scope["state"]["headers"]
            self._traces.tell(facts, asked, method=method, status=status, headers=headers, began=began, ended=ended)


def _code_of(status: int) -> str:
    """Of an answer that brought no code of its own; 0 is none: whoever asked had left."""
    if status == 0:
        return "LEFT"
    return "OK" if status < 400 else str(status)


def _stopping(scope: Scope) -> bool:
    """Whether the process is ending: then the server cuts what takes longer than it may."""
    streams = getattr(scope["app"].state, "streams", None) if "app" in scope else None
    return streams is not None and streams.closing


def _cut() -> Refused:
    zh = "服务正在停止，此请求已中止；未办理任何一项，如恰在提交，以同一幂等键重试即知结果"
    en = "The service is stopping, and this was cut: nothing was done, unless it was just being committed; the same idempotency key tells."
    return Refused("UNAVAILABLE", zh, en, LATER)


def read_headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """The request's headers by name, read once; one that comes twice is one list, as HTTP means it."""
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found


def _is_fit(request_id: str) -> bool:
    """Whether a request may be called as its sender calls it: the name goes into the log and the journal."""
    return _SANE_ID.fullmatch(request_id) is not None and logs.harmless(request_id) == request_id


def dressed_headers(raw: Iterable[tuple[bytes, bytes]], request_id: str) -> list[tuple[bytes, bytes]]:
    """An answer's headers and those that every answer has; what it says itself about caching, frames and sources stands."""
    named = (b"x-request-id", request_id.encode())
    said = {name for name, _ in raw}
    if said <= _PLAIN:  # as nearly all of them
        return [*raw, named, *_DRESS]
    own = [(name, value) for name, value in raw if name not in _ALWAYS]
    return [*own, named, *_ALWAYS.items(), *(pair for pair in _UNLESS_SAID if pair[0] not in said)]


class Database:
    """Binds the application's database to the request's task: two applications in one process keep apart."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        db: TortoiseContext | None = getattr(scope["app"].state, "db", None) if scope["type"] != "lifespan" else None
        if db is None:
            return await self._app(scope, receive, send)
        token = _current_context.set(db)
        try:
            await self._app(scope, receive, send)
        finally:
            _current_context.reset(token)


class Straight:
    """The way to one address that is asked far more than all others, past the router, which knows it too."""

    def __init__(self, app: ASGIApp, path: str, endpoint: ASGIApp) -> None:
        self._app, self._path, self._endpoint = app, path, endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        straight = scope["type"] == "http" and scope["path"] == self._path
        await (self._endpoint if straight else self._app)(scope, receive, send)
