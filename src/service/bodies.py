"""Reading a body: counted while it comes, against a clock, and parsed so that nothing malformed gets further."""

import asyncio
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request

from graph.plan.execution.requests import Ask
from service.deadlines import Alarm
from service.refusals import Refused
from service.registered import Registered, wanted_digest
from service.settings import Limits

NONE = Registered()


async def read(request: Request, limits: Limits, *, stranger: bool = False) -> bytes:
    """The body, or a refusal as soon as it is too long or too slow. A stranger's is short.

    What is longer than a stranger's may be, and no longer than anybody's, is let come and dropped: a proxy that is still
    sending when it is refused takes the end of the connection for a service that is away.
    """
    most = min(limits.body_bytes, limits.document_bytes) if stranger else limits.body_bytes
    length = request.scope["state"]["headers"].get("content-length", "")
    if length.isdecimal() and len(length) < 20 and int(length) > limits.body_bytes:
        raise _too_large(most)
    parts: list[bytes] = []
    size, more, alarm = 0, True, Alarm(limits.deadline_seconds)
    try:
        while more:
            message = await request.receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            part = message.get("body", b"")
            size += len(part)
            if size > limits.body_bytes:
                raise _too_large(most)
            if size <= most:
                parts.append(part)
            else:
                parts.clear()
            more = message.get("more_body", False)
    except asyncio.CancelledError:
        if not alarm.rang:
            raise
    finally:
        late = alarm.off()
    if late:
        raise Refused("REQUEST_TIMEOUT", "请求发送过慢", "The body did not arrive in time.", {"connection": "close"})
    if size > most:
        raise _too_large(most)
    return b"".join(parts)


class Coming:
    """A long body as it comes: what is said nothing of for too long, or takes too long as a whole, is over. A line that broke without a word
    would else hold the place of one who has something to say."""

    def __init__(self, request: Request, limits: Limits) -> None:
        self._request, self._limits = request, limits
        self._loop = asyncio.get_running_loop()
        self.begin()

    def begin(self) -> None:
        """From now on it has its time."""
        self._end = self._loop.time() + self._limits.upload_seconds

    async def part(self) -> tuple[bytes, bool]:
        """What came next, and whether more does. Refused for what is too slow."""
        try:
            async with asyncio.timeout_at(min(self._end, self._loop.time() + self._limits.upload_pause_seconds)):
                message = await self._request.receive()
        except TimeoutError:
            zh, en = "上传过慢或已中断", "What is sent came too slowly, or not on."
            raise Refused("REQUEST_TIMEOUT", zh, en, {"connection": "close"}) from None
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        return message.get("body", b""), message.get("more_body", False)


def parse_object(body: bytes) -> dict[str, Any]:
    """A JSON object. NaN, Infinity, numbers beyond a double, broken UTF-8 and a thousand levels of nesting are no JSON."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise malformed("请求不是有效的 JSON", f"The body is not valid JSON: {error.msg}.") from None
    if isinstance(value, list):
        raise malformed("不支持批量请求", "Batched requests are not supported; send one object.")
    if not isinstance(value, dict):
        raise malformed("请求须为 JSON 对象", "The body must be a JSON object.")
    return value


def parse_ask(body: bytes, limits: Limits, registered: Registered = NONE) -> Ask:
    """The parameters of a GraphQL request; a registered document stands there with its text."""
    return ask_of(parse_object(body), limits, registered)


def ask_of(given: dict[str, Any], limits: Limits, registered: Registered = NONE) -> Ask:
    """The same of an object that was read already."""
    variables, extensions = _mapping(given, "variables"), _mapping(given, "extensions")
    apollo = "documentId" not in given
    query = registered.text(given.get("query"), wanted_digest(given, extensions), apollo=apollo)
    name = given.get("operationName")
    if not isinstance(query, str):
        raise malformed("query 须为文字", "`query` must be a string.")
    if len(query) > limits.document_bytes or len(query.encode()) > limits.document_bytes:
        raise Refused(
            "PAYLOAD_TOO_LARGE",
            f"query 最长 {limits.document_bytes} 字节",
            f"`query` is longer than {limits.document_bytes} bytes.",
        )
    if name is not None and not isinstance(name, str):
        raise malformed("operationName 须为文字", "`operationName` must be a string.")
    extensions = extensions or {}
    wanted = {name for name, value in extensions.items() if value is True}
    since = _event(extensions.get("lastEventId"))
    return Ask(query, name, variables, cost="cost" in wanted, rate_limit="rateLimit" in wanted, since=since)


def _event(given: object) -> str | None:
    """The event after which a subscription goes on."""
    if given is not None and not isinstance(given, str):
        raise malformed("lastEventId 须为文字", "`lastEventId` must be a string.")
    return given or None


def malformed(zh: str, en: str) -> Refused:
    return Refused("BAD_REQUEST", zh, en)


def _mapping(given: dict[str, Any], key: str) -> dict[str, Any] | None:
    value = given.get(key)
    if value is not None and not isinstance(value, dict):
        raise malformed(f"{key} 须为对象", f"`{key}` must be an object.")
    return value


def _too_large(limit: int) -> Refused:
    return Refused(
        "PAYLOAD_TOO_LARGE",
        f"请求最大 {limit} 字节",
        f"The body is larger than {limit} bytes.",
        {"connection": "close"},
    )
