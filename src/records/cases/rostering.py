"""The roster follows the road (decision 41): what acts made of cases, carried over to the roster in a few statements.

An entry is found by its case; where there is none yet, one that the branch made by hand for the same person is joined.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from domain.calendar import SHANGHAI
from domain.case.members import MemberStatus
from domain.case.roster import Entry, Move
from domain.orgs.actors import Actor
from records import stamps, tables
from records.engines import connections, sets
from records.engines.connections import among
from records.engines.sets import Row
from records.organizations.roster import data_of
from records.stamps import name_key, uuid7
from records.trail import journal


async def follow(actor: Actor, moves: Sequence[Move], *, request_id: str = "") -> dict[UUID, list[UUID]]:
    """Writes the entries as the cases have them now, and names them by case; the caller's transaction holds the cases."""
    if not moves:
        return {}
    known = _Known(await _rows(moves))
    pairs = [(move, known.of(move)) for move in moves]
    names = await _spelt([move.case for move, row in pairs if row is None])
    changed = [_moved(row, move, entry) for move, row, entry in _changed(pairs)]
    new = [_new(move, move.now, names.get(move.case, "")) for move, row in pairs if row is None and move.now]
    await sets.update(tables.PartyMember, changed)
    await sets.insert(tables.PartyMember, new)
    joined = [_joined(row, move, entry) for move, row, entry in _changed(pairs) if row["candidate_id"] is None]
    await journal.append(actor, joined, request_id=request_id)
    written: dict[UUID, list[UUID]] = {}
    for row in (*changed, *new):
        written.setdefault(row["candidate_id"], []).append(row["id"])
    return written


async def _rows(moves: Sequence[Move]) -> list[Row]:
    """The entries that may be meant, locked: of the cases, of the numbers, and of the names where no number is known."""
    where = f"""{among("t.org_id", "branches")} AND ({among("t.candidate_id", "cases")} OR {among("t.person_key", "keys", "text")}
        OR (t.person_key = '' AND t.candidate_id IS NULL AND {among("t.name", "names", "text")}))"""
    values = {
        "branches": sorted({move.branch for move in moves}),
        "cases": [move.case for move in moves],
        "keys": sorted({key for move in moves for key in move.keys}),
        "names": sorted({move.name for move in moves}),
    }
    return await sets.read(tables.PartyMember, where, values, tail=f"ORDER BY t.id{connections.lock('t')}")


class _Known:
    """The entries found, and which of them is a case's; each is given away once."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._of_case: dict[tuple[UUID, UUID], Row] = {}
        self._unbound: dict[tuple[UUID, str], list[Row]] = {}
        for row in rows:
            if row["candidate_id"] is not None:
                self._of_case[row["org_id"], row["candidate_id"]] = row
            else:
                by = row["person_key"] or row["name"]
                self._unbound.setdefault((row["org_id"], by), []).append(row)

    def of(self, move: Move) -> Row | None:
        """The case's own entry, or one made by hand; none where somebody comes, or comes back, to the branch."""
        own = self._of_case.get((move.branch, move.case))
        if own is not None and (move.was is not None or not _over(own, move)):
            return own
        for by in (*sorted(move.keys), move.name):
            rows = self._unbound.get((move.branch, by), [])
            for row in rows:
                if _same_person(row, move):
                    rows.remove(row)
                    return row
        return None


def _over(row: Row, move: Move) -> bool:
    """An entry that ended before this one began, and did hold: its days stay."""
    began = move.now.joined_on if move.now else None
    return (
        row["left_on"] is not None and row["left_on"] != row["joined_on"] and (began is None or row["left_on"] <= began)
    )


def _same_person(row: Row, move: Move) -> bool:
    """Not one that had ended; and of a bare name not one who was a full member before this probation began."""
    entry = move.now or move.was
    if entry is None or _over(row, move):
        return False
    if row["person_key"] or row["status"] != MemberStatus.FULL:
        return True
    if row["full_since"] is None or entry.joined_on is None:
        return entry.status is MemberStatus.FULL
    return bool(row["full_since"] >= entry.joined_on)


def _changed(pairs: Sequence[tuple[Move, Row | None]]) -> Iterator[tuple[Move, Row, Entry]]:
    for move, row in pairs:
        entry = move.entry
        if row is not None and entry is not None:
            yield move, row, entry


def _moved(row: Row, move: Move, entry: Entry) -> Row:
    """The row as the case has it. That a full member left is the branch's to say: a case that is over does not undo it."""
    says = entry.left_on is not None or (move.was is not None and move.was.left_on is not None)
    stays = row["left_on"] is not None and entry.status is MemberStatus.FULL and not says
    left = {name: row[name] if stays else getattr(entry, name) for name in ("left_on", "left_reason")}
    named = name_key(move.name) if move.name != row["name"] else row["name_key"]
    return {"id": row["id"], **_said(move, entry), **left, "name_key": named, "version": row["version"] + 1}


def _new(move: Move, entry: Entry, spelt: str) -> Row:
    blank = dict.fromkeys(("position", "excused_reason"), "") | {"excused_from": None, "excused_until": None}
    where = {"id": uuid7(), "org_id": move.branch, "org_path": move.path, "created_at": stamps.now()}
    named = spelt or name_key(move.name)
    left = {"left_on": entry.left_on, "left_reason": entry.left_reason}
    return {**where, **blank, **_said(move, entry), **left, "name_key": named, "disciplines": [], "version": 1}


def _said(move: Move, entry: Entry) -> Row:
    return {
        "candidate_id": move.case,
        "name": move.name,
        "person_key": move.key,
        "status": entry.status,
        "joined_on": entry.joined_on,
        "full_since": entry.full_since,
        "converted_on": entry.converted_on,
    }


async def _spelt(cases: Sequence[UUID]) -> dict[UUID, str]:
    """By case: what the name is sorted by, which takes long to spell and stands with the case."""
    if not cases:
        return {}
    rows = await sets.read(tables.Candidate, among("t.id", "ids"), {"ids": list(cases)}, names=("id", "name_key"))
    return {row["id"]: row["name_key"] for row in rows}


def _joined(row: Row, move: Move, entry: Entry) -> journal.Entry:
    """What an entry made by hand said before the case took it over; what a case itself moves stands with its act."""
    after = _moved(row, move, entry)
    return journal.Entry(
        "updateMember",
        stamps.now().astimezone(SHANGHAI).date(),
        move.path,
        record_id=row["id"],
        before=data_of(row).logged(),
        after=data_of(row | after).logged(),
    )
