"""The files that an input attaches, looked up before its act: what is not theirs to see is as if it did not exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from domain.orgs.actors import Actor
from graph.inputs.acts import AttachmentInput, Known
from graph.inputs.plural.rows import LISTS
from records.files import rows

_PREFIX = "fil_"


async def attach(given: Any, actor: Actor) -> None:
    """Puts beside each `fileId` what is known of the file. Whoever reads the papers says what was not found."""
    asked = [paper for paper in _papers(given) if paper.file_id and paper.known is None]
    ids = {paper.file_id: key for paper in asked if paper.file_id and (key := _key(paper.file_id))}
    found = await rows.seen(actor, ids.values()) if ids else {}
    for paper in asked:
        file = found.get(ids[paper.file_id]) if paper.file_id in ids else None
        if file is not None:
            vars(paper)["known"] = Known(file.filed(), file.name)


def _papers(given: Any) -> Iterator[AttachmentInput]:
    """The papers of an input, and of its rows."""
    for holder in (given, *(row for name in LISTS for row in getattr(given, name, None) or ())):
        for paper in getattr(holder, "attachments", None) or ():
            if isinstance(paper, AttachmentInput):
                yield paper


def _key(text: str) -> UUID | None:
    try:
        return UUID(text.removeprefix(_PREFIX)) if text.startswith(_PREFIX) else None
    except ValueError:
        return None
