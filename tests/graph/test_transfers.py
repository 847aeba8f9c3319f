"""A case goes from one branch to another over the graph: who sees what on the way, and what goes along."""

from __future__ import annotations

from typing import Any

import pytest

from domain.case.dossier import Dossier
from domain.regulation import TRANSFERRING
from domain.steps.kinds import Kind
from records.engines import sets
from tests.graph.world import Case, World, ask, fingerprint, respond

ERRORS = "errors { code path message guard }"
TRANSFER = (
    "transfer { id status personName stage deadlineOn version source { name } target { name } candidate { id }"
    " package { activistSince probationEligibleOn papers { kind text } } }"
)


async def act(world: World, who: str, name: str, given: dict[str, Any], chosen: str = TRANSFER) -> dict[str, Any]:
    query = f"mutation ($input: {name[0].upper() + name[1:]}Input!) {{ {name}(input: $input) {{ {chosen} {ERRORS} }} }}"
    found: dict[str, Any] = (await ask(world.actors[who], query, {"input": given}))[name]
    return found


async def handed_over(world: World, case: Case, to: str = "national", by: str = "own", **more: Any) -> dict[str, Any]:
    given = {"candidateId": case.id, "targetId": world.org(to), "reason": "WORK", "introduction": "表现良好", **more}
    answer = await act(world, by, "transferOut", given)
    assert answer["errors"] == [], answer["errors"]
    found: dict[str, Any] = answer["transfer"]
    return found


async def taken_over(world: World, transfer: dict[str, Any], by: str = "national", **more: Any) -> dict[str, Any]:
    answer = await act(world, by, "acceptTransfer", {"id": transfer["id"], "text": "经审查合格", **more})
    assert answer["errors"] == [], answer["errors"]
    return answer


STANDING = """{ id stage status branch { name } activistSince probation { start eligibleOn } transferredInOn
    talks { totalCount } opinions { totalCount } approvals { totalCount nodes { status decidedOn } } votes { nodes { meeting { on minutes votes { totalCount } } } }
    mentors { id } introducers { id } assignments { nodes { until endReason } } timeline(first: 100) { totalCount }
    transfers { nodes { status } } }"""


async def seen(world: World, who: str, case: Case) -> dict[str, Any] | None:
    query = f"query ($id: ID!) {{ candidate(id: $id) {STANDING} }}"
    found: dict[str, Any] | None = (await ask(world.actors[who], query, {"id": case.id}))["candidate"]
    return found


async def paths_of(d: Dossier) -> set[str]:
    found: set[str] = set()
    for table in ("step", "opinion", "vote", "assignment", "approval", "transfer_request", "registration_token"):
        rows = await sets.select(f"SELECT DISTINCT org_path FROM {table} WHERE candidate_id = :id", {"id": d.id})
        found |= {row["org_path"] for row in rows}
    return found


async def test_a_case_is_handed_over_and_taken_over_with_all_that_is_on_file(here: World) -> None:
    case = here.cases["sworn"]
    before = await seen(here, "own", case)
    assert before is not None
    sent = await handed_over(here, case)
    assert (sent["status"], sent["target"], sent["personName"]) == (
        "OFFERED",
        {"name": "national"},
        case.dossier.person.name,
    )
    assert sent["candidate"] == {"id": case.id}
    waiting = await seen(here, "own", case)
    assert waiting is not None
    assert waiting["status"] == "TRANSFERRING"
    assert await seen(here, "national", case) is None
    answer = await taken_over(here, sent)
    assert answer["transfer"]["status"] == "ACCEPTED"
    assert answer["transfer"]["candidate"] == {"id": case.id}
    assert await seen(here, "own", case) is None
    after = await seen(here, "national", case)
    assert after is not None
    assert (after["branch"], after["status"]) == ({"name": "national"}, "ACTIVE")
    assert after["transferredInOn"] == "2029-01-15"
    for name in ("stage", "activistSince", "probation", "talks", "opinions", "approvals"):
        assert after[name] == before[name], name
    assert after["mentors"] == after["introducers"] == []
    assert {a["endReason"] for a in after["assignments"]["nodes"] if a["until"] == "2029-01-15"}
    assert after["timeline"]["totalCount"] == before["timeline"]["totalCount"] + 2
    assert after["transfers"]["nodes"] == [{"status": "ACCEPTED"}]
    # Of the meeting that admitted the person the new branch reads that there was one, and the vote on this person.
    (vote,) = after["votes"]["nodes"]
    assert vote["meeting"] == {**before["votes"]["nodes"][0]["meeting"], "minutes": "", "votes": {"totalCount": 1}}
    assert await paths_of(case.dossier) == {here.actors["national"].org_path}
    found = await ask(here.actors["national"], "query ($id: ID!) { meeting(id: $id) { id } }", {"id": case.meeting})
    assert found == {"meeting": None}


async def test_each_side_and_its_superiors_see_the_transfer_and_nobody_else(here: World) -> None:
    sent = await handed_over(here, here.cases["activist"])
    query = "query ($id: ID!) { transfer(id: $id) { id candidate { id } } transfers { totalCount } }"
    for name in ("own", "committee", "national", "committee-2026", "org-dept", "auditor"):
        found = await ask(here.actors[name], query, {"id": sent["id"]})
        inside = name in ("own", "committee", "org-dept", "auditor")
        assert found["transfer"] == {
            "id": sent["id"],
            "candidate": {"id": here.cases["activist"].id} if inside else None,
        }
        assert found["transfers"] == {"totalCount": 4}  # with the three that the world has
    for name in ("sibling", "under", "between", "person", "system"):
        assert await ask(here.actors[name], query, {"id": sent["id"]}) == {
            "transfer": None,
            "transfers": {"totalCount": 0},
        }


async def test_nobody_but_the_side_that_it_waits_for_answers(here: World) -> None:
    sent = await handed_over(here, here.cases["activist"])
    before = await fingerprint()
    for name, code in (("own", "NOT_ALLOWED"), ("sibling", "NOT_FOUND"), ("committee-2026", "NOT_ALLOWED")):
        answer = await act(here, name, "acceptTransfer", {"id": sent["id"], "text": "经审查合格"})
        assert [e["code"] for e in answer["errors"]] == [code]
        assert answer["transfer"] is None
    stale = await act(here, "national", "acceptTransfer", {"id": sent["id"], "text": "经审查合格", "version": 7})
    assert [(e["code"], e["path"]) for e in stale["errors"]] == [("CONFLICT", ["version"])]
    assert await fingerprint() == before


async def test_a_second_transfer_waits_for_the_first(here: World) -> None:
    case = here.cases["activist"]
    await handed_over(here, case)
    again = await act(
        here, "own", "transferOut", {"candidateId": case.id, "targetId": here.org("sibling"), "reason": "WORK"}
    )
    assert "WRONG_STATE" in [e["code"] for e in again["errors"]]
    recorded = await respond(
        here.actors["own"],
        "mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { errors { code } } }",
        {"input": {"candidateId": case.id, "talkedBy": ["甲"], "content": "谈话"}},
    )
    assert recorded["data"]["recordTalk"]["errors"][0]["code"] == "CASE_NOT_ACTIVE"


async def test_what_was_handed_over_of_what_is_sealed_has_no_words(here: World) -> None:
    sent = await handed_over(here, here.cases["examined"])
    papers = sent["package"]["papers"]
    assert {p["text"] for p in papers if p["kind"] == Kind.POLITICAL_REVIEW} == {""}
    assert [p for p in papers if p["text"]]


# ── what the page asks of each act ──────────────────────────────────────────────────────────────────────────────────

GROUND = {"ground": "NOT_RECOGNISED", "text": "不符合条件"}
# By guard: whose case, the act, what is sent without what is asked for, and what is asked for.
ASKED: dict[str, tuple[str, str, dict[str, Any], dict[str, Any]]] = {
    "R-XFR-1.examined": ("ripe", "acceptTransfer", {"text": ""}, {"text": "经审查合格"}),
    "R-XFR-1.target": ("target", "acceptTransfer", {"text": "经审查合格"}, {"consent": "党委同意"}),
    "R-XFR-1.refused": ("ripe", "refuseTransfer", GROUND, {"consent": "党委同意"}),
    "R-XFR-2.introduced": (
        "sworn",
        "transferOut",
        {"reason": "WORK", "introduction": ""},
        {"introduction": "表现良好"},
    ),
    "R-XFR-2.examined": ("sworn", "acceptTransfer", {"text": ""}, {"text": "经审查合格"}),
    "R-XFR-2": ("sworn", "refuseTransfer", GROUND, {"consent": "区委组织部批准"}),
}


@pytest.mark.parametrize("guard", sorted(ASKED))
@pytest.mark.parametrize(("source", "target"), [("own", "national"), ("national", "own")])
async def test_an_act_without_what_the_page_asks_is_refused_and_with_it_is_done(
    here: World, guard: str, source: str, target: str
) -> None:
    leg, name, without, asked = ASKED[guard]
    case = here.cases[leg if source == "own" else f"national:{leg}"]
    if name == "transferOut":
        named, by = {"candidateId": case.id, "targetId": here.org(target)}, source
    else:
        named, by = {"id": (await handed_over(here, case, target, source))["id"]}, target
    before = await fingerprint()
    refused = await act(here, by, name, {**named, **without})
    assert [(e["code"], e["guard"]) for e in refused["errors"]] == [("GUARD_UNMET", guard)]
    assert await fingerprint() == before
    assert (await act(here, by, name, {**named, **without, **asked}))["errors"] == []


async def test_a_case_without_an_application_has_nothing_to_hand_over(here: World) -> None:
    given = {"candidateId": here.cases["new"].id, "targetId": here.org("national"), "reason": "WORK"}
    answer = await act(here, "own", "transferOut", given)
    assert [e["guard"] for e in answer["errors"]] == ["R-XFR-1.papers"]


async def test_whoever_has_an_active_case_elsewhere_meanwhile_is_not_taken_over(here: World) -> None:
    sent = await handed_over(here, here.cases["activist"])
    other = here.cases["archived"]
    await sets.select(
        "UPDATE candidate SET person_key = (SELECT person_key FROM candidate WHERE id = :other), status = 'ARCHIVED' WHERE id = :id",
        {"id": here.cases["activist"].dossier.id, "other": other.dossier.id},
    )
    await sets.select("UPDATE candidate SET status = 'ACTIVE' WHERE id = :id", {"id": other.dossier.id})
    answer = await act(here, "national", "acceptTransfer", {"id": sent["id"], "text": "经审查合格"})
    assert [e["guard"] for e in answer["errors"]] == ["R-ID-2"]


def test_every_row_of_a_transfer_is_asked_here() -> None:
    page = {g.id for guards in TRANSFERRING.values() for g in guards}
    assert page == {*ASKED, "R-XFR-1.papers", "R-ID-2"}
