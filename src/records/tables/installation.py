"""What the installation itself keeps of itself."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from records.tables.fields import UtcDatetimeField


class DataKey(Model):
    """Under which data key everything here is sealed: its id, and a probe that it alone opens. One row, of id 1.

    `mark` is a blind index of nothing: it is the same only where all keys that the indexes rest on are there, in their order.
    `moving` is how far a change to another key has come, while one is under way (`resealing`).
    """

    # MIGRATION: CHECK ("id" = 1) AS ck_data_key_one.
    id = fields.SmallIntField(primary_key=True, generated=False)
    key_id = fields.CharField(max_length=16)
    probe = fields.TextField()
    mark = fields.CharField(max_length=64)
    moving: Any = fields.JSONField(null=True)
    at = UtcDatetimeField()

    class Meta:
        table = "data_key"
