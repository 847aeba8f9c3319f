"""The application as a whole: its life, its doors, its plugin, and that nothing says more than it should."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from starlette.testclient import TestClient

from console.plugin import PERSON_POLICY, SECURITY_POLICY
from graph.context import Context
from graph.plan.execution.requests import Ask, Reply
from records.engines.outages import is_unavailable
from service.app import build_app
from service.database import file_of
from service.logs import harmless
from service.settings import Settings


class Engine:
    async def answer(self, ask: Ask, context: Context) -> Reply:
        return Reply(data=b"{}")


@pytest.fixture
def http(database_url: str, tmp_path: Path) -> Iterator[TestClient]:
    settings = Settings(database_url=SecretStr(database_url), data_dir=tmp_path)
    with TestClient(build_app(settings, engine=Engine()), base_url="http://localhost") as client:
        yield client


def test_health_asks_the_database(http: TestClient) -> None:
    response = http.get("/health")
    assert (response.status_code, response.json()["status"]) == (200, "ok")


def test_health_is_503_without_database(tmp_path: Path) -> None:
    url = SecretStr("postgresql://nobody@127.0.0.1:1/none")
    with TestClient(
        build_app(Settings(database_url=url, data_dir=tmp_path, allowed_hosts=("testserver",)), engine=Engine())
    ) as client:
        response = client.get("/health")
        assert (response.status_code, response.json()["status"]) == (503, "unavailable")
        assert response.json()["reason"] == "DATABASE_UNREACHABLE"
        answer = client.post("/graphql", json={"query": "{ me }"}, headers={"authorization": "Bearer x"})
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")


def test_front_door_leads_to_the_console(http: TestClient) -> None:
    response = http.get("/", follow_redirects=False)
    assert (response.status_code, response.headers["location"]) == (307, "/console/")


def test_health_is_503_on_a_database_of_another_version(empty_database_url: str, tmp_path: Path) -> None:
    settings = Settings(database_url=SecretStr(empty_database_url), data_dir=tmp_path, allowed_hosts=("testserver",))
    if settings.on_sqlite:
        file_of(settings).touch()  # without a file `jishi serve` does not come so far
    with TestClient(build_app(settings, engine=Engine())) as client:
        response = client.get("/health")
    assert (response.status_code, response.json()["status"]) == (503, "migrations_pending")
    assert "jishi migrate" in response.json()["message"]


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nothing", 404), ("POST", "/health", 405)])
def test_router_refuses_in_our_form(http: TestClient, method: str, path: str, status: int) -> None:
    response = http.request(method, path)
    assert (response.status_code, list(response.json())) == (status, ["errors"])
    assert response.headers["x-content-type-options"] == "nosniff"


def test_two_applications_keep_their_databases_apart(http: TestClient, tmp_path: Path) -> None:
    url = SecretStr(f"sqlite://{tmp_path / 'other.sqlite3'}")
    other = Settings(database_url=url, data_dir=tmp_path, allowed_hosts=("testserver",))
    if "sqlite" not in type(http.app.state.db.connections.get("default")).__module__:  # type: ignore[attr-defined]  # the application, not a bare callable
        pytest.skip("one process tests one dialect")
    file_of(other).touch()
    with TestClient(build_app(other, engine=Engine())) as second:
        assert second.get("/health").json()["status"] == "migrations_pending"
        # The other one has no tables: nothing is looked for there, and everything in the first.
        assert second.get("/session", headers={"cookie": "jishi_session=x"}).status_code == 503
        assert http.get("/session", headers={"cookie": "jishi_session=x"}).status_code == 401


def test_the_persons_pages_have_a_policy_without_exception_and_tell_nobody_where_they_are(http: TestClient) -> None:
    for path in ("/me", "/join/a-secret-token"):
        response = http.get(path)
        assert response.status_code == 200
        assert response.headers["content-security-policy"] == PERSON_POLICY
        assert "unsafe" not in PERSON_POLICY
        assert response.headers["referrer-policy"] == "no-referrer"
        assert re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|style=|https?://", response.text) is None


def test_a_logged_address_holds_no_token() -> None:
    assert harmless("/join/V3ry-s3cret_t0ken") == "/join/…"


# Of these the address names a thing by its id or kind, which is told to nobody without an account.
_OPEN = {
    "/imports/{kind}",
    "/imports/{kind}/template.xlsx",
    "/papers/{kind}",
    "/papers/{kind}/{id}",
    "/files/{rest:path}",
    "/invite/{name}",
}


def test_whatever_an_address_holds_for_strangers_is_cut_from_the_log(http: TestClient) -> None:
    """Every route with something in its address is either one of a secret or named above."""
    told = {route.path for route in http.app.routes if "{" in getattr(route, "path", "")}  # type: ignore[attr-defined]
    kept = {path for path in told if "V3ry-s3cret" in harmless(re.sub(r"\{[^}]*\}", "V3ry-s3cret", path))}
    assert {"/verify/{code}", "/notice/{key}", "/calendar/{secret}.ics"} <= told - kept
    assert kept == _OPEN


# ── the console's place ─────────────────────────────────────────────────────────────────────────────────────────────


def test_console_serves_its_page_under_a_strict_policy(http: TestClient) -> None:
    response = http.get("/console/")
    assert response.status_code == 200
    assert response.headers["content-security-policy"] == SECURITY_POLICY
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert http.get("/console", follow_redirects=False).headers["location"] == "http://localhost/console/"


def test_console_loads_everything_from_its_own_package(http: TestClient) -> None:
    page = http.get("/console/").text
    assert re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|style=|https?://", page) is None
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert loaded
    for name in loaded:
        response = http.get(name)
        assert (response.status_code, len(response.content) > 0) == (200, True)


def test_console_assets_are_kept_for_ever_and_its_page_never(http: TestClient) -> None:
    page = http.get("/console/")
    assert page.headers["cache-control"] == "no-cache"
    (script,) = re.findall(r'<script[^>]*src="([^"]+)"', page.text)
    packed = http.get(script, headers={"accept-encoding": "gzip"})
    plain = http.get(script, headers={"accept-encoding": "identity"})
    assert packed.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert (packed.headers["content-encoding"], "content-encoding" in plain.headers) == ("gzip", False)
    assert packed.content == plain.content


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("gzip, deflate, br", "br"), ("br;q=1.0", "br"), ("br;q=0, gzip", "gzip"), ("broken", None), ("", None)],
)
def test_console_packs_an_asset_as_its_reader_takes_it(http: TestClient, accepted: str, encoding: str | None) -> None:
    (script,) = re.findall(r'<script[^>]*src="([^"]+)"', http.get("/console/").text)
    response = http.get(script, headers={"accept-encoding": accepted})
    assert response.headers.get("content-encoding") == encoding
    assert response.headers["content-type"] == "text/javascript; charset=utf-8"
    assert "accept-encoding" in response.headers["vary"].lower()
    assert http.get(f"{script}.br").status_code == 404


@pytest.mark.parametrize(
    "name", ["../plugin.py", "%2e%2e/plugin.py", "vendor/../../__init__.py", "vendor", "nothing.js"]
)
def test_console_serves_nothing_else(http: TestClient, name: str) -> None:
    assert http.get(f"/console/{name}").status_code == 404


# ── outages ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("fault", "unavailable"),
    [
        (ConnectionResetError(), True),
        (sqlite3.OperationalError("database is locked"), True),
        (sqlite3.OperationalError("no such table: candidate"), False),
        (ValueError("locked"), False),
        (RuntimeError(ConnectionRefusedError()), True),
    ],
)
def test_outage_is_told_from_a_fault(fault: Exception, unavailable: bool) -> None:
    assert is_unavailable(fault) is unavailable
