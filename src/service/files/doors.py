"""/files: a file handed in, fetched whole or in part, and shown as a picture. Whoever may not see it is told that there is none."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Coroutine, Mapping
from typing import Any
from urllib.parse import quote
from uuid import UUID

import orjson
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from domain.calendar import SHANGHAI
from domain.orgs.actors import Actor
from records.files import addresses, rows
from records.files.addresses import Holder
from records.files.rows import DRAWN, Found
from records.people import accounts, callers, sessions
from records.trail.journal import coming_from
from service.bodies import Coming
from service.deadlines import Alarm
from service.endpoint import Authenticate, Now, utc_now
from service.files import kinds
from service.files.intake import Intake
from service.files.parts import Parts
from service.rates import Rates
from service.refusals import JSON, Refused, answer, as_refusal, not_let, unauthenticated
from service.settings import Settings

# A picture takes as long as so many rows, and so many bytes as one.
_PICTURE, _BYTES = 60, 10_000
# Of the longer side, in pixels: a small picture, a page, and the largest that is drawn.
_THUMBNAIL, _PAGE, _LARGEST = 320, 1600, 2400
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_PATH = re.compile(r"/fil_([0-9a-f-]{36})(?:/(thumbnail)|/pages/(\d{1,6}))?")
# Nothing of ours is opened as a page of this origin's: no script runs, and no other page holds it.
_SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"


class Files:
    """The ASGI application at /files and below."""

    def __init__(
        self, intake: Intake, authenticate: Authenticate, settings: Settings, now: Now = utc_now, *, rates: Rates
    ) -> None:
        self._intake, self._authenticate, self._settings, self._now = intake, authenticate, settings, now
        self._rates = rates
        self._parts = Parts(intake, settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            try:
                await self._respond(request, send)
            except (Refused, ClientDisconnect):
                raise
            except Exception as fault:
                raise as_refusal(fault) from fault
        except ClientDisconnect:
            return  # nobody is left to answer
        except _Broken as broken:
            raise broken.fault from None
        except Refused as refused:
            await _refusal(request, refused)(scope, receive, send)

    async def _respond(self, request: Request, send: Send) -> None:
        path = request.scope["path"].removeprefix(request.scope.get("root_path", "")).removeprefix("/files")
        if path in ("", "/"):
            return await self._handed_in(request, send)
        if path == "/parts" or path.startswith("/parts/"):
            actor = None if request.method == "OPTIONS" else await self._signed_in(request)
            response = await self._parts.respond(request, actor, path.removeprefix("/parts"), self.take, self._told)
            return await response(request.scope, request.receive, send)
        if request.method not in ("GET", "HEAD"):
            raise Refused("METHOD_NOT_ALLOWED", "不支持此方法", "This method is not supported.", {"allow": "GET, HEAD"})
        return await self._fetched(request, send, path)

    # ── handing in ──────────────────────────────────────────────────────────────────────────────────────────────────

    async def _handed_in(self, request: Request, send: Send) -> None:
        if request.method != "POST":
            raise Refused("METHOD_NOT_ALLOWED", "请用 POST", "Use POST.", {"allow": "POST"})
        actor = await self._signed_in(request)
        length = request.scope["state"]["headers"].get("content-length", "")
        most = self._settings.limits.file_bytes
        if length.isdecimal() and len(length) < 20 and int(length) > most:
            raise too_large(most)
        await self._intake.room(actor, int(length) if length.isdecimal() and len(length) < 20 else 0)
        claimed = request.scope["state"]["headers"].get("content-type", "")
        coming = arriving(Coming(request, self._settings.limits), most)
        found = await self.take(request, actor, request.query_params.get("name", ""), claimed, coming)
        await answer(self._told(found, actor), 201, JSON)(request.scope, request.receive, send)

    async def take(
        self,
        request: Request,
        actor: Actor,
        name: str,
        claimed: str,
        parts: AsyncIterator[bytes],
        upload: UUID | None = None,
    ) -> Found:
        """A file from its bytes, within its time and in its turn. `upload`: the one that it came in parts as."""
        if not rows.may_hand_in(actor):
            raise not_let(actor, "您的角色不能上传文件", "Your role hands in no files.", in_role=rows.is_let_in(actor))
        await self._intake.room(actor, 0)
        async with self._intake.place(actor):
            found = await self._in_time(self._intake.take(actor, name, claimed, parts, upload))
        request.scope["state"]["meter"].charge(found.size // _BYTES)
        return found

    async def _in_time(self, taking: Coroutine[Any, Any, Found]) -> Found:
        """From its turn on: who waits for one is not slow."""
        alarm, found = Alarm(self._settings.limits.upload_seconds), None
        try:
            found = await taking
        except asyncio.CancelledError:
            if not alarm.rang:
                raise
        finally:
            late = alarm.off()
        if found is not None:
            return found
        if not late:
            raise asyncio.CancelledError
        raise Refused("REQUEST_TIMEOUT", "上传过慢", "The file did not arrive in time.", {"connection": "close"})

    def _told(self, found: Found, actor: Actor) -> bytes:
        """What is told of a file to who handed it in."""
        holder = Holder(actor.account_id, actor.session_id)
        return orjson.dumps(
            {
                "id": f"fil_{found.id}",
                "name": found.name,
                "type": found.type,
                "size": found.size,
                "pages": found.pages,
                "sha256": found.digest,
                "url": addresses.signed(found.id, holder),
                "thumbnail": addresses.signed(found.id, holder, "thumbnail") if found.type in DRAWN else None,
            }
        )

    # ── who asks ────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _signed_in(self, request: Request) -> Actor:
        actor = await self._caller(request)
        if actor is None:
            raise unauthenticated()
        return actor

    async def _caller(self, request: Request) -> Actor | None:
        request.scope["state"]["meter"] = meter = self._rates.meter(request.scope.get("client"))
        caller = await self._authenticate(request, afresh=True)
        if caller is None:
            return None
        self._known(request, caller.actor)
        if caller.actor.must_enrol:
            raise Refused("NOT_ALLOWED", "请先设置双重验证", "Set up a second factor first.")
        meter.known(caller.actor.account_id)
        return caller.actor

    def _known(self, request: Request, actor: Actor) -> None:
        if actor.must_change:
            raise Refused("NOT_ALLOWED", "请先更改临时密码", "Change the temporary password first.")
        request.scope["state"]["facts"].asked_by(actor)

    async def _reader(self, request: Request, file: UUID) -> Actor:
        """Who signed in; or, where no credentials came, whose signed address it is, if they still may sign in. An address of
        another's is none."""
        actor, query = await self._caller(request), request.query_params
        if "seal" not in query:
            if actor is None:
                raise unauthenticated()
            return actor
        holder = addresses.whose(file, query)
        if holder is None or (actor is not None and actor.account_id != holder.account):
            raise not_found()
        return actor or await self._holding(request, holder)

    async def _holding(self, request: Request, holder: Holder) -> Actor:
        """Whose address it is, if they still may sign in, and did not sign out where it was told."""
        over = holder.session is not None and not await sessions.lives(holder.account, holder.session)
        if over or await accounts.find(holder.account) is None:
            raise not_found()
        actor = await callers.by_account(holder.account)
        self._known(request, actor)
        request.scope["state"]["meter"].known(holder.account)
        return actor

    # ── fetching ────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _fetched(self, request: Request, send: Send, path: str) -> None:
        found_path = _PATH.fullmatch(path)
        file = _uuid(found_path[1]) if found_path else None
        if found_path is None or file is None:
            await self._signed_in(request)
            raise not_found()
        actor = await self._reader(request, file)
        found = await rows.find(actor, file)
        if found is None:
            raise not_found()
        thumbnail, number = found_path[2], found_path[3]
        inline = request.query_params.get("inline") == "1"
        if thumbnail or number:
            return await self._picture(request, send, actor, found, 0 if thumbnail else int(number))
        if inline and found.kind in kinds.IMAGES:
            # As it is shown, a photograph says nothing of where and with what it was taken.
            return await self._picture(request, send, actor, found, 1)
        return await self._content(request, send, actor, found, inline=inline and found.kind == "PDF")

    async def _journal(self, request: Request, actor: Actor, found: Found, part: str) -> None:
        """What is sealed is shown after it was written down that it is."""
        facts = request.scope["state"]["facts"]
        today = self._now().astimezone(SHANGHAI).date()
        with coming_from(facts.request_id, facts.address):
            await rows.read_in_clear(actor, found, part=part, today=today, request_id=facts.request_id)

    async def _picture(self, request: Request, send: Send, actor: Actor, found: Found, page: int) -> None:
        if found.type not in DRAWN or page > (found.pages or 1):
            raise not_found()
        request.scope["state"]["meter"].charge(_PICTURE)
        await self._journal(request, actor, found, f"page {page}" if page else "thumbnail")
        if request.method == "HEAD":
            drawn = b""
        else:
            width = _width(request.query_params) if page else _THUMBNAIL
            drawn = await self._intake.picture(actor, found, page or 1, width)
        headers = {"content-disposition": disposition(_shown_as(found.name, page), inline=True)}
        await answered(drawn, "image/jpeg", headers)(request.scope, request.receive, send)

    async def _content(self, request: Request, send: Send, actor: Actor, found: Found, *, inline: bool) -> None:
        headers = request.scope["state"]["headers"]
        tag = f'"{found.digest}"'
        told = {
            "content-type": found.type,
            "content-disposition": disposition(found.name, inline=inline),
            "content-security-policy": _SANDBOX,
            "accept-ranges": "bytes",
            "etag": tag,
            "cache-control": "private, no-store",
        }
        if headers.get("if-none-match") == tag:
            return await _begin(send, 304, {name: told[name] for name in ("etag", "cache-control")}, last=True)
        start, end = self._part(headers, found.size, tag)
        status = 200
        if (start, end) != (0, found.size):
            status, told["content-range"] = 206, f"bytes {start}-{end - 1}/{found.size}"
        told["content-length"] = str(end - start)
        if request.method == "HEAD":
            return await _begin(send, status, told, last=True)
        request.scope["state"]["meter"].charge((end - start) // _BYTES)
        await self._journal(request, actor, found, f"bytes {start}-{end - 1}")
        pieces = self._intake.vault.pieces(found.blob, found.key, found.size, start, end)
        # The first is opened before anything is said: a store that is away is an answer, not half of one.
        first = await anext(pieces)
        await _begin(send, status, told)
        try:
            await send({"type": "http.response.body", "body": first, "more_body": True})
            async for piece in pieces:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        except Exception as fault:
            raise _Broken(fault) from fault  # only closing the connection tells the caller
        await send({"type": "http.response.body", "body": b""})
        return None

    def _part(self, headers: Mapping[str, str], size: int, tag: str) -> tuple[int, int]:
        """Which bytes are wanted; all of them where the condition does not hold, or more than one part is wanted."""
        wanted = _RANGE.fullmatch(headers.get("range", "").replace(" ", ""))
        if wanted is None or headers.get("if-range", tag) != tag or wanted[0] == "bytes=-":
            return 0, size
        if not wanted[1]:
            start, end = max(size - int(wanted[2]), 0), size
        else:
            start, end = int(wanted[1]), min(int(wanted[2]) + 1, size) if wanted[2] else size
        if start >= size or (wanted[2] and wanted[1] and int(wanted[2]) < start):
            zh, en = "请求的范围不存在", "There is no such part."
            raise Refused("RANGE_NOT_SATISFIABLE", zh, en, {"content-range": f"bytes */{size}"})
        return start, end

    def close(self) -> None:
        self._intake.close()


class _Broken(Exception):
    """Half an answer is out."""

    def __init__(self, fault: Exception) -> None:
        super().__init__(str(fault))
        self.fault = fault


async def arriving(coming: Coming, most: int) -> AsyncIterator[bytes]:
    """The body as it comes; Refused as soon as it is too long."""
    size, more = 0, True
    while more:
        part, more = await coming.part()
        size += len(part)
        if size > most:
            raise too_large(most)
        if part:
            yield part


def too_large(most: int) -> Refused:
    zh, en = f"文件最大 {most / 1_000_000:g} MB", f"A file is {most / 1_000_000:g} MB at most."
    return Refused("PAYLOAD_TOO_LARGE", zh, en, {"connection": "close"}, maximum=most)


def not_found() -> Refused:
    return Refused("NOT_FOUND", "没有这个文件", "There is no such file.")


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _width(query: QueryParams) -> int:
    given = query.get("width", "")
    return min(max(int(given), 100), _LARGEST) if given.isdecimal() and len(given) < 6 else _PAGE


def _shown_as(name: str, page: int) -> str:
    stem = name.rpartition(".")[0] or name
    return f"{stem}-{page}.jpg" if page else f"{stem}.jpg"


def disposition(name: str, *, inline: bool = False) -> str:
    """RFC 6266 and 8187: a name for old programs, without what they would not understand, and the name itself."""
    plain = re.sub(r"[^A-Za-z0-9._ -]", "_", name)
    return f"{'inline' if inline else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def answered(body: bytes, media: str, headers: Mapping[str, str]) -> Response:
    told = Response(
        body, 200, headers={**headers, "content-security-policy": _SANDBOX, "cache-control": "private, no-store"}
    )
    told.headers["content-type"] = media
    return told


def _refusal(request: Request, refused: Refused) -> Response:
    """A refusal as programs without GraphQL read it, and as those with it do."""
    language = request.scope["state"].get("language", "zh")
    facts = request.scope["state"]["facts"]
    facts.code, facts.error_id = refused.code, refused.extensions.get("errorId", "")
    error: dict[str, Any] = refused.error(language)
    told = {"code": refused.code, "message": error["message"], "errors": [error]}
    return answer(orjson.dumps(told), refused.status, JSON, refused.headers)


async def _begin(send: Send, status: int, headers: Mapping[str, str], *, last: bool = False) -> None:
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    if last:
        await send({"type": "http.response.body", "body": b""})
