"""What ends a request before or beside GraphQL, and the one table of HTTP statuses."""

import logging
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from domain.orgs.actors import Actor, TokenScope
from domain.roles import wants
from domain.text import Text
from records.engines.outages import is_unavailable, named

log = logging.getLogger("jishi")

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
EVENTS = "text/event-stream"
# When to try again what was not done because something is away or busy.
LATER = {"retry-after": "2"}

# Every code this layer gives, with its status. The same under both media types: these are refusals of the request itself.
STATUS = {
    "BAD_REQUEST": 400,
    "PERSISTED_DOCUMENT_NOT_FOUND": 400,
    "PERSISTED_QUERY_NOT_FOUND": 400,
    "UNAUTHENTICATED": 401,
    "BAD_CREDENTIALS": 401,
    "SECOND_FACTOR_REQUIRED": 401,
    "FORBIDDEN_ORIGIN": 403,
    "NOT_ALLOWED": 403,
    "DOCUMENT_NOT_ALLOWED": 403,
    "NOT_FOUND": 404,
    "METHOD_NOT_ALLOWED": 405,
    "LIMIT_EXCEEDED": 400,
    "NOT_ACCEPTABLE": 406,
    "REQUEST_TIMEOUT": 408,
    "CONFLICT": 409,
    "EVENTS_LOST": 410,
    "PRECONDITION_FAILED": 412,
    "PAYLOAD_TOO_LARGE": 413,
    "QUOTA_EXCEEDED": 413,
    "URI_TOO_LONG": 414,
    "UNSUPPORTED_MEDIA_TYPE": 415,
    "RANGE_NOT_SATISFIABLE": 416,
    "MISDIRECTED": 421,
    "FILE_BROKEN": 422,
    "FILE_LOCKED": 422,
    "FILE_TOO_COMPLEX": 422,
    "RATE_LIMITED": 429,
    "HEADERS_TOO_LARGE": 431,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 503,
    "STORAGE_UNAVAILABLE": 503,
    "STORAGE_FULL": 507,
    # Told inside a stream only, whose status is long out.
    "SLOW_CONSUMER": 503,
}


class Refused(Exception):
    """Ends a request with a code of the table above, a sentence for people, and headers where HTTP wants some."""

    def __init__(
        self, code: str, zh: str, en: str, headers: Mapping[str, str] | None = None, **extensions: Any
    ) -> None:
        super().__init__(en)
        self.code = code
        self.text = Text(zh, en)
        self.headers = dict(headers or {})
        self.extensions = extensions

    @property
    def status(self) -> int:
        return STATUS[self.code]

    def error(self, language: str) -> dict[str, Any]:
        """The one entry of `errors`."""
        return {"message": self.text.in_language(language), "extensions": {"code": self.code, **self.extensions}}


def not_let(actor: Actor, zh: str, en: str, *, in_role: bool) -> Refused:
    """Of what wants a token of the scope RECORD: a program whose role may do it is told that it is the token."""
    message = wants(TokenScope.RECORD).message if in_role and actor.by_token else Text(zh, en)
    return Refused("NOT_ALLOWED", message.zh, message.en)


def unauthenticated(**extensions: object) -> Refused:
    return Refused(
        "UNAUTHENTICATED",
        "请先登录",
        "Sign in with POST /session, or send an access token as Authorization: Bearer.",
        {"www-authenticate": "Bearer"},
        **extensions,
    )


def status_of(media: str, *, request_error: bool, data: bool, codes: Iterator[str]) -> int:
    """The status of an answer that GraphQL gave.

    A document that does not parse, validate or coerce is 400 for whoever asked for the GraphQL media type; clients of
    plain JSON, older than that type, expect 200 and look into `errors`. An answer with data is 200 whatever its errors.
    """
    if request_error:
        return 400 if media == GRAPHQL else 200
    if not data and any(code in ("UNAVAILABLE", "DEADLINE_EXCEEDED") for code in codes):
        return 503
    return 200


def refuse(request: Request, refused: Exception) -> Response:
    """Answers a refusal, in the media type that was agreed on before it came to it."""
    if not isinstance(refused, Refused):
        raise refused
    if (facts := request.scope["state"].get("facts")) is not None:
        facts.code, facts.error_id = refused.code, refused.extensions.get("errorId", "")
    body = body_of(refused, request.scope["state"].get("language", "zh"))
    return answer(body, refused.status, request.scope["state"].get("media", JSON), refused.headers)


def body_of(refused: Refused, language: str) -> bytes:
    """A refusal as the body of an answer."""
    return orjson.dumps({"errors": [refused.error(language)]})


def not_routed(request: Request, error: Exception) -> Response:
    """The router's own refusals, in our form: no such page, not this method."""
    status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (500, None)
    if status == 405:
        return refuse(request, Refused("METHOD_NOT_ALLOWED", "不支持此方法", "This method is not supported.", headers))
    return refuse(request, Refused("NOT_FOUND", "没有这个地址", "There is nothing at this address."))


class _Answer(Response):
    """Starlette's, without reading headers that are ours."""

    def __init__(self, body: bytes, status: int, media: str) -> None:
        self.body, self.status_code, self.background = body, status, None
        self.raw_headers = [
            (b"content-type", f"{media}; charset=utf-8".encode()),
            (b"content-length", str(len(body)).encode()),
        ]


def answer(body: bytes, status: int, media: str, headers: Mapping[str, str] | None = None) -> Response:
    found = _Answer(body, status, media)
    found.raw_headers += [(name.lower().encode(), value.encode("latin-1")) for name, value in (headers or {}).items()]
    return found


def as_refusal(fault: Exception) -> Refused:
    """What the caller is told of an exception nobody foresaw: an id that stands in the log beside the whole of it."""
    if isinstance(fault, Refused):
        return fault
    if is_unavailable(fault):
        log.warning("the database does not answer: %s", named(fault))
        return Refused("UNAVAILABLE", "数据库暂不可用，请稍后再试", "The database is unavailable; try again.", LATER)
    error_id = uuid.uuid4().hex
    log.error("fault %s", error_id, exc_info=fault, extra={"error_id": error_id})
    return Refused(
        "INTERNAL", f"系统内部错误，编号 {error_id}", f"Something went wrong on our side: {error_id}.", errorId=error_id
    )
