"""What names are found by is made anew: by every reading of their characters, in any width and case, without tones.

The way back leaves what was made anew: the version before reads it as well, and made it less well.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records import tables
from records.engines import sets
from records.stamps import name_key

RUN_IN_TRANSACTION = True

BATCH = 5_000


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None:
        for model in (tables.Candidate, tables.PartyMember):
            await _spelt(model)
    return "select 1"


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return "select 1"


async def _spelt(model: type[tables.Candidate | tables.PartyMember]) -> None:
    """Batch by batch along the keys."""
    after: object = None
    while True:
        beyond = "WHERE id > :after " if after else ""
        table = model._meta.db_table
        sql = f"SELECT id, name, name_key FROM {table} {beyond}ORDER BY id LIMIT {BATCH}"
        rows = await sets.select(sql, {"after": after} if after else {})
        if not rows:
            return
        after = rows[-1]["id"]
        spelt = [{"id": row["id"], "name_key": name_key(row["name"]), "was": row["name_key"]} for row in rows]
        moved = [{"id": row["id"], "name_key": row["name_key"]} for row in spelt if row["name_key"] != row["was"]]
        if moved:
            await sets.update(model, moved)
