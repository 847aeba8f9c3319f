"""`jishi restore`: a backup proved, and put in the place of the database whole; what was there stays beside it.

Nothing is touched before the file is read to its end, its key is here and the database in it holds. What then stands is anchored
with a line that says what it was restored from, so that whoever verifies the journal can tell this from tampering.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

import obstore

from records import migrating, seals
from records.installation import keys
from records.installation.findings import State
from records.trail import restorals
from records.trail.anchor_file import give, newest_at
from service import keys as key_files
from service.backups import archive, locks, looking, postgres, sqlite
from service.backups.archive import Key, Manifest
from service.backups.making import ANCHORS
from service.backups.patience import slow
from service.backups.refusals import Ending, Refusal
from service.backups.rooms import room
from service.database import clock_beside, connected, file_of
from service.files.stores import Store
from service.settings import MIGRATIONS, Settings


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, and where that lies which was there before."""

    manifest: Manifest
    aside: str = ""
    # What could not be given to the service's user.
    kept: tuple[Path, ...] = ()


async def look(settings: Settings, path: Path, identity: Path | None) -> Manifest:
    """Proves a backup as `restore` does, and brings nothing back."""
    with room(settings.data_dir / ".restore") as work:
        manifest = _unpacked(settings, path, work, identity)
        if manifest.dialect == "sqlite":
            await _proved(_on_sqlite(settings, work), manifest)
        else:
            program = await postgres.demand(settings, "pg_restore", int(manifest.engine))
            await postgres.check(settings, program, work / postgres.MEMBER)
        return manifest


async def restore(settings: Settings, path: Path, now: datetime, *, replace: bool, identity: Path | None) -> Restored:
    """The backup in the place of the settings' database. `Refusal` where nothing was changed."""
    bring = _into_file if settings.on_sqlite else _into_server
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return await bring(settings, path, now, stamp, replace=replace, identity=identity)


# ── SQLite ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def _into_file(
    settings: Settings, path: Path, now: datetime, stamp: str, *, replace: bool, identity: Path | None
) -> Restored:
    place = file_of(settings)
    # Beside it, so that it only needs another name.
    with room(place.parent / f".{place.name}.restore") as work, sqlite.held(place) as full:
        _free(str(place), full=full, replace=replace)
        manifest = _unpacked(settings, path, work, identity, "sqlite")
        _timely(settings, manifest, work / ANCHORS, now)
        fresh = _on_sqlite(settings, work)
        await _proved(fresh, manifest)
        lost = _brought(settings, work / archive.FILES)
        aside = _unused(place.with_name(f"{place.name}.before-{stamp}")) if full else None
        given = sqlite.put(file_of(fresh), place, aside)
        kept = await _anchored(settings, manifest, work / ANCHORS, now)
    return Restored(manifest, str(aside or ""), (*(() if given else (place,)), *kept, *lost))


def _unused(path: Path) -> Path:
    """A name that nothing has yet: of two in one second the first may have been killed."""
    names = chain([path], (path.with_name(f"{path.name}-{number}") for number in count(2)))
    return next(name for name in names if not name.exists())


def _on_sqlite(settings: Settings, work: Path) -> Settings:
    """The database out of a backup, as a file that SQLite finds no fault with."""
    fresh = work / "database.sqlite3"
    with slow("解开数据库", "unpacking the database"):
        sqlite.unpack(work / sqlite.MEMBER, fresh)
        (work / sqlite.MEMBER).unlink()
        sqlite.check(fresh)
    return sqlite.at(settings, fresh)


# ── PostgreSQL ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def _into_server(
    settings: Settings, path: Path, now: datetime, stamp: str, *, replace: bool, identity: Path | None
) -> Restored:
    name = postgres.name_of(settings)
    with room(settings.data_dir / ".restore") as work:
        await postgres.unattended(settings)
        full = await postgres.full(settings)
        _free(name, full=full, replace=replace)
        manifest = _unpacked(settings, path, work, identity, "postgres")
        _timely(settings, manifest, work / ANCHORS, now)
        server = await postgres.server_version(settings)
        if int(manifest.engine) > server:
            raise _older_server(manifest.engine, server)
        program = await postgres.demand(settings, "pg_restore", server)
        aside = f"{name}_before_{stamp.lower()}" if full else ""
        async with _where(settings, f"{name}_restoring_{stamp.lower()}" if full else "") as fresh:
            with slow("载入数据库", "loading the database"):
                await postgres.load(fresh, program, work / postgres.MEMBER)
            await _proved(fresh, manifest)
            lost = _brought(settings, work / archive.FILES)
            if full:
                await postgres.exchange(settings, postgres.name_of(fresh), aside)
        kept = await _anchored(settings, manifest, work / ANCHORS, now)
    return Restored(manifest, aside, (*kept, *lost))


# ── files ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _brought(settings: Settings, carried: Path) -> tuple[Path, ...]:
    """The files of the backup, beside those that are there: each has a name that no other has, and none is overwritten. Those that
    could not be given to the service's user."""
    if not carried.is_dir():
        return ()
    store = Store(settings)
    with slow("放回文件", "bringing the files back"):
        if store.folder is None:
            for path in carried.glob("??/*"):
                obstore.put(store.objects, str(path.relative_to(carried)), path)
            return ()
        made = not store.folder.exists()
        store.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        like = (store.folder.parent if made else store.folder).stat()
        lost = [] if give(store.folder, like) else [store.folder]
        for path in carried.glob("??/*"):
            place = store.folder / path.relative_to(carried)
            if place.exists():
                continue
            fresh = not place.parent.exists()
            place.parent.mkdir(mode=0o700, exist_ok=True)
            shutil.move(path, place)
            place.chmod(0o600)
            lost += [each for each in ((place.parent, place) if fresh else (place,)) if not give(each, like)]
    return tuple(lost)


@asynccontextmanager
async def _where(settings: Settings, fresh: str) -> AsyncIterator[Settings]:
    """The empty database itself, or a new one beside the one that is there."""
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(postgres.beside(settings, fresh)) if fresh else settings


# ── proving ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _unpacked(settings: Settings, path: Path, work: Path, identity: Path | None, dialect: str = "") -> Manifest:
    """The members in the folder, every byte of the file accounted for."""
    plain = path
    if locks.encrypted(path):
        plain = work / "backup.tar"
        with slow("解密", "decrypting it"):
            locks.decrypt(path, plain, identity)
    with slow("核对备份文件", "proving the file"), plain.open("rb") as file:
        manifest, told, seal = archive.opened(file)
        _judge(settings, manifest, told, seal)
        if dialect and manifest.dialect != dialect:
            raise _other_engine(manifest.dialect)
        archive.unpack(file, manifest, work)
    if plain != path:
        plain.unlink()
    return manifest


def _judge(settings: Settings, manifest: Manifest, told: bytes, seal: str) -> None:
    """Whether the key that belongs to it is here, it says what it said when it was made, and this version knows all of it."""
    key = key_files.current(settings)
    if key is None:
        raise _no_key(settings, manifest.key)
    mine = seals.install(key, key_files.older(settings))
    if not mine.proves(seal, told):
        # With the key that it names, it was altered; else it may be whatever it is.
        raise archive.not_whole(archive.MANIFEST) if mine.since(manifest.key.key_id) else _other_key(manifest.key)
    finding = keys.judged(manifest.key.row())
    if finding.state not in (State.OK, State.RESEAL_PENDING):
        raise Refusal(Ending.KEY, finding.text.zh, finding.text.en)
    if set(manifest.migrations) - set(migrating.known(MIGRATIONS)):
        raise archive.newer(manifest.version)


async def _proved(fresh: Settings, manifest: Manifest) -> None:
    """What came out of it is what went in: its version, its key, its journal to the last row."""
    with slow("核对数据库和全程纪实", "proving the database and its journal"):
        async with connected(fresh):
            found = await looking.facts()
    same = found.key.key_id == manifest.key.key_id and found.key.mark == manifest.key.mark
    if not same or (found.migrations, found.journal) != (manifest.migrations, manifest.journal):
        raise Refusal(
            Ending.NOT_WHOLE,
            "恢复出的数据库与备份清单不符，未作更改",
            "The database that came out is not what the manifest says went in; nothing was changed.",
        )


def _timely(settings: Settings, manifest: Manifest, carried: Path, now: datetime) -> None:
    """Refuses while the clock is before the anchors or the backup itself: the anchor of what is restored would be dated before them."""
    made = datetime.fromisoformat(manifest.made_at)
    finding = clock_beside(settings, now, newest_at(carried), made)
    if not finding.sound:
        raise Refusal(Ending.CLOCK, finding.text.zh, finding.text.en)


async def _anchored(settings: Settings, manifest: Manifest, carried: Path, now: datetime) -> tuple[Path, ...]:
    """The anchors that this machine has stay, or are those of the backup; then one more, of what stands now and where it is from.
    Their file, if it could not be given to whose they were."""
    if not any(name.startswith("1_") for name in manifest.migrations):
        return ()  # of before there were any
    path = settings.anchors
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    like = (path if path.exists() else path.parent).stat()
    async with connected(settings):
        origin = f"{manifest.made_at} {manifest.journal.head}"
        await restorals.anchored(path, carried, now, origin.strip())
    return () if give(path, like) else (path,)


# ── sentences ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _free(place: str, *, full: bool, replace: bool) -> None:
    if full and not replace:
        raise Refusal(
            Ending.NOT_EMPTY,
            f"{place} 已有数据；确要替换请加 --replace(原数据库改名保留)",
            f"There is something in {place}. --replace puts the backup in its place, and keeps the old one beside it.",
        )


def _no_key(settings: Settings, key: Key) -> Refusal:
    return Refusal(
        Ending.KEY,
        f"缺少数据密钥：备份用密钥 {key.key_id} 封存，请先放到 {settings.key_file}",
        f"The data key is missing: the backup is sealed under {key.key_id}. Put that key into {settings.key_file} first.",
    )


def _other_key(key: Key) -> Refusal:
    finding = keys.other(key.key_id)
    return Refusal(Ending.KEY, finding.text.zh, finding.text.en)


def _other_engine(dialect: str) -> Refusal:
    name = {"sqlite": "SQLite", "postgres": "PostgreSQL"}[dialect]
    return Refusal(
        Ending.UNABLE,
        f"这是 {name} 的备份，只能恢复到 {name}(JISHI_DATABASE_URL)",
        f"This is a backup of {name}: it goes back into {name} only (JISHI_DATABASE_URL).",
    )


def _older_server(wanted: str, server: int) -> Refusal:
    return Refusal(
        Ending.UNABLE,
        f"备份来自 PostgreSQL {wanted}，此处服务器为 {server}，请用不低于它的版本",
        f"The backup is of PostgreSQL {wanted}, and this server is of {server}: take one that is not older.",
    )
