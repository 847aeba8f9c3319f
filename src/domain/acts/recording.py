"""Putting a record on file: is it the place and the time for it, and do the guards let it pass."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from domain.acts.conditions import active, dated, done_here, hard, known, late, own_case, soft
from domain.acts.notices import consented, list_if_clean, not_beside_another
from domain.acts.sound import step_flaws
from domain.case.approvals import SUBJECTS
from domain.case.dossier import Dossier
from domain.checks.probation import discussion
from domain.orgs.actors import Actor
from domain.orgs.organizations import edition_on
from domain.questions.judging import judge
from domain.regulation import CULTIVATION_GIVER, RECORDING
from domain.rules import Guard, Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import CaseStatus, Stage
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.meetings import Vote
from domain.steps.papers import Attachment, Paper, PaperStatus
from domain.steps.step import Shape, Step
from domain.votes import result


def record(d: Dossier, step: Step, actor: Actor) -> Outcome:
    """Something happened and is put on file. HARD guards refuse it; what else is unmet is told and asked again later."""
    step = filled(d, step)
    found = [*in_place(d, step), *dated(d, step.on), *evidenced(step), *step_flaws(d, step), *own_case(d, actor)]
    if not CATALOGUE[step.kind].travels:
        found += done_here(d, step.on)
    if found:
        return refused(d, *found)
    found = [*_once(d, step), *_not_while_one_waits(d, step), *not_beside_another(d, step), *consented(d, step)]
    if found:
        return refused(d, *found)
    judged = judge(d.plus(step), guards_of(d, step))
    if hard(judged):
        # What was met on a guess is said of a refusal too: the table may be what stands in the way next (C-40).
        guesses = tuple(p for p in judged if p.code is ProblemCode.PROVISIONAL)
        return Outcome(d, problems=tuple(hard(judged)), warnings=guesses)
    outcome = Outcome(d, d.but(steps=(*d.steps, step)), warnings=soft(judged), subject=step.id)
    return list_if_clean(outcome, step) if step.kind is Kind.NOTICE_BEFORE_LISTING else outcome


def filled(d: Dossier, step: Step) -> Step:
    """What the clerk need not say: the edition of the day, whether the entry is late, the result of a ballot."""
    shape: Shape = step.shape
    if isinstance(shape, Vote):
        shape = replace(shape, result=result(shape.ballot, d.settings_on(step.on).quorum.fraction))
    return replace(step, shape=shape, late_entry=late(d, step.on), edition=edition_on(d.place_on(step.on), step.on))


def guards_of(d: Dossier, step: Step) -> tuple[Guard, ...]:
    """What is judged when the record is made."""
    guards = RECORDING.get(step.kind, ())
    if step.kind is Kind.CULTIVATION and d.stage in CULTIVATION_GIVER:
        return (*guards, CULTIVATION_GIVER[d.stage])
    return guards


# Kinds whose date may precede the stage in which they are entered: a training held before the listing only warns
# (R-DEV-12), and an announcement may concern the stage before.
_ANY_TIME = frozenset({Kind.TRAINING, Kind.RESULT_ANNOUNCED, Kind.UPWARD_FILING, Kind.THOUGHT_REPORT})


def in_place(d: Dossier, step: Step) -> list[Problem]:
    """The case is open, the kind belongs to the stage, and the stage had begun."""
    entry = CATALOGUE[step.kind]
    completed = d.status is CaseStatus.COMPLETED and Stage.FULL_MEMBER in entry.stages
    found = [] if completed else active(d)
    if d.stage not in entry.stages:
        zh, en = f"当前阶段不能录入：{entry.label.zh}", f"Not recorded in this stage: {entry.label.en}."
        return [*found, refusal(ProblemCode.WRONG_STAGE, zh, en)]
    first = min(entry.stages, key=lambda s: s.rank)
    began = known(d).began(first) if first is not Stage.APPLICANT else None
    if began is not None and step.on < began and step.kind not in _ANY_TIME:
        zh, en = f"业务日期早于该阶段开始({began})", f"The stage began on {began}."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "on"))
    return found


def evidenced(step: Step, *, before: Sequence[Attachment] = ()) -> list[Problem]:
    """The paper that the kind asks for is attached (A.0): its file, or where the paper itself is kept.

    What stood `before` a correction is not asked anew: names alone were enough once.
    """
    if not CATALOGUE[step.kind].needs_evidence:
        return []
    if not step.attachments:
        return [refusal(ProblemCode.BAD_INPUT, "须上传附件", "An attachment is required.", "attachments")]
    zh, en = "须上传文件，或填写纸质材料的存放编号", "Attach the file, or say where the paper is kept."
    return [
        refusal(ProblemCode.BAD_INPUT, zh, en, "attachments", str(place), "fileId")
        for place, paper in enumerate(step.attachments)
        if not paper.proves and paper not in before
    ]


def _once(d: Dossier, step: Step) -> list[Problem]:
    """One paper at a time: an application or request that waits or stands is not handed in again, nor filed twice."""
    if step.kind is Kind.UPWARD_FILING and d.upward_filed_on is not None:
        zh, en = f"已于{d.upward_filed_on}备案", f"It was acknowledged on {d.upward_filed_on}."
        return [refusal(ProblemCode.WRONG_STATE, zh, en)]
    if step.kind not in (Kind.APPLICATION, Kind.CONVERSION_REQUEST):
        return []
    live = [s for s in d.steps if s.kind is step.kind and s.voided_on is None]
    if any(_stands(d, s) for s in live):
        return [refusal(ProblemCode.WRONG_STATE, "已提交，请勿重复提交", "It has been handed in already.")]
    return []


def _not_while_one_waits(d: Dossier, step: Step) -> list[Problem]:
    """The meeting does not vote again on what lies with the committee: the branch takes its submission back first."""
    waiting = d.open_approval
    if waiting is None or not isinstance(step.shape, Vote) or SUBJECTS[waiting.kind] is not step.kind:
        return []
    zh, en = "已有表决上报审批中，须先撤回上报", "A vote is with the committee; withdraw the submission first."
    return [refusal(ProblemCode.WRONG_STATE, zh, en)]


def _stands(d: Dossier, paper: Step) -> bool:
    """Whether a paper waits, or is approved and still serves: a request for a discussion that is over serves no more."""
    if not isinstance(paper.shape, Paper):
        return False
    if paper.shape.status is PaperStatus.APPROVED and paper.kind is Kind.CONVERSION_REQUEST:
        return discussion(known(d)).holds(paper.on)
    return paper.shape.status in (PaperStatus.SUBMITTED, PaperStatus.APPROVED)
