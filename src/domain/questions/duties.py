"""What is owed and by when: deadlines, tasks, and the badges that lists sort by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from domain.calendar import months_after
from domain.case.approvals import Approval, ApprovalKind
from domain.case.dossier import Dossier
from domain.case.transfers import Transfer
from domain.checks.approvals import first_submitted_on, subject_on
from domain.checks.transfers import due_on
from domain.orgs.editions import Edition
from domain.questions.consequences import Consequence, consequence
from domain.questions.gates import at_submission
from domain.questions.judging import in_force, judge
from domain.questions.transitions import next_transition
from domain.regulation import ANSWERED_WITHIN, DECIDED_WITHIN, MOVING, TASKS
from domain.rules import Finding, Guard, Problem, ProblemCode, Severity
from domain.stages import CaseStatus, Stage
from domain.text import Text


class Deadline(Struct, frozen=True):
    """Something owed by a day."""

    guard: Guard
    due_on: date
    overdue: bool
    edition: Edition
    detail: Text | None = None

    @property
    def rule(self) -> str:
        return self.guard.rule

    @property
    def article(self) -> str:
        return self.guard.article(self.edition)

    @property
    def message(self) -> Text:
        return self.guard.message

    @property
    def consequence(self) -> Consequence:
        return consequence(self.guard)


def deadlines(d: Dossier) -> tuple[Deadline, ...]:
    """What is owed in this stage and by when, soonest first; past ones are overdue."""
    known = d.answers.get("deadlines")
    if not isinstance(known, tuple):
        known = d.answers["deadlines"] = tuple(_deadlines(d))
    return known


def _found(d: Dossier) -> list[tuple[Guard, Edition, Finding]]:
    """What is found of each duty; looked at once, for the deadlines and for what is open."""
    known = d.answers.get("duties")
    if not isinstance(known, list):
        known = [(guard, edition, check(d)) for guard, _, check, edition in in_force(d, _owed(d))]
        d.answers["duties"] = known
    return known


def _deadlines(d: Dossier) -> list[Deadline]:
    found = []
    for guard, edition, finding in _found(d):
        if finding.due_on is not None:
            late = not finding.met and finding.due_on < d.today
            found.append(Deadline(guard, finding.due_on, late, edition, finding.detail))
    return sorted(found, key=lambda x: (x.due_on, x.guard.id))


def _owed(d: Dossier) -> tuple[Guard, ...]:
    """What is judged: the duties of the stage, and the answer to a transfer, which alone is owed while it is under way."""
    if d.status is CaseStatus.TRANSFERRING:
        return MOVING
    if d.status is CaseStatus.ACTIVE:
        return (*TASKS[d.stage], *MOVING)
    return TASKS[d.stage] if d.stage is Stage.FULL_MEMBER else ()


def overdue(d: Dossier) -> list[Problem]:
    """What is late."""
    if d.status not in (CaseStatus.ACTIVE, CaseStatus.TRANSFERRING):
        return []
    return [p for p in judge(d, _owed(d)) if p.due_on and p.due_on < d.today]


def tasks(d: Dossier) -> list[Problem]:
    """What is owed in this stage, late or not."""
    return judge(d, _owed(d) or TASKS[d.stage])


def deadline(approval: Approval, d: Dossier) -> date | None:
    """The day by which an approval should be decided (R-APR-5, R-CNV-9, R-PRE-5); None where no time is set."""
    if approval.kind in (ApprovalKind.ADMISSION_APPROVAL, ApprovalKind.CONVERSION_APPROVAL):
        # From the resolution and from its first submission (Y4): a resubmission does not begin the time anew.
        first = first_submitted_on(d, approval)
        return months_after(min(subject_on(d, approval) or first, first), DECIDED_WITHIN)
    if approval.kind is ApprovalKind.PRE_REVIEW:
        days = d.settings_on(approval.submitted_on).pre_review_days
        return approval.submitted_on + timedelta(days=days) if days else None
    return None


def answer_due(transfer: Transfer) -> date | None:
    """The day by which whoever a transfer waits for should answer it; None where it is answered."""
    return due_on(transfer, ANSWERED_WITHIN) if transfer.open else None


class Badges(Struct, frozen=True):
    """What lists sort and filter by; renewed as days pass, never shown as truth."""

    next_due_on: date | None = None
    overdue_since: date | None = None
    problem_count: int = 0
    open_rules: str = ""


def badges(d: Dossier) -> Badges:
    if d.status not in (CaseStatus.ACTIVE, CaseStatus.TRANSFERRING):
        return Badges()
    clocks = deadlines(d)
    late = [x.due_on for x in clocks if x.overdue]
    coming = [x.due_on for x in clocks if not x.overdue]
    following = next_transition(d)
    problems = at_submission(d, following) if following else []
    count = unsolved(problems)
    since = date.fromordinal(min(late).toordinal() + 1) if late else None
    unmet = [p.guard for p in problems if p.guard is not None and p.code is ProblemCode.GUARD_UNMET]
    owed = [guard for guard, _, finding in _found(d) if not finding.met]
    return Badges(min(coming, default=None), since, count, _named((*unmet, *owed)))


def unsolved(problems: Sequence[Problem]) -> int:
    """How many of them stand in the way or want explaining: not what only reminds, nor what is not owed yet."""
    return sum(p.severity is not Severity.TASK and p.due_from is None for p in problems)


@lru_cache(maxsize=1000)
def _named(guards: tuple[Guard, ...]) -> str:
    """Rules and their rows, between spaces: a list finds each by its whole name. Cases at one point of the road lack the same."""
    names = sorted({name for guard in guards for name in (guard.rule, guard.id)})
    return f" {' '.join(names)} " if names else ""
