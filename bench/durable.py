"""What it costs that an act waits for the disk: SQLite with `synchronous=FULL` beside NORMAL, in turns, the same small act."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from pydantic import SecretStr

from domain.orgs.actors import Role
from records.people import accounts, sessions
from service.database import migrated, opened
from service.settings import Settings

_ROUNDS, _ACTS = 12, 50


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_compared(Path(folder)))


async def _compared(folder: Path) -> None:
    places = {
        level: Settings.model_validate(
            {"database_url": SecretStr(f"sqlite://{folder / level}.sqlite3"), "data_dir": folder, "durability": level}
        )
        for level in ("full", "relaxed")
    }
    took: dict[str, list[float]] = {level: [] for level in places}
    for settings in places.values():
        await migrated(settings)
    for _ in range(_ROUNDS):
        for level, settings in places.items():
            took[level] += await _acts(settings)
    full, relaxed = (statistics.median(took[level]) * 1000 for level in ("full", "relaxed"))
    print(f"an act of one row: FULL {full:.2f} ms, NORMAL {relaxed:.2f} ms, ratio {full / relaxed:.2f}")


async def _acts(settings: Settings) -> list[float]:
    """How long each took; a new account's tokens, each a row with its row of the journal."""
    took = []
    async with opened(settings):
        known = await accounts.by_login("bench")
        account = known.id if known else await accounts.create_account(
            None, login="bench", name="bench", role=Role.SYSTEM_ADMIN, org_id=None, password=""
        )  # fmt: skip
        for _ in range(_ACTS):
            began = time.perf_counter()
            await sessions.issue_access_token(account)
            took.append(time.perf_counter() - began)
    return took
