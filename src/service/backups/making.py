"""`jishi backup`: one moment of the installation into one file, which is read back and proved before it gets its name."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from records.installation import keys
from records.installation.findings import Finding, Unsound
from service import keys as key_files
from service.backups import archive, keeping, locks, looking, postgres, sqlite
from service.backups.archive import Manifest
from service.backups.looking import Facts
from service.backups.patience import slow
from service.backups.refusals import Ending, Refusal
from service.backups.rooms import room, wanted, whole
from service.database import absent, clock_beside, connected, file_of
from service.files.stores import folder_of
from service.settings import Settings

ANCHORS = "anchors.log"
# Where a secret may stand, or what only this machine knows.
_UNTOLD = ("database_url", "data_dir", "data_key_file", "older_key_files", "trusted_key_files", "backup_dir")


@dataclass(frozen=True, slots=True)
class Made:
    """A backup, what was deleted because it need not stay, and what the clock that dated it is worth."""

    path: Path
    manifest: Manifest
    thinned: list[str]
    clock: Finding


async def make(settings: Settings, to: Path | None, now: datetime) -> Made:
    """A backup at a place, or in the folder of backups, which is then thinned. `Refusal` and `Unsound` where there is none."""
    encrypted = bool(settings.backup_recipients)
    if to is not None:
        _free(to)
    if missing := absent(settings):
        raise Unsound(missing)
    with room(settings.data_dir / ".backup") as work:
        facts, engine = await _copied(settings, work)
        _linked(folder_of(settings), work / archive.FILES)
        manifest = _manifest(settings, facts, engine, work, now)
        of = keeping.version_of(manifest.version, manifest.migrations)
        path = to or _unused(settings.backups, facts.key.key_id, now, of, encrypted=encrypted)
        clock = _clock(settings, path.parent, manifest, now)
        keeping.sweep(path.parent, facts.key.key_id)
        with whole(path) as draft:
            # In clear it never lies where backups are, for they are carried away from there.
            plain = work / "backup.tar" if encrypted else draft
            with slow("写入备份", "writing the backup"):
                archive.write(plain, manifest, {each.name: work / each.name for each in manifest.members})
            with slow("读回核对", "reading it back"):
                _read_back(plain)
            if encrypted:
                with slow("加密", "encrypting it"):
                    locks.encrypt(plain, draft, settings.backup_recipients)
    # What nobody should rely on pushes nothing out.
    thin = to is None and facts.journal.sound is not False
    return Made(path, manifest, keeping.thin(settings, path, now) if thin else [], clock)


def _clock(settings: Settings, folder: Path, manifest: Manifest, now: datetime) -> Finding:
    """Before the records, the anchors or the newest backup it dates this one wrongly; that is told, for a backup is wanted all the same."""
    before = keeping.newest(folder)
    return clock_beside(settings, now, manifest.journal.newest_at, keeping.made_at(before.name) if before else None)


def _unused(folder: Path, key_id: str, now: datetime, of: str, *, encrypted: bool) -> Path:
    """Where it goes: of two that are made in one second the later is named a second later, and replaces nothing."""
    at = now
    while (path := folder / keeping.name(key_id, at, of, encrypted=encrypted)).exists():
        at += timedelta(seconds=1)
    return path


def _free(to: Path) -> None:
    if to.exists():
        raise Refusal(Ending.NOT_EMPTY, f"已有文件 {to}", f"There is a file {to} already.")


async def _copied(settings: Settings, work: Path) -> tuple[Facts, str]:
    """The database and the anchors as of one moment, in the folder; what is told of them, and of the engine."""
    with suppress(FileNotFoundError):
        # Before the database: that it knows of one anchor more is no matter, and one less would be.
        shutil.copyfile(settings.anchors, work / ANCHORS)
    async with connected(settings):
        await looking.demand()
        await key_files.install(settings)
        await keys.prove()
        if not settings.on_sqlite:
            return await _dumped(settings, work)
    copy = work / "database.sqlite3"
    with slow("复制数据库", "copying the database"):
        sqlite.copy(file_of(settings), copy)
    with slow("核对数据库和全程纪实", "proving the database and its journal"):
        sqlite.check(copy)
        async with connected(sqlite.at(settings, copy)):
            facts = await looking.facts()
    with slow("压缩", "packing it"):
        sqlite.pack(copy, work / sqlite.MEMBER)
    copy.unlink()
    return facts, sqlite3.sqlite_version


def _linked(folder: Path | None, work: Path) -> None:
    """The files that were handed in, sealed as they lie: after the database, so that none is missing which it knows. Contents never
    change, so another name for each is a copy of it. A bucket is looked after by whoever keeps it."""
    if folder is None or not folder.is_dir():
        return
    with slow("收集文件", "gathering the files"):
        for path in folder.glob("??/*"):
            if "#" in path.name:
                continue  # half written
            place = work / path.relative_to(folder)
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileNotFoundError):  # nobody used it, and it is gone
                _copied_to(path, place)


def _copied_to(path: Path, place: Path) -> None:
    try:
        os.link(path, place)
    except FileNotFoundError:
        raise
    except OSError:  # another file system
        shutil.copyfile(path, place)


async def _dumped(settings: Settings, work: Path) -> tuple[Facts, str]:
    server = await postgres.version()
    program = await postgres.demand(settings, "pg_dump", server)
    reader = await postgres.demand(settings, "pg_restore", server)
    # Without its indexes and packed it is seldom more than a quarter; and once more, as the file is put together.
    wanted(work, await postgres.size() // 2)
    async with postgres.moment() as snapshot:
        with slow("导出数据库", "dumping the database"):
            await postgres.dump(settings, program, snapshot, work / postgres.MEMBER)
        with slow("核对全程纪实", "proving the journal"):
            facts = await looking.facts()
    with slow("读回导出的数据库", "reading the dump back"):
        await postgres.check(settings, reader, work / postgres.MEMBER)
    return facts, str(server)


def _manifest(settings: Settings, facts: Facts, engine: str, work: Path, now: datetime) -> Manifest:
    names = [name for name in (sqlite.MEMBER, postgres.MEMBER, ANCHORS) if (work / name).exists()]
    names += sorted(str(path.relative_to(work)) for path in (work / archive.FILES).glob("??/*"))
    return Manifest(
        version=version("jishi"),
        made_at=now.astimezone(UTC).isoformat(timespec="seconds"),
        dialect="sqlite" if settings.on_sqlite else "postgres",
        engine=engine,
        migrations=facts.migrations,
        key=facts.key,
        journal=facts.journal,
        settings=told(settings),
        members=[archive.member(name, work / name) for name in names],
    )


def told(settings: Settings) -> dict[str, Any]:
    """The settings that are not the defaults, for whoever sets up another machine; no secret, and no place of this one."""
    secret = {name for name in type(settings).model_fields if _is_secret(getattr(settings, name))}
    return settings.model_dump(mode="json", exclude_defaults=True, exclude={*secret, *_UNTOLD})


def _is_secret(value: object) -> bool:
    return isinstance(value, SecretStr) or (isinstance(value, tuple) and any(map(_is_secret, value)))


def _read_back(path: Path) -> None:
    with path.open("rb") as file:
        manifest, _, _ = archive.opened(file)
        archive.unpack(file, manifest, None)
