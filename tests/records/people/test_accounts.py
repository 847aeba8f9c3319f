"""Who may sign in, by which proof, and as whom they act then."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import orjson
import pytest
from argon2 import PasswordHasher
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.identity import IdType
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import OrgKind, PartyOrg
from domain.stages import SubStatus
from records import tables
from records.engines import sets
from records.errors import BadInput, Conflict, Fault, NotFound
from records.organizations import tree
from records.organizations.tree import OrgData
from records.people import accounts, callers, logins, passwords, registration, sessions
from records.people.accounts import Known
from records.seals import person_key
from records.trail.journal import coming_from
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE, COMMITTEE_ADMIN, DISTRICT, a_case, a_person
from tests.records.seeded import CITIZEN, OPERATOR, OTHER_ADMIN, put, read_again, seed

PASSWORD = "correct horse battery"
REQUEST = SimpleNamespace(request_id="r-1")


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 as it is meant to be takes a seventh of a second."""
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


async def an_account(login: str = "wang", role: Role = Role.BRANCH_ADMIN, org_id: UUID | None = BRANCH.id) -> UUID:
    return await accounts.create_account(
        OPERATOR, login=login, name="王五", role=role, org_id=org_id, password=PASSWORD, context=REQUEST
    )


async def the_account(login: str = "wang") -> Known:
    found = await accounts.by_login(login)
    assert found is not None
    return found


# ── signing in ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_password_opens_its_account_only(db: TortoiseContext) -> None:
    await seed()
    await an_account()
    assert await accounts.find_for_sign_in("wang", PASSWORD) == await the_account()
    assert [await accounts.find_for_sign_in(*x) for x in (("wang", "wrong"), ("nobody", PASSWORD))] == [None, None]
    row = await tables.Account.get(login="wang")
    assert PASSWORD not in row.password_hash


async def test_a_failed_sign_in_is_journalled_without_the_login_as_typed(db: TortoiseContext) -> None:
    await seed()
    account = await an_account()
    with coming_from("r-9", "192.0.2.7"):
        for login, password in (("wang", "wrong"), ("Wang", "wrong"), ("hunter2", PASSWORD), ("wang", PASSWORD)):
            await accounts.find_for_sign_in(login, password)
    rows = await sets.read(tables.Journal, "t.act = 'signIn'", {}, tail="ORDER BY t.id")
    told = [orjson.loads(row["after"]) for row in rows]
    assert [t["failed"] for t in told] == [True] * 3
    assert [row["record_id"] for row in rows] == [account, account, None]
    assert [row["org_path"] for row in rows] == [BRANCH.path, BRANCH.path, ""]
    assert {(row["account_id"], row["request_id"], row["address"]) for row in rows} == {(None, "r-9", "192.0.2.7")}
    assert told[0]["login"] == told[1]["login"] != told[2]["login"]
    assert [secret in str(rows) for secret in ("hunter2", PASSWORD, "wrong")] == [False] * 3


def test_an_unknown_login_costs_what_a_known_one_does() -> None:
    source = Path(passwords.__file__).read_text()
    stated = re.search(r'_nobody = "([^"]+)"', source)
    assert stated is not None
    assert not PasswordHasher().check_needs_rehash(stated[1])


@pytest.mark.parametrize(
    "password",
    ["", "short", "123456789", "1234567890", "password123", "qwertyuiop", "aaaaaaaaaa", "woaini1314520", "Passw0rd!!", "wang-wu-1990",
     "WANG-WU-1990", "\u2800" * 12, " " * 12, "ten\u0007letters", "x" * 201, "administrator", "5201314520"],
)  # fmt: skip
async def test_a_password_that_is_guessed_first_is_refused(password: str) -> None:
    with pytest.raises(BadInput) as told:
        passwords.check(password, login="wang-wu-1990", name="王五")
    assert told.value.path == ("password",)
    assert password not in told.value.message.zh or not password.strip()


@pytest.mark.parametrize(
    "password", ["a19980312b", "19980312ab", "ab-1998-03-12", "１９９８年３月１２日生人", "zx.1998.3.12.qv"]
)
def test_the_own_birth_date_is_no_part_of_a_password(password: str) -> None:
    with pytest.raises(BadInput) as told:
        passwords.check(password, login="wang", name="王五", birth=date(1998, 3, 12))
    assert "出生日期" in told.value.message.zh
    passwords.check("another a19980411b", login="wang", name="王五", birth=date(1998, 3, 12))


@pytest.mark.parametrize("password", [PASSWORD, "a-good-long-password", "jishi-demo-2026", "东城区-紫藤-7-雨伞"])
def test_a_password_that_nobody_guesses_soon_is_taken(password: str) -> None:
    passwords.check(password, login="wang", name="王五")


@pytest.mark.parametrize(
    ("login", "kept"), [("Wang.Wu", "wang.wu"), (" ｗａｎｇ１ ", "wang1"), ("张三2", "张三2"), ("a@b.cn", "a@b.cn")]
)
def test_a_login_is_kept_in_one_form(login: str, kept: str) -> None:
    assert logins.sound(login) == kept == logins.sound(kept)


_SPELLINGS = [
    "139 0000 1234",
    "139-0000-1234",
    "１３９００００１２３４",
    "+86 139 0000 1234",
    "＋８６１３９００００１２３４",
    "0086-13900001234",
]


async def test_who_signs_in_with_a_telephone_writes_it_as_people_do(db: TortoiseContext) -> None:
    await seed()
    kept = await an_account("139 0000-1234")
    # Of before numbers were kept as they are dialled some stand as they were typed.
    await tables.Account.filter(id=await an_account("typed")).update(login="138-0000-1234")
    found = [await accounts.find_for_sign_in(login, PASSWORD) for login in ["13900001234", *_SPELLINGS]]
    assert [one and (one.id, one.login) for one in found] == [(kept, "13900001234")] * 7
    assert (await the_account("138-0000-1234")).login == "138-0000-1234"
    assert await accounts.by_login("138 0000 1234") is None
    with pytest.raises(Conflict):
        await an_account("+8613900001234")


@pytest.mark.parametrize(
    "login",
    ["", "x", "wаng", "wαng", "wang wu", "wang\u200bwu", "张三-li", "a一b", "wang/wu", "~wang", "w" * 101, "admın"],
)
def test_a_login_that_looks_like_another_is_refused(login: str) -> None:
    with pytest.raises(BadInput) as told:
        logins.sound(login)
    assert told.value.path == ("login",)


async def test_the_gate_is_filled_by_no_account_and_no_address() -> None:
    """While one's hundred tries are at work or wait, another's is next but one."""
    order, go = list[str](), asyncio.Event()

    async def tried(address: str, account: str) -> None:
        with coming_from("r-1", address):
            turn = passwords._turn(account)
        async with turn:
            await go.wait()
            order.append(account)

    flood = [tried("192.0.2.1", f"guess{n}") for n in range(50)] + [
        tried(f"192.0.2.{n}", "victim") for n in range(9, 59)
    ]
    async with asyncio.TaskGroup() as group:
        for each in flood:
            group.create_task(each)
        await asyncio.sleep(0)
        group.create_task(tried("198.51.100.7", "wang"))
        await asyncio.sleep(0)
        go.set()
    assert order.index("wang") <= 3


async def test_a_login_that_is_spelled_as_the_address_it_is_tried_from_waits_for_nobody() -> None:
    with coming_from("r-1", "192.0.2.1"):
        async with asyncio.timeout(5):
            assert not await passwords.matches("", PASSWORD, "192.0.2.1")


async def test_an_account_without_a_password_is_opened_by_none(db: TortoiseContext) -> None:
    await seed()
    await accounts.create_account(None, login="xu", name="x", role=Role.AUDITOR, org_id=None, password="")
    assert [await accounts.find_for_sign_in("xu", p) for p in ("", "nobody has this password")] == [None, None]


async def test_a_login_is_taken_once_even_at_once(db: TortoiseContext) -> None:
    await seed()
    made = await asyncio.gather(*(an_account() for _ in range(4)), return_exceptions=True)
    assert sorted(type(m).__name__ for m in made) == ["Conflict", "Conflict", "Conflict", "UUID"]


async def test_a_disabled_account_is_out_at_once(db: TortoiseContext) -> None:
    await seed()
    account_id = await an_account()
    session, _ = await sessions.create_session(account_id)
    _, token = await sessions.issue_access_token(account_id)
    await accounts.disable_account(OPERATOR, account_id, context=REQUEST, act="disableAccount")
    assert await accounts.find_for_sign_in("wang", PASSWORD) is None
    assert await callers.by_session(session) is None
    assert await callers.by_access_token(token) is None
    with pytest.raises(BadInput):
        await accounts.disable_account(OPERATOR, OPERATOR.account_id, context=REQUEST, act="disableAccount")


async def test_a_password_that_was_reset_is_told_once_and_ends_what_the_old_one_opened(db: TortoiseContext) -> None:
    await seed()
    account_id = await an_account()
    session, _ = await sessions.create_session(account_id)
    _, token = await sessions.issue_access_token(account_id)
    given = [await accounts.reset_password(OPERATOR, account_id, context=REQUEST, act="resetPassword") for _ in "ab"]
    assert all(re.fullmatch(r"[a-z3478]{20}", each) and not set(each) & set("ilo") for each in given)
    opened = [await accounts.find_for_sign_in("wang", p) is not None for p in (PASSWORD, *given)]
    assert opened == [False, False, True]
    assert [await callers.by_session(session), await callers.by_access_token(token)] == [None, None]
    rows = await sets.read(tables.Journal, "t.act = 'resetPassword'", {})
    assert {(row["record_id"], row["org_path"], row["account_id"]) for row in rows} == {
        (account_id, BRANCH.path, OPERATOR.account_id)
    }
    assert [each in str(rows) for each in given] == [False, False]
    assert {each in (await tables.Account.get(id=account_id)).password_hash for each in given} == {False}


async def test_whose_password_is_not_reset(db: TortoiseContext) -> None:
    await seed()
    account_id = await an_account()
    operator = await accounts.create_account(
        None, login="it", name="it", role=Role.SYSTEM_ADMIN, org_id=None, password=""
    )

    async def refused(actor: Actor, whose: UUID) -> type[Exception]:
        with pytest.raises(Fault) as told:
            await accounts.reset_password(actor, whose, context=REQUEST, act="resetPassword")
        return told.type

    assert await refused(OPERATOR, OPERATOR.account_id) is BadInput
    assert await refused(OPERATOR, UUID(int=404)) is NotFound
    # The table of roles lets none of these come so far; where they reach is the scope's business all the same.
    assert [await refused(OTHER_ADMIN, whose) for whose in (account_id, COMMITTEE_ADMIN.account_id)] == [NotFound] * 2
    assert await refused(COMMITTEE_ADMIN, operator) is NotFound
    await accounts.disable_account(OPERATOR, account_id, context=REQUEST, act="disableAccount")
    assert await refused(OPERATOR, account_id) is BadInput


@pytest.mark.parametrize(
    ("org", "had"),
    [
        (BRANCH, {Role.BRANCH_ADMIN, Role.AUDITOR}),
        (COMMITTEE, {Role.COMMITTEE_ADMIN, Role.ORG_DEPT, Role.AUDITOR}),
    ],
)
async def test_a_role_is_given_where_it_has_its_seat(db: TortoiseContext, org: PartyOrg, had: set[Role]) -> None:
    await seed()
    auditor = await an_account("auditor", Role.AUDITOR, org.id)

    async def refused(asking: Awaitable[object]) -> tuple[str, ...]:
        try:
            await asking
        except BadInput as wrong:
            return wrong.path
        return ()

    for role in Role:
        made = an_account(f"new-{role}", role, org.id)
        changed = accounts.update_account(OPERATOR, auditor, name=None, role=role, context=REQUEST, act="updateAccount")
        told = () if role in had else ("role",)
        assert (await refused(made), await refused(changed)) == (told, told), role


async def test_another_role_ends_what_the_old_one_opened_and_another_name_does_not(db: TortoiseContext) -> None:
    await seed()
    account_id = await an_account()
    session, _ = await sessions.create_session(account_id)
    _, token = await sessions.issue_access_token(account_id)

    async def changed(**given: Any) -> tuple[str, Role, bool, bool]:
        asked = {"name": None, "role": None, **given}
        await accounts.update_account(OPERATOR, account_id, context=REQUEST, act="updateAccount", **asked)
        now = await the_account()
        alive = [await callers.by_session(session), await callers.by_access_token(token)]
        return now.name, now.role, alive[0] is not None, alive[1] is not None

    assert await changed(name="王六", role=Role.BRANCH_ADMIN) == ("王六", Role.BRANCH_ADMIN, True, True)
    assert await changed(role=Role.AUDITOR) == ("王六", Role.AUDITOR, False, False)
    assert await changed() == ("王六", Role.AUDITOR, False, False)
    rows = await sets.read(tables.Journal, "t.act = 'updateAccount'", {}, tail="ORDER BY t.id")
    told = [(orjson.loads(row["before"]), orjson.loads(row["after"])) for row in rows]
    first, second, third = (
        {"name": name, "role": role}
        for name, role in (("王五", "BRANCH_ADMIN"), ("王六", "BRANCH_ADMIN"), ("王六", "AUDITOR"))
    )
    assert told == [(first, second), (second, third)]


@pytest.mark.parametrize("role", [Role.SYSTEM_ADMIN, Role.CANDIDATE])
async def test_a_role_of_another_kind_wants_an_account_of_its_own(db: TortoiseContext, role: Role) -> None:
    await seed()
    account_id = await an_account()
    for whose, asked in ((account_id, role), (OPERATOR.account_id, Role.AUDITOR)):
        with pytest.raises(BadInput):
            await accounts.update_account(OPERATOR, whose, name=None, role=asked, context=REQUEST, act="updateAccount")
    with pytest.raises(NotFound):
        await accounts.update_account(
            OTHER_ADMIN, account_id, name="x", role=None, context=REQUEST, act="updateAccount"
        )


async def test_a_temporary_password_opens_for_three_days_and_only_to_be_changed(db: TortoiseContext) -> None:
    await seed()
    account_id = await an_account()
    given = await accounts.reset_password(OPERATOR, account_id, context=REQUEST, act="resetPassword")
    row = await tables.Account.get(id=account_id)
    assert row.password_expires_at is not None
    assert timedelta(hours=71) < row.password_expires_at - datetime.now(UTC) <= timedelta(hours=72)
    known = await accounts.find_for_sign_in("wang", given)
    assert known is not None
    assert (known.must_change, (await accounts.actor_of(known)).must_change) == (True, True)
    actor = await accounts.actor_of(known)
    with pytest.raises(BadInput) as told:
        await accounts.change_password(actor, given, context=REQUEST, act="setPassword")
    assert told.value.path == ("password",)
    await tables.Account.filter(id=account_id).update(password_expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert await accounts.find_for_sign_in("wang", given) is None
    assert not await accounts.proves(actor, given, act="setPassword")
    await tables.Account.filter(id=account_id).update(password_expires_at=datetime.now(UTC) + timedelta(seconds=99))
    assert await accounts.proves(actor, given, act="setPassword")
    await accounts.change_password(actor, PASSWORD, context=REQUEST, act="setPassword")
    known = await accounts.find_for_sign_in("wang", PASSWORD)
    assert known is not None
    assert not known.must_change


async def test_a_new_password_needs_the_old_one_and_ends_the_sessions_not_the_programs(db: TortoiseContext) -> None:
    await seed()
    account_id = await an_account()
    actor = await accounts.actor_of(await the_account())
    session, _ = await sessions.create_session(account_id)
    _, token = await sessions.issue_access_token(account_id)
    assert not await accounts.proves(actor, "wrong", act="setPassword")
    assert await callers.by_session(session) is not None
    assert await accounts.proves(actor, PASSWORD, act="setPassword")
    await accounts.change_password(actor, "another horse battery", context=REQUEST, act="setPassword")
    assert [await callers.by_session(session), await callers.by_access_token(token)] == [
        None,
        replace(actor, by_token=True),
    ]
    assert await accounts.find_for_sign_in("wang", "another horse battery") is not None


# ── sessions and tokens ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("column", "ago", "alive"),
    [
        ("seen_at", timedelta(minutes=119), True),
        ("seen_at", timedelta(minutes=121), False),
        ("expires_at", timedelta(0), False),
    ],
)
async def test_a_session_ends_when_idle_or_old(db: TortoiseContext, column: str, ago: timedelta, alive: bool) -> None:
    await seed()
    session, seconds = await sessions.create_session(await an_account())
    assert seconds == 12 * 3600
    await tables.Session.all().update(**{column: datetime.now(UTC) - ago})
    assert (await callers.by_session(session) is not None) is alive


async def test_a_session_is_kept_as_a_digest_and_ends_when_told(db: TortoiseContext) -> None:
    await seed()
    session, _ = await sessions.create_session(await an_account())
    assert session not in (await tables.Session.get()).digest
    await sessions.end_session(session)
    assert await callers.by_session(session) is None


async def test_a_token_works_until_it_is_revoked_by_its_owner(db: TortoiseContext) -> None:
    await seed()
    await an_account()
    actor = await accounts.actor_of(await the_account())
    token_id, token = await sessions.create_access_token(actor, label="报表", valid_days=1)
    assert await callers.by_access_token(token) == replace(actor, by_token=True)
    with pytest.raises(NotFound):
        await sessions.revoke_access_token(COMMITTEE_ADMIN, token_id)
    await sessions.revoke_access_token(actor, token_id)
    assert await callers.by_access_token(token) is None


async def test_a_token_expires(db: TortoiseContext) -> None:
    await seed()
    _, token = await sessions.issue_access_token(await an_account(), valid_days=1)
    await tables.AccessToken.all().update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert await callers.by_access_token(token) is None


# ── as whom ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_actor_knows_the_committee_above(db: TortoiseContext) -> None:
    await seed()
    orgs = {
        "branch": BRANCH.id,
        "committee": COMMITTEE.id,
        "district": DISTRICT.id,
        "lone": await tree.create_organization(OPERATOR, DISTRICT.id, OrgData(OrgKind.BRANCH, "直属支部")),
    }
    found = {}
    for name, org_id in orgs.items():
        await an_account(name, Role.AUDITOR, org_id)
        actor = await accounts.actor_of(await the_account(name))
        found[name] = (actor.org_path, actor.committee_path)
    assert found == {
        "branch": ("/1/2/3/", "/1/2/"),
        "committee": ("/1/2/", "/1/2/"),
        "district": ("/1/", "/1/"),
        "lone": ("/1/3/", "/1/"),
    }


async def test_an_account_is_made_in_the_makers_reach_only(db: TortoiseContext) -> None:
    await seed()
    with pytest.raises(NotFound):
        await accounts.create_account(
            BRANCH_ADMIN, login="xu", name="x", role=Role.AUDITOR, org_id=COMMITTEE.id, password=PASSWORD
        )


# ── registration ────────────────────────────────────────────────────────────────────────────────────────────────────


async def invited() -> tuple[UUID, str]:
    """A case that waits for its person, and what its QR code carries."""
    case = a_case(person=a_person(key=person_key(IdType.CITIZEN, CITIZEN)), sub_status=SubStatus.INVITED)
    kept = await put(case)
    return kept.id, (await registration.create_registration_token(BRANCH_ADMIN, kept.id, valid_days=7)).secret


async def register(token: str, number: str = CITIZEN, login: str = "zhang") -> Known | None:
    return await registration.register_with_token(token, number, login, PASSWORD, consent="2026-1", context=REQUEST)


async def test_a_person_binds_an_account_to_their_case(db: TortoiseContext) -> None:
    await seed()
    case_id, token = await invited()
    known = await register(token)
    assert known is not None
    assert (known.role, known.candidate_id, known.name) == (Role.CANDIDATE, case_id, "张三")
    case = await read_again(a_case(id=case_id))
    assert (case.sub_status, case.version) == (SubStatus.REGISTERED, 2)
    own = await read_again(a_case(id=case_id), actor=await accounts.actor_of(known))
    assert own.id == case_id
    told = (await sets.read(tables.Journal, "t.act = :act", {"act": "registerWithToken"}))[0]
    assert (told["candidate_id"], told["account_id"]) == (case_id, known.id)


async def test_a_token_serves_once_even_at_once(db: TortoiseContext) -> None:
    await seed()
    _, token = await invited()
    made = await asyncio.gather(*(register(token, login=f"zhang-{n}") for n in range(3)))
    assert sum(m is not None for m in made) == 1
    assert await register(token, login="again") is None


async def test_every_failure_looks_alike(db: TortoiseContext) -> None:
    await seed()
    case_id, token = await invited()
    assert await register("no such token") is None
    assert await register(token, "110105194912310038") is None
    await registration.revoke_registration_tokens(replace(BRANCH_ADMIN, org_path="/9/"), case_id)
    await tables.RegistrationToken.all().update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert await register(token) is None
    assert await tables.Account.filter(role="CANDIDATE").count() == 0


async def test_a_revoked_token_serves_nobody(db: TortoiseContext) -> None:
    await seed()
    case_id, token = await invited()
    await registration.revoke_registration_tokens(Actor(UUID(int=1), Role.BRANCH_ADMIN, org_path="/9/"), case_id)
    assert await tables.RegistrationToken.filter(revoked_at=None).count() == 1
    await registration.revoke_registration_tokens(BRANCH_ADMIN, case_id)
    assert await register(token) is None


async def test_whoever_has_an_account_needs_no_token(db: TortoiseContext) -> None:
    """Not even with one that was made before."""
    await seed()
    case_id, token = await invited()
    other = (await registration.create_registration_token(BRANCH_ADMIN, case_id, valid_days=7)).secret
    known = await register(token)
    assert known is not None
    assert await registration.registered(case_id)
    assert await register(other, login="again") is None
    await tables.Account.filter(id=known.id).update(disabled_at=datetime.now(UTC))
    assert not await registration.registered(case_id)
    assert await register(other, login="again") is not None


async def test_a_taken_login_is_a_conflict_and_spends_no_token(db: TortoiseContext) -> None:
    await seed()
    _, token = await invited()
    await an_account("zhang")
    with pytest.raises(Conflict):
        await register(token)
    assert await register(token, login="another") is not None
