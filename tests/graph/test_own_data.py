"""A person takes a copy of what they may see of themselves, and asks to have it put right; nobody else does it for them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from domain.orgs.actors import Actor
from domain.steps.kinds import Kind
from records import tables
from tests.graph.conftest import OBJECTED
from tests.graph.world import TOKENS, World, ask, respond

REQUEST = "{ correctionRequest { id field wanted reason status note answeredAt version } errors { code path } }"


async def act(actor: Actor | None, name: str, given: dict[str, Any], shape: str = "{ errors { code path } }") -> Any:
    mutation = f"mutation ($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {shape} }}"
    return (await ask(actor, mutation, {"i": given}))[name]


async def copied(w: World, actor: Actor) -> tuple[str, dict[str, Any]]:
    told = await act(actor, "exportMyFile", {}, "{ file errors { code } }")
    assert told["errors"] == []
    return told["file"], json.loads(told["file"])


async def test_a_copy_has_the_own_data_and_nothing_of_what_others_said(here: World) -> None:
    case, person = here.cases["sworn"], here.actors["person"]
    text, found = await copied(here, person)
    assert [row["name"] for row in found["case"]] == [case.dossier.person.name]
    assert {row["kind"] for row in found["papers"]} == {"APPLICATION", "THOUGHT_REPORT"}
    assert found["submissions"]
    assert found["corrections"][0]["wanted"] == "总工程师"
    assert [row["login"] for row in found["account"]] == ["person"]
    # Neither number in clear, nor what others said, nor who looks after the person, nor any secret.
    assert case.number not in text
    others = [s for s in case.dossier.steps if s.kind in (Kind.TALK, Kind.CULTIVATION, Kind.POLITICAL_REVIEW)]
    assert others
    assert not any(str(s.id) in text for s in others)
    for member in here.rosters["own"]:
        assert member.name not in text
    assert "reviewed_by" not in text
    assert "digest" not in text
    assert "argon2" not in text
    (row,) = await tables.Journal.filter(act="exportMyFile")
    assert row.candidate_id == case.dossier.id  # type: ignore[attr-defined]


async def test_only_a_person_takes_it_and_of_nobody_else(here: World) -> None:
    for name in ("own", "committee", "auditor", "system", "org-dept"):
        told = await act(here.actors[name], "exportMyFile", {}, "{ file errors { code } }")
        assert (told["file"], told["errors"]) == (None, [{"code": "NOT_ALLOWED"}]), name
    _, one = await copied(here, here.actors["person"])
    _, other = await copied(here, here.actors["applicant"])
    assert one["case"] != other["case"]
    assert not {json.dumps(p) for p in one["papers"]} & {json.dumps(p) for p in other["papers"]}


async def test_the_branch_answers_what_the_person_asks(here: World) -> None:
    person, own = here.actors["person"], here.actors["own"]
    given = {"field": "UNIT", "wanted": "设计院二所", "reason": "单位有误"}
    made = (await act(person, "requestCorrection", given, REQUEST))["correctionRequest"]
    assert (made["status"], made["wanted"]) == ("OPEN", "设计院二所")
    twice = await act(person, "requestCorrection", given)
    assert twice["errors"] == [{"code": "CONFLICT", "path": ["field"]}]
    waiting = "{ correctionRequests(filter: {status: [OPEN]}) { nodes { id candidate { id } } } }"
    assert {n["id"] for n in (await ask(own, waiting))["correctionRequests"]["nodes"]} == {
        made["id"],
        TOKENS["correction"],
    }
    for name in ("sibling", "national"):
        assert (await ask(here.actors[name], waiting))["correctionRequests"]["nodes"] == []
        refused = await act(here.actors[name], "answerCorrection", {"id": made["id"], "accept": True})
        assert [p["code"] for p in refused["errors"]] == ["NOT_FOUND"]
    silent = await act(own, "answerCorrection", {"id": made["id"], "accept": False})
    assert [p["path"] for p in silent["errors"]] == [["note"]]
    said = await act(own, "answerCorrection", {"id": made["id"], "accept": False, "note": "与人事档案一致"}, REQUEST)
    assert (said["correctionRequest"]["status"], said["correctionRequest"]["note"]) == ("REFUSED", "与人事档案一致")
    once_more = await act(own, "answerCorrection", {"id": made["id"], "accept": True})
    assert [p["code"] for p in once_more["errors"]] == ["CONFLICT"]
    mine = "{ me { candidate { correctionRequests { nodes { id status note } } } } }"
    nodes = (await ask(person, mine))["me"]["candidate"]["correctionRequests"]["nodes"]
    assert {"id": made["id"], "status": "REFUSED", "note": "与人事档案一致"} in nodes
    assert (await act(person, "requestCorrection", given))["errors"] == []


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"field": "NAME", "wanted": "", "reason": "有误"}, "wanted"),
        ({"field": "NAME", "wanted": "张三", "reason": ""}, "reason"),
        ({"field": "PHONE", "wanted": "13800138000", "reason": "换号"}, "wanted"),
        ({"field": "ID_NUMBER", "wanted": "x", "reason": "有误"}, "wanted"),
        ({"field": "OTHER", "wanted": "应为110101199604125014", "reason": "有误"}, "wanted"),
        ({"field": "OTHER", "wanted": "如上", "reason": "我的电话13800138000"}, "reason"),
    ],
)
async def test_numbers_are_shown_and_not_written(here: World, given: dict[str, str], path: str) -> None:
    told = await act(here.actors["person"], "requestCorrection", given)
    assert [(p["code"], p["path"]) for p in told["errors"]] == [("BAD_INPUT", [path])]
    assert await tables.CorrectionRequest.all().count() == 1


async def test_a_strangers_list_is_nothing(untouched: World) -> None:
    answer = await respond(None, "{ correctionRequests { totalCount } }")
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["UNAUTHENTICATED"]


ANSWERED = "{ noticeObjection { status finding version answeredAt } errors { code path } }"
WAITING = (
    "{ noticeObjections(filter: {status: [OPEN, TAKEN_UP]}) { nodes { id number content contact status finding } } }"
)


async def test_an_objection_is_taken_up_and_settled_by_whose_business_it_is(here: World) -> None:
    key, own, committee = TOKENS["objection"], here.actors["own"], here.actors["committee"]

    async def answer(actor: Actor, status: str, finding: str = "", **more: Any) -> Any:
        return await act(actor, "answerObjection", {"id": key, "status": status, "finding": finding, **more}, ANSWERED)

    for name in ("sibling", "national"):
        assert (await ask(here.actors[name], WAITING))["noticeObjections"]["nodes"] == []
        assert (await answer(here.actors[name], "TAKEN_UP"))["errors"] == [{"code": "NOT_FOUND", "path": ["id"]}]
    for name in ("person", "auditor"):
        assert (await answer(here.actors[name], "TAKEN_UP"))["errors"] == [{"code": "NOT_ALLOWED", "path": []}]
    (found,) = (await ask(committee, WAITING))["noticeObjections"]["nodes"]
    assert (found["content"], found["contact"], found["finding"]) == (*OBJECTED, "")
    assert (await answer(own, "OPEN"))["errors"] == [{"code": "BAD_INPUT", "path": ["status"]}]
    assert (await answer(own, "TAKEN_UP"))["noticeObjection"]["status"] == "TAKEN_UP"
    assert (await answer(committee, "UNFOUNDED"))["errors"] == [{"code": "BAD_INPUT", "path": ["finding"]}]
    assert (await answer(committee, "UNFOUNDED", "考勤属实", version=1))["errors"][0]["code"] == "CONFLICT"
    said = (await answer(committee, "UNFOUNDED", "考勤属实", version=2))["noticeObjection"]
    assert (said["status"], said["finding"], said["version"]) == ("UNFOUNDED", "考勤属实", 3)
    assert (await answer(own, "FOUNDED", "不实"))["errors"] == [{"code": "CONFLICT", "path": ["id"]}]
    assert (await ask(own, WAITING))["noticeObjections"]["nodes"] == []
    # Neither what was found nor what was said stands anywhere in clear.
    kept = str([await tables.NoticeObjection.all().values(), await tables.Journal.all().values()])
    assert not any(text in kept for text in ("考勤", *OBJECTED))
