"""The outbox: what is to be told outside of this service, put down in the transaction of the act that it tells of.

So it is told if the act is committed, and only then, whatever becomes of the process meanwhile. Ids and kinds go out, nothing of a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.orgs.actors import Role
from domain.orgs.reminders import DeliveryStatus
from records import stamps, tables
from records.engines import sets
from records.engines.connections import among
from records.events import news as heard
from records.events.news import News
from records.stamps import uuid7

# Those that are told of acts: offices that stand, and as far as they see (`records.scope`). Whose own case it is is not told of it (C-33).
_OFFICES = ", ".join(f"'{role}'" for role in Role if role not in (Role.CANDIDATE, Role.SYSTEM_ADMIN))
_HEARING = f"""SELECT c.id, c.account_id, o.path,
    coalesce(nullif(a.person_key, ''), (SELECT m.person_key FROM party_member AS m WHERE m.id = a.member_id), '') AS person
    FROM channel AS c JOIN account AS a ON a.id = c.account_id JOIN party_org AS o ON o.id = a.org_id
    WHERE c.revoked_at IS NULL AND c.events AND a.disabled_at IS NULL AND a.role IN ({_OFFICES})"""  # noqa: S608 -- texts of ours


@dataclass(frozen=True, slots=True)
class _Ear:
    channel: UUID
    account: UUID
    path: str
    person: str

    def hears(self, told: News, persons: dict[UUID, str]) -> bool:
        own = self.person and told.case is not None and persons.get(told.case) == self.person
        return told.org_path.startswith(self.path) and not own


async def tell(news: Sequence[News]) -> None:
    """Says what was changed to whoever listens, and puts it down for whoever is told elsewhere."""
    await _put(news)
    await heard.tell(news)


async def _put(news: Sequence[News]) -> None:
    """Puts down for every channel what it is told; nothing, and one short question, where nobody has one."""
    if not news:
        return
    rows = await sets.select(_HEARING)
    ears = [_Ear(UUID(str(r["id"])), UUID(str(r["account_id"])), r["path"], r["person"]) for r in rows]
    ears = [ear for ear in ears if any(told.org_path.startswith(ear.path) for told in news)]
    if not ears:
        return
    persons = await _persons({told.case for told in news if told.case}) if any(ear.person for ear in ears) else {}
    places = await _places({told.org_path for told in news})
    at = stamps.now()
    await sets.insert(
        tables.Delivery,
        [
            row(ear.channel, ear.account, told.act, told.org_path, data, at=at)
            for told, data in ((told, _data(told, places)) for told in news)
            for ear in ears
            if ear.hears(told, persons)
        ],
    )


def row(channel: UUID, account: UUID, type: str, org_path: str, data: object, *, at: object) -> sets.Row:
    """A delivery that waits."""
    return {
        "id": uuid7(), "channel_id": channel, "account_id": account, "type": type, "org_path": org_path, "data": data,
        "status": DeliveryStatus.WAITING, "tries": 0, "answer": "", "created_at": at,
    }  # fmt: skip


def _data(told: News, places: dict[str, UUID]) -> dict[str, object]:
    """Bare keys: whoever sends them makes ids of them, as the API has them."""
    found = {
        "organization": places.get(told.org_path), "case": told.case, "kind": told.kind, "record": told.record,
        "approvals": told.approvals, "transfers": told.transfers, "meetings": told.meetings, "members": told.members,
    }  # fmt: skip
    return {name: _plain(value) for name, value in found.items() if value}


def _plain(value: object) -> object:
    return [str(each) for each in value] if isinstance(value, tuple) else str(value)


async def _persons(cases: Iterable[UUID]) -> dict[UUID, str]:
    sql = f"SELECT t.id, t.person_key FROM candidate AS t WHERE {among('t.id', 'ids')}"  # noqa: S608 -- texts of ours
    return {UUID(str(r["id"])): r["person_key"] for r in await sets.select(sql, {"ids": set(cases)})}


async def _places(paths: set[str]) -> dict[str, UUID]:
    rows = await tables.PartyOrg.filter(path__in=list(paths)).values("path", "id")
    return {r["path"]: r["id"] for r in rows}
