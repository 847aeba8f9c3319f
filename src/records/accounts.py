"""Accounts and how they are proved: passwords, sessions, programs' tokens, registration tokens.

Of every secret only a digest is kept. Argon2 runs in a thread, and takes as long for an unknown login as for a known one.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from msgspec.structs import replace
from tortoise.transactions import in_transaction

from domain.calendar import SHANGHAI
from domain.identity import IdType
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import OrgKind
from domain.roles import seated
from records import callers, journal, news, scope, seals, sets, tables
from records.errors import BadInput, Conflict, NotFound, conflicts
from records.journal import Entry
from records.news import News

_hasher = PasswordHasher()
# Two at a time: each wants 64 MiB.
_gate = asyncio.Semaphore(2)
# The hash of 256 random bits that nobody kept, under the hasher's parameters: made anew it would delay every start.
_nobody = "$argon2id$v=19$m=65536,t=3,p=4$1coyONPWKwP0QfA3fB9nfA$yc2kh7sEaLx2szopJnBP3+4ghHFswiQ5e4rrA81M2dM"


def _request(context: Any) -> str:
    return context.request_id if context is not None else ""


def _now() -> datetime:
    return datetime.now(UTC)


async def hashed(password: str) -> str:
    async with _gate:
        return await asyncio.to_thread(_hasher.hash, password)


async def _matches(digest: str, password: str) -> bool:
    def verify() -> bool:
        try:
            _hasher.verify(digest or _nobody, password)
        except (VerifyMismatchError, InvalidHashError):
            return False
        return bool(digest)

    async with _gate:
        return await asyncio.to_thread(verify)


# ── who somebody is ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Known:
    """An account that may sign in."""

    id: UUID
    login: str
    name: str
    role: Role
    org_id: UUID | None
    candidate_id: UUID | None
    member_id: UUID | None
    person_key: str


def _known(row: tables.Account) -> Known:
    return Known(
        row.id,
        row.login,
        row.name,
        Role(row.role),
        row.org_id,  # type: ignore[attr-defined]  # keys of relations
        row.candidate_id,  # type: ignore[attr-defined]
        row.member_id,  # type: ignore[attr-defined]
        row.person_key,
    )


async def find(account_id: UUID) -> Known | None:
    row = await tables.Account.get_or_none(id=account_id, disabled_at=None)
    return _known(row) if row else None


async def by_login(login: str) -> Known | None:
    row = await tables.Account.get_or_none(login=login, disabled_at=None)
    return _known(row) if row else None


async def find_for_sign_in(login: str, password: str) -> Known | None:
    """The account with this login and password; None alike for an unknown login and a wrong password.

    A failure is an act of the journal. The caller counts attempts first, so that a flood does not fill it.
    """
    row = await tables.Account.get_or_none(login=login, disabled_at=None)
    matches = await _matches(row.password_hash if row else "", password)
    if row and matches:
        return _known(row)
    await _failed(login, row)
    return None


async def _failed(login: str, row: tables.Account | None) -> None:
    """Never the login as it was typed: people type their passwords there. Equal ones have equal codes."""
    values = {"id": row.org_id if row else None}  # type: ignore[attr-defined]  # Tortoise's key column
    paths = await sets.select("SELECT path FROM party_org WHERE id = :id", values)
    after = {"failed": True, "login": seals.current().code(f"login {login.strip().casefold()}".encode())}
    path = str(paths[0]["path"]) if paths else ""
    await journal.append_org(None, "signIn", org_path=path, record_id=row.id if row else None, after=after)


async def actor_of(account: Known) -> Actor:
    """The actor an account stands for, with the paths its scope rests on."""
    return await callers.by_account(account.id)


async def as_holder(actor: Actor) -> Actor:
    """The actor with the other accounts of whoever holds this one: an account has one office, its holder may have two."""
    same = [name for name in ("member_id", "person_key") if getattr(actor, name)]
    if not same:
        return actor
    values = {"id": actor.account_id} | {name: getattr(actor, name) for name in same}
    either = " OR ".join(f"{name} = :{name}" for name in same)
    rows = await sets.select(f"SELECT id FROM account WHERE id <> :id AND ({either})", values)  # noqa: S608 -- two names
    return replace(actor, also=frozenset(UUID(str(row["id"])) for row in rows))


# ── accounts ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def create_account(
    actor: Actor | None,
    *,
    login: str,
    name: str,
    role: Role,
    org_id: UUID | None,
    password: str,
    member_id: UUID | None = None,
    context: Any = None,
    act: str = "createAccount",
) -> UUID:
    """A new account. The command line and the demo create without an actor; everybody else through the role table."""
    digest = await hashed(password) if password else ""
    async with in_transaction():
        org = await tables.PartyOrg.get_or_none(id=org_id) if org_id else None
        if org_id and (org is None or (actor is not None and not scope.covers(scope.scope_of(actor), org.path))):
            raise NotFound
        _seated(role, org)
        member = await tables.PartyMember.get_or_none(id=member_id) if member_id else None
        if member_id and member is None:
            raise NotFound
        if await tables.Account.exists(login=login):
            raise Conflict("登录名已被使用", "The login is taken.")
        # Two of them may have come this far at once; the index knows.
        with conflicts():
            row = await tables.Account.create(
                login=login, name=name, role=role, org_id=org_id, member_id=member_id,
                person_key=member.person_key if member else "", password_hash=digest, created_at=_now(),
            )  # fmt: skip
        after = {"login": login, "role": role}
        await journal.append_org(
            actor, act, org_path=org.path if org else "/", record_id=row.id, after=after, request_id=_request(context)
        )
    return row.id


async def _reached(actor: Actor, account_id: UUID) -> tuple[tables.Account, str]:
    """An account in the actor's reach, and the path of its organization; NotFound alike for one that is not.

    One without an organization is the installation's: who reaches less than all of it does not reach that.
    """
    row = await tables.Account.get_or_none(id=account_id).select_related("org")
    path = row.org.path if row and row.org else "/"
    if row is None or not scope.covers(scope.scope_of(actor), path):
        raise NotFound
    return row, path


async def _show_out(account_id: UUID) -> None:
    """Its sessions and tokens end; who listens is asked again who they are."""
    await tables.Session.filter(account_id=account_id).delete()
    await tables.AccessToken.filter(account_id=account_id, revoked_at=None).update(revoked_at=_now())
    await news.tell_left(account_id)


async def update_account(
    actor: Actor, account_id: UUID, *, name: str | None, role: Role | None, context: Any, act: str
) -> None:
    """Another name, or another role at the same organization; who has another role signs in anew."""
    async with in_transaction():
        row, path = await _reached(actor, account_id)
        before = {"name": row.name, "role": row.role}
        after = {"name": row.name if name is None else name, "role": role or row.role}
        if after == before:
            return
        if after["role"] != row.role:
            _may_change_role(actor, row, Role(after["role"]))
            _seated(Role(after["role"]), row.org)
            await _show_out(account_id)
        await tables.Account.filter(id=account_id).update(**after)
        await journal.append_org(
            actor, act, org_path=path, record_id=account_id, before=before, after=after, request_id=_request(context)
        )


def _may_change_role(actor: Actor, row: tables.Account, role: Role) -> None:
    """Who runs the installation has no organization, a candidate has a case: neither role is come to or left."""
    if row.id == actor.account_id:
        raise BadInput(("role",), "不能更改自己的角色", "Not one's own role.")
    if {Role(row.role), role} & {Role.CANDIDATE, Role.SYSTEM_ADMIN}:
        raise BadInput(
            ("role",), "该角色须另建账户", "Such a role is not changed to or from; it wants an account of its own."
        )


def _seated(role: Role, org: tables.PartyOrg | None) -> None:
    """BadInput for a role that organizations of this kind do not have."""
    if org is not None and not seated(role, OrgKind(org.kind)):
        raise BadInput(("role",), "该类组织没有此角色", "Organizations of this kind have no such role.")


async def disable_account(actor: Actor, account_id: UUID, *, context: Any, act: str) -> None:
    """The account signs in no more; its sessions and tokens end."""
    async with in_transaction():
        _, path = await _reached(actor, account_id)
        if account_id == actor.account_id:
            raise BadInput(("id",), "不能停用自己的账户", "Not one's own account.")
        await tables.Account.filter(id=account_id).update(disabled_at=_now())
        await _show_out(account_id)
        await journal.append_org(actor, act, org_path=path, record_id=account_id, request_id=_request(context))


async def reset_password(actor: Actor, account_id: UUID, *, context: Any, act: str) -> str:
    """A new random password for somebody else, told once; the old one, all sessions and all tokens end."""
    password = seals.new_password()
    digest = await hashed(password)
    async with in_transaction():
        row, path = await _reached(actor, account_id)
        if account_id == actor.account_id:
            raise BadInput(
                ("account_id",), "请用修改密码更改自己的密码", "One's own password is changed by setPassword."
            )
        if row.disabled_at is not None:
            raise BadInput(("account_id",), "账户已停用", "The account is disabled.")
        await tables.Account.filter(id=account_id).update(password_hash=digest)
        await _show_out(account_id)
        await journal.append_org(actor, act, org_path=path, record_id=account_id, request_id=_request(context))
    return password


async def change_password(actor: Actor, current: str, new: str, *, context: Any, act: str) -> bool:
    """Sets a new password if the present one is right; all sessions end but the caller signs in again."""
    row = await tables.Account.get(id=actor.account_id)
    if not await _matches(row.password_hash, current):
        return False
    digest = await hashed(new)
    async with in_transaction():
        await tables.Account.filter(id=row.id).update(password_hash=digest)
        await tables.Session.filter(account_id=row.id).delete()
        await journal.append_org(
            actor, act, org_path=actor.org_path or "/", record_id=row.id, request_id=_request(context)
        )
        await news.tell_left(row.id)
    return True


# ── sessions ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def create_session(account_id: UUID, *, hours: int = 12) -> tuple[str, int]:
    """A new session: the cookie's value, and for how many seconds it may last at most."""
    token, moment, lasts = seals.new_token(), _now(), timedelta(hours=hours)
    await tables.Session.filter(expires_at__lt=moment).delete()
    await tables.Session.create(
        account_id=account_id,
        digest=seals.digest(token),
        created_at=moment,
        seen_at=moment,
        expires_at=moment + lasts,
    )
    return token, int(lasts.total_seconds())


async def end_session(token: str) -> None:
    row = await tables.Session.get_or_none(digest=seals.digest(token))
    if row is not None:
        await row.delete()
        await news.tell_left(row.account_id)  # type: ignore[attr-defined]  # Tortoise's key column


async def end_sessions(actor: Actor) -> None:
    await tables.Session.filter(account_id=actor.account_id).delete()
    await news.tell_left(actor.account_id)


# ── programs' tokens ────────────────────────────────────────────────────────────────────────────────────────────────


async def create_access_token(actor: Actor, *, label: str, valid_days: int) -> tuple[UUID, str]:
    """A bearer token for a program, shown once."""
    return await issue_access_token(actor.account_id, label=label, valid_days=valid_days)


async def issue_access_token(account_id: UUID, *, label: str = "", valid_days: int | None = None) -> tuple[UUID, str]:
    token, moment = seals.new_token(), _now()
    expires = moment + timedelta(days=valid_days) if valid_days else None
    row = await tables.AccessToken.create(
        account_id=account_id, label=label, digest=seals.digest(token), created_at=moment, expires_at=expires
    )
    return row.id, token


async def revoke_access_token(actor: Actor, token_id: UUID) -> None:
    changed = await tables.AccessToken.filter(id=token_id, account_id=actor.account_id, revoked_at=None).update(
        revoked_at=_now()
    )
    if not changed:
        raise NotFound
    await news.tell_left(actor.account_id)


# ── registration ────────────────────────────────────────────────────────────────────────────────────────────────────


async def create_registration_token(actor: Actor, case_id: UUID, *, valid_days: int) -> str:
    """What the QR code of a case carries: for one person, once, for some days."""
    token, moment = seals.new_token(), _now()
    await tables.RegistrationToken.create(
        candidate_id=case_id, org_path=actor.org_path, digest=seals.digest(token), created_at=moment,
        created_by=actor.account_id, expires_at=moment + timedelta(days=valid_days),
    )  # fmt: skip
    return token


async def revoke_registration_tokens(actor: Actor, case_id: UUID) -> None:
    """The open tokens of a case are worth nothing any more."""
    sight = scope.scope_of(actor)
    await tables.RegistrationToken.filter(
        candidate_id=case_id, used_at=None, revoked_at=None, org_path__gte=sight.low, org_path__lt=sight.high
    ).update(revoked_at=_now())


async def register_with_token(token: str, number: str, login: str, password: str, *, context: Any) -> Known | None:
    """Binds an account to the case of a token. None alike for a bad token, a used one and another person's number."""
    digest = await hashed(password)
    moment = _now()
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
        if await tables.Account.exists(login=login):
            raise Conflict("登录名已被使用", "The login is taken.")
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
        known = _known(account)
        entry = Entry(
            "registerWithToken", moment.astimezone(SHANGHAI).date(), case.org_path, case.id, record_id=account.id
        )
        await journal.append(await actor_of(known), [entry], request_id=_request(context))
        await news.tell([News(entry.act, entry.org_path, case.id)])
    return known
