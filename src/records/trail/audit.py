"""Verifying the journal: every row against its chain, every chain against its head and against the last anchor.

Rows are read in the order of the chains, some thousand at a time; each statement brings the rows' heads and marks along,
so that it may run beside whoever writes. What is wrong with a chain that does not hold is found out afterwards
(`diagnosis.py`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.orgs.actors import Actor
from records import seals
from records.engines import connections, sets
from records.engines.connections import among
from records.engines.sets import Row
from records.scope import Visibility, parameters, predicate, scope_of
from records.trail.chains import SAID, Head, was_emptied
from records.trail.diagnosis import Broken, Flaw, Reached, authentic, breach_at, diagnosed, head_of, head_proven

__all__ = ["Broken", "Flaw", "Unproven", "Verified", "chains_of", "chains_seen", "gone", "verify"]

PAGE = 5_000
# So many places are named; of more it is said how many there are. And so many keys that are not here.
MOST, _KEYS = 100, 20
# Rows of a chain that are looked at together, to say what was done to it.
_TOGETHER = 50_000


@dataclass(frozen=True, slots=True)
class Unproven:
    """Rows whose hashes were made with a data key that is not here, and the first of them."""

    key_id: str
    rows: int
    first: Broken


@dataclass(frozen=True, slots=True)
class Verified:
    """How much was looked at, and what was found: every place that does not hold, and `more` that are not named.

    `next` is set where a limit ended it: the chain to go on after. `emptied` of the rows were emptied of what they said of a person.
    """

    rows: int
    chains: int
    breaches: tuple[Broken, ...] = ()
    more: int = 0
    unproven: tuple[Unproven, ...] = ()
    next: str | None = None
    emptied: int = 0

    @property
    def broken(self) -> Broken | None:
        """The first place that does not hold, or of which nobody can say whether it does."""
        return next(iter(self.breaches), None) or next((one.first for one in self.unproven), None)


async def verify(
    *, keeper: str = "", chains: Sequence[str] | None = None, after: str = "", limit: int | None = None
) -> Verified:
    """Looks at every row, or at those of some chains, and names all that does not hold; ends after the chain in which the limit
    of rows is reached. `keeper` names the marks of the anchor to hold the chains against.
    """
    walk, name, following = _Walk(), after, None
    async for row in _rows(keeper, chains, after):
        if row["chain"] != name:
            walk.ended()
            if limit is not None and walk.rows >= limit:
                following = name
                break
            name = row["chain"]
        walk.step(row)
    else:
        walk.ended()
    breaches, more = await _breaches(walk.flawed, keeper)
    lost = await gone(chains, after, following)
    told = lost[: max(MOST - len(breaches), 0)]
    breaches, more = (*breaches, *(Broken(Flaw.TRUNCATED, chain, 1) for chain in told)), more + len(lost) - len(told)
    unproven = tuple(walk.unproven.values())
    sound = not breaches and not unproven
    return Verified(walk.rows, walk.chains, breaches, more, unproven, following if sound else None, walk.emptied)


async def _breaches(flawed: dict[str, tuple[Broken, int]], keeper: str) -> tuple[tuple[Broken, ...], int]:
    """What is wrong with the chains that do not hold: so many places, and how many more there are."""
    named: list[Broken] = []
    total = 0
    for chain, (first, sound) in flawed.items():
        known = total
        async for found in _diagnosed(chain, sound, keeper):
            total += len(found)
            named += found[: max(MOST - len(named), 0)]
        if total == known:
            total += 1
            named += [first][: max(MOST - len(named), 0)]
    return tuple(named), total - len(named)


async def _diagnosed(chain: str, sound: int, keeper: str) -> AsyncIterator[list[Broken]]:
    """What is wrong with a chain from its last sound row on, some ten thousand rows at a time."""
    rows: list[Row] = []
    reached = Reached(max(sound, 1))
    async for row in _rows(keeper, [chain], ""):
        if row["seq"] < sound:
            continue
        if len(rows) >= _TOGETHER and row["seq"] > rows[-1]["seq"]:
            found, reached = diagnosed(rows, reached, ends=False)
            yield found
            rows = []
        rows.append(row)
    if rows:
        yield diagnosed(rows, reached, ends=True)[0]


class _Walk:
    """Where the verification stands: the chain, its last row, and what does not hold so far."""

    def __init__(self) -> None:
        self.rows = self.chains = self.emptied = 0
        self.name = ""
        self.last = Head()
        self.row: Row | None = None
        # Of each chain that does not hold where that was seen first, and its last row before.
        self.flawed: dict[str, tuple[Broken, int]] = {}
        self.unproven: dict[str, Unproven] = {}

    def step(self, row: Row) -> None:
        """One row more. Of a chain that does not hold nothing more is asked here."""
        if self.row is None or row["chain"] != self.name:
            self.name, self.last = row["chain"], Head()
            self.chains += 1
        self.row = row
        self.rows += 1
        self.emptied += was_emptied(row["after"])
        flaw = self._flaw(row) if self.name not in self.flawed else None
        if flaw is not None:
            self.flawed[self.name] = (breach_at(row, flaw), self.last.seq)
        self.last = Head(row["seq"], row["hash"])

    def _flaw(self, row: Row) -> Flaw | None:
        expected = self.last.seq + 1
        if row["seq"] != expected:
            return Flaw.DELETED if row["seq"] > expected else Flaw.INSERTED
        if row["prev"] != self.last.hash or not self._holds(row):
            return Flaw.EDITED
        if row["seq"] == row["mark_seq"] and row["hash"] != row["mark_hash"]:
            return Flaw.EDITED
        return None

    def _holds(self, row: Row) -> bool:
        """Whether a row is as it was written, as far as the keys that are here can tell."""
        if authentic(row):
            return True
        if not seals.current().lacks(row["hash"]):
            return False
        key_id = row["hash"].partition(".")[0]
        if key_id not in self.unproven and len(self.unproven) >= _KEYS:
            key_id = "…"
        known = self.unproven.get(key_id) or Unproven(key_id, 0, breach_at(row, Flaw.EDITED))
        self.unproven[key_id] = Unproven(key_id, known.rows + 1, known.first)
        return True

    def ended(self) -> None:
        """The chain is over: whether its head and its mark agree."""
        row = self.row
        if row is None or self.name in self.flawed:
            return
        if max(row["mark_seq"] or 0, row["head_seq"] or 0) > self.last.seq:
            self.flawed[self.name] = (Broken(Flaw.TRUNCATED, self.name, self.last.seq + 1), self.last.seq)
        elif head_of(row) != self.last or not head_proven(row):
            self.flawed[self.name] = (Broken(Flaw.HEAD, self.name, self.last.seq), self.last.seq)


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_LISTED = ", ".join(f't."{name}"' for name in (*SAID, "chain", "seq", "prev", "hash"))
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


async def gone(chains: Sequence[str] | None = None, after: str = "", until: str | None = None) -> list[str]:
    """Chains of which no row is left, though a head or a mark of one, whoever's mark it is, or its case stands.

    Every case has a chain: it was opened by an act, and what stood before there were chains was chained (migration 1).
    """
    case = 'CAST(t.id AS text) COLLATE "C"' if connections.is_postgres() else "t.id"
    some = (
        (f"{among('t.chain', 'chains', 'text')} AND ", f"{among('t.id', 'cases')} AND ")
        if chains is not None
        else ("", "")
    )
    end = " AND {chain} <= :until" if until is not None else ""
    none = "NOT EXISTS (SELECT 1 FROM journal AS j WHERE j.chain = {chain}) AND {chain} > :after" + end  # noqa: S608 -- names of ours
    sql = " UNION ".join(
        f"SELECT {chain} AS chain FROM {table} AS t WHERE {of}{none.format(chain=chain)}"  # noqa: S608 -- names of ours
        for table, chain, of in (
            ("chain_head", "t.chain", some[0]),
            ("anchored_head", "t.chain", some[0]),
            ("candidate", case, some[1]),
        )
    )
    cases = [known for chain in chains or () if (known := _uuid(chain))]
    values = {"after": after, "until": until, "chains": chains, "cases": cases}
    return [row["chain"] for row in await sets.select(f"{sql} ORDER BY 1", values)]


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
