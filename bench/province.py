"""A province to measure width on: a tree of organizations up to eight deep, five hundred cases under each committee.

Every row follows from its number, so that each run has the same ones, on both databases. Sets go in by COPY or by
`executemany`. The rows are valid for the tables, not for the regulation: no act led them here.
"""

# ruff: noqa: S608 -- names of our own tables

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from bench.data import TODAY
from domain.stages import Stage
from records.derived import FILL
from records.migrating import statements

# A committee with a chain below it (sub-committee, general branch, general branch) and its branches, some at the end of it.
UNIT, BRANCHES, CASES = 50, 46, 500
DEEPEST, BELOW_GENERAL = 6, 10
COMMITTEES, COUNTIES = 20, 10  # in a county, in a city
OPINIONS, MEETINGS, MEMBERS = 2, 2, 3
# One submission in five waits: a hundred in each committee's inbox.
WAITS = 5
_CHUNK = 20_000
_SURNAMES = (
    "王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 高gao "
    "林lin 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 冯feng 邓deng 曹cao 彭peng 曾zeng 肖xiao 田tian 董dong "
    "袁yuan 潘pan 于yu 蒋jiang 蔡cai"
)
_GIVEN = (
    "伟wei 芳fang 娜na 敏min 静jing 磊lei 洋yang 勇yong 军jun 杰jie 娟juan 艳yan 涛tao 明ming 超chao 霞xia 平ping "
    "刚gang 辉hui 玲ling 桂gui 红hong 建jian 文wen 华hua 金jin 玉yu 兰lan 梅mei 亮liang"
)
_TABLES = ("party_org", "party_member", "candidate", "account", "opinion", "meeting", "vote", "approval", "journal")
_FIRST = {table: UUID(f"01900000-0000-7000-80{number:02x}-000000000000").int for number, table in enumerate(_TABLES)}
_STAGES = [stage.value for stage in Stage]
_ENTERED = datetime(2028, 6, 1, tzinfo=UTC)


def key(table: str, number: int) -> UUID:
    """The id of a row by its number."""
    return UUID(int=_FIRST[table] | number)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much there is: 2,000 committees are a million cases in a hundred thousand organizations."""

    committees: int

    @property
    def counties(self) -> int:
        return -(-self.committees // COMMITTEES)

    @property
    def cities(self) -> int:
        return -(-self.counties // COUNTIES)

    @property
    def cases(self) -> int:
        return self.committees * CASES

    @property
    def organizations(self) -> int:
        return 1 + self.cities + self.counties + self.committees * UNIT

    def rows(self) -> int:
        branches = self.committees * BRANCHES
        accounts = 3 + self.counties + self.committees + branches
        return self.organizations + accounts + branches * (MEMBERS + MEETINGS) + self.cases * (4 + OPINIONS)


# ── the tree ────────────────────────────────────────────────────────────────────────────────────────────────────────

ROOT = 1


def city_org(city: int) -> int:
    return ROOT + city


def county_org(county: int) -> int:
    return 1000 + county


def committee_org(committee: int) -> int:
    return 10_000 + committee * UNIT


def branch_org(committee: int, branch: int) -> int:
    """A branch's number; branches of a committee count from 0, the first of them lie deepest."""
    return committee_org(committee) + UNIT - BRANCHES + branch


def _county(committee: int) -> int:
    return (committee - 1) // COMMITTEES + 1


def committee_path(committee: int) -> str:
    county = _county(committee)
    city = (county - 1) // COUNTIES + 1
    return f"/{ROOT}/{city_org(city)}/{county_org(county)}/{committee_org(committee)}/"


def branch_path(committee: int, branch: int) -> str:
    return f"{_above(committee, branch)[1]}{branch_org(committee, branch)}/"


def _above(committee: int, branch: int) -> tuple[int, str]:
    """The superior of a branch, and its path."""
    own, path = committee_org(committee), committee_path(committee)
    if branch < DEEPEST:
        return own + 3, f"{path}{own + 1}/{own + 2}/{own + 3}/"
    if branch < BELOW_GENERAL:
        return own + 2, f"{path}{own + 1}/{own + 2}/"
    return own, path


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case lies."""

    committee: int
    branch: int

    @property
    def path(self) -> str:
        return branch_path(self.committee, self.branch)


def place(extent: Extent, case: int) -> Place:
    """Cases are opened all over the province in turn: who stands side by side on the disk does not in the tree."""
    turn = (case * 7_368_787) % extent.cases  # a prime: every turn comes once
    return Place(turn // CASES + 1, turn % CASES % BRANCHES)


# ── rows ────────────────────────────────────────────────────────────────────────────────────────────────────────────

Row = dict[str, Any]


def _spread(number: int, salt: int) -> int:
    """A number that looks like chance and is the same each time."""
    return ((number * 2_654_435_761 + salt * 40_503_517) % 4_294_967_296) >> 8


def _spelled(pairs: str) -> list[tuple[str, str]]:
    return [(pair[0], pair[1:]) for pair in pairs.split()]


_SURNAME, _SYLLABLE = _spelled(_SURNAMES), _spelled(_GIVEN)


def _named(number: int) -> tuple[str, str]:
    """A name and its key: the pinyin, then the name."""
    chance = _spread(number, 1)
    parts = [
        _SURNAME[chance % len(_SURNAME)],
        _SYLLABLE[chance // 64 % len(_SYLLABLE)],
        _SYLLABLE[chance // 4096 % len(_SYLLABLE)],
    ]
    name = "".join(sign for sign, _ in parts)
    return name, " ".join([*(sound for _, sound in parts), name])


def _orgs(extent: Extent) -> Iterator[Row]:
    root = f"/{ROOT}/"
    yield _org(ROOT, None, "LOCAL_COMMITTEE", "省委", root)
    for city in range(1, extent.cities + 1):
        yield _org(city_org(city), ROOT, "LOCAL_COMMITTEE", f"第{city}市委", f"{root}{city_org(city)}/")
    for county in range(1, extent.counties + 1):
        above = city_org((county - 1) // COUNTIES + 1)
        path = f"{root}{above}/{county_org(county)}/"
        yield _org(county_org(county), above, "LOCAL_COMMITTEE", f"第{county}县委", path)
    for committee in range(1, extent.committees + 1):
        yield from _unit(committee)


def _unit(committee: int) -> Iterator[Row]:
    own, path = committee_org(committee), committee_path(committee)
    yield _org(own, county_org(_county(committee)), "GRASSROOTS_COMMITTEE", f"第{committee}党委", path, approves=True)
    for down, kind in enumerate(("SUB_COMMITTEE", "GENERAL_BRANCH", "GENERAL_BRANCH"), 1):
        path += f"{own + down}/"
        yield _org(own + down, own + down - 1, kind, f"第{own + down}总支", path)
    for branch in range(BRANCHES):
        number = branch_org(committee, branch)
        yield _org(number, _above(committee, branch)[0], "BRANCH", f"第{number}支部", branch_path(committee, branch))


def _org(number: int, superior: int | None, kind: str, name: str, path: str, *, approves: bool = False) -> Row:
    return {
        "id": key("party_org", number), "superior_id": superior and key("party_org", superior), "kind": kind, "name": name,
        "path": path, "can_approve_admission": approves, "can_develop": True, "has_committee": True,
        "has_party_groups": True, "is_floating_members_org": False, "version": 1, "created_at": _ENTERED,
    }  # fmt: skip


def _accounts(extent: Extent) -> Iterator[Row]:
    yield _account(1, "admin", "SYSTEM_ADMIN", None)
    yield _account(2, "org-dept", "ORG_DEPT", ROOT)
    yield _account(3, "auditor", "AUDITOR", ROOT)
    for county in range(1, extent.counties + 1):
        yield _account(10 + county, f"county-{county}", "ORG_DEPT", county_org(county))
    for committee in range(1, extent.committees + 1):
        own = committee_org(committee)
        yield _account(own, f"committee-{committee}", "COMMITTEE_ADMIN", own)
        for branch in range(BRANCHES):
            number = branch_org(committee, branch)
            yield _account(number, f"branch-{committee}-{branch}", "BRANCH_ADMIN", number)


def _account(number: int, login: str, role: str, org: int | None) -> Row:
    return {
        "id": key("account", number), "login": login, "name": "组织员", "role": role, "person_key": "", "password_hash": "",
        "created_at": _ENTERED, "org_id": org and key("party_org", org),
    }  # fmt: skip


def _branches(extent: Extent) -> Iterator[tuple[int, int, str]]:
    for committee in range(1, extent.committees + 1):
        for branch in range(BRANCHES):
            yield committee, branch_org(committee, branch), branch_path(committee, branch)


def _members(extent: Extent) -> Iterator[Row]:
    for _, branch, path in _branches(extent):
        for number in range(branch * MEMBERS, (branch + 1) * MEMBERS):
            name, name_key = _named(number)
            yield {
                "id": key("party_member", number), "org_id": key("party_org", branch), "org_path": path, "name": name,
                "name_key": name_key, "status": "FULL", "position": "", "full_since": date(2010, 7, 1), "left_reason": "",
                "person_key": "", "excused_reason": "", "disciplines": "[]", "version": 1, "created_at": _ENTERED,
            }  # fmt: skip


def _candidates(extent: Extent) -> Iterator[Row]:
    for case in range(1, extent.cases + 1):
        where, chance = place(extent, case), _spread(case, 2)
        name, name_key = _named(case)
        opened = TODAY - timedelta(days=100 + chance % 1500)
        stage = _STAGES[chance // 7 % 5]
        due = TODAY + timedelta(days=chance // 11 % 500 - 15)
        yield {
            "id": key("candidate", case), "org_id": key("party_org", branch_org(where.committee, where.branch)),
            "org_path": where.path, "name": name, "name_key": name_key, "id_type": "CITIZEN",
            "id_number_sealed": f"bench.{case}", "id_number_masked": f"110***********{chance % 10_000:04}",
            "person_key": f"{case:064x}", "birth": date(1980, 1, 1) + timedelta(days=chance % 8000),
            "sex": "MALE" if chance % 2 else "FEMALE", "phone_sealed": "", "phone_masked": "138****0000",
            "ethnicity": "汉族", "education": "BACHELOR", "occupation": "工程师", "unit": f"某某公司第{chance % 97}部",
            "political_status": "MASSES", "registration_place": "某省某市", "application_basis": "WORKPLACE",
            "is_floating": chance % 50 == 0, "outflow_place": "", "inflow_place": "", "stage": stage,
            "status": "COMPLETED" if stage == "FULL_MEMBER" else "ACTIVE", "stage_source": "ACTS", "opened_on": opened,
            "applied_on": opened, "activist_since": opened + timedelta(days=90), "extension_months": 0,
            "stage_since": opened + timedelta(days=90) if chance % 10 else None,
            "next_due_on": due if chance % 3 else None, "overdue_since": due if chance % 3 and due <= TODAY else None,
            "problem_count": chance % 4, "badges_on": TODAY, "version": 1, "created_at": _ENTERED,
            "updated_at": _ENTERED + timedelta(seconds=chance % 2_000_000),
        }  # fmt: skip


def _entered(extent: Extent, case: int) -> Row:
    """What every record of a case says of its entry."""
    where = place(extent, case)
    return {
        "candidate_id": key("candidate", case), "org_path": where.path, "edition": "MANUAL_2024", "version": 1,
        "attachments": "[]", "recorded_at": _ENTERED, "late_entry": False, "void_reason": "",
        "recorded_by_id": key("account", committee_org(where.committee)),
    }  # fmt: skip


def _day(number: int) -> date:
    return TODAY - timedelta(days=_spread(number, 3) % 900)


# What is entered over years lies apart from the case's other records: its turn counts before the case.
def _opinions(extent: Extent) -> Iterator[Row]:
    for turn in range(OPINIONS):
        for case in range(1, extent.cases + 1):
            where, number = place(extent, case), turn * extent.cases + case
            member = branch_org(where.committee, where.branch) * MEMBERS + turn
            yield {
                **_entered(extent, case), "id": key("opinion", number), "kind": "CULTIVATION", "on": _day(number),
                "content": "该同志思想上进,工作踏实。", "member_id": key("party_member", member),
            }  # fmt: skip


def _meetings(extent: Extent) -> Iterator[Row]:
    for turn in range(MEETINGS):
        for committee, branch, path in _branches(extent):
            number = branch * MEETINGS + turn
            yield {
                "id": key("meeting", number), "org_id": key("party_org", branch), "org_path": path, "on": _day(number),
                "started_at": _ENTERED, "place": "会议室", "chair": "王伟", "recorder": "李芳", "scrutineer": "张敏",
                "teller": "刘静", "minutes": "会议记录", "attachments": "[]", "edition": "MANUAL_2024", "recorded_at": _ENTERED,
                "late_entry": False, "version": 1, "recorded_by_id": key("account", committee_org(committee)),
            }  # fmt: skip


def _votes(extent: Extent) -> Iterator[Row]:
    for case in range(1, extent.cases + 1):
        where = place(extent, case)
        meeting = branch_org(where.committee, where.branch) * MEETINGS
        yield {
            **_entered(extent, case), "id": key("vote", case), "meeting_id": key("meeting", meeting),
            "kind": "VOTE_ADMISSION", "on": _day(meeting), "due": 12, "present": 10, "issued": 10, "returned": 10,
            "approve": 9, "oppose": 1, "abstain": 0, "invalid": 0, "written_approve": 0, "written_oppose": 0,
            "written_abstain": 0, "result": "PASSED", "secret_ballot": True, "introducers_present": True,
            "introducers_absence": "", "resolution": "决议", "annulment_text": "",
        }  # fmt: skip


def _approvals(extent: Extent) -> Iterator[Row]:
    for case in range(1, extent.cases + 1):
        where, on = place(extent, case), _day(case)
        by = key("account", committee_org(where.committee))
        waits = (case * 7_368_787) % extent.cases % WAITS == 0
        decided = {} if waits else {"decided_on": on + timedelta(days=5), "decided_at": _ENTERED, "decided_by_id": by}
        yield {
            "id": key("approval", case), "candidate_id": key("candidate", case), "org_path": where.path,
            "kind": "PRE_REVIEW" if case % 2 else "ACTIVIST_FILING", "status": "SUBMITTED" if waits else "APPROVED",
            "addressed_to_id": key("party_org", committee_org(where.committee)), "submitted_on": on,
            "submitted_at": _ENTERED, "submitted_by_id": by, "note": "", "edition": "MANUAL_2024", "has_warnings": False,
            "deadline_on": on + timedelta(days=30) if case % 8 else None, "decided_on": None, "decided_at": None,
            "decided_by_id": None, "opinion": "", "data": "{}", "version": 1, **decided,
        }  # fmt: skip


def _journal(extent: Extent) -> Iterator[Row]:
    for case in range(1, extent.cases + 1):
        where = place(extent, case)
        yield {
            "id": key("journal", case), "act": "recordTalk", "at": _ENTERED + timedelta(milliseconds=case),
            "on": _day(case), "account_id": key("account", committee_org(where.committee)),
            "candidate_id": key("candidate", case), "org_path": where.path, "kind": "TALK", "late_entry": False,
            "stage": "APPLICANT", "request_id": "", "address": "", "chain": f"bench:{case}", "seq": 1, "prev": "", "hash": "",
        }  # fmt: skip


# In the order in which rows refer to each other.
_FILLED: dict[str, Callable[[Extent], Iterator[Row]]] = {
    "party_org": _orgs, "account": _accounts, "party_member": _members, "candidate": _candidates, "opinion": _opinions,
    "meeting": _meetings, "vote": _votes, "approval": _approvals, "journal": _journal,
}  # fmt: skip


# ── into the tables ─────────────────────────────────────────────────────────────────────────────────────────────────


def _chunks(extent: Extent, table: str) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
    rows = _FILLED[table](extent)
    while chunk := list(islice(rows, _CHUNK)):
        yield list(chunk[0]), [tuple(row.values()) for row in chunk]


class _Bar:
    """How far the loading is; silent where nobody looks."""

    def __init__(self, of: int, shown: bool) -> None:
        self.done, self.of, self.shown = 0, of, shown

    def add(self, rows: int, table: str) -> None:
        self.done += rows
        self.tell(f"[{'#' * int(self.done / self.of * 30):30}] {self.done:>9,} rows, {table}")

    def tell(self, what: str) -> None:
        if self.shown:
            print(f"\r  loading {what:70}", end="", file=sys.stderr, flush=True)


async def fill_postgres(db: Any, extent: Extent, *, shown: bool = True) -> None:
    """Fills migrated tables by COPY over an asyncpg connection; indexes are made afterwards, constraints not checked."""
    bar = _Bar(extent.rows(), shown)
    await db.execute("SET synchronous_commit = off; SET statement_timeout = 0; SET session_replication_role = replica")
    await db.execute("SET maintenance_work_mem = '256MB'")
    indexes = await db.fetch(
        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
        " AND indexname NOT IN (SELECT conname FROM pg_constraint)"
    )
    for row in indexes:
        await db.execute(f'DROP INDEX "{row["indexname"]}"')
    for table in _FILLED:
        for columns, rows in _chunks(extent, table):
            await db.copy_records_to_table(table, columns=columns, records=rows)
            bar.add(len(rows), table)
    bar.tell("counts and names")
    await db.execute(FILL["postgres"])
    for row in indexes:
        bar.tell(f"index {row['indexname']}")
        await db.execute(row["indexdef"])
    bar.tell("vacuum and analyze")
    await db.execute("VACUUM ANALYZE")
    bar.tell("done\n")


def fill_sqlite(path: str, extent: Extent, *, shown: bool = True) -> None:
    """The same into a migrated file of SQLite; ANALYZE is not run, for the product runs none."""
    bar = _Bar(extent.rows(), shown)
    db = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        # What keeps counts and names beside the rows would do so row by row; the journal's triggers hold.
        indexes = db.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        keepers = db.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('candidate', 'party_member')"
        ).fetchall()
        for kind, name, _ in indexes + keepers:
            db.execute(f'DROP {kind} "{name}"')
        db.execute("BEGIN")
        for table in _FILLED:
            for columns, rows in _chunks(extent, table):
                listed, marks = ", ".join(f'"{c}"' for c in columns), ", ".join("?" * len(columns))
                db.executemany(f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', map(_kept, rows))
                bar.add(len(rows), table)
        bar.tell("counts and names")
        for statement in statements(FILL["sqlite"]):
            db.execute(statement)
        for _, name, sql in indexes + keepers:
            bar.tell(name)
            db.execute(sql)
        db.execute("COMMIT")
        bar.tell("done\n")
    finally:
        db.close()


def _kept(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Values as SQLite keeps them."""
    return tuple(map(_text, row))


def _text(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else value
