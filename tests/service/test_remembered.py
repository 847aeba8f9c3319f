"""A caller remembered from a moment ago: one statement a question, and nothing once they are gone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr

from domain.orgs.actors import Role
from records import tables
from records.engines import postgres, sqlite
from records.people import accounts, sessions
from service.app import build_app
from service.database import opened
from service.settings import Settings

ME = "{ me { role } }"
QUESTION = "{ organizations(first: 1) { nodes { name } } accounts(first: 5) { nodes { login } } }"
TYPES = "{ __schema { queryType { name } } }"
FIGURES = "{ statistics { count } }"
WRONG = "{ nothing }"
NOT_AN_ID = '{ candidate(id: "x") { id } }'
ACT = 'mutation { createAccessToken(input: {label: "x", validDays: 1}) { token errors { code } } }'


@pytest.fixture
async def http(database_url: str, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    """A program that was answered just now."""
    settings = Settings(database_url=SecretStr(database_url), data_dir=tmp_path, allowed_hosts=("jishi.example",))
    app = build_app(settings)
    async with opened(settings) as app.state.db:
        password = "correct horse battery"
        account = await accounts.create_account(
            None, login="zhang", name="张三", role=Role.SYSTEM_ADMIN, org_id=None, password=password
        )
        _, token = await sessions.issue_access_token(account)
        headers = {"authorization": f"Bearer {token}"}
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://jishi.example", headers=headers) as made:
            assert await told(made, ME) == (200, {"data": {"me": {"role": "SYSTEM_ADMIN"}}})
            yield made


async def told(http: httpx2.AsyncClient, query: str) -> tuple[int, Any]:
    response = await http.post("/graphql", json={"query": query})
    return response.status_code, response.json()


def code(answer: tuple[int, Any]) -> tuple[int, str]:
    assert "data" not in answer[1]
    return answer[0], answer[1]["errors"][0]["extensions"]["code"]


@pytest.mark.parametrize("query", [ME, QUESTION, TYPES, FIGURES, WRONG, NOT_AN_ID, ACT])
async def test_a_revoked_token_is_refused_at_once_whatever_is_asked(http: httpx2.AsyncClient, query: str) -> None:
    await told(http, query)
    before = await tables.AccessToken.all().count()
    await tables.AccessToken.all().update(revoked_at=datetime.now(UTC))
    assert code(await told(http, query)) == (401, "UNAUTHENTICATED")
    assert await tables.AccessToken.all().count() == before


@pytest.mark.parametrize("query", [QUESTION, FIGURES, NOT_AN_ID])
async def test_who_became_somebody_else_is_answered_as_such(http: httpx2.AsyncClient, query: str) -> None:
    await told(http, query)
    # Without an organization this role sees no accounts.
    await tables.Account.all().update(role=Role.BRANCH_ADMIN)
    status, answer = await told(http, query)
    assert status == 200
    if query == QUESTION:
        assert answer["data"]["accounts"]["nodes"] == [{"login": "zhang"}]
    assert (await told(http, ME))[1] == {"data": {"me": {"role": "BRANCH_ADMIN"}}}


async def test_a_question_of_a_remembered_caller_is_one_statement(
    http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    await told(http, QUESTION)
    asked: list[str] = []

    def counting(client: type[Any], name: str) -> None:
        read: Callable[..., Awaitable[Any]] = getattr(client, name)

        async def counted(self: Any, sql: str, values: list[Any], **how: bool) -> Any:
            asked.append(sql)
            return await read(self, sql, values, **how)

        monkeypatch.setattr(client, name, counted)

    for client in (postgres.Client, sqlite.Client):
        for name in ("read", "read_row"):
            counting(client, name)
    assert (await told(http, QUESTION))[0] == 200
    assert len(asked) == 1
