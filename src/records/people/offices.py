"""The offices of one person: several accounts, each with one office, between which its holder goes without signing in anew.

That two accounts are one person's the roster or the number says; that whoever holds one holds the other as well they prove
once, by its password. What was proved ends with a new password from somebody else's hand, and when an account is disabled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor, Role
from records import seals, tables
from records.engines import sets
from records.errors import NotFound
from records.people.accounts import path_of, request_of, same_person
from records.trail import journal


@dataclass(frozen=True)
class Office:
    """One account of the caller: which role, where, whether it is proved to be theirs, and whether it wants more each time."""

    account_id: UUID
    login: str
    role: Role
    organization: str
    current: bool
    proved: bool
    second_factor: bool


async def of_holder(actor: Actor) -> list[Office]:
    """All accounts of whoever asks that are not disabled, their own first."""
    where, values = same_person(actor)
    rows = await sets.select(
        f"""SELECT a.id, a.login, a.role, coalesce(p.name, '') AS place, CASE WHEN a.id = :id THEN 0 ELSE 1 END AS other,
            CASE WHEN a.id = :id OR a.office_group = (SELECT o.office_group FROM account AS o WHERE o.id = :id)
                THEN 1 ELSE 0 END AS proved,
            CASE WHEN a.second_factor_since IS NULL THEN 0 ELSE 1 END AS second_factor
        FROM account AS a LEFT JOIN party_org AS p ON p.id = a.org_id
        WHERE a.disabled_at IS NULL AND (a.id = :id OR {where}) ORDER BY other, a.login""",  # noqa: S608 -- texts of ours
        values,
    )
    return [
        Office(
            UUID(str(r["id"])),
            seals.shown_login(r["login"]),
            Role(r["role"]),
            r["place"],
            not r["other"],
            bool(r["proved"]),
            bool(r["second_factor"]),
        )
        for r in rows
    ]


async def other(actor: Actor, account_id: UUID) -> Office:
    """One of the caller's other offices; NotFound alike for an account that is somebody else's, or is not there."""
    found = next((o for o in await of_holder(actor) if o.account_id == account_id and not o.current), None)
    if found is None:
        raise NotFound
    return found


async def go(actor: Actor, office: Office, *, act: str, context: Any) -> None:
    """Notes that the holder goes to another office, and what was proved with it."""
    async with in_transaction():
        if not office.proved:
            await _prove(actor.account_id, office.account_id)
        after = {"to": str(office.account_id), "role": office.role, "proved_now": not office.proved}
        path = actor.org_path or await path_of(actor.org_id) or "/"
        await journal.append_org(
            actor, act, org_path=path, record_id=office.account_id, after=after, request_id=request_of(context)
        )


async def _prove(one: UUID, another: UUID) -> None:
    """Both are one person's, with all that either was proved to be one with."""
    rows = await tables.Account.filter(id__in=[one, another]).values("id", "office_group")
    groups = [row["office_group"] for row in rows if row["office_group"] is not None]
    group = groups[0] if groups else uuid4()
    await tables.Account.filter(id__in=[one, another]).update(office_group=group)
    if len(groups) > 1:
        await tables.Account.filter(office_group__in=groups[1:]).update(office_group=group)
