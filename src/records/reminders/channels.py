"""Channels: where an office is told outside of this service what happened in its scope, and once a day what is due."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from secrets import token_bytes
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import orjson
from tortoise.expressions import F
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.orgs.reminders import ChannelKind, DeliveryStatus
from records import seals, stamps, tables
from records.engines import sets
from records.errors import BadInput, NotFound, as_seen
from records.events import outbox
from records.trail import journal

# An account has so many at most.
MOST = 10
_LONGEST = 1_000
_MAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
_PRINTED = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A channel as its office asks for it."""

    kind: ChannelKind
    label: str
    address: str
    secret: str
    events: bool
    digest: bool


def flaws(wanted: Wanted, *, plain_too: bool) -> list[BadInput]:
    """What is wrong with it. `plain_too`: this deployment sends without TLS to some networks."""
    found = []
    if not (wanted.events or wanted.digest):
        found.append(BadInput(("digest",), "须选择事件或每日摘要", "A channel tells events, a digest, or both."))
    if wanted.kind is ChannelKind.MAIL:
        if not _MAIL.fullmatch(wanted.address):
            found.append(BadInput(("address",), "邮箱地址不正确", "That is no mail address."))
        if wanted.events:
            found.append(BadInput(("events",), "邮件只发送每日摘要", "Mail carries the digest alone."))
    elif not _is_address(wanted.address, plain_too=plain_too):
        found.append(BadInput(("address",), "须为 https 网址", "An address over TLS: https://name/path."))
    if wanted.secret and wanted.kind is not ChannelKind.DINGTALK:
        found.append(
            BadInput(("secret",), "只有钉钉机器人须填加签密钥", "Only a DingTalk robot has a secret of its own.")
        )
    return found


def _is_address(text: str, *, plain_too: bool) -> bool:
    if not _PRINTED.fullmatch(text) or len(text) > _LONGEST:
        return False
    try:
        parts = urlsplit(text)
        known = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    schemes = ("https", "http") if plain_too else ("https",)
    return known and parts.scheme in schemes and "@" not in parts.netloc and not parts.fragment


def _place(wanted: Wanted) -> str:
    """What is shown of an address: the rest of it is often a secret."""
    if wanted.kind is ChannelKind.MAIL:
        name, _, host = wanted.address.partition("@")
        return f"{name[0]}…@{host}"
    return urlsplit(wanted.address).netloc


async def create(actor: Actor, wanted: Wanted) -> tuple[UUID, str]:
    """A new one, and of a webhook the secret with which it is signed, told this once. It is told of itself first."""
    secret = f"whsec_{b64encode(token_bytes(32)).decode()}" if wanted.kind is ChannelKind.WEBHOOK else ""
    key = stamps.uuid7()
    kept = orjson.dumps({"address": wanted.address, "secret": secret or wanted.secret}).decode()
    async with in_transaction():
        if await tables.Channel.filter(account_id=actor.account_id, revoked_at=None).count() >= MOST:
            raise BadInput(
                (),
                f"每个账户至多 {MOST} 个通知渠道，请先作废不用的",
                f"At most {MOST}; revoke those that are not used.",
            )
        await tables.Channel.create(
            id=key, account_id=actor.account_id, kind=wanted.kind, label=wanted.label, place=_place(wanted),
            sealed=seals.current().seal(kept, key, seals.CHANNEL), events=wanted.events, digest=wanted.digest, created_at=stamps.now(),
        )  # fmt: skip
        await _hello(actor, key, "createChannel")
        after = {"kind": wanted.kind, "place": _place(wanted), "events": wanted.events, "digest": wanted.digest}
        await _noted(actor, "createChannel", key, after)
    return key, secret


async def try_out(actor: Actor, channel_id: UUID, *, version: int | None = None) -> None:
    """It is told of the test itself, after what waits; not twice at a time."""
    async with in_transaction():
        row = await _own(actor, channel_id, version)
        if row.disabled_at is not None:
            raise BadInput(("id",), "该渠道已停用，请先恢复", "The channel is disabled; resume it first.")
        waiting = tables.Delivery.filter(channel_id=channel_id, type="testChannel", status=DeliveryStatus.WAITING)
        if await waiting.exists():
            raise BadInput(("id",), "已有一条试发待送达", "A test waits to be told already.")
        await _hello(actor, channel_id, "testChannel")
        await _noted(actor, "testChannel", channel_id, {"account": str(actor.account_id)})


async def resume(actor: Actor, channel_id: UUID, *, version: int | None = None) -> None:
    """One that failed too often is tried again, with what waits."""
    async with in_transaction():
        row = await _own(actor, channel_id, version)
        if row.disabled_at is None:
            raise BadInput(("id",), "该渠道未停用", "The channel is not disabled.")
        await _changed(row, disabled_at=None, failures=0, next_at=None)
        await _noted(actor, "resumeChannel", channel_id, {"account": str(actor.account_id)})


async def revoke(actor: Actor, channel_id: UUID, *, version: int | None = None) -> None:
    """One of the own is told nothing any more, nor what waits."""
    async with in_transaction():
        row = await _own(actor, channel_id, version)
        await _changed(row, revoked_at=stamps.now())
        waiting = tables.Delivery.filter(channel_id=channel_id, status=DeliveryStatus.WAITING)
        await waiting.update(status=DeliveryStatus.DROPPED, answer="revoked")
        await _noted(actor, "revokeChannel", channel_id, {"account": str(actor.account_id)})


async def _hello(actor: Actor, key: UUID, act: str) -> None:
    told = outbox.row(key, actor.account_id, act, actor.org_path or "/", {"channel": str(key)}, at=stamps.now())
    await sets.insert(tables.Delivery, [told])


async def _own(actor: Actor, channel_id: UUID, version: int | None) -> tables.Channel:
    row = await tables.Channel.get_or_none(id=channel_id, account_id=actor.account_id, revoked_at=None)
    if row is None:
        raise NotFound
    as_seen(channel_id, version, row.version)
    return row


async def _changed(row: tables.Channel, **values: Any) -> None:
    await tables.Channel.filter(id=row.id).update(version=F("version") + 1, **values)


async def _noted(actor: Actor, act: str, channel_id: UUID, after: object) -> None:
    await journal.append_org(actor, act, org_path=actor.org_path or "/", record_id=channel_id, after=after)
