"""The records that files are attached to. Whoever may read one of them may read the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise.models import Model

from domain.steps.papers import Attachment, Filed
from records import tables
from records.engines import sets
from records.engines.connections import among
from records.errors import Conflict
from records.stamps import uuid7

PLACES: dict[type[Model], str] = {
    tables.Step: "step",
    tables.Opinion: "opinion",
    tables.Vote: "vote",
    tables.Meeting: "meeting",
    tables.Document: "document",
}
# Which files a record has: of the records that have some, or had.
Uses = Mapping[UUID, frozenset[UUID]]


def files_of(papers: Iterable[Attachment]) -> frozenset[UUID]:
    """The files among papers."""
    return frozenset(paper.file.id for paper in papers if isinstance(paper.file, Filed))


async def keep(model: type[Model], uses: Uses) -> None:
    """Which files these records rest on from now on, in the caller's transaction; a file that is gone meanwhile is a Conflict."""
    if not uses:
        return
    place = PLACES[model]
    had = f"t.place = '{place}' AND {among('t.record_id', 'records')}"
    kept = await sets.read(tables.FileUse, had, {"records": set(uses)}, names=("id", "file_id", "record_id"))
    stands = {(row["file_id"], row["record_id"]) for row in kept}
    await sets.delete(tables.FileUse, [row["id"] for row in kept if row["file_id"] not in uses[row["record_id"]]])
    new = [(file, record) for record, files in uses.items() for file in files if (file, record) not in stands]
    await _there({file for file, _ in new})
    rows: Sequence[dict[str, Any]] = [
        {"id": uuid7(), "file_id": file, "place": place, "record_id": record} for file, record in sorted(new)
    ]
    await sets.insert(tables.FileUse, rows)


async def _there(files: set[UUID]) -> None:
    """Nobody attaches what was cleared away between the look at it and the act."""
    if not files:
        return
    found = await sets.read(tables.File, among("t.id", "files"), {"files": files}, names=("id",))
    if len(found) < len(files):
        raise Conflict("文件已不在,请重新上传", "A file is gone meanwhile; upload it again.", "attachments")
