"""Counts of people for a committee's or a branch's own figures: one statement, under the caller's scope."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from domain.identity import Sex
from domain.orgs import CaseStatus, Stage
from records import scope, sets

# The cases that are in work, and those that ended well; who was annulled or archived on the way counts nowhere.
COUNTED = (CaseStatus.ACTIVE, CaseStatus.TRANSFERRING, CaseStatus.COMPLETED)
# The first age of each band after the youngest, in whole years: the bands of the Party's own yearly report.
BANDS = (31, 36, 41, 46, 51, 56, 61)
# The names of the parameters that hold their days.
_NAMES = tuple(f"younger_{letter}" for letter in "abcdefg")
# What began on which column's day.
ARRIVALS = {
    "applied": "applied_on",
    "activists": "activist_since",
    "targets": "listed_on",
    "admitted": "probation_start",
    "converted": "CASE WHEN s.stage = 'FULL_MEMBER' THEN s.stage_since END",
}


@dataclass(slots=True)
class StageCount:
    """People in one stage, and how many of them have something overdue."""

    stage: Stage
    count: int = 0
    overdue: int = 0


def _stages() -> dict[Stage, StageCount]:
    return {stage: StageCount(stage) for stage in Stage}


@dataclass(slots=True)
class OrganizationCount:
    """The people of one branch by stage."""

    organization_id: UUID
    stages: dict[Stage, StageCount] = field(default_factory=_stages)

    @property
    def count(self) -> int:
        return sum(s.count for s in self.stages.values())

    @property
    def overdue(self) -> int:
        return sum(s.overdue for s in self.stages.values())


@dataclass(slots=True)
class Month:
    """How many reached each stage in one month."""

    month: str
    applied: int = 0
    activists: int = 0
    targets: int = 0
    admitted: int = 0
    converted: int = 0


@dataclass(slots=True)
class Share:
    """How many share a property; the key is None where it is not on file."""

    key: Any
    count: int = 0


@dataclass(slots=True)
class AgeBand:
    """People of these ages, in whole years; the first band has no beginning, the last no end."""

    since: int | None
    until: int | None
    count: int = 0


@dataclass(slots=True)
class Statistics:
    """The figures of the people in scope on one day."""

    on: date
    since: date
    until: date
    stages: dict[Stage, StageCount]
    organizations: list[OrganizationCount]
    months: list[Month]
    ages: list[AgeBand]
    sexes: list[Share]
    educations: list[Share]
    ethnicities: list[Share]

    @property
    def count(self) -> int:
        return sum(s.count for s in self.stages.values())

    @property
    def overdue(self) -> int:
        return sum(s.overdue for s in self.stages.values())


_STAGE = {stage.value: stage for stage in Stage}


def _bands() -> list[AgeBand]:
    starts = [None, *BANDS]
    return [AgeBand(s, e - 1 if e else None) for s, e in zip(starts, [*BANDS, None], strict=True)]


def _youngest(today: date, years: int) -> date:
    """Whoever was born later is younger than so many whole years today."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return date(today.year - years, 2, 28)


def _months(since: date, until: date) -> dict[str, Month]:
    names = []
    year, month = since.year, since.month
    while (year, month) <= (until.year, until.month):
        names.append(f"{year:04}-{month:02}")
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return {name: Month(name) for name in names}


_MONTHLY = (
    "SELECT '{name}' AS part, substr(CAST(x.day AS text), 1, 7) AS a, '' AS b, count(*) AS n, 0 AS o FROM (SELECT {column} AS day FROM seen AS s) AS x"
    " WHERE x.day >= :since AND x.day <= :until GROUP BY 2"
)


# What a figure is called, and the column that it shares people out by.
SHARES = {"sexes": "sex", "educations": "education", "ethnicities": "ethnicity"}
PLACES = frozenset({"count", "overdue", "stages", "organizations"})
_COLUMNS = (
    "org_id", "stage", "overdue_since", "birth", "sex", "education", "ethnicity", "applied_on", "activist_since", "listed_on",
    "probation_start", "stage_since",
)  # fmt: skip
_STATUSES = ", ".join(f"'{status}'" for status in COUNTED)


def _statement(sight: scope.Scope, wanted: Collection[str], *, organization: bool, stages: bool) -> str:
    """One pass for each figure that is wanted; empty where none is."""
    parts = list(_parts(wanted))
    if not parts:
        return ""
    where = [f"({scope.predicate('candidate', 'c', sight)})", f"c.status IN ({_STATUSES})"]
    if organization:
        path = f"FROM party_org AS o WHERE o.id = :org AND ({scope.predicate('party_org', 'o', sight)})"
        where.append(f"c.org_path >= (SELECT o.path {path})")
        where.append(f"c.org_path < (SELECT substr(o.path, 1, length(o.path) - 1) || '0' {path})")
    if stages:
        where.append(sets.among("c.stage", "stages", "text"))
    columns = ", ".join(f"c.{name}" for name in _COLUMNS)
    seen = f"SELECT {columns} FROM candidate AS c WHERE {' AND '.join(where)}"
    # It begins with SELECT, by which it is known for a statement that only reads.
    return f"SELECT * FROM (WITH seen AS ({seen}) {' UNION ALL '.join(parts)}) AS figures"


def _parts(wanted: Collection[str]) -> Iterator[str]:
    if not PLACES.isdisjoint(wanted):
        overdue = "sum(CASE WHEN s.overdue_since <= :today THEN 1 ELSE 0 END)"
        place = "SELECT 'place' AS part, CAST(s.org_id AS text) AS a, s.stage AS b, count(*) AS n"
        yield f"{place}, {overdue} AS o FROM seen AS s GROUP BY s.org_id, s.stage"
    if "ages" in wanted:
        age = " ".join(f"WHEN s.birth > :{_NAMES[number]} THEN {number}" for number in range(len(BANDS)))
        band = f"CAST(CASE {age} ELSE {len(BANDS)} END AS text)"
        yield f"SELECT 'age' AS part, {band} AS a, '' AS b, count(*) AS n, 0 AS o FROM seen AS s GROUP BY 2"
    for name, column in SHARES.items():
        if name in wanted:
            yield f"SELECT '{name}' AS part, s.{column} AS a, '' AS b, count(*) AS n, 0 AS o FROM seen AS s GROUP BY 2"
    if "months" in wanted:
        yield from (_MONTHLY.format(name=name, column=column) for name, column in ARRIVALS.items())


async def tally(
    sight: scope.Scope,
    today: date,
    since: date,
    until: date,
    *,
    organization: UUID | None,
    stages: list[Stage] | None,
    wanted: Collection[str],
) -> Statistics:
    """Those figures that are wanted of the cases in sight: at an organization or below it, in these stages, arrivals
    between two days. The others are left empty."""
    values: Mapping[str, object] = {
        **scope.parameters(sight),
        "org": organization,
        "stages": [stage.value for stage in stages or ()],
        "today": today,
        "since": since,
        "until": until,
        **{name: _youngest(today, band) for name, band in zip(_NAMES, BANDS, strict=True)},
    }
    sql = _statement(sight, wanted, organization=organization is not None, stages=stages is not None)
    return _read(await sets.select(sql, values) if sql else [], today, since, until)


def _read(rows: list[Any], today: date, since: date, until: date) -> Statistics:
    whole, places, months, ages = _stages(), dict[str, OrganizationCount](), _months(since, until), _bands()
    shares: dict[str, list[Share]] = {name: [] for name in SHARES}
    for row in rows:
        part, a, n = row["part"], row["a"], row["n"]
        if part == "place":
            place = places.get(a)
            if place is None:
                place = places[a] = OrganizationCount(UUID(a))
            stage, overdue = _STAGE[row["b"]], row["o"]
            for found in (whole[stage], place.stages[stage]):
                found.count += n
                found.overdue += overdue
        elif part == "age":
            ages[int(a)].count = n
        elif part in shares:
            shares[part].append(Share(a or None, n))
        else:
            setattr(months[a], part, n)
    for found_shares in shares.values():
        found_shares.sort(key=lambda share: (-share.count, share.key or ""))
    order = [place for _, place in sorted(places.items(), key=lambda item: (-item[1].count, item[0]))]
    return Statistics(
        today, since, until, whole, order, list(months.values()), ages,
        [Share(Sex(s.key) if s.key else None, s.count) for s in shares["sexes"]], shares["educations"], shares["ethnicities"],
    )  # fmt: skip
