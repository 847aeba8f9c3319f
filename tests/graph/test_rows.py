"""The rows of plural acts, every act that has some: each stands alone, is known by the id it was asked with, and is done once.

The schema is walked: what an act asks for is made up, for what is tried here is told before anybody is looked at.
"""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, get_named_type, is_required_input_field

from tests.graph.test_every_act import MUTATIONS, UNWRITTEN, taken
from tests.graph.test_sittings import RECORDS, STACKS, passed, sit
from tests.graph.world import World, ask, fingerprint

BY = {
    "decideApprovals": "committee",
    "reverseDecisions": "committee",
    "acknowledgeUpwardFilings": "org-dept",
    "reverseUpwardFilings": "org-dept",
    "createAccounts": "system",
}
LISTS = ("candidateIds", "ids")
WORDS: dict[str, Any] = {"String": "文字", "Int": 1, "Date": "2029-01-10", "Boolean": True, "Decimal": "1"}


def of_item(act: str) -> GraphQLInputObjectType:
    found = get_named_type(taken(act).fields["items"].type)
    assert isinstance(found, GraphQLInputObjectType)
    return found


def named(act: str) -> str:
    """The field of an item by which a row is known."""
    return "id" if "id" in of_item(act).fields else "candidateId"


def an_id(w: World, act: str, field: str, number: int) -> str:
    """An id of the right type, of nobody; a meeting is asked for before the rows are, and a branch."""
    if field == "meetingId":
        return w.cases["submitted"].meeting
    if field == "organizationId":
        return w.org("own")
    prefix = {"candidateId": "cand", "candidateIds": "cand", "memberId": "mem"}.get(field)
    if prefix is None:
        prefix = "xfr" if "Transfers" in act else "app" if act == "reviewPapers" else "apr"
    return f"{prefix}_00000000-0000-4000-8000-{number:012d}"


def said(w: World, act: str, kind: GraphQLInputObjectType, number: int = 1) -> dict[str, Any]:
    """What an input asks for, and no more."""
    found: dict[str, Any] = {}
    for name, field in kind.fields.items():
        if not is_required_input_field(field) or name == "items":
            continue
        named_type = get_named_type(field.type)
        if named_type.name == "ID":
            found[name] = an_id(w, act, name, number)
        elif isinstance(named_type, GraphQLEnumType):
            found[name] = next(value for value in named_type.values if value != "POOL_ANALYSED")
        elif isinstance(named_type, GraphQLInputObjectType):
            found[name] = said(w, act, named_type, number)
        else:
            found[name] = WORDS[named_type.name]
    return found


def whole(w: World, act: str, rows: list[Any], place: str = "items") -> dict[str, Any]:
    commons = said(w, act, taken(act))
    for name in ("decision", "opinionKind"):
        if name in taken(act).fields and name not in commons:
            kind = get_named_type(taken(act).fields[name].type)
            assert isinstance(kind, GraphQLEnumType)
            commons[name] = "PARTY_GROUP" if "PARTY_GROUP" in kind.values else next(iter(kind.values))
    if "content" in taken(act).fields:
        commons["content"] = "文字"
    if "talkedBy" in taken(act).fields:
        commons["talkedBy"] = ["王强"]
    if "meetingId" in taken(act).fields:  # or the meeting itself
        commons["meetingId"] = an_id(w, act, "meetingId", 1)
    return {**commons, place: rows, "validateOnly": True}


async def answered(w: World, act: str, given: dict[str, Any]) -> dict[str, Any]:
    if act not in STACKS:
        return await sit(w, BY.get(act, "own"), act, **given)
    kind = act[0].upper() + act[1:] + "Input"
    query = f"""mutation ($input: {kind}!) {{ {act}(input: $input) {{ errors {{ code path }}
        results {{ index succeeded errors {{ code path message }} }} }} }}"""
    found: dict[str, Any] = (await ask(w.actors[BY.get(act, "own")], query, {"input": given}))[act]
    return found


def told(row: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [(e["code"], e["path"]) for e in row["errors"]]


@pytest.mark.parametrize(("act", "place"), [(a, p) for a in sorted(RECORDS) for p in LISTS if p in taken(a).fields])
async def test_an_id_that_is_told_twice_is_a_row_once(untouched: World, act: str, place: str) -> None:
    ids = [an_id(untouched, act, place, number) for number in (1, 2)]
    found = await answered(untouched, act, whole(untouched, act, [*ids, ids[0]], place))
    assert (found["errors"], [row["askedId"] for row in found["results"]]) == ([], [*ids, ids[0]])
    assert told(found["results"][2]) == [("BAD_INPUT", [place, "2"])]
    assert "row 1" in found["results"][2]["errors"][0]["message"]
    assert told(found["results"][1]) == [("NOT_FOUND", [place, "1"])]


@pytest.mark.parametrize("act", sorted(RECORDS))
async def test_a_row_that_says_all_that_another_says_is_a_row_once(untouched: World, act: str) -> None:
    items = [said(untouched, act, of_item(act), number) for number in (1, 2, 1)]
    found = await answered(untouched, act, whole(untouched, act, items))
    assert (found["errors"], [row["askedId"] for row in found["results"]]) == ([], [i[named(act)] for i in items])
    assert told(found["results"][2]) == [("BAD_INPUT", ["items", "2", named(act)])]
    assert "row 1" in found["results"][2]["errors"][0]["message"]
    assert told(found["results"][1])[0][0] == "NOT_FOUND"


async def test_two_opinions_of_one_person_are_two(here: World) -> None:
    who = here.cases["talked"].id
    items = [{"candidateId": who, "content": text} for text in ("同意", "同意", "再议")]
    found = await sit(here, "own", "recordOpinions", opinionKind="PARTY_GROUP", items=items, validateOnly=True)
    assert told(found["results"][1]) == [("BAD_INPUT", ["items", "1", "candidateId"])]
    assert [[e["code"] for e in found["results"][n]["errors"]] for n in (0, 2)] == [["WRONG_STAGE"]] * 2


def texts(act: str) -> list[str]:
    return [name for name, field in of_item(act).fields.items() if get_named_type(field.type).name == "String"]


@pytest.mark.parametrize("act", sorted(a for a in {*RECORDS, *STACKS} if texts(a)))
async def test_a_text_that_is_not_fit_is_wrong_with_its_row_alone(untouched: World, act: str) -> None:
    before = await fingerprint()
    good, *odd = (said(untouched, act, of_item(act), number) for number in (1, 2, 3))
    odd = [row | dict.fromkeys(texts(act), f"{UNWRITTEN}{n}") for n, row in enumerate(odd)]
    found = await answered(untouched, act, whole(untouched, act, [good, *odd]))
    assert (found["errors"], len(found["results"])) == ([], 3)
    for number in ("1", "2"):
        paths = [path for _, path in told(found["results"][int(number)])]
        assert {("items", number, name) for name in texts(act)} <= {tuple(path[:3]) for path in paths}, act
    assert not any(UNWRITTEN in str(path) or path[1:2] != ["0"] for _, path in told(found["results"][0]))
    assert await fingerprint() == before


async def test_an_id_that_is_not_fit_is_wrong_with_its_row_alone(untouched: World) -> None:
    ids = [untouched.cases["sworn"].id, "cand_\u202e"]
    given = {"stepKind": "DUES_PAID", "through": "2029-01-10", "candidateIds": ids, "validateOnly": True}
    found = await sit(untouched, "own", "recordSteps", **given)
    assert (found["errors"], told(found["results"][1])) == ([], [("BAD_INPUT", ["candidateIds", "1"])])


async def test_a_key_is_not_used_again_for_what_was_put_right(here: World) -> None:
    items = [{"name": "党员甲"}, {"name": "党\u202e员"}]
    query = """mutation ($input: CreateMembersInput!) { createMembers(input: $input) {
        errors { code } results { succeeded } } }"""
    given = {"organizationId": here.org("own"), "items": items, "idempotencyKey": "once"}
    first = (await ask(here.actors["own"], query, {"input": given}))["createMembers"]
    assert passed(first) == [True, False]
    items[1] = {"name": "党员"}
    again = (await ask(here.actors["own"], query, {"input": given}))["createMembers"]
    assert [e["code"] for e in again["errors"]] == ["CONFLICT"]


async def test_a_paper_is_told_by_its_own_id_and_as_it_is_now(here: World) -> None:
    """A client's cache learns what became of the paper."""
    who = next(c for c in here.cases.values() if any(s.kind == "THOUGHT_REPORT" for s in c.dossier.steps))
    paper = next(s for s in who.dossier.steps if s.kind == "THOUGHT_REPORT")
    query = """mutation ($input: ReviewPapersInput!) { reviewPapers(input: $input) { results { askedId
        paper { __typename id version ... on ThoughtReport { status } } } } }"""
    items = [{"candidateId": who.id, "id": f"thr_{paper.id}"}]
    found = (await ask(here.actors["own"], query, {"input": {"items": items}}))["reviewPapers"]["results"]
    assert [(row["askedId"], row["paper"]["id"]) for row in found] == [(f"thr_{paper.id}",) * 2]
    assert found[0]["paper"]["__typename"] == "ThoughtReport"


def test_every_plural_act_says_what_was_asked() -> None:
    for act in RECORDS:
        assert "askedId" in get_named_type(get_named_type(MUTATIONS[act].type).fields["results"].type).fields
