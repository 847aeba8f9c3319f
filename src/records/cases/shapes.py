"""Steps and approvals as rows, and back: the shapes' own fields are JSON, checked by the shape when they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import partial
from itertools import repeat
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import orjson
from msgspec import Struct
from msgspec.structs import replace
from tortoise.models import Model

from domain.case.approvals import (
    Acknowledgement,
    Approval,
    ApprovalKind,
    ApprovalStatus,
    Decision,
    Deliberation,
    DuesFiling,
    Evidence,
    FoundProblem,
)
from domain.case.assignments import Assignment, AssignmentRole
from domain.orgs.editions import Edition
from domain.steps.catalogue import CATALOGUE, OPINIONS, VOTES
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, ConversionOutcome, Vote
from domain.steps.opinions import Opinion
from domain.steps.papers import Attachment
from domain.steps.step import Shape, Step
from domain.steps.vetting import PoliticalReview
from domain.votes import Ballot, VoteResult
from records import seals, tables
from records.cases.lazy import LazyList, unread
from records.engines.columns import plain
from records.engines.sets import Columns, Row
from records.stamps import millisecond

_T = TypeVar("_T")
_FEN = Decimal("0.01")
_BALLOT = Ballot.__struct_fields__
_Named = TypeVar("_Named", bound=StrEnum)


def by_value(names: type[_Named]) -> dict[str, _Named]:
    """The members of an enumeration by value: several times as fast as asking it."""
    return {one.value: one for one in names}


_KIND, _EDITION, _RESULT, _OUTCOME = (
    by_value(Kind),
    by_value(Edition),
    by_value(VoteResult),
    by_value(ConversionOutcome),
)
_ROLE, _APPROVAL_KIND, _STATUS = by_value(AssignmentRole), by_value(ApprovalKind), by_value(ApprovalStatus)
_ATTACHMENTS = msgspec.json.Decoder(tuple[Attachment, ...])


class _Sealed(Struct):
    """What is sealed with a political review beside the review itself."""

    attachments: tuple[Attachment, ...] = ()


_SEALED = msgspec.json.Decoder(_Sealed)
_SHAPES: dict[Kind, msgspec.json.Decoder[Any]] = {
    kind: msgspec.json.Decoder(entry.shape) for kind, entry in CATALOGUE.items()
}


class Papers(Struct, frozen=True):
    """What of an approval stands in its `data`: all that is read with the dossier only."""

    acknowledgements: tuple[Acknowledgement, ...] = ()
    problems: tuple[FoundProblem, ...] = ()
    dues: DuesFiling | None = None
    deliberations: tuple[Deliberation, ...] = ()
    decision: Decision | None = None
    history: tuple[Decision, ...] = ()


_PAPERS = msgspec.json.Decoder(Papers)
_ENCODER = msgspec.json.Encoder()
_EVIDENCE = msgspec.json.Decoder(tuple[Evidence, ...])


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
        "attachments": [] if step.kind is Kind.POLITICAL_REVIEW else plain(step.attachments),
        "edition": step.edition,
        "recorded_at": step.recorded_at,
        "recorded_by_id": step.recorded_by,
        "late_entry": step.late_entry,
        "version": step.version,
        "voided_on": step.voided_on,
        "void_reason": step.void_reason,
        "superseded_by": step.superseded_by,
        **_shape_row(step),
    }


def _shape_row(step: Step) -> Row:
    match shape := step.shape:
        case Opinion():
            return {"member_id": shape.member_id, "content": shape.content, "asked": shape.asked}
        case Vote():
            own = {name: getattr(shape, name) for name in _OF_A_VOTE}
            return {**own, **{name: getattr(shape.ballot, name) for name in _BALLOT}}
        case PoliticalReview():
            # Its papers are sealed with it: what they are called tells what was found.
            review = {**plain(shape), "attachments": plain(step.attachments)}
            return {"data": orjson.Fragment(seals.sealed_review(orjson.dumps(review), step.id))}
        case _:
            return {"data": plain(shape)}


_RECORD = (
    "id", "candidate_id", "kind", "on", "attachments", "edition", "recorded_at", "recorded_by_id", "late_entry", "version",
    "voided_on", "void_reason", "superseded_by",
)  # fmt: skip
_OF_A_VOTE = [name for name in Vote.__struct_fields__ if name not in ("ballot", "meeting_started_at")]
# The columns that a dossier is made of; what else a table has is for lists.
NEEDED: dict[type[Model], tuple[str, ...]] = {
    tables.Step: (*_RECORD, "data"),
    tables.Opinion: (*_RECORD, "content", "member_id", "asked"),
    tables.Vote: (*_RECORD, *_OF_A_VOTE, *_BALLOT),
    tables.Assignment: ("id", "candidate_id", "role", "member_id", "since", "until", "end_reason"),
    tables.Approval: (
        "id", "candidate_id", "kind", "status", "submitted_on", "submitted_by_id", "addressed_to_id", "note", "edition",
        "subject_id", "outcome", "data", "evidence", "previous_id", "version",
    ),
    tables.TransferRequest: (
        "id", "candidate_id", "status", "source_id", "from_path", "target_id", "to_path", "target_name", "requested",
        "number_masked", "stage", "status_before", "reason", "text", "introduction", "began_on", "began_by_id", "offered_on", "answered_on", "answered_by_id",
        "answer", "consent", "recognition", "ground", "became", "other_committee", "data", "version",
    ),
}  # fmt: skip


def steps_of(columns: Columns) -> Iterable[Step]:
    """Columns of `step`, `opinion` or `vote` as steps. A vote's bring its meeting's `meeting_started_at`."""
    kinds = [_KIND[kind] for kind in columns["kind"]]
    return map(
        Step,
        columns["id"],
        kinds,
        columns["on"],
        _shapes_of(kinds, columns),
        _attachments_of(kinds, columns),
        [_EDITION[edition] for edition in columns["edition"]],
        columns["recorded_at"],
        columns["recorded_by_id"],
        columns["late_entry"],
        columns["version"],
        columns["voided_on"],
        columns["void_reason"],
        columns["superseded_by"],
    )


def _attachments_of(kinds: Sequence[Kind], columns: Columns) -> Iterable[Sequence[Attachment]]:
    if Kind.POLITICAL_REVIEW not in kinds:
        return [() if text == "[]" else LazyList(text, _ATTACHMENTS.decode) for text in columns["attachments"]]
    sealed = Kind.POLITICAL_REVIEW
    return [
        LazyList(data, partial(sealed_papers, key)) if kind is sealed else LazyList(text, _ATTACHMENTS.decode)
        for kind, text, data, key in zip(kinds, columns["attachments"], columns["data"], columns["id"], strict=True)
    ]


def sealed_papers(key: UUID, data: str | bytes) -> tuple[Attachment, ...]:
    """The papers behind a political review, out of its row."""
    return _SEALED.decode(seals.opened_review(data, key)).attachments


def _shapes_of(kinds: Sequence[Kind], columns: Columns) -> Iterable[Shape]:
    if "data" in columns:
        return map(_shape_of, kinds, columns["data"], columns["id"])
    if "content" in columns:
        return map(Opinion, columns["content"], columns["member_id"], columns["asked"])
    return _votes(columns)


def _shape_of(kind: Kind, text: str, key: UUID) -> Shape:
    shape: Shape = _SHAPES[kind].decode(seals.opened_review(text, key) if kind is Kind.POLITICAL_REVIEW else text)
    return shape


def _votes(columns: Columns) -> Iterable[Vote]:
    # SQLite keeps instants as text; an expression's are not read with the table's own columns.
    started = ((datetime.fromisoformat(at) if isinstance(at, str) else at) for at in columns["meeting_started_at"])
    return map(
        Vote,
        columns["meeting_id"],
        map(Ballot, *(columns[name] for name in _BALLOT)),
        [_RESULT[value] for value in columns["result"]],
        columns["secret_ballot"],
        columns["written_received_at"],
        columns["introducers_present"],
        columns["introducers_absence"],
        columns["resolution"],
        [value and _OUTCOME[value] for value in columns["outcome"]],
        columns["extension_months"],
        columns["next_meeting_on"],
        (maybe(AnnulmentReason, value) for value in columns["annulment_reason"]),
        columns["annulment_text"],
        started,
    )


def maybe(make: Callable[[str], _T], value: str | None) -> _T | None:
    return None if value is None else make(value)


def emptied_shape(kind: str, text: str, key: UUID) -> Row:
    """What a step's own fields are without what is said in words: days, counts and choices stay."""
    shape = _without_words(_shape_of(_KIND[kind], text, key))
    if isinstance(shape, PoliticalReview):
        return {"data": orjson.Fragment(seals.sealed_review(orjson.dumps(plain(shape)), key))}
    return {"data": plain(shape)}


def emptied_papers(text: str) -> bytes:
    """The same of what stands in an approval's `data`."""
    return _ENCODER.encode(_without_words(_PAPERS.decode(text)))


def _without_words(value: Any) -> Any:
    if type(value) is str:  # no choice, which is a text as well
        return ""
    if isinstance(value, Struct):
        return replace(value, **{name: _without_words(getattr(value, name)) for name in value.__struct_fields__})
    if isinstance(value, tuple):
        # What is a sentence of itself goes whole.
        return tuple(_without_words(v) for v in value if not isinstance(v, _SENTENCES))
    return value


_SENTENCES = (str, Acknowledgement, FoundProblem)


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


def assignments_of(columns: Columns) -> Iterable[Assignment]:
    return map(
        Assignment,
        columns["id"],
        [_ROLE[role] for role in columns["role"]],
        columns["member_id"],
        columns["since"],
        columns["until"],
        columns["end_reason"],
    )


def approval_row(approval: Approval, candidate_id: UUID, org_path: str) -> Row:
    """An approval as a row; when it was submitted, its evidence and its deadline the keeper adds."""
    dues = approval.dues
    return decision_row(approval) | {
        "candidate_id": candidate_id,
        "org_path": org_path,
        "kind": approval.kind,
        "addressed_to_id": approval.addressed_to,
        "submitted_on": approval.submitted_on,
        "submitted_by_id": approval.submitted_by,
        "note": approval.note,
        "edition": approval.edition,
        "subject_id": approval.subject_id,
        "outcome": approval.outcome,
        "has_warnings": any(p.severity == "WARNING" for p in approval.problems),
        "monthly_dues": dues.monthly.quantize(_FEN) if dues else None,
        "previous_id": approval.previous_id,
    }


def decision_row(approval: Approval) -> Row:
    """What of an approval a decision moves: an index over the other columns need not be touched."""
    decision = approval.decision
    return {
        "id": approval.id,
        "status": approval.status,
        "decided_on": decision.on if decision else None,
        "decided_at": decision.at if decision else None,
        "decided_by_id": decision.by if decision else None,
        "opinion": decision.opinion if decision else "",
        "data": orjson.Fragment(_ENCODER.encode(_papers(approval))),
        "version": approval.version,
    }


_UNREAD: Sequence[Evidence] = LazyList("the evidence of cases that are judged in bulk", unread)


def _papers(approval: Approval) -> Papers:
    return Papers(*(getattr(approval, name) for name in Papers.__struct_fields__))


def evidence_row(approval: Approval) -> Row:
    """What it rests on, written once."""
    return {"evidence": plain(tuple(approval.evidence))}


def approvals_of(columns: Columns) -> Iterable[Approval]:
    """Columns of `approval`. Few who read one look at what it rested on: it is decoded then, or was not read at all."""
    papers = [_PAPERS.decode(text) for text in columns["data"]]
    texts = columns.get("evidence")
    return map(
        Approval,
        columns["id"],
        [_APPROVAL_KIND[kind] for kind in columns["kind"]],
        [_STATUS[status] for status in columns["status"]],
        columns["submitted_on"],
        columns["submitted_by_id"],
        columns["addressed_to_id"],
        columns["note"],
        [_EDITION[edition] for edition in columns["edition"]],
        [p.acknowledgements for p in papers],
        [p.problems for p in papers],
        [LazyList(text, _EVIDENCE.decode) for text in texts] if texts is not None else repeat(_UNREAD),
        columns["subject_id"],
        [p.dues for p in papers],
        [value and _OUTCOME[value] for value in columns["outcome"]],
        [p.deliberations for p in papers],
        [p.decision for p in papers],
        [p.history for p in papers],
        columns["previous_id"],
        columns["version"],
    )


def precise(value: datetime | None) -> datetime | None:
    """An instant as it will be read again."""
    return None if value is None else millisecond(value)
