"""The second factor: set up, asked for, used once, counted, lost; and who must have one."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pyotp
import pytest

from domain.orgs.actors import Actor
from domain.orgs.settings import CommitteeSettings, stricter
from records import resealing, seals, stamps, tables
from records.organizations import rulebook, tree
from records.people import backoff, factors, sessions
from records.people.callers import Memory, Stale, prove
from records.people.lasting import LASTING
from tests.graph.files.handing import application, client
from tests.graph.world import KEY, PASSWORD, TOKENS, World, ask, code, reply
from tests.samples import a_pdf

SIGN_IN = """mutation ($input: SignInInput!) { signIn(input: $input) {
    login secondFactor errors { code path message } } }"""
SET_UP = f'mutation {{ enrolSecondFactor(input: {{currentPassword: "{PASSWORD}"}}) {{ secret uri qr errors {{ code path }} }} }}'
CONFIRM = (
    "mutation ($code: String!) { confirmSecondFactor(input: {code: $code}) { recoveryCodes errors { code path } } }"
)
LOGIN = "committee-2026"


async def enter(login: str = LOGIN, **more: Any) -> dict[str, Any]:
    given = {"login": login, "password": PASSWORD, **more}
    return dict((await ask(None, SIGN_IN, {"input": given}))["signIn"])


def of(answer: dict[str, Any]) -> tuple[Any, ...]:
    return answer["login"], answer["secondFactor"], [e["code"] for e in answer["errors"]]


IN, ASKED, NOBODY = (LOGIN, None, []), (None, "REQUIRED", ["NOT_ALLOWED"]), (None, None, ["NOT_ALLOWED"])


async def test_a_second_factor_is_set_up_confirmed_and_then_asked_for(here: World) -> None:
    actor = here.actors["own"]
    elsewhere, _ = await sessions.create_session(actor.account_id)
    made = (await ask(actor, SET_UP))["enrolSecondFactor"]
    assert made["errors"] == []
    assert made["uri"] == pyotp.TOTP(made["secret"]).provisioning_uri(name="own", issuer_name="Jishi")
    assert made["qr"].startswith("data:image/svg+xml")
    assert of(await enter("own")) == ("own", None, []), "it is nothing before it is confirmed"
    wrong = (await ask(actor, CONFIRM, {"code": "000000"}))["confirmSecondFactor"]
    assert wrong == {"recoveryCodes": None, "errors": [{"code": "BAD_INPUT", "path": ["code"]}]}
    done = (await ask(actor, CONFIRM, {"code": pyotp.TOTP(made["secret"]).now()}))["confirmSecondFactor"]
    assert (len(set(done["recoveryCodes"])), done["errors"]) == (10, [])
    assert await Memory().by_session(elsewhere) is None, "who came in by a password alone is out"
    assert of(await enter("own")) == ASKED
    again = (await ask(actor, SET_UP))["enrolSecondFactor"]
    assert [e["code"] for e in again["errors"]] == ["BAD_INPUT"]
    rows = [
        repr(row)
        for table in (tables.SecondFactor, tables.RecoveryCode, tables.Journal)
        for row in await table.all().values()
    ]
    secrets = [made["secret"], *done["recoveryCodes"], *(c.replace("-", "") for c in done["recoveryCodes"])]
    assert [s for s in secrets if any(s in row for row in rows)] == []


async def test_a_code_is_good_once_and_so_is_a_recovery_code(here: World) -> None:
    await tables.RecoveryCode.all().delete()
    shown = code("factor")
    assert [of(await enter(code=c)) for c in (shown, shown)] == [IN, ASKED]
    committee = here.actors[LOGIN]
    await tables.SecondFactor.filter(account_id=committee.account_id).update(last_step=0)
    codes = await factors.renew(committee, factors.Shown(code("factor")), act="renewRecoveryCodes")
    assert codes is not None
    backoff.forget()
    await backoff.forgive(committee.account_id)
    first = codes[0]
    for written, found in ((first.upper().replace("-", " "), IN), (first, ASKED), (codes[1], IN), ("aaaa", ASKED)):
        assert of(await enter(recoveryCode=written)) == found
    assert await factors.left(committee.account_id) == 8
    twice = await tables.Session.filter(account_id=committee.account_id).values_list("proved_twice", flat=True)
    assert set(twice) == {True}


async def test_who_does_not_know_the_password_is_told_nothing_of_a_second_factor(here: World) -> None:
    for login in (LOGIN, "own", "nobody-at-all"):
        for more in ({}, {"code": "123456"}, {"code": code("factor")}, {"recoveryCode": "x"}):
            backoff.forget()
            await tables.Account.all().update(failures=0, locked_until=None)
            told = await enter(login, password="not this one", **more)
            assert (of(told), told["errors"][0]["path"]) == (NOBODY, [])


async def test_wrong_codes_are_counted_and_a_right_password_alone_does_not_forgive_them(here: World) -> None:
    for _ in range(4):
        assert of(await enter(code="000000")) == ASKED
        assert of(await enter()) == ASKED
    assert of(await enter(code="000000")) == ASKED
    told = await enter(code=code("factor"))
    assert [e["code"] for e in told["errors"]] == ["RATE_LIMITED"]
    failed = await tables.Journal.filter(act="signIn", record_id=here.actors[LOGIN].account_id)
    assert {str(row.after["second_factor"]) for row in failed} == {"code"}
    assert len(failed) == 5


async def test_a_dry_run_uses_no_code_up(here: World) -> None:
    shown = code("factor")
    assert of(await enter(code=shown, validateOnly=True)) == (None, None, [])
    assert of(await enter(code="000000", validateOnly=True)) == ASKED
    assert of(await enter(validateOnly=True)) == ASKED
    assert of(await enter(code=shown)) == IN


async def test_it_is_removed_by_its_holder_and_reset_by_the_administrator(here: World) -> None:
    remove = "mutation ($code: String!) { removeSecondFactor(input: {code: $code}) { errors { code path } } }"
    committee, system = here.actors[LOGIN], here.actors["system"]
    wrong = (await ask(committee, remove, {"code": "000000"}))["removeSecondFactor"]["errors"]
    assert wrong == [{"code": "BAD_INPUT", "path": ["code"]}]
    assert (await ask(committee, remove, {"code": code("factor")}))["removeSecondFactor"]["errors"] == []
    assert of(await enter()) == IN
    lost = (await ask(here.actors["own"], SET_UP))["enrolSecondFactor"]["secret"]
    await ask(here.actors["own"], CONFIRM, {"code": pyotp.TOTP(lost).now()})
    reset = "mutation ($id: ID!) { resetSecondFactor(input: {accountId: $id}) { account { secondFactorSince } errors { code path } } }"
    for who in ("own", "committee"):
        told = (await ask(here.actors[who], reset, {"id": here.account("own")}))["resetSecondFactor"]
        assert [e["code"] for e in told["errors"]] == ["NOT_ALLOWED"]
    session, _ = await sessions.create_session(here.actors["own"].account_id)
    told = (await ask(system, reset, {"id": here.account("own")}))["resetSecondFactor"]
    assert told == {"account": {"secondFactorSince": None}, "errors": []}
    assert await Memory().by_session(session) is None
    assert of(await enter("own")) == ("own", None, [])
    assert await tables.Journal.filter(act="resetSecondFactor", account_id=system.account_id).count() == 1
    own = (await ask(system, reset, {"id": here.account("system")}))["resetSecondFactor"]["errors"]
    assert own == [{"code": "BAD_INPUT", "path": ["accountId"]}]


async def test_a_change_of_the_data_key_carries_the_secret_along(here: World) -> None:
    row = await tables.SecondFactor.get(account_id=here.actors[LOGIN].account_id)
    newer = seals.make(bytes(range(1, 33)), (KEY,))
    kept = resealing._factor({"id": row.id, "sealed": row.sealed}, newer, resealing._Moving(newer.key_id))
    assert newer.fresh(kept["sealed"])
    assert newer.open(kept["sealed"], row.id, seals.FACTOR) == TOKENS["factor"]


# ── who must have one ───────────────────────────────────────────────────────────────────────────────────────────────


async def required(here: World, since: date) -> None:
    committee = here.actors["committee"]
    assert committee.org_id is not None
    _, version = await tree.org_data(committee, committee.org_id)
    settings = CommitteeSettings(require_second_factor=True)
    today = stamps.now().date()
    # Dated freely: it judges no case.
    await rulebook.set_committee_settings(
        committee, committee.org_id, version, settings, effective_on=max(since, today), today=min(since, today)
    )


async def comes(here: World, who: str, requires: Any = "none") -> Actor:
    secret, _ = await sessions.create_session(here.actors[who].account_id)
    caller = await Memory(LASTING, requires).by_session(secret)
    assert caller is not None
    return caller.actor


async def test_a_committee_requires_it_of_those_at_and_below_it_from_a_day_on(here: World) -> None:
    today = stamps.now().date()
    await required(here, today + timedelta(days=2))
    assert not (await comes(here, "own")).must_enrol
    await required(here, today)
    found = {who: (await comes(here, who)).must_enrol for who in here.actors}
    assert {who for who, must in found.items() if must} == {"committee", "between", "own", "sibling", "under"}


@pytest.mark.parametrize(
    ("requires", "who"), [("none", set()), ("offices", {"own", "system"}), ("everyone", {"own", "system", "person"})]
)
async def test_the_installation_requires_it_of_offices_or_of_everybody(
    here: World, requires: str, who: set[str]
) -> None:
    found = {name for name in ("own", "system", "person", LOGIN) if (await comes(here, name, requires)).must_enrol}
    assert found == who


async def test_no_program_is_asked_for_what_it_cannot_have(here: World) -> None:
    await required(here, stamps.now().date())
    _, token = await sessions.issue_access_token(here.actors["own"].account_id)
    caller = await Memory(LASTING, "everyone").by_access_token(token)
    assert caller is not None
    assert not caller.actor.must_enrol


async def test_who_must_set_one_up_does_that_and_nothing_else(here: World) -> None:
    await required(here, stamps.now().date())
    secret, _ = await sessions.create_session(here.actors["own"].account_id)
    memory = Memory()

    async def now() -> Actor:
        caller = await memory.by_session(secret)
        assert caller is not None
        if caller.proof is not None:
            try:
                await prove(caller.proof)
            except Stale:
                caller = await memory.by_session(secret, afresh=True)
                assert caller is not None
        return caller.actor

    actor = await now()
    for query in (
        "{ organizations { totalCount } }",
        "{ me { organization { name } } }",
        "{ me { sessions { id } } }",
        "mutation { createAccessToken(input: {}) { token } }",
    ):
        codes = [e["extensions"]["code"] for e in (await reply(actor, query)).errors]
        assert codes == ["SECOND_FACTOR_ENROLMENT_REQUIRED"], query
    assert (await ask(actor, "{ me { mustEnrolSecondFactor account { login } } }"))["me"][
        "mustEnrolSecondFactor"
    ] is True
    assert (await enter("own"))["secondFactor"] == "ENROL"
    made = (await ask(actor, SET_UP))["enrolSecondFactor"]
    assert (await ask(actor, CONFIRM, {"code": pyotp.TOTP(made["secret"]).now()}))["confirmSecondFactor"][
        "errors"
    ] == []
    assert not (await now()).must_enrol, "whoever is remembered is read anew"
    assert (await ask(await now(), "{ organizations { totalCount } }"))["organizations"]["totalCount"] > 0


@pytest.mark.parametrize(
    ("method", "door", "more"),
    [
        ("POST", "/graphql", {"json": {"query": "{ candidates { totalCount } }"}}),
        ("POST", "/export", {"json": {"query": "{ candidates { nodes { name } } }"}}),
        ("POST", "/files", {"params": {"name": "a.pdf"}, "content": a_pdf()}),
        ("POST", "/files/parts", {"headers": {"upload-length": "9", "tus-resumable": "1.0.0"}}),
        ("GET", f"/files/{UUID(int=7)}", {}),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("/") else "",
)  # fmt: skip
async def test_no_door_opens_to_whoever_has_to_set_one_up_first(
    here: World, copy_url: str, tmp_path: Path, method: str, door: str, more: dict[str, Any]
) -> None:
    app = application(copy_url, tmp_path, require_second_factor="everyone")
    async with client(app) as http:
        told = await http.post("/session", json={"login": "own", "password": PASSWORD, "kind": "BEARER"})
        assert told.json()["account"]["mustEnrolSecondFactor"] is True
        headers = {"authorization": f"Bearer {told.json()['token']}", **more.pop("headers", {})}
        answer = await http.request(method, door, headers=headers, **more)
    assert "SECOND_FACTOR_ENROLMENT_REQUIRED" in answer.text or "双重验证" in answer.text, answer.text


def test_a_superior_that_requires_it_is_not_undercut() -> None:
    above = CommitteeSettings(require_second_factor=True)
    assert stricter(CommitteeSettings(), above) == ("require_second_factor",)
    assert stricter(above, CommitteeSettings()) == ()
