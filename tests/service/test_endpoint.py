"""/graphql as HTTP sees it: what is refused before the engine is asked, and how its answers are sent."""

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import Route
from tortoise.context import TortoiseContext

from domain.orgs.actors import Actor, Role
from graph.context import Context
from graph.plan.execution.requests import Ask, Reply
from graph.schema import engine as our_engine
from records.people.callers import Caller
from service.app import HANDLERS
from service.endpoint import Endpoint, engine_limits
from service.manners import Manners
from service.registered import digest
from service.settings import Limits, Settings
from service.streams import Engine as Answers
from service.streams import Streams

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


def client(
    engine: Answers | None = None, *, actor: Actor | None = NOBODY, settings: Settings | None = None
) -> httpx2.AsyncClient:
    """A client of an application with nothing but the endpoint in it."""

    async def authenticate(request: Request, *, afresh: bool = False) -> Caller | None:
        return Caller(actor) if actor is not None else None

    async def still(request: Request) -> Actor | None:
        return actor

    settings = settings or Settings(limits=LIMITS)
    now = datetime(2026, 5, 10, 17, 0, tzinfo=UTC)
    streams = Streams(settings.limits)
    endpoint = Endpoint(engine or Engine(), authenticate, settings, lambda: now, streams=streams, still=still)
    app = Starlette(
        routes=[Route("/graphql", endpoint)], middleware=[Middleware(Manners, settings)], exception_handlers=HANDLERS
    )
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://localhost")


async def post(
    body: bytes | str = '{"query":"{ me }"}',
    *,
    engine: Answers | None = None,
    actor: Actor | None = NOBODY,
    settings: Settings | None = None,
    **headers: str,
) -> httpx2.Response:
    given = {"content-type": JSON, **{name.replace("_", "-"): value for name, value in headers.items()}}
    async with client(engine, actor=actor, settings=settings) as http:
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
        b"[" * 1_900,
        b'{"a":' * 380,
        b"9" * 1_900,
        b'{"query":"{ me }"} {}',
        b'{"query":"{ me }",}',
        b"{'query':'{ me }'}",
        b'{"query":"{ me }\x00"}',
        '{"query":"{ me }"}'.encode("utf-16"),
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
        b'{"documentId":5}',
        b'{"documentId":""}',
        b'{"documentId":"sha256:00"}',
        b'{"documentId":"md5:' + b"0" * 64 + b'"}',
        b'{"extensions":{"persistedQuery":5}}',
        b'{"extensions":{"persistedQuery":{}}}',
        b'{"extensions":{"persistedQuery":{"sha256Hash":["a"]}}}',
        b'{"query":"{ me }","documentId":"sha256:' + b"0" * 64 + b'"}',
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
        assert ("retry-after" in response.headers) is (status == 503)


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


@pytest.mark.parametrize(("document", "told"), [("{ me }", "ask for less"), ("mutation { x }", "nothing was done")])
async def test_late_answer_is_503_and_stands_in_the_log(
    document: str, told: str, caplog: pytest.LogCaptureFixture
) -> None:
    response = await post(f'{{"query":"{document}"}}', engine=Engine(lambda: None), accept_language="en")
    assert (response.status_code, code(response)) == (503, "DEADLINE_EXCEEDED")
    assert told in response.json()["errors"][0]["message"]
    assert "stopped after" in caplog.text


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


async def test_extensions_of_the_engine_stand_in_the_answer() -> None:
    reply = Reply(data=b'{"me":null}', extensions={"cost": {"requested": 3, "maximum": 5000}})
    response = await post(engine=Engine(reply))
    assert response.json() == {"data": {"me": None}, "extensions": {"cost": {"requested": 3, "maximum": 5000}}}


@pytest.mark.parametrize(
    ("extensions", "asked"),
    [("{}", False), ('{"cost":true}', True), ('{"cost":false}', False), ('{"cost":1}', False), ("null", False)],
)
async def test_cost_is_asked_for_in_the_extensions(extensions: str, asked: bool) -> None:
    engine = Engine()
    await post(f'{{"query":"{{ me }}","extensions":{extensions}}}', engine=engine)
    assert engine.asked[0][0].cost is asked


# ── registered documents ────────────────────────────────────────────────────────────────────────────────────────────

KNOWN = "query Q($a: Int) { me }"
HASH = hashlib.sha256(KNOWN.encode()).hexdigest()


@pytest.fixture
def registered(tmp_path: Path) -> Settings:
    (tmp_path / "known.json").write_text(json.dumps({HASH: KNOWN}))
    return Settings(limits=LIMITS, documents=tmp_path / "known.json")


@pytest.mark.parametrize(
    "body",
    [
        {"documentId": f"sha256:{HASH}"},
        {"documentId": HASH.upper()},
        {"query": None, "documentId": f"sha256:{HASH}"},
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH}}},
        {"query": KNOWN, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH}}},
        {"query": KNOWN, "documentId": f"sha256:{HASH}"},
        {"query": KNOWN},
    ],
)
@pytest.mark.parametrize("only", [False, True])
async def test_registered_document_is_the_same_however_it_is_asked_for(
    registered: Settings, body: dict[str, Any], only: bool
) -> None:
    engine, settings = Engine(), registered.model_copy(update={"documents_only": only})
    body |= {"variables": {"a": 1}, "operationName": "Q"}
    assert (await post(json.dumps(body), engine=engine, settings=settings)).status_code == 200
    assert [ask for ask, _ in engine.asked] == [Ask(query=KNOWN, operation_name="Q", variables={"a": 1})]


@pytest.mark.parametrize(
    "body",
    [
        {"documentId": "sha256:" + "0" * 64},
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}},
    ],
)
@pytest.mark.parametrize("media", [JSON, GRAPHQL])
async def test_document_that_is_not_registered_is_not_found(
    registered: Settings, body: dict[str, Any], media: str
) -> None:
    engine = Engine()
    for settings in (registered, None):
        response = await post(json.dumps(body), engine=engine, settings=settings, accept=media)
        form = "DOCUMENT" if "documentId" in body else "QUERY"
        assert (response.status_code, code(response)) == (400, f"PERSISTED_{form}_NOT_FOUND")
    assert engine.asked == []


async def test_text_with_its_hash_is_answered_and_not_registered(registered: Settings) -> None:
    engine, text = Engine(), "{ me }"
    body = {"query": text, "documentId": "sha256:" + hashlib.sha256(text.encode()).hexdigest()}
    assert (await post(json.dumps(body), engine=engine, settings=registered)).status_code == 200
    del body["query"]
    assert code(await post(json.dumps(body), engine=engine, settings=registered)) == "PERSISTED_DOCUMENT_NOT_FOUND"


@pytest.mark.parametrize("query", ["{ me }", KNOWN + " ", "{ __schema { types { name } } }"])
async def test_only_registered_documents_are_answered_where_it_is_so_set(registered: Settings, query: str) -> None:
    engine, settings = Engine(), registered.model_copy(update={"documents_only": True})
    response = await post(json.dumps({"query": query}), engine=engine, settings=settings)
    assert (response.status_code, code(response), engine.asked) == (403, "DOCUMENT_NOT_ALLOWED", [])


async def test_stranger_reads_nothing_by_hash_either(registered: Settings) -> None:
    response = await post(json.dumps({"documentId": HASH}), actor=None, settings=registered)
    assert (response.status_code, code(response)) == (401, "UNAUTHENTICATED")


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


@pytest.mark.parametrize(
    ("introspection", "document", "status"),
    [
        ("everyone", "{ __schema { types { name } } }", 200),
        ("everyone", "{t:__type(name:1){name}}", 200),
        ("everyone", "{ me }", 401),
        ("everyone", "{ __typename }", 401),
        ("signed_in", "{ __schema { types { name } } }", 401),
        ("none", "{ __schema { types { name } } }", 401),
    ],
)
async def test_stranger_introspects_only_where_everyone_may(
    introspection: Literal["none", "signed_in", "everyone"], document: str, status: int
) -> None:
    settings = Settings(limits=LIMITS, introspection=introspection)
    assert (await post(f'{{"query":"{document}"}}', actor=None, settings=settings)).status_code == status


# ── with the engine behind it ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("body", "limit"),
    [
        (
            b'{"query":"{ me { account { id } } }","variables":' + b'{"a":' * 21 + b"1" + b"}" * 21 + b"}",
            "variableDepth",
        ),
        (b'{"query":"{ me { account { id } } }","variables":{"a":' + b"[" * 900 + b"]" * 900 + b"}}", "variableDepth"),
        (b'{"query":"{ me { account { id } } }","variables":{"a":[' + b"1," * 5_000 + b"1]}}", "listArgument"),
        (b'{"query":"{ candidates { nodes { branch { superior { superior { id } } } } } }"}', "depth"),
        (b'{"query":"{ candidates(first: 60) { nodes { opinions(first: 1) { nodes { id } } } } }"}', "cost"),
        (b'{"query":"{ ' + b" ".join(b"a%d: __typename" % n for n in range(31)) + b' }"}', "aliases"),
        (b'{"query":"{ me { ' + b"name " * 230 + b'} }"}', "tokens"),
    ],
)
async def test_limits_are_those_of_the_settings(db: TortoiseContext, body: bytes, limit: str) -> None:
    limits = Limits(depth=5, cost=119, tokens=220, body_bytes=20_000, document_bytes=5_000)
    settings = Settings(limits=limits)
    engine = our_engine.under(engine_limits(limits), settings.introspection)
    for media, status in ((JSON, 200), (GRAPHQL, 400)):
        response = await post(body, engine=engine, settings=settings, accept=media)
        assert (response.status_code, code(response)) == (status, "LIMIT_EXCEEDED")
        assert response.json()["errors"][0]["extensions"]["limit"] == limit


async def test_answer_tells_its_cost_over_http(db: TortoiseContext) -> None:
    settings = Settings(limits=LIMITS)
    engine = our_engine.under(engine_limits(LIMITS), settings.introspection)
    body = '{"query":"{ candidates(first: 60) { nodes { id } } }","extensions":{"cost":true}}'
    response = await post(body, engine=engine, settings=settings)
    assert response.json() == {
        "data": {"candidates": {"nodes": []}},
        "extensions": {"cost": {"requested": 60, "maximum": 5_000}},
    }


async def test_registered_document_shares_the_cache_with_its_text(db: TortoiseContext, tmp_path: Path) -> None:
    text = "{ candidates { totalCount } }"
    (tmp_path / "q.graphql").write_text(text)
    settings = Settings(limits=LIMITS, documents=tmp_path)
    engine = our_engine.under(engine_limits(LIMITS), settings.introspection)
    by_hash = await post(json.dumps({"documentId": digest(text)}), engine=engine, settings=settings)
    by_text = await post(json.dumps({"query": text}), engine=engine, settings=settings)
    assert (by_hash.json(), len(engine.documents._known)) == (by_text.json(), 1)


@pytest.mark.parametrize("field", ["candidatess", "__schema { types { nam } } candidate"])
async def test_misspelled_names_are_explained_to_those_who_may_introspect(db: TortoiseContext, field: str) -> None:
    body = json.dumps(
        {"query": f"query A {{ {field} {{ id }} }} mutation B {{ signOut(input: {{}}) {{ errors {{ code }} }} }}"}
    )
    engine = our_engine.under(engine_limits(LIMITS), "signed_in")
    for actor, told in ((NOBODY, True), (None, False)):
        response = await post(body, engine=engine, actor=actor)
        assert code(response) == "GRAPHQL_VALIDATION_FAILED"
        assert ("Did you mean" in response.text) is told


async def test_stranger_does_not_introspect_beside_an_act(db: TortoiseContext) -> None:
    text = "query A { __schema { types { name } } } mutation B { signOut(input: {}) { errors { code } } }"
    engine = our_engine.under(engine_limits(LIMITS), "signed_in")
    response = await post(json.dumps({"query": text, "operationName": "A"}), engine=engine, actor=None)
    assert code(response) == "UNAUTHENTICATED"
