"""Cases: the candidate's own row, on which lists are filtered and ordered."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.fields import UtcDatetimeField
from records.tables.organizations import PartyOrg


class Candidate(Model):
    """A case: one person's road. The dates below `opened_on` mirror what the dossier derives, for lists and filters.

    `formerly` is what was known of the person before something of it changed, of the days until then; `places` are the branches
    from which a change of organizations took the case, and `origin_org_id` is the first of them.
    `next_due_on`, `problem_count`, `overdue_since` and `open_rules` are badges: they sort and filter, and are never shown as truth.
    """

    # MIGRATION: CHECK stage, status, sub_status, sex, id_type, stage_source; CHECK version >= 1.
    # MIGRATION: UNIQUE (person_key) WHERE status IN ('ACTIVE', 'TRANSFERRING') AS uq_candidate_active_person.
    # Each order of the list has an index with its very expression (graph/plan/declarations/filters.py: `ranked`, `dated`):
    # MIGRATION: INDEX (CASE stage WHEN …, name_key, id) AS ix_candidate_road.
    # MIGRATION: INDEX (coalesce(next_due_on, '9999-01-01'), id) AS ix_candidate_next_due.
    # MIGRATION: INDEX (coalesce(stage_since, '9999-01-01'), id) AS ix_candidate_stage_since.
    # MIGRATION: INDEX (org_path, name_key, id) WHERE probation_start IS NOT NULL AND upward_filed_on IS NULL AS ix_candidate_unfiled.
    # MIGRATION: INDEX (org_path, probation_start) WHERE probation_start IS NOT NULL AS ix_candidate_admitted.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    org: fields.ForeignKeyRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="candidates", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    name = fields.CharField(max_length=100)
    name_key = fields.CharField(max_length=300)
    id_type = fields.CharField(max_length=16)
    id_number_sealed = fields.TextField()
    id_number_masked = fields.CharField(max_length=40)
    person_key = fields.CharField(max_length=64)
    birth = fields.DateField()
    sex = fields.CharField(max_length=8)
    phone_sealed = fields.TextField()
    phone_key = fields.CharField(max_length=64, default="")
    phone_masked = fields.CharField(max_length=32, default="")
    ethnicity = fields.CharField(max_length=32, default="")
    education = fields.CharField(max_length=32, null=True)
    occupation = fields.CharField(max_length=100, default="")
    unit = fields.CharField(max_length=200, default="")
    political_status = fields.CharField(max_length=32, default="MASSES")
    registration_place = fields.CharField(max_length=200, default="")
    application_basis = fields.CharField(max_length=32, null=True)
    is_floating = fields.BooleanField(default=False)
    outflow_place = fields.CharField(max_length=200, default="")
    inflow_place = fields.CharField(max_length=200, default="")
    expected_leave_on = fields.DateField(null=True)
    formerly: Any = fields.JSONField(null=True)
    places: Any = fields.JSONField(null=True)
    origin_org_id = fields.UUIDField(null=True)
    stage = fields.CharField(max_length=32, default="APPLICANT")
    status = fields.CharField(max_length=16, default="ACTIVE")
    sub_status = fields.CharField(max_length=32, null=True)
    stage_source = fields.CharField(max_length=16, default="ACTS")
    opened_on = fields.DateField()
    applied_on = fields.DateField(null=True)
    activist_since = fields.DateField(null=True)
    listed_on = fields.DateField(null=True)
    probation_start = fields.DateField(null=True)
    probation_last_day = fields.DateField(null=True)
    probation_eligible_on = fields.DateField(null=True)
    extension_months = fields.IntField(default=0)
    upward_filed_on = fields.DateField(null=True)
    standing_since = fields.DateField(null=True)
    stage_since = fields.DateField(null=True)
    transferred_in_on = fields.DateField(null=True)
    previous_case: fields.ForeignKeyNullableRelation["Candidate"] = fields.ForeignKeyField(
        "records.Candidate", related_name="later_cases", null=True, on_delete=fields.RESTRICT
    )
    next_due_on = fields.DateField(null=True)
    overdue_since = fields.DateField(null=True)
    problem_count = fields.IntField(default=0)
    open_rules = fields.TextField(default="")
    badges_on = fields.DateField(null=True)
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()
    updated_at = UtcDatetimeField()

    class Meta:
        table = "candidate"
        indexes = (
            Index(fields=("org_path", "name_key", "id"), name="ix_candidate_path_name"),
            Index(fields=("name_key", "id", "org_path", "name"), name="ix_candidate_name"),
            Index(fields=("opened_on", "id", "org_path"), name="ix_candidate_opened"),
            Index(fields=("updated_at", "id", "org_path"), name="ix_candidate_updated"),
            Index(fields=("org_id", "name_key", "id"), name="ix_candidate_org"),
            Index(fields=("person_key",), name="ix_candidate_person"),
            Index(fields=("phone_key",), name="ix_candidate_phone"),
            Index(fields=("stage", "org_path"), name="ix_candidate_stage_path"),
            # All that figures are counted of: no row of the table is looked at for them.
            Index(
                fields=(
                    "org_path",
                    "status",
                    "stage",
                    "sex",
                    "education",
                    "ethnicity",
                    "occupation",
                    "birth",
                    "overdue_since",
                    "org_id",
                    "applied_on",
                    "activist_since",
                    "listed_on",
                    "probation_start",
                    "stage_since",
                ),
                name="ix_candidate_figures",
            ),
        )


class CorrectionRequest(Model):
    """What a person asked to have put right of their own data. It is seen where the case is, wherever that goes."""

    # MIGRATION: CHECK status; one open a field of a case.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="correction_requests", on_delete=fields.RESTRICT
    )
    field = fields.CharField(max_length=32)
    wanted = fields.CharField(max_length=200, default="")
    reason = fields.CharField(max_length=500)
    status = fields.CharField(max_length=16, default="OPEN")
    note = fields.CharField(max_length=500, default="")
    requested_at = UtcDatetimeField()
    requested_by = fields.UUIDField()
    answered_at = UtcDatetimeField(null=True)
    answered_by = fields.UUIDField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "correction_request"
        indexes = (Index(fields=("candidate_id", "id"), name="ix_correction_candidate"),)


class NoticeObjection(Model):
    """What somebody who read a public notice has against it, by its page: as it was written, under a number they were told. It is
    seen where the case is. Sealed for its row, each as what it is: what they say, how they may be reached, what was found of it."""

    # MIGRATION: CHECK status.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    number = fields.CharField(max_length=20, unique=True)
    notice_id = fields.UUIDField()
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="notice_objections", on_delete=fields.RESTRICT
    )
    content_sealed = fields.TextField()
    contact_sealed = fields.TextField()
    finding_sealed = fields.TextField()
    status = fields.CharField(max_length=16, default="OPEN")
    received_at = UtcDatetimeField()
    answered_at = UtcDatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "notice_objection"
        indexes = (
            Index(fields=("candidate_id", "id"), name="ix_objection_candidate"),
            Index(fields=("notice_id", "id"), name="ix_objection_notice"),
        )
