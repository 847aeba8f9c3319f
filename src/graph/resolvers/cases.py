"""The acts on a case itself (manual part 五): opened, edited, archived, restored."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from msgspec.structs import replace

from domain import identity
from domain.acts import desk, opening
from domain.acts.conditions import at_home, own_number, reasoned
from domain.case.dossier import Dossier
from domain.case.person import Person
from domain.orgs.actors import Actor
from domain.rules import Outcome, Problem, ProblemCode, refusal, warning
from domain.stages import Stage
from graph.context import Context
from graph.inputs.flaws import flaw, said, settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import (
    NOT_FOUND,
    Answer,
    Asking,
    Work,
    also,
    at,
    at_the_door,
    business_date,
    changed_meanwhile,
    keep_one,
    on_case,
    refusing,
)
from graph.resolvers.invitations import registration_of
from graph.resolvers.sittings import Sitting, on_cases
from records import seals, trying
from records.cases.dossiers import archived, enrolled, held, taken
from records.cases.lookups import Earlier, earlier_cases, lookalikes, looked_up, noted, papers_of, unsealed
from records.onetime import Issued
from records.organizations import tree
from records.people import accounts, registration
from records.people.throttle import spare, spent
from records.stamps import uuid7

# ── opening a case ──────────────────────────────────────────────────────────────────────────────────────────────────


async def create(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """A1: a case, and the one-time token with which the person registers."""
    on = business_date(context, given.on)
    number = identity.normalise(given.id_number)
    person = given.person(seals.current().person_key(given.id_type, number))
    flaws = identity.flaws(given.id_type, number, birth=person.birth, sex=person.sex)
    line = await tree.line_of(actor.org_id) if actor.org_id else ()
    asked = partial(opening.open_case, uuid7(), person, line, today=on, clock=context.clock, flaws=flaws)
    return await opened(context, act, actor, asked, person, number, on)


async def _nothing_else(past: Sequence[Earlier]) -> Sequence[Problem]:
    return ()


async def opened(
    context: Context,
    act: str,
    actor: Actor,
    asked: Callable[..., Outcome],
    person: Person,
    number: str,
    on: date,
    against: Callable[[Sequence[Earlier]], Awaitable[Sequence[Problem]]] = _nothing_else,
) -> Answer:
    """A case for who has none: `asked` makes it of whether the person is known already. What there is `against` it besides is
    asked of the earlier cases of the number."""
    outcome = asked(duplicate=False)
    if not outcome.done:
        return Answer(problems=outcome.problems)
    settled()
    async with held(actor, [], today=on, clock=context.clock, request_id=context.request_id) as case:
        if barred := own_number(person.key, actor):
            return refusing(*barred)
        past = await earlier_cases(person.key)
        if any(p.archived_in == actor.org_id for p in past) and not any(p.active for p in past):
            zh, en = "该证件号码在本支部已有归档档案，请恢复", "There is an archived case in this branch; restore it."
            return refusing(refusal(ProblemCode.CONFLICT, zh, en, "idNumber"))
        if stop := await against(past):
            return refusing(*stop)
        known = any(p.active for p in past) or await enrolled(person.key, today=context.clock)
        outcome = await unless_known(context, act, actor, outcome, known, lambda: asked(duplicate=True))
        if not outcome.done or outcome.after is None or outcome.subject is None:
            return Answer(problems=outcome.problems)
        similar = _similar(await lookalikes(actor, person, besides=outcome.subject))
        if outcome.idle:
            return Answer(warnings=similar)
        previous = next((p.id for p in past), None)
        made = replace(
            outcome, after=replace(outcome.after, previous_case_id=previous), note={"id_number": number, "new": True}
        )
        await case.keep([made], act=act)
        issued = await registration.create_registration_token(actor, outcome.subject, valid_days=7)
    return _registering(context, actor, Answer(keys={"candidate_id": outcome.subject}, warnings=similar), issued)


def _registering(context: Context, actor: Actor, answer: Answer, issued: Issued) -> Answer:
    told = registration_of(context, actor, issued)
    return also(answer, registration=told, registration_token=told.token)


async def unless_known(
    context: Context, act: str, actor: Actor, outcome: Outcome, known: bool, refused: Callable[[], Outcome]
) -> Outcome:
    """What would be done, unless somebody with that number is known anywhere (R-ID-2): "Is this person known?" is answered to nobody.

    So it is asked last, of what is sound in all else; answered in the same words whatever is known; and each such answer is
    counted and noted as a look-up by number. Who has none left is told so whoever the number is. A dry run, which opens no case,
    would be such a question and nothing else: it is not asked there.
    """
    if trying.underway():
        return replace(outcome, after=outcome.before)  # nor does the index of the table answer it
    if spent("id-look-up", str(actor.account_id), context.now):
        return Outcome(outcome.before, problems=(too_often(),))
    if not known:
        return outcome
    spare("id-look-up", str(actor.account_id), context.now)
    await looked_up(actor, act, None, request_id=context.request_id)
    return refused()


def _similar(count: int) -> tuple[Problem, ...]:
    """C-26: the same name, birth date and phone stand in another case of the branch."""
    if not count:
        return ()
    zh, en = (
        "本支部有姓名、出生日期、手机号相同的档案，请核对",
        "A case with the same name, birth date and phone exists here.",
    )
    return (warning(ProblemCode.CONFLICT, zh, en, "name"),)


async def reissue_token(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """A new registration token; earlier open ones are revoked."""
    if not 1 <= given.valid_days <= 30:
        flaw(("valid_days",), "有效天数为1至30", "Between 1 and 30 days.")
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    settled()
    async with held(actor, [case_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        if stop := at_home(case.one) or changed_meanwhile(case.one.version, given.version):
            return refusing(*stop)
        if await registration.registered(case_id):
            zh, en = "本人已注册账户，无须再发注册码", "The person has an account: no token is needed any more."
            return refusing(refusal(ProblemCode.CONFLICT, zh, en, "candidateId"))
        await registration.revoke_registration_tokens(actor, case_id)
        issued = await registration.create_registration_token(actor, case_id, valid_days=given.valid_days)
        await noted(actor, act, case.dossiers[case_id], request_id=context.request_id)
    return _registering(context, actor, Answer(keys={"candidate_id": case_id}), issued)


async def revoke_tokens(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The open registration tokens are worth nothing any more."""
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    settled()
    async with held(actor, [case_id], today=context.clock, clock=context.clock) as case:
        if stop := at_the_door(case, case_id) or changed_meanwhile(case.one.version, given.version):
            return refusing(*stop)
        await registration.revoke_registration_tokens(actor, case_id)
        await noted(actor, act, case.dossiers[case_id], request_id=context.request_id)
    return Answer(keys={"candidate_id": case_id})


# ── the case itself ─────────────────────────────────────────────────────────────────────────────────────────────────


async def edit(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """E3: only what is given changes. Number, birth date and sex are judged together, whichever of them is given."""
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    changes = given.changes()
    new = identity.normalise(given.id_number) if isinstance(given.id_number, str) else None
    keys: list[str] = []

    async def work(dossier: Dossier, who: Actor) -> Outcome:
        person = replace(dossier.person, **changes)
        flaws: tuple[identity.Flaw, ...] = ()
        if new or _IDENTITY & changes.keys():
            number = new or await unsealed(case_id)
            person = replace(person, key=seals.current().person_key(person.id_type, number))
            flaws = identity.flaws(person.id_type, number, birth=person.birth, sex=person.sex)
        asked = partial(
            opening.edit,
            dossier,
            person,
            reason=given.reason,
            consent=given.superior_consent,
            flaws=flaws,
            named=changes,
            told={*changes, *({"id_number"} if new else ())},
        )
        outcome = asked(duplicate=False)
        if outcome.done and person.key != dossier.person.key:
            settled()
            keys.append(person.key)
            # Nor is anybody else made out to be oneself.
            if barred := own_number(person.key, who):
                return Outcome(dossier, problems=tuple(barred))
            known = await taken(person.key, besides=case_id)
            # Whoever was admitted is a member: an entry of theirs made by hand may have had the right number.
            applying = dossier.stage.rank < Stage.PROBATIONARY_MEMBER.rank
            known = known or (applying and await enrolled(person.key, today=context.clock))
            outcome = await unless_known(context, act, who, outcome, known, lambda: asked(duplicate=True))
        note = {"id_number": new} if new else {}
        return replace(outcome, note={**note, "reason": given.reason, "consent": given.superior_consent})

    async def follow() -> None:
        for key in keys:
            await accounts.follow_number(case_id, key)

    return await keep_one(context, act, given, actor, case_id, work, version=given.version, beside=follow)


# What a citizen's number says as well (R-ID-1).
_IDENTITY = frozenset({"id_type", "birth", "sex"})


def _archive(context: Context, given: Any) -> Work:
    return lambda d, actor: desk.archive(d, uuid7(), given.reason, given.text, actor)


def _adjust(context: Context, given: Any) -> Work:
    return lambda d, actor: desk.adjust_stage(d, uuid7(), given.target, given.since, given.reason, actor)


archive: Asking = on_case(_archive)
archive_many: Sitting = on_cases(_archive)
adjust_stage: Asking = on_case(_adjust)


async def find_archived(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """E2: an exact ID number finds the archived case of the own branch, or nothing at all. Counted against guessing."""
    settled()
    if not spare("id-look-up", str(actor.account_id), context.now):
        return refusing(too_often())
    key = seals.current().person_key(given.id_type, identity.normalise(given.id_number))
    if barred := own_number(key, actor):
        return refusing(*barred)
    found = next(iter((await archived(actor, key, today=context.clock, clock=context.clock)).values()), None)
    await looked_up(actor, act, found, request_id=context.request_id)
    return Answer(keys={"candidate_id": found.id}) if found else refusing(NOT_FOUND)


async def restore(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """E2: the case is taken up again; the full ID number is asked once more."""
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    business_date(context, given.on)
    said(reasoned(given.reason))
    settled()
    if not spare("id-look-up", str(actor.account_id), context.now):
        return refusing(too_often())

    async def work(dossier: Dossier, who: Actor) -> Outcome:
        key = seals.current().person_key(dossier.person.id_type, identity.normalise(given.id_number))
        if key != dossier.person.key:
            await looked_up(actor, act, None, request_id=context.request_id)
            return Outcome(dossier, problems=(at(NOT_FOUND, "id_number"),))
        outcome = desk.restore(replace(dossier, duplicate=False), uuid7(), given.reason, who)
        # Who is known is asked by no dry run (`unless_known`).
        if outcome.done and trying.underway():
            return replace(outcome, before=dossier, after=dossier)
        if outcome.done and (dossier.duplicate or await enrolled(key, today=context.clock)):
            await looked_up(actor, act, None, request_id=context.request_id)
            outcome = desk.restore(replace(dossier, duplicate=True), uuid7(), given.reason, who)
        return replace(outcome, before=dossier)

    return await keep_one(context, act, given, actor, case_id, work, version=given.version)


async def reveal(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The full ID number, once, with the reason in the journal."""
    if not given.reason:
        flaw(("reason",), "须填写原因", "A reason is required.")
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    settled()
    async with held(actor, [case_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        number = await unsealed(case_id)
        told = {"reason": given.reason}
        await noted(actor, act, case.dossiers[case_id], request_id=context.request_id, after=told)
    return also(Answer(keys={"candidate_id": case_id}), id_number=number)


async def reveal_papers(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The papers behind a political review, to whoever else it is sealed to, with the reason in the journal."""
    if not given.reason:
        flaw(("reason",), "须填写原因", "A reason is required.")
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    review_id = uuid_of("prv", given.id, "id")
    settled()
    async with held(actor, [case_id], today=context.clock, clock=context.clock) as case:
        if barred := at_the_door(case, case_id):
            return refusing(*barred)
        papers = await papers_of(case_id, review_id)
        if papers is None:
            return refusing(at(NOT_FOUND, "id"))
        told = {"reason": given.reason}
        await noted(actor, act, case.dossiers[case_id], request_id=context.request_id, after=told, record_id=review_id)
    return also(Answer(keys={"candidate_id": case_id}), papers=papers)


def too_often() -> Problem:
    return refusal(ProblemCode.RATE_LIMITED, "查询过于频繁，请稍后再试", "Too many look-ups; try again later.")
