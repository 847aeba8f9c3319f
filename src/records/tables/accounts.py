"""Accounts and what proves them."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from records.stamps import uuid7
from records.tables.cases import Candidate
from records.tables.fields import LoginField, UtcDatetimeField
from records.tables.organizations import PartyMember, PartyOrg


class Account(Model):
    """Who may sign in, in which role, at which organization.

    `invite_digest` is that of a one-time link by which the holder sets the first password, until `invited_until`
    (`people/invitations.py`). Accounts with the same `office_group` were proved to be one person's (`people/offices.py`).
    `login` is folded (`people/logins.py`), and covered where it is a number. `password_expires_at` is set while the password is a temporary one. `failures` are
    the wrong tries since the last right one, `locked_until` how long nobody may try (`people/backoff.py`). `second_factor_since` is
    set while it has one (`people/factors.py`).
    """

    # MIGRATION: CHECK role; CHECK role <> 'CANDIDATE' OR candidate_id IS NOT NULL.
    id = fields.UUIDField(primary_key=True, default=uuid7)
    login = LoginField(max_length=100, unique=True)
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
    password_expires_at = UtcDatetimeField(null=True)
    failures = fields.IntField(default=0)
    failed_at = UtcDatetimeField(null=True)
    locked_until = UtcDatetimeField(null=True)
    last_signed_in_at = UtcDatetimeField(null=True)
    second_factor_since = UtcDatetimeField(null=True)
    invite_digest = fields.CharField(max_length=64, null=True, unique=True)
    invited_until = UtcDatetimeField(null=True)
    office_group = fields.UUIDField(null=True)
    disabled_at = UtcDatetimeField(null=True)
    created_at = UtcDatetimeField()
    version = fields.IntField(default=1)

    class Meta:
        table = "account"
        indexes = (
            Index(fields=("login", "id"), name="ix_account_login"),
            Index(fields=("member_id",), name="ix_account_member"),
            Index(fields=("person_key",), name="ix_account_person"),
            Index(fields=("office_group",), name="ix_account_offices"),
        )


class Session(Model):
    """Somebody who is signed in, by a browser's cookie or a bearer: the secret's digest, never the secret.

    `device` is what a user agent was taken for (`people/devices.py`), never what it said of itself.
    """

    # MIGRATION: CHECK kind.

    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name="sessions", on_delete=fields.CASCADE
    )
    digest = fields.CharField(max_length=64, unique=True)
    kind = fields.CharField(max_length=8, default="COOKIE")
    device = fields.CharField(max_length=64, default="")
    proved_twice = fields.BooleanField(default=False)
    address = fields.CharField(max_length=64, default="")
    created_at = UtcDatetimeField()
    seen_at = UtcDatetimeField()
    expires_at = UtcDatetimeField()

    class Meta:
        table = "session"


class SecondFactor(Model):
    """What an account's one-time codes are made from: sealed, for this row. `last_step` is the half minute of the newest code
    that was used: it, and those before it, are worth nothing any more."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.OneToOneRelation[Account] = fields.OneToOneField(
        "records.Account", related_name=False, on_delete=fields.CASCADE
    )
    sealed = fields.CharField(max_length=255)
    last_step = fields.BigIntField(default=0)
    created_at = UtcDatetimeField()
    confirmed_at = UtcDatetimeField(null=True)

    class Meta:
        table = "second_factor"


class RecoveryCode(Model):
    """By which somebody signs in once whose second factor is lost: its digest."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name=False, on_delete=fields.CASCADE
    )
    digest = fields.CharField(max_length=64, unique=True)
    created_at = UtcDatetimeField()
    used_at = UtcDatetimeField(null=True)

    class Meta:
        table = "recovery_code"
        indexes = (Index(fields=("account_id", "id"), name="ix_recovery_account"),)


class AccessToken(Model):
    """A program's bearer token: its digest, never the token. `scopes`: what it is good for."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "records.Account", related_name="tokens", on_delete=fields.CASCADE
    )
    label = fields.CharField(max_length=100, default="")
    digest = fields.CharField(max_length=64, unique=True)
    scopes: Any = fields.JSONField(default=list)
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


class Allowance(Model):
    """When all is made up for that a caller, named by a keyed code, asked for (`records.people.allowance`)."""

    # MIGRATION: UNLOGGED on PostgreSQL; on SQLite, which one process serves, nothing stands in it.
    key = fields.CharField(max_length=100, primary_key=True)
    full_at = UtcDatetimeField()

    class Meta:
        table = "allowance"


class OnceSecret(Model):
    """By which somebody comes to one person's case, once: its digest (`records.onetime`)."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    org_path = fields.CharField(max_length=255)
    digest = fields.CharField(max_length=64, unique=True)
    created_at = UtcDatetimeField()
    created_by = fields.UUIDField(null=True)
    expires_at = UtcDatetimeField()
    used_at = UtcDatetimeField(null=True)
    revoked_at = UtcDatetimeField(null=True)

    class Meta:
        abstract = True


class RegistrationToken(OnceSecret):
    """What the QR code of A1 carries, and how many tries with it came to nothing."""

    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="registration_tokens", on_delete=fields.RESTRICT
    )
    failures = fields.IntField(default=0)

    class Meta:
        table = "registration_token"
        indexes = (
            Index(fields=("candidate_id", "id"), name="ix_regtoken_candidate"),
            Index(fields=("org_path", "created_at", "id"), name="ix_regtoken_path"),
        )


class Consent(Model):
    """That a person agreed to what is done with their data: to which text, when and from where. It is kept when they take it back."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    candidate: fields.ForeignKeyRelation[Candidate] = fields.ForeignKeyField(
        "records.Candidate", related_name="consents", on_delete=fields.RESTRICT
    )
    org_path = fields.CharField(max_length=255)
    account_id = fields.UUIDField()
    text_version = fields.CharField(max_length=32)
    address = fields.CharField(max_length=64, default="")
    given_at = UtcDatetimeField()
    withdrawn_at = UtcDatetimeField(null=True)

    class Meta:
        table = "consent"
        indexes = (Index(fields=("candidate_id", "id"), name="ix_consent_candidate"),)
