"""Who of a roster may look after the person: judged by the very rows that `assign` asks, one member at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.assignments import Assignment, AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Member
from domain.questions.judging import judge
from domain.regulation import ASSIGNING, EFFECT_PERIODS
from domain.rules import Problem, Severity

# Where a rule asks for two, the other is somebody against whom nothing can be said.
_NOBODY_ELSE = UUID(int=0)


class Fitness(Struct, frozen=True):
    """What the rules say of one member in a role. `eligible`: nothing that refuses; what is only told stands in `reasons`
    as well. `eligible_from`: the first day to come on which nothing is said any more; None where nothing is said, or where
    no such day is in sight."""

    member: Member
    reasons: tuple[Problem, ...]
    eligible: bool
    eligible_from: date | None


def fitness(d: Dossier, role: AssignmentRole, members: Iterable[Member]) -> Iterator[Fitness]:
    """Each of the members, in their order. Of who holds the role already it is asked whether they still may."""
    held = {a.member_id: a for a in d.active(role)}
    asked = list(members)
    beside = Member(_NOBODY_ELSE, "", d.line[0].id, d.line[0].path)
    known = replace(d, members={**d.members, **{m.id: m for m in (*asked, beside)}})
    for member in asked:
        picture = _chosen(known, role, member.id, held.get(member.id))
        found = tuple(judge(picture, ASSIGNING[role]))
        eligible = not any(p.severity is Severity.HARD for p in found)
        yield Fitness(member, found, eligible, _free_from(picture, role, member) if found else None)


def _chosen(d: Dossier, role: AssignmentRole, member_id: UUID, held: Assignment | None) -> Dossier:
    """The case as it would be with the member, and somebody unobjectionable, in the role."""
    others = tuple(a for a in d.assignments if a.role is not role or not a.active_on(d.today))
    asked = held or Assignment(member_id, role, member_id, d.today)
    return d.but(assignments=(*others, asked, Assignment(_NOBODY_ELSE, role, _NOBODY_ELSE, d.today)))


def _free_from(picture: Dossier, role: AssignmentRole, member: Member) -> date | None:
    """The first day on which something changes for the member and nothing is said of them."""
    days = sorted(day for day in _turns(member) if day > picture.today)
    return next((day for day in days if not judge(picture.on(day), ASSIGNING[role])), None)


def _turns(member: Member) -> set[date]:
    """The days on which what the rules look at of a member changes."""
    days = {member.joined_on, member.full_since, member.converted_on}
    for one in member.disciplines:
        days.add(one.restored_on)
        if one.kind in EFFECT_PERIODS:
            days.add(months_after(one.decided_on, EFFECT_PERIODS[one.kind]))
    return {day for day in days if day is not None}


def bare(found: Fitness) -> Fitness:
    """What is told of a sister branch's member: whether, by which rule; not since when and until when (`_private`)."""
    return replace(found, eligible_from=None) if found.member.disciplines else found
