"""What acts leave to be written: the difference between before and after, gathered over many cases by table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from tortoise.models import Model

from domain.case.approvals import Approval
from domain.case.dossier import Dossier
from domain.case.roster import Move, moves
from domain.case.transfers import Transfer
from domain.checks.quotas import claimed
from domain.orgs.actors import Actor
from domain.questions.duties import deadline
from domain.rules import Outcome
from domain.steps.step import Step
from records import stamps, tables
from records.cases.candidates import as_of_now, of_place, person_row, place_row, standing_row
from records.cases.entries import differing, entry_of, told_elsewhere
from records.cases.shapes import approval_row, assignment_row, decision_row, evidence_row, step_row, table_of
from records.cases.transfers import transfer_row
from records.engines.columns import plain
from records.engines.sets import Row
from records.errors import NotFound
from records.events.news import News
from records.files import uses
from records.scope import covers, scope_of
from records.trail.journal import Entry


def writing(actor: Actor, outcomes: Sequence[Outcome], *, act: str) -> Writing:
    """What outcomes that are stamped leave to be written, without the dossiers, which are large."""
    found = rows_of(actor, outcomes)
    for outcome in outcomes:
        entry, elsewhere = entry_of(outcome, act), told_elsewhere(outcome, act)
        found.entries += [entry, *elsewhere]
        found.news += _news(found, entry, elsewhere)
    return found


@dataclass(slots=True)
class _Changes:
    """Rows to write, by table."""

    new: dict[type[Model], list[Row]] = field(default_factory=dict)
    changed: dict[type[Model], list[Row]] = field(default_factory=dict)
    gone: dict[type[Model], list[UUID]] = field(default_factory=dict)
    # By case: those of its submissions, and of its transfers, that are among them.
    submissions: dict[UUID, list[UUID]] = field(default_factory=dict)
    transfers: dict[UUID, list[UUID]] = field(default_factory=dict)
    # By record that is new or changed, and has files or had some: those that it rests on.
    files: dict[type[Model], dict[UUID, frozenset[UUID]]] = field(default_factory=dict)
    # By case: the meetings at which it was voted on.
    meetings: dict[UUID, list[UUID]] = field(default_factory=dict)

    def compare(self, model: type[Model], before: Sequence[Any], after: Sequence[Any], row_of: Any) -> None:
        """Sorts the records of one case into new, changed and gone."""
        if before is after:
            return
        old, now = differing(before, after)
        for key, record in now.items():
            if key not in old:
                self.new.setdefault(model, []).append(row_of(record))
            elif old[key] != record:
                self.changed.setdefault(model, []).append(row_of(record))
        self.gone.setdefault(model, []).extend(key for key in old if key not in now)
        if model in uses.PLACES:
            self._attached(model, old, now)

    def _attached(self, model: type[Model], old: Mapping[UUID, Step], now: Mapping[UUID, Step]) -> None:
        for key in {**old, **now}:
            had = uses.files_of(old[key].attachments) if key in old else frozenset()
            has = uses.files_of(now[key].attachments) if key in now else frozenset()
            if had != has:
                self.files.setdefault(model, {})[key] = has


def _net(outcomes: Sequence[Outcome]) -> list[tuple[Outcome, Dossier, Dossier]]:
    """By case: what it was before its first outcome, and what it is after its last."""
    if len(outcomes) == 1 and outcomes[0].after is not None:
        return [(outcomes[0], outcomes[0].before, outcomes[0].after)]
    found: dict[UUID, tuple[Outcome, Dossier, Dossier]] = {}
    for outcome in outcomes:
        assert outcome.after is not None  # noqa: S101 -- only outcomes that are done come here
        first = found.get(outcome.before.id)
        if first is None:
            found[outcome.before.id] = (outcome, outcome.before, outcome.after)
        else:
            note = {**first[0].note, **outcome.note}
            found[outcome.before.id] = (replace(outcome, note=note), first[1], outcome.after)
    # Rows are written in the order in which they were locked.
    return [found[key] for key in sorted(found)]


@dataclass(slots=True)
class Writing:
    """The rows of some cases, in the order of their ids, what comes of it on rosters, in the journal, and for listeners."""

    first: UUID
    opened: list[Row] = field(default_factory=list)
    moved: list[Row] = field(default_factory=list)
    rehomed: list[Row] = field(default_factory=list)
    changes: _Changes = field(default_factory=_Changes)
    roster: list[Move] = field(default_factory=list)
    claims: dict[tuple[str, int], tuple[UUID, int]] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    news: list[News] = field(default_factory=list)


def rows_of(actor: Actor, outcomes: Sequence[Outcome]) -> Writing:
    net = _net(outcomes)
    found = Writing(net[0][1].id)
    at = stamps.now()
    for outcome, before, after in net:
        row = standing_row(after) | {"updated_at": at}
        if before.version == 0 or before.person is not after.person or "id_number" in outcome.note:
            named = before.version == 0 or before.person.name != after.person.name
            phoned = before.version == 0 or before.person.phone != after.person.phone
            row |= person_row(after.person, after.id, outcome.note.get("id_number"), named=named, phoned=phoned)
            row |= {"formerly": plain(after.formerly) if after.formerly else None}
        if before.version == 0:
            # Where it was opened: a whole history may have led it on to another branch since.
            if not covers(scope_of(actor), before.branch.path):
                raise NotFound()
            found.opened.append(row | place_row(after) | {"created_at": at})
        else:
            if of_place(before) != of_place(after):
                row |= place_row(after)
            if before.branch.path != after.branch.path:
                found.rehomed.append({"candidate_id": after.id, "org_path": after.branch.path})
            if before.status is after.status:
                del row["status"]  # the index that holds one case a person need not be touched
            found.moved.append(row | {"was": before.version})
        _compare(found.changes, before, after, actor, at)
        found.claims |= {(s.path, s.year): (after.id, number) for s, number in claimed(before, after)}
        found.roster += moves(as_of_now(before), as_of_now(after), after.today)
    return found


def _compare(changes: _Changes, before: Dossier, after: Dossier, actor: Actor, at: datetime) -> None:
    case_id, path = after.id, after.branch.path

    def step(s: Step) -> Row:
        row = step_row(s, case_id, path)
        if "meeting_id" in row:
            changes.meetings.setdefault(case_id, []).append(row["meeting_id"])
        return row

    if before.steps is not after.steps:
        for model in (tables.Step, tables.Opinion, tables.Vote):
            old = [s for s in before.steps if table_of(s.kind) is model]
            new = [s for s in after.steps if table_of(s.kind) is model]
            changes.compare(model, old, new, step)
    if before.assignments is not after.assignments:
        assigned = {a.id for a in before.assignments}
        entered = {"recorded_at": at, "recorded_by": actor.account_id}
        changes.compare(
            tables.Assignment,
            before.assignments,
            after.assignments,
            lambda a: assignment_row(a, case_id, path) | ({} if a.id in assigned else entered),
        )

    def approval(a: Approval) -> Row:
        changes.submissions.setdefault(case_id, []).append(a.id)
        earlier = before.approval(a.id)
        # What is decided keeps the deadline it had.
        due = {"deadline_on": deadline(a, as_of_now(after))} if a.open or earlier is None else {}
        if earlier is None:
            return approval_row(a, case_id, path) | due | evidence_row(a) | {"submitted_at": at}
        if before.line is after.line and _of_submission(earlier) == _of_submission(a):
            return decision_row(a) | due
        return approval_row(a, case_id, path) | due

    changes.compare(tables.Approval, before.approvals, after.approvals, approval)

    def transfer(t: Transfer) -> Row:
        changes.transfers.setdefault(case_id, []).append(t.id)
        return transfer_row(t, after)

    changes.compare(tables.TransferRequest, before.transfers, after.transfers, transfer)


# What the columns are made of that `decision_row` leaves out.
_of_submission = attrgetter(
    "kind", "addressed_to", "submitted_on", "submitted_by", "note", "edition", "subject_id", "outcome", "problems", "dues",
    "previous_id",
)  # fmt: skip


def _news(writing: Writing, entry: Entry, elsewhere: Sequence[Entry]) -> Iterator[News]:
    """What is told of an act: its case, and the submissions and transfers of it that are written; on both sides of one."""
    assert entry.candidate_id is not None  # noqa: S101 -- an outcome is about a case
    case, changes = entry.candidate_id, writing.changes
    keys = tuple(changes.submissions.get(case, ())), tuple(changes.transfers.get(case, ()))
    yield News(
        entry.act, entry.org_path, case, entry.kind, *keys, entry.record_id, tuple(changes.meetings.get(case, ()))
    )
    for place in elsewhere:
        yield News(entry.act, place.org_path, case, entry.kind, *keys)
