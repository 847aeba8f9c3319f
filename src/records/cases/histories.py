"""Whole histories written at once: many acts on many cases, each with its journal row on its own day.

For data that come as histories: the demo, and one day imports. What each act made of the case was decided by the domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol
from uuid import UUID

from msgspec.structs import replace

from domain.calendar import SHANGHAI
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.orgs.organizations import edition_on
from domain.rules import Outcome
from records import stamps, tables
from records.cases import entries, keeping
from records.engines import sets
from records.trail import journal


class Done(Protocol):
    """An act that was done: its name, by whom, what became of the case, and on which day."""

    @property
    def name(self) -> str: ...
    @property
    def actor(self) -> Actor: ...
    @property
    def outcome(self) -> Outcome: ...
    @property
    def day(self) -> date: ...


@dataclass(frozen=True)
class History:
    """A case from its opening on: its acts in order, the sealed number, and the meetings at which it was voted on."""

    acts: Sequence[Done]
    id_number: str
    meetings: dict[UUID, date]

    @property
    def case(self) -> Dossier:
        """The case as the last act left it."""
        after = self.acts[-1].outcome.after
        if after is None:
            raise ValueError("the last act changed nothing")
        return after


async def keep(histories: Sequence[History], today: date) -> None:
    """Writes the cases as they are at the end, their records, and a journal row for each act on its day."""
    actor = histories[0].acts[0].actor
    await sets.insert(tables.Meeting, [row for h in histories for row in _meetings(h)])
    await keeping.write_cases(actor, [outcome for h in histories for outcome in _outcomes(h, today)])
    by_account: dict[UUID, tuple[Actor, list[journal.Entry]]] = {}
    now = stamps.now()
    for act in (act for h in histories for act in h.acts):
        told = [entries.entry_of(act.outcome, act.name), *entries.told_elsewhere(act.outcome, act.name)]
        rows = [replace(entry, at=entered_at(act.day, now)) for entry in told]
        by_account.setdefault(act.actor.account_id, (act.actor, []))[1].extend(rows)
    for who, written in by_account.values():
        await journal.append(who, written)


def entered_at(day: date, now: datetime) -> datetime:
    """When what happened on a day was entered: at ten in the morning; now, where ten o'clock is still to come today."""
    morning = datetime.combine(day, time(10), SHANGHAI)
    return min(morning, now) if day == now.astimezone(SHANGHAI).date() else morning


def _outcomes(history: History, today: date) -> list[Outcome]:
    """The first act, which opens the case, and what stands at the end."""
    opened = history.acts[0].outcome
    case = replace(history.case, today=today, clock=today, version=len(history.acts))
    note = {"id_number": history.id_number}
    return [replace(opened, note=note), Outcome(case, case)]


def _meetings(history: History) -> list[sets.Row]:
    d = history.case
    return [
        {
            "id": meeting_id,
            "org_id": d.place_on(on)[0].id,
            "org_path": d.place_on(on)[0].path,
            "on": on,
            "started_at": datetime.combine(on, time(9), SHANGHAI),
            "place": "党员活动室",
            "chair": "支部书记",
            "recorder": "组织委员",
            "scrutineer": "宣传委员",
            "teller": "党员代表",
            "minutes": "",
            "attachments": [],
            "edition": edition_on(d.place_on(on), on),
            "recorded_at": datetime.combine(on, time(17), SHANGHAI),
            "recorded_by_id": history.acts[0].actor.account_id,
            "late_entry": False,
            "version": 1,
        }
        for meeting_id, on in history.meetings.items()
    ]
