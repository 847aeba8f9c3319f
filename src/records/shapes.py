"""Steps and approvals as rows, and back: the shapes' own fields are JSON, checked by the shape when they are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from domain.dossier import (
    Acknowledgement,
    Approval,
    ApprovalKind,
    ApprovalStatus,
    Assignment,
    AssignmentRole,
    Decision,
    Deliberation,
    DuesFiling,
    Evidence,
    FoundProblem,
)
from domain.orgs import Edition
from domain.steps import (
    CATALOGUE,
    OPINIONS,
    VOTES,
    AnnulmentReason,
    Attachment,
    ConversionOutcome,
    Kind,
    Opinion,
    Shape,
    Step,
    Vote,
)
from domain.votes import Ballot, VoteResult
from records import tables
from records.sets import Row, millisecond

_T = TypeVar("_T")
_FEN = Decimal("0.01")
_BALLOT = tuple(f.name for f in fields(Ballot))
_ATTACHMENTS = msgspec.json.Decoder(tuple[Attachment, ...])
_SHAPES: dict[Kind, msgspec.json.Decoder[Any]] = {
    kind: msgspec.json.Decoder(entry.shape) for kind, entry in CATALOGUE.items()
}


@dataclass(frozen=True, slots=True)
class Papers:
    """What of an approval stands in its `data`: all that is read with the dossier only."""

    acknowledgements: tuple[Acknowledgement, ...] = ()
    problems: tuple[FoundProblem, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    dues: DuesFiling | None = None
    deliberations: tuple[Deliberation, ...] = ()
    decision: Decision | None = None
    history: tuple[Decision, ...] = ()


_PAPERS = msgspec.json.Decoder(Papers)


def plain(value: object) -> Any:
    """A value of the domain as JSON has it."""
    return msgspec.to_builtins(value)


def table_of(kind: Kind) -> type[tables.Record]:
    """The table a kind of record lies in."""
    if kind in OPINIONS:
        return tables.Opinion
    return tables.Vote if kind in VOTES else tables.Step


# ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def step_row(step: Step, candidate_id: UUID | None, org_path: str) -> Row:
    """A step as a row of its table."""
    return {
        "id": step.id,
        "candidate_id": candidate_id,
        "org_path": org_path,
        "kind": step.kind,
        "on": step.on,
        "attachments": plain(step.attachments),
        "edition": step.edition,
        "recorded_at": step.recorded_at,
        "recorded_by_id": step.recorded_by,
        "late_entry": step.late_entry,
        "version": step.version,
        "voided_on": step.voided_on,
        "void_reason": step.void_reason,
        "superseded_by": step.superseded_by,
        **_shape_row(step.shape),
    }


def _shape_row(shape: Shape) -> Row:
    match shape:
        case Opinion():
            return {"member_id": shape.member_id, "content": shape.content, "asked": shape.asked}
        case Vote():
            own = {
                f.name: getattr(shape, f.name) for f in fields(Vote) if f.name not in ("ballot", "meeting_started_at")
            }
            return {**own, **{name: getattr(shape.ballot, name) for name in _BALLOT}}
        case _:
            return {"data": plain(shape)}


def step_of(row: Row) -> Step:
    """A row of `step`, `opinion` or `vote` as a step. A vote's row brings its meeting's `meeting_started_at`."""
    kind = Kind(row["kind"])
    return Step(
        id=row["id"],
        kind=kind,
        on=row["on"],
        shape=_shape_of(kind, row),
        attachments=_ATTACHMENTS.decode(row["attachments"]),
        edition=Edition(row["edition"]),
        recorded_at=row["recorded_at"],
        recorded_by=row["recorded_by_id"],
        late_entry=row["late_entry"],
        version=row["version"],
        voided_on=row["voided_on"],
        void_reason=row["void_reason"],
        superseded_by=row["superseded_by"],
    )


def _shape_of(kind: Kind, row: Row) -> Shape:
    if kind in OPINIONS:
        return Opinion(row["content"], row["member_id"], row["asked"])
    if kind in VOTES:
        return _vote(row)
    shape: Shape = _SHAPES[kind].decode(row["data"])
    return shape


def _vote(row: Row) -> Vote:
    started: datetime | str | None = row["meeting_started_at"]
    return Vote(
        meeting_id=row["meeting_id"],
        ballot=Ballot(**{name: row[name] for name in _BALLOT}),
        result=VoteResult(row["result"]),
        secret_ballot=row["secret_ballot"],
        written_received_at=row["written_received_at"],
        introducers_present=row["introducers_present"],
        introducers_absence=row["introducers_absence"],
        resolution=row["resolution"],
        outcome=_maybe(ConversionOutcome, row["outcome"]),
        extension_months=row["extension_months"],
        next_meeting_on=row["next_meeting_on"],
        annulment_reason=_maybe(AnnulmentReason, row["annulment_reason"]),
        annulment_text=row["annulment_text"],
        meeting_started_at=datetime.fromisoformat(started) if isinstance(started, str) else started,
    )


def _maybe(make: Callable[[str], _T], value: str | None) -> _T | None:
    return None if value is None else make(value)


# ── assignments and approvals ───────────────────────────────────────────────────────────────────────────────────────


def assignment_row(assignment: Assignment, candidate_id: UUID, org_path: str) -> Row:
    return {
        "id": assignment.id,
        "candidate_id": candidate_id,
        "org_path": org_path,
        "role": assignment.role,
        "member_id": assignment.member_id,
        "since": assignment.since,
        "until": assignment.until,
        "end_reason": assignment.end_reason,
    }


def assignment_of(row: Row) -> Assignment:
    role = AssignmentRole(row["role"])
    return Assignment(row["id"], role, row["member_id"], row["since"], row["until"], row["end_reason"])


def approval_row(approval: Approval, candidate_id: UUID, org_path: str) -> Row:
    """An approval as a row; who submitted it when, and its deadline, the keeper adds."""
    decision = approval.decision
    dues = approval.dues
    return {
        "id": approval.id,
        "candidate_id": candidate_id,
        "org_path": org_path,
        "kind": approval.kind,
        "status": approval.status,
        "addressed_to_id": approval.addressed_to,
        "submitted_on": approval.submitted_on,
        "submitted_by_id": approval.submitted_by,
        "note": approval.note,
        "edition": approval.edition,
        "subject_id": approval.subject_id,
        "outcome": approval.outcome,
        "has_warnings": any(p.severity == "WARNING" for p in approval.problems),
        "decided_on": decision.on if decision else None,
        "decided_at": decision.at if decision else None,
        "decided_by_id": decision.by if decision else None,
        "opinion": decision.opinion if decision else "",
        "monthly_dues": dues.monthly.quantize(_FEN) if dues else None,
        "data": plain(Papers(**{f.name: getattr(approval, f.name) for f in fields(Papers)})),
        "previous_id": approval.previous_id,
        "version": approval.version,
    }


def approval_of(row: Row) -> Approval:
    papers = _PAPERS.decode(row["data"])
    return Approval(
        id=row["id"],
        kind=ApprovalKind(row["kind"]),
        status=ApprovalStatus(row["status"]),
        submitted_on=row["submitted_on"],
        submitted_by=row["submitted_by_id"],
        addressed_to=row["addressed_to_id"],
        note=row["note"],
        edition=Edition(row["edition"]),
        subject_id=row["subject_id"],
        outcome=_maybe(ConversionOutcome, row["outcome"]),
        previous_id=row["previous_id"],
        version=row["version"],
        **{f.name: getattr(papers, f.name) for f in fields(Papers)},
    )


def precise(value: datetime | None) -> datetime | None:
    """An instant as it will be read again."""
    return None if value is None else millisecond(value)
