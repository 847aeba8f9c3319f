"""The journal with its chains and anchors, and the answers of keyed acts."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.accounts import Account
from records.tables.cases import Candidate
from records.tables.fields import UtcDatetimeField


class Journal(Model):
    """Every act, in the transaction that did it: who, when, on which business date, what it was before and after.

    Each row belongs to a chain (`chains.py`): its place there, the hash of the row before it, and its own.
    """

    # MIGRATION: on PostgreSQL and SQLite a trigger refuses UPDATE and DELETE of journal rows.
    # MIGRATION: UNIQUE (chain, seq) AS uq_journal_chain.
    # MIGRATION: INDEX (record_id) WHERE act = 'deleteGeneralMeeting' AS ix_journal_gone: who saw a meeting is told that it went.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    act = fields.CharField(max_length=60)
    at = UtcDatetimeField()
    on = fields.DateField()
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    candidate: fields.ForeignKeyNullableRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="journal", null=True, on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    kind = fields.CharField(max_length=40, default="")
    record_id = fields.UUIDField(null=True)
    late_entry = fields.BooleanField(default=False)
    stage = fields.CharField(max_length=32, default="")
    before: Any = fields.JSONField(null=True)
    after: Any = fields.JSONField(null=True)
    request_id = fields.CharField(max_length=64, default="")
    address = fields.CharField(max_length=64, default="")
    chain = fields.CharField(max_length=255, default="")
    seq = fields.IntField(default=0)
    prev = fields.CharField(max_length=80, default="")
    hash = fields.CharField(max_length=80, default="")

    class Meta:
        table = "journal"
        indexes = (
            Index(fields=("candidate_id", "on", "id"), name="ix_journal_candidate"),
            Index(fields=("org_path", "at", "id"), name="ix_journal_path"),
            Index(fields=("at", "id"), name="ix_journal_at"),
            Index(fields=("account_id", "at", "id"), name="ix_journal_account"),
            Index(fields=("request_id", "id"), name="ix_journal_request"),
        )


class ChainHead(Model):
    """The last row of each chain of the journal: a chain that lost its end is found by it, and nothing can fork."""

    chain = fields.CharField(max_length=255, primary_key=True)
    seq = fields.IntField()
    hash = fields.CharField(max_length=80)
    mac = fields.CharField(max_length=80)

    class Meta:
        table = "chain_head"


class AnchoredHead(Model):
    """How far a chain had come when it was last anchored in a file outside; `id` is the file's keeper and the chain."""

    id = fields.CharField(max_length=300, primary_key=True)
    chain = fields.CharField(max_length=255)
    seq = fields.IntField()
    hash = fields.CharField(max_length=80)

    class Meta:
        table = "anchored_head"


class Idempotency(Model):
    """The first answer to a keyed act, given again to the same caller for the same input (api: idempotency keys)."""

    # MIGRATION: UNIQUE (account_id, key) AS uq_idempotency.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, on_delete=fields.CASCADE
    )
    key = fields.CharField(max_length=100)
    act = fields.CharField(max_length=60)
    input_digest = fields.CharField(max_length=64)
    answer: Any = fields.JSONField()
    at = UtcDatetimeField()

    class Meta:
        table = "idempotency"
