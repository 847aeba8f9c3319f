"""A case on its way from one branch to another (Arts 12, 34): asked for, handed over, answered."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from domain.case.approvals import ASKED_FOR, ApprovalKind
from domain.stages import CaseStatus, Stage
from domain.steps.kinds import Kind


class TransferStatus(StrEnum):
    """Where a transfer stands."""

    REQUESTED = "REQUESTED"
    """The receiving branch asks; the sending branch has not answered."""
    OFFERED = "OFFERED"
    """Handed over with its papers; the receiving branch has not answered."""
    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"
    WITHDRAWN = "WITHDRAWN"

    @property
    def open(self) -> bool:
        return self in (TransferStatus.REQUESTED, TransferStatus.OFFERED)


# The way of a transfer: from where, to where, by which act; from None it begins.
WAY: tuple[tuple[TransferStatus | None, TransferStatus, str], ...] = (
    (None, TransferStatus.REQUESTED, "requestTransferIn"),
    (None, TransferStatus.OFFERED, "transferOut"),
    (TransferStatus.REQUESTED, TransferStatus.OFFERED, "transferOut"),
    (TransferStatus.REQUESTED, TransferStatus.REFUSED, "refuseTransfer"),
    (TransferStatus.REQUESTED, TransferStatus.WITHDRAWN, "withdrawTransfer"),
    (TransferStatus.OFFERED, TransferStatus.ACCEPTED, "acceptTransfer"),
    (TransferStatus.OFFERED, TransferStatus.REFUSED, "refuseTransfer"),
    (TransferStatus.OFFERED, TransferStatus.WITHDRAWN, "withdrawTransfer"),
)


class TransferReason(StrEnum):
    """Why somebody moves."""

    WORK = "WORK"
    STUDY = "STUDY"
    GRADUATION = "GRADUATION"
    RESIDENCE = "RESIDENCE"
    ORGANIZATION = "ORGANIZATION"
    OTHER = "OTHER"


class Recognition(StrEnum):
    """How the receiving branch takes a person over (C-2)."""

    RECOGNISED = "RECOGNISED"
    CONTINUED_AS_ACTIVIST = "CONTINUED_AS_ACTIVIST"


class RefusalGround(StrEnum):
    """Why a person is not taken over (C-1, C-3)."""

    PAPERS_INCOMPLETE = "PAPERS_INCOMPLETE"
    NOT_RECOGNISED = "NOT_RECOGNISED"
    OTHER = "OTHER"


class HandedOver(Struct, frozen=True):
    """A paper of the package, as it was when it was handed over: a later correction does not change it."""

    id: UUID
    kind: Kind
    on: date
    version: int
    text: str = ""


class Package(Struct, frozen=True):
    """What is handed over (Art. 12): where the person stands, the days that count on, and the papers."""

    stage: Stage
    applied_on: date | None = None
    activist_since: date | None = None
    listed_on: date | None = None
    probation_start: date | None = None
    probation_eligible_on: date | None = None
    dues_paid_through: date | None = None
    papers: tuple[HandedOver, ...] = ()

    def without_words(self) -> Package:
        """What there was, without what it said: nobody examines it any more."""
        return replace(self, papers=tuple(replace(paper, text="") for paper in self.papers))


class TransferAnswer(Struct, frozen=True):
    """How it came to its end. `consent` is the superior's, or the county organization department's (Art. 34)."""

    on: date
    by: UUID
    text: str = ""
    consent: str = ""
    recognition: Recognition | None = None
    ground: RefusalGround | None = None


class Transfer(Struct, frozen=True):
    """One transfer. Without `target_id` it leaves the system, and the sending branch enters the receipt.

    `number` is the masked ID number with which it was asked for. `was` is where the case stood before; `became` the stage in which it was taken over, under `other_committee` than before.
    """

    id: UUID
    status: TransferStatus
    source_id: UUID
    source_path: str
    began_on: date
    began_by: UUID
    was: CaseStatus
    stage: Stage
    target_id: UUID | None = None
    target_path: str = ""
    target_name: str = ""
    requested: bool = False
    reason: TransferReason | None = None
    text: str = ""
    introduction: str = ""
    offered_on: date | None = None
    package: Package | None = None
    answer: TransferAnswer | None = None
    became: Stage | None = None
    other_committee: bool = False
    number: str = ""
    version: int = 1

    @property
    def open(self) -> bool:
        return self.status.open

    @property
    def moved_on(self) -> date | None:
        """The day the case became another branch's."""
        arrived = self.status is TransferStatus.ACCEPTED and self.target_id is not None
        return self.answer.on if arrived and self.answer else None

    @property
    def ends_the_case(self) -> bool:
        """A probationary member who is not recognised is none any more (Art. 34)."""
        answer = self.answer
        refused = self.status is TransferStatus.REFUSED and answer is not None and self.offered_on is not None
        return (
            refused
            and self.stage is Stage.PROBATIONARY_MEMBER
            and answer is not None
            and answer.ground is RefusalGround.NOT_RECOGNISED
        )

    def ends(self, kind: ApprovalKind) -> bool:
        """What a superior granted before does not go along: a pre-review of another committee, a notice hung elsewhere,
        and whatever leads above the stage in which the person goes on (C-2)."""
        if kind is ApprovalKind.PUBLIC_NOTICE_REVIEW:
            return True
        if kind is ApprovalKind.PRE_REVIEW and self.other_committee:
            return True
        return self.became in (Stage.APPLICANT, Stage.ACTIVIST) and ASKED_FOR[kind].rank > self.became.rank
