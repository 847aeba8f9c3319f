"""Organizations, what they follow, their rosters, and the holidays."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.fields import UtcDatetimeField


class PartyOrg(Model):
    """An organization in the tree. `path` is the superior's path, its own segment and a slash: `/1/4/22/`."""

    # MIGRATION: CHECK kind; CHECK path LIKE '/%/'; on PostgreSQL every path column of every table is COLLATE "C";
    # and so is every text that a list is ordered by, in the index that serves the order.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    superior: fields.ForeignKeyNullableRelation["PartyOrg"] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="subordinates", null=True, on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=32)
    name = fields.CharField(max_length=200)
    path = fields.CharField(max_length=255, unique=True)
    can_approve_admission = fields.BooleanField(default=False)
    can_develop = fields.BooleanField(default=True)
    has_committee = fields.BooleanField(default=True)
    has_party_groups = fields.BooleanField(default=True)
    is_floating_members_org = fields.BooleanField(default=False)
    settings: Any = fields.JSONField(null=True)
    # By which its documents are numbered, as 建工党发; without one by year and serial alone.
    document_mark = fields.CharField(max_length=8, default="")
    # The year and serial up to which numbers are taken though their documents were erased.
    numbered_to = fields.BigIntField(default=0)
    # Whom a person who is invited may ask: said to strangers with a code.
    contact_name = fields.CharField(max_length=100, default="")
    contact_phone = fields.CharField(max_length=32, default="")
    closed_on = fields.DateField(null=True)
    # Into which it was merged.
    successor_id = fields.UUIDField(null=True)
    # Under whom it stood before, of the days until then.
    formerly: Any = fields.JSONField(null=True)
    # The highest number that was ever given below it: a place that somebody left is never another's.
    last_number = fields.IntField(default=0)
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()

    class Meta:
        table = "party_org"
        indexes = (
            Index(fields=("superior_id", "path"), name="ix_org_superior"),
            Index(fields=("name", "id"), name="ix_org_name"),
        )


class Adoption(Model):
    """An organization follows an edition for its subtree from a day on."""

    # MIGRATION: CHECK edition; UNIQUE (org_id, since).
    id = fields.UUIDField(primary_key=True, default=uuid7)
    org: fields.ForeignKeyRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="adoptions", on_delete=fields.RESTRICT
    )
    edition = fields.CharField(max_length=32)
    since = fields.DateField()
    recorded_at = UtcDatetimeField()
    recorded_by = fields.UUIDField(null=True)

    class Meta:
        table = "adoption"


class PartyMember(Model):
    """A roster entry: whom mentors and introducers are picked from, and who has a vote.

    One with a `candidate` follows that case (decision 41); its `joined_on` is where probation, or the transfer, began.
    """

    # MIGRATION: CHECK status.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    org: fields.ForeignKeyRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="members", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    name = fields.CharField(max_length=100)
    name_key = fields.CharField(max_length=300)
    status = fields.CharField(max_length=16, default="FULL")
    position = fields.CharField(max_length=100, default="")
    full_since = fields.DateField(null=True)
    joined_on = fields.DateField(null=True)
    converted_on = fields.DateField(null=True)
    candidate: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "records.Candidate", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    # Since when a change of organizations has it on this roster.
    moved_on = fields.DateField(null=True)
    left_on = fields.DateField(null=True)
    left_reason = fields.CharField(max_length=200, default="")
    person_key = fields.CharField(max_length=64, default="")
    excused_from = fields.DateField(null=True)
    excused_until = fields.DateField(null=True)
    excused_reason = fields.CharField(max_length=200, default="")
    disciplines: Any = fields.JSONField(default=list)
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()

    class Meta:
        table = "party_member"
        indexes = (
            Index(fields=("org_path", "name_key", "id"), name="ix_member_path_name"),
            Index(fields=("org_id", "name_key", "id"), name="ix_member_org"),
            Index(fields=("name_key", "id", "org_path"), name="ix_member_name"),
            Index(fields=("person_key",), name="ix_member_person"),
            Index(fields=("candidate_id",), name="ix_member_case"),
        )


class RecruitmentPlan(Model):
    """How many an organization may admit in a year, as it was laid down each time: the latest of a year holds, without a
    `quota` nothing does. No row is ever changed."""

    # MIGRATION: CHECK quota >= 0.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    org: fields.ForeignKeyRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="plans", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    year = fields.IntField()
    quota = fields.IntField(null=True)
    note = fields.CharField(max_length=500, default="")
    set_on = fields.DateField()
    recorded_at = UtcDatetimeField()
    recorded_by = fields.UUIDField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "recruitment_plan"
        unique_together = (("org_id", "year", "version"),)
        indexes = (Index(fields=("year", "org_path"), name="ix_plan_year"),)


class Holiday(Model):
    """A day that differs from its weekday: a holiday, or a weekend day worked (调休). A year with no row is not covered."""

    day = fields.DateField(primary_key=True)
    working = fields.BooleanField()
    name = fields.CharField(max_length=100, default="")
    version = fields.IntField(default=1)

    class Meta:
        table = "holiday"
