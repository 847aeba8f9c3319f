"""What is judged of a case whenever it is looked at: problems, steps ahead, deadlines, the road; as the caller may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any
from uuid import UUID

import strawberry
from msgspec.structs import replace

from domain.acts.conditions import own_case
from domain.calendar import net_months
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus, Decision
from domain.case.as_of import as_of
from domain.case.derived import derived
from domain.case.dossier import Dossier
from domain.orgs.actors import Role
from domain.orgs.editions import Edition
from domain.questions import corrections, duties, gates, transitions
from domain.questions.duties import Deadline, unsolved
from domain.questions.submissions import Change, LateEntry, changes_since, late_entries
from domain.questions.transitions import NextStep
from domain.questions.waiting import Parts, whole
from domain.regulation import BY_KIND, GUARDS
from domain.road.milestones import Milestone, milestones
from domain.roles import READ_REVIEWS, may
from domain.rules import Problem
from domain.stages import CaseStatus, Stage, SubStatus
from graph.context import Context
from records.errors import BadInput

# The Party's first day, and as long after as anybody plans.
FIRST, LAST = date(1921, 7, 1), date(2199, 12, 31)
# What a person may be told of their own case: what they themselves owe. Opinions, votes and vetting of others are not
# theirs to see (A.0), and neither is what is missing of them.
_OWN_RULES = frozenset({"R-APP-1", "R-APP-2", "R-CNV-1"})


# Rules of which to say more than that they are unmet would tell what the sealed review says; and their rows.
_OF_THE_REVIEW = frozenset(name for g in GUARDS if g.sealed for name in (g.id, g.rule))


def told_of(role: Role | None, rule: str) -> bool:
    """Whether a role may ask of whom a rule, or a row of one, is unmet."""
    if role is Role.CANDIDATE:
        return rule.partition(".")[0] in _OWN_RULES
    return role in READ_REVIEWS or rule not in _OF_THE_REVIEW


def of_the_person(dossier: Dossier, context: Context) -> bool:
    """Whether it is the caller's own case: they are told of it what its person is, whatever office they hold."""
    actor = context.actor
    return actor is not None and (actor.role is Role.CANDIDATE or bool(own_case(dossier, actor)))


def visible(dossier: Dossier, context: Context, found: Sequence[Problem]) -> list[Problem]:
    """What of it the caller is told: the person what is their own, and those to whom the review is sealed nothing out of it."""
    role = context.actor.role if context.actor else None
    if of_the_person(dossier, context):
        return [p for p in found if p.rule in _OWN_RULES]
    return list(found) if role in READ_REVIEWS else [p.bare() for p in found]


def edition(dossier: Dossier) -> Edition:
    return dossier.edition


@dataclass(frozen=True)
class Standing:
    """A milestone as the caller sees it. `allowed`: the caller's role may do it."""

    milestone: Milestone
    allowed: bool
    problems: tuple[Problem, ...]
    asked_by: tuple[Problem, ...]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.milestone, name)


def _of_the_act(dossier: Dossier, context: Context, found: Sequence[Problem]) -> tuple[Problem, ...]:
    """Of the own papers a person is told also what no rule says: that the stage is another, or that one is handed in already."""
    return tuple(told for p in found for told in ([p] if p.rule is None else visible(dossier, context, [p])))


# What a person sees of the road: their own papers. What others do about them is not theirs to see (A.0).
_OWN_OPERATIONS = frozenset({"A1c", "B2", "D1b"})


def operations(dossier: Dossier, context: Context) -> Parts[list[Standing]]:
    """Every operation of the manual on the case; a part is one of them."""
    actor = context.actor
    if actor is None:
        return []
    found = []
    for milestone in milestones(dossier, actor):
        found.append(milestone)
        yield
    if of_the_person(dossier, context):
        found = [m for m in found if m.operation.section in _OWN_OPERATIONS]
    return [
        Standing(
            m,
            may(actor, m.operation.act),
            _of_the_act(dossier, context, m.problems),
            _of_the_act(dossier, context, m.asked_by),
        )
        for m in found
    ]


@dataclass(frozen=True)
class Judged:
    """The case on another day: the same questions, asked of another picture; those that are selected, and once each."""

    then: Dossier
    context: Context

    @property
    def on(self) -> date:
        return self.then.today

    @property
    def edition(self) -> Edition:
        return self.then.edition

    @property
    def stage(self) -> Stage:
        return self.then.stage

    @property
    def status(self) -> CaseStatus:
        return self.then.status

    @property
    def sub_status(self) -> SubStatus | None:
        return self.then.sub_status

    @derived
    def next_steps(self) -> list[NextStep]:
        return next_steps(self.then, self.context)

    @derived
    def deadlines(self) -> list[Deadline]:
        return deadlines(self.then, self.context)

    @derived
    def overdue(self) -> list[Problem]:
        return overdue(self.then, self.context)

    @derived
    def tasks(self) -> list[Problem]:
        return tasks(self.then, self.context)

    @derived
    def operations(self) -> list[Standing]:
        return whole(operations(self.then, self.context))


def judgement(
    dossier: Dossier,
    context: Context,
    on: Annotated[date | None, strawberry.argument(description="评判日 · As of which day; today if absent.")] = None,
    edition: Annotated[
        Edition | None,
        strawberry.argument(
            description="规则版本 · Under which edition; the one in force there on that day if absent."
        ),
    ] = None,
) -> Judged:
    """The case as of a day, under an edition."""
    return Judged(as_of(dossier, possible(on or dossier.today), edition), context)


def problems(
    dossier: Dossier,
    context: Context,
    # `for` is a keyword of Python, and the glossary's name of the argument: `problems(for: PRE_REVIEW)`.
    kind: Annotated[
        ApprovalKind | None,
        strawberry.argument(
            name="for", description="上报类型 · For which submission; the next one on the road if absent."
        ),
    ] = None,
    on: Annotated[
        date | None,
        strawberry.argument(
            description="业务日期 · Of a submission dated to which day; today if absent. The case is as it stands now."
        ),
    ] = None,
) -> Parts[list[Problem]]:
    """What stands between the case and a submission of the kind; by default the next one on the road."""
    then = dossier if on is None else dossier.on(possible(on))
    return visible(dossier, context, (yield from transitions.problems_by_parts(then, kind)))


def possible(day: date) -> date:
    """A day on which there was, or may be, something to judge."""
    if FIRST <= day <= LAST:
        return day
    raise BadInput(("on",), f"日期须在{FIRST}至{LAST}之间", f"A day between {FIRST} and {LAST}.")


def next_steps(dossier: Dossier, context: Context) -> list[NextStep]:
    """The transitions ahead. They are others' acts, and rest on what others said: a person is told of none (A.0)."""
    if of_the_person(dossier, context):
        return []
    return [
        replace(step, problems=tuple(visible(dossier, context, step.problems)))
        for step in transitions.next_steps(dossier)
    ]


def problem_count(dossier: Dossier, context: Context) -> int:
    """The badge for the person: of what is told to them."""
    return unsolved(visible(dossier, context, transitions.problems_for(dossier, None)))


def next_due_on(dossier: Dossier, context: Context) -> date | None:
    """The badge for the person: of the deadlines that they are told."""
    return min((x.due_on for x in deadlines(dossier, context) if not x.overdue), default=None)


def overdue_since(dossier: Dossier, context: Context) -> date | None:
    """The badge for the person: the day after the first of the deadlines that they are told and have missed."""
    return min((x.due_on + timedelta(days=1) for x in deadlines(dossier, context) if x.overdue), default=None)


def deadlines(dossier: Dossier, context: Context) -> list[Deadline]:
    found = list(duties.deadlines(dossier))
    if of_the_person(dossier, context):
        return [x for x in found if x.rule in _OWN_RULES]
    return found


def overdue(dossier: Dossier, context: Context) -> list[Problem]:
    return visible(dossier, context, duties.overdue(dossier))


def tasks(dossier: Dossier, context: Context) -> list[Problem]:
    return visible(dossier, context, duties.tasks(dossier))


def anomalies(dossier: Dossier, context: Context) -> list[Problem]:
    return visible(dossier, context, corrections.anomalies(dossier))


@dataclass(frozen=True)
class ProbationPeriod:
    start: date
    last_day: date
    eligible_on: date
    extension_months: int


def probation(dossier: Dossier) -> ProbationPeriod | None:
    start, end = dossier.probation_start, dossier.eligible_on
    if start is None or end is None:
        return None
    return ProbationPeriod(start, end - timedelta(days=1), end, dossier.extension_months)


@dataclass(frozen=True)
class Cultivation:
    since: date
    net_months: int
    complete_on: date


def cultivation(dossier: Dossier) -> Cultivation | None:
    since, complete = dossier.activist_since, dossier.cultivated_on
    if since is None or complete is None:
        return None
    until = max(dossier.today, since)
    return Cultivation(since, net_months(since, until, dossier.pauses), complete)


def problems_of_approval(dossier: Dossier, row: UUID, context: Context) -> list[Problem]:
    """What is unmet if a waiting submission were approved today; nothing for one that is decided."""
    approval: Approval | None = dossier.approval(row)
    if approval is None or not approval.open:
        return []
    account = context.actor.account_id if context.actor else dossier.id
    draft = Decision(ApprovalStatus.APPROVED, dossier.today, account, approval.addressed_to)
    return visible(
        dossier, context, gates.at_decision(dossier.but(filing=approval, decision=draft), BY_KIND[approval.kind])
    )


def changes_of_approval(dossier: Dossier, row: UUID, context: Context) -> tuple[Change, ...]:
    """What differs from the submission before. Not told to the person: it names opinions and vetting by others (A.0)."""
    approval = dossier.approval(row)
    if approval is None or context.actor is None or of_the_person(dossier, context):
        return ()
    return changes_since(dossier, approval)


def late_entries_of_approval(dossier: Dossier, row: UUID, context: Context) -> tuple[LateEntry, ...]:
    """What was entered late just before the submission. Not told to the person: it names opinions by others (A.0)."""
    approval = dossier.approval(row)
    if approval is None or context.actor is None or of_the_person(dossier, context):
        return ()
    return late_entries(dossier, approval)
