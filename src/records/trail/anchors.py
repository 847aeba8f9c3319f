"""Anchors: how far every chain of the journal had come, written down outside the database, each line bound to the last.

A file of the data folder. Whoever changes the database afterwards would have to change the file too; whoever may do both
meets the digest that was printed and filed.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import orjson

from domain.calendar import SHANGHAI
from records import seals, stamps
from records.engines import connections, sets
from records.engines.sets import Row
from records.trail import audit
from records.trail.audit import Broken, Flaw, Verified

_PAGE = 10_000


@dataclass(frozen=True, slots=True)
class Anchor:
    """One line of the file. `keeper` names the file's marks in the database; `digest` is over all of them."""

    keeper: str
    number: int
    at: str
    chains: int
    rows: int
    digest: str
    prev: str
    code: str = ""

    def message(self) -> bytes:
        """What the code is made of: everything else."""
        return orjson.dumps({**asdict(self), "code": ""}, option=orjson.OPT_SORT_KEYS)


class Mismatch(Exception):
    """What the database says was anchored is not what the file says, or the file itself is not whole."""


def last(path: Path) -> Anchor | None:
    """The newest anchor of a file whose lines all hold; None where there is no file. `Mismatch` where one does not."""
    if not path.exists():
        return None
    found: Anchor | None = None
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                anchor = Anchor(**orjson.loads(line))
            except (ValueError, TypeError) as wrong:
                raise Mismatch(f"{path}:{number}") from wrong
            expected = (found.number + 1, found.code, found.keeper) if found else (1, "", anchor.keeper)
            if (anchor.number, anchor.prev, anchor.keeper) != expected or not _holds(anchor):
                raise Mismatch(f"{path}:{number}")
            found = anchor
    return found


def _holds(anchor: Anchor) -> bool:
    return seals.current().proves(anchor.code, anchor.message())


async def take(path: Path, now: datetime) -> Anchor:
    """Anchors the chains as they are now. The marks only ever move on, and not at all where they were changed."""
    async with connections.transaction():
        # One at a time: SQLite's transaction is the only one anyway.
        if connections.is_postgres():
            await sets.select("SELECT pg_advisory_xact_lock(hashtextextended('jishi anchor', 0))")
        before = last(path)
        keeper = before.keeper if before else secrets.token_hex(4) + ":"
        if before is not None and (await _digest(keeper))[2] != before.digest:
            raise Mismatch(str(path))
        await sets.select(
            """INSERT INTO anchored_head (id, chain, seq, hash)
            SELECT :keeper || chain, chain, seq, hash FROM chain_head WHERE true
            ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash
            WHERE anchored_head.seq < excluded.seq""",
            {"keeper": keeper},
        )
        chains, rows, digest = await _digest(keeper)
        number, prev = (before.number + 1, before.code) if before else (1, "")
        drawn = Anchor(keeper, number, stamps.millisecond(now).isoformat(), chains, rows, digest, prev)
        anchor = Anchor(**{**asdict(drawn), "code": seals.current().code(drawn.message())})
        _write(path, orjson.dumps(asdict(anchor)) + b"\n")
    return anchor


async def verify(path: Path) -> tuple[Verified, Anchor | None]:
    """The whole journal, against the newest anchor of the file."""
    try:
        anchor = last(path)
        if anchor is not None and (await _digest(anchor.keeper))[2] != anchor.digest:
            # It may have been taken just now, between the reading of the file and of the marks.
            anchor = last(path)
            if anchor is None or (await _digest(anchor.keeper))[2] != anchor.digest:
                raise Mismatch(str(path))
    except Mismatch as wrong:
        found = await audit.verify()
        broken = found.broken or Broken(Flaw.ANCHOR, str(wrong), 0)
        return Verified(found.rows, found.chains, broken), None
    return await audit.verify(keeper=anchor.keeper if anchor else ""), anchor


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


def _write(path: Path, line: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, line)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
