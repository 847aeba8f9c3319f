"""Transfers as rows and back, whose they are, and the codes with which a person is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

import msgspec

from domain.case.dossier import Dossier
from domain.case.transfers import (
    Package,
    Recognition,
    RefusalGround,
    Transfer,
    TransferAnswer,
    TransferReason,
    TransferStatus,
)
from domain.orgs.actors import Actor
from domain.orgs.organizations import Line
from domain.questions.duties import answer_due
from domain.stages import CaseStatus, Stage
from records import onetime, seals, stamps, tables
from records.cases.shapes import maybe
from records.engines import sets
from records.engines.columns import plain
from records.engines.connections import among
from records.engines.sets import Columns, Row
from records.errors import NotFound
from records.organizations import tree
from records.scope import parameters, predicate, scope_of

_PACKAGE = msgspec.json.Decoder(Package)


def transfer_row(transfer: Transfer, d: Dossier) -> Row:
    """A transfer of a case as a row. Whose it is, is said to the other side with the papers, and not before."""
    answer = transfer.answer
    return {
        "id": transfer.id,
        "candidate_id": d.id,
        "org_path": d.branch.path,
        "source_id": transfer.source_id,
        "from_path": transfer.source_path,
        "target_id": transfer.target_id,
        "to_path": transfer.target_path,
        "target_name": transfer.target_name,
        "status": transfer.status,
        "requested": transfer.requested,
        "number_masked": transfer.number,
        "name": d.person.name if transfer.offered_on else "",
        "stage": transfer.stage,
        "status_before": transfer.was,
        "reason": transfer.reason,
        "text": transfer.text,
        "introduction": transfer.introduction,
        "began_on": transfer.began_on,
        "began_by_id": transfer.began_by,
        "offered_on": transfer.offered_on,
        "deadline_on": answer_due(transfer),
        "answered_on": answer.on if answer else None,
        "answered_by_id": answer.by if answer else None,
        "answer": answer.text if answer else "",
        "consent": answer.consent if answer else "",
        "recognition": answer.recognition if answer else None,
        "ground": answer.ground if answer else None,
        "became": transfer.became,
        "other_committee": transfer.other_committee,
        "data": plain(transfer.package) if transfer.package else None,
        "version": transfer.version,
    }


def transfers_of(columns: Columns) -> Iterable[Transfer]:
    """Columns of `transfer_request` as transfers."""
    names = list(columns)
    return [_transfer(dict(zip(names, row, strict=True))) for row in zip(*columns.values(), strict=True)]


def _transfer(row: Row) -> Transfer:
    answer = row["answered_on"] and TransferAnswer(
        row["answered_on"],
        row["answered_by_id"],
        row["answer"],
        row["consent"],
        maybe(Recognition, row["recognition"]),
        maybe(RefusalGround, row["ground"]),
    )
    return Transfer(
        row["id"],
        TransferStatus(row["status"]),
        row["source_id"],
        row["from_path"],
        row["began_on"],
        row["began_by_id"],
        CaseStatus(row["status_before"]),
        Stage(row["stage"]),
        row["target_id"],
        row["to_path"],
        row["target_name"],
        bool(row["requested"]),
        maybe(TransferReason, row["reason"]),
        row["text"],
        row["introduction"],
        row["offered_on"],
        _PACKAGE.decode(row["data"]) if row["data"] is not None else None,
        answer or None,
        maybe(Stage, row["became"]),
        bool(row["other_committee"]),
        row["number_masked"],
        row["version"],
    )


# ── whose they are ──────────────────────────────────────────────────────────────────────────────────────────────────


class Placed(NamedTuple):
    """The case that a transfer is of, the path of its branch, and the line it goes to; none out of the system."""

    id: UUID
    branch: str
    target: Line


async def placed(actor: Actor, transfer_ids: Iterable[UUID]) -> dict[UUID, Placed]:
    """Of each transfer that the actor may see."""
    scope = scope_of(actor)
    where = f"{among('t.id', 'ids')} AND {predicate('transfer_request', 't', scope)}"
    names = ("id", "candidate_id", "org_path", "to_path")
    rows = await sets.read(tables.TransferRequest, where, {"ids": set(transfer_ids), **parameters(scope)}, names=names)
    lines = await tree.lines({row["to_path"] for row in rows if row["to_path"]})
    return {row["id"]: Placed(row["candidate_id"], row["org_path"], lines.get(row["to_path"], ())) for row in rows}


async def lines_to(ids: Iterable[UUID]) -> dict[UUID, Line]:
    """The organizations with these ids, each with its superiors: where a case may go, anybody may ask."""
    rows = await sets.read(tables.PartyOrg, among("t.id", "ids"), {"ids": set(ids)}, names=("id", "path"))
    lines = await tree.lines({row["path"] for row in rows})
    return {row["id"]: lines[row["path"]] for row in rows}


# ── codes ───────────────────────────────────────────────────────────────────────────────────────────────────────────

_GOOD = "t.used_at IS NULL AND t.revoked_at IS NULL AND t.expires_at > :now"


async def new_code(actor: Actor, d: Dossier, *, valid_days: int) -> str:
    """A code for a case that is held; earlier ones are worth nothing any more."""
    await onetime.revoke(tables.TransferCode, [d.id])
    return (await onetime.issue(tables.TransferCode, actor, d.id, d.branch.path, valid_days=valid_days)).secret


async def owner(code: str, person_key: str) -> UUID | None:
    """Whose code it is. None alike for a wrong code, one that is used up, and another person's number."""
    owned = "EXISTS (SELECT 1 FROM candidate AS c WHERE c.id = t.candidate_id AND c.person_key = :key)"
    values = {"digest": seals.digest(code), "key": person_key, "now": stamps.now()}
    rows = await sets.read(
        tables.TransferCode, f"t.digest = :digest AND {_GOOD} AND {owned}", values, names=("candidate_id",)
    )
    found: Sequence[UUID] = [row["candidate_id"] for row in rows]
    return found[0] if found else None


async def spend(code: str) -> None:
    """Uses a code up, with the request that it opened; of two at once only one may."""
    spent = await tables.TransferCode.filter(
        digest=seals.digest(code), used_at=None, revoked_at=None, expires_at__gt=stamps.now()
    ).update(used_at=stamps.now())
    if spent != 1:
        raise NotFound
