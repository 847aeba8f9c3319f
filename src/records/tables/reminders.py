"""What reminds an office of its work outside of this service: calendars that it subscribes to, channels by which it is told."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.accounts import Account
from records.tables.fields import UtcDatetimeField


class CalendarFeed(Model):
    """A calendar at a secret address, of what an office has to see to: the secret's digest, never the secret.

    `shows` is how much is said of people in it (`domain.orgs.reminders.FeedDetail`).
    """

    # MIGRATION: CHECK shows.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, on_delete=fields.CASCADE
    )
    label = fields.CharField(max_length=100, default="")
    digest = fields.CharField(max_length=64, unique=True)
    shows = fields.CharField(max_length=16)
    created_at = UtcDatetimeField()
    revoked_at = UtcDatetimeField(null=True)

    class Meta:
        table = "calendar_feed"
        indexes = (Index(fields=("account_id", "id"), name="ix_feed_account"),)


class Channel(Model):
    """Where an office is told what happened, and what is due: somebody else's address, sealed with its secret, for this row.

    `place` is what is shown of it. `failures` are those in a row; `next_at` is when it is tried again, `leased_until` how long
    one of several processes has it to itself, `digested_on` the day of the last digest. `disabled_at`: it failed too often.
    """

    # MIGRATION: CHECK kind.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, on_delete=fields.CASCADE
    )
    kind = fields.CharField(max_length=16)
    label = fields.CharField(max_length=100, default="")
    place = fields.CharField(max_length=255)
    sealed = fields.TextField()
    events = fields.BooleanField(default=False)
    digest = fields.BooleanField(default=False)
    digested_on = fields.DateField(null=True)
    failures = fields.IntField(default=0)
    next_at = UtcDatetimeField(null=True)
    leased_until = UtcDatetimeField(null=True)
    disabled_at = UtcDatetimeField(null=True)
    created_at = UtcDatetimeField()
    revoked_at = UtcDatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "channel"
        indexes = (Index(fields=("account_id", "id"), name="ix_channel_account"),)


class Delivery(Model):
    """Something to be told by a channel, put here in the transaction of the act that it tells of. Its id is the message's, and the
    same at every try; they are sent in its order. `data` are ids, kinds and counts: nothing of a person.
    """

    # MIGRATION: CHECK status; the index of those that wait is partial.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    channel: fields.ForeignKeyRelation[Channel] = fields.ForeignKeyField(
        "records.Channel", related_name=False, on_delete=fields.CASCADE
    )
    account_id = fields.UUIDField()
    type = fields.CharField(max_length=64)
    org_path = fields.CharField(max_length=255)
    data: Any = fields.JSONField()
    status = fields.CharField(max_length=16)
    tries = fields.IntField(default=0)
    answer = fields.CharField(max_length=200, default="")
    created_at = UtcDatetimeField()
    tried_at = UtcDatetimeField(null=True)
    sent_at = UtcDatetimeField(null=True)

    class Meta:
        table = "delivery"
        indexes = (
            Index(fields=("channel_id", "id"), name="ix_delivery_channel"),
            Index(fields=("account_id", "id"), name="ix_delivery_account"),
        )
