"""What is handed in as a file: its content, which several uploads may share, each upload, and where it is attached."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.accounts import Account
from records.tables.cases import Candidate
from records.tables.fields import UtcDatetimeField
from records.tables.organizations import PartyOrg


class Blob(Model):
    """A content that lies sealed in the store under the row's id: its SHA-256, its kind and size, and the key it was sealed
    with, itself sealed. The same content handed in twice at one organization lies there once.
    """

    id = fields.UUIDField(primary_key=True, default=uuid7)
    org_path = fields.CharField(max_length=255)
    digest = fields.CharField(max_length=64)
    kind = fields.CharField(max_length=16)
    size = fields.BigIntField()
    pages = fields.IntField(null=True)
    key_sealed = fields.CharField(max_length=200)
    created_at = UtcDatetimeField()

    class Meta:
        table = "blob"
        unique_together = (("org_path", "digest"),)


class File(Model):
    """One upload: whose, at which organization, and what it was called, which is sealed: names of papers tell."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    org_path = fields.CharField(max_length=255)
    owner: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, on_delete=fields.RESTRICT
    )
    blob: fields.ForeignKeyRelation[Blob] = fields.ForeignKeyField(
        "records.Blob", related_name="files", on_delete=fields.RESTRICT
    )
    name_sealed = fields.TextField()
    created_at = UtcDatetimeField()

    class Meta:
        table = "file"
        indexes = (
            Index(fields=("org_path", "created_at", "id"), name="ix_file_path"),
            Index(fields=("created_at", "id"), name="ix_file_created"),
            Index(fields=("blob_id",), name="ix_file_blob"),
        )


class FileUse(Model):
    """A record that a file is attached to, by the table the record lies in."""

    # MIGRATION: CHECK place in ('step', 'opinion', 'vote', 'meeting', 'document', 'print_template').
    id = fields.UUIDField(primary_key=True, default=uuid7)
    file: fields.ForeignKeyRelation[File] = fields.ForeignKeyField(
        "records.File", related_name="uses", on_delete=fields.RESTRICT
    )
    place = fields.CharField(max_length=16)
    record_id = fields.UUIDField()

    class Meta:
        table = "file_use"
        unique_together = (("file_id", "place", "record_id"),)
        indexes = (Index(fields=("record_id",), name="ix_file_use_record"),)


class Document(Model):
    """A print that was issued, as it went out: its number within its organization and year, the code by which anybody who holds
    the paper asks whether it is genuine, and its bytes, which are a file. `subject` is the global id of what it is of; `data_digest`
    is of what was printed, by which the same is not issued twice. `person` is the name as strangers are told it.
    """

    # MIGRATION: COLLATE "C" for the path.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    kind = fields.CharField(max_length=32)
    title = fields.CharField(max_length=100)
    subject = fields.CharField(max_length=48)
    candidate: fields.ForeignKeyNullableRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    org_path = fields.CharField(max_length=255)
    organization = fields.CharField(max_length=255)
    person = fields.CharField(max_length=255, default="")
    year = fields.IntField()
    serial = fields.IntField()
    number = fields.CharField(max_length=20)
    code = fields.CharField(max_length=32, unique=True)
    issued_on = fields.DateField()
    issued_at = UtcDatetimeField()
    issued_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, on_delete=fields.RESTRICT
    )
    digest = fields.CharField(max_length=64)
    data_digest = fields.CharField(max_length=64)
    # What was printed of a sealed review: opened by whom it is not sealed to, and that is an act.
    sealed = fields.BooleanField(default=False)
    file: fields.ForeignKeyRelation[File] = fields.ForeignKeyField(
        "records.File", related_name=False, on_delete=fields.RESTRICT
    )
    superseded_at = UtcDatetimeField(null=True)

    class Meta:
        table = "document"
        unique_together = (("org_path", "year", "serial"),)
        indexes = (
            Index(fields=("subject", "kind", "id"), name="ix_document_subject"),
            Index(fields=("candidate_id", "id"), name="ix_document_candidate"),
            Index(fields=("file_id",), name="ix_document_file"),
        )


class PrintTemplate(Model):
    """A committee's own .docx of a print, each time one was laid down: of those whose day has come the latest holds, for the organization
    and all below it that have none nearer; without a `file` it was taken back. No row is ever changed."""

    # MIGRATION: UNIQUE (org_id, kind, version).
    id = fields.UUIDField(primary_key=True, default=uuid7)
    org: fields.ForeignKeyRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name=False, on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=32)
    file: fields.ForeignKeyNullableRelation[File] = fields.ForeignKeyField(
        "records.File", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    name = fields.CharField(max_length=200, default="")
    note = fields.CharField(max_length=500, default="")
    holds_from = fields.DateField()
    recorded_at = UtcDatetimeField()
    recorded_by = fields.UUIDField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "print_template"
        unique_together = (("org_id", "kind", "version"),)
        indexes = (Index(fields=("file_id",), name="ix_template_file"),)


class Upload(Model):
    """A file that comes in parts: how long it will be, how much of it is here, and under which names and sealed keys the parts
    lie in the store. Gone when it is a file, or when nobody goes on with it."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    org_path = fields.CharField(max_length=255)
    owner: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, on_delete=fields.RESTRICT
    )
    name_sealed = fields.TextField()
    claimed = fields.CharField(max_length=100)
    length = fields.BigIntField()
    received = fields.BigIntField()
    parts: Any = fields.JSONField(default=list)
    file_id = fields.UUIDField(null=True)
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()
    expires_at = UtcDatetimeField()

    class Meta:
        table = "upload"
        indexes = (Index(fields=("expires_at", "id"), name="ix_upload_expires"),)
