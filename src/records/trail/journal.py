"""The journal: every act, in the transaction that did it. Rows are only ever added, each to its chain (`chains.py`).

It never holds an ID number, and of sealed material only that it changed. `append` is the only door.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from domain.calendar import SHANGHAI
from domain.orgs.actors import Actor
from records import seals, stamps, tables
from records.engines import connections, sets
from records.stamps import uuid7
from records.trail import chains


class Entry(Struct, frozen=True):
    """One act. `on` is the business date it belongs to; `at` when it was entered, now unless said."""

    act: str
    on: date
    org_path: str
    candidate_id: UUID | None = None
    kind: str = ""
    record_id: UUID | None = None
    late_entry: bool = False
    stage: str = ""
    before: object = None
    after: object = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where acts come from: the request, and the network address that sent it. Both empty for a command."""

    request_id: str = ""
    address: str = ""


# A request's task sees its own; set by whoever answers requests, so that no act can forget to say it.
_NOWHERE = Origin()
_origin: ContextVar[Origin] = ContextVar("origin", default=_NOWHERE)


def address() -> str:
    """The network address that what is being done came from; empty for a command."""
    return _origin.get().address


class coming_from:
    """What is written down meanwhile came by this request."""

    __slots__ = ("_origin", "_token")

    def __init__(self, request_id: str, address: str) -> None:
        self._origin = Origin(request_id[:64], address[:64])

    def __enter__(self) -> None:
        self._token = _origin.set(self._origin)

    def __exit__(self, *_: object) -> None:
        _origin.reset(self._token)


async def append(actor: Actor | None, entries: Sequence[Entry], *, request_id: str = "") -> None:
    """Writes down what an actor did; None where nobody is signed in. A few statements, for one entry or five thousand."""
    if not entries:
        return
    at, origin = stamps.now(), _origin.get()
    account = actor.account_id if actor and actor.account_id.int else None
    rows = [
        {
            "id": uuid7(),
            "act": entry.act,
            "at": stamps.millisecond(entry.at) if entry.at else at,
            "on": entry.on,
            "account_id": account,
            "candidate_id": entry.candidate_id,
            "org_path": entry.org_path,
            "kind": entry.kind,
            "record_id": entry.record_id,
            "late_entry": entry.late_entry,
            "stage": entry.stage,
            "before": entry.before,
            "after": entry.after,
            "request_id": request_id or origin.request_id,
            "address": origin.address,
        }
        for entry in entries
    ]
    async with connections.transaction():
        await chains.append(rows)


async def empty(where: str, values: Mapping[str, object]) -> int:
    """Takes from rows what they say of a person: their texts and the address. Their places, their acts, their days and who acted stay,
    and their hashes, so that the chains hold; a code says that it was done with the key. How many they were."""
    names = (*chains.SAID, "chain", "seq", "prev", "hash")
    rows = await sets.read(tables.Journal, where, values, names=names, tail="ORDER BY t.id")
    keys = seals.current()
    emptied = [
        {
            "id": row["id"],
            "before": None,
            "after": {chains.EMPTIED: keys.code(chains.emptied_form(row, row["chain"], row["seq"], row["prev"]))},
            "address": "",
        }
        for row in rows
        if not chains.was_emptied(row["after"])
    ]
    await sets.update(tables.Journal, emptied)
    return len(emptied)


async def append_org(
    actor: Actor | None,
    act: str,
    *,
    org_path: str = "",
    record_id: UUID | None = None,
    before: object = None,
    after: object = None,
    request_id: str = "",
) -> None:
    """An act without a candidate: on an organization, an account, the settings, or a sign-in that failed."""
    today = stamps.now().astimezone(SHANGHAI).date()
    entry = Entry(act, today, org_path, record_id=record_id, before=before, after=after)
    await append(actor, [entry], request_id=request_id)
