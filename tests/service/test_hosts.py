"""Whose requests are answered at all: hosts, origins, and what every answer tells a browser."""

import re
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import service.origins
from console.plugin import SECURITY_POLICY
from service.manners import NOTHING_LOADS, Manners
from service.origins import Origins
from service.settings import Settings, load_settings

OWN = "http://localhost"


async def page(request: Request) -> Response:
    return Response("ok", headers={"content-security-policy": SECURITY_POLICY} if request.method == "HEAD" else None)


async def sent(
    method: str = "POST", path: str = "/graphql", base: str = OWN, headers: Any = None, **given: Any
) -> httpx2.Response:
    routes = [Route(name, page, methods=["GET", "POST", "DELETE"]) for name in ("/graphql", "/session", "/health")]
    app = Starlette(routes=routes, middleware=[Middleware(m, Settings(**given)) for m in (Origins, Manners)])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url=base) as http:
        return await http.request(method, path, headers=headers)


def code(response: httpx2.Response) -> tuple[int, str]:
    if response.status_code == 200:
        return 200, ""
    return response.status_code, response.json()["errors"][0]["extensions"]["code"]


ANSWERED, MISDIRECTED, FOREIGN = (200, ""), (421, "MISDIRECTED"), (403, "FORBIDDEN_ORIGIN")


# ── hosts ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("given", "host", "told"),
    [
        ({}, "localhost", ANSWERED),
        ({}, "LocalHost:8000", ANSWERED),
        ({}, "127.0.0.1:5173", ANSWERED),
        ({}, "[::1]", ANSWERED),
        ({}, "[::1]:8000", ANSWERED),
        ({}, "", MISDIRECTED),
        ({}, "evil.example", MISDIRECTED),
        ({}, "localhost.evil.example", MISDIRECTED),
        ({}, "evil.example:localhost", MISDIRECTED),
        ({}, "localhost@evil.example", MISDIRECTED),
        ({"host": "10.0.0.7"}, "10.0.0.7:8000", ANSWERED),
        ({"host": "fd00::7"}, "[fd00::7]:8000", ANSWERED),
        ({"host": "0.0.0.0"}, "10.0.0.7:8000", MISDIRECTED),  # noqa: S104 -- listening everywhere is the case
        ({"base_url": "https://jishi.example:8443/x"}, "jishi.example", ANSWERED),
        ({"allowed_hosts": ("jishi.example",)}, "jishi.example:8000", ANSWERED),
        ({"allowed_hosts": ("jishi.example",)}, "localhost", MISDIRECTED),
        ({"allowed_hosts": ("a.example",), "base_url": "https://b.example"}, "b.example", ANSWERED),
        ({"allowed_hosts": ("jishi.example:8000",)}, "jishi.example:8000", ANSWERED),
        ({"allowed_hosts": ("jishi.example:8000",)}, "jishi.example:8001", MISDIRECTED),
        ({"allowed_hosts": ("*",)}, "anything.example", ANSWERED),
    ],
)
async def test_only_our_own_names_are_answered(given: dict[str, Any], host: str, told: tuple[int, str]) -> None:
    assert code(await sent("GET", headers={"host": host}, **given)) == told


async def test_two_hosts_are_none() -> None:
    assert code(await sent("GET", headers=[("host", "localhost"), ("host", "evil.example")])) == MISDIRECTED


async def test_a_probe_asks_health_by_address() -> None:
    assert code(await sent("GET", "/health", headers={"host": "10.0.0.7:8000"})) == ANSWERED


async def test_the_refusal_speaks_the_callers_language() -> None:
    told = {
        language: (await sent(headers={"host": "x.example", "accept-language": language})) for language in ("zh", "en")
    }
    assert [answer.json()["errors"][0]["message"][:4] for answer in told.values()] == ["本服务不", "This"]


# ── origins ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({}, ANSWERED),
        # Reached over TLS, as its base address says: a page of the same name over plain HTTP is anybody's.
        ({"origin": OWN}, FOREIGN),
        ({"origin": "http://jishi.example:8443"}, FOREIGN),
        ({"origin": "ftp://localhost"}, FOREIGN),
        ({"origin": "https://LOCALHOST"}, ANSWERED),
        ({"origin": "https://jishi.example:8443"}, ANSWERED),
        ({"origin": "http://dev.example:5173"}, ANSWERED),
        ({"origin": "http://dev.example"}, FOREIGN),
        ({"origin": "https://dev.example:5173"}, FOREIGN),
        ({"origin": "http://localhost:8001"}, FOREIGN),
        ({"origin": "http://localhost.evil.example"}, FOREIGN),
        ({"origin": "null"}, FOREIGN),
        ({"origin": "evil"}, FOREIGN),
        ({"sec-fetch-site": "same-origin"}, ANSWERED),
        ({"sec-fetch-site": "cross-site"}, FOREIGN),
        ({"sec-fetch-site": "same-site"}, FOREIGN),
        # A program's token is sent by nobody but the program; any other scheme may be a browser's.
        ({"origin": "http://evil.example", "authorization": "Bearer x"}, ANSWERED),
        ({"origin": "http://evil.example", "authorization": "Basic x"}, FOREIGN),
    ],
)
async def test_other_sites_write_nothing(method: str, headers: dict[str, str], told: tuple[int, str]) -> None:
    given = {"base_url": "https://jishi.example:8443", "allowed_hosts": ("localhost",)}
    origins = ("http://dev.example:5173",)
    assert code(await sent(method, "/session", headers=headers, allowed_origins=origins, **given)) == told


@pytest.mark.parametrize(
    ("base", "given", "origin", "told"),
    [
        ("http://localhost", {}, "http://localhost", ANSWERED),
        ("http://localhost:8000", {}, "http://localhost:8000", ANSWERED),
        # A proxy that is not trusted with the scheme: over TLS outside, plain inside.
        ("http://localhost", {}, "https://localhost", ANSWERED),
        ("https://localhost", {}, "https://localhost", ANSWERED),
        ("https://localhost", {}, "http://localhost", FOREIGN),
        ("http://localhost", {"cookie_secure": True}, "http://localhost", FOREIGN),
        ("http://localhost", {"base_url": "http://localhost"}, "http://localhost", ANSWERED),
        ("http://localhost", {"base_url": "https://localhost"}, "http://localhost", FOREIGN),
        # Whoever names an origin means it.
        ("https://localhost", {"allowed_origins": ("http://localhost",)}, "http://localhost", ANSWERED),
    ],
)
async def test_the_scheme_of_an_origin_counts(
    base: str, given: dict[str, Any], origin: str, told: tuple[int, str]
) -> None:
    assert code(await sent("POST", "/session", base=base, headers={"origin": origin}, **given)) == told


async def test_reading_needs_no_origin() -> None:
    assert code(await sent("GET", headers={"origin": "http://evil.example"})) == ANSWERED


# ── what browsers are told ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("host", "status"), [("localhost", 200), ("evil.example", 421)])
async def test_every_answer_stands_in_no_frame_and_serves_no_other_site(host: str, status: int) -> None:
    answer = await sent("GET", headers={"host": host})
    assert answer.status_code == status
    assert {name: answer.headers[name] for name in GUARDS} == GUARDS


async def test_a_pages_own_policy_stands() -> None:
    assert (await sent("HEAD")).headers.get_list("content-security-policy") == [SECURITY_POLICY]


GUARDS = {
    "content-security-policy": NOTHING_LOADS,
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=()",
}


# ── how they are set ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("", ()),
        ("a.example", ("a.example",)),
        ("A.example:8000, [::1] ,", ("a.example:8000", "[::1]")),
        ('["a.example", "10.0.0.7"]', ("a.example", "10.0.0.7")),
        ("[::1],*", ("[::1]", "*")),
    ],
)
def test_hosts_are_listed_with_commas_or_in_json(
    monkeypatch: pytest.MonkeyPatch, given: str, names: tuple[str, ...]
) -> None:
    monkeypatch.setenv("JISHI_ALLOWED_HOSTS", given)
    assert load_settings().allowed_hosts == names


@pytest.mark.parametrize(
    "wrong",
    [
        {"allowed_hosts": "http://a.example"},
        {"allowed_hosts": "a.example/x"},
        {"allowed_hosts": "a b"},
        {"allowed_hosts": "[1, 2]"},
        {"allowed_hosts": "*.example"},
        {"allowed_origins": "a.example"},
        {"allowed_origins": "https://a.example/"},
        {"allowed_origins": "*"},
    ],
)
def test_what_is_no_host_or_origin_stops_the_start(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Settings(**wrong)  # type: ignore[arg-type]  # as the environment gives it


# ── a frontend of another origin ────────────────────────────────────────────────────────────────────────────────────

PAGE = "http://dev.example:5173"
NAMED: dict[str, Any] = {
    "allowed_origins": (PAGE, "https://other.example"),
    "credentialed_origins": ("https://other.example",),
}
PREFLIGHT = {"access-control-request-method": "POST", "access-control-request-headers": "content-type,authorization"}


@pytest.mark.parametrize("path", ["/graphql", "/session", "/export"])
async def test_a_named_origins_preflight_is_answered(path: str) -> None:
    answer = await sent("OPTIONS", path, headers={"origin": PAGE, **PREFLIGHT}, **NAMED)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == PAGE
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert {"content-type", "authorization"} <= set(answer.headers["access-control-allow-headers"].lower().split(", "))
    assert "access-control-allow-credentials" not in answer.headers


# What a page of any origin may send, or its browser sends by itself; and what is read to be refused.
_FREE = {"accept", "accept-language", "content-length", "host", "origin", "sec-fetch-site", "user-agent"}
_REFUSED = {"content-encoding"}


async def test_every_header_that_is_read_may_be_sent() -> None:
    """The code is walked: a header that it asks for must be among those that a preflight allows."""
    sources = Path(service.origins.__file__).parent.rglob("*.py")
    read = {name for file in sources for name in re.findall(r'headers"?\]?\.get\("([a-z-]+)"', file.read_text("utf-8"))}
    assert {"content-type", "last-event-id"} <= read
    answer = await sent("OPTIONS", headers={"origin": PAGE, **PREFLIGHT}, **NAMED)
    allowed = set(answer.headers["access-control-allow-headers"].lower().split(", "))
    assert read - _FREE - _REFUSED <= allowed


async def test_a_cookie_is_for_the_origin_that_is_named_for_it() -> None:
    answer = await sent("OPTIONS", "/graphql", headers={"origin": "https://other.example", **PREFLIGHT}, **NAMED)
    assert answer.headers["access-control-allow-credentials"] == "true"


@pytest.mark.parametrize("origin", ["http://evil.example", "https://dev.example:5173", "null", ""])
async def test_nobody_elses_preflight_is_answered(origin: str) -> None:
    answer = await sent("OPTIONS", "/graphql", headers={"origin": origin, **PREFLIGHT}, **NAMED)
    assert answer.status_code == 405
    assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_a_named_origin_reads_answers_and_refusals() -> None:
    for path in ("/graphql", "/nowhere"):
        answer = await sent("POST", path, headers={"origin": PAGE}, **NAMED)
        assert answer.headers["access-control-allow-origin"] == PAGE
        assert "x-request-id" in answer.headers["access-control-expose-headers"]


def test_an_origin_with_credentials_is_an_allowed_one() -> None:
    with pytest.raises(ValueError, match="not among JISHI_ALLOWED_ORIGINS"):
        Settings(credentialed_origins=(PAGE,))
