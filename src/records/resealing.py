"""A change of the data key: all that is sealed is sealed anew, and the blind indexes are carried on to the new key.

While nobody serves, batch by batch: each is one transaction with the note of how far it has come (`data_key.moving`), so whoever
is interrupted goes on from there, and nobody serves a half. At the end the probe moves to the new key, and the journal knows.
Afterwards the older keys open nothing any more; they are still asked for, because the blind indexes rest on all of them and the
journal's older rows are proved by them (`records.seals`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

import orjson
from tortoise.models import Model

from domain.steps.kinds import Kind
from records import seals, tables
from records.engines import connections, sets
from records.engines.sets import Row
from records.files import ciphers
from records.installation import keys
from records.installation.findings import Finding, State, Unsound
from records.seals import CHANNEL, CONTACT, FACTOR, FINDING, OBJECTION, PHONE, Seals
from records.trail import journal

_ACT = "reseal"
_BATCH = 1_000
_HELD = "SELECT t.moving FROM data_key AS t WHERE t.id = 1"


@dataclass(slots=True)
class Resealed:
    """How much was sealed anew."""

    numbers: int = 0
    phones: int = 0
    reviews: int = 0
    files: int = 0


@dataclass(slots=True)
class _Moving:
    """How far it has come: which key, in which of the places, after which row."""

    key: str
    place: int = 0
    after: str = ""
    numbers: int = 0
    phones: int = 0
    reviews: int = 0
    files: int = 0


@dataclass(frozen=True, slots=True)
class _Place:
    """A table with something of the key's, and how a row of it is made anew."""

    model: type[Model]
    names: str
    anew: Callable[[Row, Seals, _Moving], Row]
    where: str = "1 = 1"


async def reseal() -> Resealed | None:
    """Seals everything under the newest key, from where it was left; None where that has been done."""
    finding = await keys.claim()
    if finding.state is State.OK:
        return None
    _changing(finding)
    while not isinstance(done := await _batch(), Resealed):
        pass
    return done


def _changing(finding: Finding) -> None:
    if finding.state is not State.RESEAL_PENDING:
        raise Unsound(finding)


async def _batch() -> Resealed | None:
    """The next rows and the note of it, in one transaction; what was done in all, at the end."""
    async with connections.transaction():
        # Held: of two who reseal, one waits for the other's batch and goes on after it.
        (kept,) = await sets.select(_HELD + connections.lock("t"))
        seal = seals.current()
        moving = _Moving(**orjson.loads(kept["moving"])) if kept["moving"] else _Moving(seal.key_id)
        if moving.place == len(_PLACES):
            return await _finished(seal, moving)
        place = _PLACES[moving.place]
        rows = await _rows(place, moving.after)
        await sets.update(place.model, [place.anew(row, seal, moving) for row in rows])
        moving.place, moving.after = (moving.place, str(rows[-1]["id"])) if rows else (moving.place + 1, "")
        await _noted({"moving": orjson.dumps(asdict(moving)).decode()})
    return None


async def _finished(seal: Seals, moving: _Moving) -> Resealed:
    done = Resealed(moving.numbers, moving.phones, moving.reviews, moving.files)
    await _noted({**keys.probe(seal), "moving": None})
    await journal.append_org(None, _ACT, org_path="/", after={"key": seal.key_id, **asdict(done)})
    return done


async def _noted(values: Row) -> None:
    settings = ", ".join(
        f"{name} = :{name}{'::jsonb' * (name == 'moving' and connections.is_postgres())}" for name in values
    )
    await sets.select(f"UPDATE data_key SET {settings} WHERE id = 1", values)  # noqa: S608 -- names of ours


def _case(row: Row, seal: Seals, moving: _Moving) -> Row:
    number = seal.open(row["id_number_sealed"], row["id"])
    phone = seal.open(row["phone_sealed"], row["id"], PHONE) if row["phone_sealed"] else ""
    moving.numbers += 1
    moving.phones += bool(phone)
    return {
        **_carried(row, seal, moving),
        "id_number_sealed": seal.seal(number, row["id"]),
        "phone_sealed": seal.seal(phone, row["id"], PHONE),
        "phone_key": seal.carried(row["phone_key"]) if row["phone_key"] else "",
    }


def _review(row: Row, seal: Seals, moving: _Moving) -> Row:
    moving.reviews += 1
    text = seals.opened_review(row["data"], row["id"])
    return {"id": row["id"], "data": orjson.Fragment(seals.sealed_review(text.encode(), row["id"]))}


def _factor(row: Row, seal: Seals, moving: _Moving) -> Row:
    return {"id": row["id"], "sealed": seal.seal(seal.open(row["sealed"], row["id"], FACTOR), row["id"], FACTOR)}


def _channel(row: Row, seal: Seals, moving: _Moving) -> Row:
    return {"id": row["id"], "sealed": seal.seal(seal.open(row["sealed"], row["id"], CHANNEL), row["id"], CHANNEL)}


def _objection(row: Row, seal: Seals, moving: _Moving) -> Row:
    kept = {"content_sealed": OBJECTION, "contact_sealed": CONTACT, "finding_sealed": FINDING}
    opened = {name: seal.open(row[name], row["id"], what) if row[name] else "" for name, what in kept.items()}
    sealed = {name: seal.seal(text, row["id"], kept[name]) if text else "" for name, text in opened.items()}
    return {"id": row["id"], **sealed}


def _carried(row: Row, seal: Seals, moving: _Moving) -> Row:
    return {"id": row["id"], "person_key": seal.carried(row["person_key"])}


def _account(row: Row, seal: Seals, moving: _Moving) -> Row:
    carried = {"person_key": seal.carried(row["person_key"])} if row["person_key"] else {}
    return {"id": row["id"], "login": seal.kept_login(seal.shown_login(row["login"])), **carried}


def _content(row: Row, seal: Seals, moving: _Moving) -> Row:
    """The key alone: what it sealed in the store stays as it lies."""
    moving.files += 1
    key = ciphers.opened_key(row["key_sealed"], row["id"])
    return {"id": row["id"], "key_sealed": ciphers.sealed_key(key, row["id"])}


def _named(row: Row, seal: Seals, moving: _Moving) -> Row:
    name = ciphers.opened_name(row["name_sealed"], row["id"])
    return {"id": row["id"], "name_sealed": ciphers.sealed_name(name, row["id"])}


def _coming(row: Row, seal: Seals, moving: _Moving) -> Row:
    parts = orjson.loads(row["parts"]) if isinstance(row["parts"], str) else row["parts"]
    for part in parts:
        key = UUID(part["id"])
        part["key"] = ciphers.sealed_key(ciphers.opened_key(part["key"], key), key)
    return {**_named(row, seal, moving), "parts": parts}


_PLACES = (
    _Place(tables.Candidate, "id, id_number_sealed, phone_sealed, phone_key, person_key", _case),
    _Place(tables.Step, "id, data", _review, f"kind = '{Kind.POLITICAL_REVIEW}'"),
    _Place(tables.PartyMember, "id, person_key", _carried, "person_key <> ''"),
    _Place(tables.Account, "id, login, person_key", _account),
    _Place(tables.SecondFactor, "id, sealed", _factor),
    _Place(tables.Blob, "id, key_sealed", _content),
    _Place(tables.File, "id, name_sealed", _named),
    _Place(tables.Channel, "id, sealed", _channel),
    _Place(tables.NoticeObjection, "id, content_sealed, contact_sealed, finding_sealed", _objection),
    _Place(tables.Upload, "id, name_sealed, parts", _coming),
)


async def _rows(place: _Place, after: str) -> list[Row]:
    """The next rows of a table along their ids."""
    beyond = "AND id > :after" if after else ""
    sql = f"SELECT {place.names} FROM {place.model._meta.db_table} WHERE {place.where} {beyond} ORDER BY id LIMIT {_BATCH}"  # noqa: S608 -- texts of ours
    values: dict[str, Any] = {"after": UUID(after)} if after else {}
    return [{**row, "id": UUID(str(row["id"]))} for row in await sets.select(sql, values)]
