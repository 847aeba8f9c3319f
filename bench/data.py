"""The data set that reading is measured on: so many committees, fifty branches each, a hundred cases in a branch.

Every value follows from a number, so that each run has the same rows. The rows are valid for the tables, not for the
regulation: no act led them here.
"""

# ruff: noqa: S608 -- numbers and texts of ours

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

BRANCHES, CASES, OPINIONS, MEETINGS, APPROVALS, MEMBERS = 50, 100, 8, 3, 2, 10
# Ten cases share their three meetings.
SHARING = 10
# In each branch this many cases wait for their committee: a hundred in its inbox.
WAITING = 2
# The day the product takes for today; badges are of this day, so that no upkeep runs while we measure.
TODAY = date(2028, 6, 30)

_TABLES = {"org": 1, "account": 2, "member": 3, "candidate": 4, "opinion": 5, "meeting": 6, "vote": 7, "approval": 8}
_STAGES = "'APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'"
_OPINION_KINDS = "'CULTIVATION', 'BRANCH_INSPECTION', 'MEMBERS_AND_MASSES', 'PARTY_GROUP'"
_SURNAMES = "'王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'"
_SURNAME_KEYS = "'wang', 'li', 'zhang', 'liu', 'chen', 'yang', 'zhao', 'huang', 'zhou', 'wu'"
_GIVEN = "'伟', '芳', '娜', '敏', '静', '磊', '洋'"
_GIVEN_KEYS = "'wei', 'fang', 'na', 'min', 'jing', 'lei', 'yang'"


def key(table: str, number: int) -> str:
    """The id of a row by its number."""
    return f"01900000-0000-7000-80{_TABLES[table]:02x}-{number:012x}"


def _key(table: str, number: str) -> str:
    return f"('01900000-0000-7000-80{_TABLES[table]:02x}-' || lpad(to_hex(({number})::bigint), 12, '0'))::uuid"


@dataclass(frozen=True, slots=True)
class Extent:
    """How much there is."""

    committees: int

    def rows(self) -> int:
        cases = self.committees * BRANCHES * CASES
        own = 1 + OPINIONS + MEETINGS + APPROVALS
        per_branch = 1 + MEMBERS + CASES // SHARING * MEETINGS
        return cases * own + self.committees * (2 + BRANCHES * per_branch) + 1


def branch_number(committee: int, branch: int) -> int:
    """A branch's number among all; both count from 1."""
    return (committee - 1) * BRANCHES + branch


def case_number(committee: int, branch: int, case: int) -> int:
    return (branch_number(committee, branch) - 1) * CASES + case


def committee_org(committee: int) -> int:
    # 1 is the root; branches come after every committee there could be.
    return 1 + committee


def branch_org(number: int) -> int:
    return 1000 + number


async def load(db: Any, extent: Extent) -> None:
    """Fills the migrated tables, unless they hold this extent already."""
    if await db.fetchval("SELECT count(*) FROM party_org") == 1 + extent.committees * (1 + BRANCHES):
        return
    await db.execute("SET synchronous_commit = off; SET work_mem = '256MB'; SET statement_timeout = 0")
    await db.execute("TRUNCATE party_org, account, candidate, journal, case_count RESTART IDENTITY CASCADE")
    await db.execute(_ROOT)
    done = 0
    for committee in range(1, extent.committees + 1):
        for statement in _statements(committee):
            done += int((await db.execute(statement)).rsplit(" ", 1)[1])
            _bar(done, extent.rows())
    print("\r  vacuum and analyze …" + " " * 30, end="", file=sys.stderr, flush=True)
    await db.execute("VACUUM ANALYZE")
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr)


def _bar(done: int, of: int) -> None:
    part = min(done / of, 1)
    print(f"\r  loading [{'#' * int(part * 30):30}] {done:>9,} rows", end="", file=sys.stderr, flush=True)


_ORG = """INSERT INTO party_org (id, superior_id, kind, name, path, can_approve_admission, can_develop, has_committee,
    has_party_groups, is_floating_members_org, version, created_at)"""
_ROOT = f"{_ORG} VALUES ('{key('org', 1)}', NULL, 'LOCAL_COMMITTEE', '市委', '/1/', false, true, true, true, false, 1, now())"


def _statements(committee: int) -> Iterator[str]:
    """The inserts for one committee, in the order in which rows refer to each other."""
    first = branch_number(committee, 1)
    branches = f"generate_series({first}, {first + BRANCHES - 1}) AS b"
    case = case_number(committee, 1, 1)
    cases = f"generate_series({case}, {case + BRANCHES * CASES - 1}) AS n"
    yield _committee(committee)
    yield _account(committee)
    yield _branches(committee, branches)
    yield _members(committee, branches)
    yield _cases(committee, cases)
    yield _opinions(committee, cases)
    yield _meetings(committee, branches)
    yield _votes(committee, cases)
    yield _approvals(committee, cases)


def _path(committee: int, branch: str) -> str:
    return f"'/1/{committee}/' || {branch} || '/'"


_BRANCH_OF_CASE = f"((n - 1) / {CASES} + 1)"
_OPENED = f"(DATE '{TODAY}' - 500 - (n % 700)::int)"


def _committee(committee: int) -> str:
    own = key("org", committee_org(committee))
    return (
        f"{_ORG} VALUES ('{own}', '{key('org', 1)}', 'GRASSROOTS_COMMITTEE', '第{committee}党委', '/1/{committee}/',"
        " true, true, true, true, false, 1, now())"
    )


def _account(committee: int) -> str:
    own = key("org", committee_org(committee))
    return (
        "INSERT INTO account (id, login, name, role, person_key, password_hash, created_at, org_id) VALUES"
        f" ('{key('account', committee)}', 'bench-{committee}', '组织员', 'COMMITTEE_ADMIN', '', '', now(), '{own}')"
    )


def _branches(committee: int, branches: str) -> str:
    return (
        f"{_ORG} SELECT {_key('org', '1000 + b')}, '{key('org', committee_org(committee))}', 'BRANCH',"
        f" '第' || b || '支部', {_path(committee, 'b')}, false, true, true, true, false, 1, now() FROM {branches}"
    )


def _members(committee: int, branches: str) -> str:
    number = f"(b - 1) * {MEMBERS} + m"
    return (
        "INSERT INTO party_member (id, org_id, org_path, name, name_key, status, position, full_since, left_reason,"
        " person_key, excused_reason, disciplines, version, created_at)"
        f" SELECT {_key('member', number)}, {_key('org', '1000 + b')}, {_path(committee, 'b')}, {_name(number)},"
        f" {_name_key(number)}, 'FULL', '', DATE '2010-07-01', '', '', '', '[]', 1, now()"
        f" FROM {branches}, generate_series(1, {MEMBERS}) AS m"
    )


def _pick(values: str, number: str) -> str:
    return f"(ARRAY[{values}])[(({number}) % {values.count(',') + 1})::int + 1]"


def _name(number: str) -> str:
    given = f"({number}) / 10"
    return f"{_pick(_SURNAMES, number)} || {_pick(_GIVEN, given)} || {_pick(_GIVEN, f'({number}) / 70')}"


def _name_key(number: str) -> str:
    given, last = f"({number}) / 10", f"({number}) / 70"
    spelled = (
        f"{_pick(_SURNAME_KEYS, number)} || ' ' || {_pick(_GIVEN_KEYS, given)} || ' ' || {_pick(_GIVEN_KEYS, last)}"
    )
    return f"{spelled} || ' ' || {_name(number)}"


def _cases(committee: int, cases: str) -> str:
    return (
        "INSERT INTO candidate (id, org_id, org_path, name, name_key, id_type, id_number_sealed, id_number_masked,"
        " person_key, birth, sex, phone_sealed, phone_masked, ethnicity, education, occupation, unit, political_status,"
        " registration_place, application_basis, is_floating, outflow_place, inflow_place, stage, status, stage_source,"
        " opened_on, applied_on, activist_since, extension_months, stage_since, next_due_on, problem_count, badges_on,"
        " version, created_at, updated_at)"
        f" SELECT {_key('candidate', 'n')}, {_key('org', f'1000 + {_BRANCH_OF_CASE}')},"
        f" {_path(committee, _BRANCH_OF_CASE)}, {_name('n')}, {_name_key('n')}, 'CITIZEN', 'bench.' || n,"
        " '110***********' || lpad((n % 10000)::text, 4, '0'), md5(n::text) || md5('key' || n),"
        " DATE '1980-01-01' + (n % 8000)::int, CASE n % 2 WHEN 0 THEN 'MALE' ELSE 'FEMALE' END,"
        " '', '138****' || lpad((n % 10000)::text, 4, '0'), '汉族', 'BACHELOR', '工程师',"
        " '某某公司第' || n % 97 || '部', 'MASSES', '某省某市', 'WORKPLACE', false, '', '',"
        f" {_pick(_STAGES, 'n')}, CASE n % 5 WHEN 4 THEN 'COMPLETED' ELSE 'ACTIVE' END, 'ACTS', {_OPENED},"
        f" {_OPENED}, {_OPENED} + 90, 0, {_OPENED} + 90, DATE '{TODAY}' + (n % 200)::int, (n % 4)::int, DATE '{TODAY}',"
        f" 1, {_OPENED}, {_OPENED} FROM {cases} ORDER BY n"
    )


# What is entered over years lies apart from the case's other records: ordered by its turn first.
def _opinions(committee: int, cases: str) -> str:
    member = f"({_BRANCH_OF_CASE} - 1) * {MEMBERS} + 1 + (n + k) % {MEMBERS}"
    return (
        'INSERT INTO opinion (id, candidate_id, org_path, kind, "on", attachments, edition, recorded_at, late_entry,'
        " version, void_reason, content, recorded_by_id, member_id)"
        f" SELECT {_key('opinion', f'(n - 1) * {OPINIONS} + k')}, {_key('candidate', 'n')},"
        f" {_path(committee, _BRANCH_OF_CASE)}, {_pick(_OPINION_KINDS, 'k')}, {_OPENED} + 90 + k * 45, '[]',"
        f" 'MANUAL_2024', {_OPENED} + 90 + k * 45, false, 1, '', '该同志第' || k || '次考察期内思想上进,工作踏实,群众基础较好。',"
        f" '{key('account', committee)}', {_key('member', member)}"
        f" FROM {cases}, generate_series(1, {OPINIONS}) AS k ORDER BY k, n"
    )


_PER_BRANCH = CASES // SHARING * MEETINGS


def _meeting_day(group: str) -> str:
    return f"DATE '{TODAY}' - 400 + ({group} * 10 + k * 90)::int"


def _meetings(committee: int, branches: str) -> str:
    number = f"(b - 1) * {_PER_BRANCH} + g * {MEETINGS} + k"
    return (
        'INSERT INTO meeting (id, org_id, org_path, "on", started_at, place, chair, recorder, scrutineer, teller,'
        " minutes, attachments, edition, recorded_at, late_entry, version, recorded_by_id)"
        f" SELECT {_key('meeting', number)}, {_key('org', '1000 + b')}, {_path(committee, 'b')}, {_meeting_day('g')},"
        f" {_meeting_day('g')} + TIME '06:30', '第' || g || '会议室', '王伟', '李芳', '张敏', '刘静', '会议记录', '[]', 'MANUAL_2024',"
        f" {_meeting_day('g')}, false, 1, '{key('account', committee)}'"
        f" FROM {branches}, generate_series(0, {CASES // SHARING - 1}) AS g, generate_series(1, {MEETINGS}) AS k"
    )


def _votes(committee: int, cases: str) -> str:
    group = f"((n - 1) % {CASES} / {SHARING})"
    meeting = f"({_BRANCH_OF_CASE} - 1) * {_PER_BRANCH} + {group} * {MEETINGS} + k"
    return (
        'INSERT INTO vote (id, candidate_id, meeting_id, org_path, kind, "on", attachments, edition, recorded_at,'
        " late_entry, version, void_reason, due, present, issued, returned, approve, oppose, abstain, invalid,"
        " written_approve, written_oppose, written_abstain, result, secret_ballot, introducers_present,"
        " introducers_absence, resolution, annulment_text, recorded_by_id)"
        f" SELECT {_key('vote', f'(n - 1) * {MEETINGS} + k')}, {_key('candidate', 'n')}, {_key('meeting', meeting)},"
        f" {_path(committee, _BRANCH_OF_CASE)}, CASE k WHEN 3 THEN 'VOTE_CONVERSION' ELSE 'VOTE_ADMISSION' END,"
        f" {_meeting_day(group)}, '[]', 'MANUAL_2024', {_meeting_day(group)}, false, 1, '',"
        " 12, 10, 10, 10, 9 - k, k, 1, 0, 0, 0, 0, CASE k WHEN 1 THEN 'FAILED' ELSE 'PASSED' END, true, true, '',"
        f" '决议', '', '{key('account', committee)}' FROM {cases}, generate_series(1, {MEETINGS}) AS k ORDER BY k, n"
    )


def _approvals(committee: int, cases: str) -> str:
    waits = f"(k = {APPROVALS} AND (n - 1) % {CASES} < {WAITING})"
    on = f"(DATE '{TODAY}' - 100 + k * 40 + (n % 50)::int)"
    by = key("account", committee)
    decision = f"jsonb_build_object('status', 'APPROVED', 'on', {on} + 5, 'at', ({on} + 5) + TIME '01:00' AT TIME ZONE 'UTC', 'by', '{by}', 'org_id', NULL)"
    return (
        "INSERT INTO approval (id, candidate_id, org_path, kind, status, addressed_to_id, submitted_on, submitted_at,"
        " submitted_by_id, note, edition, has_warnings, deadline_on, decided_on, decided_at, decided_by_id, opinion,"
        " data, version)"
        f" SELECT {_key('approval', f'(n - 1) * {APPROVALS} + k')}, {_key('candidate', 'n')},"
        f" {_path(committee, _BRANCH_OF_CASE)}, CASE k WHEN 1 THEN 'ACTIVIST_FILING' ELSE 'PRE_REVIEW' END,"
        f" CASE WHEN {waits} THEN 'SUBMITTED' ELSE 'APPROVED' END, '{key('org', committee_org(committee))}', {on}, {on},"
        f" '{by}', '', 'MANUAL_2024', false, {on} + 30, CASE WHEN NOT {waits} THEN {on} + 5 END,"
        f" CASE WHEN NOT {waits} THEN {on} + 5 END, CASE WHEN NOT {waits} THEN '{by}'::uuid END,"
        f" CASE WHEN {waits} THEN '' ELSE '同意' END,"
        f" CASE WHEN {waits} THEN '{{}}'::jsonb ELSE jsonb_build_object('decision', {decision}) END, 1"
        f" FROM {cases}, generate_series(1, {APPROVALS}) AS k ORDER BY k, n"
    )
