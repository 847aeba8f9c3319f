"""Cases on their way from one branch to another, and the codes with which a person is asked for."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.accounts import Account, OnceSecret
from records.tables.cases import Candidate
from records.tables.organizations import PartyOrg


class TransferRequest(Model):
    """A case goes to another branch, or out of the system (Arts 12, 34).

    Both sides see it, by `from_path` and `to_path`, and whoever sees the case, by `org_path`. `name` and `data`, the package,
    are there from the day of the hand-over.
    """

    # MIGRATION: CHECK status, stage, status_before, reason, recognition, ground, became; CHECK open or answered.
    # MIGRATION: UNIQUE (candidate_id) WHERE status IN ('REQUESTED', 'OFFERED') AS uq_transfer_open.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="transfers", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    source: fields.ForeignKeyRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name=False, on_delete=fields.RESTRICT
    )
    from_path = fields.CharField(max_length=255)
    target: fields.ForeignKeyNullableRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    to_path = fields.CharField(max_length=255, default="")
    target_name = fields.CharField(max_length=200, default="")
    status = fields.CharField(max_length=16)
    requested = fields.BooleanField(default=False)
    name = fields.CharField(max_length=100, default="")
    number_masked = fields.CharField(max_length=40, default="")
    stage = fields.CharField(max_length=32)
    status_before = fields.CharField(max_length=16)
    reason = fields.CharField(max_length=16, null=True)
    text = fields.TextField(default="")
    introduction = fields.TextField(default="")
    began_on = fields.DateField()
    began_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    offered_on = fields.DateField(null=True)
    deadline_on = fields.DateField(null=True)
    answered_on = fields.DateField(null=True)
    answered_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    answer = fields.TextField(default="")
    consent = fields.TextField(default="")
    recognition = fields.CharField(max_length=32, null=True)
    ground = fields.CharField(max_length=32, null=True)
    became = fields.CharField(max_length=32, null=True)
    other_committee = fields.BooleanField(default=False)
    data: Any = fields.JSONField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "transfer_request"
        indexes = (
            Index(fields=("candidate_id", "began_on", "id"), name="ix_transfer_candidate"),
            Index(fields=("org_path", "id"), name="ix_transfer_path"),
            Index(fields=("from_path", "id"), name="ix_transfer_from"),
            Index(fields=("to_path", "id"), name="ix_transfer_to"),
        )


class TransferCode(OnceSecret):
    """With it, and the ID number, another branch may ask for somebody (C-7)."""

    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="transfer_codes", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "transfer_code"
        indexes = (Index(fields=("candidate_id", "id"), name="ix_transfer_code_candidate"),)
