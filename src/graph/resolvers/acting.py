"""The way every act goes: who asks, may they, find the case in their scope, ask the domain, keep the outcome, answer.

A refusal is an answer with problems and nothing changed. Out of scope is answered exactly like not existing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from domain.acts.conditions import own_case
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.roles import may, not_allowed
from domain.rules import Outcome, Problem, ProblemCode, Severity, refusal
from graph.context import Context
from graph.inputs.text import cleaned, uuid_of
from records import idempotency
from records.cases.dossiers import Case, Door, held, own
from records.errors import BadInput, Conflict, Fault, NotAllowed, NotFound, Underway, Unexplained
from records.trail import denials


@dataclass(frozen=True)
class Answer:
    """What a mutation answers with: keys of what it changed, and what was refused or noticed.

    `keys` names the objects of the payload; they are read in the caller's scope after the commit. `once` holds what is
    told once and kept nowhere, such as a new token.
    """

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    keys: dict[str, UUID] = field(default_factory=dict)
    once: dict[str, Any] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        """The payload's fields read `candidate_id`, `record_id` … off the answer; absent means null."""
        if name.startswith("_"):
            raise AttributeError(name)
        if name in self.once:
            return self.once[name]
        return self.keys.get(name)


def refusing(*problems: Problem) -> Answer:
    return Answer(problems=problems)


NOT_FOUND = refusal(ProblemCode.NOT_FOUND, "查无此人或此记录", "There is no such person or record.")

_CODES = {
    NotFound: ProblemCode.NOT_FOUND,
    NotAllowed: ProblemCode.NOT_ALLOWED,
    BadInput: ProblemCode.BAD_INPUT,
    Conflict: ProblemCode.CONFLICT,
    Underway: ProblemCode.WRONG_STATE,
    Unexplained: ProblemCode.ACKNOWLEDGEMENT_REQUIRED,
}

Work = Callable[[Dossier, Actor], Outcome]
# A question that must look something up once the case is held.
LookingUp = Callable[[Dossier, Actor], Awaitable[Outcome]]
Asking = Callable[[Context, str, Any, Actor], Awaitable[Answer]]


async def perform(context: Context, act: str, given: Any, asking: Asking) -> Answer:
    """Any act: the role first, then clean text, then the act; faults of the caller become problems of the payload."""
    actor = context.actor
    if actor is None:
        return refusing(not_allowed())
    if not may(actor, act):
        answer = refusing(not_allowed())
    else:
        answer = await answered(lambda: asking(context, act, cleaned(given), actor))
    if any(problem.code is ProblemCode.NOT_ALLOWED for problem in answer.problems):
        await denials.note(actor, act, on=context.clock)
    return answer


async def answered(work: Callable[[], Awaitable[Answer]]) -> Answer:
    """An act's answer; a fault of the caller is a problem of the payload like any other."""
    try:
        return await work()
    except Fault as fault:
        return refusing(problem_of(fault))


def problem_of(fault: Fault) -> Problem:
    """A fault of the caller as a problem of the payload."""
    severity = Severity.WARNING if isinstance(fault, Unexplained) else Severity.HARD
    return Problem(_code(type(fault)), fault.message, severity, path=tuple(map(camel, fault.path)))


def _code(kind: type[Fault]) -> ProblemCode:
    return next(code for base, code in _CODES.items() if issubclass(kind, base))


def on_case(work: Callable[[Context, Any], Work], *, record: str = "record_id") -> Asking:
    """An act on one case, named by `candidate_id`: `work` makes the domain's question out of the input."""

    async def asking(context: Context, act: str, given: Any, actor: Actor) -> Answer:
        case_id = uuid_of("cand", given.candidate_id, "candidate_id")
        question = work(context, given)
        return await keep_one(context, act, given, actor, case_id, question, version=given.version, record=record)

    return asking


async def keep_one(
    context: Context,
    act: str,
    given: Any,
    actor: Actor,
    case_id: UUID,
    work: Work | LookingUp,
    *,
    version: int | None,
    record: str = "record_id",
    on: date | None = None,
    members: Sequence[UUID] = (),
    door: Door = own,
    beside: Callable[[], Awaitable[None]] | None = None,
) -> Answer:
    """Find, ask, keep, in one transaction; a key seen before answers as it did the first time.

    `door`: the case is come to by another way than the caller's scope. `beside`: what is written with it.
    """
    day = business_date(context, on or getattr(given, "on", None))
    async with held(
        actor, [case_id], today=day, clock=context.clock, members=members, request_id=context.request_id, door=door
    ) as case:
        earlier = await replayed(actor, act, given)
        if earlier is not None:
            return earlier
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        dossier = case.dossiers[case_id]
        stale = changed_meanwhile(dossier.version, version)
        if stale:
            return refusing(stale)
        asked = work(dossier, actor)
        outcome = asked if isinstance(asked, Outcome) else await asked
        if not outcome.done:
            return Answer(problems=outcome.problems)
        if not outcome.idle:
            outcome = (await case.keep([outcome], act=act))[0]
        if not outcome.done:
            return Answer(problems=outcome.problems)
        if beside is not None:
            await beside()
        keys = {"candidate_id": case_id}
        if outcome.subject is not None:
            keys[record] = outcome.subject
        answer = Answer(warnings=outcome.warnings, keys=keys)
        await remember(actor, act, given, answer)
    return answer


def at_the_door(case: Case, case_id: UUID) -> list[Problem]:
    """Before anything else is looked at: the case is there for whoever acts, and is not their own (C-33)."""
    dossier = case.dossiers.get(case_id)
    return [NOT_FOUND] if dossier is None else own_case(dossier, case.actor)


def changed_meanwhile(now: int, version: int | None) -> Problem | None:
    if version is None or version == now:
        return None
    zh, en = f"档案已有更新(当前版本{now})", f"The case has changed (version {now} now)."
    return refusal(ProblemCode.CONFLICT, zh, en, "version")


def business_date(context: Context, on: date | None) -> date:
    """The day on which it happened; today if the caller did not say. Never in the future."""
    if on is None:
        return context.clock
    if on > context.clock:
        raise BadInput(("on",), "业务日期不能晚于今天", "The business date is not in the future.")
    return on


# ── the same key, the same answer ───────────────────────────────────────────────────────────────────────────────────


async def replayed(actor: Actor, act: str, given: Any) -> Answer | None:
    """The first answer to this key, if there was one. Conflict when the key came with another input."""
    key = getattr(given, "idempotency_key", None)
    if not key:
        return None
    stored = await idempotency.once(actor.account_id, key, act, idempotency.digest(asdict(given)))
    return Answer(keys={name: UUID(value) for name, value in stored.items()}) if stored is not None else None


async def remember(actor: Actor, act: str, given: Any, answer: Answer) -> None:
    key = getattr(given, "idempotency_key", None)
    if key:
        stored = {name: str(value) for name, value in answer.keys.items()}
        await idempotency.store(actor.account_id, key, act, idempotency.digest(asdict(given)), stored)


def also(answer: Answer, **once: Any) -> Answer:
    """The answer with something told once."""
    return replace(answer, once={**answer.once, **once})


def camel(name: str) -> str:
    """A name as the schema has it."""
    head, *rest = name.split("_")
    return head + "".join(word.title() for word in rest)
