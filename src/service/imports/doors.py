"""/imports: an empty sheet of a kind to fill in, and one that was filled in, tried or taken in while its caller watches."""

from __future__ import annotations

import asyncio
import dataclasses
from base64 import b64encode
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any
from urllib.parse import quote

import orjson
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send
from xlsxwriter.utility import xl_col_to_name

from domain.roles import MAY, may, not_allowed, not_good_for
from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.plan.measure.limits import Limits as PlanLimits
from graph.schema import engine
from records import seals
from records.trail import journal
from service import bodies
from service.deadlines import apart, within
from service.endpoint import Authenticate, Now, context_of, utc_now
from service.imports import books, cells, matching, rows, running, sheets
from service.imports.kinds import BRANCH, KINDS, Kind
from service.imports.matching import Options
from service.imports.rows import Filled, Row, Status
from service.places import Places
from service.rates import Rates
from service.refusals import STATUS, Refused, as_refusal, unauthenticated
from service.settings import Settings
from service.workbooks import XLSX

LINES = "application/x-ndjson"
_SENT = frozenset({XLSX, "text/csv", "application/octet-stream"})
_MODES = ("check", "valid", "all")
# The questions are ours, and read a whole branch at once.
_LIMITS = PlanLimits(page=10_000, cost=10_000_000, list_argument=5_000)
_TEMPLATE = 20  # what it counts for among requests
_ROWS = 4  # of a sheet count for as much as one that is asked for
_BRANCHES = """query ($under: ID) { found: organizations(first: 2000, filter: {under: $under, kind: [BRANCH, TEMPORARY], closed: false}, orderBy: NAME)
  { nodes { name } } }"""


class Imports:
    """The ASGI application at /imports/{kind} and at its template."""

    def __init__(self, authenticate: Authenticate, settings: Settings, now: Now = utc_now, *, rates: Rates) -> None:
        self._engine = engine.under(_LIMITS, "none")
        self._authenticate, self._settings, self._now, self._rates = authenticate, settings, now, rates
        busy = ("导入繁忙，请稍后再试", "Other imports are running.")
        already = ("您的另一次导入正在进行，请等它结束", "Another import of yours is running; wait for its end.")
        self._places = Places(settings.limits.imports, busy, already)

    def doors(self) -> list[BaseRoute]:
        """Where it is found."""
        return [Route("/imports/{kind}", self), Route("/imports/{kind}/template.xlsx", self)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            if request.url.path.endswith("/template.xlsx"):
                response = await within(self._settings.limits.deadline_seconds, self._template(request), request)
                await response(scope, receive, send)
            else:
                await self._taken_in(request, send)
        except ClientDisconnect:
            return  # nobody is left to answer

    # ── the empty sheet ─────────────────────────────────────────────────────────────────────────────────────────────

    async def _template(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            raise Refused("METHOD_NOT_ALLOWED", "请用 GET", "Use GET.", {"allow": "GET"})
        context, kind = await self._asked(request, _TEMPLATE)
        branches: list[str] = []
        if any(column.field == BRANCH for column in kind.columns) and context.actor is not None:
            under = f"org_{context.actor.org_id}" if context.actor.org_id else None
            found = (await self._answered(context, _BRANCHES, {"under": under}))["found"]
            branches = [node["name"] for node in found["nodes"]]
        made = await asyncio.to_thread(books.template, kind, branches)
        name = quote(f"{kind.title.zh}导入模板.xlsx")
        return Response(made, 200, {"content-disposition": f"attachment; filename*=UTF-8''{name}"}, XLSX)

    async def _asked(self, request: Request, cost: int) -> tuple[Context, Kind]:
        """Who asks and for what kind of sheet: one whose rows they may enter."""
        meter = self._rates.meter(request.scope.get("client"))
        context = await self._known(request)
        if context.actor is not None:
            meter.known(context.actor.account_id)
        meter.charge(cost)
        request.scope["state"]["meter"] = meter
        kind = KINDS.get(request.path_params["kind"])
        if kind is None:
            raise Refused("NOT_FOUND", "没有这种导入", "There is no such kind of import.")
        if context.actor is None or not may(context.actor, kind.act):
            in_role = context.actor is not None and context.actor.role in MAY.get(kind.act, frozenset())
            found = not_good_for(kind.act) if in_role else not_allowed()
            raise Refused("NOT_ALLOWED", *found.message)
        return context, kind

    async def _known(self, request: Request) -> Context:
        """Who asks, as they are now. What the run costs is taken of them once, and not again by its questions."""
        caller = await self._authenticate(request, afresh=True)
        if caller is None:
            raise unauthenticated()
        facts = request.scope["state"]["facts"]
        facts.asked_by(caller.actor)
        context = context_of(request, caller, self._settings, self._now(), facts)
        return dataclasses.replace(context, charge=lambda _: None)

    async def _answered(self, context: Context, question: str, given: dict[str, Any]) -> dict[str, Any]:
        reply = await self._engine.answer(Ask(question, variables=given), context)
        if reply.errors or not reply.data:
            error = reply.errors[0] if reply.errors else {}
            code = error.get("extensions", {}).get("code", "INTERNAL")
            said = error.get("message", "")
            raise Refused(code if code in STATUS else "BAD_REQUEST", said, said)
        answer: dict[str, Any] = orjson.loads(reply.data)
        return answer

    # ── the sheet that was filled in ────────────────────────────────────────────────────────────────────────────────

    async def _taken_in(self, request: Request, send: Send) -> None:
        if request.method != "POST":
            raise Refused("METHOD_NOT_ALLOWED", "请用 POST", "Use POST.", {"allow": "POST"})
        _check_sent(request)
        context, kind = await self._asked(request, 0)
        limits, given = self._settings.limits, request.query_params
        run = _Run(self, request, kind, given)
        assert context.actor is not None  # noqa: S101 -- strangers were refused
        account = context.actor.account_id
        with self._places.coming(account):
            longest = limits.model_copy(
                update={"body_bytes": limits.file_bytes, "deadline_seconds": limits.upload_seconds}
            )
            body = await bodies.read(request, longest)
            with self._places.place(account):
                await self._run(request, run, context, kind, body, send)

    async def _run(self, request: Request, run: _Run, context: Context, kind: Kind, body: bytes, send: Send) -> None:
        limits = self._settings.limits
        opened = await sheets.opened(body, limits.import_rows)
        found = await asyncio.to_thread(rows.filled, kind, opened, limits.import_rows)
        request.scope["state"]["meter"].charge(len(found.rows) // _ROWS)
        await run.begun(found, context, seals.current().code(b"import " + body))
        await send(_start())
        async with aclosing(run.lines()) as lines:
            async for line in lines:
                await send({"type": "http.response.body", "body": orjson.dumps(line) + b"\n", "more_body": True})
        await send({"type": "http.response.body", "body": b""})


class _Run:
    """One sheet on its way in."""

    def __init__(self, door: Imports, request: Request, kind: Kind, given: QueryParams) -> None:
        self._door, self._request, self._kind = door, request, kind
        self._language = request.scope["state"]["language"]
        self._mode = given.get("mode", "check")
        if self._mode not in _MODES:
            zh, en = f"mode 应为 {'、'.join(_MODES)}", f"`mode` is one of {', '.join(_MODES)}."
            raise Refused("BAD_REQUEST", zh, en)
        self._options = Options(given.get("organization", ""), given.get("meeting", ""))
        self._chosen = rows.chosen(given.get("rows", ""), door._settings.limits.import_rows)
        self._key, self._marked = given.get("key", "")[:60], given.get("marked") == "yes"
        self._found: Filled
        self._context: Context
        self._code = ""

    async def begun(self, found: Filled, context: Context, code: str) -> None:
        """What can be told before anything is tried: whom the rows name, and what is there already."""
        assert context.actor is not None  # noqa: S101 -- strangers were refused
        self._found, self._context, self._code = found, context, code
        await matching.match(found, self._ask, context.actor, context.clock, self._options)
        if self._chosen is not None:
            for row in found.rows:
                if row.number not in self._chosen:
                    row.status, row.told = Status.SKIPPED, []

    async def _ask(self, question: str, given: dict[str, Any]) -> dict[str, Any]:
        return await self._door._answered(self._context, question, given)

    async def lines(self) -> AsyncGenerator[dict[str, Any]]:
        """What is told while it goes on, line by line."""
        found = self._found
        yield self._opened()
        for row in found.rows:
            if row.status in (Status.ERROR, Status.EXISTS):
                yield self._row(row)
        ended = ""
        try:
            dry = self._mode != "valid"
            if self._mode == "all" and self._failed():
                dry, ended = True, "REFUSED"
            async for line in self._calls(dry=dry):
                yield line
            if self._mode == "all" and not ended:
                if self._failed():
                    ended = "REFUSED"
                else:
                    async for line in self._calls(dry=False):
                        yield line
        except ClientDisconnect:
            ended = "LEFT"
            raise
        except Exception as fault:  # noqa: BLE001 -- half an answer is out: it is told in its next line
            refused = as_refusal(fault)
            ended = refused.code
            yield {"type": "error", **refused.error(self._language)}
        finally:
            if self._mode != "check":
                await self._noted({**self._counts(), "ended": ended or "DONE"})
        if self._marked:
            content = await asyncio.to_thread(self._marked_book)
            yield {
                "type": "marked",
                "name": f"{self._kind.title.zh}(已标注).xlsx",
                "content": b64encode(content).decode(),
            }
        yield {"type": "receipt", "mode": self._mode, "ended": ended or "DONE", **self._counts()}

    def _failed(self) -> bool:
        return any(row.wrong for row in self._found.rows)

    async def _calls(self, *, dry: bool) -> AsyncGenerator[dict[str, Any]]:
        """The rows, so many in one transaction; after each it is looked whether their caller is still who they were, and there."""
        found, limits = self._found, self._door._settings.limits
        ready = [row for row in found.rows if row.status is Status.READY]
        if not dry and ready:
            await self._noted({"rows": len(ready), "file": self._code})
        done = 0
        for number, one in enumerate(running.calls(found, ready, self._options)):
            if await self._request.is_disconnected():
                raise ClientDisconnect
            self._context = await self._door._known(self._request)
            for row in one.rows:
                row.told = [told for told in row.told if told.severity == "INFO"]  # it may be tried before it is done
            work = running.call(
                found,
                one,
                self._ask,
                dry=dry,
                together=self._mode == "all" and not dry,
                key=f"{self._key}:{number}" if self._key else "",
            )
            await within(limits.bulk_deadline_seconds, apart(work), self._request, acts=not dry)
            done += len(one.rows)
            for row in one.rows:
                if not dry or row.told:
                    yield self._row(row)
            yield {"type": "progress", "dry": dry, "done": done, "of": len(ready)}

    def _opened(self) -> dict[str, Any]:
        found = self._found
        titles = {column.field: column.title for column in found.kind.columns}
        columns = [
            {"column": xl_col_to_name(place), "title": titles[field]}
            for field, place in sorted(found.head.at.items(), key=lambda pair: pair[1])
        ]
        return {
            "type": "sheet",
            "kind": self._kind.file,
            "mode": self._mode,
            "name": found.sheet.name,
            "head": found.head.row,
            "columns": columns,
            "ignored": [*found.head.ignored],
            "rows": len(found.rows),
        }

    def _row(self, row: Row) -> dict[str, Any]:
        told = [
            {
                "cell": one.cell,
                "code": one.code,
                "severity": one.severity,
                "message": one.text.in_language(self._language),
            }
            for one in row.told
        ]
        shown = [
            cells.shown(row.raw[at])[:200] if at < len(row.raw) else "" for at in sorted(self._found.head.at.values())
        ]
        more = {"registration": row.once} if row.once else {}
        return {
            "type": "row",
            "row": row.number,
            "status": row.status,
            "id": row.made,
            "cells": shown,
            "told": told,
            **more,
        }

    def _counts(self) -> dict[str, Any]:
        counts = dict.fromkeys((status.lower() for status in Status), 0)
        for row in self._found.rows:
            counts[row.status.lower()] += 1
        return {"rows": len(self._found.rows), **counts}

    def _marked_book(self) -> bytes:
        found = self._found
        marks = [
            books.Mark(one.row, one.column, one.text.in_language(self._language), wrong=one.severity == "HARD")
            for row in found.rows
            for one in row.told
        ]
        shown = [[cells.shown(cell) for cell in row] for row in found.sheet.rows]
        return books.marked(found.sheet.name, shown, marks, found.head.row, rows.columns_held(found))

    async def _noted(self, told: dict[str, Any]) -> None:
        """An import is an act: that it began, and how it ended, stand in the journal beside what its rows left there."""
        actor = self._context.actor
        assert actor is not None  # noqa: S101 -- strangers were refused
        after = {"kind": self._kind.file, "mode": self._mode, **told}
        with journal.coming_from(self._context.request_id, self._context.address):
            await journal.append_org(actor, "import", org_path=actor.org_path or "/", after=after)


def _check_sent(request: Request) -> None:
    """No form and no plain text: those another site can make a browser post without asking first."""
    headers = request.scope["state"]["headers"]
    sent = headers.get("content-type", "").partition(";")[0].strip().lower()
    if sent not in _SENT or headers.get("content-encoding", "identity").strip().lower() != "identity":
        zh, en = "请发送 .xlsx 或 CSV 文件", "Send an .xlsx, or CSV as text/csv."
        raise Refused("UNSUPPORTED_MEDIA_TYPE", zh, en, {"accept": ", ".join(sorted(_SENT))})


def _start() -> dict[str, Any]:
    headers = {"content-type": f"{LINES}; charset=utf-8", "x-accel-buffering": "no"}
    raw = [(key.encode(), value.encode()) for key, value in headers.items()]
    return {"type": "http.response.start", "status": 200, "headers": raw}
