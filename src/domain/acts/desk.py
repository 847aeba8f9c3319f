"""What the branch does with the case itself (manual part 五): archive, restore, adjust the stage."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import active, dated, done_here, hard, known, late, not_dissolved, own_case, reasoned
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.editions import Edition
from domain.orgs.organizations import edition_on
from domain.questions.judging import judge
from domain.regulation import RESTORING
from domain.rules import Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import CaseStatus, Stage, StageSource
from domain.steps.desk import ArchiveReason, Desk
from domain.steps.kinds import Kind
from domain.steps.step import Step, passed

# Manual 五(一), (二), (四): archiving, restoring and adjusting are for these three stages only.
DESK_STAGES = (Stage.APPLICANT, Stage.ACTIVIST, Stage.DEVELOPMENT_TARGET)


def archive(d: Dossier, step_id: UUID, why: ArchiveReason, text: str, actor: Actor) -> Outcome:
    """E1: the case leaves the desk; clocks pause, nothing is deleted."""
    found = [*active(d), *dated(d, d.today), *done_here(d, d.today), *_desk_stage(d), *_nothing_open(d)]
    found += own_case(d, actor)
    if why is ArchiveReason.OTHER:
        found += reasoned(text)
    if found:
        return refused(d, *found)
    return _desk(d, step_id, Kind.ARCHIVED, Desk(text, archive_reason=why), status=CaseStatus.ARCHIVED)


def restore(d: Dossier, step_id: UUID, reason: str, actor: Actor) -> Outcome:
    """E2: an archived case is taken up again in the stage it had, in the same branch."""
    found = [*dated(d, d.today), *done_here(d, d.today), *reasoned(reason), *own_case(d, actor)]
    found += [*not_dissolved(d.line, d.clock), *_desk_stage(d)]
    if d.status is not CaseStatus.ARCHIVED:
        found.append(refusal(ProblemCode.WRONG_STATE, "档案不在归档状态", "The case is not archived."))
    last = known(d).last(Kind.ARCHIVED)
    if last and d.today < last.on:
        zh, en = f"恢复日期早于归档日期({last.on})", f"Restored before it was archived ({last.on})."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "on"))
    found += hard(judge(d, RESTORING))
    if found:
        return refused(d, *found)
    return _desk(d, step_id, Kind.RESTORED, Desk(reason), status=CaseStatus.ACTIVE)


def adjust_stage(d: Dossier, step_id: UUID, target: Stage, since: date, reason: str, actor: Actor) -> Outcome:
    """E4: a wrong stage is put right by hand. No evidence is made or lost: preflights go on asking for what is missing."""
    found = [*active(d), *dated(d, d.today), *dated(d, since, "since"), *_desk_stage(d), *_nothing_open(d)]
    found += [*done_here(d, d.today), *reasoned(reason), *own_case(d, actor)]
    if target not in DESK_STAGES or target is d.stage:
        zh, en = "只能在申请人、积极分子、发展对象之间调整", "Only between applicant, activist and development target."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "target"))
    begun = _not_before(known(d), target)
    if begun is not None and since < begun:
        zh, en = f"起算日早于档案所载({begun})", f"The records of the case allow it from {begun}."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "since"))
    if since > d.today:
        found.append(refusal(ProblemCode.BAD_INPUT, "起算日晚于业务日期", "Since is after the business date.", "since"))
    if found:
        return refused(d, *found)
    desk = Desk(reason, source=d.stage, target=target, since=since)
    moved = d.but(stage=target, sub_status=None, stage_source=StageSource.ADJUSTED)
    return replace(_desk(moved, step_id, Kind.STAGE_ADJUSTED, desk, status=d.status), before=d)


# What resolves on a stage: the year of an activist, say, runs from it (R-ACT-5).
_RESOLVED_BY = {
    Stage.ACTIVIST: Kind.RESOLUTION_ACTIVIST,
    Stage.DEVELOPMENT_TARGET: Kind.RESOLUTION_DEVELOPMENT_TARGET,
}


def _not_before(d: Dossier, target: Stage) -> date | None:
    """The first day that the records of the case allow for a stage: of its resolution, and of the stage before it."""
    resolved = d.last(_RESOLVED_BY[target]) if target in _RESOLVED_BY else None
    begun = d.activist_since if target is Stage.DEVELOPMENT_TARGET else None
    days = (resolved.on if resolved and passed(resolved) else None, begun)
    return max((day for day in days if day), default=None)


def _desk_stage(d: Dossier) -> list[Problem]:
    if d.stage in DESK_STAGES:
        return []
    zh, en = "仅限申请人、积极分子、发展对象", "Only for applicants, activists and development targets."
    return [refusal(ProblemCode.WRONG_STAGE, zh, en)]


def _nothing_open(d: Dossier) -> list[Problem]:
    if d.open_approval is None:
        return []
    return [refusal(ProblemCode.WRONG_STATE, "有上报件待审批，请先撤回", "A submission is waiting; withdraw it first.")]


def _desk(d: Dossier, step_id: UUID, kind: Kind, desk: Desk, *, status: CaseStatus) -> Outcome:
    edition: Edition = edition_on(d.line, d.today)
    step = Step(step_id, kind, d.today, desk, edition=edition, late_entry=late(d, d.today))
    return Outcome(d, d.but(status=status, steps=(*d.steps, step)), subject=step_id)
