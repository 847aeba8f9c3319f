"""The timeline says field by field what an act changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from domain.steps.kinds import Kind
from graph.schema.timeline import changed
from tests.graph.world import World, ask

TIMELINE = """query ($id: ID!, $filter: TimelineFilter) { candidate(id: $id) { timeline(first: 100, filter: $filter) { nodes {
    act action kind recordKind approvalKind stage stageAfter changes { subject field label before after record { id } } } } } }"""


def test_each_field_that_differs_is_a_change() -> None:
    key = "01a20ad7-706f-709b-8d32-b84daef49d11"
    was = {
        "stage": "APPLICANT",
        "person": {"name": "张三", "unit": "一厂"},
        "steps": {key: {"kind": "TALK", "shape": {"place": "甲"}}},
    }
    became = {
        "stage": "ACTIVIST",
        "person": {"name": "张三", "unit": None},
        "steps": {key: {"kind": "TALK", "shape": {"place": "乙"}}},
    }
    told = [
        (c.subject.name, c.record, c.field, c.label.zh, c.before, c.after)
        for c in changed([was, became], date(2026, 1, 1))
    ]
    assert told == [
        ("CASE", None, "stage", "发展阶段", "APPLICANT", "ACTIVIST"),
        ("PERSON", None, "unit", "单位", "一厂", None),
        ("RECORD", f"tlk_{key}", "place", "地点", "甲", "乙"),
    ]
    assert changed([None, None], date(2026, 1, 1)) == []


def test_a_record_that_takes_anothers_place_is_told_against_it() -> None:
    shape = {"place": "甲", "result": "PASSED"}
    old = {"kind": "TALK", "on": "2026-01-01", "recorded_by": "a", "version": 1, "voided_on": None, "shape": shape}
    voided = {**old, "version": 2, "voided_on": "2026-02-01", "superseded_by": "new"}
    new = {**old, "recorded_by": "b", "shape": {**shape, "place": "乙"}}
    told = [
        (c.record, c.field, c.before, c.after)
        for c in changed([{"steps": {"old": old}}, {"steps": {"old": voided, "new": new}}], date(2026, 2, 1))
    ]
    assert told == [("tlk_old", "voidedOn", None, "2026-02-01"), ("tlk_new", "place", "甲", "乙")]


async def test_every_act_of_every_case_is_told(untouched: World) -> None:
    for case in untouched.cases.values():
        found = await ask(untouched.actors["auditor"], TIMELINE, {"id": case.id})
        assert all(
            node["changes"] == [] for node in found["candidate"]["timeline"]["nodes"]
        )  # what is on file is not theirs
    seen: set[str] = set()
    for name in ("sworn", "full", "archived", "submitted"):
        found = await ask(untouched.actors["own"], TIMELINE, {"id": untouched.cases[name].id})
        for node in found["candidate"]["timeline"]["nodes"]:
            assert node["action"].replace("_", "").lower() == node["act"].lower()
            assert node["stageAfter"] == node["stage"]
            assert (node["recordKind"] or node["approvalKind"] or "") == node["kind"]
            for change in node["changes"]:
                assert change["before"] != change["after"]
                assert change["label"]
                seen.add(change["subject"])
    assert {"CASE", "PERSON", "RECORD", "APPROVAL"} <= seen


async def test_the_timeline_is_filtered_by_an_act_of_the_schema(untouched: World) -> None:
    case = untouched.cases["sworn"]
    found = await ask(
        untouched.actors["own"], TIMELINE, {"id": case.id, "filter": {"action": ["CREATE_CANDIDATE", "RECORD_TALK"]}}
    )
    assert {n["act"] for n in found["candidate"]["timeline"]["nodes"]} <= {"createCandidate", "recordTalk"}
    every = await ask(untouched.actors["own"], TIMELINE, {"id": case.id})
    assert len(every["candidate"]["timeline"]["nodes"]) > len(found["candidate"]["timeline"]["nodes"])


@pytest.mark.parametrize(
    ("name", "kind", "prefix", "put_right"),
    [
        ("updateVote", Kind.VOTE_ADMISSION, "vot", {"resolution": "同意接收为预备党员"}),
        ("updateTalk", Kind.TALK, "tlk", {"content": "了解入党动机和家庭情况"}),
        ("updateTraining", Kind.TRAINING, "trn", {"certificate": "2029-7", "byCommittee": False}),
    ],
)
async def test_a_correction_of_a_locked_record_tells_what_it_put_right(
    here: World, name: str, kind: Kind, prefix: str, put_right: dict[str, Any]
) -> None:
    case, own = here.cases["sworn"], here.actors["own"]
    old = case.record(kind, prefix)
    given = {"candidateId": case.id, "id": old, "reason": "笔误", **put_right}
    made = await ask(
        own,
        f"mutation ($input: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $input) {{ errors {{ code message path }} }} }}",
        {"input": given},
    )
    assert made[name]["errors"] == []
    (entry,) = (await ask(own, TIMELINE, {"id": case.id, "filter": {"act": [name]}}))["candidate"]["timeline"]["nodes"]
    told = [(c["record"]["id"] == old, c["field"]) for c in entry["changes"] if c["record"]]
    assert sorted(told) == sorted([(True, "voidedOn"), (True, "voidReason"), *((False, field) for field in put_right)])
    for change in entry["changes"]:
        if change["field"] in put_right:
            assert change["after"] is not None
