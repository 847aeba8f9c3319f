"""Entry in stacks: each row is the single act; all in one transaction, tried, keyed, or all or nothing."""

from __future__ import annotations

from typing import Any

import pytest

from domain.identity import check_digit
from domain.steps.kinds import Kind
from records import tables
from records.people import throttle
from tests.graph import world
from tests.graph.test_mutations import COURSE, PAPERS
from tests.graph.test_sittings import passed, sit
from tests.graph.world import PASSWORD, World, fingerprint

pytestmark = pytest.mark.slow

SHOWN = {
    "createCandidates": "candidate { id name } registrationToken",
    "createMembers": "member { id name }",
    "createAccounts": "account { id login }",
}


async def enter(w: World, by: str, act: str, **given: Any) -> dict[str, Any]:
    kind = act[0].upper() + act[1:] + "Input"
    rows = f"index succeeded {SHOWN[act]} errors {{ code path }} warnings {{ code }}"
    query = f"""mutation ($input: {kind}!) {{ {act}(input: $input) {{
        requested succeeded failed validatedOnly replayed errors {{ code path }} results {{ {rows} }} }} }}"""
    throttle.forget()
    found: dict[str, Any] = (await world.ask(w.actors[by], query, {"input": given}))[act]
    return found


def number(day: str, serial: int) -> str:
    text = f"110101{day}{serial:03d}"
    return text + check_digit(text)


def people(*days: str) -> list[dict[str, Any]]:
    return [
        {"name": f"林晓{n}", "idNumber": number(day, 11), "phone": "13800138000"} for n, day in enumerate(days, start=1)
    ]


STACKS = {
    "createCandidates": ("own", {"items": people("19960412", "19970412")}),
    "createMembers": ("own", {"organizationId": "org", "items": [{"name": "党员甲"}, {"name": "党员乙"}]}),
    "createAccounts": (
        "system",
        {
            "items": [
                {"login": f"new-{n}", "name": "新账户", "role": "SYSTEM_ADMIN", "password": PASSWORD} for n in (1, 2)
            ]
        },
    ),
}
stacks = pytest.mark.parametrize("act", STACKS)


def given_for(w: World, act: str) -> tuple[str, dict[str, Any]]:
    by, given = STACKS[act]
    return by, {**given, **({"organizationId": w.org("own")} if "organizationId" in given else {})}


@stacks
async def test_a_stack_is_tried_entered_once_and_told_again(here: World, act: str) -> None:
    by, given = given_for(here, act)
    before = await fingerprint()
    dry = await enter(here, by, act, **given, validateOnly=True)
    assert (passed(dry), dry["validatedOnly"], await fingerprint()) == ([True, True], True, before)
    first = await enter(here, by, act, **given, idempotencyKey="stack")
    assert passed(first) == [True, True]
    done = await fingerprint()
    assert done != before
    again = await enter(here, by, act, **given, idempotencyKey="stack")
    told = [{k: v for k, v in row.items() if k != "registrationToken"} for row in first["results"]]
    assert again["replayed"]
    assert [{k: v for k, v in row.items() if k != "registrationToken"} for row in again["results"]] == told
    assert {row.get("registrationToken") for row in again["results"]} == {None}
    assert await fingerprint() == done


@stacks
async def test_a_row_that_is_wrong_leaves_the_others_or_takes_them_along(here: World, act: str) -> None:
    by, given = given_for(here, act)
    spoiled = {**given, "items": [given["items"][0], {**given["items"][1], "name": " "}]}
    before = await fingerprint()
    none = await enter(here, by, act, **spoiled, errorPolicy="REJECT_EVERYTHING")
    assert [[e["code"] for e in row["errors"]] for row in none["results"]] == [["OTHERS_REFUSED"], ["BAD_INPUT"]]
    assert await fingerprint() == before
    some = await enter(here, by, act, **spoiled)
    assert passed(some) == [True, False]
    assert some["results"][1]["errors"] == [{"code": "BAD_INPUT", "path": ["items", "1", "name"]}]


@pytest.mark.parametrize("dry", [True, False])
async def test_the_same_number_twice_in_a_stack_is_one_case(here: World, dry: bool) -> None:
    before = await tables.Candidate.all().count()
    items = [*people("19960412"), *people("19960412")]
    found = await enter(here, "own", "createCandidates", items=items, validateOnly=dry)
    assert passed(found) == [True, False]
    assert found["results"][1]["errors"] == [{"code": "BAD_INPUT", "path": ["items", "1", "idNumber"]}]
    assert await tables.Candidate.all().count() == before + (not dry)


TWICE = {
    "createCandidates": ("idNumber", people("19960412")[0], people("19960412")[0]),
    "createMembers": ("idNumber", {"name": "党员甲", "idNumber": number("19700412", 12)}, {"name": "党员乙", "idNumber": number("19700412", 12).lower()}),
    "createAccounts": ("login", *({"login": login, "name": "账户", "role": "SYSTEM_ADMIN", "password": PASSWORD} for login in ("twice", " TWICE"))),
}  # fmt: skip


@pytest.mark.parametrize("dry", [True, False])
@pytest.mark.parametrize("act", TWICE)
async def test_nobody_is_entered_twice_by_a_stack(here: World, act: str, dry: bool) -> None:
    """The second row says which row it is the same as, whatever the database would say of it."""
    by, given = given_for(here, act)
    field, *items = TWICE[act]
    found = await enter(here, by, act, **{**given, "items": items}, validateOnly=dry)
    assert passed(found) == [True, False]
    assert found["results"][1]["errors"] == [{"code": "BAD_INPUT", "path": ["items", "1", field]}]


async def looked_up() -> int:
    return await tables.Journal.filter(act="createCandidates", candidate_id=None).count()


async def test_who_is_known_is_told_in_a_stack_as_alone_counted_and_noted(here: World) -> None:
    await enter(here, "own", "createCandidates", items=people("19960412"))
    cases = await tables.Candidate.all().count()
    found = await enter(here, "own", "createCandidates", items=people("19960412", "19970412"))
    assert [[e["code"] for e in row["errors"]] for row in found["results"]] == [["GUARD_UNMET"], []]
    assert (await tables.Candidate.all().count(), await looked_up()) == (cases + 1, 1)


@pytest.mark.parametrize("known", [[0], [1], [0, 1]])
async def test_a_stack_that_stands_or_falls_as_one_does_not_say_who_is_known(here: World, known: list[int]) -> None:
    """With one who is known for certain, any number of others could be asked about, and no case opened for it."""
    days = ["19960412", "19970412", "19980412"]
    for n in known:
        await enter(here, "own", "createCandidates", items=people(days[n]))
    cases = await tables.Candidate.all().count()
    found = await enter(here, "own", "createCandidates", items=people(*days), errorPolicy="REJECT_EVERYTHING")
    assert [[e["code"] for e in row["errors"]] for row in found["results"]] == [["OTHERS_REFUSED"]] * 3
    assert found["errors"] == [{"code": "GUARD_UNMET", "path": ["items"]}]
    assert (await tables.Candidate.all().count(), await looked_up()) == (cases, len(known))


async def test_beside_a_row_that_is_wrong_nobody_is_asked_about(here: World) -> None:
    await enter(here, "own", "createCandidates", items=people("19960412"))
    wrong = {**people("19970412")[0], "name": " "}
    found = await enter(
        here, "own", "createCandidates", items=[*people("19960412"), wrong], errorPolicy="REJECT_EVERYTHING"
    )
    assert [[e["code"] for e in row["errors"]] for row in found["results"]] == [["OTHERS_REFUSED"], ["BAD_INPUT"]]
    assert await looked_up() == 0


async def test_one_course_is_recorded_for_all_who_attended_it(here: World) -> None:
    target, exempted = here.cases["target"], here.cases["exempted"]
    items = [{"candidateId": target.id}, {"candidateId": exempted.id, "examPassed": False}]
    found = await sit(here, "own", "recordTrainings", items=items, attachments=PAPERS, **COURSE)
    assert passed(found) == [True, True], found
    rows = await tables.Step.filter(kind=Kind.TRAINING, candidate_id=target.dossier.id).values("data")
    assert [row["data"]["exam_passed"] for row in rows] == [True]


async def test_papers_of_several_kinds_are_reviewed_together(here: World) -> None:
    applying, requesting = here.cases["applying"], here.cases["requesting"]
    items = [
        {"candidateId": applying.id, "id": applying.record(Kind.APPLICATION, "app")},
        {"candidateId": requesting.id, "id": requesting.record(Kind.CONVERSION_REQUEST, "crq"), "approve": False},
        {"candidateId": applying.id, "id": "tlk_1"},
    ]
    found = await sit(here, "own", "reviewPapers", items=items, note="请补充")
    assert passed(found) == [True, True, False]
    assert found["results"][2]["errors"][0]["path"] == ["items", "2", "id"]


async def test_what_is_merely_done_is_recorded_for_many(here: World) -> None:
    ids = [here.cases[name].id for name in ("sworn", "expiring")]
    found = await sit(here, "own", "recordSteps", candidateIds=ids, stepKind="DUES_PAID", through="2029-01-01")
    assert passed(found) == [True, True], found
    whole = await sit(here, "own", "recordSteps", candidateIds=ids, stepKind="POOL_ANALYSED")
    assert [e["path"] for e in whole["errors"]] == [["stepKind"]]


async def test_the_old_name_of_many_mentors_does_the_same(here: World) -> None:
    people = {"candidateIds": [here.cases["activist"].id], "memberIds": [here.member(2), here.member(3)]}
    for act in ("assignMentorsToMany", "bulkAssignMentors"):
        assert passed(await sit(here, "own", act, **people, validateOnly=True)) == [True]
