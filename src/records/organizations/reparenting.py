"""Organizations are put below another superior, with all that lies below them (C-30).

Who they are, their people, accounts and records stay what they are; the place in the tree follows everywhere it is written
(`paths`), and what waits for a decision goes to the committee that has the power now. What was decided stays as it was judged:
`former` knows under whom everybody stood.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

import msgspec
from msgspec import Struct
from tortoise.transactions import in_transaction

from domain.case.approvals import ApprovalKind
from domain.orgs.actors import Actor
from domain.orgs.organizations import Above, Line, OrgKind, addressee, approver, district, stands_below
from domain.orgs.plans import YEARS_AHEAD
from records import tables
from records.engines import connections, sets
from records.engines.columns import plain
from records.engines.connections import among
from records.engines.sets import Row
from records.errors import BadInput, NotFound, Underway, as_seen
from records.events import news, outbox
from records.events.news import News
from records.organizations import paths, plans
from records.organizations.tree import allowed, lines, next_path, number_of
from records.scope import covers, scope_of
from records.trail.journal import Entry, append

# A path is no longer.
_LONGEST = 255
_FILINGS = frozenset({ApprovalKind.ACTIVIST_FILING, ApprovalKind.DEVELOPMENT_TARGET_FILING})
_FORMERLY = msgspec.json.Decoder(tuple[Above, ...])


class Named(Struct, frozen=True):
    """An organization that is to change, and its version as the caller saw it."""

    org_id: UUID
    version: int | None = None


class Carried(Struct):
    """How much of each went along."""

    organizations: int = 0
    cases: int = 0
    members: int = 0
    accounts: int = 0
    submissions: int = 0
    transfers: int = 0
    codes: int = 0
    plans: int = 0


async def reparent(
    actor: Actor, wanted: Sequence[Named], superior_id: UUID, *, reason: str, today: date, act: str
) -> Carried:
    """Puts organizations below another superior; all of them or none."""
    allowed(actor, act)
    async with in_transaction():
        orgs = await held(
            actor, [(one, ("items", str(n), "organizationId")) for n, one in enumerate(wanted)], superior_id
        )
        moving = [orgs[one.org_id] for one in wanted]
        before = await lines([org["path"] for org in orgs.values()])
        _fit(moving, orgs[superior_id], before)
        carried = Carried()
        for org in moving:
            await move(actor, org, orgs[superior_id], carried, reason=reason, today=today, act=act)
        await plans_hold([org["id"] for org in moving], today)
    return carried


async def held(
    actor: Actor,
    wanted: Iterable[tuple[Named, tuple[str, ...]]],
    *others: UUID,
    other: tuple[str, ...] = ("superiorId",),
) -> dict[UUID, Row]:
    """The organizations, locked one change of organizations at a time, and before them the cases that lie there or are on the way
    there: whoever writes a case locks it before anything of an organization's. What is out of scope is not found, where it was named."""
    named = {one.org_id: (place, one.version) for one, place in wanted}
    ids = {*named, *others}
    if connections.is_postgres():  # SQLite's transaction holds the one write lock already
        await sets.select("SELECT pg_advisory_xact_lock(hashtextextended('jishi organizations', 0))")
        await sets.select(_CASES.format(orgs=among("o.id", "ids")), {"ids": list(named)})
    rows = await sets.read(
        tables.PartyOrg, among("t.id", "ids"), {"ids": ids}, tail=f"ORDER BY t.id{connections.lock_whole('t')}"
    )
    found = {row["id"]: row for row in rows if covers(scope_of(actor), row["path"])}
    for key in (*named, *others):
        place, version = named.get(key, (other, None))
        if key not in found:
            raise NotFound("没有这个组织", "There is no such organization.", *place)
        if found[key]["closed_on"] is not None:
            zh, en = (
                f"{found[key]['name']}已于{found[key]['closed_on']}撤销",
                f"{found[key]['name']} was dissolved on {found[key]['closed_on']}.",
            )
            raise Underway(zh, en, *place)
        as_seen(key, version, found[key]["version"])
    return found


_CASES = """SELECT t.id FROM candidate AS t WHERE t.id IN (
        SELECT c.id FROM candidate AS c JOIN party_org AS o ON c.org_path >= o.path AND c.org_path < left(o.path, -1) || '0' WHERE {orgs}
        UNION SELECT r.candidate_id FROM transfer_request AS r JOIN party_org AS o ON r.to_path >= o.path AND r.to_path < left(o.path, -1) || '0'
            WHERE {orgs} AND r.status IN ('REQUESTED', 'OFFERED')) ORDER BY t.id FOR UPDATE OF t"""


def _fit(moving: Sequence[Row], superior: Row, before: Mapping[str, Line]) -> None:
    """Whether each may stand there, and none stands below another of them."""
    for number, org in enumerate(moving):
        place = ("items", str(number), "organizationId")
        others = (one for one in moving if one is not org)
        if any(org["path"].startswith(one["path"]) for one in others):
            raise BadInput(
                place, f"{org['name']}在另一个调整的组织之下", f"{org['name']} stands below another of them."
            )
        if wrong := _wrong(org, superior, before):
            raise BadInput(place, *wrong)


def _wrong(org: Row, superior: Row, before: Mapping[str, Line]) -> tuple[str, str] | None:
    name = org["name"]
    if org["superior_id"] is None:
        return f"{name}是最上级组织，不能调整隶属", f"{name} is the topmost organization."
    if superior["path"].startswith(org["path"]):
        return f"{superior['name']}在{name}之下，不能作为其上级", f"{superior['name']} stands below {name}."
    if org["superior_id"] == superior["id"]:
        return f"{name}已直属于{superior['name']}", f"{name} is below {superior['name']} already."
    if not stands_below(OrgKind(org["kind"]), OrgKind(superior["kind"])):
        return f"{name}不能隶属于此类组织", f"{name} does not stand below an organization of that kind."
    there = before[superior["path"]]
    within = next((up.id for up in there if up.kind is OrgKind.LOCAL_COMMITTEE), there[-1].id)
    if district(before[org["path"]]) != within:
        return f"{superior['name']}不在同一地方党委之下", f"{superior['name']} stands in another district."
    return None


async def move(actor: Actor, org: Row, superior: Row, carried: Carried, *, reason: str, today: date, act: str) -> None:
    """Puts one organization with all below it under a superior; both are locked."""
    old, new = org["path"], await next_path(superior["id"], superior["path"])
    moved = await sets.read(tables.PartyOrg, _WITHIN.format("path"), _range(old), tail="ORDER BY t.path")
    if max(len(row["path"]) for row in moved) - len(old) + len(new) > _LONGEST:
        raise BadInput("superiorId", "层级过深", "That is too deep.")
    waiting = await waiting_at(_WITHIN.format("org_path"), _range(old))
    await paths.rewrite(old, new)
    above = await _one(org["superior_id"])
    formerly = (*_formerly(org), Above(today, above["id"], above["name"]))
    row = {"id": org["id"], "superior_id": superior["id"], "formerly": plain(formerly), "version": org["version"] + 1}
    # Its number there is never another's.
    left = {"id": above["id"], "last_number": max(above["last_number"], number_of(old))}
    await sets.update(tables.PartyOrg, [row])
    await sets.update(tables.PartyOrg, [left])
    entries = [_entry(each, old, new, above, superior, reason, today, act) for each in moved]
    await append(actor, entries)
    carried.organizations += len(moved)
    carried.cases += await tables.Candidate.filter(org_path__gte=new, org_path__lt=_range(new)["high"]).count()
    carried.submissions += await readdress(actor, waiting, {old: new}, today=today, act=act)
    await shown_out(new)


_WITHIN = "t.{0} >= :low AND t.{0} < :high"


def _range(path: str) -> dict[str, str]:
    return {"low": path, "high": f"{path[:-1]}0"}


async def _one(org_id: UUID) -> Row:
    (row,) = await sets.read(tables.PartyOrg, "t.id = :id", {"id": org_id})
    return row


def _formerly(org: Row) -> tuple[Above, ...]:
    found: tuple[Above, ...] = _FORMERLY.decode(org["formerly"]) if org["formerly"] is not None else ()
    return found


def _entry(moved: Row, old: str, new: str, above: Row, superior: Row, reason: str, today: date, act: str) -> Entry:
    """That an organization stands elsewhere, in its own journal there."""
    before, after = {"path": moved["path"]}, {"path": new + moved["path"][len(old) :], "reason": reason}
    if moved["path"] == old:
        before["superior_id"], after["superior_id"] = str(above["id"]), str(superior["id"])
    return Entry(act, today, after["path"], record_id=moved["id"], before=before, after=after)


# ── what waits ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def waiting_at(where: str, values: Mapping[str, object]) -> list[Row]:
    """The submissions that wait for their decision, of those meant, with the stage of their case; locked."""
    stage = "(SELECT c.stage FROM candidate AS c WHERE c.id = t.candidate_id) AS stage"
    names = ("id", "candidate_id", "org_path", "kind", "addressed_to_id", "version")
    tail = f"ORDER BY t.id{connections.lock('t')}"
    return await sets.read(
        tables.Approval, f"t.status = 'SUBMITTED' AND {where}", values, names=names, extra=stage, tail=tail
    )


async def readdress(actor: Actor, waiting: Sequence[Row], places: Mapping[str, str], *, today: date, act: str) -> int:
    """Sends what waits to the committee that has the power now, where that is another; how many went elsewhere.

    Refused by name where nobody above has it: a submission that nobody may decide would wait for ever.
    """
    now = {row["org_path"]: _moved(row["org_path"], places) for row in waiting}
    found = await lines(now.values())
    nowhere = [row for row in waiting if not _decides(found[now[row["org_path"]]], ApprovalKind(row["kind"]))]
    if nowhere:
        raise _undecidable(nowhere, {old: found[new] for old, new in now.items()})
    sent: list[tuple[Row, UUID]] = []
    for row in waiting:
        committee = addressee(found[now[row["org_path"]]])
        if committee is not None and committee.id != row["addressed_to_id"]:
            sent.append((row, committee.id))
    await sets.update(
        tables.Approval,
        [{"id": row["id"], "addressed_to_id": to, "version": row["version"] + 1} for row, to in sent],
    )
    names = await _names({key for row, to in sent for key in (row["addressed_to_id"], to)})
    entries, told = [], list[News]()
    for row, to in sent:
        place = now[row["org_path"]]
        went, goes = names.get(row["addressed_to_id"]), names[to]
        before, after = ({"approvals": {str(row["id"]): {"addressed_to": one}}} for one in (went, goes))
        entries.append(
            Entry(
                act,
                today,
                place,
                row["candidate_id"],
                row["kind"],
                row["id"],
                stage=row["stage"],
                before=before,
                after=after,
            )
        )
        # To whom it went before is told that it is there no more.
        told += [News(act, at, row["candidate_id"], row["kind"], (row["id"],)) for at in {row["org_path"], place}]
    await append(actor, entries)
    await outbox.tell(told)
    return len(sent)


async def _names(ids: Iterable[UUID | None]) -> dict[UUID | None, str]:
    """What organizations are called today."""
    wanted = {key for key in ids if key is not None}
    rows = (
        await sets.read(tables.PartyOrg, among("t.id", "ids"), {"ids": wanted}, names=("id", "name")) if wanted else []
    )
    return {row["id"]: row["name"] for row in rows}


def _moved(path: str, places: Mapping[str, str]) -> str:
    return next((new + path[len(old) :] for old, new in places.items() if path.startswith(old)), path)


def _decides(line: Line, kind: ApprovalKind) -> bool:
    """Whether somebody above may decide on a submission of a kind (R-ORG-4): a filing is taken also without the power."""
    return (addressee(line) if kind in _FILINGS else approver(line)) is not None


def _undecidable(rows: Iterable[Row], found: Mapping[str, Line]) -> Underway:
    counts: dict[str, int] = {}
    for row in rows:
        name = found[row["org_path"]][0].name
        counts[name] = counts.get(name, 0) + 1
    listed_zh = "、".join(f"{name}{count}件" for name, count in counts.items())
    listed_en = ", ".join(f"{name}: {count}" for name, count in counts.items())
    return Underway(
        f"调整后无审批权限的上级，待审批件须先办结：{listed_zh}",
        f"Nobody above would have the power to decide what waits ({listed_en}).",
    )


async def plans_hold(moved: Sequence[UUID], today: date) -> None:
    """The plans of this year and those to come fit into each other where the organizations stand now."""
    for year in range(today.year, today.year + 1 + YEARS_AHEAD):
        wrong = await plans.misfit(year, moved)
        if wrong is not None:
            raise Underway(f"{year}年度计划：{wrong.zh}", f"The plan of {year}: {wrong.en}", "superiorId")


async def shown_out(path: str) -> None:
    """Whoever listens from there is looked at again: they see from another place now."""
    rows = await sets.read(
        tables.Account,
        "t.disabled_at IS NULL AND t.org_id IN (SELECT o.id FROM party_org AS o WHERE o.path >= :low AND o.path < :high)",
        _range(path),
        names=("id",),
    )
    await news.tell_left(*(row["id"] for row in rows))
