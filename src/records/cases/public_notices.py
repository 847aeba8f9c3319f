"""Public notices as strangers read them: by an address that nobody guesses, on the days they hang; what is said against one, and
what comes of that.

The address holds the notice's id and a seal of it, so that nothing is kept of it: who has it from the poster may read, and nobody else.
"""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Sequence
from datetime import date
from hmac import compare_digest
from typing import Any
from uuid import UUID

import orjson
from msgspec import Struct
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from domain.objections import ObjectionStatus, answer_flaws
from domain.orgs.actors import Actor
from domain.rules import Problem
from domain.steps.catalogue import NOTICES
from domain.steps.kinds import Kind
from records import seals, stamps, tables
from records.engines import sets
from records.errors import Conflict, NotFound, as_seen
from records.scope import parameters, predicate, scope_of
from records.seals import CONTACT, FINDING, OBJECTION
from records.trail import journal
from records.trail.journal import Entry

ACT = "objectToNotice"
_SEAL = 8  # bytes
# Without what looks like another letter.
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_KINDS = ", ".join(f"'{kind}'" for kind in sorted(NOTICES))


class Place(Struct, frozen=True):
    """Where it hangs, and from when to when."""

    kind: str
    place: str
    start: date
    end: date


class PublicNotice(Struct, frozen=True):
    """What a notice tells whoever reads it: who is to become what, where, until when, and to whom to speak."""

    id: UUID
    candidate_id: UUID
    org_path: str
    stage: str
    kind: Kind
    name: str
    unit: str
    branch: str
    committee: str
    content: str
    phone: str
    places: Sequence[Place]


def key_of(notice_id: UUID) -> str:
    """The last part of a notice's address."""
    return urlsafe_b64encode(notice_id.bytes + _sealed(notice_id)).decode()


def _sealed(notice_id: UUID) -> bytes:
    code = seals.current().code(f"notice page {notice_id}".encode())
    return bytes.fromhex(code.rpartition(".")[2])[:_SEAL]


def _id_of(key: str) -> UUID | None:
    try:
        told = urlsafe_b64decode(key.encode("ascii"))
    except (UnicodeEncodeError, Error, ValueError):
        return None
    if len(told) != 16 + _SEAL:
        return None
    notice_id = UUID(bytes=told[:16])
    return notice_id if compare_digest(told[16:], _sealed(notice_id)) else None


async def hanging(key: str, today: date) -> PublicNotice | None:
    """The notice of an address while it hangs anywhere; None before, afterwards, once it was voided or closed, and for no address."""
    notice_id = _id_of(key)
    if notice_id is None:
        return None
    where = f"t.id = :id AND t.kind IN ({_KINDS}) AND t.voided_on IS NULL"
    rows = await sets.read(tables.Step, where, {"id": notice_id}, names=("kind", "candidate_id", "data"))
    if not rows:
        return None
    (row,) = rows
    data = orjson.loads(row["data"]) if isinstance(row["data"], str | bytes) else row["data"]
    places = [_place(place) for place in data["places"]]
    if data.get("closed_on") or not any(place.start <= today <= place.end for place in places):
        return None
    return await _told(notice_id, row, data, places)


def _place(given: dict[str, Any]) -> Place:
    start, end = (date.fromisoformat(given[name]) for name in ("start", "end"))
    return Place(given["kind"], given.get("place", ""), start, end)


async def _told(notice_id: UUID, row: sets.Row, data: dict[str, Any], places: list[Place]) -> PublicNotice:
    case = await tables.Candidate.get(id=row["candidate_id"]).select_related("org__superior")
    above = case.org.superior
    return PublicNotice(
        notice_id,
        case.id,
        case.org_path,
        case.stage,
        Kind(row["kind"]),
        case.name,
        case.unit,
        case.org.name,
        above.name if above else "",
        data.get("content", ""),
        data.get("phone", ""),
        places,
    )


async def object_to(notice: PublicNotice, content: str, contact: str, *, today: date, request_id: str) -> str:
    """Takes an objection down, and answers with the number under which it is found. That it came is in the case's journal; what it
    says is not."""
    for last in (False, False, False, True):
        number = f"{today.year}-{''.join(secrets.choice(_LETTERS) for _ in range(6))}"
        key = stamps.uuid7()
        row = {
            "id": key,
            "number": number,
            "notice_id": notice.id,
            "candidate_id": notice.candidate_id,
            "content_sealed": _kept(content, key, OBJECTION),
            "contact_sealed": _kept(contact, key, CONTACT),
            "finding_sealed": "",
            "status": ObjectionStatus.OPEN,
            "version": 1,
            "received_at": stamps.now(),
        }
        try:
            async with in_transaction():
                await sets.insert(tables.NoticeObjection, [row])
                entry = Entry(
                    ACT,
                    today,
                    notice.org_path,
                    candidate_id=notice.candidate_id,
                    stage=notice.stage,
                    record_id=key,
                    after={"number": number, "notice": str(notice.id)},
                )
                await journal.append(None, [entry], request_id=request_id)
            break
        except IntegrityError:  # somebody has this number already
            if last:
                raise
    return number


def _kept(text: str, key: UUID, what: str) -> str:
    return seals.current().seal(text, key, what) if text else ""


async def case_of(actor: Actor, objection_id: UUID) -> UUID:
    """Against whom an objection is; NotFound alike for one that is not in scope."""
    scope = scope_of(actor)
    where = f"t.id = :id AND {predicate('notice_objection', 't', scope)}"
    values = {"id": objection_id, **parameters(scope)}
    rows = await sets.read(tables.NoticeObjection, where, values, names=("candidate_id",))
    if not rows:
        raise NotFound("查无此记录", "There is no such record.", "id")
    return UUID(str(rows[0]["candidate_id"]))


async def waiting(case_id: UUID) -> list[str]:
    """The numbers of the objections to a person's notices that have no result, oldest first. The caller's transaction holds the
    case, and answers for the scope."""
    unsettled = [status for status in ObjectionStatus if not status.settled]
    rows = tables.NoticeObjection.filter(candidate_id=case_id, status__in=unsettled).order_by("received_at", "id")
    return [row["number"] for row in await rows.values("number")]


async def answer(
    objection_id: UUID, status: ObjectionStatus, finding: str, *, seen: int | None
) -> tuple[str, list[Problem]]:
    """What comes of an objection; its number, and why not. The caller's transaction holds the case, and answers for the scope."""
    row = await tables.NoticeObjection.get(id=objection_id)
    as_seen(objection_id, seen, row.version)
    if found := answer_flaws(ObjectionStatus(row.status), status, finding):
        return row.number, found
    values: dict[str, Any] = {"status": status, "answered_at": stamps.now(), "version": row.version + 1}
    if finding:
        values["finding_sealed"] = _kept(finding, objection_id, FINDING)
    if not await tables.NoticeObjection.filter(id=objection_id, version=row.version).update(**values):
        raise Conflict("该异议刚才有变化", "It has changed meanwhile.", "id")
    return row.number, []
