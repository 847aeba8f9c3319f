"""What waits to be told, one channel at a time: leased, tried in order, and tried again later and later where it fails.

A lease ends by itself, so a process that is killed keeps nothing from being told; what was told and not noted yet is told again, under
the same id. Several processes share the work: each leases another channel, and of one channel only who holds the lease tells anything.
"""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from domain.orgs.reminders import ChannelKind, DeliveryStatus
from records import seals, stamps, tables
from records.engines import connections, sets
from records.events import outbox
from records.people import callers
from records.reminders import due

# Longer than one try may take.
LEASE = timedelta(seconds=60)
# After so many failures in a row, about a week, nobody is there any more.
FAILURES = 15
_BACK_OFF = (5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 43_200)  # seconds, the last one again and again
_KEPT = timedelta(days=30)
_LONGEST = 200

_READY = """c.revoked_at IS NULL AND c.disabled_at IS NULL AND (c.next_at IS NULL OR c.next_at <= :now)
    AND (c.leased_until IS NULL OR c.leased_until <= :now)"""


@dataclass(slots=True)
class Leased:
    """A channel that this process has to itself for a while."""

    id: UUID
    account_id: UUID
    kind: ChannelKind
    address: str
    secret: str
    failures: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """Something to be told: its id is the same at every try."""

    id: UUID
    type: str
    org_path: str
    data: dict[str, Any]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a try: taken or not, in a few words; `gone`: nobody wants to be told any more."""

    taken: bool
    answer: str
    gone: bool = False


async def lease() -> Leased | None:
    """The next channel with something to tell that nobody else has, and that is not to be left alone yet."""
    now = stamps.now()
    skip = " FOR UPDATE OF c SKIP LOCKED" if connections.is_postgres() else ""
    next_one = (
        f"SELECT c.id FROM channel AS c WHERE {_READY} AND EXISTS (SELECT 1 FROM delivery AS d WHERE d.channel_id = c.id"
        f" AND d.status = 'WAITING') ORDER BY c.leased_until NULLS FIRST, c.id LIMIT 1{skip}"
    )
    names = "id, account_id, kind, sealed, failures"
    if not await sets.select(next_one.removesuffix(skip), {"now": now}):
        return None  # the usual case, and nobody who writes was kept waiting for it
    sql = f"UPDATE channel SET leased_until = :until WHERE id = ({next_one}) RETURNING {names}"
    until = now + LEASE
    async with connections.transaction():
        rows = await sets.select(sql, {"now": now, "until": until})
    return _leased(rows[0], until) if rows else None


def _leased(row: sets.Row, until: datetime) -> Leased:
    key = UUID(str(row["id"]))
    kept = orjson.loads(seals.current().open(row["sealed"], key, seals.CHANNEL))
    return Leased(
        key,
        UUID(str(row["account_id"])),
        ChannelKind(row["kind"]),
        kept["address"],
        kept["secret"],
        row["failures"],
        until,
    )


async def following(channel: Leased) -> Message | None:
    """What is to be told next, with the lease drawn out for it; None where there is no more, or the lease is another's by now."""
    while True:
        until = stamps.now() + LEASE
        if not await _held(channel).update(leased_until=until):
            return None
        channel.until = until
        row = await tables.Delivery.filter(channel_id=channel.id, status=DeliveryStatus.WAITING).order_by("id").first()
        if row is None:
            return None
        if await _still(channel.account_id, row.org_path):
            return Message(row.id, row.type, row.org_path, row.data, row.created_at)
        await tables.Delivery.filter(id=row.id).update(status=DeliveryStatus.DROPPED, answer="out of scope")


def _held(channel: Leased) -> Any:
    return tables.Channel.filter(id=channel.id, leased_until=channel.until, revoked_at=None)


async def _still(account_id: UUID, path: str) -> bool:
    """Whether the office stands, and sees what it is to be told of: it may have moved since."""
    found = await tables.Account.filter(id=account_id, disabled_at=None).values("org__path")
    return any(path.startswith(account["org__path"] or "\0") for account in found)


async def noted(channel: Leased, message: Message, tried: Tried) -> None:
    """What came of a try. What was not taken is tried again, and nothing after it before: they are told in their order."""
    now = stamps.now()
    answer = tried.answer[:_LONGEST]
    async with in_transaction():
        delivery = tables.Delivery.filter(id=message.id)
        tries = (await delivery.get()).tries + 1
        if tried.taken:
            await delivery.update(status=DeliveryStatus.SENT, tries=tries, answer=answer, tried_at=now, sent_at=now)
            await _held(channel).update(failures=0, next_at=None)
            channel.failures = 0
            return
        channel.failures += 1
        await delivery.update(tries=tries, answer=answer, tried_at=now)
        wait = _BACK_OFF[min(channel.failures, len(_BACK_OFF)) - 1] * random.uniform(0.8, 1.2)  # noqa: S311 -- keeps tries apart
        over = tried.gone or channel.failures >= FAILURES
        await _held(channel).update(
            failures=channel.failures,
            next_at=now + timedelta(seconds=wait),
            leased_until=None,
            disabled_at=now if over else None,
        )


async def released(channel: Leased) -> None:
    """Nothing more to tell for now: whoever had no turn for longer comes first."""
    await _held(channel).update(leased_until=stamps.now())


# ── once a day ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def digest(today: date) -> int:
    """Puts down the day's digest for every channel that has none of it yet: numbers by consequence. How many it was."""
    rows = await tables.Channel.filter(
        digest=True, revoked_at=None, disabled_at=None, account__disabled_at=None
    ).values("id", "account_id", "digested_on")
    made = 0
    for row in rows:
        if row["digested_on"] is not None and row["digested_on"] >= today:
            continue
        actor = await callers.by_account(row["account_id"])
        data = await counted(actor, today)
        async with in_transaction():
            stale = tables.Channel.filter(id=row["id"], digested_on=row["digested_on"])
            if row["digested_on"] is None:
                stale = tables.Channel.filter(id=row["id"], digested_on__isnull=True)
            if not await stale.update(digested_on=today):
                continue  # another process has done it
            if data["overdue"] or data["due"]:
                told = outbox.row(row["id"], actor.account_id, "digest", actor.org_path or "/", data, at=stamps.now())
                await sets.insert(tables.Delivery, [told])
                made += 1
    return made


async def counted(actor: Any, today: date) -> dict[str, Any]:
    """What is overdue, and due within the week, as numbers."""
    found = await due.due(actor, today=today)
    soon = [x for x in found.found if not x.overdue and x.on <= today + timedelta(days=7)]
    late = [x for x in found.found if x.overdue]
    return {
        "on": today.isoformat(),
        "overdue": len(late),
        "due": len(soon),
        "consequences": {each.value: n for each, n in due.tally([*late, *soon]).items()},
        "more": found.left,
    }


async def purge() -> None:
    """Forgets what was told a month ago, and what has waited so long."""
    before = stamps.now() - _KEPT
    await tables.Delivery.filter(created_at__lt=before).delete()


async def disabled() -> list[str]:
    """The channels that failed too often, as their offices call them."""
    rows = (
        await tables.Channel.filter(revoked_at=None).exclude(disabled_at=None).order_by("id").values("label", "place")
    )
    return [f"{row['label'] or row['place']} ({row['place']})" for row in rows]
