"""What comes of objections that were sent in by the pages of public notices."""

from __future__ import annotations

from typing import Any

from domain.orgs.actors import Actor
from graph.context import Context
from graph.inputs.flaws import settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer, at_the_door, refusing
from records.cases import public_notices
from records.cases.dossiers import held
from records.cases.lookups import noted


async def answer(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The journal says that it was answered and how, and not what was found."""
    key = uuid_of("obj", given.id, "id")
    settled()
    case_id = await public_notices.case_of(actor, key)
    async with held(actor, [case_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        number, flaws = await public_notices.answer(key, given.status, given.finding, seen=given.version)
        if flaws:
            return refusing(*flaws)
        after = {"number": number, "status": given.status}
        await noted(actor, act, case.one, request_id=context.request_id, after=after, record_id=key)
    return Answer(keys={"candidate_id": case_id, "objection_id": key})
