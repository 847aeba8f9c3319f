"""Reading sensitive fields in clear is an act: one row a request, before the answer; nothing where nothing is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import httpx2
import pytest

from domain.calendar import SHANGHAI
from domain.orgs.actors import Actor
from graph.context import Context
from graph.plan.execution.engine import Engine
from graph.plan.execution.requests import Ask
from graph.plan.execution.roots import Change
from graph.schema import engine as product
from graph.schema import schema
from records.engines import connections, sets
from tests.graph.test_export import LINES, app, bearer, export, http  # noqa: F401 -- fixtures
from tests.graph.world import NOW, World, ask, reply

PHONE = "query ($id: ID!) { candidate(id: $id) { phone } }"
PHONES = "{ candidates(first: 100) { nodes { id phone } } }"
REVIEWS = "query ($id: ID!) { candidate(id: $id) { politicalReviews { nodes { id on conclusion content } } } }"


async def reads() -> list[dict[str, Any]]:
    """The acts of reading in the journal, oldest first."""
    sql = "SELECT * FROM journal WHERE act = 'readSensitive' ORDER BY chain, seq"
    rows = [dict(row) for row in await sets.select(sql)]
    return [{**row, "after": _decoded(row["after"])} for row in rows]


def _decoded(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


async def test_a_telephone_read_by_the_branch_is_a_row_of_the_case(here: World) -> None:
    case, own = here.cases["sworn"], here.actors["own"]
    before = (await ask(own, "query ($id: ID!) { candidate(id: $id) { version } }", {"id": case.id}))["candidate"]
    answer = await reply(own, PHONE, {"id": case.id}, request_id="r-1")
    assert answer.data == json.dumps(
        {"candidate": {"phone": case.dossier.person.phone}}, separators=(",", ":"), ensure_ascii=False
    ).encode()  # fmt: skip
    (row,) = await reads()
    assert str(row["candidate_id"]) == row["chain"] == case.id[5:]
    assert str(row["account_id"]) == str(own.account_id)
    assert (row["org_path"], row["stage"]) == (case.dossier.branch.path, case.dossier.stage)
    assert (row["request_id"], row["address"], row["after"]) == ("r-1", "192.0.2.1", {"fields": ["Candidate.phone"]})
    after = (await ask(own, "query ($id: ID!) { candidate(id: $id) { version } }", {"id": case.id}))["candidate"]
    assert after == before


@pytest.mark.parametrize("name", ["committee", "auditor", "person"])
async def test_whoever_reads_a_mask_or_the_own_case_leaves_nothing(here: World, name: str) -> None:
    shown = (await ask(here.actors[name], PHONE, {"id": here.cases["sworn"].id}))["candidate"]["phone"]
    assert ("*" in shown) == (name != "person")
    assert await reads() == []


async def test_a_list_is_one_row_that_names_the_people(here: World) -> None:
    people = (await ask(here.actors["own"], PHONES))["candidates"]["nodes"]
    (row,) = await reads()
    assert (row["candidate_id"], row["chain"]) == (None, here.actors["own"].org_path)
    assert row["after"] == {"fields": ["Candidate.phone"], "people": sorted(p["id"][5:] for p in people)}


async def test_the_review_is_written_down_however_it_is_reached(here: World) -> None:
    committee, case = here.actors["committee"], here.cases["sworn"]
    (review,) = (await ask(committee, REVIEWS, {"id": case.id}))["candidate"]["politicalReviews"]["nodes"]
    assert set(review) == {"id", "on", "conclusion", "content"}
    by_id = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on PoliticalReview { family document } } }"
    await ask(committee, by_id, {"ids": [review["id"]]})
    rows = await reads()
    assert {str(row["candidate_id"]) for row in rows} == {case.id[5:]}
    assert [row["after"]["fields"] for row in rows] == [
        ["PoliticalReview.conclusion", "PoliticalReview.content"],
        ["PoliticalReview.document", "PoliticalReview.family"],
    ]


def test_all_of_a_review_that_is_sealed_is_sensitive() -> None:
    rows = product.catalogue.shapes["PoliticalReview"].rows.values()
    sealed = {row.name for row in rows if getattr(row.source, "roles", None)}
    assert {"attachments", "conclusion", "methods", "family"} <= sealed
    assert sealed == {row.name for row in rows if getattr(row.source, "sensitive", False)}


async def test_the_papers_of_a_review_alone_are_written_down(here: World) -> None:
    text = "query ($id: ID!) { candidate(id: $id) { politicalReviews { nodes { attachments { name } } } } }"
    for who in ("org-dept", "committee"):
        await ask(here.actors[who], text, {"id": here.cases["sworn"].id})
    (row,) = await reads()
    assert (str(row["account_id"]), row["after"]) == (
        str(here.actors["committee"].account_id),
        {"fields": ["PoliticalReview.attachments"]},
    )


async def test_several_root_fields_are_one_row(here: World) -> None:
    one, other = here.cases["sworn"].id, here.cases["submitted"].id
    both = "query ($a: ID!, $b: ID!) { a: candidate(id: $a) { phone } b: candidate(id: $b) { p: phone } }"
    assert set(await ask(here.actors["own"], both, {"a": one, "b": other})) == {"a", "b"}
    (row,) = await reads()
    assert row["after"]["people"] == sorted([one[5:], other[5:]])


async def test_what_an_act_shows_of_a_case_is_written_down_too(here: World) -> None:
    text = """mutation ($id: ID!) { revealIdNumber(input: {candidateId: $id, reason: "核对材料"}) {
        idNumber candidate { phone } errors { code } } }"""
    shown = (await ask(here.actors["own"], text, {"id": here.cases["sworn"].id}))["revealIdNumber"]
    assert shown["candidate"] == {"phone": here.cases["sworn"].dossier.person.phone}
    assert [row["after"] for row in await reads()] == [{"fields": ["Candidate.phone"]}]


@pytest.mark.parametrize(
    "text",
    [
        PHONE.replace("phone", "name phone @skip(if: true)"),
        PHONE.replace("phone", "name idNumberMasked politicalReviews { nodes { on } }"),
        PHONE.replace("phone", "name notices { nodes { phone } }"),
        PHONE.replace("candidate(id: $id) { phone }", "me { acts } candidate(id: $id) { name }"),
    ],
)
async def test_nothing_is_written_where_nothing_sensitive_is_read(here: World, text: str) -> None:
    await ask(here.actors["own"], text, {"id": here.cases["sworn"].id})
    assert await reads() == []


async def test_an_event_is_a_row_like_an_answer(here: World) -> None:
    case, own = here.cases["sworn"], here.actors["own"]
    ask_ = Ask("subscription { candidateChanged { candidate { id phone } } }")
    context = Context(own, NOW.astimezone(SHANGHAI).date(), NOW, request_id="r-2", address="192.0.2.2")
    (event,) = await product.events(ask_, context, [Change(case.dossier.id, ("recordTalk",))])
    shown = json.loads(event.data or b"null")["candidateChanged"]["candidate"]
    assert shown == {"id": case.id, "phone": case.dossier.person.phone}
    (row,) = await reads()
    assert (str(row["candidate_id"]), row["request_id"], row["address"]) == (case.id[5:], "r-2", "192.0.2.2")


async def test_a_case_out_of_sight_leaves_no_row(here: World) -> None:
    assert await ask(here.actors["sibling"], PHONE, {"id": here.cases["sworn"].id}) == {"candidate": None}
    assert await reads() == []


async def test_it_is_in_the_trail_and_not_in_the_timeline(here: World) -> None:
    case = here.cases["sworn"]
    timeline = "query ($id: ID!) { candidate(id: $id) { timeline { totalCount nodes { act } } } }"
    before = await ask(here.actors["own"], timeline, {"id": case.id})
    await ask(here.actors["own"], PHONE, {"id": case.id})
    assert await ask(here.actors["own"], timeline, {"id": case.id}) == before
    trail = """query ($id: ID!) { auditTrail(filter: {candidate: $id, act: ["readSensitive"]}) {
        nodes { id act by { name } candidate { id } after } } }"""
    (entry,) = (await ask(here.actors["auditor"], trail, {"id": case.id}))["auditTrail"]["nodes"]
    assert (entry["candidate"], json.loads(entry["after"])) == ({"id": case.id}, {"fields": ["Candidate.phone"]})
    told = entry["id"].replace("aud_", "jnl_")
    assert await ask(here.actors["own"], "query ($id: ID!) { node(id: $id) { id } }", {"id": told}) == {"node": None}


async def test_the_chains_hold_afterwards(here: World) -> None:
    await ask(here.actors["own"], PHONES)
    await ask(here.actors["own"], PHONE, {"id": here.cases["sworn"].id})
    found = await ask(here.actors["auditor"], "{ auditVerification { rows broken { flaw } next } }")
    assert found["auditVerification"]["broken"] is None


async def test_no_row_no_answer(here: World) -> None:
    async def refused(actor: Actor, found: Mapping[UUID, set[str]], *, today: date) -> None:
        raise OSError("the journal cannot be written")

    own, engine = here.actors["own"], Engine(schema, note=refused)
    context = Context(own, NOW.astimezone(SHANGHAI).date(), NOW)
    with pytest.raises(OSError, match="journal"):
        await engine.answer(Ask(PHONES), context)
    assert (await engine.answer(Ask("{ candidates { nodes { name } } }"), context)).data is not None


EXPORTED = [
    ("{ candidates { nodes { id innocent: phone } } }", {"Candidate.id", "Candidate.phone"}),
    (
        "{ people: candidates { n: nodes { id stage papers: politicalReviews { nodes { on a: family } } } } }",
        {"Candidate.id", "Candidate.stage", "Candidate.politicalReviews", "PoliticalReviewConnection.nodes", "PoliticalReview.on", "PoliticalReview.family"},
    ),
    (
        "{ approvals { nodes { id whose: candidate { id ...More } } } } fragment More on Candidate { p: phone }",
        {"Approval.id", "Approval.candidate", "Candidate.id", "Candidate.phone"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("query", "fields"), EXPORTED)
async def test_an_export_names_fields_of_the_schema_and_each_persons_chain_knows(
    here: World,
    http: httpx2.AsyncClient,  # noqa: F811 -- a fixture
    query: str,
    fields: set[str],
) -> None:
    """Whatever the response keys are called, and however deep it lies."""
    response = await export(http, await bearer(here, "own") | LINES, query)
    assert response.status_code == 200
    people = {part["id"][5:] for line in response.text.splitlines() for part in _cases(json.loads(line))}
    (row,) = await sets.select("SELECT after FROM journal WHERE act = 'export'")
    assert set(_decoded(row["after"])["fields"]) == fields
    sensitive = sorted(fields & {"Candidate.phone", "PoliticalReview.family"})
    told = await reads()
    of_people = {str(r["candidate_id"]): r for r in told if r["candidate_id"] is not None}
    assert of_people
    assert of_people.keys() <= people
    for key, one in of_people.items():
        assert (one["chain"], one["after"]) == (key, {"fields": sensitive, "exported": True})
        assert str(one["account_id"]) == str(here.actors["own"].account_id)
        assert one["request_id"]
    named = [r["after"] for r in told if r["candidate_id"] is None]
    assert {person for after in named for person in after["people"]} == of_people.keys()
    if sensitive == ["Candidate.phone"]:
        assert of_people.keys() == people
    found = await ask(here.actors["auditor"], "{ auditVerification { broken { flaw } } }")
    assert found["auditVerification"]["broken"] is None


def _cases(row: dict[str, Any]) -> list[dict[str, Any]]:
    whose = row.get("whose", row)
    return [whose] if whose else []


async def test_an_export_without_them_is_a_row_of_its_own_act_only(here: World, http: httpx2.AsyncClient) -> None:  # noqa: F811
    masked = "{ candidates { nodes { id phone idNumberMasked } } }"
    for who, query in (("own", masked.replace("phone", "name")), ("committee", masked)):
        response = await export(http, await bearer(here, who) | LINES, query)
        assert response.status_code == 200
    assert await reads() == []
    (count,) = await sets.select("SELECT count(*) AS n FROM journal WHERE act = 'export'")
    assert count["n"] == 2


async def test_nothing_leaves_before_it_is_written_down(here: World) -> None:
    async def refused(actor: Actor, found: Mapping[UUID, set[str]], *, today: date) -> None:
        raise OSError("the journal cannot be written")

    context = Context(here.actors["own"], NOW.astimezone(SHANGHAI).date(), NOW)
    made = replace(product.export(Ask(PHONES.replace("(first: 100)", "")), context), note=refused)
    async with connections.snapshot() as snapshot:
        pieces = made.pieces(snapshot)
        with pytest.raises(OSError, match="journal"):
            await anext(pieces)
