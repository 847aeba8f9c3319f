"""The tree of organizations, what they follow and demand, their rosters, and the holidays everybody counts by."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from time import monotonic
from typing import Any
from uuid import UUID

import chinese_calendar
import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace
from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from domain.calendar import Holidays
from domain.case.members import Discipline, Member, MemberStatus
from domain.orgs.actors import Actor
from domain.orgs.editions import NATIONAL_2026_SINCE, Adoption, Edition
from domain.orgs.organizations import APPROVING_KINDS, Line, OrgKind, PartyOrg, settings_of
from domain.orgs.settings import CommitteeSettings, stricter
from domain.roles import may
from domain.stages import Stage
from records import sets, tables
from records.errors import BadInput, Conflict, NotAllowed, NotFound, conflicts
from records.fields import uuid7
from records.journal import append_org
from records.scope import covers, parameters, predicate, scope_of
from records.sets import Row, among
from records.shapes import plain

_SETTINGS = msgspec.json.Decoder(CommitteeSettings | None)
_DISCIPLINES = msgspec.json.Decoder(tuple[Discipline, ...])
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def allowed(actor: Actor, act: str) -> None:
    """Default deny: an act that the table of roles does not give this actor."""
    if not may(actor, act):
        raise NotAllowed()


def name_key(name: str) -> str:
    """What names are sorted by: the pinyin without tones, then the name itself."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 -- its dictionaries are a third of the memory of who only reads

    return f"{' '.join(lazy_pinyin(name)).lower()} {name}"[:300]


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _above(path: str) -> list[str]:
    """An organization's own path and its superiors', nearest first: `/1/4/22/`, `/1/4/`, `/1/`."""
    parts = path.strip("/").split("/")
    return ["/" + "/".join(parts[:n]) + "/" for n in range(len(parts), 0, -1)]


async def lines(paths: Iterable[str]) -> dict[str, Line]:
    """By path: each organization with its superiors, nearest first, and what they follow. Two statements for any number."""
    wanted = set(paths)
    every = sorted({above for path in wanted for above in _above(path)})
    if not every:
        return {}
    rows = await sets.read(tables.PartyOrg, among("t.path", "paths", "text"), {"paths": every})
    ids = [row["id"] for row in rows]
    adopted = await sets.read(tables.Adoption, among("t.org_id", "ids"), {"ids": ids}, tail="ORDER BY t.since")
    by_org: dict[UUID, list[Adoption]] = {}
    for row in adopted:
        by_org.setdefault(row["org_id"], []).append(Adoption(Edition(row["edition"]), row["since"]))
    known = {row["path"]: _org_of(row, tuple(by_org.get(row["id"], ()))) for row in rows}
    return {path: tuple(known[above] for above in _above(path) if above in known) for path in wanted if path in known}


async def line_of(org_id: UUID) -> Line:
    """One organization with its superiors; `NotFound` when there is none."""
    row = await _one(org_id)
    return (await lines([row["path"]]))[row["path"]]


def _org_of(row: Row, adoptions: tuple[Adoption, ...]) -> PartyOrg:
    return PartyOrg(
        id=row["id"],
        name=row["name"],
        kind=OrgKind(row["kind"]),
        path=row["path"],
        can_approve_admission=row["can_approve_admission"],
        can_develop=row["can_develop"],
        has_committee=row["has_committee"],
        has_party_groups=row["has_party_groups"],
        is_floating_members_org=row["is_floating_members_org"],
        adoptions=adoptions,
        settings=_SETTINGS.decode(row["settings"]) if row["settings"] is not None else None,
    )


def member_of(row: Row) -> Member:
    """A roster row as the rules see it."""
    return Member(
        id=row["id"],
        name=row["name"],
        org_id=row["org_id"],
        org_path=row["org_path"],
        status=MemberStatus(row["status"]),
        full_since=row["full_since"],
        left_on=row["left_on"],
        person_key=row["person_key"],
        excused_from=row["excused_from"],
        excused_until=row["excused_until"],
        disciplines=_DISCIPLINES.decode(row["disciplines"]),
    )


async def members(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Member]:
    """Roster entries by id, those the actor may pick from."""
    scope = scope_of(actor)
    where = f"{among('t.id', 'ids')} AND {predicate('party_member', 't', scope)}"
    rows = await sets.read(tables.PartyMember, where, {"ids": ids, **parameters(scope)})
    return {row["id"]: member_of(row) for row in rows}


async def _one(row_id: UUID, *, locked: bool = False) -> Row:
    rows = await sets.read(tables.PartyOrg, "t.id = :id", {"id": row_id}, tail=sets.lock("t") if locked else "")
    if not rows:
        raise NotFound()
    return rows[0]


async def _own(actor: Actor, org_id: UUID, *, locked: bool = True) -> Row:
    """An organization in the actor's own subtree, locked for a change; anything else is not found."""
    row = await _one(org_id, locked=locked)
    if not covers(scope_of(actor), row["path"]):
        raise NotFound()
    return row


# ── organizations ───────────────────────────────────────────────────────────────────────────────────────────────────


class OrgData(Struct, frozen=True):
    """What is said about an organization when it is entered or changed."""

    kind: OrgKind
    name: str
    can_approve_admission: bool = False
    can_develop: bool = True
    has_committee: bool = True
    has_party_groups: bool = True
    is_floating_members_org: bool = False
    closed_on: date | None = None

    def row(self) -> Row:
        return asdict(self)


async def create_organization(actor: Actor, superior_id: UUID | None, data: OrgData) -> UUID:
    """Enters an organization under its superior, or at the top."""
    allowed(actor, "createOrganization")
    _sound(data)
    async with in_transaction():
        # The superior's lock keeps two siblings from taking the same number.
        above = (await _own(actor, superior_id))["path"] if superior_id else "/"
        path = f"{above}{_base36(await _next_number(superior_id))}/"
        row: Row = {"id": uuid7(), "superior_id": superior_id, "path": path, "version": 1, "created_at": sets.now()}
        with conflicts():
            await sets.insert(tables.PartyOrg, [{**row, **data.row()}])
        await append_org(actor, "createOrganization", org_path=path, record_id=row["id"], after=plain(data))
    new: UUID = row["id"]
    return new


async def update_organization(actor: Actor, org_id: UUID, version: int, data: OrgData) -> None:
    """Changes what is said about an organization; its place in the tree stays."""
    allowed(actor, "updateOrganization")
    _sound(data)
    async with in_transaction():
        before = await _own(actor, org_id)
        await _rewrite(tables.PartyOrg, {"id": org_id, "was": version, "version": version + 1, **data.row()})
        was = {name: before[name] for name in data.row()}
        await append_org(
            actor,
            "updateOrganization",
            org_path=before["path"],
            record_id=org_id,
            before=plain(was),
            after=plain(data),
        )


def _sound(data: OrgData) -> None:
    if not data.name.strip():
        raise BadInput("name", "须填写名称", "A name is required.")
    if data.can_approve_admission and data.kind not in APPROVING_KINDS:
        raise BadInput(
            "canApproveAdmission",
            "只有党委(含工委)可有审批权",
            "Only a committee or working committee may approve (Art. 22).",
        )


async def _next_number(superior_id: UUID | None) -> int:
    """One more than the highest number among the siblings, however they came by theirs."""
    where = "t.superior_id = :superior" if superior_id else "t.superior_id IS NULL"
    rows = await sets.read(tables.PartyOrg, where, {"superior": superior_id})
    segments = [row["path"].strip("/").split("/")[-1] for row in rows]
    return 1 + max((int(segment, 36) for segment in segments if segment.isalnum() and segment.isascii()), default=0)


def _base36(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
    return text or "0"


async def _rewrite(model: type[tables.PartyOrg | tables.PartyMember], row: Row) -> None:
    with conflicts():
        if not await sets.update(model, [row], was=True):
            raise Conflict(record=row["id"])


# ── what they follow and demand ─────────────────────────────────────────────────────────────────────────────────────


async def adopt_rule_set(actor: Actor, org_id: UUID, edition: Edition, since: date) -> UUID:
    """The organization follows an edition with its whole subtree from a day on."""
    allowed(actor, "adoptRuleSet")
    if edition is Edition.NATIONAL_2026 and since < NATIONAL_2026_SINCE:
        zh, en = f"该版本自{NATIONAL_2026_SINCE}起施行", f"This edition is in force since {NATIONAL_2026_SINCE}."
        raise BadInput("since", zh, en)
    adoption_id = uuid7()
    async with in_transaction():
        org = await _own(actor, org_id)
        taken = {"org": org_id, "since": since}
        if await sets.select('SELECT 1 AS one FROM adoption WHERE org_id = :org AND "since" = :since', taken):
            raise Conflict("当日已采用过规则", "A rule set was adopted on that day already.", "since")
        row = {"id": adoption_id, "org_id": org_id, "edition": edition, "since": since, "recorded_at": sets.now()}
        with conflicts():
            await sets.insert(tables.Adoption, [{**row, "recorded_by": actor.account_id}])
        after = {"edition": edition.value, "since": since.isoformat()}
        await append_org(actor, "adoptRuleSet", org_path=org["path"], record_id=adoption_id, after=after)
    return adoption_id


async def set_committee_settings(actor: Actor, org_id: UUID, version: int, settings: CommitteeSettings) -> None:
    """What a committee demands of its subtree: never looser than the regulation, nor than its superiors."""
    allowed(actor, "setCommitteeSettings")
    _not_looser(settings.flaws(), "此项宽于规定", "looser than the regulation")
    async with in_transaction():
        org = await _own(actor, org_id)
        line = (await lines([org["path"]]))[org["path"]]
        _not_looser(stricter(settings, settings_of(line[1:])), "此项宽于上级要求", "looser than the superior demands")
        row = {"id": org_id, "was": version, "version": version + 1, "settings": plain(settings)}
        await _rewrite(tables.PartyOrg, row)
        before = plain(line[0].settings) if line[0].settings else None
        await append_org(
            actor,
            "setCommitteeSettings",
            org_path=org["path"],
            record_id=org_id,
            before=before,
            after=plain(settings),
        )


def _not_looser(names: Sequence[str], zh: str, en: str) -> None:
    if names:
        raise BadInput(("settings", names[0]), f"{zh}:{'、'.join(names)}", f"{', '.join(names)}: {en}")


# ── rosters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


class MemberData(Struct, frozen=True):
    """What is said about a member; `person_key` is the blind index of the ID number, where it is known."""

    name: str
    status: MemberStatus = MemberStatus.FULL
    position: str = ""
    full_since: date | None = None
    left_on: date | None = None
    left_reason: str = ""
    person_key: str = ""
    excused_from: date | None = None
    excused_until: date | None = None
    excused_reason: str = ""
    disciplines: tuple[Discipline, ...] = ()

    def row(self) -> Row:
        return {**asdict(self), "name_key": name_key(self.name), "disciplines": plain(self.disciplines)}

    def told(self) -> Any:
        """What the journal may hold."""
        return plain(replace(self, person_key="***" if self.person_key else ""))


async def create_member(actor: Actor, org_id: UUID, data: MemberData) -> UUID:
    """Puts a member on a roster of the actor's own subtree."""
    allowed(actor, "createMember")
    if not data.name.strip():
        raise BadInput("name", "须填写姓名", "A name is required.")
    new = uuid7()
    async with in_transaction():
        org = await _own(actor, org_id)
        row = {"id": new, "org_id": org_id, "org_path": org["path"], "version": 1, "created_at": sets.now()}
        await sets.insert(tables.PartyMember, [{**row, **data.row()}])
        await append_org(actor, "createMember", org_path=org["path"], record_id=new, after=data.told())
    return new


async def update_member(actor: Actor, member_id: UUID, version: int, data: MemberData) -> None:
    """Changes a roster entry. A blank `person_key` leaves the known one."""
    allowed(actor, "updateMember")
    scope = scope_of(actor)
    async with in_transaction():
        where = f"t.id = :id AND {predicate('party_member', 't', scope)}"
        rows = await sets.read(tables.PartyMember, where, {"id": member_id, **parameters(scope)}, tail=sets.lock("t"))
        # A roster of the same committee may be read; only one's own is written.
        if not rows or not covers(scope, rows[0]["org_path"]):
            raise NotFound()
        before = rows[0]
        data = replace(data, person_key=data.person_key or before["person_key"])
        await _rewrite(tables.PartyMember, {"id": member_id, "was": version, "version": version + 1, **data.row()})
        kept = MemberData(
            **{name: before[name] for name in MemberData.__struct_fields__ if name not in ("disciplines", "status")},
            status=MemberStatus(before["status"]),
            disciplines=_DISCIPLINES.decode(before["disciplines"]),
        )
        await append_org(
            actor,
            "updateMember",
            org_path=before["org_path"],
            record_id=member_id,
            before=kept.told(),
            after=data.told(),
        )


async def looked_after(actor: Actor, member_id: UUID) -> list[tuple[str, Stage]]:
    """The people in the actor's scope whom a member looks after as their stage asks: their names and stages."""
    scope = scope_of(actor)
    held = "SELECT a.candidate_id FROM assignment AS a WHERE a.member_id = :member AND a.until IS NULL"
    where = (
        f"t.id IN ({held} AND (a.role = 'MENTOR') = (t.stage = 'ACTIVIST')) AND t.status IN ('ACTIVE', 'TRANSFERRING')"
        f" AND {predicate('candidate', 't', scope)}"
    )
    given = {"member": member_id, **parameters(scope)}
    rows = await sets.read(tables.Candidate, where, given, names=("name", "stage"), tail="ORDER BY t.name_key, t.id")
    return [(row["name"], Stage(row["stage"])) for row in rows]


# ── holidays ────────────────────────────────────────────────────────────────────────────────────────────────────────

# The table is small and changes once a year; other processes see a change within a minute.
_FRESH_FOR = 60.0
_known: weakref.WeakKeyDictionary[object, tuple[float, Holidays]] = weakref.WeakKeyDictionary()


async def holidays() -> Holidays:
    """The days that differ from their weekday, and the years that are covered."""
    place = _place()
    found = _known.get(place)
    if found is not None and monotonic() - found[0] < _FRESH_FOR:
        return found[1]
    rows = await sets.read(tables.Holiday, "1=1", {})
    days = {row["day"]: row["working"] for row in rows}
    loaded = Holidays(days, frozenset(day.year for day in days))
    _known[place] = (monotonic(), loaded)
    return loaded


def forget_holidays() -> None:
    """Drops what is kept in this process."""
    _known.pop(_place(), None)


def _place() -> object:
    # Per database: a process may serve two, as the tests do.
    return get_connections()


async def set_holidays(actor: Actor, days: Mapping[date, tuple[bool, str]]) -> None:
    """Enters days from the State Council's notice: whether each is worked, and its name."""
    allowed(actor, "setHolidays")
    async with in_transaction():
        await _write_holidays(days)
        after = {day.isoformat(): [working, name] for day, (working, name) in sorted(days.items())}
        await append_org(actor, "setHolidays", after=after)
    forget_holidays()


async def seed_holidays() -> int:
    """Enters the holidays and worked weekends that are known (2004 on), once: a day entered by hand is never overwritten."""
    constants = chinese_calendar.constants
    names = {holiday.value: holiday.chinese for holiday in chinese_calendar.Holiday}
    days = {day: (False, names.get(name, name)) for day, name in constants.holidays.items()}
    days |= {day: (True, f"{names.get(name, name)}调休") for day, name in constants.workdays.items()}
    rows = await sets.read(tables.Holiday, "1=1", {})
    entered = {row["day"] for row in rows}
    fresh = {day: what for day, what in days.items() if day not in entered}
    await _write_holidays(fresh)
    forget_holidays()
    return len(fresh)


async def _write_holidays(days: Mapping[date, tuple[bool, str]]) -> None:
    rows = [{"day": day, "working": working, "name": name[:100]} for day, (working, name) in sorted(days.items())]
    await sets.insert(tables.Holiday, rows, replacing="day")


async def holidays_of(year: int) -> list[tables.Holiday]:
    """The rows of one year, for showing."""
    return await tables.Holiday.filter(day__gte=date(year, 1, 1), day__lte=date(year, 12, 31)).order_by("day")


async def org_data(actor: Actor, org_id: UUID) -> tuple[OrgData, int]:
    """What is said about an organization of the actor's now, and its version: the base of a change."""
    row = await _own(actor, org_id, locked=False)
    own = {name: row[name] for name in OrgData.__struct_fields__ if name != "kind"}
    return OrgData(kind=OrgKind(row["kind"]), **own), row["version"]


async def member_data(actor: Actor, member_id: UUID) -> tuple[MemberData, int]:
    """What is said about a member now, and the version: the base of a change."""
    scope = scope_of(actor)
    where = f"t.id = :id AND {predicate('party_member', 't', scope)}"
    rows = await sets.read(tables.PartyMember, where, {"id": member_id, **parameters(scope)})
    if not rows:
        raise NotFound()
    row = rows[0]
    own = {name: row[name] for name in MemberData.__struct_fields__ if name not in ("disciplines", "status")}
    data = MemberData(status=MemberStatus(row["status"]), disciplines=_DISCIPLINES.decode(row["disciplines"]), **own)
    return data, row["version"]
