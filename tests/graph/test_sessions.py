"""Who signed in where, with a cookie or without; and what a program's token is good for."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from domain.orgs.actors import EVERY_SCOPE, Actor, SessionKind, TokenScope
from domain.roles import BY_HAND, MAY, SCOPES, may
from records import tables
from records.people import callers, devices, sessions
from records.people.callers import Memory
from records.people.sessions import Opening
from tests.graph.test_mutations import BY_ACT, do, legal, payload
from tests.graph.world import PASSWORD, TOKENS, World, ask, fingerprint, reply

ENTER = f"""mutation ($kind: SessionKind!) {{ signIn(input: {{login: "own", password: "{PASSWORD}", kind: $kind}}) {{
    login token errors {{ code }} }} }}"""
MINE = "{ me { sessions { id kind device address current } } }"


async def sit(here: World, kind: SessionKind = SessionKind.COOKIE, device: str = "") -> tuple[Actor, str]:
    """The branch's secretary signed in, as the gate sees them."""
    secret, _ = await sessions.create_session(here.actors["own"].account_id, Opening(kind, device))
    caller = await Memory().by_session(secret, kind=kind)
    assert caller is not None
    return caller.actor, secret


@pytest.mark.parametrize("kind", ["COOKIE", "BEARER"])
async def test_signing_in_gives_a_cookie_or_a_token(here: World, kind: str) -> None:
    answer = await reply(None, ENTER, {"kind": kind}, agent="Mozilla/5.0 (iPhone) MicroMessenger/8.0 miniProgram")
    assert answer.errors == []
    row = await tables.Session.get(account_id=here.actors["own"].account_id)
    assert (row.kind, row.device) == (kind, "微信小程序 · iPhone")
    told = (answer.data or b"").decode()
    assert ("jss_" in told) == (kind == "BEARER")
    assert row.digest not in told


async def test_what_is_good_as_a_cookie_is_no_bearer_nor_the_other_way_round(here: World) -> None:
    """Not even for who was remembered by it."""
    for kind, other in ((SessionKind.COOKIE, SessionKind.BEARER), (SessionKind.BEARER, SessionKind.COOKIE)):
        _, secret = await sit(here, kind)
        memory = Memory()
        assert await memory.by_session(secret, kind=kind) is not None
        assert await memory.by_session(secret, kind=kind) is not None
        assert await memory.by_session(secret, kind=other) is None
        assert await memory.by_access_token(secret) is None


async def test_own_sessions_are_listed_with_the_one_that_asks(here: World) -> None:
    await sit(here, device="Edge · Windows")
    actor, _ = await sit(here, SessionKind.BEARER, "微信小程序 · Android")
    found = (await ask(actor, MINE))["me"]["sessions"]
    assert [(s["kind"], s["device"], s["current"]) for s in found] == [
        ("BEARER", "微信小程序 · Android", True),
        ("COOKIE", "Edge · Windows", False),
    ]
    again = "{ me { ...M } } fragment M on Me { ... { sessions { current } } }"
    assert [s["current"] for s in (await ask(actor, again))["me"]["sessions"]] == [True, False]
    other = (await ask(here.actors["sibling"], MINE))["me"]["sessions"]
    assert other == []


async def test_one_of_the_own_sessions_ends_and_nobody_elses(here: World) -> None:
    actor, secret = await sit(here)
    _, elsewhere = await sit(here)
    end = "mutation ($id: ID!) { endSession(input: {id: $id}) { errors { code } } }"
    lost, foreign = (
        await tables.Session.exclude(id=actor.session_id).get(account_id=actor.account_id),
        TOKENS["session"],
    )
    told = (await ask(actor, end, {"id": f"ses_{foreign}"}))["endSession"]["errors"]
    assert [e["code"] for e in told] == ["NOT_FOUND"]
    assert (await ask(actor, end, {"id": f"ses_{lost.id}"}))["endSession"]["errors"] == []
    assert [await callers.by_session(each) is not None for each in (secret, elsewhere)] == [True, False]
    answer = await reply(actor, end, {"id": f"ses_{actor.session_id}"})
    assert answer.errors == []
    assert await callers.by_session(secret) is None
    acts = await tables.Journal.filter(act="endSession").order_by("id").values_list("record_id", "account_id")
    assert acts == [(lost.id, actor.account_id), (actor.session_id, actor.account_id)]


async def test_all_others_end_and_this_one_stays(here: World) -> None:
    secrets = [(await sit(here, kind))[1] for kind in (SessionKind.COOKIE, SessionKind.BEARER, SessionKind.COOKIE)]
    actor, mine = await sit(here)
    others = "mutation { endOtherSessions(input: {%s}) { count errors { code } } }"
    assert (await ask(actor, others % "validateOnly: true"))["endOtherSessions"] == {"count": None, "errors": []}
    assert (await ask(actor, others % ""))["endOtherSessions"] == {"count": 3, "errors": []}
    assert await callers.by_session(mine) is not None
    assert [await callers.by_session(each) for each in secrets] == [None] * 3
    assert await tables.Session.filter(account_id=here.actors["org-dept"].account_id).exists()


async def test_a_changed_password_opens_a_bearer_anew(here: World) -> None:
    actor, secret = await sit(here, SessionKind.BEARER)
    change = 'mutation { setPassword(input: {currentPassword: "%s", password: "another-long-word-9"}) { token errors { code } } }'
    answer = await reply(actor, change % PASSWORD, session=secret, kind=SessionKind.BEARER)
    assert answer.errors == []
    told = (answer.data or b"").decode()
    assert "jss_" in told
    assert secret not in told
    [row] = await tables.Session.filter(account_id=actor.account_id)
    assert row.kind == "BEARER"


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        ("", ""),
        ("<script>alert(1)</script>", ""),
        ("Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/126 Safari/537.36 Edg/126", "Edge · Windows"),
        ("Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/17 Safari/605", "Safari · macOS"),
        ("Mozilla/5.0 (Linux; Android 12) AppleWebKit Chrome/99 MicroMessenger/8.0", "微信 · Android"),
        ("python-httpx/0.27", "Python"),
        ("x" * 5000 + "chrome windows", ""),
    ],
)
def test_a_device_is_told_by_known_words_alone(agent: str, words: str) -> None:
    assert devices.words(agent) == words


# ── what a token is good for ────────────────────────────────────────────────────────────────────────────────────────


def test_every_act_stands_under_one_scope_or_is_done_by_hand() -> None:
    """Default deny: an act that is added is nobody's who comes by a token, until somebody says so."""
    assert set(MAY) == set(SCOPES) | BY_HAND
    assert set(SCOPES) & BY_HAND == set()
    assert TokenScope.READ not in SCOPES.values()


def test_a_token_is_good_for_what_it_says_and_a_person_for_all_their_role_may() -> None:
    for act, roles in MAY.items():
        actor = Actor(account_id=UUID(int=7), role=sorted(roles)[0])
        assert may(actor, act)
        allowed = {
            s for s in TokenScope if may(replace(actor, by_token=True, scopes=frozenset({TokenScope.READ, s})), act)
        }
        assert allowed == ({SCOPES[act]} if act in SCOPES else set())
        assert may(replace(actor, by_token=True, scopes=EVERY_SCOPE), act) == (act in SCOPES)


@pytest.mark.slow
@pytest.mark.parametrize("act", sorted({*MAY} & BY_ACT.keys()))
async def test_an_act_out_of_a_tokens_scope_is_refused_without_a_trace(untouched: World, act: str) -> None:
    row = BY_ACT[act]
    wrong = frozenset(TokenScope) - {SCOPES.get(act)}
    actors = {**untouched.actors, row.by: program(untouched.actors[row.by], wrong)}
    limited = World(untouched.orgs, actors, untouched.rosters, untouched.cases)
    before = await fingerprint()
    told = payload(await do(limited, row.by, act, legal(limited, row)), act)["errors"]
    assert [(e["code"], SCOPES.get(act, "Sign in") in e["message"]) for e in told] == [("NOT_ALLOWED", True)]
    assert await fingerprint() == before


def program(actor: Actor, scopes: frozenset[Any]) -> Actor:
    return replace(actor, by_token=True, scopes=scopes)


async def test_what_a_new_token_is_good_for_is_kept_shown_and_found_again(here: World) -> None:
    make = "mutation ($scopes: [TokenScope!]!) { createAccessToken(input: {scopes: $scopes}) { token accessToken { scopes } errors { code path } } }"
    made = (await ask(here.actors["own"], make, {"scopes": ["DECIDE"]}))["createAccessToken"]
    assert made["accessToken"] == {"scopes": ["READ", "DECIDE"]}
    actor = await callers.by_access_token(made["token"])
    assert actor is not None
    assert actor.scopes == {TokenScope.READ, TokenScope.DECIDE}
    acts = (await ask(actor, "{ me { acts } }"))["me"]["acts"]
    assert {SCOPES[act] for act in acts} == {TokenScope.DECIDE}
    none = (await ask(here.actors["own"], make, {"scopes": []}))["createAccessToken"]
    assert none["errors"] == [{"code": "BAD_INPUT", "path": ["scopes"]}]
