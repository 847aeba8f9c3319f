"""Whom to pick as mentors and introducers: everybody on the rosters in reach, each judged by the rows that the act asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.case.assignments import AssignmentRole
from domain.questions.eligible import bare, fitness
from domain.roles import may
from domain.rules import Problem
from graph.context import Context
from graph.inputs.text import cleaned, uuid_of
from records.cases.dossiers import load
from records.errors import BadInput, NotAllowed, NotFound
from records.organizations.roster import pickable

MOST = 100
_ACTS = {AssignmentRole.MENTOR: "assignMentors", AssignmentRole.INTRODUCER: "assignIntroducers"}


@dataclass(frozen=True)
class Eligible:
    """A member, what they carry, and what the rules say of them."""

    member_id: UUID
    load: int
    eligible: bool
    reasons: tuple[Problem, ...]
    eligible_from: date | None


@dataclass(frozen=True)
class Eligibles:
    """A piece of the rosters."""

    members: list[Eligible]
    more: bool


async def eligible(
    context: Context, role: AssignmentRole, candidate: str, *, called: str, first: int, skip: int
) -> Eligibles:
    """Who could look after the person from today on, the own branch first. For whoever may assign; else as if nobody were there."""
    actor = context.actor
    if actor is None or not may(actor, _ACTS[role]):
        raise NotAllowed
    if not 1 <= first <= MOST:
        raise BadInput(("first",), "每次1至100人", "Between 1 and 100 at a time.")
    if skip < 0:
        raise BadInput(("skip",), "不能为负", "Not below zero.")
    case_id = uuid_of("cand", candidate, "candidate")
    found = await load(actor, [case_id], today=context.clock, clock=context.clock)
    if case_id not in found or actor.org_id is None:
        raise NotFound
    people = await pickable(
        actor, actor.org_id, today=context.clock, called=cleaned(called, "name"), first=first + 1, skipped=skip
    )
    loads = {one.member.id: one for one in people[:first]}
    judged = fitness(found[case_id], role, [one.member for one in people[:first]])
    told = [one if loads[one.member.id].own else bare(one) for one in judged]
    return Eligibles(
        [
            Eligible(one.member.id, loads[one.member.id].load, one.eligible, one.reasons, one.eligible_from)
            for one in told
        ],
        len(people) > first,
    )
