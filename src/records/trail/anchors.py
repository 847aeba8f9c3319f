"""Anchors: how far every chain of the journal had come, written down outside the database, each line bound to the last.

A file of the data folder (`anchor_file.py`). Whoever changes the database afterwards would have to change the file too;
whoever may do both meets the digest that was printed and filed.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

import orjson

from domain.calendar import SHANGHAI
from records import seals, stamps
from records.engines import connections, sets
from records.engines.sets import Row
from records.trail import audit
from records.trail.anchor_file import (
    Anchor,
    Gone,
    Kept,
    Mismatch,
    OtherKey,
    Restored,
    discard,
    last,
    move_aside,
    put_in_place,
    read,
    waiting_beside,
    write_beside,
)
from records.trail.audit import Broken, Flaw, Verified

__all__ = [
    "Anchor",
    "Gone",
    "Mismatch",
    "OtherKey",
    "Restored",
    "is_torn",
    "known",
    "last",
    "move_aside",
    "newest",
    "on_paper",
    "restorals",
    "take",
    "verify",
]

_PAGE = 10_000


class State(StrEnum):
    """How the file and the database stand to each other."""

    NONE = "none"  # there is no anchor yet
    GONE = "gone"  # the database knows anchors, the file has none
    GOOD = "good"
    TORN = "torn"  # the last line was cut short; what it anchored is held against the line before
    RESTORED = "restored"  # the database is as it was at an older anchor
    OTHER_KEY = "other_key"
    MISMATCH = "mismatch"


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found of the journal, and against which anchor it was held; `where` in the file something is the matter."""

    found: Verified
    anchor: Anchor | None
    state: State
    where: str = ""


@dataclass(frozen=True, slots=True)
class _Standing:
    """The file as it counts, beside the database's marks as they are: chains, rows, digest."""

    keeper: str
    kept: Kept
    marks: tuple[int, int, str]


async def take(path: Path, now: datetime, restored: str = "", *, anew: bool = False) -> Anchor:
    """Anchors the chains as they are now. The marks only ever move on, and not at all where they were changed, unless the
    database was just `restored` from the backup that this names. A file of its own is begun where the database knows no
    anchor, or where somebody looked and says `anew`.

    The file follows the commit. What the disk refuses (OSError) leaves the marks as they were: it may be tried again.
    """
    async with connections.transaction():
        # One at a time: SQLite's transaction is the only one anyway.
        if connections.is_postgres():
            await sets.select("SELECT pg_advisory_xact_lock(hashtextextended('jishi anchor', 0))")
        standing = await _settled(path)
        if not restored and not (anew and standing.kept.last is None):
            await _check(path, standing)
        keeper, before = standing.keeper, standing.kept.last
        await sets.select(
            """INSERT INTO anchored_head (id, chain, seq, hash)
            SELECT :keeper || chain, chain, seq, hash FROM chain_head WHERE true
            ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash
            WHERE anchored_head.seq < excluded.seq""",
            {"keeper": keeper},
        )
        chains, rows, digest = await _digest(keeper)
        number, prev = (before.number + 1, before.code) if before else (1, "")
        at = stamps.millisecond(now).isoformat()
        drawn = Anchor(keeper, number, at, chains, rows, digest, prev, restored=restored)
        anchor = replace(drawn, code=seals.current().code(drawn.message()))
        waiting = write_beside(path, standing.kept, anchor)
    put_in_place(waiting, path)
    return anchor


async def _settled(path: Path) -> _Standing:
    """The file, after what somebody left beside it was put in its place, or taken away."""
    standing = await _standing(path)
    for waiting, found in waiting_beside(path):
        if found == standing.kept and read(path) != found:
            put_in_place(waiting, path)
        else:
            discard(waiting)
    return standing


async def _standing(path: Path) -> _Standing:
    """How things stand, the commit being what decides whether a line that waits beside the file is one of it."""
    kept = read(path)
    for _, found in waiting_beside(path):
        if found is not None and found.last is not None and kept.followed_by(found):
            marks = await _digest(found.last.keeper)
            if marks[2] == found.last.digest:
                return _Standing(found.last.keeper, found, marks)
    keeper = kept.last.keeper if kept.last else secrets.token_hex(4) + ":"
    return _Standing(keeper, kept, await _digest(keeper))


async def _check(path: Path, standing: _Standing) -> None:
    """Raises where the marks are not those of the last line, and it was not one that was cut short."""
    before, (chains, rows, digest) = standing.kept.last, standing.marks
    if before is None:
        if await known():
            raise Gone(str(path))
        return
    if digest == before.digest:
        return
    older = next((one for one in reversed(standing.kept.anchors) if one.digest == digest), None)
    if older is not None or (not chains and await _rows() < before.rows):
        raise Restored(str(path), older)
    forward = chains >= before.chains and rows >= before.rows
    if not (forward and standing.kept.may_be_torn(digest) and await _prove_themselves(standing.keeper)):
        raise Mismatch(str(path))


async def verify(path: Path) -> Examined:
    """The whole journal, against the newest anchor of the file. Nothing is written, not even what would be repaired."""
    try:
        try:
            standing = await _standing(path)
            await _check(path, standing)
        except Mismatch:
            # It may have been taken just now, between the reading of the file and of the marks.
            standing = await _standing(path)
            await _check(path, standing)
    except Gone as wrong:
        return Examined(await audit.verify(), None, State.GONE, str(wrong))
    except Restored as wrong:
        keeper = wrong.anchor.keeper if wrong.anchor else ""
        return Examined(await audit.verify(keeper=keeper), wrong.anchor, State.RESTORED, str(wrong))
    except OtherKey as wrong:
        return Examined(await audit.verify(), None, State.OTHER_KEY, str(wrong))
    except Mismatch as wrong:
        found = await audit.verify()
        breaches = (*found.breaches, Broken(Flaw.ANCHOR, str(wrong), 0))
        return Examined(replace(found, breaches=breaches), None, State.MISMATCH, str(wrong))
    anchor, torn = standing.kept.last, standing.kept.torn
    state = State.TORN if torn else State.GOOD if anchor else State.NONE
    return Examined(await audit.verify(keeper=anchor.keeper if anchor else ""), anchor, state, str(path))


async def newest(path: Path) -> Anchor | None:
    """The newest anchor that counts, without holding anything against it; `Mismatch` where the file does not hold or is `Gone`."""
    found = last(path) or (await _standing(path)).kept.last
    if found is None and await known():
        raise Gone(str(path))
    return found


async def known() -> bool:
    """Whether the database knows of any anchor, whoever's file it stands in."""
    return bool(await sets.select("SELECT id FROM anchored_head LIMIT 1"))


def is_torn(path: Path) -> bool:
    """Whether the file's last line was cut short: the next anchor leaves it out."""
    return bool(read(path).torn)


def restorals(path: Path) -> list[Anchor]:
    """The lines that say that a backup was restored; `Mismatch` as `last`."""
    return [one for one in read(path).anchors if one.restored]


def on_paper(anchor: Anchor) -> str:
    """What is printed and filed: short, and readable aloud."""
    groups = [anchor.digest[i : i + 8] for i in range(0, len(anchor.digest), 8)]
    at = datetime.fromisoformat(anchor.at).astimezone(SHANGHAI)
    return "\n".join(
        [
            "全程纪实 审计锚 · Journal anchor",
            f"编号 No.      {anchor.keeper}{anchor.number}",
            f"时间 At       {at:%Y-%m-%d %H:%M:%S} (Asia/Shanghai)",
            f"链 Chains     {anchor.chains}",
            f"行 Rows       {anchor.rows}",
            f"摘要 SHA-256  {' '.join(groups[:4])}",
            f"              {' '.join(groups[4:])}",
            "签字 Signed   ____________________    日期 Date  ____________",
        ]
    )


# ── the marks in the database ───────────────────────────────────────────────────────────────────────────────────────


async def _digest(keeper: str) -> tuple[int, int, str]:
    """Over the marks of a keeper, in the order of the chains: how many, how many rows they stand for, and the digest."""
    chains = rows = 0
    digest = sha256()
    async for mark in _marks(keeper):
        chains += 1
        rows += mark["seq"]
        digest.update(orjson.dumps([mark["chain"], mark["seq"], mark["hash"]]) + b"\n")
    return chains, rows, digest.hexdigest()


async def _marks(keeper: str) -> AsyncIterator[Row]:
    low = keeper
    while True:
        page = await sets.select(
            "SELECT id, chain, seq, hash FROM anchored_head WHERE id > :low AND id < :high ORDER BY id LIMIT :row_count",
            {"low": low, "high": keeper + "~", "row_count": _PAGE},
        )
        for row in page:
            yield row
        if len(page) < _PAGE:
            return
        low = page[-1]["id"]


async def _prove_themselves(keeper: str) -> bool:
    """Whether each mark is of a row that stands there: so far at least the chains had come."""
    rows = await sets.select(
        """SELECT t.chain FROM anchored_head AS t WHERE t.id > :low AND t.id < :high AND NOT EXISTS (
            SELECT 1 FROM journal AS j WHERE j.chain = t.chain AND j.seq = t.seq AND j.hash = t.hash) LIMIT 1""",
        {"low": keeper, "high": keeper + "~"},
    )
    return not rows


async def _rows() -> int:
    """How many rows all chains have."""
    (row,) = await sets.select("SELECT count(*) AS row_count FROM journal")
    return int(row["row_count"])
