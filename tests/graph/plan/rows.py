"""Rows for the toy schema: awkward names, NULLs, equal keys, empty lists."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from domain.orgs.actors import Actor, Role
from domain.stages import Stage
from graph.context import Context
from records import seals, tables
from tests.graph.plan.toy import TODAY

NAMES = ["王芳", 'Li "Four"\\', "zhang%san_", "Émile 😀\n", "Żaneta", "a'b", "ZHANG", "Wang", "王芳", "", "x!y", "null"]
NOW = datetime(2026, 6, 1, 12, 0, 0, 5000, tzinfo=UTC)
ORGS = [(1, None, "/1/"), (2, 1, "/1/1/"), (3, 1, "/1/2/"), (4, 2, "/1/1/7/")]


def uid(kind: int, number: int) -> UUID:
    return UUID(int=(kind << 64) | number | 0x7 << 76 | 0b10 << 62)


async def fill(candidates: int = 12) -> None:
    """Organizations, candidates, and what hangs on them; and a key for the cursors of their lists."""
    seals.install(bytes(range(32)))
    for number, superior, path in ORGS:
        await tables.PartyOrg.create(
            id=uid(1, number), superior_id=uid(1, superior) if superior else None, kind="BRANCH", name=f"组织{number}",
            path=path, can_develop=number != 3, created_at=NOW,
        )  # fmt: skip
    for number in range(candidates):
        await _candidate(number)
    for number in range(candidates):
        for k in range(number % 5):
            await _opinion(number, k)
        if number % 3:
            await _approval(number)


async def _candidate(n: int) -> None:
    org, _, path = ORGS[n % 4]
    await tables.Candidate.create(
        id=uid(2, n), org_id=uid(1, org), org_path=path, name=NAMES[n % 12], name_key=NAMES[n % 12].lower(),
        id_type="CITIZEN", id_number_sealed=f"sealed{n}", id_number_masked=f"1***{n}", person_key=f"p{n}",
        birth=date(1990, 1, 1), sex="MALE" if n % 2 else "FEMALE", phone_sealed=f"sealed{n}", phone_masked=f"1380000{n}",
        education=None if n % 2 else "MASTER", is_floating=n % 3 == 0, stage=list(Stage)[n % 5],
        opened_on=TODAY - timedelta(days=n % 4), next_due_on=None if n % 3 == 0 else TODAY + timedelta(days=n % 5),
        overdue_since=None if n % 2 else TODAY + timedelta(days=n - 5), problem_count=n % 3,
        previous_case_id=uid(2, n - 1) if n % 4 == 3 else None, created_at=NOW + timedelta(milliseconds=n * 7),
        updated_at=NOW,
    )  # fmt: skip


async def _opinion(n: int, k: int) -> None:
    await tables.Opinion.create(
        id=uid(3, n * 100 + k), candidate_id=uid(2, n), org_path=ORGS[n % 4][2], kind="CULTIVATION",
        on=TODAY - timedelta(days=k % 3), attachments=[{"name": f"纸{i}", "size": i or None} for i in range(k)],
        edition="MANUAL_2024", recorded_at=NOW + timedelta(seconds=k), late_entry=k % 2 == 1,
        voided_on=TODAY if k == 3 else None, content=NAMES[(n + k) % 12], asked=None if k == 1 else k,
    )  # fmt: skip


async def _approval(n: int) -> None:
    full = {
        "reason": "理由", "counted": n, "deep": {"agreed": n % 2 == 0}, "rules": ["R-1", 'R"2'],
        "decision": {"opinion": "同意", "candidate": str(uid(2, n - 1))},
    }  # fmt: skip
    await tables.Approval.create(
        id=uid(4, n), candidate_id=uid(2, n), org_path=ORGS[n % 4][2], kind="ADMISSION_APPROVAL", status="SUBMITTED",
        addressed_to_id=uid(1, 1) if n % 2 else None, submitted_on=TODAY - timedelta(days=n % 2), submitted_at=NOW,
        edition="MANUAL_2024", monthly_dues=Decimal("12.50") if n % 2 else None,
        decided_at=NOW if n % 4 == 1 else None, data=full if n % 3 == 1 else {"rules": None, "decision": None},
    )  # fmt: skip


def actor(role: Role = Role.COMMITTEE_ADMIN, path: str = "/1/") -> Actor:
    return Actor(uid(9, 1), role, uid(1, 1), path, uid(2, 3) if role is Role.CANDIDATE else None, name="书记")


def context(who: Actor | None, language: str = "zh", settings: Any = None) -> Context:
    return Context(who, TODAY, NOW, language, "req-1", settings=settings if settings is not None else [])
