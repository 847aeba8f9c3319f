"""Sessions of browsers and tokens of programs. Of each only a digest is kept; that it was made, and ended, is an act."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from records import seals, stamps, tables
from records.errors import NotFound, Stale
from records.events import news
from records.people import callers
from records.trail import journal

# The version of a token that is not revoked: that is all that ever becomes of one.
OPEN = 1


async def create_session(account_id: UUID, *, hours: int = 12) -> tuple[str, int]:
    """A new session: the cookie's value, and for how many seconds it may last at most."""
    token, moment, lasts = seals.new_token(), stamps.now(), timedelta(hours=hours)
    actor = await callers.by_account(account_id)
    async with in_transaction():
        await tables.Session.filter(Q(expires_at__lt=moment) | Q(seen_at__lt=moment - callers.IDLE)).delete()
        row = await tables.Session.create(
            account_id=account_id,
            digest=seals.digest(token),
            address=journal.address(),
            created_at=moment,
            seen_at=moment,
            expires_at=moment + lasts,
        )
        await tables.Account.filter(id=account_id).update(last_signed_in_at=moment)
        await _noted(actor, "signIn", account_id, {"session": str(row.id)})
    return token, int(lasts.total_seconds())


async def end_session(token: str) -> None:
    """Signs out of this one session; nothing where there is none."""
    row = await tables.Session.get_or_none(digest=seals.digest(token))
    if row is None:
        return
    account_id: UUID = row.account_id  # type: ignore[attr-defined]  # Tortoise's key column
    actor = await callers.by_account(account_id)
    async with in_transaction():
        await row.delete()
        await _noted(actor, "signOut", account_id, {"session": str(row.id)})
        await news.tell_left(account_id)


async def end_sessions(actor: Actor) -> None:
    """Signs out everywhere."""
    async with in_transaction():
        await tables.Session.filter(account_id=actor.account_id).delete()
        await _noted(actor, "signOut", actor.account_id, {"everywhere": True})
        await news.tell_left(actor.account_id)


async def create_access_token(actor: Actor, *, label: str, valid_days: int) -> tuple[UUID, str]:
    """A bearer token for a program, shown once."""
    return await issue_access_token(actor.account_id, label=label, valid_days=valid_days, by=actor)


async def issue_access_token(
    account_id: UUID, *, label: str = "", valid_days: int | None = None, by: Actor | None = None
) -> tuple[UUID, str]:
    """The same for any account: from the command line nobody is signed in."""
    token, moment = seals.new_token(), stamps.now()
    expires = moment + timedelta(days=valid_days) if valid_days else None
    holder = by or await callers.by_account(account_id)
    async with in_transaction():
        row = await tables.AccessToken.create(
            account_id=account_id, label=label, digest=seals.digest(token), created_at=moment, expires_at=expires
        )
        after = {"label": label, "valid_days": valid_days, "account": str(account_id)}
        await _noted(by, "createAccessToken", row.id, after, path=holder.org_path)
    return row.id, token


async def revoke_access_token(actor: Actor, token_id: UUID, *, version: int | None = None) -> None:
    """One of the own tokens is worth nothing any more. Its version is 1 until then, and 2 ever after."""
    if version not in (None, OPEN):
        raise Stale(token_id)
    async with in_transaction():
        own = tables.AccessToken.filter(id=token_id, account_id=actor.account_id, revoked_at=None)
        if not await own.update(revoked_at=stamps.now()):
            raise NotFound
        await _noted(actor, "revokeAccessToken", token_id, {"account": str(actor.account_id)})
        await news.tell_left(actor.account_id)


async def _noted(actor: Actor | None, act: str, record_id: UUID, after: object, *, path: str | None = None) -> None:
    path = actor.org_path if path is None and actor is not None else path
    await journal.append_org(actor, act, org_path=path or "/", record_id=record_id, after=after)
