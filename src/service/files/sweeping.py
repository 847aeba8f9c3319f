"""What nobody uses goes: uploads that were never attached, those in parts that nobody went on with, and what lies in the store of
which the database knows nothing. Once a night, by one process; nothing is in a hurry."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from records.files import rows, unfinished
from service.files.vault import Vault
from service.settings import Settings

log = logging.getLogger("jishi")

# What the database does not know may be of a database that somebody is about to bring back.
_STRANGE = timedelta(days=30)
# What a process that was killed left half written.
_HALF = timedelta(days=1)


async def sweep(vault: Vault, settings: Settings, now: datetime) -> None:
    """Clears away; what a store that is away keeps today goes tomorrow."""
    gone = await _uploads(vault, now)
    before = now - timedelta(hours=settings.files_unused_hours)
    while any(found := await rows.forget_unused(before)):
        await vault.delete(found[1])
        gone += found[0]
    strange = await _strangers(vault)
    if vault.folder is not None:
        _halves(vault.folder)
    if gone or strange:
        log.info("files: %d uploads that nobody attached are gone, and %d contents that nothing knew", gone, strange)


async def _uploads(vault: Vault, now: datetime) -> int:
    gone = 0
    while found := await unfinished.over(now):
        for upload in found:
            await unfinished.drop(upload)
            await vault.delete([part.id for part in upload.parts])
        gone += len(found)
    return gone


async def _strangers(vault: Vault) -> int:
    """Contents that no row names, once they are old."""
    last, gone = time.time() - _STRANGE.total_seconds(), 0
    coming = await unfinished.parts()
    async for listed in vault.listed():
        old = {key: name for name, _, since in listed if since < last and (key := content_of(name)) is not None}
        known = await rows.known(old) | coming if old else set()
        for key in old.keys() - known:
            await vault.remove(old[key])
            gone += 1
    return gone


def content_of(name: str) -> UUID | None:
    """The content whose place this is."""
    with suppress(ValueError):
        return UUID(name.rpartition("/")[2])
    return None


def _halves(folder: Path) -> None:
    last = time.time() - _HALF.total_seconds()
    for path in folder.glob("??/*#*"):
        with suppress(OSError):
            if path.stat().st_mtime < last:
                path.unlink()
