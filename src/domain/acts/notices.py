"""Public notices: when one may hang, when it is over, and what a clean one does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import active, dated, done_here, hard, known, not_found, own_case, soft
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.questions.judging import judge
from domain.regulation import LISTING, NOTICE_OVER
from domain.rules import Finding, Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import Stage, StageSource, SubStatus
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.notices import Notice, Objection
from domain.steps.papers import Attachment
from domain.steps.step import Step
from domain.text import Text

_CONSENT = {
    Kind.NOTICE_BEFORE_LISTING: ApprovalKind.DEVELOPMENT_TARGET_FILING,
    Kind.NOTICE_BEFORE_ADMISSION_MEETING: ApprovalKind.PRE_REVIEW,
}


def consented(d: Dossier, step: Step) -> list[Problem]:
    """A notice hangs after the superior's consent (X2, X3), and is called clean only when it is over."""
    if not isinstance(step.shape, Notice):
        return []
    found = days_of_notice(d, step)
    if step.kind is Kind.NOTICE_BEFORE_LISTING and d.sub_status is not SubStatus.LISTING_CONSENTED:
        zh, en = "须先经上级同意拟列为发展对象", "The superior's consent to the listing comes first."
        found.insert(0, refusal(ProblemCode.WRONG_STATE, zh, en))
    return found


def days_of_notice(d: Dossier, step: Step) -> list[Problem]:
    """Its days and the superior's reply, and its end and its result: asked when it is made, and when they are put right."""
    shape = step.shape
    if not isinstance(shape, Notice):
        return []
    found = []
    consent = known(d).approved(_CONSENT[step.kind]) if step.kind in _CONSENT else None
    if consent and consent.decision and any(p.start < consent.decision.on for p in shape.places):
        zh, en = (
            f"公示早于上级批复({consent.decision.on})",
            f"It hangs before the superior's reply ({consent.decision.on}).",
        )
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "places"))
    if shape.closed_on is not None and shape.clean and shape.closed_on <= shape.end:
        found.append(_still_hangs(d, step.kind, shape))
    return found


def not_beside_another(d: Dossier, step: Step) -> list[Problem]:
    """One notice of a kind at a time: the next hangs when the one before is closed, whatever came of it (R-DEV-5).

    One that a former branch left hanging is that branch's, and serves here no more (C-2).
    """
    if not isinstance(step.shape, Notice):
        return []
    hung = (s for s in known(d).all(step.kind) if d.came_on is None or s.on >= d.came_on)
    hanging = [s for s in hung if isinstance(s.shape, Notice) and s.shape.closed_on is None and s.id != step.id]
    if not hanging:
        return []
    zh, en = (
        f"{hanging[-1].on}登记的同类公示尚未结束登记",
        f"The notice of {hanging[-1].on} is not closed yet; close it first.",
    )
    return [refusal(ProblemCode.WRONG_STATE, zh, en)]


def close_notice(
    d: Dossier,
    step_id: UUID,
    *,
    objections: tuple[Objection, ...],
    clean: bool,
    conclusion: str,
    attachments: tuple[Attachment, ...],
    actor: Actor,
    waiting: Sequence[str] = (),
) -> Outcome:
    """The notice is over: objections, their handling, and whether the result affects the person (R-DEV-5).

    `waiting`: as `all_settled` has it.
    """
    step = d.step(step_id)
    if step is None or step.voided_on is not None or not isinstance(step.shape, Notice):
        return refused(d, not_found())
    found = [*active(d), *dated(d, d.today), *done_here(d, d.today), *own_case(d, actor)]
    if d.stage not in CATALOGUE[step.kind].stages:
        found.append(refusal(ProblemCode.WRONG_STAGE, "当前阶段不能办理该公示", "Not possible in this stage."))
    if step.shape.closed_on is not None:
        found.append(refusal(ProblemCode.WRONG_STATE, "公示已结束登记", "The notice is closed already."))
    if d.today <= step.shape.end and clean:
        found.append(_still_hangs(d, step.kind, step.shape))
    if clean:
        found += all_settled(waiting)
    if found:
        return refused(d, *found)
    shape = replace(step.shape, objections=objections, clean=clean, conclusion=conclusion, closed_on=d.today)
    closed = replace(step, shape=shape, attachments=(*step.attachments, *attachments), version=step.version + 1)
    outcome = Outcome(d, d.swapped(closed).but(judged=None), subject=step_id)
    return list_if_clean(outcome, closed) if closed.kind is Kind.NOTICE_BEFORE_LISTING else outcome


def all_settled(waiting: Sequence[str]) -> list[Problem]:
    """Nothing that somebody has against the person lies without a result when a notice is called clean (R-DEV-5).

    `waiting`: the numbers of the objections to notices of this person that came by their pages and have none.
    """
    if not waiting:
        return []
    zh = f"公示异议尚无结论(受理编号 {'、'.join(waiting)})，请先办理"
    en = f"Objections wait for a result ({', '.join(waiting)}); settle them first."
    return [refusal(ProblemCode.WRONG_STATE, zh, en, "clean")]


def list_if_clean(outcome: Outcome, step: Step) -> Outcome:
    """A clean notice that is over lists the person; one that is closed with an effect leaves things as they are (X3)."""
    shape, after = step.shape, outcome.after
    if after is None or not isinstance(shape, Notice) or shape.closed_on is None or not shape.clean:
        return outcome
    judged = judge(after.but(judged=step), LISTING.guards)
    if hard(judged):
        return refused(outcome.before, *hard(judged))
    listed = after.but(stage=Stage.DEVELOPMENT_TARGET, sub_status=None, stage_source=StageSource.ACTS)
    told = {p.guard_id: p for p in (*outcome.warnings, *soft(judged))}
    return replace(outcome, after=listed, warnings=tuple(told.values()))


def _still_hangs(d: Dossier, kind: Kind, notice: Notice) -> Problem:
    """The rule that asks for it, where the edition has one; in any case the first good day."""
    zh, en = f"公示至{notice.end}，次日起方可结束登记", f"The notice hangs until {notice.end}."
    finding = Finding(met=False, detail=Text(zh, en), ready_on=notice.end + timedelta(days=1))
    guard = NOTICE_OVER.get(kind)
    if guard is None or guard.severity(d.edition) is None:
        return Problem(ProblemCode.WRONG_STATE, Text(zh, en), finding=finding, path=("on",))
    return Problem(
        ProblemCode.GUARD_UNMET, guard.message, guard=guard, finding=finding, edition=d.edition, path=("on",)
    )
