"""Somebody leaves the system with a signed passport and comes in with one: what it says, what is verified, what is refused."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import AsyncIterator
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.case.passports import CARRIED, LONGEST
from domain.steps.kinds import Kind
from records import seals, signatures, tables
from tests.graph.foreign import FOREIGN, FOREIGN_ID
from tests.graph.test_export import application, bearer, client
from tests.graph.test_prints import left
from tests.graph.test_transfers import act, handed_over
from tests.graph.world import TODAY, Case, World, fingerprint

CASE = """candidate { id stage status appliedOn activistSince listedOn transferredInOn probation { start eligibleOn }
  opinions { totalCount } thoughtReports { totalCount } previousCase { id }
  deskRecords { nodes { on target since passport reason } } }"""
PASSPORT = "passport { number issuer key name idNumberMasked stage activistSince records { kind on carried text papers { name } } }"


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(application(copy_url, tmp_path)) as made:
        yield made


async def files(http: httpx2.AsyncClient, headers: dict[str, str], transfer: str) -> tuple[bytes, bytes]:
    issued = await http.post(f"/papers/transfer_passport/{transfer}", headers=headers)
    assert issued.status_code in (200, 201), issued.text
    found = [
        await http.get(f"/papers/transfer_passport/{transfer}?format={form}", headers=headers)
        for form in ("json", "sig")
    ]
    assert [one.status_code for one in found] == [200, 200], found[0].text
    return found[0].content, found[1].content


def foreign(message: bytes, **changes: Any) -> tuple[bytes, bytes]:
    """The same document, as another installation would have issued and signed it."""
    told = {**json.loads(message), **changes}
    told["issuer"] = {**told["issuer"], "key": FOREIGN_ID, "organization": "外省某党支部"}
    return signed(json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())


def signed(message: bytes, key: Ed25519PrivateKey = FOREIGN) -> tuple[bytes, bytes]:
    return message, key.sign(message)


def given(case: Case, message: bytes, signature: bytes, **more: Any) -> dict[str, Any]:
    return {
        "passport": b64encode(message).decode(), "signature": b64encode(signature).decode(), "idNumber": case.number,
        "phone": "13800138000", "text": "经审查合格", "consent": "党委同意", **more,
    }  # fmt: skip


async def come(world: World, given: dict[str, Any], who: str = "national") -> dict[str, Any]:
    return await act(
        world, who, "createCandidateFromPassport", given, f"{CASE} {PASSPORT} registration {{ url }} validatedOnly"
    )


def why(answer: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [(e["code"], e["path"]) for e in answer["errors"]]


async def outside(world: World, http: httpx2.AsyncClient, name: str) -> tuple[Case, bytes, bytes]:
    """Somebody who left, with the passport of another installation."""
    case = world.cases[name]
    transfer = await left(world, case)
    message, _ = await files(http, await bearer(world, "own"), transfer)
    received = await act(world, "own", "acceptTransfer", {"id": transfer, "text": "回执已收到"})
    assert received["errors"] == []
    return case, *foreign(message)


@pytest.mark.parametrize("name", ["talked", "activist", "target", "examined", "sworn"])
async def test_who_left_comes_in_where_they_stood(here: World, http: httpx2.AsyncClient, name: str) -> None:
    case, message, signature = await outside(here, http, name)
    before = case.dossier
    tried = await come(here, given(case, message, signature, validateOnly=True))
    assert tried["errors"] == []
    assert (tried["candidate"], tried["registration"], tried["validatedOnly"]) == (None, None, True)
    assert tried["passport"]["name"] == before.person.name
    assert case.number not in json.dumps(tried)
    came = await come(here, given(case, message, signature))
    assert came["errors"] == [], came["errors"]
    now = came["candidate"]
    assert (now["stage"], now["status"], now["transferredInOn"]) == (before.stage, "ACTIVE", TODAY.isoformat())
    for field, day in {
        "appliedOn": before.applied_on,
        "activistSince": before.activist_since,
        "listedOn": before.listed_on,
    }.items():
        assert now[field] == (day and day.isoformat()), field
    start = before.probation_start
    assert (now["probation"] or {}).get("start") == (start and start.isoformat())
    carried = [r for r in came["passport"]["records"] if r["carried"]]
    assert (
        len(carried)
        == await tables.Step.filter(candidate_id=now["id"][5:]).exclude(kind="STAGE_ADJUSTED").count()
        + now["opinions"]["totalCount"]
    )


async def test_what_came_is_marked_and_nobodys_late_entry(here: World, http: httpx2.AsyncClient) -> None:
    case, message, signature = await outside(here, http, "sworn")
    came = await come(here, given(case, message, signature))
    key = came["candidate"]["id"][5:]
    assert came["candidate"]["previousCase"] is None, "whose it was is another branch's to know"
    steps = await tables.Step.filter(candidate_id=key) + await tables.Opinion.filter(candidate_id=key)
    assert not any(step.late_entry for step in steps)
    number = json.loads(message)["number"]
    for step in steps:
        if step.kind != Kind.STAGE_ADJUSTED:
            assert step.attachments[0] == {"name": "转接凭证", "reference": f"外省某党支部 {number}"}
            assert "file" not in step.attachments[-1], "no file is here"
    stages = [(row["target"], row["since"]) for row in came["candidate"]["deskRecords"]["nodes"]]
    days = json.loads(message)["milestones"]
    assert sorted(stages, key=lambda row: row[1]) == [
        ("APPLICANT", days["applied"]),
        ("ACTIVIST", days["activistSince"]),
        ("DEVELOPMENT_TARGET", days["listed"]),
        ("PROBATIONARY_MEMBER", days["probationStart"]),
    ]
    assert {row["passport"] for row in came["candidate"]["deskRecords"]["nodes"]} == {f"外省某党支部 {number}"}
    digest = sha256(message).hexdigest()
    kept = json.dumps([step.data for step in steps if isinstance(step, tables.Step)])
    assert digest not in kept, "who has only the database tries no ID numbers against it"
    assert seals.current().keyed(digest) in kept
    roster = await tables.PartyMember.filter(candidate_id=key).values("status", "joined_on")
    assert roster == [{"status": "PROBATIONARY", "joined_on": TODAY}]


async def test_no_judgement_of_a_mentor_names_them_and_no_review_is_told(here: World, http: httpx2.AsyncClient) -> None:
    case = here.cases["examined"]
    message, _ = await files(http, await bearer(here, "own"), await left(here, case))
    told = json.loads(message)
    assert told["person"]["idNumber"] == case.number
    by_kind = {entry["kind"]: entry for entry in told["records"]}
    assert by_kind["CULTIVATION"]["facts"]["memberId"] is None
    review = by_kind["POLITICAL_REVIEW"]
    assert (review["facts"], review["papers"]) == (None, [])
    text = message.decode()
    for mentor in case.dossier.assignments:
        assert str(mentor.member_id) not in text
    assert not any(str(step.recorded_by) in text for step in case.dossier.steps)


async def test_the_same_case_gives_the_same_bytes_and_reading_them_is_in_the_journal(
    here: World, http: httpx2.AsyncClient
) -> None:
    transfer, headers = await left(here, here.cases["activist"]), await bearer(here, "own")
    first = await files(http, headers, transfer)
    seen = await tables.Journal.filter(act="readSensitive").count()
    assert await files(http, headers, transfer) == first
    assert await tables.Journal.filter(act="readSensitive").count() == seen + 2
    assert await tables.Document.filter(kind="transfer_passport").count() == 1
    published = (await http.get("/.well-known/jishi-keys")).json()
    assert (
        signatures.signer(*first, signatures.read(json.dumps(published).encode()))
        == json.loads(first[0])["issuer"]["key"]
    )
    pem = (await http.get("/.well-known/jishi-keys?format=pem")).content
    assert signatures.read(pem).keys() == {one["kid"] for one in published["keys"]}


async def test_who_may_have_it(here: World, http: httpx2.AsyncClient) -> None:
    transfer = await left(here, here.cases["activist"])
    path = f"/papers/transfer_passport/{transfer}"
    assert (await http.get(path, headers=await bearer(here, "own"))).status_code == 200
    early = await http.get(f"{path}?format=json", headers=await bearer(here, "own"))
    assert (early.status_code, early.json()["errors"][0]["extensions"]["code"]) == (409, "CONFLICT")
    for name in ("sibling", "national", "org-dept", "auditor", "person", "applicant", "system"):
        for method, address in (("GET", path), ("GET", f"{path}?format=json"), ("GET", f"{path}?format=sig")):
            assert (await http.request(method, address, headers=await bearer(here, name))).status_code == 404, name
        refused = await http.post(path, headers=await bearer(here, name))
        assert refused.status_code in (403, 404), name
    message, _ = await files(http, await bearer(here, "committee"), transfer)
    assert json.loads(message)["issuer"]["organization"] == "committee"


async def test_who_goes_to_another_branch_of_the_system_has_none(here: World, http: httpx2.AsyncClient) -> None:
    sent = await handed_over(here, here.cases["activist"])
    response = await http.get(f"/papers/transfer_passport/{sent['id']}", headers=await bearer(here, "own"))
    assert response.status_code == 404


async def test_one_passport_opens_one_case(here: World, http: httpx2.AsyncClient) -> None:
    case, message, signature = await outside(here, http, "activist")
    came = (await come(here, given(case, message, signature)))["candidate"]
    again = await come(here, given(case, message, signature))
    assert why(again) == [("CONFLICT", ["passport"])]
    archived = await act(
        here, "national", "archiveCandidate", {"candidateId": came["id"], "reason": "WITHDREW"}, "candidate { status }"
    )
    assert archived["candidate"] == {"status": "ARCHIVED"}
    elsewhere = await come(here, given(case, message, signature), who="sibling")
    assert why(elsewhere) == [("CONFLICT", ["passport"])]


async def test_a_dry_run_does_not_tell_who_was_taken_in_elsewhere(here: World, http: httpx2.AsyncClient) -> None:
    case, message, signature = await outside(here, http, "activist")
    assert (await come(here, given(case, message, signature)))["candidate"]
    tried = await come(here, given(case, message, signature, validateOnly=True), who="sibling")
    assert why(tried) == []


async def test_days_that_it_cannot_have_are_refused(here: World, http: httpx2.AsyncClient) -> None:
    case, message, _ = await outside(here, http, "activist")
    told = json.loads(message)
    issued = TODAY - timedelta(days=120)
    old = {"issuedOn": issued.isoformat(), "validUntil": (TODAY - timedelta(days=30)).isoformat(), "records": []}
    birth = date.fromisoformat(told["person"]["birth"])
    at_ten = birth.replace(year=birth.year + 10, day=1).isoformat()
    for changes, more in (
        (
            old | {"milestones": dict.fromkeys(told["milestones"]) | {"activistSince": "2027-01-01"}},
            {"on": issued.isoformat()},
        ),
        ({"validUntil": "2199-12-31"}, {}),
        ({"milestones": {**told["milestones"], "applied": at_ten}}, {}),
        ({"person": {**told["person"], "ethnicity": "族" * 33}}, {}),
        ({"person": {**told["person"], "name": "名\u200b字"}}, {}),
    ):
        assert why(await come(here, given(case, *foreign(message, **changes), **more))) == [
            ("BAD_INPUT", ["passport"])
        ], changes


async def test_a_probation_that_was_extended_is_not_taken_over(here: World, http: httpx2.AsyncClient) -> None:
    case, message, _ = await outside(here, http, "activist")
    told = json.loads(message)
    days = {
        "applied": "2025-01-01",
        "activistSince": "2025-06-01",
        "listed": "2026-09-01",
        "probationStart": "2028-03-01",
    }
    for eligible, expected in (("2029-09-01", [("BAD_INPUT", ["passport"])]), ("2029-03-01", [])):
        stands = {**told["milestones"], **days, "probationEligible": eligible}
        pair = foreign(message, stage="PROBATIONARY_MEMBER", records=[], introduction="表现良好", milestones=stands)
        asked = given(case, *pair, recognition="RECOGNISED", validateOnly=True)
        assert why(await come(here, asked)) == expected, eligible


def test_what_a_superior_of_elsewhere_answers_for_is_not_carried() -> None:
    assert not {Kind.UPWARD_FILING, Kind.POSTPONEMENT} & CARRIED


async def test_what_the_law_asks_of_who_takes_somebody_over_is_asked(here: World, http: httpx2.AsyncClient) -> None:
    case, message, signature = await outside(here, http, "target")
    before = await fingerprint()
    for more in ({"text": ""}, {"consent": ""}):
        answer = await come(here, given(case, message, signature, **more))
        assert [e["code"] for e in answer["errors"]] == ["GUARD_UNMET"], more
        assert answer["passport"]["stage"] == "DEVELOPMENT_TARGET", "whoever is refused has read it"
    other = await come(here, given(case, message, signature, idNumber=here.cases["activist"].number))
    assert why(other) == [("BAD_INPUT", ["idNumber"])]
    early = await come(here, given(case, message, signature, on="2029-01-14"))
    assert why(early) == [("BAD_INPUT", ["on"])]
    assert await fingerprint() == before
    went_on = await come(here, given(case, message, signature, consent="", recognition="CONTINUED_AS_ACTIVIST"))
    assert (went_on["errors"], went_on["candidate"]["stage"]) == ([], "ACTIVIST")
    assert went_on["candidate"]["listedOn"] is None


# ── tampering ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def refused(world: World, case: Case, message: bytes, signature: bytes) -> tuple[str, list[str], str]:
    answer = await come(world, given(case, message, signature))
    assert (answer["candidate"], answer["passport"], len(answer["errors"])) == (None, None, 1), answer
    (error,) = answer["errors"]
    return error["code"], error["path"], error["message"]


async def test_no_byte_can_be_changed(here: World, http: httpx2.AsyncClient) -> None:
    """Every byte of both files, by the verifier; some of them through the whole act, which leaves nothing."""
    case, message, signature = await outside(here, http, "activist")
    keys = signatures.trusted()
    assert signatures.signer(message, signature, keys) == FOREIGN_ID
    for place in range(len(message)):
        changed = message[:place] + bytes([message[place] ^ 1]) + message[place + 1 :]
        assert signatures.signer(changed, signature, keys) is None, place
        assert signatures.signer(message[:place], signature, keys) is None, place
    for place in range(len(signature)):
        for bit in range(8):
            changed = signature[:place] + bytes([signature[place] ^ 1 << bit]) + signature[place + 1 :]
            assert signatures.signer(message, changed, keys) is None, (place, bit)
    before = await fingerprint()
    for place in range(0, len(message), len(message) // 40):
        changed = message[:place] + bytes([message[place] ^ 1]) + message[place + 1 :]
        code, path, _ = await refused(here, case, changed, signature)
        assert code == "BAD_INPUT"
        assert path in (["signature"], ["passport"]), place
    assert await fingerprint() == before


async def test_what_is_tampered_with_is_told_apart(here: World, http: httpx2.AsyncClient) -> None:
    case, message, signature = await outside(here, http, "activist")
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(32))
    told = json.loads(message)
    ours, theirs = signatures.own_id(), signatures.id_of(stranger.public_key())
    renamed = {key: message.replace(FOREIGN_ID.encode(), key.encode()) for key in (ours, theirs)}
    doubled = message[:-1] + b',"stage":"PROBATIONARY_MEMBER"}'
    cases = {
        "signature": [
            (message + b" ", signature), (message[:-1], signature), (b"[" * 100_000, signature),
            (message, signature[:-1]), (message, b""), (message, signature + b"\0"), (message, bytes(64)),
            (message, stranger.sign(message)),
        ],
        "passport": [
            (b"", signature),
            signed(renamed[theirs], stranger), signed(renamed[theirs]), signed(renamed[ours]),
            signed(doubled), signed(message + b"\n"), signed(message.replace(b'"version":1', b'"version":NaN')),
            signed(message.replace(b'"version":1', b'"version":1.0')), signed(b"{}"), signed(b"\xff"), signed(b"[" * 100_000),
            signed(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()),
            foreign(message, version=2), foreign(message, format="another"), foreign(message, more=1),
            foreign(message, stage="FULL_MEMBER"), foreign(message, stage="PROBATIONARY_MEMBER"),
            foreign(message, milestones={**told["milestones"], "applied": "2100-01-01"}),
            foreign(message, records=[{**told["records"][0], "on": "1890-01-01"}]),
            foreign(message, records=[{**told["records"][0], "facts": {"x": 1}}]),
            foreign(message, records=[{**told["records"][0], "kind": "VOTE_ADMISSION"}]),
            foreign(message, introduction="\u202e"), foreign(message, introduction="字" * 20_001),
            foreign(message, issuedOn="2028-01-01", validUntil="2028-04-01", records=[], milestones={**told["milestones"], "activistSince": "2027-01-01"}),
        ],
    }  # fmt: skip
    before, messages = await fingerprint(), set()
    for place, files_ in cases.items():
        for number, pair in enumerate(files_):
            code, path, said = await refused_or_read(here, case, *pair)
            assert (code, path) == ("BAD_INPUT", [place]), (place, number, said)
            messages.add(said)
    assert len(messages) >= 8, messages
    huge = await respond_to(here, case, b"{" * (LONGEST + 1), signature)
    assert huge == [("BAD_INPUT", ["passport"])]
    for text in ("not base64!", "{}"):
        answer = await come(here, {**given(case, message, signature), "passport": text})
        assert why(answer) == [("BAD_INPUT", ["passport"])]
    signatures.trust({})
    assert (await refused(here, case, message, signature))[2].startswith("The key that it names is not trusted here")
    assert await fingerprint() == before


async def refused_or_read(world: World, case: Case, message: bytes, signature: bytes) -> tuple[str, list[str], str]:
    """As `refused`; what is signed and makes no sense may have been told."""
    answer = await come(world, given(case, message, signature))
    assert answer["candidate"] is None
    error, *others = answer["errors"]
    assert all(other["path"] == error["path"] for other in others), answer["errors"]
    return error["code"], error["path"], error["message"]


async def respond_to(world: World, case: Case, message: bytes, signature: bytes) -> list[tuple[str, list[str]]]:
    return why(await come(world, given(case, message, signature)))
