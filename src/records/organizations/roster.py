"""Rosters: the members of organizations, whom mentors and introducers are picked from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace
from tortoise.transactions import in_transaction

from domain.case.members import Discipline, Member, MemberStatus
from domain.orgs.actors import Actor
from domain.stages import Stage
from records import stamps, tables
from records.engines import connections, sets
from records.engines.columns import plain
from records.engines.connections import among
from records.engines.sets import Row
from records.errors import BadInput, NotAllowed, NotFound, as_seen
from records.events import outbox
from records.events.news import News
from records.organizations import tree
from records.organizations.tree import allowed, own_organization, rewrite
from records.scope import covers, parameters, predicate, scope_of
from records.stamps import name_key, uuid7
from records.trail.journal import append_org

_DISCIPLINES = msgspec.json.Decoder(tuple[Discipline, ...])
# The columns that the rules look at.
LOOKED_AT = Member.__struct_fields__


def member_of(row: Row) -> Member:
    """A roster row as the rules see it."""
    return Member(
        id=row["id"],
        name=row["name"],
        org_id=row["org_id"],
        org_path=row["org_path"],
        status=MemberStatus(row["status"]),
        full_since=row["full_since"],
        joined_on=row["joined_on"],
        converted_on=row["converted_on"],
        left_on=row["left_on"],
        person_key=row["person_key"],
        excused_from=row["excused_from"],
        excused_until=row["excused_until"],
        disciplines=_DISCIPLINES.decode(row["disciplines"]),
        moved_on=row["moved_on"],
    )


async def members(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Member]:
    """Roster entries by id, those the actor may pick from."""
    scope = scope_of(actor)
    where = f"{among('t.id', 'ids')} AND {predicate('party_member', 't', scope)}"
    rows = await sets.read(tables.PartyMember, where, {"ids": ids, **parameters(scope)}, names=LOOKED_AT)
    return {row["id"]: member_of(row) for row in rows}


class MemberData(Struct, frozen=True):
    """What is said about a member; `person_key` is the blind index of the ID number, where it is known."""

    name: str
    status: MemberStatus = MemberStatus.FULL
    position: str = ""
    full_since: date | None = None
    joined_on: date | None = None
    left_on: date | None = None
    left_reason: str = ""
    person_key: str = ""
    excused_from: date | None = None
    excused_until: date | None = None
    excused_reason: str = ""
    disciplines: tuple[Discipline, ...] = ()

    def row(self) -> Row:
        return {**asdict(self), "name_key": name_key(self.name), "disciplines": plain(self.disciplines)}

    def logged(self) -> Any:
        """What the journal may hold."""
        return plain(replace(self, person_key="***" if self.person_key else ""))


def data_of(row: Row) -> MemberData:
    """What a roster row says of its member."""
    own = {name: row[name] for name in MemberData.__struct_fields__ if name not in ("disciplines", "status")}
    return MemberData(status=MemberStatus(row["status"]), disciplines=_DISCIPLINES.decode(row["disciplines"]), **own)


# What an entry that follows a case has from it; that a member leaves is the branch's to say once the case is over.
_OF_THE_CASE = ("name", "status", "full_since", "joined_on")
_UNTIL_FULL = ("left_on", "left_reason")


def _follow_the_case(before: MemberData, after: MemberData) -> None:
    """Refuses by hand what the case says: it is put right where the case says it (decision 41)."""
    held = _OF_THE_CASE if before.status is MemberStatus.FULL else (*_OF_THE_CASE, *_UNTIL_FULL)
    for name in held:
        if getattr(before, name) != getattr(after, name):
            zh, en = "该党员的名册信息随发展档案，请在档案中更正", "This entry follows a case: put it right there."
            raise BadInput(name, zh, en)


async def create_member(actor: Actor, org_id: UUID, data: MemberData, *, today: date) -> UUID:
    """Puts a member on a roster of the actor's own subtree."""
    allowed(actor, "createMember")
    if not data.name.strip():
        raise BadInput("name", "须填写姓名", "A name is required.")
    _nobodys_own(actor, data.person_key)
    new = uuid7()
    async with in_transaction():
        org = await own_organization(actor, org_id)
        tree.standing(org, "organization_id")
        await _not_twice(org_id, data, today, said_by="id_number")
        row = {"id": new, "org_id": org_id, "org_path": org["path"], "version": 1, "created_at": stamps.now()}
        await sets.insert(tables.PartyMember, [{**row, **data.row()}])
        await append_org(actor, "createMember", org_path=org["path"], record_id=new, after=data.logged())
        await outbox.tell([News("createMember", org["path"], members=(new,))])
    return new


class Standing(Struct, frozen=True):
    """Somebody on a roster, as far as it takes to tell whether they are entered again."""

    org_id: UUID
    name: str
    person_key: str


async def standing(actor: Actor, org_ids: Collection[UUID], *, today: date) -> list[Standing]:
    """Who stands on those rosters that the actor writes."""
    scope = scope_of(actor)
    where = f"{among('t.org_id', 'orgs')} AND {predicate('party_member', 't', scope)} AND (t.left_on IS NULL OR t.left_on > :today)"
    values = {"orgs": list(org_ids), "today": today, **parameters(scope)}
    rows = await sets.read(tables.PartyMember, where, values, names=("org_id", "org_path", "name", "person_key"))
    # A roster of the same committee may be read; whether a number stands there is told of one's own alone.
    return [Standing(row["org_id"], row["name"], row["person_key"]) for row in rows if covers(scope, row["org_path"])]


def _nobodys_own(actor: Actor, person_key: str, member_id: UUID | None = None) -> None:
    """Nobody enters their own name on a roster, nor their punishments and excuses (C-33)."""
    same = bool(actor.person_key) and actor.person_key == person_key
    if same or (member_id is not None and member_id == actor.member_id):
        raise NotAllowed("不得办理本人的名册信息", "Nobody handles their own entry on a roster.")


async def _not_twice(org_id: UUID, data: MemberData, today: date, *, said_by: str, besides: UUID | None = None) -> None:
    """The same ID number is not twice on a roster: not by a new entry, nor by one that is not ended any more."""
    if not data.person_key or (data.left_on is not None and data.left_on <= today):
        return
    where = "t.org_id = :org AND t.person_key = :key AND (t.left_on IS NULL OR t.left_on > :today)"
    values = {"org": org_id, "key": data.person_key, "today": today}
    found = await sets.read(tables.PartyMember, where, values, names=("id",))
    if any(row["id"] != besides for row in found):
        raise BadInput(said_by, "该证件号码已在本支部名册", "That number is on this roster already.")


async def update_member(actor: Actor, member_id: UUID, version: int, data: MemberData, *, today: date) -> None:
    """Changes a roster entry. A blank `person_key` leaves the known one."""
    allowed(actor, "updateMember")
    scope = scope_of(actor)
    async with in_transaction():
        where = f"t.id = :id AND {predicate('party_member', 't', scope)}"
        rows = await sets.read(
            tables.PartyMember, where, {"id": member_id, **parameters(scope)}, tail=connections.lock("t")
        )
        # A roster of the same committee may be read; only one's own is written.
        if not rows or not covers(scope, rows[0]["org_path"]):
            raise NotFound()
        before = rows[0]
        _nobodys_own(actor, before["person_key"], member_id)
        data = replace(data, person_key=data.person_key or before["person_key"])
        kept = data_of(before)
        if before["candidate_id"] is not None:
            _follow_the_case(kept, data)
        if kept.left_on != data.left_on:
            await _not_twice(before["org_id"], data, today, said_by="left_on", besides=member_id)
        as_seen(member_id, version, before["version"])
        await rewrite(tables.PartyMember, {"id": member_id, "was": version, "version": version + 1, **data.row()})
        await append_org(
            actor,
            "updateMember",
            org_path=before["org_path"],
            record_id=member_id,
            before=kept.logged(),
            after=data.logged(),
        )
        await outbox.tell([News("updateMember", before["org_path"], members=(member_id,))])


class Pickable(Struct, frozen=True):
    """Somebody on a roster from whom the actor may pick. `load`: whom they mentor now, by number, wherever these are;
    `own`: of the actor's own organizations, and not of a sister branch."""

    member: Member
    load: int
    own: bool


_HELD = """SELECT a.member_id AS member, count(*) AS cases FROM assignment AS a JOIN candidate AS c ON c.id = a.candidate_id
    WHERE {members} AND a.until IS NULL AND (a.role = 'MENTOR') = (c.stage = 'ACTIVIST') AND c.status IN ('ACTIVE', 'TRANSFERRING')
    GROUP BY a.member_id"""


async def pickable(
    actor: Actor, home: UUID, *, today: date, called: str = "", first: int, skipped: int = 0
) -> list[Pickable]:
    """Who stands on the rosters from which the actor may pick, `home` first and by name; `first` of them."""
    scope = scope_of(actor)
    where = f"{predicate('party_member', 't', scope)} AND (t.left_on IS NULL OR t.left_on > :today)"
    values: dict[str, object] = {"today": today, "home": home, "first": first, "skipped": skipped, **parameters(scope)}
    if called:
        where += " AND (t.name LIKE :called ESCAPE '!' OR t.name_key LIKE :spelt ESCAPE '!')"
        values |= {"called": _within(called), "spelt": _within(called.lower())}
    tail = "ORDER BY CASE WHEN t.org_id = :home THEN 0 ELSE 1 END, t.name_key, t.id LIMIT :first OFFSET :skipped"
    rows = await sets.read(tables.PartyMember, where, values, names=LOOKED_AT, tail=tail)
    ids = [row["id"] for row in rows]
    held = await sets.select(_HELD.format(members=among("a.member_id", "ids")), {"ids": ids}) if ids else []
    loads = {UUID(str(row["member"])): row["cases"] for row in held}
    return [Pickable(member_of(row), loads.get(row["id"], 0), covers(scope, row["org_path"])) for row in rows]


def _within(text: str) -> str:
    """The pattern of what contains a text."""
    for mark in "!%_":
        text = text.replace(mark, f"!{mark}")
    return f"%{text}%"


async def looked_after(actor: Actor, member_id: UUID) -> list[tuple[str, Stage, str]]:
    """The people in the actor's scope whom a member looks after as their stage asks: name, stage, the path of the branch."""
    scope = scope_of(actor)
    held = "SELECT a.candidate_id FROM assignment AS a WHERE a.member_id = :member AND a.until IS NULL"
    where = (
        f"t.id IN ({held} AND (a.role = 'MENTOR') = (t.stage = 'ACTIVIST')) AND t.status IN ('ACTIVE', 'TRANSFERRING')"
        f" AND {predicate('candidate', 't', scope)}"
    )
    given = {"member": member_id, **parameters(scope)}
    rows = await sets.read(
        tables.Candidate, where, given, names=("name", "stage", "org_path"), tail="ORDER BY t.name_key, t.id"
    )
    return [(row["name"], Stage(row["stage"]), row["org_path"]) for row in rows]


async def member_data(actor: Actor, member_id: UUID) -> tuple[MemberData, int]:
    """What is said about a member now, and the version: the base of a change."""
    scope = scope_of(actor)
    where = f"t.id = :id AND {predicate('party_member', 't', scope)}"
    rows = await sets.read(tables.PartyMember, where, {"id": member_id, **parameters(scope)})
    if not rows:
        raise NotFound()
    return data_of(rows[0]), rows[0]["version"]
