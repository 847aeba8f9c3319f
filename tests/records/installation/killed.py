"""A process that migrates a database and is killed as it begins its n-th statement: `python -m … URL KEY N`."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from itertools import count
from typing import Any

import asyncpg

from records import seals
from records.installation.upgrading import upgrade
from service.settings import MIGRATIONS
from tests.conftest import config_of

_NUMBERS = count(1)


def main(url: str, key: str, last: int) -> None:
    """Says how many statements there were, if it comes to the end."""

    def begun(*_: object) -> None:
        if next(_NUMBERS) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    _watch_sqlite(begun)
    _watch_postgres(begun)
    seals.install(bytes.fromhex(key))
    asyncio.run(upgrade(config_of(url), MIGRATIONS))
    sys.stdout.write(str(next(_NUMBERS)))


def _watch_sqlite(begun: Any) -> None:
    connect = sqlite3.connect

    def watched(*given: Any, **more: Any) -> sqlite3.Connection:
        found = connect(*given, **more)
        found.set_trace_callback(begun)
        return found

    sqlite3.connect = watched


def _watch_postgres(begun: Any) -> None:
    for name in ("execute", "fetch"):
        plain = getattr(asyncpg.Connection, name)

        async def watched(self: Any, *given: Any, _plain: Any = plain, **more: Any) -> Any:
            begun()
            return await _plain(self, *given, **more)

        setattr(asyncpg.Connection, name, watched)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
