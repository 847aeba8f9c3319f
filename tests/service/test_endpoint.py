"""/graphql as HTTP sees it: what is refused before the engine is asked, and how its answers are sent."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime
from uuid import UUID

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import Route

from domain.orgs import Actor, Role
from graph.context import Context
from graph.plan.engine import Ask, Reply
from service.app import HANDLERS
from service.endpoint import Endpoint
from service.manners import Manners
from service.settings import Limits, Settings

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
NOBODY = Actor(UUID(int=1), Role.BRANCH_ADMIN)
DATA = Reply(data=b'{"me":null}', errors=[], request_error=False)
REFUSED = Reply(
    data=None, errors=[{"message": "?", "extensions": {"code": "GRAPHQL_PARSE_FAILED"}}], request_error=True
)
LIMITS = Limits(body_bytes=2_000, document_bytes=500, deadline_seconds=0.2, bulk_deadline_seconds=0.2, uri_bytes=500)


class Engine:
    """Answers what the test says, and remembers what it was asked."""

    def __init__(self, reply: Reply | Exception | Callable[[], object] = DATA) -> None:
        self.reply = reply
        self.asked: list[tuple[Ask, Context]] = []

    async def answer(self, ask: Ask, context: Context) -> Reply:
        self.asked.append((ask, context))
        if isinstance(self.reply, Exception):
            raise self.reply
        if callable(self.reply):
            await asyncio.sleep(30)
        assert isinstance(self.reply, Reply)
        return self.reply


def client(engine: Engine | None = None, *, actor: Actor | None = NOBODY) -> httpx2.AsyncClient:
    """A client of an application with nothing but the endpoint in it."""

    async def authenticate(request: Request) -> Actor | None:
        return actor

    settings = Settings(limits=LIMITS)
    endpoint = Endpoint(engine or Engine(), authenticate, settings, lambda: datetime(2026, 5, 10, 17, 0, tzinfo=UTC))
    app = Starlette(
        routes=[Route("/graphql", endpoint)], middleware=[Middleware(Manners, settings)], exception_handlers=HANDLERS
    )
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://jishi.example")


async def post(
    body: bytes | str = '{"query":"{ me }"}',
    *,
    engine: Engine | None = None,
    actor: Actor | None = NOBODY,
    **headers: str,
) -> httpx2.Response:
    given = {"content-type": JSON, **{name.replace("_", "-"): value for name, value in headers.items()}}
    async with client(engine, actor=actor) as http:
        return await http.post("/graphql", content=body, headers={k: v for k, v in given.items() if v})


def code(response: httpx2.Response) -> str:
    assert list(response.json()) == ["errors"]
    return str(response.json()["errors"][0]["extensions"]["code"])


# ── bodies ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'"x"',
        b"5",
        b"null",
        b"true",
        b"[]",
        b'[{"query":"{ me }"}]',
        b'{"query":"\xff\xfe"}',
        b'\xef\xbb\xbf{"query":"{ me }"}',
        b'{"query":"{ me }","variables":{"a":NaN}}',
        b'{"query":"{ me }","variables":{"a":Infinity}}',
        b'{"query":"{ me }","variables":{"a":-Infinity}}',
        b'{"query":"{ me }","variables":{"a":1e999}}',
        b'{"query":"{ me }","variables":{"a":' + b"9" * 1_500 + b"}}",
        b'{"query":"{ me }","variables":{"a":"\\ud800"}}',
        b'{"query":"{ me }","variables":' + b'{"a":' * 21 + b"1" + b"}" * 21 + b"}",
        b'{"query":"{ me }","variables":{"a":' + b"[" * 900 + b"]" * 900 + b"}}",
        b"[" * 1_900,
        b"{}",
        b'{"query":null}',
        b'{"query":5}',
        b'{"query":["{ me }"]}',
        b'{"query":{"a":1}}',
        b'{"query":"{ me }","variables":"x"}',
        b'{"query":"{ me }","variables":[1]}',
        b'{"query":"{ me }","variables":0}',
        b'{"query":"{ me }","operationName":5}',
        b'{"query":"{ me }","operationName":{}}',
        b'{"query":"{ me }","extensions":"x"}',
        b'{"query":"{ me }","extensions":[]}',
        b"query=%7Bme%7D",
    ],
)
@pytest.mark.parametrize("media", [JSON, GRAPHQL])
async def test_malformed_body_is_400_and_never_reaches_the_engine(body: bytes, media: str) -> None:
    engine = Engine()
    response = await post(body, engine=engine, accept=media)
    assert (response.status_code, code(response), engine.asked) == (400, "BAD_REQUEST", [])
    assert response.headers["content-type"] == f"{media}; charset=utf-8"


async def test_long_body_is_413_by_its_announced_length() -> None:
    response = await post(b'{"query":"' + b" " * 2_000 + b'"}')
    assert (response.status_code, code(response)) == (413, "PAYLOAD_TOO_LARGE")


async def test_long_body_is_413_while_it_comes() -> None:
    sent = 0

    async def parts() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield b" " * 500

    async with client() as http:
        response = await http.post("/graphql", content=parts(), headers={"content-type": JSON})
    assert (response.status_code, code(response)) == (413, "PAYLOAD_TOO_LARGE")
    assert sent <= 100


async def test_long_document_is_413() -> None:
    response = await post('{"query":"{ me } #' + "字" * 200 + '"}')
    assert (response.status_code, code(response)) == (413, "PAYLOAD_TOO_LARGE")


async def test_slow_body_is_408() -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(30)

    async with client() as http:
        response = await http.post("/graphql", content=parts(), headers={"content-type": JSON})
    assert (response.status_code, code(response)) == (408, "REQUEST_TIMEOUT")


async def test_long_address_is_414() -> None:
    async with client() as http:
        response = await http.post("/graphql?" + "a" * 600, content="{}", headers={"content-type": JSON})
    assert (response.status_code, code(response)) == (414, "URI_TOO_LONG")


async def test_whole_body_reaches_the_engine_with_a_shanghai_day() -> None:
    engine = Engine()
    body = '{"query":"query Q { me }","operationName":"Q","variables":{"名":1},"extensions":{}}'
    response = await post(body, engine=engine, accept_language="en-GB,zh;q=0.5", x_request_id="trace-0123456789")
    assert (response.status_code, response.json()) == (200, {"data": {"me": None}})
    [(ask, context)] = engine.asked
    assert ask == Ask(query="query Q { me }", operation_name="Q", variables={"名": 1})
    assert (context.actor, context.clock, context.language, context.request_id) == (
        NOBODY,
        date(2026, 5, 11),
        "en",
        "trace-0123456789",
    )


# ── methods and media types ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
async def test_other_methods_are_405_and_say_post(method: str) -> None:
    async with client() as http:
        response = await http.request(method, "/graphql?query=%7Bme%7D")
    assert (response.status_code, response.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "application/jsonfoo",
        "application/json+x",
        "text/plain",
        "text/plain; application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=gbk",
    ],
)
async def test_anything_sent_but_json_is_415(sent: str) -> None:
    response = await post(content_type=sent)
    assert (response.status_code, code(response)) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize(
    "sent", ["application/json", "Application/JSON;charset=UTF-8", 'application/json; charset="utf-8"']
)
async def test_json_in_utf8_is_taken(sent: str) -> None:
    assert (await post(content_type=sent)).status_code == 200


async def test_packed_body_is_415() -> None:
    assert (await post(content_encoding="gzip")).status_code == 415


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("*/*", JSON),
        ("application/*", JSON),
        ("application/json", JSON),
        ("application/json, text/plain, */*", JSON),
        ("application/graphql-response+json", GRAPHQL),
        ("application/graphql-response+json, */*", GRAPHQL),
        ("application/graphql-response+json, application/json;q=0.9", GRAPHQL),
        ("application/json, application/graphql-response+json", GRAPHQL),
        ("application/graphql-response+json;q=0.5, application/json", JSON),
        ("application/graphql-response+json;q=0, */*;q=0.1", JSON),
        ("application/graphql-response+json; charset=utf-8", GRAPHQL),
        ("APPLICATION/JSON", JSON),
    ],
)
async def test_accept_is_honoured(accept: str, media: str) -> None:
    response = await post(accept=accept)
    assert (response.status_code, response.headers["content-type"]) == (200, f"{media}; charset=utf-8")


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0", "image/*, text/*", "application/jsonfoo"])
async def test_nothing_acceptable_is_406(accept: str) -> None:
    response = await post(accept=accept)
    assert (response.status_code, code(response)) == (406, "NOT_ACCEPTABLE")


# ── answers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_FIELD_ERROR = [{"message": "m", "path": ["a"], "extensions": {"code": "BAD_INPUT"}}]


@pytest.mark.parametrize(
    ("reply", "json_status", "graphql_status", "keys"),
    [
        (DATA, 200, 200, ["data"]),
        (REFUSED, 200, 400, ["errors"]),
        (Reply(data=b'{"a":null}', errors=_FIELD_ERROR, request_error=False), 200, 200, ["errors", "data"]),
        (Reply(data=None, errors=_FIELD_ERROR, request_error=False), 200, 200, ["errors", "data"]),
        (
            Reply(data=None, errors=[{"message": "m", "extensions": {"code": "UNAVAILABLE"}}], request_error=False),
            503,
            503,
            ["errors", "data"],
        ),
    ],
)
async def test_status_follows_the_one_table(
    reply: Reply, json_status: int, graphql_status: int, keys: list[str]
) -> None:
    for media, status in ((JSON, json_status), (GRAPHQL, graphql_status)):
        response = await post(engine=Engine(reply), accept=media)
        assert (response.status_code, list(response.json())) == (status, keys)


async def test_errors_are_at_most_the_limit() -> None:
    reply = Reply(data=b"{}", errors=[{"message": str(n)} for n in range(20)], request_error=False)
    assert len((await post(engine=Engine(reply))).json()["errors"]) == LIMITS.errors


async def test_crash_is_masked_and_logged_under_its_id(caplog: pytest.LogCaptureFixture) -> None:
    response = await post(engine=Engine(RuntimeError("the password is 1234")))
    assert response.status_code == 500
    assert "1234" not in response.text
    error = response.json()["errors"][0]
    assert error["extensions"]["code"] == "INTERNAL"
    assert f"fault {error['extensions']['errorId']}" in caplog.text
    assert "the password is 1234" in caplog.text


async def test_lost_database_is_503() -> None:
    response = await post(engine=Engine(ConnectionRefusedError()))
    assert (response.status_code, code(response), response.headers["retry-after"]) == (503, "UNAVAILABLE", "2")


@pytest.mark.parametrize("document", ["{ me }", "mutation { x }"])
async def test_late_answer_is_503(document: str) -> None:
    response = await post(f'{{"query":"{document}"}}', engine=Engine(lambda: None))
    assert (response.status_code, code(response)) == (503, "DEADLINE_EXCEEDED")


async def test_every_answer_has_the_safe_headers() -> None:
    for response in (
        await post(),
        await post("x"),
        await post(accept="text/html"),
        await post(engine=Engine(KeyError())),
    ):
        headers = response.headers
        assert re.fullmatch(r"[0-9a-f]{32}", headers["x-request-id"])
        assert (headers["cache-control"], headers["x-content-type-options"]) == ("no-store", "nosniff")
        assert headers["content-type"].endswith("; charset=utf-8")


@pytest.mark.parametrize("given", ["short", "a" * 65, "with space 12345", "<script>alert(1)</script>"])
async def test_request_id_that_is_not_sane_is_replaced(given: str) -> None:
    assert (await post(x_request_id=given)).headers["x-request-id"] != given


async def test_cookies_of_an_act_are_set() -> None:
    class SigningIn(Engine):
        async def answer(self, ask: Ask, context: Context) -> Reply:
            context.cookies.append(("jishi_session", "secret", 60))
            return DATA

    response = await post(engine=SigningIn())
    assert response.headers["set-cookie"] == "jishi_session=secret; HttpOnly; Max-Age=60; Path=/; SameSite=lax"


async def test_refusals_speak_the_language_asked_for() -> None:
    chinese, english = await post("x"), await post("x", accept_language="en")
    assert chinese.json()["errors"][0]["message"] == "请求不是有效的 JSON"
    assert english.json()["errors"][0]["message"].startswith("The body is not valid JSON")


# ── strangers ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("document", ["{ me }", "{ __schema { types { name } } }", "subscription { x }"])
async def test_stranger_reads_nothing(document: str) -> None:
    engine = Engine()
    response = await post(f'{{"query":"{document}"}}', engine=engine, actor=None)
    assert (response.status_code, code(response), engine.asked) == (401, "UNAUTHENTICATED", [])
    assert response.headers["www-authenticate"] == "Bearer"


async def test_stranger_may_send_the_acts_open_to_them() -> None:
    engine = Engine()
    assert (await post('{"query":"mutation { signIn }"}', engine=engine, actor=None)).status_code == 200
    assert engine.asked[0][1].actor is None


async def test_stranger_sends_little() -> None:
    response = await post(b'{"query":"mutation { x }","variables":{"a":"' + b"a" * 600 + b'"}}', actor=None)
    assert response.status_code == 413
