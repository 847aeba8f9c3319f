"""首个版本的全部表 ·
The first release. By hand, beside what aerich wrote: CHECKs, partial indexes, COLLATE "C" for paths, the journal's triggers."""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
CREATE TABLE IF NOT EXISTS "holiday" (
    "day" DATE NOT NULL PRIMARY KEY,
    "working" INT NOT NULL,
    "name" VARCHAR(100) NOT NULL
);
CREATE TABLE IF NOT EXISTS "party_org" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "path" VARCHAR(255) NOT NULL UNIQUE,
    "can_approve_admission" INT NOT NULL,
    "can_develop" INT NOT NULL,
    "has_committee" INT NOT NULL,
    "has_party_groups" INT NOT NULL,
    "is_floating_members_org" INT NOT NULL,
    "settings" JSON,
    "closed_on" DATE,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "superior_id" CHAR(36) REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_party_org_kind" CHECK ("kind" IN (
        'BRANCH', 'GENERAL_BRANCH', 'SUB_COMMITTEE', 'GRASSROOTS_COMMITTEE', 'WORKING_COMMITTEE',
        'LOCAL_COMMITTEE', 'LEADING_GROUP', 'TEMPORARY', 'ORGANIZATION_DEPARTMENT'
    )),
    CONSTRAINT "ck_party_org_path" CHECK ("path" LIKE '/%/')
);
CREATE TABLE IF NOT EXISTS "adoption" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "edition" VARCHAR(32) NOT NULL,
    "since" DATE NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "recorded_by" CHAR(36),
    "org_id" CHAR(36) NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_adoption_edition" CHECK ("edition" IN ('MANUAL_2024', 'NATIONAL_2026'))
);
CREATE UNIQUE INDEX "uq_adoption_org_since" ON "adoption" ("org_id", "since");
CREATE TABLE IF NOT EXISTS "candidate" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL,
    "id_type" VARCHAR(16) NOT NULL,
    "id_number_sealed" TEXT NOT NULL,
    "id_number_masked" VARCHAR(40) NOT NULL,
    "person_key" VARCHAR(64) NOT NULL,
    "birth" DATE NOT NULL,
    "sex" VARCHAR(8) NOT NULL,
    "phone" VARCHAR(32) NOT NULL,
    "phone_masked" VARCHAR(32) NOT NULL,
    "ethnicity" VARCHAR(32) NOT NULL,
    "education" VARCHAR(32),
    "occupation" VARCHAR(100) NOT NULL,
    "unit" VARCHAR(200) NOT NULL,
    "political_status" VARCHAR(32) NOT NULL,
    "registration_place" VARCHAR(200) NOT NULL,
    "application_basis" VARCHAR(32),
    "is_floating" INT NOT NULL,
    "outflow_place" VARCHAR(200) NOT NULL,
    "inflow_place" VARCHAR(200) NOT NULL,
    "expected_leave_on" DATE,
    "stage" VARCHAR(32) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "sub_status" VARCHAR(32),
    "stage_source" VARCHAR(16) NOT NULL,
    "opened_on" DATE NOT NULL,
    "applied_on" DATE,
    "activist_since" DATE,
    "listed_on" DATE,
    "probation_start" DATE,
    "probation_last_day" DATE,
    "probation_eligible_on" DATE,
    "extension_months" INT NOT NULL,
    "standing_since" DATE,
    "stage_since" DATE,
    "transferred_in_on" DATE,
    "next_due_on" DATE,
    "overdue_since" DATE,
    "problem_count" INT NOT NULL,
    "badges_on" DATE,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "org_id" CHAR(36) NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "previous_case_id" CHAR(36) REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_candidate_stage" CHECK ("stage" IN (
        'APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'
    )),
    CONSTRAINT "ck_candidate_status" CHECK ("status" IN (
        'ACTIVE', 'ARCHIVED', 'TRANSFERRING', 'COMPLETED', 'ANNULLED', 'NOT_RECOGNISED'
    )),
    CONSTRAINT "ck_candidate_sub_status" CHECK ("sub_status" IN ('INVITED', 'REGISTERED', 'LISTING_CONSENTED')),
    CONSTRAINT "ck_candidate_sex" CHECK ("sex" IN ('MALE', 'FEMALE')),
    CONSTRAINT "ck_candidate_id_type" CHECK ("id_type" IN ('CITIZEN', 'MILITARY', 'PASSPORT', 'OTHER')),
    CONSTRAINT "ck_candidate_stage_source" CHECK ("stage_source" IN ('ACTS', 'ADJUSTED')),
    CONSTRAINT "ck_candidate_version" CHECK ("version" >= 1)
);
CREATE INDEX IF NOT EXISTS "ix_candidate_path_name" ON "candidate" ("org_path", "name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_name" ON "candidate" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_due" ON "candidate" ("next_due_on", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_person" ON "candidate" ("person_key");
CREATE INDEX IF NOT EXISTS "ix_candidate_stage_path" ON "candidate" ("stage", "org_path");
CREATE UNIQUE INDEX "uq_candidate_active_person" ON "candidate" ("person_key")
    WHERE "status" IN ('ACTIVE', 'TRANSFERRING');
CREATE TABLE IF NOT EXISTS "party_member" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "position" VARCHAR(100) NOT NULL,
    "full_since" DATE,
    "left_on" DATE,
    "left_reason" VARCHAR(200) NOT NULL,
    "person_key" VARCHAR(64) NOT NULL,
    "excused_from" DATE,
    "excused_until" DATE,
    "excused_reason" VARCHAR(200) NOT NULL,
    "disciplines" JSON NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "org_id" CHAR(36) NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_party_member_status" CHECK ("status" IN ('FULL', 'PROBATIONARY'))
);
CREATE INDEX IF NOT EXISTS "ix_member_path_name" ON "party_member" ("org_path", "name_key", "id");
CREATE TABLE IF NOT EXISTS "account" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "login" VARCHAR(100) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "person_key" VARCHAR(64) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "disabled_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "candidate_id" CHAR(36) REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "member_id" CHAR(36) REFERENCES "party_member" ("id") ON DELETE RESTRICT,
    "org_id" CHAR(36) REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_account_role" CHECK ("role" IN (
        'BRANCH_ADMIN', 'COMMITTEE_ADMIN', 'GENERAL_BRANCH_ADMIN', 'ORG_DEPT', 'AUDITOR', 'CANDIDATE',
        'SYSTEM_ADMIN'
    )),
    CONSTRAINT "ck_account_candidate" CHECK ("role" <> 'CANDIDATE' OR "candidate_id" IS NOT NULL)
);
CREATE TABLE IF NOT EXISTS "access_token" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "label" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS "approval" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "submitted_on" DATE NOT NULL,
    "submitted_at" TIMESTAMP NOT NULL,
    "note" TEXT NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "subject_id" CHAR(36),
    "outcome" VARCHAR(16),
    "has_warnings" INT NOT NULL,
    "deadline_on" DATE,
    "decided_on" DATE,
    "decided_at" TIMESTAMP,
    "opinion" TEXT NOT NULL,
    "monthly_dues" VARCHAR(40),
    "data" JSON NOT NULL,
    "version" INT NOT NULL,
    "addressed_to_id" CHAR(36) REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "decided_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "previous_id" CHAR(36) REFERENCES "approval" ("id") ON DELETE RESTRICT,
    "submitted_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_approval_kind" CHECK ("kind" IN (
        'ACTIVIST_FILING', 'DEVELOPMENT_TARGET_FILING', 'PRE_REVIEW', 'PUBLIC_NOTICE_REVIEW',
        'ADMISSION_APPROVAL', 'CONVERSION_APPROVAL'
    )),
    CONSTRAINT "ck_approval_status" CHECK ("status" IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN')),
    CONSTRAINT "ck_approval_outcome" CHECK ("outcome" IN ('CONVERT', 'EXTEND', 'ANNUL')),
    CONSTRAINT "ck_approval_decided" CHECK ("status" <> 'APPROVED' OR "decided_on" IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS "ix_approval_candidate" ON "approval" ("candidate_id", "submitted_on", "id");
CREATE INDEX IF NOT EXISTS "ix_approval_path" ON "approval" ("org_path", "submitted_on", "id");
CREATE UNIQUE INDEX "uq_approval_open" ON "approval" ("candidate_id")
    WHERE "status" = 'SUBMITTED';
CREATE INDEX "ix_approval_inbox" ON "approval" ("addressed_to_id", "deadline_on", "id")
    WHERE "status" = 'SUBMITTED';
CREATE TABLE IF NOT EXISTS "assignment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "end_reason" VARCHAR(500) NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "recorded_by" CHAR(36),
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "member_id" CHAR(36) NOT NULL REFERENCES "party_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_assignment_role" CHECK ("role" IN ('MENTOR', 'INTRODUCER', 'CONTINUING_INTRODUCER'))
);
CREATE INDEX IF NOT EXISTS "ix_assignment_candidate" ON "assignment" ("candidate_id", "role", "since", "id");
CREATE INDEX IF NOT EXISTS "ix_assignment_member" ON "assignment" ("member_id", "id");
CREATE UNIQUE INDEX "uq_assignment_open" ON "assignment" ("candidate_id", "role", "member_id")
    WHERE "until" IS NULL;
CREATE TABLE IF NOT EXISTS "idempotency" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "key" VARCHAR(100) NOT NULL,
    "act" VARCHAR(60) NOT NULL,
    "input_digest" VARCHAR(64) NOT NULL,
    "answer" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "uq_idempotency" ON "idempotency" ("account_id", "key");
CREATE TABLE IF NOT EXISTS "journal" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "act" VARCHAR(60) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "on" DATE NOT NULL,
    "org_path" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "record_id" CHAR(36),
    "late_entry" INT NOT NULL,
    "stage" VARCHAR(32) NOT NULL,
    "before" JSON,
    "after" JSON,
    "request_id" VARCHAR(64) NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "candidate_id" CHAR(36) REFERENCES "candidate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_journal_candidate" ON "journal" ("candidate_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_journal_path" ON "journal" ("org_path", "at", "id");
CREATE TRIGGER "journal_no_update" BEFORE UPDATE ON "journal"
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER "journal_no_delete" BEFORE DELETE ON "journal"
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TABLE IF NOT EXISTS "meeting" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "on" DATE NOT NULL,
    "started_at" TIMESTAMP,
    "place" VARCHAR(200) NOT NULL,
    "chair" VARCHAR(100) NOT NULL,
    "recorder" VARCHAR(100) NOT NULL,
    "scrutineer" VARCHAR(100) NOT NULL,
    "teller" VARCHAR(100) NOT NULL,
    "minutes" TEXT NOT NULL,
    "attachments" JSON NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "late_entry" INT NOT NULL,
    "version" INT NOT NULL,
    "org_id" CHAR(36) NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "recorded_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_meeting_path" ON "meeting" ("org_path", "on", "id");
CREATE TABLE IF NOT EXISTS "opinion" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "on" DATE NOT NULL,
    "attachments" JSON NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "late_entry" INT NOT NULL,
    "version" INT NOT NULL,
    "voided_on" DATE,
    "void_reason" VARCHAR(500) NOT NULL,
    "superseded_by" CHAR(36),
    "content" TEXT NOT NULL,
    "asked" INT,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "member_id" CHAR(36) REFERENCES "party_member" ("id") ON DELETE RESTRICT,
    "recorded_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opinion_kind" CHECK ("kind" IN (
        'CULTIVATION', 'BRANCH_INSPECTION', 'MENTOR_DETERMINATION', 'MEMBERS_AND_MASSES', 'PARTY_GROUP',
        'PROBATION_INSPECTION', 'INTRODUCER_CONVERSION', 'MEMBERS_AND_MASSES_CONVERSION'
    ))
);
CREATE INDEX IF NOT EXISTS "ix_opinion_candidate" ON "opinion" ("candidate_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_opinion_path" ON "opinion" ("org_path", "on", "id");
CREATE TABLE IF NOT EXISTS "registration_token" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "created_by" CHAR(36),
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_regtoken_candidate" ON "registration_token" ("candidate_id", "id");
CREATE TABLE IF NOT EXISTS "session" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS "step" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "on" DATE NOT NULL,
    "attachments" JSON NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "late_entry" INT NOT NULL,
    "version" INT NOT NULL,
    "voided_on" DATE,
    "void_reason" VARCHAR(500) NOT NULL,
    "superseded_by" CHAR(36),
    "data" JSON NOT NULL,
    "candidate_id" CHAR(36) REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "recorded_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_step_kind" CHECK ("kind" IN (
        'APPLICATION', 'TALK', 'RECOMMENDATION', 'RESOLUTION_ACTIVIST', 'THOUGHT_REPORT',
        'PARTY_GROUP_EXEMPTION', 'RESOLUTION_DEVELOPMENT_TARGET', 'NOTICE_BEFORE_LISTING', 'POLITICAL_REVIEW',
        'TRAINING', 'TRAINING_EXEMPTION', 'RESOLUTION_ADMISSION_REVIEW', 'ADMISSION_FORM_ISSUED',
        'NOTICE_BEFORE_ADMISSION_MEETING', 'ADMISSION_FORM', 'SUPERIOR_TALK', 'UPWARD_FILING',
        'RESULT_ANNOUNCED', 'PARTY_GROUP_ASSIGNED', 'OATH', 'DUES_PAID', 'CONVERSION_REQUEST',
        'NOTICE_BEFORE_CONVERSION', 'RESOLUTION_CONVERSION_REVIEW', 'POSTPONEMENT', 'CONVERSION_TALK',
        'FILE_HANDED_OVER', 'POOL_ANALYSED', 'ARCHIVED', 'RESTORED', 'STAGE_ADJUSTED'
    )),
    CONSTRAINT "ck_step_candidate" CHECK ("candidate_id" IS NOT NULL OR "kind" = 'POOL_ANALYSED')
);
CREATE INDEX IF NOT EXISTS "ix_step_candidate" ON "step" ("candidate_id", "kind", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_step_path" ON "step" ("org_path", "kind", "on", "id");
CREATE TABLE IF NOT EXISTS "vote" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "on" DATE NOT NULL,
    "attachments" JSON NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "late_entry" INT NOT NULL,
    "version" INT NOT NULL,
    "voided_on" DATE,
    "void_reason" VARCHAR(500) NOT NULL,
    "superseded_by" CHAR(36),
    "due" INT NOT NULL,
    "present" INT NOT NULL,
    "issued" INT NOT NULL,
    "returned" INT NOT NULL,
    "approve" INT NOT NULL,
    "oppose" INT NOT NULL,
    "abstain" INT NOT NULL,
    "invalid" INT NOT NULL,
    "written_approve" INT NOT NULL,
    "written_oppose" INT NOT NULL,
    "written_abstain" INT NOT NULL,
    "result" VARCHAR(16) NOT NULL,
    "secret_ballot" INT NOT NULL,
    "written_received_at" TIMESTAMP,
    "introducers_present" INT NOT NULL,
    "introducers_absence" VARCHAR(500) NOT NULL,
    "resolution" TEXT NOT NULL,
    "outcome" VARCHAR(16),
    "extension_months" INT,
    "next_meeting_on" DATE,
    "annulment_reason" VARCHAR(32),
    "annulment_text" VARCHAR(1000) NOT NULL,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "meeting_id" CHAR(36) NOT NULL REFERENCES "meeting" ("id") ON DELETE RESTRICT,
    "recorded_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_vote_kind" CHECK ("kind" IN ('VOTE_ADMISSION', 'VOTE_CONVERSION')),
    CONSTRAINT "ck_vote_result" CHECK ("result" IN ('PASSED', 'FAILED', 'NO_QUORUM', 'VOID')),
    CONSTRAINT "ck_vote_outcome" CHECK ("outcome" IN ('CONVERT', 'EXTEND', 'ANNUL')),
    CONSTRAINT "ck_vote_tallies" CHECK ("due" >= 0 AND "present" >= 0 AND "issued" >= 0 AND "returned" >= 0 AND "approve" >= 0 AND "oppose" >= 0 AND "abstain" >= 0 AND "invalid" >= 0
        AND "written_approve" >= 0 AND "written_oppose" >= 0 AND "written_abstain" >= 0)
);
CREATE INDEX IF NOT EXISTS "ix_vote_candidate" ON "vote" ("candidate_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_vote_meeting" ON "vote" ("meeting_id", "id");
CREATE UNIQUE INDEX "uq_vote_once" ON "vote" ("meeting_id", "candidate_id", "kind")
    WHERE "result" <> 'VOID' AND "voided_on" IS NULL;
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
""",
    "postgres": """
CREATE TABLE IF NOT EXISTS "holiday" (
    "day" DATE NOT NULL PRIMARY KEY,
    "working" BOOL NOT NULL,
    "name" VARCHAR(100) NOT NULL
);
COMMENT ON TABLE "holiday" IS 'A day that differs from its weekday: a holiday, or a weekend day worked (调休). A year with no row is not covered.';
CREATE TABLE IF NOT EXISTS "party_org" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "path" VARCHAR(255) COLLATE "C" NOT NULL UNIQUE,
    "can_approve_admission" BOOL NOT NULL,
    "can_develop" BOOL NOT NULL,
    "has_committee" BOOL NOT NULL,
    "has_party_groups" BOOL NOT NULL,
    "is_floating_members_org" BOOL NOT NULL,
    "settings" JSONB,
    "closed_on" DATE,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "superior_id" UUID REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_party_org_kind" CHECK ("kind" IN (
        'BRANCH', 'GENERAL_BRANCH', 'SUB_COMMITTEE', 'GRASSROOTS_COMMITTEE', 'WORKING_COMMITTEE',
        'LOCAL_COMMITTEE', 'LEADING_GROUP', 'TEMPORARY', 'ORGANIZATION_DEPARTMENT'
    )),
    CONSTRAINT "ck_party_org_path" CHECK ("path" LIKE '/%/')
);
COMMENT ON TABLE "party_org" IS 'An organization in the tree. `path` is the superior''s path, its own segment and a slash: `/1/4/22/`.';
CREATE TABLE IF NOT EXISTS "adoption" (
    "id" UUID NOT NULL PRIMARY KEY,
    "edition" VARCHAR(32) NOT NULL,
    "since" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "recorded_by" UUID,
    "org_id" UUID NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_adoption_edition" CHECK ("edition" IN ('MANUAL_2024', 'NATIONAL_2026'))
);
COMMENT ON TABLE "adoption" IS 'An organization follows an edition for its subtree from a day on.';
CREATE UNIQUE INDEX "uq_adoption_org_since" ON "adoption" ("org_id", "since");
CREATE TABLE IF NOT EXISTS "candidate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL,
    "id_type" VARCHAR(16) NOT NULL,
    "id_number_sealed" TEXT NOT NULL,
    "id_number_masked" VARCHAR(40) NOT NULL,
    "person_key" VARCHAR(64) NOT NULL,
    "birth" DATE NOT NULL,
    "sex" VARCHAR(8) NOT NULL,
    "phone" VARCHAR(32) NOT NULL,
    "phone_masked" VARCHAR(32) NOT NULL,
    "ethnicity" VARCHAR(32) NOT NULL,
    "education" VARCHAR(32),
    "occupation" VARCHAR(100) NOT NULL,
    "unit" VARCHAR(200) NOT NULL,
    "political_status" VARCHAR(32) NOT NULL,
    "registration_place" VARCHAR(200) NOT NULL,
    "application_basis" VARCHAR(32),
    "is_floating" BOOL NOT NULL,
    "outflow_place" VARCHAR(200) NOT NULL,
    "inflow_place" VARCHAR(200) NOT NULL,
    "expected_leave_on" DATE,
    "stage" VARCHAR(32) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "sub_status" VARCHAR(32),
    "stage_source" VARCHAR(16) NOT NULL,
    "opened_on" DATE NOT NULL,
    "applied_on" DATE,
    "activist_since" DATE,
    "listed_on" DATE,
    "probation_start" DATE,
    "probation_last_day" DATE,
    "probation_eligible_on" DATE,
    "extension_months" INT NOT NULL,
    "standing_since" DATE,
    "stage_since" DATE,
    "transferred_in_on" DATE,
    "next_due_on" DATE,
    "overdue_since" DATE,
    "problem_count" INT NOT NULL,
    "badges_on" DATE,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "org_id" UUID NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "previous_case_id" UUID REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_candidate_stage" CHECK ("stage" IN (
        'APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'
    )),
    CONSTRAINT "ck_candidate_status" CHECK ("status" IN (
        'ACTIVE', 'ARCHIVED', 'TRANSFERRING', 'COMPLETED', 'ANNULLED', 'NOT_RECOGNISED'
    )),
    CONSTRAINT "ck_candidate_sub_status" CHECK ("sub_status" IN ('INVITED', 'REGISTERED', 'LISTING_CONSENTED')),
    CONSTRAINT "ck_candidate_sex" CHECK ("sex" IN ('MALE', 'FEMALE')),
    CONSTRAINT "ck_candidate_id_type" CHECK ("id_type" IN ('CITIZEN', 'MILITARY', 'PASSPORT', 'OTHER')),
    CONSTRAINT "ck_candidate_stage_source" CHECK ("stage_source" IN ('ACTS', 'ADJUSTED')),
    CONSTRAINT "ck_candidate_version" CHECK ("version" >= 1)
);
CREATE INDEX IF NOT EXISTS "ix_candidate_path_name" ON "candidate" ("org_path", "name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_name" ON "candidate" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_due" ON "candidate" ("next_due_on", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_person" ON "candidate" ("person_key");
CREATE INDEX IF NOT EXISTS "ix_candidate_stage_path" ON "candidate" ("stage", "org_path");
COMMENT ON TABLE "candidate" IS 'A case: one person''s road. The dates below `opened_on` mirror what the dossier derives, for lists and filters.';
CREATE UNIQUE INDEX "uq_candidate_active_person" ON "candidate" ("person_key")
    WHERE "status" IN ('ACTIVE', 'TRANSFERRING');
CREATE TABLE IF NOT EXISTS "party_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "position" VARCHAR(100) NOT NULL,
    "full_since" DATE,
    "left_on" DATE,
    "left_reason" VARCHAR(200) NOT NULL,
    "person_key" VARCHAR(64) NOT NULL,
    "excused_from" DATE,
    "excused_until" DATE,
    "excused_reason" VARCHAR(200) NOT NULL,
    "disciplines" JSONB NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "org_id" UUID NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_party_member_status" CHECK ("status" IN ('FULL', 'PROBATIONARY'))
);
CREATE INDEX IF NOT EXISTS "ix_member_path_name" ON "party_member" ("org_path", "name_key", "id");
COMMENT ON TABLE "party_member" IS 'A roster entry: whom mentors and introducers are picked from, and who has a vote.';
CREATE TABLE IF NOT EXISTS "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "login" VARCHAR(100) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "person_key" VARCHAR(64) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "candidate_id" UUID REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "member_id" UUID REFERENCES "party_member" ("id") ON DELETE RESTRICT,
    "org_id" UUID REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_account_role" CHECK ("role" IN (
        'BRANCH_ADMIN', 'COMMITTEE_ADMIN', 'GENERAL_BRANCH_ADMIN', 'ORG_DEPT', 'AUDITOR', 'CANDIDATE',
        'SYSTEM_ADMIN'
    )),
    CONSTRAINT "ck_account_candidate" CHECK ("role" <> 'CANDIDATE' OR "candidate_id" IS NOT NULL)
);
COMMENT ON TABLE "account" IS 'Who may sign in, in which role, at which organization.';
CREATE TABLE IF NOT EXISTS "access_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "label" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "access_token" IS 'A program''s bearer token: its digest, never the token.';
CREATE TABLE IF NOT EXISTS "approval" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "submitted_on" DATE NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "note" TEXT NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "subject_id" UUID,
    "outcome" VARCHAR(16),
    "has_warnings" BOOL NOT NULL,
    "deadline_on" DATE,
    "decided_on" DATE,
    "decided_at" TIMESTAMPTZ,
    "opinion" TEXT NOT NULL,
    "monthly_dues" DECIMAL(12,2),
    "data" JSONB NOT NULL,
    "version" INT NOT NULL,
    "addressed_to_id" UUID REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "decided_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "previous_id" UUID REFERENCES "approval" ("id") ON DELETE RESTRICT,
    "submitted_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_approval_kind" CHECK ("kind" IN (
        'ACTIVIST_FILING', 'DEVELOPMENT_TARGET_FILING', 'PRE_REVIEW', 'PUBLIC_NOTICE_REVIEW',
        'ADMISSION_APPROVAL', 'CONVERSION_APPROVAL'
    )),
    CONSTRAINT "ck_approval_status" CHECK ("status" IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN')),
    CONSTRAINT "ck_approval_outcome" CHECK ("outcome" IN ('CONVERT', 'EXTEND', 'ANNUL')),
    CONSTRAINT "ck_approval_decided" CHECK ("status" <> 'APPROVED' OR "decided_on" IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS "ix_approval_candidate" ON "approval" ("candidate_id", "submitted_on", "id");
CREATE INDEX IF NOT EXISTS "ix_approval_path" ON "approval" ("org_path", "submitted_on", "id");
COMMENT ON TABLE "approval" IS 'What was submitted upward. `addressed_to` is the inbox it lies in; `data` holds what is read with the dossier:';
CREATE UNIQUE INDEX "uq_approval_open" ON "approval" ("candidate_id")
    WHERE "status" = 'SUBMITTED';
CREATE INDEX "ix_approval_inbox" ON "approval" ("addressed_to_id", "deadline_on", "id")
    WHERE "status" = 'SUBMITTED';
CREATE TABLE IF NOT EXISTS "assignment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "end_reason" VARCHAR(500) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "recorded_by" UUID,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "party_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_assignment_role" CHECK ("role" IN ('MENTOR', 'INTRODUCER', 'CONTINUING_INTRODUCER'))
);
CREATE INDEX IF NOT EXISTS "ix_assignment_candidate" ON "assignment" ("candidate_id", "role", "since", "id");
CREATE INDEX IF NOT EXISTS "ix_assignment_member" ON "assignment" ("member_id", "id");
COMMENT ON TABLE "assignment" IS 'A member looks after a candidate: mentor, introducer, or continuing introducer (C-12).';
CREATE UNIQUE INDEX "uq_assignment_open" ON "assignment" ("candidate_id", "role", "member_id")
    WHERE "until" IS NULL;
CREATE TABLE IF NOT EXISTS "idempotency" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(100) NOT NULL,
    "act" VARCHAR(60) NOT NULL,
    "input_digest" VARCHAR(64) NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "idempotency" IS 'The first answer to a keyed act, given again to the same caller for the same input (api: idempotency keys).';
CREATE UNIQUE INDEX "uq_idempotency" ON "idempotency" ("account_id", "key");
CREATE TABLE IF NOT EXISTS "journal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "act" VARCHAR(60) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "on" DATE NOT NULL,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "record_id" UUID,
    "late_entry" BOOL NOT NULL,
    "stage" VARCHAR(32) NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" VARCHAR(64) NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "candidate_id" UUID REFERENCES "candidate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_journal_candidate" ON "journal" ("candidate_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_journal_path" ON "journal" ("org_path", "at", "id");
COMMENT ON TABLE "journal" IS 'Every act, in the transaction that did it: who, when, on which business date, what it was before and after.';
CREATE FUNCTION "journal_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END;
$$;
CREATE TRIGGER "journal_no_change" BEFORE UPDATE OR DELETE ON "journal"
    FOR EACH ROW EXECUTE FUNCTION "journal_is_append_only"();
CREATE TABLE IF NOT EXISTS "meeting" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "on" DATE NOT NULL,
    "started_at" TIMESTAMPTZ,
    "place" VARCHAR(200) NOT NULL,
    "chair" VARCHAR(100) NOT NULL,
    "recorder" VARCHAR(100) NOT NULL,
    "scrutineer" VARCHAR(100) NOT NULL,
    "teller" VARCHAR(100) NOT NULL,
    "minutes" TEXT NOT NULL,
    "attachments" JSONB NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "late_entry" BOOL NOT NULL,
    "version" INT NOT NULL,
    "org_id" UUID NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "recorded_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_meeting_path" ON "meeting" ("org_path", "on", "id");
COMMENT ON TABLE "meeting" IS 'A general meeting of a branch. One meeting serves many candidates; each has a vote of their own (R-MTG-5).';
CREATE TABLE IF NOT EXISTS "opinion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "on" DATE NOT NULL,
    "attachments" JSONB NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "late_entry" BOOL NOT NULL,
    "version" INT NOT NULL,
    "voided_on" DATE,
    "void_reason" VARCHAR(500) NOT NULL,
    "superseded_by" UUID,
    "content" TEXT NOT NULL,
    "asked" INT,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "member_id" UUID REFERENCES "party_member" ("id") ON DELETE RESTRICT,
    "recorded_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opinion_kind" CHECK ("kind" IN (
        'CULTIVATION', 'BRANCH_INSPECTION', 'MENTOR_DETERMINATION', 'MEMBERS_AND_MASSES', 'PARTY_GROUP',
        'PROBATION_INSPECTION', 'INTRODUCER_CONVERSION', 'MEMBERS_AND_MASSES_CONVERSION'
    ))
);
CREATE INDEX IF NOT EXISTS "ix_opinion_candidate" ON "opinion" ("candidate_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_opinion_path" ON "opinion" ("org_path", "on", "id");
COMMENT ON TABLE "opinion" IS 'An opinion on a candidate; `member` is the mentor or introducer who gave it.';
CREATE TABLE IF NOT EXISTS "registration_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by" UUID,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_regtoken_candidate" ON "registration_token" ("candidate_id", "id");
COMMENT ON TABLE "registration_token" IS 'What the QR code of A1 carries: its digest, for one person, once.';
CREATE TABLE IF NOT EXISTS "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "session" IS 'A signed-in browser: the cookie''s digest, never the cookie.';
CREATE TABLE IF NOT EXISTS "step" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "on" DATE NOT NULL,
    "attachments" JSONB NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "late_entry" BOOL NOT NULL,
    "version" INT NOT NULL,
    "voided_on" DATE,
    "void_reason" VARCHAR(500) NOT NULL,
    "superseded_by" UUID,
    "data" JSONB NOT NULL,
    "candidate_id" UUID REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "recorded_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_step_kind" CHECK ("kind" IN (
        'APPLICATION', 'TALK', 'RECOMMENDATION', 'RESOLUTION_ACTIVIST', 'THOUGHT_REPORT',
        'PARTY_GROUP_EXEMPTION', 'RESOLUTION_DEVELOPMENT_TARGET', 'NOTICE_BEFORE_LISTING', 'POLITICAL_REVIEW',
        'TRAINING', 'TRAINING_EXEMPTION', 'RESOLUTION_ADMISSION_REVIEW', 'ADMISSION_FORM_ISSUED',
        'NOTICE_BEFORE_ADMISSION_MEETING', 'ADMISSION_FORM', 'SUPERIOR_TALK', 'UPWARD_FILING',
        'RESULT_ANNOUNCED', 'PARTY_GROUP_ASSIGNED', 'OATH', 'DUES_PAID', 'CONVERSION_REQUEST',
        'NOTICE_BEFORE_CONVERSION', 'RESOLUTION_CONVERSION_REVIEW', 'POSTPONEMENT', 'CONVERSION_TALK',
        'FILE_HANDED_OVER', 'POOL_ANALYSED', 'ARCHIVED', 'RESTORED', 'STAGE_ADJUSTED'
    )),
    CONSTRAINT "ck_step_candidate" CHECK ("candidate_id" IS NOT NULL OR "kind" = 'POOL_ANALYSED')
);
CREATE INDEX IF NOT EXISTS "ix_step_candidate" ON "step" ("candidate_id", "kind", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_step_path" ON "step" ("org_path", "kind", "on", "id");
COMMENT ON TABLE "step" IS 'Every other kind of record: the shape''s own fields are JSON, checked by the shape when written and when read.';
CREATE TABLE IF NOT EXISTS "vote" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "on" DATE NOT NULL,
    "attachments" JSONB NOT NULL,
    "edition" VARCHAR(32) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "late_entry" BOOL NOT NULL,
    "version" INT NOT NULL,
    "voided_on" DATE,
    "void_reason" VARCHAR(500) NOT NULL,
    "superseded_by" UUID,
    "due" INT NOT NULL,
    "present" INT NOT NULL,
    "issued" INT NOT NULL,
    "returned" INT NOT NULL,
    "approve" INT NOT NULL,
    "oppose" INT NOT NULL,
    "abstain" INT NOT NULL,
    "invalid" INT NOT NULL,
    "written_approve" INT NOT NULL,
    "written_oppose" INT NOT NULL,
    "written_abstain" INT NOT NULL,
    "result" VARCHAR(16) NOT NULL,
    "secret_ballot" BOOL NOT NULL,
    "written_received_at" TIMESTAMPTZ,
    "introducers_present" BOOL NOT NULL,
    "introducers_absence" VARCHAR(500) NOT NULL,
    "resolution" TEXT NOT NULL,
    "outcome" VARCHAR(16),
    "extension_months" INT,
    "next_meeting_on" DATE,
    "annulment_reason" VARCHAR(32),
    "annulment_text" VARCHAR(1000) NOT NULL,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "meeting_id" UUID NOT NULL REFERENCES "meeting" ("id") ON DELETE RESTRICT,
    "recorded_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_vote_kind" CHECK ("kind" IN ('VOTE_ADMISSION', 'VOTE_CONVERSION')),
    CONSTRAINT "ck_vote_result" CHECK ("result" IN ('PASSED', 'FAILED', 'NO_QUORUM', 'VOID')),
    CONSTRAINT "ck_vote_outcome" CHECK ("outcome" IN ('CONVERT', 'EXTEND', 'ANNUL')),
    CONSTRAINT "ck_vote_tallies" CHECK ("due" >= 0 AND "present" >= 0 AND "issued" >= 0 AND "returned" >= 0 AND "approve" >= 0 AND "oppose" >= 0 AND "abstain" >= 0 AND "invalid" >= 0
        AND "written_approve" >= 0 AND "written_oppose" >= 0 AND "written_abstain" >= 0)
);
CREATE INDEX IF NOT EXISTS "ix_vote_candidate" ON "vote" ("candidate_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_vote_meeting" ON "vote" ("meeting_id", "id");
COMMENT ON TABLE "vote" IS 'The vote on one candidate at a meeting: tallies only.';
CREATE UNIQUE INDEX "uq_vote_once" ON "vote" ("meeting_id", "candidate_id", "kind")
    WHERE "result" <> 'VOID' AND "voided_on" IS NULL;
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    # Nothing lies before the first: aerich refuses an empty way back.
    return ""


MODELS_STATE = (
    "eJztXWtz2za6/isYfWk6o7qxnbgZ98yZcR236zaJe2L1Mnt6hoZIWMKaIrQAKdnt9r8fgP"
    "cLSBEUKVEUPmzXIfGA1AMQeO/4a0SRSajFTq5MEzE2IU/IGV2Cv0YOXCD+h/T+GIzgcpm6"
    "K664cGr7COi3NNy46ZS5FJouv/cIbYb4JQsxk+Kli4l42OgKLCmZUbj4goEpghRR4KMvAX"
    "YZsPAMMXcMHLQSN+YouHki+raIyTvHzmy7bjwH/9tD/JVniN+gvLP//T9+GTsWekYs+ufy"
    "yXjEyLYy/GBLdOBfN9yXpX/tl19u33/vtxSvODVMYnsLJ2m9fHHnxImbex62TgRG3JshB1"
    "HoIitFl+PZdshudCl4Y37BpR6KX9VKLljoEXq2IH30X4+eYwquQTSY/uuyE/Hgb/47fMkU"
    "wDA+3U2M+5uJYYwKoyVeJsd8eMkkjhhp7LiCsr/+DvpNqPGvjsQDrv9x9fnV+cWXPhmEuT"
    "Pq3/SJG/3tA6ELA6hPf8I3JwLZRcqv55DKKY8BOdb5qzbhO7qQEJ5M6pjArigdLeCzYSNn"
    "5s75P09fv67g+Nerzz7NvJXPM+HfYPCBfgpvnQX3BN8Jv8FnokJwgmiH4c0zOuKrc4Yv3t"
    "Qg+OJNKb/iVpZekyJBhQElFP/imu/5TRcvkJzpLDjHthVCT6I/uprdHbJfwfbk9uPN/eTq"
    "48+i+wVj/7bF1fdXkxtx58y/+pK7+uoiNzJxJ+C328k/gPgn+Ofdp5v8OhS3m/xzJN4Jei"
    "4xHLI2oJXmJLocXcqMNHpeYt5ds5HOglsY6fAb0gPd/kBTtOKCRMNPOgvWA93ngeaCLfEc"
    "11AT+bKoNkW//g7tBvlOCNOPT1LxLmSrSPD3hCI8c35CLz7Nt/xVoGMiCacpjSXq6jCZTa"
    "4m3zWF61gJyU0tToGFbOQG4trV/fXV+5uRz/UUmk9rSC0jQ7q4Q85I7krctnhrcbbIX4EO"
    "nPn8iB8iXjtPfokqGQ1MtRoZt9qoQf42J2ABXwDjUwRgZ8z/B9ZzbM4BJTZvD93wn4TOoI"
    "P/hAJY1CCbd6M1yF6tMOMqDZLMsKOkQUaAwek3nWiQ/v8r0Bu1351+ftj8iqVIhd+o/QD5"
    "PT+rQe/5WSm74laW3CWijJP0hF5UKM6iBmdoat8MsoSMrflGYswhmysxnQcOjuyzWmvGWc"
    "WacSaz6jHx0xsqqTm01lL7rKVqC+PRjDR0LCzGQtEikcdtoUwczne8UWFIeF2gxRRRRVIz"
    "IM1ollGuLivSmSA0l5UGM05UG8aynyF1X+6Cvg6S1Y3GsmRGZQxln/ky/Pn2ejKSL61tcH"
    "ud7myY5Oa3lBoUBwtma3P3Y9zdMBnO7C8l9JbbehPa/aAXVqT9uxD3/U+fke3bNatN6+lg"
    "oMOUAQuUZ6Yn4z+Q97stU/dBN0NiqVu/gUWiN5U4DqKb42rPQbrZ5uAzJ2PNB4/EtsmaAe"
    "gAZOHwEvVDyJg3dSlC4JGSBYDAgi9A5kVopUftUOiVBDaucCiEg6pixkpBtFm2hlmW4VAE"
    "yBIsjBlygmNAlQ3jAImuIFbYJPKuAv/jah6bkkFra1CvrUHxaE0lrovy5T8H09p2LywXB/"
    "ShHJLpoqe0bm+72FeUz3JJyQraI6m0Ht3cIK2nm9UI9BExONCXnBfY5SMNvKX4JSfggS+W"
    "fO4xvpa55AFg5id5YGdKnrmsDWyMGP/Xt+BBCHIPYE74TwRr0R9vShG0wBq7cx9kEa61IX"
    "pZEO13+/g/HD5MfL23kTVDC8QnzVikuHDiFlybYFyL8Bxr7EO4AvEn4vrFCluIfy5jYHmI"
    "t+ZzBU/FFyFU2aClhUwsVFKujlgAQcpfjHKlA7Gaasdfo2R2FOw+MS1GINzyqwKOnpc00q"
    "fDHmNl5dmIZoCRsbpFn/nIx/Np4f/DX5xTLyC+jCV059s/POql5Lla2+qJtpUe8brqVhoz"
    "QH3r7O3bOiEDb9+WhwyIe1nJ54n/NBWOo/YD5PdNnYiMN+UBGW8K8RhcqHE9iW2xnN4EMU"
    "CCTy/qhMnltatUlNxFgeDcXlDbbpDDHbX5ICGjkf0gD9cGhF4bEBwic3dOuAxUErcbth9A"
    "BF7VMN78PsmMYLTqvPp49fuXmVH8cPfph6h5apW6/nD3Xe7D0hbj7i3G3vRfyFRN1sqitD"
    "EsZwzzXJOoBfenII2mbc947FpsmUNmrCF1+DvIPM+E2Ag6cqbz0BzdU47tapmIr+x25n53"
    "d/chszR/d5tfe3/5+N0NHwJ/BHgjHNjNbj9N8vHRCFo2dpCitJiDbSks9myuq8mKwqxkKY"
    "vbWZTmr2mAfgas4/P7LGaTJXaksl+5pJ2CaGFbWdheEMed2y+GsIhL1ib+6SygXRLUnYPm"
    "v6wAexL2Majv6v3N9e3Hqw+vTs/GZ7ntM23xyi1i0IVFin+8v/tUsm6F7fO8YtMF/wE2Zp"
    "1l76ds4lMP2y522Il47D6M4YKf6lmfn+C5ZUl0kJ/1K0SZdJm5dUpWmRQiNx64uyoKp10J"
    "6jPxBl+dnb755s2784s373gT/y3jK99UjEhRQEw791QLgBShWrHMVcXafyZT3+wj7RAbCY"
    "bTF0VmC0A9ZXMZzBStMPGYIq85mGa1zOOgPGMlUM1uZfzV3pKcerrWdpHllN7826B5+Hl6"
    "EnGpBs/pr78NnusXDztQmiXLZQ2aE7FAk1yD5IIUVYPiSEJoheBUbOUwGc7JUz0Lj2WikJ"
    "wI3BxJA2ST2+PqENlswxr11INsUWAT8sQAfHT53xDE29clEH0RKurbuZRYnon434QCTreL"
    "HY8PTOoOeHX91enZl7J66109Zsso1KjiVZwEVC8SNGa5SSBqJj9X9XlJLrSOPt2/yDwGOv"
    "p039Gnusidzqbsm4uWi6pYcvREOW0x4Jgd28ixDIogUwx3y6AG4PXMftNvaxX5e1tR5O+t"
    "pDCozvY9migCne2r/VAHROxeS+oNh1JtzD/KkmWHSvF2Ncs6Nc0lM1xmmcvM/wrDXOajq2"
    "OXMyFDlyLbGgQlw79ggBJonYCJyMzmHYmTC22yBg9kyeeECIx9AAtMKaFBrngqPRxYiOKV"
    "yPIW1aREsBTzc7ofse3yzmX2ul0+/g/nD+fBQc+uiJ4THY3BQ5i8bvhm/we/+QNZISpa+D"
    "omv0YRmEJrhtileNoLYIS6qY7H/t+iVXCQI5uTtSOS4fkEdOdNrIdp84yYCFEZ91pGvGQV"
    "EV0Y0VkG9WyGWzxN8UHJMDR4FgfWf1SqFL4Sez6s/mP4CjtDgfgdjp7K03y0zvjvkWQz1j"
    "bXvdtc9cEt3R+Mo3qySBozQJ7Pa/F8XsHzeZFnHBKrQHMKMkCW289T5Hw5ni/cMwRtJNkQ"
    "y7NZZNhBkL7rxJaEyAVkT7JBqJzwBewgBqHryi2HdUDUzohu/4ioKaYyka/c2xYDjtpJyd"
    "CzysQMmw9wRr6rMSHflc7Hd4XvnvOjJFLEgME5Lzs4dU9w1WAXy+M01RupRu7cwSZ2lbav"
    "DEiTvJlkyzPjkyFqk5wGDa9YSvssE9P0lso0Z1GDm8ydWC74D5WElJRzHLUfHLudHM65JD"
    "Z2sQltQ70spAy7Q9Y/Xt3f39wf6jJN0QyL54n3MpY2lAVFVoScStF6yteZ8nC5tHGw2xlT"
    "yLDSnJeC9Ya5eb5jZjzahBPnSArvVxYXyyF1bTGF2mLEczl3a/UFpgDUa0udtQU7zejO4z"
    "TbddhGz0tkijRSvnisVOvnScHHHCwfhzXUtt9FgB3O1quff/5we331aXKoct9hVF8fXV1P"
    "bn+92ZHa2EUF9gb6TBalhbpak3mGDEY8qrbd5XG7ndg70hnbn9ZxYKTKPpcBHbV7ytfdlP"
    "nLoo5ZQICmi1eYuYZyDmcRecw8inhl5WmYAR0zeyKOO7C/8F2ESkzD5RxKoJpJQYcN+bdp"
    "QYlfrg6ZabTmUzCCbDzD/BcpfuOlHRwzq+jZRY4Iqzf8isgSib60qqwMurvysq+7kjJbLi"
    "8rEsYs/kD1bb2IPOaJGio1DUhMw46ZQQ502COilAs62FFcPKXgY2Yzl3hVl8cc7JgZzKQH"
    "KunceeAxs5hJvFTYvQs4vXXnt+4gWVXxA8+Ajnli6mMKWp2MJkWw8XmdWbAuANTrAkDe0m"
    "o+0lmwHulej7RIZVZLOU8QumpO2bENohRG07MbUlhdQauyKhGhkkizTqve93TabqyVk3yz"
    "CjXC/ZnYBsEqBZ/6OW/rVwpPfb3KNYnSjjhfJ5Kd0hoiv//pM7LLEg0GWwI/7+31689vzV"
    "L9OvaH8v1neYpLgW/NVKZU/BC54hQg6n/E23I1wEUvw9S/iEcdKKlYrMTSj0kvA+QoPFp1"
    "26l0l5zQOsRvLpPq4pIntDVhn1M9TkSHQ6WOuWi5LVn3vI+Bfn8r4m69jv9KDjlwrsiPED"
    "87K3z5D2JjESciK3sZ3RtXFr2cp1rVKHnJmwJX1I608OMjogw8UrIA2GVgjdATv3sJIAj7"
    "9E+Hgf4N5Fg+dE3oE7LAqz+8d+br8z+8N4+np1+egCvwgiAFa+zOgUMAJWuAGf/LBaZw/C"
    "BLVv5yn6+yuShlab1BxaCgdqKACl/L5qqDe3YqlBcQFAOnnvOWQu0w320/JLaY7tb/KoKH"
    "lolfsK+V2yc63TpuLbRY8r3WMeXbR/p+9RaCcy03biOiPvEjpkxUAmZrRIFL+OL8hF74es"
    "yBYzDDK+QAOONjIe6JOsWMvx4woW3z5qJEcXwNO0vPBa/gEl+C1JuI7pjkmLMdP3uLjUIX"
    "pu3CeVC+rygWgRtu9bdOio6IBUGB3bD5ANm9qEPuRTm3F5IUab4KGRaeIabEcR43RLJbL2"
    "QY7BpFmn+8v/tUMpVjRF6Ix6YL/uMX2z9AoiuIFVxk5M9CfdR8KdTcai06yNdHbRQaoUMi"
    "DiAkInS+KfrvsygdGlHtuodmSbBol+d895TZzYfWZ6ZWxq18fXV/ffX+Zm8n3UT+G5nGlv"
    "LtVGhrKT/SZk3tZoXoS6AXCXWI6z1+UgAMhP7Q+mYB7F6C9ZyM+X+QMwb81nqOzTmYegw7"
    "iDH/NJpxcOgMdsEaipNpuCaFguNfxFHTRU1tx8/e8pRqhbNYwhFoci51+iCMYG9TeqI+I6"
    "U/i/W4QhXVylJnypIWI4cqRioW8dDVO/RJTMWial2cxPTEf5qSZTFsPzgfSvvndwR7vaLm"
    "mAHpkO9cKRUh0iLHpRJjeKWDNQvUNUUVnKwHUSdwN0tE+xXVAmVPxWCbILYy2B7O8tCNvV"
    "Zo1kp28gigWW/OOkX8ZzO5LbWq+HkaNbhFpQMv0H5N1oczyRUkj7xFrS6reZzmtX+egH4S"
    "u40jQJ7KlzHp6jS+jQQXreiKKXydOls+IuQGv7LobInujSudLYtUqxrR1cEg2yCEAfIIIJ"
    "hSPk/mJ+DOQfENhugKMcBf/QXEHLJvAYLmHMwh4zARiy86cOcIU0DWDnj1+auPkx++eiuJ"
    "itvtoxVdLWmbk4KbJXxh7fTo0b40rnB6aHPkbsyR2k6uXoaQNi7OkgW34ELq504/CA+S8i"
    "Ez+nQZpdNlzDnEEpNQOb8xYHD8dhJjHQgBMqtbleknwWiW67DM38vjgiVS4zmL0kzXYdpF"
    "IuVGheUEoRmuw/ACO540ZXvCNSQ5xSnIADiuEl9ufp9U2+dj6eXD3acfouZ5o30+/Mjlen"
    "JJbZgK30gWtvtEgpSqOfWwzVcydiKetw8dsxPHCbKw+hHfMWSAumcXB/T6okZDRSqH1sF4"
    "vValdBjJ7sNIdPXlUZvVl3Wl1hadu/HqPX1pFK2XRmoHr67Suvsqral52Aa9g/edF7/bLe"
    "qz6sJiOy4sFpVAlLm+U+URK1zfJNVqs+vbAWF7kcAHE8fyt+BhgRZTRB9EGS6RBCiUYEJF"
    "PS/OBSWWZyIqEgDBDK4QwK7Eud1y57vLFAxfe9tMwQZP1E7z/uz1Y+0037vTvP85PDvjt/"
    "0sHh2RoHputLYiaytyT2eytiL3diXRVmRtRdZW5N1akVcEi+VGTcTJgI76QElOhEERZGp7"
    "ag42gDiF7K76tlYsyNuKWJC3krgmb8k/ZFRm4izX4gtAbaDPxT0Sx0WylKvyKJsUZACzd+"
    "dRNuwJSdT10h0sbt9o/+rZnG39FNr952UekIytsCwEtmdFVjMgvdBqL/OevMx7y3Tt6VrQ"
    "Vqqrdjk3p7i2y7m4CrfBrx8x8THubpgcZ/affqVrp/mX+a1z41Phu16KlkYyM+rkblO+fC"
    "IKfKOTX5F2EXqTmV9oNvEn839TBJbYFMdPiTOrxn4D4WVO0qdlKdodPGGLTGzBrhEeglEz"
    "H9ufOQJvRMcEaffy/jf5sXYv79293P9jtnbGbyd5TunFSoVjY7in/JzX4vm8gudziQ3Rha"
    "4n8UlXljIMETu0c33/y4cPu7HUnl7Umcx5H1tqLl/kKeYruLKPOY0ZgDlxBwvGI3+wwbAj"
    "qwdQ7rfJoo7ZcWOjR1fR6ZWCHD1z6i6vHGxwX3knBSmE34qzpCgYZFGDY7r9apno2fQYsg"
    "yhiqqsCHncMS8LERee42K7CYkxULPYJKSgiBzch9/JEmthZuKlLY5iKtJdHqqag+lQVdFz"
    "q6GqOs5r1KqXnC8MjYvEZcE6KLXXQak6L1znLu/fD7cxd7lOWi1kjBNbkkeilFx7Ffc0IM"
    "67TbGNJ2mprzKcwRsdleFXUy/Nls6gg//0xzM5VxOhE/AgnDZxJqwf1IkJ/YIBcX0MsMv8"
    "Us4MzcQwB6dnAmZDNr8ED1+ffv3m67Ozrx/k6be7eOhmX6Z2K/bEraizKTtMkNK+xI6Nho"
    "r+8HZ94ZuXisP2hJvQMfiGR8kKcaF8gZlcSa3M/irtQyeCKSSCCRYttEI2WTbgP4XcIevR"
    "x3CwpM8h40QuFth1kWQVr6S9gNXEqxEfSNMzSrylTB/axH0erumvTz9mxqNNoH9gSxAoyA"
    "ypMaByFCp60Uu/yoGkyBUcKlns0xh9gmNzu7xpE6acMJwBHbODT3s1Rtqr0YOpeXBejcj0"
    "pujayMF00lyleyNia8c+jn5Su9HFkZtb2/g5gsy3rZ0cQ0ugyybNW8TveGuWwn4Od0Gv5g"
    "k7U/K8LUe+dQrWUUEOcSol54JuydMQE4Nz2aeoRNNS4il1Gu0wWfJ1+S1JUsvPPUiimDfl"
    "PxU7LXx6w5MvunXnf0YzLJ4n3nZCnpC8dnax1bjSwU9T7Q03Bmz09P82h67vUv+fz8Akln"
    "8c89UpMCGlGLFL37Fu4Rli7hg8iorXDgJBXPuY/21K8o9b6XHL0tm18ow5ZT5Rtapm65CA"
    "noQE6Ezj3fhXg09UheUEMTgPdvupLtpgdiwGs2iw1GolZlHaXJZPz1lifrfZ15MF66+n11"
    "+Pn0vVaJhTyBbG+HA+o4MbYopWXAxvXKc9DdYD3eeB1gVCdcnFXhh4xs1KLpZ7kDo1GN0H"
    "JoyRzEwU3RtXGodYqlWNCnUiQwdZX2EHTClZM0QvfXuOScgTRl8k1hsHrRBN3ZLVotuqL5"
    "2p0aslZ1xhltHmAm0u2Pc6PwghiSHkNBvmFFKPca/HWJsvjmWkw4AiRYUni9LqTrW6A5No"
    "q22VnfqBWz1ldqOqk51aGUXn+ur++ur9zf70HBctR1IlR9wYV2s4UZON6s0N1zNeABH6BB"
    "DpwsI9HfQYaCZsDpdCMRHZ5MGb+0WyRQT+GJhz5NfKnr4kbcF6jhywpiKbygnrZyMh00Or"
    "qBDt/OlbOtKjhGqFk6HFUGx7EHXTx+rTqPuzYo+1E3/vTnxdP0GfRt2fnCt9GnVPUwn1ad"
    "T6NOr+riQHp/Tr06h3n4mu83lH+jTqvgg6+jRqfRp1T2erQpCl0N5V5PSofT8EdPHYwQjo"
    "PYicGuQU1+cADz8orZ/k6mOA909x7WOA9+QQ+5X4L1J0iPk3xpUOsVXUZKNDbDJH/jmvgO"
    "+eIhcznngAugCCMPGcMwhtGyPG29gvRcdW4162dFApeIjE6zVxTIXvrpJa6j9qkeTaa3/U"
    "/vemsfZHaX9Uf/jV/qi9m2m0P6qn6q72R2l/VH9XEu2P0v4o7Y/S/qieLk/aH6X9UYczW1"
    "X8UZ7Edly6nIatd7eUdikMtryaCtMVkmVMlLKZQmhGpcdSMA9JTBulhCaA3fH5+kDIpMj1"
    "qKNEZxqiCc0TGp5xpcBnCqHpzNNJlnynUmEzAWgyC3NzylzeucrcTBCazsJG5KygLXMfle"
    "9ECULTmaczTKwz1FdQCVLTW0av8opaBGpyS+eu8gorQWp6i1IqE+9XYLXcnpIgBuiiOL2o"
    "YUs5zZvBE1OKuJU/XM7kYr0xhbZNJDxXWq4LWH3GYn3bdfT5U2QivGrqIyrpRZdo7LOriP"
    "8mSizPFAdillqJqo/WlPegvz+FM05TFPItGIVhmnW3mRK4Nt/XMd/zGcuJlEcfTNBzqfkp"
    "jRoA01Vr2s3vk8xEL0R8xEvah7tPP0TN82EgOZOK55pkoTTNU5BGhPdsF+lamuJzFznCwW"
    "wsiOPOJRFPpeqADNpIH+gb5S1rBA4nKor6VXRVS6DH7LCGDu9FRNg18FrLsMNbINqPCEt4"
    "c/lkbMZ4hBzADphbj1/XEjZEs/I1+XVR3OhBYl/fzArtBAtkkzbq0ppFaVJ1uuTRpUv2dO"
    "bqfMn9U1w7X1KyELdB8PAOr80znN1/+pWNeoUoNucjWT5qeGtcmZEKk0abclLLeW35RIhy"
    "p3hNf3g4iFVTb7/nErSi4pYnTpaGuVdEFZfGuQ/BDdZJ2qT4qhQYDpsPkN3TulpYlRJW0M"
    "GI40r9HOUpgCnI7tP/9iPKtpboVxB6d7mf/f3/RI8OTw=="
)
