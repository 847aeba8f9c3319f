"""ID number, birth date and sex agree after every act that says one of them (R-ID-1); the schema itself is walked for them."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLInputObjectType

from domain.identity import check_digit
from graph.schema import schema
from tests.graph import world
from tests.graph.world import World, ask

# Every input that carries one of them, and what comes of it: judged (below), or compared with the number that was judged.
IDENTITY = {"idNumber", "idType", "birth", "sex"}
JUDGED = {
    "CreateCandidateInput",
    "CreateCandidatesItem",
    "UpdateCandidateInput",
    "CreateMemberInput",
    "CreateMembersItem",
}
COMPARED = {
    "FindArchivedByIdNumberInput",
    "RestoreCandidateInput",
    "RegisterWithTokenInput",
    "CandidateFilter",
    "RequestTransferInInput",
    "CreateCandidateFromPassportInput",
}


def test_every_input_that_says_who_somebody_is_is_judged_or_compared() -> None:
    kinds = schema._schema.type_map.values()
    carrying = {k.name for k in kinds if isinstance(k, GraphQLInputObjectType) and IDENTITY & k.fields.keys()}
    assert carrying == JUDGED | COMPARED


def number(day: str, order: str = "501") -> str:
    """A sound number of a man (an odd order) or a woman."""
    first = f"110101{day}{order}"
    return first + check_digit(first)


EDIT = """mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) {
    errors { rule detail path } warnings { rule detail } candidate { birth sex idType } } }"""
SAME = "the day in the person's own number"


async def edited(here: World, leg: str = "new", **given: Any) -> dict[str, Any]:
    case = here.cases[leg]
    own = f"{case.number[6:10]}-{case.number[10:12]}-{case.number[12:14]}"
    given = {k: own if v == SAME else v for k, v in given.items()}
    consent = {"reason": "更正", "superiorConsent": "同意"}
    answer: dict[str, Any] = await ask(
        here.actors["own"], EDIT, {"input": {"candidateId": case.id, **consent, **given}}
    )
    return answer["updateCandidate"]


@pytest.mark.parametrize(
    ("given", "sound"),
    [
        ({"birth": "1999-01-01"}, False),
        ({"birth": SAME}, True),
        ({"sex": "FEMALE"}, False),
        ({"sex": "MALE"}, True),
        ({"idNumber": number("19990101")}, False),
        ({"idNumber": number("19990101"), "birth": "1999-01-01"}, True),
        ({"idNumber": number("19990101", "502"), "birth": "1999-01-01"}, False),
        ({"idNumber": number("19990101", "502"), "birth": "1999-01-01", "sex": "FEMALE"}, True),
        # A citizen's number is one under every type of document.
        ({"idType": "MILITARY", "birth": "1999-01-01"}, False),
        ({"idType": "MILITARY", "idNumber": "军字第1234567号"}, True),
        ({"idNumber": "军字第1234567号"}, False),
        ({"occupation": "教师"}, True),
    ],
    ids=str,
)
async def test_whichever_of_them_is_sent_all_of_them_agree(here: World, given: dict[str, Any], sound: bool) -> None:
    answer = await edited(here, **given)
    assert [e["rule"] for e in answer["errors"]] == ([] if sound else ["R-ID-1"])


async def test_a_number_alone_counts_as_of_the_type_that_the_person_has(here: World) -> None:
    officer = await edited(here, idType="MILITARY", idNumber="军字第1234567号", birth="1999-01-01")
    assert officer["errors"] == []
    assert (await edited(here, idNumber="军字第7654321号"))["errors"] == []
    # The type alone is judged too: what stands there is no citizen's number.
    assert [e["rule"] for e in (await edited(here, idType="CITIZEN"))["errors"]] == ["R-ID-1"]


async def test_a_citizens_number_stands_once_whatever_the_type(here: World) -> None:
    """Under another type it would be another key, and one person two."""
    other = here.cases["talked"].number
    assert [e["rule"] for e in (await edited(here, idType="OTHER"))["errors"]] == ["R-ID-1"]
    # Whether it is somebody else's is not said of a number that does not agree.
    assert [e["rule"] for e in (await edited(here, idNumber=other))["errors"]] == ["R-ID-1"]
    agreeing = {"idNumber": other, "birth": f"{other[6:10]}-{other[10:12]}-{other[12:14]}"}
    assert [e["rule"] for e in (await edited(here, **agreeing))["errors"]] == ["R-ID-2"]


async def test_who_turns_out_too_young_is_told_at_once_and_barred_at_the_next_gate(here: World) -> None:
    """R-APP-1: the truth may be told at any time; it stands in the way from then on."""
    born = f"{world.TODAY.year - 10}0101"
    young = number(born)
    answer = await edited(here, "target", idNumber=young, birth=f"{born[:4]}-01-01")
    assert (answer["errors"], [w["rule"] for w in answer["warnings"]]) == ([], ["R-APP-1"])
    query = "query ($id: ID!) { candidate(id: $id) { problems(for: PRE_REVIEW) { rule severity } } }"
    found = (await ask(here.actors["own"], query, {"id": here.cases["target"].id}))["candidate"]["problems"]
    assert {"rule": "R-APP-1", "severity": "HARD"} in found


@pytest.mark.parametrize(("given", "sound"), [(number("19800101"), True), (number("19800101")[:17] + "?", False)])
async def test_a_number_on_a_roster_is_sound(here: World, given: str, sound: bool) -> None:
    query = "mutation ($input: CreateMemberInput!) { createMember(input: $input) { errors { rule path } } }"
    member = {"organizationId": here.org("own"), "name": "新党员", "idNumber": given}
    answer = (await ask(here.actors["own"], query, {"input": member}))["createMember"]
    assert answer["errors"] == ([] if sound else [{"rule": "R-ID-1", "path": ["idNumber"]}])


@pytest.mark.parametrize("act", ["createCandidates", "createMembers"])
async def test_each_number_of_a_stack_is_sound(here: World, act: str) -> None:
    kind = act[0].upper() + act[1:] + "Input"
    query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ results {{ errors {{ rule path }} }} }} }}"
    sound = number("19800101")
    phone = {"phone": "13800138000"} if act == "createCandidates" else {}
    items = [{"name": "林晓春", "idNumber": given, **phone} for given in (sound, sound[:17] + "?")]
    given: dict[str, Any] = {"items": items}
    if act == "createMembers":
        given["organizationId"] = here.org("own")
    found = (await ask(here.actors["own"], query, {"input": given}))[act]
    wrong = [{"rule": "R-ID-1", "path": ["items", "1", "idNumber"]}]
    assert [row["errors"] for row in found["results"]] == [[], wrong]
