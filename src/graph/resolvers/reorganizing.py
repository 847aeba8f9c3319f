"""Organizations change: they go below another superior."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from msgspec.structs import asdict

from domain.orgs.actors import Actor
from domain.text import blank
from graph.context import Context
from graph.inputs.flaws import flaw, settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer
from records.organizations import reparenting
from records.organizations.reparenting import Carried, Named

MOST_AT_ONCE = 500


async def reparent(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    superior = uuid_of("org", given.superior_id, "superior_id")
    wanted = _named(given.items)
    _reasoned(given.reason)
    settled()
    return _told(await reparenting.reparent(actor, wanted, superior, reason=given.reason, today=context.clock, act=act))


def _named(items: list[Any]) -> list[Named]:
    """The organizations of an input, each once."""
    if not 1 <= len(items) <= MOST_AT_ONCE:
        flaw(("items",), f"一次1至{MOST_AT_ONCE}个组织", f"Between 1 and {MOST_AT_ONCE} at once.")
    found: dict[UUID, Named] = {}
    for number, item in enumerate(items):
        at = ("items", str(number), "organizationId")
        key = uuid_of("org", item.organization_id, *at)
        if key in found:
            flaw(at, "同一组织出现两次", "The same organization twice.")
        found[key] = Named(key, item.version)
    return list(found.values())


def _reasoned(reason: str) -> None:
    if blank(reason):
        flaw(("reason",), "须写明依据", "Say on what it rests.")


def _told(carried: Carried) -> Answer:
    """How much went along: counts, which a dry run tells as well."""
    return Answer(keys=dict(asdict(carried)), foretold=True)
