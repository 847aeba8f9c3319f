"""Transfer passports: drawn up for who may hand the case over, and looked for among those that were taken in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from domain.case.passports import Issuer, Passport, passport_of
from domain.orgs.actors import Actor
from domain.steps.kinds import Kind
from records import seals, signatures, tables
from records.cases import dossiers, lookups
from records.engines import sets
from records.engines.connections import among
from records.organizations import tree

# What of a passport is read in clear, as the journal tells it.
FIELD = "transferPassport"


async def drawn(actor: Actor, case_id: UUID, transfer_id: UUID, *, clock: date, origin: str) -> Passport | None:
    """The draft of what goes along with a transfer out of the system; None where there is none for the actor. It holds the full
    number: whoever shows that says so (`read`)."""
    found = (await dossiers.load(actor, [case_id], today=clock, clock=clock)).get(case_id)
    transfer = found.transfer(transfer_id) if found else None
    if found is None or transfer is None or actor.org_id is None:
        return None
    line = await tree.line_of(actor.org_id)
    issuer = Issuer(line[0].name, line[1].name if len(line) > 1 else "", signatures.own_id(), origin)
    return passport_of(found, transfer, await lookups.unsealed(case_id), issuer)


async def read(actor: Actor, case_id: UUID, *, today: date) -> None:
    """The whole of one is about to leave: a row in the case's chain."""
    await lookups.shown(actor, {case_id: {FIELD}}, today=today)


async def taken_in(case_ids: Iterable[UUID], digest: str) -> bool:
    """Whether one of these cases, whose number all of them have, was opened on the passport with this digest."""
    of_them, coded = among("t.candidate_id", "cases"), among("(t.data ->> 'passport_code')", "codes", "text")
    where = f"{of_them} AND t.kind = '{Kind.STAGE_ADJUSTED}' AND {coded}"
    values = {"cases": set(case_ids), "codes": seals.current().every_keyed(digest)}
    return bool(await sets.read(tables.Step, where, values, names=("id",), tail="LIMIT 1"))
