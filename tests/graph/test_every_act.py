"""What every act offers, whoever added it: it can be tried, it can be sent again, and it says which version was seen.

The menu is walked. What an act does is read off its first word; a word that is new here must be decided on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type

from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.schema import engine, schema
from records import tables
from records.engines import connections
from records.people import backoff, throttle
from service.settings import Settings
from tests.graph import world
from tests.graph.test_mutations import ROWS, Row, case, codes, do, legal, payload, ready
from tests.graph.world import NOW, PASSWORD, TODAY, World, elsewhere, fingerprint

MUTATIONS = schema._schema.mutation_type.fields  # type: ignore[union-attr]

# The first word of an act: whether it makes something, and whether it changes something that stands.
MAKES, CHANGES, READS = (True, False), (False, True), (False, False)
WORDS = {
    **dict.fromkeys(("create", "register", "request", "open", "issue", "record", "submit", "give", "invite"), MAKES),
    **dict.fromkeys(
        (
            "update", "delete", "withdraw", "review", "close", "assign", "postpone", "archive", "restore", "adjust", "decide",
            "reverse", "deliberate", "acknowledge", "accept", "refuse", "transfer", "adopt", "set", "disable", "reset",
            "revoke", "reissue", "resume", "bulk", "move", "unlock", "answer", "enable", "hand", "test", "erase", "reparent", "merge", "split", "dissolve",
        ),
        CHANGES,
    ),
    **dict.fromkeys(("find", "reveal", "export"), READS),
    # How one signs in oneself is nobody's record: a second session is no harm, a cookie, a secret and recovery codes are told once.
    **dict.fromkeys(("sign", "switch", "end", "enrol", "confirm", "remove", "renew"), READS),
    # The link of an invitation is good once; with the consent the account ends, and nobody is there to send it again.
    **dict.fromkeys(("acceptInvitation", "withdrawConsent"), READS),
}  # fmt: skip


def taken(act: str) -> GraphQLInputObjectType:
    found = get_named_type(MUTATIONS[act].args["input"].type)
    assert isinstance(found, GraphQLInputObjectType)
    return found


def names(act: str) -> set[str]:
    """The fields of an act's input, and of the rows in it."""
    found = taken(act)
    rows = [get_named_type(f.type) for f in found.fields.values() if str(f.type).startswith("[")]
    listed = [name for row in rows if isinstance(row, GraphQLInputObjectType) for name in row.fields]
    return {*found.fields, *listed}


def flaws(act: str, fields: set[str]) -> Iterator[str]:
    """What an act owes its callers, and does not offer."""
    word = re.match("[a-z]+", act)
    assert word, act
    makes, changes = WORDS.get(act) or WORDS[word[0]]
    if "validateOnly" not in fields:
        yield f"{act}: validateOnly"
    if (makes or changes) and "idempotencyKey" not in fields:
        yield f"{act}: idempotencyKey"
    if changes and "version" not in fields:
        yield f"{act}: version"


def test_every_act_can_be_tried_sent_again_and_says_what_was_seen() -> None:
    assert [flaw for act in MUTATIONS for flaw in flaws(act, names(act))] == []


@pytest.mark.parametrize("missing", ["validateOnly", "idempotencyKey", "version"])
def test_an_act_without_one_of_them_is_found(missing: str) -> None:
    """A fault planted in the menu."""
    assert list(flaws("updateTalk", names("updateTalk") - {missing})) == [f"updateTalk: {missing}"]


def test_every_payload_says_how_it_was_answered() -> None:
    for act, field in MUTATIONS.items():
        found = get_named_type(field.type)
        assert isinstance(found, GraphQLObjectType)
        assert {"errors", "validatedOnly", "replayed"} <= found.fields.keys(), act


# ── dry runs ────────────────────────────────────────────────────────────────────────────────────────────────────────

DRY = "errors { code message path } warnings { code message path } validatedOnly"


async def tried(w: World, by: str, act: str, given: dict[str, Any]) -> dict[str, Any]:
    kind = act[0].upper() + act[1:] + "Input"
    query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ {DRY} }} }}"
    throttle.forget()
    backoff.forget()
    found: dict[str, Any] = (await world.ask(w.actors.get(by), query, {"input": given}))[act]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.act)
async def test_a_dry_run_says_what_the_act_says_and_leaves_nothing(here: World, row: Row) -> None:
    await ready(here, row)
    heard: list[str] = []
    client = connections.connection()
    if hasattr(client, "listeners"):
        client.listeners.append(heard.append)
    before = await fingerprint()
    given = {**legal(here, row), "validateOnly": True}
    found = await tried(here, row.by, row.act, given)
    assert (found["errors"], found["validatedOnly"]) == ([], True)
    other = case(here, row.wrong) if row.wrong else case(here, row.leg)
    wrong = {**row.given(here, other), "validateOnly": True} if other is not case(here, row.leg) else None
    dry = await tried(here, row.by, row.act, wrong) if wrong else None
    left = await fingerprint()
    if row.act in LOOKS:
        left[0]["journal"] = before[0]["journal"]
        assert left[0] == before[0]
    else:
        assert (left, heard) == (before, [])
    if wrong and dry:
        done = await tried(here, row.by, row.act, {**wrong, "validateOnly": False})
        assert (dry["errors"], dry["warnings"]) == (done["errors"], done["warnings"])
        assert dry["errors"]


# Whoever asks whether a number is known has asked, also in a dry run: that stays in the journal (C-6).
LOOKS = {"findArchivedByIdNumber"}


async def test_a_dry_run_of_a_look_up_is_noted_all_the_same(here: World) -> None:
    given = {"idNumber": here.cases["archived"].number, "validateOnly": True}
    before = await tables.Journal.all().count()
    assert (await tried(here, "own", "findArchivedByIdNumber", given))["errors"] == []
    assert await tables.Journal.all().count() == before + 1


async def test_a_dry_run_is_no_way_of_asking_whether_somebody_is_known(here: World) -> None:
    known = {"name": "林晓春", "idNumber": here.cases["new"].number, "phone": "13800138000"}
    before = await tables.Journal.all().count()
    assert (await tried(here, "own", "createCandidate", {**known, "validateOnly": True}))["errors"] == []
    assert await tables.Journal.all().count() == before
    refused = await tried(here, "own", "createCandidate", known)
    assert [e["code"] for e in refused["errors"]] == ["GUARD_UNMET"]


async def test_a_dry_run_of_signing_in_opens_nothing(here: World) -> None:
    backoff.forget()
    before = await tables.Session.all().count()
    context = Context(None, TODAY, NOW, language="en", address="192.0.2.9", settings=Settings())
    query = "mutation ($i: SignInInput!) { signIn(input: $i) { login errors { code } validatedOnly } }"
    ask = Ask(query=query, variables={"i": {"login": "own", "password": PASSWORD, "validateOnly": True}})
    answer = await engine.answer(ask, context)
    assert answer.data == b'{"signIn":{"login":null,"errors":[],"validatedOnly":true}}'
    assert (context.cookies, await tables.Session.all().count()) == ([], before)


# ── all that is wrong with an input ─────────────────────────────────────────────────────────────────────────────────

UNWRITTEN = "文\u202e字"


def wrongs(act: str) -> Iterator[tuple[list[str], str, Any]]:
    """For each text, id and day of an input: the path of its flaw, its name, and something that it cannot be."""
    for name, field in taken(act).fields.items():
        kind, listed = get_named_type(field.type).name, str(field.type).startswith("[")
        value: Any = {"String": UNWRITTEN, "ID": "nonsense"}.get(kind)
        if name == "on":
            yield [name], name, (TODAY + timedelta(days=1)).isoformat()
        elif value is not None:
            yield ([name, "0"] if listed else [name]), name, [value] if listed else value


@pytest.mark.slow
@pytest.mark.parametrize("row", [row for row in ROWS if list(wrongs(row.act))], ids=lambda row: row.act)
async def test_all_that_is_wrong_with_an_input_is_told_at_once(untouched: World, row: Row) -> None:
    before = await fingerprint()
    found = list(wrongs(row.act))
    given = legal(untouched, row) | {name: value for _, name, value in found}
    errors = (await tried(untouched, row.by, row.act, given))["errors"]
    assert {e["code"] for e in errors} == {"BAD_INPUT"}
    assert sorted(e["path"] for e in errors) == sorted(path for path, _, _ in found)
    assert await fingerprint() == before


@pytest.mark.slow
@pytest.mark.parametrize("row", [row for row in ROWS if row.stranger], ids=lambda row: row.act)
async def test_what_does_not_exist_is_told_at_the_field_that_names_it(untouched: World, row: Row) -> None:
    errors = (await tried(untouched, row.by, row.act, elsewhere(legal(untouched, row))))["errors"]
    told = [e for e in errors if e["code"] == "NOT_FOUND"]
    assert told
    assert all(e["path"][0] in taken(row.act).fields for e in told)


async def test_what_a_number_and_a_form_say_of_themselves_is_told_together(untouched: World) -> None:
    given = {"name": " ", "idNumber": "110101199604125013", "phone": "无", "unit": UNWRITTEN}
    errors = (await tried(untouched, "own", "createCandidate", given))["errors"]
    assert {e["path"][0] for e in errors} == {"name", "idNumber", "phone", "unit"}
    login = {"name": "新账户", "login": "own", "role": "SYSTEM_ADMIN", "password": PASSWORD}
    errors = (await tried(untouched, "system", "createAccount", login))["errors"]
    assert [(e["code"], e["path"]) for e in errors] == [("CONFLICT", ["login"])]


async def test_a_second_layer_of_checks_is_told_with_the_first(untouched: World) -> None:
    """What is wrong with a record whosever it is, beside an id that is nobody's; a name beside an organization that is none."""
    course = {
        "candidateId": "x",
        "organizer": "",
        "start": (TODAY + timedelta(days=3)).isoformat(),
        "on": (TODAY + timedelta(days=1)).isoformat(),
        "series": UNWRITTEN,
        "attachments": [{"name": " "}],
    }
    errors = (await tried(untouched, "own", "recordTraining", course))["errors"]
    told = {".".join(e["path"]) for e in errors}
    assert told == {"candidateId", "organizer", "start", "on", "series", "attachments.0.name"}
    member = {"organizationId": "x", "name": "", "position": "长" * 9999}
    errors = (await tried(untouched, "own", "createMember", member))["errors"]
    assert {e["path"][0] for e in errors} == {"organizationId", "name", "position"}
    account = {"login": "branch", "name": "", "role": "COMMITTEE_ADMIN", "password": "1234567890"}
    account["organizationId"] = untouched.org("own")
    errors = (await tried(untouched, "system", "createAccount", account))["errors"]
    assert {e["path"][0] for e in errors} == {"name", "role", "password"}


# ── versions ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_holiday_changed_meanwhile_is_a_conflict_of_its_day(here: World) -> None:
    day = {"day": "2031-01-01", "working": False, "name": "元旦"}
    given: dict[str, Any] = {"year": 2031, "days": [day]}
    assert payload(await do(here, "system", "setHolidays", given), "setHolidays")["errors"] == []
    assert payload(await do(here, "system", "setHolidays", given), "setHolidays")["errors"] == []
    shown = await world.ask(here.actors["system"], "{ holidays(year: 2031) { day version } }")
    assert shown == {"holidays": [{"day": "2031-01-01", "version": 2}]}
    for version, found in ((1, ["days", "0", "version"]), (2, None)):
        answer = await do(here, "system", "setHolidays", {**given, "days": [{**day, "version": version}]})
        errors = payload(answer, "setHolidays")["errors"]
        assert [e["path"] for e in errors] == ([found] if found else [])


async def test_who_registers_again_under_the_key_is_told_so_and_signs_in(here: World) -> None:
    """A session never opens by sending again: a second factor may have been enrolled since."""
    row = next(row for row in ROWS if row.act == "registerWithToken")
    given = {**legal(here, row), "idempotencyKey": "once"}
    for _ in range(2):
        answer = payload(await do(here, "nobody", row.act, given), row.act)
        assert (answer["login"], answer["errors"]) == ("somebody", [])
    account = await tables.Account.get(login="somebody")
    assert await tables.Session.filter(account_id=account.id).count() == 1
    assert codes(await do(here, "nobody", row.act, {**given, "idempotencyKey": "twice"}), row.act) == {"NOT_FOUND"}
