"""Registration: the token that binds an account to a case, and the act that uses it up."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.calendar import SHANGHAI
from domain.identity import IdType
from domain.orgs.actors import Actor, Role
from records import onetime, scope, seals, stamps, tables, trying
from records.errors import Conflict, conflicts
from records.events import news
from records.events.news import News
from records.people import logins, passwords, throttle
from records.people.accounts import Known, actor_of, known_of, request_of
from records.trail import journal
from records.trail.journal import Entry

_WRONG = "register-wrong"


async def create_registration_token(actor: Actor, case_id: UUID, *, valid_days: int) -> str:
    """What the QR code of a case carries: for one person, once, for some days."""
    return await onetime.issue(tables.RegistrationToken, actor, case_id, actor.org_path, valid_days=valid_days)


async def revoke_registration_tokens(actor: Actor, case_id: UUID) -> None:
    """The open tokens of a case are worth nothing any more."""
    own = scope.scope_of(actor)
    await onetime.revoke(tables.RegistrationToken, [case_id], org_path__gte=own.low, org_path__lt=own.high)


async def registered(case_id: UUID) -> bool:
    """Whether the person of a case has an account that is not disabled."""
    return await tables.Account.exists(candidate_id=case_id, disabled_at=None)


async def register_with_token(token: str, number: str, login: str, password: str, *, context: Any) -> Known | None:
    """Binds an account to the case of a token. None alike for a bad token, a used one and another person's number."""
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
        if case.sub_status == "INVITED":
            await tables.Candidate.filter(id=case.id).update(sub_status="REGISTERED", version=case.version + 1)
        known = known_of(account)
        entry = Entry(
            "registerWithToken", moment.astimezone(SHANGHAI).date(), case.org_path, case.id, record_id=account.id
        )
        await journal.append(await actor_of(known), [entry], request_id=request_of(context))
        await news.tell([News(entry.act, entry.org_path, case.id)])
    return known


async def failed(token: str, *, request_id: str) -> None:
    """A registration that came to nothing is noted, as a sign-in that failed is. Equal tokens have equal codes.

    After ten wrong numbers the token is worth nothing any more, from however many addresses and over however many days they
    came; they are counted in this process's memory.
    """
    after = {"failed": True, "token": seals.current().code(f"token {token}".encode())}
    digest, moment = seals.digest(token), stamps.now()
    throttle.spare(_WRONG, digest, moment)
    ends = throttle.spent(_WRONG, digest, moment)

    async def written() -> None:
        open_ones = tables.RegistrationToken.filter(digest=digest, used_at=None, revoked_at=None)
        async with in_transaction():
            revoked = ends and await open_ones.update(revoked_at=moment)
            said = {**after, "revoked": True} if revoked else after
            await journal.append_org(None, "registerWithToken", after=said, request_id=request_id)

    await trying.lasts(written)
