"""The yearly plans: what was laid down, how many were admitted and wait below each organization, and who sets what for whom.

A person counts where they were admitted: who moved on since counts at the branch of then.
"""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from msgspec import Struct
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.orgs.organizations import Line
from domain.orgs.plans import Planned, Quota, Share, overdrawn, superior_plan
from domain.text import Text
from records import stamps, tables
from records.engines import connections, sets
from records.engines.connections import among
from records.engines.sets import Row
from records.errors import BadInput, Conflict, NotFound, Stale, Underway, conflicts
from records.organizations.tree import allowed
from records.scope import covers, scope_of
from records.stamps import uuid7
from records.trail.journal import append_org

# ── who counts ──────────────────────────────────────────────────────────────────────────────────────────────────────

_BELOW = "{a} >= {p} AND {a} < substr({p}, 1, length({p}) - 1) || '0'"
_MOVED = "{m}.status = 'ACCEPTED' AND {m}.target_id IS NOT NULL AND {m}.answered_on > c.probation_start"
_IN_YEAR = "substr(CAST({day} AS text), 1, 4) = CAST({year} AS text)"


def _admitted(path: str, year: str) -> str:
    """How many were admitted in a year below a path, as SQL: those who are there, and those who were when they were admitted.
    Whom an authority admitted directly is in no branch's plan."""
    of_the_year = _IN_YEAR.format(day="c.probation_start", year=year)
    here, then = _BELOW.format(a="c.org_path", p=path), _BELOW.format(a="m.from_path", p=path)
    own = "NOT EXISTS (SELECT 1 FROM step AS s WHERE s.candidate_id = c.id AND s.kind = 'DIRECT_ADMISSION' AND s.voided_on IS NULL)"
    moved, earlier = _MOVED.format(m="m"), _MOVED.format(m="e")
    return f"""((SELECT count(*) FROM candidate AS c WHERE {here} AND c.probation_start IS NOT NULL AND {of_the_year} AND {own}
        AND NOT EXISTS (SELECT 1 FROM transfer_request AS m WHERE m.candidate_id = c.id AND {moved}))
      + (SELECT count(*) FROM transfer_request AS m JOIN candidate AS c ON c.id = m.candidate_id WHERE {then} AND {moved} AND {of_the_year} AND {own}
        AND NOT EXISTS (SELECT 1 FROM transfer_request AS e WHERE e.candidate_id = c.id AND {earlier} AND e.id < m.id)))"""


def _waiting(path: str, year: str) -> str:
    """How many submissions of a year's meetings wait for their decision below a path, as SQL."""
    resolved = 'coalesce((SELECT v."on" FROM vote AS v WHERE v.id = a.subject_id), a.submitted_on)'
    return f"""(SELECT count(*) FROM approval AS a WHERE a.status = 'SUBMITTED' AND a.kind = 'ADMISSION_APPROVAL'
        AND {_BELOW.format(a="a.org_path", p=path)} AND {_IN_YEAR.format(day=resolved, year=year)})"""


# ── what a case is judged by ────────────────────────────────────────────────────────────────────────────────────────

# A meeting of last December may still be decided on; who looks ahead asks of the years to come.
_YEARS_BACK = 1
_LATEST = "p.version = (SELECT max(l.version) FROM recruitment_plan AS l WHERE l.org_id = p.org_id AND l.year = p.year)"


async def shares(places: Mapping[str, Line], today: date) -> dict[str, tuple[Share, ...]]:
    """By branch: what it and each of its superiors may admit, and how much of it is taken. One statement for any number."""
    above = {org.path: org for line in places.values() for org in line}
    if not above:
        return {}
    counts = f"CASE WHEN {_LATEST} THEN {{}} ELSE 0 END"
    sql = f"""SELECT p.org_path, p.year, p.quota, p.set_on, {counts.format(_admitted("p.org_path", "p.year"))} AS admitted,
        {counts.format(_waiting("p.org_path", "p.year"))} AS waiting FROM recruitment_plan AS p
        WHERE {among("p.org_path", "paths", "text")} AND p.year >= :since ORDER BY p.org_path, p.year, p.version"""
    rows = await sets.select(sql, {"paths": sorted(above), "since": today.year - _YEARS_BACK})
    found: dict[str, list[Share]] = {}
    for (path, year), laid_down in _by_year(rows).items():
        org, last = above[path], laid_down[-1]
        quotas = tuple(Quota(row["quota"], _day(row["set_on"])) for row in laid_down)
        share = Share(org.id, path, org.name, year, quotas, last["admitted"], last["waiting"])
        found.setdefault(path, []).append(share)
    return {place: tuple(s for org in line for s in found.get(org.path, ())) for place, line in places.items()}


def _by_year(rows: Iterable[Row]) -> dict[tuple[str, int], list[Row]]:
    found: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        found.setdefault((row["org_path"], row["year"]), []).append(row)
    return found


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


async def hold(claimed: Mapping[tuple[str, int], tuple[UUID, int]]) -> None:
    """Whether the plans hold with what was just written, by path and year: one of its cases, and how many may be admitted.

    Two sittings at once are judged each without the other: the second of them waits here, and is told so.
    """
    if not claimed:
        return
    if connections.is_postgres():  # SQLite's transaction holds the one write lock already
        await sets.select("SELECT pg_advisory_xact_lock(hashtextextended('jishi recruitment plan', 0))")
    for (path, year), (case, number) in sorted(claimed.items()):
        sql = f"SELECT {_admitted(':path', ':year')} AS n"
        (row,) = await sets.select(sql, {"path": path, "year": str(year)})
        if row["n"] > number:
            zh, en = "本年度计划名额已被他人占用，请刷新后重试", "The year's plan was filled meanwhile; read it again."
            raise Conflict(zh, en, record=case)


# ── laying down ─────────────────────────────────────────────────────────────────────────────────────────────────────


class PlanData(Struct, frozen=True):
    """What an organization is to have in a year; without a `quota` the plan is taken back. `version` as the caller saw it, 0
    for none yet."""

    org_id: UUID
    quota: int | None
    version: int | None = None


async def set_plans(
    actor: Actor, year: int, wanted: Sequence[PlanData], note: str, *, today: date, place: str = "items"
) -> int:
    """Lays down how many each organization may admit in a year; how many plans changed.

    For organizations below the own one; the topmost, above whom nobody is, sets its own as well. The parts fit into the whole,
    above and below.
    """
    allowed(actor, "setRecruitmentPlans")
    async with in_transaction():
        orgs = await _targets(actor, wanted, place)
        known = await standing(year)
        _as_seen(wanted, known)
        changed = [one for one in wanted if one.quota != _quota(known.get(one.org_id))]
        _fit(known, orgs, changed, wanted, place)
        laid = [(orgs[one.org_id], one.quota) for one in changed]
        return await lay_down(actor, year, laid, known, note, today=today, act="setRecruitmentPlans")


async def lay_down(
    actor: Actor,
    year: int,
    wanted: Sequence[tuple[Row, int | None]],
    known: Mapping[UUID, Row],
    note: str,
    *,
    today: date,
    act: str,
) -> int:
    """Writes what organizations are to have beside what was laid down before; how many."""
    at = stamps.now()
    rows = []
    for org, quota in wanted:
        before = known.get(org["id"])
        version = before["version"] + 1 if before else 1
        rows.append({
            "id": uuid7(), "org_id": org["id"], "org_path": org["path"], "year": year, "quota": quota, "note": note,
            "set_on": today, "recorded_at": at, "recorded_by": actor.account_id, "version": version,
        })  # fmt: skip
    with conflicts():
        await sets.insert(tables.RecruitmentPlan, rows)
    for row in rows:
        before_it = {"year": year, "quota": _quota(known.get(row["org_id"]))}
        after = {"year": year, "quota": row["quota"], "note": note}
        await append_org(actor, act, org_path=row["org_path"], record_id=row["org_id"], before=before_it, after=after)
    return len(rows)


def _quota(row: Row | None) -> int | None:
    return row["quota"] if row else None


async def _targets(actor: Actor, wanted: Sequence[PlanData], place: str) -> dict[UUID, Row]:
    """The organizations, which are the actor's to plan for; locked with the one above each, in the order of their ids."""
    ids = [one.org_id for one in wanted]
    found = await sets.read(
        tables.PartyOrg, among("t.id", "ids"), {"ids": ids}, tail=f"ORDER BY t.id{connections.lock('t')}"
    )
    orgs = {row["id"]: row for row in found}
    scope = scope_of(actor)
    for number, one in enumerate(wanted):
        org = orgs.get(one.org_id)
        at = (place, str(number), "organizationId")
        if org is None or not covers(scope, org["path"]):
            raise NotFound("没有这个组织", "There is no such organization.", *at)
        if org["id"] == actor.org_id and org["superior_id"] is not None:
            raise BadInput(at, "本级计划由上级下达", "The own plan is set by the superior.")
        if org["closed_on"] is not None and one.quota is not None:
            raise Underway(f"该组织已于{org['closed_on']}撤销", f"It was dissolved on {org['closed_on']}.", *at)
    return orgs


async def standing(year: int) -> dict[UUID, Row]:
    """What was laid down last for the year, by organization, each with its `name`. Whoever plans at the same time waits."""
    if connections.is_postgres():
        await sets.select("SELECT pg_advisory_xact_lock(hashtextextended('jishi recruitment plan', 0))")
    name = "(SELECT o.name FROM party_org AS o WHERE o.id = t.org_id) AS name"
    rows = await sets.read(
        tables.RecruitmentPlan, "t.year = :year", {"year": year}, extra=name, tail="ORDER BY t.version"
    )
    return {row["org_id"]: row for row in rows}


def _as_seen(wanted: Sequence[PlanData], standing: Mapping[UUID, Row]) -> None:
    for one in wanted:
        now = standing[one.org_id]["version"] if one.org_id in standing else 0
        if one.version not in (None, now):
            raise Stale(one.org_id, now)


def _fit(
    standing: Mapping[UUID, Row],
    orgs: Mapping[UUID, Row],
    changed: Sequence[PlanData],
    wanted: Sequence[PlanData],
    place: str,
) -> None:
    """The plans as they are to be fit into each other."""
    quotas = {key: row["quota"] for key, row in standing.items()} | {one.org_id: one.quota for one in changed}
    paths = {key: row["org_path"] for key, row in standing.items()} | {key: row["path"] for key, row in orgs.items()}
    names = {key: row["name"] for key, row in (*standing.items(), *orgs.items())}
    plans = {
        paths[key]: Planned(paths[key], names[key], number) for key, number in quotas.items() if number is not None
    }
    of_path = {paths[one.org_id]: wanted.index(one) for one in changed}
    for path, (zh, en) in overdrawn(plans, of_path):
        raise BadInput((place, str(of_path[path]), "quota"), zh, en)


async def misfit(year: int, moved: Sequence[UUID]) -> Text | None:
    """Why the plans of a year do not fit into each other where those organizations stand now."""
    known = await standing(year)
    held = {
        row["org_path"]: Planned(row["org_path"], row["name"], row["quota"])
        for row in known.values()
        if row["quota"] is not None
    }
    there = await sets.read(tables.PartyOrg, among("t.id", "ids"), {"ids": list(moved)}, names=("path",))
    below = {path for path in held for row in there if path.startswith(row["path"])}
    return next((text for _, text in overdrawn(held, sorted(below))), None)


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Laid:
    """What was laid down once."""

    quota: int | None
    set_on: date
    note: str
    version: int


@dataclass(frozen=True)
class Plan:
    """An organization's plan of a year: what holds, how much of it is given out below and how much is taken."""

    org_id: UUID
    year: int
    distributed: int
    admitted: int
    submitted: int
    history: tuple[Laid, ...] = ()

    @property
    def held(self) -> Laid | None:
        return self.history[-1] if self.history else None


async def plans(org: Row, year: int, *, first: int, skipped: int) -> list[Plan]:
    """An organization's plan and those directly below it, along the tree. Two statements for any number."""
    counts = f"{_admitted('t.path', ':year')} AS admitted, {_waiting('t.path', ':year')} AS submitted"
    where = f"(t.id = :org OR t.superior_id = :org) AND (t.closed_on IS NULL OR {_HAS_ONE})"
    values = {"org": org["id"], "year": str(year), "number": year, "first": first, "skipped": skipped}
    sql = (
        f"SELECT t.id, t.path, {counts} FROM party_org AS t WHERE {where} ORDER BY t.path LIMIT :first OFFSET :skipped"
    )
    rows = [{**row, "id": UUID(str(row["id"]))} for row in await sets.select(sql, values)]
    below = await sets.read(
        tables.RecruitmentPlan,
        f"{_BELOW.format(a='t.org_path', p=':path')} AND t.year = :year",
        {"path": org["path"], "year": year},
        tail="ORDER BY t.org_path, t.version",
    )
    laid: dict[UUID, list[Laid]] = {}
    paths: dict[UUID, str] = {}
    for row in below:
        laid.setdefault(row["org_id"], []).append(Laid(row["quota"], row["set_on"], row["note"], row["version"]))
        paths[row["org_id"]] = row["org_path"]
    current = {
        paths[key]: Planned(paths[key], "", steps[-1].quota)
        for key, steps in laid.items()
        if steps[-1].quota is not None
    }
    given: dict[str, int] = {}
    for one in current.values():
        if whole := superior_plan(current, one.path):
            given[whole.path] = given.get(whole.path, 0) + one.number
    return [
        Plan(
            row["id"],
            year,
            given.get(row["path"], 0),
            row["admitted"],
            row["submitted"],
            tuple(laid.get(row["id"], ())),
        )
        for row in rows
    ]


_HAS_ONE = "EXISTS (SELECT 1 FROM recruitment_plan AS h WHERE h.org_id = t.id AND h.year = :number)"
