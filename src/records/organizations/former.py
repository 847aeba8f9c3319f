"""Under which lines organizations stood before they were put elsewhere: what happened then is judged by what held there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from uuid import UUID

from domain.orgs.organizations import Line, PartyOrg
from records import tables
from records.engines import sets
from records.engines.connections import among
from records.organizations.tree import lines

# Until which day, under which line; the oldest first.
Past = tuple[tuple[date, Line], ...]


async def pasts(known: Mapping[str, Line]) -> dict[str, Past]:
    """By path, of those that ever stood elsewhere. No statement where nobody did."""
    by_path = {org.path: org for line in known.values() for org in line}
    asked: set[UUID] = set()
    while wanted := _superiors(by_path.values()) - asked:
        asked |= wanted
        by_path |= {org.path: org for line in (await by_id(wanted)).values() for org in line}
    if not asked:
        return {}
    by_key = {org.id: org for org in by_path.values()}
    days = sorted({above.until for org in by_path.values() for above in org.formerly})
    found = {path: tuple(_changes(line, days, by_path, by_key)) for path, line in known.items()}
    return {path: past for path, past in found.items() if past}


async def by_id(ids: Iterable[UUID]) -> dict[UUID, Line]:
    """Organizations with their superiors, by id."""
    rows = await sets.read(tables.PartyOrg, among("t.id", "ids"), {"ids": set(ids)}, names=("id", "path"))
    found = await lines({row["path"] for row in rows})
    return {row["id"]: found[row["path"]] for row in rows}


def _superiors(orgs: Iterable[PartyOrg]) -> set[UUID]:
    return {above.superior_id for org in orgs for above in org.formerly if above.superior_id is not None}


def _changes(
    now: Line, days: list[date], by_path: Mapping[str, PartyOrg], by_key: Mapping[UUID, PartyOrg]
) -> Iterator[tuple[date, Line]]:
    """Until each day on which the line changed, which it was."""
    then = [(day, _line_until(now[0], day, by_path, by_key)) for day in days]
    for (day, line), (_, later) in zip(then, [*then[1:], (date.max, now)], strict=True):
        if [org.id for org in line] != [org.id for org in later]:
            yield day, line


def _line_until(org: PartyOrg, day: date, by_path: Mapping[str, PartyOrg], by_key: Mapping[UUID, PartyOrg]) -> Line:
    """The line as it was the day before."""
    found, one = [org], org
    while (above := _above(one, day, by_path, by_key)) is not None and above not in found:
        found.append(above)
        one = above
    return tuple(found)


def _above(
    org: PartyOrg, day: date, by_path: Mapping[str, PartyOrg], by_key: Mapping[UUID, PartyOrg]
) -> PartyOrg | None:
    then = next((above for above in org.formerly if day <= above.until), None)
    if then is not None:
        return by_key.get(then.superior_id) if then.superior_id else None
    return by_path.get(org.path.rstrip("/").rpartition("/")[0] + "/")
