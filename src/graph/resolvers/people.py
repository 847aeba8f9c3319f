"""Organizations, rosters, accounts, signing in."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from strawberry import UNSET
from tortoise.transactions import in_transaction

from domain import identity
from domain.acts import opening
from domain.acts.sound import later_than_today, member_flaws, name_flaws
from domain.case.members import MemberStatus
from domain.identity import IdType
from domain.orgs.actors import EVERY_SCOPE, Actor, Role, SecondFactorStep, SessionKind, TokenScope
from domain.orgs.organizations import APPROVING_KINDS, POWERLESS_KINDS, edition_on
from domain.questions.caretakers import left_alone
from domain.roles import MAY, may
from domain.rules import Problem, ProblemCode, Severity, refusal
from domain.text import Text
from graph.context import SESSION, Context
from graph.inputs.changing import changes, never_empty
from graph.inputs.flaws import answered_by, flaw, gathering, note, settled, told
from graph.inputs.text import NOBODY, uuid_of
from graph.resolvers.acting import Answer, Asking, Proving, also, camel, digest_of, refusing
from graph.resolvers.invitations import agreed
from records import idempotency, seals
from records.errors import BadInput, Conflict
from records.organizations import calendar, roster, rulebook, tree
from records.organizations.roster import MemberData
from records.organizations.tree import OrgData
from records.people import (
    accounts,
    backoff,
    devices,
    factors,
    logins,
    offices,
    passwords,
    registration,
    sessions,
    signing,
)
from records.people.addresses import network
from records.people.callers import Memory
from records.people.factors import Shown
from records.people.throttle import spare

# ── organizations and rosters ───────────────────────────────────────────────────────────────────────────────────────


async def create_organization(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    superior = uuid_of("org", given.superior_id, "superior_id") if given.superior_id is not None else None
    flaws = name_flaws(given.name, "name")
    if flaws:
        return refusing(*flaws)
    power = given.kind in APPROVING_KINDS if given.can_approve_admission is None else given.can_approve_admission
    # Art. 40: an organization for members on the move only where somebody says that it meets the conditions.
    by_kind = given.kind not in POWERLESS_KINDS and not given.is_floating_members_org
    develops = by_kind if given.can_develop is None else given.can_develop
    data = OrgData(
        given.kind, given.name, power, develops, given.has_committee, given.has_party_groups,
        given.is_floating_members_org,
    )  # fmt: skip
    settled()
    return Answer(keys={"organization_id": await tree.create_organization(actor, superior, data)})


async def update_organization(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("org", given.id, "id")
    names = (
        "name",
        "can_approve_admission",
        "can_develop",
        "has_committee",
        "has_party_groups",
        "closed_on",
        "document_mark",
    )
    data, version = await tree.org_data(actor, key)
    changed = replace(data, **changes(given, OrgData, names))
    flaws = [] if given.name is UNSET else name_flaws(changed.name, "name")
    flaws += [] if given.closed_on is UNSET else later_than_today(changed.closed_on, context.clock, "closedOn")
    if flaws:
        return refusing(*flaws)
    settled()
    if changed != data or given.version not in (None, version):
        await tree.update_organization(actor, key, given.version or version, changed)
    return Answer(keys={"organization_id": key})


async def adopt(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("org", given.organization_id, "organization_id")
    told(lambda: rulebook.in_force(given.edition, given.since))
    if gathering():
        await answered_by(rulebook.not_backwards(actor, key, given.since, today=context.clock, name="since"))
    settled()
    _, loosened = await rulebook.adopt_rule_set(
        actor, key, given.edition, given.since, today=context.clock, reason=given.reason, version=given.version
    )
    return Answer(keys={"organization_id": key}, warnings=_loosened(loosened))


def _loosened(text: Text | None) -> tuple[Problem, ...]:
    """What loosens the rules is told also to whoever said why."""
    return (Problem(ProblemCode.ACKNOWLEDGEMENT_REQUIRED, text, Severity.WARNING, path=("reason",)),) if text else ()


async def settle(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("org", given.organization_id, "organization_id")
    _, version = await tree.org_data(actor, key)
    settings, on = given.settings.settings(), given.effective_on or context.clock
    for wrong in rulebook.flaws(settings):
        note(wrong)
    if gathering():
        await answered_by(rulebook.not_backwards(actor, key, on, today=context.clock, name="effectiveOn"))
    settled()
    loosened = await rulebook.set_committee_settings(
        actor, key, given.version or version, settings, effective_on=on, today=context.clock, reason=given.reason
    )
    return Answer(keys={"organization_id": key}, warnings=_loosened(loosened))


async def create_member(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    org = uuid_of("org", given.organization_id, "organization_id")
    number = identity.normalise(given.id_number) if given.id_number else ""
    # Of an organization that could not be read there is no line, and all else is told all the same.
    line = await tree.line_of(org) if number and org != NOBODY else None
    found = identity.flaws(IdType.CITIZEN, number) if line else ()
    unsound = opening.unsound(found, edition_on(line, context.clock)) if line else None
    since = None if given.status is MemberStatus.PROBATIONARY else given.full_since
    flaws = [
        *member_flaws(context.clock, name=given.name, full_since=since, joined_on=given.joined_on),
        *([unsound] if unsound else []),
    ]
    if flaws:
        return refusing(*flaws)
    settled()
    key = seals.current().person_key(IdType.CITIZEN, number) if number else ""
    data = MemberData(given.name, given.status, given.position, since, given.joined_on, person_key=key)
    return Answer(keys={"member_id": await roster.create_member(actor, org, data, today=context.clock)})


async def update_member(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("mem", given.id, "id")
    names = (
        "name", "status", "position", "full_since", "joined_on", "left_on", "left_reason", "excused_from", "excused_until", "excused_reason",
    )  # fmt: skip
    values = changes(given, MemberData, names)
    if given.disciplines is not UNSET:
        values["disciplines"] = tuple(d.discipline() for d in given.disciplines or ())
    data, version = await roster.member_data(actor, key)
    changed = replace(data, **values)
    # What stood there before is let alone, unless it is told anew or compared with what is.
    told = {camel(name) for name in values}
    flaws = [p for p in _flaws_of(changed, context) if told & _ASKED.get(p.path[0], {p.path[0]})]
    if flaws:
        return refusing(*flaws)
    settled()
    if changed != data or given.version not in (None, version):
        await roster.update_member(actor, key, given.version or version, changed, today=context.clock)
    return Answer(keys={"member_id": key}, warnings=await _left_alone(actor, key, data, changed, context.clock))


# What is compared with each other.
_ASKED = {"leftOn": {"leftOn", "fullSince", "joinedOn"}, "excusedUntil": {"excusedUntil", "excusedFrom"}}


def _flaws_of(data: MemberData, context: Context) -> list[Problem]:
    return member_flaws(
        context.clock,
        name=data.name,
        full_since=data.full_since,
        joined_on=data.joined_on,
        left_on=data.left_on,
        excused=(data.excused_from, data.excused_until),
        disciplines=data.disciplines,
    )


async def _left_alone(
    actor: Actor, key: UUID, before: MemberData, after: MemberData, today: date
) -> tuple[Problem, ...]:
    """C-11, C-12: a member leaves, is punished, or is no full member any more: whom they look after is named."""
    if _standing(before) == _standing(after):
        return ()
    known = (await roster.members(actor, [key])).get(key)
    if known is None:
        return ()
    # Who leaves on a day to come is missed from then on.
    day = max(today, known.left_on or today)
    people = await roster.looked_after(actor, key)
    lines = await tree.lines(path for _, _, path in people)
    found = (left_alone(known, name, stage, edition_on(lines[path], day), day) for name, stage, path in people)
    return tuple(problem for problem in found if problem is not None)


_standing = attrgetter("left_on", "status", "full_since", "joined_on", "disciplines")


async def set_holidays(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    if not 2000 <= given.year <= 2100:
        flaw(("year",), "年份超出范围", "The year is out of range.")
    for number, one in enumerate(given.days):
        if one.day.year != given.year:
            flaw(("days", str(number), "day"), "日期不在该年份", "A day is not in that year.")
    settled()
    days = {d.day: (d.working, d.name) for d in given.days}
    places = {d.day: str(number) for number, d in enumerate(given.days)}
    seen = {d.day: d.version for d in given.days if d.version is not None}
    try:
        await calendar.set_holidays(actor, days, seen=seen)
    except calendar.StaleDay as stale:
        stale.path = ("days", places[stale.day], "version")
        raise
    return Answer(keys={"count": len(days)})


# ── accounts ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def _placed(given: Any) -> tuple[UUID | None, UUID | None]:
    """Of a new account the organization, and the holder's roster entry."""
    if given.role is Role.CANDIDATE:
        flaw(("role",), "发展人员账户通过注册产生", "Candidates' accounts come by registration.")
    org = uuid_of("org", given.organization_id, "organization_id") if given.organization_id else None
    if org is None and given.role is not Role.SYSTEM_ADMIN:
        flaw(("organization_id",), "须指明组织", "An organization is required.")
    member = uuid_of("mem", given.member_id, "member_id") if given.member_id else None
    if gathering() and org is not None and org != NOBODY:
        try:
            await accounts.check_seat(given.role, org)
        except BadInput as wrong:
            note(wrong)
    return org, member


async def create_account(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    org, member = await _placed(given)
    told(lambda: logins.sound(given.login))
    told(lambda: passwords.check(given.password, login=given.login, name=given.name))
    flaws = name_flaws(given.name, "name")
    if flaws:
        return refusing(*flaws)
    settled()
    key = await accounts.create_account(
        actor, login=given.login, name=given.name, role=given.role, org_id=org, member_id=member,
        password=given.password, temporary=given.temporary, namesake=given.namesake, context=context, act=act,
    )  # fmt: skip
    return Answer(keys={"account_id": key})


async def update_account(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("acc", given.id, "id")
    for name in ("name", "role"):
        if getattr(given, name) in ("", None):
            note(never_empty(name))
    flaws = name_flaws(given.name, "name") if given.name else []
    if flaws:
        return refusing(*flaws)
    settled()
    await accounts.update_account(
        actor, key, name=given.name or None, role=given.role or None, context=context, act=act, version=given.version
    )
    return Answer(keys={"account_id": key})


async def reset_password(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("acc", given.account_id, "account_id")
    settled()
    password = await accounts.reset_password(actor, key, context=context, act=act, version=given.version)
    return Answer(keys={"account_id": key}, once={"temporary_password": password})


async def disable_account(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("acc", given.id, "id")
    settled()
    await accounts.disable_account(actor, key, context=context, act=act, version=given.version)
    return Answer(keys={"account_id": key})


async def enable_account(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("acc", given.id, "id")
    settled()
    await accounts.enable_account(actor, key, context=context, act=act, version=given.version)
    return Answer(keys={"account_id": key})


async def hand_over(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    from_id, to_id = uuid_of("acc", given.from_id, "from_id"), uuid_of("acc", given.to_id, "to_id")
    settled()
    await accounts.hand_over(actor, from_id, to_id, context=context, act=act, version=given.version)
    return Answer(keys={"account_id": from_id, "heir_id": to_id})


async def unlock_account(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("acc", given.account_id, "account_id")
    settled()
    await accounts.unlock_account(actor, key, context=context, act=act, version=given.version)
    return Answer(keys={"account_id": key})


async def reset_second_factor(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("acc", given.account_id, "account_id")
    settled()
    await accounts.reset_second_factor(actor, key, context=context, act=act, version=given.version)
    return Answer(keys={"account_id": key})


async def set_password(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """All sessions end but the caller's, which is opened anew: of a bearer the new secret is told."""
    told(lambda: passwords.check(given.password, login="", name=""))
    settled()
    await accounts.change_password(actor, given.password, context=context, act=act, version=given.version)
    keys: dict[str, UUID | int] = {"account_id": actor.account_id}
    if not context.session:
        return Answer(keys=keys)
    opening = dataclasses.replace(_opening(context, context.kind), twice=actor.proved_twice)
    opened = await sessions.create_session(actor.account_id, opening)
    return Answer(keys=keys, once=_given(context, context.kind, *opened))


def _opening(context: Context, kind: SessionKind) -> sessions.Opening:
    return sessions.Opening(kind, devices.words(context.agent), lasting=context.settings.lasting)


def _given(context: Context, kind: SessionKind, secret: str, seconds: int) -> dict[str, Any]:
    """The secret of a new session goes into a cookie, or is told, this once."""
    if kind is SessionKind.BEARER:
        return {"token": secret}
    context.cookies.append((SESSION, secret, seconds))
    return {}


async def _proved(context: Context, act: str, given: Any, actor: Actor) -> Answer | None:
    """The present password: a wrong one counts as it does at the sign-in, also in a dry run."""
    async with backoff.counted(actor.account_id, "", context.address) as made:
        if made.waiting:
            return refusing(refusal(ProblemCode.RATE_LIMITED, *backoff.later(made.waiting)))
        if not await accounts.proves(actor, given.current_password, act=act):
            raise BadInput(("current_password",), "当前密码不正确", "The present password is not right.")
        await made.right()
    return None


change_password: Asking = Proving(_proved, set_password)


async def create_token(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """By whoever signed in: a token that made others would outlive itself."""
    if actor.by_token:
        zh, en = "令牌不能新增令牌：请以密码登录后办理", "Sign in to make a token: a token makes none."
        return refusing(refusal(ProblemCode.NOT_ALLOWED, zh, en))
    most = context.settings.access_token_days
    if not 1 <= given.valid_days <= most:
        flaw(("valid_days",), f"有效天数为1至{most}", f"Between 1 and {most} days.")
    if given.scopes == []:
        flaw(("scopes",), "须至少选择一项权限", "A token is good for something.")
    settled()
    # Whatever else it is for, it reads what it did. Programs of before scopes were asked for get what they got.
    scopes = EVERY_SCOPE if given.scopes is None else {TokenScope.READ, *given.scopes}
    key, token = await sessions.create_access_token(
        actor, label=given.label, valid_days=given.valid_days, scopes=scopes
    )
    return Answer(keys={"token_id": key}, once={"token": token})


async def revoke_token(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("tok", given.id, "id")
    settled()
    await sessions.revoke_access_token(actor, key, version=given.version)
    return Answer(keys={"token_id": key})


# ── signing in, and registering ─────────────────────────────────────────────────────────────────────────────────────

_REGISTER = "registerWithToken"
_WRONG = refusal(ProblemCode.NOT_ALLOWED, "登录名或密码不正确", "The login or the password is not right.")
_USELESS = refusal(ProblemCode.NOT_FOUND, "注册码无效", "The token is not valid.")
_LATER = refusal(ProblemCode.RATE_LIMITED, "尝试过于频繁，请稍后再试", "Too many attempts; try again later.")


async def sign_in(context: Context, given: Any) -> Answer:
    """Sign-in by a password, and a second factor where there is one. The same answer and time for an unknown login and a wrong
    password; that a second factor is wanted is told to whoever knows the password."""
    shown = Shown(given.code, given.recovery_code)
    if given.validate_only:
        known = await signing.proves(given.login, given.password, shown, dry=True)
        return Answer() if isinstance(known, accounts.Known) else _not_in(known)
    welcomed = await signing.sign_in(given.login, given.password, _opening(context, given.kind), shown)
    return await _told(context, welcomed) if isinstance(welcomed, signing.SignedIn) else _not_in(welcomed)


def _not_in(why: signing.Refusal) -> Answer:
    match why:
        case backoff.Waiting() as waiting:
            return refusing(refusal(ProblemCode.RATE_LIMITED, *backoff.later(waiting)))
        case signing.Halfway(wrong=wrong):
            asked = refusal(ProblemCode.NOT_ALLOWED, *factors.asked(wrong=wrong), "code")
            return also(refusing(asked), second_factor=SecondFactorStep.REQUIRED)
    return refusing(_WRONG)


async def _told(context: Context, signed_in: signing.SignedIn) -> Answer:
    """What the session may see is asked in the next request: this one came from a stranger."""
    account = signed_in.account
    given = _given(context, signed_in.kind, signed_in.secret, signed_in.seconds)
    told = {"login": account.login, "name": account.name, "role": account.role}
    memory = Memory(context.settings.lasting, context.settings.require_second_factor)
    caller = await memory.by_session(signed_in.secret, kind=signed_in.kind)
    step = SecondFactorStep.ENROL if caller and caller.actor.must_enrol else None
    return Answer(once={**told, **given, "must_change_password": account.must_change, "second_factor": step})


async def sign_out(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """This session, or all of them; a program has none of its own."""
    if given.everywhere:
        await sessions.end_sessions(actor)
    elif context.session:
        await sessions.end_session(context.session)
    if context.kind is SessionKind.COOKIE:
        context.cookies.append((SESSION, "", 0))
    return Answer()


async def end_session(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """One of the own, on whatever device; the caller's own too, whose cookie goes with it."""
    key = uuid_of("ses", given.id, "id")
    settled()
    await sessions.end_own(actor, key)
    if key == actor.session_id and context.kind is SessionKind.COOKIE:
        context.cookies.append((SESSION, "", 0))
    return Answer()


async def end_other_sessions(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """All but the one that asks."""
    return Answer(keys={"count": await sessions.end_others(actor)})


def registrable(context: Context, given: Any) -> None:
    """What is wrong with a login and a password that somebody chose, and with what they agreed to, as flaws."""
    told(lambda: logins.sound(given.login))
    told(lambda: passwords.check(given.password, login=given.login, birth=_birth_in(given.id_number)))
    agreed(context, given.consent)


def _birth_in(number: str) -> date | None:
    try:
        return identity.birth_of(number)
    except ValueError:
        return None


async def register(context: Context, given: Any) -> Answer:
    """A1b: the person binds an account with the token, once. Never says whether somebody exists."""
    number = identity.normalise(given.id_number)
    # Whose address is used up makes no further keys: they would push out those of others.
    if not spare("register-from", network(context.address), context.now):
        return refusing(_LATER)
    # Each is counted, whatever the other says: who guesses at one of them uses up the other as well.
    tried = (("register-token", given.token), ("register-person", number))
    spared = [spare(what, seals.digest(who), context.now) for what, who in tried]
    if not all(spared):
        return refusing(_LATER)
    try:
        made = await _again(given)
        if made is not None:
            return Answer(
                once={"login": made.login, "name": made.name, "role": made.role, "must_change_password": False}
            )
        account = await _registered(context, given, number)
    except Conflict:
        await registration.failed(given.token, request_id=context.request_id)
        raise
    if account is None:
        await registration.failed(given.token, request_id=context.request_id)
        return refusing(_USELESS)
    return await _told(context, await signing.welcomed(account, _opening(context, given.kind)))


async def _bound(context: Context, given: Any, number: str) -> accounts.Known | None:
    return await registration.register_with_token(
        given.token, number, given.login, given.password, consent=given.consent, context=context
    )


async def _registered(context: Context, given: Any, number: str) -> accounts.Known | None:
    """The account that the token makes, and under which key it was made."""
    if not given.idempotency_key:
        return await _bound(context, given, number)
    async with in_transaction():
        account = await _bound(context, given, number)
        if account is not None:
            await idempotency.store(account.id, given.idempotency_key, _REGISTER, digest_of(given), {})
    return account


async def _again(given: Any) -> accounts.Known | None:
    """Whose account the same made that was sent before under the same key. It opens nothing, and compares no password: who lost the
    answer signs in, with the second factor that may have been enrolled since."""
    if not given.idempotency_key:
        return None
    made = await registration.made_with(given.token)
    if made is None or await idempotency.known(made.id, given.idempotency_key, _REGISTER, digest_of(given)) is None:
        return None
    return made


@dataclass(frozen=True)
class Me:
    """The caller: account, where it stands, and what other offices its holder has."""

    account_id: UUID
    role: Role
    organization_id: UUID | None
    candidate_id: UUID | None
    acts: tuple[str, ...]
    must_change_password: bool
    must_enrol_second_factor: bool
    sessions: tuple[UUID, ...] = ()
    recovery_codes_left: int = 0
    offices: tuple[offices.Office, ...] = ()


async def me(
    context: Context, *, sessions_too: bool = False, codes_too: bool = False, offices_too: bool = False
) -> Me | None:
    actor = context.actor
    if actor is None:
        return None
    acts = tuple(act for act in MAY if may(actor, act))
    own = tuple(await sessions.own(actor.account_id)) if sessions_too else ()
    left = await factors.left(actor.account_id) if codes_too else 0
    theirs = tuple(await offices.of_holder(actor)) if offices_too else ()
    return Me(
        actor.account_id, actor.role, actor.org_id, actor.candidate_id, acts, actor.must_change, actor.must_enrol, own, left,
        theirs,
    )  # fmt: skip
