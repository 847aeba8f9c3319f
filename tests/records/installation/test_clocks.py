"""A clock that is behind what stands stops the start; one that is ahead makes nothing forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from tortoise.context import TortoiseContext

from records import idempotency, stamps
from records.engines import instants, sets
from records.installation import clocks
from records.installation.findings import State
from records.trail import anchors, journal
from records.trail.journal import Entry
from tests.builders import BRANCH_ADMIN, TODAY
from tests.records.seeded import seed

pytestmark = pytest.mark.battery("clocks", "a clock behind what stands, or ahead")

ME = BRANCH_ADMIN.account_id
DAY = timedelta(days=1)


async def test_a_clock_before_the_newest_row_or_anchor_is_behind(db: TortoiseContext, tmp_path: Path) -> None:
    assert (await clocks.clock(stamps.now() - 9 * DAY, tmp_path / "none")).sound
    await seed()
    await journal.append(BRANCH_ADMIN, [Entry("act", TODAY, "")])
    now = stamps.now()
    assert (await clocks.clock(now)).sound
    assert (await clocks.clock(now - timedelta(seconds=5))).sound
    behind = await clocks.clock(now - timedelta(minutes=1))
    assert behind.state is State.CLOCK_BEHIND
    assert "JISHI_CLOCK_RAN_AHEAD_TO=" in behind.text.zh
    path = tmp_path / "anchors.log"
    await anchors.take(path, now + 9 * DAY)
    assert (await clocks.clock(now + DAY)).sound
    assert not (await clocks.clock(now + DAY, path)).sound
    assert (await clocks.clock(now + 10 * DAY, path)).sound


async def test_a_record_that_is_known_to_be_ahead_stops_nothing_and_a_later_one_does(
    db: TortoiseContext, tmp_path: Path
) -> None:
    await seed()
    await journal.append(BRANCH_ADMIN, [Entry("act", TODAY, "")])
    early = stamps.now() - 30 * DAY
    told = (await clocks.clock(early)).text.en
    known = datetime.fromisoformat(told.partition("JISHI_CLOCK_RAN_AHEAD_TO=")[2])
    assert (await clocks.clock(early, None, known)).sound
    await anchors.take(tmp_path / "anchors.log", known + DAY)
    assert not (await clocks.clock(early, tmp_path / "anchors.log", known)).sound


@pytest.mark.parametrize("text", ["", "nonsense\n", '{"at": 5}\n', "[]\n", '{"at": "2026-11-29T00:00:00"'])
async def test_what_is_no_anchor_says_nothing_of_the_clock(db: TortoiseContext, tmp_path: Path, text: str) -> None:
    (tmp_path / "anchors.log").write_text(text)
    assert (await clocks.clock(stamps.now() - 9 * DAY, tmp_path / "anchors.log")).sound


async def kept() -> set[str]:
    return {row["key"] for row in await sets.select("SELECT key FROM idempotency")}


async def test_a_clock_that_jumps_ahead_forgets_no_keys(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """A year ahead in this process: of what stands, all that is within a day of the newest stays."""
    await seed()
    for key, age in (("new", timedelta()), ("today", timedelta(hours=20)), ("old", timedelta(hours=50))):
        await idempotency.store(ME, key, "act", "digest", 1)
        await sets.select("UPDATE idempotency SET at = :at WHERE key = :key", {"at": stamps.now() - age, "key": key})
    real = stamps.now()
    monkeypatch.setattr(stamps, "now", lambda: real + 365 * DAY)
    await idempotency.purge()
    assert await kept() == {"new", "today"}


async def test_nothing_is_forgotten_by_a_clock_that_is_not_the_databases(db: TortoiseContext, dialect: str) -> None:
    if dialect == "sqlite":
        pytest.skip("the database's clock is the machine's")
    await seed()
    await idempotency.store(ME, "ahead", "act", "digest", 1)
    await sets.select("UPDATE idempotency SET at = :at", {"at": stamps.now() + 365 * DAY})
    assert await instants.surely_past("idempotency", "at") <= datetime.now(UTC) + timedelta(seconds=1)


async def test_where_nothing_is_kept_the_clock_is_the_clock(db: TortoiseContext) -> None:
    past = await instants.surely_past("idempotency", "at")
    assert abs(past - datetime.now(UTC)) < timedelta(minutes=1)
    assert isinstance(ME, UUID)
