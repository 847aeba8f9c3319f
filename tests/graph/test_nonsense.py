"""Nonsense is told while it is typed: a value no paper can carry is refused with its path, and nothing changes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.graph.world import NEW_NUMBER, TODAY, World, ask, fingerprint

PAPERS = [{"name": "扫描件.pdf", "reference": "DA-1"}]
MEETING = {"place": "党员活动室", "chair": "支部书记", "recorder": "组织委员", "attachments": PAPERS}
COURSE = {"organizer": "党校", "start": TODAY.isoformat(), "days": "1", "classHours": "8", "attachments": PAPERS}
PERSON = {"name": "林晓春", "idNumber": NEW_NUMBER, "phone": "13800138000"}
TOMORROW = (TODAY + timedelta(days=1)).isoformat()
SPOKEN = {"content": "谈话", "talkedBy": ["书记"]}


async def answer(w: World, act: str, by: str = "own", more: str = "", **given: Any) -> dict[str, Any]:
    kind = act[0].upper() + act[1:] + "Input"
    query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ {more} errors {{ code path guard }} warnings {{ severity path guard }} }} }}"
    found: dict[str, Any] = (await ask(w.actors[by], query, {"input": given}))[act]
    return found


async def refused(w: World, act: str, by: str = "own", **given: Any) -> list[tuple[str, list[str]]]:
    return [(e["code"], e["path"]) for e in (await answer(w, act, by, **given))["errors"]]


def bad(*path: str) -> list[tuple[str, list[str]]]:
    return [("BAD_INPUT", list(path))]


@pytest.mark.parametrize(
    ("act", "given", "path"),
    [
        ("recordGeneralMeeting", {**MEETING, "place": " "}, ("place",)),
        ("recordGeneralMeeting", {**MEETING, "chair": ""}, ("chair",)),
        ("recordGeneralMeeting", {**MEETING, "recorder": "\u200b"}, ("recorder",)),
        ("recordGeneralMeeting", {**MEETING, "startedAt": f"{TOMORROW}T01:00:00+08:00"}, ("startedAt",)),
        ("createCandidate", {**PERSON, "name": "\u3000"}, ("name",)),
        ("createCandidate", {**PERSON, "name": "林\u200d晓春"}, ("name",)),
        ("createCandidate", {**PERSON, "name": "林\t晓春"}, ("name",)),
        ("createCandidate", {**PERSON, "phone": "无"}, ("phone",)),
        ("createCandidate", {**PERSON, "idType": "PASSPORT", "idNumber": "E1234567", "sex": "MALE", "birth": TOMORROW}, ("birth",)),
        ("createMember", {"organizationId": "OWN", "name": " "}, ("name",)),
        ("createMember", {"organizationId": "OWN", "name": "王五", "fullSince": TOMORROW}, ("fullSince",)),
        ("updateMember", {"id": "MEMBER", "name": ""}, ("name",)),
        ("updateMember", {"id": "MEMBER", "fullSince": TOMORROW}, ("fullSince",)),
        ("recordTraining", {**COURSE, "candidateId": "target", "days": "2"}, ("days",)),
        ("recordTraining", {**COURSE, "candidateId": "target", "organizer": " "}, ("organizer",)),
        ("recordTalk", {**SPOKEN, "candidateId": "applied", "talkedBy": [" "]}, ("talkedBy",)),
        ("recordStep", {"stepKind": "DUES_PAID", "candidateId": "sworn", "through": "1990-01-01", "attachments": PAPERS}, ("through",)),
        ("recordRecommendation", {"method": "OTHER", "candidateId": "talked", "voters": 2, "votes": 3, "attachments": PAPERS}, ("votes",)),
        ("recordTraining", {**COURSE, "candidateId": "target", "start": TOMORROW}, ("start",)),
        ("recordTraining", {**COURSE, "candidateId": "target", "on": TOMORROW}, ("on",)),
        ("recordStep", {"stepKind": "PARTY_GROUP_ASSIGNED", "candidateId": "sworn", "through": TODAY.isoformat(), "attachments": PAPERS}, ("through",)),
        ("recordTalk", {**SPOKEN, "candidateId": "applied", "attachments": [{"name": " "}]}, ("attachments", "0", "name")),
        ("updateMember", {"id": "MEMBER", "excusedFrom": "2028-02-01", "excusedUntil": "2028-02-01"}, ("excusedUntil",)),
        ("updateMember", {"id": "MEMBER", "fullSince": "2020-01-01", "leftOn": "2019-01-01"}, ("leftOn",)),
        ("updateCandidate", {"candidateId": "applied", "phone": "12"}, ("phone",)),
        ("updateCandidate", {"candidateId": "applied", "name": " "}, ("name",)),
    ],
)  # fmt: skip
async def test_what_no_paper_can_carry_is_refused(untouched: World, act: str, given: dict[str, Any], path: tuple[str, ...]) -> None:  # fmt: skip
    known = {"OWN": f"org_{untouched.actors['own'].org_id}", "MEMBER": untouched.member(0)}
    sent = {k: known.get(v, v) if isinstance(v, str) else v for k, v in given.items()}
    if "candidateId" in sent:
        sent["candidateId"] = untouched.cases[sent["candidateId"]].id
    before = await fingerprint()
    assert await refused(untouched, act, **sent) == bad(*path)
    assert await fingerprint() == before


async def test_a_known_number_is_not_somebody_new_under_another_document(untouched: World) -> None:
    number = untouched.cases["sworn"].number
    found = await answer(
        untouched, "createCandidate", **PERSON | {"idNumber": number, "idType": "OTHER", "sex": "MALE", "birth": "1996-04-12"}
    )  # fmt: skip
    assert [e["guard"] for e in found["errors"]] == ["R-ID-1"]


async def test_a_name_is_kept_in_one_way(here: World) -> None:
    made = await answer(
        here, "createCandidate", more="candidate { name }", **PERSON | {"name": " 买买提\u30fb艾\u3000山 "}
    )
    assert made["candidate"] == {"name": "买买提·艾山"}


async def test_who_chairs_does_not_count_alone(here: World) -> None:
    alone = await answer(here, "recordGeneralMeeting", **MEETING, scrutineer="支部书记", teller="支部书记")
    assert [(w["severity"], w["path"]) for w in alone["warnings"]] == [("WARNING", ["teller"])]
    both = await answer(here, "recordGeneralMeeting", **MEETING, scrutineer="支部书记", teller="宣传委员")
    assert (alone["errors"], both["errors"], both["warnings"]) == ([], [], [])


async def test_a_member_is_on_a_roster_once_and_is_no_applicant(here: World) -> None:
    member = {"organizationId": f"org_{here.actors['own'].org_id}", "name": "林晓春", "idNumber": NEW_NUMBER}
    assert (await answer(here, "createMember", **member))["errors"] == []
    assert await refused(here, "createMember", **member) == bad("idNumber")
    elsewhere = await answer(here, "createCandidate", "sibling", **PERSON)
    assert [(e["code"], e["guard"]) for e in elsewhere["errors"]] == [("GUARD_UNMET", "R-ID-2")]


# ── organizations ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["TEMPORARY", "LEADING_GROUP"])
async def test_what_never_develops_cannot_be_said_to(here: World, kind: str) -> None:
    above = {"superiorId": here.org("committee"), "kind": kind}
    given = {**above, "name": "临时党支部"}
    assert await refused(here, "createOrganization", "system", **given, canDevelop=True) == bad("canDevelop")
    made = await answer(here, "createOrganization", "system", "organization { id canDevelop }", **given)
    assert made["organization"]["canDevelop"] is False
    again = {"id": made["organization"]["id"], "canDevelop": True}
    assert await refused(here, "updateOrganization", "system", **again) == bad("canDevelop")
    branch = await answer(
        here,
        "createOrganization",
        "system",
        "organization { canDevelop }",
        **{**above, "kind": "BRANCH", "name": "一支部"},
    )
    assert branch["organization"] == {"canDevelop": True}


async def test_an_organizations_name_is_kept_in_one_way(here: World) -> None:
    given = {"superiorId": here.org("committee"), "kind": "BRANCH"}
    made = await answer(
        here, "createOrganization", "system", "organization { id name }", **given, name=" 阿布・都拉　支部 "
    )
    assert made["organization"]["name"] == "阿布·都拉支部"
    for name in (" ", "ㅤ", "一支​部", "一支	部"):
        assert await refused(here, "createOrganization", "system", **given, name=name) == bad("name")
        assert await refused(here, "updateOrganization", "system", id=made["organization"]["id"], name=name) == bad(
            "name"
        )


# ── found by pinyin ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("text", ["曾", "zeng si yuan", "zengsiyuan", "ZENGSIYUAN", "zsy", "siyuan"])
async def test_somebody_is_found_by_pinyin_and_by_initials(here: World, text: str) -> None:
    await answer(here, "createCandidate", **PERSON | {"name": "曾思远"})
    query = "query ($name: String!) { candidates(filter: {name: $name}) { nodes { name } } }"
    found = (await ask(here.actors["own"], query, {"name": text}))["candidates"]["nodes"]
    assert found == [{"name": "曾思远"}]


_TYPED = {
    "阿卜杜·热合曼": ("abudu", "a bu du re he man", "abudureheman", "abodu", "ABUDU", "阿卜杜热合曼", "阿卜杜•热合曼", "\u200b阿卜杜", "阿卜杜\ufeff·热合曼"),
    "ＡＢＣ": ("ABC", "abc", "ＡＢＣ", "ａｂｃ"),
    "吕涵": ("lü", "lv", "lu", "LÜ", "lǚ", "hàn", "hán", "lühan", "l\u200bv"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "texts"), _TYPED.items(), ids=_TYPED)
async def test_somebody_is_found_as_people_type_the_name(here: World, name: str, texts: tuple[str, ...]) -> None:
    await answer(here, "createCandidate", **PERSON | {"name": name})
    await answer(here, "createMember", organizationId=here.org("own"), name=name)
    query = """query ($name: String!) { candidates(filter: {name: $name}) { nodes { name } }
        members(filter: {name: $name}) { nodes { name } } }"""
    for text in texts:
        for found in (await ask(here.actors["own"], query, {"name": text})).values():
            assert name in {node["name"] for node in found["nodes"]}, text


# ── one form, one number ────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_form_that_is_issued_bears_nobody_elses_number(here: World) -> None:
    case = here.cases["unfilled"].id
    form = here.cases["pre_reviewed"].dossier
    theirs = next(s.shape.serial_number for s in form.steps if s.kind == "ADMISSION_FORM_ISSUED")  # type: ignore[union-attr]
    given = {"candidateId": case, "attachments": PAPERS}
    assert await refused(here, "issueAdmissionForm", **given, serialNumber=theirs) == bad("serialNumber")
    assert await refused(here, "issueAdmissionForm", **given, serialNumber="2028-1") == []
    wrong = await answer(here, "recordAdmissionForm", **given, serialNumber="2028-2")
    assert [(e["code"], e["guard"]) for e in wrong["errors"]] == [("GUARD_UNMET", "R-APR-4.number")]
    assert await refused(here, "recordAdmissionForm", **given, serialNumber="2028-1") == []


async def test_a_decision_issues_nobody_elses_number(here: World) -> None:
    form = here.cases["pre_reviewed"].dossier
    theirs = next(s.shape.serial_number for s in form.steps if s.kind == "ADMISSION_FORM_ISSUED")  # type: ignore[union-attr]
    given = {"id": here.cases["pre_review_filed"].approval, "decision": "APPROVED", "opinion": "预审合格"}
    assert await refused(here, "decideApproval", "committee", **given, formSerialNumber=theirs) == bad(
        "formSerialNumber"
    )
    assert await refused(here, "decideApproval", "committee", **given, formSerialNumber="2028-9") == []


async def test_a_decision_has_no_place_for_what_belongs_to_another(untouched: World) -> None:
    admission = {"id": untouched.cases["submitted"].approval, "decision": "APPROVED", "opinion": "同意"}
    assert await refused(untouched, "decideApproval", "committee", **admission, formSerialNumber="2028-9") == bad(
        "formSerialNumber"
    )
    assert await refused(untouched, "decideApproval", "committee", **admission, recommendedOutcome="EXTEND") == bad(
        "recommendedOutcome"
    )
    returned = {"id": untouched.cases["pre_review_filed"].approval, "decision": "RETURNED", "opinion": "补充材料"}
    assert await refused(untouched, "decideApproval", "committee", **returned, formSerialNumber="2028-9") == bad(
        "formSerialNumber"
    )


async def test_a_sitting_gives_a_number_once(here: World) -> None:
    query = """mutation ($input: DecideApprovalsInput!) { decideApprovals(input: $input) {
        results { succeeded errors { code path } } } }"""
    ids = [here.cases["pre_review_filed"].approval, here.cases["submitted"].approval]
    given = {
        "items": [{"id": i, "formSerialNumber": "2028-9"} for i in ids],
        "decision": "APPROVED",
        "opinion": "预审合格",
        "validateOnly": True,
    }
    found = (await ask(here.actors["committee"], query, {"input": given}))["decideApprovals"]["results"]
    assert [[e["path"][-1] for e in row["errors"]] for row in found] == [["formSerialNumber"], ["formSerialNumber"]]
    given["items"][1]["formSerialNumber"] = "2028-10"
    found = (await ask(here.actors["committee"], query, {"input": given}))["decideApprovals"]["results"]
    assert found[0] == {"succeeded": True, "errors": []}
