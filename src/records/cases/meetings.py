"""General meetings: one serves many cases, so it is kept apart from them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from domain.orgs.actors import Actor
from domain.orgs.organizations import Line, dissolved, edition_on
from domain.steps.meetings import Attendee
from domain.steps.papers import Attachment
from domain.steps.step import LATE_AFTER_DAYS
from records import scope, tables
from records.cases import dossiers
from records.cases.dossiers import Case
from records.engines import connections, sets
from records.engines.columns import plain
from records.errors import Busy, Conflict, Locked, NotFound, Underway, as_seen
from records.events import outbox
from records.events.news import News
from records.files import uses
from records.organizations import former, tree
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
    attendees: tuple[Attendee, ...] = ()


async def find(actor: Actor, meeting_id: UUID) -> Held | None:
    """A meeting of the actor's own branch or below; None when it is out of scope."""
    row = await tables.Meeting.get_or_none(id=meeting_id)
    if row is None or not scope.covers(scope.scope_of(actor), row.org_path):
        return None
    return Held(row.id, row.on, row.started_at, papers_of(row.attachments), attendees_of(row.attendees))


def papers_of(kept: Any) -> tuple[Attachment, ...]:
    """The papers behind a meeting, out of its row."""
    return msgspec.convert(kept, tuple[Attachment, ...])


def attendees_of(kept: Any) -> tuple[Attendee, ...]:
    """The roll of a meeting, out of its row."""
    return msgspec.convert(kept, tuple[Attendee, ...])


def written(some: Sequence[Attachment] | Sequence[Attendee]) -> Any:
    """The papers behind a meeting, or its roll, as its row has them."""
    return list(plain(some))


async def unmoved(meeting: Held) -> None:
    """Keeps a meeting as it was found until the transaction ends; one that was moved or taken off the file is a Conflict.

    Asked once the cases are locked: whoever moves a meeting locks them in this order.
    """
    tail = connections.share("t")
    rows = await sets.read(tables.Meeting, "t.id = :id", {"id": meeting.id}, names=("on", "started_at"), tail=tail)
    if rows != [{"on": meeting.on, "started_at": meeting.started_at}]:
        raise Conflict("会议已被修改，请刷新后重试", "The meeting was changed meanwhile; read it again.", "meeting_id")


async def create(
    actor: Actor,
    on: date,
    details: Mapping[str, Any],
    *,
    clock: date,
    context: Any,
    act: str,
    meeting_id: UUID | None = None,
) -> UUID:
    """Records a meeting of the actor's branch."""
    line = await _line(actor.org_path, on)
    if actor.org_id is None:
        raise NotFound
    meeting_id = meeting_id or uuid7()
    await tables.Meeting.create(
        id=meeting_id,
        org_id=actor.org_id,
        org_path=actor.org_path,
        recorded_at=context.now,
        recorded_by_id=actor.account_id,
        **_dated(line, on, clock),
        **details,
    )
    await tree.stood_still({actor.org_id: actor.org_path})
    await _rests_on(meeting_id, details)
    entry = Entry(act, on, actor.org_path, record_id=meeting_id, after=plain(dict(details)))
    await _told(actor, entry, meeting_id, context)
    return meeting_id


@dataclass(frozen=True)
class Correction:
    """A meeting held for being put right or taken off the file, with the cases of those who were voted on there."""

    row: tables.Meeting
    case: Case
    context: Any
    act: str

    @property
    def id(self) -> UUID:
        return self.row.id

    async def put_right(self, details: Mapping[str, Any], on: date) -> None:
        """What it is to be, and on which day; nothing where it says so already."""
        new, clock = dict(details), self.context.clock
        if on != self.row.on:
            new |= _dated(await _line(self.row.org_path, on), on, clock)
        before = {name: getattr(self.row, name) for name in new}
        if plain(before) == plain(new):
            return
        await tables.Meeting.filter(id=self.id).update(**new, version=self.row.version + 1)
        await _rests_on(self.id, new)
        await self._tell(on, before=plain(before), after=plain(new))

    async def delete(self) -> None:
        """Off the file; the journal keeps what it said."""
        await uses.keep(tables.Meeting, {self.id: frozenset()})
        await tables.Meeting.filter(id=self.id).delete()
        await self._tell(self.row.on, before=plain({name: getattr(self.row, name) for name in _SAID}), after={})

    async def _tell(self, on: date, *, before: Any, after: Any) -> None:
        entry = Entry(self.act, on, self.row.org_path, record_id=self.id, before=before, after=after)
        await _told(self.case.actor, entry, self.id, self.context)


async def _rests_on(meeting_id: UUID, details: Mapping[str, Any]) -> None:
    if "attachments" in details:
        await uses.keep(tables.Meeting, {meeting_id: uses.files_of(papers_of(details["attachments"]))})


# What a meeting says, and on which day it was.
_SAID = (
    "on",
    "started_at",
    "place",
    "chair",
    "recorder",
    "scrutineer",
    "teller",
    "minutes",
    "attachments",
    "attendees",
)


@asynccontextmanager
async def held(
    actor: Actor, meeting_id: UUID, *, version: int | None, context: Any, act: str
) -> AsyncIterator[Correction]:
    """One transaction in which a meeting, and the cases of those who were voted on there, are nobody else's.

    The cases are locked before the meeting, as whoever records a vote locks them.
    """
    voted = await _voted_on(meeting_id)
    async with dossiers.held(
        actor, voted, today=context.clock, clock=context.clock, request_id=context.request_id
    ) as case:
        row = await tables.Meeting.filter(id=meeting_id).select_for_update().get_or_none()
        if row is None or not scope.covers(scope.scope_of(actor), row.org_path):
            raise NotFound
        as_seen(meeting_id, version, row.version)
        if await _voted_on(meeting_id) != voted:
            raise Busy()
        if voted - case.dossiers.keys():
            # C-1: a case that was transferred is not the branch's any more, and took its votes along.
            raise Locked("有人的档案已转出，会议记录不能更改", "A vote of this meeting went along with a case.")
        yield Correction(row, case, context, act)


async def _voted_on(meeting_id: UUID) -> set[UUID]:
    """Whose votes were taken at a meeting, those that were voided as well."""
    return set(await tables.Vote.filter(meeting_id=meeting_id).values_list("candidate_id", flat=True))  # type: ignore[arg-type]


async def _line(path: str, on: date) -> Line:
    """The branch and its superiors; one that is dissolved meets no more (C-30)."""
    found = await tree.lines([path])
    line = found.get(path)
    if not line:
        raise NotFound
    past = (await former.pasts(found)).get(path, ())
    line = next((then for until, then in past if on < until), line)
    if gone := dissolved(line, on):
        raise Underway(f"{gone.name}已于{gone.closed_on}撤销", f"{gone.name} was dissolved on {gone.closed_on}.", "on")
    return line


def _dated(line: Line, on: date, clock: date) -> dict[str, Any]:
    return {"on": on, "edition": edition_on(line, on), "late_entry": clock - on > timedelta(days=LATE_AFTER_DAYS)}


async def _told(actor: Actor, entry: Entry, meeting_id: UUID, context: Any) -> None:
    await journal.append(actor, [entry], request_id=context.request_id)
    await outbox.tell([News(entry.act, entry.org_path, record=meeting_id, meetings=(meeting_id,))])
