"""What is handed in as a file: its content, which several uploads may share, each upload, and where it is attached."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.accounts import Account
from records.tables.fields import UtcDatetimeField


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

    # MIGRATION: CHECK place in ('step', 'opinion', 'vote', 'meeting').
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
