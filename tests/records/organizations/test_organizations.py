"""The tree, what it follows and demands, its rosters, and the holidays."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import orjson
import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.case.members import Discipline, DisciplineKind
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Edition
from domain.orgs.organizations import OrgKind, edition_on, settings_on
from domain.orgs.settings import LABELS, CommitteeSettings, FilingMode
from records import stamps, tables
from records.engines import sets
from records.errors import BadInput, Conflict, NotAllowed, NotFound, Unexplained
from records.organizations import calendar, roster, rulebook, tree
from records.organizations.roster import MemberData
from records.organizations.tree import OrgData
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE, COMMITTEE_ADMIN, DISTRICT, ROSTER, TODAY, a_road
from tests.records.seeded import OPERATOR, OTHER_BRANCH, put, seed, statements

NEW_BRANCH = OrgData(OrgKind.BRANCH, "第三党支部")
SINCE = date(2026, 6, 1)
DAY = timedelta(days=1)
FROM_TODAY = {"effective_on": TODAY, "today": TODAY}


async def row_of(org_id: UUID) -> sets.Row:
    return (await sets.read(tables.PartyOrg, "t.id = :id", {"id": org_id}))[0]


async def told() -> sets.Row:
    row = (await sets.read(tables.Journal, "1=1", {}, tail="ORDER BY t.id"))[-1]
    return {**row, "before": orjson.loads(row["before"] or "null"), "after": orjson.loads(row["after"])}


# ── the tree ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_organization_gets_the_next_path_under_its_superior(db: TortoiseContext) -> None:
    await seed()
    first = await tree.create_organization(OPERATOR, COMMITTEE.id, NEW_BRANCH)
    top = await tree.create_organization(OPERATOR, None, OrgData(OrgKind.LOCAL_COMMITTEE, "西城区委"))
    assert [(await row_of(i))["path"] for i in (first, top)] == ["/1/2/6/", "/2/"]
    line = await tree.line_of(first)
    assert [org.name for org in line] == ["第三党支部", COMMITTEE.name, DISTRICT.name]
    assert (await told())["act"] == "createOrganization"


@pytest.mark.parametrize("actor", [BRANCH_ADMIN, COMMITTEE_ADMIN])
async def test_only_the_installation_makes_organizations(db: TortoiseContext, actor: Actor) -> None:
    await seed()
    with pytest.raises(NotAllowed):
        await tree.create_organization(actor, COMMITTEE.id, NEW_BRANCH)


async def test_a_branch_has_no_power_to_approve(db: TortoiseContext) -> None:
    await seed()
    with pytest.raises(BadInput) as refused:
        await tree.create_organization(OPERATOR, COMMITTEE.id, replace(NEW_BRANCH, can_approve_admission=True))
    assert refused.value.path == ("canApproveAdmission",)


async def test_a_change_needs_the_version_it_was_read_with(db: TortoiseContext) -> None:
    await seed()
    await tree.update_organization(OPERATOR, BRANCH.id, 1, replace(NEW_BRANCH, name="新名"))
    assert (await row_of(BRANCH.id))["name"] == "新名"
    assert ((await told())["before"]["name"], (await told())["after"]["name"]) == (BRANCH.name, "新名")
    with pytest.raises(Conflict):
        await tree.update_organization(OPERATOR, BRANCH.id, 1, NEW_BRANCH)


async def test_lines_of_one_and_three_cost_the_same(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch) -> None:
    await seed()
    counts = []
    for paths in ([BRANCH.path], [BRANCH.path, OTHER_BRANCH.path, DISTRICT.path]):
        with statements(monkeypatch) as sent:
            found = await tree.lines(paths)
        counts.append(len(sent))
        assert set(found) == set(paths)
    assert counts == [2, 2]
    assert await tree.lines([]) == {}


# ── what they follow and demand ─────────────────────────────────────────────────────────────────────────────────────


async def test_an_edition_holds_for_the_subtree_from_its_day(db: TortoiseContext) -> None:
    await seed()
    await rulebook.adopt_rule_set(COMMITTEE_ADMIN, COMMITTEE.id, Edition.NATIONAL_2026, SINCE, today=TODAY)
    line = await tree.line_of(BRANCH.id)
    assert edition_on(line, SINCE) is Edition.NATIONAL_2026
    assert edition_on(line, date(2026, 5, 31)) is Edition.MANUAL_2024
    with pytest.raises(Conflict):
        await rulebook.adopt_rule_set(COMMITTEE_ADMIN, COMMITTEE.id, Edition.MANUAL_2024, SINCE, today=TODAY)


async def test_the_national_edition_is_not_adopted_before_it_was_in_force(db: TortoiseContext) -> None:
    await seed()
    with pytest.raises(BadInput):
        await rulebook.adopt_rule_set(
            COMMITTEE_ADMIN, COMMITTEE.id, Edition.NATIONAL_2026, date(2026, 5, 10), today=TODAY
        )


async def test_a_superior_is_out_of_reach(db: TortoiseContext) -> None:
    await seed()
    with pytest.raises(NotFound):
        await rulebook.adopt_rule_set(COMMITTEE_ADMIN, DISTRICT.id, Edition.NATIONAL_2026, SINCE, today=TODAY)
    with pytest.raises(NotFound):
        await rulebook.set_committee_settings(COMMITTEE_ADMIN, DISTRICT.id, 1, CommitteeSettings(), **FROM_TODAY)


async def test_settings_hold_for_the_subtree_and_are_never_loosened_below(db: TortoiseContext) -> None:
    await seed()
    above = Actor(COMMITTEE_ADMIN.account_id, Role.COMMITTEE_ADMIN, DISTRICT.id, DISTRICT.path)
    strict = CommitteeSettings(activist_filing_mode=FilingMode.REVIEWED, notice_working_days=7, pre_review_days=30)
    await rulebook.set_committee_settings(above, DISTRICT.id, 1, strict, **FROM_TODAY)
    assert settings_on(await tree.line_of(BRANCH.id), TODAY) == strict
    for looser in (CommitteeSettings(), replace(strict, pre_review_days=None)):
        with pytest.raises(BadInput, match="superior"):
            await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, looser, **FROM_TODAY)
    # All that is looser is named, not the first alone.
    with pytest.raises(BadInput) as looser_in_three:
        await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, CommitteeSettings(), **FROM_TODAY)
    told = looser_in_three.value.message.zh
    assert all(LABELS[name].zh in told for name in ("activist_filing_mode", "notice_working_days", "pre_review_days"))
    stricter = replace(strict, notice_working_days=10)
    await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, stricter, **FROM_TODAY)
    assert settings_on(await tree.line_of(BRANCH.id), TODAY) == stricter


# The manual's additions, which the national text lets a committee switch off (decision 0.3, Y14).
ADDITIONS = ("half_yearly_extras", "same_committee", "training_exam", "target_inspections", "dues_at_admission")


async def test_where_no_superior_has_settings_the_manuals_additions_may_be_switched_off(db: TortoiseContext) -> None:
    await seed()
    eased = CommitteeSettings(**dict.fromkeys(ADDITIONS, False))
    with pytest.raises(Unexplained):
        await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, eased, **FROM_TODAY)
    await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, eased, reason="依国家条文", **FROM_TODAY)
    assert settings_on(await tree.line_of(BRANCH.id), TODAY) == eased


@pytest.mark.parametrize("addition", ADDITIONS)
async def test_what_a_superior_with_settings_keeps_on_stays_on_below(db: TortoiseContext, addition: str) -> None:
    await seed()
    above = Actor(COMMITTEE_ADMIN.account_id, Role.COMMITTEE_ADMIN, DISTRICT.id, DISTRICT.path)
    await rulebook.set_committee_settings(above, DISTRICT.id, 1, CommitteeSettings(), **FROM_TODAY)
    with pytest.raises(BadInput, match="superior"):
        await rulebook.set_committee_settings(
            COMMITTEE_ADMIN, COMMITTEE.id, 1, replace(CommitteeSettings(), **{addition: False}), **FROM_TODAY
        )


async def test_settings_hold_from_their_day_and_what_was_before_them_stays(db: TortoiseContext) -> None:
    await seed()
    for version, (day, months) in enumerate([(TODAY, 1), (TODAY + 9 * DAY, 3), (TODAY, 2)], start=1):
        settings = CommitteeSettings(waiting_months=months)
        await rulebook.set_committee_settings(
            COMMITTEE_ADMIN, COMMITTEE.id, version, settings, effective_on=day, today=TODAY
        )
    line = await tree.line_of(BRANCH.id)
    days = (TODAY - DAY, TODAY, TODAY + 8 * DAY, TODAY + 9 * DAY)
    # Laid down again for the same day, the later word counts; what is planned stays planned.
    assert [settings_on(line, day).waiting_months for day in days] == [0, 2, 2, 3]
    journal = await told()
    assert journal["before"]["waiting_months"] == 1
    assert (journal["after"]["waiting_months"], journal["after"]["effective_on"]) == (2, TODAY.isoformat())


async def test_a_superiors_plan_is_compared_with_on_its_day(db: TortoiseContext) -> None:
    await seed()
    above = Actor(COMMITTEE_ADMIN.account_id, Role.COMMITTEE_ADMIN, DISTRICT.id, DISTRICT.path)
    strict, soon = CommitteeSettings(notice_working_days=7), TODAY + 9 * DAY
    await rulebook.set_committee_settings(above, DISTRICT.id, 1, strict, effective_on=soon, today=TODAY)
    with pytest.raises(BadInput, match="superior"):
        await rulebook.set_committee_settings(
            COMMITTEE_ADMIN, COMMITTEE.id, 1, CommitteeSettings(), effective_on=soon, today=TODAY
        )
    await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, CommitteeSettings(), **FROM_TODAY)


async def test_nothing_is_laid_down_for_a_day_past_where_cases_lie(db: TortoiseContext) -> None:
    await seed()
    past = {"effective_on": TODAY - DAY, "today": TODAY}
    await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, CommitteeSettings(), **past)
    await put(a_road(Edition.MANUAL_2024).case)
    with pytest.raises(BadInput, match="cases"):
        await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 2, CommitteeSettings(), **past)
    with pytest.raises(BadInput, match="cases"):
        await rulebook.adopt_rule_set(COMMITTEE_ADMIN, COMMITTEE.id, Edition.NATIONAL_2026, TODAY - DAY, today=TODAY)
    await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 2, CommitteeSettings(), **FROM_TODAY)
    await rulebook.adopt_rule_set(COMMITTEE_ADMIN, COMMITTEE.id, Edition.NATIONAL_2026, TODAY, today=TODAY)


async def test_settings_looser_than_the_regulation_are_refused(db: TortoiseContext) -> None:
    await seed()
    settings = CommitteeSettings(notice_working_days=4)
    with pytest.raises(BadInput) as refused:
        await rulebook.set_committee_settings(COMMITTEE_ADMIN, COMMITTEE.id, 1, settings, **FROM_TODAY)
    assert refused.value.path == ("settings", "notice_working_days")


# ── rosters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_member_comes_back_as_entered(db: TortoiseContext) -> None:
    await seed()
    punished = (Discipline(DisciplineKind.WARNING, date(2025, 1, 1)),)
    data = MemberData("王五", full_since=date(2001, 1, 1), person_key="secret", disciplines=punished)
    member_id = await roster.create_member(BRANCH_ADMIN, BRANCH.id, data, today=TODAY)
    found = (await roster.members(BRANCH_ADMIN, [member_id]))[member_id]
    assert (found.name, found.org_path, found.person_key, found.disciplines) == (
        "王五",
        BRANCH.path,
        "secret",
        punished,
    )
    assert "secret" not in str((await told())["after"])


async def test_a_roster_of_the_same_committee_is_read_and_not_written(db: TortoiseContext) -> None:
    await seed()
    other = replace(BRANCH_ADMIN, org_id=OTHER_BRANCH.id, org_path=OTHER_BRANCH.path)
    assert list(await roster.members(other, [ROSTER[0].id])) == [ROSTER[0].id]
    with pytest.raises(NotFound):
        await roster.update_member(other, ROSTER[0].id, 1, MemberData("赵六"), today=TODAY)
    with pytest.raises(NotFound):
        await roster.create_member(other, BRANCH.id, MemberData("赵六"), today=TODAY)


async def test_a_member_is_changed_once_per_version_and_keeps_their_key(db: TortoiseContext) -> None:
    await seed()
    member_id = await roster.create_member(
        BRANCH_ADMIN, BRANCH.id, MemberData("王五", person_key="secret"), today=TODAY
    )
    left = MemberData("王五", left_on=date(2026, 1, 1), left_reason="转出")
    await roster.update_member(BRANCH_ADMIN, member_id, 1, left, today=TODAY)
    found = (await roster.members(BRANCH_ADMIN, [member_id]))[member_id]
    assert (found.left_on, found.person_key) == (date(2026, 1, 1), "secret")
    with pytest.raises(Conflict):
        await roster.update_member(BRANCH_ADMIN, member_id, 1, left, today=TODAY)


def test_names_sort_by_their_pinyin() -> None:
    names = ["张三", "安娜", "李四", "Bob"]
    assert sorted(names, key=stamps.name_key) == ["安娜", "Bob", "李四", "张三"]


# ── holidays ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_the_known_holidays_are_entered_once(db: TortoiseContext) -> None:
    assert (await calendar.holidays()).years == frozenset()
    entered = await calendar.seed_holidays()
    assert entered > 700
    known = await calendar.holidays()
    assert known.years == frozenset(range(2004, 2027))
    assert (known.is_workday(date(2026, 10, 1)), known.is_workday(date(2026, 2, 14))) == (False, True)
    assert await calendar.seed_holidays() == 0


async def test_a_day_entered_by_hand_is_not_overwritten(db: TortoiseContext) -> None:
    await seed()
    await calendar.set_holidays(OPERATOR, {date(2026, 10, 1): (True, "更正"), date(2027, 1, 1): (False, "元旦")})
    await calendar.seed_holidays()
    known = await calendar.holidays()
    assert known.is_workday(date(2026, 10, 1))
    assert known.covers(date(2027, 5, 1))
    await calendar.set_holidays(OPERATOR, {date(2026, 10, 1): (False, "国庆节")})
    assert not (await calendar.holidays()).is_workday(date(2026, 10, 1))
    with pytest.raises(NotAllowed):
        await calendar.set_holidays(COMMITTEE_ADMIN, {})
