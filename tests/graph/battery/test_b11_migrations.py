"""B11: a whole world goes down to the first version and up again: what the first version can hold comes back as it was."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson
import pytest
from tortoise.context import TortoiseContext

from domain.steps.kinds import Kind
from records import seals
from records.installation.upgrading import upgrade
from records.trail import audit
from service.settings import MIGRATIONS
from tests.battery import Told
from tests.conftest import config_of
from tests.graph.world import KEY, TABLES, World
from tests.records.test_migrations import downgrade_to_first, schema

# What the first version had no place for, and so does not come back: whole tables, and columns.
TABLES_SINCE = frozenset(
    {
        "transfer_request", "transfer_code", "consent", "correction_request", "second_factor", "recovery_code", "blob", "file",
        "file_use", "upload", "document", "notice_objection", "calendar_feed", "channel", "delivery",
    }
)  # fmt: skip
# Badges are renewed by the day, versions begin anew.
SINCE = {
    ("candidate", "open_rules"), ("candidate", "badges_on"), ("party_member", "version"), ("account", "invite_digest"),
    ("account", "invited_until"), ("account", "last_signed_in_at"), ("account", "office_group"), ("account", "second_factor_since"),
    ("access_token", "scopes"),
}  # fmt: skip


async def rows(url: str) -> dict[str, dict[str, dict[str, Any]]]:
    """Every row of every table, by its key."""
    async with TortoiseContext() as context:
        await context.init(config=config_of(url))
        client = context.connections.get("default")
        found = {}
        for table in TABLES:
            _, told = await client.execute_query(f'SELECT * FROM "{table}"')
            found[table] = {str(row.get("id", sorted(row.items()))): clear(table, row) for row in map(dict, told)}
        return found


async def without_objections(url: str) -> None:
    """The way back is refused while there are some: nobody's objection is thrown away by it."""
    async with TortoiseContext() as context:
        await context.init(config=config_of(url))
        await context.connections.get("default").execute_query("DELETE FROM notice_objection")


def clear(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row with what is sealed in it opened: sealed again it is another text."""
    if table == "candidate" and row["phone_sealed"]:
        row["phone_sealed"] = seals.current().open(row["phone_sealed"], UUID(str(row["id"])), seals.PHONE)
    if table == "step" and row["kind"] == Kind.POLITICAL_REVIEW:
        text = row["data"] if isinstance(row["data"], str) else orjson.dumps(row["data"])
        row["data"] = orjson.loads(seals.opened_review(text, UUID(str(row["id"]))))
    return row


@pytest.mark.slow
@pytest.mark.battery("B11", "migrations down to the first version and up again, on a whole world")
async def test_a_whole_world_comes_back(copy_url: str, built: tuple[str, World], told: Told) -> None:
    config = config_of(copy_url)
    seals.install(KEY)
    before, shape = await rows(copy_url), await schema(config)
    await without_objections(copy_url)
    await downgrade_to_first(config)
    done = await upgrade(config, MIGRATIONS)
    assert await schema(config) == shape
    after = await rows(copy_url)
    changed, number = set(), 0
    for table in sorted(set(TABLES) - TABLES_SINCE):
        assert after[table].keys() == before[table].keys(), table
        number += len(after[table])
        for key, row in before[table].items():
            changed |= {(table, name) for name, value in row.items() if after[table][key][name] != value}
    assert changed <= SINCE
    async with TortoiseContext() as context:
        await context.init(config=config)
        assert (await audit.verify()).broken is None
    told(f"{len(done)} migrations, {number:,} rows as they were; the journal holds")
