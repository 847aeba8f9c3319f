"""Cases of the small world made illegal for one question: stored rows are changed, and put back as they were.

An edit changes what the database holds of a case, its branch or its committee, as no act would; `Scene.restore` undoes it.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import msgspec
from tortoise.models import Model

from domain.calendar import SHANGHAI
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.editions import Edition
from domain.orgs.settings import CommitteeSettings, SettingsChange
from domain.regulation import GUARDS
from domain.rules import Guard, Severity
from domain.steps.kinds import Kind
from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.schema import engine
from records import seals, tables
from records.cases.dossiers import load
from records.cases.shapes import table_of
from service.settings import Settings
from tests.graph import world
from tests.graph.world import TODAY, Case, World


@dataclass
class Scene:
    """A leg of the world with what was changed in it."""

    world: World
    leg: str
    undo: list[Callable[[], Awaitable[object]]] = field(default_factory=list)

    @property
    def case(self) -> Case:
        return self.world.cases[self.leg]

    @property
    def branch(self) -> str:
        return self.leg.split(":")[0] if ":" in self.leg else "own"

    @property
    def committee(self) -> str:
        return "committee-2026" if self.branch == "national" else "committee"

    @property
    def actor(self) -> Actor:
        return self.world.actors[self.branch]

    async def change(self, model: type[Model], rows: list[dict[str, Any]], **values: Any) -> None:
        """Sets columns of rows; rows carry what they held."""
        assert rows, (self.leg, model)
        for row in rows:
            await model.filter(id=row["id"]).update(**values)
            old = {name: row[name] for name in values}
            self.undo.append(lambda i=row["id"], old=old: model.filter(id=i).update(**old))

    async def add(self, model: type[Model], **values: Any) -> None:
        row = await model.create(**values)
        self.undo.append(row.delete)

    async def restore(self) -> None:
        while self.undo:
            await self.undo.pop()()

    async def records(self, kind: Kind) -> list[dict[str, Any]]:
        """The live records of a kind, the latest last."""
        found = table_of(kind).filter(candidate_id=self.case.dossier.id, kind=kind, voided_on=None)
        rows = await found.order_by("on", "id").values()
        assert rows, (self.leg, kind)
        return list(rows)

    async def dossier(self, day: date) -> Dossier:
        """The case as the branch sees it on a day."""
        key = self.case.dossier.id
        return (await load(self.actor, [key], today=day, clock=day))[key]


Edit = Callable[[Scene], Awaitable[None]]
BY_ID = {g.id: g for g in GUARDS}
PROBLEM = "{ code rule guard article message detail severity readyOn dueOn edition }"


# ── edits ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def person(**values: Any) -> Edit:
    async def edit(s: Scene) -> None:
        rows = await tables.Candidate.filter(id=s.case.dossier.id).values()
        await s.change(tables.Candidate, rows, **values)

    return edit


def data(kind: Kind, **values: Any) -> Edit:
    """Says something else in the latest record of a kind."""

    async def edit(s: Scene) -> None:
        last = (await s.records(kind))[-1]
        await s.change(tables.Step, [last], data=_said_otherwise(last, values))

    return edit


def _said_otherwise(row: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """What a record says with these in it; a political review is sealed again."""
    if row["kind"] != Kind.POLITICAL_REVIEW:
        return {**row["data"], **values}
    said = json.loads(seals.opened_review(json.dumps(row["data"]), row["id"])) | values
    sealed: dict[str, Any] = json.loads(seals.sealed_review(json.dumps(said).encode(), row["id"]))
    return sealed


def vote(kind: Kind, **values: Any) -> Edit:
    async def edit(s: Scene) -> None:
        await s.change(tables.Vote, (await s.records(kind))[-1:], **values)

    return edit


def moved(kind: Kind, days: int) -> Edit:
    """The records of a kind bear another date."""

    async def edit(s: Scene) -> None:
        for row in await s.records(kind):
            await s.change(table_of(kind), [row], on=row["on"] + timedelta(days=days))

    return edit


def without(*kinds: Kind) -> Edit:
    async def edit(s: Scene) -> None:
        for kind in kinds:
            await s.change(table_of(kind), await s.records(kind), voided_on=TODAY)

    return edit


def committee(**values: Any) -> Edit:
    """The organization that decides."""

    async def edit(s: Scene) -> None:
        rows = await tables.PartyOrg.filter(id=s.world.orgs[s.committee]).values()
        await s.change(tables.PartyOrg, rows, **values)

    return edit


def demands(**values: Any) -> Edit:
    """What the committee has laid down for its subtree."""
    return committee(settings=msgspec.to_builtins((SettingsChange(CommitteeSettings(**values)),)))


def adopted(org: str, edition: Edition) -> Edit:
    """An organization follows an edition since May 2026."""

    async def edit(s: Scene) -> None:
        values = {"edition": edition, "since": date(2026, 5, 11), "recorded_at": world.NOW}
        await s.add(tables.Adoption, org_id=s.world.orgs[org], **values)

    return edit


def members(*numbers: int, **values: Any) -> Edit:
    """Rows of the branch's roster."""

    async def edit(s: Scene) -> None:
        ids = [s.world.rosters[s.branch][n].id for n in numbers]
        await s.change(tables.PartyMember, await tables.PartyMember.filter(id__in=ids).values(), **values)

    return edit


async def two_are_left(s: Scene) -> None:
    """All but two of the branch's roster have left, whoever the road put there too."""
    stay = [m.id for m in s.world.rosters[s.branch][:2]]
    path = s.case.dossier.branch.path
    await s.change(
        tables.PartyMember, await tables.PartyMember.filter(org_path=path).exclude(id__in=stay).values(), left_on=TODAY
    )


async def mentor_replaced(s: Scene) -> None:
    """One of the two mentors left a while ago, and the other has come for them."""
    left, came = await tables.Assignment.filter(candidate_id=s.case.dossier.id, role="MENTOR").order_by("id").values()
    await s.change(tables.Assignment, [left], until=came["since"])
    await s.change(tables.Assignment, [came], since=came["since"] + timedelta(days=1))


def approval(kind: ApprovalKind, **values: Any) -> Edit:
    async def edit(s: Scene) -> None:
        rows = await tables.Approval.filter(candidate_id=s.case.dossier.id, kind=kind).values()
        await s.change(tables.Approval, rows, **values)

    return edit


def decided_earlier(kind: ApprovalKind, days: int) -> Edit:
    async def edit(s: Scene) -> None:
        row = (await tables.Approval.filter(candidate_id=s.case.dossier.id, kind=kind).values())[0]
        on = row["decided_on"] - timedelta(days=days)
        papers = {**row["data"], "decision": {**row["data"]["decision"], "on": on.isoformat()}}
        await s.change(tables.Approval, [row], decided_on=on, data=papers)

    return edit


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def day(days: int) -> str:
    """A day counted from today."""
    return (TODAY + timedelta(days=days)).isoformat()


async def ask(
    actor: Actor, query: str, variables: dict[str, Any], *, later: int = 0, language: str = "en"
) -> dict[str, Any]:
    """The data of an answer, so many days later; a top-level error fails the test."""
    now = (world.NOW + timedelta(days=later)).astimezone(SHANGHAI)
    context = Context(actor, now.date(), now, language=language, settings=Settings())
    answer = await engine.answer(Ask(query=query, variables=variables), context)
    assert answer.errors == [], answer.errors
    found: dict[str, Any] = json.loads(answer.data or b"null")
    return found


def mutation(act: str) -> str:
    return f"mutation ($input: {act[0].upper() + act[1:]}Input!) {{ {act}(input: $input) {{ candidate {{ id }} errors {PROBLEM} }} }}"


async def refused(s: Scene, act: str, given: dict[str, Any], later: int, by: str | None = None) -> list[dict[str, Any]]:
    """Why an act was refused; it did nothing."""
    actor = s.world.actors[by] if by else s.actor
    answer = (await ask(actor, mutation(act), {"input": given}, later=later))[act]
    assert answer["candidate"] is None, (s.leg, act, given)
    assert answer["errors"], (s.leg, act, given)
    return list(answer["errors"])


def said(guard: Guard, d: Dossier, code: str = "GUARD_UNMET") -> dict[str, Any]:
    """A guard's words about a case in English: rule, article, message, what was found, the day."""
    finding = guard.check(d)
    # A rule met on a guess is told as such (C-40).
    guess = finding.met and finding.provisional
    assert guess or not finding.met, guard.id
    severity = Severity.TASK if guess else guard.severity(d.edition)
    assert severity is not None, guard.id
    return {
        "code": "PROVISIONAL" if guess else code,
        "rule": guard.rule,
        "guard": guard.id,
        "article": guard.article(d.edition),
        "message": guard.message.en,
        "detail": finding.detail.en if finding.detail else None,
        "severity": severity.value,
        "readyOn": finding.ready_on.isoformat() if finding.ready_on else None,
        "dueOn": finding.due_on.isoformat() if finding.due_on else None,
        "edition": d.edition.value,
    }


async def spoil(here: World, leg: str, edits: tuple[Edit, ...]) -> Scene:
    scene = Scene(here, leg)
    for edit in edits:
        await edit(scene)
    return scene


# ── rows of the tables ──────────────────────────────────────────────────────────────────────────────────────────────

Row = tuple[str, str, dict[str, Any], int, tuple[Edit, ...]]


# A member's punishment, in effect today.
WARNED = [{"kind": "WARNING", "decided_on": day(-30), "restored_on": None}]


def r(id: str, leg: str, *edits: Edit, later: int = 0, **given: Any) -> Row:
    """A guard, the leg whose case is spoiled and how, so many days later, with what is sent besides."""
    return id, leg, given, later, edits
