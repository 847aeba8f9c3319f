"""How much waits for a decision, by what a committee looks at first: the rows that wait, under the caller's scope, and the
pass over them. Which numbers are asked for is the plan's business (`graph.plan.sql.figures`)."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Collection

from records import scope

_COLUMNS = ("kind", "has_warnings", "previous_id", "deadline_on", "submitted_on")


def waiting(viewer: scope.Scope, given: Collection[str]) -> str:
    """What waits in viewer: addressed to a committee, of people at an organization or below it, where those are given."""
    where = [
        scope.predicate("approval", "a", viewer),
        scope.predicate("candidate", "c", viewer),
        "a.status = 'SUBMITTED'",
    ]
    if "addressed_to" in given:
        where.append("a.addressed_to_id = :addressed_to")
    if "organization" in given:
        path = f"FROM party_org AS o WHERE o.id = :organization AND ({scope.predicate('party_org', 'o', viewer)})"
        where.append(f"a.org_path >= (SELECT o.path {path})")
        where.append(f"a.org_path < (SELECT substr(o.path, 1, length(o.path) - 1) || '0' {path})")
    # What was found wrong with the own submission is told to others.
    of_others = scope.OTHERS_CASE.format(a="c")
    warned = f"(a.has_warnings AND {of_others}) AS has_warnings" if viewer.person else "a.has_warnings"
    columns = ", ".join(warned if name == "has_warnings" else f"a.{name}" for name in _COLUMNS)
    return (
        f"SELECT c.org_id, {columns} FROM approval AS a JOIN candidate AS c ON c.id = a.candidate_id"
        f" WHERE {' AND '.join(f'({condition})' for condition in where)}"
    )


def _summed(condition: str, name: str) -> str:
    return f"sum(CASE WHEN {condition} THEN 1 ELSE 0 END) AS {name}"


_COUNTS = (
    "count(*) AS n",
    _summed("NOT s.has_warnings", "clear"),
    _summed("s.has_warnings", "warned"),
    _summed("s.previous_id IS NOT NULL", "again"),
    _summed("s.deadline_on < :today", "late"),
    _summed("s.submitted_on <= :waiting_since", "long"),
    _summed("s.submitted_on >= :arrived_since", "fresh"),
)
WAITING = f"SELECT s.kind, s.org_id, {', '.join(_COUNTS)} FROM {{seen}} AS s GROUP BY s.kind, s.org_id"
