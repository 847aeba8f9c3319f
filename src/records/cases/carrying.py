"""Cases, members and accounts of one organization become another's, when organizations change: with all that hangs on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

import msgspec
from msgspec import Struct

from domain.orgs.actors import Actor
from domain.orgs.organizations import Place
from records import onetime, stamps, tables
from records.cases.keeping import AT_HOME
from records.engines import connections, sets
from records.engines.columns import plain
from records.engines.connections import among
from records.engines.sets import Row
from records.errors import Underway
from records.events import news, outbox
from records.events.news import News
from records.organizations.reparenting import Carried, readdress, waiting_at
from records.stamps import uuid7
from records.trail.journal import Entry, append

_PLACES = msgspec.json.Decoder(tuple[Place, ...])
STANDING = "(t.left_on IS NULL OR t.left_on > :today)"
OPEN = "t.status IN ('REQUESTED', 'OFFERED')"


class Change(Struct, frozen=True):
    """Who does what, on what it rests, and when."""

    actor: Actor
    act: str
    reason: str
    today: date


async def ids_of(
    model: type[tables.Candidate | tables.PartyMember | tables.Account], where: str, values: dict[str, object]
) -> list[UUID]:
    rows = await sets.read(model, where, values, names=("id",), tail="ORDER BY t.id")
    return [row["id"] for row in rows]


async def carry(
    change: Change,
    source: Row,
    target: Row,
    carried: Carried,
    *,
    cases: Sequence[UUID],
    members: Sequence[UUID],
    accounts: Sequence[UUID],
) -> None:
    rows = await _locked(cases) if cases else []
    waiting = await waiting_at(among("t.candidate_id", "ids"), {"ids": list(cases)}) if cases else []
    await _cases_go(change, source, target, rows, carried)
    await _members_go(change, source, target, members)
    await _accounts_go(change, source, target, accounts)
    carried.cases, carried.members = carried.cases + len(cases), carried.members + len(members)
    carried.accounts += len(accounts)
    carried.submissions += await readdress(
        change.actor, waiting, {source["path"]: target["path"]}, today=change.today, act=change.act
    )


async def _locked(ids: Sequence[UUID]) -> list[Row]:
    """The cases, before what waits of them: in this order whoever decides locks them."""
    names = ("id", "version", "places", "origin_org_id", "stage")
    tail = f"ORDER BY t.id{connections.lock('t')}"
    return await sets.read(tables.Candidate, among("t.id", "ids"), {"ids": list(ids)}, names=names, tail=tail)


async def _cases_go(change: Change, source: Row, target: Row, rows: Sequence[Row], carried: Carried) -> None:
    """Cases with all that lies where they are; codes to register or to move end, as with a transfer."""
    if not rows:
        return
    ids = [row["id"] for row in rows]
    await _nobody_on_the_way(ids, target)
    at = stamps.now()
    moved = [
        {
            "id": row["id"], "org_id": target["id"], "org_path": target["path"], "version": row["version"] + 1, "updated_at": at,
            "places": plain((*_places(row), Place(change.today, source["id"]))), "origin_org_id": row["origin_org_id"] or source["id"],
        }
        for row in rows
    ]  # fmt: skip
    await sets.update(tables.Candidate, moved)
    home = [{"candidate_id": key, "org_path": target["path"]} for key in ids]
    for model in AT_HOME:
        await sets.update(model, home, key="candidate_id")
    carried.transfers += await _transfers_leave(ids, target)
    for secrets in (tables.RegistrationToken, tables.TransferCode):
        carried.codes += await secrets.filter(
            candidate_id__in=list(ids), used_at=None, revoked_at=None, expires_at__gt=at
        ).count()
        await onetime.revoke(secrets, ids)
    before, after = {"branch": source["name"]}, {"branch": target["name"], "reason": change.reason}
    await append(
        change.actor,
        [
            Entry(change.act, change.today, target["path"], row["id"], stage=row["stage"], before=before, after=after)
            for row in rows
        ],
    )
    await outbox.tell([News(change.act, path, key) for key in ids for path in (source["path"], target["path"])])


def _places(row: Row) -> tuple[Place, ...]:
    found: tuple[Place, ...] = _PLACES.decode(row["places"]) if row["places"] is not None else ()
    return found


async def _nobody_on_the_way(ids: Sequence[UUID], target: Row) -> None:
    """Nobody is handed over to the very organization that they go to."""
    where = f"{among('t.candidate_id', 'ids')} AND t.target_id = :org AND {OPEN}"
    there = await sets.read(tables.TransferRequest, where, {"ids": list(ids), "org": target["id"]}, names=("id",))
    if there:
        count = len(there)
        raise Underway(
            f"尚有{count}件接转往{target['name']}，须先办结",
            f"{count} transfers to {target['name']} wait for their answer.",
        )


async def _transfers_leave(ids: Sequence[UUID], target: Row) -> int:
    """What waits for another branch's answer comes from where the case is now."""
    where = f"{among('t.candidate_id', 'ids')} AND {OPEN}"
    rows = await sets.read(tables.TransferRequest, where, {"ids": list(ids)}, names=("id", "version"))
    leaving = [
        {"id": row["id"], "source_id": target["id"], "from_path": target["path"], "version": row["version"] + 1}
        for row in rows
    ]
    await sets.update(tables.TransferRequest, leaving)
    return len(rows)


async def _members_go(change: Change, source: Row, target: Row, ids: Sequence[UUID]) -> None:
    """Roster entries, as they are: whom they look after they look after. The former roster keeps that they were on it."""
    if not ids:
        return
    tail = f"ORDER BY t.id{connections.lock('t')}"
    rows = await sets.read(tables.PartyMember, among("t.id", "ids"), {"ids": list(ids)}, tail=tail)
    at = stamps.now()
    await sets.insert(
        tables.PartyMember,
        [
            row | {
                "id": uuid7(), "candidate_id": None, "left_on": change.today, "left_reason": f"划入{target['name']}"[:200],
                "disciplines": msgspec.json.decode(row["disciplines"]), "created_at": at, "version": 1,
            }
            for row in rows
        ],
    )  # fmt: skip
    moved = [
        {
            "id": row["id"],
            "org_id": target["id"],
            "org_path": target["path"],
            "moved_on": change.today,
            "version": row["version"] + 1,
        }
        for row in rows
    ]
    await sets.update(tables.PartyMember, moved)
    await append(change.actor, _entries(change, source, target, ids))
    await outbox.tell([News(change.act, path, members=tuple(ids)) for path in (source["path"], target["path"])])


async def _accounts_go(change: Change, source: Row, target: Row, ids: Sequence[UUID]) -> None:
    """Accounts are offices of the other organization from now on; who is signed in is looked at again."""
    if not ids:
        return
    rows = await sets.read(
        tables.Account, among("t.id", "ids"), {"ids": list(ids)}, names=("id", "version"), tail="ORDER BY t.id"
    )
    await sets.update(
        tables.Account, [{"id": row["id"], "org_id": target["id"], "version": row["version"] + 1} for row in rows]
    )
    await append(change.actor, _entries(change, source, target, ids))
    await news.tell_left(*ids)


def _entries(change: Change, source: Row, target: Row, ids: Iterable[UUID]) -> list[Entry]:
    before, after = {"organization": source["name"]}, {"organization": target["name"], "reason": change.reason}
    return [Entry(change.act, change.today, target["path"], record_id=key, before=before, after=after) for key in ids]
