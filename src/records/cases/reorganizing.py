"""Organizations are merged, parted and dissolved: people, cases, accounts and what waits go where they are from now on.

The former organization stays, closed and below its successor, with what is its own: meetings, documents, files, its roster as it
was. A case keeps from where it came (`originBranch`); what was decided stays as it was judged. It is no transfer (decision 40):
nobody moved, so mentors stay, notices hang on, and what the former branch resolved carries a submission.
"""

# ruff: noqa: S608 -- texts of ours, values are bound

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.orgs.organizations import Line, OrgKind, district, stands_below
from domain.orgs.plans import Planned, superior_plan
from records import tables
from records.cases.carrying import OPEN, STANDING, Change, carry, ids_of
from records.engines import sets
from records.engines.connections import among
from records.engines.sets import Row
from records.errors import BadInput, NotFound, Underway
from records.organizations import plans, tree
from records.organizations.reparenting import Carried, Named, held, move, plans_hold
from records.organizations.tree import OrgData, allowed, lines
from records.trail.journal import Entry, append

# So many names are told of those who stand in the way.
_TOLD = 5


class Target(Struct, frozen=True):
    """Into which organization: one that stands, or a new one below a superior, of the kind of those it comes from."""

    org_id: UUID | None = None
    superior_id: UUID | None = None
    name: str = ""


class Part(Struct, frozen=True):
    """Who goes into one organization when another is parted."""

    into: Target
    members: tuple[UUID, ...] = ()
    cases: tuple[UUID, ...] = ()
    accounts: tuple[UUID, ...] = ()


# ── merging ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def merge(
    actor: Actor, wanted: Sequence[Named], into: Target, *, reason: str, today: date, act: str
) -> tuple[Carried, UUID]:
    """Several organizations into one; all of them or none. How much went along, and into which."""
    allowed(actor, act)
    change = Change(actor, act, reason, today)
    async with in_transaction():
        named = [(one, _item(n)) for n, one in enumerate(wanted)]
        place = ("intoId",) if into.org_id else ("superiorId",)
        others = [key for key in (into.org_id, into.superior_id) if key is not None]
        orgs = await held(actor, named, *others, other=place)
        sources = [orgs[one.org_id] for one in wanted]
        target = orgs[into.org_id] if into.org_id else await _founded(actor, sources[0], orgs, into)
        before = await lines([org["path"] for org in (*sources, target)])
        for number, source in enumerate(sources):
            if wrong := _wrong(source, target, before):
                raise BadInput(_item(number), *wrong)
        await _nobody_twice([*sources, target], today)
        carried = Carried()
        for source in sources:
            await _absorb(change, await _row(source["id"]), await _row(target["id"]), carried)
        await plans_hold([target["id"]], today)
    return carried, target["id"]


def _item(number: int) -> tuple[str, ...]:
    return ("items", str(number), "organizationId")


async def _row(org_id: UUID) -> Row:
    (row,) = await sets.read(tables.PartyOrg, "t.id = :id", {"id": org_id})
    return row


async def _founded(actor: Actor, like: Row, orgs: dict[UUID, Row], into: Target) -> Row:
    """A new organization of the kind of one that there is, with its powers."""
    superior = orgs[into.superior_id] if into.superior_id else await _row(like["superior_id"])
    if not stands_below(OrgKind(like["kind"]), OrgKind(superior["kind"])):
        raise BadInput(
            ("superiorId",), "此类组织不能设在该上级之下", "An organization of that kind does not stand there."
        )
    same = ("can_approve_admission", "can_develop", "has_committee", "has_party_groups", "is_floating_members_org")
    data = OrgData(OrgKind(like["kind"]), into.name, **{name: like[name] for name in same})
    return await _row(await tree.create_organization(actor, superior["id"], data))


def _wrong(source: Row, target: Row, before: dict[str, Line]) -> tuple[str, str] | None:
    """Why one cannot go into the other."""
    name, other = source["name"], target["name"]
    if source["id"] == target["id"]:
        return f"{name}不能并入自身", f"{name} is what the others go into."
    if source["kind"] != target["kind"]:
        return f"{name}与{other}不是同类组织", f"{name} and {other} are of different kinds."
    if source["superior_id"] is None or target["path"].startswith(source["path"]):
        return f"{other}在{name}之下，不能并入", f"{other} stands below {name}."
    if district(before[source["path"]]) != district(before[target["path"]]):
        return f"{other}不在同一地方党委之下", f"{other} stands in another district."
    if source["can_develop"] and not target["can_develop"]:
        return f"{other}不能发展党员", f"{other} does not develop members."
    return None


async def _nobody_twice(orgs: Sequence[Row], today: date) -> None:
    """Nobody stands on two of the rosters that become one: who it is, is settled first."""
    twice = f"""t.person_key IN (SELECT o.person_key FROM party_member AS o WHERE {among("o.org_id", "orgs")}
        AND o.person_key <> '' AND (o.left_on IS NULL OR o.left_on > :today) GROUP BY o.person_key HAVING count(*) > 1)"""
    where = f"{among('t.org_id', 'orgs')} AND {STANDING} AND {twice}"
    values = {"orgs": [org["id"] for org in orgs], "today": today}
    rows = await sets.read(tables.PartyMember, where, values, names=("name",), tail="ORDER BY t.name_key")
    if rows:
        names = "、".join(dict.fromkeys(row["name"] for row in rows[: 2 * _TOLD]))
        raise Underway(f"同一人在两个名册上，须先核实：{names}", f"On two of the rosters, to be settled first: {names}")


async def _absorb(change: Change, source: Row, target: Row, carried: Carried) -> None:
    """All of one organization goes into another, and it is closed below it."""
    below = await sets.read(
        tables.PartyOrg, "t.superior_id = :id AND t.closed_on IS NULL", {"id": source["id"]}, tail="ORDER BY t.path"
    )
    for org in below:
        if org["id"] != target["id"]:
            await move(
                change.actor,
                org,
                await _row(target["id"]),
                carried,
                reason=change.reason,
                today=change.today,
                act=change.act,
            )
    cases = await ids_of(tables.Candidate, "t.org_id = :org", {"org": source["id"]})
    members = await ids_of(
        tables.PartyMember, f"t.org_id = :org AND {STANDING}", {"org": source["id"], "today": change.today}
    )
    accounts = await ids_of(tables.Account, "t.org_id = :org", {"org": source["id"]})
    await carry(change, source, target, carried, cases=cases, members=members, accounts=accounts)
    await _transfers_come(source, target, carried)
    carried.plans += await _plans_go(change, source, target)
    source = await _row(source["id"])
    closed = {
        "id": source["id"],
        "closed_on": change.today,
        "successor_id": target["id"],
        "version": source["version"] + 1,
    }
    await sets.update(tables.PartyOrg, [closed])
    await append(
        change.actor,
        [
            _of_org(
                change,
                source,
                {"closed_on": None},
                {"closed_on": change.today.isoformat(), "successor_id": str(target["id"])},
            )
        ],
    )
    carried.organizations += 1
    if not source["path"].startswith(target["path"]):
        # Who reads the successor reads what it was before.
        archived = Carried()
        await move(
            change.actor,
            await _row(source["id"]),
            await _row(target["id"]),
            archived,
            reason=change.reason,
            today=change.today,
            act=change.act,
        )


def _of_org(change: Change, org: Row, before: object, after: dict[str, object]) -> Entry:
    return Entry(
        change.act,
        change.today,
        org["path"],
        record_id=org["id"],
        before=before,
        after={**after, "reason": change.reason},
    )


async def _transfers_come(source: Row, target: Row, carried: Carried) -> None:
    """Who is on the way to an organization finds its successor."""
    where = f"t.target_id = :org AND {OPEN}"
    rows = await sets.read(tables.TransferRequest, where, {"org": source["id"]}, names=("id", "version"))
    arriving = [
        {
            "id": row["id"],
            "target_id": target["id"],
            "to_path": target["path"],
            "target_name": target["name"],
            "version": row["version"] + 1,
        }
        for row in rows
    ]
    await sets.update(tables.TransferRequest, arriving)
    carried.transfers += len(rows)


async def _plans_go(change: Change, source: Row, target: Row) -> int:
    """What the one was to have, this year and later, the other has too, where both share in one superior's plan; else it is taken
    back. How many plans changed."""
    standing = await sets.read(
        tables.RecruitmentPlan,
        "t.org_id = :org AND t.year >= :year",
        {"org": source["id"], "year": change.today.year},
        names=("year",),
    )
    changed = 0
    for year in sorted({row["year"] for row in standing}):
        latest = await plans.standing(year)
        given = latest[source["id"]]["quota"]
        if given is None:
            continue
        held_now = {
            row["org_path"]: Planned(row["org_path"], row["name"], row["quota"])
            for row in latest.values()
            if row["quota"] is not None
        }
        above = superior_plan(held_now, source["path"])
        wanted: list[tuple[Row, int | None]] = [(source, None)]
        own = held_now.get(target["path"])
        if own is not None and above == superior_plan(held_now, target["path"]):
            wanted.append((target, own.number + given))
        changed += await plans.lay_down(
            change.actor, year, wanted, latest, change.reason, today=change.today, act=change.act
        )
    return changed


# ── parting ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def split(actor: Actor, wanted: Named, parts: Sequence[Part], *, reason: str, today: date, act: str) -> Carried:
    """Some of the people of an organization go into others; all that is named or nothing."""
    allowed(actor, act)
    change = Change(actor, act, reason, today)
    async with in_transaction():
        others = [key for part in parts for key in (part.into.org_id, part.into.superior_id) if key is not None]
        orgs = await held(actor, [(wanted, ("organizationId",))], *others, other=("parts",))
        source, carried = orgs[wanted.org_id], Carried()
        for number, part in enumerate(parts):
            at = ("parts", str(number))
            cases, members = await _whole(source, part, today, at)
            await _theirs(tables.Account, source, part.accounts, (*at, "accountIds"))
            target = orgs[part.into.org_id] if part.into.org_id else await _founded(actor, source, orgs, part.into)
            if part.into.org_id is None:
                carried.organizations += 1
            before = await lines([source["path"], target["path"]])
            if wrong := _wrong(source, target, before):
                raise BadInput((*at, "intoId"), *wrong)
            if part.into.org_id is not None:
                await _nobody_here(target, members, today)
            await carry(change, source, target, carried, cases=cases, members=members, accounts=part.accounts)
    return carried


async def _whole(source: Row, part: Part, today: date, at: tuple[str, ...]) -> tuple[list[UUID], list[UUID]]:
    """The cases and roster entries that go: an entry that follows a case goes with it, and the case with the entry."""
    await _theirs(tables.Candidate, source, part.cases, (*at, "candidateIds"))
    await _theirs(tables.PartyMember, source, part.members, (*at, "memberIds"), standing=today)
    where = f"t.org_id = :org AND {STANDING} AND ({among('t.id', 'members')} OR {among('t.candidate_id', 'cases')})"
    values = {"org": source["id"], "today": today, "members": list(part.members), "cases": list(part.cases)}
    rows = await sets.read(tables.PartyMember, where, values, names=("id", "candidate_id"), tail="ORDER BY t.id")
    followed = {row["candidate_id"] for row in rows if row["candidate_id"] is not None}
    there = await sets.read(
        tables.Candidate,
        f"{among('t.id', 'ids')} AND t.org_id = :org",
        {"ids": list(followed), "org": source["id"]},
        names=("id",),
    )
    return sorted({*part.cases, *(row["id"] for row in there)}), [row["id"] for row in rows]


async def _theirs(
    model: type[tables.Candidate | tables.PartyMember | tables.Account],
    source: Row,
    ids: Sequence[UUID],
    at: tuple[str, ...],
    *,
    standing: date | None = None,
) -> None:
    """All of them are the organization's."""
    where = f"{among('t.id', 'ids')} AND t.org_id = :org" + (f" AND {STANDING}" if standing else "")
    values: dict[str, object] = {"ids": list(ids), "org": source["id"], "today": standing}
    found = set(await ids_of(model, where, values)) if ids else set()
    for number, key in enumerate(ids):
        if key not in found:
            raise NotFound("该组织没有此人、此档案或此账户", "The organization has none of that.", *at, str(number))


async def _nobody_here(target: Row, members: Collection[UUID], today: date) -> None:
    """Nobody of those who come stands on the roster already."""
    same = f"t.person_key <> '' AND t.person_key IN (SELECT o.person_key FROM party_member AS o WHERE {among('o.id', 'members')})"
    where = f"t.org_id = :org AND {STANDING} AND {same}"
    values = {"org": target["id"], "today": today, "members": list(members)}
    rows = await sets.read(tables.PartyMember, where, values, names=("name",), tail="ORDER BY t.name_key")
    if rows:
        names = "、".join(row["name"] for row in rows[:_TOLD])
        raise Underway(f"已在{target['name']}名册上：{names}", f"On the roster of {target['name']} already: {names}")


# ── dissolving ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def dissolve(actor: Actor, wanted: Sequence[Named], *, reason: str, today: date, act: str) -> Carried:
    """Organizations in which nobody and nothing is any more; those below others first. All of them or none."""
    allowed(actor, act)
    change = Change(actor, act, reason, today)
    async with in_transaction():
        orgs = await held(actor, [(one, _item(n)) for n, one in enumerate(wanted)])
        numbered = sorted(enumerate(wanted), key=lambda one: -len(orgs[one[1].org_id]["path"]))
        for number, one in numbered:
            org = orgs[one.org_id]
            await _empty(org, today, _item(number))
            await sets.update(tables.PartyOrg, [{"id": org["id"], "closed_on": today, "version": org["version"] + 1}])
            await append(actor, [_of_org(change, org, {"closed_on": None}, {"closed_on": today.isoformat()})])
    return Carried(organizations=len(wanted))


# What remains, in two languages with where it goes, as SQL of an organization's id or path.
_REMAINS = (
    ("下级组织{}个(调整隶属或并入)", "{} organizations below it (put them elsewhere)", "party_org", "t.superior_id = :id AND t.closed_on IS NULL"),
    ("在办档案{}份(转出、归档或并入)", "{} cases (hand over, archive or merge)", "candidate", "t.org_id = :id AND t.status IN ('ACTIVE', 'TRANSFERRING')"),
    ("待审批上报件{}件(先办结)", "{} submissions that wait (decide or withdraw)", "approval", "(t.addressed_to_id = :id OR t.org_path = :path) AND t.status = 'SUBMITTED'"),
    ("转入接转{}件(先答复)", "{} transfers to it (answer them)", "transfer_request", f"t.target_id = :id AND {OPEN}"),
    ("在册党员{}名(划出或并入)", "{} people on its roster (part or merge)", "party_member", f"t.org_id = :id AND {STANDING}"),
    ("启用账户{}个(停用或并入)", "{} accounts (disable or merge)", "account", "t.org_id = :id AND t.disabled_at IS NULL"),
)  # fmt: skip


async def _empty(org: Row, today: date, at: tuple[str, ...]) -> None:
    """Nothing remains there; else what, how many, and where to."""
    counts = ", ".join(
        f"(SELECT count(*) FROM {table} AS t WHERE {where}) AS n{n}" for n, (_, _, table, where) in enumerate(_REMAINS)
    )
    (row,) = await sets.select(f"SELECT {counts}", {"id": org["id"], "path": org["path"], "today": today})
    left = [n for n in range(len(_REMAINS)) if row[f"n{n}"]]
    if left:
        listed_zh = "、".join(_REMAINS[n][0].format(row[f"n{n}"]) for n in left)
        listed_en = ", ".join(_REMAINS[n][1].format(row[f"n{n}"]) for n in left)
        raise Underway(f"{org['name']}尚有：{listed_zh}", f"{org['name']} still has {listed_en}.", *at)
