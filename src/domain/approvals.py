"""Submitting upward and deciding: pure, one approval at a time; a sitting of five hundred calls these five hundred times.

What blocks a submission is exactly what `problems(for:)` shows. Everything is judged again at the decision, on the case as
it is then.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from domain.calendar import SHANGHAI
from domain.clerk import own_case
from domain.dossier import (
    SUBJECTS,
    Acknowledgement,
    Approval,
    ApprovalKind,
    ApprovalStatus,
    AssignmentRole,
    Decision,
    Deliberation,
    Dossier,
    DuesFiling,
    Evidence,
)
from domain.orgs import (
    Actor,
    CaseStatus,
    Edition,
    FilingMode,
    Role,
    Stage,
    StageSource,
    SubStatus,
    approver,
    deliberators,
)
from domain.questions import blocks, judge, problems
from domain.regulation import BY_KIND
from domain.rules import Outcome, Problem, ProblemCode, Severity, refusal, refused
from domain.steps import LATE_AFTER_DAYS, AdmissionForm, ConversionOutcome, Kind, Step, Vote

# ── submitting ──────────────────────────────────────────────────────────────────────────────────────────────────────


def submit(
    d: Dossier,
    kind: ApprovalKind,
    *,
    approval_id: UUID,
    actor: Actor,
    note: str = "",
    acknowledgements: Sequence[Acknowledgement] = (),
    dues: DuesFiling | None = None,
    form_step_id: UUID | None = None,
) -> Outcome:
    """A6, B9, C7, C9, C12, D8. Refused with the same list as `problems(for:)`; warnings need an acknowledging text."""
    draft = _draft(d, kind, approval_id, actor, note, tuple(acknowledgements), dues)
    picture = d.but(filing=draft)
    found = problems(picture, BY_KIND[kind])
    stop = [*not_future(d), *own_case(d, actor), *(p for p in found if blocks(p))]
    if stop:
        return refused(d, *stop)
    stop = unacknowledged(found, acknowledgements)
    if stop:
        return refused(d, *stop)
    filed = replace(draft, problems=tuple(p.kept() for p in found))
    after = d.filed(filed)
    if kind is ApprovalKind.ACTIVIST_FILING and d.settings.activist_filing_mode is FilingMode.AUTO_ACCEPT:
        # X6: a filing is a record; it is accepted in the same act, by nobody.
        decision = Decision(ApprovalStatus.APPROVED, d.today, actor.account_id, None, edition=d.edition)
        after = _settled(after, replace(filed, status=ApprovalStatus.APPROVED, decision=decision), None)
    return Outcome(d, after, warnings=tuple(p for p in found if not blocks(p)), subject=approval_id)


def _draft(
    d: Dossier,
    kind: ApprovalKind,
    approval_id: UUID,
    actor: Actor,
    note: str,
    acknowledgements: tuple[Acknowledgement, ...],
    dues: DuesFiling | None,
) -> Approval:
    subject = d.last(SUBJECTS[kind])
    committee = approver(d.line) or (d.line[1] if len(d.line) > 1 else None)
    earlier = [a for a in d.approvals if a.kind is kind and a.status is not ApprovalStatus.APPROVED and not a.open]
    return Approval(
        approval_id,
        kind,
        ApprovalStatus.SUBMITTED,
        submitted_on=d.today,
        submitted_by=actor.account_id,
        addressed_to=committee.id if committee else None,
        note=note,
        edition=d.edition,
        acknowledgements=acknowledgements,
        evidence=tuple(
            Evidence(s.id, s.kind, s.on, s.version) for s in d.steps if s.voided_on is None and s.on <= d.today
        ),
        subject_id=subject.id if subject else None,
        dues=dues,
        outcome=subject.shape.outcome if subject and isinstance(subject.shape, Vote) else None,
        previous_id=max(earlier, key=lambda a: (a.submitted_on, a.id.int)).id if earlier else None,
    )


def not_future(d: Dossier) -> list[Problem]:
    if d.today <= d.clock:
        return []
    return [refusal(ProblemCode.BAD_INPUT, "业务日期不能晚于今天", "The business date is not in the future.", "on")]


def unacknowledged(found: Sequence[Problem], given: Sequence[Acknowledgement]) -> list[Problem]:
    """Warnings that nobody took note of in writing."""
    noted = {a.rule for a in given if a.text.strip()}
    return [
        replace(p, code=ProblemCode.ACKNOWLEDGEMENT_REQUIRED, path=("acknowledgements",))
        for p in found
        if p.severity is Severity.WARNING and p.guard and not noted & {p.guard.id, p.guard.rule}
    ]


# ── deciding ────────────────────────────────────────────────────────────────────────────────────────────────────────


def decide(
    d: Dossier,
    approval_id: UUID,
    decision: Decision,
    *,
    actor: Actor,
    version: int | None = None,
    form_step_id: UUID | None = None,
) -> Outcome:
    """F2: the committee decides. Approving judges every guard again; rejecting and returning need an opinion.

    CONFLICT when it is decided already or has changed since the caller saw it. `form_step_id` names the record of the
    admission form issued together with an approved pre-review.
    """
    approval = d.approval(approval_id)
    if approval is None:
        return refused(d, refusal(ProblemCode.NOT_FOUND, "查无此上报件", "There is no such submission."))
    stop = _not_open(approval, version) or [*_decider(d, approval, actor), *_on_its_day(d, approval)]
    if decision.status is not ApprovalStatus.APPROVED and not decision.opinion.strip():
        stop.append(refusal(ProblemCode.BAD_INPUT, "须填写审批意见", "An opinion is required.", "opinion"))
    if stop:
        return refused(d, *stop)
    found: list[Problem] = []
    judged = d
    if decision.status is ApprovalStatus.APPROVED:
        transition = BY_KIND[approval.kind]
        judged = d.but(filing=approval, decision=decision)
        found = judge(judged, (*transition.guards, *transition.deciding))
        found = [p for p in found if p.severity is not Severity.TASK]
        noted = (*approval.acknowledgements, *decision.acknowledgements)
        stop = [p for p in found if blocks(p)] or unacknowledged(found, noted)
    if stop:
        return refused(d, *stop)
    decision = replace(decision, edition=judged.edition, was=d.standing, problems=tuple(p.kept() for p in found))
    settled = _decided(approval, decision)
    # From the case as it was judged: what it derived for that stays known.
    after = _settled(judged, settled, form_step_id) if decision.status is ApprovalStatus.APPROVED else d.filed(settled)
    return Outcome(d, after, warnings=tuple(found), subject=approval_id)


def _decided(approval: Approval, decision: Decision) -> Approval:
    history = (*approval.history, approval.decision) if approval.decision else approval.history
    return replace(approval, status=decision.status, decision=decision, history=history, version=approval.version + 1)


def changed(approval: Approval) -> Problem:
    """CONFLICT: somebody was quicker."""
    now = approval.status.word
    zh, en = f"该上报件已变化,当前状态:{now.zh}", f"It has changed meanwhile; it is {now.en} now."
    return refusal(ProblemCode.CONFLICT, zh, en)


def _not_open(approval: Approval, version: int | None) -> list[Problem]:
    return [] if approval.open and version in (None, approval.version) else [changed(approval)]


def _decider(d: Dossier, approval: Approval, actor: Actor) -> list[Problem]:
    """Only the committee it is addressed to, and nobody who submitted it, is concerned, or looks after the person."""
    if actor.role is not Role.COMMITTEE_ADMIN or actor.org_id != approval.addressed_to:
        return [
            refusal(ProblemCode.NOT_ALLOWED, "该上报件不由您所在的党委审批", "It is not addressed to your committee.")
        ]
    if approval.submitted_by in {actor.account_id, *actor.also}:
        return [refusal(ProblemCode.NOT_ALLOWED, "不得审批本人上报的材料", "Nobody decides what they submitted.")]
    roles = (AssignmentRole.MENTOR, AssignmentRole.INTRODUCER, AssignmentRole.CONTINUING_INTRODUCER)
    if actor.member_id and any(a.member_id == actor.member_id for r in roles for a in d.active(r)):
        zh, en = "培养联系人、入党介绍人不得审批", "A mentor or introducer does not decide."
        return [refusal(ProblemCode.NOT_ALLOWED, zh, en)]
    return own_case(d, actor)


def _on_its_day(d: Dossier, approval: Approval) -> list[Problem]:
    if d.today < approval.submitted_on:
        return [refusal(ProblemCode.BAD_INPUT, "审批日期早于上报日期", "Decided before it was submitted.", "on")]
    return not_future(d)


def _settled(d: Dossier, approval: Approval, form_step_id: UUID | None) -> Dossier:
    """What an approval does to the case."""
    decision = approval.decision
    if decision is None:
        return d.filed(approval)
    match approval.kind:
        case ApprovalKind.ACTIVIST_FILING:
            return d.filed(approval, stage=Stage.ACTIVIST, sub_status=None, stage_source=StageSource.ACTS)
        case ApprovalKind.DEVELOPMENT_TARGET_FILING:
            if decision.edition is Edition.NATIONAL_2026:
                # X3: consent to propose; the clean notice lists.
                return d.filed(approval, sub_status=SubStatus.LISTING_CONSENTED)
            return d.filed(approval, stage=Stage.DEVELOPMENT_TARGET, sub_status=None, stage_source=StageSource.ACTS)
        case ApprovalKind.PRE_REVIEW if decision.form_serial_number and form_step_id:
            return d.filed(approval, steps=(*d.steps, _form_issued(d, decision, form_step_id)))
        case ApprovalKind.ADMISSION_APPROVAL:
            return d.filed(approval, stage=Stage.PROBATIONARY_MEMBER, sub_status=None, stage_source=StageSource.ACTS)
        case ApprovalKind.CONVERSION_APPROVAL if approval.outcome is ConversionOutcome.CONVERT:
            return d.filed(approval, stage=Stage.FULL_MEMBER, status=CaseStatus.COMPLETED)
        case ApprovalKind.CONVERSION_APPROVAL if approval.outcome is ConversionOutcome.ANNUL:
            return d.filed(approval, status=CaseStatus.ANNULLED)
    return d.filed(approval)


def _form_issued(d: Dossier, decision: Decision, step_id: UUID) -> Step:
    late = d.clock - d.today > timedelta(days=LATE_AFTER_DAYS)
    shape = AdmissionForm(decision.form_serial_number)
    return Step(step_id, Kind.ADMISSION_FORM_ISSUED, decision.on, shape, edition=decision.edition, late_entry=late)


# ── the way there ───────────────────────────────────────────────────────────────────────────────────────────────────


def withdraw(d: Dossier, approval_id: UUID, *, actor: Actor, reason: str) -> Outcome:
    """F4: the branch takes a submission back while it is undecided."""
    approval = d.approval(approval_id)
    if approval is None:
        return refused(d, refusal(ProblemCode.NOT_FOUND, "查无此上报件", "There is no such submission."))
    stop = _not_open(approval, None) or [*_on_its_day(d, approval), *own_case(d, actor)]
    if not reason.strip():
        stop.append(refusal(ProblemCode.BAD_INPUT, "须填写原因", "A reason is required.", "reason"))
    if stop:
        return refused(d, *stop)
    decision = Decision(ApprovalStatus.WITHDRAWN, d.today, actor.account_id, None, opinion=reason, edition=d.edition)
    return Outcome(d, d.filed(_decided(approval, decision)), subject=approval_id)


def deliberate(d: Dossier, approval_id: UUID, *, agrees: bool, opinion: str, actor: Actor) -> Outcome:
    """F6: a general branch or sub-committee on the way gives its opinion (Art. 22); it never decides."""
    approval = d.approval(approval_id)
    if approval is None:
        return refused(d, refusal(ProblemCode.NOT_FOUND, "查无此上报件", "There is no such submission."))
    stop = _not_open(approval, None) or [*_on_its_day(d, approval), *own_case(d, actor)]
    if actor.org_id not in {org.id for org in deliberators(d.line)}:
        stop.append(
            refusal(ProblemCode.NOT_ALLOWED, "贵组织不在审议环节", "Your organization does not deliberate here.")
        )
    elif any(x.org_id == actor.org_id for x in approval.deliberations):
        stop.append(refusal(ProblemCode.WRONG_STATE, "已审议", "It was deliberated already."))
    if not opinion.strip():
        stop.append(refusal(ProblemCode.BAD_INPUT, "须填写审议意见", "An opinion is required.", "opinion"))
    if stop or actor.org_id is None:
        return refused(d, *stop)
    spoken = Deliberation(actor.org_id, d.today, actor.account_id, agrees, opinion)
    heard = replace(approval, deliberations=(*approval.deliberations, spoken), version=approval.version + 1)
    return Outcome(d, d.filed(heard), subject=approval_id)


# ── what is new since a refusal ─────────────────────────────────────────────────────────────────────────────────────


class Moved(StrEnum):
    """How a record differs from the refused or returned submission before."""

    ADDED = "ADDED"
    CHANGED = "CHANGED"
    REMOVED = "REMOVED"


class Change(Struct, frozen=True):
    """One record that differs from the submission before."""

    moved: Moved
    kind: Kind
    record_id: UUID
    on: date


def changes_since(d: Dossier, approval: Approval) -> tuple[Change, ...]:
    """What differs from the rejected, returned or withdrawn submission before it (C-9), by the evidence of both.

    A correction that superseded a record is one change, named by the new record. Nothing for a first submission.
    """
    previous = d.approval(approval.previous_id) if approval.previous_id else None
    if previous is None:
        return ()
    old, new = ({e.id: e for e in a.evidence} for a in (previous, approval))
    heirs = {s.superseded_by: s.id for s in d.steps if s.superseded_by}
    found = []
    for cited in approval.evidence:
        before = old.get(cited.id) or old.get(heirs.get(cited.id, cited.id))
        if before is None:
            found.append(Change(Moved.ADDED, cited.kind, cited.id, cited.on))
        elif (before.id, before.version) != (cited.id, cited.version):
            found.append(Change(Moved.CHANGED, cited.kind, cited.id, cited.on))
    replaced = {heirs[key] for key in new if key in heirs}
    found += [
        Change(Moved.REMOVED, e.kind, e.id, e.on) for e in previous.evidence if e.id not in new and e.id not in replaced
    ]
    return tuple(found)


# ── what was entered late ───────────────────────────────────────────────────────────────────────────────────────────

# Days before a submission in which late entries are told of to the reviewer.
BURST_DAYS = 7


class LateEntry(Struct, frozen=True):
    """One record that a submission rests on and that was entered long after it happened."""

    kind: Kind
    record_id: UUID
    on: date
    entered_on: date


def late_entries(d: Dossier, approval: Approval) -> tuple[LateEntry, ...]:
    """The records entered late (补录) in the week before the submission, or after the day it names (C-35)."""
    since = approval.submitted_on - timedelta(days=BURST_DAYS)
    cited = {e.id for e in approval.evidence}
    return tuple(
        LateEntry(s.kind, s.id, s.on, entered_on)
        for s in d.steps
        if s.late_entry and s.id in cited and s.recorded_at
        if (entered_on := s.recorded_at.astimezone(SHANGHAI).date()) >= since
    )
