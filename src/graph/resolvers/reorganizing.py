"""Organizations change: they go below another superior, become one, are parted, and are dissolved."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from msgspec.structs import asdict

from domain.acts.sound import name_flaws
from domain.orgs.actors import Actor
from domain.text import blank
from graph.context import Context
from graph.inputs.flaws import flaw, settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer
from records.cases import reorganizing
from records.cases.reorganizing import Part, Target
from records.errors import Busy, conflicts
from records.organizations import reparenting
from records.organizations.reparenting import Carried, Named

_TRIES = 3
_T = TypeVar("_T")
MOST_AT_ONCE, MOST_MERGED, MOST_PARTS, MOST_PEOPLE = 500, 100, 20, 5_000


async def reparent(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    superior = uuid_of("org", given.superior_id, "superior_id")
    wanted = _named(given.items)
    _reasoned(given.reason)
    settled()
    change = partial(reparenting.reparent, actor, wanted, superior, reason=given.reason, today=context.clock, act=act)
    return _told(await _tried(change))


async def merge(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    wanted, into = _named(given.items, MOST_MERGED), _target(given)
    _reasoned(given.reason)
    settled()
    change = partial(reorganizing.merge, actor, wanted, into, reason=given.reason, today=context.clock, act=act)
    carried, target = await _tried(change)
    return _told(carried, organization_id=target)


async def split(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    wanted = Named(uuid_of("org", given.organization_id, "organization_id"), given.version)
    _reasoned(given.reason)
    if not 1 <= len(given.parts) <= MOST_PARTS:
        flaw(("parts",), f"一次1至{MOST_PARTS}部分", f"Between 1 and {MOST_PARTS} at once.")
    parts = [_part(part, ("parts", str(number))) for number, part in enumerate(given.parts)]
    everybody = [key for part in parts for key in (*part.members, *part.cases, *part.accounts)]
    if len(everybody) > MOST_PEOPLE:
        flaw(("parts",), f"一次最多{MOST_PEOPLE}人", f"At most {MOST_PEOPLE} people at once.")
    if len(set(everybody)) < len(everybody):
        flaw(("parts",), "同一人、同一档案或同一账户出现两次", "The same person, case or account twice.")
    settled()
    change = partial(reorganizing.split, actor, wanted, parts, reason=given.reason, today=context.clock, act=act)
    return _told(await _tried(change), organization_id=wanted.org_id)


def _part(given: Any, at: tuple[str, ...]) -> Part:
    def keys(prefix: str, name: str, ids: list[str]) -> tuple[UUID, ...]:
        return tuple(uuid_of(prefix, key, *at, name, str(n)) for n, key in enumerate(ids))

    part = Part(
        _target(given, at),
        keys("mem", "memberIds", given.member_ids),
        keys("cand", "candidateIds", given.candidate_ids),
        keys("acc", "accountIds", given.account_ids),
    )
    if not (part.members or part.cases):
        flaw((*at, "memberIds"), "须指明划出的党员或发展人员", "Name the people who go.")
    return part


async def dissolve(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    wanted = _named(given.items)
    _reasoned(given.reason)
    settled()
    change = partial(reorganizing.dissolve, actor, wanted, reason=given.reason, today=context.clock, act=act)
    return _told(await _tried(change))


async def _tried(change: Callable[[], Awaitable[_T]]) -> _T:
    """A change of organizations holds much at once: where somebody held a part of it the other way round, it is begun again."""
    for attempt in range(_TRIES):
        try:
            with conflicts():
                return await change()
        except Busy:
            if attempt == _TRIES - 1:
                raise
    raise AssertionError("unreachable")


def _target(given: Any, at: tuple[str, ...] = ()) -> Target:
    """An organization that stands, or a new one with its name."""
    into = uuid_of("org", given.into_id, *at, "intoId") if given.into_id is not None else None
    superior = uuid_of("org", given.superior_id, *at, "superiorId") if given.superior_id is not None else None
    if into is not None and superior is not None:
        flaw((*at, "superiorId"), "并入现有组织时不填上级", "One that stands keeps its superior.")
    if into is not None and given.name is not None:
        flaw((*at, "name"), "并入现有组织时不填名称", "One that stands keeps its name.")
    for wrong in [] if into is not None else name_flaws(given.name or "", "name"):
        flaw((*at, "name"), wrong.message.zh, wrong.message.en)
    return Target(into, None if into else superior, given.name or "")


def _named(items: list[Any], most: int = MOST_AT_ONCE) -> list[Named]:
    """The organizations of an input, each once."""
    if not 1 <= len(items) <= most:
        flaw(("items",), f"一次1至{most}个组织", f"Between 1 and {most} at once.")
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


def _told(carried: Carried, **keys: UUID) -> Answer:
    """How much went along: counts, which a dry run tells as well."""
    return Answer(keys={**asdict(carried), **keys}, foretold=True)
