"""The files that an input attaches, looked up before its act: what is not theirs to see is as if it did not exist, and what hangs at
one case is not attached to another's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from msgspec import Struct

from domain.orgs.actors import Actor
from graph.inputs.acts import AttachmentInput, Known
from graph.inputs.plural.rows import LISTS
from graph.inputs.vetting import PoliticalReviewFields
from records.files import rows, uses

_PREFIX = "fil_"


class _Papers(Struct):
    """Papers, and the cases and meetings of each record to which they are attached; of nobody's where it is a new meeting."""

    papers: list[AttachmentInput]
    of: list[frozenset[UUID]]
    sealed: bool


async def attach(given: Any, actor: Actor) -> None:
    """Puts beside each `fileId` what is known of the file. Whoever reads the papers says what was not found."""
    asked = [(paper, holder) for holder in _papers(given) for paper in holder.papers if paper.known is None]
    ids = {paper.file_id: key for paper, _ in asked if paper.file_id and (key := _key(paper.file_id, _PREFIX))}
    found = await rows.seen(actor, ids.values()) if ids else {}
    hung = await uses.hung(found)
    for paper, holder in asked:
        file = found.get(ids[paper.file_id]) if paper.file_id in ids else None
        if file is None or file.id not in hung:
            continue
        vars(paper)["known"] = Known(file.filed(), file.name)
        vars(paper)["elsewhere"] = not hung[file.id].may_hang(actor.account_id, holder.of, sealed=holder.sealed)


def _papers(given: Any) -> Iterator[_Papers]:
    """The papers of an input, and of its rows."""
    listed = [row for name in LISTS for row in getattr(given, name, None) or ()]
    meeting = getattr(given, "meeting_id", None)
    for holder in (given, getattr(given, "meeting", None), *listed):
        papers = [paper for paper in getattr(holder, "attachments", None) or () if isinstance(paper, AttachmentInput)]
        if papers:
            records = listed if holder is given and listed else [holder]
            of = [_of(record, meeting) for record in records]
            yield _Papers(papers, of, isinstance(holder, PoliticalReviewFields))


def _of(record: Any, meeting: str | None) -> frozenset[UUID]:
    """The case and the meeting of a record: of a row that may be no more than the id of its case."""
    case = record if isinstance(record, str) else getattr(record, "candidate_id", None)
    own = getattr(record, "id", None)
    said = (("cand_", case), ("mtg_", meeting), ("mtg_", own))
    return frozenset(key for prefix, text in said if isinstance(text, str) and (key := _key(text, prefix)))


def _key(text: str, prefix: str) -> UUID | None:
    try:
        return UUID(text.removeprefix(prefix)) if text.startswith(prefix) else None
    except ValueError:
        return None
