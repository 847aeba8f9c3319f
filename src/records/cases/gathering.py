"""Gathering dossiers: the candidates through the door, then all about them in a constant number of statements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from domain.case.dossier import Dossier
from domain.case.members import Member, Roster
from domain.case.person import ApplicationBasis, Education, Formerly, Person, PoliticalStatus
from domain.identity import IdType, Sex
from domain.orgs.organizations import Line, Place, addressee, plan_binds
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from domain.steps.kinds import Kind
from records import tables
from records.cases import lazy_steps
from records.cases.shapes import NEEDED, approvals_of, assignments_of, by_value
from records.cases.transfers import transfers_of
from records.engines import connections, sets
from records.engines.connections import among
from records.engines.sets import Columns, Row
from records.organizations import calendar, former, plans, tree
from records.organizations.former import Past
from records.organizations.roster import LOOKED_AT, member_of
from records.scope import Scope, parameters, predicate

# A person has one case being worked on in the whole system (R-ID-2).
TAKEN = "o.status IN ('ACTIVE', 'TRANSFERRING')"
_DUPLICATE = f"EXISTS (SELECT 1 FROM candidate AS o WHERE o.person_key = t.person_key AND o.id <> t.id AND {TAKEN})"  # noqa: S608 -- texts of ours
_T = TypeVar("_T")


async def gather(
    door: Scope,
    scope: Scope,
    ids: Iterable[UUID],
    *,
    today: date,
    clock: date,
    locked: bool = False,
    chosen: Sequence[UUID] = (),
    unread: frozenset[str] = frozenset(),
    habit: lazy_steps.Habit | None = None,
) -> dict[UUID, Dossier]:
    """Candidates through the door, then everything about them as far as the scope reaches: thirteen statements at most."""
    rows = await _candidates(door, set(ids), locked=locked)
    found = [row["id"] for row in rows]
    if not found:
        return {}
    paths = {row["org_path"] for row in rows}
    stages = {_STAGE[row["stage"]] for row in rows}
    batch = await lazy_steps.read(scope, found, habit.unread(stages) if habit else frozenset())
    assigned, assignments = await _records(tables.Assignment, scope, found, assignments_of)
    _, approvals = await _records(tables.Approval, scope, found, approvals_of, unread)
    _, transfers = await _records(tables.TransferRequest, scope, found, transfers_of)
    moved = {t.source_path for each in transfers.values() for t in each if t.moved_on is not None}
    places = {row["id"]: _PLACES.decode(row["places"]) for row in rows if row["places"] is not None}
    left = await former.by_id({place.org_id for each in places.values() for place in each}) if places else {}
    lines = {**await tree.lines(paths | moved), **{line[0].path: line for line in left.values()}}
    pasts = await former.pasts(lines)
    analysed = await _pools({path: lines[path] for path in paths}, today)
    # Who is admitted has taken their place.
    ahead = {row["org_path"] for row in rows if _STAGE[row["stage"]].rank < Stage.PROBATIONARY_MEMBER.rank}
    shares = await plans.shares({path: lines[path] for path in ahead if plan_binds(lines[path])}, today)
    holidays = await calendar.holidays()
    named = [*((row[_CASE], row[_NAMED]) for row in assigned), *batch.givers()]
    branches = {row["org_id"] for row in rows}
    known = await _members(door, scope, {member for _, member in named}, chosen, branches)
    by_org: dict[UUID, list[Member]] = {org: [] for org in branches}
    for member in known.values():
        by_org.setdefault(member.org_id, []).append(member)
    rosters = {org: _Branch.of(own) for org, own in by_org.items()}
    keys = list(map(sets.keys(), found))
    strangers = _strangers(named, {key: rosters[row["org_id"]] for row, key in zip(rows, keys, strict=True)}, known)
    return {
        row["id"]: Dossier(
            id=row["id"],
            person=_person(row),
            line=lines[row["org_path"]],
            today=today,
            clock=clock,
            stage=_STAGE[row["stage"]],
            status=_STATUS[row["status"]],
            sub_status=SubStatus(row["sub_status"]) if row["sub_status"] else None,
            stage_source=_SOURCE[row["stage_source"]],
            opened_on=row["opened_on"],
            transferred_in_on=row["transferred_in_on"],
            previous_case_id=row["previous_case_id"],
            version=row["version"],
            duplicate=bool(row["duplicate"]),
            shares=shares.get(row["org_path"], ()),
            pool_analysed_on=analysed.get(row["org_path"]),
            steps=lazy_steps.CaseSteps(batch, key),
            approvals=tuple(approvals.get(key, ())),
            assignments=tuple(assignments.get(key, ())),
            transfers=tuple(transfers.get(key, ())),
            past=_past(
                lines[row["org_path"]],
                [
                    *((t.moved_on, lines[t.source_path]) for t in transfers.get(key, ()) if t.moved_on is not None),
                    *((place.until, left[place.org_id]) for place in places.get(row["id"], ())),
                ],
                pasts,
            ),
            formerly=_FORMERLY.decode(row["formerly"]) if row["formerly"] is not None else (),
            members=_known_to(rosters[row["org_id"]], strangers.get(key, _NOBODY), chosen, known),
            roster=rosters[row["org_id"]].members,
            holidays=holidays,
        )
        for row, key in zip(rows, keys, strict=True)
    }


async def _candidates(door: Scope, ids: set[UUID], *, locked: bool) -> list[Row]:
    where = f"{among('t.id', 'ids')} AND {predicate('candidate', 't', door)}"
    # Always in the order of ids, so that two acts on the same cases never wait for each other in a circle.
    tail = f"ORDER BY t.id{connections.lock('t') if locked else ''}"
    values = {"ids": ids, **parameters(door)}
    return await sets.read(
        tables.Candidate, where, values, names=_NEEDED, extra=f"{_DUPLICATE} AS duplicate", tail=tail
    )


async def _records(
    model: type[tables.Assignment | tables.Approval | tables.TransferRequest],
    scope: Scope,
    ids: list[UUID],
    made: Callable[[Columns], Iterable[_T]],
    unread: frozenset[str] = frozenset(),
) -> tuple[Sequence[Any], dict[object, list[_T]]]:
    """The rows of a table, and their records by the case's key (`sets.keys`), both in the order of entry."""
    where = f"{among('t.candidate_id', 'ids')} AND {predicate(model._meta.db_table, 't', scope)}"
    values = {"ids": ids, **parameters(scope)}
    names = [name for name in NEEDED[model] if name not in unread]
    rows = await sets.read_rows(model, where, values, names=names, tail="ORDER BY t.id")
    found: dict[object, list[_T]] = {}
    for row, record in zip(rows, made(sets.valued(model, names, rows, unread="candidate_id")), strict=True):
        found.setdefault(row[_CASE], []).append(record)
    return rows, found


def _past(here: Line, left: Sequence[tuple[date, Line]], pasts: Mapping[str, Past]) -> Past:
    """Where a case belonged before, oldest first: until which day, under which line. A branch may itself have stood elsewhere."""
    if not left and here[0].path not in pasts:
        return ()
    found: list[tuple[date, Line]] = []
    since = date.min
    for until, line in [*sorted(left, key=lambda place: place[0]), (date.max, here)]:
        changes = pasts.get(line[0].path, ())
        found += [(day, then) for day, then in changes if since < day < until]
        # A branch that was itself put elsewhere later stood where it stood.
        found.append((until, next((then for day, then in changes if day >= until), line)))
        since = until
    return tuple(found[:-1])


async def _pools(places: Mapping[str, Line], today: date) -> dict[str, date]:
    """By branch: the latest yearly analysis of its activists, up to the day, by the committee that it submits to."""
    committees = {path: addressee(line) for path, line in places.items()}
    owners = {path: {path, *([org.path] if org else [])} for path, org in committees.items()}
    where = f"{among('t.org_path', 'paths', 'text')} AND t.kind = :kind AND t.candidate_id IS NULL"
    where += ' AND t."on" <= :today AND t.voided_on IS NULL'
    values = {"paths": sorted(set().union(*owners.values())), "kind": Kind.POOL_ANALYSED, "today": today}
    rows = await sets.read(tables.Step, where, values, tail='ORDER BY t."on"')
    latest = {row["org_path"]: row["on"] for row in rows}
    found = {path: [latest[own] for own in owns if own in latest] for path, owns in owners.items()}
    return {path: max(days) for path, days in found.items() if days}


async def _members(
    door: Scope, scope: Scope, cited: set[object], chosen: Sequence[UUID], branches: set[UUID]
) -> dict[UUID, Member]:
    """Who is cited, the rosters of the branches, and who is about to be chosen, if the actor may choose from there."""
    values = {"cited": list(cited), "branches": sorted(branches), "chosen": list(chosen), **parameters(door)}
    rows = await sets.read(tables.PartyMember, who_counts(door, scope), values, names=LOOKED_AT, tail="ORDER BY t.id")
    return {row["id"]: member_of(row) for row in rows}


def who_counts(door: Scope, scope: Scope) -> str:
    """The condition of `_members`. Each alternative stands by itself with an index of its own: of one that holds another
    SQLite reads every member there is."""
    known, choice = (predicate("party_member", "t", each) for each in (scope, door))
    either = (("t.id", "cited", known), ("t.org_id", "branches", known), ("t.id", "chosen", choice))
    return " OR ".join(f"({among(column, name)} AND {seen})" for column, name, seen in either)


@dataclass(frozen=True, slots=True)
class _Branch:
    """The members of a branch, for all its cases; `keys` are theirs as the driver gives them."""

    members: Roster
    by_id: dict[UUID, Member]
    keys: frozenset[object]

    @classmethod
    def of(cls, own: Sequence[Member]) -> _Branch:
        return cls(Roster(own), {m.id: m for m in own}, frozenset(map(sets.keys(), (m.id for m in own))))


def _strangers(
    named: Iterable[tuple[object, object]], homes: Mapping[object, _Branch], known: Mapping[UUID, Member]
) -> dict[object, list[UUID]]:
    """By case: those whom an assignment or an opinion names and who are not of its branch; mostly nobody."""
    by_key = dict(zip(map(sets.keys(), known), known, strict=True))
    found: dict[object, list[UUID]] = {}
    for case, member in named:
        if member not in homes[case].keys and member in by_key:
            found.setdefault(case, []).append(by_key[member])
    return found


def _known_to(
    roster: _Branch, strangers: Sequence[UUID], chosen: Sequence[UUID], known: Mapping[UUID, Member]
) -> Mapping[UUID, Member]:
    """The branch's own, and whoever else is named."""
    if not strangers and not chosen:
        return roster.by_id
    others = sorted({*strangers, *(i for i in chosen if i not in roster.by_id and i in known)})
    return {**roster.by_id, **{i: known[i] for i in others}} if others else roster.by_id


_NOBODY: tuple[UUID, ...] = ()


_CASE, _NAMED = map(NEEDED[tables.Assignment].index, ("candidate_id", "member_id"))


_FORMERLY = msgspec.json.Decoder(tuple[Formerly, ...])
_PLACES = msgspec.json.Decoder(tuple[Place, ...])
_STAGE, _STATUS, _SOURCE = by_value(Stage), by_value(CaseStatus), by_value(StageSource)


_SEX, _ID_TYPE, _POLITICAL = by_value(Sex), by_value(IdType), by_value(PoliticalStatus)


_NEEDED = (
    "id", "org_id", "org_path", "person_key", "stage", "status", "sub_status", "stage_source", "opened_on",
    "transferred_in_on", "previous_case_id", "version", "formerly", "places", "phone_masked", *(name for name in Person.__struct_fields__ if name not in ("key", "phone")),
)  # fmt: skip


def _person(row: Row) -> Person:
    return Person(
        name=row["name"],
        birth=row["birth"],
        sex=_SEX[row["sex"]],
        id_type=_ID_TYPE[row["id_type"]],
        key=row["person_key"],
        phone=row["phone_masked"],
        ethnicity=row["ethnicity"],
        education=Education(row["education"]) if row["education"] else None,
        occupation=row["occupation"],
        unit=row["unit"],
        political_status=_POLITICAL[row["political_status"]],
        registration_place=row["registration_place"],
        application_basis=ApplicationBasis(row["application_basis"]) if row["application_basis"] else None,
        is_floating=row["is_floating"],
        outflow_place=row["outflow_place"],
        inflow_place=row["inflow_place"],
        expected_leave_on=row["expected_leave_on"],
    )
