"""Until when time has surely passed, for who forgets what is old: a clock that ran ahead would have everything forgotten at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from records import stamps
from records.engines import connections

# A clock that is further ahead of the newest row than this is not believed beyond it.
_STEP = timedelta(days=1)


async def surely_past(table: str, column: str) -> datetime:
    """The earliest of what this machine's clock says, the database's, and a day after the newest row of this table."""
    now = "now()" if connections.is_postgres() else "strftime('%Y-%m-%d %H:%M:%f+00:00')"
    sql = f'SELECT max("{column}") AS newest, {now} AS now FROM "{table}"'  # noqa: S608 -- names of our own tables
    (row,) = await connections.connection().execute_query_dict(sql)
    told = [_instant(row["now"]), *([_instant(row["newest"]) + _STEP] if row["newest"] else [])]
    return min(stamps.now(), *told)


def _instant(at: datetime | str) -> datetime:
    return (datetime.fromisoformat(at) if isinstance(at, str) else at).astimezone(UTC)
