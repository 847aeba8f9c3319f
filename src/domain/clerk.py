"""The clerk's acts on a case: open it, record in it, correct, archive, restore, edit, adjust. Pure: each takes the case as
it is and answers with the case as it would be, or with the reasons why not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from msgspec.structs import replace

from domain.dossier import ApprovalKind, Assignment, AssignmentRole, Dossier, Person
from domain.identity import Flaw
from domain.orgs import Actor, CaseStatus, Edition, Line, Role, Stage, StageSource, SubStatus, edition_on
from domain.questions import judge
from domain.regulation import ADDS_UP, ASSIGNING, CULTIVATION_GIVER, LISTING, NOTICE_OVER, OPENING, RECORDING, RESTORING
from domain.rules import Finding, Guard, Outcome, Problem, ProblemCode, Severity, refusal, refused
from domain.steps import (
    CATALOGUE,
    LATE_AFTER_DAYS,
    PAPERS,
    ArchiveReason,
    Attachment,
    Desk,
    Kind,
    Notice,
    Objection,
    Paper,
    PaperStatus,
    Shape,
    Step,
    Text,
    Vote,
)
from domain.votes import result

# Manual 五(一), (二), (四): archiving, restoring and adjusting are for these three stages only.
DESK_STAGES = (Stage.APPLICANT, Stage.ACTIVIST, Stage.DEVELOPMENT_TARGET)
# Kinds whose date may precede the stage in which they are entered: a training held before the listing only warns
# (R-DEV-12), and an announcement may concern the stage before.
_ANY_TIME = frozenset({Kind.TRAINING, Kind.RESULT_ANNOUNCED, Kind.UPWARD_FILING, Kind.THOUGHT_REPORT})


# ── opening ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def open_case(
    case_id: UUID, person: Person, line: Line, *, today: date, clock: date, flaws: Sequence[Flaw], duplicate: bool
) -> Outcome:
    """A1: a case is opened for a person. Refused when the ID number is unsound or has an active case (R-ID-1, R-ID-2)."""
    before = Dossier(case_id, person, line, today, clock, opened_on=today, duplicate=duplicate, version=0)
    before = replace(before, id_flaws=_texts(flaws), sub_status=SubStatus.INVITED)
    found = [*_dated(before, today), *_hard(judge(before, OPENING))]
    if found:
        return refused(before, *found)
    return Outcome(before, replace(before, version=1), subject=case_id)


def register(d: Dossier) -> Outcome:
    """A1b: the person bound an account."""
    after = d.but(sub_status=SubStatus.REGISTERED if d.sub_status is SubStatus.INVITED else d.sub_status)
    return Outcome(d, after)


def _texts(flaws: Sequence[Flaw]) -> tuple[Text, ...]:
    return tuple(Text(f.zh, f.en) for f in flaws)


# ── what every act asks first ───────────────────────────────────────────────────────────────────────────────────────


def _known(d: Dossier) -> Dossier:
    """The case as it is known today: on a day of the past, what an act must not precede would be out of sight."""
    return d.on(max(d.clock, d.today))


def _dated(d: Dossier, on: date, *path: str) -> list[Problem]:
    """Never in the future, never before the application (A.0)."""
    where = path or ("on",)
    if on > d.clock:
        return [
            refusal(ProblemCode.BAD_INPUT, "业务日期不能晚于今天", "The business date is not in the future.", *where)
        ]
    applied = _known(d).applied_on
    if applied is not None and on < applied:
        zh, en = f"业务日期不能早于申请日({applied})", f"Not before the application ({applied})."
        return [refusal(ProblemCode.BAD_INPUT, zh, en, *where)]
    return []


def _active(d: Dossier) -> list[Problem]:
    if d.status is CaseStatus.ACTIVE:
        return []
    return [refusal(ProblemCode.CASE_NOT_ACTIVE, "档案不在办理中", "The case is not active.")]


def own_case(d: Dossier, actor: Actor) -> list[Problem]:
    """Nobody records, reviews or decides their own case (C-33)."""
    mine = actor.candidate_id == d.id if actor.role is not Role.CANDIDATE else False
    if mine or (actor.person_key and actor.person_key == d.person.key and actor.role is not Role.CANDIDATE):
        return [refusal(ProblemCode.NOT_ALLOWED, "不得办理本人的档案", "Nobody handles their own case.")]
    return []


def _reason(text: str, *path: str) -> list[Problem]:
    if text.strip():
        return []
    return [refusal(ProblemCode.BAD_INPUT, "须填写原因", "A reason is required.", *(path or ("reason",)))]


def _hard(problems: Sequence[Problem]) -> list[Problem]:
    return [p for p in problems if p.severity is Severity.HARD]


def _soft(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(p for p in problems if p.severity in (Severity.ERROR, Severity.WARNING))


# ── recording ───────────────────────────────────────────────────────────────────────────────────────────────────────


def record(d: Dossier, step: Step, actor: Actor) -> Outcome:
    """Something happened and is put on file. HARD guards refuse it; what else is unmet is told and asked again later."""
    step = _completed(d, step)
    found = [*_place(d, step), *_dated(d, step.on), *_evidence(step), *own_case(d, actor)]
    if found:
        return refused(d, *found)
    found = [*_once(d, step), *_consented(d, step)]
    if found:
        return refused(d, *found)
    judged = judge(d.plus(step), _guards(d, step))
    if _hard(judged):
        return refused(d, *_hard(judged))
    outcome = Outcome(d, d.but(steps=(*d.steps, step)), warnings=_soft(judged), subject=step.id)
    return _listed(outcome, step) if step.kind is Kind.NOTICE_BEFORE_LISTING else outcome


def _completed(d: Dossier, step: Step) -> Step:
    """What the clerk need not say: the edition of the day, whether the entry is late, the result of a ballot."""
    shape: Shape = step.shape
    if isinstance(shape, Vote):
        shape = replace(shape, result=result(shape.ballot, d.settings.quorum.fraction))
    late = d.clock - step.on > timedelta(days=LATE_AFTER_DAYS)
    return replace(step, shape=shape, late_entry=late, edition=edition_on(d.line, step.on))


def _guards(d: Dossier, step: Step) -> tuple[Guard, ...]:
    guards = RECORDING.get(step.kind, ())
    if step.kind is Kind.CULTIVATION and d.stage in CULTIVATION_GIVER:
        return (*guards, CULTIVATION_GIVER[d.stage])
    return guards


def _place(d: Dossier, step: Step) -> list[Problem]:
    """The case is open, the kind belongs to the stage, and the stage had begun."""
    entry = CATALOGUE[step.kind]
    completed = d.status is CaseStatus.COMPLETED and Stage.FULL_MEMBER in entry.stages
    found = [] if completed else _active(d)
    if d.stage not in entry.stages:
        zh, en = f"当前阶段不能录入:{entry.label.zh}", f"Not recorded in this stage: {entry.label.en}."
        return [*found, refusal(ProblemCode.WRONG_STAGE, zh, en)]
    first = min(entry.stages, key=lambda s: s.rank)
    began = _known(d).began(first) if first is not Stage.APPLICANT else None
    if began is not None and step.on < began and step.kind not in _ANY_TIME:
        zh, en = f"业务日期早于该阶段开始({began})", f"The stage began on {began}."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "on"))
    return found


def _evidence(step: Step) -> list[Problem]:
    if CATALOGUE[step.kind].needs_evidence and not step.attachments:
        return [refusal(ProblemCode.BAD_INPUT, "须上传附件", "An attachment is required.", "attachments")]
    return []


def _once(d: Dossier, step: Step) -> list[Problem]:
    """One paper at a time: an application or request that waits or stands is not handed in again, nor filed twice."""
    if step.kind is Kind.UPWARD_FILING and d.upward_filed_on is not None:
        zh, en = f"已于{d.upward_filed_on}备案", f"It was acknowledged on {d.upward_filed_on}."
        return [refusal(ProblemCode.WRONG_STATE, zh, en)]
    if step.kind not in (Kind.APPLICATION, Kind.CONVERSION_REQUEST):
        return []
    standing = (PaperStatus.SUBMITTED, PaperStatus.APPROVED)
    live = [s for s in d.steps if s.kind is step.kind and s.voided_on is None]
    if any(isinstance(s.shape, Paper) and s.shape.status in standing for s in live):
        return [refusal(ProblemCode.WRONG_STATE, "已提交,请勿重复提交", "It has been handed in already.")]
    return []


_CONSENT = {
    Kind.NOTICE_BEFORE_LISTING: ApprovalKind.DEVELOPMENT_TARGET_FILING,
    Kind.NOTICE_BEFORE_ADMISSION_MEETING: ApprovalKind.PRE_REVIEW,
}


def _consented(d: Dossier, step: Step) -> list[Problem]:
    """A notice hangs after the superior's consent (X2, X3), and is called clean only when it is over."""
    shape = step.shape
    if not isinstance(shape, Notice):
        return []
    found = []
    if step.kind is Kind.NOTICE_BEFORE_LISTING and d.sub_status is not SubStatus.LISTING_CONSENTED:
        zh, en = "须先经上级同意拟列为发展对象", "The superior's consent to the listing comes first."
        found.append(refusal(ProblemCode.WRONG_STATE, zh, en))
    consent = _known(d).approved(_CONSENT[step.kind]) if step.kind in _CONSENT else None
    if consent and consent.decision and any(p.start < consent.decision.on for p in shape.places):
        zh, en = (
            f"公示早于上级批复({consent.decision.on})",
            f"It hangs before the superior's reply ({consent.decision.on}).",
        )
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "places"))
    if shape.closed_on is not None and shape.clean and shape.closed_on <= shape.end:
        found.append(_still_hangs(d, step.kind, shape))
    return found


def _still_hangs(d: Dossier, kind: Kind, notice: Notice) -> Problem:
    """The rule that asks for it, where the edition has one; in any case the first good day."""
    zh, en = f"公示至{notice.end},次日起方可结束登记", f"The notice hangs until {notice.end}."
    finding = Finding(met=False, detail=Text(zh, en), ready_on=notice.end + timedelta(days=1))
    guard = NOTICE_OVER.get(kind)
    if guard is None or guard.severity(d.edition) is None:
        return Problem(ProblemCode.WRONG_STATE, Text(zh, en), finding=finding, path=("on",))
    return Problem(
        ProblemCode.GUARD_UNMET, guard.message, guard=guard, finding=finding, edition=d.edition, path=("on",)
    )


def _listed(outcome: Outcome, step: Step) -> Outcome:
    """A clean notice that is over lists the person; one that is closed with an effect leaves things as they are (X3)."""
    shape, after = step.shape, outcome.after
    if after is None or not isinstance(shape, Notice) or shape.closed_on is None or not shape.clean:
        return outcome
    judged = _hard(judge(after.but(judged=step), LISTING.guards))
    if judged:
        return refused(outcome.before, *judged)
    listed = after.but(stage=Stage.DEVELOPMENT_TARGET, sub_status=None, stage_source=StageSource.ACTS)
    return replace(outcome, after=listed)


def close_notice(
    d: Dossier,
    step_id: UUID,
    *,
    objections: tuple[Objection, ...],
    clean: bool,
    conclusion: str,
    attachments: tuple[Attachment, ...],
    actor: Actor,
) -> Outcome:
    """The notice is over: objections, their handling, and whether the result affects the person (R-DEV-5)."""
    step = d.step(step_id)
    if step is None or step.voided_on is not None or not isinstance(step.shape, Notice):
        return refused(d, not_found())
    found = [*_active(d), *_dated(d, d.today), *own_case(d, actor)]
    if d.stage not in CATALOGUE[step.kind].stages:
        found.append(refusal(ProblemCode.WRONG_STAGE, "当前阶段不能办理该公示", "Not possible in this stage."))
    if step.shape.closed_on is not None:
        found.append(refusal(ProblemCode.WRONG_STATE, "公示已结束登记", "The notice is closed already."))
    if d.today <= step.shape.end and clean:
        found.append(_still_hangs(d, step.kind, step.shape))
    if found:
        return refused(d, *found)
    shape = replace(step.shape, objections=objections, clean=clean, conclusion=conclusion, closed_on=d.today)
    closed = replace(step, shape=shape, attachments=(*step.attachments, *attachments), version=step.version + 1)
    outcome = Outcome(d, d.swapped(closed).but(judged=None), subject=step_id)
    return _listed(outcome, closed) if closed.kind is Kind.NOTICE_BEFORE_LISTING else outcome


# ── papers ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def not_found() -> Problem:
    return refusal(ProblemCode.NOT_FOUND, "查无此记录", "There is no such record.")


def review(d: Dossier, step_id: UUID, *, approve: bool, note: str, actor: Actor) -> Outcome:
    """A2, B2, D2: the branch approves a paper or returns it with a reason."""
    step = d.step(step_id)
    if step is None or step.voided_on is not None or not isinstance(step.shape, Paper):
        return refused(d, not_found())
    found = [*_active(d), *_dated(d, d.today), *own_case(d, actor)]
    if step.shape.status is not PaperStatus.SUBMITTED:
        found.append(refusal(ProblemCode.WRONG_STATE, "该材料不在待审状态", "The paper is not waiting for review."))
    if d.today < step.on:
        found.append(refusal(ProblemCode.BAD_INPUT, "审批日期早于提交日期", "Reviewed before it was handed in.", "on"))
    if not approve:
        found += _reason(note, "note")
    if found:
        return refused(d, *found)
    status = PaperStatus.APPROVED if approve else PaperStatus.RETURNED
    shape = replace(step.shape, status=status, reviewed_on=d.today, reviewed_by=actor.account_id, review_note=note)
    after = d.swapped(replace(step, shape=shape, version=step.version + 1)).but(judged=None)
    if step.kind is Kind.APPLICATION and approve:
        after = after.but(sub_status=None)
    return Outcome(d, after, subject=step_id)


def withdraw_paper(d: Dossier, step_id: UUID) -> Outcome:
    """The person takes a paper back before it is reviewed."""
    step = d.step(step_id)
    if step is None or step.voided_on is not None or not isinstance(step.shape, Paper):
        return refused(d, not_found())
    found = _active(d)
    if step.shape.status is not PaperStatus.SUBMITTED:
        found.append(refusal(ProblemCode.WRONG_STATE, "该材料不在待审状态", "The paper is not waiting for review."))
    if found:
        return refused(d, *found)
    shape = replace(step.shape, status=PaperStatus.WITHDRAWN)
    after = d.swapped(replace(step, shape=shape, version=step.version + 1)).but(judged=None)
    return Outcome(d, after, subject=step_id)


# ── correcting ──────────────────────────────────────────────────────────────────────────────────────────────────────


def locked(d: Dossier, step: Step) -> bool:
    """A record is locked once its stage has passed, or an open or approved submission rests on it (A.0)."""
    if d.stage not in CATALOGUE[step.kind].stages:
        return True
    return any(e.id == step.id for a in d.approvals if a.status in ("SUBMITTED", "APPROVED") for e in a.evidence)


def correct(d: Dossier, step: Step, *, new_id: UUID, reason: str, actor: Actor) -> Outcome:
    """A record is put right: in place while it is unlocked; afterwards the old one is voided with a reason and superseded.

    `step` is the record in its new form under its old id; `new_id` is used when it must be superseded. `d.today` is the
    day of the correction.
    """
    old = d.step(step.id)
    if old is None or old.voided_on is not None or old.kind is not step.kind or old.kind in PAPERS:
        return refused(d, not_found())
    step = _completed(d, step)
    found = [*_dated(d, step.on), *_evidence(step), *own_case(d, actor)]
    if locked(d, old):
        return _superseded(d, old, replace(step, id=new_id), reason, found)
    found += _place(d, step)
    if found:
        return refused(d, *found)
    step = replace(step, version=old.version + 1, recorded_at=old.recorded_at, recorded_by=old.recorded_by)
    judged = judge(d.on(step.on).swapped(step), _guards(d, step))
    if _hard(judged):
        return refused(d, *_hard(judged))
    return Outcome(d, d.swapped(step).but(judged=None), warnings=_soft(judged), subject=step.id)


def _superseded(d: Dossier, old: Step, new: Step, reason: str, found: list[Problem]) -> Outcome:
    """What was decided stays decided: the guards only tell what the correction would now break (C-36)."""
    if not reason.strip():
        zh, en = "该记录已锁定,更正须说明原因", "The record is locked; a correction needs a reason."
        found.append(refusal(ProblemCode.RECORD_LOCKED, zh, en, "reason"))
    new = replace(new, version=1)
    voided = replace(old, voided_on=d.today, void_reason=reason, superseded_by=new.id, version=old.version + 1)
    after = d.but(steps=(*(voided if s.id == old.id else s for s in d.steps), new))
    judged = judge(after.on(new.on).but(judged=new), _guards(d, new))
    if new.kind in ADDS_UP:
        found += _hard([p for p in judged if p.guard is ADDS_UP[new.kind]])
    if found:
        return refused(d, *found)
    return Outcome(d, after, warnings=tuple(judged), subject=new.id)


def remove(d: Dossier, step_id: UUID, actor: Actor) -> Outcome:
    """An unlocked record is taken off the file; the journal keeps what it said."""
    step = d.step(step_id)
    if step is None or step.voided_on is not None or step.kind in PAPERS:
        return refused(d, not_found())
    found = own_case(d, actor)
    if step.kind is Kind.UPWARD_FILING:
        # F7: what the organization department acknowledged it takes back itself.
        zh, en = "备案由组织部门撤销,支部不能删除", "The organization department takes its acknowledgement back itself."
        found.append(refusal(ProblemCode.NOT_ALLOWED, zh, en))
    if locked(d, step):
        zh, en = "该记录已锁定,只能更正,不能删除", "The record is locked; correct it instead."
        found.append(refusal(ProblemCode.RECORD_LOCKED, zh, en))
    if found:
        return refused(d, *found)
    return Outcome(d, d.but(steps=tuple(s for s in d.steps if s.id != step_id)), subject=step_id)


# ── people who look after the person ────────────────────────────────────────────────────────────────────────────────

_ASSIGNED_IN = {
    AssignmentRole.MENTOR: Stage.ACTIVIST,
    AssignmentRole.INTRODUCER: Stage.DEVELOPMENT_TARGET,
    AssignmentRole.CONTINUING_INTRODUCER: Stage.PROBATIONARY_MEMBER,
}


def assign(
    d: Dossier, role: AssignmentRole, chosen: Sequence[tuple[UUID, UUID]], *, reason: str, actor: Actor
) -> Outcome:
    """B1, C1: who looks after the person from today on. `chosen` pairs a new assignment's id with the member's.

    Those no longer chosen end today, with the reason; their history stays.
    """
    stage = _ASSIGNED_IN[role]
    found = [*_active(d), *_dated(d, d.today), *own_case(d, actor)]
    if d.stage is not stage:
        found.append(refusal(ProblemCode.WRONG_STAGE, "当前阶段不能指定", "Not assigned in this stage."))
    wanted = [member for _, member in chosen]
    now = d.active(role)
    leaving = [a for a in now if a.member_id not in wanted]
    if leaving:
        found += _reason(reason)
    if not leaving and {a.member_id for a in now} == set(wanted):
        found.append(refusal(ProblemCode.WRONG_STATE, "指定人员没有变化", "Nothing changes."))
    began = _known(d).began(stage)
    if began and d.today < began:
        found.append(refusal(ProblemCode.BAD_INPUT, f"早于该阶段开始({began})", f"The stage began on {began}.", "on"))
    if found:
        return refused(d, *found)
    kept = {a.member_id for a in now} - {a.member_id for a in leaving}
    ended = {a.id: replace(a, until=d.today, end_reason=reason) for a in leaving}
    fresh = [Assignment(new, role, member, d.today) for new, member in chosen if member not in kept]
    after = d.but(assignments=(*(ended.get(a.id, a) for a in d.assignments), *fresh))
    judged = judge(after, ASSIGNING[role])
    if len(set(wanted)) != len(wanted):
        return refused(d, refusal(ProblemCode.BAD_INPUT, "人员重复", "The same member twice.", "memberIds"))
    if _hard(judged):
        return refused(d, *_hard(judged))
    return Outcome(d, after, warnings=_soft(judged), subject=fresh[0].id if fresh else None)


# ── the case itself (manual part 五) ────────────────────────────────────────────────────────────────────────────────


def edit(d: Dossier, person: Person, *, reason: str, consent: str, flaws: Sequence[Flaw], duplicate: bool) -> Outcome:
    """E3: the person's data are put right. Once something was submitted, ID number and birth date need reason and consent."""
    found = [] if d.status is CaseStatus.ACTIVE else _active(d)
    if d.stage is Stage.FULL_MEMBER:
        found.append(refusal(ProblemCode.WRONG_STAGE, "已转正,不再编辑", "A full member's case is closed."))
    identity = person.key != d.person.key or person.birth != d.person.birth or person.id_type != d.person.id_type
    if identity and d.approvals:
        found += _reason(reason)
        if not consent.strip():
            zh, en = (
                "已有上报记录,更正证件号或出生日期须经上级同意",
                "After a submission this needs the superior's consent.",
            )
            found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "superiorConsent"))
    changed = replace(d, person=person, id_flaws=_texts(flaws), duplicate=duplicate)
    found += _hard(judge(changed, OPENING))
    if found:
        return refused(d, *found)
    after = replace(changed, id_flaws=(), duplicate=d.duplicate)
    return Outcome(d, after)


def archive(d: Dossier, step_id: UUID, why: ArchiveReason, text: str, actor: Actor) -> Outcome:
    """E1: the case leaves the desk; clocks pause, nothing is deleted."""
    found = [*_active(d), *_dated(d, d.today), *_desk_stage(d), *_nothing_open(d), *own_case(d, actor)]
    if why is ArchiveReason.OTHER:
        found += _reason(text)
    if found:
        return refused(d, *found)
    return _desk(d, step_id, Kind.ARCHIVED, Desk(text, archive_reason=why), status=CaseStatus.ARCHIVED)


def restore(d: Dossier, step_id: UUID, reason: str, actor: Actor) -> Outcome:
    """E2: an archived case is taken up again in the stage it had, in the same branch."""
    found = [*_dated(d, d.today), *_reason(reason), *own_case(d, actor)]
    if d.status is not CaseStatus.ARCHIVED:
        found.append(refusal(ProblemCode.WRONG_STATE, "档案不在归档状态", "The case is not archived."))
    last = _known(d).last(Kind.ARCHIVED)
    if last and d.today < last.on:
        found.append(refusal(ProblemCode.BAD_INPUT, "恢复日期早于归档日期", "Restored before it was archived.", "on"))
    found += _hard(judge(d, RESTORING))
    if found:
        return refused(d, *found)
    return _desk(d, step_id, Kind.RESTORED, Desk(reason), status=CaseStatus.ACTIVE)


def adjust_stage(d: Dossier, step_id: UUID, target: Stage, since: date, reason: str, actor: Actor) -> Outcome:
    """E4: a wrong stage is put right by hand. No evidence is made or lost: preflights go on asking for what is missing."""
    found = [*_active(d), *_dated(d, d.today), *_dated(d, since, "since"), *_desk_stage(d), *_nothing_open(d)]
    found += [*_reason(reason), *own_case(d, actor)]
    if target not in DESK_STAGES or target is d.stage:
        zh, en = "只能在申请人、积极分子、发展对象之间调整", "Only between applicant, activist and development target."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "target"))
    if since > d.today:
        found.append(refusal(ProblemCode.BAD_INPUT, "起算日晚于业务日期", "Since is after the business date.", "since"))
    if found:
        return refused(d, *found)
    desk = Desk(reason, source=d.stage, target=target, since=since)
    moved = d.but(stage=target, sub_status=None, stage_source=StageSource.ADJUSTED)
    return replace(_desk(moved, step_id, Kind.STAGE_ADJUSTED, desk, status=d.status), before=d)


def _desk_stage(d: Dossier) -> list[Problem]:
    if d.stage in DESK_STAGES:
        return []
    zh, en = "仅限申请人、积极分子、发展对象", "Only for applicants, activists and development targets."
    return [refusal(ProblemCode.WRONG_STAGE, zh, en)]


def _nothing_open(d: Dossier) -> list[Problem]:
    if d.open_approval is None:
        return []
    return [refusal(ProblemCode.WRONG_STATE, "有上报件待审批,请先撤回", "A submission is waiting; withdraw it first.")]


def _desk(d: Dossier, step_id: UUID, kind: Kind, desk: Desk, *, status: CaseStatus) -> Outcome:
    edition: Edition = edition_on(d.line, d.today)
    late = d.clock - d.today > timedelta(days=LATE_AFTER_DAYS)
    step = Step(step_id, kind, d.today, desk, edition=edition, late_entry=late)
    return Outcome(d, d.but(status=status, steps=(*d.steps, step)), subject=step_id)
