"""The journal's chains: each row holds the hash of the row before it, so that none is changed, removed or put in unseen.

One chain for each case, and one for each organization's acts on no case: committees that act at once never wait for each
other. A hash is keyed with the data key (`seals.py`): whoever may write to the database alone cannot make one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

import orjson

from records import seals, tables
from records.engines import columns, connections, sets
from records.engines.sets import Row
from records.scheduling import TimeSlice

# What a row says, in the order in which it is hashed. A column that is added makes another form, with a number of its own.
FORM = 1
SAID = (
    "id", "act", "at", "on", "account_id", "candidate_id", "org_path", "kind", "record_id", "late_entry", "stage",
    "before", "after", "request_id", "address",
)  # fmt: skip
_SAID = itemgetter(*SAID)
# What an emptied row says in the place of all that it said: the code that it was emptied by who may.
EMPTIED = "erased"
# After so many rows others have their turn.
_PIECE = 100


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: how many rows it has, and the hash of the last."""

    seq: int = 0
    hash: str = ""


def name_of(candidate_id: UUID | None, org_path: str) -> str:
    """The chain that a row belongs to: its case's, or its organization's; `/` is the installation's own."""
    return str(candidate_id) if candidate_id else org_path or "/"


def form(row: Mapping[str, Any], chain: str, seq: int, prev: str) -> bytes:
    """The bytes that are hashed: a JSON array, keys of objects sorted, the same on both databases.

    `before` and `after` are values, not text; identifiers, instants in UTC and days may be either.
    """
    said = list(_SAID(row))
    if not isinstance(said[2], datetime):
        said[2] = datetime.fromisoformat(said[2])
    said[9] = bool(said[9])
    return orjson.dumps([FORM, chain, seq, prev, *said], default=columns.json_default, option=orjson.OPT_SORT_KEYS)


def was_emptied(after: str | None) -> bool:
    """Whether a row's `after`, as it is kept, says that the row was emptied."""
    return after is not None and after.startswith(f'{{"{EMPTIED}"')


def emptied_form(row: Mapping[str, Any], chain: str, seq: int, prev: str) -> bytes:
    """The bytes that prove of an emptied row that it was emptied by who has the key, and what it was emptied of: what is left of
    it, and the hash of all that it said, which stays for the row behind it."""
    left = {**row, "before": None, "after": None, "address": ""}
    return orjson.dumps(["emptied", row["hash"]]) + form(left, chain, seq, prev)


def head_form(chain: str, head: Head) -> bytes:
    """The bytes that a head's own code is made of: else a head could be set back to an earlier row."""
    return orjson.dumps([FORM, "head", chain, head.seq, head.hash])


def linked(rows: Iterable[Row], heads: dict[str, Head]) -> list[Row]:
    """Rows that name their chains, with their places in these; `heads` moves on with them. In the order given."""
    keys = seals.current()
    found = []
    for row in rows:
        chain = row["chain"]
        head = heads.get(chain, Head())
        seq = head.seq + 1
        code = keys.code(form(row, chain, seq, head.hash))
        heads[chain] = Head(seq, code)
        found.append(row | {"seq": seq, "prev": head.hash, "hash": code})
    return found


def head_rows(heads: Mapping[str, Head]) -> list[Row]:
    """The heads as they are kept."""
    keys = seals.current()
    return [
        {"chain": chain, "seq": head.seq, "hash": head.hash, "mac": keys.code(head_form(chain, head))}
        for chain, head in heads.items()
    ]


async def append(rows: Sequence[Row]) -> None:
    """Adds rows to their chains: the heads are held, the rows put in, the heads moved. In a transaction, one for all."""
    rows = [row | {"chain": name_of(row["candidate_id"], row["org_path"])} for row in rows]
    heads = await _held(sorted({row["chain"] for row in rows}))
    chained: list[Row] = []
    time_slice = TimeSlice()
    for start in range(0, len(rows), _PIECE):
        chained += linked(rows[start : start + _PIECE], heads)
        await time_slice.checkpoint()
    await sets.insert(tables.Journal, chained)
    await sets.insert(tables.ChainHead, head_rows(heads), replacing="chain")


async def _held(names: list[str]) -> dict[str, Head]:
    """The heads of these chains, locked in the order of their names, so that no chain forks and no two wait in a circle."""
    if connections.is_postgres():
        # A chain that begins is begun before any is locked: whoever waits for somebody's new chain holds no old one.
        await sets.select(
            """INSERT INTO chain_head (chain, seq, hash, mac)
            SELECT name, 0, '', '' FROM unnest(:names::text[]) AS given(name)
            WHERE NOT EXISTS (SELECT 1 FROM chain_head AS t WHERE t.chain = name) ORDER BY name
            ON CONFLICT (chain) DO NOTHING""",
            {"names": names},
        )
    # From the names to the heads: either would otherwise compare each head there is with each name, SQLite as long as it takes
    # the table for a small one (there a CROSS JOIN keeps its order).
    given, name = (
        ("unnest(:names::text[])", "given") if connections.is_postgres() else ("json_each(:names)", "given.value")
    )
    join = "JOIN" if connections.is_postgres() else "CROSS JOIN"
    sql = f"SELECT t.chain, t.seq, t.hash FROM {given} AS given {join} chain_head AS t ON t.chain = {name}"  # noqa: S608 -- texts of ours
    rows = await sets.select(f"{sql} ORDER BY t.chain{connections.lock('t')}", {"names": names})
    return {row["chain"]: Head(row["seq"], row["hash"]) for row in rows}
