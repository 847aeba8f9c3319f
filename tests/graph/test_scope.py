"""Who sees what through the graph: another branch's objects are like those that do not exist."""

from __future__ import annotations

import asyncio

from domain.steps.kinds import Kind
from records import tables
from tests.graph.world import World, ask, fingerprint, respond

LISTS = ("candidates", "opinions", "meetings", "approvals")
INSIDE = (
    "opinions { totalCount } votes { totalCount } politicalReviews { totalCount } talks { totalCount }"
    " approvals { totalCount } timeline { totalCount } thoughtReports { totalCount }"
)


async def test_what_lies_elsewhere_is_null_and_absent(untouched: World) -> None:
    case = untouched.cases["sibling:submitted"]
    ids = [
        case.id,
        case.approval,
        case.meeting,
        case.record(Kind.CULTIVATION, "opn"),
        case.record(Kind.VOTE_ADMISSION, "vot"),
        case.record(Kind.POLITICAL_REVIEW, "prv"),
        case.record(Kind.TALK, "tlk"),
        untouched.account("sibling"),
    ]
    listed = " ".join(f"{name}(first: 100) {{ nodes {{ id }} totalCount }}" for name in LISTS)
    for name in ("own", "national", "committee-2026", "between", "person", "system"):
        actor = untouched.actors[name]
        found = (await ask(actor, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ids[:-1]}))["nodes"]
        assert found == [None] * (len(ids) - 1), name
        for id_ in ids[: -1 if name == "system" else None]:
            assert (await ask(actor, "query ($id: ID!) { node(id: $id) { id } }", {"id": id_}))["node"] is None
        query = "query ($id: ID!) { candidate(id: $id) { id } }"
        assert await ask(actor, query, {"id": case.id}) == {"candidate": None}
        data = await ask(actor, f"{{ {listed} }}")
        seen = {node["id"] for connection in data.values() for node in connection["nodes"]}
        assert not seen & set(ids), name
    for name in ("sibling", "committee", "org-dept", "auditor"):
        found = (await ask(untouched.actors[name], "query ($id: ID!) { node(id: $id) { id } }", {"id": case.id}))[
            "node"
        ]
        assert found == {"id": case.id}, name


async def test_a_person_sees_the_own_case_without_what_others_said(untouched: World) -> None:
    case, person = untouched.cases["sworn"], untouched.actors["person"]
    data = await ask(person, f"query ($id: ID!) {{ candidate(id: $id) {{ id phone {INSIDE} }} }}", {"id": case.id})
    seen = data["candidate"]
    for hidden in ("opinions", "votes", "politicalReviews", "talks"):
        assert seen[hidden]["totalCount"] == 0, hidden
    assert seen["thoughtReports"]["totalCount"] == 2
    assert seen["approvals"]["totalCount"] > 0
    assert seen["phone"] == case.dossier.person.phone
    lists = await ask(
        person, "{ candidates { nodes { id } totalCount } opinions { totalCount } meetings { totalCount } }"
    )
    assert lists["candidates"] == {"nodes": [{"id": case.id}], "totalCount": 1}
    assert lists["opinions"]["totalCount"] == lists["meetings"]["totalCount"] == 0


async def test_the_telephone_is_masked_for_the_committee(here: World) -> None:
    case, query = here.cases["sworn"], "query ($id: ID!) { candidate(id: $id) { phone } }"
    phone = case.dossier.person.phone
    assert (await ask(here.actors["own"], query, {"id": case.id}))["candidate"]["phone"] == phone
    for name in ("committee", "org-dept", "auditor"):
        masked = (await ask(here.actors[name], query, {"id": case.id}))["candidate"]["phone"]
        assert masked != phone
        assert "*" in masked


async def test_an_auditor_reads_and_the_administrator_sees_nobody(untouched: World) -> None:
    before = await fingerprint()
    counted = " ".join(f"{name} {{ totalCount }}" for name in LISTS)
    read = await ask(untouched.actors["auditor"], f"{{ {counted} }}")
    assert read["candidates"]["totalCount"] == len(untouched.cases)
    assert all(found["totalCount"] > 0 for found in read.values())
    nothing = await ask(untouched.actors["system"], f"{{ {counted} }}")
    assert all(found["totalCount"] == 0 for found in nothing.values())
    assert await fingerprint() == before


async def test_a_stranger_is_sent_to_sign_in(untouched: World) -> None:
    for name in (*LISTS, "organizations", "members"):
        answer = await respond(None, f"{{ {name} {{ totalCount }} }}")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["UNAUTHENTICATED"]
        assert answer["data"] is None


async def test_the_branch_reads_who_decided_but_not_the_account(untouched: World) -> None:
    case, own = untouched.cases["target"], untouched.actors["own"]
    signed = "{ name role organization { name } }"
    query = f"""query ($id: ID!) {{ candidate(id: $id) {{
        approvals {{ nodes {{ submittedBy {signed} decidedBy {signed} }} }} timeline {{ nodes {{ by {signed} }} }} }} }}"""
    seen = (await ask(own, query, {"id": case.id}))["candidate"]
    branch = {"name": "own", "role": "BRANCH_ADMIN", "organization": {"name": "own"}}
    committee = {"name": "committee", "role": "COMMITTEE_ADMIN", "organization": {"name": "committee"}}
    assert {(a["submittedBy"]["name"], a["decidedBy"]["name"]) for a in seen["approvals"]["nodes"]} == {
        ("own", "own"),  # an activist filing is accepted by itself
        ("own", "committee"),
    }
    assert {str(e["by"]) for e in seen["timeline"]["nodes"]} == {str(branch), str(committee)}
    node = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await ask(own, node, {"id": untouched.account("committee")}))["node"] is None


_OF_A_SUBMISSION = """{ approvals(filter: {kind: [ADMISSION_APPROVAL]}) { nodes {
  status decidedOn evidence { kind } foundProblems { guard } acknowledgements { rule } deliberations { agrees }
  decision { status vote { approve } } history { status } changesSince { kind } lateEntries { kind } problemsNow { code } } } }"""


async def test_a_person_reads_the_result_of_a_submission_and_not_what_others_said(untouched: World) -> None:
    mine = (await ask(untouched.actors["person"], _OF_A_SUBMISSION))["approvals"]["nodes"]
    empty = {"evidence": [], "foundProblems": [], "acknowledgements": [], "deliberations": [], "history": []}
    (only,) = mine
    assert only == {
        "status": "APPROVED", "decidedOn": only["decidedOn"], "decision": None, "changesSince": [], "lateEntries": [], "problemsNow": [], **empty
    }  # fmt: skip
    assert only["decidedOn"] is not None
    office = (await ask(untouched.actors["committee"], _OF_A_SUBMISSION))["approvals"]["nodes"]
    assert all(one["evidence"] for one in office)
    assert "APPROVED" in [one["decision"]["status"] for one in office if one["decision"]]


async def test_whoever_asks_among_others_is_answered_as_alone(untouched: World) -> None:
    """SQLite asks what is alike together: each caller keeps the own scope, and each question its values."""
    query = "query ($id: ID!) { candidate(id: $id) { id name approvals { totalCount } branch { name } } }"
    asked = [
        (untouched.actors[name], text, {"id": case.id})
        for name in ("own", "sibling", "committee", "national", "person", "auditor")
        for case in (untouched.cases["submitted"], untouched.cases["sibling:submitted"], untouched.cases["sworn"])
        for text in (query, f"query ($id: ID!) {{ node(id: $id) {{ id }} {LISTS[0]} {{ totalCount }} }}")
    ]
    alone = [await ask(*question) for question in asked]
    assert len({str(answer) for answer in alone}) > 6
    for _ in range(3):
        assert await asyncio.gather(*(ask(*question) for question in asked)) == alone


EVERY = {"root", "committee", "committee-2026", "between", "own", "sibling", "under", "national"}
COMMITTEES = EVERY - {"committee-2026", "national"}
PARTS = {
    "own": COMMITTEES,
    "committee": COMMITTEES,
    "between": COMMITTEES,
    "national": {"root", "committee-2026", "national"},
    "person": {"own"},
    "org-dept": EVERY,
    "system": EVERY,
}


async def test_everybody_sees_their_part_of_the_tree(untouched: World) -> None:
    names = {id_: name for name, id_ in ((n, untouched.org(n)) for n in untouched.orgs)}
    assert set(names.values()) == EVERY
    query = """query ($ids: [ID!]!) { organizations(first: 100) { totalCount nodes { id superior { id } subordinates { nodes { id } } } }
        nodes(ids: $ids) { id } }"""
    for name, part in PARTS.items():
        data = await ask(untouched.actors[name], query, {"ids": list(names)})
        found = data["organizations"]["nodes"]
        told = [[o["id"], *([o["superior"]["id"]] if o["superior"] else [])] for o in found]
        told += [[below["id"] for below in o["subordinates"]["nodes"]] for o in found]
        assert {names[o["id"]] for o in found} == {names[i] for ids in told for i in ids} == part, name
        assert {names[o["id"]] for o in data["nodes"] if o} == part, name
        for id_ in names:
            one = await ask(untouched.actors[name], "query ($id: ID!) { organization(id: $id) { id } }", {"id": id_})
            assert (one["organization"] is not None) == (names[id_] in part), name


async def test_a_candidate_is_told_the_branchs_name_and_nothing_of_it(untouched: World) -> None:
    text = "{ name settings { quorum } settingsHistory { effectiveOn } superior { name } subordinates { totalCount } members { totalCount } }"
    data = await ask(
        untouched.actors["person"], f"{{ organizations {{ nodes {text} }} candidates {{ nodes {{ branch {text} }} }} }}"
    )
    nothing = {"totalCount": 0}
    told = {"settings": None, "settingsHistory": [], "superior": None, "subordinates": nothing, "members": nothing}
    (case,) = data["candidates"]["nodes"]
    assert data["organizations"]["nodes"] == [case["branch"]] == [{"name": case["branch"]["name"], **told}]


async def test_a_branch_finds_any_branch_that_a_case_may_go_to(untouched: World) -> None:
    query = "{ receivingBranches { nodes { branchId name superior { name } } } }"
    found = (await ask(untouched.actors["own"], query))["receivingBranches"]["nodes"]
    branches = {untouched.org(name) for name in ("own", "sibling", "under", "national")}
    assert {branch["branchId"] for branch in found} == branches
    assert all(branch["superior"]["name"] for branch in found)
    for name in ("committee", "person", "system", "auditor"):
        assert (await ask(untouched.actors[name], query))["receivingBranches"]["nodes"] == []


async def test_discipline_and_excusal_are_for_the_own_branch_and_its_superiors(here: World) -> None:
    kept = {"kind": "WARNING", "decided_on": "2026-01-01", "restored_on": None}
    await tables.PartyMember.all().update(excused_from="2026-01-01", excused_until="2027-01-01", disciplines=[kept])
    query = """query ($of: ID) { members(filter: {organization: $of}, first: 100) {
        nodes { name excusedFrom excusedUntil disciplines { kind } } } }"""
    seen, hidden = ("2026-01-01", "2027-01-01", [{"kind": "WARNING"}]), (None, None, [])
    for name, of, told in [
        ("own", "own", seen), ("own", "sibling", hidden), ("sibling", "own", hidden), ("committee", "own", seen),
        ("org-dept", "sibling", seen), ("between", "own", hidden), ("between", "under", seen),
    ]:  # fmt: skip
        nodes = (await ask(here.actors[name], query, {"of": here.org(of)}))["members"]["nodes"]
        assert nodes, (name, of)
        assert {(m["excusedFrom"], m["excusedUntil"], str(m["disciplines"])) for m in nodes} == {
            (*told[:2], str(told[2]))
        }, (name, of)
