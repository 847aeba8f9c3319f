"""A small world for the graph's tests: two committees, their branches, an account for each role, and cases on every leg.

The first committee follows the manual, the second the national text. Cases are led by the domain's own acts, as the demo's.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any
from uuid import UUID, uuid4

import pyotp
from msgspec.structs import replace
from tortoise.transactions import in_transaction

from domain.acts import correcting, desk, opening, recording
from domain.calendar import SHANGHAI, months_after, nth_workday
from domain.case.dossier import Dossier
from domain.case.members import Member
from domain.case.person import ApplicationBasis, Education, Person, PoliticalStatus
from domain.identity import IdType, Sex, check_digit
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Edition
from domain.orgs.organizations import OrgKind
from domain.registration import consent_on
from domain.steps.desk import ArchiveReason
from domain.steps.kinds import Kind
from domain.steps.opinions import Exemption, Talk
from domain.steps.papers import AdmissionForm, Paper
from domain.steps.probation import Postponement
from domain.steps.step import Step
from graph.context import Context
from graph.plan.execution.requests import Ask, Reply
from graph.schema import engine
from records import seals, tables
from records.cases import histories
from records.engines import connections, sets
from records.organizations import calendar, tree
from records.people import accounts, passwords
from records.stamps import name_key, uuid7
from service.demo import voters_of
from service.demo.road import PAPERS, Act, Cast, Road, Tomorrow, a_notice
from service.settings import Settings

KEY = bytes(range(32))
TODAY = date(2029, 1, 15)
NOW = datetime.combine(TODAY, time(12), SHANGHAI).astimezone(UTC)
PASSWORD = "a-good-long-password"
CONSENT = consent_on(TODAY).version
TOKENS: dict[str, str] = {}  # secrets issued while the world was built, by whose they are
NEW_NUMBER = "110101199604125014"


@dataclass(frozen=True)
class Case:
    """Somebody led to a leg, as the last act left the case."""

    dossier: Dossier
    number: str
    day: date

    @property
    def id(self) -> str:
        return f"cand_{self.dossier.id}"

    def record(self, kind: Kind, prefix: str) -> str:
        step = self.dossier.last(kind)
        if step is None and (live := [s for s in self.dossier.steps if s.kind is kind]):
            step = live[-1]
        return f"{prefix}_{step.id if step else UUID(int=1)}"

    @property
    def approval(self) -> str:
        waiting = self.dossier.open_approval
        last = self.dossier.approvals[-1].id if self.dossier.approvals else UUID(int=1)
        return f"apr_{waiting.id if waiting else last}"

    @property
    def transfer(self) -> str:
        return f"xfr_{self.dossier.transfers[-1].id if self.dossier.transfers else UUID(int=1)}"

    @property
    def meeting(self) -> str:
        votes = [
            s.shape.meeting_id for s in self.dossier.steps if s.kind in (Kind.VOTE_ADMISSION, Kind.VOTE_CONVERSION)
        ]
        return f"mtg_{votes[-1] if votes else UUID(int=1)}"


@dataclass(repr=False)
class World:
    """Who and what is there.

    Without a `repr`: the event loop's runner asks for that of a test and its arguments each time it starts and ends.
    """

    orgs: dict[str, UUID]
    actors: dict[str, Actor]
    rosters: dict[str, list[Member]]
    cases: dict[str, Case]

    def org(self, name: str) -> str:
        return f"org_{self.orgs[name]}"

    def member(self, number: int, branch: str = "own") -> str:
        return f"mem_{self.rosters[branch][number].id}"

    def account(self, name: str) -> str:
        return f"acc_{self.actors[name].account_id}"


def code(whose: str) -> str:
    """What an authenticator app shows by now for a secret of the world."""
    return pyotp.TOTP(TOKENS[whose]).now()


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def reply(actor: Actor | None, query: str, variables: Mapping[str, Any] | None = None, **given: Any) -> Reply:
    now = given.pop("now", NOW)
    context = Context(
        actor, now.astimezone(SHANGHAI).date(), now, language="en", address="192.0.2.1", settings=_settings(), **given
    )
    return await engine.answer(Ask(query=query, variables=dict(variables or {})), context)


@cache
def _settings() -> Settings:
    return Settings()  # they are read from the environment, which takes longer than most answers


async def ask(actor: Actor | None, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The data of an answer without top-level errors."""
    answer = await reply(actor, query, variables)
    assert answer.errors == [], answer.errors
    data: dict[str, Any] = json.loads(answer.data or b"null")
    return data


async def respond(actor: Actor | None, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Data and top-level errors, for those who expect some."""
    answer = await reply(actor, query, variables)
    return {"data": json.loads(answer.data or b"null"), "errors": answer.errors, "request_error": answer.request_error}


async def fingerprint() -> tuple[dict[str, int], str]:
    """How many rows every table has, and a digest over all that stands in them; that an act was denied is no change.

    Hundreds of tests take two of these, so the database writes its rows down itself, all tables in one statement.
    """
    postgres = connections.is_postgres()
    rows = "\nUNION ALL ".join([await _written_down(table, postgres=postgres) for table in TABLES])
    found = {row["name"]: row for row in await sets.select(rows)}
    digest = hashlib.sha256("\n".join(f"{table} {found[table]['told']}" for table in TABLES).encode())
    return {table: found[table]["rows"] for table in TABLES}, digest.hexdigest()


async def _written_down(table: str, *, postgres: bool) -> str:
    """A statement that gives a table's name, how many rows it has, and what stands in them."""
    where = "WHERE t.after IS NULL OR CAST(t.after AS TEXT) NOT LIKE '%denied%'" if table == "journal" else ""
    if postgres:
        told = "md5(string_agg(t::text, chr(10) ORDER BY t::text))"
        return f"SELECT '{table}' AS name, count(*) AS rows, {told} AS told FROM \"{table}\" AS t {where}"
    if table not in _QUOTED:
        named = await sets.select(f"SELECT name FROM pragma_table_info('{table}')")
        _QUOTED[table] = " || ',' || ".join(f'quote(t."{row["name"]}")' for row in named)
    told = f'SELECT {_QUOTED[table]} AS row FROM "{table}" AS t {where} ORDER BY 1'
    return f"SELECT '{table}' AS name, count(*) AS rows, group_concat(row, char(10)) AS told FROM ({told})"


_QUOTED: dict[str, str] = {}  # SQLite has no text of a whole row


TABLES = (
    "party_org", "adoption", "recruitment_plan", "party_member", "candidate", "step", "opinion", "vote", "meeting", "assignment", "approval",
    "account", "session", "second_factor", "recovery_code", "access_token", "registration_token", "consent", "correction_request", "transfer_request", "transfer_code", "calendar_feed", "channel", "delivery", "journal", "idempotency", "holiday",
    "blob", "file", "file_use", "upload", "document", "notice_objection",
)  # fmt: skip


# ── the legs ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _new(road: Road) -> None:
    pass


def _applying(road: Road) -> None:
    road.record(Kind.APPLICATION, Paper("入党申请书", "我志愿加入中国共产党……"))


def _recommended(road: Road) -> None:
    road.resolved()
    step = road.case.last(Kind.RESOLUTION_ACTIVIST)
    assert step is not None
    road.done("deleteCommitteeResolution", road.cast.branch, correcting.remove(road.case, step.id, road.cast.branch))


def _reported(road: Road) -> None:
    road.mentored().later(20).record(Kind.THOUGHT_REPORT, Paper("思想汇报", "近期学习情况"))


def _exempted(road: Road) -> None:
    branch = road.a_target().later(20).cast.branch
    exemption = Exemption("边远地区,无法集中", "党委同意")
    step = Step(uuid4(), Kind.TRAINING_EXEMPTION, road.day, exemption, attachments=PAPERS)
    road.done("recordExemption", branch, recording.record(road.case, step, branch))


def _hung(road: Road, kind: Kind = Kind.NOTICE_BEFORE_ADMISSION_MEETING) -> None:
    """A notice that still hangs; its days are over, but it is not closed."""
    road.pre_reviewed()
    end = nth_workday(road.day, road.case.settings.notice_working_days, road.case.holidays).day
    road.record(kind, a_notice(road.day, end)).at(end + timedelta(days=1))


def _noticed(road: Road) -> None:
    road.pre_reviewed().noticed(Kind.NOTICE_BEFORE_ADMISSION_MEETING)


def _unfilled(road: Road) -> None:
    """The pre-review is approved; the form is neither issued nor filled."""
    road.pre_review_filed().later(5).decide(opinion="预审合格")


def _requesting(road: Road) -> None:
    road.sworn()
    start = road.case.probation_start or road.day
    road.at(months_after(start, 4)).at(months_after(start, 12) - timedelta(days=20))
    road.record(Kind.CONVERSION_REQUEST, Paper("转正申请书", "预备期将满"))


def _expiring(road: Road) -> None:
    road.sworn()
    start = road.case.probation_start or road.day
    road.at(months_after(start, 12) - timedelta(days=20))


def _transferred(road: Road) -> None:
    """Moved in as a probationary member, on the day of the oath."""
    sworn = road.sworn

    def moved_in() -> Road:
        sworn()
        road.case = replace(road.case, transferred_in_on=road.day)
        return road

    road.sworn = moved_in  # type: ignore[method-assign]  # the one step of the way at which somebody comes
    road.at_expiry()


def _archived(road: Road) -> None:
    road.mentored().later(20)
    outcome = desk.archive(road.case, uuid7(), ArchiveReason.TRANSFERRED_OUT, "工作调动", road.cast.branch)
    road.done("archiveCandidate", road.cast.branch, outcome)


def _leaving(road: Road) -> None:
    road.mentored().later(20).handed_over()


def _asked_for(road: Road) -> None:
    road.mentored().later(20).asked_for()


def _stayed(road: Road) -> None:
    _leaving(road)
    road.later(2).taken_back()


def _issued(road: Road) -> None:
    """The form was handed out, and is not filled yet."""
    _unfilled(road)
    road.record(Kind.ADMISSION_FORM_ISSUED, AdmissionForm("2028-77"))


# A meeting at which nobody was voted on.
EMPTY = UUID("01977777-7777-7777-8777-777777777777")


def _called(road: Road) -> None:
    """The superior talked with the person; nothing is decided yet."""
    road.submitted().later(5)
    road.record(Kind.SUPERIOR_TALK, Talk(("组织员",), "入党前谈话", opinion="同意"), by=road.cast.committee)
    road.meetings[EMPTY] = road.day


def _put_off(road: Road) -> None:
    _transferred(road)
    branch, put_off = road.cast.branch, Postponement(road.day + timedelta(days=60), "待考察", "支委会决定推迟")
    step = Step(uuid4(), Kind.POSTPONEMENT, road.day, put_off, attachments=PAPERS)
    road.done("postponeConversion", branch, recording.record(road.case, step, branch))


LEGS: dict[str, Callable[[Road], Any]] = {
    "new": _new,
    "applying": _applying,
    "applied": Road.applied,
    "talked": Road.talked,
    "recommended": _recommended,
    "resolved": Road.resolved,
    "activist": Road.an_activist,
    "mentored": Road.mentored,
    "reported": _reported,
    "exempted": _exempted,
    "ripe": Road.a_year_old_activist,
    "target_filed": Road.target_filed,
    "target": Road.a_target,
    "examined": Road.examined,
    "pre_review_filed": Road.pre_review_filed,
    "unfilled": _unfilled,
    "pre_reviewed": Road.pre_reviewed,
    "hung": _hung,
    "noticed": _noticed,
    "announced": Road.announced,
    "voted": Road.voted,
    "submitted": Road.submitted,
    "admitted": Road.a_probationary_member,
    "sworn": Road.sworn,
    "expiring": _expiring,
    "requesting": _requesting,
    "at_expiry": Road.at_expiry,
    "transferred": _transferred,
    "conversion_filed": Road.conversion_filed,
    "full": Road.a_full_member,
    "archived": _archived,
    "leaving": _leaving,
    "asked_for": _asked_for,
    "stayed": _stayed,
    "issued": _issued,
    "called": _called,
    "put_off": _put_off,
}
# Besides the own branch's: where, which legs, under which prefix of the case's name.
_ELSEWHERE = {
    "sibling": ("talked", "ripe", "examined", "submitted", "sworn"),
    "under": ("submitted",),
    "national": ("ripe", "target_filed", "target", "examined", "submitted", "sworn", "voted"),
}
DAYS_AGO = 4


# ── building ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def build() -> World:
    """Writes the world into the current database."""
    seals.install(KEY)
    await calendar.seed_holidays()
    hashed = await passwords.hashed(PASSWORD)
    async with in_transaction():
        return await _Builder(hashed).made()


class _Builder:
    def __init__(self, hashed: str) -> None:
        self.hashed = hashed
        self.orgs: dict[str, UUID] = {}
        self.actors: dict[str, Actor] = {}
        self.rosters: dict[str, list[Member]] = {}
        self.cases: dict[str, Case] = {}
        self.people = 0

    async def made(self) -> World:
        await self.account("system", Role.SYSTEM_ADMIN, None)
        await self.org("root", None, OrgKind.LOCAL_COMMITTEE)
        await self.org("committee", "root", OrgKind.GRASSROOTS_COMMITTEE)
        await self.org("committee-2026", "root", OrgKind.GRASSROOTS_COMMITTEE)
        await self.org("between", "committee", OrgKind.GENERAL_BRANCH)
        for name, superior in (("own", "committee"), ("sibling", "committee"), ("under", "between")):
            await self.org(name, superior, OrgKind.BRANCH)
        await self.org("national", "committee-2026", OrgKind.BRANCH)
        adopted = {"edition": Edition.NATIONAL_2026, "since": date(2026, 5, 11), "recorded_at": NOW}
        await tables.Adoption.create(org_id=self.orgs["committee-2026"], **adopted)
        await self.account("org-dept", Role.ORG_DEPT, "root")
        await self.account("auditor", Role.AUDITOR, "root")
        await self.account("committee", Role.COMMITTEE_ADMIN, "committee")
        await self.account("committee-2026", Role.COMMITTEE_ADMIN, "committee-2026")
        await self.account("between", Role.GENERAL_BRANCH_ADMIN, "between")
        for branch in ("own", "sibling", "under", "national"):
            await self.account(branch, Role.BRANCH_ADMIN, branch)
            self.rosters[branch] = await self.roster(branch)
        await self.lead("own", tuple(LEGS))
        for branch, legs in _ELSEWHERE.items():
            await self.lead(branch, legs)
        await self.account("person", Role.CANDIDATE, None, self.cases["sworn"])
        await self.account("applicant", Role.CANDIDATE, None, self.cases["talked"])
        talked = self.cases["talked"].dossier
        await tables.Consent.create(
            candidate_id=talked.id, org_path=talked.branch.path, account_id=self.actors["applicant"].account_id,
            text_version=CONSENT, address="192.0.2.7", given_at=NOW,
        )  # fmt: skip
        return World(self.orgs, self.actors, self.rosters, self.cases)

    async def org(self, name: str, superior: str | None, kind: OrgKind) -> None:
        power = kind is OrgKind.GRASSROOTS_COMMITTEE
        data = tree.OrgData(kind, name, can_approve_admission=power)
        above = self.orgs[superior] if superior else None
        self.orgs[name] = await tree.create_organization(self.actors["system"], above, data)

    async def account(self, name: str, role: Role, org: str | None, case: Case | None = None) -> None:
        row = await tables.Account.create(
            login=name,
            name=name,
            role=role,
            org_id=self.orgs[org] if org else None,
            candidate_id=case.dossier.id if case else None,
            person_key=case.dossier.person.key if case else "",
            password_hash=self.hashed,
            created_at=NOW,
        )
        known = await accounts.find(row.id)
        assert known is not None
        self.actors[name] = await accounts.actor_of(known)

    async def roster(self, branch: str) -> list[Member]:
        org = await tables.PartyOrg.get(id=self.orgs[branch])
        since = date(2000, 1, 1)
        names = [f"{branch}党员{n}" for n in range(10)]
        rows = [
            tables.PartyMember(
                id=uuid7(), org_id=org.id, org_path=org.path, name=n, name_key=name_key(n), full_since=since, created_at=NOW
            )
            for n in names
        ]  # fmt: skip
        await tables.PartyMember.bulk_create(rows)
        return [Member(r.id, r.name, org.id, org.path, full_since=since) for r in rows]

    async def lead(self, branch: str, legs: tuple[str, ...]) -> None:
        path = self.actors[branch].org_path
        line = (await tree.lines([path]))[path]
        manual = branch != "national"
        committee = self.actors["committee" if manual else "committee-2026"]
        other = self.actors["own" if branch == "national" else "national"]
        elsewhere = (await tree.lines([other.org_path]))[other.org_path]
        deliberating = {self.orgs["between"]: self.actors["between"]}
        cast = Cast(self.actors[branch], committee, deliberating, self.actors["org-dept"], elsewhere, other)
        holidays = await calendar.holidays()
        made: dict[str, histories.History] = {}
        people = {leg: self.person() for leg in legs}
        roster = self.rosters[branch]
        # Who was converted first has a vote when the others are voted on.
        for leg in sorted(legs, key=lambda leg: leg != "full"):
            person, number = people[leg]

            def road(start: date, person: Person = person, roster: Sequence[Member] = tuple(roster)) -> Road:
                opened = opening.open_case(uuid7(), person, line, today=start, clock=start, flaws=(), duplicate=False)
                assert opened.after is not None
                case = replace(opened.after, roster=tuple(roster), members={m.id: m for m in roster}, holidays=holidays)
                begun = Road(case, cast, mentors=roster[0:2], clock=TODAY)
                begun.acts.append(Act("createCandidate", cast.branch, replace(opened, after=case), start))
                return begun

            led = self.led(LEGS[leg], road)
            made[leg] = histories.History(tuple(led.acts), number, dict(led.meetings))
            roster = [*roster, *voters_of(led.case)]
            name = leg if branch == "own" else f"{branch}:{leg}"
            self.cases[name] = Case(replace(led.case, version=len(led.acts)), number, led.day)
        await histories.keep([made[leg] for leg in legs], TODAY)

    def led(self, leg: Callable[[Road], Any], road: Callable[[date], Road]) -> Road:
        """Led so that the leg was reached some days ago, whatever holidays lie on the way."""
        probe = road(months_after(TODAY, -31))
        start = probe.day
        leg(probe)
        start, ago = TODAY - (probe.day - start) - timedelta(days=DAYS_AGO), 0
        while True:
            led = road(start - timedelta(days=ago))
            try:
                leg(led)
            except Tomorrow:
                ago += 5
                continue
            return led

    def person(self) -> tuple[Person, str]:
        self.people += 1
        birth = date(1980, 1, 1) + timedelta(days=self.people * 17)
        number = f"110101{birth:%Y%m%d}{self.people * 2 + 1:03d}"
        number += check_digit(number)
        key = seals.current().person_key(IdType.CITIZEN, number)
        person = Person(
            f"张三{self.people}", birth, Sex.MALE, IdType.CITIZEN, key, f"138001{self.people:05d}", "汉族",
            Education.BACHELOR, "工程师", "设计院", PoliticalStatus.MASSES, "北京市东城区", ApplicationBasis.WORKPLACE,
        )  # fmt: skip
        return person, number


def elsewhere(value: Any) -> Any:
    """The same input with every id replaced by one that stands nowhere."""
    if isinstance(value, dict):
        return {k: elsewhere(v) for k, v in value.items()}
    if isinstance(value, list):
        return [elsewhere(v) for v in value]
    head, _, tail = value.partition("_") if isinstance(value, str) else ("", "", "")
    return f"{head}_{uuid4()}" if len(head) <= 4 and len(tail) == 36 else value
