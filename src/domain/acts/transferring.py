"""A case goes to another branch (domain book C-1 … C-4, C-7): asked for, handed over, answered, taken back.

Its records, its days and its clocks go along; who looked after the person here does so no longer. While it is under way the
case is the sending branch's and nobody records in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import dated, hard, known, late, not_dissolved, own_case, reasoned
from domain.case.assignments import Assignment
from domain.case.dossier import Dossier
from domain.case.transfers import (
    HandedOver,
    Package,
    Recognition,
    RefusalGround,
    Transfer,
    TransferAnswer,
    TransferReason,
    TransferStatus,
)
from domain.orgs.actors import Actor
from domain.orgs.organizations import Line, OrgKind, addressee, edition_on
from domain.questions.judging import judge
from domain.regulation import TRANSFERRING
from domain.rules import Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import CaseStatus, Stage, StageSource
from domain.steps.catalogue import CATALOGUE
from domain.steps.desk import ArchiveReason, Desk
from domain.steps.kinds import Kind
from domain.steps.probation import Done
from domain.steps.step import Step
from domain.text import Text

_ENDED_BY_TRANSFER = "组织关系、培养关系转出 · transferred"


def request_in(d: Dossier, transfer_id: UUID, *, target: Line, text: str, actor: Actor, number: str = "") -> Outcome:
    """C-7: a branch asks for a person who gave it the one-time code. The case stays where it is until it is handed over."""
    found = [*dated(d, d.today), *reasoned(text, "text"), *own_case(d, actor), *_none_under_way(d), *_may_go(d)]
    found += not_dissolved(target, d.clock)
    if d.branch.id == target[0].id:
        found.append(refusal(ProblemCode.WRONG_STATE, "此人档案已在本支部", "The case is here already."))
    if found:
        return refused(d, *found)
    asked = replace(_begun(d, transfer_id, actor), requested=True, text=text, number=number)
    return _kept(d, replace(asked, target_id=target[0].id, target_path=target[0].path, target_name=target[0].name))


def hand_over(
    d: Dossier,
    transfer_id: UUID,
    *,
    target: Line,
    target_name: str = "",
    reason: TransferReason,
    text: str,
    introduction: str,
    actor: Actor,
) -> Outcome:
    """C-1: the case leaves for a branch, or, without a `target`, for an organization outside the system named in words.

    A request of that branch that waits is what is handed over then.
    """
    asked = d.open_transfer
    found = [*dated(d, d.today), *own_case(d, actor), *_may_go(d), *_after_what_was_decided(d)]
    if (
        asked is None
        or asked.status is not TransferStatus.REQUESTED
        or asked.target_id != (target[0].id if target else None)
    ):
        found += _none_under_way(d)
    if d.status is CaseStatus.ARCHIVED and asked is None:
        found.append(
            refusal(ProblemCode.CASE_NOT_ACTIVE, "档案已归档，须有转入申请", "Archived: only on a request to move in.")
        )
    found += _destination(d, target, target_name)
    if reason is TransferReason.OTHER:
        found += reasoned(text, "text")
    begun = asked or _begun(d, transfer_id, actor)
    offered = replace(
        begun,
        status=TransferStatus.OFFERED,
        target_id=target[0].id if target else None,
        target_path=target[0].path if target else "",
        target_name=target[0].name if target else target_name,
        reason=reason,
        text=text or begun.text,
        introduction=introduction,
        offered_on=d.today,
        package=package_of(d),
        version=begun.version + (asked is not None),
    )
    found += hard(judge(d.but(moving=offered), TRANSFERRING["transferOut"]))
    if found:
        return refused(d, *found)
    return _kept(d, offered, status=CaseStatus.TRANSFERRING)


def accept(
    d: Dossier,
    transfer_id: UUID,
    step_id: UUID,
    *,
    line: Line,
    recognition: Recognition,
    text: str,
    consent: str,
    actor: Actor,
    version: int | None = None,
) -> Outcome:
    """C-1 … C-3: the receiving branch examined the person and takes the case over. `line` is its own.

    Out of the system, the sending branch enters the receipt, and the case is archived.
    """
    transfer = d.transfer(transfer_id)
    if transfer is None:
        return refused(d, _no_transfer())
    found = _answerable(d, transfer, version) or _answered_by(d, transfer, actor)
    if transfer.status is TransferStatus.REQUESTED:
        found.append(refusal(ProblemCode.WRONG_STATE, "尚未转出", "It is not handed over yet."))
    if recognition is Recognition.CONTINUED_AS_ACTIVIST and d.stage is not Stage.DEVELOPMENT_TARGET:
        zh, en = "仅发展对象可按积极分子继续培养", "Only a development target goes on as an activist."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "recognition"))
    inside = transfer.target_id is not None
    stage = Stage.ACTIVIST if recognition is Recognition.CONTINUED_AS_ACTIVIST else d.stage
    answer = TransferAnswer(d.today, actor.account_id, text, consent, recognition if inside else None)
    moved = addressee(line) is None or addressee(line) != addressee(d.line)
    answered = replace(
        transfer,
        status=TransferStatus.ACCEPTED,
        answer=answer,
        became=stage,
        other_committee=moved,
        version=transfer.version + 1,
    )
    if inside:
        found += not_dissolved(line, d.clock)
        found += hard(judge(d.but(moving=answered), TRANSFERRING["acceptTransfer"]))
    if found:
        return refused(d, *found)
    return _arrived(d, answered, step_id, line, stage) if inside else _gone(d, answered, step_id)


def refuse(
    d: Dossier,
    transfer_id: UUID,
    *,
    ground: RefusalGround,
    text: str,
    consent: str,
    actor: Actor,
    version: int | None = None,
) -> Outcome:
    """C-1, C-3: whoever it waits for says no. The case is the sending branch's again; a probationary member who is not
    recognised is none any more."""
    transfer = d.transfer(transfer_id)
    if transfer is None:
        return refused(d, _no_transfer())
    found = _answerable(d, transfer, version) or [*_answered_by(d, transfer, actor), *reasoned(text, "text")]
    if ground is RefusalGround.NOT_RECOGNISED and transfer.status is TransferStatus.REQUESTED:
        zh, en = "尚未转出，不存在承认与否", "Nothing was handed over that could be recognised."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "ground"))
    answer = TransferAnswer(d.today, actor.account_id, text, consent, ground=ground)
    answered = _ended_in_vain(transfer, TransferStatus.REFUSED, answer)
    found += hard(judge(d.but(moving=answered), TRANSFERRING["refuseTransfer"]))
    if found:
        return refused(d, *found)
    status = CaseStatus.NOT_RECOGNISED if answered.ends_the_case else _as_before(d, transfer)
    return _kept(d, answered, status=status)


def withdraw(d: Dossier, transfer_id: UUID, *, reason: str, actor: Actor, version: int | None = None) -> Outcome:
    """Whoever it does not wait for takes it back."""
    transfer = d.transfer(transfer_id)
    if transfer is None:
        return refused(d, _no_transfer())
    begun_by = transfer.target_id if transfer.status is TransferStatus.REQUESTED else transfer.source_id
    found = _answerable(d, transfer, version) or [*reasoned(reason), *own_case(d, actor)]
    if transfer.open and actor.org_id != begun_by:
        found.append(_of_the_other_side())
    if found:
        return refused(d, *found)
    answer = TransferAnswer(d.today, actor.account_id, reason)
    taken = _ended_in_vain(transfer, TransferStatus.WITHDRAWN, answer)
    return _kept(d, taken, status=_as_before(d, transfer))


def package_of(d: Dossier) -> Package:
    """What is handed over: every paper that stands. Of what is sealed, only that there is one."""
    paid = d.last(Kind.DUES_PAID)
    papers = (s for s in d.steps if s.voided_on is None and s.on <= d.today)
    return Package(
        d.stage,
        d.applied_on,
        d.activist_since,
        d.listed_on,
        d.probation_start,
        d.eligible_on,
        paid.shape.through if paid and isinstance(paid.shape, Done) else None,
        tuple(HandedOver(s.id, s.kind, s.on, s.version, _words(s)) for s in papers),
    )


# ── what stands in the way ──────────────────────────────────────────────────────────────────────────────────────────


def _may_go(d: Dossier) -> list[Problem]:
    """C-4: nothing waits for a decision, and the case is not at its end."""
    found = []
    if d.status not in (CaseStatus.ACTIVE, CaseStatus.ARCHIVED):
        found.append(refusal(ProblemCode.CASE_NOT_ACTIVE, "档案不在办理中", "The case is not active."))
    if d.open_approval is not None:
        zh, en = "有上报件待审批，请先撤回或等待审批", "A submission is waiting; withdraw it, or wait for the decision."
        found.append(refusal(ProblemCode.WRONG_STATE, zh, en))
    return found


def _none_under_way(d: Dossier) -> list[Problem]:
    if d.open_transfer is None:
        return []
    return [
        refusal(ProblemCode.WRONG_STATE, "已有接转在办理，请先办结", "A transfer is under way; it is answered first.")
    ]


def _after_what_was_decided(d: Dossier) -> list[Problem]:
    answered = [t.answer.on for t in d.transfers if t.answer]
    recorded = [s.on for s in d.steps if s.voided_on is None]
    before = max([known(d).last_decision_on or date.min, *answered, *recorded])
    if d.today >= before:
        return []
    return [
        refusal(
            ProblemCode.BAD_INPUT, f"业务日期早于档案中最后一项({before})", f"Before what is on file of {before}.", "on"
        )
    ]


def _destination(d: Dossier, target: Line, name: str) -> list[Problem]:
    if not target:
        return reasoned(name, "targetName")
    if name.strip():
        zh, en = "已选系统内支部，不再填写组织名称", "A branch of the system is named by its id alone."
        return [refusal(ProblemCode.BAD_INPUT, zh, en, "targetName")]
    if target[0].kind is not OrgKind.BRANCH:
        return [refusal(ProblemCode.BAD_INPUT, "只能转往党支部", "A case goes to a branch.", "targetId")]
    if target[0].id == d.branch.id:
        return [refusal(ProblemCode.BAD_INPUT, "已在该支部", "It is there already.", "targetId")]
    return not_dissolved(target, d.clock, "targetId")


def _answerable(d: Dossier, transfer: Transfer, version: int | None) -> list[Problem]:
    if version not in (None, transfer.version):
        zh, en = (
            f"接转已有更新(当前版本{transfer.version})",
            f"The transfer has changed (version {transfer.version} now).",
        )
        return [refusal(ProblemCode.CONFLICT, zh, en, "version")]
    if not transfer.open:
        return [refusal(ProblemCode.WRONG_STATE, "该接转已办结", "The transfer is answered already.")]
    since = transfer.offered_on or transfer.began_on
    if d.today < since:
        begun = Text("转出", "handed over") if transfer.offered_on else Text("申请转入", "asked for")
        zh, en = f"业务日期早于{begun.zh}({since})", f"It was {begun.en} on {since}."
        return [refusal(ProblemCode.BAD_INPUT, zh, en, "on")]
    return dated(d, d.today)


def _answered_by(d: Dossier, transfer: Transfer, actor: Actor) -> list[Problem]:
    """The side it waits for: the sending branch for a request, and for a receipt from outside."""
    outside = transfer.target_id is None
    asked = transfer.source_id if outside or transfer.status is TransferStatus.REQUESTED else transfer.target_id
    wrong = [] if actor.org_id == asked else [_of_the_other_side()]
    return [*wrong, *own_case(d, actor)]


def _of_the_other_side() -> Problem:
    return refusal(ProblemCode.NOT_ALLOWED, "由对方组织办理", "This is for the other side to do.")


def _no_transfer() -> Problem:
    return refusal(ProblemCode.NOT_FOUND, "查无此接转", "There is no such transfer.")


# ── what becomes of the case ────────────────────────────────────────────────────────────────────────────────────────


def _begun(d: Dossier, transfer_id: UUID, actor: Actor) -> Transfer:
    here = d.branch
    return Transfer(
        transfer_id, TransferStatus.REQUESTED, here.id, here.path, d.today, actor.account_id, d.status, d.stage
    )


def _as_before(d: Dossier, transfer: Transfer) -> CaseStatus:
    """The case stands as it did before it was handed over; one that was only asked for never moved."""
    return transfer.was if transfer.status is TransferStatus.OFFERED else d.status


def _ended_in_vain(transfer: Transfer, status: TransferStatus, answer: TransferAnswer) -> Transfer:
    """The case is not theirs: what the papers said is theirs to read no longer."""
    package = transfer.package.without_words() if transfer.package else None
    return replace(transfer, status=status, answer=answer, package=package, version=transfer.version + 1)


def _kept(d: Dossier, transfer: Transfer, *, status: CaseStatus | None = None) -> Outcome:
    return Outcome(d, d.but(transfers=_with(d, transfer), status=status or d.status, moving=None), subject=transfer.id)


def _with(d: Dossier, transfer: Transfer) -> tuple[Transfer, ...]:
    return (*(t for t in d.transfers if t.id != transfer.id), transfer)


def _arrived(d: Dossier, transfer: Transfer, step_id: UUID, line: Line, stage: Stage) -> Outcome:
    """The case is the receiving branch's, with all that is on file. Days and clocks run on (Art. 12)."""
    back = transfer.was is CaseStatus.ARCHIVED
    restored = _step(d, step_id, Kind.RESTORED, Desk(transfer.text), line)
    after = replace(
        d,
        line=line,
        past=(*d.past, (d.today, d.line)),
        stage=stage,
        status=CaseStatus.ACTIVE,
        sub_status=None,
        stage_source=StageSource.ACTS if stage is not d.stage else d.stage_source,
        transferred_in_on=d.today,
        assignments=tuple(_ended(d.assignments, d)),
        transfers=_with(d, transfer),
        steps=(*d.steps, restored) if back else d.steps,
        moving=None,
    )
    return Outcome(d, after, subject=transfer.id)


def _ended(assignments: Iterable[Assignment], d: Dossier) -> Iterable[Assignment]:
    """Who looked after the person at the old branch does so no longer (C-1)."""
    for a in assignments:
        yield a if a.until is not None else replace(a, until=max(d.today, a.since), end_reason=_ENDED_BY_TRANSFER)


def _gone(d: Dossier, transfer: Transfer, step_id: UUID) -> Outcome:
    """Received outside the system: the case is archived here, and clocks stand still."""
    step = _step(d, step_id, Kind.ARCHIVED, Desk(transfer.target_name, ArchiveReason.TRANSFERRED_OUT), d.line)
    after = replace(
        d,
        status=CaseStatus.ARCHIVED,
        assignments=tuple(_ended(d.assignments, d)),
        transfers=_with(d, transfer),
        steps=(*d.steps, step),
        moving=None,
    )
    return Outcome(d, after, subject=transfer.id)


def _step(d: Dossier, step_id: UUID, kind: Kind, desk: Desk, line: Line) -> Step:
    return Step(step_id, kind, d.today, desk, edition=edition_on(line, d.today), late_entry=late(d, d.today))


def _words(step: Step) -> str:
    """What a paper says, for whoever examines it."""
    if CATALOGUE[step.kind].sealed:
        return ""
    said = (getattr(step.shape, name, "") for name in ("title", "text", "content", "note", "resolution", "conclusion"))
    return "\n".join(text for text in said if text)
