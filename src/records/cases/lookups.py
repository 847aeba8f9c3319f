"""What is asked about cases beside their dossiers: earlier ones, lookalikes, whose a submission is, what was looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

import msgspec
import orjson
from tortoise.transactions import in_transaction

from domain.case.dossier import Dossier
from domain.case.person import Person
from domain.orgs.actors import Actor
from domain.steps.kinds import Kind
from domain.steps.notices import Notice
from domain.steps.papers import Attachment
from domain.steps.step import Step
from records import seals, stamps, tables, trying
from records.cases.shapes import sealed_papers, step_row
from records.engines import sets
from records.engines.connections import among
from records.scope import parameters, predicate, scope_of
from records.trail import journal
from records.trail.journal import Entry

# The act of reading sensitive fields in clear.
READ = "readSensitive"


@dataclass(frozen=True)
class Earlier:
    """A case that somebody has or had: whether it is being worked on, and where it is archived."""

    id: UUID
    active: bool
    archived_in: UUID | None


async def earlier_cases(person_key: str) -> list[Earlier]:
    """Every case of a person in the system, latest first. For deciding, never for showing."""
    rows = (
        await tables.Candidate.filter(person_key=person_key)
        .order_by("-opened_on", "-id")
        .values("id", "status", "org_id")
    )
    return [
        Earlier(r["id"], r["status"] in ("ACTIVE", "TRANSFERRING"), r["org_id"] if r["status"] == "ARCHIVED" else None)
        for r in rows
    ]


async def forms_issued(numbers: Iterable[str]) -> dict[str, set[UUID]]:
    """Whose admission form bears each of these numbers, in the whole installation. For deciding, never for showing."""
    wanted = sorted({number for number in numbers if number})
    if not wanted:
        return {}
    number = "(t.data ->> 'serial_number')"
    # The kind stands in the statement itself: a partial index serves no parameter.
    where = f"t.kind = '{Kind.ADMISSION_FORM_ISSUED}' AND t.voided_on IS NULL AND {among(number, 'numbers', 'text')}"
    values = {"numbers": wanted}
    rows = await sets.read(tables.Step, where, values, names=("candidate_id",), extra=f"{number} AS number")
    found: dict[str, set[UUID]] = {}
    for row in rows:
        found.setdefault(row["number"], set()).add(row["candidate_id"])
    return found


async def lookalikes(actor: Actor, person: Person, *, besides: UUID) -> int:
    """How many other cases of the actor's scope have the same name, birth date and phone (C-26)."""
    scope = scope_of(actor)
    where = f"t.name = :name AND t.birth = :birth AND t.phone_key = :phone AND t.phone_key <> '' AND t.id <> :besides AND {predicate('candidate', 't', scope)}"
    values = {
        "name": person.name,
        "birth": person.birth,
        "phone": seals.current().phone_key(person.phone),
        "besides": besides,
        **parameters(scope),
    }
    rows = await sets.select(f"SELECT count(*) AS number FROM candidate AS t WHERE {where}", values)  # noqa: S608 -- texts of ours
    return int(rows[0]["number"])


class Placed(NamedTuple):
    """A case, and the path of its branch."""

    id: UUID
    branch: str


async def cases_of(actor: Actor, approval_ids: Iterable[UUID]) -> dict[UUID, Placed]:
    """The case of each submission that the actor may see."""
    rows = await _visible(actor, tables.Approval, approval_ids, ("id", "candidate_id", "org_path"))
    return {row["id"]: Placed(row["candidate_id"], row["org_path"]) for row in rows}


async def branches_of(actor: Actor, case_ids: Iterable[UUID]) -> dict[UUID, str]:
    """The path of its branch, of each case that the actor may see."""
    rows = await _visible(actor, tables.Candidate, case_ids, ("id", "org_path"))
    return {row["id"]: row["org_path"] for row in rows}


async def _visible(
    actor: Actor, model: type[tables.Approval | tables.Candidate], ids: Iterable[UUID], names: Sequence[str]
) -> list[sets.Row]:
    scope = scope_of(actor)
    where = f"{among('t.id', 'ids')} AND {predicate(model._meta.db_table, 't', scope)}"
    return await sets.read(model, where, {"ids": set(ids), **parameters(scope)}, names=names)


async def unsealed(case_id: UUID) -> str:
    """The full ID number of a case that is held. Whoever calls writes the journal."""
    row = await tables.Candidate.get(id=case_id).values("id_number_sealed")
    return seals.current().open(row["id_number_sealed"], case_id)


async def papers_of(case_id: UUID, review_id: UUID) -> tuple[Attachment, ...] | None:
    """The papers behind a political review of a case that is held, also for whom it is sealed to; None where there is no
    such review. Whoever calls writes the journal."""
    of_it = {"id": review_id, "candidate_id": case_id, "kind": Kind.POLITICAL_REVIEW}
    rows = await tables.Step.filter(**of_it).values("data")
    return sealed_papers(review_id, orjson.dumps(rows[0]["data"])) if rows else None


def opened(sealed: str, row: UUID, what: str) -> str:
    """What is sealed for a row, for whoever may see it in clear."""
    return seals.shown_login(sealed) if what == seals.LOGIN else seals.current().open(sealed, row, what)


async def noted(
    actor: Actor, act: str, d: Dossier, *, request_id: str, after: object = None, record_id: UUID | None = None
) -> None:
    """A journal row for an act that changes no record of the case; `record_id` is the one that was looked at."""
    entry = Entry(act, d.today, d.branch.path, candidate_id=d.id, record_id=record_id, stage=d.stage, after=after)
    await journal.append(actor, [entry], request_id=request_id)


async def shown(actor: Actor, found: Mapping[UUID, set[str]], *, today: date) -> None:
    """Sensitive fields of these cases are about to be read in clear: one row, in the case's chain, or for several cases
    in the reader's organization's."""
    told: dict[str, object] = {"fields": sorted(set().union(*found.values()))}
    if len(found) == 1:
        (case_id,) = found
        (row,) = await sets.read(tables.Candidate, "t.id = :id", {"id": case_id}, names=("org_path", "stage"))
        entry = Entry(READ, today, row["org_path"], candidate_id=case_id, stage=row["stage"], after=told)
    else:
        told["people"] = sorted(map(str, found))
        entry = Entry(READ, today, actor.org_path, after=told)
    await journal.append(actor, [entry])


async def exported(actor: Actor, found: Mapping[UUID, set[str]], *, today: date) -> None:
    """Sensitive fields of these cases are about to leave in a file: a row that names the people, and one in each one's chain."""
    cases = await sets.read(
        tables.Candidate, among("t.id", "ids"), {"ids": set(found)}, names=("id", "org_path", "stage")
    )
    told = {"fields": sorted(set().union(*found.values())), "people": sorted(map(str, found)), "exported": True}
    entries = [Entry(READ, today, actor.org_path, after=told)]
    for row in cases:
        after = {"fields": sorted(found[row["id"]]), "exported": True}
        entries.append(Entry(READ, today, row["org_path"], candidate_id=row["id"], stage=row["stage"], after=after))
    await journal.append(actor, entries)


async def numbered(actor: Actor, by: str, key: str) -> list[UUID]:
    """The cases in scope of whoever has this number, by its blind index: of an ID number, or of a telephone's."""
    scope = scope_of(actor)
    column = {"idNumber": "person_key", "phone": "phone_key"}[by]
    where = f"t.{column} = :key AND {predicate('candidate', 't', scope)}"
    values = {"key": key, **parameters(scope)}
    rows = await sets.read(tables.Candidate, where, values, names=("id",), tail="ORDER BY t.opened_on DESC, t.id")
    return [row["id"] for row in rows]


async def found(actor: Actor, act: str, by: str, people: Sequence[UUID], *, request_id: str) -> None:
    """Somebody was looked for by a number, which is not told: by which kind of number, and who was found."""
    after = {"by": by, "people": sorted(map(str, people))}
    await journal.append_org(actor, act, org_path=actor.org_path, after=after, request_id=request_id)


async def looked_up(actor: Actor, act: str, found: Dossier | None, *, request_id: str) -> None:
    """A look-up by ID number is an act of its own, whether it found somebody or not (C-6), also in a dry run."""

    async def written() -> None:
        if found is not None:
            await noted(actor, act, found, request_id=request_id)
        else:
            await journal.append_org(actor, act, org_path=actor.org_path, after={"found": False}, request_id=request_id)

    await trying.lasts(written)


async def analysed_pool(actor: Actor, step: Step, *, act: str, request_id: str) -> None:
    """R-ACT-7: a committee, or an organization department, analysed its pool of activists; its own record, of no person."""
    async with in_transaction():
        row = step_row(step, None, actor.org_path)
        await sets.insert(tables.Step, [{**row, "recorded_at": stamps.now(), "recorded_by_id": actor.account_id}])
        entry = Entry(act, step.on, actor.org_path, kind=step.kind, record_id=step.id)
        await journal.append(actor, [entry], request_id=request_id)


async def noticed_years(covered: frozenset[int]) -> set[int]:
    """The years without a holiday table in which a notice on file hung: its working days were guessed (C-40)."""
    where = "t.kind IN ('NOTICE_BEFORE_LISTING', 'NOTICE_BEFORE_ADMISSION_MEETING') AND t.voided_on IS NULL"
    values: dict[str, object] = {}
    if covered:
        # Whatever began in the years that are known one after the other ended in them, but for the last quarter of the last.
        first = last = max(covered)
        while first - 1 in covered:
            first -= 1
        where += ' AND NOT (t."on" >= :since AND t."on" < :until)'
        values = {"since": date(first, 1, 1), "until": date(last, 10, 1)}
    rows = await sets.read(tables.Step, where, values, names=("data",))
    notices = (msgspec.json.decode(row["data"], type=Notice) for row in rows)
    return {day.year for n in notices for place in n.places for day in (place.start, place.end)} - covered
