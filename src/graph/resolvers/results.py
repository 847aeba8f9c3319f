"""What a plural act answers: one result for each row, in the order asked; kept whole for whoever asks again."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.questions.consequences import Consequence
from domain.questions.duties import deadlines
from domain.rules import Problem, ProblemCode, Severity, refusal
from domain.stages import CaseStatus, Stage, SubStatus
from domain.steps.kinds import Kind
from domain.text import Text


class Cited(Struct, frozen=True):
    """A record that a problem is about."""

    kind: Kind
    id: UUID


class PlainProblem(Struct, frozen=True):
    """A problem as it is shown, without the guard behind it: so it can be kept and told again word for word."""

    code: ProblemCode
    message: Text
    severity: Severity
    path: tuple[str, ...] = ()
    record: Cited | None = None
    rule: str | None = None
    guard_id: str | None = None
    article: str | None = None
    detail: Text | None = None
    ready_on: date | None = None
    due_on: date | None = None
    due_from: date | None = None
    provisional: bool = False
    edition: Edition | None = None
    approval_kind: ApprovalKind | None = None


def plain(p: Problem, *before: str) -> PlainProblem:
    """A problem, its path below the row's own."""
    return PlainProblem(
        p.code,
        p.message,
        p.severity,
        (*before, *p.path),
        Cited(p.record.kind, p.record.id) if p.record else None,
        p.rule,
        p.guard_id,
        p.article,
        p.detail,
        p.ready_on,
        p.due_on,
        p.due_from,
        p.provisional,
        p.edition,
        p.approval_kind,
    )


class Owed(Struct, frozen=True):
    """Something owed by a day (`Deadline`)."""

    rule: str
    article: str
    message: Text
    due_on: date
    overdue: bool
    consequence: Consequence = Consequence.UNTIDY  # of answers that were kept before it was told


class State(Struct, frozen=True):
    """Where a case stands: what a dry run shows before and after."""

    stage: Stage
    status: CaseStatus
    sub_status: SubStatus | None
    stage_since: date | None
    probation_start: date | None
    probation_last_day: date | None
    probation_eligible_on: date | None
    standing_since: date | None


def state_of(d: Dossier) -> State:
    """Where a case stands on its day."""
    return State(
        d.stage,
        d.status,
        d.sub_status,
        d.stage_since,
        d.probation_start,
        d.last_day,
        d.eligible_on,
        d.standing_since,
    )


def owed(d: Dossier) -> tuple[Owed, ...]:
    """What is owed from then on, soonest first."""
    return tuple(Owed(x.rule, x.article, x.message, x.due_on, x.overdue, x.consequence) for x in deadlines(d))


class Result(Struct, frozen=True):
    """What became of one row. `candidate_id` and `record_id` are read in the caller's scope after the commit; a `secret` is
    told this once."""

    index: int
    id: str
    candidate_id: UUID | None = None
    record_id: UUID | None = None
    succeeded: bool = False
    problems: tuple[PlainProblem, ...] = ()
    warnings: tuple[PlainProblem, ...] = ()
    before: State | None = None
    after: State | None = None
    deadlines: tuple[Owed, ...] = ()
    secret: Any = None


class Results(Struct, frozen=True):
    """What became of all rows. `problems` are about the call as a whole: no row was looked at, or none is told apart."""

    results: tuple[Result, ...] = ()
    problems: tuple[PlainProblem, ...] = ()
    validated_only: bool = False
    replayed: bool = False

    @property
    def requested(self) -> int:
        return len(self.results)

    @property
    def succeeded(self) -> int:
        return sum(r.succeeded for r in self.results)

    @property
    def failed(self) -> int:
        return self.requested - self.succeeded


def refused_whole(*problems: Problem) -> Results:
    """The call as a whole is refused."""
    return Results(problems=tuple(plain(p) for p in problems))


_OTHERS = refusal(
    ProblemCode.OTHERS_REFUSED, "另有行未通过，整批未办理", "Another row was refused, and with it the whole call."
)


def others_refused(found: Results) -> Results:
    """All or nothing: the rows that would have passed say so."""
    return replace(found, results=tuple(_with_others(r) if r.succeeded else r for r in found.results))


def not_told_apart(found: Results) -> Results:
    """All or nothing, and somebody is known (R-ID-2): the call says so, and no row of whom. Where nobody is entered, to be told
    would cost nothing, and with one who is known for certain any number of others could be asked about."""
    known = [p for r in found.results for p in r.problems if p.rule == _KNOWN]
    if not known:
        return found
    rows = tuple(_with_others(r) if any(p.rule == _KNOWN for p in r.problems) else r for r in found.results)
    return replace(found, results=rows, problems=(replace(known[0], path=("items",)),))


# Whether somebody is known anywhere: answered to nobody who does not open a case for it.
_KNOWN = "R-ID-2"


def _with_others(result: Result) -> Result:
    return replace(result, succeeded=False, problems=(plain(_OTHERS),), after=None, deadlines=(), secret=None)


def kept(found: Results) -> Any:
    """The answer as JSON, for whoever asks again under the same key."""
    return msgspec.to_builtins(found.results)


def again(stored: Any) -> Results:
    """The first answer, word for word."""
    return Results(msgspec.convert(stored, tuple[Result, ...]), replayed=True)
