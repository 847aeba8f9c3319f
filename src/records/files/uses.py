"""The records that files are attached to. Whoever may read one of them may read the file, unless one of them is sealed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from msgspec import Struct
from tortoise.models import Model

from domain.steps.kinds import Kind
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
    tables.PrintTemplate: "print_template",
}
# What of a sealed review lies in a table: the review itself, and what was printed of it.
SEALED_AT = {"step": f"t.kind = '{Kind.POLITICAL_REVIEW}'", "document": "t.sealed"}
# Whether a file hangs at something sealed, in whosever scope that is.
SEALED = " OR ".join(
    f"EXISTS (SELECT 1 FROM file_use AS u JOIN {place} AS t ON t.id = u.record_id"  # noqa: S608 -- texts of ours
    f" WHERE u.file_id = {{file}} AND u.place = '{place}' AND {sealed})"
    for place, sealed in SEALED_AT.items()
)
# Of whom a record is: of one person, or of the meeting at which several were voted on.
_NONE = "CAST(NULL AS uuid)"
_OF = {"vote": ("t.candidate_id", "t.meeting_id"), "meeting": (_NONE, "t.id"), "print_template": (_NONE, _NONE)}
# Which files a record has: of the records that have some, or had.
Uses = Mapping[UUID, frozenset[UUID]]


def files_of(papers: Iterable[Attachment]) -> frozenset[UUID]:
    """The files among papers."""
    return frozenset(paper.file.id for paper in papers if isinstance(paper.file, Filed))


class Hung(Struct, frozen=True):
    """Where a file hangs: whose it is, and the cases and meetings of the records that rest on it, and whether one is sealed."""

    owner: UUID
    of: frozenset[UUID] = frozenset()
    sealed: bool = False

    def may_hang(self, by: UUID, of: Iterable[frozenset[UUID]], *, sealed: bool) -> bool:
        """Whether somebody who sees it attaches it to more: to records of the same case or meeting, or of any where it is their own
        upload; but nothing that hangs openly to what is sealed, nor the other way."""
        if not self.of:
            return self.owner == by
        if self.sealed != sealed:
            return False
        return all(self.of & one for one in of) or (self.owner == by and not sealed)


async def hung(files: Iterable[UUID]) -> dict[UUID, Hung]:
    """Where these hang now."""
    if not (wanted := set(files)):
        return {}
    owners = await sets.read(tables.File, among("t.id", "files"), {"files": wanted}, names=("id", "owner_id"))
    places = " UNION ALL ".join(
        f"SELECT u.file_id, {case} AS candidate_id, {meeting} AS meeting_id, CASE WHEN {SEALED_AT.get(place, '1 = 0')} THEN 1 ELSE 0 END AS sealed"  # noqa: S608 -- as above
        f" FROM file_use AS u JOIN {place} AS t ON t.id = u.record_id WHERE u.place = '{place}' AND {among('u.file_id', 'files')}"
        for place in PLACES.values()
        for case, meeting in (_OF.get(place, ("t.candidate_id", _NONE)),)
    )
    found = {row["id"]: Hung(row["owner_id"]) for row in owners}
    for row in await sets.select(places, {"files": wanted}):
        key, old = UUID(str(row["file_id"])), found[UUID(str(row["file_id"]))]
        of = {UUID(str(one)) for one in (row["candidate_id"], row["meeting_id"]) if one}
        # What is nobody's, such as an organization's own print, is of itself.
        found[key] = Hung(old.owner, old.of | (of or {key}), old.sealed or bool(row["sealed"]))
    return found


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
        raise Conflict("文件已不在，请重新上传", "A file is gone meanwhile; upload it again.", "attachments")
