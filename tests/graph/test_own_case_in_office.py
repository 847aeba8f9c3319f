"""Whoever holds an office reads their own case as its person does (C-33, A.0)."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from graph.schema import engine
from records import tables
from tests.graph.test_own_case import person
from tests.graph.world import World, ask

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
                assert shape.table.case == "candidate_id" or row.name in (
                    "problemCount",
                    "nextDueOn",
                    "overdueSince",
                ), (
                    shape.name,
                    row.name,
                )
