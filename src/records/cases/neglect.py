"""What was not done for long: branches that developed nobody (Art. 37), and organizations that owe the yearly analysis of the
activists (Art. 11) or the yearly report (Art. 38). The rows, under the caller's scope, as in `statistics`."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Collection

from domain.orgs.organizations import FILING_KINDS, OrgKind
from domain.steps.kinds import Kind
from records import scope
from records.cases.statistics import COUNTED, below

# The print by which an organization reports on its year.
REPORT = "yearly_report"


def dormant(viewer: scope.Scope, given: Collection[str]) -> str:
    """The branches that admitted nobody since a day, that existed before it and may develop members; when each last admitted
    somebody, when somebody last became an activist, and how many are on the way there. A case counts where it is now."""
    where = [
        *_organizations(viewer, given),
        f"o.kind = '{OrgKind.BRANCH}'",
        "o.can_develop",
        "o.created_at < :dormant_since",
    ]
    waiting = ", ".join(f"'{status}'" for status in COUNTED[:2])
    return (
        "SELECT o.id AS org_id, max(c.probation_start) AS admitted, max(c.activist_since) AS activist,"
        f" sum(CASE WHEN c.status IN ({waiting}) THEN 1 ELSE 0 END) AS n"
        f" FROM party_org AS o LEFT JOIN candidate AS c ON c.org_id = o.id AND ({scope.predicate('candidate', 'c', viewer)})"
        f" WHERE {' AND '.join(where)} GROUP BY o.id"
        " HAVING max(c.probation_start) IS NULL OR max(c.probation_start) < :dormant_since"
    )


def yearly(viewer: scope.Scope, given: Collection[str]) -> str:
    """The committees, when each last analysed its activists in a year, and when it last issued its report; who owes is first."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(FILING_KINDS))
    where = [*_organizations(viewer, given), f"o.kind IN ({kinds})"]
    analysed = _in_the_year('s."on"', "step", "s", viewer)
    reported = _in_the_year("d.issued_on", "document", "d", viewer)
    return (
        "SELECT y.org_id, y.analysed, y.reported, CASE WHEN y.analysed IS NULL THEN 1 ELSE 0 END AS owes FROM ("
        f"SELECT o.id AS org_id, (SELECT max(s.\"on\") FROM step AS s WHERE s.org_path = o.path AND s.kind = '{Kind.POOL_ANALYSED}'"
        f" AND s.candidate_id IS NULL AND s.voided_on IS NULL AND {analysed}) AS analysed,"
        f" (SELECT max(d.issued_on) FROM document AS d WHERE d.org_path = o.path AND d.kind = '{REPORT}' AND {reported}) AS reported"
        f" FROM party_org AS o WHERE {' AND '.join(where)}) AS y"
    )


def _in_the_year(day: str, table: str, a: str, viewer: scope.Scope) -> str:
    return f"{day} >= :year_begins AND {day} <= :year_ends AND ({scope.predicate(table, a, viewer)})"


def _organizations(viewer: scope.Scope, given: Collection[str]) -> list[str]:
    mine = f"({scope.predicate('organization_below', 'o', viewer)})"
    return [mine, "o.closed_on IS NULL", *below("o.path", viewer, given)]


# ── passes over them ────────────────────────────────────────────────────────────────────────────────────────────────

DORMANT = "SELECT s.org_id, s.admitted, s.activist, s.n FROM {seen} AS s"
YEARLY = "SELECT s.org_id, s.analysed, s.reported, s.owes FROM {seen} AS s"
