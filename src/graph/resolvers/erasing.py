"""A case that ended before admission is erased: asked for by one, decided by another."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from domain.acts import erasing as rules
from domain.acts.conditions import reasoned
from domain.orgs.actors import Actor
from graph.context import Context
from graph.inputs.flaws import said, settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer, at_the_door, changed_meanwhile, refusing
from records.cases import erasing
from records.cases.dossiers import held
from records.people.accounts import as_holder


async def erase(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The branch's word is a request; the committee's, once somebody else asked, is the deed."""
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    said(reasoned(given.reason))
    settled()
    keys: dict[str, UUID | int] = {"candidate_id": case_id}
    async with held(actor, [case_id], today=context.clock, clock=context.clock, request_id=context.request_id) as case:
        if barred := at_the_door(case, case_id) or changed_meanwhile(case.one.version, given.version):
            return refusing(*barred)
        dossier = case.one
        known = await erasing.known(act, case_id)
        if barred := rules.barred(dossier, erased=known.erased):
            return refusing(*barred)
        if not rules.decides(dossier, actor):
            await erasing.ask(actor, act, dossier, given.reason, request_id=context.request_id)
            return Answer(warnings=rules.asked_for(dossier), keys={**keys, "erased": False})
        if barred := rules.undecidable(dossier, known.asked, await as_holder(actor)):
            return refusing(*barred)
        gone = await erasing.erase(actor, act, dossier, given.reason, request_id=context.request_id)
    return Answer(warnings=rules.told(gone.records, gone.files), keys={**keys, "erased": True})
