"""Who acts: the roles of an account, and the actor in whose name everything happens."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class Role(StrEnum):
    """What an account may be (domain book A.0)."""

    BRANCH_ADMIN = "BRANCH_ADMIN"
    COMMITTEE_ADMIN = "COMMITTEE_ADMIN"
    GENERAL_BRANCH_ADMIN = "GENERAL_BRANCH_ADMIN"
    ORG_DEPT = "ORG_DEPT"
    AUDITOR = "AUDITOR"
    CANDIDATE = "CANDIDATE"
    SYSTEM_ADMIN = "SYSTEM_ADMIN"


class SessionKind(StrEnum):
    """How a session's secret travels: in a browser's cookie, or in a header that a program sends."""

    COOKIE = "COOKIE"
    BEARER = "BEARER"


class SecondFactorStep(StrEnum):
    """What a right password wants besides: the second factor, or that there is one."""

    REQUIRED = "REQUIRED"
    ENROL = "ENROL"


class TokenScope(StrEnum):
    """What a program's token is good for, within what the role of its account may do (`domain.roles.SCOPES`)."""

    READ = "READ"
    RECORD = "RECORD"
    DECIDE = "DECIDE"
    MANAGE = "MANAGE"


EVERY_SCOPE = frozenset(TokenScope)


class Actor(Struct, frozen=True):
    """Who acts: an account in its role, at its organization. `candidate_id` is set for a candidate's own account.

    `person_key` is the blind index of the account holder's ID number, where known: the four-eyes check (C-33) rests on it
    and on `member_id`. `also` are the other accounts of the same holder, where that matters and was asked for.
    """

    account_id: UUID
    role: Role
    org_id: UUID | None = None
    org_path: str = ""
    candidate_id: UUID | None = None
    member_id: UUID | None = None
    person_key: str | None = None
    name: str = ""
    committee_path: str = ""
    also: frozenset[UUID] = frozenset()
    # The password is a temporary one: nothing is done before it is changed.
    must_change: bool = False
    # A second factor is required of the account, and it has none: nothing is done before it has.
    must_enrol: bool = False
    # A second factor was shown when the session was opened.
    proved_twice: bool = False
    # A program, by a bearer token: nobody is there who could prove who they are.
    by_token: bool = False
    # What the token is good for; whoever signed in is not limited so.
    scopes: frozenset[TokenScope] = EVERY_SCOPE
    # The session by which they came, if by one.
    session_id: UUID | None = None
