"""The timeline says field by field what an act changed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from msgspec import Struct

from domain.case.approvals import Approval
from domain.case.assignments import Assignment
from domain.case.person import Person
from domain.case.roster import Entry as RosterEntry
from domain.case.transfers import Transfer
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.step import Step
from domain.text import Text
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
                assert change["label"] != change["field"]
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


KEY = "01a20ad7-706f-709b-8d32-b84daef49d11"
CHINESE = re.compile("[\u4e00-\u9fff]")
# Left out of what is kept: the journal has no frozen papers, and no index of a number.
NEVER = {"key", "package", "shape", "problems", "evidence", "acknowledgements", "deliberations", "decision", "history",
         "dues", "edition", "submitted_on", "submitted_by", "addressed_to", "subject_id", "outcome", "previous_id"}  # fmt: skip


def leaves(type_: Any, without: Collection[str] = ()) -> Iterator[str]:
    """The names under which the journal keeps what a value of the domain says."""
    for name, hint in get_type_hints(type_).items():
        below = [t for t in (hint, *get_args(hint)) if isinstance(t, type) and issubclass(t, Struct)]
        if name in without:
            continue
        if below and get_origin(hint) not in (tuple, Sequence):
            yield from leaves(below[0])
        else:
            yield name


def kept() -> Iterator[tuple[str, dict[str, Any], str]]:
    """Everything that a row of the journal may name: of which part, in what row, and how."""
    yield from (
        ("", {}, name) for name in ("stage", "status", "sub_status", "stage_source", "branch", "reason", "consent")
    )
    parts = {
        "person": Person,
        "assignments": Assignment,
        "approvals": Approval,
        "transfers": Transfer,
        "roster": RosterEntry,
    }
    for part, type_ in parts.items():
        yield from ((part, {}, name) for name in leaves(type_, NEVER))
    yield "person", {}, "id_number_changed"
    yield from (("approvals", {}, name) for name in ("decided_on", "opinion"))
    for kind, entry in CATALOGUE.items():
        for name in (*leaves(Step, {"shape", "kind"}), *leaves(entry.shape), "sealed", "digest"):
            yield "steps", {"kind": kind.value}, name


def label_of_a_change(part: str, row: dict[str, Any], name: str) -> Text | None:
    was, became = ({**row, name: value} for value in ("before", "after"))
    if part == "person" or not part:
        pair = [{part: was}, {part: became}] if part else [was, became]
    else:
        pair = [{part: {KEY: was}}, {part: {KEY: became}}]
    told = [c.label for c in changed(pair, date(2026, 1, 1)) if c.field != "kind"]
    return told[0] if told else None


def test_whatever_the_journal_may_name_is_called_something_in_both_languages() -> None:
    raw = []
    for part, row, name in kept():
        label = label_of_a_change(part, row, name)
        if label and not (CHINESE.search(label.zh) and label.en[0].isupper() and ";" not in label.zh + label.en):
            raw.append((part, row, name, label))
    assert raw == []


def test_a_field_is_called_as_where_it_stands() -> None:
    """Names that several types have: what a notice says of its telephone is not said of a person's."""
    notice = {"kind": "NOTICE_BEFORE_LISTING"}
    for part, row, name, zh in (
        ("person", {}, "phone", "手机号"),
        ("steps", notice, "phone", "联系电话"),
        ("assignments", {}, "until", "止"),
        ("steps", {"kind": "POSTPONEMENT"}, "until", "推迟至"),
        ("roster", {}, "status", "身份"),
        ("approvals", {}, "status", "状态"),
        ("steps", {"kind": "MEMBERS_AND_MASSES"}, "member_id", "培养联系人或入党介绍人"),
    ):
        label = label_of_a_change(part, row, name)
        assert label is not None
        assert label.zh == zh, (part, name)
