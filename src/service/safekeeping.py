"""What the records rest on when somebody doubts them: the journal's triggers and chains, its anchors, the backups."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from domain.calendar import SHANGHAI
from records import seals
from records.files import rows
from records.files.ciphers import sealed_size
from records.trail import anchors, audit, protection
from service import auditing
from service.backups import keeping
from service.files.stores import Store
from service.files.vault import Vault, name_of
from service.health import Remark, Severity
from service.refusals import Refused
from service.settings import Settings

# The service takes an anchor each day; the timer makes a backup each night.
_ANCHORED, _BACKED_UP = timedelta(days=2), timedelta(days=8)
_NAMED = 5


async def remarks(settings: Settings, now: datetime) -> AsyncIterator[Remark]:
    """What is wrong with them; nothing where all is well. Nothing is written, and the rows themselves are not read."""
    for missing in await protection.unprotected():
        yield Remark(
            Severity.BROKEN,
            f"全程纪实的防改触发器 {missing} 不在或已停用 · The trigger {missing}, which keeps the journal append-only, is missing or switched off:"
            " see who did it, run jishi audit verify, and put it back (docs/operations.md).",
        )
    if gone := await audit.gone():
        named = "、".join(gone[:_NAMED]) + (" …" if len(gone) > _NAMED else "")
        yield Remark(
            Severity.BROKEN,
            f"{len(gone)} 条链整条不在：{named} · All rows of {len(gone)} chains are gone: run jishi audit verify.",
        )
    for remark in _kept_from(settings.anchors):
        yield remark
    async for remark in _anchored(settings, now):
        yield remark
    for remark in _backed_up(settings, now):
        yield remark
    async for remark in _handed_in(settings):
        yield remark


def _kept_from(path: Path) -> Iterator[Remark]:
    """Files of the anchors that another user made: the service cannot go on with them, and root is the last to notice."""
    folder = path.parent
    if not folder.is_dir():
        return
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        yield Remark(
            Severity.SEE_TO,
            f"当前用户不能写数据目录 {folder}，无法锚定 · This user may not write to {folder}: no anchor can be taken.",
        )
        return
    owner = folder.stat().st_uid
    for file in (path, *folder.glob(f"{path.name}.*.next")):
        with suppress(FileNotFoundError):
            strange = os.geteuid() == 0 and file.stat().st_uid != owner
            if strange or not os.access(file, os.R_OK):
                yield Remark(
                    Severity.SEE_TO,
                    f"服务用户不能读写 {file}(多半由 root 运行命令所建)，请改其属主: chown --reference={folder} {file} · The service's user may not read"
                    f" or write {file}, which another user made: no anchor can be taken. Run: chown --reference={folder} {file}",
                )


async def _anchored(settings: Settings, now: datetime) -> AsyncIterator[Remark]:
    """Whether the file is there and holds, and how old its newest anchor is. In a rehearsal days come in any order."""
    try:
        newest = await anchors.newest(settings.anchors)
    except anchors.Mismatch as wrong:
        yield Remark(Severity.BROKEN, auditing.said(wrong))
        return
    except OSError:
        return  # told already
    if newest is None or settings.rehearsal_date is not None:
        return
    at = datetime.fromisoformat(newest.at)
    if now - at > _ANCHORED:
        yield Remark(
            Severity.SEE_TO,
            f"最近一次审计锚在 {_day(at)}，服务应每日锚定一次，请查日志 · The newest anchor is of {_day(at)}, and the service should take one each day: see"
            " its log.",
        )


def _backed_up(settings: Settings, now: datetime) -> Iterator[Remark]:
    """How old the newest backup is, where backups of this key are made at all."""
    mine = f"jishi-{seals.current().key_id}-"
    names: list[str] = []
    with suppress(OSError):  # not every user may look into it
        names = os.listdir(settings.backups)
    at = max((made for name in names if name.startswith(mine) and (made := keeping.made_at(name))), default=None)
    if at is not None and now - at > _BACKED_UP:
        yield Remark(
            Severity.SEE_TO,
            f"最近一份备份在 {_day(at)}，请查备份任务 · The newest backup in {settings.backups} is of {_day(at)}: see what should make them (jishi backup).",
        )


async def _handed_in(settings: Settings) -> AsyncIterator[Remark]:
    """Whether every content lies in the store that records may rest on, as long as it should be."""
    store = Store(settings)
    listed: dict[str, int] = {}
    try:
        if store.folder is None:
            async for some in Vault(store).listed():
                listed |= {name: size for name, size, _ in some}
        missing, after = 0, None
        while contents := await rows.contents(after):
            after = contents[-1][0]
            for content, size in contents:
                found = listed.get(name_of(content)) if store.folder is None else _size(store.folder / name_of(content))
                missing += found != sealed_size(size)
    except Refused as away:
        yield Remark(
            Severity.SEE_TO,
            f"文件存储不可用，无法核对 · The store of files does not answer, and was not looked at: {away} (JISHI_FILES_BUCKET).",
        )
        return
    if missing:
        where = store.folder or settings.files_bucket
        yield Remark(
            Severity.BROKEN,
            f"{missing} 份已上传的文件不在 {where} 或不完整 · {missing} files that were handed in are not in {where}, or not whole: bring them back from a"
            " backup (docs/operations.md).",
        )


def _size(path: Path) -> int | None:
    with suppress(OSError):
        return path.stat().st_size
    return None


def _day(at: datetime) -> str:
    return f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
