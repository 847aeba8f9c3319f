"""Accounts come by a one-time link, an office is handed over, and one person goes between theirs; four eyes are a person's."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pyotp
import pytest

from domain.orgs.actors import Actor, Role
from records import tables
from records.people import accounts, callers, factors, passwords, sessions
from tests.graph.world import PASSWORD, World, ask, reply

INVITE = "{ account { id login invitedUntil } token url qr errors { code path message } }"
WELCOME = "{ login role errors { code path } }"
NEW = "another-good-password"


async def act(actor: Actor | None, name: str, given: dict[str, Any], shape: str = "{ errors { code path } }") -> Any:
    mutation = f"mutation ($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {shape} }}"
    return (await ask(actor, mutation, {"i": given}))[name]


async def invited(w: World, **more: Any) -> Any:
    given = {"login": "newcomer", "name": "新人", "role": "BRANCH_ADMIN", "organizationId": w.org("own")}
    return await act(w.actors["system"], "inviteAccount", given | more, INVITE)


async def told(token: str) -> Any:
    query = "query ($t: String!) { invitedAccount(token: $t) { login name role organization state } }"
    return (await ask(None, query, {"t": token}))["invitedAccount"]


async def test_who_is_invited_sets_the_password_once(here: World) -> None:
    made = await invited(here)
    assert (made["errors"], made["url"]) == ([], f"/invite#{made['token']}")
    assert made["account"]["invitedUntil"] is not None
    assert made["qr"].startswith("data:image/svg+xml")
    row = await tables.Account.get(login="newcomer")
    assert (row.password_hash, made["token"] in (row.invite_digest or "")) == ("", False)
    assert await told(made["token"]) == {
        "login": "newcomer", "name": "新人", "role": "BRANCH_ADMIN", "organization": "own", "state": "OPEN",
    }  # fmt: skip
    poor = await act(None, "acceptInvitation", {"token": made["token"], "password": "short"}, WELCOME)
    assert [p["path"] for p in poor["errors"]] == [["password"]]
    accepted = await act(None, "acceptInvitation", {"token": made["token"], "password": NEW}, WELCOME)
    assert accepted == {"login": "newcomer", "role": "BRANCH_ADMIN", "errors": []}
    signed = await act(None, "signIn", {"login": "newcomer", "password": NEW}, WELCOME)
    assert signed["errors"] == []
    again = await act(None, "acceptInvitation", {"token": made["token"], "password": NEW + "x"}, WELCOME)
    assert [p["code"] for p in again["errors"]] == ["NOT_FOUND"]
    assert await told(made["token"]) is None
    acts = await tables.Journal.filter(record_id=row.id).order_by("id").values_list("act", flat=True)
    assert [a for a in acts if a != "signIn"] == ["inviteAccount", "inviteAccount", "acceptInvitation"]


async def test_a_link_is_replaced_revoked_and_runs_out(here: World) -> None:
    system = here.actors["system"]
    first = await invited(here)
    key = first["account"]["id"]
    second = await act(system, "reissueInvitation", {"id": key}, INVITE)
    assert (await told(first["token"]), (await told(second["token"]))["state"]) == (None, "OPEN")
    assert (await act(system, "revokeInvitation", {"id": key}))["errors"] == []
    assert await told(second["token"]) is None
    assert [p["path"] for p in (await act(system, "revokeInvitation", {"id": key}))["errors"]] == [["id"]]
    third = await act(system, "reissueInvitation", {"id": key, "validDays": 1}, INVITE)
    await tables.Account.filter(login="newcomer").update(invited_until=datetime.now(UTC) - timedelta(seconds=1))
    assert (await told(third["token"]))["state"] == "EXPIRED"
    late = await act(None, "acceptInvitation", {"token": third["token"], "password": NEW}, WELCOME)
    assert [p["code"] for p in late["errors"]] == ["NOT_FOUND"]
    has_one = await act(system, "reissueInvitation", {"id": here.account("auditor")}, INVITE)
    assert [p["path"] for p in has_one["errors"]] == [["id"]]
    for days in (0, 31):
        wrong = await invited(here, login="somebody", validDays=days)
        assert [p["path"] for p in wrong["errors"]] == [["validDays"]]


async def test_who_parts_an_organization_names_people_and_learns_nothing_else_of_them(here: World) -> None:
    asked = "query ($f: CaseNameFilter) { caseNames(first: 100, filter: $f) { nodes { candidateId name organization { name } } } }"
    found = (await ask(here.actors["system"], asked, {"f": {"organization": here.org("own")}}))["caseNames"]["nodes"]
    underway = {
        c.id: c.dossier.person.name
        for c in here.cases.values()
        if c.dossier.branch.name == "own" and c.dossier.status in ("ACTIVE", "TRANSFERRING")
    }
    assert {one["candidateId"]: one["name"] for one in found} == underway
    assert {one["organization"]["name"] for one in found} == {"own"}
    assert (await ask(here.actors["system"], "{ candidates { nodes { id } } }"))["candidates"]["nodes"] == []
    assert (await ask(here.actors["person"], asked, {"f": None}))["caseNames"]["nodes"] == []


async def test_an_account_of_somebody_on_the_roster_names_them(here: World) -> None:
    name = here.rosters["own"][0].name
    unnamed = await invited(here, name=name)
    assert [(p["code"], p["path"]) for p in unnamed["errors"]] == [("BAD_INPUT", ["memberId"])]
    assert (await invited(here, name=name, memberId=here.member(0)))["errors"] == []
    assert (await invited(here, login="namesake", name=name, namesake=True))["errors"] == []
    above = {"role": "COMMITTEE_ADMIN", "organizationId": here.org("committee"), "login": "above", "name": name}
    assert [p["path"] for p in (await invited(here, **above))["errors"]] == [["memberId"]]


async def test_whoever_makes_accounts_names_members_and_sees_nothing_else_of_a_roster(here: World) -> None:
    system, member = here.actors["system"], here.member(0)
    name = here.rosters["own"][0].name
    asked = "query ($f: RosterNameFilter) { rosterNames(filter: $f) { nodes { memberId name organization { name } } } }"
    found = await ask(system, asked, {"f": {"name": name, "organization": here.org("own"), "present": True}})
    assert {"memberId": member, "name": name, "organization": {"name": "own"}} in found["rosterNames"]["nodes"]
    assert (await ask(system, "{ members { totalCount } }"))["members"]["totalCount"] == 0
    assert (await ask(here.actors["person"], asked, {"f": None}))["rosterNames"]["nodes"] == []
    await invited(here, name=name, memberId=member)
    await invited(
        here, login="above", name=name, memberId=member, role="COMMITTEE_ADMIN", organizationId=here.org("committee")
    )
    theirs = "query ($f: AccountFilter) { accounts(filter: $f) { nodes { login holder { memberId } } } }"
    for wanted, logins in [
        ({"holder": member}, ["above", "newcomer"]),
        ({"holder": member, "organization": here.org("own")}, ["newcomer"]),
        ({"holder": member, "disabled": True}, []),
    ]:
        nodes = (await ask(system, theirs, {"f": wanted}))["accounts"]["nodes"]
        assert [(one["login"], one["holder"]["memberId"]) for one in nodes] == [(login, member) for login in logins]


async def test_a_disabled_account_comes_back_with_its_password_and_nothing_else(here: World) -> None:
    system, key = here.actors["system"], here.account("auditor")
    assert [p["path"] for p in (await act(system, "enableAccount", {"id": key}))["errors"]] == [["id"]]
    await act(system, "disableAccount", {"id": key})
    assert (await act(None, "signIn", {"login": "auditor", "password": PASSWORD}, WELCOME))["errors"] != []
    assert (await act(system, "enableAccount", {"id": key}))["errors"] == []
    assert (await act(None, "signIn", {"login": "auditor", "password": PASSWORD}, WELCOME))["errors"] == []


async def test_an_office_goes_to_whoever_follows(here: World) -> None:
    system = here.actors["system"]
    made = await invited(here, role="AUDITOR")
    heir, old = made["account"]["id"], here.account("own")
    cookie, _ = await sessions.create_session(here.actors["own"].account_id)
    shape = "{ account { id disabled } heir { id role } errors { code path } }"
    elsewhere = await act(system, "handOverOffice", {"fromId": old, "toId": here.account("sibling")}, shape)
    assert [p["path"] for p in elsewhere["errors"]] == [["toId"]]
    unable = await act(system, "handOverOffice", {"fromId": old, "toId": heir}, shape)
    assert [(p["code"], p["path"]) for p in unable["errors"]] == [("BAD_INPUT", ["toId"])]
    assert await callers.by_session(cookie) is not None, (
        "whoever cannot sign in takes no office, and nobody loses theirs"
    )
    assert (await act(None, "acceptInvitation", {"token": made["token"], "password": NEW}))["errors"] == []
    done = await act(system, "handOverOffice", {"fromId": old, "toId": heir}, shape)
    assert done == {
        "account": {"id": old, "disabled": True},
        "heir": {"id": heir, "role": "BRANCH_ADMIN"},
        "errors": [],
    }
    assert await callers.by_session(cookie) is None
    waits = "{ approvals(filter: {status: [SUBMITTED]}) { totalCount } }"
    follower = await callers.by_account((await tables.Account.get(login="newcomer")).id)
    assert await ask(follower, waits) == await ask(here.actors["own"], waits)
    once_more = await act(system, "handOverOffice", {"fromId": old, "toId": heir}, shape)
    assert [p["path"] for p in once_more["errors"]] == [["fromId"]]


async def second_office(w: World, **more: Any) -> tuple[Actor, str]:
    """Who runs the own branch also runs the committee: the roster says so of both accounts."""
    member = w.rosters["own"][1]
    await tables.Account.filter(id=w.actors["own"].account_id).update(member_id=member.id, office_group=None)
    hashed = await passwords.hashed(NEW, "another")
    row = await tables.Account.create(
        id=uuid4(), login="another", name="another", role=Role.COMMITTEE_ADMIN, org_id=w.orgs["committee"],
        password_hash=hashed, created_at=datetime.now(UTC), **({"member_id": member.id} | more),
    )  # fmt: skip
    return await callers.by_account(w.actors["own"].account_id), f"acc_{row.id}"


OFFICES = "{ me { offices { accountId login role organization current proved } } }"


async def test_one_person_goes_between_their_offices_once_it_is_proved(here: World) -> None:
    own, key = await second_office(here)
    offices = (await ask(own, OFFICES))["me"]["offices"]
    assert [(o["login"], o["current"], o["proved"]) for o in offices] == [
        ("own", True, True),
        ("another", False, False),
    ]
    assert offices[1] == {
        "accountId": key, "login": "another", "role": "COMMITTEE_ADMIN", "organization": "committee", "current": False, "proved": False,
    }  # fmt: skip
    for password in (None, "wrong-password-it-is"):
        refused = await act(own, "switchOffice", {"accountId": key, "password": password}, WELCOME)
        assert [p["path"] for p in refused["errors"]] == [["password"]]
    cookie, _ = await sessions.create_session(own.account_id)
    mutation = f"mutation ($i: SwitchOfficeInput!) {{ switchOffice(input: $i) {WELCOME} }}"
    given = {"i": {"accountId": key, "password": NEW}}
    answer = await reply(own, mutation, given, session=cookie)
    assert b'"another"' in (answer.data or b"")
    assert await callers.by_session(cookie) is None
    other = await callers.by_account(await _id("another"))
    assert [o["proved"] for o in (await ask(other, OFFICES))["me"]["offices"]] == [True, True]
    back = await act(other, "switchOffice", {"accountId": here.account("own")}, WELCOME)
    assert back == {"login": "own", "role": "BRANCH_ADMIN", "errors": []}
    rows = await tables.Journal.filter(act="switchOffice").order_by("id").values_list("after", flat=True)
    assert [row["proved_now"] for row in rows] == [True, False]  # type: ignore[index]
    # A password from the administrator's hand proves nothing of who holds the account.
    await act(here.actors["system"], "resetPassword", {"accountId": key})
    assert [o["proved"] for o in (await ask(own, OFFICES))["me"]["offices"]] == [True, False]


async def test_where_the_other_office_has_a_second_factor_it_is_shown_each_time(here: World) -> None:
    """What was proved once is the password alone."""
    own, key = await second_office(here)
    other = await callers.by_account(await _id("another"))
    secret = (await factors.enrol(other, act="enrolSecondFactor")).secret
    app = pyotp.TOTP(secret)
    codes = await factors.confirm(other, app.now(), act="confirmSecondFactor")
    assert codes is not None

    async def went(**more: Any) -> list[tuple[str, list[str]]]:
        cookie, _ = await sessions.create_session(own.account_id)
        mutation = f"mutation ($i: SwitchOfficeInput!) {{ switchOffice(input: $i) {WELCOME} }}"
        answer = await reply(own, mutation, {"i": {"accountId": key, **more}}, session=cookie)
        told = json.loads(answer.data or b"")["switchOffice"]
        stayed = await callers.by_session(cookie) is not None
        is_there = not told["errors"] and "validateOnly" not in more
        assert (told["login"] == "another", stayed) == (is_there, not is_there), "who is refused stays where they were"
        return [(error["code"], error["path"]) for error in told["errors"]]

    await tables.SecondFactor.filter(account_id=other.account_id).update(last_step=0)
    shown = app.now()
    assert await went() == [("BAD_INPUT", ["password"])]
    assert await went(password=NEW) == [("BAD_INPUT", ["code"])]
    assert await went(password=NEW, code=shown, validateOnly=True) == []
    assert await went(password=NEW, code=shown) == []
    assert [o["proved"] for o in (await ask(own, OFFICES))["me"]["offices"]] == [True, True]
    assert await went() == [("BAD_INPUT", ["password"])], "though it is proved"
    assert await went(password=NEW, code=shown) == [("BAD_INPUT", ["code"])], "a code is good once"
    assert await went(password=NEW, recoveryCode=codes[0]) == []
    rows = await tables.Session.filter(account_id=other.account_id).values_list("proved_twice", flat=True)
    assert set(rows) == {True}
    await went(password=NEW, code="000000")
    assert (await tables.Account.get(id=other.account_id)).failures == 1, "a wrong one is counted as at the sign-in"


async def test_another_persons_account_is_like_none(here: World) -> None:
    own, _ = await second_office(here)
    for key in (here.account("auditor"), f"acc_{uuid4()}", here.account("own")):
        refused = await act(own, "switchOffice", {"accountId": key, "password": PASSWORD}, WELCOME)
        assert [p["code"] for p in refused["errors"]] == ["NOT_FOUND"], key


async def _id(login: str) -> Any:
    return (await tables.Account.get(login=login)).id


@pytest.mark.parametrize("bound", ["member", "number", "roster's number", "proved"])
async def test_nobody_decides_by_another_account_what_they_submitted(here: World, bound: str) -> None:
    """The roster's entry, the number of the account or of its entry, or a proof: any of them makes two accounts one person's."""
    number = "a-number-of-somebody"
    own, _ = await second_office(here, **({} if bound == "member" else {"member_id": None}))
    first, second = own.account_id, await _id("another")
    if bound != "member":
        await tables.Account.filter(id=first).update(member_id=None)
    if bound == "number":
        await tables.Account.filter(id__in=[first, second]).update(person_key=number)
    if bound == "roster's number":
        member = here.rosters["own"][1]
        await tables.PartyMember.filter(id=member.id).update(person_key=number)
        await tables.Account.filter(id=first).update(member_id=member.id)
        await tables.Account.filter(id=second).update(person_key=number)
    if bound == "proved":
        await tables.Account.filter(id__in=[first, second]).update(office_group=uuid4())
    decider = await accounts.as_holder(await callers.by_account(second))
    assert first in decider.also
    case = here.cases["target_filed"]
    given = {"id": case.approval, "decision": "APPROVED"}
    decided = await act(await callers.by_account(second), "decideApproval", given)
    assert [p["code"] for p in decided["errors"]] == ["NOT_ALLOWED"]
    assert (await act(here.actors["committee"], "decideApproval", given))["errors"] == []
