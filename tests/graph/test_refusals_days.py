"""What is owed is told with its day, what comes too early names the first good day, and a failed notice lists nobody."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from domain.questions.judging import judge
from domain.regulation import LISTING, TASKS
from domain.steps.kinds import Kind as K
from tests.graph.spoiled import (
    BY_ID,
    PROBLEM,
    WARNED,
    Edit,
    Row,
    Scene,
    ask,
    day,
    demands,
    members,
    mentor_replaced,
    mutation,
    person,
    r,
    refused,
    said,
    spoil,
    without,
)  # fmt: skip
from tests.graph.world import TODAY, World, fingerprint
from tests.graph.world import ask as world_ask

pytestmark = pytest.mark.slow

# fmt: off
OWED: tuple[Row, ...] = (
    r("R-APP-3", "applied", later=40), r("R-ACT-3", "talked"),
    r("R-ACT-6.now", "mentored"), r("R-ACT-7", "mentored"), r("R-ACT-8.now", "mentored", members(0, left_on=TODAY)),
    r("R-ACT-6.mentor", "mentored", mentor_replaced),
    r("R-ACT-8.effect", "mentored", members(0, disciplines=WARNED)),
    r("R-DEV-13.now", "target"), r("R-MTG-1", "national:voted", without(K.VOTE_ADMISSION), later=60),
    r("R-PRE-5", "pre_review_filed", demands(pre_review_days=7), later=30), r("R-APR-5.waits", "submitted", later=100),
    r("R-PRB-1", "sworn"), r("R-PRB-5.now", "sworn"), r("R-PRB-2", "national:sworn", without(K.OATH), later=60),
    r("R-PRB-2.taken", "admitted"), r("R-PRB-3", "admitted"), r("R-APR-7", "admitted"), r("R-APR-8", "admitted"),
    r("R-CNV-1.late", "sworn", later=500), r("R-CNV-3", "sworn", later=500),
    r("R-DUE-6", "sworn", later=200), r("R-DUE-7", "sworn", later=300),
    r("R-CNV-11", "full"), r("R-CNV-11.talk", "full"), r("R-CNV-12", "full"),
)
# Party standing is derived from expiry: no case can miss it.
DERIVED = {"R-CNV-10"}
# fmt: on


async def test_what_is_owed_is_told_with_its_day(here: World) -> None:
    before = await fingerprint()
    query = f"""query ($id: ID!) {{ candidate(id: $id) {{
        tasks {PROBLEM} overdue {PROBLEM} deadlines {{ rule article message dueOn overdue }} }} }}"""
    for id, leg, _, later, edits in OWED:
        s = await spoil(here, leg, edits)
        today = TODAY + timedelta(days=later)
        d = await s.dossier(today)
        told = (await ask(s.actor, query, {"id": s.case.id}, later=later))["candidate"]
        words = said(BY_ID[id], d)
        assert [p for p in told["tasks"] if p["guard"] == id] == [words], (id, told["tasks"])
        due = words["dueOn"]
        late = due is not None and due < today.isoformat()
        assert [p for p in told["overdue"] if p["guard"] == id] == [words] * late
        clock = {"rule": words["rule"], "article": words["article"], "message": words["message"], "dueOn": due}
        assert ({**clock, "overdue": late} in told["deadlines"]) == (due is not None), (id, told["deadlines"])
        assert words["readyOn"] is None or words["readyOn"] > today.isoformat()
        await s.restore()
    assert await fingerprint() == before


def test_everything_owed_is_asked() -> None:
    # No case here was extended; that deadline is tried in tests/domain/test_regulation.py.
    extended = {"R-CNV-6.meeting"}
    assert {row[0] for row in OWED} | DERIVED | extended == {g.id for guards in TASKS.values() for g in guards}


# ── the notice that lists (2026, Art. 13) ───────────────────────────────────────────────────────────────────────────


def a_notice(s: Scene, start: int, end: int, **more: Any) -> dict[str, Any]:
    place = {"place": "公告栏", "start": day(start), "end": day(end)}
    return {
        "candidateId": s.case.id,
        "point": "BEFORE_LISTING",
        "places": [place],
        "phone": "010-65250000",
        "attachments": [{"name": "照片", "reference": "ZP-1"}],
        **more,
    }


async def test_a_notice_that_fails_lists_nobody(here: World) -> None:
    s = Scene(here, "national:target_filed")
    consent = {"id": s.case.approval, "decision": "APPROVED", "opinion": "同意拟列"}
    assert (await ask(here.actors[s.committee], mutation("decideApproval"), {"input": consent}))["decideApproval"]["errors"] == []  # fmt: skip
    before = await fingerprint()
    grave = {"content": "异议", "handling": "核查", "conclusion": "属实", "affects": True}
    over = {"clean": True, "conclusion": "无异议"}
    rows: tuple[tuple[str, str, dict[str, Any], tuple[Edit, ...]], ...] = (
        ("R-DEV-3", "openPublicNotice", a_notice(s, 0, 1), ()),
        ("R-DEV-3", "recordPublicNotice", a_notice(s, 0, 1, **over), ()),
        ("R-DEV-4", "openPublicNotice", a_notice(s, 0, 20), (person(is_floating=True),)),
        ("R-DEV-5", "recordPublicNotice", a_notice(s, 0, 20, objections=[grave], **over), ()),
    )
    for id, act, given, edits in rows:
        for edit in edits:
            await edit(s)
        errors = await refused(s, act, given, later=30 if act == "recordPublicNotice" else 0)
        guard = BY_ID[id]
        assert [(e["guard"], e["article"], e["message"], e["severity"]) for e in errors] == [
            (id, guard.article_2026, guard.message.en, "HARD")
        ], (id, errors)
        await s.restore()
    assert await fingerprint() == before
    # While it hangs, the next step says from which day the person may be listed.
    opened = await ask(s.actor, mutation("openPublicNotice"), {"input": a_notice(s, 0, 20)})
    assert opened["openPublicNotice"]["errors"] == []
    query = f"query ($id: ID!) {{ candidate(id: $id) {{ nextSteps {{ transition earliest possible problems {PROBLEM} }} }} }}"
    (step,) = (await ask(s.actor, query, {"id": s.case.id}))["candidate"]["nextSteps"]
    d = await s.dossier(TODAY)
    unmet = [p.guard for p in judge(d, LISTING.guards) if p.guard]
    assert step == {
        "transition": "LISTING", "earliest": day(21), "possible": False, "problems": [said(g, d) for g in unmet],
    }  # fmt: skip
    # How long it hangs is reckoned on a guess: no table of holidays says so of that year.
    assert [g.id for g in unmet] == ["R-DEV-3", "R-DEV-3.over", "R-DEV-5"]


# ── the earliest day, and the language asked ────────────────────────────────────────────────────────────────────────


async def test_an_act_too_early_names_the_first_good_day(here: World) -> None:
    meeting = {
        "place": "党员活动室",
        "chair": "支部书记",
        "recorder": "组织委员",
        "attachments": [{"name": "记录", "reference": "JL-1"}],
    }
    query = "mutation ($input: RecordGeneralMeetingInput!) { recordGeneralMeeting(input: $input) { meeting { id } } }"
    held = (await ask(here.actors["own"], query, {"input": meeting}))["recordGeneralMeeting"]["meeting"]["id"]
    ballot = {"due": 10, "present": 9, "issued": 9, "returned": 9, "approve": 9}
    voted = {"meetingId": held, "voteKind": "CONVERSION", "outcome": "CONVERT", "ballot": ballot, "secretBallot": True}
    eligible = (await Scene(here, "sworn").dossier(TODAY)).eligible_on
    assert eligible is not None
    before = await fingerprint()
    grown = date(TODAY.year - 18, 12, 1)
    rows: tuple[tuple[str, str, str, dict[str, Any], tuple[Edit, ...]], ...] = (
        ("R-APP-1", "new", "submitApplication", {"title": "申请书", "text": "申请"}, (person(birth=grown),)),
        ("R-CNV-8.expiry", "sworn", "postponeConversion", {"until": day(500), "reason": "待考察", "decision": "支委会决定推迟"}, (person(transferred_in_on=TODAY),)),
        ("R-CNV-2", "sworn", "recordVote", {**voted, "resolution": "同意"}, ()),
    )  # fmt: skip
    for id, leg, act, given, edits in rows:
        s = await spoil(here, leg, edits)
        for language in ("en", "zh"):
            answer = await ask(
                s.actor, mutation(act), {"input": {"candidateId": s.case.id, **given}}, language=language
            )
            (found,) = [e for e in answer[act]["errors"] if e["guard"] == id]
            assert found["message"] == getattr(BY_ID[id].message, language)
            assert answer[act]["candidate"] is None
            first = date.fromisoformat(found["readyOn"])
            assert first > TODAY
            assert first.isoformat() in found["detail"]
        # A meeting's day is its own; the others are refused until the day before, by this rule.
        if act == "recordVote":
            assert first == eligible
        else:
            eve = await refused(s, act, {"candidateId": s.case.id, **given}, (first - TODAY).days - 1)
            assert id in [e["guard"] for e in eve]
        await s.restore()
    assert await fingerprint() == before


async def test_a_notice_that_still_hangs_is_not_closed_and_the_day_is_named(untouched: World) -> None:
    case = untouched.cases["hung"]
    notice = case.dossier.last(K.NOTICE_BEFORE_ADMISSION_MEETING)
    assert notice is not None
    before = await fingerprint()
    query = "mutation ($input: ClosePublicNoticeInput!) { closePublicNotice(input: $input) { candidate { id } errors { code rule guard article readyOn } } }"
    given = {
        "candidateId": case.id,
        "id": f"ntc_{notice.id}",
        "on": notice.shape.end.isoformat(),
        "clean": True,
        "conclusion": "无异议",
        "attachments": [{"name": "公示照片.jpg", "reference": "GS-1"}],
    }
    answer = (await world_ask(untouched.actors["own"], query, {"input": given}))["closePublicNotice"]
    ready = (notice.shape.end + timedelta(days=1)).isoformat()
    told = {"code": "GUARD_UNMET", "rule": "R-DEV-3", "guard": "R-DEV-3.meeting-over", "readyOn": ready}
    assert [{k: e[k] for k in told} for e in answer["errors"]] == [told]
    assert answer["errors"][0]["article"]
    assert await fingerprint() == before
