"""The database brought to this version, one migration at a time: each is in one transaction with the row that says it was run.

aerich's own way runs a script by the driver's `executescript`, which commits before it begins: killed there, a database has the
migration and not the row, and never comes up again. Whoever migrates at the same time waits, and finds it done.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from copy import deepcopy
from functools import partial
from importlib.resources.abc import Traversable
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from aerich.models import Aerich
from aerich.utils import decompress_dict, get_models_describe
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from records import migrating
from records.engines.outages import is_locked
from records.installation import keys, versions
from records.installation.findings import State, Unsound

_LONGEST = 600  # seconds that one waits for another
# The number is any, the same in every process. Of tables it waits less long: readers wait behind it.
_HELD = f"SET LOCAL lock_timeout = '{_LONGEST}s'; SELECT pg_advisory_xact_lock(7316221); SET LOCAL lock_timeout = '30s'"
_APP = "records"
T = TypeVar("T")


async def upgrade(config: dict[str, Any], location: Traversable) -> list[str]:
    """Runs what the database has not had, and names the files. `Unsound` where it is of a newer version or under another key."""
    async with TortoiseContext() as context:
        await context.init(config=_patient(config))
        finding = await _waiting(partial(versions.version, location))
        if finding.state is State.NEWER_VERSION:
            raise Unsound(finding)
        if finding.sound:
            return []
        if finding.state is not State.EMPTY:
            await keys.prove()
        return [name for name in migrating.known(location) if await _waiting(partial(_run, name, location))]


async def _run(name: str, location: Traversable) -> bool:
    """One migration, all of it or nothing; False where somebody else has done it."""
    module = migrating.load(Path(str(location)) / _APP / name)
    db = Tortoise.get_connection("default")
    sqlite = db.capabilities.dialect == "sqlite"
    # A table is made anew without its children noticing; within a transaction that cannot be switched.
    unwatched = sqlite and not getattr(module, "RUN_IN_TRANSACTION", True)
    if unwatched:
        await db.execute_query("PRAGMA foreign_keys=OFF")
    try:
        async with in_transaction() as own:
            if not sqlite:
                await own.execute_script(_HELD)
            if name in await migrating.had():
                return False
            await _written(own, name, module)
    finally:
        if unwatched:
            await db.execute_query("PRAGMA foreign_keys=ON")
    return True


async def _written(own: BaseDBAsyncClient, name: str, module: ModuleType) -> None:
    script = await module.upgrade(own)
    if own.capabilities.dialect == "sqlite":
        for statement in migrating.statements(script):
            await own.execute_query(statement)
    else:
        await own.execute_script(script)
    state = getattr(module, "MODELS_STATE", None)
    content = decompress_dict(state) if state else get_models_describe(_APP)
    await Aerich.create(using_db=own, version=name, app=_APP, content=content)


async def _waiting(act: Callable[[], Awaitable[T]]) -> T:
    begun = time.monotonic()
    while True:
        try:
            return await act()
        except Exception as fault:
            if not is_locked(fault) or time.monotonic() - begun > _LONGEST:
                raise
        await asyncio.sleep(0.2)


def _patient(config: dict[str, Any]) -> dict[str, Any]:
    """Connections on which a statement may take as long as it takes; a request's would be cut after half a minute."""
    patient = deepcopy(config)
    credentials = patient["connections"]["default"]["credentials"]
    if credentials.pop("pooler", None) is not None:
        patient["connections"]["default"]["engine"] = "records.engines.postgres"
    if "server_settings" in credentials:
        never = {"statement_timeout": "0", "idle_in_transaction_session_timeout": "0"}
        credentials |= {"command_timeout": None, "server_settings": credentials["server_settings"] | never}
    else:
        credentials["busy_timeout"] = 1000  # and then it is tried again
    return patient
