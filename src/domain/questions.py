"""The questions people ask about a case, all answered from the one page: what is missing, may it happen, from when, what
is late, what would break."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from domain.calendar import months_after
from domain.checks.approvals import subject_on
from domain.dossier import Approval, ApprovalKind, ApprovalStatus, Dossier
from domain.orgs import CaseStatus, Edition, Stage, SubStatus
from domain.regulation import ADMISSION, BY_KIND, LISTING, NOTICE_REVIEW, PRE_REVIEW, TASKS, TRANSITIONS
from domain.rules import Check, Guard, Problem, ProblemCode, Severity, Transition, refusal
from domain.steps import Text


def judge(d: Dossier, guards: Iterable[Guard]) -> list[Problem]:
    """Every guard in force on the day judged that is unmet; none hides behind another."""
    edition = d.edition
    return [
        Problem(ProblemCode.GUARD_UNMET, guard.message, severity, guard, finding, edition)
        for guard, severity, check in _in_force(tuple(guards), edition)
        if not (finding := check(d)).met
    ]


def _unmet(d: Dossier, guards: Iterable[Guard]) -> int:
    """How many of them stand in the way, or want an explanation."""
    asked = _in_force(tuple(guards), d.edition)
    return sum(not check(d).met for _, severity, check in asked if severity is not Severity.TASK)


@lru_cache
def _in_force(guards: tuple[Guard, ...], edition: Edition) -> tuple[tuple[Guard, Severity, Check], ...]:
    """The rows that an edition has, made once: the page does not change while it is read."""
    return tuple((g, severity, g.check) for g in guards if (severity := g.severity(edition)) is not None)


def blocks(problem: Problem) -> bool:
    return problem.severity.blocks


# ── may it happen, and what is missing ──────────────────────────────────────────────────────────────────────────────


def preconditions(d: Dossier, t: Transition) -> list[Problem]:
    """What no guard says because it is not about the law: the case is active, in the right stage, with nothing open."""
    found = []
    if d.status is not CaseStatus.ACTIVE:
        found.append(refusal(ProblemCode.CASE_NOT_ACTIVE, "档案不在办理中", "The case is not active."))
    if d.stage is not t.source:
        found.append(
            refusal(ProblemCode.WRONG_STAGE, f"当前阶段不能{t.label.zh}", f"Not possible in this stage: {t.label.en}.")
        )
    elif t is not LISTING and d.sub_status is SubStatus.LISTING_CONSENTED:
        found.append(
            refusal(ProblemCode.WRONG_STATE, "上级已同意拟列,请公示", "The superior has consented; run the notice.")
        )
    elif t is LISTING and d.sub_status is not SubStatus.LISTING_CONSENTED:
        found.append(
            refusal(ProblemCode.WRONG_STATE, "须先经上级同意拟列为发展对象", "The superior's consent comes first.")
        )
    if d.open_approval is not None:
        found.append(
            refusal(
                ProblemCode.WRONG_STATE, "有上报件待审批,请先撤回或等待", "A submission is waiting for its decision."
            )
        )
    before = d.last_decision_on
    if before is not None and d.today < before:
        zh, en = f"业务日期早于上次审批({before})", f"The business date precedes the last decision ({before})."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "on"))
    return found


def problems(d: Dossier, t: Transition) -> list[Problem]:
    """What stands between the case and a transition: what is missing, what is late, what wants an explanation."""
    return [*preconditions(d, t), *judge(d, t.guards)]


def problems_for(d: Dossier, kind: ApprovalKind | None) -> list[Problem]:
    """The same by approval kind; without one, for the next transition on the road. Nothing for a finished case."""
    if kind is not None:
        return problems(d, BY_KIND[kind])
    following = next_transition(d)
    return problems(d, following) if following else []


def blocking(d: Dossier, t: Transition) -> list[Problem]:
    return [p for p in problems(d, t) if blocks(p)]


def remaining(d: Dossier) -> list[Transition]:
    """The transitions still ahead in the present stage, in their order."""
    if d.status is not CaseStatus.ACTIVE:
        return []
    if d.stage is Stage.ACTIVIST and d.sub_status is SubStatus.LISTING_CONSENTED:
        return [LISTING]
    ahead = [t for t in TRANSITIONS if t.source is d.stage and t is not LISTING]
    if d.stage is Stage.DEVELOPMENT_TARGET:
        wants_notice = d.edition is Edition.MANUAL_2024 or d.settings.notice_before_admission
        done = {k: d.approved(k) for k in (ApprovalKind.PRE_REVIEW, ApprovalKind.PUBLIC_NOTICE_REVIEW)}
        ahead = [ADMISSION]
        if wants_notice and not done[ApprovalKind.PUBLIC_NOTICE_REVIEW]:
            ahead.insert(0, NOTICE_REVIEW)
        if not done[ApprovalKind.PRE_REVIEW]:
            ahead.insert(0, PRE_REVIEW)
    return ahead


def next_transition(d: Dossier) -> Transition | None:
    return next(iter(remaining(d)), None)


class NextStep(Struct, frozen=True):
    """A transition ahead: from which day it can be done as far as waiting goes, and what else stands in the way.

    `earliest` is the first day on which nothing that waiting cures is unmet; it is exact when no other problem blocks.
    """

    transition: Transition
    earliest: date
    problems: tuple[Problem, ...]

    @property
    def name(self) -> str:
        return self.transition.name

    @property
    def label(self) -> Text:
        return self.transition.label

    @property
    def target(self) -> Stage:
        return self.transition.target

    @property
    def possible(self) -> bool:
        return not any(blocks(p) for p in self.problems)


def earliest(d: Dossier, t: Transition) -> date:
    """Not before which day: the latest of the days that waiting must reach."""
    return max([d.today, *(p.ready_on for p in problems(d, t) if blocks(p) and p.ready_on)])


def next_steps(d: Dossier) -> list[NextStep]:
    return [NextStep(t, earliest(d, t), tuple(problems(d, t))) for t in remaining(d)]


# ── clocks ──────────────────────────────────────────────────────────────────────────────────────────────────────────


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


def deadlines(d: Dossier) -> tuple[Deadline, ...]:
    """What is owed in this stage and by when, soonest first; past ones are overdue."""
    known = d.answers.get("deadlines")
    if not isinstance(known, tuple):
        known = d.answers["deadlines"] = tuple(_deadlines(d))
    return known


def _deadlines(d: Dossier) -> list[Deadline]:
    if d.status is not CaseStatus.ACTIVE and d.stage is not Stage.FULL_MEMBER:
        return []
    found = []
    for guard, _, check in _in_force(TASKS[d.stage], d.edition):
        finding = check(d)
        if finding.due_on is not None:
            late = not finding.met and finding.due_on < d.today
            found.append(Deadline(guard, finding.due_on, late, d.edition, finding.detail))
    return sorted(found, key=lambda x: (x.due_on, x.guard.id))


def overdue(d: Dossier) -> list[Problem]:
    """What is late."""
    if d.status is not CaseStatus.ACTIVE:
        return []
    return [p for p in judge(d, TASKS[d.stage]) if p.due_on and p.due_on < d.today]


def tasks(d: Dossier) -> list[Problem]:
    """What is owed in this stage, late or not."""
    return judge(d, TASKS[d.stage])


def deadline(approval: Approval, d: Dossier) -> date | None:
    """The day by which an approval should be decided (R-APR-5, R-CNV-9, R-PRE-5); None where no time is set."""
    if approval.kind in (ApprovalKind.ADMISSION_APPROVAL, ApprovalKind.CONVERSION_APPROVAL):
        return months_after(min(subject_on(d, approval) or approval.submitted_on, approval.submitted_on), 3)
    if approval.kind is ApprovalKind.PRE_REVIEW and d.settings.pre_review_days:
        return date.fromordinal(approval.submitted_on.toordinal() + d.settings.pre_review_days)
    return None


class Badges(Struct, frozen=True):
    """What lists sort and filter by; renewed as days pass, never shown as truth."""

    next_due_on: date | None = None
    overdue_since: date | None = None
    problem_count: int = 0


def badges(d: Dossier) -> Badges:
    if d.status is not CaseStatus.ACTIVE:
        return Badges()
    clocks = deadlines(d)
    late = [x.due_on for x in clocks if x.overdue]
    coming = [x.due_on for x in clocks if not x.overdue]
    following = next_transition(d)
    count = _unmet(d, following.guards) if following else 0
    since = date.fromordinal(min(late).toordinal() + 1) if late else None
    return Badges(min(coming, default=None), since, count)


# ── what would break ────────────────────────────────────────────────────────────────────────────────────────────────


def anomalies(d: Dossier) -> list[Problem]:
    """Approved approvals that would fail today because evidence they rested on was corrected since (C-36).

    Nothing is undone; the superior is told.
    """
    found = []
    for approval in d.approvals:
        if approval.status is not ApprovalStatus.APPROVED or not _evidence_moved(d, approval):
            continue
        then = d.on(approval.submitted_on).but(filing=approval)
        for p in judge(then, BY_KIND[approval.kind].guards):
            if blocks(p):
                code = ProblemCode.POST_APPROVAL_ANOMALY
                found.append(replace(p, code=code, severity=Severity.TASK, approval_kind=approval.kind))
    return found


def _evidence_moved(d: Dossier, approval: Approval) -> bool:
    known = {s.id: s for s in d.steps}
    for cited in approval.evidence:
        step = known.get(cited.id)
        if step is None or step.voided_on is not None or step.version != cited.version:
            return True
    return False


def picture() -> str:
    """The whole process, as a Mermaid state diagram."""
    rows = [f"    {t.source} --> {t.target}: {t.label.zh} {t.label.en}" for t in TRANSITIONS]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {Stage.APPLICANT}", *rows, f"    {Stage.FULL_MEMBER} --> [*]"])
