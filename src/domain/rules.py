"""What a rule is: a guard looks at a dossier and gives a finding; what is unmet is a problem."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from msgspec import Struct, field
from msgspec.structs import replace

from domain.calendar import WorkingDays
from domain.case.approvals import ApprovalKind, FoundProblem
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.stages import Stage
from domain.steps.step import Step
from domain.text import Text


class Severity(StrEnum):
    """HARD refuses the act. ERROR stops a submission. WARNING wants an acknowledging text. TASK only reminds (B.0)."""

    HARD = "HARD"
    ERROR = "ERROR"
    WARNING = "WARNING"
    TASK = "TASK"

    @property
    def blocks(self) -> bool:
        return self in (Severity.HARD, Severity.ERROR)


class ProblemCode(StrEnum):
    """Why something is refused. Stable: clients branch on it; it is never translated."""

    GUARD_UNMET = "GUARD_UNMET"
    PROVISIONAL = "PROVISIONAL"
    ACKNOWLEDGEMENT_REQUIRED = "ACKNOWLEDGEMENT_REQUIRED"
    POST_APPROVAL_ANOMALY = "POST_APPROVAL_ANOMALY"
    WRONG_STAGE = "WRONG_STAGE"
    CASE_NOT_ACTIVE = "CASE_NOT_ACTIVE"
    WRONG_STATE = "WRONG_STATE"
    RECORD_LOCKED = "RECORD_LOCKED"
    NOT_FOUND = "NOT_FOUND"
    NOT_ALLOWED = "NOT_ALLOWED"
    BAD_INPUT = "BAD_INPUT"
    CONFLICT = "CONFLICT"
    OTHERS_REFUSED = "OTHERS_REFUSED"
    RATE_LIMITED = "RATE_LIMITED"


class Finding(Struct, frozen=True):
    """One guard's answer about one dossier.

    `ready_on`: waiting alone cures it, and this is the first good day. `due_on`: the regulation names a deadline.
    `due_from`: what is not there is not missing yet; it is owed from this day on, which is still to come.
    `soonest`: an act is missing that takes its time; done from today on, it has cured it on this day.
    `late`: it was done, only after its day; to do it again would cure nothing.
    `provisional`: working days were counted in a year whose holiday table is missing, met or not (C-40).
    """

    met: bool
    detail: Text | None = None
    ready_on: date | None = None
    due_on: date | None = None
    record: Step | None = None
    provisional: bool = False
    due_from: date | None = None
    soonest: WorkingDays | None = None
    late: bool = False


MET = Finding(met=True)
UNMET = Finding(met=False)

Check = Callable[[Dossier], Finding]


class Gate(StrEnum):
    """Where the road is barred until the guards let pass, in its order: a submission with its decision, or a vote."""

    ACTIVIST_FILING = "ACTIVIST_FILING"
    DEVELOPMENT_TARGET_FILING = "DEVELOPMENT_TARGET_FILING"
    LISTING = "LISTING"
    PRE_REVIEW = "PRE_REVIEW"
    PUBLIC_NOTICE_REVIEW = "PUBLIC_NOTICE_REVIEW"
    VOTE_ADMISSION = "VOTE_ADMISSION"
    ADMISSION_APPROVAL = "ADMISSION_APPROVAL"
    VOTE_CONVERSION = "VOTE_CONVERSION"
    CONVERSION_APPROVAL = "CONVERSION_APPROVAL"

    @property
    def rank(self) -> int:
        """Position on the road, 0 for the first."""
        return _GATES.index(self)


_GATES = tuple(Gate)


class Once(StrEnum):
    """Why a rule is judged at its own place alone, where it is (Y1)."""

    OUTCOME = "OUTCOME"
    """Asked before this outcome and no other."""
    RECORD = "RECORD"
    """Asked of a record: when it is made, and again as of its day at what is submitted upon it."""
    LOCKED = "LOCKED"
    """Its record is locked with the submission upon it: it stays as it was put on file."""
    ACT = "ACT"
    """Asked of the act itself, whenever it is done."""
    AS_TODAY = "AS_TODAY"
    """Rests on what the branch is today (a committee, party groups); what it was on a day past is not kept."""


class Guard(Struct, frozen=True, eq=False):
    """One row of the page.

    `id` is the rule's id in the rule book, with a suffix where a rule needs two rows (`R-APP-3.late`). The articles are
    those of the 2014 and the 2026 text. `manual` and `national` are the severities in the two editions; None where the
    edition has no such rule.

    A fact that must hold until an outcome names the gate of that outcome in `until`: it is judged at every gate from its
    own to that one, as it stands on the gate's day. What is not such a fact says in `once` why its own place suffices.

    A row that the editions do not share alike and that measures something which happened names in `of` the day on which it
    happened: the edition of that day says whether there is such a row and how severe it is, whenever it is asked (Y2).

    `sealed`: its check reads what a political review says; to whom that is sealed it is told that the rule is unmet, no more.
    """

    id: str
    article_2014: str
    article_2026: str
    message: Text
    check: Check
    manual: Severity | None = Severity.ERROR
    national: Severity | None = Severity.ERROR
    until: Gate | None = None
    once: Once | None = None
    of: Callable[[Dossier], date | None] | None = None
    sealed: bool = False

    @property
    def rule(self) -> str:
        """The rule book's id, without suffix."""
        return self.id.split(".")[0]

    def severity(self, edition: Edition) -> Severity | None:
        return self.manual if edition is Edition.MANUAL_2024 else self.national

    def article(self, edition: Edition) -> str:
        return self.article_2014 if edition is Edition.MANUAL_2024 else self.article_2026


class Problem(Struct, frozen=True):
    """Why not, or what is missing. The one type that says no: in a dossier, in a mutation's answer, on paper."""

    code: ProblemCode
    message: Text
    severity: Severity = Severity.HARD
    guard: Guard | None = None
    finding: Finding | None = None
    edition: Edition | None = None
    path: tuple[str, ...] = ()
    approval_kind: ApprovalKind | None = None

    @property
    def rule(self) -> str | None:
        return self.guard.rule if self.guard else None

    @property
    def guard_id(self) -> str | None:
        return self.guard.id if self.guard else None

    @property
    def article(self) -> str | None:
        return self.guard.article(self.edition) or None if self.guard and self.edition else None

    @property
    def detail(self) -> Text | None:
        return self.finding.detail if self.finding else None

    @property
    def ready_on(self) -> date | None:
        return self.finding.ready_on if self.finding else None

    @property
    def due_on(self) -> date | None:
        return self.finding.due_on if self.finding else None

    @property
    def due_from(self) -> date | None:
        return self.finding.due_from if self.finding else None

    @property
    def soonest(self) -> WorkingDays | None:
        return self.finding.soonest if self.finding else None

    @property
    def record(self) -> Step | None:
        return self.finding.record if self.finding else None

    @property
    def provisional(self) -> bool:
        return bool(self.finding and self.finding.provisional)

    def bare(self) -> Problem:
        """As it is told to those to whom the record is sealed that was looked at: unmet, and neither how nor by which record."""
        return replace(self, finding=Finding(met=False)) if self.guard and self.guard.sealed else self

    def kept(self) -> FoundProblem:
        """The form in which it is stored with an approval."""
        return FoundProblem(
            guard=self.guard.id if self.guard else self.code,
            severity=self.severity,
            article=self.article or "",
            zh=self.message.zh + (f"({self.detail.zh})" if self.detail else ""),
            en=self.message.en + (f" ({self.detail.en})" if self.detail else ""),
            ready_on=self.ready_on,
            due_on=self.due_on,
            provisional=self.provisional,
        )


def refusal(code: ProblemCode, zh: str, en: str, *path: str) -> Problem:
    """A refusal that no guard speaks: wrong stage, not allowed, bad input."""
    return Problem(code, Text(zh, en), path=path)


def warning(code: ProblemCode, zh: str, en: str, *path: str) -> Problem:
    """What is told with an act that is done all the same."""
    return Problem(code, Text(zh, en), path=path, severity=Severity.WARNING)


class Transition(Struct, frozen=True, eq=False):
    """A step up the road by submission.

    `guards` are judged at the submission, and at the decision as of the submission's day: what the committee takes in time
    is not the branch's fault. Of them the facts that stand until an outcome, and `deciding`, are judged at the decision as
    of its own day. `kind` is None for the one step that needs no submission: the listing after a clean notice (decision X3).
    """

    name: str
    label: Text
    source: Stage
    target: Stage
    guards: tuple[Guard, ...]
    deciding: tuple[Guard, ...] = ()
    kind: ApprovalKind | None = None


class Outcome(Struct, frozen=True):
    """What became of an act: the dossier afterwards, or the reasons why nothing changed.

    `warnings` are what was noticed and did not stand in the way. `subject` is the record or approval the act made or
    changed. `note` carries what must not enter the dossier (a new sealed ID number).
    """

    before: Dossier
    after: Dossier | None = None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    subject: UUID | None = None
    note: dict[str, Any] = field(default_factory=dict)

    @property
    def done(self) -> bool:
        return self.after is not None and not self.problems

    @property
    def idle(self) -> bool:
        """Whether nothing was refused and nothing is to be kept: an update that says what stands there already."""
        return self.after is self.before


def refused(before: Dossier, *problems: Problem) -> Outcome:
    return Outcome(before, problems=problems)
