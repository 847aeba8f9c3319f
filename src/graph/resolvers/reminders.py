"""Calendars and channels by which an office is reminded."""

from __future__ import annotations

from typing import Any

from domain.orgs.actors import Actor
from graph.context import Context
from graph.inputs.flaws import settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer
from records.reminders import feeds


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
