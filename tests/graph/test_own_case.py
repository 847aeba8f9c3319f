"""What a person is told of their own case is what the administrator is told of it, or nothing (A.0)."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type
from msgspec.structs import replace

from domain.case.approvals import ApprovalKind
from domain.orgs.actors import Actor
from graph.schema import schema
from records import tables
from tests.graph.test_mutations import ROWS, Row, do, legal
from tests.graph.world import LEGS, World, ask

PROBLEM = "{ code rule guard message detail readyOn dueOn severity }"
SUBMISSIONS = " ".join(f"{kind}: problems(for: {kind}) {PROBLEM}" for kind in ApprovalKind)
JUDGED = f"""
    nextSteps {{ transition label target earliest possible provisional problems {PROBLEM} }}
    operations {{ section state possible count on dueOn earliest provisional problems {PROBLEM} askedBy {PROBLEM} }}
    deadlines {{ rule dueOn overdue message }} overdue {PROBLEM} tasks {PROBLEM}"""
WHOLE = f"""query ($id: ID!, $on: Date) {{ candidate(id: $id) {{ {SUBMISSIONS} {JUDGED} problems {PROBLEM} anomalies {PROBLEM}
    probation {{ start lastDay eligibleOn extensionMonths }} cultivationPeriod {{ since netMonths completeOn }}
    stageSince activistSince listedOn partyStandingSince
    judged(on: $on) {{ on edition stage status subStatus {JUDGED} }} }} }}"""


def person(here: World, name: str) -> Actor:
    """Whose case it is."""
    case = here.cases[name].dossier
    return replace(here.actors["person"], candidate_id=case.id, person_key=case.person.key)


def other(told: Any, truth: Any, path: str = "") -> list[str]:
    """What the person is told that the administrator is not: of lists less may be told, and nothing else."""
    if isinstance(told, dict):
        return [x for key, value in told.items() for x in other(value, truth[key], f"{path}.{key}")]
    if isinstance(told, list):
        return [f"{path}: {one}" for one in told if all(other(one, true, path) for true in truth)]
    return [] if told == truth else [f"{path}: {told} is {truth}"]


def test_every_answer_that_says_something_is_possible_is_compared() -> None:
    kinds = schema._schema.type_map.values()
    saying = {k.name for k in kinds if isinstance(k, GraphQLObjectType) and "possible" in k.fields}
    assert saying == {"NextStep", "Operation"}
    for parent in ("Candidate", "Judgement"):
        fields = schema._schema.type_map[parent].fields  # type: ignore[attr-defined]
        where = {name for name, field in fields.items() if get_named_type(field.type).name in saying}
        assert where == {"nextSteps", "operations"}


@pytest.mark.parametrize(
    "name", [*LEGS, "national:target_filed", "national:examined", "national:sworn", "national:voted"]
)
async def test_a_person_is_told_nothing_that_the_administrator_is_not(untouched: World, name: str) -> None:
    case, branch = untouched.cases[name], name.split(":")[0] if ":" in name else "own"
    asked = {"id": case.id, "on": case.dossier.opened_on.replace(day=28).isoformat()}
    truth = (await ask(untouched.actors[branch], WHOLE, asked))["candidate"]
    told = (await ask(person(untouched, name), WHOLE, asked))["candidate"]
    assert other(told, truth) == []


@pytest.mark.parametrize("name", ["new", "activist", "expiring", "requesting", "full"])
async def test_a_paper_that_cannot_be_handed_in_says_why(untouched: World, name: str) -> None:
    told = (await ask(person(untouched, name), WHOLE, {"id": untouched.cases[name].id}))["candidate"]
    assert [o["section"] for o in told["operations"]] == ["A1c", "B2", "D1b"]
    assert [o["section"] for o in told["operations"] if not o["possible"] and not o["problems"]] == []
    assert told["nextSteps"] == []


async def test_probation_is_counted_from_the_meeting_also_for_the_person(untouched: World) -> None:
    """The vote is not theirs to see; the day from which probation counts is."""
    case = untouched.cases["sworn"].dossier
    told = (await ask(person(untouched, "sworn"), WHOLE, {"id": untouched.cases["sworn"].id}))["candidate"]
    assert told["probation"]["start"] == str(case.probation_start)


def _plain(kind: str) -> str:
    """All fields of a type that ask for nothing and have none of their own."""
    found = schema._schema.type_map[kind]
    assert isinstance(found, GraphQLObjectType)
    bare = (name for name, field in found.fields.items() if not field.args and is_leaf_type(get_named_type(field.type)))
    return " ".join(bare)


LISTS = (
    "opinions talks recommendations resolutions exemptions politicalReviews trainings votes superiorTalks thoughtReports"
    " assignments timeline"
)
SEEN = f"""query {{ candidates(first: 1, orderBy: UPDATED) {{ edges {{ cursor node {{ {_plain("Candidate")} {JUDGED}
    {" ".join(f"{name} {{ totalCount nodes {{ id }} }}" for name in LISTS.split())}
    approvals {{ nodes {{ {_plain("Approval")} }} }} }} }} }} }}"""
JUDGEMENTS = ["recordOpinion", "recordPoliticalReview", "recordSuperiorTalk", "recordBranchReview", "recordTraining"]


@pytest.mark.parametrize("row", [row for row in ROWS if row.act in JUDGEMENTS], ids=lambda row: f"{row.act}-{row.leg}")
async def test_nothing_moves_for_the_person_when_they_are_judged(here: World, row: Row) -> None:
    whose = person(here, row.leg)
    before = await ask(whose, SEEN)
    assert before["candidates"]["edges"]
    version = (await tables.Candidate.get(id=whose.candidate_id)).version
    answer = await do(here, row.by, row.act, legal(here, row))
    assert answer["data"][row.act]["errors"] == []
    assert (await tables.Candidate.get(id=whose.candidate_id)).version > version
    assert await ask(whose, SEEN) == before
