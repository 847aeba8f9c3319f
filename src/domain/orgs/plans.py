"""The yearly plan (发展党员计划): how many people an organization and all below it may admit in a year, set by its superior.

A year's admissions are counted by the day of the general meeting, as the statistics count them: it is the day from which
somebody is in the Party, and neither a late submission nor a late decision moves them into another year's plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from domain.text import Text

# Nobody plans for more people than that, nor further ahead.
MOST = 100_000
YEARS_AHEAD = 5


class Quota(Struct, frozen=True):
    """What was laid down for a year, and on which day; no `number` where the plan was taken back."""

    number: int | None
    set_on: date


class Share(Struct, frozen=True):
    """An organization's part of a year: what was laid down, the earliest first; how many were admitted below it, and how
    many wait for the decision on it."""

    org_id: UUID
    path: str
    name: str
    year: int
    quotas: tuple[Quota, ...]
    admitted: int = 0
    waiting: int = 0

    def on(self, day: date) -> int | None:
        """How many may be admitted in the year, by what held on a day; None where nobody says."""
        return next((q.number for q in reversed(self.quotas) if q.set_on <= day), None)


def with_more(shares: tuple[Share, ...], waiting: Mapping[tuple[str, int], int], *, decided: bool) -> tuple[Share, ...]:
    """The shares after so many more were submitted, or decided on, in the same call: by path and year."""
    name = "admitted" if decided else "waiting"
    return tuple(replace(s, **{name: getattr(s, name) + waiting.get((s.path, s.year), 0)}) for s in shares)


class Planned(Struct, frozen=True):
    """A quota that is to hold, or holds: of which organization, by its path."""

    path: str
    name: str
    number: int


def overdrawn(plans: Mapping[str, Planned], changed: Iterable[str]) -> list[tuple[str, Text]]:
    """Where the plans of a year would not fit into each other, by the path that was changed: the parts below an organization
    add up to no more than its own share."""
    found = []
    for path in changed:
        above = superior_plan(plans, path)
        for whole in (above, plans.get(path)):
            if whole is None:
                continue
            parts = sum(p.number for p in plans.values() if superior_plan(plans, p.path) is whole)
            if parts > whole.number:
                zh = f"{whole.name}计划{whole.number}名，已分配{parts}名"
                en = f"{whole.name} has {whole.number}, and {parts} are given out below it."
                found.append((path, Text(zh, en)))
                break
    return found


def superior_plan(plans: Mapping[str, Planned], path: str) -> Planned | None:
    """The plan of the nearest superior that has one."""
    parts = path.strip("/").split("/")
    above = ("/" + "/".join(parts[:n]) + "/" for n in range(len(parts) - 1, 0, -1))
    return next((plans[one] for one in above if one in plans), None)
