"""The yearly plans: laid down by the superior, looked at by whoever looks after cases, and what is to be expected of the year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.acts.conditions import own_case
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.plans import MOST, YEARS_AHEAD
from domain.questions.planning import ahead
from domain.questions.transitions import blocking
from domain.regulation import ADMISSION
from domain.roles import WATCHING
from graph.context import Context
from graph.inputs.flaws import flaw, settled
from graph.inputs.text import uuid_of
from graph.plan.execution.work import TURNS
from graph.resolvers.acting import Answer
from records.cases import planning as people
from records.cases.dossiers import load
from records.errors import BadInput, NotAllowed
from records.organizations import plans, tree
from records.organizations.plans import Plan, PlanData

MOST_AT_ONCE, MOST_CASES = 500, 100


async def lay_down(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """What each organization may admit in a year."""
    this_year = context.clock.year
    if not this_year - 1 <= given.year <= this_year + YEARS_AHEAD:
        flaw(
            ("year",),
            f"年度须在{this_year - 1}至{this_year + YEARS_AHEAD}之间",
            f"The year is from {this_year - 1} to {this_year + YEARS_AHEAD}.",
        )
    if not 1 <= len(given.items) <= MOST_AT_ONCE:
        flaw(("items",), f"一次1至{MOST_AT_ONCE}个组织", f"Between 1 and {MOST_AT_ONCE} at once.")
    wanted: list[PlanData] = []
    for number, item in enumerate(given.items):
        at = ("items", str(number))
        key = uuid_of("org", item.organization_id, *at, "organizationId")
        if any(one.org_id == key for one in wanted):
            flaw((*at, "organizationId"), "同一组织出现两次", "The same organization twice.")
        if item.quota is not None and not 0 <= item.quota <= MOST:
            flaw((*at, "quota"), f"名额须在0至{MOST}之间", f"Between 0 and {MOST}.")
        wanted.append(PlanData(key, item.quota, item.version))
    settled()
    return Answer(keys={"count": await plans.set_plans(actor, given.year, wanted, given.note, today=context.clock)})


@dataclass(frozen=True)
class Plans:
    """An organization's plan and those directly below it."""

    year: int
    plans: list[Plan]
    more: bool


async def listed(context: Context, organization: str | None, year: int | None, *, first: int, skip: int) -> Plans:
    """Of the own organization, or one below it."""
    actor = _planner(context, first, skip)
    row = await _place(actor, organization)
    of = _year(context, year)
    found = await plans.plans(row, of, first=first + 1, skipped=skip)
    return Plans(of, found[:first], len(found) > first)


@dataclass(frozen=True)
class Forecast:
    """What is to be expected of a year."""

    year: int
    ready: int
    expected: int
    looked: int
    more: bool


async def forecast(context: Context, branch: str, year: int | None, *, first: int, skip: int) -> Forecast:
    """How many of a branch could be admitted today, and by the end of the year, as its planning has it."""
    actor = _planner(context, first, skip)
    row = await _place(actor, branch)
    of = _year(context, year)
    ids = await people.in_work(actor, row["id"], first=first + 1, skipped=skip)
    found = await load(actor, ids[:first], today=context.clock, clock=context.clock)
    count = _Count(of)
    await TURNS.work(count.over([found[i] for i in ids[:first] if i in found], actor))
    return Forecast(of, count.ready, count.expected, min(first, len(ids)), len(ids) > first)


@dataclass
class _Count:
    """Who could be admitted in a year, case after case; nobody's own case is looked at (C-33)."""

    year: int
    ready: int = 0
    expected: int = 0

    def over(self, cases: Iterable[Dossier], actor: Actor) -> Iterator[None]:
        for d in cases:
            if not own_case(d, actor):
                self.ready += not blocking(d, ADMISSION)
                self.expected += any(step.transition is ADMISSION for step in ahead(d, date(self.year, 12, 31)))
            yield


async def _place(actor: Actor, organization: str | None) -> dict[str, Any]:
    key = uuid_of("org", organization, "organization") if organization else actor.org_id
    if key is None:
        raise NotAllowed
    return await tree.own_organization(actor, key, locked=False)


def _year(context: Context, year: int | None) -> int:
    found = context.clock.year if year is None else year
    if not 2000 <= found <= context.clock.year + YEARS_AHEAD:
        raise BadInput(("year",), "没有该年度的计划", "No plan is of that year.")
    return found


def _planner(context: Context, first: int, skip: int) -> Actor:
    """Whoever looks after cases in an office."""
    actor = context.actor
    if actor is None or actor.role not in WATCHING:
        raise NotAllowed
    if not 1 <= first <= MOST_CASES:
        raise BadInput(("first",), f"每次1至{MOST_CASES}", f"Between 1 and {MOST_CASES} at a time.")
    if skip < 0:
        raise BadInput(("skip",), "不能为负", "Not below zero.")
    return actor
