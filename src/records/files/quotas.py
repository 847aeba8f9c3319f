"""How much an organization keeps, or a person who has none: asked in the transaction that adds to it, one at a time for each."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from domain.orgs.actors import Actor
from records.engines import sets
from records.engines.connections import is_postgres

_NONE = UUID(int=0)
# Of what an organization may keep, the share of a person who has none.
_SHARE = 20
# Of one account, how many are under way at once: each holds room for all that it says it will be.
UNFINISHED = 20


def room_of(actor: Actor) -> str:
    """In whose room somebody's files lie: their organization's. Whoever has none has a room alone: how full one is, and what
    lies there already, is told to those whose it is."""
    return actor.org_path or f"account/{actor.account_id}"


def most_in(room: str, most: int) -> int:
    """How many bytes are kept in a room, of so many in an organization's."""
    return most // _SHARE if room.startswith("account/") else most


async def one_at_a_time(org_path: str) -> None:
    """Until the transaction ends nobody else adds to what the organization keeps. SQLite's transaction is the only one that writes."""
    if is_postgres():
        lock = "SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))"
        await sets.select(lock, {"what": f"jishi files {org_path}"})


async def under_way(owner: UUID, now: datetime) -> int:
    """How many uploads of an account are under way."""
    sql = (
        "SELECT count(*) AS n FROM upload AS u WHERE u.owner_id = :owner AND u.file_id IS NULL AND u.expires_at > :now"
    )
    (row,) = await sets.select(sql, {"owner": owner, "now": now})
    return int(row["n"])


async def kept_at(org_path: str, *, but: UUID | None = None) -> int:
    """How many bytes of contents an organization keeps, those of unfinished uploads among them, except one."""
    sql = """SELECT coalesce((SELECT sum(b.size) FROM blob AS b WHERE b.org_path = :path), 0)
        + coalesce((SELECT sum(u.length) FROM upload AS u WHERE u.org_path = :path AND u.file_id IS NULL AND u.id <> :but), 0)
        AS bytes"""
    (row,) = await sets.select(sql, {"path": org_path, "but": but or _NONE})
    return int(row["bytes"])
