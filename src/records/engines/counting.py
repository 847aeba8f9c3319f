"""Statements that write, or stand in a transaction, counted as they go out; those that only read count where they are read."""

from __future__ import annotations

from typing import Any

from records.counts import counted


class Counted:
    """To be put before a client of Tortoise's."""

    async def execute_insert(self, query: str, values: list[Any]) -> Any:
        counted.writing += 1
        return await super().execute_insert(query, values)  # type: ignore[misc]  # the client's

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        counted.writing += 1
        await super().execute_many(query, values)  # type: ignore[misc]

    async def execute_query(self, query: str, values: list[Any] | None = None) -> Any:
        counted.writing += 1
        return await super().execute_query(query, values)  # type: ignore[misc]

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> Any:
        counted.writing += 1
        return await super().execute_query_dict(query, values)  # type: ignore[misc]
