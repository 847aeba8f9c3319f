"""Who was read lately is remembered, and whatever made them who they are is proved again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext
from tortoise.models import Model

from domain.orgs.actors import Role
from records import tables
from records.people import callers, sessions
from records.people.callers import Caller, Memory, Stale
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE, DISTRICT
from tests.records.seeded import OTHER_BRANCH, seed

NOW = datetime.now(UTC)
ACCOUNT = BRANCH_ADMIN.account_id


async def remembered() -> tuple[Memory, str, Caller]:
    """The branch's administrator, by a token, asked for twice."""
    await seed()
    _, token = await sessions.issue_access_token(ACCOUNT)
    memory = Memory()
    first = await memory.by_access_token(token)
    assert first is not None
    assert first.proof is None
    second = await memory.by_access_token(token)
    assert second is not None
    assert second.actor == first.actor
    return memory, token, second


async def proved(caller: Caller) -> bool:
    assert caller.proof is not None
    try:
        await callers.prove(caller.proof)
    except Stale:
        return False
    return True


async def test_a_remembered_caller_is_proved_while_nothing_has_changed(db: TortoiseContext) -> None:
    _, _, caller = await remembered()
    assert caller.actor.org_path == BRANCH.path
    assert caller.actor.committee_path == COMMITTEE.path
    assert await proved(caller)


@pytest.mark.parametrize(
    ("model", "where", "values"),
    [
        (tables.AccessToken, {"account_id": ACCOUNT}, {"revoked_at": NOW}),
        (tables.AccessToken, {"account_id": ACCOUNT}, {"expires_at": NOW - timedelta(seconds=1)}),
        (tables.Account, {"id": ACCOUNT}, {"disabled_at": NOW}),
        (tables.Account, {"id": ACCOUNT}, {"role": Role.AUDITOR}),
        (tables.Account, {"id": ACCOUNT}, {"org_id": OTHER_BRANCH.id}),
        (tables.Account, {"id": ACCOUNT}, {"org_id": None}),
        (tables.Account, {"id": ACCOUNT}, {"person_key": "x" * 64}),
        (tables.Account, {"id": ACCOUNT}, {"name": "李四"}),
        (tables.PartyOrg, {"id": BRANCH.id}, {"path": "/1/7/"}),
        (tables.PartyOrg, {"id": BRANCH.id}, {"can_approve_admission": True}),
        (tables.PartyOrg, {"id": COMMITTEE.id}, {"can_approve_admission": False}),
        (tables.PartyOrg, {"id": COMMITTEE.id}, {"kind": "BRANCH"}),
        (tables.PartyOrg, {"id": DISTRICT.id}, {"path": "/9/"}),
    ],
)
async def test_whatever_makes_a_caller_changes_the_proof(
    db: TortoiseContext, model: type[Model], where: dict[str, Any], values: dict[str, Any]
) -> None:
    memory, token, caller = await remembered()
    assert await model.filter(**where).update(**values)
    assert not await proved(caller)
    # Read anew they are who they are now, which is then what is remembered.
    now = await memory.by_access_token(token, afresh=True)
    assert now is None or now.proof is None
    again = await memory.by_access_token(token)
    assert (again is None) == (now is None)
    if again is not None and now is not None:
        assert again.actor == now.actor
        assert await proved(again)


async def test_what_makes_nobody_another_caller_leaves_the_proof(db: TortoiseContext) -> None:
    _, _, caller = await remembered()
    await tables.PartyOrg.filter(id=BRANCH.id).update(name="改名支部", version=7)
    await tables.PartyOrg.filter(id=BRANCH.id).update(path=BRANCH.path, kind=BRANCH.kind.value)
    await tables.Account.filter(id=ACCOUNT).update(password_hash="other", role=caller.actor.role.value)
    assert await proved(caller)


async def test_a_session_is_remembered_and_its_end_is_seen(db: TortoiseContext) -> None:
    await seed()
    cookie, _ = await sessions.create_session(ACCOUNT)
    memory = Memory()
    await memory.by_session(cookie)
    caller = await memory.by_session(cookie)
    assert caller is not None
    assert await proved(caller)
    await sessions.end_session(cookie)
    assert not await proved(caller)
    assert await memory.by_session(cookie, afresh=True) is None
    assert await memory.by_session(cookie) is None


async def test_a_session_in_use_is_touched_when_it_is_read(db: TortoiseContext) -> None:
    await seed()
    cookie, _ = await sessions.create_session(ACCOUNT)
    await tables.Session.all().update(seen_at=NOW - timedelta(minutes=30))
    await Memory().by_session(cookie)
    assert (await tables.Session.get(account_id=ACCOUNT)).seen_at >= NOW - timedelta(minutes=1)


async def test_without_an_organization_there_is_no_line(db: TortoiseContext) -> None:
    await seed()
    await tables.Account.filter(id=ACCOUNT).update(org_id=None, role=Role.SYSTEM_ADMIN)
    _, token = await sessions.issue_access_token(ACCOUNT)
    memory = Memory()
    first = await memory.by_access_token(token)
    assert first is not None
    assert (first.actor.org_path, first.actor.committee_path, first.actor.org_id) == ("", "", None)
    again = await memory.by_access_token(token)
    assert again is not None
    assert await proved(again)


async def test_only_so_many_are_remembered(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch) -> None:
    await seed()
    monkeypatch.setattr(callers, "_REMEMBERED", 2)
    tokens = [(await sessions.issue_access_token(ACCOUNT))[1] for _ in range(3)]
    memory = Memory()
    for token in tokens:
        await memory.by_access_token(token)
    found = [await memory.by_access_token(token) for token in (tokens[2], tokens[1], tokens[0])]
    assert [caller is not None and caller.proof is not None for caller in found] == [True, True, False]


async def test_of_an_unknown_account_nothing_is_made_up(db: TortoiseContext) -> None:
    await seed()
    with pytest.raises(LookupError):
        await callers.by_account(UUID(int=999_999))
    assert await Memory().by_access_token("x") is None
    known = replace(BRANCH_ADMIN, name="管理员")
    assert (await callers.by_account(ACCOUNT)).org_path == known.org_path
