"""May it happen, what is missing, and from when: the transitions ahead of a case."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from domain.calendar import WorkingDays
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.checks.notices import over_if_posted
from domain.orgs.editions import Edition
from domain.questions.gates import at_submission, subject
from domain.questions.judging import blocks
from domain.questions.waiting import Parts, first_day, whole, with_days
from domain.regulation import ADMISSION, BY_KIND, LISTING, NOTICE_REVIEW, PRE_REVIEW, TARGET_FILING, TRANSITIONS
from domain.rules import Finding, Problem, ProblemCode, Transition, refusal
from domain.stages import CaseStatus, Stage, SubStatus
from domain.text import Text


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
            refusal(ProblemCode.WRONG_STATE, "上级已同意拟列，请公示", "The superior has consented; run the notice.")
        )
    elif t is LISTING and d.sub_status is not SubStatus.LISTING_CONSENTED:
        found.append(
            refusal(ProblemCode.WRONG_STATE, "须先经上级同意拟列为发展对象", "The superior's consent comes first.")
        )
    if d.open_approval is not None:
        found.append(
            refusal(
                ProblemCode.WRONG_STATE, "有上报件待审批，请先撤回或等待", "A submission is waiting for its decision."
            )
        )
    return [*found, *_after_what_was(d)]


def _after_what_was(d: Dossier) -> list[Problem]:
    """Not before the last decision, nor before the case came to the branch that submits it."""
    found = []
    if d.last_decision_on is not None and d.today < d.last_decision_on:
        before = d.last_decision_on
        zh, en = f"业务日期早于上次审批({before})", f"The business date precedes the last decision ({before})."
        found.append((before, zh, en))
    if d.came_on is not None and d.today < d.came_on:
        zh, en = f"业务日期早于转入本支部({d.came_on})", f"The case came to this branch on {d.came_on}."
        found.append((d.came_on, zh, en))
    return [
        replace(refusal(ProblemCode.BAD_INPUT, zh, en, "on"), finding=Finding(met=False, ready_on=day))
        for day, zh, en in found
    ]


def problems(d: Dossier, t: Transition) -> list[Problem]:
    """What stands between the case and a transition: what is missing, what is late, what wants an explanation."""
    return whole(_by_parts(d, t))


def _by_parts(d: Dossier, t: Transition) -> Parts[list[Problem]]:
    return with_days(d, _problems(d, t), lambda then: _problems(then, t))


def _problems(d: Dossier, t: Transition) -> list[Problem]:
    return [*preconditions(d, t), *at_submission(d, t)]


def problems_for(d: Dossier, kind: ApprovalKind | None) -> list[Problem]:
    """The same by approval kind; without one, for the next transition on the road. Nothing for a finished case."""
    return whole(problems_by_parts(d, kind))


def problems_by_parts(d: Dossier, kind: ApprovalKind | None) -> Parts[list[Problem]]:
    """The same in parts: of a day past it looks at every day on file since."""
    t = BY_KIND[kind] if kind is not None else next_transition(d)
    return (yield from _by_parts(d, t)) if t else []


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
        done = {k: d.approved(k) for k in (ApprovalKind.PRE_REVIEW, ApprovalKind.PUBLIC_NOTICE_REVIEW)}
        ahead = [ADMISSION]
        if wants_notice(d) and not done[ApprovalKind.PUBLIC_NOTICE_REVIEW]:
            ahead.insert(0, NOTICE_REVIEW)
        if not done[ApprovalKind.PRE_REVIEW]:
            ahead.insert(0, PRE_REVIEW)
    return ahead


def wants_notice(d: Dossier) -> bool:
    """Whether a notice that the committee reviews comes before the meeting (X2): the one whose vote stands, or the next."""
    vote = subject(d, ADMISSION)
    return d.adds("notice_before_admission", vote.on if vote else d.today)


def next_transition(d: Dossier) -> Transition | None:
    return next(iter(remaining(d)), None)


class NextStep(Struct, frozen=True):
    """A transition ahead: the first day on which it can be done, and what stands in the way today.

    `earliest` is the first day on which it would pass if everything that is missing was done from today on.
    `provisional`: it rests on working days of a year whose holiday table is missing (C-40).
    """

    transition: Transition
    earliest: date
    problems: tuple[Problem, ...]
    provisional: bool = False

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
    """The first day on which it would pass if everything that is missing was done from today on, and what comes before it."""
    return _first(d, t).day


def _first(d: Dossier, t: Transition) -> WorkingDays:
    known = d.answers.get(f"first {t.name}")
    if not isinstance(known, WorkingDays):
        known = d.answers[f"first {t.name}"] = _worked_out(d, t)
    return known


def _worked_out(d: Dossier, t: Transition) -> WorkingDays:
    waits = first_day(d, lambda then: problems(then, t))
    acts = [p.soonest for p in problems(_begun(d, t), t) if p.soonest and blocks(p)]
    before = [_first(d, earlier) for earlier in takewhile(lambda x: x is not t, remaining(d))]
    return max(
        (WorkingDays(waits, provisional=False), *acts, *before), key=lambda found: (found.day, found.provisional)
    )


def _begun(d: Dossier, t: Transition) -> Dossier:
    """The case on the first day on which what the transition asks for can be begun: a notice hangs after the pre-review."""
    ahead = remaining(d)
    if t is PRE_REVIEW or t not in ahead or PRE_REVIEW not in ahead:
        return d
    day = earliest(d, PRE_REVIEW)
    return d if day == d.today else d.but(today=day, clock=max(day, d.clock))


def reached(d: Dossier) -> WorkingDays | None:
    """The first day on which the next stage can be reached; where a notice comes between, when it is over (X3)."""
    ahead = remaining(d)
    if not ahead:
        return None
    known = d.answers.get("reached")
    if not isinstance(known, WorkingDays):
        day, guess = earliest(d, ahead[-1]), rests_on_a_guess(d, ahead[-1])
        known = WorkingDays(day, guess)
        if ahead[-1] is TARGET_FILING and d.edition_on(day) is Edition.NATIONAL_2026:
            over = over_if_posted(d.but(today=day, clock=max(day, d.clock)))
            known = WorkingDays(over.day, guess or over.provisional)
        d.answers["reached"] = known
    return known


def next_steps(d: Dossier) -> list[NextStep]:
    return [_step(d, t) for t in remaining(d)]


def _step(d: Dossier, t: Transition) -> NextStep:
    found = problems(d, t)
    return NextStep(t, earliest(d, t), tuple(found), rests_on_a_guess(d, t))


def rests_on_a_guess(d: Dossier, t: Transition) -> bool:
    """Whether the first day, or what is said of today, rests on a year whose holiday table is missing (C-40)."""
    first = _first(d, t)
    if first.provisional or guessed(problems(d, t)):
        return True
    return first.day > d.today and guessed(problems(d.on(first.day), t))


def guessed(found: Iterable[Problem]) -> bool:
    """Whether something of it, met or not, rests on a year whose holiday table is missing (C-40)."""
    return any(p.provisional for p in found)
