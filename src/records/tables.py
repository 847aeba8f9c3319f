"""The tables. Columns for what is listed, filtered or counted; JSON for what is read with the dossier only.

Every table that holds something about a person carries `org_path`, the path of the person's branch: "everything under
this committee" is one range predicate on it (`scope.py`), on every table, without a join.

What Tortoise and aerich cannot express stands in comments that begin with MIGRATION; the initial migration has it by hand.
"""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.fields import UtcDatetimeField, uuid7


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
    closed_on = fields.DateField(null=True)
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
    """A roster entry: whom mentors and introducers are picked from, and who has a vote."""

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
        )


class Candidate(Model):
    """A case: one person's road. The dates below `opened_on` mirror what the dossier derives, for lists and filters.

    `next_due_on`, `problem_count` and `overdue_since` are badges: they sort and filter, and are never shown as truth.
    """

    # MIGRATION: CHECK stage, status, sub_status, sex, id_type, stage_source; CHECK version >= 1.
    # MIGRATION: UNIQUE (person_key) WHERE status IN ('ACTIVE', 'TRANSFERRING') AS uq_candidate_active_person.
    # Each order of the list has an index with its very expression (graph/plan/declarations/filters.py: `ranked`, `dated`):
    # MIGRATION: INDEX (CASE stage WHEN …, name_key, id) AS ix_candidate_road.
    # MIGRATION: INDEX (coalesce(next_due_on, '9999-01-01'), id) AS ix_candidate_next_due.
    # MIGRATION: INDEX (coalesce(stage_since, '9999-01-01'), id) AS ix_candidate_stage_since.
    # MIGRATION: INDEX (org_path, name_key, id) WHERE probation_start IS NOT NULL AND upward_filed_on IS NULL AS ix_candidate_unfiled.
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
    phone = fields.CharField(max_length=32, default="")
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
            Index(fields=("stage", "org_path"), name="ix_candidate_stage_path"),
        )


class Record(Model):
    """What every record has: its business date `on`, when and by whom it was entered, and how it was corrected."""

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
    recorded_by: fields.ForeignKeyNullableRelation["Account"] = fields.ForeignKeyField(
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
    edition = fields.CharField(max_length=32)
    recorded_at = UtcDatetimeField()
    recorded_by: fields.ForeignKeyNullableRelation["Account"] = fields.ForeignKeyField(
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
    # MIGRATION: UNIQUE (meeting_id, candidate_id, kind) WHERE result <> 'VOID' AND voided_on IS NULL AS uq_vote_once.
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="votes", on_delete=fields.RESTRICT
    )
    recorded_by: fields.ForeignKeyNullableRelation["Account"] = fields.ForeignKeyField(
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
        )


class Step(Record):
    """Every other kind of record: the shape's own fields are JSON, checked by the shape when written and when read."""

    # MIGRATION: CHECK kind in the catalogue less OPINIONS and VOTES.
    # MIGRATION: CHECK candidate_id IS NOT NULL OR kind = 'POOL_ANALYSED'.
    candidate: fields.ForeignKeyNullableRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="steps", null=True, on_delete=fields.RESTRICT
    )
    recorded_by: fields.ForeignKeyNullableRelation["Account"] = fields.ForeignKeyField(
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


class Approval(Model):
    """What was submitted upward. `addressed_to` is the inbox it lies in; `data` holds what is read with the dossier:
    acknowledgements, problems as found, dues, deliberations, the decision and earlier ones. `evidence` is frozen when it
    is submitted, the longest of all and seldom looked at."""

    # MIGRATION: CHECK kind, status, outcome; CHECK status <> 'APPROVED' OR decided_on IS NOT NULL.
    # MIGRATION: UNIQUE (candidate_id) WHERE status = 'SUBMITTED' AS uq_approval_open.
    # Not partial: a committee looks through what it decided as well.
    # MIGRATION: INDEX (addressed_to_id, status, coalesce(deadline_on, '9999-01-01'), id) AS ix_approval_inbox.
    # MIGRATION: INDEX (coalesce(deadline_on, '9999-01-01'), id) AS ix_approval_deadline.
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
    submitted_by: fields.ForeignKeyNullableRelation["Account"] = fields.ForeignKeyField(
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
    decided_by: fields.ForeignKeyNullableRelation["Account"] = fields.ForeignKeyField(
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
        )


class Account(Model):
    """Who may sign in, in which role, at which organization."""

    # MIGRATION: CHECK role; CHECK role <> 'CANDIDATE' OR candidate_id IS NOT NULL.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    login = fields.CharField(max_length=100, unique=True)
    name = fields.CharField(max_length=100)
    role = fields.CharField(max_length=32)
    org: fields.ForeignKeyNullableRelation[PartyOrg] = fields.ForeignKeyField(
        "records.PartyOrg", related_name="accounts", null=True, on_delete=fields.RESTRICT
    )
    candidate: fields.ForeignKeyNullableRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="accounts", null=True, on_delete=fields.RESTRICT
    )
    member: fields.ForeignKeyNullableRelation[PartyMember] = fields.ForeignKeyField(
        "records.PartyMember", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    person_key = fields.CharField(max_length=64, default="")
    password_hash = fields.CharField(max_length=200, default="")
    disabled_at = UtcDatetimeField(null=True)
    created_at = UtcDatetimeField()

    class Meta:
        table = "account"
        indexes = (Index(fields=("login", "id"), name="ix_account_login"),)


class Session(Model):
    """A signed-in browser: the cookie's digest, never the cookie."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name="sessions", on_delete=fields.CASCADE
    )
    digest = fields.CharField(max_length=64, unique=True)
    created_at = UtcDatetimeField()
    seen_at = UtcDatetimeField()
    expires_at = UtcDatetimeField()

    class Meta:
        table = "session"


class AccessToken(Model):
    """A program's bearer token: its digest, never the token."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name="tokens", on_delete=fields.CASCADE
    )
    label = fields.CharField(max_length=100, default="")
    digest = fields.CharField(max_length=64, unique=True)
    created_at = UtcDatetimeField()
    expires_at = UtcDatetimeField(null=True)
    revoked_at = UtcDatetimeField(null=True)

    class Meta:
        table = "access_token"


class Standing(Model):
    """One row, whose number rises with every change of what accounts and organizations make of a caller (`callers.py`)."""

    # MIGRATION: the row, and the triggers on account and party_org that count.
    id = fields.IntField(primary_key=True, generated=False)
    version = fields.BigIntField()

    class Meta:
        table = "standing"


class RegistrationToken(Model):
    """What the QR code of A1 carries: its digest, for one person, once."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="registration_tokens", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    digest = fields.CharField(max_length=64, unique=True)
    created_at = UtcDatetimeField()
    created_by = fields.UUIDField(null=True)
    expires_at = UtcDatetimeField()
    used_at = UtcDatetimeField(null=True)
    revoked_at = UtcDatetimeField(null=True)

    class Meta:
        table = "registration_token"
        indexes = (Index(fields=("candidate_id", "id"), name="ix_regtoken_candidate"),)


class Holiday(Model):
    """A day that differs from its weekday: a holiday, or a weekend day worked (调休). A year with no row is not covered."""

    day = fields.DateField(primary_key=True)
    working = fields.BooleanField()
    name = fields.CharField(max_length=100, default="")

    class Meta:
        table = "holiday"


class Journal(Model):
    """Every act, in the transaction that did it: who, when, on which business date, what it was before and after.

    Each row belongs to a chain (`chains.py`): its place there, the hash of the row before it, and its own.
    """

    # MIGRATION: on PostgreSQL and SQLite a trigger refuses UPDATE and DELETE of journal rows.
    # MIGRATION: UNIQUE (chain, seq) AS uq_journal_chain.
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
