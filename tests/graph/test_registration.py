"""Registration over the graph: the code that is given out, the card a stranger sees, and what a person agrees to."""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import Any

import pytest

from domain.registration import CONSENT_TEXTS
from records import tables
from records.people import throttle
from tests.graph import world
from tests.graph.world import CONSENT, NOW, TOKENS, World, ask, reply, respond

MADE = (
    "registration { token url expiresAt branch { name } record { expiresAt } svg: qr png: qr(format: PNG, size: 200) }"
)
CARD = "query ($token: String!) { invitation(token: $token) { state expiresAt branch committee contactName contactPhone } }"


async def reissued(here: World, fields: str = MADE) -> dict[str, Any]:
    query = f"mutation ($id: ID!) {{ reissueRegistrationToken(input: {{candidateId: $id}}) {{ {fields} errors {{ code }} }} }}"
    return dict((await ask(here.actors["own"], query, {"id": here.cases["new"].id}))["reissueRegistrationToken"])


async def test_a_token_is_given_out_as_an_address_and_a_code(here: World) -> None:
    query = f"mutation ($id: ID!) {{ reissueRegistrationToken(input: {{candidateId: $id}}) {{ {MADE} errors {{ code }} }} }}"
    public = await reply(here.actors["own"], query, {"id": here.cases["new"].id}, origin="https://jishi.example")
    assert b'"url":"https://jishi.example/join/' in (public.data or b"")
    told = (await reissued(here))["registration"]
    assert told["url"] == f"/join/{told['token']}"
    assert (told["branch"]["name"], told["record"]["expiresAt"]) == ("own", told["expiresAt"])
    assert told["svg"].startswith("data:image/svg+xml")
    png = base64.b64decode(told["png"].removeprefix("data:image/png;base64,"))
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(png[16:20]) <= 200


async def test_a_code_has_a_size_that_can_be_drawn(here: World) -> None:
    query = "mutation ($id: ID!) { reissueRegistrationToken(input: {candidateId: $id}) { registration { url qr(size: 9) } } }"
    answer = await respond(here.actors["own"], query, {"id": here.cases["new"].id})
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"]


async def test_a_stranger_sees_who_invites_and_nothing_of_whom(here: World) -> None:
    throttle.forget()
    contact = 'mutation { setBranchContact(input: {name: "李慧敏", phone: "010-62750000"}) { errors { code } } }'
    assert (await ask(here.actors["own"], contact))["setBranchContact"]["errors"] == []
    card = (await ask(None, CARD, {"token": TOKENS["new"]}))["invitation"]
    assert (card["state"], card["branch"], card["committee"]) == ("OPEN", "own", "committee")
    assert (card["contactName"], card["contactPhone"]) == ("李慧敏", "010-62750000")
    assert here.cases["new"].dossier.person.name not in str(card)
    assert (await ask(None, CARD, {"token": "no-such-token"}))["invitation"] is None
    text = (await ask(None, "{ consentText { version title sections { title text } } }"))["consentText"]
    assert text["version"] == CONSENT
    assert all(s["text"] for s in text["sections"])
    # And nothing else.
    closed = await respond(None, '{ invitation(token: "x") { state } candidates { totalCount } }')
    assert closed["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("state", ["USED", "REVOKED", "EXPIRED"])
async def test_a_code_that_is_over_says_so_with_the_card(here: World, state: str) -> None:
    throttle.forget()
    past = NOW - timedelta(days=1)
    column = {"USED": "used_at", "REVOKED": "revoked_at", "EXPIRED": "expires_at"}[state]
    await tables.RegistrationToken.all().update(**{column: past})
    card = (await ask(None, CARD, {"token": TOKENS["new"]}))["invitation"]
    assert (card["state"], card["branch"]) == (state, "own")
    listed = "query ($s: InvitationState!) { registrationTokens(filter: {status: $s}) { nodes { status candidate { id } } } }"
    nodes = (await ask(here.actors["own"], listed, {"s": state}))["registrationTokens"]["nodes"]
    assert nodes == [{"status": state, "candidate": {"id": here.cases["new"].id}}]
    assert (await ask(here.actors["own"], listed, {"s": "OPEN"}))["registrationTokens"]["nodes"] == []
    assert (await ask(here.actors["sibling"], listed, {"s": state}))["registrationTokens"]["nodes"] == []
    assert (await ask(here.actors["committee"], listed, {"s": state}))["registrationTokens"]["nodes"] == []


async def test_a_class_looks_from_one_address_and_a_guesser_is_stopped(here: World) -> None:
    throttle.forget()
    for _ in range(120):
        assert (await ask(None, CARD, {"token": TOKENS["new"]}))["invitation"]["state"] == "OPEN"
    for n in range(30):
        assert (await ask(None, CARD, {"token": f"guess-{n}"}))["invitation"] is None
    answer = await respond(None, CARD, {"token": TOKENS["new"]})
    assert answer["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    throttle.forget()


REGISTER = "mutation ($input: RegisterWithTokenInput!) { registerWithToken(input: $input) { login errors { code path message } } }"


@pytest.mark.parametrize("consent", ["", "2020-1"])
async def test_nobody_registers_without_the_text_of_today(here: World, consent: str) -> None:
    throttle.forget()
    given = {
        "token": TOKENS["new"], "idNumber": here.cases["new"].number, "login": "somebody", "password": world.PASSWORD,
        "consent": consent,
    }  # fmt: skip
    told = (await ask(None, REGISTER, {"input": given}))["registerWithToken"]
    assert [(e["code"], e["path"]) for e in told["errors"]] == [("BAD_INPUT", ["consent"])]
    assert await tables.RegistrationToken.filter(used_at=None).count() == 1


async def test_what_a_person_agreed_to_is_kept_and_ends_with_the_account(here: World) -> None:
    throttle.forget()
    case = here.cases["new"]
    given = {
        "token": TOKENS["new"], "idNumber": case.number, "login": "13800138000", "password": world.PASSWORD,
        "consent": CONSENT,
    }  # fmt: skip
    assert (await ask(None, REGISTER, {"input": given}))["registerWithToken"] == {"login": "13800138000", "errors": []}
    row = await tables.Consent.get(candidate_id=case.dossier.id)
    assert (row.text_version, row.address, row.withdrawn_at) == (CONSENT, "192.0.2.1", None)
    seen = "query ($id: ID!) { candidate(id: $id) { consents { nodes { textVersion withdrawnAt } } } }"
    mine = here.actors["applicant"]
    assert (await ask(mine, seen, {"id": here.cases["talked"].id}))["candidate"]["consents"]["nodes"] == [
        {"textVersion": CONSENT, "withdrawnAt": None}
    ]
    back = "mutation { withdrawConsent(input: {}) { consent { withdrawnAt } errors { code } } }"
    assert (await ask(mine, back))["withdrawConsent"]["consent"]["withdrawnAt"] is not None
    assert (await tables.Account.get(id=mine.account_id)).disabled_at is not None
    assert (await ask(mine, back))["withdrawConsent"]["errors"] == [{"code": "WRONG_STATE"}]


def test_texts_follow_each_other() -> None:
    assert sorted(CONSENT_TEXTS, key=lambda text: text.since) == list(CONSENT_TEXTS)
    assert len({text.version for text in CONSENT_TEXTS}) == len(CONSENT_TEXTS)
