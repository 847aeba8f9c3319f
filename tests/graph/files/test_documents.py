"""Prints that are issued: numbered, kept, opened again byte for byte, superseded, and confirmed to whoever holds them."""

from __future__ import annotations

import asyncio
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx2
import pytest

from domain.orgs.actors import Actor, TokenScope
from records import tables
from records.people import sessions, throttle
from tests.graph.test_export import application, bearer, client
from tests.graph.test_prints import objects, said
from tests.graph.world import World, ask, respond

LIST = """query ($f: DocumentFilter) { documents(first: 100, filter: $f) { nodes { id kind title subject number code organization issuedOn
  issuedBy { name } sha256 file supersededAt candidate { id name } } } }"""
VERIFY = "query ($code: String!) { verifyDocument(code: $code) { title number issuedOn organization person sha256 superseded } }"


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path):  # type: ignore[no-untyped-def]
    throttle.forget()
    async with client(application(copy_url, tmp_path)) as made:
        yield made


async def issue(w: World, http: httpx2.AsyncClient, who: str, kind: str, subject: str) -> httpx2.Response:
    return await http.post(f"/papers/{kind}/{subject}", headers=await bearer(w, who))


async def listed(actor: Actor, **given: Any) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = (await ask(actor, LIST, {"f": given}))["documents"]["nodes"]
    return nodes


async def test_an_issued_print_is_numbered_kept_and_confirmed(here: World, http: httpx2.AsyncClient) -> None:
    case = f"cand_{here.cases['sworn'].dossier.id}"
    response = await issue(here, http, "own", "activist_register", case)
    assert response.status_code == 201, response.text
    told = response.json()
    assert told["number"].endswith("-0001")
    file = await http.get(told["url"], headers=await bearer(here, "own"))
    assert sha256(file.content).hexdigest() == told["sha256"]
    assert f"编号 {told['number']}" in said(file)
    (row,) = await listed(here.actors["own"], subject=case)
    assert (row["number"], row["code"], row["file"]) == (told["number"], told["code"], told["url"].rpartition("/")[2])
    assert row["candidate"]["id"] == case
    entry = await tables.Journal.get(act="issueDocument")
    assert entry.candidate_id == here.cases["sworn"].dossier.id  # type: ignore[attr-defined]
    proof = (await ask(None, VERIFY, {"code": told["code"]}))["verifyDocument"]
    name = here.cases["sworn"].dossier.person.name
    assert (proof["number"], proof["sha256"], proof["superseded"]) == (told["number"], told["sha256"], False)
    assert name not in str(proof)
    assert proof["person"][0] == name[0]


async def test_the_same_is_not_issued_twice_and_another_supersedes(here: World, http: httpx2.AsyncClient) -> None:
    case = here.cases["sworn"].dossier
    first = await issue(here, http, "own", "activist_register", f"cand_{case.id}")
    again = await issue(here, http, "own", "activist_register", f"cand_{case.id}")
    assert (again.status_code, again.json()) == (200, first.json())
    kept = (await http.get(first.json()["url"], headers=await bearer(here, "own"))).content
    await tables.Candidate.filter(id=case.id).update(unit="另一单位")
    second = await issue(here, http, "own", "activist_register", f"cand_{case.id}")
    assert second.status_code == 201
    assert second.json()["number"].endswith("-0002")
    old, new = first.json()["code"], second.json()["code"]
    assert [(await ask(None, VERIFY, {"code": c}))["verifyDocument"]["superseded"] for c in (old, new)] == [True, False]
    # What was issued before is opened again as it was.
    assert (await http.get(first.json()["url"], headers=await bearer(here, "own"))).content == kept
    assert [row["number"] for row in await listed(here.actors["own"], superseded=True)] == [first.json()["number"]]


async def test_an_office_with_a_mark_numbers_by_it_without_a_gap(here: World, http: httpx2.AsyncClient) -> None:
    """Its own series, whoever is at it at once; another office's is another, and what was issued keeps its number."""
    before = (await issue(here, http, "own", "roster", here.org("own"))).json()["number"]
    update = "mutation ($i: UpdateOrganizationInput!) { updateOrganization(input: $i) { organization { documentMark } errors { path } } }"
    given = {"id": here.org("own"), "documentMark": "建工支发"}
    done = (await ask(here.actors["system"], update, {"i": given}))["updateOrganization"]
    assert done == {"organization": {"documentMark": "建工支发"}, "errors": []}
    for wrong in ("建工〔支〕", "一二三四五六七八九"):
        refused = await ask(here.actors["system"], update, {"i": given | {"documentMark": wrong}})
        assert refused["updateOrganization"]["errors"] == [{"path": ["documentMark"]}]
    cases = [f"cand_{here.cases[name].dossier.id}" for name in ("sworn", "target", "mentored")]
    told = await asyncio.gather(*(issue(here, http, "own", "dossier", case) for case in cases))
    year = before[:4]
    assert before == f"{year}-0001"
    assert {t.json()["number"] for t in told} == {f"建工支发〔{year}〕{n}号" for n in (2, 3, 4)}
    file = await http.get(told[0].json()["url"], headers=await bearer(here, "own"))
    assert told[0].json()["number"] in said(file)
    assert (await issue(here, http, "committee", "roster", here.org("own"))).json()["number"] == f"{year}-0001"


async def test_a_token_that_only_reads_is_told_that_it_is_the_token(here: World, http: httpx2.AsyncClient) -> None:
    """And a role that may not is told that it is the role, whatever the token is good for."""
    case = f"cand_{here.cases['sworn'].dossier.id}"

    async def said_to(who: str, path: str) -> str:
        account = here.actors[who].account_id
        _, token = await sessions.issue_access_token(account, scopes={TokenScope.READ})
        headers = {"authorization": f"Bearer {token}", "accept-language": "en"}
        response = await http.post(path, headers=headers, content=b"%PDF-1.4")
        assert response.status_code == 403, path
        told: str = response.json()["errors"][0]["message"]
        return told

    for path in (f"/papers/activist_register/{case}", "/files?name=a.pdf"):
        assert await said_to("own", path) == "The token is not good for this: it wants RECORD."
        assert (await said_to("auditor", path)).startswith("Your role ")


async def test_who_opens_what_was_issued(here: World, http: httpx2.AsyncClient) -> None:
    """The branch's own goes to its superiors, the committee's reply to the branch, and a sealed one's reading is an act."""
    seen = await objects(here, "own")
    register = (await issue(here, http, "own", "dossier", seen["Candidate"][0])).json()
    replies = [await issue(here, http, "committee", "approval_reply", approval) for approval in seen["Approval"][:3]]
    reply = next(r.json() for r in replies if r.is_success)
    replies_issued = {r.json()["id"] for r in replies if r.is_success}
    own = (await issue(here, http, "committee", "activist_register", seen["Candidate"][0])).json()
    may = {
        "own": {register["id"], *replies_issued},
        "committee": {register["id"], *replies_issued, own["id"]},
        "sibling": set(),
        "national": set(),
        "person": set(),
        "auditor": set(),
        "system": set(),
    }
    for who, wanted in may.items():
        assert {row["id"] for row in await listed(here.actors[who])} == wanted, who
        for each in (register, reply, own):
            response = await http.get(each["url"], headers=await bearer(here, who))
            assert response.status_code == (200 if each["id"] in wanted else 404), (who, each["kind"])
    assert await tables.Journal.filter(act="readFile").count() == 2  # the dossier, by both who may read reviews


async def test_who_may_not_issue(here: World, http: httpx2.AsyncClient) -> None:
    case = f"cand_{here.cases['sworn'].dossier.id}"
    for who in ("person", "auditor", "system"):
        response = await issue(here, http, who, "activist_register", case)
        assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (403, "NOT_ALLOWED"), who
    assert (await issue(here, http, "sibling", "activist_register", case)).status_code == 404
    approval = (await objects(here, "own"))["Approval"][0]
    assert (await issue(here, http, "own", "approval_reply", approval)).status_code == 403
    assert not await tables.Document.all().exists()
    assert not await tables.File.all().exists()


async def test_the_page_tells_what_stands_on_the_paper(here: World, http: httpx2.AsyncClient) -> None:
    case = f"cand_{here.cases['sworn'].dossier.id}"
    told = (await issue(here, http, "own", "activist_register", case)).json()
    page = await http.get(f"/verify/{told['code'].lower()}", headers={"accept": "text/html"})
    assert page.status_code == 200
    assert "文件属实" in page.text
    assert told["number"] in page.text
    assert here.cases["sworn"].dossier.person.name not in page.text
    data = (
        await http.get(
            f"/verify/{told['code']}?sha256={told['sha256'].upper()}", headers={"accept": "application/json"}
        )
    ).json()
    assert data["matches"] is True
    assert set(data) == {"title", "number", "issuedOn", "organization", "person", "sha256", "superseded", "matches"}
    for code in ("ABCDEFGHJKLMNPQR", "x", "%00", "<script>"):
        unknown = await http.get(f"/verify/{code}", headers={"accept": "text/html"})
        assert unknown.status_code == 404
        assert "<script>" not in unknown.text.replace("<script src", "")
    typed = await http.get("/verify", params={"code": f" {told['code'][:8]}-{told['code'][8:]} "})
    assert typed.headers["location"] == f"/verify/{told['code']}"
    for name in ("page.css", "page.js"):
        assert (await http.get(f"/verify/{name}")).status_code == 200


async def test_a_stranger_asks_of_one_paper_after_another_and_not_of_all(here: World, http: httpx2.AsyncClient) -> None:
    answers = [await http.get("/verify/ABCDEFGHJKLMNPQR", headers={"accept": "application/json"}) for _ in range(121)]
    assert [a.status_code for a in answers] == [404] * 120 + [429]
    closed = await respond(None, '{ verifyDocument(code: "x") { title } documents { totalCount } }')
    assert closed.get("errors"), closed


async def test_a_print_is_gone_on_with_by_hand(here: World, http: httpx2.AsyncClient) -> None:
    case, headers = f"cand_{here.cases['sworn'].dossier.id}", await bearer(here, "own")
    response = await http.get(f"/papers/activist_register/{case}?format=docx", headers=headers)
    assert response.headers["content-type"].endswith("wordprocessingml.document")
    assert response.content[:2] == b"PK"
    assert (await http.get(f"/papers/activist_register/{case}?format=odt", headers=headers)).status_code == 404
    assert (
        await http.get(f"/papers/activist_register/{case}?format=docx", headers=await bearer(here, "sibling"))
    ).status_code == 404
