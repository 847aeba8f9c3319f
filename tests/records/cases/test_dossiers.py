"""Dossiers come back as they were kept, many as cheaply as one, and no further than their reader may see."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from uuid import UUID

import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.acts import recording
from domain.case.dossier import Dossier
from domain.identity import masked_phone
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Edition
from domain.stages import CaseStatus
from domain.steps.kinds import Kind
from domain.steps.opinions import Talk
from domain.steps.probation import Done
from domain.steps.step import Step
from domain.steps.vetting import PoliticalReview
from records.cases.dossiers import archived, gathered, held, load, taken
from records.cases.gathering import who_counts
from records.cases.lazy_steps import Habit, Unread
from records.cases.lookups import analysed_pool
from records.engines import sets
from records.errors import Conflict, NotFound
from records.organizations import calendar, roster
from records.scope import judging, parameters, scope_of
from tests.builders import (
    BRANCH,
    BRANCH_ADMIN,
    COMMITTEE_ADMIN,
    DISTRICT,
    ROSTER,
    TODAY,
    a_case,
    a_person,
    a_road,
    every_leg,
)
from tests.records.seeded import AUDITOR, OTHER_ADMIN, OTHER_BRANCH, numbered, put, read_again, seed, statements
from tests.records.whole import cases


def comparable(case: Dossier) -> Dossier:
    """A case without what is a matter of order."""
    return replace(
        case,
        steps=tuple(sorted(case.steps, key=lambda s: s.id.int)),
        approvals=tuple(sorted(case.approvals, key=lambda a: a.id.int)),
        assignments=tuple(sorted(case.assignments, key=lambda a: a.id.int)),
        transfers=tuple(sorted(case.transfers, key=lambda t: t.id.int)),
    )


async def test_every_kind_and_shape_comes_back_as_it_was(db: TortoiseContext) -> None:
    await seed()
    for case in cases(6):
        kept = await put(case)
        masked = replace(case.person, phone=masked_phone(case.person.phone))
        assert comparable(kept) == replace(case, version=1, person=masked)
        again = await read_again(case)
        assert replace(again, line=case.line, holidays=case.holidays) == replace(case, version=1, person=masked)


@pytest.mark.parametrize("edition", list(Edition))
async def test_a_case_at_every_leg_comes_back_as_it_was(db: TortoiseContext, edition: Edition) -> None:
    await seed()
    for number, (name, case) in enumerate(every_leg(edition)):
        own = numbered(replace(case, id=UUID(int=2000 + number), person=a_person(key=f"key-{number}")), number)
        again = await read_again(await put(own), today=own.today)
        assert [s.shape for s in comparable(again).steps] == [s.shape for s in comparable(own).steps], name
        assert (again.stage, again.status, again.sub_status) == (own.stage, own.status, own.sub_status)
        assert again.stage_since == own.stage_since


async def test_the_line_the_roster_and_the_holidays_come_along(db: TortoiseContext) -> None:
    await seed()
    await calendar.seed_holidays()
    case = await read_again(await put(a_case()))
    assert [org.path for org in case.line] == ["/1/2/3/", "/1/2/", "/1/"]
    assert case.edition is Edition.MANUAL_2024
    assert case.roster == ROSTER
    assert dict(case.members) == {m.id: m for m in ROSTER}
    assert case.holidays.covers(date(2026, 10, 1))
    assert not case.holidays.is_workday(date(2026, 10, 1))


async def test_one_case_and_three_cost_the_same(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch) -> None:
    await seed()
    ids = [UUID(int=3000 + n) for n in range(3)]
    for case_id in ids:
        await put(renumbered(a_road().examined().case, case_id))
    await load(BRANCH_ADMIN, ids, today=TODAY, clock=TODAY)
    counts = []
    for wanted in (ids[:1], ids):
        with statements(monkeypatch) as sent:
            assert len(await load(BRANCH_ADMIN, wanted, today=TODAY, clock=TODAY)) == len(wanted)
        counts.append(len(sent))
    assert counts[0] == counts[1] <= 11


def renumbered(case: Dossier, case_id: UUID) -> Dossier:
    return replace(case, id=case_id, person=replace(case.person, key=f"key-{case_id.int}"))


async def test_a_duplicate_is_another_active_case_of_the_person(db: TortoiseContext) -> None:
    await seed()
    gone = await put(a_case(status=CaseStatus.ARCHIVED))
    here = await put(a_case(id=UUID(int=1001)))
    assert (await read_again(gone)).duplicate
    assert not (await read_again(here)).duplicate
    key = here.person.key
    assert [await taken(key), await taken(key, besides=here.id), await taken("other")] == [True, False, False]


async def test_archived_cases_are_found_in_the_own_branch_only(db: TortoiseContext) -> None:
    await seed()
    gone = await put(a_case(status=CaseStatus.ARCHIVED))
    key = gone.person.key
    assert list(await archived(BRANCH_ADMIN, key, today=TODAY, clock=TODAY)) == [gone.id]
    assert await archived(OTHER_ADMIN, key, today=TODAY, clock=TODAY) == {}


async def test_the_committees_pool_analysis_is_known_in_its_branches_from_its_day_on(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_case(date(2020, 1, 1)))
    day = date(2025, 12, 1)
    step = Step(UUID(int=9000), Kind.POOL_ANALYSED, day, Done("年度分析"))
    await analysed_pool(COMMITTEE_ADMIN, step, act="recordStep", request_id="")
    assert (await read_again(case)).pool_analysed_on == day
    assert (await read_again(case, today=day - timedelta(days=1))).pool_analysed_on is None
    # The organization department's own does not stand for the committee's (Art. 11).
    later = replace(step, id=UUID(int=9001), on=day + timedelta(days=9))
    await analysed_pool(replace(COMMITTEE_ADMIN, org_path=DISTRICT.path), later, act="recordStep", request_id="")
    assert (await read_again(case)).pool_analysed_on == day


async def test_an_auditors_case_is_judged_on_all_that_is_on_file(db: TortoiseContext) -> None:
    """What is sealed to them is not told (tests/graph/test_sealed_judgements.py); a good review is no fault for all that."""
    await seed()
    case = await put(a_road().examined().case)
    assert review_of(await read_again(case, actor=AUDITOR)) == review_of(await read_again(case))


def review_of(case: Dossier) -> PoliticalReview:
    step = case.last(Kind.POLITICAL_REVIEW)
    assert step is not None
    assert isinstance(step.shape, PoliticalReview)
    return step.shape


async def test_a_persons_own_case_is_judged_on_all_that_is_on_file(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().examined().case)
    person = Actor(UUID(int=20), Role.CANDIDATE, candidate_id=case.id)
    read = await read_again(case, actor=person)
    # What they may see of it is the schema's to say; what is possible is said of the whole.
    assert len(read.steps) == len(case.steps)
    assert len(read.assignments) == len(case.assignments)
    async with held(person, [case.id], today=TODAY, clock=TODAY) as desk:
        assert len(desk.one.steps) == len(case.steps)


async def test_held_finds_nothing_out_of_scope(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_case())
    async with held(OTHER_ADMIN, [case.id], today=TODAY, clock=TODAY) as desk:
        assert desk.dossiers == {}
        with pytest.raises(NotFound):
            _ = desk.one


async def test_members_about_to_be_chosen_come_from_the_same_committee(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_case())
    admin = replace(BRANCH_ADMIN, org_id=OTHER_BRANCH.id, org_path=OTHER_BRANCH.path)
    data = roster.MemberData("王五", full_since=date(2001, 1, 1))
    near = await roster.create_member(admin, OTHER_BRANCH.id, data, today=TODAY)
    async with held(BRANCH_ADMIN, [case.id], today=TODAY, clock=TODAY, members=[near]) as desk:
        assert desk.one.members[near].name == "王五"
        assert desk.one.roster == ROSTER
    outsider = replace(BRANCH_ADMIN, committee_path=BRANCH.path)
    async with held(outsider, [case.id], today=TODAY, clock=TODAY, members=[near]) as desk:
        assert near not in desk.one.members


async def test_what_is_raised_inside_undoes_what_was_kept(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().applied().case)

    async def keep_and_fail() -> None:
        async with held(BRANCH_ADMIN, [case.id], today=TODAY, clock=TODAY) as desk:
            await desk.keep([recording.record(desk.one, a_talk(), BRANCH_ADMIN)], act="recordTalk")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await keep_and_fail()
    again = await read_again(case)
    assert again == replace(case, line=again.line, holidays=again.holidays, today=TODAY)


def a_talk() -> Step:
    return Step(UUID(int=9100), Kind.TALK, TODAY, Talk(("书记",), "谈话"))


async def test_of_two_at_once_each_sees_what_the_other_did(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road(start=TODAY - timedelta(days=3)).applied().case)

    async def record(number: int) -> int:
        async with held(BRANCH_ADMIN, [case.id], today=TODAY, clock=TODAY) as desk:
            step = replace(a_talk(), id=UUID(int=9100 + number))
            kept = await desk.keep([recording.record(desk.one, step, BRANCH_ADMIN)], act="recordTalk")
            assert kept[0].done, kept[0].problems
            return len(desk.one.steps)

    assert sorted(await asyncio.gather(*map(record, range(4)))) == [1, 2, 3, 4]
    again = await read_again(case)
    assert (len(again.steps), again.version) == (5, 5)


async def test_a_row_that_lost_is_a_conflict(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road(start=TODAY - timedelta(days=3)).applied().case)
    stale = await read_again(case)
    await sets.select("UPDATE candidate SET version = version + 1")
    with pytest.raises(Conflict) as told:
        async with held(BRANCH_ADMIN, [case.id], today=TODAY, clock=TODAY) as desk:
            await desk.keep([recording.record(stale, a_talk(), BRANCH_ADMIN)], act="recordTalk")
    assert told.value.record == case.id


async def test_kinds_that_were_never_looked_at_are_not_read_and_are_no_empty_list(db: TortoiseContext) -> None:
    await seed()
    case = await put(a_road().examined().case)
    habit = Habit()

    async def read(habit: Habit | None) -> Dossier:
        found = await gathered(BRANCH_ADMIN, [case.id], today=case.today, clock=case.clock, habit=habit)
        return found[case.id]

    whole = await read(habit)
    talks = whole.all(Kind.TALK)
    habit.learn([whole])
    part = await read(habit)
    assert talks
    assert part.all(Kind.TALK) == talks
    with pytest.raises(Unread):
        part.all(Kind.APPLICATION)
    with pytest.raises(Unread):
        len(part.steps)
    with pytest.raises(Unread):
        part.step(whole.all(Kind.APPLICATION)[0].id)
    # What was looked at once is read from then on, and who looks at everything is given everything.
    habit.learn([whole])
    assert (await read(habit)).all(Kind.APPLICATION) == whole.all(Kind.APPLICATION)
    assert tuple((await read(None)).steps) == tuple(whole.steps)


@pytest.mark.parametrize("actor", [BRANCH_ADMIN, COMMITTEE_ADMIN, AUDITOR], ids=lambda actor: actor.role)
async def test_the_members_of_a_case_are_looked_up_and_not_sought_among_all(
    db: TortoiseContext, actor: Actor, dialect: str
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL takes alternatives apart by itself")
    await seed()
    scope = scope_of(actor)
    for seen in (scope, judging(scope)):
        values = {"cited": [ROSTER[0].id], "branches": [BRANCH.id], "chosen": [], **parameters(scope)}
        sql = f"EXPLAIN QUERY PLAN SELECT t.id FROM party_member AS t WHERE {who_counts(scope, seen)} ORDER BY t.id"
        plan = [row["detail"] for row in await sets.select(sql, values)]
        assert [step for step in plan if step.startswith("SCAN t")] == []
        assert len([step for step in plan if step.startswith("SEARCH t USING")]) == 3
