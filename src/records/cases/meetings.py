"""General meetings: one serves many cases, so it is kept apart from them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.orgs.organizations import edition_on
from domain.steps.papers import Attachment
from domain.steps.step import LATE_AFTER_DAYS
from records import scope, tables
from records.engines.columns import plain
from records.errors import Conflict, NotFound, as_seen
from records.events import news
from records.events.news import News
from records.organizations import tree
from records.stamps import uuid7
from records.trail import journal
from records.trail.journal import Entry


@dataclass(frozen=True)
class Held:
    """What a vote needs to know of its meeting."""

    id: UUID
    on: date
    started_at: datetime | None
    attachments: tuple[Attachment, ...]


@asynccontextmanager
async def desk() -> AsyncIterator[None]:
    """One transaction for an act on a meeting."""
    async with in_transaction():
        yield


async def find(actor: Actor, meeting_id: UUID) -> Held | None:
    """A meeting of the actor's own branch or below; None when it is out of scope."""
    row = await tables.Meeting.get_or_none(id=meeting_id)
    if row is None or not scope.covers(scope.scope_of(actor), row.org_path):
        return None
    papers = tuple(Attachment(a["name"], a.get("reference", "")) for a in row.attachments)
    return Held(row.id, row.on, row.started_at, papers)


async def create(actor: Actor, on: date, details: Mapping[str, Any], *, clock: date, context: Any, act: str) -> UUID:
    """Records a meeting of the actor's branch."""
    line = (await tree.lines([actor.org_path])).get(actor.org_path)
    if not line or actor.org_id is None:
        raise NotFound
    meeting_id = uuid7()
    await tables.Meeting.create(
        id=meeting_id,
        org_id=actor.org_id,
        org_path=actor.org_path,
        on=on,
        edition=edition_on(line, on),
        recorded_at=context.now,
        recorded_by_id=actor.account_id,
        late_entry=clock - on > timedelta(days=LATE_AFTER_DAYS),
        **details,
    )
    entry = Entry(act, on, actor.org_path, record_id=meeting_id, after=plain(dict(details)))
    await journal.append(actor, [entry], request_id=context.request_id)
    await news.tell([News(act, actor.org_path, meetings=(meeting_id,))])
    return meeting_id


async def update(
    actor: Actor,
    meeting_id: UUID,
    corrected: Callable[[tables.Meeting], Mapping[str, Any]],
    *,
    version: int | None,
    context: Any,
    act: str,
) -> None:
    """Puts a meeting right, while no submission rests on a vote taken there. `corrected` makes of it what it is to be."""
    row = await tables.Meeting.filter(id=meeting_id).select_for_update().get_or_none()
    if row is None or not scope.covers(scope.scope_of(actor), row.org_path):
        raise NotFound
    as_seen(meeting_id, version, row.version)
    votes = await tables.Vote.filter(meeting_id=meeting_id).values_list("id", flat=True)
    of, taken = scope.scope_of(actor), await tables.Vote.filter(meeting_id=meeting_id).values("org_path")
    if not all(scope.covers(of, vote["org_path"]) for vote in taken):
        raise Conflict("有人的档案已转出,会议记录不能修改", "A vote of this meeting went along with a case.")
    if await tables.Approval.filter(subject_id__in=list(votes), status__in=("SUBMITTED", "APPROVED")).exists():
        raise Conflict("已有上报件依据本次会议,不能修改", "A submission rests on this meeting.")
    details = corrected(row)
    before = {name: getattr(row, name) for name in details}
    if plain(before) == plain(dict(details)):
        return
    await tables.Meeting.filter(id=meeting_id).update(**details, version=row.version + 1)
    entry = Entry(act, row.on, row.org_path, record_id=meeting_id, before=plain(before), after=plain(dict(details)))
    await journal.append(actor, [entry], request_id=context.request_id)
    await news.tell([News(act, row.org_path, meetings=(meeting_id,))])
