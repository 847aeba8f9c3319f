"""What is submitted upward: the submission, the evidence it rests on, and the decision."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from domain.dues import IncomeBasis
from domain.orgs.editions import Edition
from domain.stages import Stage, Standing
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from domain.text import Text


class ApprovalKind(StrEnum):
    """What is submitted upward (glossary: Process)."""

    ACTIVIST_FILING = "ACTIVIST_FILING"
    DEVELOPMENT_TARGET_FILING = "DEVELOPMENT_TARGET_FILING"
    PRE_REVIEW = "PRE_REVIEW"
    PUBLIC_NOTICE_REVIEW = "PUBLIC_NOTICE_REVIEW"
    ADMISSION_APPROVAL = "ADMISSION_APPROVAL"
    CONVERSION_APPROVAL = "CONVERSION_APPROVAL"


# The kind of record that each submission rests on.
SUBJECTS = {
    ApprovalKind.ACTIVIST_FILING: Kind.RESOLUTION_ACTIVIST,
    ApprovalKind.DEVELOPMENT_TARGET_FILING: Kind.RESOLUTION_DEVELOPMENT_TARGET,
    ApprovalKind.PRE_REVIEW: Kind.RESOLUTION_ADMISSION_REVIEW,
    ApprovalKind.PUBLIC_NOTICE_REVIEW: Kind.NOTICE_BEFORE_ADMISSION_MEETING,
    ApprovalKind.ADMISSION_APPROVAL: Kind.VOTE_ADMISSION,
    ApprovalKind.CONVERSION_APPROVAL: Kind.VOTE_CONVERSION,
}


# The stage that each is asked for: a step below it lets it lapse (Y12).
ASKED_FOR = {
    ApprovalKind.ACTIVIST_FILING: Stage.ACTIVIST,
    ApprovalKind.DEVELOPMENT_TARGET_FILING: Stage.DEVELOPMENT_TARGET,
    ApprovalKind.PRE_REVIEW: Stage.DEVELOPMENT_TARGET,
    ApprovalKind.PUBLIC_NOTICE_REVIEW: Stage.DEVELOPMENT_TARGET,
    ApprovalKind.ADMISSION_APPROVAL: Stage.PROBATIONARY_MEMBER,
    ApprovalKind.CONVERSION_APPROVAL: Stage.FULL_MEMBER,
}


class ApprovalStatus(StrEnum):
    SUBMITTED = "SUBMITTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    RETURNED = "RETURNED"
    WITHDRAWN = "WITHDRAWN"

    @property
    def word(self) -> Text:
        """As it stands in a sentence."""
        return _STANDS[self]


_STANDS = {
    ApprovalStatus.SUBMITTED: Text("待审批", "waiting"),
    ApprovalStatus.APPROVED: Text("审核通过", "approved"),
    ApprovalStatus.REJECTED: Text("审批拒绝", "decided against"),
    ApprovalStatus.RETURNED: Text("退回", "returned"),
    ApprovalStatus.WITHDRAWN: Text("已撤回", "withdrawn"),
}


class Acknowledgement(Struct, frozen=True):
    """The text with which somebody takes note of a warning: the rule's id and the explanation."""

    rule: str
    text: str


class FoundProblem(Struct, frozen=True):
    """A problem as it stood when an approval was judged, kept with it for ever.

    `provisional` is None in what was kept before it was noted.
    """

    guard: str
    severity: str
    article: str
    zh: str
    en: str
    ready_on: date | None = None
    due_on: date | None = None
    provisional: bool | None = None


class Evidence(Struct, frozen=True):
    """A record as it stood when it was submitted."""

    id: UUID
    kind: Kind
    on: date
    version: int


class Deliberation(Struct, frozen=True):
    """The opinion of a general branch or sub-committee on the way to the approving committee (Art. 22)."""

    org_id: UUID
    on: date
    by: UUID
    agrees: bool
    opinion: str


class CommitteeVote(Struct, frozen=True):
    """The committee's own vote on one person (R-APR-3). Counts of committee members."""

    due: int
    present: int
    approve: int
    oppose: int = 0
    abstain: int = 0


class DuesFiling(Struct, frozen=True):
    """What C12 says of the dues: yuan a month, the income it rests on, and the first month (its first day)."""

    monthly: Decimal
    basis: IncomeBasis
    income: Decimal | None = None
    first_month: date | None = None


class Reversal(Struct, frozen=True):
    """A decision taken back by the organization that made it (F9)."""

    on: date
    by: UUID
    reason: str


class Decision(Struct, frozen=True):
    """How an approval was decided. `recommended` is another outcome the committee suggests (D9).

    `was` is where the case stood before; a decision in an approval's history may have a `reversal`.
    """

    status: ApprovalStatus
    on: date
    by: UUID
    org_id: UUID | None
    opinion: str = ""
    committee_met_on: date | None = None
    vote: CommitteeVote | None = None
    recommended: ConversionOutcome | None = None
    form_serial_number: str = ""
    edition: Edition = Edition.MANUAL_2024
    acknowledgements: tuple[Acknowledgement, ...] = ()
    problems: tuple[FoundProblem, ...] = ()
    at: datetime | None = None
    was: Standing | None = None
    reversal: Reversal | None = None


class Approval(Struct, frozen=True):
    """Something submitted upward, with the evidence frozen as it was, the problems found, and the decision."""

    id: UUID
    kind: ApprovalKind
    status: ApprovalStatus
    submitted_on: date
    submitted_by: UUID
    addressed_to: UUID | None
    note: str = ""
    edition: Edition = Edition.MANUAL_2024
    acknowledgements: tuple[Acknowledgement, ...] = ()
    problems: tuple[FoundProblem, ...] = ()
    evidence: Sequence[Evidence] = ()
    subject_id: UUID | None = None
    dues: DuesFiling | None = None
    outcome: ConversionOutcome | None = None
    deliberations: tuple[Deliberation, ...] = ()
    decision: Decision | None = None
    history: tuple[Decision, ...] = ()
    previous_id: UUID | None = None
    version: int = 1

    @property
    def open(self) -> bool:
        return self.status is ApprovalStatus.SUBMITTED
