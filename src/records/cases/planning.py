"""Whom planning is about: the cases of a branch that are in work, its roster, and who looks after whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from domain.case.members import Member, Roster
from domain.orgs.actors import Actor
from domain.orgs.organizations import Line, settings_on
from records import tables
from records.engines import sets
from records.engines.connections import among
from records.organizations import tree
from records.organizations.roster import LOOKED_AT, member_of
from records.scope import covers, parameters, predicate, scope_of


@dataclass(frozen=True)
class Branch:
    """A branch as a meeting finds it: its members, and what its superiors demand."""

    line: Line
    roster: Roster

    def quorum(self, day: date) -> Fraction:
        return settings_on(self.line, day).quorum.fraction


async def branch_of(actor: Actor, org_id: UUID) -> Branch:
    """An organization of the actor's own part, with its roster; NotFound otherwise."""
    row = await tree.own_organization(actor, org_id, locked=False)
    scope = scope_of(actor)
    where = f"t.org_id = :org AND {predicate('party_member', 't', scope)}"
    values = {"org": org_id, **parameters(scope)}
    rows = await sets.read(tables.PartyMember, where, values, names=LOOKED_AT, tail="ORDER BY t.name_key, t.id")
    lines = await tree.lines([row["path"]])
    return Branch(lines[row["path"]], Roster(map(member_of, rows)))


_ALONG = (
    "CASE t.stage WHEN 'PROBATIONARY_MEMBER' THEN 0 WHEN 'DEVELOPMENT_TARGET' THEN 1 WHEN 'ACTIVIST' THEN 2 ELSE 3 END"
)


async def in_work(actor: Actor, org_id: UUID, *, first: int, skipped: int) -> list[UUID]:
    """The active cases of a branch, those furthest along the road first; `first` of them."""
    scope = scope_of(actor)
    where = (
        f"t.org_id = :org AND t.status = 'ACTIVE' AND t.stage <> 'FULL_MEMBER' AND {predicate('candidate', 't', scope)}"
    )
    values = {"org": org_id, "first": first, "skipped": skipped, **parameters(scope)}
    tail = f"ORDER BY {_ALONG}, t.name_key, t.id LIMIT :first OFFSET :skipped"
    rows = await sets.read(tables.Candidate, where, values, names=("id",), tail=tail)
    return [row["id"] for row in rows]


@dataclass(frozen=True)
class Caretaker:
    """A member who looks after people: how many as a mentor, and as an introducer, wherever these are. `own`: of the actor's
    own organizations, and not of a sister branch."""

    member: Member
    mentored: int
    introduced: int
    own: bool


_HELD = """FROM assignment AS a JOIN candidate AS c ON c.id = a.candidate_id WHERE a.until IS NULL
    AND (a.role = 'MENTOR') = (c.stage = 'ACTIVIST') AND c.status IN ('ACTIVE', 'TRANSFERRING')"""
_LOAD = f"(SELECT count(*) {_HELD} AND a.member_id = t.id) AS load"
_MENTORED = f"SELECT a.member_id AS member, count(*) AS cases {_HELD} AND a.role = 'MENTOR' AND {{members}} GROUP BY a.member_id"
# Of whom something may be said against it stand first.
_AT_RISK = "CASE WHEN t.left_on IS NOT NULL OR t.excused_from IS NOT NULL OR CAST(t.disciplines AS text) <> '[]' THEN 0 ELSE 1 END"


async def caretakers(actor: Actor, org_id: UUID, *, first: int, skipped: int) -> list[Caretaker]:
    """Who looks after people of an organization or below: who may not go on first, then who carries most."""
    row = await tree.own_organization(actor, org_id, locked=False)
    scope = scope_of(actor)
    here = f"{_HELD} AND a.org_path >= :low AND a.org_path < :high AND {predicate('assignment', 'a', scope)}"
    where = f"t.id IN (SELECT a.member_id {here}) AND {predicate('party_member', 't', scope)}"
    values = {"low": row["path"], "high": f"{row['path'][:-1]}0", "first": first, "skipped": skipped}
    tail = f"ORDER BY {_AT_RISK}, load DESC, t.name_key, t.id LIMIT :first OFFSET :skipped"
    given = {**values, **parameters(scope)}
    rows = await sets.read(tables.PartyMember, where, given, names=LOOKED_AT, extra=_LOAD, tail=tail)
    ids = [r["id"] for r in rows]
    counted = await sets.select(_MENTORED.format(members=among("a.member_id", "ids")), {"ids": ids}) if ids else []
    mentored = {UUID(str(r["member"])): r["cases"] for r in counted}
    found = ((r, mentored.get(r["id"], 0)) for r in rows)
    return [Caretaker(member_of(r), n, r["load"] - n, covers(scope, r["org_path"])) for r, n in found]
