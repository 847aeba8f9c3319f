"""Whoever holds an office reads their own case as its person does (C-33, A.0)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from domain.orgs.actors import Actor
from graph.schema import engine
from records import tables
from records.reminders import due
from tests.graph.test_own_case import person
from tests.graph.world import TODAY, World, ask

LISTS = (
    "resolutions opinions exemptions notices politicalReviews trainings votes superiorTalks talks recommendations"
    " applications thoughtReports conversionRequests approvals assignments"
)
JUDGED = """problems { rule detail } nextSteps { earliest } deadlines { rule } overdue { rule } tasks { rule }
    operations { section askedBy { rule } } anomalies { rule }"""
OF_A_SUBMISSION = """id acknowledgements { text } foundProblems { en } evidence { recordId } deliberations { opinion }
    decision { opinion } history { opinion } problemsNow { rule } changesSince { recordId } lateEntries { recordId }"""
READ = f"""query ($id: ID!) {{ candidate(id: $id) {{ {" ".join(f"{name} {{ totalCount nodes {{ id }} }}" for name in LISTS.split())}
    {JUDGED} judged {{ {JUDGED.replace("problems { rule detail }", "", 1).replace("anomalies { rule }", "")} }}
    plannedSteps {{ on assumes {{ rule }} }} departure {{ leavesOn }} mentors {{ id }}
    all: approvals {{ nodes {{ {OF_A_SUBMISSION} }} }} }} }}"""
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"


def ids(value: Any) -> set[str]:
    if isinstance(value, list):
        return {key for one in value for key in ids(one)}
    if not isinstance(value, dict):
        return set()
    return ids(list(value.values())) | ({value["id"]} if value.get("id") else set())


@pytest.mark.parametrize("who", ["own", "committee", "auditor", "org-dept"])
@pytest.mark.parametrize("leg", ["examined", "submitted", "sworn", "conversion_filed"])
async def test_the_own_case_is_read_as_its_person_reads_it(untouched: World, who: str, leg: str) -> None:
    case, office = untouched.cases[leg], untouched.actors[who]
    given = {"id": case.id}
    whole = await ask(office, READ, given)
    holder = replace(office, person_key=case.dossier.person.key)
    own, persons = await ask(holder, READ, given), await ask(person(untouched, leg), READ, given)
    told, truth = own["candidate"], persons["candidate"]
    assert {name: told[name] for name in told if told[name] != truth[name]} == {}
    assert persons != whole
    hidden = ids(whole) - ids(persons)
    assert any(key.startswith("prv_") for key in hidden)
    assert any(key.startswith("opn_") for key in hidden)
    assert [n for n in (await ask(holder, NODES, {"ids": sorted(hidden)[:100]}))["nodes"] if n] == []
    # Everybody else's they read as before.
    other = untouched.cases["pre_reviewed"].id
    assert await ask(holder, READ, {"id": other}) == await ask(office, READ, {"id": other})


async def test_no_rule_finds_the_own_case(untouched: World) -> None:
    case = untouched.cases["examined"]
    (row,) = await tables.Candidate.filter(id=case.dossier.id).values("open_rules")
    holder = replace(untouched.actors["own"], person_key=case.dossier.person.key)
    text = "query ($rule: String) { candidates(filter: {openRule: $rule}, first: 100) { nodes { id } } }"
    assert row["open_rules"].split()
    for rule in row["open_rules"].split():
        assert case.id in ids(await ask(untouched.actors["own"], text, {"rule": rule}))
        assert case.id not in ids(await ask(holder, text, {"rule": rule}))


def test_no_field_of_the_office_is_shown_of_the_own_case() -> None:
    """What is for roles without the person's is of a row that goes, or of a table that says whose case it is."""
    gone = {"opinion", "vote", "assignment", "step", "journal", "audit"}
    for shape in engine.catalogue.shapes.values():
        for row in shape.rows.values():
            roles = getattr(row.source, "roles", None)
            if (
                roles
                and "CANDIDATE" not in roles
                and shape.table
                and shape.table.name not in gone | {"party_org", "party_member"}
            ):
                assert shape.table.case == "candidate_id" or shape.table.name == "candidate", (shape.name, row.name)


BADGES = """query ($f: CandidateFilter, $o: CandidateOrder) { candidates(filter: $f, orderBy: $o, first: 100) {
    totalCount nodes { id nextDueOn overdueSince problemCount } } }"""


async def test_duties_on_the_own_case_are_told_by_no_way(untouched: World) -> None:
    """Fields, filters, orders, counts, statistics, calendars and digests."""
    case, office = untouched.cases["examined"], untouched.actors["own"]
    holder = replace(office, person_key=case.dossier.person.key)
    past, near = TODAY - timedelta(days=3), TODAY + timedelta(days=3)
    await tables.Candidate.filter(id=case.dossier.id).update(overdue_since=past, next_due_on=near, problem_count=9)

    async def found(who: Actor, filter: dict[str, Any] | None = None, order: str | None = None) -> dict[str, Any]:
        given = {"f": {"branch": office_id, **(filter or {})}, "o": order}
        told = (await ask(who, BADGES, given))["candidates"]
        assert len(told["nodes"]) == told["totalCount"] or told["totalCount"] > 100
        return {node["id"]: node for node in told["nodes"]}

    office_id = (await ask(office, "{ me { organization { id } } }"))["me"]["organization"]["id"]
    told = (await found(holder))[case.id]
    assert (told["nextDueOn"], told["overdueSince"], told["problemCount"]) == (None, None, 0)
    shown = (await found(office))[case.id]
    assert (shown["nextDueOn"], shown["overdueSince"], shown["problemCount"]) == (str(near), str(past), 9)
    span = {"nextDueOn": {"from": str(near), "to": str(near)}}
    for asked, there in (({"overdue": True}, True), ({"overdue": False}, False), (span, True)):
        assert (case.id in await found(office, asked)) is there
        assert (case.id in await found(holder, asked)) is (asked == {"overdue": False})
    for order in ("DUE", "DUE_DESC", "NEXT_DUE", "NEXT_DUE_DESC"):
        whole, own = await found(office, order=order), await found(holder, order=order)
        assert [key for key in whole if key != case.id] == list(own)
        bare = "query ($o: CandidateOrder) { candidates(orderBy: $o) { totalCount } }"
        counts = [(await ask(who, bare, {"o": order}))["candidates"]["totalCount"] for who in (office, holder)]
        assert counts[0] - counts[1] == 1
    for figures in ("stages { overdue }", "organizations { overdue }"):
        text = f"{{ statistics {{ count overdue {figures} }} }}"
        whole, own = [(await ask(who, text))["statistics"] for who in (office, holder)]
        assert (whole["count"], whole["overdue"]) == (own["count"], own["overdue"] + 1)
        assert whole[figures.split()[0]] != own[figures.split()[0]]
    assert case.dossier.id in {x.case_id for x in (await due.due(office, today=TODAY)).found}
    assert case.dossier.id not in {x.case_id for x in (await due.due(holder, today=TODAY)).found}


async def test_that_a_submission_had_warnings_is_not_told_of_the_own_case(untouched: World) -> None:
    case = untouched.cases["submitted"]
    await tables.Approval.filter(candidate_id=case.dossier.id).update(has_warnings=True)
    text = "query ($w: Boolean!) { approvals(filter: {hasWarnings: $w}, first: 100) { nodes { hasWarnings candidate { id } } } }"
    holder = replace(untouched.actors["own"], person_key=case.dossier.person.key)
    for who, warned in ((untouched.actors["own"], True), (holder, False), (person(untouched, "submitted"), False)):
        told = [
            node
            for w in (True, False)
            for node in (await ask(who, text, {"w": w}))["approvals"]["nodes"]
            if node["candidate"]["id"] == case.id
        ]
        assert told
        assert [node["hasWarnings"] is warned for node in told] == [True] * len(told)
