"""What is recorded of a case: steps, opinions, votes and their meetings, and who looks after whom."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.accounts import Account
from records.tables.cases import Candidate
from records.tables.fields import UtcDatetimeField
from records.tables.organizations import PartyMember, PartyOrg


class Record(Model):
    """What every record has: its business date `on`, when and by whom it was entered, and how it was corrected."""

    # MIGRATION: of each of the three, INDEX (candidate_id, on) WHERE late_entry AND voided_on IS NULL AS ix_…_late.

    id = fields.UUIDField(primary_key=True, default=uuid7)
    org_path = fields.CharField(max_length=255)
    kind = fields.CharField(max_length=40)
    on = fields.DateField()
    attachments: Any = fields.JSONField(default=list)
    edition = fields.CharField(max_length=32)
    recorded_at = UtcDatetimeField()
    late_entry = fields.BooleanField(default=False)
    version = fields.IntField(default=1)
    voided_on = fields.DateField(null=True)
    void_reason = fields.CharField(max_length=500, default="")
    superseded_by = fields.UUIDField(null=True)

    class Meta:
        abstract = True


class Opinion(Record):
    """An opinion on a candidate; `member` is the mentor or introducer who gave it."""

    # MIGRATION: CHECK kind in OPINIONS.
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="opinions", on_delete=fields.RESTRICT
    )
    recorded_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    member: fields.ForeignKeyNullableRelation[PartyMember] = fields.ForeignKeyField(
        "records.PartyMember", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    content = fields.TextField(default="")
    asked = fields.IntField(null=True)

    class Meta:
        table = "opinion"
        indexes = (
            Index(fields=("candidate_id", "on", "id"), name="ix_opinion_candidate"),
            Index(fields=("org_path", "on", "id"), name="ix_opinion_path"),
            Index(fields=("on", "id", "org_path"), name="ix_opinion_on"),
        )


class Meeting(Model):
    """A general meeting of a branch. One meeting serves many candidates; each has a vote of their own (R-MTG-5)."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    org: fields.ForeignKeyRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="meetings", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    on = fields.DateField()
    started_at = UtcDatetimeField(null=True)
    place = fields.CharField(max_length=200, default="")
    chair = fields.CharField(max_length=100, default="")
    recorder = fields.CharField(max_length=100, default="")
    scrutineer = fields.CharField(max_length=100, default="")
    teller = fields.CharField(max_length=100, default="")
    minutes = fields.TextField(default="")
    attachments: Any = fields.JSONField(default=list)
    # Who came: names as they were that day, for rosters go on.
    attendees: Any = fields.JSONField(default=list)
    edition = fields.CharField(max_length=32)
    recorded_at = UtcDatetimeField()
    recorded_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    late_entry = fields.BooleanField(default=False)
    version = fields.IntField(default=1)

    class Meta:
        table = "meeting"
        indexes = (
            Index(fields=("org_path", "on", "id"), name="ix_meeting_path"),
            Index(fields=("org_id", "on", "id"), name="ix_meeting_org"),
            Index(fields=("on", "id", "org_path"), name="ix_meeting_on"),
        )


class Vote(Record):
    """The vote on one candidate at a meeting: tallies only."""

    # MIGRATION: CHECK kind in VOTES, result, outcome; CHECK every tally >= 0.
    # MIGRATION: UNIQUE (meeting_id, candidate_id, kind, coalesce(outcome, '')) WHERE result <> 'VOID' AND voided_on IS NULL AS uq_vote_once.
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="votes", on_delete=fields.RESTRICT
    )
    recorded_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    meeting: fields.ForeignKeyRelation[Meeting] = fields.ForeignKeyField(
        "records.Meeting", related_name="votes", on_delete=fields.RESTRICT
    )
    due = fields.IntField()
    present = fields.IntField()
    issued = fields.IntField(default=0)
    returned = fields.IntField(default=0)
    approve = fields.IntField(default=0)
    oppose = fields.IntField(default=0)
    abstain = fields.IntField(default=0)
    invalid = fields.IntField(default=0)
    written_approve = fields.IntField(default=0)
    written_oppose = fields.IntField(default=0)
    written_abstain = fields.IntField(default=0)
    result = fields.CharField(max_length=16)
    secret_ballot = fields.BooleanField(default=True)
    written_received_at = UtcDatetimeField(null=True)
    introducers_present = fields.BooleanField(default=True)
    introducers_absence = fields.CharField(max_length=500, default="")
    resolution = fields.TextField(default="")
    outcome = fields.CharField(max_length=16, null=True)
    extension_months = fields.IntField(null=True)
    next_meeting_on = fields.DateField(null=True)
    annulment_reason = fields.CharField(max_length=32, null=True)
    annulment_text = fields.CharField(max_length=1000, default="")

    class Meta:
        table = "vote"
        indexes = (
            Index(fields=("candidate_id", "on", "id"), name="ix_vote_candidate"),
            Index(fields=("meeting_id", "id"), name="ix_vote_meeting"),
            Index(fields=("org_path", "on", "kind", "late_entry", "voided_on"), name="ix_vote_path"),
        )


class Step(Record):
    """Every other kind of record: the shape's own fields are JSON, checked by the shape when written and when read."""

    # MIGRATION: CHECK kind in the catalogue less OPINIONS and VOTES.
    # MIGRATION: CHECK candidate_id IS NOT NULL OR kind = 'POOL_ANALYSED'.
    # MIGRATION: INDEX (data ->> 'serial_number') WHERE kind = 'ADMISSION_FORM_ISSUED' AND voided_on IS NULL AS ix_step_form.
    candidate: fields.ForeignKeyNullableRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="steps", null=True, on_delete=fields.RESTRICT
    )
    recorded_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    data: Any = fields.JSONField(default=dict)

    class Meta:
        table = "step"
        indexes = (
            Index(fields=("candidate_id", "kind", "on", "id"), name="ix_step_candidate"),
            Index(fields=("org_path", "kind", "on", "id"), name="ix_step_path"),
        )


class Assignment(Model):
    """A member looks after a candidate: mentor, introducer, or continuing introducer (C-12)."""

    # MIGRATION: CHECK role.
    # MIGRATION: UNIQUE (candidate_id, role, member_id) WHERE until IS NULL AS uq_assignment_open.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="assignments", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    role = fields.CharField(max_length=32)
    member: fields.ForeignKeyRelation[PartyMember] = fields.ForeignKeyField(
        "records.PartyMember", related_name="assignments", on_delete=fields.RESTRICT
    )
    since = fields.DateField()
    until = fields.DateField(null=True)
    end_reason = fields.CharField(max_length=500, default="")
    recorded_at = UtcDatetimeField()
    recorded_by = fields.UUIDField(null=True)

    class Meta:
        table = "assignment"
        indexes = (
            Index(fields=("candidate_id", "role", "since", "id"), name="ix_assignment_candidate"),
            Index(fields=("member_id", "id"), name="ix_assignment_member"),
        )
