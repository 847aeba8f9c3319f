"""How much waits for a decision, by what a committee looks at first: one statement, under the caller's scope."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from uuid import UUID

from domain.dossier import ApprovalKind
from records import scope, sets


@dataclass(slots=True)
class Count:
    """Submissions that wait, in all and by filter."""

    all: int = 0
    without_warnings: int = 0
    with_warnings: int = 0
    resubmitted: int = 0
    overdue: int = 0
    waiting_long: int = 0
    arrived: int = 0

    def add(self, row: sets.Row) -> None:
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + row[one.name])


@dataclass(slots=True)
class KindCount:
    """Those of one kind."""

    kind: ApprovalKind
    count: Count = field(default_factory=Count)


@dataclass(slots=True)
class BranchCount:
    """Those of one branch."""

    organization_id: UUID
    count: Count = field(default_factory=Count)


@dataclass(slots=True)
class Totals:
    """All of them, and how they fall to kinds and branches."""

    count: Count
    kinds: list[KindCount]
    branches: list[BranchCount]


_PLACE = """({of} IS NULL OR EXISTS (SELECT 1 FROM party_org AS o WHERE {seen} AND CAST(o.id AS text) = {of}
    AND a.org_path >= o.path AND a.org_path < substr(o.path, 1, length(o.path) - 1) || '0'))"""


def _statement(sight: scope.Scope) -> str:
    def summed(condition: str, name: str) -> str:
        return f"sum(CASE WHEN {condition} THEN 1 ELSE 0 END) AS {name}"

    counts = [
        'count(*) AS "all"',
        summed("NOT a.has_warnings", "without_warnings"),
        summed("a.has_warnings", "with_warnings"),
        summed("a.previous_id IS NOT NULL", "resubmitted"),
        summed("a.deadline_on < :today", "overdue"),
        summed("a.submitted_on <= :long", "waiting_long"),
        summed("a.submitted_on >= :new", "arrived"),
    ]
    where = [
        scope.predicate("approval", "a", sight),
        scope.predicate("candidate", "c", sight),
        "a.status = 'SUBMITTED'",
        "(CAST(:committee AS text) IS NULL OR CAST(a.addressed_to_id AS text) = CAST(:committee AS text))",
        _PLACE.format(of="CAST(:org AS text)", seen=scope.predicate("party_org", "o", sight)),
    ]
    return (
        f"SELECT a.kind, CAST(c.org_id AS text) AS org, {', '.join(counts)} FROM approval AS a"
        f" JOIN candidate AS c ON c.id = a.candidate_id WHERE {' AND '.join(f'({w})' for w in where)} GROUP BY a.kind, c.org_id"
    )


async def totals(
    sight: scope.Scope, today: date, *, committee: UUID | None, organization: UUID | None, long: date, new: date
) -> Totals:
    """What waits in sight: addressed to a committee, of people at an organization or below it.

    Long is what was submitted on a day or before, new what was on a day or after.
    """
    values: dict[str, object] = {
        **scope.parameters(sight),
        "today": today,
        "long": long,
        "new": new,
        "committee": str(committee) if committee else None,
        "org": str(organization) if organization else None,
    }
    found = Totals(Count(), [KindCount(kind) for kind in ApprovalKind], [])
    kinds = {one.kind: one.count for one in found.kinds}
    branches: dict[UUID, Count] = {}
    for row in await sets.select(_statement(sight), values):
        place = branches.setdefault(UUID(row["org"]), Count())
        for count in (found.count, kinds[ApprovalKind(row["kind"])], place):
            count.add(row)
    order = sorted(branches.items(), key=lambda pair: (-pair[1].overdue, -pair[1].all, str(pair[0])))
    found.branches = [BranchCount(key, count) for key, count in order]
    return found
