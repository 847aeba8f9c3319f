"""The usual way, for the page with problems: graphql-core over plain resolvers, a row at a time, a case loaded for each.

It is told whose page it is when it starts; the judging is the product's own.
"""

from __future__ import annotations

from typing import Any

import orjson
from graphql import build_schema, graphql
from tortoise.context import TortoiseContext, _current_context

from bench import data
from bench.handwritten import finished
from domain.orgs.actors import Actor
from domain.questions import transitions
from records import tables
from records.cases import dossiers
from records.people import accounts
from service.database import opened
from service.settings import load_settings

SCHEMA = build_schema("""
    type Query { candidates(first: Int!, filter: Filter!): Candidates! }
    input Filter { organization: ID! }
    type Candidates { nodes: [Candidate!]! }
    type Candidate { id: ID! name: String! stage: String! problems: [Problem!]! }
    type Problem { code: String! severity: String! message: String! article: String }
""")


class Root:
    """The resolvers of the root; the others are below."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor

    async def candidates(self, info: Any, first: int, filter: dict[str, str]) -> Any:
        org = await tables.PartyOrg.get(id=filter["organization"].partition("_")[2])
        found = tables.Candidate.filter(org_path__gte=org.path, org_path__lt=org.path[:-1] + "0")
        rows = (
            await found.filter(org_path__gte=self.actor.org_path, org_path__lt=self.actor.org_path[:-1] + "0")
            .order_by("name_key", "id")
            .limit(first)
        )
        return {"nodes": [Candidate(self.actor, row) for row in rows]}


class Candidate:
    """A row, and what is judged of it."""

    def __init__(self, actor: Actor, row: tables.Candidate) -> None:
        self.actor, self.row = actor, row
        self.id, self.name, self.stage = f"cand_{row.id}", row.name, row.stage

    async def problems(self, info: Any) -> Any:
        loaded = await dossiers.load(self.actor, [self.row.id], today=data.TODAY, clock=data.TODAY)
        found = transitions.problems_for(loaded[self.row.id], None)
        return [
            {
                "code": p.code.value,
                "severity": p.severity.value,
                "message": p.message.in_language("zh"),
                "article": p.article,
            }
            for p in found
        ]


class App:
    """ASGI, with the product's database."""

    def __init__(self) -> None:
        self.db: TortoiseContext | None = None
        self.root: Root | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            return await self._life(receive, send)
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        _current_context.set(self.db)
        return await finished(send, 200, await self.answered(orjson.loads(body)))

    async def answered(self, asked: dict[str, Any]) -> bytes:
        found = await graphql(SCHEMA, asked["query"], self.root, variable_values=asked["variables"])
        assert not found.errors, found.errors
        return orjson.dumps({"data": found.data})

    async def _life(self, receive: Any, send: Any) -> None:
        assert (await receive())["type"] == "lifespan.startup"
        async with opened(load_settings()) as self.db:
            known = await accounts.by_login("bench-1")
            assert known is not None
            self.root = Root(await accounts.actor_of(known))
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


def app() -> App:
    return App()
