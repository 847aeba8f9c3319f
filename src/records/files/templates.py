"""The templates of prints: what a committee laid down, and which holds for an organization on a day."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from msgspec import Struct
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from records import stamps, tables
from records.engines import sets
from records.engines.connections import among
from records.errors import BadInput, Stale
from records.files import uses
from records.files.rows import Found
from records.organizations.tree import allowed, line_of, own_organization
from records.stamps import uuid7
from records.trail.journal import append_org

ACT = "setPrintTemplate"


class Laid(Struct, frozen=True):
    """A template as it was laid down once, or taken back: then it has no `file`."""

    id: UUID
    org_id: UUID
    kind: str
    file: UUID | None
    name: str
    note: str
    holds_from: date
    recorded_at: datetime
    version: int


async def lay_down(
    actor: Actor, kind: str, found: Found | None, holds_from: date, note: str, version: int | None
) -> int:
    """From a day on prints of the kind are made by this file, or by the superior's again; what was printed stays. `version` as the caller
    saw it, 0 for none yet."""
    allowed(actor, ACT)
    if actor.org_id is None:
        raise BadInput(("kind",), "没有所在组织", "You have no organization.")
    async with in_transaction():
        org = await own_organization(actor, actor.org_id)
        before = [one for one in await history(actor.org_id) if one.kind == kind]
        last = before[-1] if before else None
        now = last.version if last else 0
        if version not in (None, now):
            raise Stale(actor.org_id, now)
        if found is None and (last is None or last.file is None):
            raise BadInput(
                ("fileId",), "本组织没有此种模板，无须撤回", "There is no template of your own to take back."
            )
        key = uuid7()
        row = {
            "id": key, "org_id": actor.org_id, "kind": kind, "file_id": found and found.id, "name": found.name if found else "",
            "note": note, "holds_from": holds_from, "recorded_at": stamps.now(), "recorded_by": actor.account_id, "version": now + 1,
        }  # fmt: skip
        await sets.insert(tables.PrintTemplate, [row])
        if found is not None:
            await uses.keep(tables.PrintTemplate, {key: frozenset({found.id})})
        told = {"kind": kind, "holdsFrom": holds_from.isoformat(), "note": note}
        after = {**told, "sha256": found.digest if found else None}
        await append_org(actor, ACT, org_path=org["path"], record_id=key, after=after)
    return now + 1


async def history(org_id: UUID) -> list[Laid]:
    """All that an organization laid down, the earliest first."""
    rows = await sets.read(tables.PrintTemplate, "t.org_id = :org", {"org": org_id}, tail="ORDER BY t.kind, t.version")
    return [_laid(row) for row in rows]


async def in_force(org_id: UUID, on: date) -> dict[str, Laid]:
    """By kind: the nearest template along the line of superiors, of those that hold on the day."""
    line = [org.id for org in await line_of(org_id)]
    where = f"t.holds_from <= :on AND {among('t.org_id', 'line')}"
    rows = await sets.read(
        tables.PrintTemplate, where, {"on": on, "line": line}, tail="ORDER BY t.holds_from, t.version"
    )
    latest = {(row["kind"], row["org_id"]): row for row in rows}
    # The own organization is first in the line, and has the last word.
    nearest = sorted(latest.values(), key=lambda row: line.index(row["org_id"]), reverse=True)
    return {row["kind"]: _laid(row) for row in nearest if row["file_id"] is not None}


def _laid(row: sets.Row) -> Laid:
    return Laid(
        row["id"], row["org_id"], row["kind"], row["file_id"], row["name"], row["note"], row["holds_from"], row["recorded_at"],
        row["version"],
    )  # fmt: skip
