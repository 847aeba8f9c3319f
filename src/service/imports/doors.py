"""/imports: an empty sheet of a kind to fill in."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from domain.roles import may, not_allowed
from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.plan.measure.limits import Limits as PlanLimits
from graph.schema import engine
from records.people.callers import Caller
from service.deadlines import within
from service.endpoint import Authenticate, Now, context_of, utc_now
from service.imports import books
from service.imports.kinds import BRANCH, KINDS, Kind
from service.rates import Rates
from service.refusals import Refused, unauthenticated
from service.settings import Settings
from service.workbooks import XLSX

# The questions are ours, and read a whole branch at once.
_LIMITS = PlanLimits(page=20_000, cost=10_000_000)
_TEMPLATE = 20  # what it counts for among requests
_BRANCHES = "{ organizations(first: 2000, filter: {kind: [BRANCH, TEMPORARY], closed: false}, orderBy: NAME) { nodes { name } } }"


class Imports:
    """The ASGI application at /imports/{kind} and below."""

    def __init__(self, authenticate: Authenticate, settings: Settings, now: Now = utc_now, *, rates: Rates) -> None:
        self._engine = engine.under(_LIMITS, "none")
        self._authenticate, self._settings, self._now, self._rates = authenticate, settings, now, rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await within(self._settings.limits.deadline_seconds, self._template(request), request)
        except ClientDisconnect:
            return  # nobody is left to answer
        await response(scope, receive, send)

    async def _template(self, request: Request) -> Response:
        if request.method != "GET":
            raise Refused("METHOD_NOT_ALLOWED", "请用 GET", "Use GET.", {"allow": "GET"})
        context, kind, _ = await self._asked(request, _TEMPLATE)
        branches: list[str] = []
        if any(column.field == BRANCH for column in kind.columns):
            reply = await self._engine.answer(Ask(_BRANCHES), context)
            branches = [node["name"] for node in orjson.loads(reply.data or b"{}")["organizations"]["nodes"]]
        made = await asyncio.to_thread(books.template, kind, branches)
        name = quote(f"{kind.title.zh}导入模板.xlsx")
        return Response(made, 200, {"content-disposition": f"attachment; filename*=UTF-8''{name}"}, XLSX)

    async def _asked(self, request: Request, cost: int) -> tuple[Context, Kind, Caller]:
        """Who asks and for what kind of sheet: one whose rows they may enter."""
        meter = self._rates.meter(request.scope.get("client"))
        caller = await self._authenticate(request, afresh=True)
        if caller is None:
            raise unauthenticated()
        facts = request.scope["state"]["facts"]
        facts.account = caller.actor.account_id
        meter.known(caller.actor.account_id)
        meter.charge(cost)
        kind = KINDS.get(request.path_params["kind"])
        if kind is None:
            raise Refused("NOT_FOUND", "没有这种导入", "There is no such kind of import.")
        if not may(caller.actor, kind.act):
            raise Refused("NOT_ALLOWED", *not_allowed().message)
        return context_of(request, caller, self._settings, self._now(), facts), kind, caller
