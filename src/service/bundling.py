"""POST /papers/KIND: several prints of a kind as one PDF, each under a bookmark; issued, or to read.

As PDF the answer comes when all is set. As JSON lines it says how far it is, and at the end where the file lies: an upload of the
caller's, fetched from /files, which goes by itself as others do that nobody attaches.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Any

import orjson
from msgspec import Struct
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from domain.orgs.actors import Actor
from graph.context import Context
from papers.catalogue import Print
from papers.typesetting import Numbered, Sheet
from records.files import rows
from service import bodies
from service.deadlines import within
from service.negotiation import check_sent_type, wanted_of
from service.printing import PDF, WEIGHT, Prints, check_issuer, inline, kind_of
from service.refusals import Refused, as_refusal, not_let
from service.settings import Settings

LINES = "application/x-ndjson"
MOST = 500
# How often it says how far it is.
_EVERY = 10


class Wanted(Struct, frozen=True):
    """Which objects, by their ids; whether they are issued."""

    kind: Print
    ids: tuple[str, ...]
    issued: bool


class Bundles:
    """The ASGI application at /papers/{kind}."""

    def __init__(self, prints: Prints, settings: Settings) -> None:
        self._prints, self._settings = prints, settings
        self._running = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._respond(request)
        except ClientDisconnect:
            return  # nobody is left to answer
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        if request.method != "POST":
            raise Refused("METHOD_NOT_ALLOWED", "请用 POST", "Use POST.", {"allow": "POST"})
        headers, limits = request.scope["state"]["headers"], self._settings.limits
        media = wanted_of(headers, (PDF, LINES))
        check_sent_type(headers)
        context, caller, meter = await self._prints.come(request)
        wanted = _wanted(kind_of(request), bodies.parse_object(await bodies.read(request, limits)))
        actor = caller.actor
        if wanted.issued:
            check_issuer(actor, wanted.kind)
        if media == LINES and not rows.may_hand_in(actor):
            zh, en = "您的角色不能存放文件", "Your role keeps no files; ask for the PDF itself."
            raise not_let(actor, zh, en, in_role=rows.is_let_in(actor))
        meter.charge(WEIGHT * len(wanted.ids))
        if self._running >= limits.exports:
            raise Refused("RATE_LIMITED", "打印繁忙，请稍后再试", "Others are printing.", {"retry-after": "5"})
        if media == LINES:
            return StreamingResponse(self._lines(context, actor, wanted), 200, media_type=LINES)
        made = await within(
            limits.bulk_deadline_seconds, self._whole(context, actor, wanted), request, acts=wanted.issued
        )
        return Response(made, 200, {"content-disposition": inline(_name(wanted))}, PDF)

    async def _whole(self, context: Context, actor: Actor, wanted: Wanted) -> bytes:
        self._running += 1
        try:
            sheets = [sheet async for sheet in self._sheets(context, actor, wanted)]
            return await self._prints.set(wanted.kind, sheets)
        finally:
            self._running -= 1

    async def _lines(self, context: Context, actor: Actor, wanted: Wanted) -> AsyncIterator[bytes]:
        self._running += 1
        try:
            sheets: list[Sheet] = []
            async with aclosing(self._sheets(context, actor, wanted)) as coming:
                async for sheet in coming:
                    sheets.append(sheet)
                    if len(sheets) % _EVERY == 0 or len(sheets) == len(wanted.ids):
                        yield _line({"read": len(sheets), "of": len(wanted.ids)})
            made = await self._prints.set(wanted.kind, sheets)
            file = await self._prints.keep(actor, _name(wanted), made)
            yield _line({"url": f"/files/fil_{file.id}", "size": file.size, "sha256": file.digest, "pages": file.pages})
        except Exception as fault:  # noqa: BLE001 -- the status is long out: the last line says what went wrong
            refused = as_refusal(fault)
            if context.facts is not None:
                context.facts.code = refused.code
            yield _line({"errors": [refused.error(context.language)]})
        finally:
            self._running -= 1

    async def _sheets(self, context: Context, actor: Actor, wanted: Wanted) -> AsyncGenerator[Sheet]:
        for id in wanted.ids:
            asked = await self._prints.read(context, wanted.kind, id)
            if not wanted.issued:
                yield asked.sheet(context.origin, context.clock, name=_called(asked.found))
                continue
            issued, _ = await self._prints.issue(context, actor, asked)
            numbered = Numbered(issued.number, f"{context.origin}/verify/{issued.code}")
            name = f"{_called(asked.found)} {issued.number}"
            yield asked.sheet(context.origin, issued.issued_on, numbered, name)


def _wanted(kind: Print, given: dict[str, Any]) -> Wanted:
    ids, issued = given.get("ids"), given.get("issue", False)
    if not isinstance(ids, list) or not all(isinstance(id, str) and len(id) <= 64 for id in ids) or not ids:
        raise bodies.malformed("ids 须为标识的列表", "`ids` must be a list of ids.")
    if not isinstance(issued, bool):
        raise bodies.malformed("issue 须为 true 或 false", "`issue` must be true or false.")
    once = tuple(dict.fromkeys(ids))
    if len(once) > MOST:
        zh, en = f"一次最多打印 {MOST} 份", f"At most {MOST} documents at once."
        raise Refused("LIMIT_EXCEEDED", zh, en, limit="papers", requested=len(once), maximum=MOST)
    return Wanted(kind, once, issued)


def _called(found: dict[str, Any]) -> str:
    """What one is called among the others: by whose it is."""
    node = found["node"]
    return str(node.get("name") or (node.get("candidate") or {}).get("name") or "")


def _name(wanted: Wanted) -> str:
    return f"{wanted.kind.title.zh}({len(wanted.ids)}份).pdf"


def _line(told: dict[str, Any]) -> bytes:
    return orjson.dumps(told, option=orjson.OPT_APPEND_NEWLINE)
