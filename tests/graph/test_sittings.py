"""One act for many cases over the engine: row by row, in the order asked, once, and a dry run that says the same."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

import orjson
import pytest
from graphql import get_named_type
from msgspec.structs import replace

from domain.stages import CaseStatus
from graph.resolvers import sittings
from graph.schema import schema
from records import tables
from records.engines import sets
from tests.graph.test_mutations import BALLOT, COMMITTEE_VOTE, PAPERS, VOTE
from tests.graph.world import TODAY, World, elsewhere, fingerprint, respond
from tests.records.seeded import statements

MENU = schema._schema.mutation_type.fields  # type: ignore[union-attr]
STATE = "{ stage status subStatus stageSince probationStart probationLastDay probationEligibleOn standingSince}"
RECORDS = {
    "decideApprovals": "approval { id status version decision { opinion } history { status reversal { reason } } }",
    "reverseDecisions": "approval { id status version history { status reversal { on reason } } }",
    "submitApprovals": "approval { id kind status }",
    "recordTalks": "talk { id content }",
    "recordCommitteeResolutions": "resolution { id result }",
    "recordOpinions": "opinion { id content }",
    "recordVotes": "vote { id result }",
    "archiveCandidates": "deskRecord { id }",
    "assignMentorsToMany": "assignment { id }",
    "bulkAssignMentors": "assignment { id }",
    "recordTrainings": "training { id }",
    "recordSteps": "doneRecord { id }",
    "reviewPapers": "paper { id }",
    "transferCandidatesOut": "transfer { id status }",
    "acceptTransfers": "transfer { id status became }",
    "refuseTransfers": "transfer { id status ground }",
    "withdrawTransfers": "transfer { id status }",
    "acknowledgeUpwardFilings": "doneRecord { id number note }",
    "reverseUpwardFilings": "doneRecord { id number voidedOn voidReason }",
}
# Those by which a stack is entered, whose rows have no case before: tests/graph/test_stacks.py.
STACKS = {"createCandidates", "createMembers", "createAccounts"}
PROBLEM = "{ code message path rule guard severity readyOn }"


async def sit(w: World, by: str, act: str, **given: Any) -> dict[str, Any]:
    kind = act[0].upper() + act[1:] + "Input"
    rows = f"index askedId succeeded candidate {{ name stage }} {RECORDS[act]} errors {PROBLEM} warnings {PROBLEM} before {STATE} after {STATE} deadlines {{ rule dueOn overdue }}"
    payload = f"requested succeeded failed validatedOnly replayed errors {PROBLEM} results {{ {rows} }}"
    query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ {payload} }} }}"
    answer = await respond(w.actors.get(by), query, {"input": given})
    assert answer["errors"] == [], answer["errors"]
    found: dict[str, Any] = answer["data"][act]
    return found


def passed(found: dict[str, Any]) -> list[bool]:
    return [row["succeeded"] for row in found["results"]]


def codes(found: dict[str, Any]) -> list[list[str]]:
    return [[e["code"] for e in row["errors"]] for row in found["results"]]


def waiting(w: World) -> list[str]:
    """Three admissions of different branches in the committee's inbox."""
    return [w.cases[name].approval for name in ("submitted", "sibling:submitted", "under:submitted")]


def voted(ids: list[str], **more: Any) -> list[dict[str, Any]]:
    return [{"id": i, "vote": COMMITTEE_VOTE, **more} for i in ids]


def test_every_plural_act_is_tried_here() -> None:
    plural = {name for name, field in MENU.items() if "results" in get_named_type(field.type).fields}
    assert plural == set(RECORDS) | STACKS


# ── deciding ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_each_row_stands_alone_and_is_answered_in_the_order_asked(here: World) -> None:
    ids = waiting(here)
    foreign = here.cases["national:submitted"].approval
    asked = [ids[2], foreign, "nonsense", ids[0], f"apr_{uuid4()}", ids[0], ids[1]]
    found = await sit(here, "committee", "decideApprovals", ids=asked, decision="APPROVED", committeeMetOn="2029-01-14")
    assert [row["askedId"] for row in found["results"]] == asked
    assert [row["index"] for row in found["results"]] == list(range(7))
    assert codes(found) == [[], ["NOT_FOUND"], ["BAD_INPUT"], [], ["NOT_FOUND"], ["BAD_INPUT"], []]
    assert [row["errors"][0]["path"] for row in found["results"] if row["errors"]] == [
        ["ids", "1"],
        ["ids", "2"],
        ["ids", "4"],
        ["ids", "5"],
    ]
    assert (found["requested"], found["succeeded"], found["failed"]) == (7, 3, 4)
    done = found["results"][3]
    assert (done["approval"]["status"], done["candidate"]["stage"]) == ("APPROVED", "PROBATIONARY_MEMBER")
    assert (done["before"]["stage"], done["after"]["stage"]) == ("DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER")
    assert done["after"]["probationStart"] is not None
    assert "R-PRB-5" in [x["rule"] for x in done["deadlines"]]


async def test_a_foreign_row_is_answered_like_one_that_does_not_exist(untouched: World) -> None:
    before = await fingerprint()
    given = {"ids": waiting(untouched), "decision": "APPROVED"}
    found = await sit(untouched, "committee-2026", "decideApprovals", **given)
    other = await sit(untouched, "committee-2026", "decideApprovals", **elsewhere(given))
    assert [{**row, "askedId": ""} for row in found["results"]] == [{**row, "askedId": ""} for row in other["results"]]
    assert codes(found) == [["NOT_FOUND"]] * 3
    assert await fingerprint() == before


async def test_a_row_has_its_own_words_or_the_common_ones(here: World) -> None:
    first, second, third = waiting(here)
    items = [
        {"id": first, "vote": COMMITTEE_VOTE},
        {"id": second, "decision": "REJECTED", "opinion": "材料不实"},
        {"id": third, "decision": "RETURNED", "opinion": ""},
    ]
    found = await sit(here, "committee", "decideApprovals", items=items, decision="APPROVED", opinion="同意")
    assert codes(found) == [[], [], ["BAD_INPUT"]]
    assert found["results"][2]["errors"][0]["path"] == ["items", "2", "opinion"]
    assert [row["approval"]["status"] for row in found["results"]] == ["APPROVED", "REJECTED", "SUBMITTED"]
    assert [(row["approval"]["decision"] or {}).get("opinion") for row in found["results"]] == [
        "同意",
        "材料不实",
        None,
    ]


async def test_a_dry_run_says_what_the_run_then_does_and_writes_nothing(here: World) -> None:
    before = await fingerprint()
    given = {"items": [*voted(waiting(here)), {"id": here.cases["target_filed"].approval}], "decision": "APPROVED"}
    dry = await sit(here, "committee", "decideApprovals", **given, validateOnly=True, idempotencyKey="dry")
    assert dry["validatedOnly"] is True
    assert await fingerprint() == before
    run = await sit(here, "committee", "decideApprovals", **given)
    judged = ("index", "askedId", "succeeded", "errors", "warnings", "before", "after", "deadlines")
    assert [[row[k] for k in judged] for row in dry["results"]] == [[row[k] for k in judged] for row in run["results"]]
    assert passed(run).count(True) >= 3


async def test_all_or_nothing_refuses_the_good_rows_with_the_bad(here: World) -> None:
    before = await fingerprint()
    items = [*voted(waiting(here)), {"id": f"apr_{uuid4()}"}]
    given = {"items": items, "decision": "APPROVED", "errorPolicy": "REJECT_EVERYTHING", "idempotencyKey": "k"}
    found = await sit(here, "committee", "decideApprovals", **given)
    assert codes(found) == [["OTHERS_REFUSED"]] * 3 + [["NOT_FOUND"]]
    assert (found["succeeded"], [row["after"] for row in found["results"]]) == (0, [None] * 4)
    assert await fingerprint() == before
    # Nothing was done, so the key is free for the corrected call.
    given["items"] = items[:3]
    assert passed(await sit(here, "committee", "decideApprovals", **given)) == [True] * 3


async def test_an_answer_under_a_key_is_kept_whole_whatever_was_selected_of_it(here: World) -> None:
    given = {"items": voted(waiting(here)[:1]), "decision": "APPROVED", "idempotencyKey": "short"}
    first = await decided(here, given, "succeeded")
    again = await sit(here, "committee", "decideApprovals", **given)
    assert (first["succeeded"], again["replayed"]) == (1, True)
    row = again["results"][0]
    assert (row["before"]["stage"], row["after"]["stage"]) == ("DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER")
    assert row["deadlines"] != []


async def test_where_a_case_stands_is_told_by_a_fragment_too(here: World) -> None:
    given = {"items": voted(waiting(here)[:1]), "decision": "APPROVED"}
    moved = "fragment Moved on DecideApprovalsResult { ... @include(if: true) { then: after { stage } } }"
    found = await decided(here, given, "results { ...Moved }", moved)
    assert found == {"results": [{"then": {"stage": "PROBATIONARY_MEMBER"}}]}


async def decided(w: World, given: dict[str, Any], selected: str, fragment: str = "") -> dict[str, Any]:
    """What `decideApprovals` answers of what is selected alone."""
    query = f"mutation ($input: DecideApprovalsInput!) {{ decideApprovals(input: $input) {{ {selected} }} }} {fragment}"
    answer = await respond(w.actors["committee"], query, {"input": given})
    assert answer["errors"] == [], answer["errors"]
    found: dict[str, Any] = answer["data"]["decideApprovals"]
    return found


async def test_the_same_key_tells_the_first_answer_again_and_does_it_once(here: World) -> None:
    items = [*voted(waiting(here)[:2]), {"id": f"apr_{uuid4()}"}]
    given = {"items": items, "decision": "APPROVED", "idempotencyKey": "sitting-1"}
    first = await sit(here, "committee", "decideApprovals", **given)
    done = await fingerprint()
    second = await sit(here, "committee", "decideApprovals", **given)
    assert (first["replayed"], second["replayed"]) == (False, True)
    assert {**second, "replayed": False} == first
    other = await sit(here, "committee", "decideApprovals", **{**given, "opinion": "别的"})
    assert [e["code"] for e in other["errors"]] == ["CONFLICT"]
    assert await fingerprint() == done


async def test_one_key_used_by_many_at_once_acts_once(here: World) -> None:
    given = {"items": voted(waiting(here)), "decision": "APPROVED", "idempotencyKey": "at-once"}
    answers = await asyncio.gather(*(sit(here, "committee", "decideApprovals", **given) for _ in range(8)))
    assert sorted(a["replayed"] for a in answers) == [False] + [True] * 7
    assert {orjson.dumps({**a, "replayed": None}) for a in answers} == {orjson.dumps({**answers[0], "replayed": None})}
    rows = await sets.select(
        "SELECT count(*) AS n FROM journal WHERE act = 'decideApprovals' AND candidate_id IS NOT NULL"
    )
    assert rows[0]["n"] == 3


async def test_of_many_who_decide_the_same_at_once_one_is_heard(here: World) -> None:
    ids = waiting(here)
    calls = [
        sit(here, "committee", "decideApprovals", items=voted(ids[n % 3 :]), decision=word, opinion="意见")
        for n in range(6)
        for word in ("APPROVED", "REJECTED")
    ]
    answers = await asyncio.gather(*calls)
    won = [row["askedId"] for a in answers for row in a["results"] if row["succeeded"]]
    lost = {e["code"] for a in answers for row in a["results"] for e in row["errors"]}
    assert sorted(won) == sorted(ids)
    assert lost == {"CONFLICT"}
    rows = await sets.read(tables.Approval, "t.status <> 'SUBMITTED' AND t.kind = 'ADMISSION_APPROVAL'", {})
    history = {f"apr_{r['id']}": len(orjson.loads(r["data"])["history"]) for r in rows}
    assert {history[i] for i in ids} == {0}


async def test_a_stale_version_is_a_conflict_of_its_row_alone(here: World) -> None:
    first, second, _ = waiting(here)
    items = [{"id": first, "version": 99, "vote": COMMITTEE_VOTE}, {"id": second, "version": 1, "vote": COMMITTEE_VOTE}]
    found = await sit(here, "committee", "decideApprovals", items=items, decision="APPROVED")
    assert codes(found) == [["CONFLICT"], []]
    assert found["results"][0]["approval"]["status"] == "SUBMITTED"


async def test_one_row_and_three_take_the_same_statements(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = waiting(here)
    counts = []
    for some in (ids, ids[:1], ids):  # the first time also reads what is kept for the next
        with statements(monkeypatch) as made:
            await sit(here, "committee", "decideApprovals", items=voted(some), decision="APPROVED", validateOnly=True)
        counts.append(len(made))
    assert counts[1] == counts[2]
    await sit(here, "committee", "decideApprovals", ids=ids, decision="REJECTED", opinion="否", validateOnly=True)
    reverse = {}
    for some in (ids[:1], ids[1:]):
        with statements(monkeypatch) as made:
            found = await sit(
                here, "committee", "decideApprovals", items=voted(some), decision="REJECTED", opinion="否"
            )
        assert all(passed(found))
        reverse[len(some)] = len(made)
    assert reverse[1] == reverse[2]


async def test_records_that_an_act_never_looked_at_are_read_when_it_does(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sittings._HABITS.clear()
    ids = waiting(here)
    # Refused before any guard is asked: hardly a record is looked at.
    refused = await sit(here, "committee", "decideApprovals", ids=ids, decision="APPROVED", on="2028-01-01")
    assert codes(refused) == [["BAD_INPUT"]] * 3
    answers, counts = [], []
    for _ in range(2):
        with statements(monkeypatch) as made:
            given = {"items": voted(ids), "decision": "APPROVED", "validateOnly": True}
            answers.append(await sit(here, "committee", "decideApprovals", **given))
        counts.append(len(made))
    assert passed(answers[0]) == [True] * 3
    assert answers[0] == answers[1]
    assert counts[0] > counts[1]


async def test_under_the_national_text_a_row_without_the_vote_is_refused_by_its_rule(here: World) -> None:
    found = await sit(
        here, "committee-2026", "decideApprovals", ids=[here.cases["national:submitted"].approval], decision="APPROVED"
    )
    assert "R-APR-3" in [e["rule"] for e in found["results"][0]["errors"]]


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"decision": "APPROVED"}, ["items"]),
        ({"decision": "APPROVED", "ids": [], "items": []}, ["items"]),
        ({"decision": "APPROVED", "ids": []}, ["ids"]),
        ({"decision": "APPROVED", "ids": ["x"], "opinion": "文\u202e字"}, ["opinion"]),
        ({"decision": "APPROVED", "ids": ["x"], "on": "2030-01-01"}, ["on"]),
    ],
)
async def test_what_is_wrong_with_the_call_is_told_of_the_whole(
    untouched: World, given: dict[str, Any], path: list[str]
) -> None:
    found = await sit(untouched, "committee", "decideApprovals", **given)
    assert [(e["code"], e["path"]) for e in found["errors"]] == [("BAD_INPUT", path)]
    assert (found["results"], found["requested"]) == ([], 0)


async def test_a_row_without_a_decision_is_refused_alone(untouched: World) -> None:
    found = await sit(untouched, "committee", "decideApprovals", ids=waiting(untouched)[:1])
    assert [(e["code"], e["path"]) for e in found["results"][0]["errors"]] == [("BAD_INPUT", ["ids", "0", "decision"])]


@pytest.mark.parametrize("act", sorted(RECORDS))
async def test_a_wrong_role_is_refused_as_a_whole(untouched: World, act: str) -> None:
    more: dict[str, Any] = {
        "decideApprovals": {"ids": ["x"]},
        "reverseDecisions": {"ids": ["x"], "reason": "x"},
        "submitApprovals": {"candidateIds": ["x"], "kind": "PRE_REVIEW"},
        "recordTalks": {"candidateIds": ["x"]},
        "recordCommitteeResolutions": {"items": []},
        "recordOpinions": {"candidateIds": ["x"]},
        "recordVotes": {"meetingId": "x", "items": []},
        "archiveCandidates": {"candidateIds": ["x"], "reason": "OTHER"},
        "assignMentorsToMany": {"candidateIds": ["x"]},
        "bulkAssignMentors": {"candidateIds": ["x"]},
        "recordTrainings": {"candidateIds": ["x"], "organizer": "x", "start": "2028-12-01"},
        "recordSteps": {"candidateIds": ["x"], "stepKind": "DUES_PAID"},
        "reviewPapers": {"items": []},
        "acknowledgeUpwardFilings": {"candidateIds": ["x"]},
        "reverseUpwardFilings": {"candidateIds": ["x"], "reason": "x"},
        "transferCandidatesOut": {"candidateIds": ["x"], "reason": "WORK"},
        "acceptTransfers": {"ids": ["x"]},
        "refuseTransfers": {"ids": ["x"], "ground": "OTHER"},
        "withdrawTransfers": {"ids": ["x"], "reason": "x"},
    }[act]
    theirs = "committee" if act.endswith("UpwardFilings") else "org-dept"
    for role in ("auditor", "person", theirs, "system"):
        found = await sit(untouched, role, act, **more)
        assert [e["code"] for e in found["errors"]] == ["NOT_ALLOWED"], role


# ── taking back ─────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_sitting_is_taken_back_and_everything_stands_as_before(here: World) -> None:
    ids = waiting(here)
    decided = await sit(here, "committee", "decideApprovals", items=voted(ids), decision="APPROVED")
    assert passed(decided) == [True] * 3
    back = await sit(here, "committee", "reverseDecisions", ids=ids, reason="表决票数录入有误")
    assert passed(back) == [True] * 3
    assert [row["after"] for row in back["results"]] == [row["before"] for row in decided["results"]]
    for row in back["results"]:
        assert row["approval"]["status"] == "SUBMITTED"
        assert [(h["status"], h["reversal"]["reason"]) for h in row["approval"]["history"]] == [
            ("APPROVED", "表决票数录入有误")
        ]
    again = await sit(here, "committee", "decideApprovals", items=voted(ids), decision="APPROVED")
    assert passed(again) == [True] * 3


async def test_a_decision_stands_once_something_followed_it(here: World) -> None:
    sworn = here.cases["sworn"]
    found = await sit(here, "committee", "reverseDecisions", ids=[sworn.approval], reason="有误")
    assert codes(found) == [["WRONG_STATE"]]
    other = await sit(here, "committee-2026", "reverseDecisions", ids=[sworn.approval], reason="有误")
    assert codes(other) == [["NOT_FOUND"]]


# ── other plural acts ───────────────────────────────────────────────────────────────────────────────────────────────


async def test_many_are_submitted_at_once_and_each_is_judged(here: World) -> None:
    people = [here.cases[name].id for name in ("examined", "ripe", "sibling:examined")]
    found = await sit(here, "own", "submitApprovals", kind="PRE_REVIEW", candidateIds=people)
    assert passed(found) == [True, False, False]
    assert found["results"][0]["approval"]["kind"] == "PRE_REVIEW"
    assert "WRONG_STAGE" in codes(found)[1]
    assert codes(found)[2] == ["NOT_FOUND"]


async def test_a_season_of_opinions_is_one_call(here: World) -> None:
    person = here.cases["mentored"].id
    mentor = here.member(0)
    items = [
        {"candidateId": person, "opinionKind": "BRANCH_INSPECTION"},
        {"candidateId": person, "opinionKind": "CULTIVATION", "memberId": mentor, "content": "思想上有进步"},
        {"candidateId": person, "opinionKind": "CULTIVATION"},
        {"candidateId": here.cases["full"].id, "opinionKind": "BRANCH_INSPECTION"},
    ]
    found = await sit(here, "own", "recordOpinions", items=items, content="表现良好", attachments=PAPERS)
    assert passed(found) == [True, True, False, False]
    assert found["results"][2]["errors"][0]["path"] == ["items", "2", "memberId"]
    assert [row["opinion"] and row["opinion"]["content"] for row in found["results"][:3]] == [
        "表现良好",
        "思想上有进步",
        None,
    ]
    rows = await sets.select(
        "SELECT count(*) AS n FROM journal WHERE act = 'recordOpinions' AND candidate_id IS NOT NULL"
    )
    assert rows[0]["n"] == 2


async def test_one_meeting_votes_on_several_people_one_by_one(here: World) -> None:
    announced = here.cases["announced"]
    meeting = f"mtg_{uuid4()}"
    missing = await sit(here, "own", "recordVotes", meetingId=meeting, items=[{"candidateId": announced.id, **VOTE}])
    assert [e["code"] for e in missing["errors"]] == ["NOT_FOUND"]
    made = await respond(
        here.actors["own"],
        "mutation ($input: RecordGeneralMeetingInput!) { recordGeneralMeeting(input: $input) { meeting { id } } }",
        {"input": {"place": "活动室", "chair": "书记", "recorder": "委员", "attachments": PAPERS}},
    )
    meeting = made["data"]["recordGeneralMeeting"]["meeting"]["id"]
    items = [
        {"candidateId": announced.id, **VOTE},
        {"candidateId": here.cases["examined"].id, **VOTE},
        {"candidateId": announced.id, **VOTE, "ballot": {**BALLOT, "approve": 99}},
    ]
    found = await sit(here, "own", "recordVotes", meetingId=meeting, items=items)
    assert passed(found) == [True, False, False]
    assert found["results"][0]["vote"]["result"] == "PASSED"
    assert "R-DEV-15" in [e["rule"] for e in found["results"][1]["errors"]] or found["results"][1]["errors"]


HELD = {"place": "活动室", "chair": "书记", "recorder": "委员", "attachments": PAPERS}


async def test_a_meeting_is_put_on_file_with_its_votes_or_not_at_all(here: World) -> None:
    announced, examined = here.cases["announced"].id, here.cases["examined"].id
    before = await tables.Meeting.all().count()
    day = TODAY.isoformat()
    refused = await sit(here, "own", "recordVotes", on=day, meeting=HELD, items=[{"candidateId": examined, **VOTE}])
    assert (passed(refused), await tables.Meeting.all().count()) == ([False], before)
    tried = await sit(
        here, "own", "recordVotes", on=day, meeting=HELD, items=[{"candidateId": announced, **VOTE}], validateOnly=True
    )
    assert (passed(tried), await tables.Meeting.all().count()) == ([True], before)
    items = [{"candidateId": announced, **VOTE}, {"candidateId": examined, **VOTE}]
    done = await sit(here, "own", "recordVotes", on=day, meeting=HELD, items=items, idempotencyKey="held")
    again = await sit(here, "own", "recordVotes", on=day, meeting=HELD, items=items, idempotencyKey="held")
    assert (passed(done), again["replayed"], await tables.Meeting.all().count()) == ([True, False], True, before + 1)
    assert await tables.Journal.filter(act="recordGeneralMeeting").order_by("-seq").first().values_list("on") == (
        TODAY,
    )


async def test_a_meeting_is_named_or_told_and_what_is_wrong_with_it_is_said_at_its_place(here: World) -> None:
    row = [{"candidateId": here.cases["announced"].id, **VOTE}]
    meeting = here.cases["voted"].meeting
    for given in ({}, {"meetingId": meeting, "meeting": HELD}):
        found = await sit(here, "own", "recordVotes", items=row, **given)
        assert [(e["code"], e["path"]) for e in found["errors"]] == [("BAD_INPUT", ["meetingId"])]
    wrong = {**HELD, "place": " ", "startedAt": "2029-01-01T09:00:00+08:00", "attachments": [{"name": ""}]}
    found = await sit(here, "own", "recordVotes", items=row, meeting=wrong)
    places = [["meeting", "place"], ["meeting", "startedAt"], ["meeting", "attachments", "0", "name"]]
    assert sorted(e["path"] for e in found["errors"]) == sorted(places)


async def test_the_committee_resolves_on_several_people_one_by_one(here: World) -> None:
    said = {"resolutionKind": "ACTIVIST", "result": "PASSED", "due": 5, "present": 4, "text": "同意"}
    items = [{"candidateId": here.cases[name].id, **said} for name in ("recommended", "target")]
    items.append({"candidateId": here.cases["applied"].id, **said, "present": 2})
    found = await sit(here, "own", "recordCommitteeResolutions", items=items, attachments=PAPERS)
    assert passed(found)[:2] == [True, False]
    assert found["results"][0]["resolution"]["result"] == "PASSED"
    assert [e["code"] for e in found["results"][1]["errors"]] == ["WRONG_STAGE"]


async def test_several_leave_the_desk_and_several_get_mentors(here: World) -> None:
    gone = [here.cases[name].id for name in ("applied", "talked")]
    found = await sit(here, "own", "archiveCandidates", candidateIds=gone, reason="TRANSFERRED_OUT", text="调离")
    assert passed(found) == [True, True]
    assert [row["after"]["status"] for row in found["results"]] == ["ARCHIVED"] * 2
    assert all(row["deskRecord"] for row in found["results"])
    people = [here.cases[name].id for name in ("activist", "applied")]
    mentors = [here.member(2), here.member(3)]
    assigned = await sit(here, "own", "bulkAssignMentors", candidateIds=people, memberIds=mentors)
    assert passed(assigned) == [True, False]
    assert set(codes(assigned)[1]) & {"CASE_NOT_ACTIVE", "WRONG_STAGE"}


async def test_each_leaves_the_desk_for_their_own_reason_and_at_the_version_that_was_seen(here: World) -> None:
    first, second, third = (here.cases[name].id for name in ("applied", "talked", "mentored"))
    items = [
        {"candidateId": first, "reason": "DECEASED"},
        {"candidateId": second, "version": 999},
        {"candidateId": third, "reason": "OTHER", "text": " "},
    ]
    found = await sit(here, "own", "archiveCandidates", items=items, reason="WITHDREW", text="本人申请")
    assert codes(found) == [[], ["CONFLICT"], ["BAD_INPUT"]]
    query = "query ($id: ID!) { candidate(id: $id) { deskRecords { nodes { archiveReason reason } } } }"
    kept = (await respond(here.actors["own"], query, {"id": first}))["data"]["candidate"]["deskRecords"]["nodes"]
    assert kept == [{"archiveReason": "DECEASED", "reason": "本人申请"}]


@pytest.mark.parametrize("known_by", ["member_id", "person_key"])
async def test_who_submitted_does_not_decide_under_another_account_of_theirs(here: World, known_by: str) -> None:
    """An account has one office; whoever holds a branch's and a committee's is one pair of eyes (separation of duties)."""
    value = here.rosters["own"][0].id if known_by == "member_id" else "k" * 64
    logins = [here.actors[name].account_id for name in ("own", "committee")]
    await tables.Account.filter(id__in=logins).update(**{known_by: value})
    holder = replace(here.actors["committee"], **{known_by: value})
    here.actors["holder"] = holder
    filed = [here.cases[name].approval for name in ("submitted", "sibling:submitted")]
    given = {"ids": filed, "decision": "RETURNED", "opinion": "材料不全", "validateOnly": True}
    assert codes(await sit(here, "holder", "decideApprovals", **given)) == [["NOT_ALLOWED"], []]
    assert codes(await sit(here, "committee", "decideApprovals", **given)) == [[], []]
    query = "mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { errors { code } } }"
    one = {"input": {"id": filed[0], "decision": "RETURNED", "opinion": "材料不全"}}
    refused = await respond(holder, query, one)
    assert refused["data"]["decideApproval"]["errors"] == [{"code": "NOT_ALLOWED"}]


# ── the organization department ─────────────────────────────────────────────────────────────────────────────────────


async def unfiled(w: World, by: str = "org-dept") -> list[str]:
    query = "{ candidates(first: 100, filter: {upwardFiled: false}) { nodes { id upwardFiledOn } } }"
    found = (await respond(w.actors[by], query))["data"]["candidates"]["nodes"]
    assert {one["upwardFiledOn"] for one in found} <= {None}
    return [one["id"] for one in found]


async def test_what_waits_for_the_organization_department_is_acknowledged_at_once(here: World) -> None:
    people = await unfiled(here)
    assert {here.cases[name].id for name in ("admitted", "sworn", "sibling:sworn", "full")} <= set(people)
    items = [
        {"candidateId": people[0], "number": "东组备2号", "note": "补报"},
        *({"candidateId": p} for p in people[1:]),
    ]
    dry = await sit(here, "org-dept", "acknowledgeUpwardFilings", items=items, number="东组备1号", validateOnly=True)
    assert await unfiled(here) == people
    given = {"items": items, "number": "东组备1号", "idempotencyKey": "month"}
    found = await sit(here, "org-dept", "acknowledgeUpwardFilings", **given)
    assert passed(found) == passed(dry) == [True] * len(people)
    assert [(row["doneRecord"]["number"], row["doneRecord"]["note"]) for row in found["results"]] == [
        ("东组备2号", "补报"),
        *[("东组备1号", "")] * (len(people) - 1),
    ]
    assert await unfiled(here) == []
    again = await sit(here, "org-dept", "acknowledgeUpwardFilings", **given)
    assert (again["replayed"], again["results"]) == (True, found["results"])
    rows = await sets.select(
        "SELECT count(*) AS n FROM journal WHERE act = 'acknowledgeUpwardFilings' AND candidate_id IS NOT NULL"
    )
    assert rows[0]["n"] == len(people)


async def test_who_is_not_admitted_acknowledged_already_or_elsewhere_is_refused_alone(here: World) -> None:
    admitted, waits = here.cases["admitted"], here.cases["submitted"]
    ids = [waits.id, admitted.id, f"cand_{uuid4()}", admitted.id, "nonsense"]
    found = await sit(here, "org-dept", "acknowledgeUpwardFilings", candidateIds=ids)
    assert codes(found) == [["WRONG_STAGE"], [], ["NOT_FOUND"], ["BAD_INPUT"], ["BAD_INPUT"]]
    assert admitted.id not in await unfiled(here)
    stale = [{"candidateId": here.cases["sworn"].id, "version": 1}]
    assert codes(await sit(here, "org-dept", "acknowledgeUpwardFilings", items=stale)) == [["CONFLICT"]]


async def test_an_admission_that_was_undone_waits_for_nobody(here: World) -> None:
    """What is annulled can be acknowledged no more: it would wait for ever."""
    undone, stands = here.cases["sworn"], here.cases["sibling:sworn"]
    await tables.Candidate.filter(id=undone.dossier.id).update(status=CaseStatus.ANNULLED)
    people = await unfiled(here)
    assert (undone.id in people, stands.id in people) == (False, True)
    found = await sit(here, "org-dept", "acknowledgeUpwardFilings", candidateIds=people)
    assert passed(found) == [True] * len(people)


async def test_an_organization_department_sees_its_own_subtree_alone(here: World) -> None:
    """One below `committee-2026` knows nothing of what was admitted under `committee`."""
    dept = replace(
        here.actors["org-dept"],
        org_id=here.actors["committee-2026"].org_id,
        org_path=here.actors["committee-2026"].org_path,
        committee_path=here.actors["committee-2026"].committee_path,
    )
    here.actors["dept-2026"] = dept
    ids = [here.cases["sworn"].id, here.cases["national:sworn"].id]
    found = await sit(here, "dept-2026", "acknowledgeUpwardFilings", candidateIds=ids)
    assert codes(found) == [["NOT_FOUND"], []]
    assert await unfiled(here, "dept-2026") == []


async def test_acknowledgements_are_taken_back_by_the_department_alone(here: World) -> None:
    admitted, sworn, never = (here.cases[name].id for name in ("admitted", "sworn", "applied"))
    found = await sit(here, "org-dept", "acknowledgeUpwardFilings", candidateIds=[admitted, sworn], number="东组备1号")
    record = found["results"][0]["doneRecord"]["id"]
    query = "mutation ($input: DeleteStepInput!) { deleteStep(input: $input) { errors { code } } }"
    for who in ("own", "org-dept"):
        refused = await respond(here.actors[who], query, {"input": {"candidateId": admitted, "id": record}})
        assert refused["data"]["deleteStep"]["errors"] == [{"code": "NOT_ALLOWED"}]
    given = {"candidateIds": [admitted, never, sworn], "reason": "编号有误"}
    dry = await sit(here, "org-dept", "reverseUpwardFilings", **given, validateOnly=True)
    assert {admitted, sworn} & set(await unfiled(here)) == set()
    back = await sit(here, "org-dept", "reverseUpwardFilings", **given, idempotencyKey="back")
    assert codes(back) == codes(dry) == [[], ["WRONG_STATE"], []]
    assert back["results"][0]["doneRecord"] == {
        "id": record, "number": "东组备1号", "voidedOn": TODAY.isoformat(), "voidReason": "编号有误",
    }  # fmt: skip
    assert {admitted, sworn} <= set(await unfiled(here))
    assert codes(await sit(here, "org-dept", "reverseUpwardFilings", **given)) == [["WRONG_STATE"]] * 3
    blank = await sit(here, "org-dept", "reverseUpwardFilings", candidateIds=[admitted], reason=" ")
    assert codes(blank) == [["WRONG_STATE"]]
    assert passed(await sit(here, "org-dept", "acknowledgeUpwardFilings", candidateIds=[admitted])) == [True]


async def test_a_decision_is_taken_back_once_its_acknowledgement_was(here: World) -> None:
    """F9: while it stands another's act rests on the decision; taken back, nothing later stands."""
    ids, people = waiting(here)[:1], [here.cases["submitted"].id]
    for round in range(2):
        assert passed(await sit(here, "committee", "decideApprovals", items=voted(ids), decision="APPROVED")) == [True]
        for _ in range(2):
            assert passed(await sit(here, "org-dept", "acknowledgeUpwardFilings", candidateIds=people)) == [True]
            stands = await sit(here, "committee", "reverseDecisions", ids=ids, reason="票数有误")
            assert codes(stands) == [["WRONG_STATE"]], round
            back = await sit(here, "org-dept", "reverseUpwardFilings", candidateIds=people, reason="编号有误")
            assert passed(back) == [True]
        reversed_ = await sit(here, "committee", "reverseDecisions", ids=ids, reason="票数有误")
        assert passed(reversed_) == [True], round
        assert reversed_["results"][0]["after"]["stage"] == "DEVELOPMENT_TARGET"
