"""The tables. Columns for what is listed, filtered or counted; JSON for what is read with the dossier only.

Every table that holds something about a person carries `org_path`, the path of the person's branch: "everything under
this committee" is one range predicate on it (`scope.py`), on every table, without a join.

What Tortoise and aerich cannot express stands in comments that begin with MIGRATION; the initial migration has it by hand.

A file holds what belongs together, and points at the tables of those before it: `installation`, `organizations`, `cases`, `accounts`, `steps`,
`approvals`, `transfers`, `files`, `journal`, `reminders`; `fields` has the columns of our own. Here they are one app, which is how Tortoise finds them all, and
`tables.Candidate` is a table wherever it is written down.
"""

from records.tables.accounts import (
    AccessToken,
    Account,
    Allowance,
    Consent,
    RecoveryCode,
    RegistrationToken,
    SecondFactor,
    Session,
    Standing,
)
from records.tables.approvals import Approval
from records.tables.cases import Candidate, CorrectionRequest, NoticeObjection
from records.tables.files import Blob, Document, File, FileUse, PrintTemplate, Upload
from records.tables.installation import DataKey
from records.tables.journal import AnchoredHead, ChainHead, Idempotency, Journal
from records.tables.organizations import Adoption, Holiday, PartyMember, PartyOrg, RecruitmentPlan
from records.tables.reminders import CalendarFeed, Channel, Delivery
from records.tables.steps import Assignment, Meeting, Opinion, Record, Step, Vote
from records.tables.transfers import TransferCode, TransferRequest

__all__ = [
    "AccessToken",
    "Account",
    "Adoption",
    "Allowance",
    "AnchoredHead",
    "Approval",
    "Assignment",
    "Blob",
    "CalendarFeed",
    "Candidate",
    "ChainHead",
    "Channel",
    "Consent",
    "CorrectionRequest",
    "DataKey",
    "Delivery",
    "Document",
    "File",
    "FileUse",
    "Holiday",
    "Idempotency",
    "Journal",
    "Meeting",
    "NoticeObjection",
    "Opinion",
    "PartyMember",
    "PartyOrg",
    "PrintTemplate",
    "Record",
    "RecoveryCode",
    "RecruitmentPlan",
    "RegistrationToken",
    "SecondFactor",
    "Session",
    "Standing",
    "Step",
    "TransferCode",
    "TransferRequest",
    "Upload",
    "Vote",
]
