"""Calendars at secret addresses, each of one office: made and revoked by whoever holds it, and read by whoever has the address.

Of the secret the digest alone is kept. What is read there is the office's own, in the scope that it has at that moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.orgs.reminders import FeedDetail
from records import seals, stamps, tables
from records.errors import BadInput, NotFound, Stale
from records.people import callers
from records.trail import journal

# An office has so many at most: each is a door.
MOST = 20
_OPEN = 1


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar that is read: whose, called what, and how much it says of people."""

    id: UUID
    actor: Actor
    label: str
    shows: FeedDetail


async def create(actor: Actor, *, label: str, shows: FeedDetail) -> tuple[UUID, str]:
    """A new one, and its secret, told this once."""
    secret = seals.new_token()
    async with in_transaction():
        if await tables.CalendarFeed.filter(account_id=actor.account_id, revoked_at=None).count() >= MOST:
            raise BadInput(
                (),
                f"每个账户至多 {MOST} 个日历订阅，请先作废不用的",
                f"At most {MOST}; revoke those that are not used.",
            )
        row = await tables.CalendarFeed.create(
            account_id=actor.account_id, label=label, digest=seals.digest(secret), shows=shows, created_at=stamps.now()
        )
        await _noted(actor, "createCalendarFeed", row.id, {"label": label, "shows": shows})
    return row.id, secret


async def revoke(actor: Actor, feed_id: UUID, *, version: int | None = None) -> None:
    """One of the own opens nothing any more. Its version is 1 until then, and 2 ever after."""
    if version not in (None, _OPEN):
        raise Stale(feed_id)
    async with in_transaction():
        own = tables.CalendarFeed.filter(id=feed_id, account_id=actor.account_id, revoked_at=None)
        if not await own.update(revoked_at=stamps.now()):
            raise NotFound
        await _noted(actor, "revokeCalendarFeed", feed_id, {"account": str(actor.account_id)})


async def opened(secret: str) -> Feed | None:
    """The calendar at an address, as long as its office stands; None for any other, whatever the reason."""
    row = await tables.CalendarFeed.get_or_none(
        digest=seals.digest(secret), revoked_at=None, account__disabled_at=None
    ).values("id", "account_id", "label", "shows")
    if row is None:
        return None
    actor = await callers.by_account(row["account_id"])
    # Who must change a temporary password is answered nothing else before.
    return None if actor.must_change else Feed(row["id"], actor, row["label"], FeedDetail(row["shows"]))


async def _noted(actor: Actor, act: str, feed_id: UUID, after: object) -> None:
    await journal.append_org(actor, act, org_path=actor.org_path or "/", record_id=feed_id, after=after)
