"""A person's own data: a copy of what they may see of themselves, and what they ask to have put right."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from domain.corrections import CorrectionField, CorrectionStatus
from domain.orgs.actors import Actor
from records import seals, stamps, tables
from records.engines import sets
from records.errors import Conflict, NotFound, as_seen
from records.scope import parameters, predicate, scope_of

# By table: under which name, and which of its columns. What is not named here does not go out; which rows, the scope says.
_FILE: dict[str, tuple[str, str]] = {
    "candidate": (
        "case",
        (
            "name id_type id_number_masked birth sex phone_masked ethnicity education occupation unit political_status registration_place"
            " application_basis is_floating outflow_place inflow_place expected_leave_on stage status opened_on applied_on activist_since"
            " listed_on standing_since created_at"
        ),
    ),
    "step": ("papers", "kind on data attachments recorded_at voided_on"),
    "approval": ("submissions", "kind status submitted_on decided_on"),
    "transfer_request": ("transfers", "status requested_on answered_on"),
    "correction_request": ("corrections", "field wanted reason status note requested_at answered_at"),
    "consent": ("consents", "text_version given_at withdrawn_at"),
    "session": ("sessions", "address created_at seen_at expires_at"),
    "account": ("account", "login name created_at last_signed_in_at"),
}
_MODELS = {model._meta.db_table: model for model in vars(tables).values() if hasattr(model, "_meta")}


async def copy_of(actor: Actor) -> str:
    """Everything that a person may see of themselves, as JSON: the rows in their scope, and of these the columns above."""
    scope = scope_of(actor)
    found: dict[str, Any] = {"made_at": stamps.now().isoformat()}
    for table, (name, columns) in _FILE.items():
        model = _MODELS.get(table)
        if model is None:
            continue
        names = [column for column in columns.split() if column in model._meta.fields_map]
        where = predicate(table, "t", scope)
        rows = await sets.read(model, where, dict(parameters(scope)), names=names, tail="ORDER BY t.id")
        found[name] = [_told(row) for row in rows]
    return orjson.dumps(found, default=str, option=orjson.OPT_INDENT_2).decode()


# Of a paper, who dealt with it: an account of somebody else.
_NOT_TOLD = frozenset({"reviewed_by"})


def _told(row: sets.Row) -> dict[str, Any]:
    told = dict(row)
    if "data" in told:
        data = orjson.loads(told["data"]) if isinstance(told["data"], str | bytes) else told["data"]
        told["data"] = {name: value for name, value in data.items() if name not in _NOT_TOLD}
    if "login" in told:
        told["login"] = seals.shown_login(told["login"])
    return told


async def request(actor: Actor, case_id: UUID, field: CorrectionField, wanted: str, reason: str) -> UUID:
    """A new request; Conflict while one about the same is open. The caller's transaction holds the case."""
    if await tables.CorrectionRequest.exists(candidate_id=case_id, field=field, status=CorrectionStatus.OPEN):
        raise Conflict("该项更正申请尚未答复", "A request about it is open already.", "field")
    row = await tables.CorrectionRequest.create(
        candidate_id=case_id, field=field, wanted=wanted, reason=reason, requested_at=stamps.now(),
        requested_by=actor.account_id,
    )  # fmt: skip
    return row.id


async def case_of(actor: Actor, request_id: UUID) -> UUID:
    """Of whose case a request is; NotFound alike for one that is not in scope."""
    scope = scope_of(actor)
    where = f"t.id = :id AND {predicate('correction_request', 't', scope)}"
    rows = await sets.read(
        tables.CorrectionRequest, where, {"id": request_id, **parameters(scope)}, names=("candidate_id",)
    )
    if not rows:
        raise NotFound("查无此记录", "There is no such record.", "id")
    return UUID(str(rows[0]["candidate_id"]))


async def answer(actor: Actor, request_id: UUID, status: CorrectionStatus, note: str, *, seen: int | None) -> str:
    """What the branch says to an open request, once; of which field it was."""
    row = await tables.CorrectionRequest.get(id=request_id)
    as_seen(request_id, seen, row.version)
    moment: datetime = stamps.now()
    still = tables.CorrectionRequest.filter(id=request_id, status=CorrectionStatus.OPEN, version=row.version)
    if not await still.update(
        status=status, note=note, answered_at=moment, answered_by=actor.account_id, version=row.version + 1
    ):
        raise Conflict("该申请已答复", "It is answered already.", "id")
    return row.field
