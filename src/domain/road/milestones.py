"""Where a case stands on the road: every operation of the manual, done, waiting, missing, possible or not yet, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from domain.acts import desk, opening, recording, transferring
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.case.transfers import TransferReason
from domain.orgs.actors import Actor
from domain.orgs.editions import Edition
from domain.questions.duties import deadline
from domain.questions.gates import at_submission, subject
from domain.questions.judging import blocks, judge
from domain.questions.submissions import came_back
from domain.questions.transitions import (
    earliest,
    guessed,
    next_transition,
    problems,
    reached,
    remaining,
    rests_on_a_guess,
    wants_notice,
)
from domain.questions.waiting import first_day
from domain.regulation import BY_KIND, TASKS
from domain.road.drafts import NOBODY, draft
from domain.road.manual import OPERATIONS, Operation
from domain.rules import Outcome, Problem, ProblemCode, Severity, refusal
from domain.stages import CaseStatus, Stage
from domain.steps.catalogue import CATALOGUE, WHO
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.papers import Paper, PaperStatus
from domain.steps.step import Step


class OperationState(StrEnum):
    """DONE: on file. WAITING: for somebody's decision. MISSING: asked for by a rule or by what was resolved, and possible now. POSSIBLE: now, asked
    for by nothing, or not yet. NOT_YET: something stands in the way. PASSED_BY: its stage is over, and nothing is on file."""

    DONE = "DONE"
    WAITING = "WAITING"
    MISSING = "MISSING"
    POSSIBLE = "POSSIBLE"
    NOT_YET = "NOT_YET"
    PASSED_BY = "PASSED_BY"


class Milestone(Struct, frozen=True):
    """One operation on one case. `problems` is why it cannot be done today; `asked_by` what is unmet that it would cure.

    `due_from`: nothing asks for it yet, and from that day on something will.

    `submission_id` is the submission that it made or that it decides, the last of its kind; `came_back`: that one was returned or
    decided against, and nothing was submitted since. `waits_since`: since when it waits for somebody.

    `provisional`: it is possible, or will be, as far as working days of a year without a holiday table go (C-40).
    """

    operation: Operation
    state: OperationState
    possible: bool
    count: int = 0
    on: date | None = None
    due_on: date | None = None
    due_from: date | None = None
    earliest: date | None = None
    problems: tuple[Problem, ...] = ()
    asked_by: tuple[Problem, ...] = ()
    provisional: bool = False
    submission_id: UUID | None = None
    came_back: bool = False
    waits_since: date | None = None


def road(d: Dossier, actor: Actor) -> list[Milestone]:
    """The operations that this case has under its edition, in the manual's order."""
    return list(milestones(d, actor))


def milestones(d: Dossier, actor: Actor) -> Iterator[Milestone]:
    """The same one after the other: all together they take long."""
    owed = _owed(d)
    here = (replace(o, stage=d.stage) if o.act in _DESK else o for o in OPERATIONS)
    return (_milestone(d, o, actor, owed) for o in here if _applies(d, o))


# What is done with the case itself (manual part 五) belongs to the stage it is in; tried as the act would be done.
_DESK: dict[str, Callable[[Dossier, Actor], Outcome]] = {
    "archiveCandidate": lambda d, who: desk.archive(d, NOBODY, ArchiveReason.WITHDREW, "—", who),
    "restoreCandidate": lambda d, who: desk.restore(d, NOBODY, "—", who),
    "updateCandidate": lambda d, _: opening.edit(d, d.person, reason="—", consent="—", flaws=(), duplicate=False),
    "adjustStage": lambda d, who: desk.adjust_stage(d, NOBODY, _elsewhere(d), d.today, "—", who),
    "transferOut": lambda d, who: _handed_over(d, who),
}


def _handed_over(d: Dossier, who: Actor) -> Outcome:
    """As it is asked for, or out of the system: where to is for the clerk to say."""
    asked = d.open_transfer
    target = (replace(d.branch, id=asked.target_id, path=asked.target_path),) if asked and asked.target_id else ()
    return transferring.hand_over(
        d, NOBODY, target=target, target_name="—", reason=TransferReason.WORK, text="—", introduction="—", actor=who
    )


def _elsewhere(d: Dossier) -> Stage:
    return next(s for s in desk.DESK_STAGES if s is not d.stage)


def _applies(d: Dossier, o: Operation) -> bool:
    """X2: where each edition has its notice. What is on file is shown in any case."""
    if o.kind and d.days(o.kind):
        return True
    if o.kind is Kind.NOTICE_BEFORE_LISTING:
        return d.edition is Edition.NATIONAL_2026
    if o.section in ("C9", "C9b", "C10"):
        return wants_notice(d)
    return True


def _owed(d: Dossier) -> list[Problem]:
    """What is unmet today: on the way to the next submission, or as a duty of the stage."""
    if d.status is not CaseStatus.ACTIVE and d.stage is not Stage.FULL_MEMBER:
        return []
    following = next_transition(d)
    return [*(at_submission(d, following) if following else []), *judge(d, TASKS[d.stage])]


def _milestone(d: Dossier, o: Operation, actor: Actor, owed: list[Problem]) -> Milestone:
    done = _done(d, o)
    waiting = _waiting(d, o)
    found = _against(d, o, actor)
    possible = not any(p.severity is Severity.HARD or (o.submits and blocks(p)) for p in found)
    asked = tuple(p for p in owed if p.guard_id in o.asked_by and _unmet(p)) if o.stage is d.stage or possible else ()
    later = [p.due_from for p in asked if p.due_from]
    submission = _submission(d, o)
    asked = () if waiting else _once(p for p in asked if p.due_from is None)
    return Milestone(
        o,
        _state(d, o, done=bool(done), waiting=waiting is not None, possible=possible, asked=bool(asked) or _resolved(d, o)),
        possible,
        count=len(done),
        on=max(done, default=None),
        due_on=waiting if waiting and waiting is not date.min else min((p.due_on for p in asked if p.due_on), default=None),
        due_from=min(later, default=None) if not (asked or waiting) else None,
        earliest=_earliest(d, o, actor, found, possible=possible),
        problems=tuple(found),
        asked_by=asked,
        provisional=_provisional(d, o, found, possible=possible),
        submission_id=submission.id if submission else None,
        came_back=submission is not None and submission is came_back(d),
        waits_since=_waits_since(d, o) if waiting else None,
    )  # fmt: skip


def _unmet(problem: Problem) -> bool:
    """What is met on a guess asks for nothing, nor does what was done too late: it is explained, not done again."""
    done = problem.finding is not None and problem.finding.late
    return problem.code is not ProblemCode.PROVISIONAL and not done


def _resolved(d: Dossier, o: Operation) -> bool:
    """Whether it would submit what is on file and was not decided upon: that is what is owed next."""
    if o.submits is None:
        return False
    step = subject(d, BY_KIND[o.submits])
    return step is not None and d.became_of(step).isdisjoint(_DECIDED)


_DECIDED = (ApprovalStatus.APPROVED, ApprovalStatus.REJECTED)


def _once(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """A rule that is both a duty and a condition speaks once."""
    return tuple({p.guard_id: p for p in found}.values())


def _state(d: Dossier, o: Operation, *, done: bool, waiting: bool, possible: bool, asked: bool) -> OperationState:
    if waiting:
        return OperationState.WAITING
    if asked and possible:
        return OperationState.MISSING
    if done:
        return OperationState.DONE
    if o.stage.rank < d.stage.rank and not possible:
        return OperationState.PASSED_BY
    return OperationState.POSSIBLE if possible else OperationState.NOT_YET


# ── done, waiting ───────────────────────────────────────────────────────────────────────────────────────────────────


def _done(d: Dossier, o: Operation) -> list[date]:
    """The days on which it was done, up to the day judged."""
    if o.section == "A1":
        return [d.opened_on]
    if o.kind:
        return [s.on for s in d.all(o.kind) if _of_stage(d, s, o) and not _taken_off(s)]
    if o.reviews:
        return [s.shape.reviewed_on for s in d.all(o.reviews) if isinstance(s.shape, Paper) and s.shape.reviewed_on]
    if o.act in _DESK:
        return []
    if o.assigns:
        return [a.since for a in d.assignments if a.role is o.assigns and a.since <= d.today]
    if o.submits:
        return [a.submitted_on for a in _of(d, o.submits) if a.submitted_on <= d.today]
    return [a.decision.on for a in _of(d, o.awaits) if a.decision and a.decision.on <= d.today]


def _taken_off(step: Step) -> bool:
    """A paper that was taken back or given back is not handed in, however long it is kept."""
    return isinstance(step.shape, Paper) and step.shape.status in (PaperStatus.WITHDRAWN, PaperStatus.RETURNED)


def _of(d: Dossier, kind: ApprovalKind | None) -> list[Approval]:
    return [a for a in d.approvals if a.kind is kind and a.status is not ApprovalStatus.WITHDRAWN]


def _of_stage(d: Dossier, step: Step, o: Operation) -> bool:
    """Opinions are of the stage in which they were given: the same kind is B3 before the listing and C2 after it."""
    if step.kind not in (Kind.CULTIVATION, Kind.BRANCH_INSPECTION):
        return True
    listed = d.listed_on
    return (listed is not None and step.on >= listed) is (o.stage is Stage.DEVELOPMENT_TARGET)


def _waiting(d: Dossier, o: Operation) -> date | None:
    """Until when it waits; `date.min` where no day is set. None when it does not wait."""
    if o.reviews and any(
        isinstance(s.shape, Paper) and s.shape.status is PaperStatus.SUBMITTED for s in d.all(o.reviews)
    ):
        return date.min
    waiting = d.open_approval
    if o.awaits and waiting is not None and waiting.kind is o.awaits:
        return deadline(waiting, d) or date.min
    return None


def _submission(d: Dossier, o: Operation) -> Approval | None:
    """The last of those that it makes, or that it decides."""
    made = _of(d, o.submits or o.awaits) if o.submits or o.awaits else []
    return max(made, key=lambda a: (a.open, a.submitted_on), default=None)


def _waits_since(d: Dossier, o: Operation) -> date | None:
    if o.reviews:
        waiting = (
            s for s in d.all(o.reviews) if isinstance(s.shape, Paper) and s.shape.status is PaperStatus.SUBMITTED
        )
        return min((s.on for s in waiting), default=None)
    return d.open_approval.submitted_on if d.open_approval else None


# ── what stands in the way ──────────────────────────────────────────────────────────────────────────────────────────


def _against(d: Dossier, o: Operation, actor: Actor) -> list[Problem]:
    """Why it cannot be done today, as the act itself would say it."""
    if o.section == "A1":
        return [refusal(ProblemCode.WRONG_STATE, "已立档", "The case is open already.")]
    if o.act in _DESK:
        return list(_DESK[o.act](d, actor).problems)
    if not _right_stage(d, o):
        return [_ahead_or_past(d, o)]
    if o.kind:
        outcome = recording.record(d, draft(d, o.kind), actor)
        return [*outcome.problems, *outcome.warnings]
    if o.submits:
        return problems(d, BY_KIND[o.submits])
    if d.status is not CaseStatus.ACTIVE:
        return [refusal(ProblemCode.CASE_NOT_ACTIVE, "档案不在办理中", "The case is not active.")]
    if not o.assigns and _waiting(d, o) is None:
        return [refusal(ProblemCode.WRONG_STATE, "没有待审批的材料", "Nothing waits for this.")]
    return []


# The same kind is one operation before the listing and another after it; what is announced last belongs to the end.
_OF_ONE_STAGE = frozenset({Kind.CULTIVATION, Kind.BRANCH_INSPECTION, Kind.RESULT_ANNOUNCED})


def _right_stage(d: Dossier, o: Operation) -> bool:
    if o.kind and o.kind not in _OF_ONE_STAGE:
        return d.stage in CATALOGUE[o.kind].stages
    return o.stage is d.stage


def _ahead_or_past(d: Dossier, o: Operation) -> Problem:
    if o.stage.rank > d.stage.rank:
        return refusal(ProblemCode.WRONG_STAGE, f"尚未成为{WHO[o.stage].zh}", f"Not yet: {WHO[o.stage].en}.")
    return refusal(ProblemCode.WRONG_STAGE, "该阶段已过", "The stage is over.")


def _earliest(d: Dossier, o: Operation, actor: Actor, found: list[Problem], *, possible: bool) -> date | None:
    """The first day as far as waiting goes; of the next stage, the day on which it can be reached. None where only acts help.

    Of a submission ahead it is the day that the steps ahead name.
    """
    ahead = remaining(d)
    if o.submits and BY_KIND[o.submits] in ahead:
        return earliest(d, BY_KIND[o.submits])
    if possible:
        return d.today
    days = []
    if any(p.ready_on and p.severity is Severity.HARD for p in found):
        days.append(first_day(d, lambda then: [p for p in _against(then, o, actor) if p.severity is Severity.HARD]))
    if o.stage.rank == d.stage.rank + 1 and (next_stage := reached(d)):
        days.append(next_stage.day)
    return max(days, default=None)


def _provisional(d: Dossier, o: Operation, found: list[Problem], *, possible: bool) -> bool:
    """Whether what is said of it rests on a guess: today, or on the day from which it is possible."""
    if guessed(found) or possible:
        return guessed(found)
    if o.stage.rank == d.stage.rank + 1:
        return (next_stage := reached(d)) is not None and next_stage.provisional
    if not o.submits or o.stage is not d.stage:
        return False
    return rests_on_a_guess(d, BY_KIND[o.submits])
