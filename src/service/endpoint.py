"""/graphql: from a request to the engine's question, from its answer to bytes. What a field is, the engine knows."""

import re
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import fields
from datetime import UTC, datetime
from typing import Protocol

import orjson
from msgspec.structs import replace
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from domain.calendar import SHANGHAI
from domain.orgs.actors import Actor
from graph.context import Context
from graph.plan.execution.requests import Ask, Reply
from graph.plan.measure.limits import Limits as PlanLimits
from records.facts import Facts
from records.people.callers import Caller, Stale, prove
from service import bodies, cookies, multipart, registered
from service.auth import session_of
from service.deadlines import apart, within
from service.events import EventStream, beat, once, written
from service.negotiation import check_sent_type, wanted_type, wants_events, wants_rate_limit
from service.rates import Rates
from service.refusals import EVENTS, JSON, LATER, Refused, answer, as_refusal, status_of, unauthenticated
from service.settings import Limits, Settings
from service.streams import Engine, Stream, Streams


class Authenticate(Protocol):
    """Who asks: read now, or remembered and still to be proved; None for a stranger."""

    async def __call__(self, request: Request, *, afresh: bool = False) -> Caller | None: ...


Still = Callable[[Request], Awaitable[Actor | None]]
Now = Callable[[], datetime]

# Looked for before parsing, to decide how long a request may take and whether a stranger's is read at all. Whoever writes
# the word without a mutation gains a little time, and nothing else: statements have limits, and the scope has its own door.
_WRITES, _SUBSCRIBES = "mutation", "subscription"
_INVITED = re.compile(r"\b(invitation|invitedAccount|consentText|verifyDocument)\b")
_LOOKS = re.compile(r"\b__(schema|type)\b")


def engine_limits(limits: Limits) -> PlanLimits:
    """The limits that the engine keeps, out of the deployment's."""
    names = {field.name for field in fields(PlanLimits)} & set(Limits.model_fields)
    return PlanLimits(**{name: getattr(limits, name) for name in names})


def utc_now() -> datetime:
    return datetime.now(UTC)


class Endpoint:
    """The ASGI application at /graphql."""

    def __init__(
        self,
        engine: Engine,
        authenticate: Authenticate,
        settings: Settings,
        now: Now = utc_now,
        *,
        streams: Streams,
        still: Still,
        rates: Rates | None = None,
        take: multipart.Take | None = None,
    ) -> None:
        self._take = take
        self._engine = engine
        self._authenticate = authenticate
        self._still = still
        self._streams = streams
        self._rates = rates or Rates(settings.limits)
        self._settings = settings
        self._now = now
        self._registered = registered.known_to(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._respond(request)
        except ClientDisconnect:
            return  # nobody is left to answer
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        # Cheapest first.
        if request.method != "POST":
            raise Refused("METHOD_NOT_ALLOWED", "请用 POST", "Use POST.", {"allow": "POST"})
        state = request.scope["state"]
        state["wanted"] = wanted = wanted_type(state["headers"])
        state["media"] = JSON if wanted == EVENTS else wanted
        with_files = self._take is not None and multipart.sent(state["headers"])
        if not with_files:
            check_sent_type(state["headers"])
        state["meter"] = meter = self._rates.meter(request.scope.get("client"))
        caller = await self._authenticate(request, afresh=with_files)
        if caller is not None:
            state["facts"].asked_by(caller.actor)
            meter.known(caller.actor.account_id)
        limits = self._settings.limits
        if with_files:
            ask = await self._with_files(request, caller)
        else:
            body = await bodies.read(request, limits, stranger=caller is None)
            meter.read(body)
            ask = bodies.parse_ask(body, limits, self._registered)
        acts = _WRITES in ask.query
        seconds = limits.bulk_deadline_seconds if acts else limits.deadline_seconds
        try:
            if caller is not None and wants_events(state["headers"]) and _SUBSCRIBES in ask.query:
                streamed = await self._streamed(request, ask)
                if streamed is not None:
                    return streamed
            work = self._answered(request, ask, caller)
            return await within(seconds, apart(work) if acts else work, request, acts=acts)
        except (Refused, ClientDisconnect):
            raise
        except Exception as fault:
            raise as_refusal(fault) from fault

    async def _with_files(self, request: Request, caller: Caller | None) -> Ask:
        """The request out of a multipart body, whose files are taken in while they come."""
        if caller is None or self._take is None:
            raise unauthenticated()
        limits = self._settings.limits
        given = await multipart.read(request, limits, caller.actor, self._take)
        return bodies.ask_of(given, limits, self._registered)

    async def _streamed(self, request: Request, ask: Ask) -> Response | None:
        """A subscription's events as long as somebody reads them; why it is refused, as its only event; None for others."""
        actor = await self._still(request)
        if actor is None:
            raise unauthenticated()
        language, seconds = request.scope["state"]["language"], self._settings.limits.send_seconds
        watched = self._engine.watched(ask, self._context(request, actor, request.scope["state"]["facts"]))
        if watched is None:
            return None
        if isinstance(watched, Reply):
            return EventStream(once(self._body(watched)), language, seconds)
        await self._streams.ready()
        since = request.scope["state"]["headers"].get("last-event-id") or ask.since
        stream = self._streams.open(actor, watched, since)
        return EventStream(self._bodies(request, stream, ask), language, seconds, self._streams.held(stream))

    async def _bodies(self, request: Request, stream: Stream, ask: Ask) -> AsyncGenerator[bytes, None]:
        replies = self._streams.replies(
            stream,
            self._engine,
            ask,
            lambda: self._still(request),
            lambda actor: self._context(request, actor),
        )
        yield beat(stream.position)
        async with aclosing(replies) as batches:
            async for batch in batches:
                events = (written(self._body(reply), reply.event_id) for reply in batch)
                yield b"".join(events) or beat(stream.position)

    async def _answered(self, request: Request, ask: Ask, caller: Caller | None) -> Response:
        """The answer. One to a caller who was remembered, and is not who they were, is dropped, and they are read anew."""
        if caller is None and not self._open_to_strangers(ask.query):
            raise unauthenticated()
        context = context_of(request, caller, self._settings, self._now(), request.scope["state"]["facts"])
        try:
            reply = await self._engine.answer(ask, context)
            if context.proof is not None:
                await prove(context.proof)
        except Stale:
            return await self._answered(request, ask, await self._authenticate(request, afresh=True))
        state = request.scope["state"]
        if ask.rate_limit or wants_rate_limit(state["headers"]):
            told = {"rateLimit": state["meter"].told()}
            reply = replace(reply, extensions={**(reply.extensions or {}), **told})
        return self._written(reply, context, state["wanted"])

    def _context(self, request: Request, actor: Actor, facts: Facts | None = None) -> Context:
        return context_of(request, Caller(actor), self._settings, self._now(), facts)

    def _open_to_strangers(self, document: str) -> bool:
        """A stranger may sign in and register, which are mutations, read what one who is invited is told, and introspect where
        everyone may; nothing else."""
        introspects = self._settings.introspection == "everyone" and _LOOKS.search(document)
        return bool(_WRITES in document or _INVITED.search(document) or introspects)

    def _written(self, reply: Reply, context: Context, media: str) -> Response:
        status = status_of(
            media,
            request_error=reply.request_error,
            data=reply.data not in (None, b"null"),
            codes=(error.get("extensions", {}).get("code", "") for error in reply.errors),
        )
        if reply.errors:
            context.facts.code = reply.errors[0].get("extensions", {}).get("code", "")
        body = self._body(reply)
        if media == EVENTS:
            response: Response = EventStream(once(body), context.language, self._settings.limits.send_seconds)
        else:
            response = answer(body, status, media, LATER if status == 503 else None)
        for name, value, seconds in context.cookies:
            cookies.put(response, self._settings, name, value, seconds)
        return response

    def _body(self, reply: Reply) -> bytes:
        return body_of_reply(reply, self._settings.limits)


def context_of(
    request: HTTPConnection, caller: Caller | None, settings: Settings, now: datetime, facts: Facts | None = None
) -> Context:
    """Who asks, and when: the clock is read once for a request, so that every rule in it judges the same day.

    `facts` are the request's own; what lasts has others for each piece of it, that none grow without end.
    """
    state = request.scope["state"]
    session, kind = session_of(request)
    return Context(
        actor=caller.actor if caller else None,
        proof=caller.proof if caller else None,
        clock=now.astimezone(SHANGHAI).date(),
        now=now,
        language=state["language"],
        request_id=state["request_id"],
        address=address[0] if (address := request.scope.get("client")) else "",
        session=session,
        kind=kind,
        agent=state["headers"].get("user-agent", ""),
        origin=origin_of(request, settings),
        facts=facts or Facts(),
        settings=settings,
        templates=getattr(request.app.state, "templates", None) if "app" in request.scope else None,
        **({"charge": state["meter"].charge} if "meter" in state else {}),
    )


def origin_of(request: HTTPConnection, settings: Settings) -> str:
    """Where people reach this service: what the deployment says, or else the host that was asked, which is one of ours (`service.hosts`)."""
    if settings.base_url is not None:
        return str(settings.base_url).rstrip("/")
    secure = settings.cookie_secure or request.scope.get("scheme") in ("https", "wss")
    host = request.scope["state"]["headers"].get("host", "")
    return f"{'https' if secure else 'http'}://{host}{request.scope.get('root_path', '')}" if host else ""


def body_of_reply(reply: Reply, limits: Limits) -> bytes:
    """Errors first, where a reader sees them; `data` as the engine's text, and absent where nothing was executed."""
    errors = reply.errors[: limits.errors]
    parts = [b'"errors":' + orjson.dumps(errors)] if errors else []
    if not reply.request_error:
        parts.append(b'"data":' + (reply.data or b"null"))
    if reply.extensions:
        parts.append(b'"extensions":' + orjson.dumps(reply.extensions))
    return b"{" + b",".join(parts) + b"}"
