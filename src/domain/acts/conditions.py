"""What every act asks first: is the case being worked on, is the day a possible one, may this actor.

Each answers with the reasons why not; none is an empty list.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import Line, dissolved
from domain.rules import Finding, Problem, ProblemCode, Severity, refusal
from domain.stages import CaseStatus
from domain.steps.step import LATE_AFTER_DAYS


def known(d: Dossier) -> Dossier:
    """The case as it is known today: on a day of the past, what an act must not precede would be out of sight."""
    return d.on(max(d.clock, d.today))


def dated(d: Dossier, on: date, *path: str) -> list[Problem]:
    """Never in the future, never before the application (A.0)."""
    where = path or ("on",)
    if on > d.clock:
        return [_in_the_future(*where)]
    applied = known(d).applied_on
    if applied is not None and on < applied:
        zh, en = f"业务日期不能早于申请日({applied})", f"Not before the application ({applied})."
        return [refusal(ProblemCode.BAD_INPUT, zh, en, *where)]
    return []


def done_here(d: Dossier, on: date, *path: str) -> list[Problem]:
    """What a branch does of a case is dated from the day on which it came there: before, it was the former branch's."""
    if d.came_on is None or on >= d.came_on:
        return []
    zh, en = f"业务日期早于转入本支部({d.came_on})", f"The case came to this branch on {d.came_on}."
    early = refusal(ProblemCode.BAD_INPUT, zh, en, *(path or ("on",)))
    return [replace(early, finding=Finding(met=False, ready_on=d.came_on))]


def not_dissolved(line: Line, day: date, *path: str) -> list[Problem]:
    """An organization that is gone, or whose superior is, takes nobody up (C-30)."""
    gone = dissolved(line, day)
    if gone is None:
        return []
    zh, en = f"{gone.name}已于{gone.closed_on}撤销", f"{gone.name} was dissolved on {gone.closed_on}."
    return [refusal(ProblemCode.WRONG_STATE, zh, en, *path)]


def active(d: Dossier) -> list[Problem]:
    """Only a case that is being worked on."""
    if d.status is CaseStatus.ACTIVE:
        return []
    return [refusal(ProblemCode.CASE_NOT_ACTIVE, "档案不在办理中", "The case is not active.")]


def at_home(d: Dossier) -> list[Problem]:
    """A case that was handed over is as it was handed over, until it is answered or taken back (C-1)."""
    if d.status is not CaseStatus.TRANSFERRING:
        return []
    zh, en = "档案转接中，撤回后方可更正", "The case is being transferred; withdraw the transfer first."
    return [refusal(ProblemCode.CASE_NOT_ACTIVE, zh, en)]


def own_case(d: Dossier, actor: Actor) -> list[Problem]:
    """Nobody records, reviews or decides their own case (C-33); the papers a person hands in as that person are no office's.

    Asked at the door of every act (`graph.resolvers.acting.at_the_door`), and here by those that name it among their conditions.
    """
    return own_number(d.person.key, actor) if actor.candidate_id != d.id else _own(actor)


def own_number(person_key: str, actor: Actor) -> list[Problem]:
    """The same of a case that is not there yet, or is looked for: it is the actor's own number."""
    return _own(actor) if actor.person_key and actor.person_key == person_key else []


def _own(actor: Actor) -> list[Problem]:
    if actor.role is Role.CANDIDATE:
        return []
    return [refusal(ProblemCode.NOT_ALLOWED, "不得办理本人的档案", "Nobody handles their own case.")]


def reasoned(text: str, *path: str) -> list[Problem]:
    """A reason is written."""
    if text.strip():
        return []
    return [refusal(ProblemCode.BAD_INPUT, "须填写原因", "A reason is required.", *(path or ("reason",)))]


def hard(problems: Sequence[Problem]) -> list[Problem]:
    """Those that refuse a record."""
    return [p for p in problems if p.severity is Severity.HARD]


def soft(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Those that are told and asked again later; what is met on a guess is told as well (C-40)."""
    return tuple(p for p in problems if p.severity in (Severity.ERROR, Severity.WARNING) or p.provisional)


def late(d: Dossier, on: date) -> bool:
    """Whether what happened on a day is entered late (补录)."""
    return d.clock - on > timedelta(days=LATE_AFTER_DAYS)


def not_found() -> Problem:
    return refusal(ProblemCode.NOT_FOUND, "查无此记录", "There is no such record.")


def no_submission() -> Problem:
    return refusal(ProblemCode.NOT_FOUND, "查无此上报件", "There is no such submission.")


def not_future(d: Dossier) -> list[Problem]:
    return [] if d.today <= d.clock else [_in_the_future("on")]


def _in_the_future(*path: str) -> Problem:
    return refusal(ProblemCode.BAD_INPUT, "业务日期不能晚于今天", "The business date is not in the future.", *path)
