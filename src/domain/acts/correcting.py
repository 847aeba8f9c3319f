"""Putting a record right, and taking one off the file."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import at_home, dated, done_here, hard, not_found, own_case, soft
from domain.acts.notices import all_settled, days_of_notice, list_if_clean
from domain.acts.recording import evidenced, filled, guards_of, in_place
from domain.acts.sound import step_flaws
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.questions.judging import judge
from domain.questions.resting import Resting, locked_by, resting
from domain.regulation import ADDS_UP
from domain.rules import Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import Stage
from domain.steps.catalogue import CATALOGUE, PAPERS
from domain.steps.kinds import Kind
from domain.steps.meetings import Vote
from domain.steps.notices import Notice
from domain.steps.step import Step
from domain.steps.vetting import PoliticalReview, ReviewConclusion
from domain.text import Text
from domain.votes import VoteResult


def locked(d: Dossier, step: Step) -> bool:
    """A record is locked once its stage has passed, or something rests on it (A.0)."""
    return bool(resting(d, step))


def speaks_against(step: Step) -> bool:
    """A vote that failed or a review that was not passed: a legal record whose absence would let the next gate pass (R-MTG-3)."""
    shape = step.shape
    failed = isinstance(shape, Vote) and shape.result is VoteResult.FAILED
    return failed or (isinstance(shape, PoliticalReview) and shape.conclusion is ReviewConclusion.FAILED)


def correct(d: Dossier, step: Step, *, new_id: UUID, reason: str, actor: Actor, waiting: Sequence[str] = ()) -> Outcome:
    """A record is put right: in place while it is unlocked; afterwards the old one is voided with a reason and superseded.

    `step` is the record in its new form under its old id; `new_id` is used when it must be superseded. `d.today` is the
    day of the correction. `waiting`: of a notice, as `all_settled` has it.
    """
    old = d.step(step.id)
    if old is None or old.voided_on is not None or old.kind is not step.kind or old.kind in PAPERS:
        return refused(d, not_found())
    step = filled(d, step)
    if step.on == old.on:
        # Put right, it stays a record of its day: by the edition by which it was made.
        step = replace(step, edition=old.edition)
    found = [*at_home(d), *dated(d, step.on), *evidenced(step, before=old.attachments), *step_flaws(d, step)]
    found += own_case(d, actor)
    found += [*_made_elsewhere(d, old, step), *_of_the_department(old), *_hung_otherwise(d, old, step, waiting)]
    if not found and _said(step) == _said(old):
        return Outcome(d, d, subject=old.id)
    if upon := resting(d, old):
        return _listed(_superseded(d, old, replace(step, id=new_id), reason, found, upon), old)
    found += in_place(d, step)
    if found:
        return refused(d, *found)
    step = replace(step, version=old.version + 1, recorded_at=old.recorded_at, recorded_by=old.recorded_by)
    judged = judge(d.on(step.on, under=step.edition).swapped(step), guards_of(d, step))
    if hard(judged):
        return refused(d, *hard(judged))
    return Outcome(d, d.swapped(step).but(judged=None), warnings=soft(judged), subject=step.id)


def _said(step: Step) -> Step:
    """What a record says, whoever entered it and as whichever version."""
    return replace(step, version=0, recorded_at=None, recorded_by=None, late_entry=False)


def _made_elsewhere(d: Dossier, old: Step, new: Step) -> list[Problem]:
    """What another branch did before the case came is not dated to this branch's days, nor what was done here to that
    branch's (C-1, R-XFR-1)."""
    came = d.came_on
    if came is None or new.on == old.on:
        return []
    if new.on < came <= old.on and not CATALOGUE[new.kind].travels:
        return done_here(d, new.on)
    if not old.on < came <= new.on:
        return []
    zh, en = f"该记录由转出支部于{came}前形成，不能改为此后日期", f"It was made at the former branch, before {came}."
    return [refusal(ProblemCode.BAD_INPUT, zh, en, "on")]


def _of_the_department(step: Step) -> list[Problem]:
    """F7: what the organization department acknowledged it takes back itself."""
    if step.kind is not Kind.UPWARD_FILING:
        return []
    zh, en = "备案由组织部门撤销，支部不能更改", "The organization department takes its acknowledgement back itself."
    return [refusal(ProblemCode.NOT_ALLOWED, zh, en)]


def _hung_otherwise(d: Dossier, old: Step, new: Step, waiting: Sequence[str]) -> list[Problem]:
    """Where a notice is put right in its days or its result, it is asked what was asked of it when it was hung and closed."""
    if not isinstance(old.shape, Notice) or not isinstance(new.shape, Notice):
        return []
    days = [(n.places, n.closed_on, n.clean) for n in (old.shape, new.shape)]
    if days[0] == days[1]:
        return []
    becomes_clean = new.shape.clean and not old.shape.clean
    return [*days_of_notice(d, new), *(all_settled(waiting) if becomes_clean else [])]


def _listed(outcome: Outcome, old: Step) -> Outcome:
    """A notice before the listing that turns out to have been clean lists the person, as its closing would have (X3)."""
    after = outcome.after
    new = after.step(outcome.subject) if after and outcome.subject else None
    if new is None or new.kind is not Kind.NOTICE_BEFORE_LISTING or outcome.before.stage is not Stage.ACTIVIST:
        return outcome
    return list_if_clean(outcome, new) if isinstance(old.shape, Notice) and not old.shape.clean else outcome


def _superseded(d: Dossier, old: Step, new: Step, reason: str, found: list[Problem], upon: list[Resting]) -> Outcome:
    """What was decided stays decided: the guards only tell what the correction would now break (C-36)."""
    if not reason.strip():
        message = Text("该记录已锁定，更正须说明原因", "The record is locked; a correction needs a reason.")
        found.append(locked_by(d, upon, message, "reason"))
    new = replace(new, version=1)
    voided = replace(old, voided_on=d.today, void_reason=reason, superseded_by=new.id, version=old.version + 1)
    after = d.but(steps=(*(voided if s.id == old.id else s for s in d.steps), new))
    judged = judge(after.on(new.on, judged=new, under=new.edition), guards_of(d, new))
    if new.kind in ADDS_UP:
        found += hard([p for p in judged if p.guard is ADDS_UP[new.kind]])
    if found:
        return refused(d, *found)
    return Outcome(d, after, warnings=tuple(judged), subject=new.id)


def remove(d: Dossier, step_id: UUID, actor: Actor) -> Outcome:
    """An unlocked record is taken off the file; the journal keeps what it said."""
    step = d.step(step_id)
    if step is None or step.voided_on is not None or step.kind in PAPERS:
        return refused(d, not_found())
    found = [*at_home(d), *own_case(d, actor), *_of_the_department(step)]
    if speaks_against(step):
        zh, en = (
            "否决、审查不合格属法定记录，只能更正，不能删除",
            "What was turned down stays on file; correct it instead.",
        )
        found.append(refusal(ProblemCode.RECORD_LOCKED, zh, en))
    if upon := resting(d, step):
        message = Text("该记录已锁定，只能更正，不能删除", "The record is locked; correct it instead.")
        found.append(locked_by(d, upon, message))
    if found:
        return refused(d, *found)
    return Outcome(d, d.but(steps=tuple(s for s in d.steps if s.id != step_id)), subject=step_id)
