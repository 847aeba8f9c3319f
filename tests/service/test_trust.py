"""A server that began while its database was away asks before anybody is answered, and goes on asking."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx2
import pytest
from pydantic import SecretStr

from records import seals
from records.engines import connections, sets
from records.installation import keys
from records.installation.findings import State
from service import trust as module
from service.app import build_app
from service.database import connected, opened, trust
from service.settings import Settings

KEY, OTHER = "07" * 32, "08" * 32


def settings(url: str, folder: Path, key: str = KEY) -> Settings:
    return Settings(
        database_url=SecretStr(url), data_dir=folder, data_key=SecretStr(key), allowed_hosts=("jishi.example",)
    )


@pytest.fixture
async def keyed(database_url: str, tmp_path: Path) -> str:
    """A database under the first key."""
    async with opened(settings(database_url, tmp_path)):
        pass
    return database_url


async def statuses(app: object, *paths: str) -> list[int]:
    transport = httpx2.ASGITransport(app=app)  # type: ignore[arg-type]  # an application
    async with httpx2.AsyncClient(transport=transport, base_url="http://jishi.example") as http:
        return [(await http.get(path)).status_code for path in paths]


async def test_nobody_is_answered_under_another_key(keyed: str, tmp_path: Path) -> None:
    app = build_app(settings(keyed, tmp_path, OTHER))
    async with app.router.lifespan_context(app):
        assert app.state.trust.finding.state is State.KEY_OTHER
        assert await statuses(app, "/graphql?query={me{login}}", "/export", "/session") == [503] * 3
        assert await statuses(app, "/console/") == [200]


async def test_who_was_away_is_asked_until_it_answers(
    keyed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Away, then of a newer version, then sound: only then anybody is answered."""
    away, asked = True, 0

    async def flickering(*given: object, **more: object) -> None:
        nonlocal asked
        asked += 1
        if away:
            raise ConnectionRefusedError
        await trust(*given, **more)  # type: ignore[arg-type]  # what it is given

    monkeypatch.setattr(module, "trust", flickering)
    monkeypatch.setattr(module, "_AGAIN", 0.01)
    async with connected(settings(keyed, tmp_path)):
        newer = "INSERT INTO aerich (version, app, content) VALUES ('999_later.py', 'records', '{}')"
        await connections.connection().execute_query(newer)
    app = build_app(settings(keyed, tmp_path))
    async with app.router.lifespan_context(app):

        async def until(state: State | None, *, given: bool) -> None:
            trusted = app.state.trust
            async with asyncio.timeout(20):
                while (trusted.finding and trusted.finding.state, trusted.given) != (state, given):  # noqa: ASYNC110 -- it has no event
                    await asyncio.sleep(0.01)

        assert (app.state.trust.given, await statuses(app, "/session")) == (False, [503])
        away = False
        await until(State.NEWER_VERSION, given=False)
        assert await statuses(app, "/session") == [503]
        async with connected(settings(keyed, tmp_path)):
            await sets.select("DELETE FROM aerich WHERE version = '999_later.py'")
        await until(None, given=True)
        assert await statuses(app, "/session") == [401]
        before = asked
        await asyncio.sleep(0.1)
        assert asked == before


async def test_of_two_first_starts_at_once_one_has_the_database(
    database_url: str, tmp_path: Path, dialect: str
) -> None:
    """Each with a key of its own, as two machines: the probe is one row, and who comes second is under another key."""
    async with connected(settings(database_url, tmp_path)):
        seals.install(bytes.fromhex(KEY))
        first = await keys.claim()
        seals.install(bytes.fromhex(OTHER))
        values = keys.probe(seals.current())
        await sets.select(keys._PUT, values)
        assert (first.state, (await keys.key()).state) == (State.OK, State.KEY_OTHER)
        assert [row["n"] for row in await sets.select("SELECT count(*) AS n FROM data_key")] == [1]
