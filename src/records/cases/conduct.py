"""How the work was done within a span: what was decided and how soon, which rules stood against what came back, and what was
entered long after it happened. The rows, under the caller's scope, and the passes over them, as in `statistics`."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Collection

from domain.case.approvals import ApprovalStatus
from domain.orgs.actors import Role
from records import scope
from records.cases.statistics import below, spread
from records.engines import connections

# A committee's answers.
ANSWERS = (ApprovalStatus.APPROVED, ApprovalStatus.RETURNED, ApprovalStatus.REJECTED)
_RECORDS = ("step", "opinion", "vote")


def decided(viewer: scope.Scope, given: Collection[str]) -> str:
    """What was submitted and decided within the span, and how many days that took."""
    days = connections.days("a.submitted_on", "a.decided_on")
    return f"SELECT a.kind, a.status, {days} AS days FROM approval AS a WHERE {_decided(viewer, given, ANSWERS)}"


def came_back(viewer: scope.Scope, given: Collection[str]) -> str:
    """Each rule that was unmet of what came back within the span, by what is kept of it: as it was found when it was submitted and
    decided. Nothing of it for a person, nor of the own case (C-33)."""
    where = _decided(viewer, given, ANSWERS[1:])
    if viewer.role is Role.CANDIDATE:
        where += " AND 1=0"
    elif viewer.person:
        where += f" AND {scope.OTHERS.format(a='a')}"
    lists = (("problems",), ("decision", "problems"))
    return " UNION ".join(
        f"SELECT a.id, a.status, {connections.text_of('p.value', 'guard')} AS rule FROM approval AS a,"
        f" {connections.members('a.data', *path)} AS p WHERE {where}"
        for path in lists
    )


def _decided(viewer: scope.Scope, given: Collection[str], statuses: Collection[ApprovalStatus]) -> str:
    # In the order of a filter's: what came back has an index of its own.
    listed = ", ".join(f"'{status}'" for status in sorted(statuses))
    where = [
        f"({scope.predicate('approval', 'a', viewer)})",
        f"a.status IN ({listed})",
        *below("a.org_path", viewer, given),
    ]
    return " AND ".join([*where, "a.decided_on >= :since", "a.decided_on <= :until"])


def entered(viewer: scope.Scope, given: Collection[str]) -> str:
    """The records of the span that stand, and whether each was entered late."""

    def of(table: str) -> str:
        where = [f"({scope.predicate(table, 'r', viewer)})", *below("r.org_path", viewer, given), "r.voided_on IS NULL"]
        where += ['r."on" >= :since', 'r."on" <= :until']
        late = "CASE WHEN r.late_entry THEN 1 ELSE 0 END AS late"
        return f"SELECT r.kind, {late} FROM {table} AS r WHERE {' AND '.join(where)}"

    return " UNION ALL ".join(map(of, _RECORDS))


# ── passes over them ────────────────────────────────────────────────────────────────────────────────────────────────

_EACH = ", ".join(f"sum(CASE WHEN s.status = '{s}' THEN 1 ELSE 0 END) AS {s.lower()}" for s in ANSWERS)
ANSWERED = f"SELECT s.kind, {_EACH} FROM {{seen}} AS s GROUP BY s.kind"
WAITED = spread("kind")
RULES = f"SELECT s.rule, count(*) AS n, {_EACH} FROM {{seen}} AS s GROUP BY s.rule"
ENTERED = "SELECT s.kind, count(*) AS n, sum(s.late) AS late FROM {seen} AS s GROUP BY s.kind"
