"""The trail through the graph: who reads it, what is told, and that it is whole."""

from __future__ import annotations

import json

from domain.roles import OF_THE_INSTALLATION
from records.engines import sets
from tests.graph.world import TODAY, World, ask, respond

TRAIL = """query ($filter: AuditFilter, $first: Int, $after: String) {
    auditTrail(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
    nodes { id act on at by { name } candidate { id } organizationPath kind subject lateEntry stage before after requestId
    address chain place hash } } }"""


async def total(world: World, name: str, **filter_: object) -> int:
    found = await ask(world.actors[name], TRAIL, {"filter": filter_})
    number: int = found["auditTrail"]["totalCount"]
    return number


async def test_auditors_read_the_trail_of_their_subtree_and_nobody_else_does(untouched: World) -> None:
    rows = await sets.select("SELECT org_path, candidate_id, act FROM journal")
    assert await total(untouched, "auditor") == sum(r["org_path"] >= "/1/" and r["org_path"] < "/10" for r in rows)
    of_no_case = [r["act"] for r in rows if r["candidate_id"] is None]
    # A transfer is told to its other side as of no case, and is nobody's business who runs the installation (decision 49).
    # So is what was denied to somebody, which tests before this one may have left.
    assert set(of_no_case) - OF_THE_INSTALLATION >= {"transferOut", "withdrawTransfer", "requestTransferIn"}
    assert await total(untouched, "system") == sum(act in OF_THE_INSTALLATION for act in of_no_case) > 0
    for name in ("own", "sibling", "committee", "org-dept", "person", "between"):
        assert await total(untouched, name) == 0
    entry = (await ask(untouched.actors["auditor"], TRAIL, {"first": 1}))["auditTrail"]["nodes"][0]["id"]
    node = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await ask(untouched.actors["auditor"], node, {"id": entry}))["node"] == {"id": entry}
    assert (await ask(untouched.actors["own"], node, {"id": entry}))["node"] is None


async def test_the_trail_is_filtered(untouched: World) -> None:
    case = untouched.cases["sworn"]
    every = await total(untouched, "auditor")
    own = await total(untouched, "auditor", candidate=case.id)
    assert 0 < own < every
    talks = await total(untouched, "auditor", candidate=case.id, act=["recordTalk"])
    assert 0 < talks < own
    by = [await total(untouched, "auditor", account=untouched.account(name)) for name in ("own", "committee")]
    assert all(0 < number < every for number in by)
    assert await total(untouched, "auditor", organization=untouched.org("root")) == every
    assert 0 < await total(untouched, "auditor", organization=untouched.org("own")) < every
    day = TODAY.isoformat()
    assert await total(untouched, "auditor", enteredFrom=day) + await total(
        untouched, "auditor", enteredTo=TODAY.replace(day=TODAY.day - 1).isoformat()
    ) == every  # fmt: skip
    late = [await total(untouched, "auditor", lateEntry=late) for late in (True, False)]
    assert sum(late) == every
    assert await total(untouched, "auditor", requestId="none") == await total(untouched, "auditor", address="none") == 0


async def test_an_entry_says_what_was_and_what_became(untouched: World) -> None:
    case = untouched.cases["sworn"]
    filter_ = {"candidate": case.id, "act": ["decideApproval"]}
    found = (await ask(untouched.actors["auditor"], TRAIL, {"filter": filter_, "first": 1}))["auditTrail"]
    entry = found["nodes"][0]
    assert (entry["act"], entry["candidate"], entry["chain"]) == ("decideApproval", {"id": case.id}, case.id[5:])
    assert json.loads(entry["before"])["stage"] != json.loads(entry["after"])["stage"]
    following = await ask(
        untouched.actors["auditor"], TRAIL,
        {"filter": filter_, "first": 1, "after": found["pageInfo"]["endCursor"]},
    )  # fmt: skip
    assert following["auditTrail"]["nodes"][0]["place"] < entry["place"]


VERIFICATION = """query ($candidate: ID, $after: String) { auditVerification(candidate: $candidate, after: $after) {
    rows chains next broken { flaw chain place act } anchor { number } } }"""


async def test_the_trail_is_verified_in_scope(here: World, dialect: str) -> None:
    auditor, case = here.actors["auditor"], here.cases["sworn"]
    every = (await ask(auditor, VERIFICATION))["auditVerification"]
    assert every == {
        "rows": await total(here, "auditor"), "chains": every["chains"], "next": None, "broken": None, "anchor": None,
    }  # fmt: skip
    one = (await ask(auditor, VERIFICATION, {"candidate": case.id}))["auditVerification"]
    assert (one["rows"], one["chains"]) == (await total(here, "auditor", candidate=case.id), 1)
    away = (await ask(auditor, VERIFICATION, {"after": "zzz"}))["auditVerification"]
    assert (away["rows"], away["broken"]) == (0, None)
    for name in ("own", "committee", "person"):
        refused = await respond(here.actors[name], VERIFICATION)
        assert [e["extensions"]["code"] for e in refused["errors"]] == ["NOT_ALLOWED"]
        assert refused["data"] == {"auditVerification": None}
    unknown = await respond(here.actors["system"], VERIFICATION, {"candidate": case.id})
    assert [e["extensions"]["code"] for e in unknown["errors"]] == ["NOT_FOUND"]
    off = {"sqlite": 'DROP TRIGGER "journal_no_update"', "postgres": "ALTER TABLE journal DISABLE TRIGGER ALL"}
    await sets.select(off[dialect])
    await sets.select(
        "UPDATE journal SET act = 'other' WHERE candidate_id = :case AND seq = 2", {"case": case.dossier.id}
    )
    broken = {"flaw": "EDITED", "chain": case.id[5:], "place": 2, "act": "other"}
    assert (await ask(auditor, VERIFICATION))["auditVerification"]["broken"] == broken
    assert (await ask(here.actors["system"], VERIFICATION))["auditVerification"]["broken"] is None


async def test_what_was_taken_away_is_told_on_the_screen_too(here: World, dialect: str) -> None:
    """A case's whole chain; and the file of the anchors, of which the database still knows."""
    auditor, case = here.actors["auditor"], here.cases["sworn"]
    chain = case.id[5:]
    off = {"sqlite": 'DROP TRIGGER "journal_no_delete"', "postgres": "ALTER TABLE journal DISABLE TRIGGER ALL"}
    for sql in (off[dialect], *(f"DELETE FROM {table} WHERE chain = '{chain}'" for table in ("journal", "chain_head"))):
        await sets.select(sql)
    broken = {"flaw": "TRUNCATED", "chain": chain, "place": 1, "act": ""}
    for asked in ({}, {"candidate": case.id}):
        found = (await ask(auditor, VERIFICATION, asked))["auditVerification"]
        assert found["broken"] == broken
    await sets.select("INSERT INTO anchored_head (id, chain, seq, hash) VALUES ('k:/', '/', 1, '')")
    found = (await ask(auditor, VERIFICATION))["auditVerification"]
    assert (found["broken"]["flaw"], found["rows"]) == ("ANCHOR", 0)
