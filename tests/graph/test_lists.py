"""Lists that screens need: what waits, of whom a rule is open, who is looked after by whom, and what was voided."""

from __future__ import annotations

import json

from domain.regulation import GUARDS
from records import tables
from tests.graph.world import World, ask, respond

WAITS = "(filter: {status: [SUBMITTED]}, first: 100) { totalCount nodes { id status candidate { id } } }"


async def test_a_branch_finds_the_papers_that_wait_for_its_review(here: World) -> None:
    lists = {
        "applications": "APPLICATION",
        "thoughtReports": "THOUGHT_REPORT",
        "conversionRequests": "CONVERSION_REQUEST",
    }
    document = f"{{ {' '.join(name + WAITS for name in lists)} }}"
    for who in ("own", "sibling", "committee", "national"):
        actor = here.actors[who]
        found = await ask(actor, document)
        for name, kind in lists.items():
            rows = await tables.Step.filter(kind=kind, voided_on=None, org_path__startswith=actor.org_path)
            waiting = {str(row.id) for row in rows if row.data.get("status", "SUBMITTED") == "SUBMITTED"}
            assert {node["id"].partition("_")[2] for node in found[name]["nodes"]} == waiting, (who, name)
            assert found[name]["totalCount"] == len(waiting)
    everything = await ask(here.actors["own"], "{ thoughtReports(first: 100) { totalCount } }")
    assert everything["thoughtReports"]["totalCount"] > 0


async def test_people_are_found_by_an_open_rule(here: World) -> None:
    rows = await tables.Candidate.filter(org_id=here.orgs["own"]).values("id", "open_rules")
    rules = {rule for row in rows for rule in row["open_rules"].split()}
    assert len(rules) > 5
    query = "query ($rule: String) { candidates(filter: {openRule: $rule}, first: 100) { nodes { id } } }"
    for rule in rules:
        found = (await ask(here.actors["own"], query, {"rule": rule}))["candidates"]["nodes"]
        assert {n["id"] for n in found} == {f"cand_{r['id']}" for r in rows if rule in r["open_rules"].split()}, rule
    for rule in {name for guard in GUARDS for name in (guard.rule, guard.id)} - rules:
        assert (await ask(here.actors["own"], query, {"rule": rule}))["candidates"]["nodes"] == [], rule
    for wrong in ("%", "R_APP", "", " ", "R-NIX-9", "R-ACT", "r-act-6", "R-ACT-6 "):
        refused = await respond(here.actors["own"], query, {"rule": wrong})
        assert [e["extensions"]["code"] for e in refused["errors"]] == ["BAD_INPUT"]


async def test_an_open_rule_is_what_the_case_says(untouched: World) -> None:
    found = await ask(
        untouched.actors["own"],
        "{ candidates(first: 100, filter: {status: [ACTIVE]}) { nodes { id problems { rule code } tasks { rule code } } } }",
    )
    rows = {f"cand_{r['id']}": r for r in await tables.Candidate.filter(org_id=untouched.orgs["own"]).values()}
    for node in found["candidates"]["nodes"]:
        open_rules = set(rows[node["id"]]["open_rules"].split())
        owed = {p["rule"] for p in node["tasks"] if p["code"] == "GUARD_UNMET"}
        unmet = {p["rule"] for p in node["problems"] if p["code"] == "GUARD_UNMET"}
        assert owed | unmet <= open_rules, node["id"]


async def test_a_member_knows_whom_they_look_after(untouched: World) -> None:
    query = """{ members(first: 40) { nodes { id lookedAfter(filter: {inOffice: true}, first: 100) {
        nodes { role until candidate { id name } } } } } }"""
    by = "query ($m: ID) { candidates(filter: {lookedAfterBy: $m}, first: 100) { nodes { id } } }"
    looked = 0
    for member in (await ask(untouched.actors["own"], query))["members"]["nodes"]:
        theirs = {a["candidate"]["id"] for a in member["lookedAfter"]["nodes"]}
        found = (await ask(untouched.actors["own"], by, {"m": member["id"]}))["candidates"]["nodes"]
        assert {n["id"] for n in found} == theirs
        looked += len(theirs)
    assert looked > 3


async def test_an_organization_lists_its_people(untouched: World) -> None:
    query = "query ($id: ID!) { organization(id: $id) { candidates(first: 100, orderBy: NAME_DESC) { totalCount nodes { name branch { id } } } } }"
    for who, of, seen in (("own", "own", True), ("committee", "own", True), ("own", "sibling", False)):
        listed = (await ask(untouched.actors[who], query, {"id": untouched.org(of)}))["organization"]["candidates"]
        assert (listed["totalCount"] > 0) is seen
        assert {n["branch"]["id"] for n in listed["nodes"]} == ({untouched.org(of)} if seen else set())


async def test_what_was_voided_is_listed_where_it_is_asked_for_with_what_took_its_place(here: World) -> None:
    case = here.cases["sworn"]
    old, new = (await tables.Opinion.filter(candidate_id=case.dossier.id).order_by("id"))[:2]
    await tables.Opinion.filter(id=old.id).update(voided_on="2026-11-01", void_reason="更正", superseded_by=new.id)
    query = """query ($id: ID!, $filter: OpinionFilter) { candidate(id: $id) { opinions(filter: $filter, first: 100) { totalCount nodes {
        id voidedOn ... on Record { supersededBy { id kind } } } } } }"""
    for filter_, holds in (({"voided": True}, True), ({"voided": False}, False), (None, False)):
        listed = (await ask(here.actors["own"], query, {"id": case.id, "filter": filter_}))["candidate"]["opinions"]
        found = {n["id"]: n for n in listed["nodes"]}
        assert (f"opn_{old.id}" in found) is holds
        assert {n["voidedOn"] is not None for n in found.values()} == {holds}
        assert listed["totalCount"] == len(found)
    (voided,) = (await ask(here.actors["own"], query, {"id": case.id, "filter": {"voided": True}}))["candidate"][
        "opinions"
    ]["nodes"]
    assert voided["supersededBy"] == {"id": f"opn_{new.id}", "kind": new.kind}


async def test_evidence_and_problems_point_to_records_as_objects(untouched: World) -> None:
    query = """{ approvals(first: 50) { nodes { evidence { recordId kind record { __typename id kind on ... on Opinion { content }
        ... on VoteRecord { result } } } lateEntries { recordId record { id } } } }
        candidates(first: 100) { nodes { problems { recordId record { id on } } } } }"""
    found = await ask(untouched.actors["own"], query)
    evidence = [e for a in found["approvals"]["nodes"] for e in a["evidence"]]
    assert len({e["record"]["__typename"] for e in evidence if e["record"]}) > 5
    told = [p for c in found["candidates"]["nodes"] for p in c["problems"] if p["recordId"]]
    for named in evidence + told:
        assert named["record"] is None or named["record"]["id"] == named["recordId"]
    assert all(e["record"] for e in evidence)


async def test_a_number_finds_the_own_branchs_person_and_the_look_up_is_written_down(here: World) -> None:
    case, own = here.cases["sworn"], here.actors["own"]
    query = "query ($n: String, $p: String) { peopleByNumber(idNumber: $n, phone: $p) { people { id name } } }"
    phone = case.dossier.person.phone
    for variables in ({"n": case.number}, {"p": f" {phone} "}):
        found = (await ask(own, query, variables))["peopleByNumber"]["people"]
        assert case.id in {p["id"] for p in found}
    nobody = (await ask(here.actors["national"], query, {"n": case.number}))["peopleByNumber"]["people"]
    assert nobody == []
    rows = await tables.Journal.filter(act="findPeople").order_by("at", "id")
    assert [json.dumps(r.after, ensure_ascii=False).count(case.id.removeprefix("cand_")) for r in rows] == [1, 1, 0]
    assert not any(case.number in str(r.after) or phone in str(r.after) for r in rows)
    for who in ("committee", "person", "system", "auditor"):
        refused = await respond(here.actors[who], query, {"n": case.number})
        assert [e["extensions"]["code"] for e in refused["errors"]] == ["NOT_ALLOWED"], who
    for variables in ({}, {"n": case.number, "p": phone}):
        refused = await respond(own, query, variables)
        assert [e["extensions"]["code"] for e in refused["errors"]] == ["BAD_INPUT"]
