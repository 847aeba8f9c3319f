"""The slow reference of the tests (graphql-core over obvious resolvers) as a server, for the page with problems.

It answers as it does there: every row of every table is read, what the caller sees is sought out, and a case is loaded for
each row that is judged. Only those cases are loaded that are asked for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

from bench import data
from bench.field_by_field import App as Served
from domain.orgs.actors import Actor
from graph.context import Context
from records.cases import dossiers
from tests.graph.equality.book import BOOK, all_rows
from tests.graph.plan.reference import Reference


class _Cases(Mapping[UUID, Any]):
    """The caller's cases, each loaded when it is asked for: the reference waits, in a thread of its own."""

    def __init__(self, actor: Actor) -> None:
        self._actor, self._loop = actor, asyncio.get_running_loop()

    def __getitem__(self, key: UUID) -> Any:
        return asyncio.run_coroutine_threadsafe(self._loaded(key), self._loop).result()

    async def _loaded(self, key: UUID) -> Any:
        return (await dossiers.load(self._actor, [key], today=data.TODAY, clock=data.TODAY))[key]

    def __iter__(self) -> Iterator[UUID]:
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError


class App(Served):
    """ASGI, with the product's database."""

    async def answered(self, asked: dict[str, Any]) -> bytes:
        assert self.root is not None
        actor = self.root.actor
        rows, context = await all_rows(), Context(actor, data.TODAY, datetime.now(UTC))
        reference = Reference(BOOK, rows, context, _Cases(actor))
        found, refused = await asyncio.to_thread(reference.answer, asked["query"], asked["variables"])
        assert not refused, refused
        return orjson.dumps({"data": found})


def app() -> App:
    return App()
