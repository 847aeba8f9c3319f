"""The one door: who sees which rows of which table."""

from __future__ import annotations

from uuid import UUID

import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext
from tortoise.models import Model

from domain.orgs.actors import Actor, Role
from records import scope, tables
from records.cases.dossiers import load
from records.engines import sets
from records.scope import Visibility, covers, judging, parameters, predicate, scope_of
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN, TODAY, a_case, a_road
from tests.records.seeded import AUDITOR, OPERATOR, OTHER_ADMIN, put, seed

CANDIDATE = Actor(UUID(int=20), Role.CANDIDATE, candidate_id=UUID(int=1000))
NOBODY_IN_PARTICULAR = Actor(UUID(int=21), Role.BRANCH_ADMIN)
PERSONAL = (
    "candidate",
    "opinion",
    "vote",
    "assignment",
    "step",
    "approval",
    "meeting",
    "registration_token",
    "consent",
    "correction_request",
    "document",
    "notice_objection",
    "transfer_request",
    "transfer_code",
)


# The table of a policy that is called otherwise.
TABLES = {
    "signatory": "account",
    "audit": "journal",
    "meeting_of_vote": "meeting",
    "organization_named": "party_org",
    "side_of_transfer": "party_org",
    "receiving_branch": "party_org",
    "organization_below": "party_org",
    "roster_name": "party_member",
    "case_name": "candidate",
}


async def seen(table: str, actor: Actor | None) -> int:
    reach = scope_of(actor)
    sql = f'SELECT count(*) AS number FROM "{table}" AS t WHERE {predicate(table, "t", reach)}'
    return int((await sets.select(sql, parameters(reach)))[0]["number"])


@pytest.mark.parametrize(
    ("actor", "visibility"),
    [
        (None, Visibility.NOTHING),
        (CANDIDATE, Visibility.SELF),
        (OPERATOR, Visibility.INSTALLATION),
        (BRANCH_ADMIN, Visibility.SUBTREE),
        (COMMITTEE_ADMIN, Visibility.SUBTREE),
        (AUDITOR, Visibility.SUBTREE),
    ],
)
def test_every_role_has_its_visibility(actor: Actor | None, visibility: Visibility) -> None:
    assert scope_of(actor).visibility is visibility


def test_a_subtree_is_a_range_of_paths() -> None:
    found = scope_of(COMMITTEE_ADMIN)
    assert (found.low, found.high) == ("/1/2/", "/1/20")
    assert [covers(found, p) for p in ("/1/2/", "/1/2/3/", "/1/2/z/", "/1/20/", "/1/3/", "/1/")] == [True] * 3 + [
        False
    ] * 3


def test_the_roster_reaches_to_the_committee() -> None:
    found = scope_of(BRANCH_ADMIN)
    assert (found.member_low, found.member_high) == ("/1/2/", "/1/20")


def test_a_committee_path_that_is_not_above_widens_nothing() -> None:
    found = scope_of(replace(BRANCH_ADMIN, committee_path="/9/"))
    assert (found.member_low, found.member_high) == ("/1/2/3/", "/1/2/30")


def test_a_table_without_a_policy_is_an_error() -> None:
    with pytest.raises(LookupError):
        predicate("idempotency", "t", scope_of(BRANCH_ADMIN))


def test_every_table_has_a_policy_or_is_public_or_is_nobodys() -> None:
    # The keys of earlier answers are read by their own module for their own account; the ends of chains by the audit; the
    # count that proves callers tells nothing; an allowance is under a keyed code, counted by its own module alone; the probe of
    # the data key is opened at the start; contents and parts of files are reached by their uploads; what proves the second step is
    # looked at by signing in alone; the year's plans are of organizations, and read for those that the caller's scope covers.
    nobodys = {
        "idempotency",
        "chain_head",
        "anchored_head",
        "standing",
        "allowance",
        "data_key",
        "blob",
        "file_use",
        "upload",
        "second_factor",
        "recovery_code",
        "recruitment_plan",
    }
    known = set(scope.POLICIES) | scope.PUBLIC
    assert {m._meta.db_table for m in _models()} - known == nobodys


def _models() -> list[type[Model]]:
    known = [m for m in vars(tables).values() if isinstance(m, type) and issubclass(m, Model)]
    return [m for m in known if m._meta.db_table]


def test_a_predicates_text_depends_on_sight_and_role_alone() -> None:
    other = replace(BRANCH_ADMIN, org_path="/7/", committee_path="/7/")
    assert [predicate(t, "t", scope_of(other)) for t in scope.POLICIES] == [
        predicate(t, "t", scope_of(BRANCH_ADMIN)) for t in scope.POLICIES
    ]


@pytest.mark.parametrize("table", PERSONAL)
def test_the_installation_sees_no_personal_record(table: str) -> None:
    assert predicate(table, "t", scope_of(OPERATOR)) == "1=0"


@pytest.mark.parametrize("table", [*scope.POLICIES, *sorted(scope.PUBLIC)])
def test_nobody_sees_nothing(table: str) -> None:
    assert predicate(table, "t", scope_of(None)) == "1=0"


def test_judging_opens_the_case_and_not_the_door() -> None:
    judged = judging(scope_of(CANDIDATE))
    assert predicate("opinion", "t", judged) == "1=1"
    assert predicate("candidate", "t", judged) == "1=0"


async def test_every_predicate_runs(db: TortoiseContext) -> None:
    await seed()
    for actor in (None, CANDIDATE, OPERATOR, BRANCH_ADMIN, COMMITTEE_ADMIN, AUDITOR, NOBODY_IN_PARTICULAR):
        for table in [*scope.POLICIES, *sorted(scope.PUBLIC)]:
            await seen(TABLES.get(table, table), actor)


async def test_who_sees_a_case(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().pre_reviewed().case)
    found = {
        name: case.id in await load(actor, [case.id], today=TODAY, clock=TODAY)
        for name, actor in {
            "own branch": BRANCH_ADMIN,
            "committee": COMMITTEE_ADMIN,
            "auditor": AUDITOR,
            "sibling": OTHER_ADMIN,
            "system": OPERATOR,
            "nobody": None,
            "nowhere": NOBODY_IN_PARTICULAR,
            "self": CANDIDATE,
            "another": replace(CANDIDATE, candidate_id=UUID(int=1001)),
        }.items()
    }
    seers = {"own branch", "committee", "auditor", "self"}
    assert found == {name: name in seers for name in found}


async def test_a_person_sees_their_papers_and_nothing_said_about_them(db: TortoiseContext) -> None:
    await seed()
    await put(a_road().voted().case)
    assert await seen("step", BRANCH_ADMIN) > await seen("step", CANDIDATE) == 1
    assert [await seen(t, CANDIDATE) for t in ("opinion", "vote", "assignment", "meeting", "party_member")] == [0] * 5
    assert await seen("approval", CANDIDATE) == await seen("approval", BRANCH_ADMIN) > 0


async def test_a_sibling_branch_is_seen_by_its_roster_alone(db: TortoiseContext) -> None:
    await seed()
    await put(a_case())
    assert await seen("party_member", OTHER_ADMIN) == 10
    assert [await seen(t, OTHER_ADMIN) for t in ("candidate", "step", "journal")] == [0] * 3


async def test_an_account_sees_accounts_below_and_its_own(db: TortoiseContext) -> None:
    await seed()
    assert await seen("account", OPERATOR) == 5
    assert await seen("account", COMMITTEE_ADMIN) == 4
    assert await seen("account", BRANCH_ADMIN) == 1
