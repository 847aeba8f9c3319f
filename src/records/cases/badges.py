"""Badges grow old by the calendar alone: a case becomes overdue though nobody touched it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from tortoise.expressions import Q

from domain.orgs.actors import Actor, Role
from domain.questions.duties import badges
from records import tables
from records.cases import dossiers

_OPEN = ("ACTIVE", "TRANSFERRING")
# Few at a time: judging is plain Python, and others are waiting for the loop.
_BATCH = 50
# The installation's own work, which shows nobody anything. A superior of everybody, for there is no other way to a
# dossier than through the scope.
_ABOVE_ALL = Actor(UUID(int=0), Role.COMMITTEE_ADMIN, org_path="/", committee_path="/")


async def refresh(today: date) -> int:
    """Judges every open case whose badges are of another day; answers how many cases it looked at.

    A case that is written meanwhile is left alone: that write brought its badges up to date.
    """
    seen, last = 0, UUID(int=0)
    while True:
        stale = Q(badges_on__isnull=True) | Q(badges_on__not=today)
        rows = await tables.Candidate.filter(stale, status__in=_OPEN, id__gt=last).order_by("id").limit(_BATCH).values()
        if not rows:
            return seen
        last, seen = rows[-1]["id"], seen + len(rows)
        judged = await dossiers.load(_ABOVE_ALL, [row["id"] for row in rows], today=today, clock=today)
        for row in rows:
            found = badges(judged[row["id"]])
            fresh = {
                "next_due_on": found.next_due_on,
                "overdue_since": found.overdue_since,
                "problem_count": found.problem_count,
                "open_rules": found.open_rules,
                "badges_on": today,
            }
            if any(row[name] != value for name, value in fresh.items()):
                await tables.Candidate.filter(id=row["id"], version=row["version"]).update(**fresh)


async def overdue(today: date) -> list[tuple[str, int]]:
    """How many open cases are overdue, by their branch's path."""
    paths = await tables.Candidate.filter(status__in=_OPEN, overdue_since__lte=today).values_list("org_path", flat=True)
    counts: dict[str, int] = {}
    for path in paths:
        counts[str(path)] = counts.get(str(path), 0) + 1
    return sorted(counts.items())
