"""A case goes to another branch: either side comes to it by the transfer, and sees of it what its own scope shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from domain import identity
from domain.acts import transferring
from domain.acts.conditions import at_home, reasoned
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.organizations import Line
from domain.rules import Outcome, ProblemCode, refusal
from graph.context import Context
from graph.inputs.flaws import said, settled
from graph.inputs.plural.rows import Unfit
from graph.inputs.text import uuid_of
from graph.resolvers.acting import (
    NOT_FOUND,
    Answer,
    Asking,
    Work,
    also,
    at_the_door,
    business_date,
    changed_meanwhile,
    keep_one,
    refusing,
)
from graph.resolvers.cases import too_often
from graph.resolvers.results import Results
from graph.resolvers.sittings import Sitting, on_cases, on_named
from records import seals
from records.cases import transfers
from records.cases.dossiers import held
from records.cases.lookups import looked_up, noted
from records.cases.transfers import Placed
from records.errors import BadInput
from records.organizations import tree
from records.people.throttle import spare
from records.scope import on_behalf, taking_part
from records.stamps import uuid7

# ── asked for ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def create_code(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """C-7: a one-time code; earlier ones are worth nothing any more."""
    days = given.days()
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    settled()
    async with held(actor, [case_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        if stop := at_home(case.one) or changed_meanwhile(case.one.version, given.version):
            return refusing(*stop)
        code = await transfers.new_code(actor, case.one, valid_days=days)
        await noted(actor, act, case.one, request_id=context.request_id)
    return also(Answer(keys={"candidate_id": case_id}), transfer_code=code)


async def request_in(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """C-7: a wrong number, a wrong code and nobody at all are answered alike. Counted against guessing."""
    business_date(context, given.on)
    said(reasoned(given.text, "text"))
    settled()
    if not spare("id-look-up", str(actor.account_id), context.now):
        return refusing(too_often())
    number = identity.normalise(given.id_number)
    found = await transfers.owner(given.code, seals.current().person_key(given.id_type, number))
    if found is None or actor.org_id is None:
        await looked_up(actor, act, None, request_id=context.request_id)
        return refusing(NOT_FOUND)
    line, masked = await tree.line_of(actor.org_id), identity.masked(given.id_type, number)

    def work(d: Dossier, who: Actor) -> Outcome:
        return transferring.request_in(d, uuid7(), target=line, text=given.text, number=masked, actor=who)

    return await keep_one(
        context, act, given, actor, found, work, version=None, record="transfer_id",
        door=lambda scope: on_behalf(scope, found), beside=lambda: transfers.spend(given.code),
    )  # fmt: skip


# ── handed over ─────────────────────────────────────────────────────────────────────────────────────────────────────


_NOWHERE = refusal(ProblemCode.NOT_FOUND, "查无此组织", "There is no such organization.", "targetId")


def _target(given: Any) -> UUID | None:
    return uuid_of("org", given.target_id, "target_id") if given.target_id is not None else None


def _hand_over(given: Any, lines: dict[UUID, Line]) -> Work:
    target_id = _target(given)
    target = lines.get(target_id, ()) if target_id else ()

    def work(d: Dossier, who: Actor) -> Outcome:
        if target_id is not None and not target:
            return Outcome(d, problems=(_NOWHERE,))
        return transferring.hand_over(
            d, uuid7(), target=target, target_name=given.target_name, reason=given.reason, text=given.text,
            introduction=given.introduction, actor=who,
        )  # fmt: skip

    return work


async def hand_over(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """C-1: to a branch, or out of the system."""
    case_id, target_id = uuid_of("cand", given.candidate_id, "candidate_id"), _target(given)
    work = _hand_over(given, await transfers.lines_to([target_id] if target_id else []))
    return await keep_one(context, act, given, actor, case_id, work, version=given.version, record="transfer_id")


async def hand_over_many(context: Context, act: str, given: Any, actor: Actor) -> Results:
    """The same for many."""
    named = {_known(row) for _, row in given.rows()}
    lines = await transfers.lines_to(key for key in named if key)
    return await on_cases(lambda _, row: _hand_over(row, lines))(context, act, given, actor)


def _known(row: Any) -> UUID | None:
    """The target of a row, where it is an id at all: what is wrong is told of the row."""
    try:
        return None if isinstance(row, Unfit) else _target(row)
    except BadInput:
        return None


# ── answered ────────────────────────────────────────────────────────────────────────────────────────────────────────

WorkOf = Callable[[UUID, Any, Placed], Work]


def _accept(key: UUID, given: Any, placed: Placed) -> Work:
    def work(d: Dossier, who: Actor) -> Outcome:
        return transferring.accept(
            d, key, uuid7(), line=placed.target or d.line, recognition=given.recognition, text=given.text,
            consent=given.consent, actor=who, version=given.version,
        )  # fmt: skip

    return work


def _refuse(key: UUID, given: Any, _: Placed) -> Work:
    return lambda d, who: transferring.refuse(
        d, key, ground=given.ground, text=given.text, consent=given.consent, actor=who, version=given.version
    )


def _withdraw(key: UUID, given: Any, _: Placed) -> Work:
    return lambda d, who: transferring.withdraw(d, key, reason=given.reason, actor=who, version=given.version)


def _on_transfer(work_of: WorkOf) -> Asking:
    """An act on a transfer that the caller sees; any other does not exist. Its version is the transfer's."""

    async def asking(context: Context, act: str, given: Any, actor: Actor) -> Answer:
        key = uuid_of("xfr", given.id, "id")
        business_date(context, given.on)
        found = (await transfers.placed(actor, [key])).get(key)
        if found is None:
            return refusing(NOT_FOUND)
        return await keep_one(
            context, act, given, actor, found.id, work_of(key, given, found), version=None, record="transfer_id",
            door=taking_part,
        )  # fmt: skip

    return asking


def _on_transfers(work_of: WorkOf) -> Sitting:
    return on_named("xfr", transfers.placed, work_of, taking_part)


accept, accept_many = _on_transfer(_accept), _on_transfers(_accept)
refuse, refuse_many = _on_transfer(_refuse), _on_transfers(_refuse)
withdraw, withdraw_many = _on_transfer(_withdraw), _on_transfers(_withdraw)
