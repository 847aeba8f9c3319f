"""Sessions of browsers and tokens of programs. Of each only a digest is kept."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from domain.orgs.actors import Actor
from records import seals, stamps, tables
from records.errors import NotFound
from records.events import news


async def create_session(account_id: UUID, *, hours: int = 12) -> tuple[str, int]:
    """A new session: the cookie's value, and for how many seconds it may last at most."""
    token, moment, lasts = seals.new_token(), stamps.now(), timedelta(hours=hours)
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


async def create_access_token(actor: Actor, *, label: str, valid_days: int) -> tuple[UUID, str]:
    """A bearer token for a program, shown once."""
    return await issue_access_token(actor.account_id, label=label, valid_days=valid_days)


async def issue_access_token(account_id: UUID, *, label: str = "", valid_days: int | None = None) -> tuple[UUID, str]:
    token, moment = seals.new_token(), stamps.now()
    expires = moment + timedelta(days=valid_days) if valid_days else None
    row = await tables.AccessToken.create(
        account_id=account_id, label=label, digest=seals.digest(token), created_at=moment, expires_at=expires
    )
    return row.id, token


async def revoke_access_token(actor: Actor, token_id: UUID) -> None:
    changed = await tables.AccessToken.filter(id=token_id, account_id=actor.account_id, revoked_at=None).update(
        revoked_at=stamps.now()
    )
    if not changed:
        raise NotFound
    await news.tell_left(actor.account_id)
