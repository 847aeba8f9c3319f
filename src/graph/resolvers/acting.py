"""The way every act goes: who asks, may they, find the case in their scope, ask the domain, keep the outcome, answer.

A refusal is an answer with problems and nothing changed. Out of scope is answered exactly like not existing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import structs
from tortoise.transactions import in_transaction

from domain.acts.conditions import own_case
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Edition
from domain.regulation import GUARDS
from domain.roles import MAY, may, not_allowed, not_good_for
from domain.rules import Guard, Outcome, Problem, ProblemCode, Severity, refusal
from graph.context import Context
from graph.inputs.flaws import collecting, flaw, settled
from graph.inputs.text import cleaned, uuid_of
from graph.resolvers import files
from records import idempotency
from records.cases.dossiers import Case, Door, held, own
from records.counts import counted
from records.errors import BadInput, Conflict, Fault, Locked, NotAllowed, NotFound, Underway, Unexplained, conflicts
from records.trail import denials
from records.trying import tried


@dataclass(frozen=True)
class Answer:
    """What a mutation answers with: keys of what it changed, and what was refused or noticed.

    `keys` names the objects of the payload, which are read in the caller's scope after the commit, or counts. `once` holds what is
    told once and kept nowhere, such as a new token. Counts that are `foretold`, and what is told once with them, a dry run tells as well.
    """

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    keys: dict[str, UUID | int] = field(default_factory=dict)
    once: dict[str, Any] = field(default_factory=dict)
    validated_only: bool = False
    replayed: bool = False
    foretold: bool = False

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
    Locked: ProblemCode.RECORD_LOCKED,
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
        in_role = actor.role in MAY.get(act, frozenset())
        answer = refusing(not_good_for(act) if in_role else not_allowed())
    else:
        answer = await answer_of(context, act, given, actor, asking)
    if any(problem.code is ProblemCode.NOT_ALLOWED for problem in answer.problems):
        await denials.note(actor, act, on=context.clock)
    _count(context, act, answer)
    return answer


def _count(context: Context, act: str, answer: Answer) -> None:
    """For the log and the figures. What was only tried, or told again, is not done."""
    if answer.problems:
        context.facts.problem = answer.problems[0].code.value
        counted.acted(act, refused=1)
    elif not (answer.validated_only or answer.replayed):
        counted.acted(act, done=1)


async def answer_of(context: Context, act: str, given: Any, actor: Actor, asking: Asking) -> Answer:
    """An act of somebody who may do it: its answer, or all that is wrong with what was given."""
    await files.attach(given, actor)
    answer = _where_named(given, await answered(given, lambda: _done(context, act, cleaned(given), actor, asking)))
    if not any(p.code is ProblemCode.BAD_INPUT for p in answer.problems):
        return answer
    return replace(answer, problems=await _all_flaws(context, act, given, actor, asking, answer.problems))


async def _all_flaws(
    context: Context, act: str, given: Any, actor: Actor, asking: Asking, known: Sequence[Problem]
) -> tuple[Problem, ...]:
    """All that is wrong with an input in which something is wrong: gone through once more, and undone."""
    told: tuple[Problem, ...] = ()
    with collecting() as noted:
        answer = await answered(given, lambda: dry(context, lambda: asking(context, act, cleaned(given), actor)))
        answer = _where_named(given, answer, [wrong.path for wrong in noted])
        told = tuple(p for p in answer.problems if p.code in _OF_THE_INPUT or p.path)
    return together([problem_of(wrong) for wrong in noted], told, known)


def _where_named(given: Any, answer: Answer, flawed: Sequence[tuple[str, ...]] = ()) -> Answer:
    """Of what does not exist, the field that named it: of an act on a record the record's, unless it was told already.

    Where an id could not be read, nothing was found because of that.
    """
    names = [name for name in _NAMING if getattr(given, name, None) is not None]
    named = next((name for name in names if (name,) in flawed), names[0] if names else None)
    if named is None or all(p.path or p.code is not ProblemCode.NOT_FOUND for p in answer.problems):
        return answer
    problems = (at(p, named) if p.code is ProblemCode.NOT_FOUND and not p.path else p for p in answer.problems)
    return replace(answer, problems=tuple(problems))


_NAMING = ("id", "candidate_id", "account_id", "organization_id", "superior_id", "id_number")


def at(problem: Problem, *path: str) -> Problem:
    """The problem, with the place in the input."""
    return structs.replace(problem, path=tuple(map(camel, path)))


# What is told of an input that has flaws, and what the rules say of a field; the rest is asked of a sound one.
_OF_THE_INPUT = frozenset({ProblemCode.BAD_INPUT, ProblemCode.NOT_FOUND})


def together(noted: Sequence[Problem], *others: Sequence[Problem]) -> tuple[Problem, ...]:
    """The flaws that were noted, one at a place, and what else was told: nothing twice, and of a place with a flaw nothing."""
    by_place: dict[tuple[str, ...], Problem] = {}
    for problem in noted:
        by_place.setdefault(problem.path, problem)
    found, places = list(by_place.values()), set(by_place)
    for problem in (p for told in others for p in told):
        if problem.path not in places and problem not in found:
            found.append(problem)
    return tuple(found)


async def _done(context: Context, act: str, given: Any, actor: Actor, asking: Asking) -> Answer:
    """The act itself: tried and undone, once for its key, or just done."""

    async def work() -> Answer:
        return await asking(context, act, given, actor)

    key = None if given.validate_only else getattr(given, "idempotency_key", None)
    if isinstance(asking, Proving):
        stored = await idempotency.known(actor.account_id, key, act, digest_of(given)) if key else None
        refused = None if stored is not None else await asking.proof(context, act, given, actor)
        if refused is not None:
            return refused
    if given.validate_only:
        return await dry(context, work)
    return await _once(actor, key, act, given, work) if key else await work()


@dataclass(frozen=True)
class Proving:
    """An act that wants a proof first, such as a password: tried before the act's transaction, so that what is counted of it
    stays whatever becomes of the act."""

    proof: Callable[[Context, str, Any, Actor], Awaitable[Answer | None]]
    asking: Asking

    async def __call__(self, context: Context, act: str, given: Any, actor: Actor) -> Answer:
        return await self.asking(context, act, given, actor)


async def dry(context: Context, work: Callable[[], Awaitable[Answer]]) -> Answer:
    """What the act would say: done like any other, and undone. It shows no objects: none was changed."""
    sent = len(context.cookies)
    with conflicts():
        answer = await tried(work)
    del context.cookies[sent:]
    foretold = answer.keys if answer.foretold and not answer.problems else {}
    counts: dict[str, UUID | int] = {name: told for name, told in foretold.items() if isinstance(told, int)}
    return Answer(answer.problems, answer.warnings, counts, answer.once if answer.foretold else {})


async def _once(actor: Actor, key: str, act: str, given: Any, work: Callable[[], Awaitable[Answer]]) -> Answer:
    """The same key with the same input answers as it did the first time, and the act happens once; a refusal keeps nothing."""
    digest = digest_of(given)
    with conflicts():
        async with in_transaction():
            stored = await idempotency.once(actor.account_id, key, act, digest)
            if stored is not None:
                keys = {name: UUID(value) if isinstance(value, str) else value for name, value in stored.items()}
                return Answer(keys=keys, replayed=True)
            answer = await work()
            if not answer.problems:
                told = {name: str(value) if isinstance(value, UUID) else value for name, value in answer.keys.items()}
                await idempotency.store(actor.account_id, key, act, digest, told)
    return answer


def digest_of(given: Any) -> str:
    """What is kept of an input under its key: of what is asked, not of whether it was tried first."""
    return idempotency.digest({name: value for name, value in asdict(given).items() if name != "validate_only"})


async def answered(given: Any, work: Callable[[], Awaitable[Answer]]) -> Answer:
    """An act's answer; a fault of the caller is a problem of the payload like any other."""
    try:
        answer = await work()
    except Fault as fault:
        answer = refusing(problem_of(fault))
    return replace(answer, validated_only=given.validate_only)


def problem_of(fault: Fault) -> Problem:
    """A fault of the caller as a problem of the payload."""
    severity = Severity.WARNING if isinstance(fault, Unexplained) else Severity.HARD
    guard = _GUARDS.get(fault.rule or "") if isinstance(fault, Conflict) else None
    edition = _edition(guard) if guard else None
    path = tuple(map(camel, fault.path))
    return Problem(_code(type(fault)), fault.message, severity, guard=guard, edition=edition, path=path)


def _edition(guard: Guard) -> Edition | None:
    """The edition whose article is told where the case is not known: any, where all cite the same."""
    having = [edition for edition in Edition if guard.severity(edition) is not None]
    return having[0] if len({guard.article(edition) for edition in having}) == 1 else None


# What the database's own index held is held by a rule of the page, where there is one.
_GUARDS = {guard.id: guard for guard in GUARDS}


def _code(kind: type[Fault]) -> ProblemCode:
    return next(code for base, code in _CODES.items() if issubclass(kind, base))


def on_case(work: Callable[[Context, Any], Work | LookingUp], *, record: str = "record_id") -> Asking:
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
    """Find, ask, keep, in one transaction.

    `door`: the case is come to by another way than the caller's scope. `beside`: what is written with it.
    """
    day = business_date(context, on or getattr(given, "on", None))
    async with held(
        actor, [case_id], today=day, clock=context.clock, members=members, request_id=context.request_id, door=door
    ) as case:
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        dossier = case.dossiers[case_id]
        # A person is not told of others' judgements, which are versions too; their papers overwrite nothing.
        stale = [] if actor.role is Role.CANDIDATE else changed_meanwhile(dossier.version, version)
        if stale:
            return refusing(*stale)
        asked = work(dossier, actor)
        outcome = asked if isinstance(asked, Outcome) else await asked
        if not outcome.done:
            return Answer(problems=outcome.problems)
        settled()
        if not outcome.idle:
            outcome = (await case.keep([outcome], act=act))[0]
        if not outcome.done:
            return Answer(problems=outcome.problems)
        if beside is not None:
            await beside()
        keys: dict[str, UUID | int] = {"candidate_id": case_id}
        if outcome.subject is not None:
            keys[record] = outcome.subject
    return Answer(warnings=outcome.warnings, keys=keys)


def at_the_door(case: Case, case_id: UUID) -> list[Problem]:
    """Before anything else is looked at: the case is there for whoever acts, and is not their own (C-33)."""
    dossier = case.dossiers.get(case_id)
    return [NOT_FOUND] if dossier is None else own_case(dossier, case.actor)


def changed_meanwhile(now: int, version: int | None) -> list[Problem]:
    """CONFLICT where the caller saw another version of the case."""
    if version is None or version == now:
        return []
    zh, en = f"档案已有更新(当前版本{now})", f"The case has changed (version {now} now)."
    return [refusal(ProblemCode.CONFLICT, zh, en, "version")]


def business_date(context: Context, on: date | None) -> date:
    """The day on which it happened; today if the caller did not say. Never in the future."""
    if on is None:
        return context.clock
    if on > context.clock:
        flaw(("on",), "业务日期不能晚于今天", "The business date is not in the future.")
        return context.clock
    return on


def also(answer: Answer, **once: Any) -> Answer:
    """The answer with something told once."""
    return replace(answer, once={**answer.once, **once})


def camel(name: str) -> str:
    """A name as the schema has it."""
    head, *rest = name.split("_")
    return head + "".join(word.title() for word in rest)
