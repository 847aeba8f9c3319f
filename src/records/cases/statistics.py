"""Counts of people for a committee's or a branch's own figures: the rows that count, under the caller's scope, and each pass
over them. Which of them are asked for is the plan's business (`graph.plan.sql.figures`)."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from domain.stages import CaseStatus
from records import scope
from records.engines import connections

# The cases that are in work, and those that ended well; who was annulled or archived on the way counts nowhere.
COUNTED = (CaseStatus.ACTIVE, CaseStatus.TRANSFERRING, CaseStatus.COMPLETED)
# The first age of each band after the youngest, in whole years: the bands of the Party's own yearly report.
BANDS = (31, 36, 41, 46, 51, 56, 61)
# The names of the parameters that hold their days.
YOUNGER = tuple(f"younger_{letter}" for letter in "abcdefg")
# What began on which column's day.
ARRIVALS = {
    "applied": "{t}.applied_on",
    "activists": "{t}.activist_since",
    "targets": "{t}.listed_on",
    "admitted": "{t}.probation_start",
    "converted": "CASE WHEN {t}.stage = 'FULL_MEMBER' THEN {t}.stage_since END",
}
# What each is called as a step of the road, in its order.
STEPS = ("APPLIED", "ACTIVIST", "DEVELOPMENT_TARGET", "ADMITTED", "CONVERTED")
_COLUMNS = (
    "org_id", "stage", "overdue_since", "birth", "sex", "education", "ethnicity", "occupation", "applied_on", "activist_since",
    "listed_on", "probation_start", "stage_since",
)  # fmt: skip
_OTHERS = scope.OTHERS_CASE.format(a="c")
_STATUSES = ", ".join(f"'{status}'" for status in COUNTED)


def seen(viewer: scope.Scope, given: Collection[str]) -> str:
    """Everybody who counts: in viewer and, where that is given, at an `organization` or below, in one of some `stage`s, and
    `arrived` at a step within the span."""
    late = f"CASE WHEN {_OTHERS} THEN c.overdue_since END AS overdue_since" if viewer.person else "c.overdue_since"
    columns = ", ".join(late if name == "overdue_since" else f"c.{name}" for name in _COLUMNS)
    return f"SELECT {columns} FROM candidate AS c WHERE {' AND '.join(_where('c', viewer, given))}"


def _where(a: str, viewer: scope.Scope, given: Collection[str]) -> list[str]:
    where = [
        f"({scope.predicate('candidate', a, viewer)})",
        f"{a}.status IN ({_STATUSES})",
        *below(f"{a}.org_path", viewer, given),
    ]
    if "stage" in given:
        where.append(connections.among(f"{a}.stage", "stages", "text"))
    if "arrived" in given:
        where.append(f"({' OR '.join(_reached(a, *step) for step in zip(STEPS, ARRIVALS.values(), strict=True))})")
    return where


def _reached(a: str, step: str, column: str) -> str:
    day = column.format(t=a)
    return f"(:arrived = '{step}' AND {day} >= :since AND {day} <= :until)"


def below(path: str, viewer: scope.Scope, given: Collection[str]) -> list[str]:
    """The conditions that a path is the one of the organization that is asked for, or of one below it; none where none is."""
    if "organization" not in given:
        return []
    return [
        f"{path} >= (SELECT o.path {place(viewer)})",
        f"{path} < (SELECT substr(o.path, 1, length(o.path) - 1) || '0' {place(viewer)})",
    ]


def place(viewer: scope.Scope) -> str:
    return f"FROM party_org AS o WHERE o.id = :organization AND ({scope.predicate('party_org', 'o', viewer)})"


def counted(viewer: scope.Scope, given: Collection[str]) -> str:
    """The same people by stage alone, out of the counts that are kept beside the cases (`records.derived`): of those below
    where the range begins by their counts, of those right there one by one; and whoever is late by a day ahead, which a
    clock that was set back leaves, is none of the late ones."""
    if scope.bounds("candidate", viewer) is None or "arrived" in given:
        return _one_by_one(seen(viewer, given))
    begins = [":scope_low", *([f"(SELECT o.path {place(viewer)})"] if "organization" in given else [])]
    here, ahead = " AND ".join(_where("c", viewer, given)), "c.overdue_since > :today"
    # The own case is late to others (C-33).
    own = (
        "" if not viewer.person else " UNION ALL SELECT c.stage, 0, -1 FROM candidate AS c WHERE c.person_key = :scope_person"
        f" AND c.overdue_since <= :today AND CASE WHEN {here} THEN TRUE END"
    )  # fmt: skip
    return f"""SELECT k.stage, k.n, k.late FROM case_count AS k WHERE {" AND ".join(_where("k", viewer, given))}
        UNION ALL SELECT c.stage, 1, CASE WHEN c.overdue_since IS NOT NULL THEN 1 ELSE 0 END FROM candidate AS c
        WHERE c.org_path IN ({", ".join(begins)}) AND CASE WHEN {here} THEN TRUE END
        UNION ALL SELECT c.stage, 0, -1 FROM candidate AS c WHERE {ahead} AND CASE WHEN {here} THEN TRUE END{own}"""


def _one_by_one(people: str) -> str:
    return f"SELECT p.stage, 1 AS n, CASE WHEN p.overdue_since <= :today THEN 1 ELSE 0 END AS late FROM ({people}) AS p"


# ── passes over them ────────────────────────────────────────────────────────────────────────────────────────────────


def _counted(keys: str) -> str:
    late = "sum(CASE WHEN s.overdue_since <= :today THEN 1 ELSE 0 END) AS o"
    return f"SELECT {keys}, count(*) AS n, {late} FROM {{seen}} AS s GROUP BY {keys}"


PLACES = _counted("s.org_id, s.stage")
STAGES = "SELECT s.stage, sum(s.n) AS n, sum(s.late) AS o FROM {seen} AS s GROUP BY s.stage"
_AGE = " ".join(f"WHEN s.birth > :{name} THEN {number}" for number, name in enumerate(YOUNGER))
AGES = f"SELECT CASE {_AGE} ELSE {len(BANDS)} END AS band, count(*) AS n FROM {{seen}} AS s GROUP BY 1"


def shared(column: str) -> str:
    """People by a property that may not be on file."""
    return f"SELECT nullif(s.{column}, '') AS k, count(*) AS n FROM {{seen}} AS s GROUP BY 1"


def _arrived(name: str, column: str) -> str:
    flags = ", ".join(f"{int(other == name)} AS {other}" for other in ARRIVALS)
    return f"SELECT {column.format(t='s')} AS day, {flags} FROM {{seen}} AS s"


MONTHS = (
    f"SELECT substr(CAST(x.day AS text), 1, 7) AS month, {', '.join(f'sum(x.{name}) AS {name}' for name in ARRIVALS)}"
    f" FROM ({' UNION ALL '.join(_arrived(name, column) for name, column in ARRIVALS.items())}) AS x"
    " WHERE x.day >= :since AND x.day <= :until GROUP BY 1"
)


def took(viewer: scope.Scope, given: Collection[str]) -> str:
    """Who came to a step within the span, and how many days after the step before it; of nobody of whom that day is not known."""
    people, legs = seen(viewer, given), zip(STEPS, ARRIVALS.values(), strict=True)
    return " UNION ALL ".join(
        f"SELECT '{step}' AS step, {connections.days(before.format(t='p'), day.format(t='p'))} AS days FROM ({people}) AS p"
        f" WHERE {day.format(t='p')} >= :since AND {day.format(t='p')} <= :until AND {before.format(t='p')} IS NOT NULL"
        for (_, before), (step, day) in pairwise(legs)
    )


def spread(key: str) -> str:
    """Of `days` by a key: the least that half of them, and nine tenths of them, do not exceed."""
    counted = f"SELECT s.{key}, s.days, count(*) AS n FROM {{seen}} AS s GROUP BY s.{key}, s.days"
    summed = (
        f"SELECT d.{key}, d.days, d.n, sum(d.n) OVER (PARTITION BY d.{key} ORDER BY d.days) AS upto,"
        f" sum(d.n) OVER (PARTITION BY d.{key}) AS whole FROM ({counted}) AS d"
    )
    least = "min(CASE WHEN {} THEN t.days END)"
    return (
        f"SELECT t.{key}, sum(t.n) AS n, {least.format('2 * t.upto >= t.whole')} AS median,"
        f" {least.format('10 * t.upto >= 9 * t.whole')} AS ninetieth FROM ({summed}) AS t GROUP BY t.{key}"
    )


# ── what they are told by ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Band:
    """People of these ages, in whole years; the first band has no beginning, the last no end."""

    since: int | None
    until: int | None


_STARTS = (None, *BANDS)
AGE_BANDS = tuple(Band(s, e - 1 if e else None) for s, e in zip(_STARTS, (*BANDS, None), strict=True))


def youngest(today: date) -> Mapping[str, date]:
    """For each band the day after which its people, and those of the bands before, were born."""
    return {name: _years_before(today, years) for name, years in zip(YOUNGER, BANDS, strict=True)}


def _years_before(today: date, years: int) -> date:
    """Whoever was born later is younger than so many whole years today."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return date(today.year - years, 2, 28)


def months(since: date, until: date) -> list[str]:
    """The months of a span, as 2026-05."""
    first, last = since.year * 12 + since.month - 1, until.year * 12 + until.month - 1
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, last + 1)]
