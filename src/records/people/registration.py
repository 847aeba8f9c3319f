"""Registration: the token that binds an account to a case, whom it invites, and the act that uses it up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import F
from tortoise.transactions import in_transaction

from domain.calendar import SHANGHAI
from domain.identity import IdType
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import addressee
from domain.registration import InvitationState
from records import onetime, scope, seals, stamps, tables, trying
from records.errors import Conflict, conflicts
from records.events import outbox
from records.events.news import News
from records.organizations import tree
from records.people import logins, passwords, throttle
from records.people.accounts import Known, actor_of, close, known_of, request_of
from records.people.addresses import network
from records.trail import journal
from records.trail.journal import Entry

# So many tries that came to nothing end a token, from wherever and over however many days.
MOST_FAILURES = 10


async def create_registration_token(actor: Actor, case_id: UUID, *, valid_days: int) -> onetime.Issued:
    """What the QR code of a case carries: for one person, once, for some days."""
    return await onetime.issue(tables.RegistrationToken, actor, case_id, actor.org_path, valid_days=valid_days)


async def revoke_registration_tokens(actor: Actor, case_id: UUID) -> None:
    """The open tokens of a case are worth nothing any more."""
    own = scope.scope_of(actor)
    await onetime.revoke(tables.RegistrationToken, [case_id], org_path__gte=own.low, org_path__lt=own.high)


async def registered(case_id: UUID) -> bool:
    """Whether the person of a case has an account that is not disabled."""
    return await tables.Account.exists(candidate_id=case_id, disabled_at=None)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a stranger with a token is told before they register: who invites, and until when. Nothing of whom."""

    state: InvitationState
    expires_at: datetime
    branch: str
    committee: str | None
    contact_name: str
    contact_phone: str


def looks(address: str, now: datetime) -> bool:
    """Whether somebody at an address may look at one more invitation, which is counted: a class opens them behind one address."""
    return not throttle.spent(_UNKNOWN, network(address), now) and throttle.spare(
        "invitation-from", network(address), now
    )


_UNKNOWN = "invitation-unknown"


async def invitation(token: str, *, address: str, now: datetime) -> Invitation | None:
    """Whom a token is from; None for what is none, which counts against who guesses."""
    row = await tables.RegistrationToken.filter(digest=seals.digest(token)).select_related("candidate__org").first()
    if row is None:
        throttle.spare(_UNKNOWN, network(address), now)
        return None
    org = row.candidate.org
    above = addressee(await tree.line_of(org.id))
    return Invitation(
        _state(row, now),
        row.expires_at,
        org.name,
        above.name if above else None,
        org.contact_name,
        org.contact_phone,
    )


def _state(row: tables.RegistrationToken, now: datetime) -> InvitationState:
    if row.used_at is not None:
        return InvitationState.USED
    if row.revoked_at is not None:
        return InvitationState.REVOKED
    return InvitationState.EXPIRED if row.expires_at <= now else InvitationState.OPEN


async def register_with_token(
    token: str, number: str, login: str, password: str, *, consent: str, context: Any
) -> Known | None:
    """Binds an account to the case of a token, with what its person agreed to. None alike for a bad token, a used one and another
    person's number. That a login is taken is told to whoever has both, and counts as a try: logins are not to be asked after."""
    login = logins.sound(login)
    passwords.check(password, login=login)
    digest = await passwords.hashed(password, login)
    moment = stamps.now()
    async with in_transaction():
        row = (
            await tables.RegistrationToken.filter(
                digest=seals.digest(token), used_at=None, revoked_at=None, expires_at__gt=moment
            )
            .select_related("candidate")
            .first()
        )
        if row is None or row.candidate.person_key != seals.current().person_key(IdType(row.candidate.id_type), number):
            return None
        if await registered(row.candidate.id):
            return None
        if await tables.Account.exists(login=login):
            raise Conflict("登录名已被使用", "The login is taken.", "login")
        # Only one of two registrations at once may use the token.
        if await tables.RegistrationToken.filter(id=row.id, used_at=None).update(used_at=moment) != 1:
            return None
        case = row.candidate
        with conflicts():
            account = await tables.Account.create(
                login=login, name=case.name, role=Role.CANDIDATE, candidate_id=case.id, person_key=case.person_key,
                password_hash=digest, created_at=moment,
            )  # fmt: skip
        await tables.Consent.create(
            candidate_id=case.id, org_path=case.org_path, account_id=account.id, text_version=consent,
            address=journal.address(), given_at=moment,
        )  # fmt: skip
        if case.sub_status == "INVITED":
            await tables.Candidate.filter(id=case.id).update(sub_status="REGISTERED", version=case.version + 1)
        known = known_of(account)
        entry = Entry(
            "registerWithToken", moment.astimezone(SHANGHAI).date(), case.org_path, case.id, record_id=account.id,
            after={"consent": consent},
        )  # fmt: skip
        await journal.append(await actor_of(known), [entry], request_id=request_of(context))
        await outbox.tell([News(entry.act, entry.org_path, case.id)])
    return known


async def made_with(token: str) -> Known | None:
    """The account that a used token made, while nobody guesses at what it was used with."""
    used = tables.RegistrationToken.filter(digest=seals.digest(token), failures__lt=MOST_FAILURES).exclude(used_at=None)
    row = await used.first()
    account = row and await tables.Account.filter(candidate_id=row.candidate_id).order_by("-id").first()  # type: ignore[attr-defined]
    return known_of(account) if account else None


async def give_consent(actor: Actor, version: str, *, context: Any, act: str) -> UUID:
    """What a person agrees to who has an account already: the text has changed, or there was none when they registered."""
    moment = stamps.now()
    async with in_transaction():
        case = await tables.Candidate.get(id=actor.candidate_id)
        row = await tables.Consent.create(
            candidate_id=case.id, org_path=case.org_path, account_id=actor.account_id, text_version=version,
            address=journal.address(), given_at=moment,
        )  # fmt: skip
        entry = Entry(
            act,
            moment.astimezone(SHANGHAI).date(),
            case.org_path,
            case.id,
            record_id=row.id,
            after={"consent": version},
        )
        await journal.append(actor, [entry], request_id=request_of(context))
    return row.id


async def withdraw_consent(actor: Actor, *, context: Any, act: str) -> UUID | None:
    """The person's consent ends, and with it the account that rests on it: nobody signs in with it any more.

    None where there is none that stands. What is on file stays, as its rules demand.
    """
    moment = stamps.now()
    async with in_transaction():
        standing = tables.Consent.filter(candidate_id=actor.candidate_id, withdrawn_at=None)
        rows = await standing.order_by("-id")
        if not rows or not await standing.update(withdrawn_at=moment):
            return None
        await close(actor.account_id)
        entry = Entry(
            act, moment.astimezone(SHANGHAI).date(), rows[0].org_path, actor.candidate_id, record_id=rows[0].id,
            after={"consent": rows[0].text_version},
        )  # fmt: skip
        await journal.append(actor, [entry], request_id=request_of(context))
    return rows[0].id


async def failed(token: str, *, request_id: str) -> None:
    """A registration that came to nothing is noted, as a sign-in that failed is. Equal tokens have equal codes.

    After ten of them the token is worth nothing any more, from however many addresses and over however many days they came:
    they are counted where it stands.
    """
    after = {"failed": True, "token": seals.current().code(f"token {token}".encode())}
    digest, moment = seals.digest(token), stamps.now()

    async def written() -> None:
        of_it = tables.RegistrationToken.filter(digest=digest)
        async with in_transaction():
            await of_it.update(failures=F("failures") + 1)
            full = of_it.filter(used_at=None, revoked_at=None, failures__gte=MOST_FAILURES)
            revoked = await full.update(revoked_at=moment)
            said = {**after, "revoked": True} if revoked else after
            await journal.append_org(None, "registerWithToken", after=said, request_id=request_id)

    await trying.lasts(written)
