"""A person's rights over their own data: a copy, and having it put right."""

from __future__ import annotations

from typing import Any

from domain.corrections import CorrectionStatus, answer_flaws, flaws
from domain.orgs.actors import Actor
from graph.context import Context
from graph.inputs.flaws import settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import NOT_FOUND, Answer, also, at_the_door, refusing
from records.cases.dossiers import held
from records.cases.lookups import noted
from records.people import own_data


async def export(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """Everything that the person may see of themselves, once; the journal says that it was taken."""
    settled()
    if actor.candidate_id is None:
        return refusing(NOT_FOUND)
    async with held(actor, [actor.candidate_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, actor.candidate_id):
            return refusing(*barred)
        text = await own_data.copy_of(actor)
        await noted(actor, act, case.one, request_id=context.request_id)
    return also(Answer(keys={"candidate_id": actor.candidate_id}), file=text)


async def request(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """What the person says is not right, to be answered by the branch."""
    if found := flaws(given.field, given.wanted, given.reason):
        return refusing(*found)
    settled()
    if actor.candidate_id is None:
        return refusing(NOT_FOUND)
    async with held(actor, [actor.candidate_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, actor.candidate_id):
            return refusing(*barred)
        key = await own_data.request(actor, actor.candidate_id, given.field, given.wanted, given.reason)
        after = {"field": given.field, "reason": given.reason}
        await noted(actor, act, case.one, request_id=context.request_id, after=after, record_id=key)
    return Answer(keys={"candidate_id": actor.candidate_id, "correction_id": key})


async def answer(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The branch's answer. What is put right is put right by `updateCandidate`, which asks what the rules ask."""
    key = uuid_of("cor", given.id, "id")
    if found := answer_flaws(accept=given.accept, note=given.note):
        return refusing(*found)
    settled()
    case_id = await own_data.case_of(actor, key)
    status = CorrectionStatus.ACCEPTED if given.accept else CorrectionStatus.REFUSED
    async with held(actor, [case_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        field = await own_data.answer(actor, key, status, given.note, seen=given.version)
        after = {"field": field, "status": status, "note": given.note}
        await noted(actor, act, case.one, request_id=context.request_id, after=after, record_id=key)
    return Answer(keys={"candidate_id": case_id, "correction_id": key})
