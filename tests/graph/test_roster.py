"""The roster follows the road (Y13, decision 41): after every act it says what the case says, with its dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace
from tortoise.transactions import in_transaction

from domain.acts import correcting, opening
from domain.acts.reversing import reverse
from domain.calendar import months_after
from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.identity import IdType
from domain.regulation import TRANSITIONS
from domain.rules import Outcome
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from records import seals, tables
from records.cases import keeping, rostering
from records.cases.dossiers import held
from records.cases.histories import History, keep
from records.engines import sets
from records.organizations import calendar, roster, tree
from records.stamps import uuid7
from service.demo.road import Cast, Road
from tests.graph.test_sittings import sit, voted, waiting
from tests.graph.test_transfers import act, handed_over, taken_over
from tests.graph.world import NEW_NUMBER, TODAY, World, ask, respond
from tests.records.seeded import statements

BRANCHES = {"own": "committee", "national": "committee-2026"}
LAST = {
    ConversionOutcome.CONVERT: Road.a_full_member,
    ConversionOutcome.EXTEND: Road.extended,
    ConversionOutcome.ANNUL: Road.annulled,
}


# ── the kind: every act of the road ─────────────────────────────────────────────────────────────────────────────────


async def led(w: World, branch: str, outcome: ConversionOutcome) -> Road:
    """Somebody led to the end of the road, act by act, and not kept yet."""
    path = w.actors[branch].org_path
    line, start = (await tree.lines([path]))[path], months_after(TODAY, -40)
    person = replace(w.cases["new"].dossier.person, name="李大钊", key=f"key-{branch}")
    opened = opening.open_case(uuid7(), person, line, today=start, clock=TODAY, flaws=(), duplicate=False)
    assert opened.after is not None
    members = tuple(w.rosters[branch])
    case = replace(opened.after, roster=members, members={m.id: m for m in members}, holidays=await calendar.holidays())
    between = {w.orgs["between"]: w.actors["between"]}
    cast = Cast(w.actors[branch], w.actors[BRANCHES[branch]], between, w.actors["org-dept"])
    road = Road(case, cast, mentors=members[0:2], clock=TODAY)
    road.done("createCandidate", cast.branch, replace(opened, after=case, note={"id_number": "110101199604125014"}))
    return LAST[outcome](road)


async def entries_of(case: Dossier) -> list[sets.Row]:
    return await sets.read(tables.PartyMember, "t.person_key = :key", {"key": case.person.key}, tail="ORDER BY t.id")


async def agree(case: Dossier) -> None:
    """The roster says what the case's own row and its decisions say: worked out from the rows, not from the product."""
    row = (await sets.read(tables.Candidate, "t.id = :id", {"id": case.id}))[0]
    where = "t.candidate_id = :id AND t.kind = 'CONVERSION_APPROVAL' AND t.status = 'APPROVED'"
    days = {a["outcome"]: a["decided_on"] for a in await sets.read(tables.Approval, where, {"id": case.id})}
    found = [
        (e["org_id"], e["name"], e["status"], e["joined_on"], e["full_since"], e["converted_on"], e["left_on"])
        for e in await entries_of(case)
        if e["left_on"] is None or e["left_on"] > e["joined_on"]
    ]
    start, here = row["probation_start"], (row["org_id"], row["name"])
    expected: list[tuple[Any, ...]] = {
        "PROBATIONARY_MEMBER": [(*here, "PROBATIONARY", start, None, None, days.get("ANNUL"))],
        "FULL_MEMBER": [(*here, "FULL", start, row["standing_since"], days.get("CONVERT"), None)],
    }.get(row["stage"], [])
    assert found == expected
    assert all(entry[3] for entry in found)


class _Undone(Exception):
    """Ends a transaction that was only tried."""


async def tried(case: Dossier, outcome: Outcome, actor: Any, act: str) -> None:
    """An act beside the road: kept, compared, and gone again."""
    assert outcome.done, outcome.problems
    try:
        async with in_transaction():
            kept = await keeping.keep(actor, [outcome], act=act)
            assert kept[0].after is not None
            await agree(kept[0].after)
            raise _Undone
    except _Undone:
        pass


def beside(case: Dossier, road: Road) -> Iterator[tuple[str, Any, Outcome]]:
    """What may be done with a decision: taken back, and the votes beneath it put right by a day."""
    last = max(case.approvals, key=lambda a: a.decision.at.timestamp() if a.decision and a.decision.at else 0.0)
    if last.decision is not None and last.decision.org_id is not None:
        yield "reverseDecision", road.cast.committee, reverse(case, last.id, actor=road.cast.committee, reason="有误")
    for kind in (Kind.VOTE_ADMISSION, Kind.VOTE_CONVERSION):
        vote = case.last(kind)
        if vote is not None:
            put_right = replace(vote, on=vote.on - timedelta(days=1))
            corrected = correcting.correct(case, put_right, new_id=uuid7(), reason="日期有误", actor=road.cast.branch)
            yield "correctVote", road.cast.branch, corrected


async def walked(w: World, branch: str, outcome: ConversionOutcome) -> Road:
    road = await led(w, branch, outcome)
    await keep([History(road.acts[:1], "110101199604125014", dict(road.meetings))], TODAY)
    version = 1
    for step in road.acts[1:]:
        assert step.outcome.after is not None
        before = replace(step.outcome.before, version=version)
        kept = (await keeping.keep(step.actor, [replace(step.outcome, before=before)], act=step.name))[0].after
        assert kept is not None
        await agree(kept)
        version = kept.version
        if step.name == "decideApproval":
            for name, who, done in beside(kept, road):
                if done.done:
                    await tried(kept, done, who, name)
    return road


@pytest.mark.parametrize("branch", BRANCHES)
@pytest.mark.parametrize("outcome", ConversionOutcome)
async def test_after_every_act_of_the_road_the_roster_says_what_the_case_says(
    here: World, branch: str, outcome: ConversionOutcome
) -> None:
    road = await walked(here, branch, outcome)
    assert road.case.approvals[-1].outcome is outcome
    decided = {a.kind for a in road.case.approvals if a.status is ApprovalStatus.APPROVED}
    unused = {ApprovalKind.PUBLIC_NOTICE_REVIEW} if branch == "national" else set()
    assert decided == {t.kind for t in TRANSITIONS if t.kind} - unused


async def test_without_the_hook_the_walk_fails(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(*_: Any, **__: Any) -> dict[UUID, list[UUID]]:
        return {}

    monkeypatch.setattr(rostering, "follow", nothing)
    with pytest.raises(AssertionError):
        await walked(here, "own", ConversionOutcome.CONVERT)


# ── over the graph ──────────────────────────────────────────────────────────────────────────────────────────────────

MEMBERS = """query ($org: ID!, $name: String) { members(first: 100, filter: {organization: $org, name: $name}) { nodes {
    id name status joinedOn fullSince convertedOn leftOn leftReason followsCase version } } }"""
MESSAGE = "errors { code path message }"


async def entries(w: World, name: str, branch: str = "own") -> list[dict[str, Any]]:
    found = await ask(w.actors[branch], MEMBERS, {"org": w.org(branch), "name": name})
    nodes: list[dict[str, Any]] = found["members"]["nodes"]
    return nodes


async def admitted(w: World, name: str = "submitted") -> dict[str, Any]:
    done = await sit(w, "committee", "decideApprovals", items=voted([w.cases[name].approval]), decision="APPROVED")
    assert [row["succeeded"] for row in done["results"]] == [True]
    state: dict[str, Any] = done["results"][0]["after"]
    return state


async def test_an_admission_puts_a_probationary_member_on_the_roster(here: World) -> None:
    name = here.cases["submitted"].dossier.person.name
    assert await entries(here, name) == []
    state = await admitted(here)
    (entry,) = await entries(here, name)
    assert (entry["status"], entry["joinedOn"], entry["followsCase"]) == ("PROBATIONARY", state["probationStart"], True)
    assert (entry["fullSince"], entry["leftOn"]) == (None, None)


async def test_an_admission_taken_back_leaves_an_entry_that_never_held_and_comes_back_with_it(here: World) -> None:
    approval, name = here.cases["submitted"].approval, here.cases["submitted"].dossier.person.name
    await admitted(here)
    (was,) = await entries(here, name)
    await sit(here, "committee", "reverseDecisions", ids=[approval], reason="有误")
    (ended,) = await entries(here, name)
    assert (ended["id"], ended["leftOn"], ended["leftReason"]) == (was["id"], was["joinedOn"], "审批决定已撤销")
    await admitted(here)
    (again,) = await entries(here, name)
    assert {**again, "version": was["version"]} == was


async def member(w: World, **given: Any) -> str:
    query = f"mutation ($input: CreateMemberInput!) {{ createMember(input: $input) {{ member {{ id }} {MESSAGE} }} }}"
    made = (await ask(w.actors["own"], query, {"input": {"organizationId": w.org("own"), **given}}))["createMember"]
    assert made["errors"] == []
    key: str = made["member"]["id"]
    return key


@pytest.mark.parametrize("numbered", [True, False])
async def test_an_entry_made_by_hand_for_the_same_person_is_joined(here: World, numbered: bool) -> None:
    case = here.cases["submitted"]
    number = {"idNumber": case.number} if numbered else {}
    made = await member(here, name=case.dossier.person.name, status="PROBATIONARY", position="宣传委员", **number)
    state = await admitted(here)
    (entry,) = await entries(here, case.dossier.person.name)
    assert (entry["id"], entry["joinedOn"], entry["followsCase"]) == (made, state["probationStart"], True)
    told = await tables.Journal.filter(act="updateMember", record_id=UUID(made[4:])).get()
    assert (told.before["joined_on"], told.after["joined_on"]) == (None, state["probationStart"])  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    "given",
    [
        {"fullSince": "1999-07-01", "joinedOn": TODAY.isoformat()},
        {"joinedOn": TODAY.isoformat()},
        {"status": "PROBATIONARY", "leftOn": "2001-01-01"},
    ],
)
async def test_a_namesake_is_somebody_else(here: World, given: dict[str, Any]) -> None:
    name = here.cases["submitted"].dossier.person.name
    made = await member(here, name=name, **{k: v for k, v in given.items() if k != "leftOn"})
    if "leftOn" in given:
        await update(here, id=made, leftOn=given["leftOn"])
    await admitted(here)
    assert {e["id"] == made: e["followsCase"] for e in await entries(here, name)} == {True: False, False: True}


async def update(w: World, **given: Any) -> list[dict[str, Any]]:
    query = f"mutation ($input: UpdateMemberInput!) {{ updateMember(input: $input) {{ {MESSAGE} }} }}"
    errors: list[dict[str, Any]] = (await ask(w.actors["own"], query, {"input": given}))["updateMember"]["errors"]
    return errors


OF_THE_CASE = {"name": "李四", "status": "FULL", "fullSince": "2020-01-01", "joinedOn": "2020-01-01"}
LEAVING = {"leftOn": TODAY.isoformat(), "leftReason": "调离"}


@pytest.mark.parametrize("field", [*OF_THE_CASE, *LEAVING])
async def test_what_the_case_says_is_not_put_right_by_hand(here: World, field: str) -> None:
    (entry,) = await entries(here, here.cases["sworn"].dossier.person.name)
    errors = await update(here, id=entry["id"], **{field: (OF_THE_CASE | LEAVING)[field]})
    assert [(e["code"], e["path"]) for e in errors] == [("BAD_INPUT", [field])]
    assert await update(here, id=entry["id"], position="宣传委员", excusedFrom=TODAY.isoformat()) == []


async def test_a_full_member_whose_case_is_over_leaves_by_hand_and_a_correction_does_not_bring_them_back(
    here: World,
) -> None:
    (entry,) = await entries(here, here.cases["full"].dossier.person.name)
    assert (entry["status"], entry["followsCase"]) == ("FULL", True)
    assert [e["path"] for e in await update(here, id=entry["id"], status="PROBATIONARY")] == [["status"]]
    assert await update(here, id=entry["id"], **LEAVING) == []
    case = here.cases["full"].dossier
    vote = case.last(Kind.VOTE_ADMISSION)
    assert vote is not None
    loaded = await held_again(here, case)
    put_right = replace(vote, on=vote.on - timedelta(days=1))
    done = correcting.correct(loaded, put_right, new_id=uuid7(), reason="日期有误", actor=here.actors["own"])
    await keeping.keep(here.actors["own"], [done], act="correctVote")
    (after,) = await entries(here, case.person.name)
    day = date.fromisoformat(entry["fullSince"])
    assert after["leftOn"] == LEAVING["leftOn"]
    assert day - timedelta(days=3) <= date.fromisoformat(after["fullSince"]) < day


async def held_again(w: World, case: Dossier) -> Dossier:
    async with held(w.actors["own"], [case.id], today=TODAY, clock=TODAY) as found:
        return found.dossiers[case.id]


async def test_the_journal_and_the_listeners_hear_of_the_roster_with_the_act(here: World) -> None:
    case = here.cases["submitted"].dossier
    state = await admitted(here)
    told = await tables.Journal.filter(act="decideApprovals", candidate_id=case.id).order_by("-id").first()
    assert told is not None
    was, now = (side["roster"][str(here.orgs["own"])] for side in (told.before, told.after))  # type: ignore[index]
    assert (was, now["status"], now["joined_on"]) == (None, "PROBATIONARY", state["probationStart"])


async def test_the_voters_of_a_day_are_those_who_had_a_vote_then(here: World) -> None:
    """Ten of old; the one converted has standing since the expiry, and a vote since the approval."""
    case = here.cases["full"].dossier
    assert case.converted is not None
    assert case.converted.decision is not None
    assert case.standing_since is not None
    entered, since = case.converted.decision.on, case.standing_since
    assert since < entered
    found = await held_again(here, here.cases["voted"].dossier)
    days = [since - timedelta(days=1), since, entered - timedelta(days=1), entered, TODAY]
    assert [found.counted.voters(day) for day in days] == [10, 10, 10, 11, 11]


async def test_a_sitting_writes_the_roster_in_as_many_statements_for_three_as_for_one(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids, counts = waiting(here), []
    await sit(here, "committee", "decideApprovals", items=voted(ids), decision="APPROVED", validateOnly=True)
    for some in (ids[:1], ids[1:]):
        with statements(monkeypatch) as made:
            done = await sit(here, "committee", "decideApprovals", items=voted(some), decision="APPROVED")
        assert all(row["succeeded"] for row in done["results"])
        counts.append([sum(f'{verb} "party_member"' in sql for sql in made) for verb in ("UPDATE", "INSERT INTO")])
    assert counts == [[0, 1], [0, 1]]


async def test_a_mentor_is_judged_by_the_roster_of_the_day(here: World) -> None:
    members = await roster.members(here.actors["own"], [here.rosters["own"][0].id])
    (one,) = members.values()
    later = replace(one, joined_on=TODAY)
    assert [later.full_on(day) for day in (TODAY - timedelta(days=1), TODAY)] == [False, True]
    assert one.full_on(TODAY - timedelta(days=1))


async def test_a_person_of_the_branch_does_not_see_the_roster(here: World) -> None:
    found = await respond(here.actors["person"], MEMBERS, {"org": here.org("own"), "name": None})
    assert found["data"]["members"]["nodes"] == []


async def test_a_name_and_a_number_put_right_in_the_case_are_right_on_the_roster(here: World) -> None:
    case, number = here.cases["sworn"], NEW_NUMBER
    query = "mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) { candidate { id } errors { code path message } } }"
    given = {"candidateId": case.id, "reason": "证件有误", "superiorConsent": "同意"}
    (was,) = await entries(here, case.dossier.person.name)
    answer = await ask(
        here.actors["own"],
        query,
        {"input": {**given, "name": "欧阳修", "idNumber": number, "birth": birth_of(number), "sex": sex_of(number)}},
    )
    assert answer["updateCandidate"]["errors"] == []
    (entry,) = await entries(here, "欧阳修")
    assert (entry["id"], entry["joinedOn"]) == (was["id"], was["joinedOn"])
    row = (await sets.read(tables.PartyMember, "t.id = :id", {"id": UUID(was["id"][4:])}))[0]
    assert row["person_key"] == seals.current().person_key(IdType.CITIZEN, number)
    assert row["name_key"].startswith("ou yang xiu")


def birth_of(number: str) -> str:
    return f"{number[6:10]}-{number[10:12]}-{number[12:14]}"


def sex_of(number: str) -> str:
    return "MALE" if int(number[16]) % 2 else "FEMALE"


# ── one person, one entry (A.6) ─────────────────────────────────────────────────────────────────────────────────────

CREATE = "mutation ($input: CreateCandidateInput!) { createCandidate(input: $input) { candidate { id } errors { guard message } } }"


@pytest.mark.parametrize("branch", ["own", "sibling", "national"])
async def test_a_member_of_any_roster_is_not_opened_as_an_applicant_and_where_is_not_told(
    here: World, branch: str
) -> None:
    """Full, probationary, or one whose entry ended: only who is on a roster today is refused."""
    given = {"name": "张三", "phone": "13800000001"}
    for case, guards in (("full", ["R-ID-2"]), ("sworn", ["R-ID-2"])):
        made = {**given, "idNumber": here.cases[case].number}
        answer = (await ask(here.actors[branch], CREATE, {"input": made}))["createCandidate"]
        assert [e["guard"] for e in answer["errors"]] == guards
        assert not any("own" in e["message"] for e in answer["errors"])
    (entry,) = await entries(here, here.cases["full"].dossier.person.name)
    assert await update(here, id=entry["id"], **LEAVING) == []
    made = {**given, "idNumber": here.cases["full"].number}
    assert (await ask(here.actors[branch], CREATE, {"input": made}))["createCandidate"]["errors"] == []


async def test_a_number_is_not_twice_on_a_roster(here: World) -> None:
    query = f"mutation ($input: CreateMemberInput!) {{ createMember(input: $input) {{ member {{ id }} {MESSAGE} }} }}"
    given = {"organizationId": here.org("own"), "name": "张三", "idNumber": here.cases["sworn"].number}
    errors = (await ask(here.actors["own"], query, {"input": given}))["createMember"]["errors"]
    assert [(e["code"], e["path"]) for e in errors] == [("BAD_INPUT", ["idNumber"])]
    assert await member(here, name="张三", idNumber=here.cases["examined"].number)
    again = await ask(here.actors["own"], query, {"input": {**given, "idNumber": here.cases["examined"].number}})
    assert [e["path"] for e in again["createMember"]["errors"]] == [["idNumber"]]


async def test_who_comes_back_by_hand_is_not_twice_on_the_roster(here: World) -> None:
    number = here.cases["examined"].number
    first = await member(here, name="张三", idNumber=number)
    assert await update(here, id=first, **LEAVING) == []
    second = await member(here, name="张三", idNumber=number)
    assert [(e["code"], e["path"]) for e in await update(here, id=first, leftOn=None)] == [("BAD_INPUT", ["leftOn"])]
    assert await update(here, id=second, **LEAVING) == []
    assert await update(here, id=first, leftOn=None) == []


async def test_both_introducers_are_not_one_person_on_two_rosters(here: World) -> None:
    query = (
        "mutation ($input: AssignIntroducersInput!) { assignIntroducers(input: $input) { errors { guard detail } } }"
    )
    for number in (0, 1):
        key = UUID(here.member(number)[4:])
        await sets.select("UPDATE party_member SET person_key = 'one' WHERE id = :id", {"id": key})
    given = {"candidateId": here.cases["target"].id, "memberIds": [here.member(0), here.member(1)]}
    errors = (await ask(here.actors["own"], query, {"input": given}))["assignIntroducers"]["errors"]
    assert [e["guard"] for e in errors] == ["R-DEV-6"]
    given["memberIds"] = [here.member(0), here.member(2)]
    assert (await ask(here.actors["own"], query, {"input": given}))["assignIntroducers"]["errors"] == []


# ── transfers ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_probationary_member_taken_over_leaves_the_one_roster_and_joins_the_other(here: World) -> None:
    case, day = here.cases["sworn"], TODAY.isoformat()
    (was,) = await entries(here, case.dossier.person.name)
    sent = await handed_over(here, case)
    (waits,) = await entries(here, case.dossier.person.name)
    assert waits == was
    await taken_over(here, sent)
    (gone,) = await entries(here, case.dossier.person.name)
    (come,) = await entries(here, case.dossier.person.name, "national")
    assert (gone["id"], gone["joinedOn"], gone["leftOn"], gone["leftReason"]) == (
        was["id"], was["joinedOn"], day, "转往其他党支部",
    )  # fmt: skip
    assert (come["status"], come["joinedOn"], come["leftOn"]) == ("PROBATIONARY", day, None)
    back = await handed_over(here, case, to="own", by="national")
    await taken_over(here, back, by="own")
    both = await entries(here, case.dossier.person.name)
    assert [(e["joinedOn"], e["leftOn"]) for e in both] == [(was["joinedOn"], day), (day, None)]


async def test_a_probationary_member_who_is_not_recognised_is_no_member_any_more(here: World) -> None:
    case = here.cases["sworn"]
    sent = await handed_over(here, case)
    given = {"id": sent["id"], "ground": "NOT_RECOGNISED", "text": "材料不全", "consent": "县级党委组织部门同意"}
    assert (await act(here, "national", "refuseTransfer", given))["errors"] == []
    (entry,) = await entries(here, case.dossier.person.name)
    assert (entry["leftOn"], entry["leftReason"]) == (TODAY.isoformat(), "预备党员资格未获承认")
