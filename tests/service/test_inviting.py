"""The page of a one-time link, and what it asks."""

from __future__ import annotations

from typing import Any

import pytest

from domain.orgs.actors import Actor, Role
from records import tables
from records.people import accounts, callers, invitations
from service import inviting
from tests.service.test_auth import Starlette, app, http, httpx2, settings, sign_in  # noqa: F401 -- fixtures

NEW = "another-good-password"


@pytest.fixture
async def token(app: Starlette) -> str:  # noqa: F811
    """A link to an account that waits for its holder."""
    row = await tables.Account.get(login="zhang")
    actor: Actor = await callers.by_account(row.id)
    key = await accounts.create_account(None, login="li", name="李四", role=Role.SYSTEM_ADMIN, org_id=None, password="")
    return await invitations.invite(actor, key, valid_days=7, context=None, act="inviteAccount")


async def test_a_stranger_asks_the_graph_whom_a_link_invites(http: httpx2.AsyncClient, token: str) -> None:  # noqa: F811
    said = await http.post("/graphql", json={"query": f'{{ invitedAccount(token: "{token}") {{ login state }} }}'})
    assert said.status_code == 200
    other = await http.post("/graphql", json={"query": "{ me { role } }"})
    assert other.status_code == 401


async def test_whoever_holds_the_link_sets_a_password_and_is_signed_in(http: httpx2.AsyncClient, token: str) -> None:  # noqa: F811
    said = await http.post("/invite", json={"token": token})
    assert said.status_code == 200
    assert {k: said.json()["invited"][k] for k in ("login", "name", "state")} == {
        "login": "li", "name": "李四", "state": "OPEN",
    }  # fmt: skip
    assert (await http.post("/invite", json={"token": token, "password": "short"})).status_code == 400
    done = await http.post("/invite", json={"token": token, "password": NEW})
    assert (done.status_code, done.json()["account"]["login"]) == (200, "li")
    assert "HttpOnly" in done.headers["set-cookie"]
    assert (await http.get("/session")).json()["account"]["login"] == "li"
    for body in ({"token": token}, {"token": token, "password": NEW}, {"token": "nobody's"}):
        again = await http.post("/invite", json=body)
        assert (again.status_code, again.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND")
    assert (await sign_in(http, "li", NEW)).status_code == 200


@pytest.mark.parametrize(
    "body", [{}, {"token": 5}, {"token": ""}, {"token": "x" * 500}, {"token": "x", "password": ""}, []]
)
async def test_what_is_no_request_is_told_so(http: httpx2.AsyncClient, body: Any) -> None:  # noqa: F811
    assert (await http.post("/invite", json=body)).status_code == 400
    assert (await http.post("/invite", data={"token": "x"})).status_code == 415


async def test_who_guesses_waits(http: httpx2.AsyncClient) -> None:  # noqa: F811
    statuses = [(await http.post("/invite", json={"token": f"guess-{n}"})).status_code for n in range(201)]
    assert statuses == [404] * 200 + [429]


async def test_the_page_loads_nothing_but_its_own(http: httpx2.AsyncClient, token: str) -> None:  # noqa: F811
    page = await http.get("/invite")
    assert page.text == inviting.PAGE
    assert "'unsafe-inline'" not in page.headers["content-security-policy"]
    assert "<script>" not in page.text
    for name in ("page.css", "page.js"):
        assert f"invite/{name}" in page.text
        assert (await http.get(f"/invite/{name}")).status_code == 200
    # A secret in the path is no address of ours: it stands behind the #, where no log sees it.
    assert (await http.get(f"/invite/{token}")).status_code == 404
