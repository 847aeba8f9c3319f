"""What is judged tells nobody what a record says that is sealed to them, nor a person what is not told to them (A.0, C4)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from domain.case.approvals import ApprovalKind, FoundProblem
from domain.regulation import GUARDS
from domain.steps.kinds import Kind
from records import tables
from records.cases import badges
from records.cases.shapes import plain
from tests.graph.test_own_case import person
from tests.graph.test_transfers import act
from tests.graph.world import TODAY, World, ask

PROBLEM = "{ code rule guard message detail readyOn dueOn severity recordId record { id } }"
JUDGED = f"""nextSteps {{ earliest possible problems {PROBLEM} }} overdue {PROBLEM} tasks {PROBLEM}
    operations {{ section problems {PROBLEM} askedBy {PROBLEM} }}"""
KEPT = "{ guard zh en }"
WHOLE = f"""query ($id: ID!) {{ candidate(id: $id) {{
    {" ".join(f"{kind}: problems(for: {kind}) {PROBLEM}" for kind in ApprovalKind)} problems {PROBLEM} {JUDGED}
    plannedSteps {{ assumes {PROBLEM} }} anomalies {PROBLEM} judged {{ {JUDGED} }} approvals {{ nodes {{
        problemsNow {PROBLEM} foundProblems {KEPT} decision {{ problems {KEPT} }} history {{ problems {KEPT} }} }} }} }} }}"""
SEALED = {guard.id: guard for guard in GUARDS if guard.sealed}
FOUND = "query ($rule: String) { candidates(filter: {openRule: $rule}, first: 100) { totalCount nodes { id } } }"
READERS = ("own", "committee")
OTHERS = ("auditor", "org-dept")
RELATIVE = "叔父own党员0"


def told(value: Any) -> list[dict[str, Any]]:
    """Every problem that an answer names, wherever."""
    if isinstance(value, list):
        return [p for one in value for p in told(one)]
    if not isinstance(value, dict):
        return []
    return [value, *told(list(value.values()))] if "guard" in value else told(list(value.values()))


async def spoilt(here: World, name: str, **said: Any) -> str:
    """The case with another review on file, judged anew; its id."""
    case = here.cases[name]
    given = {"candidateId": case.id, "id": case.record(Kind.POLITICAL_REVIEW, "prv"), "reason": "更正", **said}
    assert (await act(here, "own", "updatePoliticalReview", given, "candidate { id }"))["errors"] == []
    await tables.Candidate.filter(id=case.dossier.id).update(badges_on=None)
    await badges.refresh(TODAY)
    return case.id


@pytest.mark.parametrize("said", [{"conclusion": "FAILED"}, {"family": RELATIVE}])
async def test_a_rule_that_looks_into_the_review_says_nothing_of_it_to_whom_it_is_sealed(
    here: World, said: dict[str, str]
) -> None:
    key = await spoilt(here, "examined", **said)
    for who in READERS:
        found = told(await ask(here.actors[who], WHOLE, {"id": key}))
        assert any(p["detail"] and p["recordId"] for p in found if p["guard"] in SEALED)
    whole = {p["guard"] for p in found}
    for who in OTHERS:
        found = told(await ask(here.actors[who], WHOLE, {"id": key}))
        assert {p["guard"] for p in found} == whole
        unmet = [p for p in found if p["guard"] in SEALED]
        assert unmet
        for p in unmet:
            assert p["message"] == SEALED[p["guard"]].message.en
            assert [p[name] for name in ("detail", "recordId", "record", "readyOn", "dueOn")] == [None] * 5
        assert RELATIVE[2:] not in json.dumps(found, ensure_ascii=False)


async def test_a_good_review_is_good_for_whoever_looks(untouched: World) -> None:
    """It is judged whole, and what is told is less."""
    for name in ("examined", "pre_reviewed", "voted", "submitted"):
        seen = {
            who: [p["guard"] for p in told(await ask(untouched.actors[who], WHOLE, {"id": untouched.cases[name].id}))]
            for who in (*READERS[1:], *OTHERS)
        }
        assert seen["auditor"] == seen["org-dept"] == seen["committee"]


async def test_what_was_kept_of_such_a_rule_is_told_in_its_own_words(here: World) -> None:
    case = here.cases["submitted"]
    kept = plain([FoundProblem(id, "WARNING", "", f"条({RELATIVE})", f"row ({RELATIVE})") for id in SEALED])
    for row in await tables.Approval.filter(candidate_id=case.dossier.id):
        data = row.data if isinstance(row.data, dict) else json.loads(row.data)
        decision = data.get("decision") and {**data["decision"], "problems": kept}
        row.data = {**data, "problems": kept, "decision": decision, "history": [decision] if decision else []}
        await row.save(update_fields=["data"])
    for who in (*READERS, *OTHERS):
        answer = await ask(here.actors[who], WHOLE, {"id": case.id})
        assert (RELATIVE in json.dumps(answer, ensure_ascii=False)) == (who in READERS)
        for p in (p for p in told(answer) if "zh" in p and who in OTHERS):
            assert (p["zh"], p["en"]) == (SEALED[p["guard"]].message.zh, SEALED[p["guard"]].message.en)


@pytest.mark.parametrize(
    ("said", "rules"),
    [({"conclusion": "FAILED"}, ("R-DEV-9",)), ({"family": RELATIVE}, ("R-DEV-6.family", "R-DEV-6"))],
)
async def test_of_whom_such_a_rule_is_unmet_is_told_to_no_one_else(
    here: World, said: dict[str, str], rules: tuple[str, ...]
) -> None:
    key = await spoilt(here, "examined", **said)
    for rule in rules:
        for who in READERS:
            assert key in [n["id"] for n in (await ask(here.actors[who], FOUND, {"rule": rule}))["candidates"]["nodes"]]
    for rule in {name for g in SEALED.values() for name in (g.id, g.rule)}:
        for who in (*OTHERS, "between"):
            found = await ask(here.actors[who], FOUND, {"rule": rule})
            assert found == {"candidates": {"totalCount": 0, "nodes": []}}, (who, rule)


async def test_a_person_finds_out_nothing_by_a_filter_or_a_badge_that_is_not_told_to_them(here: World) -> None:
    text = """{ candidates { nodes { id problemCount nextDueOn problems { rule severity dueFrom } tasks { rule }
        deadlines { dueOn overdue } } }
        late: candidates(filter: {overdue: true}) { totalCount } timely: candidates(filter: {overdue: false}) { totalCount }
        due: candidates(filter: {nextDueOn: {from: "2000-01-01"}}) { totalCount } }"""
    shown = 0
    for name in (
        "new",
        "talked",
        "ripe",
        "examined",
        "submitted",
        "sworn",
        "expiring",
        "requesting",
        "conversion_filed",
    ):
        actor = person(here, name)
        found = await ask(actor, text)
        (own,) = found["candidates"]["nodes"]
        shown += own["problemCount"]
        asked = [p for p in own["problems"] if p["severity"] != "TASK" and p["dueFrom"] is None]
        coming = [x["dueOn"] for x in own["deadlines"] if not x["overdue"]]
        assert (own["problemCount"], own["nextDueOn"]) == (len(asked), min(coming, default=None))
        assert [found[key]["totalCount"] for key in ("late", "timely", "due")] == [0, 1, 0]
        rules = {p["rule"] for p in (*own["problems"], *own["tasks"])}
        for rule in sorted({name for g in GUARDS for name in (g.id, g.rule)}):
            if rule.partition(".")[0] not in rules:
                assert (await ask(actor, FOUND, {"rule": rule}))["candidates"]["totalCount"] == 0, (name, rule)
    assert shown
