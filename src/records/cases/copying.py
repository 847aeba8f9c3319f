"""What was written about people within a span, for who asks what of it was copied (`domain.questions.copying`)."""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from domain.orgs.actors import Actor
from domain.questions.copying import FIELDS, SHORTEST, Said
from domain.steps.catalogue import OPINIONS, PAPERS
from domain.steps.kinds import Kind
from records import tables
from records.engines import sets
from records.engines.connections import among, text_of
from records.organizations import tree
from records.scope import OTHERS, Scope, parameters, predicate, scope_of

# Of one organization and what lies below it, the latest: to compare them takes a second or two, of the ten that an answer has.
MOST = 5_000
_COLUMNS = 't.id, t.kind, t."on" AS day, t.candidate_id, t.org_path, c.person_key, c.name'


async def written(actor: Actor, org_id: UUID, since: date, until: date) -> list[Said]:
    """The texts about others of an organization's records or of one's below it that the actor reads and that stand, the latest
    first; one more than MOST where there are more. Nothing of the own case (C-33)."""
    place = await tree.own_organization(actor, org_id, locked=False)
    scope = scope_of(actor)
    values = {
        "low": place["path"],
        "high": f"{place['path'][:-1]}0",
        "since": since,
        "until": until,
        "shortest": SHORTEST,
        "most": MOST + 1,
        **parameters(scope),
    }
    # The latest of each first, by the index of their days: of a province's texts the others are not looked at.
    latest = "length(x.said) >= :shortest ORDER BY x.day DESC, x.id DESC LIMIT :most"
    every = " UNION ALL ".join(
        f"SELECT * FROM (SELECT x.* FROM ({text}) AS x WHERE {latest}) AS y" for text in _texts(scope)
    )
    rows = await sets.select(f"SELECT x.* FROM ({every}) AS x ORDER BY x.day DESC, x.id DESC LIMIT :most", values)
    return [_said(row) for row in rows]


def _texts(scope: Scope) -> Iterable[str]:
    """A statement for each field that a text stands in."""
    yield _from("opinion", scope, OPINIONS, "t.content", "coalesce(t.member_id, t.recorded_by_id)")
    fields: dict[tuple[str, bool], list[Kind]] = {}
    for kind, names in FIELDS.items():
        if kind not in OPINIONS:
            for name in names:
                fields.setdefault((name, kind in PAPERS), []).append(kind)
    for (name, of_a_paper), kinds in fields.items():
        writer = text_of("t.data", "reviewed_by") if of_a_paper else "t.recorded_by_id"
        yield _from("step", scope, kinds, text_of("t.data", name), writer)


def _from(table: str, scope: Scope, kinds: Iterable[Kind], text: str, writer: str) -> str:
    listed = ", ".join(f"'{kind}'" for kind in sorted(kinds))
    others = f" AND {OTHERS.format(a='t')}" if scope.person else ""
    return (
        f"SELECT {_COLUMNS}, CAST({writer} AS text) AS writer, {text} AS said FROM {table} AS t JOIN candidate AS c ON c.id = t.candidate_id"
        f" WHERE ({predicate(table, 't', scope)}) AND t.org_path >= :low AND t.org_path < :high AND t.kind IN ({listed})"
        f' AND t.voided_on IS NULL AND t."on" >= :since AND t."on" <= :until{others}'
    )


def _said(row: sets.Row) -> Said:
    writer = row["writer"]
    return Said(
        UUID(str(row["id"])),
        Kind(row["kind"]),
        _day(row["day"]),
        UUID(str(row["candidate_id"])),
        row["person_key"],
        row["name"],
        None if writer is None else UUID(writer),
        row["org_path"],
        row["said"],
    )


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


async def branches(paths: Iterable[str]) -> dict[str, UUID]:
    """The organizations that have these places."""
    rows = await sets.read(
        tables.PartyOrg, among("t.path", "paths", "text"), {"paths": sorted(set(paths))}, names=("id", "path")
    )
    return {row["path"]: row["id"] for row in rows}
