"""docs/api/samples.md: each act of the menu with what is sent and what is answered, done here and compared.

`SAMPLES=write pytest tests/graph/test_samples.py` writes the page anew.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type, is_required_argument

from domain.roles import MAY
from domain.steps.kinds import Kind as K
from graph.schema import schema
from records.people import backoff, throttle
from tests.graph import test_mutations as single
from tests.graph import world
from tests.graph.test_mutations import BALLOT, COMMITTEE_VOTE, COURSE, PAPERS, Row, bare
from tests.graph.world import World, respond

pytestmark = pytest.mark.slow
PAGE = Path(__file__).parents[2] / "docs" / "api" / "samples.md"
MENU = schema._schema.mutation_type.fields  # type: ignore[union-attr]
HEAD = """# 每个操作一例 · A sample of every act

<!-- Written by `SAMPLES=write pytest tests/graph/test_samples.py`. Do not edit: change the table of that test, or of test_mutations.py. -->

每个操作：说明、谁可以办、发送的输入、答复的负载。都由测试真正办过，答复逐字比对；标识、密值和时刻换成了占位。没有写出的字段取默认值。
问法都是 `mutation ($input: …Input!) { act(input: $input) { … errors { code message path } warnings { rule message } } }`。

Each act: what it is, who may do it, the input that is sent, the payload that is answered. A test does them all and compares the answers word for
word; ids, secrets and instants are placeholders. What is not written has its default.
"""
# Which fields of an object are shown, of those that it has.
SHOWN = ("id", "kind", "status", "stage", "version", "number", "login", "role", "year", "edition", "result")


def meeting(w: World, c: single.Case) -> str:
    return w.cases["voted"].meeting


def people(**more: Any) -> single.Made:
    return lambda w, c: {"candidateIds": [c.id], **single.plain(w, c, more)}


def ids(of: single.Made | Any, **more: Any) -> single.Made:
    return lambda w, c: {"ids": [of(w, c)], **single.plain(w, c, more)}


# fmt: off
PLURAL = (
    Row("createCandidates", "new", bare(items=[{"name": "林晓春", "idNumber": world.NEW_NUMBER, "phone": "13800138000"}])),
    Row("createMembers", "new", bare(organizationId=single.org("own"), items=[{"name": "新党员"}])),
    Row("createAccounts", "new", lambda w, c: {"items": [{"login": "new-account", "name": "新账户", "role": "AUDITOR", "organizationId": w.org("committee"), "password": world.PASSWORD}]}, by="system"),
    Row("reviewPapers", "reported", lambda w, c: {"items": [{"candidateId": c.id, "id": c.record(K.THOUGHT_REPORT, "thr")}], "approve": True}),
    Row("assignMentorsToMany", "activist", people(memberIds=single.mentors)),
    Row("bulkAssignMentors", "activist", people(memberIds=single.mentors)),
    Row("recordOpinions", "mentored", people(opinionKind="BRANCH_INSPECTION", content="表现良好")),
    Row("recordTalks", "applied", people(talkedBy=["支部书记"], content="了解入党动机")),
    Row("recordCommitteeResolutions", "recommended", lambda w, c: {"items": [{"candidateId": c.id, "resolutionKind": "ACTIVIST", "result": "PASSED", "due": 5, "present": 5, "text": "同意"}], "attachments": PAPERS}),
    Row("recordTrainings", "target", people(attachments=PAPERS, **COURSE)),
    Row("recordVotes", "announced", lambda w, c: {"meetingId": meeting(w, c), "items": [{"candidateId": c.id, "attachments": PAPERS, "voteKind": "ADMISSION", "ballot": BALLOT, "secretBallot": True, "resolution": "同意"}]}),
    Row("submitApprovals", "examined", people(kind="PRE_REVIEW")),
    Row("recordSteps", "admitted", people(stepKind="RESULT_ANNOUNCED")),
    Row("archiveCandidates", "mentored", people(reason="TRANSFERRED_OUT", text="工作调动")),
    Row("transferCandidatesOut", "mentored", people(targetId=single.org("national"), reason="WORK")),
    Row("acceptTransfers", "leaving", ids(single.transfer, text="经审查合格"), by="national"),
    Row("refuseTransfers", "leaving", ids(single.transfer, ground="PAPERS_INCOMPLETE", text="缺登记表"), by="national"),
    Row("withdrawTransfers", "leaving", ids(single.transfer, reason="不调了")),
    Row("decideApprovals", "submitted", lambda w, c: {"items": [{"id": c.approval, "vote": COMMITTEE_VOTE}], "decision": "APPROVED", "opinion": "同意", "committeeMetOn": "2029-01-14"}, by="committee"),
    Row("reverseDecisions", "DECIDED", ids(single.approval, reason="材料有误"), by="committee"),
    Row("acknowledgeUpwardFilings", "admitted", people(number="东组备1号"), by="org-dept"),
    Row("reverseUpwardFilings", "ACKNOWLEDGED", people(reason="编号有误"), by="org-dept"),
)
# fmt: on
ROWS = {row.act: row for row in (*single.ROWS, *PLURAL)}
WRITTEN: dict[str, str] = {}


def selection(kind: GraphQLObjectType, depth: int = 0) -> str:
    """Of a payload what it says itself, and of each object in it a few words."""
    parts = []
    for name, field in kind.fields.items():
        inner = get_named_type(field.type)
        if any(is_required_argument(arg) for arg in field.args.values()) or field.deprecation_reason:
            continue
        if name == "errors":
            parts.append("errors { code message path }")
        elif name == "warnings":
            parts.append("warnings { rule message }")
        elif is_leaf_type(inner):
            if name not in ("validatedOnly", "replayed"):
                parts.append(name)
        elif name == "results" and isinstance(inner, GraphQLObjectType):
            parts.append(f"results {{ {selection(inner, 1)} }}")
        elif name not in ("before", "after", "deadlines"):
            shown = [each for each in SHOWN if each in getattr(inner, "fields", {})]
            parts.append(f"{name} {{ {' '.join(shown) or '__typename'} }}")
    return " ".join(parts)


class Placeholders:
    """Ids in the order in which they are met; what is made anew each time is left out."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}

    def __call__(self, value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {key: self(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [self(each, name) for each in value]
        return self.text(value, name) if isinstance(value, str) else value

    def text(self, value: str, name: str) -> str:
        if name in SECRET or re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.+Z-]+", value):
            return "…"
        return re.sub(r"\b([a-z]{3,5})_[0-9a-f]{8}-[0-9a-f-]{27}\b", self.id, value)

    def id(self, found: re.Match[str]) -> str:
        kind = found[1]
        known = sum(each.startswith(f"{kind}_") for each in self.ids.values())
        return self.ids.setdefault(found[0], f"{kind}_{known + 1}")


# Made anew each time, or nobody's to read: secrets and what is made of them.
SECRET = {
    "token", "url", "qr", "uri", "secret", "code", "recoveryCodes", "temporaryPassword", "file", "transferCode", "password", "currentPassword", "registration",
}  # fmt: skip


def lines(value: Any, depth: int = 0) -> str:
    """JSON, a field a line while it does not fit into one."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + depth <= 110 or not isinstance(value, (dict, list)) or not value:
        return flat
    pad = " " * (depth + 2)
    if isinstance(value, dict):
        inner = [f"{pad}{json.dumps(key)}: {lines(each, depth + 2)}" for key, each in value.items()]
        return "{\n" + ",\n".join(inner) + f"\n{' ' * depth}}}"
    return "[\n" + ",\n".join(pad + lines(each, depth + 2) for each in value) + f"\n{' ' * depth}]"


def section(act: str, given: Any, answered: Any) -> str:
    told = Placeholders()
    sent, said = told(given), told(answered)
    described = " ".join((MENU[act].description or "").split())
    if MENU[act].deprecation_reason:
        described += f" (弃用 · deprecated: {MENU[act].deprecation_reason})"
    roles = (
        ", ".join(f"`{role}`" for role in sorted(MAY[act]))
        if act in MAY
        else "未登录者或任何账户 · strangers, or every account"
    )
    return (
        f"## {act}\n\n{described}\n\n由谁 · By: {roles}\n\n```json\n{lines(sent)}\n```\n\n```json\n{lines(said)}\n```\n"
    )


@pytest.fixture(scope="module", autouse=True)
def page() -> Iterator[None]:
    yield
    if os.environ.get("SAMPLES") == "write":
        kept = written() if PAGE.exists() else {}
        texts = [(kept | WRITTEN)[act] for act in MENU if act in kept | WRITTEN]
        PAGE.write_text("\n".join([HEAD, *texts]), encoding="utf-8")


def written() -> dict[str, str]:
    parts = re.split(r"^(?=## )", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {part.split("\n", 1)[0].removeprefix("## "): part.rstrip("\n") + "\n" for part in parts}


def test_the_page_has_every_act_of_the_menu() -> None:
    assert set(ROWS) == set(MENU)
    if os.environ.get("SAMPLES") != "write":
        assert list(written()) == list(MENU)


@pytest.mark.parametrize("act", ROWS)
async def test_the_sample_is_answered_as_the_page_says(here: World, act: str) -> None:
    row = ROWS[act]
    await single.ready(here, row)
    given = single.legal(here, row)
    payload = get_named_type(MENU[act].type)
    assert isinstance(payload, GraphQLObjectType)
    kind = get_named_type(MENU[act].args["input"].type).name
    query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ {selection(payload)} }} }}"
    throttle.forget()
    backoff.forget()
    answer = await respond(here.actors.get(row.by), query, {"input": given})
    assert answer["errors"] == []
    found = answer["data"][act]
    assert found["errors"] == []
    assert found.get("failed", 0) == 0, found
    WRITTEN[act] = section(act, given, found)
    if os.environ.get("SAMPLES") != "write":
        assert WRITTEN[act] == written()[act]
