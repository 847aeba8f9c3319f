"""Signing in at an OpenID Connect provider: one in this process, which says what a test tells it to."""

from __future__ import annotations

import json
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from pydantic import SecretStr
from starlette.applications import Starlette

from domain.orgs.actors import Role
from records import tables
from records.people import accounts
from service import providers
from service.app import build_app
from service.database import opened
from service.settings import Settings

HOST = "http://jishi.example"
CLIENT, SECRET = "jishi", "a secret of the client"
KEY, OTHER = RSAKey.generate_key(2048, auto_kid=True), RSAKey.generate_key(2048, auto_kid=True)


class Provider(ThreadingHTTPServer):
    """Discovery, keys and the token's door; what it says is set by the test."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server_address[1]}"
        self.about: dict[str, Any] = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
        }
        self.key: Any = KEY
        self.shown: list[Any] = [KEY]
        self.header: dict[str, Any] = {"alg": "RS256"}
        self.claims: dict[str, Any] = {}
        self.expected: dict[str, str] = {}
        self.answer: tuple[int, dict[str, str], bytes] | None = None
        self.asked: list[str] = []

    def token(self, given: dict[str, str]) -> bytes:
        challenge = urlsafe_b64encode(sha256(given["code_verifier"].encode()).digest()).decode().rstrip("=")
        if given["code"] != "the-code" or challenge != self.expected["code_challenge"]:
            return b"{}"
        now = int(time.time())
        claims = {
            "iss": self.issuer, "aud": CLIENT, "sub": "42", "iat": now, "exp": now + 60,
            "nonce": self.expected["nonce"], "preferred_username": "ZHANG", **self.claims,
        }  # fmt: skip
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {**self.header, **({"kid": self.key.kid} if isinstance(self.key, RSAKey) else {})}
        if header["alg"] == "none":
            parts = (urlsafe_b64encode(json.dumps(each).encode()).decode().rstrip("=") for each in (header, claims))
            return json.dumps({"id_token": ".".join(parts) + "."}).encode()
        return json.dumps({"id_token": jwt.encode(header, claims, self.key)}).encode()


class Handler(BaseHTTPRequestHandler):
    server: Provider

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        keys = {"keys": [key.as_dict(private=False) for key in self.server.shown]}
        self._say(json.dumps(keys if self.path == "/keys" else self.server.about).encode())

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        self._say(self.server.token({name: values[0] for name, values in parse_qs(body).items()}))

    def _say(self, body: bytes) -> None:
        status, headers, text = self.server.answer or (200, {}, body)
        self.send_response(status)
        for name, value in {"content-length": str(len(text)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def provider() -> Iterator[Provider]:
    with Provider() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
def settings(database_url: str, tmp_path: Path, provider: Provider) -> Settings:
    return Settings(
        database_url=SecretStr(database_url), data_dir=tmp_path, allowed_hosts=("jishi.example",), base_url=HOST,  # type: ignore[arg-type]
        oidc_issuer=provider.issuer, oidc_client_id=CLIENT, oidc_client_secret=SecretStr(SECRET),
    )  # fmt: skip


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    built = build_app(settings)
    async with opened(settings) as built.state.db:
        await accounts.create_account(
            None, login="zhang", name="张三", role=Role.SYSTEM_ADMIN, org_id=None, password="correct horse battery"
        )
        yield built


@pytest.fixture
async def http(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app, client=("192.0.2.1", 123))
    async with httpx2.AsyncClient(transport=transport, base_url=HOST, headers={"accept-language": "en"}) as made:
        yield made


async def sent(http: httpx2.AsyncClient, provider: Provider) -> dict[str, str]:
    """Sets out: what the provider is told."""
    answer = await http.get("/oidc/login")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(f"{provider.issuer}/authorize?")
    given = {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}
    provider.expected = given
    return given


async def back(http: httpx2.AsyncClient, state: str, **more: str) -> httpx2.Response:
    # As a browser comes back from another site.
    given = {"state": state, "code": "the-code", **more}
    return await http.get("/oidc/callback", params=given, headers={"sec-fetch-site": "cross-site"})


async def failures() -> list[dict[str, Any]]:
    return [row.after for row in await tables.Journal.filter(act="signIn").order_by("id") if "failed" in row.after]


async def test_whoever_signed_in_at_the_provider_comes_in(http: httpx2.AsyncClient, provider: Provider) -> None:
    given = await sent(http, provider)
    assert given | {"state": "", "nonce": "", "code_challenge": ""} == {
        "response_type": "code", "client_id": CLIENT, "redirect_uri": f"{HOST}/oidc/callback", "scope": "openid profile",
        "state": "", "nonce": "", "code_challenge": "", "code_challenge_method": "S256",
    }  # fmt: skip
    answer = await back(http, given["state"])
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert "jishi_oidc" not in http.cookies
    told = (await http.post("/graphql", json={"query": "{ me { account { login } } }"})).json()
    assert told == {"data": {"me": {"account": {"login": "zhang"}}}}
    row = await tables.Journal.get(act="signIn")
    assert (row.after["by"], row.address, await failures()) == ("oidc", "192.0.2.1", [])


async def test_a_code_comes_back_once(http: httpx2.AsyncClient, provider: Provider) -> None:
    given = await sent(http, provider)
    assert (await back(http, given["state"])).status_code == 303
    assert (await back(http, given["state"])).status_code == 401


CLAIMS = {
    "nonce": {"nonce": "another"},
    "no nonce": {"nonce": None},
    "issuer": {"iss": "https://elsewhere.example"},
    "audience": {"aud": "another"},
    "several audiences": {"aud": [CLIENT, "another"]},
    "another party": {"azp": "another"},
    "expired": {"exp": 1_000_000_000},
    "no end": {"exp": None},
    "to come": {"iat": 9_000_000_000, "exp": 9_000_000_060},
    "nobody": {"preferred_username": "nobody"},
    "no name": {"preferred_username": None},
    "a list": {"preferred_username": ["zhang"]},
}


@pytest.mark.parametrize("claims", CLAIMS.values(), ids=CLAIMS)
async def test_a_token_that_is_not_as_it_must_be_lets_nobody_in(
    http: httpx2.AsyncClient, provider: Provider, claims: dict[str, Any]
) -> None:
    provider.claims = claims
    await _nobody(await back(http, (await sent(http, provider))["state"]), http)


async def _nobody(answer: httpx2.Response, http: httpx2.AsyncClient) -> None:
    """One sentence, a row of the journal, and no session."""
    assert answer.status_code in (401, 502)
    assert answer.text.count("<p>") == 2
    assert SECRET not in answer.text
    assert "jishi_session" not in http.cookies
    assert not await tables.Session.exists()
    [row] = await failures()
    assert (row["by"], row["why"] != "", "the-code" in str(row)) == ("oidc", True, False)


async def test_signed_by_whom_the_provider_does_not_know_is_signed_by_nobody(
    http: httpx2.AsyncClient, provider: Provider
) -> None:
    provider.key = OTHER
    await _nobody(await back(http, (await sent(http, provider))["state"]), http)


@pytest.mark.parametrize("secret", [SECRET, str(KEY.as_dict(private=False)["n"])], ids=["secret", "public key"])
async def test_no_shared_secret_signs(http: httpx2.AsyncClient, provider: Provider, secret: str) -> None:
    provider.key, provider.header = OctKey.import_key(secret.ljust(32)), {"alg": "HS256"}
    await _nobody(await back(http, (await sent(http, provider))["state"]), http)


async def test_unsigned_is_nothing(http: httpx2.AsyncClient, provider: Provider) -> None:
    provider.header = {"alg": "none"}
    await _nobody(await back(http, (await sent(http, provider))["state"]), http)


async def test_a_new_key_of_the_provider_is_learnt(
    http: httpx2.AsyncClient, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(providers, "_ASKED_AGAIN", -1.0)
    assert (await back(http, (await sent(http, provider))["state"])).status_code == 303
    provider.key, provider.shown = OTHER, [KEY, OTHER]
    assert (await back(http, (await sent(http, provider))["state"])).status_code == 303


async def test_what_the_provider_says_of_itself_is_asked_once(http: httpx2.AsyncClient, provider: Provider) -> None:
    for _ in range(2):
        assert (await back(http, (await sent(http, provider))["state"])).status_code == 303
    assert sorted(provider.asked) == ["/.well-known/openid-configuration", "/keys"]


@pytest.mark.parametrize("how", ["state", "cookie", "made up", "error", "verifier", "late"])
async def test_who_did_not_set_out_from_here_does_not_come_in(
    http: httpx2.AsyncClient, provider: Provider, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = (await sent(http, provider))["state"]
    match how:
        case "state":
            answer = await back(http, state[::-1])
        case "cookie":
            http.cookies.clear()
            answer = await back(http, state)
        case "made up":
            http.cookies.clear()
            http.cookies.set("jishi_oidc", "x" * 200)
            answer = await back(http, state)
        case "error":
            answer = await back(http, state, code="", error="access_denied")
        case "verifier":
            provider.expected["code_challenge"] = "of somebody else"
            answer = await back(http, state)
        case _:
            later = time.time() + 601
            monkeypatch.setattr("service.oidc.time.time", lambda: later)
            answer = await back(http, state)
    await _nobody(answer, http)


@pytest.mark.parametrize(
    "answer",
    [(500, {}, b"{}"), (200, {}, b"no json"), (200, {}, b"[]"), (302, {"location": "http://127.0.0.1:1/"}, b""), (200, {}, b'{"a":"' + b"x" * 1_000_001 + b'"}')],
    ids=["broken", "text", "list", "elsewhere", "long"],
)  # fmt: skip
async def test_a_provider_that_does_not_answer_as_it_should_is_said_to_be_away(
    http: httpx2.AsyncClient, provider: Provider, answer: tuple[int, dict[str, str], bytes]
) -> None:
    provider.answer = answer
    told = await http.get("/oidc/login")
    assert (told.status_code, "try again later" in told.text) == (502, True)
    provider.answer = None
    state = (await sent(http, provider))["state"]
    provider.answer = answer
    assert (await back(http, state)).status_code == 502
    assert len(await failures()) == 2


async def test_a_provider_that_calls_itself_otherwise_or_has_open_doors_is_not_asked(
    http: httpx2.AsyncClient, provider: Provider
) -> None:
    provider.about["issuer"] = "https://elsewhere.example"
    assert (await http.get("/oidc/login")).status_code == 502
    provider.about |= {"issuer": provider.issuer, "authorization_endpoint": "http://login.example/authorize"}
    assert (await http.get("/oidc/login")).status_code == 502


async def test_an_account_that_is_disabled_or_has_a_second_factor_does_not_come_in_that_way(
    http: httpx2.AsyncClient, provider: Provider
) -> None:
    await tables.Account.all().update(disabled_at=datetime.now(UTC))
    assert (await back(http, (await sent(http, provider))["state"])).status_code == 401
    await tables.Account.all().update(disabled_at=None, second_factor_since=datetime.now(UTC))
    answer = await back(http, (await sent(http, provider))["state"])
    assert (answer.status_code, "second factor" in answer.text) == (401, True)
    provider.claims = {"amr": ["pwd", "mfa"]}
    assert (await back(http, (await sent(http, provider))["state"])).status_code == 303
    assert (await tables.Session.get()).proved_twice


async def test_an_address_of_mail_names_nobody_before_it_is_verified(
    settings: Settings, app: Starlette, provider: Provider
) -> None:
    await tables.Account.all().update(login="zhang@jishi.example")
    by_mail = build_app(settings.model_copy(update={"oidc_claim": "email"}))
    by_mail.state.db = app.state.db
    found = []
    for verified in (None, False, "true", True):
        provider.claims = {"email": "zhang@jishi.example", "email_verified": verified}
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(by_mail), base_url=HOST) as http:
            found.append((await back(http, (await sent(http, provider))["state"])).status_code)
    assert found == [401, 401, 401, 303]


async def test_whoever_asks_whose_session_it_is_learns_where_else_one_signs_in(http: httpx2.AsyncClient) -> None:
    provider = {"name": "统一身份认证", "address": "/oidc/login"}
    assert (await http.get("/session")).json()["errors"][0]["extensions"]["provider"] == provider
    await http.post("/session", json={"login": "zhang", "password": "correct horse battery"})
    assert (await http.get("/session")).json()["provider"] == provider


async def test_without_a_provider_there_is_no_such_door(settings: Settings, app: Starlette) -> None:
    bare = build_app(settings.model_copy(update={"oidc_issuer": None}))
    bare.state.db = app.state.db
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(bare), base_url=HOST) as http:
        assert [(await http.get(f"/oidc/{door}")).status_code for door in ("login", "callback")] == [404, 404]
        assert (await http.get("/session")).json()["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}


@pytest.mark.parametrize(
    "more", [{"oidc_issuer": "http://login.example"}, {"oidc_client_secret": None}, {"oidc_client_id": ""}, {"base_url": None}]
)  # fmt: skip
def test_half_a_provider_ends_the_start(more: dict[str, Any], tmp_path: Path) -> None:
    whole: dict[str, Any] = {
        "data_dir": tmp_path, "base_url": HOST, "oidc_issuer": "https://login.example", "oidc_client_id": CLIENT,
        "oidc_client_secret": SECRET,
    }  # fmt: skip
    assert Settings(**whole).oidc_issuer == "https://login.example"
    with pytest.raises(ValueError, match=r"(?i)oidc|TLS"):
        Settings(**{**whole, **more})
