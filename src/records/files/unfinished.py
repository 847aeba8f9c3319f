"""Uploads that come in parts, from the first byte to the last: how much is here, and where its parts lie."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from records import stamps, tables
from records.engines import sets
from records.engines.columns import plain
from records.files import ciphers, quotas


class Part(Struct, frozen=True):
    """A part in the store: its size in clear, in bytes, and its own key, sealed for its id."""

    id: UUID
    size: int
    key: str


class Unfinished(Struct, frozen=True):
    """An upload under way, of its own account alone; `file` is what it became."""

    id: UUID
    name: str
    claimed: str
    length: int
    received: int
    version: int
    expires_at: datetime
    parts: tuple[Part, ...] = ()
    file: UUID | None = None


_PARTS = msgspec.json.Decoder(tuple[Part, ...])


async def begin(
    actor: Actor, name: str, claimed: str, length: int, lasts: timedelta, *, most: int
) -> Unfinished | None:
    """An upload of so many bytes, of which none is here yet; None where the organization would keep more than `most` with them, or
    the account has so many under way that it ends some first."""
    now, key, room = stamps.now(), stamps.uuid7(), quotas.room_of(actor)
    row: dict[str, Any] = {
        "id": key,
        "org_path": room,
        "owner_id": actor.account_id,
        "name_sealed": ciphers.sealed_name(name, key),
        "claimed": claimed,
        "length": length,
        "received": 0,
        "parts": [],
        "version": 1,
        "created_at": now,
        "expires_at": now + lasts,
    }
    async with in_transaction():
        await quotas.one_at_a_time(room)
        if await quotas.kept_at(room) + length > quotas.most_in(room, most):
            return None
        if await quotas.under_way(actor.account_id, now) >= quotas.UNFINISHED:
            return None
        await sets.insert(tables.Upload, [row])
    return Unfinished(key, name, claimed, length, 0, 1, now + lasts)


async def find(actor: Actor, upload: UUID) -> Unfinished | None:
    """An upload of the actor's that is not over."""
    where = "t.id = :id AND t.owner_id = :owner AND t.expires_at > :now"
    given = {"id": upload, "owner": actor.account_id, "now": stamps.now()}
    rows = await sets.read(tables.Upload, where, given)
    return _unfinished(rows[0]) if rows else None


def _unfinished(row: sets.Row) -> Unfinished:
    key = row["id"]
    name, parts = ciphers.opened_name(row["name_sealed"], key), _PARTS.decode(row["parts"])
    return Unfinished(
        key,
        name,
        row["claimed"],
        row["length"],
        row["received"],
        row["version"],
        row["expires_at"],
        parts,
        row["file_id"],
    )


async def add(upload: Unfinished, part: Part) -> Unfinished | None:
    """The upload with one more part; None where it went on elsewhere meanwhile."""
    parts, received = (*upload.parts, part), upload.received + part.size
    row = {
        "id": upload.id,
        "was": upload.version,
        "version": upload.version + 1,
        "received": received,
        "parts": plain(parts),
    }
    if not await sets.update(tables.Upload, [row], was=True):
        return None
    return msgspec.structs.replace(upload, parts=parts, received=received, version=upload.version + 1)


async def became(upload: UUID, file: UUID) -> None:
    """All of it is here, and is a file; its parts are of no more use. The row stays for who did not hear of it."""
    await sets.update(tables.Upload, [{"id": upload, "file_id": file, "parts": plain(())}])


async def drop(upload: Unfinished) -> None:
    """It is no file and never will be, or nobody asks any more what it became."""
    await sets.delete(tables.Upload, [upload.id])


async def over(now: datetime, most: int = 500) -> list[Unfinished]:
    """Uploads that nobody goes on with, some of them."""
    tail = f"ORDER BY t.expires_at LIMIT {most}"
    return [_unfinished(row) for row in await sets.read(tables.Upload, "t.expires_at <= :now", {"now": now}, tail=tail)]


async def parts() -> set[UUID]:
    """The parts that should lie in the store, of all uploads under way."""
    rows = await sets.read(tables.Upload, "1 = 1", {}, names=("parts",))
    return {part.id for row in rows for part in _PARTS.decode(row["parts"])}
