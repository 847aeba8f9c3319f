"""Signing in and out over HTTP, on a real database: cookies, tokens, origins, guessing."""

import unicodedata
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

import httpx2
import pyotp
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from domain.orgs.actors import Role
from graph.context import Context
from graph.plan.execution.requests import Ask, Reply
from records import tables
from records.people import accounts, backoff, factors, sessions
from service.app import build_app
from service.database import opened
from service.settings import Settings

HOST = "http://jishi.example"
PASSWORD = "correct horse battery"
ACCOUNT = {
    "account": {
        "login": "zhang",
        "name": "张三",
        "role": "SYSTEM_ADMIN",
        "mustChangePassword": False,
        "mustEnrolSecondFactor": False,
    }
}


class Engine:
    """Tells who asked."""

    async def answer(self, ask: Ask, context: Context) -> Reply:
        return Reply(data=f'{{"me":"{context.actor.name if context.actor else ""}"}}'.encode())


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(database_url=SecretStr(database_url), data_dir=tmp_path, allowed_hosts=("jishi.example",))


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    """The whole application on a database with one account in it."""
    built = build_app(settings, engine=Engine())
    async with opened(settings) as built.state.db:
        await accounts.create_account(
            None, login="zhang", name="张三", role=Role.SYSTEM_ADMIN, org_id=None, password=PASSWORD
        )
        yield built


@pytest.fixture
async def http(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(app) as made:
        yield made


def client(app: Starlette, address: str = "127.0.0.1", **headers: str) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app, client=(address, 123)), base_url=HOST, headers=headers
    )


async def sign_in(
    http: httpx2.AsyncClient, login: str = "zhang", password: str = PASSWORD, **headers: str
) -> httpx2.Response:
    return await http.post("/session", json={"login": login, "password": password}, headers=headers)


async def me(http: httpx2.AsyncClient, **headers: str) -> httpx2.Response:
    return await http.post("/graphql", json={"query": "{ me }"}, headers=headers)


def code(response: httpx2.Response) -> tuple[int, str]:
    return response.status_code, response.json()["errors"][0]["extensions"]["code"]


async def test_signing_in_sets_a_guarded_cookie_that_graphql_knows(http: httpx2.AsyncClient) -> None:
    response = await sign_in(http)
    assert (response.status_code, response.json()) == (200, ACCOUNT)
    cookie = response.headers["set-cookie"]
    assert cookie.startswith("jishi_session=")
    assert [part for part in cookie.split("; ")[1:] if not part.startswith("Max-Age")] == [
        "HttpOnly",
        "Path=/",
        "SameSite=lax",
    ]
    assert (await me(http)).json() == {"data": {"me": "张三"}}
    assert (await http.get("/session")).json() == ACCOUNT


async def test_cookie_is_secure_behind_https(settings: Settings, app: Starlette) -> None:
    secured = build_app(settings.model_copy(update={"cookie_secure": True}), engine=Engine())
    secured.state.db = app.state.db
    async with client(secured) as http:
        assert "Secure" in (await sign_in(http)).headers["set-cookie"].split("; ")


async def test_only_the_digest_of_a_session_is_kept(http: httpx2.AsyncClient) -> None:
    await sign_in(http)
    [row] = await tables.Session.all().values()
    assert http.cookies["jishi_session"] not in {str(value) for value in row.values()}


async def test_signing_in_again_gives_another_session(http: httpx2.AsyncClient) -> None:
    await sign_in(http)
    first = http.cookies["jishi_session"]
    await sign_in(http)
    assert http.cookies["jishi_session"] != first


async def test_signing_out_ends_the_session_itself(http: httpx2.AsyncClient) -> None:
    await sign_in(http)
    cookie = http.cookies["jishi_session"]
    assert (await http.delete("/session")).status_code == 204
    assert "jishi_session" not in http.cookies
    assert code(await me(http, cookie=f"jishi_session={cookie}")) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize("cookie", ["", "x", "x" * 500, "'; drop table session; --"])
async def test_made_up_cookie_is_a_stranger(http: httpx2.AsyncClient, cookie: str) -> None:
    assert code(await me(http, cookie=f"jishi_session={cookie}")) == (401, "UNAUTHENTICATED")


async def test_expired_session_is_a_stranger(http: httpx2.AsyncClient) -> None:
    await sign_in(http)
    await tables.Session.all().update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert code(await me(http)) == (401, "UNAUTHENTICATED")


async def test_disabled_account_is_out_at_once(http: httpx2.AsyncClient) -> None:
    await sign_in(http)
    await tables.Account.all().update(disabled_at=datetime.now(UTC))
    assert code(await me(http)) == (401, "UNAUTHENTICATED")
    assert code(await sign_in(http)) == (401, "BAD_CREDENTIALS")


async def test_unknown_login_and_wrong_password_get_one_answer(http: httpx2.AsyncClient) -> None:
    unknown, wrong = await sign_in(http, login="nobody"), await sign_in(http, password="wrong")
    assert (unknown.status_code, unknown.content) == (wrong.status_code, wrong.content) == (401, wrong.content)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"5", b"{}", b'{"login":"zhang"}', b'{"login":5,"password":"x"}', b'{"login":"","password":"x"}', b'{"login":"zhang\\u0000","password":"x"}', b'{"login":"z","password":"' + b"x" * 201 + b'"}'],
)  # fmt: skip
async def test_malformed_sign_in_is_400(http: httpx2.AsyncClient, body: bytes) -> None:
    response = await http.post("/session", content=body, headers={"content-type": "application/json"})
    assert code(response) == (400, "BAD_REQUEST")


async def test_form_cannot_sign_in(http: httpx2.AsyncClient) -> None:
    response = await http.post("/session", data={"login": "zhang", "password": PASSWORD})
    assert code(response) == (415, "UNSUPPORTED_MEDIA_TYPE")


async def test_a_failure_leaves_a_row_with_its_request_and_address(http: httpx2.AsyncClient) -> None:
    answer = await sign_in(http, password="wrong")
    row = await tables.Journal.get(act="signIn")
    assert (row.request_id, row.address != "") == (answer.headers["x-request-id"], True)


async def test_signing_in_and_out_is_written_down_with_its_session_and_address(http: httpx2.AsyncClient) -> None:
    answer = await sign_in(http)
    gone = await http.delete("/session")
    rows = await tables.Journal.filter(act__in=("signIn", "signOut")).order_by("id")
    assert [(row.act, row.request_id) for row in rows] == [
        ("signIn", answer.headers["x-request-id"]),
        ("signOut", gone.headers["x-request-id"]),
    ]
    assert rows[0].after == rows[1].after
    assert (list(rows[0].after), rows[0].account_id == rows[0].record_id, rows[1].address != "") == (
        ["session"],
        True,
        True,
    )


async def test_who_has_a_temporary_password_is_told_to_change_it_and_may_do_nothing_else(
    app: Starlette, settings: Settings
) -> None:
    whole = build_app(settings)
    whole.state.db = app.state.db
    await tables.Account.all().update(password_expires_at=datetime.now(UTC) + timedelta(hours=1))
    async with client(whole) as http:

        async def asked(query: str) -> httpx2.Response:
            return await http.post("/graphql", json={"query": query})

        assert (await sign_in(http)).json()["account"]["mustChangePassword"] is True
        assert (await asked("{ me { mustChangePassword } }")).json() == {"data": {"me": {"mustChangePassword": True}}}
        assert (await http.get("/session")).json()["account"]["mustChangePassword"] is True
        for query in (
            "{ organizations { totalCount } }",
            '{ node(id: "x") { id } }',
            "mutation { createAccessToken(input: {}) { token } }",
            "{ me { organization { candidates { nodes { name } } } } }",
        ):
            assert code(await asked(query))[1] == "PASSWORD_CHANGE_REQUIRED", query
        export = await http.post("/export", json={"query": "{ organizations { nodes { name } } }"})
        assert code(export)[1] == "PASSWORD_CHANGE_REQUIRED"
        before = http.cookies["jishi_session"]
        change = 'mutation { setPassword(input: {currentPassword: "%s", password: "%s"}) { errors { code } } }'
        assert (await asked(change % (PASSWORD, "another horse battery"))).json() == {
            "data": {"setPassword": {"errors": []}}
        }
        assert before != http.cookies["jishi_session"], "the caller's session is opened anew"
        assert (await asked("{ me { mustChangePassword } }")).json() == {"data": {"me": {"mustChangePassword": False}}}
        assert (await asked("{ organizations { totalCount } }")).json() == {
            "data": {"organizations": {"totalCount": 0}}
        }


async def test_a_temporary_password_ends(http: httpx2.AsyncClient) -> None:
    await tables.Account.all().update(password_expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert code(await sign_in(http)) == (401, "BAD_CREDENTIALS")


@pytest.mark.parametrize("typed", ["ZHANG", " zhang ", "ｚｈａｎｇ", "Zhang"])
async def test_a_login_is_found_however_it_is_written_and_has_one_count(http: httpx2.AsyncClient, typed: str) -> None:
    for n in range(5):
        assert code(await sign_in(http, login=typed if n % 2 else "zhang", password="wrong")) == (
            401,
            "BAD_CREDENTIALS",
        )
    assert code(await sign_in(http)) == (429, "RATE_LIMITED")
    await backoff.forgive((await known()).id)
    assert (await sign_in(http, login=typed)).status_code == 200


async def test_waiting_is_known_to_every_process_and_ends_when_an_administrator_says_so(
    http: httpx2.AsyncClient,
) -> None:
    for _ in range(5):
        await sign_in(http, password="wrong")
    backoff.forget()  # another process, or a restart
    assert code(await sign_in(http)) == (429, "RATE_LIMITED")
    account = await tables.Account.get(login="zhang")
    system = await accounts.actor_of(await known())
    await accounts.unlock_account(system, account.id, context=None, act="unlockAccount")
    assert (await sign_in(http)).status_code == 200


async def test_whoever_forgives_another_account_forgives_none_of_this(http: httpx2.AsyncClient) -> None:
    """An account of one's own, whatever it is called, does not buy tries at another."""
    await accounts.create_account(
        None, login="zhang2", name="李四", role=Role.SYSTEM_ADMIN, org_id=None, password=PASSWORD
    )
    for _ in range(5):
        await sign_in(http, password="wrong")
        assert (await sign_in(http, login="zhang2")).status_code == 200
    assert code(await sign_in(http)) == (429, "RATE_LIMITED")


@pytest.mark.parametrize(
    "password", [" two spaces  ", "e\u0301le\u0300ve-horse-battery", "\u3000全角空格-horse-9\u3000"]
)
async def test_a_password_is_what_was_typed_on_every_way(app: Starlette, settings: Settings, password: str) -> None:
    """Made by the command line's way, entered at both doors, changed, entered again: with its spaces, accents composed or not."""
    whole = build_app(settings)
    whole.state.db = app.state.db
    await accounts.create_account(None, login="li", name="李四", role=Role.SYSTEM_ADMIN, org_id=None, password=password)
    change = "mutation ($input: SetPasswordInput!) { setPassword(input: $input) { errors { code path message } } }"
    enter = "mutation ($input: SignInInput!) { signIn(input: $input) { login } }"
    async with client(whole) as http:

        async def entered(typed: str) -> tuple[bool, bool]:
            rest = (await sign_in(http, login="li", password=typed)).status_code == 200
            asked = {"query": enter, "variables": {"input": {"login": "li", "password": typed}}}
            graph = (await http.post("/graphql", json=asked)).json()["data"]["signIn"]["login"] == "li"
            return rest, graph

        assert await entered(password) == await entered(unicodedata.normalize("NFC", password)) == (True, True)
        assert await entered(password.strip() if password != password.strip() else password + " ") == (False, False)
        assert await entered(password) == (True, True)
        given = {"currentPassword": password, "password": password[::-1] + " "}
        told = await http.post("/graphql", json={"query": change, "variables": {"input": given}})
        assert told.json()["data"]["setPassword"]["errors"] == []
        assert await entered(password[::-1] + " ") == (True, True)


async def known() -> accounts.Known:
    found = await accounts.by_login("zhang")
    assert found is not None
    return found


@pytest.mark.parametrize("login", ["zhang", "nobody"])
async def test_sixth_wrong_password_must_wait_even_if_right(http: httpx2.AsyncClient, login: str) -> None:
    for _ in range(5):
        assert code(await sign_in(http, login=login, password="wrong")) == (401, "BAD_CREDENTIALS")
    response = await sign_in(http, login=login)
    assert code(response) == (429, "RATE_LIMITED")
    assert int(response.headers["retry-after"]) in range(1, 32)


async def test_address_that_tries_many_logins_must_wait(http: httpx2.AsyncClient) -> None:
    for number in range(20):
        assert code(await sign_in(http, login=f"guess{number}")) == (401, "BAD_CREDENTIALS")
    assert code(await sign_in(http)) == (429, "RATE_LIMITED")


async def test_after_the_wait_of_an_address_everybody_behind_it_signs_in(
    http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = monotonic()
    monkeypatch.setattr(backoff._by_address, "_monotonic", lambda: clock)
    for name in ("li", "wang"):
        await accounts.create_account(
            None, login=name, name=name, role=Role.SYSTEM_ADMIN, org_id=None, password=PASSWORD
        )
    for number in range(20):
        await sign_in(http, login=f"guess{number}", password="wrong")
    told = (await sign_in(http, **{"accept-language": "en"})).json()["errors"][0]["message"]
    assert "from this network address" in told
    clock += 30
    for login in ("zhang", "li", "wang") * 3:
        assert (await sign_in(http, login=login)).status_code == 200


async def test_who_guesses_elsewhere_does_not_keep_the_holder_out(app: Starlette, settings: Settings) -> None:
    """Where they signed in lately they do, also after a restart; the others wait, and so does who guesses there."""
    whole = build_app(settings)
    whole.state.db = app.state.db
    async with client(whole, "192.0.2.1") as home, client(whole, "192.0.2.2") as elsewhere:
        assert (await sign_in(home)).status_code == 200
        for _ in range(5):
            assert code(await sign_in(elsewhere, password="wrong")) == (401, "BAD_CREDENTIALS")
        for _ in range(30):
            assert code(await sign_in(elsewhere)) == (429, "RATE_LIMITED")
        backoff.forget()
        assert (await sign_in(home)).status_code == 200
        assert code(await sign_in(elsewhere)) == (429, "RATE_LIMITED"), "the holder's coming frees nobody else"
        for _ in range(3):
            assert code(await sign_in(home, password="wrong")) == (401, "BAD_CREDENTIALS")
        assert code(await sign_in(home)) == (429, "RATE_LIMITED")


async def test_right_password_forgets_earlier_slips(http: httpx2.AsyncClient) -> None:
    for _ in range(2):
        for _ in range(4):
            await sign_in(http, password="wrong")
        assert (await sign_in(http)).status_code == 200


async def test_the_rest_door_asks_for_a_second_factor_too(http: httpx2.AsyncClient) -> None:
    actor = await accounts.actor_of(await known())
    made = await factors.enrol(actor, act="enrolSecondFactor")
    await tables.SecondFactor.all().update(confirmed_at=datetime.now(UTC))
    await tables.Account.all().update(second_factor_since=datetime.now(UTC))
    assert code(await sign_in(http)) == (401, "SECOND_FACTOR_REQUIRED")
    assert code(await sign_in(http, password="wrong")) == (401, "BAD_CREDENTIALS")
    assert "jishi_session" not in http.cookies
    shown = {"login": "zhang", "password": PASSWORD, "code": pyotp.TOTP(made.secret).now()}
    assert (await http.post("/session", json=shown)).json() == ACCOUNT
    again = await http.post("/session", json=shown)
    assert code(again) == (401, "SECOND_FACTOR_REQUIRED")
    assert "used already" in (await http.post("/session", json=shown, headers={"accept-language": "en"})).text


async def test_a_session_without_a_cookie_is_opened_used_and_ended(app: Starlette) -> None:
    async with client(app) as http:
        made = await http.post("/session", json={"login": "zhang", "password": PASSWORD, "kind": "BEARER"})
        token = made.json()["token"]
        assert (made.json()["account"], token[:4], "set-cookie" in made.headers) == (ACCOUNT["account"], "jss_", False)
        # It is sent by nobody who was only visited: no origin is asked of it.
        headers = {"authorization": f"Bearer {token}", "origin": "https://servicewechat.com"}
        assert (await me(http, **headers)).json() == {"data": {"me": "张三"}}
        assert (await http.get("/session", headers=headers)).json() == ACCOUNT
        assert code(await me(http, cookie=f"jishi_session={token}")) == (401, "UNAUTHENTICATED")
        assert (await http.delete("/session", headers=headers)).status_code == 204
        assert code(await me(http, **headers)) == (401, "UNAUTHENTICATED")
        assert code(await http.post("/session", json={"login": "zhang", "password": PASSWORD, "kind": "x"})) == (
            400,
            "BAD_REQUEST",
        )


async def test_a_cookies_secret_is_no_bearer(http: httpx2.AsyncClient) -> None:
    await sign_in(http)
    await me(http)
    secret = http.cookies["jishi_session"]
    http.cookies.clear()
    assert code(await me(http, authorization=f"Bearer {secret}")) == (401, "UNAUTHENTICATED")
    assert code(await me(http, authorization=f"Bearer jss_{secret}")) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(("idle", "alive"), [(30, False), (60, True)])
async def test_a_shorter_idle_limit_holds_for_sessions_that_are_open(
    settings: Settings, app: Starlette, idle: int, alive: bool
) -> None:
    async with client(app) as http:
        await sign_in(http)
        await tables.Session.all().update(seen_at=datetime.now(UTC) - timedelta(minutes=45))
        cookie = http.cookies["jishi_session"]
    strict = build_app(settings.model_copy(update={"session_idle_minutes": idle}), engine=Engine())
    strict.state.db = app.state.db
    async with client(strict) as http:
        assert ((await me(http, cookie=f"jishi_session={cookie}")).status_code == 200) is alive


# ── tokens ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_access_token_speaks_for_its_account(http: httpx2.AsyncClient) -> None:
    known = await accounts.by_login("zhang")
    assert known is not None
    token_id, token = await sessions.issue_access_token(known.id)
    # A program has no origin to be checked, whatever it says.
    headers = {"authorization": f"Bearer {token}", "origin": "https://elsewhere.example"}
    assert (await me(http, **headers)).json() == {"data": {"me": "张三"}}
    await tables.AccessToken.filter(id=token_id).update(revoked_at=datetime.now(UTC))
    assert code(await me(http, **headers)) == (401, "UNAUTHENTICATED")


async def test_access_token_makes_no_other(app: Starlette, settings: Settings) -> None:
    """Not with a session's cookie beside it either: whose request it is the token says."""
    whole = build_app(settings)
    whole.state.db = app.state.db
    _, token = await sessions.issue_access_token((await known()).id)
    make = {"query": 'mutation { createAccessToken(input: {label: "x", validDays: 1}) { token errors { code } } }'}
    async with client(whole) as http:
        await sign_in(http)
        for headers, codes in (({"authorization": f"Bearer {token}"}, ["NOT_ALLOWED"]), ({}, [])) * 2:
            made = (await http.post("/graphql", json=make, headers=headers)).json()["data"]["createAccessToken"]
            assert ([e["code"] for e in made["errors"]], made["token"] is None) == (codes, bool(codes))


@pytest.mark.parametrize("token", ["", "x", "x" * 5000])
async def test_bad_token_is_refused_though_the_cookie_is_good(http: httpx2.AsyncClient, token: str) -> None:
    await sign_in(http)
    response = await me(http, authorization=f"Bearer {token}")
    assert code(response) == (401, "UNAUTHENTICATED")
    assert response.headers["www-authenticate"] == 'Bearer error="invalid_token"'


# ── origins ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://jishi.example.evil.example"},
        {"origin": "http://jishi.example:8001"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
async def test_other_sites_cannot_use_the_cookie(http: httpx2.AsyncClient, headers: dict[str, str]) -> None:
    await sign_in(http)
    assert code(await me(http, **headers)) == (403, "FORBIDDEN_ORIGIN")
    assert code(await http.delete("/session", headers=headers)) == (403, "FORBIDDEN_ORIGIN")
    assert code(await sign_in(http, **headers)) == (403, "FORBIDDEN_ORIGIN")


@pytest.mark.parametrize("origin", ["http://jishi.example", "https://jishi.example", "http://JISHI.example"])
async def test_our_own_pages_can(http: httpx2.AsyncClient, origin: str) -> None:
    await sign_in(http)
    assert (await me(http, origin=origin)).status_code == 200


# ── the back-off itself ─────────────────────────────────────────────────────────────────────────────────────────────
