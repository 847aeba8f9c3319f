"""What lies ahead: of a case, and of a branch that wants to hold a meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain.acts.conditions import own_case
from domain.calendar import months_after
from domain.case.as_of import as_of
from domain.case.derived import derived
from domain.case.dossier import Dossier
from domain.case.members import Member
from domain.orgs.actors import Actor
from domain.orgs.editions import Edition
from domain.questions import planning, sitting_days
from domain.questions.caretakers import Risk, risks
from domain.questions.planning import Planned, Radar
from domain.questions.sitting_days import Absence, Window
from domain.questions.waiting import Parts
from domain.roles import WATCHING
from domain.rules import Problem
from graph.context import Context
from graph.inputs.text import uuid_of
from graph.plan.execution.work import TURNS
from graph.resolvers.judgements import LAST, of_the_person, possible, visible
from records.cases import planning as records
from records.cases.dossiers import load
from records.cases.planning import Branch
from records.errors import BadInput, NotAllowed

MOST = 100
# A meeting is planned for the weeks ahead, and for no more than a year.
_USUALLY, _AT_MOST = 2, 12  # months


@dataclass(frozen=True)
class PlannedStep:
    """A transition ahead, as the caller may see it."""

    planned: Planned
    then: Dossier
    context: Context

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.planned, name)

    @derived
    def assumes(self) -> list[Problem]:
        return visible(self.then, self.context, planning.assumed(self.then, self.planned))


def planned_steps(
    dossier: Dossier,
    context: Context,
    until: Annotated[
        date | None,
        strawberry.argument(description="截止日 · What can be done by which day; all of the road if absent."),
    ] = None,
    edition: Annotated[
        Edition | None,
        strawberry.argument(
            description="规则版本 · What if it were by this edition; the one in force on each day if absent."
        ),
    ] = None,
) -> list[PlannedStep]:
    """The transitions ahead, stage after stage. As the next steps, a person is told of none."""
    if of_the_person(dossier, context):
        return []
    then = dossier if edition is None else as_of(dossier, dossier.today, edition)
    found = planning.pictured(then, LAST if until is None else possible(until))
    return [PlannedStep(planned, picture, context) for picture, planned in found]


def departure(dossier: Dossier, context: Context) -> Parts[Radar | None]:
    """Whether somebody who leaves can be admitted before; nothing of the own case, as of its next steps."""
    yield
    return None if of_the_person(dossier, context) else (yield from planning.radar_by_parts(dossier))


# ── a meeting ───────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class PersonsWindow:
    """On which days a meeting can resolve on somebody."""

    candidate_id: UUID
    window: Window

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.window, name)


@dataclass(frozen=True)
class Absent:
    """A full member who has no vote, and why."""

    member_id: UUID
    reason: Absence


@dataclass(frozen=True)
class Attendance:
    """Who is due at a meeting."""

    on: date
    due: int
    needed: int
    spare: int
    without_vote: list[Absent]


@dataclass(frozen=True)
class MeetingDays:
    """Days on which a meeting can resolve on the same people."""

    since: date
    until: date
    windows: list[PersonsWindow]
    attendance: Attendance


@dataclass(frozen=True)
class MeetingPlan:
    """What can be resolved on at a branch, and on which days."""

    since: date
    until: date
    windows: list[PersonsWindow] = field(default_factory=list)
    days: list[MeetingDays] = field(default_factory=list)
    more: bool = False


async def meeting_plan(
    context: Context, branch: str, since: date | None, until: date | None, *, first: int, skip: int
) -> MeetingPlan:
    """The days between two on which a meeting of the branch does for most people."""
    actor = _planner(context, first, skip)
    begin = max(possible(since), context.clock) if since else context.clock
    end = possible(until) if until else months_after(begin, _USUALLY)
    if not begin <= end <= months_after(begin, _AT_MOST):
        zh, en = "截止日须在起始日之后，且不超过一年", "The last day is after the first, and within a year of it."
        raise BadInput(("until",), zh, en)
    org_id = uuid_of("org", branch, "branch")
    place = await records.branch_of(actor, org_id)
    ids = await records.in_work(actor, org_id, first=first + 1, skipped=skip)
    dossiers = await load(actor, ids[:first], today=context.clock, clock=context.clock)
    found: list[PersonsWindow] = []
    await TURNS.work(_windows([dossiers[i] for i in ids[:first] if i in dossiers], actor, end, found))
    held = sitting_days.spans(((one, one.window) for one in found), begin, end)
    days = [MeetingDays(s.since, s.until, [one for one, _ in s.people], _attendance(place, s.since)) for s in held]
    return MeetingPlan(begin, end, found, days, len(ids) > first)


def _windows(cases: Sequence[Dossier], actor: Actor, until: date, found: list[PersonsWindow]) -> Iterator[None]:
    """The windows of others: of the own case nobody plans the meeting (C-33)."""
    for d in cases:
        if not own_case(d, actor):
            found += [PersonsWindow(d.id, window) for window in sitting_days.windows(d, until)]
        yield
    found.sort(key=lambda one: (one.window.opens, one.candidate_id))


async def attendance(context: Context, branch: str, on: date) -> Attendance:
    """Who is due at a meeting of the branch on a day, and how many of them must come."""
    actor = _planner(context)
    return _attendance(await records.branch_of(actor, uuid_of("org", branch, "branch")), possible(on))


def _attendance(place: Branch, on: date) -> Attendance:
    found = sitting_days.attendance(place.roster, on, place.quorum(on))
    absent = [Absent(member.id, why) for member, why in found.without_vote]
    return Attendance(on, found.due, found.needed, found.spare, absent)


# ── who looks after people ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Caretaker:
    """A member who looks after people, what they carry, and why somebody else should be thought of."""

    member_id: UUID
    mentored: int
    introduced: int
    risks: list[Risk]


@dataclass(frozen=True)
class Caretakers:
    """A piece of those who look after people."""

    members: list[Caretaker]
    more: bool


async def caretakers(context: Context, organization: str | None, *, first: int, skip: int) -> Caretakers:
    """Who looks after people of an organization or below; who may not go on first, then who carries most."""
    actor = _planner(context, first, skip)
    org_id = uuid_of("org", organization, "organization") if organization else actor.org_id
    if org_id is None:
        raise NotAllowed
    found = await records.caretakers(actor, org_id, first=first + 1, skipped=skip)
    told = [Caretaker(x.member.id, x.mentored, x.introduced, _told(x.member, context.clock, own=x.own)) for x in found]
    return Caretakers(told[:first], len(found) > first)


def _told(member: Member, today: date, *, own: bool) -> list[Risk]:
    """Of a sister branch's member what befell them is no business of others; that they leave is."""
    found = risks(member, today)
    return found if own else [risk for risk in found if risk in (Risk.GONE, Risk.LEAVING)]


def _planner(context: Context, first: int = 1, skip: int = 0) -> Actor:
    """Whoever looks after cases in an office; not a person of their own, nor who runs the installation."""
    actor = context.actor
    if actor is None or actor.role not in WATCHING:
        raise NotAllowed
    if not 1 <= first <= MOST:
        raise BadInput(("first",), "每次1至100人", "Between 1 and 100 at a time.")
    if skip < 0:
        raise BadInput(("skip",), "不能为负", "Not below zero.")
    return actor
