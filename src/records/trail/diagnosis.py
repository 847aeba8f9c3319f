"""What was done to a chain that does not hold: each row that is not what it was, told from all the others.

A row proves where it belongs: its hash is over its place as well. So a row that was moved along because another was taken out
or put in is not blamed, and one that changed its place with another is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import accumulate

import orjson

from records import seals
from records.engines.sets import Row
from records.trail.chains import EMPTIED, Head, emptied_form, form, head_form

# How far around a row it is looked for the place where it belongs, of how many rows of a chain, and how many are compared
# with each other.
_AROUND, _SEARCHED, _COMPARED = 500, 200, 100


class Flaw(StrEnum):
    """What was done."""

    EDITED = "EDITED"
    DELETED = "DELETED"
    INSERTED = "INSERTED"
    SWAPPED = "SWAPPED"
    TRUNCATED = "TRUNCATED"
    HEAD = "HEAD"
    ANCHOR = "ANCHOR"


@dataclass(frozen=True, slots=True)
class Broken:
    """A place that does not hold: in which chain, and where; the row found there, if there is one; `count` rows from there on
    that are gone."""

    flaw: Flaw
    chain: str
    seq: int
    row_id: str = ""
    act: str = ""
    at: datetime | None = None
    count: int = field(default=1, compare=False)


def authentic(row: Row, *, seq: int | None = None, said: Row | None = None) -> bool:
    """Whether a row is as it was written; or was so at another place, or with what another row says."""
    try:
        told = {**(said or row)}
        for name in ("before", "after"):
            told[name] = orjson.loads(told[name]) if told[name] is not None else None
        place = row["chain"], row["seq"] if seq is None else seq, row["prev"]
        if code := emptied(told):
            return told["before"] is None and not told["address"] and _proven(code, emptied_form(told, *place))
        message = form(told, *place)
    except (ValueError, TypeError):
        return False  # no value of its column any more
    return _proven(row["hash"], message)


def emptied(row: Row) -> str | None:
    """The code of a row that was emptied of what it said (`journal.empty`), read as values; None of any other."""
    after = row["after"]
    code = after.get(EMPTIED) if isinstance(after, dict) and len(after) == 1 else None
    return code if isinstance(code, str) else None


def _proven(code: str | None, message: bytes) -> bool:
    return code is not None and seals.current().proves(code, message)


def head_of(row: Row) -> Head:
    """The head of a row's chain."""
    return Head(row["head_seq"] or 0, row["head_hash"] or "")


def head_proven(row: Row) -> bool:
    """Whether that head is as it was written, as far as the keys that are here can tell."""
    return _proven(row["head_mac"], head_form(row["chain"], head_of(row))) or seals.current().lacks(row["head_mac"])


def breach_at(row: Row, flaw: Flaw, *, seq: int | None = None) -> Broken:
    """A place at which a row stands."""
    at = row["at"]
    if not isinstance(at, datetime):
        try:
            at = datetime.fromisoformat(at)
        except (ValueError, TypeError):
            at = None
    return Broken(flaw, row["chain"], row["seq"] if seq is None else seq, str(row["id"]), str(row["act"]), at)


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a chain was looked at: all places before `place` hold or were told of, and rows stand `shift` places before those
    where they belong."""

    place: int = 1
    shift: int = 0


def diagnosed(rows: Sequence[Row], reached: Reached, *, ends: bool) -> tuple[list[Broken], Reached]:
    """Every place that does not hold among some rows of one chain, in order, and how far that is. `rows` each have head and
    mark; `ends`: none follows them.
    """
    chain = _Chain(rows, reached, ends=ends)
    found = sorted((*chain.strangers(), *chain.crossed(), *chain.unbound(), *chain.missing()), key=lambda b: b.seq)
    return [*found, *(chain.end() if ends else ())], chain.reached()


class _Chain:
    """The rows of a chain, and where each belongs."""

    def __init__(self, rows: Sequence[Row], reached: Reached, *, ends: bool) -> None:
        self.rows, self.start = rows, reached.place
        self.name = rows[0]["chain"]
        self.head = head_of(rows[0])
        self.head_holds = head_proven(rows[0])
        self.homes, self._presumed = _homes(rows, reached.shift)
        self._kept = {home for home in self.homes if home is not None}
        self.last = max(self._kept, default=self.start - 1)
        # How far it went, as is proven or was anchored.
        proven = max(self.head.seq if self.head_holds else 0, rows[0]["mark_seq"] or 0)
        self.top = max(self.last, proven if ends else max(self._presumed))
        self._changed: set[int] = set()

    def reached(self) -> Reached:
        """How far these rows go. To be asked after `strangers`."""
        return Reached(max(self.last, *self._changed, 0) + 1, self._presumed[-1] - self.rows[-1]["seq"])

    def strangers(self) -> Iterator[Broken]:
        """Rows that belong nowhere: what stood at their place was changed, or they were put in."""
        placed = zip(self.rows, self.homes, self._presumed, strict=True)
        strange = [(row, seq) for row, home, seq in placed if home is None]
        swapped = _said_by_each_other([row for row, _ in strange[:_COMPARED]])
        for row, seq in strange:
            if id(row) in swapped:
                yield breach_at(row, Flaw.SWAPPED)
            elif self.start <= seq <= self.top and seq not in self._kept and seq not in self._changed:
                yield breach_at(row, Flaw.EDITED)
            else:
                yield breach_at(row, Flaw.INSERTED)
                continue
            self._changed.add(seq)

    def crossed(self) -> Iterator[Broken]:
        """Rows that stand before one that belongs before them, or behind one that belongs behind, and not at their own place."""
        placed = [(row, home) for row, home in zip(self.rows, self.homes, strict=True) if home is not None]
        homes = [home for _, home in placed]
        highest = [0, *accumulate(homes, max)]
        lowest = [*reversed(list(accumulate(reversed(homes), min))), self.top + 1]
        for place, (row, home) in enumerate(placed):
            if home != row["seq"] and (highest[place] > home or lowest[place + 1] < home):
                yield breach_at(row, Flaw.SWAPPED)

    def unbound(self) -> Iterator[Broken]:
        """Rows that hold by themselves, and not with the row before them, or with what was anchored."""
        by_home = {home: row for row, home in zip(self.rows, self.homes, strict=True) if home is not None}
        for home, row in by_home.items():
            before = by_home.get(home - 1)
            if before is not None and row["prev"] != before["hash"]:
                yield breach_at(before if seals.current().lacks(before["hash"]) else row, Flaw.EDITED)
            elif home == row["mark_seq"] and row["hash"] != row["mark_hash"]:
                yield breach_at(row, Flaw.EDITED)

    def missing(self) -> Iterator[Broken]:
        """Places whose row is gone: taken out in between, or cut off at the end. To be asked after `strangers`."""
        gone = [seq for seq in range(self.start, self.last) if seq not in self._kept and seq not in self._changed]
        while gone:
            count = next((n for n in range(1, len(gone)) if gone[n] != gone[0] + n), len(gone))
            yield self._gone(Flaw.DELETED, gone[0], count)
            gone = gone[count:]
        first = next((seq for seq in range(self.last + 1, self.top + 1) if seq not in self._changed), None)
        if first is not None:
            yield self._gone(Flaw.TRUNCATED, first, self.top - first + 1)

    def _gone(self, flaw: Flaw, seq: int, count: int) -> Broken:
        # Who stands there now, where the gap was closed.
        row = next((row for row in self.rows if row["seq"] == seq), None)
        found = breach_at(row, flaw) if row is not None else Broken(flaw, self.name, seq)
        return Broken(found.flaw, found.chain, found.seq, found.row_id, found.act, found.at, count)

    def end(self) -> Iterator[Broken]:
        """The record of the chain's end, where that itself is not as it was written or is behind it."""
        final = next((row for row, home in zip(self.rows, self.homes, strict=True) if home == self.last), None)
        beyond = self.head.seq > self.last
        if not self.head_holds or (final is not None and not beyond and self.head != Head(self.last, final["hash"])):
            yield Broken(Flaw.HEAD, self.name, max(row["seq"] for row in self.rows))


def _homes(rows: Sequence[Row], shift: int) -> tuple[list[int | None], list[int]]:
    """The place at which each row was written, None where it never was so; and where it would belong by those before it: where
    a row was moved, those behind it were mostly moved as far."""
    searched = 0
    found: list[int | None] = []
    presumed: list[int] = []
    for row in rows:
        seq = row["seq"]
        home = next((place for place in dict.fromkeys((seq, seq + shift)) if authentic(row, seq=place)), None)
        if home is None and seals.current().lacks(row["hash"]):
            home = seq  # nobody can say
        elif home is None and searched < _SEARCHED:
            searched += 1
            around = range(max(seq - _AROUND, 1), seq + _AROUND + 1)
            home = next((place for place in around if authentic(row, seq=place)), None)
        if home is not None:
            # A second one at the same place is a stranger.
            home = home if home not in found[-_AROUND:] else None
        if home is not None:
            shift = home - seq
        found.append(home)
        presumed.append(seq + shift)
    return found, presumed


def _said_by_each_other(rows: Sequence[Row]) -> set[int]:
    """Those of them that are good once they say what another says, which is good with what they say."""
    return {
        id(own)
        for own in rows
        for other in rows
        if own is not other and _says(own, other) and _says(other, own)
    }  # fmt: skip


def _says(own: Row, other: Row) -> bool:
    """Whether a row is good once it says what another says."""
    return authentic(own, said=other) or authentic(own, said={**other, "id": own["id"]})
