"""Keeping: what an act changed in a dossier, written set by set, with the journal and the badges, all or nothing.

One outcome or five thousand: the difference between before and after is gathered over all of them, and every table takes
one statement for what changed and one for what is new. The candidate's row is compared and set on its version.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from tortoise.models import Model
from tortoise.transactions import in_transaction

from domain.case.approvals import Approval
from domain.case.dossier import Dossier
from domain.case.person import Person
from domain.identity import masked, masked_phone
from domain.orgs.actors import Actor
from domain.orgs.organizations import PartyOrg
from domain.questions.duties import badges, deadline
from domain.rules import Outcome
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.step import LATE_AFTER_DAYS, Step
from records import news, seals, sets, tables
from records.errors import Conflict, NotFound, conflicts
from records.journal import Entry, append
from records.news import News
from records.organizations import name_key
from records.scope import covers, scope_of
from records.sets import Row
from records.shapes import approval_row, assignment_row, decision_row, evidence_row, plain, precise, step_row, table_of

# Changes before additions: what a unique index watches is set free before it is taken again.
_TABLES: tuple[type[Model], ...] = (
    tables.Step,
    tables.Opinion,
    tables.Vote,
    tables.Assignment,
    tables.Approval,
)
# What is told of a record when it is made or changed; the rest of its row is bookkeeping.
_NEVER_TOLD = frozenset({"key", "phone"})


async def keep(actor: Actor, outcomes: Sequence[Outcome], *, act: str, request_id: str = "") -> list[Outcome]:
    """Writes the outcomes that are done and gives them all back, those as they are kept now.

    A case that was changed meanwhile, or somebody's second active case, is a `Conflict`; then none of them is written.
    """
    kept = [stamped(outcome, actor) if outcome.done else outcome for outcome in outcomes]
    done = [outcome for outcome in kept if outcome.done]
    if done:
        with conflicts():
            # A savepoint inside `held`: after a conflict PostgreSQL goes on with what came before.
            async with in_transaction():
                await write(actor, [writing(actor, done, act=act)], request_id=request_id)
    return kept


def writing(actor: Actor, outcomes: Sequence[Outcome], *, act: str) -> Writing:
    """What outcomes that are stamped leave to be written, without the dossiers, which are large."""
    found = _rows(actor, outcomes)
    found.entries = [entry_of(outcome, act) for outcome in outcomes]
    found.news = list(_news(found))
    return found


async def write(actor: Actor, writings: Sequence[Writing], *, request_id: str = "") -> None:
    """Writes cases prepared before, each locked and at the version at which it was judged, in the caller's transaction.

    As many statements for five thousand as for one. A case changed meanwhile is a `Conflict`.
    """
    ordered = sorted(writings, key=lambda w: w.first.int)
    await _write_rows(ordered)
    await append(actor, [entry for w in ordered for entry in w.entries], request_id=request_id)
    await news.tell([one for w in ordered for one in w.news])


async def keep_pool_analysis(actor: Actor, org: PartyOrg, step: Step, *, act: str, request_id: str = "") -> None:
    """The yearly analysis of a branch's activists: a record of the branch, with no candidate (Art. 11)."""
    if not covers(scope_of(actor), org.path):
        raise NotFound()
    step = replace(step, recorded_at=step.recorded_at or sets.now(), recorded_by=actor.account_id)
    entry = Entry(act, step.on, org.path, kind=step.kind, record_id=step.id, late_entry=step.late_entry)
    async with in_transaction():
        await sets.insert(tables.Step, [step_row(step, None, org.path)])
        await append(actor, [replace(entry, after=_told_step(step))], request_id=request_id)


# ── what an act leaves behind ───────────────────────────────────────────────────────────────────────────────────────


def stamped(outcome: Outcome, actor: Actor) -> Outcome:
    """The outcome as it will be read again: every new record with its instant and its clerk, the case's next version."""
    before, after = outcome.before, outcome.after
    assert after is not None  # noqa: S101 -- done says so
    at = sets.now()
    if after.steps is not before.steps and any(step.recorded_at is None for step in after.steps):
        after = after.but(steps=tuple(_stamped_step(s, at, actor) for s in after.steps))
    # An earlier decision without its instant, from before instants were kept, was not made now.
    made = [a for a in after.approvals if a.decision and a.decision.at is None and not _among(a, before.approvals)]
    if made:
        after = after.but(approvals=tuple(_decided_at(a, at) if _among(a, made) else a for a in after.approvals))
    return replace(outcome, after=after.but(version=before.version + 1))


def _stamped_step(step: Step, at: datetime, actor: Actor) -> Step:
    if step.recorded_at is not None:
        return step
    return replace(step, recorded_at=at, recorded_by=step.recorded_by or actor.account_id)


def _decided_at(approval: Approval, at: datetime) -> Approval:
    assert approval.decision is not None  # noqa: S101 -- it was looked at
    return replace(approval, decision=replace(approval.decision, at=precise(at)))


def _among(approval: Approval, others: Sequence[Approval]) -> bool:
    """Whether it is one of these itself, not merely equal."""
    return any(approval is other for other in others)


@dataclass(slots=True)
class _Changes:
    """Rows to write, by table."""

    new: dict[type[Model], list[Row]] = field(default_factory=dict)
    changed: dict[type[Model], list[Row]] = field(default_factory=dict)
    gone: dict[type[Model], list[UUID]] = field(default_factory=dict)
    # By case: those of its submissions that are among them.
    submissions: dict[UUID, list[UUID]] = field(default_factory=dict)

    def compare(self, model: type[Model], before: Sequence[Any], after: Sequence[Any], row_of: Any) -> None:
        """Sorts the records of one case into new, changed and gone."""
        if before is after:
            return
        old, now = _moved(before, after)
        for key, record in now.items():
            if key not in old:
                self.new.setdefault(model, []).append(row_of(record))
            elif old[key] != record:
                self.changed.setdefault(model, []).append(row_of(record))
        self.gone.setdefault(model, []).extend(key for key in old if key not in now)


def _moved(before: Sequence[Any], after: Sequence[Any]) -> tuple[dict[UUID, Any], dict[UUID, Any]]:
    """The records by id, as they were and as they are, without those that are the same objects in both."""
    were, are = set(map(id, before)), set(map(id, after))
    return {r.id: r for r in before if id(r) not in are}, {r.id: r for r in after if id(r) not in were}


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
    """The rows of some cases, in the order of their ids, what the journal says of them, and what is told to listeners."""

    first: UUID
    opened: list[Row] = field(default_factory=list)
    moved: list[Row] = field(default_factory=list)
    changes: _Changes = field(default_factory=_Changes)
    entries: list[Entry] = field(default_factory=list)
    news: list[News] = field(default_factory=list)


def _rows(actor: Actor, outcomes: Sequence[Outcome]) -> Writing:
    net = _net(outcomes)
    found = Writing(net[0][1].id)
    at = sets.now()
    for outcome, before, after in net:
        row = _standing_row(after) | {"updated_at": at}
        if before.version == 0 or before.person is not after.person or "id_number" in outcome.note:
            named = before.version == 0 or before.person.name != after.person.name
            row |= _person_row(after.person, after.id, outcome.note.get("id_number"), named=named)
        if before.version == 0:
            if not covers(scope_of(actor), after.branch.path):
                raise NotFound()
            found.opened.append(row | _place_row(after) | {"created_at": at})
        else:
            if _of_place(before) != _of_place(after):
                row |= _place_row(after)
            if before.status is after.status:
                del row["status"]  # the index that holds one case a person need not be touched
            found.moved.append(row | {"was": before.version})
        _compare(found.changes, before, after, actor, at)
    return found


async def write_cases(actor: Actor, outcomes: Sequence[Outcome]) -> None:
    """The cases and their records as the last outcome of each left them; the journal is the caller's."""
    if outcomes:
        await _write_rows([_rows(actor, outcomes)])


async def _write_rows(writings: Sequence[Writing]) -> None:
    await sets.insert(tables.Candidate, [row for w in writings for row in w.opened])
    moved = [row for w in writings for row in w.moved]
    won = await sets.update(
        tables.Candidate, moved, was=True, keep=("id_number_sealed", "id_number_masked", "name_key")
    )
    if len(won) < len(moved):
        raise Conflict(record=next(row["id"] for row in moved if row["id"] not in won))
    for model in _TABLES:
        await sets.delete(model, [key for w in writings for key in w.changes.gone.get(model, ())])
        await sets.update(model, [row for w in writings for row in w.changes.changed.get(model, ())])
        await sets.insert(model, [row for w in writings for row in w.changes.new.get(model, ())])


def _compare(changes: _Changes, before: Dossier, after: Dossier, actor: Actor, at: datetime) -> None:
    case_id, path = after.id, after.branch.path
    if before.steps is not after.steps:
        for model in (tables.Step, tables.Opinion, tables.Vote):
            old = [s for s in before.steps if table_of(s.kind) is model]
            new = [s for s in after.steps if table_of(s.kind) is model]
            changes.compare(model, old, new, lambda s: step_row(s, case_id, path))
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
        due = {"deadline_on": deadline(a, _now(after))} if a.open or earlier is None else {}
        if earlier is None:
            return approval_row(a, case_id, path) | due | evidence_row(a) | {"submitted_at": at}
        if before.line is after.line and _of_submission(earlier) == _of_submission(a):
            return decision_row(a) | due
        return approval_row(a, case_id, path) | due

    changes.compare(tables.Approval, before.approvals, after.approvals, approval)


# What the columns are made of that `decision_row` leaves out.
_of_submission = attrgetter(
    "kind", "addressed_to", "submitted_on", "submitted_by", "note", "edition", "subject_id", "outcome", "problems", "dues",
    "previous_id",
)  # fmt: skip
_of_place = attrgetter("line", "opened_on", "transferred_in_on", "previous_case_id")


# ── the candidate's own row ─────────────────────────────────────────────────────────────────────────────────────────


def _place_row(d: Dossier) -> Row:
    """Where it belongs, which few acts move."""
    return {
        "org_id": d.branch.id,
        "org_path": d.branch.path,
        "opened_on": d.opened_on,
        "transferred_in_on": d.transferred_in_on,
        "previous_case_id": d.previous_case_id,
    }


def _standing_row(d: Dossier) -> Row:
    """Where it stands, and what the dossier derives, as of the real day."""
    now = _now(d)
    found = badges(now)
    return {
        "id": d.id,
        "stage": d.stage,
        "status": d.status,
        "sub_status": d.sub_status,
        "stage_source": d.stage_source,
        "applied_on": now.applied_on,
        "activist_since": now.activist_since,
        "listed_on": now.listed_on,
        "probation_start": now.probation_start,
        "probation_last_day": now.last_day,
        "probation_eligible_on": now.eligible_on,
        "extension_months": now.extension_months,
        "upward_filed_on": now.upward_filed_on,
        "standing_since": now.standing_since,
        "stage_since": now.stage_since,
        "next_due_on": found.next_due_on,
        "overdue_since": found.overdue_since,
        "problem_count": found.problem_count,
        "badges_on": d.clock,
        "version": d.version,
    }


def _now(d: Dossier) -> Dossier:
    """The case on the real day: an act of last year must not hide what happened since."""
    if d.today == d.clock and d.judged is None and d.filing is None and d.decision is None:
        return d  # with all that it has derived already
    return d.but(today=d.clock, judged=None, filing=None, decision=None)


def _person_row(person: Person, case_id: UUID, id_number: str | None, *, named: bool) -> Row:
    own = {name: getattr(person, name) for name in Person.__struct_fields__ if name != "key"}
    return {
        **own,
        "person_key": person.key,
        "phone_masked": masked_phone(person.phone),
        # None where the act did not set it: the column keeps what it has. Spelling a name takes long.
        "name_key": name_key(person.name) if named else None,
        "id_number_sealed": seals.current().seal(id_number, case_id) if id_number else None,
        "id_number_masked": masked(person.id_type, id_number) if id_number else None,
    }


# ── the journal ─────────────────────────────────────────────────────────────────────────────────────────────────────


def entry_of(outcome: Outcome, act: str) -> Entry:
    """The journal's row for an outcome that is done."""
    before, after = outcome.before, outcome.after
    assert after is not None  # noqa: S101 -- only outcomes that are done come here
    was, became = _told(before, after)
    approval = after.approval(outcome.subject) if outcome.subject else None
    step = None if approval else _subject(before, after, outcome.subject)
    late = after.clock - after.today > timedelta(days=LATE_AFTER_DAYS)
    return Entry(
        act,
        on=after.today,
        org_path=after.branch.path,
        candidate_id=after.id,
        kind=step.kind if step else approval.kind if approval else "",
        record_id=outcome.subject,
        late_entry=step.late_entry if step else late,
        stage=after.stage,
        before=was,
        after={**(became or {}), **_said(outcome.note)},
    )


def _news(writing: Writing) -> Iterator[News]:
    """What is told of each act: its case, and the submissions of it that are written."""
    for entry in writing.entries:
        assert entry.candidate_id is not None  # noqa: S101 -- an outcome is about a case
        case = entry.candidate_id
        yield News(entry.act, entry.org_path, case, entry.kind, tuple(writing.changes.submissions.get(case, ())))


def _said(note: dict[str, Any]) -> dict[str, Any]:
    """What the clerk said beside the change: a reason, a superior's consent. Never the number itself."""
    return {name: value for name, value in note.items() if name in ("reason", "consent") and value}


def _subject(before: Dossier, after: Dossier, subject: UUID | None) -> Step | None:
    """The record an act was about; one taken off the file is found in the case as it was."""
    return (after.step(subject) or before.step(subject)) if subject else None


def _told(before: Dossier, after: Dossier) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """What changed, as it was and as it is: the journal's two columns."""
    was: dict[str, Any] = {}
    became: dict[str, Any] = {}
    for name in ("stage", "status", "sub_status", "stage_source"):
        if getattr(before, name) != getattr(after, name) or before.version == 0:
            was[name], became[name] = plain(getattr(before, name)), plain(getattr(after, name))
    if (before.person is not after.person and before.person != after.person) or before.version == 0:
        was["person"], became["person"] = _told_person(before.person, after.person, first=before.version == 0)
    for name, tell in (("steps", _told_step), ("assignments", plain), ("approvals", _told_approval)):
        if getattr(before, name) is getattr(after, name):
            continue
        old, new = _moved(getattr(before, name), getattr(after, name))
        moved = [key for key in {**old, **new} if old.get(key) != new.get(key)]
        if moved:
            keys = {key: str(key) for key in moved}
            was[name] = {text: tell(old[key]) for key, text in keys.items() if key in old}
            became[name] = {text: tell(new[key]) for key, text in keys.items() if key in new}
    return (None if before.version == 0 else was), became


def _told_person(before: Person, after: Person, *, first: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """The person's data that changed; of the ID number only that it did, and the telephone masked."""
    names = [
        name
        for name in Person.__struct_fields__
        if name not in _NEVER_TOLD and (first or getattr(before, name) != getattr(after, name))
    ]
    was = {name: plain(getattr(before, name)) for name in names}
    became = {name: plain(getattr(after, name)) for name in names}
    if first or before.phone != after.phone:
        was["phone"], became["phone"] = masked_phone(before.phone), masked_phone(after.phone)
    if not first and before.key != after.key:
        became["id_number_changed"] = True
    return was, became


def _told_step(step: Step) -> dict[str, Any]:
    if CATALOGUE[step.kind].sealed or step.kind is Kind.POLITICAL_REVIEW:
        return {"kind": step.kind.value, "on": step.on.isoformat(), "version": step.version, "sealed": True}
    told: dict[str, Any] = plain(step)
    return told


def _told_approval(approval: Approval) -> dict[str, Any]:
    """Its state and its decision; the frozen evidence stands with the approval itself."""
    decision = approval.decision
    told = {"kind": approval.kind.value, "status": approval.status.value, "version": approval.version}
    if decision:
        told |= {"decided_on": decision.on.isoformat(), "opinion": decision.opinion}
    if approval.note:
        told["note"] = approval.note
    return told
