"""What is on file can be put right, moved to another day and taken off the file, while nothing rests on it (A.0, decision 51)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from graphql import get_named_type
from tortoise.transactions import in_transaction

from domain.steps.kinds import Kind
from records import tables
from records.cases import meetings
from records.errors import Conflict
from tests.graph.test_mutations import BALLOT, FIELDS, MEETING, PAPERS, VOTE
from tests.graph.test_transfers import handed_over, taken_over
from tests.graph.world import EMPTY, TODAY, Case, World, ask, fingerprint

PROBLEMS = "errors { code path message detail guard recordId approvalKind }"
NOTICE = Kind.NOTICE_BEFORE_ADMISSION_MEETING


async def act(w: World, name: str, chosen: str = "", by: str = "own", **given: Any) -> dict[str, Any]:
    query = (
        f"mutation ($input: {name[0].upper() + name[1:]}Input!) {{ {name}(input: $input) {{ {chosen} {PROBLEMS} }} }}"
    )
    found: dict[str, Any] = (await ask(w.actors[by], query, {"input": given}))[name]
    return found


async def refused(w: World, name: str, by: str = "own", **given: Any) -> list[tuple[str, list[str]]]:
    """Nothing is left behind by what is refused."""
    before = await fingerprint()
    found = await act(w, name, by=by, **given)
    assert found["errors"], name
    assert await fingerprint() == before
    return [(e["code"], e["path"]) for e in found["errors"]]


async def locked_by(w: World, name: str, by: str = "own", **given: Any) -> tuple[list[str], str | None, str | None]:
    """The place, the rule and the record of the refusal; it names what rests on the record."""
    (told,) = (await act(w, name, by=by, **given))["errors"]
    assert told["code"] == "RECORD_LOCKED"
    assert told["detail"]
    return told["path"], told["guard"], told["recordId"]


async def done(w: World, name: str, chosen: str = "", by: str = "own", **given: Any) -> dict[str, Any]:
    found = await act(w, name, chosen, by, **given)
    assert found["errors"] == []
    return found


def of(case: Case, kind: Kind, prefix: str) -> dict[str, str]:
    return {"candidateId": case.id, "id": case.record(kind, prefix)}


# ── every kind ──────────────────────────────────────────────────────────────────────────────────────────────────────


# What an authority decided is taken back by it (decision 81).
BY_AUTHORITY = {"recordDirectAdmission", "recordPosthumousRecognition"}


def _records(word: tuple[str, ...]) -> dict[str, set[str]]:
    """By type: the acts that begin so and answer with a record of it."""
    found: dict[str, set[str]] = {}
    for name, field in FIELDS.items():
        for shown in get_named_type(field.type).fields.values():
            type_ = get_named_type(shown.type)
            if (
                name.startswith(word)
                and name not in BY_AUTHORITY
                and "Record" in {i.name for i in getattr(type_, "interfaces", ())}
            ):
                found.setdefault(type_.name, set()).add(name)
    return found


def test_every_kind_that_is_recorded_is_put_right_and_taken_off_the_file() -> None:
    made, corrected = _records(("record", "issue", "open", "postpone")), _records(("update",))
    assert made.keys() == corrected.keys()
    acts = {name for names in corrected.values() for name in names}
    assert {name.replace("update", "delete", 1) for name in acts} <= FIELDS.keys()
    assert "deleteGeneralMeeting" in FIELDS


KINDS = {
    "SuperiorTalk": ("called", Kind.SUPERIOR_TALK, "stk", {"content": "补谈"}, "committee"),
    "PublicNotice": ("hung", NOTICE, "ntc", {"phone": "010-65250001"}, "own"),
    "IssuedAdmissionForm": ("issued", Kind.ADMISSION_FORM_ISSUED, "frm", {"serialNumber": "2028-78"}, "own"),
    "AdmissionForm": ("pre_reviewed", Kind.ADMISSION_FORM, "frm", {"note": "字迹工整"}, "own"),
    "Postponement": ("put_off", Kind.POSTPONEMENT, "pst", {"ground": "材料待查"}, "own"),
    "Exemption": ("exempted", Kind.TRAINING_EXEMPTION, "exm", {"ground": "边远地区"}, "own"),
    "Step": ("sworn", Kind.RESULT_ANNOUNCED, "don", {"note": "党员大会上宣布"}, "own"),
}
each = pytest.mark.parametrize("name", KINDS)


@each
async def test_a_record_is_put_right_moved_and_taken_off(here: World, name: str) -> None:
    leg, kind, prefix, change, by = KINDS[name]
    case = here.cases[leg]
    which = of(case, kind, prefix)
    filed = next(s for s in case.dossier.steps if which["id"].endswith(str(s.id)))
    day = (filed.on + timedelta(days=1)).isoformat()
    if name == "IssuedAdmissionForm":
        assert case.dossier.last(kind) is filed
    await done(here, f"update{name}", by=by, **which, **change)
    await done(here, f"update{name}", by=by, **which, on=day)
    row = await tables.Step.get(id=filed.id)
    assert (row.on.isoformat(), row.version, row.voided_on) == (day, 3, None)
    told = await ask(here.actors["own"], "query ($id: ID!) { candidate(id: $id) { timeline(first: 2, orderBy: NEWEST) { nodes { act changes { field before after record { id } } } } } }", {"id": case.id})  # fmt: skip
    entries = told["candidate"]["timeline"]["nodes"]
    assert {e["act"] for e in entries} == {f"update{name}"}
    await done(here, f"delete{name}", by=by, **which)
    assert not await tables.Step.exists(id=filed.id)
    assert await refused(here, f"delete{name}", by, **which) == [("NOT_FOUND", ["id"])]


async def test_an_id_of_another_kind_is_nobodys(untouched: World) -> None:
    """A branch takes nothing off the file under another kind's name, least of all what a committee recorded."""
    case = untouched.cases["called"]
    talk, mine = case.record(Kind.SUPERIOR_TALK, "stk").removeprefix("stk_"), {"candidateId": case.id}
    for name, prefix in (("Talk", "tlk"), ("Opinion", "opn"), ("Oath", "oth"), ("Step", "don"), ("Training", "trn")):
        for word in ("update", "delete"):
            asked = {**mine, "id": f"{prefix}_{talk}"}
            assert await refused(untouched, word + name, **asked) == [("NOT_FOUND", ["id"])]
    form = case.record(Kind.ADMISSION_FORM, "frm")
    for word in ("update", "delete"):
        assert await refused(untouched, f"{word}IssuedAdmissionForm", id=form, **mine) == [("NOT_FOUND", ["id"])]


# ── what rests on a record ──────────────────────────────────────────────────────────────────────────────────────────


async def test_a_superior_talk_stays_once_it_was_decided_upon(here: World) -> None:
    case = here.cases["admitted"]
    which = of(case, Kind.SUPERIOR_TALK, "stk")
    assert await locked_by(here, "deleteSuperiorTalk", "committee", **which) == ([], None, None)
    assert await locked_by(here, "updateSuperiorTalk", "committee", **which, content="补谈") == (["reason"], None, None)
    superseded = await done(here, "updateSuperiorTalk", "superiorTalk { id content }", "committee", **which, content="补谈", reason="漏记")  # fmt: skip
    assert superseded["superiorTalk"]["id"] != which["id"]


async def test_a_notice_that_has_run_is_superseded_and_stays(here: World) -> None:
    case = here.cases["noticed"]
    which = of(case, NOTICE, "ntc")
    rule = "R-DEV-5.meeting"
    assert await locked_by(here, "deletePublicNotice", **which) == ([], rule, which["id"])
    assert await locked_by(here, "updatePublicNotice", **which, phone="010-65250001") == (["reason"], rule, which["id"])
    new = await done(here, "updatePublicNotice", "notice { id phone clean closedOn objections { content } }", **which, phone="010-65250001", objections=[{"content": "有人反映"}], reason="电话有误")  # fmt: skip
    assert (new["notice"]["phone"], new["notice"]["objections"]) == ("010-65250001", [{"content": "有人反映"}])
    assert await refused(here, "updatePublicNotice", candidateId=case.id, id=new["notice"]["id"], closedOn=None, reason="再开") == [("BAD_INPUT", ["closedOn"])]  # fmt: skip


async def test_a_notice_that_hangs_has_no_result_to_put_right(untouched: World) -> None:
    which = of(untouched.cases["hung"], NOTICE, "ntc")
    for given in (
        {"clean": True},
        {"closedOn": TODAY.isoformat()},
        {"conclusion": "无异议"},
        {"objections": [{"content": "有"}]},
    ):
        assert await refused(untouched, "updatePublicNotice", **which, **given) == [("BAD_INPUT", list(given))]


async def test_a_number_that_was_filled_in_is_superseded_with_a_reason(here: World) -> None:
    case = here.cases["pre_reviewed"]
    which, filled = of(case, Kind.ADMISSION_FORM_ISSUED, "frm"), case.record(Kind.ADMISSION_FORM, "frm")
    rule = "R-APR-4.number"
    assert await locked_by(here, "deleteIssuedAdmissionForm", **which) == ([], rule, filled)
    assert await locked_by(here, "updateIssuedAdmissionForm", **which, serialNumber="2029-9") == (
        ["reason"],
        rule,
        filled,
    )
    await done(here, "updateIssuedAdmissionForm", **which, serialNumber="2029-9", reason="编号有误")
    await done(here, "updateAdmissionForm", candidateId=case.id, id=filled, serialNumber="2029-9")


async def test_a_number_that_is_put_right_is_nobody_elses(here: World) -> None:
    other = here.cases["announced"]
    theirs = next(s.shape.serial_number for s in other.dossier.steps if s.kind is Kind.ADMISSION_FORM_ISSUED)  # type: ignore[union-attr]
    which = of(here.cases["issued"], Kind.ADMISSION_FORM_ISSUED, "frm")
    assert await refused(here, "updateIssuedAdmissionForm", **which, serialNumber=theirs) == [
        ("BAD_INPUT", ["serialNumber"])
    ]


async def test_a_postponement_stays_once_the_meeting_discussed_it(here: World) -> None:
    case = here.cases["put_off"]
    which = of(case, Kind.POSTPONEMENT, "pst")
    meeting = await held(here)
    given = {"candidateId": case.id, "meetingId": meeting, "attachments": PAPERS, **VOTE, "voteKind": "CONVERSION", "outcome": "CONVERT"}  # fmt: skip
    vote = (await done(here, "recordVote", "vote { id }", **given))["vote"]["id"]
    assert await locked_by(here, "deletePostponement", **which) == ([], "R-CNV-3", vote)
    assert await locked_by(here, "updatePostponement", **which, ground="另行") == (["reason"], "R-CNV-3", vote)
    await done(here, "deleteVote", candidateId=case.id, id=vote)
    await done(here, "deletePostponement", **which)


async def test_under_a_submission_nothing_it_cites_is_changed_without_a_reason(untouched: World) -> None:
    case = untouched.cases["submitted"]
    for name, kind in (("AdmissionForm", Kind.ADMISSION_FORM), ("IssuedAdmissionForm", Kind.ADMISSION_FORM_ISSUED)):
        (told,) = (await act(untouched, f"delete{name}", **of(case, kind, "frm")))["errors"]
        assert (told["code"], told["approvalKind"]) == ("RECORD_LOCKED", "ADMISSION_APPROVAL")


# ── meetings ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def held(w: World, by: str = "own", **given: Any) -> str:
    found = await done(w, "recordGeneralMeeting", "meeting { id }", by, **{**MEETING, **given})
    id: str = found["meeting"]["id"]
    return id


async def shown(w: World, id: str, by: str = "own") -> Any:
    query = "query ($id: ID!) { meeting(id: $id) { on version lateEntry place votes { nodes { id on version } } } }"
    return (await ask(w.actors[by], query, {"id": id}))["meeting"]


async def voted(w: World, meeting: str, leg: str = "announced") -> str:
    given = {"candidateId": w.cases[leg].id, "meetingId": meeting, "attachments": PAPERS, **VOTE}
    id: str = (await done(w, "recordVote", "vote { id }", **given))["vote"]["id"]
    return id


async def test_a_meeting_is_moved_with_its_votes(here: World) -> None:
    meeting = await held(here)
    vote = await voted(here, meeting)
    day = (TODAY - timedelta(days=1)).isoformat()
    dry = await fingerprint()
    await done(here, "updateGeneralMeeting", id=meeting, on=day, validateOnly=True)
    assert await fingerprint() == dry
    await done(here, "updateGeneralMeeting", id=meeting, on=day, version=1)
    assert await shown(here, meeting) == {
        "on": day, "version": 2, "lateEntry": False, "place": MEETING["place"], "votes": {"nodes": [{"id": vote, "on": day, "version": 2}]},
    }  # fmt: skip
    told = await tables.Journal.filter(act="updateGeneralMeeting").order_by("id").values_list("candidate_id", flat=True)
    assert set(told) == {None, here.cases["announced"].dossier.id}
    assert await refused(here, "updateGeneralMeeting", id=meeting, on=day, place="礼堂", version=1) == [
        ("CONFLICT", ["version"])
    ]
    await done(here, "updateGeneralMeeting", id=meeting, place="礼堂")
    assert (await shown(here, meeting))["votes"]["nodes"][0]["version"] == 2


async def test_a_meeting_is_not_moved_to_a_day_on_which_it_could_not_have_voted(here: World) -> None:
    meeting = await held(here)
    await voted(here, meeting)
    case = here.cases["announced"].dossier
    filled = case.last(Kind.ADMISSION_FORM)
    assert filled is not None
    early = (filled.on - timedelta(days=1)).isoformat()
    told = (await act(here, "updateGeneralMeeting", id=meeting, on=early))["errors"]
    assert {(e["code"], tuple(e["path"])) for e in told} == {("GUARD_UNMET", ("on",))}
    assert all(e["message"].startswith(case.person.name) for e in told)
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    assert await refused(here, "updateGeneralMeeting", id=meeting, on=tomorrow) == [("BAD_INPUT", ["on"])]
    before_all = (case.opened_on - timedelta(days=400)).isoformat()
    assert ("BAD_INPUT", ["on"]) in await refused(here, "updateGeneralMeeting", id=meeting, on=before_all)


async def test_a_moved_meeting_begins_on_its_day(here: World) -> None:
    meeting = await held(here, startedAt=f"{TODAY}T09:00:00+08:00")
    day = (TODAY - timedelta(days=2)).isoformat()
    assert await refused(here, "updateGeneralMeeting", id=meeting, on=day) == [("BAD_INPUT", ["startedAt"])]
    await done(here, "updateGeneralMeeting", id=meeting, on=day, startedAt=f"{day}T09:00:00+08:00")


async def test_the_hour_of_a_meeting_is_judged_by_the_votes_that_came_in_writing(here: World) -> None:
    meeting = await held(here, startedAt=f"{TODAY}T09:00:00+08:00")
    ballot = {**BALLOT, "writtenApprove": 1, "due": 10}
    given = {"candidateId": here.cases["announced"].id, "meetingId": meeting, "attachments": PAPERS, **VOTE}
    await done(here, "recordVote", **{**given, "ballot": ballot, "writtenReceivedAt": f"{TODAY}T08:00:00+08:00"})
    early = await act(here, "updateGeneralMeeting", id=meeting, startedAt=f"{TODAY}T07:00:00+08:00")
    assert [(e["path"], e["guard"]) for e in early["errors"]] == [(["startedAt"], "R-MTG-6")] or early["errors"] == []


async def test_a_meeting_on_which_something_rests_stays_as_it_is(untouched: World) -> None:
    for leg in ("submitted", "admitted", "full"):
        case = untouched.cases[leg]
        for given in ({"place": "礼堂"}, {"on": (case.day - timedelta(days=1)).isoformat()}):
            (told,) = (await act(untouched, "updateGeneralMeeting", id=case.meeting, **given))["errors"]
            assert (told["code"], told["recordId"] is not None) == ("RECORD_LOCKED", True)
            assert case.dossier.person.name in told["detail"]


async def test_a_meeting_goes_when_the_last_vote_was_taken_back(here: World) -> None:
    meeting = await held(here)
    vote = await voted(here, meeting)
    assert await locked_by(here, "deleteGeneralMeeting", id=meeting) == ([], "R-MTG-5", vote)
    await done(here, "deleteVote", candidateId=here.cases["announced"].id, id=vote)
    before = await fingerprint()
    await done(here, "deleteGeneralMeeting", id=meeting, validateOnly=True)
    assert await fingerprint() == before
    found = await done(here, "deleteGeneralMeeting", "organization { id }", id=meeting, idempotencyKey="gone")
    again = await done(here, "deleteGeneralMeeting", "organization { id } replayed", id=meeting, idempotencyKey="gone")
    assert again == {**found, "replayed": True}
    assert await shown(here, meeting) is None
    gone = await tables.Journal.get(act="deleteGeneralMeeting")
    assert gone.before["place"] == MEETING["place"]
    given = {"candidateId": here.cases["announced"].id, "meetingId": meeting, "attachments": PAPERS, **VOTE}
    assert await refused(here, "recordVote", **given) == [("NOT_FOUND", ["meetingId"])]


async def test_a_vote_is_not_kept_of_a_meeting_that_was_moved_meanwhile(here: World) -> None:
    """Whoever records a vote asks again, once the case is theirs."""
    meeting = await held(here)
    found = await meetings.find(here.actors["own"], UUID(meeting.removeprefix("mtg_")))
    assert found is not None
    async with in_transaction():
        await meetings.unmoved(found)
    await done(here, "updateGeneralMeeting", id=meeting, on=(TODAY - timedelta(days=1)).isoformat())
    with pytest.raises(Conflict):
        async with in_transaction():
            await meetings.unmoved(found)
    await done(here, "deleteGeneralMeeting", id=meeting)
    with pytest.raises(Conflict):
        async with in_transaction():
            await meetings.unmoved(found)


async def test_a_vote_that_was_superseded_keeps_its_meeting(here: World) -> None:
    case = here.cases["submitted"]
    which = of(case, Kind.VOTE_ADMISSION, "vot")
    await done(here, "updateVote", **which, resolution="同意接收为预备党员", reason="漏字")
    assert (await locked_by(here, "deleteGeneralMeeting", id=case.meeting))[1] == "R-MTG-5"


async def test_who_was_voted_on_does_not_put_the_meeting_right(here: World) -> None:
    """Walked in test_nobodys_own.py; here the day, too."""
    meeting = await held(here)
    vote = await voted(here, meeting)
    assert vote
    for name in ("updateGeneralMeeting", "deleteGeneralMeeting"):
        assert await refused(here, name, "sibling", id=meeting) == [("NOT_FOUND", ["id"])]
        assert await refused(here, name, id=f"mtg_{uuid4()}") == [("NOT_FOUND", ["id"])]
        assert await refused(here, name, "committee", id=meeting) == [("NOT_ALLOWED", [])]
        assert await refused(here, name, id=meeting, version=9) == [("CONFLICT", ["version"])]


async def test_a_vote_that_went_along_with_a_case_keeps_its_meeting(here: World) -> None:
    case = here.cases["sworn"]
    await taken_over(here, await handed_over(here, case))
    for name, given in (("updateGeneralMeeting", {"place": "别处"}), ("deleteGeneralMeeting", {})):
        assert await refused(here, name, id=case.meeting, **given) == [("RECORD_LOCKED", [])]


async def test_a_branch_that_is_dissolved_holds_no_meeting(here: World) -> None:
    """C-30; a day on which it still was is another matter."""
    meeting = f"mtg_{EMPTY}"
    org = await tables.PartyOrg.get(id=here.orgs["own"])
    await tables.PartyOrg.filter(id=org.id).update(closed_on=TODAY - timedelta(days=1))
    assert await refused(here, "recordGeneralMeeting", **MEETING) == [("WRONG_STATE", ["on"])]
    day = (TODAY - timedelta(days=2)).isoformat()
    assert (await act(here, "updateGeneralMeeting", id=meeting, on=TODAY.isoformat()))["errors"][0]["path"] == [
        "startedAt"
    ]
    moved = {"id": meeting, "on": TODAY.isoformat(), "startedAt": f"{TODAY}T09:00:00+08:00"}
    assert await refused(here, "updateGeneralMeeting", **moved) == [("WRONG_STATE", ["on"])]
    await done(here, "updateGeneralMeeting", id=meeting, on=day, startedAt=f"{day}T09:00:00+08:00")
