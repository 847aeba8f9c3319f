"""A GraphQL request with files beside it (graphql-multipart-request-spec): each file is taken in as it comes, and its id stands where
the map says that it belongs. So a form that hands in papers needs one request; the act itself knows files by their ids alone.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from domain.orgs.actors import Actor
from records.files.rows import Found
from service.bodies import Coming, malformed, parse_object
from service.refusals import Refused
from service.settings import Limits

Take = Callable[[Request, Actor, str, str, AsyncIterator[bytes]], Awaitable[Found]]

MEDIA = "multipart/form-data"
# No page of another site makes a browser send one of these without asking first.
_ASKED_FIRST = ("graphql-require-preflight", "apollo-require-preflight", "x-requested-with")
_LONGEST_MAP, _LONGEST_HEADERS, _DEEPEST = 20_000, 4_000, 20
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{1,70}")


def sent(headers: Mapping[str, str]) -> bool:
    """Whether a request is one."""
    return headers.get("content-type", "").partition(";")[0].strip().lower() == MEDIA


async def read(request: Request, limits: Limits, actor: Actor, take: Take) -> dict[str, Any]:
    """The GraphQL request, with the ids of its files in place. Refused as soon as something is not as it should be; the act is
    not done then, and what came before goes as uploads go that nobody attaches."""
    headers = request.scope["state"]["headers"]
    if "authorization" not in headers and not any(headers.get(name) for name in _ASKED_FIRST):
        zh, en = f"上传须带请求头 {_ASKED_FIRST[0]}", f"Send the header {_ASKED_FIRST[0]}: 1 along."
        raise Refused("FORBIDDEN_ORIGIN", zh, en)
    parts = _Parts(request, headers["content-type"], limits)
    operations = parse_object(await _field(parts, "operations", limits.body_bytes))
    places = _mapped(await _field(parts, "map", _LONGEST_MAP), limits.files_a_request)
    for paths in places.values():
        for path in paths:
            _holder(operations, path)
    while (name := await parts.next()) is not None:
        if name not in places:
            raise malformed(f"map 中没有 {name[:60]}", f"`map` says nothing of {name[:60]}.")
        found = await take(request, actor, parts.filename, parts.claimed, parts.content())
        for path in places.pop(name):
            holder, key = _holder(operations, path)
            holder[key] = f"fil_{found.id}"
    if places:
        raise malformed("缺少 map 中所列的文件", "A file is missing that `map` names.")
    return operations


async def _field(parts: _Parts, name: str, most: int) -> bytes:
    if await parts.next() != name:
        raise malformed("依次须为 operations、map、文件", "Send `operations`, then `map`, then the files.")
    found = b""
    async for piece in parts.content():
        found += piece
        if len(found) > most:
            raise Refused("PAYLOAD_TOO_LARGE", f"{name} 过大", f"`{name}` is too large.", {"connection": "close"})
    return found


def _mapped(text: bytes, most: int) -> dict[str, list[str]]:
    given = parse_object(text)
    if not all(
        isinstance(paths, list) and paths and all(isinstance(path, str) for path in paths) for paths in given.values()
    ):
        raise malformed("map 须为路径列表", "`map` names lists of paths.")
    if len(given) > most or sum(map(len, given.values())) > 10 * most:
        raise Refused("LIMIT_EXCEEDED", f"一次最多 {most} 个文件", f"At most {most} files at once.", maximum=most)
    return given


def _holder(operations: dict[str, Any], path: str) -> tuple[Any, Any]:
    """Where a file's id belongs: a place in the variables that holds null, or the id that was put there."""
    names = path.split(".")
    if names[0] != "variables" or not 2 <= len(names) <= _DEEPEST:
        raise _nowhere(path)
    holder: Any = operations
    for name in names[:-1]:
        holder = _under(holder, name, path)
    last: Any = names[-1]
    if _under(holder, last, path) is not None:
        raise _nowhere(path)
    return holder, int(last) if isinstance(holder, list) else last


def _under(holder: Any, name: str, path: str) -> Any:
    if isinstance(holder, dict) and name in holder:
        return holder[name]
    if isinstance(holder, list) and name.isdecimal() and len(name) < 6 and int(name) < len(holder):
        return holder[int(name)]
    raise _nowhere(path)


def _nowhere(path: str) -> Refused:
    return malformed(f"map 所指之处不是 null: {path[:60]}", f"`map` leads to no null: {path[:60]}.")


class _Parts:
    """The parts of a body, one after the other, each read as it comes."""

    def __init__(self, request: Request, media: str, limits: Limits) -> None:
        _, options = parse_options_header(media)
        boundary = options.get(b"boundary", b"").decode("latin-1")
        if not _BOUNDARY.fullmatch(boundary):
            raise malformed("multipart 缺少 boundary", "The boundary is missing.")
        self._most = limits.body_bytes + limits.files_a_request * limits.file_bytes
        self._file = limits.file_bytes
        self._events: list[tuple[str, bytes]] = []
        self._more, self._size, self._coming = True, 0, Coming(request, limits)
        self._name = self._value = b""
        self._headers: dict[bytes, bytes] = {}
        self._read = True
        self.filename, self.claimed = "", ""
        told = self._events.append
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": lambda: told(("begin", b"")),
                "on_header_field": lambda data, start, end: told(("field", data[start:end])),
                "on_header_value": lambda data, start, end: told(("value", data[start:end])),
                "on_header_end": lambda: told(("header", b"")),
                "on_headers_finished": lambda: told(("headers", b"")),
                "on_part_data": lambda data, start, end: told(("data", data[start:end])),
                "on_part_end": lambda: told(("end", b"")),
            },
        )

    async def _event(self) -> tuple[str, bytes] | None:
        while not self._events:
            if not self._more:
                return None
            body, self._more = await self._coming.part()
            self._size += len(body)
            if self._size > self._most:
                raise Refused("PAYLOAD_TOO_LARGE", "请求过大", "The body is too large.", {"connection": "close"})
            try:
                self._parser.write(body)
                if not self._more:
                    self._parser.finalize()
            except FormParserError:
                raise malformed("multipart 格式不正确", "This is no multipart body.") from None
            self._events.reverse()  # taken from the end
        return self._events.pop()

    async def next(self) -> str | None:
        """The name of the next part, whose headers are read; None after the last."""
        if not self._read:
            async for _ in self.content():
                pass
        self._coming.begin()
        self._headers, length = {}, 0
        while (event := await self._event()) is not None:
            kind, data = event
            length += len(data)
            if length > _LONGEST_HEADERS:
                raise malformed("multipart 的部分头过长", "The headers of a part are too long.")
            if kind == "field":
                self._name += data
            elif kind == "value":
                self._value += data
            elif kind == "header":
                self._headers[self._name.lower()] = self._value
                self._name = self._value = b""
            elif kind == "headers":
                return self._begun()
        if self._size and not self._ended():
            raise malformed("multipart 不完整", "The multipart body is cut off.")
        return None

    def _ended(self) -> bool:
        return self._read

    def _begun(self) -> str:
        self._read = False
        _, options = parse_options_header(self._headers.get(b"content-disposition", b""))
        self.filename = options.get(b"filename", b"").decode("utf-8", "replace")
        self.claimed = self._headers.get(b"content-type", b"").decode("latin-1")
        return options.get(b"name", b"").decode("utf-8", "replace")

    async def content(self) -> AsyncIterator[bytes]:
        """What the part says, as it comes."""
        size = 0
        while (event := await self._event()) is not None:
            kind, data = event
            if kind == "end":
                self._read = True
                return
            size += len(data)
            if size > self._file:
                zh, en = f"文件最大 {self._file / 1_000_000:g} MB", f"A file is {self._file / 1_000_000:g} MB at most."
                raise Refused("PAYLOAD_TOO_LARGE", zh, en, {"connection": "close"}, maximum=self._file)
            if data:
                yield data
        raise malformed("multipart 不完整", "The multipart body is cut off.")


__all__ = ["MEDIA", "read", "sent"]
