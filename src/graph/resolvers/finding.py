"""Whose number somebody has in hand: the person of the own branch, found by it and written down."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from domain import identity
from domain.identity import IdType
from domain.orgs.actors import Role
from graph.context import Context
from graph.plan.faults import Fault
from records import seals
from records.cases import lookups
from records.errors import BadInput, NotAllowed
from records.people.callers import Stale
from records.people.throttle import spare

ACT = "findPeople"


@dataclass(frozen=True)
class Found:
    """Their cases, the latest first."""

    people: list[UUID]


async def people(context: Context, id_number: str | None, id_type: IdType, phone: str | None) -> Found:
    """E2: by the exact number alone, in the own branch alone. Counted against guessing; an act whether it found somebody or not."""
    actor = context.actor
    if actor is None or actor.role is not Role.BRANCH_ADMIN:
        raise NotAllowed
    if (id_number is None) == (phone is None):
        raise BadInput(
            ("idNumber",), "请给出证件号或手机号之一", "Give the ID number or the phone number, one of them."
        )
    if context.proof is not None:
        raise Stale  # nothing is written on a memory
    if not spare("id-look-up", str(actor.account_id), context.now):
        raise Fault("RATE_LIMITED", "查询过于频繁，请稍后再试。", "Too many look-ups; try again later.")
    if id_number is not None:
        key, by = seals.current().person_key(id_type, identity.normalise(id_number)), "idNumber"
    else:
        key, by = seals.current().phone_key(phone or ""), "phone"
    found = await lookups.numbered(actor, by, key) if key else []
    await lookups.found(actor, ACT, by, found, request_id=context.request_id)
    return Found(found)
