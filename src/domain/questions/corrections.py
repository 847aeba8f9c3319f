"""What a correction breaks of what was approved before it."""

from __future__ import annotations

from msgspec.structs import replace

from domain.case.approvals import Approval, ApprovalStatus
from domain.case.dossier import Dossier
from domain.questions.gates import as_submitted, at_submission
from domain.questions.judging import blocks, judge
from domain.regulation import AGE, BY_KIND
from domain.rules import Problem, ProblemCode, Severity

_OF_THE_PERSON = (AGE,)


def anomalies(d: Dossier) -> list[Problem]:
    """Approved approvals that would fail today because evidence they rested on was corrected since (C-36).

    Nothing is undone; the superior is told.
    """
    found = []
    for approval in d.approvals:
        if approval.status is not ApprovalStatus.APPROVED:
            continue
        then = as_submitted(d, approval).but(filing=approval)
        # Who the person is may be put right as well, and no record moves by it.
        broken = (
            at_submission(then, BY_KIND[approval.kind]) if _evidence_moved(d, approval) else judge(then, _OF_THE_PERSON)
        )
        for p in broken:
            if blocks(p):
                code = ProblemCode.POST_APPROVAL_ANOMALY
                found.append(replace(p, code=code, severity=Severity.TASK, approval_kind=approval.kind))
    return found


def _evidence_moved(d: Dossier, approval: Approval) -> bool:
    known = {s.id: s for s in d.steps}
    for cited in approval.evidence:
        step = known.get(cited.id)
        if step is None or step.voided_on is not None or step.version != cited.version:
            return True
    return False
