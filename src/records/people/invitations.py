"""One-time links by which whoever an account was made for sets its first password. Only the link's digest is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor, Role
from records import seals, stamps, tables
from records.errors import BadInput
from records.people import accounts, callers, passwords
from records.people.accounts import Known, known_of, request_of
from records.trail import journal


class LinkState(StrEnum):
    """What becomes of a link: one that was used or revoked is no link any more."""

    OPEN = "OPEN"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True)
class Invited:
    """What a link tells whoever holds it."""

    login: str
    name: str
    role: Role
    organization: str
    expires_at: datetime
    state: LinkState


async def invite(
    actor: Actor, account_id: UUID, *, valid_days: int, context: Any, act: str, version: int | None = None
) -> str:
    """A new link for an account whose holder has set no password yet, told this once; an earlier one opens nothing any more."""
    token = seals.new_token()
    async with in_transaction():
        row, path = await accounts.reached(actor, account_id, version)
        if row.disabled_at is not None:
            raise BadInput(("id",), "账户已停用", "The account is disabled.")
        if row.password_hash:
            zh, en = "账户已有密码；请重置密码", "The account has a password: reset it."
            raise BadInput(("id",), zh, en)
        until = stamps.now() + timedelta(days=valid_days)
        await accounts.change(row, invite_digest=seals.digest(token), invited_until=until)
        after = {"valid_days": valid_days}
        await journal.append_org(
            actor, act, org_path=path, record_id=account_id, after=after, request_id=request_of(context)
        )
    return token


async def revoke(actor: Actor, account_id: UUID, *, context: Any, act: str, version: int | None = None) -> None:
    """The open link of an account opens nothing any more."""
    async with in_transaction():
        row, path = await accounts.reached(actor, account_id, version)
        if row.invite_digest is None:
            raise BadInput(("id",), "没有有效的邀请", "There is no open invitation.")
        await accounts.change(row, invite_digest=None, invited_until=None)
        await journal.append_org(actor, act, org_path=path, record_id=account_id, request_id=request_of(context))


async def _of(token: str) -> tables.Account | None:
    return await tables.Account.get_or_none(invite_digest=seals.digest(token), disabled_at=None).select_related("org")


async def read(token: str) -> Invited | None:
    """What a link says; None alike for one that never was, was used, or was revoked."""
    row = await _of(token)
    if row is None or row.invited_until is None:
        return None
    state = LinkState.OPEN if row.invited_until > stamps.now() else LinkState.EXPIRED
    name = row.org.name if row.org else ""
    return Invited(row.login, row.name, Role(row.role), name, row.invited_until, state)


async def accept(token: str, password: str, *, context: Any) -> Known | None:
    """Sets the first password and uses the link up; None alike for every link that opens nothing. BadInput for a poor password."""
    row = await _of(token)
    if row is None or row.invited_until is None or row.invited_until <= stamps.now():
        return None
    passwords.check(password, login=row.login, name=row.name)
    hashed = await passwords.hashed(password, str(row.id))
    async with in_transaction():
        # Of two at once one sets the password.
        open_one = tables.Account.filter(id=row.id, invite_digest=row.invite_digest, version=row.version)
        if not await open_one.update(
            password_hash=hashed, password_expires_at=None, invite_digest=None, invited_until=None,
            version=row.version + 1,
        ):  # fmt: skip
            return None
        actor = await callers.by_account(row.id)
        path = row.org.path if row.org else "/"
        await journal.append_org(
            actor, "acceptInvitation", org_path=path, record_id=row.id, request_id=request_of(context)
        )
    return known_of(row)


async def failed(token: str, *, request_id: str) -> None:
    """A link that opened nothing is noted; equal ones have equal codes."""
    after = {"failed": True, "token": seals.current().code(f"invitation {token}".encode())}
    await journal.append_org(None, "acceptInvitation", after=after, request_id=request_id)
