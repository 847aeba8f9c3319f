"""Demo data: one district made by rule, its people led along the road by the product's own acts.

Reproducible (fixed seed) and dated relative to the day it is made. Two committees with twelve branches each, the second one
under the national text since it is in force; 600 people in all stages and statuses.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from tortoise.transactions import in_transaction

from domain.acts import desk, opening
from domain.calendar import SHANGHAI, months_after
from domain.case.approvals import ApprovalKind, ApprovalStatus
from domain.case.dossier import Dossier
from domain.case.members import Member, MemberStatus
from domain.case.person import ApplicationBasis, Education, Person, PoliticalStatus
from domain.case.roster import entry_of
from domain.identity import IdType, Sex, check_digit
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import NATIONAL_2026_SINCE, Edition
from domain.orgs.organizations import APPROVING_KINDS, Line, OrgKind
from domain.steps.desk import ArchiveReason
from records import seals, tables
from records.cases import histories
from records.organizations import calendar, tree
from records.people import accounts, passwords
from records.stamps import name_key, uuid7
from service.demo.road import Act, Cast, Road, Tomorrow

SEED = 20260511
PASSWORD = "jishi-demo-2026"  # noqa: S105 -- printed in the README; the demo has no real data
PEOPLE_PER_BRANCH = 25

_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂兰建华志红玉梅文博宇轩子涵雨欣思远晓燕海波"
_UNITS = ("第一项目部", "设计院", "财务部", "信息中心", "质量监督站", "工程管理部", "人力资源部", "后勤服务中心")
_WORDS = (
    "思想积极要求进步，工作认真负责",
    "学习刻苦，团结同志，群众基础好",
    "在急难任务中冲锋在前，表现突出",
    "理论学习扎实，能够联系实际",
)


@dataclass(frozen=True)
class DemoAccount:
    """A row of the table that `jishi run` prints."""

    login: str
    role: Role
    what: str


ACCOUNTS = (
    DemoAccount("branch", Role.BRANCH_ADMIN, "党支部管理员 · 第一党委第一党支部 (MANUAL_2024)"),
    DemoAccount("branch-2026", Role.BRANCH_ADMIN, "党支部管理员 · 第二党委第一党支部 (NATIONAL_2026)"),
    DemoAccount("committee", Role.COMMITTEE_ADMIN, "党委管理员 · 第一党委"),
    DemoAccount("committee-2026", Role.COMMITTEE_ADMIN, "党委管理员 · 第二党委"),
    DemoAccount("general-branch", Role.GENERAL_BRANCH_ADMIN, "党总支管理员 · 第一党委机关党总支"),
    DemoAccount("sub-committee", Role.GENERAL_BRANCH_ADMIN, "所属基层党委管理员 · 第二党委街道所属党委"),
    DemoAccount("org-dept", Role.ORG_DEPT, "区委组织部"),
    DemoAccount("auditor", Role.AUDITOR, "审计员 · 区委"),
    DemoAccount("admin", Role.SYSTEM_ADMIN, "系统管理员"),
    DemoAccount("candidate", Role.CANDIDATE, "发展人员本人 · 第一党委第一党支部"),
)


async def load(clock: date | None = None) -> int:
    """Makes the district once; answers how many cases were written, 0 when there are some already."""
    if await tables.PartyOrg.exists():
        return 0
    today = clock or datetime.now(SHANGHAI).date()
    await calendar.seed_holidays()
    async with in_transaction():
        district = await _District(random.Random(SEED), today).made()  # noqa: S311 -- made-up people, not secrets
    return district.written


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _name(dice: random.Random) -> str:
    return dice.choice(_SURNAMES) + "".join(dice.sample(_GIVEN, dice.choice((1, 2, 2))))


def _number(dice: random.Random, birth: date, sex: Sex) -> str:
    order = dice.randrange(0, 499) * 2 + (1 if sex is Sex.MALE else 0)
    first = f"110101{birth:%Y%m%d}{order:03d}"
    return first + check_digit(first)


# ── the district ────────────────────────────────────────────────────────────────────────────────────────────────────

Leg = Callable[[Road], Any]

# What becomes of the people of a branch: how far each has come, and how many days ago that was (at least, at most).
_LEGS: tuple[tuple[str, Leg, int, int], ...] = (
    ("applied lately", Road.applied, 1, 20),
    ("applied, talk overdue", Road.applied, 45, 120),
    ("talked", Road.talked, 5, 40),
    ("resolved", Road.resolved, 2, 30),
    ("activist", Road.mentored, 10, 80),
    ("activist", Road.mentored, 90, 170),
    ("activist, half-year missed", Road.mentored, 200, 330),
    ("activist for a year", Road.a_year_old_activist, 1, 20),
    ("waiting for listing", Road.target_filed, 1, 25),
    ("activist", Road.mentored, 20, 150),
    ("listed", Road.a_target, 5, 60),
    ("examined", Road.examined, 2, 40),
    ("waiting for pre-review", Road.pre_review_filed, 1, 20),
    ("pre-reviewed", Road.pre_reviewed, 1, 8),
    ("waiting for admission", Road.submitted, 1, 60),
    ("probationary", Road.sworn, 10, 60),
    ("probationary", Road.sworn, 70, 110),
    ("at expiry, overdue", Road.at_expiry, 35, 120),
    ("waiting for conversion", Road.conversion_filed, 1, 40),
    ("full member", Road.a_full_member, 5, 300),
    ("extended", Road.extended, 10, 90),
    ("annulled", Road.annulled, 10, 200),
    ("archived", Road.mentored, 60, 200),
    ("restored", Road.talked, 60, 200),
    ("rejected", Road.target_filed, 30, 60),
)
# With 24 branches: the listings of all and the other three of every second one make 60 waiting submissions.
_EVERY_SECOND = {
    "waiting for pre-review": ("examined", Road.examined, 2, 40),
    "waiting for admission": ("listed", Road.a_target, 5, 60),
    "waiting for conversion": ("full member", Road.a_full_member, 5, 300),
}
# What an inbox shows beside the plain ones: explained warnings, a term that has run out, what was sent back before.
_EVERY_FOURTH = {
    "waiting for admission": ("waiting, explained", Road.submitted_with_one_on_leave, 1, 60),
    "waiting for conversion": ("waiting, late", Road.conversion_filed_late, 1, 40),
    "waiting for listing": ("waiting again", Road.target_filed, 12, 30),
}
_EVERY_EIGHTH = {"waiting for admission": ("waiting too long", Road.submitted, 95, 110)}


# Who comes and goes between a branch and the one that was made before it: in place of whoever was archived and restored.
_MOVING: tuple[Mapping[str, tuple[str, Leg, int, int]], ...] = (
    {"restored": ("leaving", Road.moving, 1, 20), "archived": ("left", Road.left, 5, 60)},
    {"restored": ("leaving, unanswered", Road.moving, 40, 60), "archived": ("taken over", Road.moved, 5, 60)},
    {"restored": ("asked for", Road.wanted_elsewhere, 1, 20), "archived": ("not recognised", Road.not_recognised, 5, 60)},
    {"restored": ("taken over as a target", Road.moved_as_a_target, 5, 60)},
    {"restored": ("sent back", Road.sent_back, 5, 60), "archived": ("on probation elsewhere", Road.moved_on_probation, 5, 60)},
    {"restored": ("stayed", Road.stayed, 5, 60), "archived": ("an activist again", Road.moved_back_to_the_activists, 5, 60)},
)  # fmt: skip


def voters_of(case: Dossier) -> list[Member]:
    """Whom the case has put on the roster with a vote, as the others of the branch are judged with."""
    entry = entry_of(case)
    if entry is None or entry.status is not MemberStatus.FULL:
        return []
    base = Member(case.id, case.person.name, case.branch.id, case.branch.path)
    return [replace(base, full_since=entry.full_since, joined_on=entry.joined_on, converted_on=entry.converted_on)]


class _District:
    """The making of the district: a state that lives for one load."""

    def __init__(self, dice: random.Random, today: date) -> None:
        self.dice = dice
        self.today = today
        self.written = 0
        self.branches = 0
        self.neighbour: tuple[Line, Actor] | None = None
        self.durations: dict[tuple[str, bool, bool], int] = {}
        self.hash = ""

    async def made(self) -> _District:
        self.hash = await passwords.hashed(PASSWORD)
        self.founder = await self._account("admin", "系统管理员", Role.SYSTEM_ADMIN, None)
        root = await self._org(None, "东城区委", OrgKind.LOCAL_COMMITTEE)
        office = await self._org(root, "东城区委组织部", OrgKind.ORGANIZATION_DEPARTMENT)
        org_dept = await self._account("org-dept", "组织部经办人", Role.ORG_DEPT, root)
        await self._account("auditor", "审计员", Role.AUDITOR, root)
        for number, word in enumerate(("第一", "第二"), start=1):
            await self._committee(root, number, word, org_dept)
        self.office = office
        return self

    async def _committee(self, root: UUID, number: int, word: str, org_dept: Actor) -> None:
        national = number == 2
        suffix = "-2026" if national else ""
        committee = await self._org(root, f"{word}建设集团党委", OrgKind.GRASSROOTS_COMMITTEE)
        decider = await self._account(f"committee{suffix}", f"{word}党委组织委员", Role.COMMITTEE_ADMIN, committee)
        if national:
            await tables.Adoption.create(
                org_id=committee,
                edition=Edition.NATIONAL_2026,
                since=NATIONAL_2026_SINCE,
                recorded_at=datetime.now(UTC),
            )
        kind = OrgKind.SUB_COMMITTEE if national else OrgKind.GENERAL_BRANCH
        between = await self._org(committee, "街道所属基层党委" if national else "机关党总支", kind)
        login = "sub-committee" if national else "general-branch"
        middle = await self._account(login, "审议经办人", Role.GENERAL_BRANCH_ADMIN, between)
        for n in range(1, 13):
            branch = await self._org(committee if n <= 8 else between, f"{word}党委第{n}党支部", OrgKind.BRANCH)
            login = f"branch{suffix}" if n == 1 else f"branch{suffix}-{n}"
            clerk_ = await self._account(login, f"第{n}支部组织委员", Role.BRANCH_ADMIN, branch)
            roster = await self._roster(branch)
            elsewhere, receiver = self.neighbour or ((), None)
            cast = Cast(clerk_, decider, {between: middle}, org_dept, elsewhere, receiver)
            self.neighbour = ((await tree.lines([clerk_.org_path]))[clerk_.org_path], clerk_)
            await self._people(branch, cast, roster, first=n == 1 and not national)

    async def _org(self, superior: UUID | None, name: str, kind: OrgKind) -> UUID:
        data = tree.OrgData(kind, name, can_approve_admission=kind in APPROVING_KINDS)
        return await tree.create_organization(self.founder, superior, data)

    async def _account(self, login: str, name: str, role: Role, org: UUID | None, case: UUID | None = None) -> Actor:
        row = await tables.Account.create(
            login=login,
            name=name,
            role=role,
            org_id=org,
            candidate_id=case,
            password_hash=self.hash,
            created_at=datetime.now(UTC),
        )
        known = await accounts.find(row.id)
        if known is None:
            raise LookupError(login)
        return await accounts.actor_of(known)

    async def _roster(self, branch: UUID) -> list[Member]:
        org = await tables.PartyOrg.get(id=branch)
        rows = []
        for n in range(self.dice.randrange(9, 16)):
            name = _name(self.dice)
            since = date(self.dice.randrange(1990, 2020), self.dice.randrange(1, 13), 1)
            position = ("支部书记", "组织委员", "宣传委员")[n] if n < 3 else ""
            rows.append(
                tables.PartyMember(
                    id=uuid7(),
                    org_id=branch,
                    org_path=org.path,
                    name=name,
                    name_key=name_key(name),
                    position=position,
                    full_since=since,
                    created_at=datetime.now(UTC),
                )
            )
        await tables.PartyMember.bulk_create(rows)
        return [Member(r.id, r.name, branch, org.path, full_since=r.full_since) for r in rows]

    # ── the people of a branch ──────────────────────────────────────────────────────────────────────────────────────

    async def _people(self, branch: UUID, cast: Cast, roster: list[Member], *, first: bool) -> None:
        path = cast.branch.org_path
        line = (await tree.lines([path]))[path]
        holidays = await calendar.holidays()
        legs = [self._leg(number) for number in range(PEOPLE_PER_BRANCH)]
        made: dict[int, histories.History] = {}
        # Who was converted first has a vote when the others are voted on.
        for number in sorted(range(len(legs)), key=lambda n: (legs[n][1] is not Road.a_full_member, -legs[n][2], n)):
            road, id_number = self._led(*legs[number], line, cast, roster, holidays)
            made[number] = histories.History(tuple(road.acts), id_number, dict(road.meetings))
            roster = [*roster, *voters_of(road.case)]
        await histories.keep([made[number] for number in range(len(legs))], self.today)
        self.written += len(made)
        self.branches += 1
        if first:
            await self._account("candidate", made[4].case.person.name, Role.CANDIDATE, None, made[4].case.id)

    def _leg(self, number: int) -> tuple[str, Leg, int]:
        """How far somebody has come, and how many days ago that was."""
        name, leg, least, most = _LEGS[number % len(_LEGS)]
        name, leg, least, most = self._varied().get(name, (name, leg, least, most))
        return name, leg, self.dice.randrange(least, most + 1)

    def _varied(self) -> Mapping[str, tuple[str, Leg, int, int]]:
        """What differs in this branch from the others."""
        moving = _MOVING[self.branches % len(_MOVING)] if self.branches else {}
        if self.branches % 2:
            return {**_EVERY_SECOND, **moving}
        varied = _EVERY_FOURTH if self.branches % 4 == 0 else {}
        return {**varied, **(_EVERY_EIGHTH if self.branches % 8 == 4 else {}), **moving}

    def _led(
        self, name: str, leg: Leg, ago: int, line: Line, cast: Cast, roster: list[Member], holidays: Any
    ) -> tuple[Road, str]:
        """Someone led to a leg, so that it was reached about so many days ago."""
        national, between = line[1].adoptions != () or (len(line) > 3 and line[2].adoptions != ()), len(line) > 3
        key = (name, national, between)
        person, id_number = self._person()
        lasts = self.durations.get(key)
        if lasts is None:
            start = months_after(self.today, -40)
            probe = self._road(person, start, line, cast, roster, holidays)
            leg(probe)
            lasts = self.durations[key] = (probe.day - start).days
        while True:
            start = self.today - timedelta(days=ago + lasts)
            road = self._road(person, start, line, cast, roster, holidays)
            try:
                leg(road)
                self._afterwards(name, road)
            except Tomorrow:
                # A longer notice than the probe's, over a holiday: a few days earlier will do.
                ago += 5
                continue
            return road, id_number

    def _road(self, person: Person, start: date, line: Line, cast: Cast, roster: list[Member], holidays: Any) -> Road:
        opened = opening.open_case(uuid7(), person, line, today=start, clock=start, flaws=(), duplicate=False)
        if opened.after is None:
            raise LookupError(opened.problems)
        members = {m.id: m for m in roster}
        case = replace(opened.after, roster=tuple(roster), members=members, holidays=holidays)
        outcome = replace(opened, after=case)
        road = Road(case, cast, mentors=roster[0:2], clock=self.today, words=self.dice.choice(_WORDS))
        road.acts.append(Act("createCandidate", cast.branch, outcome, start))
        return road

    def _afterwards(self, name: str, road: Road) -> None:
        """What the leg alone does not tell."""
        branch = road.cast.branch
        if name == "archived" or name == "restored":
            road.later(20)
            reason = ArchiveReason.TRANSFERRED_OUT
            road.done("archiveCandidate", branch, desk.archive(road.case, uuid7(), reason, "工作调动", branch))
        if name == "restored":
            road.later(30)
            road.done("restoreCandidate", branch, desk.restore(road.case, uuid7(), "回到本单位工作", branch))
        if name == "waiting again":
            road.later(5).decide(ApprovalStatus.RETURNED, "请补充群众意见的出处")
            road.later(3).submit(ApprovalKind.DEVELOPMENT_TARGET_FILING)
        if name == "rejected":
            road.later(5).decide(ApprovalStatus.REJECTED, "培养考察材料不够扎实，继续培养")

    def _person(self) -> tuple[Person, str]:
        dice = self.dice
        sex = dice.choice((Sex.MALE, Sex.FEMALE))
        birth = date(dice.randrange(1975, 2001), dice.randrange(1, 13), dice.randrange(1, 29))
        number = _number(dice, birth, sex)
        young = self.today.year - birth.year <= 28
        person = Person(
            _name(dice), birth, sex, IdType.CITIZEN, seals.current().person_key(IdType.CITIZEN, number),
            f"1{dice.choice('358')}{dice.randrange(10**8, 10**9)}", "汉族", dice.choice(tuple(Education)[3:]),
            dice.choice(("工程师", "会计", "教师", "技术员", "职员")), dice.choice(_UNITS),
            PoliticalStatus.MASSES if not young else dice.choice((PoliticalStatus.MASSES, PoliticalStatus.LEAGUE_MEMBER)),
            "北京市东城区", ApplicationBasis.WORKPLACE,
        )  # fmt: skip
        return person, number
