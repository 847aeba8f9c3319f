"""The whole application on the world, and files handed in to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
from pydantic import SecretStr
from starlette.applications import Starlette
from tortoise.context import get_current_context

from records.people import sessions
from service.app import build_app
from service.settings import Limits, Settings
from tests.graph.world import NOW, World, ask
from tests.samples import a_pdf

HOST = "http://jishi.example"
TALK = "mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { talk { id } errors { code path } } }"


def application(url: str, folder: Path, limits: dict[str, Any] | None = None, **more: Any) -> Starlette:
    settings = Settings(
        database_url=SecretStr(url),
        data_dir=folder,
        allowed_hosts=("jishi.example",),
        limits=Limits(**limits or {}),
        **more,
    )
    built = build_app(settings, now=lambda: NOW)
    built.state.db = get_current_context()
    return built


def client(app: Starlette, **headers: str) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url=HOST, headers=headers)


async def bearer(world: World, name: str) -> dict[str, str]:
    _, token = await sessions.issue_access_token(world.actors[name].account_id)
    return {"authorization": f"Bearer {token}", "accept-language": "en"}


async def hand_in(
    http: httpx2.AsyncClient,
    headers: dict[str, str],
    content: bytes | None = None,
    name: str = "谈话记录.pdf",
    claimed: str = "",
) -> httpx2.Response:
    sent = {**headers, "content-type": claimed} if claimed else headers
    return await http.post(
        "/files", params={"name": name}, content=a_pdf() if content is None else content, headers=sent
    )


async def attach(world: World, file: str, who: str = "own", leg: str = "applied") -> str:
    """A talk that rests on the file: its id."""
    given = {
        "talkedBy": ["书记"],
        "content": "谈话",
        "candidateId": world.cases[leg].id,
        "attachments": [{"fileId": file}],
    }
    done = (await ask(world.actors[who], TALK, {"input": given}))["recordTalk"]
    assert done["errors"] == []
    found: str = done["talk"]["id"]
    return found


def stored(folder: Path) -> list[Path]:
    """What lies in the store."""
    return sorted(path for path in (folder / "files").rglob("*") if path.is_file())


def code(response: httpx2.Response) -> tuple[int, str]:
    return response.status_code, response.json()["code"]
