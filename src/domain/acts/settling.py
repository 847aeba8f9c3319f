"""What becomes of a case by an approval: stage, status, and the form that is issued."""

from __future__ import annotations

from uuid import UUID

from domain.acts.conditions import late
from domain.case.approvals import Approval, ApprovalKind, Decision
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from domain.steps.papers import AdmissionForm
from domain.steps.step import Step


def settle(d: Dossier, approval: Approval, form_step_id: UUID | None) -> Dossier:
    """What an approval does to the case."""
    decision = approval.decision
    if decision is None:
        return d.filed(approval)
    match approval.kind:
        case ApprovalKind.ACTIVIST_FILING:
            return d.filed(approval, stage=Stage.ACTIVIST, sub_status=None, stage_source=StageSource.ACTS)
        case ApprovalKind.DEVELOPMENT_TARGET_FILING:
            if decision.edition is Edition.NATIONAL_2026:
                # X3: consent to propose; the clean notice lists.
                return d.filed(approval, sub_status=SubStatus.LISTING_CONSENTED)
            return d.filed(approval, stage=Stage.DEVELOPMENT_TARGET, sub_status=None, stage_source=StageSource.ACTS)
        case ApprovalKind.PRE_REVIEW if decision.form_serial_number and form_step_id:
            return d.filed(approval, steps=(*d.steps, _form_issued(d, decision, form_step_id)))
        case ApprovalKind.ADMISSION_APPROVAL:
            return d.filed(approval, stage=Stage.PROBATIONARY_MEMBER, sub_status=None, stage_source=StageSource.ACTS)
        case ApprovalKind.CONVERSION_APPROVAL if approval.outcome is ConversionOutcome.CONVERT:
            return d.filed(approval, stage=Stage.FULL_MEMBER, status=CaseStatus.COMPLETED)
        case ApprovalKind.CONVERSION_APPROVAL if approval.outcome is ConversionOutcome.ANNUL:
            return d.filed(approval, status=CaseStatus.ANNULLED)
    return d.filed(approval)


def _form_issued(d: Dossier, decision: Decision, step_id: UUID) -> Step:
    shape = AdmissionForm(decision.form_serial_number)
    return Step(
        step_id,
        Kind.ADMISSION_FORM_ISSUED,
        decision.on,
        shape,
        edition=decision.edition,
        late_entry=late(d, d.today),
    )
