"""What was submitted upward."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.accounts import Account
from records.tables.cases import Candidate
from records.tables.fields import UtcDatetimeField
from records.tables.organizations import PartyOrg


class Approval(Model):
    """What was submitted upward. `addressed_to` is the inbox it lies in; `data` holds what is read with the dossier:
    acknowledgements, problems as found, dues, deliberations, the decision and earlier ones. `evidence` is frozen when it
    is submitted, the longest of all and seldom looked at."""

    # MIGRATION: CHECK kind, status, outcome; CHECK status <> 'APPROVED' OR decided_on IS NOT NULL.
    # MIGRATION: UNIQUE (candidate_id) WHERE status = 'SUBMITTED' AS uq_approval_open.
    # Not partial: a committee looks through what it decided as well.
    # MIGRATION: INDEX (addressed_to_id, status, coalesce(deadline_on, '9999-01-01'), id) AS ix_approval_inbox.
    # MIGRATION: INDEX (coalesce(deadline_on, '9999-01-01'), id) AS ix_approval_deadline.
    # MIGRATION: INDEX (org_path, decided_on) WHERE status IN ('REJECTED', 'RETURNED') AS ix_approval_back.
    # MIGRATION: on PostgreSQL toast_tuple_target = 1100: the evidence lies beside the row, which a decision writes without it.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="approvals", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    kind = fields.CharField(max_length=40)
    status = fields.CharField(max_length=16)
    addressed_to: fields.ForeignKeyNullableRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="inbox", null=True, on_delete=fields.RESTRICT
    )
    submitted_on = fields.DateField()
    submitted_at = UtcDatetimeField()
    submitted_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    note = fields.TextField(default="")
    edition = fields.CharField(max_length=32)
    subject_id = fields.UUIDField(null=True)
    outcome = fields.CharField(max_length=16, null=True)
    has_warnings = fields.BooleanField(default=False)
    deadline_on = fields.DateField(null=True)
    decided_on = fields.DateField(null=True)
    decided_at = UtcDatetimeField(null=True)
    decided_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    opinion = fields.TextField(default="")
    monthly_dues = fields.DecimalField(max_digits=12, decimal_places=2, null=True)
    data: Any = fields.JSONField(default=dict)
    evidence: Any = fields.JSONField(default=list)
    previous: fields.ForeignKeyNullableRelation["Approval"] = fields.ForeignKeyField(
        "records.Approval", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    version = fields.IntField(default=1)

    class Meta:
        table = "approval"
        indexes = (
            Index(fields=("candidate_id", "submitted_on", "id"), name="ix_approval_candidate"),
            Index(fields=("org_path", "submitted_on", "id"), name="ix_approval_path"),
            Index(fields=("submitted_on", "id", "org_path"), name="ix_approval_submitted"),
            Index(fields=("org_path", "decided_on", "status", "kind", "submitted_on"), name="ix_approval_decided"),
        )
