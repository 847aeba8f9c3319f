"""What is sealed at rest: nobody reads it out of the database, whoever may sees it in clear, and a new key opens it still."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from domain.identity import IdType
from domain.steps.kinds import Kind
from records import resealing, seals, tables
from records.cases import lookups
from records.engines import sets
from tests.graph import world
from tests.graph.test_transfers import act
from tests.graph.world import TABLES, World, ask

OTHER = bytes(range(7, 39))
CASE = """query ($id: ID!) { candidate(id: $id) { phone politicalReviews { nodes {
  conclusion methods document content family relations jointVetting consultedDomicile consultedResidence } } } }"""


async def stored() -> str:
    """All that the database holds, journal, idempotency and papers included, as one text."""
    rows = [await sets.select(f'SELECT * FROM "{table}"') for table in TABLES]
    return "\n".join(str([dict(r) for r in some]) for some in rows)


async def test_neither_telephone_nor_review_stands_anywhere_in_clear(here: World) -> None:
    case = here.cases["examined"]
    told = {
        "family": "父亲某甲,农民",
        "relations": "舅父某乙",
        "content": "无不良记录某丙",
        "jointVetting": "联审某丁",
        "document": "结论某戊",
    }
    given = {"candidateId": case.id, "id": case.record(Kind.POLITICAL_REVIEW, "prv"), "reason": "更正", **told}
    assert (await act(here, "own", "updatePoliticalReview", given, "candidate { id }"))["errors"] == []
    change = {"candidateId": case.id, "phone": "13912345678", "reason": "换号"}
    assert (await act(here, "own", "updateCandidate", change, "candidate { phone }"))["candidate"] == {
        "phone": "13912345678"
    }
    text = await stored()
    assert [
        secret
        for secret in (*told.values(), "13912345678")
        if secret in text or secret in text.encode().decode("unicode_escape", "ignore")
    ] == []
    seen = (await ask(here.actors["own"], CASE, {"id": case.id}))["candidate"]
    assert {name: seen["politicalReviews"]["nodes"][0][name] for name in told} == told
    assert seen["phone"] == "13912345678"
    # Another act leaves it as it is.
    change = {"candidateId": case.id, "occupation": "教师", "reason": "更正"}
    assert (await act(here, "own", "updateCandidate", change, "candidate { phone }"))["candidate"] == {
        "phone": "13912345678"
    }


@pytest.mark.parametrize("who", ["committee", "auditor", "org-dept"])
async def test_whoever_reads_it_masked_opens_nothing(here: World, who: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does a list on which it is not selected."""
    opened = list[Any]()
    monkeypatch.setattr(seals.Seals, "open", lambda *given: opened.append(given) or "")
    await ask(here.actors[who], "{ candidates(first: 50) { nodes { phone } } }")
    await ask(
        here.actors["own"],
        "{ candidates(first: 50) { nodes { name idNumberMasked politicalReviews { nodes { on } } } } }",
    )
    assert opened == []


async def test_a_telephone_is_looked_up_by_its_blind_index(here: World) -> None:
    case = here.cases["applied"]
    key = seals.current().phone_key(case.dossier.person.phone)
    rows = await sets.select("SELECT id FROM candidate WHERE phone_key = :key", {"key": key})
    assert str(case.dossier.id) in {str(row["id"]) for row in rows}


async def test_a_new_key_opens_and_finds_all_that_the_old_one_did(here: World) -> None:
    queries = ((CASE, {"id": here.cases["examined"].id}), ("{ candidates(first: 100) { nodes { id phone } } }", {}))
    own = here.actors["own"]
    before = [await ask(own, *query) for query in queries]
    number = here.cases["examined"].number
    keys = {row["person_key"] for row in await sets.select("SELECT person_key FROM candidate")}
    seals.install(OTHER, (world.KEY,))
    try:
        assert [await ask(own, *query) for query in queries] == before
        done = await resealing.reseal()
        assert done is not None
        assert (done.numbers, done.phones > 0, done.reviews > 0) == (len(keys), True, True)
        assert await resealing.reseal() is None
        assert [await ask(own, *query) for query in queries] == before
        assert await lookups.unsealed(here.cases["examined"].dossier.id) == number
        key = seals.current().person_key(IdType.CITIZEN, number)
        assert [row.id for row in await tables.Candidate.filter(person_key=key)] == [here.cases["examined"].dossier.id]
        accounts = await sets.select("SELECT person_key FROM account WHERE person_key <> ''")
        found = {row["person_key"] for row in await sets.select("SELECT person_key FROM candidate")}
        assert {row["person_key"] for row in accounts} <= found
        assert not found & keys
        # Nothing is left that the old key could open.
        sealed = await sets.select("SELECT id_number_sealed AS a, phone_sealed AS b FROM candidate")
        reviews = await sets.select("SELECT data FROM step WHERE kind = 'POLITICAL_REVIEW'")
        kept = [
            *(row["a"] for row in sealed),
            *(row["b"] for row in sealed if row["b"]),
            *(orjson.loads(row["data"])["sealed"] for row in reviews),
        ]
        assert all(map(seals.current().fresh, kept))
    finally:
        seals.install(world.KEY)


PAPERS = "papers { name reference }"


@pytest.mark.parametrize("by", ["org-dept", "auditor"])
async def test_the_papers_of_a_review_are_shown_to_whom_it_is_sealed_by_an_act_with_a_reason(
    here: World, by: str
) -> None:
    case = here.cases["submitted"]
    listed = "query ($id: ID!) { candidate(id: $id) { politicalReviews { nodes { id attachments { name } } } } }"
    nodes = (await ask(here.actors[by], listed, {"id": case.id}))["candidate"]["politicalReviews"]["nodes"]
    assert [node["attachments"] for node in nodes] == [[] for _ in nodes]
    given = {"candidateId": case.id, "id": nodes[-1]["id"]}
    without = await act(here, by, "revealReviewPapers", {**given, "reason": " "}, PAPERS)
    assert (without["papers"], [(e["code"], e["path"]) for e in without["errors"]]) == (
        None,
        [("BAD_INPUT", ["reason"])],
    )
    found = await act(here, by, "revealReviewPapers", {**given, "reason": "专项检查"}, PAPERS)
    review = case.dossier.last(Kind.POLITICAL_REVIEW)
    assert review is not None
    assert review.attachments
    assert found == {"papers": [{"name": a.name, "reference": a.reference} for a in review.attachments], "errors": []}
    rows = await tables.Journal.filter(act="revealReviewPapers", record_id=review.id).values("after")
    assert [row["after"] for row in rows] == [{"reason": "专项检查"}]
    other = {**given, "id": case.record(Kind.TRAINING, "prv"), "reason": "专项检查"}
    refused = (await act(here, by, "revealReviewPapers", other, PAPERS))["errors"]
    assert [(e["code"], e["path"]) for e in refused] == [("NOT_FOUND", ["id"])]
