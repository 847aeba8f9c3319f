"""Verifying the journal: every row against its chain, every chain against its head and against the last anchor.

Rows are read in the order of the chains, some thousand at a time; each statement brings the rows' heads and marks along,
so that it may run beside whoever writes. What is wrong with the first broken row is found out afterwards.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import orjson

from domain.orgs.actors import Actor
from records import seals
from records.engines import sets
from records.engines.connections import among
from records.engines.sets import Row
from records.scope import Visibility, parameters, predicate, scope_of
from records.trail.chains import SAID, Head, form, head_form

PAGE = 5_000
# How far around a broken row is looked, to say what was done to it.
_AROUND = 500


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
    """The first place that does not hold: in which chain, at which place; the row found there, if there is one."""

    flaw: Flaw
    chain: str
    seq: int
    row_id: str = ""
    act: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """How much was looked at, and what was found. `next` is set where a limit ended it: the chain to go on after."""

    rows: int
    chains: int
    broken: Broken | None = None
    next: str | None = None


async def verify(
    *, keeper: str = "", chains: Sequence[str] | None = None, after: str = "", limit: int | None = None
) -> Verified:
    """Looks at every row, or at those of some chains; stops at the first flaw, and after the chain in which the limit
    of rows is reached. `keeper` names the marks of the anchor to hold the chains against.
    """
    walk, name = _Walk(), after
    async for row in _rows(keeper, chains, after):
        if row["chain"] != name:
            broken = walk.ended()
            if broken is None and limit is not None and walk.rows >= limit:
                return Verified(walk.rows, walk.chains, next=name)
            name = row["chain"]
        else:
            broken = None
        broken = broken or walk.step(row)
        if broken is not None:
            return Verified(walk.rows, walk.chains, await _diagnosed(broken, walk))
    broken = walk.ended() or await _headless(chains, after)
    return Verified(walk.rows, walk.chains, await _diagnosed(broken, walk) if broken else None)


class _Walk:
    """Where the verification stands: the chain, its last good row, and what it is held against."""

    def __init__(self) -> None:
        self.rows = self.chains = 0
        self.name = ""
        self.last = Head()
        self.row: Row | None = None
        self.marked = ""

    def step(self, row: Row) -> Broken | None:
        """One row more; what is wrong with it, as far as it alone tells."""
        if self.row is None or row["chain"] != self.name:
            self.name, self.last, self.marked = row["chain"], Head(), ""
            self.chains += 1
        self.row = row
        self.rows += 1
        expected = self.last.seq + 1
        if row["seq"] > expected:
            return _at(row, Flaw.DELETED, seq=expected)
        if row["seq"] < expected or _beyond(row):
            return _at(row, Flaw.INSERTED)
        if row["prev"] != self.last.hash or not authentic(row):
            return _at(row, Flaw.EDITED)
        if row["seq"] == row["mark_seq"]:
            self.marked = row["hash"]
            if row["hash"] != row["mark_hash"]:
                return _at(row, Flaw.EDITED)
        self.last = Head(row["seq"], row["hash"])
        return None

    def ended(self) -> Broken | None:
        """The chain is over: whether its head and its mark agree."""
        row = self.row
        if row is None:
            return None
        if max(row["mark_seq"] or 0, row["head_seq"] or 0) > self.last.seq:
            return Broken(Flaw.TRUNCATED, self.name, self.last.seq + 1)
        head = Head(row["head_seq"] or 0, row["head_hash"] or "")
        if head != self.last or not _proven(row["head_mac"], head_form(self.name, head)):
            return Broken(Flaw.HEAD, self.name, self.last.seq)
        return None


def authentic(row: Row, *, seq: int | None = None, said: Row | None = None) -> bool:
    """Whether a row is as it was written; or was so at another place, or with what another row says."""
    try:
        told = {**(said or row)}
        for name in ("before", "after"):
            told[name] = orjson.loads(told[name]) if told[name] is not None else None
        message = form(told, row["chain"], row["seq"] if seq is None else seq, row["prev"])
    except (ValueError, TypeError):
        return False  # no value of its column any more
    return _proven(row["hash"], message)


def _proven(code: str | None, message: bytes) -> bool:
    return code is not None and seals.current().proves(code, message)


def _beyond(row: Row) -> bool:
    """Behind an end that is proven: put there later, unless it proves itself."""
    head = Head(row["head_seq"] or 0, row["head_hash"] or "")
    return row["seq"] > head.seq and not authentic(row)


def _at(row: Row, flaw: Flaw, *, seq: int | None = None) -> Broken:
    at = row["at"]
    if not isinstance(at, datetime):
        try:
            at = datetime.fromisoformat(at)
        except (ValueError, TypeError):
            at = None
    return Broken(flaw, row["chain"], row["seq"] if seq is None else seq, str(row["id"]), str(row["act"]), at)


# ── what was done ───────────────────────────────────────────────────────────────────────────────────────────────────


async def _diagnosed(broken: Broken, walk: _Walk) -> Broken:
    """What was done to a row that is not what it was, told from its neighbours."""
    if broken.flaw is not Flaw.EDITED:
        return broken
    where = "t.chain = :chain AND t.seq >= :seq"
    values = {"chain": broken.chain, "seq": broken.seq, "row_count": _AROUND}
    rows = await sets.select(f"{_SELECT} WHERE {where} ORDER BY t.seq, t.id LIMIT :row_count", values)
    own = next(row for row in rows if str(row["id"]) == broken.row_id)
    others = [row for row in rows if row is not own]
    places = range(broken.seq, broken.seq + _AROUND)
    elsewhere = any(authentic(own, seq=seq) for seq in places if seq != own["seq"])
    missed = any(authentic(row, seq=broken.seq) and row["prev"] == walk.last.hash for row in others)
    if elsewhere or any(_says(own, row) and _says(row, own) for row in others):
        return _at(own, Flaw.SWAPPED if missed or not elsewhere else Flaw.DELETED)
    # The row that stood here stands behind it; or nothing stands behind, and the head was moved along without its key.
    forged = walk.row is not None and not others and not _head_holds(walk.row)
    return _at(own, Flaw.INSERTED) if missed or forged else broken


def _says(own: Row, other: Row) -> bool:
    """Whether a row is good once it says what another says."""
    return authentic(own, said=other) or authentic(own, said={**other, "id": own["id"]})


def _head_holds(row: Row) -> bool:
    head = Head(row["head_seq"] or 0, row["head_hash"] or "")
    return _proven(row["head_mac"], head_form(row["chain"], head))


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_LISTED = ", ".join(f't."{name}"' for name in (*SAID, "chain", "seq", "prev", "hash"))
_SELECT = f"SELECT {_LISTED} FROM journal AS t"  # noqa: S608 -- names of ours
_WHOLE = f"""SELECT {_LISTED}, h.seq AS head_seq, h.hash AS head_hash, h.mac AS head_mac,
    m.seq AS mark_seq, m.hash AS mark_hash
    FROM journal AS t LEFT JOIN chain_head AS h ON h.chain = t.chain
    LEFT JOIN anchored_head AS m ON m.id = :keeper || t.chain"""  # noqa: S608 -- names of ours


async def _rows(keeper: str, chains: Sequence[str] | None, after: str) -> AsyncIterator[Row]:
    """Every row in the order of the chains, with its chain's head and mark as they are at that moment."""
    some = f"{among('t.chain', 'chains', 'text')} AND " if chains is not None else ""
    values: dict[str, Any] = {"keeper": keeper, "chains": chains, "chain": after, "row_count": PAGE}
    beyond = "t.chain > :chain" if after else "t.chain >= :chain"
    while True:
        sql = f"{_WHOLE} WHERE {some}{beyond} ORDER BY t.chain, t.seq, t.id LIMIT :row_count"
        rows = await sets.select(sql, values)
        for row in rows:
            yield row
        if len(rows) < PAGE:
            return
        beyond = "(t.chain, t.seq, t.id) > (:chain, :seq, :id)"
        values |= {name: rows[-1][name] for name in ("chain", "seq", "id")}


async def _headless(chains: Sequence[str] | None, after: str) -> Broken | None:
    """A chain of which only the head or a mark is left, whoever's mark it is."""
    none = "NOT EXISTS (SELECT 1 FROM journal AS j WHERE j.chain = t.chain) AND t.chain > :after"
    some = f" AND {among('t.chain', 'chains', 'text')}" if chains is not None else ""
    for table in ("chain_head", "anchored_head"):
        sql = f"SELECT t.chain FROM {table} AS t WHERE {none}{some} ORDER BY t.chain LIMIT 1"  # noqa: S608 -- as above
        rows = await sets.select(sql, {"after": after, "chains": chains})
        if rows:
            return Broken(Flaw.TRUNCATED, rows[0]["chain"], 1)
    return None


# ── whose chains ────────────────────────────────────────────────────────────────────────────────────────────────────


async def chains_of(actor: Actor, case_id: UUID) -> list[str]:
    """The chain of a case; none where the case is out of the actor's scope."""
    scope = scope_of(actor)
    sql = f"SELECT t.id FROM candidate AS t WHERE t.id = :id AND {predicate('candidate', 't', scope)}"  # noqa: S608 -- texts of ours
    return [str(row["id"]) for row in await sets.select(sql, {"id": case_id, **parameters(scope)})]


async def chains_seen(actor: Actor, after: str, count: int) -> list[str]:
    """The next chains in the actor's scope: the organizations' first, for `/` stands before every letter and digit."""
    scope = scope_of(actor)
    values = {"after": after, "row_count": count, **parameters(scope)}
    found: list[str] = []
    if after < "0":
        own = (
            "t.chain < '0'"
            if scope.visibility is Visibility.INSTALLATION
            else "t.chain >= :scope_low AND t.chain < :scope_high"
        )
        sql = f"SELECT t.chain FROM chain_head AS t WHERE {own} AND t.chain > :after ORDER BY t.chain LIMIT :row_count"  # noqa: S608 -- as above
        found = [row["chain"] for row in await sets.select(sql, values)]
    case = _uuid(after) if after >= "0" else UUID(int=0)
    if len(found) < count and case is not None:
        seen = predicate("candidate", "t", scope)
        sql = f"SELECT t.id FROM candidate AS t WHERE {seen} AND t.id > :case ORDER BY t.id LIMIT :row_count"  # noqa: S608 -- as above
        rows = await sets.select(sql, {**values, "case": case, "row_count": count - len(found)})
        found += [str(row["id"]) for row in rows]
    return found


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
