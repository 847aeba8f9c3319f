"""A change of the data key: all that is sealed is sealed anew, and the blind indexes are carried on to the new key.

It is one transaction, while nobody serves: a half is never seen, and it may be begun again. The journal knows when it was done.
Afterwards the older keys open nothing any more; they are still asked for, because the blind indexes rest on all of them and the
journal's older rows are proved by them (`records.seals`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

import orjson
from tortoise.models import Model

from domain.steps.kinds import Kind
from records import seals, tables
from records.engines import connections, sets
from records.engines.sets import Row
from records.seals import PHONE, Seals
from records.trail import journal

_ACT = "reseal"
_BATCH = 1_000


@dataclass(slots=True)
class Resealed:
    """How much was sealed anew."""

    numbers: int = 0
    phones: int = 0
    reviews: int = 0


async def done() -> bool:
    """Whether everything is sealed under the key in use: it never was another, or the journal says so."""
    if not seals.current().older:
        return True
    said = await sets.select("SELECT after FROM journal WHERE act = :act", {"act": _ACT})
    return any(orjson.loads(row["after"])["key"] == seals.current().key_id for row in said)


async def reseal() -> Resealed | None:
    """Seals everything under the newest key; None where that has been done."""
    if await done():
        return None
    seal, found = seals.current(), Resealed()
    async with connections.transaction():
        async for rows in _rows(tables.Candidate, "id, id_number_sealed, phone_sealed, phone_key, person_key"):
            await sets.update(tables.Candidate, [_case(row, seal, found) for row in rows])
        async for rows in _rows(tables.Step, "id, data", f"kind = '{Kind.POLITICAL_REVIEW}'"):
            await sets.update(tables.Step, [_review(row, found) for row in rows])
        for holders in (tables.PartyMember, tables.Account):
            async for rows in _rows(holders, "id, person_key", "person_key <> ''"):
                await sets.update(holders, [_carried(row, seal) for row in rows])
        after = {"key": seal.key_id, "numbers": found.numbers, "phones": found.phones, "reviews": found.reviews}
        await journal.append_org(None, _ACT, org_path="/", after=after)
    return found


def _case(row: Row, seal: Seals, found: Resealed) -> Row:
    number = seal.open(row["id_number_sealed"], row["id"])
    phone = seal.open(row["phone_sealed"], row["id"], PHONE) if row["phone_sealed"] else ""
    found.numbers += 1
    found.phones += bool(phone)
    return {
        **_carried(row, seal),
        "id_number_sealed": seal.seal(number, row["id"]),
        "phone_sealed": seal.seal(phone, row["id"], PHONE),
        "phone_key": seal.carried(row["phone_key"]) if row["phone_key"] else "",
    }


def _review(row: Row, found: Resealed) -> Row:
    found.reviews += 1
    text = seals.opened_review(row["data"], row["id"])
    return {"id": row["id"], "data": orjson.Fragment(seals.sealed_review(text.encode(), row["id"]))}


def _carried(row: Row, seal: Seals) -> Row:
    return {"id": row["id"], "person_key": seal.carried(row["person_key"])}


async def _rows(model: type[Model], names: str, where: str = "1 = 1") -> AsyncIterator[list[Row]]:
    """The rows of a table along their ids, some at a time."""
    after: object = None
    while True:
        beyond = "AND id > :after" if after else ""
        sql = f"SELECT {names} FROM {model._meta.db_table} WHERE {where} {beyond} ORDER BY id LIMIT {_BATCH}"  # noqa: S608 -- texts of ours
        rows = await sets.select(sql, {"after": after} if after else {})
        if not rows:
            return
        after = rows[-1]["id"]
        yield [{**row, "id": UUID(str(row["id"]))} for row in rows]
