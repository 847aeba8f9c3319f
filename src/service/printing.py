"""/papers: what the caller may see of one object, as a document to print."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from graph.plan.execution.requests import Ask
from graph.plan.measure.limits import Limits as PlanLimits
from graph.schema import engine
from papers import typesetting
from papers.catalogue import Print
from service.deadlines import within
from service.endpoint import Authenticate, Now, context_of, utc_now
from service.rates import Rates
from service.refusals import Refused, unauthenticated
from service.settings import Settings

PDF = "application/pdf"
# The questions are ours, and each is of one object: a paper that left out what stands on a second page would be untrue.
_LIMITS = PlanLimits(page=10_000, cost=1_000_000)
_KINDS = {kind.file: kind for kind in Print}
# What a print counts for among requests: it is read whole, and set.
_WEIGHT = 100


class Prints:
    """The ASGI application at /papers/{kind}/{id}."""

    def __init__(self, authenticate: Authenticate, settings: Settings, now: Now = utc_now, *, rates: Rates) -> None:
        self._engine = engine.under(_LIMITS, "none")
        self._authenticate, self._settings, self._now, self._rates = authenticate, settings, now, rates
        self._setting = asyncio.Lock()  # typst sets one document at a time

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await within(self._settings.limits.deadline_seconds, self._respond(request), request)
        except ClientDisconnect:
            return  # nobody is left to answer
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        if request.method != "GET":
            raise Refused("METHOD_NOT_ALLOWED", "请用 GET", "Use GET.", {"allow": "GET"})
        meter = self._rates.meter(request.scope.get("client"))
        caller = await self._authenticate(request, afresh=True)
        if caller is None:
            raise unauthenticated()
        facts = request.scope["state"]["facts"]
        facts.account = caller.actor.account_id
        meter.known(caller.actor.account_id)
        meter.charge(_WEIGHT)
        kind = _KINDS.get(request.path_params["kind"])
        if kind is None:
            raise _nothing()
        context = context_of(request, caller, self._settings, self._now(), facts)
        reply = await self._engine.answer(Ask(kind.question, variables={"id": request.path_params["id"]}), context)
        found = orjson.loads(reply.data) if reply.data else {}
        if reply.errors or not found.get("node"):
            raise _nothing()
        async with self._setting:
            made = await asyncio.to_thread(typesetting.pdf, kind, found, context.clock)
        name = quote(f"{kind.title.zh}.pdf")
        return Response(made, 200, {"content-disposition": f"inline; filename*=UTF-8''{name}"}, PDF)


def _nothing() -> Refused:
    """What is not to be printed, what is not there, and what is not the caller's to see: all alike."""
    return Refused("NOT_FOUND", "没有可打印的内容", "There is nothing to print at this address.")
