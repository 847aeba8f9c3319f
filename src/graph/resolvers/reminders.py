"""Calendars and channels by which an office is reminded."""

from __future__ import annotations

from typing import Any

from domain.orgs.actors import Actor
from graph.context import Context
from graph.inputs.flaws import note, settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer
from records.reminders import channels, feeds
from records.reminders.channels import Wanted


async def create_feed(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """Its address is told this once."""
    settled()
    key, secret = await feeds.create(actor, label=given.label, shows=given.shows)
    return Answer(keys={"feed_id": key}, once={"url": f"{context.origin}/calendar/{secret}.ics"})


async def revoke_feed(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("cal", given.id, "id")
    settled()
    await feeds.revoke(actor, key, version=given.version)
    return Answer(keys={"feed_id": key})


async def create_channel(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """Of a webhook the secret is told this once."""
    wanted = Wanted(given.kind, given.label, given.address.strip(), given.secret, given.events, given.digest)
    plain_too = bool(context.settings and context.settings.webhook_networks)
    for wrong in channels.flaws(wanted, plain_too=plain_too):
        note(wrong)
    settled()
    key, secret = await channels.create(actor, wanted)
    return Answer(keys={"channel_id": key}, once={"secret": secret})


async def test_channel(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("chn", given.id, "id")
    settled()
    await channels.try_out(actor, key, version=given.version)
    return Answer(keys={"channel_id": key})


async def resume_channel(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("chn", given.id, "id")
    settled()
    await channels.resume(actor, key, version=given.version)
    return Answer(keys={"channel_id": key})


async def revoke_channel(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    key = uuid_of("chn", given.id, "id")
    settled()
    await channels.revoke(actor, key, version=given.version)
    return Answer(keys={"channel_id": key})
