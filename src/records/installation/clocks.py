"""Whether the clock can be right: it is not before what was written already.

A clock that is set back would date acts before those they rest on. One that is ahead cannot be told from a quiet time: so nothing
that is kept for a while is forgotten on its word alone (`idempotency.purge`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.calendar import SHANGHAI
from records.engines import connections
from records.installation.findings import Finding, State, found
from records.trail.anchor_file import newest_at

# Machines that serve together are never quite of one mind.
_DRIFT = timedelta(seconds=10)


async def clock(now: datetime, anchors: Path | None = None, ran_ahead_to: datetime | None = None) -> Finding:
    """Whether `now` is before the journal's newest row or the newest anchor of that file.

    `ran_ahead_to`: up to this instant a clock is known to have run ahead, and what it wrote is no proof.
    """
    return judged(now, (await newest_row(), newest_at(anchors) if anchors else None), ran_ahead_to)


def judged(now: datetime, written: Iterable[datetime | None], ran_ahead_to: datetime | None = None) -> Finding:
    """Whether `now` is before any of these instants at which something was written."""
    newest = max(filter(None, written), default=None)
    if newest is None or newest <= max(now, ran_ahead_to or now) + _DRIFT:
        return found(State.OK, "时钟不早于最新记录", "The clock is not before the newest record.")
    clock, row = (f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M:%S}" for at in (now, newest))
    return found(
        State.CLOCK_BEHIND,
        f"时钟为 {clock}，早于最新记录 {row}，请校准时钟；确系当时时钟超前所记的，设 JISHI_CLOCK_RAN_AHEAD_TO={newest.isoformat()}",
        f"The clock says {clock}, before the newest record of {row}: set the clock. If that record is wrong, for a clock that ran"
        f" ahead, set JISHI_CLOCK_RAN_AHEAD_TO={newest.isoformat()}",
    )


async def newest_row() -> datetime | None:
    """When the journal was last written to."""
    (row,) = await connections.connection().execute_query_dict("SELECT max(at) AS at FROM journal")
    at = row["at"]
    at = datetime.fromisoformat(at) if isinstance(at, str) else at
    return at.astimezone(UTC) if at else None
