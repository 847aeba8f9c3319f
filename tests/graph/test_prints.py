"""Prints over HTTP: everybody's prints of what they may see, nothing of what they may not, and what reading one leaves."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import httpx2
import pypdfium2
import pytest

from papers.catalogue import Print
from records import tables
from tests.graph.test_export import application, bearer, client
from tests.graph.test_transfers import act
from tests.graph.world import Case, World, ask

# Where one of each stands, seen by whoever sees all.
_FIND = """{ candidates(first: 100) { nodes { id branch { id } talks(first: 1) { nodes { id } } superiorTalks(first: 1) { nodes { id } }
  notices(first: 1) { nodes { id } } politicalReviews(first: 1) { nodes { id } } votes(first: 1) { nodes { id } }
  approvals(first: 10) { nodes { id } } } }
  transfers(first: 10, filter: { outside: true }) { nodes { id } } }"""
_OF = {
    "TalkRecord": "talks",
    "SuperiorTalk": "superiorTalks",
    "PublicNotice": "notices",
    "PoliticalReview": "politicalReviews",
    "VoteRecord": "votes",
    "Approval": "approvals",
}


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path):  # type: ignore[no-untyped-def]
    await left(here, here.cases["recommended"])
    async with client(application(copy_url, tmp_path)) as made:
        yield made


async def left(world: World, case: Case, by: str = "own") -> str:
    """Handed over to a branch outside the system: the transfer."""
    given = {"candidateId": case.id, "targetName": "外省某支部", "reason": "WORK", "introduction": "表现良好"}
    answer = await act(world, by, "transferOut", given)
    assert answer["errors"] == []
    return str(answer["transfer"]["id"])


async def objects(world: World, name: str) -> dict[str, list[str]]:
    """The ids of what somebody sees, by their type."""
    found: dict[str, list[str]] = {"Candidate": [], "Organization": [], **{kind: [] for kind in _OF}}
    seen = await ask(world.actors[name], _FIND)
    found["Transfer"] = [row["id"] for row in seen["transfers"]["nodes"]]
    for case in seen["candidates"]["nodes"]:
        found["Candidate"].append(case["id"])
        found["Organization"].append(case["branch"]["id"])
        for kind, at in _OF.items():
            found[kind] += [row["id"] for row in case[at]["nodes"]]
    return {kind: list(dict.fromkeys(ids)) for kind, ids in found.items()}


def said(response: httpx2.Response) -> str:
    document = pypdfium2.PdfDocument(response.content)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


async def test_each_print_of_what_is_seen_is_a_document(here: World, http: httpx2.AsyncClient) -> None:
    seen, headers = await objects(here, "own"), await bearer(here, "own")
    for kind in Print:
        for name in kind.of:
            assert seen[name], f"the world has no {name} to print"
            response = await http.get(f"/papers/{kind.file}/{seen[name][-1]}", headers=headers)
            assert response.status_code == 200, (kind, name, response.text)
            assert response.headers["content-type"] == "application/pdf"
            assert kind.title.zh in unquote(response.headers["content-disposition"])
            assert "仅供查阅" in said(response)


async def test_what_is_not_seen_is_not_printed_and_looks_like_nothing(here: World, http: httpx2.AsyncClient) -> None:
    mine = await objects(here, "own")
    for name in ("sibling", "national", "person", "applicant"):
        others, headers = await objects(here, name), await bearer(here, name)
        for kind in Print:
            for of in kind.of:
                foreign = [id for id in mine[of] if id not in others[of]]
                if of == "Organization" or not foreign:
                    continue
                response = await http.get(f"/papers/{kind.file}/{foreign[0]}", headers=headers)
                nothing = await http.get(f"/papers/{kind.file}/{foreign[0][:-12]}000000000000", headers=headers)
                assert response.status_code == nothing.status_code == 404, (name, kind, of)
                assert response.content == nothing.content


async def test_a_print_is_of_its_own_kind_only(here: World, http: httpx2.AsyncClient) -> None:
    seen, headers = await objects(here, "own"), await bearer(here, "own")
    for path in (
        f"talk_record/{seen['Candidate'][0]}",
        f"roster/{seen['Approval'][0]}",
        f"no_such_print/{seen['Candidate'][0]}",
        "dossier/nonsense",
        "dossier/%00",
    ):
        response = await http.get(f"/papers/{path}", headers=headers)
        assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND"), path
    stranger = await http.get(f"/papers/dossier/{seen['Candidate'][0]}")
    assert stranger.status_code == 401
    posted = await http.put(f"/papers/dossier/{seen['Candidate'][0]}", headers=headers)
    assert posted.status_code == 405


async def test_to_print_a_sealed_review_is_to_read_it(here: World, http: httpx2.AsyncClient) -> None:
    review, headers = (await objects(here, "own"))["PoliticalReview"][0], await bearer(here, "own")
    before = await tables.Journal.filter(act="readSensitive").count()
    response = await http.get(f"/papers/review_conclusion/{review}", headers=headers)
    assert response.status_code == 200
    assert await tables.Journal.filter(act="readSensitive").count() == before + 1


async def test_an_office_holder_without_the_right_prints_no_review(here: World, http: httpx2.AsyncClient) -> None:
    review, headers = (await objects(here, "own"))["PoliticalReview"][0], await bearer(here, "auditor")
    response = await http.get(f"/papers/review_conclusion/{review}", headers=headers)
    assert response.status_code == 404 or "父母" not in said(response)
