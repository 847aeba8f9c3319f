"""Copies of a case: so many people at the same point of the road as one who was led there by the domain's own acts."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from domain.steps.kinds import Kind
from records import seals, tables
from records.engines import sets
from records.stamps import uuid7

_OF_A_CASE = (tables.Step, tables.Opinion, tables.Vote, tables.Assignment, tables.Approval)
_KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


async def copies(case_id: UUID, number: int) -> list[str]:
    """Copies a case with everything on file, each under keys of its own; answers the ids of the waiting submissions."""
    rows = {tables.Candidate: await _rows(tables.Candidate, "t.id = :id", case_id)}
    rows |= {model: await _rows(model, "t.candidate_id = :id", case_id) for model in _OF_A_CASE}
    texts = {model: [orjson.dumps(r, default=str).decode() for r in found] for model, found in rows.items()}
    own = {str(r["id"]) for found in rows.values() for r in found}
    made: list[str] = []
    for start in range(0, number, 250):
        batch: dict[Any, list[sets.Row]] = {model: [] for model in texts}
        for count in range(start, min(start + 250, number)):
            keys = {key: str(uuid7()) for key in sorted(own)}

            def renamed(match: re.Match[str], keys: dict[str, str] = keys) -> str:
                return keys.get(match.group(), match.group())

            for model, found in texts.items():
                batch[model] += [_kept(model, orjson.loads(_KEY.sub(renamed, text))) for text in found]
            batch[tables.Candidate][-1] |= {"person_key": f"{keys[str(case_id)]}", "name": f"李{count}"}
            made += [
                f"apr_{r['id']}"
                for r in batch[tables.Approval][-len(texts[tables.Approval]) :]
                if r["status"] == "SUBMITTED"
            ]
        async with in_transaction():
            for model, many in batch.items():
                await sets.insert(model, many)
    return made


async def _rows(model: Any, where: str, case_id: UUID) -> list[sets.Row]:
    found = await sets.read(model, where, {"id": case_id})
    loose = {"data", "attachments", "evidence"}
    rows = [{k: orjson.loads(v) if k in loose and isinstance(v, str) else v for k, v in r.items()} for r in found]
    for row in rows:
        if _is_review(model, row):
            row["data"] = orjson.loads(seals.opened_review(orjson.dumps(row["data"]), row["id"]))
        if model is tables.Candidate:
            row |= {name: seals.current().open(row[name], case_id, what) for name, what in _SEALED.items()}
    return rows


# What of a case is sealed, and as what.
_SEALED = {"id_number_sealed": "", "phone_sealed": seals.PHONE}


def _kept(model: Any, row: sets.Row) -> sets.Row:
    """A copy as its row keeps it: what is sealed is sealed for its own."""
    key = UUID(row["id"])
    if _is_review(model, row):
        return row | {"data": orjson.loads(seals.sealed_review(orjson.dumps(row["data"]), key))}
    if model is tables.Candidate:
        return row | {name: seals.current().seal(row[name], key, what) for name, what in _SEALED.items()}
    return row


def _is_review(model: Any, row: sets.Row) -> bool:
    return model is tables.Step and row["kind"] == Kind.POLITICAL_REVIEW
