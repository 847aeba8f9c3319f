"""What is seen through a sealed record stays sealed wherever else it hangs, and hangs nowhere else: all acts that take papers are walked."""

from __future__ import annotations

from copy import deepcopy
from typing import Any
from uuid import UUID

from graphql import GraphQLInputObjectType, get_named_type

from graph.schema import schema
from records import tables
from records.files import rows
from records.files.uses import Hung
from records.stamps import uuid7
from tests.graph.files.test_attached import talk, uploaded
from tests.graph.test_mutations import BY_ACT, REVIEW, VOTE, case
from tests.graph.world import TODAY, World, ask

_COURSE = {"organizer": "党校", "start": TODAY.isoformat(), "days": "3", "classHours": "24", "certificate": "1"}
# What each row of a plural act says, and what is said of all.
PLURAL: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "recordTalks": ("applied", {}, {"talkedBy": ["王强"], "content": "谈了思想情况"}),
    "recordCommitteeResolutions": (
        "recommended",
        {"resolutionKind": "ACTIVIST", "result": "PASSED", "text": "同意"},
        {},
    ),
    "recordOpinions": ("activist", {}, {"opinionKind": "CULTIVATION", "content": "表现良好"}),
    "recordTrainings": ("target", {}, _COURSE),
    "recordSteps": ("admitted", {}, {"stepKind": "RESULT_ANNOUNCED"}),
    "recordVotes": ("announced", VOTE, {}),
}


def _takes(kind: Any) -> bool:
    inner = (get_named_type(field.type) for field in kind.fields.values())
    return "attachments" in kind.fields or any(_takes(t) for t in inner if isinstance(t, GraphQLInputObjectType))


def _taking() -> dict[str, Any]:
    fields = schema._schema.mutation_type.fields  # type: ignore[union-attr]
    kinds = {name: get_named_type(field.args["input"].type) for name, field in fields.items()}
    return {name: kind for name, kind in kinds.items() if _takes(kind)}


def _inputs(w: World, act: str, file: str) -> list[tuple[str, dict[str, Any]]]:
    """By whom it is done and what is sent, with the file wherever it may stand."""
    papers = [{"name": "材料", "fileId": file}]
    if act not in PLURAL:
        row = BY_ACT[act]
        return [(row.by, {**row.given(w, case(w, row.leg)), "attachments": papers})]
    leg, each, common = PLURAL[act]
    named = w.cases.get(leg) or w.cases["target"]
    meeting = {"meetingId": w.cases["voted"].meeting} if act == "recordVotes" else {}
    rowed = {**deepcopy(each), "candidateId": named.id}
    found = [("own", {**common, **meeting, "items": [{**rowed, "attachments": papers}]})]
    if "attachments" in _taking()[act].fields:
        found.append(("own", {**common, "items": [rowed], "attachments": papers}))
    return found


async def _told(w: World, by: str, act: str, given: dict[str, Any]) -> set[tuple[str, ...]]:
    kind = act[0].upper() + act[1:] + "Input"
    results = "results { errors { path } }" if act in PLURAL else ""
    text = f"mutation ($input: {kind}!) {{ done: {act}(input: $input) {{ {results} errors {{ path }} }} }}"
    done = (await ask(w.actors[by], text, {"input": {**given, "validateOnly": True}}))["done"]
    return {tuple(e["path"]) for one in (done, *done.get("results", ())) for e in one["errors"]}


async def _reviewed(w: World) -> UUID:
    file = await uploaded(w.actors["own"], "判决书.pdf", "ef" * 32)
    act = "mutation ($input: RecordPoliticalReviewInput!) { done: recordPoliticalReview(input: $input) { errors { code } } }"
    given = {"candidateId": w.cases["target"].id, "attachments": [{"fileId": f"fil_{file}"}], **REVIEW}
    assert (await ask(w.actors["own"], act, {"input": given}))["done"]["errors"] == []
    return file


async def test_no_act_attaches_what_a_sealed_review_rests_on(here: World) -> None:
    sealed = await _reviewed(here)
    refused = {}
    for act in _taking():
        for number, (by, given) in enumerate(_inputs(here, act, f"fil_{sealed}")):
            told = await _told(here, by, act, given)
            refused[act, number] = any(path[-3:] == ("attachments", "0", "fileId") for path in told) or told
    # Another review of the same case is sealed like it.
    assert refused.pop(("recordPoliticalReview", 0)) == set()
    assert {one: told for one, told in refused.items() if told is not True} == {}
    # What hangs openly does not vanish into a review, and what is theirs hangs where they like.
    plain = await uploaded(here.actors["own"], "谈话.pdf", "aa" * 32)
    assert (await talk(here, "own", [{"fileId": f"fil_{plain}"}]))["errors"] == []
    ((by, given),) = _inputs(here, "recordPoliticalReview", f"fil_{plain}")
    assert await _told(here, by, "recordPoliticalReview", given) == {("attachments", "0", "fileId")}
    assert (await talk(here, "own", [{"fileId": f"fil_{plain}"}], "talked"))["errors"] == []


async def test_it_is_sealed_where_it_hung_before(here: World) -> None:
    """As data of before may have it: the file of a review at a report, which the person and the auditor read, and at a meeting."""
    file = await _reviewed(here)
    readers = {name: (found := await rows.find(actor, file)) and found.review for name, actor in here.actors.items()}
    report = await tables.Step.filter(kind="THOUGHT_REPORT", candidate_id=UUID(here.cases["sworn"].id[5:])).first()
    meeting = await tables.Meeting.all().first()
    assert report is not None and meeting is not None  # noqa: PT018 -- of the world
    for place, record in (("step", report.id), ("meeting", meeting.id)):
        await tables.FileUse.create(id=uuid7(), file_id=file, place=place, record_id=record)
    told = {name: (found := await rows.find(actor, file)) and found.review for name, actor in here.actors.items()}
    assert told == readers
    assert told["person"] is told["auditor"] is None
    assert told["own"] == UUID(here.cases["target"].id[5:])


def test_who_attaches_a_file_to_more() -> None:
    me, other, here, there = (uuid7() for _ in range(4))
    one, two = frozenset({here}), frozenset({there})
    unused, used, sealed = Hung(me), Hung(other, one), Hung(me, one, sealed=True)
    asked = {
        "a new upload": unused.may_hang(me, [two], sealed=True),
        "another's": unused.may_hang(other, [two], sealed=False),
        "the same case": used.may_hang(me, [one], sealed=False),
        "one more case": used.may_hang(me, [one, two], sealed=False),
        "the uploader's, one more case": used.may_hang(other, [one, two], sealed=False),
        "into a seal": used.may_hang(other, [one], sealed=True),
        "out of it": sealed.may_hang(me, [one], sealed=False),
        "within it": sealed.may_hang(other, [one], sealed=True),
        "another review": sealed.may_hang(me, [two], sealed=True),
        "nobody's case": used.may_hang(me, [frozenset()], sealed=False),
    }
    yes = {"a new upload", "the same case", "the uploader's, one more case", "within it"}
    assert asked == {what: what in yes for what in asked}
