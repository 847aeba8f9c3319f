"""Accounts over the graph: who is signed in where, who waits, whom the role forbids what, and what the journal knows of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type, is_composite_type
from msgspec.structs import replace
from strawberry.utils.str_converters import to_snake_case

from domain.orgs.actors import TokenScope
from domain.roles import MAY
from graph.inputs.text import cleaned
from graph.schema import schema
from records import tables
from records.people import backoff, sessions
from tests.graph.world import NOW, PASSWORD, World, ask, reply

SET = "mutation ($input: SetPasswordInput!) { setPassword(input: $input) { account { login } errors { code path } } }"
OUT = "mutation ($everywhere: Boolean!) { signOut(input: {everywhere: $everywhere}) { errors { code } } }"


async def told(world: World, who: str, act: str, given: str, fields: str = "") -> dict[str, Any]:
    query = f"mutation {{ {act}(input: {given}) {{ {fields} errors {{ code path message }} }} }}"
    return dict((await ask(world.actors[who], query))[act])


async def journalled(act: str) -> list[tables.Journal]:
    return await tables.Journal.filter(act=act).order_by("id")


async def test_signing_out_ends_one_session_or_all(here: World) -> None:
    actor = here.actors["own"]
    one, two, three = [(await sessions.create_session(actor.account_id))[0] for _ in range(3)]
    assert (await reply(actor, OUT, {"everywhere": False}, session=one)).errors == []
    assert await tables.Session.filter(account_id=actor.account_id).count() == 2
    # A program has no session that could end.
    assert (await reply(actor, OUT, {"everywhere": False})).errors == []
    assert await tables.Session.filter(account_id=actor.account_id).count() == 2
    assert (await reply(actor, OUT, {"everywhere": True}, session=two)).errors == []
    assert await tables.Session.filter(account_id=actor.account_id).count() == 0
    rows = await journalled("signOut")
    assert [list(row.after) for row in rows] == [["session"], ["everywhere"]]
    assert {row.account_id for row in rows} == {actor.account_id}
    assert three


async def test_a_token_is_made_and_revoked_in_the_journal(here: World) -> None:
    made = await told(here, "own", "createAccessToken", '{label: "夜间"}', "accessToken { id } token")
    key = made["accessToken"]["id"]
    await told(here, "own", "revokeAccessToken", f'{{id: "{key}"}}')
    create, revoke = (await journalled("createAccessToken"))[-1], (await journalled("revokeAccessToken"))[-1]
    actor = here.actors["own"]
    assert create.after == {
        "label": "夜间",
        "valid_days": 90,
        "account": str(actor.account_id),
        "scopes": [*TokenScope],
    }
    assert {(row.account_id, f"tok_{row.record_id}", row.org_path) for row in (create, revoke)} == {
        (actor.account_id, key, actor.org_path)
    }
    assert made["token"] not in str(create.after)


async def test_who_hammers_at_what_the_role_forbids_leaves_a_few_rows_that_count(here: World) -> None:
    for _ in range(20):
        answer = await told(here, "own", "setHolidays", "{year: 2031, days: []}")
        assert [e["code"] for e in answer["errors"]] == ["NOT_ALLOWED"]
    await told(here, "committee", "setHolidays", "{year: 2031, days: []}")
    rows = await journalled("setHolidays")
    own, committee = here.actors["own"], here.actors["committee"]
    assert [(row.account_id, row.after["times"]) for row in rows] == [
        *((own.account_id, times) for times in (1, 2, 4, 8, 16)),
        (committee.account_id, 1),
    ]


@pytest.mark.parametrize("name", ["archiveCandidates", "decideApprovals"])
async def test_a_plural_act_that_the_role_forbids_is_counted_too(here: World, name: str) -> None:
    mutations = schema._schema.mutation_type
    assert mutations is not None
    kind = mutations.fields[name].args["input"].type.of_type
    given = {"archiveCandidates": {"candidateIds": ["x"], "reason": "OTHER"}, "decideApprovals": {"ids": ["x"]}}[name]
    query = f"mutation ($i: {kind}!) {{ {name}(input: $i) {{ errors {{ code }} }} }}"
    answer = await ask(here.actors["system"], query, {"i": given})
    assert answer == {name: {"errors": [{"code": "NOT_ALLOWED"}]}}
    assert [row.after for row in await journalled(name)][-1:] == [{"denied": True, "times": 1}]


async def test_wrong_passwords_at_set_password_count_as_at_the_door(here: World) -> None:
    actor, wrong = here.actors["own"], {"currentPassword": "not this one", "password": "another-long-password"}
    codes = [(await ask(actor, SET, {"input": wrong}))["setPassword"]["errors"][0]["code"] for _ in range(6)]
    assert codes == ["BAD_INPUT"] * 5 + ["RATE_LIMITED"]
    right = {"currentPassword": PASSWORD, "password": "another-long-password"}
    assert (await ask(actor, SET, {"input": right}))["setPassword"]["errors"][0]["code"] == "RATE_LIMITED"
    failed = [row for row in await journalled("setPassword") if row.after == {"failed": True}]
    assert len(failed) == 5
    backoff.forget()
    seen = "{ accounts(filter: {role: [BRANCH_ADMIN]}) { nodes { login lockedUntil } } }"
    locked = {n["login"]: n["lockedUntil"] for n in (await ask(here.actors["system"], seen))["accounts"]["nodes"]}
    assert [login for login, until in locked.items() if until] == ["own"]
    assert (await told(here, "system", "unlockAccount", f'{{accountId: "{here.account("own")}"}}'))["errors"] == []
    assert (await ask(actor, SET, {"input": right}))["setPassword"] == {"account": {"login": "own"}, "errors": []}


@pytest.mark.parametrize("password", ["password1234", "own", "OWN", PASSWORD, "1234567890"])
async def test_a_new_password_has_to_be_a_good_one(here: World, password: str) -> None:
    given = {"currentPassword": PASSWORD, "password": password}
    answer = (await ask(here.actors["own"], SET, {"input": given}))["setPassword"]
    assert answer["errors"] == [{"code": "BAD_INPUT", "path": ["password"]}]
    given = (
        f'{{login: "branch-9", name: "王五", role: AUDITOR, organizationId: "{here.org("committee")}", password: "%s"}}'
    )
    if password != PASSWORD:
        assert (await told(here, "system", "createAccount", given % password))["errors"][0]["path"] == ["password"]


async def test_whoever_is_slow_to_find_a_good_password_has_not_guessed(here: World) -> None:
    weak = {"currentPassword": PASSWORD, "password": "password1234"}
    answers = [(await ask(here.actors["own"], SET, {"input": weak}))["setPassword"]["errors"] for _ in range(7)]
    assert answers == [[{"code": "BAD_INPUT", "path": ["password"]}]] * 7


@pytest.mark.parametrize("login", ["OWN", "ｏｗｎ", " own "])
async def test_two_logins_that_read_alike_are_one(here: World, login: str) -> None:
    given = f'{{login: "{login}", name: "王五", role: SYSTEM_ADMIN, password: "a-good-long-password"}}'
    assert (await told(here, "system", "createAccount", given))["errors"][0]["code"] == "CONFLICT"


async def test_an_account_shows_its_sessions_and_its_last_sign_in_to_those_whose_business_it_is(here: World) -> None:
    enter = f'mutation {{ signIn(input: {{login: "OWN", password: "{PASSWORD}"}}) {{ login mustChangePassword }} }}'
    assert (await ask(None, enter))["signIn"] == {"login": "own", "mustChangePassword": False}
    query = "{ accounts(first: 50) { nodes { login lastSignedInAt passwordExpiresAt sessions { totalCount nodes { address seenAt expiresAt } } } } }"
    seen = {}
    for who in ("system", "own", "committee"):
        rows = (await ask(here.actors[who], query))["accounts"]["nodes"]
        row = next(n for n in rows if n["login"] == "own")
        seen[who] = (row["lastSignedInAt"] is not None, [s["address"] for s in row["sessions"]["nodes"]])
    # The committee reads of its branches' accounts that they are used, not from where.
    assert seen == {"system": (True, ["192.0.2.1"]), "own": (True, ["192.0.2.1"]), "committee": (True, [])}


async def test_who_made_a_temporary_password_made_one_that_must_be_changed(here: World) -> None:
    given = '{login: "new-one", name: "王五", role: SYSTEM_ADMIN, password: "a-good-long-password", temporary: true}'
    made = await told(here, "system", "createAccount", given, "account { passwordExpiresAt }")
    assert made["account"]["passwordExpiresAt"] is not None
    enter = 'mutation { signIn(input: {login: "new-one", password: "a-good-long-password"}) { mustChangePassword } }'
    assert (await ask(None, enter))["signIn"] == {"mustChangePassword": True}


async def test_whoever_has_an_account_gets_no_other_token(here: World) -> None:
    case = here.cases["talked"].id
    answer = await told(
        here, "own", "reissueRegistrationToken", f'{{candidateId: "{case}", validDays: 7}}', "registrationToken"
    )
    assert ([e["code"] for e in answer["errors"]], answer["registrationToken"]) == (["CONFLICT"], None)
    await tables.Account.filter(candidate_id=here.cases["talked"].dossier.id).update(disabled_at=NOW)
    again = await told(
        here, "own", "reissueRegistrationToken", f'{{candidateId: "{case}", validDays: 7}}', "registrationToken"
    )
    assert again["registrationToken"]


def test_every_password_of_an_input_is_taken_as_it_was_typed() -> None:
    """Walks the schema: the next field that is called a password is not stripped either."""
    found = []
    for type_ in schema._schema.type_map.values():
        for name in getattr(type_, "fields", None) or {}:
            if type_.name.endswith("Input") and "assword" in name:
                found.append(f"{type_.name}.{name}")
                assert cleaned("  two words ", to_snake_case(name)) == "  two words ", found[-1]
    assert len(found) >= 5


def test_every_act_of_an_account_is_in_the_table() -> None:
    assert {"unlockAccount", "setPassword", "signOut", "createAccessToken"} <= MAY.keys()


# ── a temporary password ────────────────────────────────────────────────────────────────────────────────────────────

SOME = {
    "setPassword": 'input: {currentPassword: "x", password: "y", validateOnly: true}',
    "signOut": "input: {validateOnly: true}",
}


def selecting(type_: GraphQLObjectType) -> Iterator[tuple[str, bool]]:
    """Each field of a type, with something of what it leads to; and whether it is a plain value of one's own."""
    for name, field in type_.fields.items():
        below = get_named_type(field.type)
        if not is_composite_type(below):
            yield name, True
        elif below.name in ("Account", "Problem") and isinstance(below, GraphQLObjectType):
            yield from ((f"{name} {{ {deeper} }}", own) for deeper, own in selecting(below))
        else:
            yield f"{name} {{ __typename }}", False


def asked_before_the_change() -> Iterator[tuple[str, str, bool]]:
    for kind, name in (("query", "me"), ("mutation", "setPassword"), ("mutation", "signOut")):
        root = schema._schema.query_type if kind == "query" else schema._schema.mutation_type
        assert root is not None
        given = f"({SOME[name]})" if name in SOME else ""
        for selection, own in selecting(get_named_type(root.fields[name].type)):
            yield kind, f"{name}{given} {{ %s }}" % selection, own


async def test_a_temporary_password_reads_plain_values_of_the_own_account_and_nothing_else(here: World) -> None:
    """Every field below `me`, `setPassword` and `signOut`: as it is, under another name, and in fragments."""
    actor = replace(here.actors["own"], must_change=True)
    deep = 0
    for kind, query, own in asked_before_the_change():
        root, body = query.split(" { ", 1)
        body = body.removesuffix(" }")
        type_ = "Me" if root == "me" else root[0].upper() + root.partition("(")[0][1:] + "Payload"
        for form in (
            f"{kind} {{ {root} {{ {body} }} }}",
            f"{kind} {{ a: {root} {{ __typename b: {body} }} }}",
            f"{kind} {{ ...F }} fragment F on {kind.title()} {{ {root} {{ ...G }} }} fragment G on {type_} {{ {body} }}",
            f"{kind} {{ {root} {{ __typename }} ... on {kind.title()} {{ {root} {{ ... {{ {body} }} }} }} }}",
        ):
            backoff.forget()
            codes = [e["extensions"]["code"] for e in (await reply(actor, form)).errors]
            assert codes == ([] if own else ["PASSWORD_CHANGE_REQUIRED"]), form
        deep += not own
    assert deep > 5


async def test_no_token_makes_another(here: World) -> None:
    """Or one of a day would be good for ever."""
    actor = replace(here.actors["own"], by_token=True)
    query = 'mutation { createAccessToken(input: {label: "x", validDays: 1%s}) { token errors { code message } } }'
    for more in ("", ", validateOnly: true", ', idempotencyKey: "key-of-a-token-1"'):
        answer = (await ask(actor, query % more))["createAccessToken"]
        assert (answer["token"], [e["code"] for e in answer["errors"]]) == (None, ["NOT_ALLOWED"])
        assert "Sign in" in answer["errors"][0]["message"]
    assert not await tables.AccessToken.exists(label="x")
