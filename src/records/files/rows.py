"""Uploads, and what is known of a file for whoever may see it: who uploaded it, until it is attached; afterwards whoever may read
a record that rests on it. For anybody else there is none."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor, Role, TokenScope
from domain.roles import READ_REVIEWS
from domain.steps.papers import Filed
from records import stamps, tables
from records.engines import sets
from records.engines.connections import among
from records.files import ciphers, quotas, unfinished
from records.files.uses import PLACES, SEALED, SEALED_AT
from records.scope import Scope, parameters, predicate, scope_of
from records.trail import journal
from records.trail.journal import Entry

# Who hands in nothing: the one only reads, the other decides nothing and has no organization.
_NEVER = frozenset({Role.AUDITOR, Role.SYSTEM_ADMIN})
READ = "readFile"

# By kind: what it is called in HTTP.
TYPES = {
    "PDF": "application/pdf",
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "HEIC": "image/heic",
    "WEBP": "image/webp",
    "DOCX": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


# Of which a picture is made; the others are fetched as they are.
DRAWN = frozenset(TYPES[kind] for kind in ("PDF", "JPEG", "PNG", "HEIC", "WEBP"))


class Found(Struct, frozen=True):
    """A file for whoever may see it. `review`: the case of the sealed review through which alone it is seen, whose reading is
    an act in the journal."""

    id: UUID
    blob: UUID
    name: str
    kind: str
    size: int
    digest: str
    pages: int | None
    key_sealed: str
    review: UUID | None = None

    @property
    def type(self) -> str:
        return TYPES[self.kind]

    @property
    def key(self) -> bytes:
        return ciphers.opened_key(self.key_sealed, self.blob)

    def filed(self) -> Filed:
        """What a record keeps of it."""
        return Filed(self.id, self.type, self.size, self.digest, self.pages)


class Stored(Struct, frozen=True):
    """A content that lies in the store and was found sound."""

    id: UUID
    digest: str
    kind: str
    size: int
    pages: int | None
    key: bytes


def may_hand_in(actor: Actor) -> bool:
    """Whether somebody may upload at all, with what they brought: a program's token is good for that or not."""
    return is_let_in(actor) and (not actor.by_token or TokenScope.RECORD in actor.scopes)


def is_let_in(actor: Actor) -> bool:
    """Whether the role hands in files at all."""
    return actor.role not in _NEVER


# ── who sees what ───────────────────────────────────────────────────────────────────────────────────────────────────

_NAMES = "f.id, f.blob_id, f.name_sealed, b.kind, b.size, b.digest, b.pages, b.key_sealed"


def _used(place: str, scope: Scope, narrower: str = "", what: str = "1") -> str:
    """A record that rests on the file `f` and is in scope."""
    return (
        f"SELECT {what} FROM file_use AS u JOIN {place} AS t ON t.id = u.record_id"  # noqa: S608 -- texts of ours
        f" WHERE u.file_id = f.id AND u.place = '{place}' AND ({predicate(place, 't', scope)}){narrower}"
    )


async def seen(actor: Actor | None, ids: Iterable[UUID]) -> dict[UUID, Found]:
    """Those of the files that somebody may see. What a sealed record rests on is sealed wherever else it hangs."""
    wanted, scope = set(ids), scope_of(actor)
    if not wanted or actor is None:
        return {}
    plain = " OR ".join(f"EXISTS ({_used(place, scope)})" for place in PLACES.values())
    sealed = ["NULL"]
    if actor.role in READ_REVIEWS:
        sealed += [
            f"({_used(place, scope, f' AND {of}', 't.candidate_id')} LIMIT 1)" for place, of in SEALED_AT.items()
        ]
    openly = f"({predicate('file', 'f', scope)}) OR (({plain}) AND NOT ({SEALED.format(file='f.id')}))"
    sql = f"""SELECT * FROM (SELECT {_NAMES}, CASE WHEN {openly} THEN 1 ELSE 0 END AS plain,
        coalesce({", ".join(sealed)}, NULL) AS review
        FROM file AS f JOIN blob AS b ON b.id = f.blob_id WHERE {among("f.id", "ids")}) AS x
        WHERE x.plain = 1 OR x.review IS NOT NULL"""  # noqa: S608 -- as above
    rows = await sets.select(sql, {"ids": wanted, **parameters(scope)})
    return {found.id: found for found in map(_found, rows)}


async def find(actor: Actor | None, file_id: UUID) -> Found | None:
    """The same of one file."""
    return (await seen(actor, [file_id])).get(file_id)


async def known_file(file_id: UUID) -> Found:
    """A file for the service itself, whoever may see it: such as what prints are made by."""
    sql = f"SELECT {_NAMES}, NULL AS review, 1 AS plain FROM file AS f JOIN blob AS b ON b.id = f.blob_id WHERE f.id = :id"  # noqa: S608 -- as above
    (row,) = await sets.select(sql, {"id": file_id})
    return _found(row)


def _found(row: sets.Row) -> Found:
    key, blob = UUID(str(row["id"])), UUID(str(row["blob_id"]))
    review = UUID(str(row["review"])) if row["review"] and not row["plain"] else None
    name = ciphers.opened_name(row["name_sealed"], key)
    return Found(key, blob, name, row["kind"], row["size"], row["digest"], row["pages"], row["key_sealed"], review)


async def read_in_clear(actor: Actor, found: Found, *, part: str, today: Any, request_id: str) -> None:
    """A paper of a sealed review is about to be shown: an act in the chain of its case."""
    if found.review is None:
        return
    (row,) = await sets.read(tables.Candidate, "t.id = :id", {"id": found.review}, names=("org_path", "stage"))
    after = {"file": str(found.id), "part": part}
    entry = Entry(READ, today, row["org_path"], candidate_id=found.review, stage=row["stage"], after=after)
    await journal.append(actor, [entry], request_id=request_id)


# ── uploads ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def same(org_path: str, digest: str) -> UUID | None:
    """The content with this digest that the organization keeps already."""
    where = "t.org_path = :path AND t.digest = :digest"
    rows = await sets.read(tables.Blob, where, {"path": org_path, "digest": digest}, names=("id",))
    return rows[0]["id"] if rows else None


async def enter(
    actor: Actor, stored: Stored, name: str, *, most: int | None = None, upload: UUID | None = None
) -> tuple[Found, bool] | None:
    """An upload of somebody's: a row of its own, and one for its content unless the organization keeps the same already. Whether
    the content is the one that was `stored`: if not, that one is of no use. None where the organization would keep more than `most`
    bytes then. `upload`: the one that it came in parts as, which says from now on what it became."""
    file_id, now, room = stamps.uuid7(), stamps.now(), quotas.room_of(actor)
    async with in_transaction():
        await quotas.one_at_a_time(room)
        content = {
            "id": stored.id,
            "org_path": room,
            "digest": stored.digest,
            "kind": stored.kind,
            "size": stored.size,
            "pages": stored.pages,
            "key_sealed": ciphers.sealed_key(stored.key, stored.id),
            "created_at": now,
        }
        earlier = await same(room, stored.digest)
        if earlier is None:
            if most is not None and await quotas.kept_at(room, but=upload) + stored.size > quotas.most_in(room, most):
                return None
            await sets.insert(tables.Blob, [content])
        row = {
            "id": file_id,
            "org_path": room,
            "owner_id": actor.account_id,
            "blob_id": earlier or stored.id,
            "name_sealed": ciphers.sealed_name(name, file_id),
            "created_at": now,
        }
        await sets.insert(tables.File, [row])
        if upload is not None:
            await unfinished.became(upload, file_id)
    found = Found(
        file_id, earlier or stored.id, name, stored.kind, stored.size, stored.digest, stored.pages,
        "" if earlier else str(content["key_sealed"]),
    )  # fmt: skip
    return found, earlier is None


# ── what nobody uses ────────────────────────────────────────────────────────────────────────────────────────────────

_BATCH = 500


async def forget_unused(before: datetime) -> tuple[int, list[UUID]]:
    """Uploads of before that no record rests on go, and contents that no upload has any more: how many of the ones, and the ids
    of the others, whose places in the store are to be emptied now. Asked until there are none."""
    unused = "t.created_at < :before AND NOT EXISTS (SELECT 1 FROM file_use AS u WHERE u.file_id = t.id)"
    async with in_transaction():
        rows = await sets.read(tables.File, unused, {"before": before}, names=("id",), tail=f"LIMIT {_BATCH}")
        await sets.delete(tables.File, [row["id"] for row in rows])
    bare = "t.created_at < :before AND NOT EXISTS (SELECT 1 FROM file AS f WHERE f.blob_id = t.id)"
    async with in_transaction():
        blobs = await sets.read(tables.Blob, bare, {"before": before}, names=("id",), tail=f"LIMIT {_BATCH}")
        await sets.delete(tables.Blob, [row["id"] for row in blobs])
    return len(rows), [row["id"] for row in blobs]


async def contents(after: UUID | None = None) -> list[tuple[UUID, int]]:
    """Contents that should lie in the store and their sizes, opened, some at a time along their ids."""
    beyond = "t.id > :after" if after else "1 = 1"
    values: dict[str, object] = {"after": after} if after else {}
    rows = await sets.read(tables.Blob, beyond, values, names=("id", "size"), tail=f"ORDER BY t.id LIMIT {_BATCH}")
    return [(row["id"], row["size"]) for row in rows]


async def known(ids: Iterable[UUID]) -> set[UUID]:
    """Which of these are contents, or parts of uploads under way."""
    wanted = set(ids)
    rows = await sets.read(tables.Blob, among("t.id", "ids"), {"ids": wanted}, names=("id",))
    return {row["id"] for row in rows}
