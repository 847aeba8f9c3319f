"""How much an organization keeps: asked in the transaction that adds to it, one at a time for an organization."""

from __future__ import annotations

from uuid import UUID

from records.engines import sets
from records.engines.connections import is_postgres

_NONE = UUID(int=0)


async def one_at_a_time(org_path: str) -> None:
    """Until the transaction ends nobody else adds to what the organization keeps. SQLite's transaction is the only one that writes."""
    if is_postgres():
        lock = "SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))"
        await sets.select(lock, {"what": f"jishi files {org_path}"})


async def kept_at(org_path: str, *, but: UUID | None = None) -> int:
    """How many bytes of contents an organization keeps, those of unfinished uploads among them, except one."""
    sql = """SELECT coalesce((SELECT sum(b.size) FROM blob AS b WHERE b.org_path = :path), 0)
        + coalesce((SELECT sum(u.length) FROM upload AS u WHERE u.org_path = :path AND u.file_id IS NULL AND u.id <> :but), 0)
        AS bytes"""
    (row,) = await sets.select(sql, {"path": org_path, "but": but or _NONE})
    return int(row["bytes"])
