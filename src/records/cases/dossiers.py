"""Dossiers out of the database: many in a constant number of statements, and held for a write.

`load` shows a case as far as its reader may see. `held` locks the cases and judges them whole: the law asks for every
record, whoever acts; what is shown afterwards is read in the caller's scope again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.rules import Outcome
from records import tables
from records.cases import keeping, lazy_steps
from records.cases.gathering import TAKEN, gather
from records.engines import connections, sets
from records.engines.connections import among
from records.errors import NotFound, conflicts
from records.scope import Scope, Visibility, judging, parameters, predicate, scope_of

# What makes a door of the caller's scope, for whoever comes to a case by another way than it.
Door = Callable[[Scope], Scope]


def own(scope: Scope) -> Scope:
    """The usual door: what the caller sees."""
    return scope


async def load(actor: Actor | None, ids: Iterable[UUID], *, today: date, clock: date) -> dict[UUID, Dossier]:
    """The dossiers of these candidates on a day, as far as the actor may see; what is out of scope is absent.

    A person's own case is judged whole: what is left of it without what others said would give other days than the law's.
    The own case of somebody in office is judged like any other. So is a case whose political review is sealed to the actor; of what is judged they are told less.
    """
    scope = scope_of(actor)
    whole = judging(scope) if scope.visibility is Visibility.SELF else replace(scope, person="")
    return await gather(scope, whole, ids, today=today, clock=clock)


@dataclass(slots=True)
class Case:
    """Cases held for one act: locked, read, and kept before the transaction ends."""

    actor: Actor
    dossiers: dict[UUID, Dossier]
    request_id: str = ""

    @property
    def one(self) -> Dossier:
        """The only case asked for."""
        if len(self.dossiers) != 1:
            raise NotFound()
        return next(iter(self.dossiers.values()))

    async def keep(self, outcomes: Sequence[Outcome], *, act: str) -> list[Outcome]:
        """Writes what became of the cases, and the journal; outcomes that were refused leave no trace."""
        return await keeping.keep(self.actor, outcomes, act=act, request_id=self.request_id)


@asynccontextmanager
async def held(
    actor: Actor,
    ids: Iterable[UUID],
    *,
    today: date,
    clock: date,
    members: Iterable[UUID] = (),
    request_id: str = "",
    door: Door = own,
) -> AsyncIterator[Case]:
    """One transaction in which these cases are nobody else's. `members` are those about to be chosen.

    Without ids it is the transaction in which a case is opened.
    """
    scope = scope_of(actor)
    with conflicts():
        async with in_transaction():
            found = await gather(
                door(scope), judging(scope), ids, today=today, clock=clock, locked=True, chosen=list(members)
            )
            yield Case(actor, found, request_id)


async def gathered(
    actor: Actor,
    ids: Iterable[UUID],
    *,
    today: date,
    clock: date,
    members: Iterable[UUID] = (),
    habit: lazy_steps.Habit | None = None,
    door: Door = own,
) -> dict[UUID, Dossier]:
    """The cases through the actor's door, read as `held` reads them, and nobody is kept from writing meanwhile.

    For judging many before the short transaction in which `versions` says which of them are still the same. What earlier
    submissions rested on is not read: no act on many asks. Nor are records that the act is not in the habit of looking at.
    """
    scope = scope_of(actor)
    return await gather(
        door(scope),
        judging(scope),
        ids,
        today=today,
        clock=clock,
        chosen=list(members),
        unread=frozenset({"evidence"}),
        habit=habit,
    )


async def versions(actor: Actor, ids: Iterable[UUID], *, door: Door = own) -> dict[UUID, int]:
    """Locks the cases, in the order of their ids, and says at which version each stands; out of scope is absent."""
    scope = door(scope_of(actor))
    where = f"{among('t.id', 'ids')} AND {predicate('candidate', 't', scope)}"
    values = {"ids": set(ids), **parameters(scope)}
    tail = f"ORDER BY t.id{connections.lock('t')}"
    rows = await sets.read_rows(tables.Candidate, where, values, names=["id", "version"], tail=tail)
    return dict(zip(sets.ids_of([row["id"] for row in rows]), [row["version"] for row in rows], strict=True))


async def taken(person_key: str, *, besides: UUID | None = None) -> bool:
    """Whether somebody has an active case anywhere in the system (R-ID-2); where, is never told."""
    sql = f"SELECT 1 AS one FROM candidate AS o WHERE o.person_key = :key AND {TAKEN}"  # noqa: S608 -- texts of ours
    other = " AND o.id <> :besides" if besides else ""
    return bool(await sets.select(f"{sql}{other} LIMIT 1", {"key": person_key, "besides": besides}))


async def enrolled(person_key: str, *, today: date) -> bool:
    """Whether somebody is a member on any roster of the system; where, is never told."""
    sql = (
        "SELECT 1 AS one FROM party_member AS m WHERE m.person_key = :key AND (m.left_on IS NULL OR m.left_on > :today)"
    )
    return bool(await sets.select(f"{sql} LIMIT 1", {"key": person_key, "today": today}))


async def archived(actor: Actor, person_key: str, *, today: date, clock: date) -> dict[UUID, Dossier]:
    """Archived cases of a person in the actor's own branch, by exact number (C-6)."""
    scope = scope_of(actor)
    where = (
        f"t.person_key = :key AND t.status = 'ARCHIVED' AND t.org_id = :org AND {predicate('candidate', 't', scope)}"
    )
    values = {"key": person_key, "org": actor.org_id, **parameters(scope)}
    rows = await sets.select(f"SELECT t.id FROM candidate AS t WHERE {where}", values)  # noqa: S608 -- as above
    return await load(actor, [UUID(str(row["id"])) for row in rows], today=today, clock=clock)
