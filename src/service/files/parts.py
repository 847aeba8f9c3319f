"""tus 1.0 at /files/parts: a file in parts, each of them sealed and kept as it comes, so that whoever was cut off goes on from
there, also on another process or after a restart. With extensions: creation, creation-with-upload, expiration, termination.
"""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as BadEncoding
from collections.abc import AsyncIterator, Awaitable, Callable
from email.utils import format_datetime
from uuid import UUID

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from domain.orgs.actors import Actor
from records import stamps
from records.files import ciphers, unfinished
from records.files.rows import Found, find, is_let_in, may_hand_in
from records.files.unfinished import Part, Unfinished
from service.bodies import Coming
from service.files.intake import Intake, name_of
from service.refusals import JSON, Refused, answer, not_let
from service.settings import Settings

_VERSION = "1.0.0"
_ALWAYS = {"tus-resumable": _VERSION}
_CHUNK = "application/offset+octet-stream"
_EXTENSIONS = "creation,creation-with-upload,expiration,termination"

Take = Callable[[Request, Actor, str, str, AsyncIterator[bytes], UUID], Awaitable[Found]]
Told = Callable[[Found, Actor], bytes]


class Parts:
    """The door of uploads in parts."""

    def __init__(self, intake: Intake, settings: Settings) -> None:
        self._intake, self._limits = intake, settings.limits

    async def respond(self, request: Request, actor: Actor | None, path: str, take: Take, told: Told) -> Response:
        """What is answered; `actor` is None where it is only asked what this door can do."""
        if actor is None:
            return self._abilities()
        given = request.scope["state"]["headers"].get("tus-resumable", "")
        if given != _VERSION:
            zh, en = f"仅支持 tus {_VERSION}", f"Only tus {_VERSION} is spoken here."
            raise Refused("PRECONDITION_FAILED", zh, en, {"tus-version": _VERSION})
        if not path.strip("/"):
            if request.method != "POST":
                raise _method("POST, OPTIONS")
            return await self._created(request, actor, take, told)
        upload = await self._upload(actor, path.strip("/"))
        match request.method:
            case "HEAD":
                return self._where(upload, 200, _became(upload))
            case "PATCH":
                return await self._more(request, actor, upload, take, told)
            case "DELETE":
                await self._dropped(upload)
                return Response(status_code=204, headers=_ALWAYS)
        raise _method("HEAD, PATCH, DELETE")

    def _abilities(self) -> Response:
        most = str(self._limits.file_bytes)
        return Response(
            status_code=204,
            headers={**_ALWAYS, "tus-version": _VERSION, "tus-extension": _EXTENSIONS, "tus-max-size": most},
        )

    async def _upload(self, actor: Actor, text: str) -> Unfinished:
        try:
            found = await unfinished.find(actor, UUID(text))
        except ValueError:
            found = None
        if found is None:
            raise _over()
        return found

    async def _created(self, request: Request, actor: Actor, take: Take, told: Told) -> Response:
        headers = request.scope["state"]["headers"]
        if not may_hand_in(actor):
            raise not_let(actor, "您的角色不能上传文件", "Your role hands in no files.", in_role=is_let_in(actor))
        length, most = _number(headers.get("upload-length", "")), self._limits.file_bytes
        if length is None or length == 0:
            raise Refused("BAD_REQUEST", "须给出 Upload-Length", "Upload-Length is missing.")
        if length > most:
            zh, en = f"文件最大 {most / 1_000_000:g} MB", f"A file is {most / 1_000_000:g} MB at most."
            raise Refused("PAYLOAD_TOO_LARGE", zh, en, maximum=most)
        said = _metadata(headers.get("upload-metadata", ""))
        name = name_of(said.get("name") or said.get("filename", ""))
        claimed = (said.get("type") or said.get("filetype", ""))[:100]
        upload = await self._intake.begin(actor, name, claimed, length)
        place = {"location": f"/files/parts/{upload.id}"}
        if headers.get("content-type", "") == _CHUNK:
            response = await self._more(request, actor, upload, take, told, offset=0)
            response.headers["location"] = place["location"]
            response.status_code = 201
            return response
        return self._where(upload, 201, place)

    async def _more(
        self, request: Request, actor: Actor, upload: Unfinished, take: Take, told: Told, *, offset: int | None = None
    ) -> Response:
        headers = request.scope["state"]["headers"]
        if headers.get("content-type", "") != _CHUNK:
            raise Refused("UNSUPPORTED_MEDIA_TYPE", f"请用 {_CHUNK}", f"Send {_CHUNK}.", _ALWAYS)
        begins = _number(headers.get("upload-offset", "")) if offset is None else offset
        if begins is None or begins != upload.received:
            zh, en = (
                f"已收到 {upload.received} 字节，请从那里继续",
                f"{upload.received} bytes are here: go on from there.",
            )
            raise Refused("CONFLICT", zh, en, {**_ALWAYS, "upload-offset": str(upload.received)})
        if upload.file is not None:
            return await self._told_again(actor, upload, upload.file, told)
        if upload.received < upload.length:
            upload = await self._kept(request, actor, upload)
        if upload.received < upload.length:
            return self._where(upload, 204)
        return await self._whole(request, actor, upload, take, told)

    async def _kept(self, request: Request, actor: Actor, upload: Unfinished) -> Unfinished:
        """The part as far as it comes. Who is cut off in it, or too slow, has what arrived: that is what the protocol is for."""
        left, content, key = upload.length - upload.received, stamps.uuid7(), ciphers.new_key()
        cut: Refused | ClientDisconnect | None = None

        async def coming() -> AsyncIterator[bytes]:
            nonlocal cut
            body, size, more = Coming(request, self._limits), 0, True
            while more:
                try:
                    part, more = await body.part()
                except (Refused, ClientDisconnect) as ended:
                    cut = ended
                    return
                size += len(part)
                if size > left:
                    zh, en = "内容比声明的长", "It is longer than it was said to be."
                    raise Refused("PAYLOAD_TOO_LARGE", zh, en, _ALWAYS)
                if part:
                    yield part

        async with self._intake.place(actor):
            put = await self._intake.vault.put(content, key, coming())
        if put.size:
            kept = await unfinished.add(upload, Part(put.id, put.size, ciphers.sealed_key(key, put.id)))
        else:
            kept = upload
        if kept is None or not put.size:
            await self._intake.vault.delete([content])
        if kept is None:
            raise Refused("CONFLICT", "同一次上传正在别处进行", "The same upload goes on elsewhere.", _ALWAYS)
        if isinstance(cut, Refused):
            cut.headers.update({**_ALWAYS, "upload-offset": str(kept.received)})
        if cut is not None:
            raise cut
        return kept

    async def _whole(self, request: Request, actor: Actor, upload: Unfinished, take: Take, told: Told) -> Response:
        """All is here: it is a file like one that came at once, or it is refused like one, and its parts go."""
        try:
            found = await take(request, actor, upload.name, upload.claimed, self._joined(upload), upload.id)
        except Refused as refused:
            if refused.status < 500:
                await self._dropped(upload)
            refused.headers.update(_ALWAYS)
            raise
        await self._intake.vault.delete([part.id for part in upload.parts])
        return _done(upload, found, told(found, actor))

    async def _told_again(self, actor: Actor, upload: Unfinished, file: UUID, told: Told) -> Response:
        """Who did not hear the last answer asks again, and hears it."""
        found = await find(actor, file)
        if found is None:
            raise _over()
        return _done(upload, found, told(found, actor))

    async def _joined(self, upload: Unfinished) -> AsyncIterator[bytes]:
        for part in upload.parts:
            key = ciphers.opened_key(part.key, part.id)
            async for piece in self._intake.vault.pieces(part.id, key, part.size, 0, part.size):
                yield piece

    async def _dropped(self, upload: Unfinished) -> None:
        await unfinished.drop(upload)
        await self._intake.vault.delete([part.id for part in upload.parts])

    def _where(self, upload: Unfinished, status: int, more: dict[str, str] | None = None) -> Response:
        headers = {
            **_ALWAYS,
            "upload-offset": str(upload.received),
            "upload-length": str(upload.length),
            "upload-expires": format_datetime(upload.expires_at, usegmt=True),
            "cache-control": "no-store",
            **(more or {}),
        }
        return Response(status_code=status, headers=headers)


def _became(upload: Unfinished) -> dict[str, str]:
    return {"x-file-id": f"fil_{upload.file}"} if upload.file is not None else {}


def _done(upload: Unfinished, found: Found, told: bytes) -> Response:
    headers = {**_ALWAYS, "upload-offset": str(upload.length), "x-file-id": f"fil_{found.id}"}
    return answer(told, 200, JSON, headers)


def _over() -> Refused:
    return Refused("NOT_FOUND", "没有这次上传，或已过期", "There is no such upload, or it is over.", _ALWAYS)


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 16 else None


def _metadata(text: str) -> dict[str, str]:
    """Names and values as the protocol has them: the values in base64."""
    found = {}
    for pair in text[:4_000].split(","):
        name, _, value = pair.strip().partition(" ")
        try:
            found[name] = b64decode(value, validate=True).decode()
        except (BadEncoding, ValueError):
            raise Refused("BAD_REQUEST", "Upload-Metadata 无法识别", "Upload-Metadata is not as tus has it.") from None
    return found


def _method(allowed: str) -> Refused:
    return Refused("METHOD_NOT_ALLOWED", "不支持此方法", "This method is not supported.", {"allow": allowed})
