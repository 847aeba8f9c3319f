"""What rests on a record: it is then put right with a reason and superseded, and not taken off the file (A.0, decisions 5, 51)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.regulation import (
    BY_KIND,
    FORM_BEFORE_MEETING,
    FORM_NUMBER,
    LISTING_CLEAN,
    MEETING_CLEAN,
    ONE_BY_ONE,
    PROMPT,
)
from domain.rules import Finding, Guard, Problem, ProblemCode, Severity
from domain.steps.catalogue import CATALOGUE, VOTES, WHO
from domain.steps.kinds import Kind
from domain.steps.meetings import Vote
from domain.steps.notices import Notice
from domain.steps.step import Step
from domain.text import Text
from domain.votes import VoteResult


class Resting(NamedTuple):
    """One thing that rests on a record: what it is, and the rule by which it does."""

    what: Text
    record: Step | None = None
    guard: Guard | None = None
    approval_kind: ApprovalKind | None = None


def resting(d: Dossier, step: Step) -> list[Resting]:
    """All that rests on a record today; none is a record that may be changed in place."""
    return [*_stage_after(d, step), *_submissions(d, step), *_records_upon(d, step), *_result(step)]


def locked_by(d: Dossier, found: list[Resting], message: Text, *path: str) -> Problem:
    """The refusal that names what rests on the record, and the rule by which the first that has one does."""
    detail = Text("；".join(r.what.zh for r in found), "; ".join(r.what.en for r in found))
    record = next((r.record for r in found if r.record), None)
    guard = next((r.guard for r in found if r.guard), None)
    return Problem(
        ProblemCode.RECORD_LOCKED,
        message,
        guard=guard,
        finding=Finding(met=False, detail=detail, record=record),
        edition=d.edition if guard else None,
        path=path,
        approval_kind=next((r.approval_kind for r in found if r.approval_kind), None),
    )


def votes_at(d: Dossier, meeting_id: UUID) -> list[Step]:
    """The votes on the person at a general meeting, those that were voided as well."""
    return [s for s in d.steps if isinstance(s.shape, Vote) and s.shape.meeting_id == meeting_id]


def vote_at_meeting(d: Dossier, vote: Step) -> Resting:
    """A vote is of its meeting: of its day, its place and its minutes (R-MTG-5)."""
    zh, en = f"{d.person.name}：{vote.on}的表决", f"{d.person.name}: the vote of {vote.on}"
    return Resting(Text(zh, en), vote, ONE_BY_ONE[vote.kind])


def _stage_after(d: Dossier, step: Step) -> Iterator[Resting]:
    if d.stage not in CATALOGUE[step.kind].stages:
        yield Resting(Text(f"现为{WHO[d.stage].zh}", f"the person is {WHO[d.stage].en} now"))


def _submissions(d: Dossier, step: Step) -> Iterator[Resting]:
    for a in sorted(d.approvals, key=lambda a: a.submitted_on, reverse=True):
        if a.status in (ApprovalStatus.SUBMITTED, ApprovalStatus.APPROVED) and any(e.id == step.id for e in a.evidence):
            label = BY_KIND[a.kind].label
            zh, en = f"{a.submitted_on}上报：{label.zh}", f"submitted on {a.submitted_on}: {label.en}"
            yield Resting(Text(zh, en), approval_kind=a.kind)


# What is filled in or resolved upon a record, by which rule: the form that is filled is the one that was issued, and is filled
# before the meeting votes; whether a conversion was discussed in time is judged by the day to which it was put off.
_UPON = {
    Kind.ADMISSION_FORM_ISSUED: (Kind.ADMISSION_FORM, FORM_NUMBER),
    Kind.ADMISSION_FORM: (Kind.VOTE_ADMISSION, FORM_BEFORE_MEETING),
    Kind.POSTPONEMENT: (Kind.VOTE_CONVERSION, PROMPT),
}


def _records_upon(d: Dossier, step: Step) -> Iterator[Resting]:
    if step.kind not in _UPON:
        return
    kind, guard = _UPON[step.kind]
    for s in d.steps:
        asked = guard.severity(s.edition) not in (None, Severity.TASK)
        if s.kind is kind and asked and s.voided_on is None and s.on >= step.on and not _came_to_nothing(s):
            label = CATALOGUE[kind].label
            yield Resting(Text(f"{s.on}{label.zh}", f"{label.en} of {s.on}"), s, guard)


def _came_to_nothing(s: Step) -> bool:
    """A meeting without a quorum, or whose ballot was void, has judged nothing."""
    return s.kind in VOTES and getattr(s.shape, "result", None) in (VoteResult.NO_QUORUM, VoteResult.VOID)


_NOTICE_RULES = {Kind.NOTICE_BEFORE_LISTING: LISTING_CLEAN, Kind.NOTICE_BEFORE_ADMISSION_MEETING: MEETING_CLEAN}


def _result(step: Step) -> Iterator[Resting]:
    """A notice that has run is what was told in public, and its result what came of it (R-DEV-5)."""
    if isinstance(step.shape, Notice) and step.shape.closed_on is not None:
        zh, en = f"公示已于{step.shape.closed_on}结束登记", f"the notice was closed on {step.shape.closed_on}"
        yield Resting(Text(zh, en), step, _NOTICE_RULES.get(step.kind))
