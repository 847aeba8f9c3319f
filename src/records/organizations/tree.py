"""The tree of organizations: each with the line of its superiors, and what they follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

import msgspec
from msgspec import Struct
from msgspec.structs import asdict
from tortoise.transactions import in_transaction

from domain.case.transfers import TransferStatus
from domain.orgs.actors import Actor
from domain.orgs.editions import Adoption, Edition
from domain.orgs.organizations import APPROVING_KINDS, POWERLESS_KINDS, Above, Line, OrgKind, PartyOrg
from domain.orgs.settings import History
from domain.roles import may
from domain.stages import CaseStatus
from records import stamps, tables
from records.engines import connections, sets
from records.engines.columns import plain
from records.engines.connections import among
from records.engines.sets import Row
from records.errors import BadInput, Conflict, NotAllowed, NotFound, Stale, Underway, as_seen, conflicts
from records.scope import covers, scope_of
from records.stamps import uuid7
from records.trail.journal import append_org

_SETTINGS = msgspec.json.Decoder(History)
_FORMERLY = msgspec.json.Decoder(tuple[Above, ...])
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def allowed(actor: Actor, act: str) -> None:
    """Default deny: an act that the table of roles does not give this actor."""
    if not may(actor, act):
        raise NotAllowed()


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
        settings=_SETTINGS.decode(row["settings"]) if row["settings"] is not None else (),
        closed_on=row["closed_on"],
        formerly=_FORMERLY.decode(row["formerly"]) if row["formerly"] is not None else (),
    )


async def _one(row_id: UUID, *, locked: bool = False) -> Row:
    rows = await sets.read(tables.PartyOrg, "t.id = :id", {"id": row_id}, tail=connections.lock("t") if locked else "")
    if not rows:
        raise NotFound()
    return rows[0]


async def own_organization(actor: Actor, org_id: UUID, *, locked: bool = True) -> Row:
    """An organization in the actor's own subtree, locked for a change; anything else is not found."""
    row = await _one(org_id, locked=locked)
    if not covers(scope_of(actor), row["path"]):
        raise NotFound()
    return row


def standing(org: Row, *place: str) -> None:
    """Nothing begins any more at an organization that was dissolved."""
    if org["closed_on"] is not None:
        zh, en = f"{org['name']}已于{org['closed_on']}撤销", f"{org['name']} was dissolved on {org['closed_on']}."
        raise Underway(zh, en, *place)


async def stood_still(places: Mapping[UUID, str]) -> None:
    """Whether organizations stand, and where somebody wrote that they do: asked once it is written, for a change of organizations that
    came between is done by then, or waits until this is."""
    if not places:
        return
    names = ("id", "path", "closed_on")
    rows = await sets.read(tables.PartyOrg, among("t.id", "ids"), {"ids": list(places)}, names=names)
    if any(places[row["id"]] != row["path"] or row["closed_on"] is not None for row in rows):
        raise Conflict("组织刚刚调整，请刷新后重试", "The organization was just put elsewhere; read again and retry.")


# ── organizations ───────────────────────────────────────────────────────────────────────────────────────────────────


# So many letters has an office's mark: with year and serial behind it a number stays within its column.
MARK = 8


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
    document_mark: str = ""

    def row(self) -> Row:
        return asdict(self)


async def create_organization(actor: Actor, superior_id: UUID | None, data: OrgData) -> UUID:
    """Enters an organization under its superior, or at the top."""
    allowed(actor, "createOrganization")
    _sound(data)
    async with in_transaction():
        # The superior's lock keeps two siblings from taking the same number.
        above = await _above_it(actor, superior_id) if superior_id else "/"
        path = await next_path(superior_id, above)
        row: Row = {"id": uuid7(), "superior_id": superior_id, "path": path, "version": 1, "created_at": stamps.now()}
        with conflicts():
            await sets.insert(tables.PartyOrg, [{**row, **data.row()}])
        await append_org(actor, "createOrganization", org_path=path, record_id=row["id"], after=plain(data))
    new: UUID = row["id"]
    return new


async def _above_it(actor: Actor, superior_id: UUID) -> str:
    """The superior's path; one that was dissolved has nobody under it any more."""
    superior = await own_organization(actor, superior_id)
    if superior["closed_on"] is not None:
        zh, en = f"上级组织已于{superior['closed_on']}撤销", f"The superior was dissolved on {superior['closed_on']}."
        raise Underway(zh, en, "superiorId")
    path: str = superior["path"]
    return path


async def update_organization(actor: Actor, org_id: UUID, version: int, data: OrgData) -> None:
    """Changes what is said about an organization; its place in the tree stays."""
    allowed(actor, "updateOrganization")
    _sound(data)
    async with in_transaction():
        before = await own_organization(actor, org_id)
        if data.closed_on is not None and before["closed_on"] is None:
            await _nothing_under_way(before["path"])
        if data.closed_on is None and before["successor_id"] is not None:
            raise Underway(
                "该组织已并入其他组织，不能恢复", "It was merged into another and is not opened again.", "closedOn"
            )
        as_seen(org_id, version, before["version"])
        await rewrite(tables.PartyOrg, {"id": org_id, "was": version, "version": version + 1, **data.row()})
        was = {name: before[name] for name in data.row()}
        await append_org(
            actor,
            "updateOrganization",
            org_path=before["path"],
            record_id=org_id,
            before=plain(was),
            after=plain(data),
        )


async def set_contact(actor: Actor, name: str, phone: str, version: int | None) -> UUID:
    """Whom a branch names for those it invites; its own business."""
    allowed(actor, "setBranchContact")
    if actor.org_id is None:
        raise NotFound()
    org_id = actor.org_id
    async with in_transaction():
        before = await own_organization(actor, org_id)
        as_seen(org_id, version, before["version"])
        given = {"contact_name": name, "contact_phone": phone}
        was = {key: before[key] for key in given}
        if was != given:
            kept = {"id": org_id, "was": before["version"], "version": before["version"] + 1}
            await rewrite(tables.PartyOrg, kept | given)
            await append_org(
                actor, "setBranchContact", org_path=before["path"], record_id=org_id, before=was, after=given
            )
    return org_id


async def _nothing_under_way(path: str) -> None:
    """An organization is dissolved when nobody is being developed in it and nobody is on the way there (C-30)."""
    here = tables.Candidate.filter(org_path__startswith=path, status__in=[CaseStatus.ACTIVE, CaseStatus.TRANSFERRING])
    if cases := await here.count():
        zh, en = (
            f"尚有{cases}份在办档案，须先转出或归档",
            f"{cases} cases are active here: transfer or archive them first.",
        )
        raise Underway(zh, en, "closedOn")
    waiting = [status for status in TransferStatus if status.open]
    coming = tables.TransferRequest.filter(to_path__startswith=path, status__in=waiting)
    if transfers := await coming.count():
        zh, en = f"尚有{transfers}件转入接转未办结", f"{transfers} transfers to here wait for their answer."
        raise Underway(zh, en, "closedOn")


def _sound(data: OrgData) -> None:
    if not data.name.strip():
        raise BadInput("name", "须填写名称", "A name is required.")
    if data.document_mark and not (len(data.document_mark) <= MARK and data.document_mark.isalnum()):
        raise BadInput(
            "documentMark", f"机关代字为 {MARK} 个以内的字", f"A mark is letters alone, {MARK} of them at the most."
        )
    if data.can_develop and data.kind in POWERLESS_KINDS:
        raise BadInput(
            "canDevelop",
            "临时党组织、党组无权发展党员",
            "A temporary organization or a leading group never develops members.",
        )
    if data.can_approve_admission and data.kind not in APPROVING_KINDS:
        raise BadInput(
            "canApproveAdmission",
            "只有党委(含工委)可有审批权",
            "Only a committee or working committee may approve.",
        )


async def next_path(superior_id: UUID | None, above: str) -> str:
    """Where the next organization stands below a superior that is locked."""
    return f"{above}{_base36(await _next_number(superior_id))}/"


async def _next_number(superior_id: UUID | None) -> int:
    """One more than the highest number that is or was among the siblings, however they came by theirs: what is on file of a place
    is never another's."""
    where = "t.superior_id = :superior" if superior_id else "t.superior_id IS NULL"
    rows = await sets.read(tables.PartyOrg, where, {"superior": superior_id})
    left = [(await _one(superior_id))["last_number"]] if superior_id else []
    return 1 + max([*left, *(number_of(row["path"]) for row in rows)], default=0)


def number_of(path: str) -> int:
    """An organization's number among its siblings; 0 where it has none."""
    segment = path.strip("/").split("/")[-1]
    return int(segment, 36) if segment.isalnum() and segment.isascii() else 0


def _base36(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
    return text or "0"


async def rewrite(model: type[tables.PartyOrg | tables.PartyMember], row: Row) -> None:
    with conflicts():
        if not await sets.update(model, [row], was=True):
            raise Stale(row["id"])


async def org_data(actor: Actor, org_id: UUID) -> tuple[OrgData, int]:
    """What is said about an organization of the actor's now, and its version: the base of a change."""
    row = await own_organization(actor, org_id, locked=False)
    own = {name: row[name] for name in OrgData.__struct_fields__ if name != "kind"}
    return OrgData(kind=OrgKind(row["kind"]), **own), row["version"]
