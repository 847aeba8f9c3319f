"""What an act changed is written set by set, once, with its journal row, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.acts import assigning, correcting, deciding, recording, submitting
from domain.acts.desk import archive
from domain.case.approvals import ApprovalKind, ApprovalStatus, CommitteeVote, Decision
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.questions.duties import badges
from domain.rules import Outcome
from domain.stages import CaseStatus, Stage
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.opinions import Talk
from domain.steps.papers import AdmissionForm
from domain.steps.step import Step
from records import tables
from records.cases import entries
from records.cases.dossiers import held
from records.cases.keeping import keep
from records.engines import sets
from records.errors import Conflict, NotFound
from records.seals import PHONE, current
from tests.builders import (
    BRANCH_ADMIN,
    COMMITTEE,
    COMMITTEE_ADMIN,
    ROSTER,
    TODAY,
    Road,
    a_case,
    a_person,
    a_road,
    a_step,
    a_vote,
)
from tests.records.seeded import CITIZEN, OTHER_ADMIN, put, read_again, seed, statements


async def rows_of(model: Any) -> list[sets.Row]:
    return await sets.read(model, "1=1", {}, tail="ORDER BY t.id")


async def journal() -> list[sets.Row]:
    rows = await rows_of(tables.Journal)
    return [{**r, "before": orjson.loads(r["before"] or "null"), "after": orjson.loads(r["after"])} for r in rows]


async def act(case: Dossier, outcomes: Sequence[Outcome], name: str = "recordTalk") -> Dossier:
    """Keeps outcomes of a case in a transaction of their own."""
    async with held(BRANCH_ADMIN, [case.id], today=case.today, clock=case.clock, request_id="r-1") as desk:
        kept = (await desk.keep(outcomes, act=name))[-1].after
    assert kept is not None
    return kept


def a_talk(on: date = TODAY) -> Step:
    return a_step(Kind.TALK, on, Talk(("书记",), "谈话内容"))


def fresh(days: int = 3) -> Road:
    return a_road(start=TODAY - timedelta(days=days))


# ── the candidate's row ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_opened_case_keeps_its_number_sealed_and_out_of_the_journal(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_case())
    row = (await rows_of(tables.Candidate))[0]
    assert current().open(row["id_number_sealed"], case.id) == CITIZEN
    assert row["id_number_masked"] == "110*************2X"
    assert current().open(row["phone_sealed"], case.id, PHONE) == "13800000001"
    assert (row["phone_key"], row["phone_masked"]) == (current().phone_key("13800000001"), "138****0001")
    assert row["name_key"] == "zhang san 张三 zhangsan zs"
    told = (await journal())[0]
    assert (told["act"], told["before"], told["stage"]) == ("createCandidate", None, "APPLICANT")
    assert told["after"]["person"]["name"] == "张三"
    written = orjson.dumps([told["before"], told["after"]]).decode()
    assert [secret in written for secret in (CITIZEN, row["person_key"], "13800000001")] == [False] * 3


async def test_a_case_is_not_opened_in_another_branch(db: TortoiseContext) -> None:
    await seed()
    with pytest.raises(NotFound):
        await put(a_case(), actor=OTHER_ADMIN)
    assert await rows_of(tables.Candidate) == []


async def test_a_new_number_replaces_the_sealed_one_and_no_number_keeps_it(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_case())
    renamed = await act(
        case, [Outcome(case, replace(case, person=replace(case.person, name="李四")))], "updateCandidate"
    )
    other = "M12345678"
    changed = replace(renamed, person=replace(renamed.person, key="another"))
    await act(renamed, [Outcome(renamed, changed, note={"id_number": other, "reason": "笔误"})], "updateCandidate")
    row = (await rows_of(tables.Candidate))[0]
    assert current().open(row["id_number_sealed"], case.id) == other
    assert (row["name"], row["name_key"], row["version"]) == ("李四", "li si 李四 lisi ls", 3)
    second, third = (await journal())[1:]
    assert (second["before"], second["after"]) == ({"person": {"name": "张三"}}, {"person": {"name": "李四"}})
    assert third["after"]["person"] == {"id_number_changed": True}


async def test_the_row_mirrors_what_the_dossier_derives(db: TortoiseContext) -> None:
    await seed()
    case = a_road().a_full_member().case
    await put(case)
    row = (await rows_of(tables.Candidate))[0]
    now = replace(case, today=case.clock)
    derived = (
        "applied_on",
        "activist_since",
        "listed_on",
        "probation_start",
        "upward_filed_on",
        "standing_since",
        "stage_since",
    )
    assert {name: row[name] for name in derived} == {name: getattr(now, name) for name in derived}
    assert (row["probation_last_day"], row["probation_eligible_on"]) == (now.last_day, now.eligible_on)
    assert (row["stage"], row["extension_months"], row["badges_on"]) == (Stage.FULL_MEMBER, 0, TODAY)


async def test_an_act_of_the_past_hides_nothing_that_happened_since(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().a_target().case)
    then = await read_again(case, today=date(2022, 3, 20))
    await act(then, [Outcome(then, replace(then, steps=(*then.steps, a_talk(then.today))))])
    row = (await rows_of(tables.Candidate))[0]
    now = await read_again(case)
    assert (row["activist_since"], row["listed_on"]) == (now.activist_since, now.listed_on)
    assert row["activist_since"] is not None
    found = badges(now)
    assert (row["next_due_on"], row["overdue_since"], row["problem_count"]) == (
        found.next_due_on,
        found.overdue_since,
        found.problem_count,
    )


# ── records ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_record_is_stamped_with_its_clerk_and_its_instant(db: TortoiseContext) -> None:
    await seed()
    case = await put(fresh().applied().case)
    kept = await act(case, [recording.record(case.on(TODAY), a_talk(), BRANCH_ADMIN)])
    talk = kept.last(Kind.TALK)
    assert talk is not None
    assert talk.recorded_by == BRANCH_ADMIN.account_id
    assert (await read_again(case)).last(Kind.TALK) == talk


async def test_the_journal_tells_what_was_done(db: TortoiseContext) -> None:
    await seed()
    case = (await put(fresh(20).applied().case)).on(TODAY - timedelta(days=10))
    step = a_talk(case.today)
    await act(case, [recording.record(case, step, BRANCH_ADMIN)])
    told = (await journal())[-1]
    names = (
        "act",
        "on",
        "account_id",
        "candidate_id",
        "kind",
        "record_id",
        "late_entry",
        "stage",
        "request_id",
        "org_path",
    )
    assert {name: told[name] for name in names} == {
        "act": "recordTalk",
        "on": case.today,
        "account_id": BRANCH_ADMIN.account_id,
        "candidate_id": case.id,
        "kind": "TALK",
        "record_id": step.id,
        "late_entry": True,
        "stage": "APPLICANT",
        "request_id": "r-1",
        "org_path": "/1/2/3/",
    }
    assert told["before"] == {"steps": {}}
    assert told["after"]["steps"][str(step.id)]["shape"]["content"] == "谈话内容"


async def test_a_removed_record_is_gone_and_the_journal_keeps_what_it_said(db: TortoiseContext) -> None:
    await seed()
    case = await put(fresh().applied().record(Kind.TALK, Talk(("书记",), "谈话内容")).case)
    talk = case.last(Kind.TALK)
    assert talk is not None
    await act(case, [correcting.remove(case, talk.id, BRANCH_ADMIN)], "deleteTalk")
    assert (await read_again(case)).all(Kind.TALK) == []
    told = (await journal())[-1]
    assert (told["kind"], told["record_id"], told["after"]) == ("TALK", talk.id, {"steps": {}})
    assert told["before"]["steps"][str(talk.id)]["shape"]["content"] == "谈话内容"


async def test_a_locked_record_is_voided_and_superseded(db: TortoiseContext) -> None:
    await seed()
    case = (await put(a_road().an_activist().case)).on(TODAY)
    talk = case.last(Kind.TALK)
    assert talk is not None
    right = replace(talk, shape=Talk(("书记",), "更正后的内容"))
    new = uuid4()
    await act(case, [correcting.correct(case, right, new_id=new, reason="笔误", actor=BRANCH_ADMIN)], "updateTalk")
    again = await read_again(case)
    old = again.step(talk.id)
    assert old is not None
    assert (old.voided_on, old.void_reason, old.superseded_by, old.version) == (TODAY, "笔误", new, 2)
    assert [s.id for s in again.all(Kind.TALK)] == [new]


async def test_of_a_political_review_the_journal_tells_only_that_it_changed(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().examined().case)
    written = orjson.dumps((await journal())[-1]["after"]).decode()
    assert '"sealed":true' in written
    assert "政审结论" not in written
    review = case.last(Kind.POLITICAL_REVIEW)
    assert review is not None
    assert str(review.id) in written


async def test_a_corrected_review_leaves_what_proves_either_text(db: TortoiseContext) -> None:
    await seed()
    case = (await put(a_road().examined().case)).on(TODAY)
    old = case.last(Kind.POLITICAL_REVIEW)
    assert old is not None
    new = replace(old, shape=replace(old.shape, family="另有其人"))
    await act(
        case,
        [correcting.correct(case, new, new_id=uuid4(), reason="更正", actor=BRANCH_ADMIN)],
        "updatePoliticalReview",
    )
    told = (await journal())[-1]
    was, became = ({key: step["digest"] for key, step in told[side]["steps"].items()} for side in ("before", "after"))
    assert was.keys() <= became.keys()
    assert not set(was.values()) & set(became.values())
    again = (await read_again(case)).step(old.id)
    assert again is not None
    assert entries.logged_step(again)["digest"] in became.values()
    assert entries.logged_step(old)["digest"] in was.values()
    assert "另有其人" not in orjson.dumps(told["after"]).decode()


async def test_a_vote_is_kept_once_for_a_meeting(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().voted().case)
    again = a_step(Kind.VOTE_ADMISSION, case.today, a_vote())
    twice = Outcome(case, replace(case, steps=(*case.steps, again)), subject=again.id)
    with pytest.raises(Conflict) as told:
        await act(case, [twice], "recordVote")
    assert told.value.rule == "R-MTG-5"


async def test_assignments_end_and_begin(db: TortoiseContext) -> None:
    await seed()
    case = (await put(a_road().an_activist().assign(AssignmentRole.MENTOR, *ROSTER[:2]).case)).on(TODAY)
    chosen = [(uuid4(), ROSTER[0].id), (uuid4(), ROSTER[2].id)]
    outcome = assigning.assign(case, AssignmentRole.MENTOR, chosen, reason="调动", actor=BRANCH_ADMIN)
    kept = await act(case, [outcome], "assignMentors")
    again = await read_again(case)
    assert set(again.assignments) == set(kept.assignments)
    assert {a.member_id for a in again.active(AssignmentRole.MENTOR)} == {ROSTER[0].id, ROSTER[2].id}
    rows = await rows_of(tables.Assignment)
    assert {row["recorded_by"] for row in rows} == {BRANCH_ADMIN.account_id}


async def test_a_submission_lies_in_its_inbox_with_its_deadline(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().submitted().case)
    row = next(r for r in await rows_of(tables.Approval) if r["status"] == "SUBMITTED")
    pending = case.open_approval
    assert pending is not None
    assert (row["addressed_to_id"], row["monthly_dues"]) == (pending.addressed_to, 50)
    assert row["deadline_on"] is not None
    assert row["submitted_at"] is not None


async def test_a_second_open_submission_is_a_conflict(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().submitted().case)
    pending = case.open_approval
    assert pending is not None
    twice = replace(case, approvals=(*case.approvals, replace(pending, id=uuid4())))
    with pytest.raises(Conflict, match="waiting"):
        await act(case, [Outcome(case, twice)], "submitAdmissionApproval")


# ── all or nothing ──────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_second_active_case_is_a_conflict_and_what_came_before_stands(db: TortoiseContext) -> None:
    await seed()
    await put(a_case())
    other = a_case(id=UUID(int=1001), person=a_person(key="another"))
    twin = a_case(id=UUID(int=1002))
    async with held(BRANCH_ADMIN, [], today=TODAY, clock=TODAY) as desk:
        note = {"id_number": CITIZEN}
        await desk.keep([Outcome(replace(other, version=0), other, note=note)], act="createCandidate")
        with pytest.raises(Conflict) as told:
            await desk.keep([Outcome(replace(twin, version=0), twin, note=note)], act="createCandidate")
        assert (told.value.rule, told.value.path) == ("R-ID-2", ("idNumber",))
    assert {row["id"] for row in await rows_of(tables.Candidate)} == {UUID(int=1000), UUID(int=1001)}


async def test_an_archived_case_makes_room_for_another(db: TortoiseContext) -> None:
    await seed()
    case = await put(fresh().applied().case)
    gone = archive(case.on(TODAY), uuid4(), ArchiveReason.WITHDREW, "", BRANCH_ADMIN)
    kept = await act(case.on(TODAY), [gone], "archiveCandidate")
    assert kept.status is CaseStatus.ARCHIVED
    await put(a_case(id=UUID(int=1001)))


async def test_a_refused_outcome_leaves_no_trace(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_case())
    refused = recording.record(case, a_talk(), OTHER_ADMIN)
    assert not refused.done
    written = len(await journal())
    async with held(BRANCH_ADMIN, [case.id], today=TODAY, clock=TODAY) as desk:
        assert await desk.keep([refused], act="recordTalk") == [refused]
    assert len(await journal()) == written
    assert (await read_again(case)).version == 1


async def test_two_outcomes_of_one_case_are_kept_as_one_change_and_two_acts(db: TortoiseContext) -> None:
    await seed()
    case = (await put(fresh().applied().case)).on(TODAY)
    first = recording.record(case, a_talk(), BRANCH_ADMIN)
    assert first.after is not None
    second = recording.record(first.after, a_talk(), BRANCH_ADMIN)
    await act(case, [first, second])
    again = await read_again(case)
    assert (len(again.all(Kind.TALK)), [r["act"] for r in await journal()]) == (
        2,
        ["createCandidate", "recordTalk", "recordTalk"],
    )
    assert again.version == (await rows_of(tables.Candidate))[0]["version"] > case.version


# ── sets ────────────────────────────────────────────────────────────────────────────────────────────────────────────


async def opened(number: int) -> list[Dossier]:
    """So many cases ready for the activist filing."""
    model = a_road(start=TODAY - timedelta(days=60)).resolved().case
    found = []
    for n in range(number):
        steps = tuple(replace(s, id=uuid4()) for s in model.steps)
        found.append(replace(model, id=uuid4(), person=a_person(key=f"key-{n}-{uuid4()}"), steps=steps, version=0))
    note = {"id_number": CITIZEN}
    outcomes = [Outcome(replace(d, steps=()), replace(d, version=1), note=note) for d in found]
    async with held(BRANCH_ADMIN, [], today=TODAY, clock=TODAY) as desk:
        kept = await desk.keep(outcomes, act="createCandidate")
    return [o.after for o in kept if o.after]


@pytest.mark.parametrize("number", [1, 3, 200])
async def test_one_case_and_two_hundred_cost_the_same(
    db: TortoiseContext, monkeypatch: pytest.MonkeyPatch, dialect: str, number: int
) -> None:
    await seed()
    cases = await opened(number)
    async with held(BRANCH_ADMIN, [c.id for c in cases], today=TODAY, clock=TODAY) as desk:
        filed = [
            submitting.submit(d, ApprovalKind.ACTIVIST_FILING, approval_id=uuid4(), actor=BRANCH_ADMIN)
            for d in desk.dossiers.values()
        ]
        assert all(o.done for o in filed), filed[0].problems
        with statements(monkeypatch) as sent:
            await desk.keep(filed, act="submitActivistFiling")
    # The candidates, their submissions; the heads of the journal's chains, the journal, the heads again; who is told of it elsewhere.
    assert len(sent) == {"sqlite": 6, "postgres": 7}[dialect]
    assert {row["stage"] for row in await rows_of(tables.Candidate)} == {"ACTIVIST"}
    assert len(await rows_of(tables.Approval)) == number


async def test_of_two_who_decide_at_once_one_decides(db: TortoiseContext) -> None:
    await seed()
    case = await put(
        a_road().submitted().later(10).record(Kind.SUPERIOR_TALK, Talk(("组织员",), "谈话", opinion="同意")).case
    )
    pending = case.open_approval
    assert pending is not None

    async def decide(opinion: str) -> bool:
        async with held(COMMITTEE_ADMIN, [case.id], today=case.today, clock=TODAY) as desk:
            vote = CommitteeVote(9, 9, 9)
            decision = Decision(
                ApprovalStatus.APPROVED, case.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id, opinion, case.today, vote
            )
            outcome = deciding.decide(desk.one, pending.id, decision, actor=COMMITTEE_ADMIN, form_step_id=uuid4())
            return (await desk.keep([outcome], act="decideApproval"))[0].done

    assert sorted(await asyncio.gather(decide("同意甲"), decide("同意乙"))) == [False, True]
    again = await read_again(case)
    assert (again.stage, again.version) == (Stage.PROBATIONARY_MEMBER, 2)
    assert [r["act"] for r in await journal()].count("decideApproval") == 1
    row = next(r for r in await rows_of(tables.Approval) if r["id"] == pending.id)
    assert (row["status"], row["decided_on"], row["decided_by_id"]) == (
        "APPROVED",
        case.today,
        COMMITTEE_ADMIN.account_id,
    )
    assert row["decided_at"] is not None


def twin_of(case: Dossier) -> Dossier:
    """Somebody else at the same point of the road."""
    keys = {s.id: uuid4() for s in case.steps}
    return replace(
        case,
        id=uuid4(),
        person=a_person(key="twin"),
        steps=tuple(replace(s, id=keys[s.id]) for s in case.steps),
        approvals=tuple(
            replace(a, id=uuid4(), subject_id=keys.get(a.subject_id), previous_id=None) for a in case.approvals
        ),
        assignments=tuple(replace(a, id=uuid4()) for a in case.assignments),
    )


async def test_of_two_forms_with_one_number_at_once_one_is_issued(db: TortoiseContext) -> None:
    """Both were judged before either was kept: nobody had the number then."""
    await seed()
    case = a_road().examined().submit(ApprovalKind.PRE_REVIEW).later(5).decide().case
    one = await put(case)
    twin = await put(twin_of(case))

    async def issue(held_case: Dossier) -> bool:
        form = a_step(Kind.ADMISSION_FORM_ISSUED, case.today, AdmissionForm("2026-0007"))
        outcome = recording.record(held_case, replace(form, id=uuid4()), BRANCH_ADMIN)
        assert outcome.done
        try:
            await act(held_case, [outcome], "issueAdmissionForm")
        except Conflict:
            return False
        return True

    assert sorted(await asyncio.gather(issue(one), issue(twin))) == [False, True]
    issued = [row for row in await rows_of(tables.Step) if row["kind"] == Kind.ADMISSION_FORM_ISSUED]
    assert len(issued) == 1


async def test_keeping_nothing_sends_nothing(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch) -> None:
    with statements(monkeypatch) as sent:
        assert await keep(BRANCH_ADMIN, [], act="recordTalk") == []
    assert sent == []
