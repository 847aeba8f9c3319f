"""Any dossier of the domain's tables as rows of an empty database: organizations, roster, meetings, records, approvals."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from uuid import UUID, uuid4

from msgspec.structs import replace

from domain.calendar import SHANGHAI
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.steps.meetings import Vote
from domain.steps.step import Step
from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.schema import engine
from records import seals, tables
from records.engines import sets
from service.settings import Settings
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN
from tests.records.seeded import KEY, NOW, account_row, meeting_row, member_row, org_row, put


async def store(case: Dossier) -> Dossier:
    """Writes the case and everything it stands on; a record being made is left out, but its meeting is there."""
    seals.install(KEY)
    places = [*reversed(case.line)]
    await sets.insert(tables.PartyOrg, [org_row(o, up) for o, up in zip(places, [None, *places[:-1]], strict=True)])
    adopted = [{"org_id": o.id, "edition": a.edition, "since": a.since} for o in places for a in o.adoptions]
    await sets.insert(tables.Adoption, [{**row, "id": uuid4(), "recorded_at": NOW} for row in adopted])
    # Those who took places are not written: the quota is what they left.
    plans = [
        {"id": uuid4(), "org_id": s.org_id, "org_path": s.path, "year": s.year, "quota": q.number and q.number - s.admitted, "note": "", "set_on": q.set_on,
         "recorded_at": NOW, "recorded_by": None, "version": n}
        for s in case.shares for n, q in enumerate(s.quotas, 1)
    ]  # fmt: skip
    await sets.insert(tables.RecruitmentPlan, plans)
    people = {m.id: m for m in (*case.roster, *case.members.values())}
    here = {o.id for o in places}
    others = {t.target_id for t in case.transfers} - here - {None}
    beside = [
        replace(case.branch, id=i, path=f"/1/9{n}/", adoptions=()) for n, i in enumerate(sorted(i for i in others if i))
    ]
    await sets.insert(tables.PartyOrg, [org_row(o, None) for o in beside])
    await sets.insert(tables.PartyMember, [member_row(m) for m in people.values() if m.org_id in here])
    await sets.insert(tables.Account, [account_row(a) for a in (BRANCH_ADMIN, COMMITTEE_ADMIN)])
    steps = _meeting_once([s for s in case.steps if s is not case.judged])
    await sets.insert(tables.Meeting, [_meeting(s) for s in _votes([*steps, *([case.judged] if case.judged else [])])])
    branch = replace(BRANCH_ADMIN, org_path=case.line[0].path)
    return await put(replace(case, steps=tuple(steps), judged=None, filing=None, decision=None), actor=branch)


def _meeting_once(steps: list[Step]) -> list[Step]:
    """A second vote of a kind was at another meeting: a meeting votes once on a person (R-MTG-5)."""
    seen: set[Any] = set()
    found = []
    for step in steps:
        if isinstance(step.shape, Vote):
            if (step.kind, step.shape.meeting_id) in seen:
                step = replace(step, shape=replace(step.shape, meeting_id=uuid4()))
            assert isinstance(step.shape, Vote)
            seen.add((step.kind, step.shape.meeting_id))
        found.append(step)
    return found


def _votes(steps: list[Step]) -> list[Step]:
    """One vote of each meeting, the latest."""
    held: dict[UUID, Step] = {}
    for step in steps:
        if isinstance(step.shape, Vote):
            held[step.shape.meeting_id] = step
    return list(held.values())


def _meeting(step: Step) -> dict[str, Any]:
    assert isinstance(step.shape, Vote)
    began = step.shape.meeting_started_at
    # The papers are the meeting's: a vote has them from there.
    papers = [{"name": p.name, "reference": p.reference} for p in step.attachments]
    kept = {"id": step.shape.meeting_id, "on": step.on, "attachments": papers}
    return {**meeting_row(), **kept, "started_at": began}


async def ask(actor: Actor, today: date, query: str, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The data of an answer given on a day; a top-level error fails the test."""
    now = datetime.combine(today, time(12), SHANGHAI)
    context = Context(actor, today, now, language="en", settings=Settings())
    answer = await engine.answer(Ask(query=query, variables=dict(variables)), context)
    assert answer.errors == [], answer.errors
    data: dict[str, Any] = json.loads(answer.data or b"null")
    return data
