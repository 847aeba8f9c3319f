"""What the journal says of an act on a case: what changed, as it was and as it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson
from msgspec.structs import replace

from domain.case.approvals import Approval
from domain.case.dossier import Dossier
from domain.case.person import Person
from domain.case.roster import moves
from domain.case.transfers import Transfer
from domain.identity import masked_phone
from domain.rules import Outcome
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.step import LATE_AFTER_DAYS, Step
from records import seals
from records.cases.candidates import as_of_now
from records.engines.columns import plain
from records.trail.journal import Entry

# The person\'s blind index stays out; the telephone goes in masked.
_NEVER_LOGGED = frozenset({"key", "phone"})


def differing(before: Sequence[Any], after: Sequence[Any]) -> tuple[dict[UUID, Any], dict[UUID, Any]]:
    """The records by id, as they were and as they are, without those that are the same objects in both."""
    were, are = set(map(id, before)), set(map(id, after))
    return {r.id: r for r in before if id(r) not in are}, {r.id: r for r in after if id(r) not in were}


def entry_of(outcome: Outcome, act: str) -> Entry:
    """The journal's row for an outcome that is done."""
    before, after = outcome.before, outcome.after
    assert after is not None  # noqa: S101 -- only outcomes that are done come here
    was, became = _compared(before, after)
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


def told_elsewhere(outcome: Outcome, act: str) -> list[Entry]:
    """The same act in the journal of a transfer's other side: that it was done, and not on whom."""
    after = outcome.after
    transfer = after.transfer(outcome.subject) if after and outcome.subject else None
    if after is None or transfer is None:
        return []
    others = {path for path in (transfer.source_path, transfer.target_path) if path and path != after.branch.path}
    said = {"transfer": transfer.status.value}
    return [Entry(act, after.today, path, record_id=transfer.id, after=said) for path in sorted(others)]


def _said(note: dict[str, Any]) -> dict[str, Any]:
    """What the clerk said beside the change: a reason, a superior's consent. Never the number itself."""
    return {name: value for name, value in note.items() if name in ("reason", "consent") and value}


def _subject(before: Dossier, after: Dossier, subject: UUID | None) -> Step | None:
    """The record an act was about; one taken off the file is found in the case as it was."""
    return (after.step(subject) or before.step(subject)) if subject else None


def _compared(before: Dossier, after: Dossier) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """What changed, as it was and as it is: the journal's two columns."""
    was: dict[str, Any] = {}
    became: dict[str, Any] = {}
    for name in ("stage", "status", "sub_status", "stage_source"):
        if getattr(before, name) != getattr(after, name) or before.version == 0:
            was[name], became[name] = plain(getattr(before, name)), plain(getattr(after, name))
    if (before.person is not after.person and before.person != after.person) or before.version == 0:
        was["person"], became["person"] = _logged_person(before.person, after.person, first=before.version == 0)
    if before.branch.path != after.branch.path and before.version:
        was["branch"], became["branch"] = before.branch.path, after.branch.path
    for name, tell in _KEPT:
        if getattr(before, name) is getattr(after, name):
            continue
        old, new = differing(getattr(before, name), getattr(after, name))
        moved = [key for key in {**old, **new} if old.get(key) != new.get(key)]
        if moved:
            keys = {key: str(key) for key in moved}
            was[name] = {text: tell(old[key]) for key, text in keys.items() if key in old}
            became[name] = {text: tell(new[key]) for key, text in keys.items() if key in new}
    _compare_roster(before, after, was, became)
    return (None if before.version == 0 else was), became


def _compare_roster(before: Dossier, after: Dossier, was: dict[str, Any], became: dict[str, Any]) -> None:
    """What the act moved on the roster (decision 41): the entries as the case has them, by branch."""
    for move in moves(as_of_now(before), as_of_now(after), after.today):
        was.setdefault("roster", {})[str(move.branch)] = plain(move.was)
        became.setdefault("roster", {})[str(move.branch)] = plain(move.entry)


def _logged_person(before: Person, after: Person, *, first: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """The person's data that changed; of the ID number only that it did, and the telephone masked."""
    names = [
        name
        for name in Person.__struct_fields__
        if name not in _NEVER_LOGGED and (first or getattr(before, name) != getattr(after, name))
    ]
    was = {name: plain(getattr(before, name)) for name in names}
    became = {name: plain(getattr(after, name)) for name in names}
    if first or before.phone != after.phone:
        was["phone"], became["phone"] = masked_phone(before.phone), masked_phone(after.phone)
    if not first and before.key != after.key:
        became["id_number_changed"] = True
    return was, became


def logged_step(step: Step) -> dict[str, Any]:
    if CATALOGUE[step.kind].sealed or step.kind is Kind.POLITICAL_REVIEW:
        said = orjson.dumps([str(step.id), plain(step.shape), plain(step.attachments)], option=orjson.OPT_SORT_KEYS)
        # What stood there is not told, and can be proven by who still has it: a paper printed before a correction, say.
        digest = seals.current().code(b"sealed record " + said)
        return {"kind": step.kind.value, "on": step.on.isoformat(), "version": step.version, "sealed": True, "digest": digest}  # fmt: skip
    logged: dict[str, Any] = plain(step)
    return logged


def _logged_transfer(transfer: Transfer) -> dict[str, Any]:
    """Where it stands and what was said; the package is the transfer's."""
    logged: dict[str, Any] = plain(replace(transfer, package=None))
    return logged


def _logged_approval(approval: Approval) -> dict[str, Any]:
    """Its state and its decision; the frozen evidence stands with the approval itself."""
    decision = approval.decision
    logged = {"kind": approval.kind.value, "status": approval.status.value, "version": approval.version}
    if decision:
        logged |= {"decided_on": decision.on.isoformat(), "opinion": decision.opinion}
    if approval.note:
        logged["note"] = approval.note
    return logged


_KEPT = (
    ("steps", logged_step),
    ("assignments", plain),
    ("approvals", _logged_approval),
    ("transfers", _logged_transfer),
)
