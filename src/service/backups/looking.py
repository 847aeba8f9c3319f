"""What a backup says of the database in use: its version, its key, its journal. The same is looked at when it was brought back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import orjson

from records import migrating, seals
from records.engines import sets
from records.installation import keys, versions
from records.installation.findings import State, demanded
from records.trail import audit
from service.backups import archive
from service.backups.archive import Journal, Key
from service.settings import MIGRATIONS

_PAGE = 10_000


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one moment."""

    migrations: list[str]
    key: Key
    journal: Journal


async def facts() -> Facts:
    """Of the database in use, whose key is installed. It reads the whole journal: some 14,000 rows a second."""
    had = await migrating.had()
    row = await keys.probed() or keys.probe(seals.current())
    moving = row.get("moving")
    key = Key(row["key_id"], row["probe"], row["mark"], _text(moving) if moving else None)
    here = [name for name in migrating.known(MIGRATIONS) if name in had]
    current = versions.judged(had, MIGRATIONS).sound
    return Facts(here, key, await journal() if current else Journal(0, 0, None, "", None))


async def demand() -> None:
    """Refuses a database that there is nothing of yet, and one of a newer version."""
    finding = await versions.version(MIGRATIONS)
    if finding.state is not State.MIGRATIONS_PENDING:
        demanded(finding)


async def journal() -> Journal:
    """How far it has come, and whether every row holds."""
    rows, ends = 0, []
    async for chain, seq, hashed in _ends():
        rows += seq
        ends.append(orjson.dumps([chain, seq, hashed]))
    (newest,) = await sets.select("SELECT max(at) AS at FROM journal")
    found = await audit.verify()
    at = str(newest["at"]) if newest["at"] else None
    return Journal(rows, len(ends), at, archive.joined(iter(ends)), found.broken is None)


async def _ends() -> AsyncIterator[tuple[str, int, str]]:
    low = ""
    while True:
        page = await sets.select(
            "SELECT chain, seq, hash FROM chain_head WHERE chain > :low ORDER BY chain LIMIT :row_count",
            {"low": low, "row_count": _PAGE},
        )
        for row in page:
            yield row["chain"], row["seq"], row["hash"]
        if len(page) < _PAGE:
            return
        low = page[-1]["chain"]


def _text(moving: object) -> str:
    return moving if isinstance(moving, str) else orjson.dumps(moving).decode()
