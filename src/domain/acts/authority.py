"""Direct admission and recognition after death (C-37; Arts 26, 27): out of the branch's road. An organization department enters
what the authority decided, by its document; nothing of the road is made up for it, and nothing of it is asked for.
"""

from __future__ import annotations

from msgspec.structs import replace

from domain.acts.conditions import dated, hard, not_dissolved, not_future, own_case, reasoned, soft
from domain.acts.recording import evidenced, filled
from domain.acts.sound import step_flaws
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.organizations import OrgKind
from domain.questions.judging import judge
from domain.regulation import RECORDING
from domain.rules import Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import CaseStatus, Stage, StageSource
from domain.steps.authority import ByAuthority
from domain.steps.kinds import Kind
from domain.steps.step import Step

# Whose department has to do with what a province decides: none of a grassroots committee.
_LOCAL = frozenset({OrgKind.LOCAL_COMMITTEE, OrgKind.ORGANIZATION_DEPARTMENT})


def enter(d: Dossier, step: Step, actor: Actor) -> Outcome:
    """F10, F11: what the authority decided is put on file, and the case stands where the decision puts it.

    Its documents are attached. Of somebody who died the case may be archived already.
    """
    shape = step.shape
    if not isinstance(shape, ByAuthority):
        raise TypeError(shape)
    step = replace(step, shape=replace(shape, source=d.stage, was=d.standing))
    step = filled(d, step)
    found = [*_in_place(d, step), *_local(d, actor), *dated(d, step.on), *evidenced(step), *step_flaws(d, step)]
    found += [*own_case(d, actor), *not_dissolved(d.line, d.clock)]
    if found:
        return refused(d, *found)
    judged = judge(d.plus(step), RECORDING.get(step.kind, ()))
    if hard(judged):
        return refused(d, *hard(judged))
    stage = shape.target or d.stage
    status = CaseStatus.COMPLETED if stage is Stage.FULL_MEMBER else CaseStatus.ACTIVE
    if step.kind is Kind.POSTHUMOUS_RECOGNITION:
        status = CaseStatus.ARCHIVED  # a member, and on no roster: the case is closed with it
    after = d.but(steps=(*d.steps, step), stage=stage, status=status, sub_status=None, stage_source=StageSource.ACTS)
    return Outcome(d, after, warnings=soft(judged), subject=step.id)


def take_back(d: Dossier, kind: Kind, *, actor: Actor, reason: str) -> Outcome:
    """It is taken back, as other admissions are: while nothing later was recorded. The record stays on file, voided."""
    step = d.last(kind)
    shape = step.shape if step else None
    if step is None or not isinstance(shape, ByAuthority) or shape.was is None:
        return refused(
            d, refusal(ProblemCode.WRONG_STATE, "没有可撤销的决定", "There is no such decision to take back.")
        )
    stop = [*own_case(d, actor), *_local(d, actor), *not_future(d), *reasoned(reason)]
    if d.version != shape.was.version + 1:
        zh, en = "此后已有新的记录，不能撤销", "Something was recorded since; it stands."
        stop.append(refusal(ProblemCode.WRONG_STATE, zh, en))
    if stop:
        return refused(d, *stop)
    was = shape.was
    voided = replace(step, voided_on=d.today, void_reason=reason, version=step.version + 1)
    after = d.but(
        steps=tuple(voided if s is step else s for s in d.steps),
        stage=was.stage,
        status=was.status,
        sub_status=was.sub_status,
        stage_source=was.stage_source,
    )
    return Outcome(d, after, subject=step.id)


def _in_place(d: Dossier, step: Step) -> list[Problem]:
    """Of somebody who is no member yet, whose case is being worked on, and of whom nothing waits for a decision."""
    found = []
    open_ones = (
        (CaseStatus.ACTIVE, CaseStatus.ARCHIVED) if step.kind is Kind.POSTHUMOUS_RECOGNITION else (CaseStatus.ACTIVE,)
    )
    if d.status not in open_ones:
        found.append(refusal(ProblemCode.CASE_NOT_ACTIVE, "档案不在办理中", "The case is not active."))
    if d.stage.rank >= Stage.PROBATIONARY_MEMBER.rank:
        zh, en = "已是党员(预备党员)", "A member, or on probation, already."
        found.append(refusal(ProblemCode.WRONG_STAGE, zh, en))
    if d.open_approval is not None:
        found.append(
            refusal(ProblemCode.WRONG_STATE, "有上报件待审批，请先撤回", "A submission is waiting; withdraw it first.")
        )
    return found


def _local(d: Dossier, actor: Actor) -> list[Problem]:
    if any(org.id == actor.org_id and org.kind in _LOCAL for org in d.line):
        return []
    zh, en = "须由地方党委组织部门录入", "A local committee's organization department enters it."
    return [refusal(ProblemCode.NOT_ALLOWED, zh, en)]
