"""`jishi backup` and `jishi restore`, as they are typed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from domain.calendar import SHANGHAI
from records.installation import versions
from records.installation.findings import State
from service.backups import making, restoring
from service.backups.archive import Manifest
from service.backups.making import Made
from service.backups.refusals import Refusal
from service.database import absent, connected
from service.settings import MIGRATIONS, Settings, load_settings

T = TypeVar("T")


def backup(
    to: Annotated[
        Path | None, typer.Option("--to", help="写到 · A file, instead of the folder of backups; nothing is thinned.")
    ] = None,
) -> None:
    """备份 · One file that carries the database and its anchors, proved before it is kept. The data key is not in it."""
    settings = load_settings()
    made = done(making.make(settings, to, datetime.now(UTC)))
    tell(settings, made)
    if made.manifest.journal.sound is False:
        typer.echo(
            "✗ 备份完整，但全程纪实本身核对有误，请运行 jishi audit verify · The backup is whole, but the journal itself does not verify: jishi audit verify",
            err=True,
        )
        raise typer.Exit(1)


def restore(
    file: Annotated[Path, typer.Argument(help="备份文件 · The backup.", exists=True, dir_okay=False, readable=True)],
    replace: Annotated[
        bool, typer.Option("--replace", help="替换 · Where there is something; that stays beside under another name.")
    ] = False,
    look: Annotated[
        bool, typer.Option("--verify-only", "--dry-run", help="只核对 · Prove the backup; bring nothing back.")
    ] = False,
    identity: Annotated[
        Path | None,
        typer.Option(help="私钥 · The file of the private key, where the backup is encrypted.", exists=True),
    ] = None,
) -> None:
    """恢复 · Puts a backup in the place of the database, whole or not at all. No server may be running."""
    settings = load_settings()
    if look:
        manifest = done(restoring.look(settings, file, identity))
        typer.echo(f"✓ {_described(manifest)}")
        return
    restored = done(restoring.restore(settings, file, datetime.now(UTC), replace=replace, identity=identity))
    typer.echo(f"✓ 已恢复 · Restored: {_described(restored.manifest)}")
    if restored.aside:
        typer.echo(f"  原数据库 · What was there before: {restored.aside}")
    for path in restored.kept:
        typer.echo(
            f"✗ {path} 现属 root，未能交还服务用户，请 chown · belongs to root now and could not be given to the service's user: chown it, or the service cannot open it.",
            err=True,
        )
    pending = restored.manifest.journal.sound is None
    typer.echo(
        f"  下一步 · Next: {'jishi migrate && ' if pending else ''}jishi doctor && jishi audit verify && jishi serve"
    )


def before(settings: Settings) -> None:
    """A backup of a database that has migrations to run; of one that is up to date, or has nothing in it yet, none is wanted."""

    async def make() -> Made | None:
        if absent(settings):
            return None
        async with connected(settings):
            pending = (await versions.version(MIGRATIONS)).state is State.MIGRATIONS_PENDING
        return await making.make(settings, None, datetime.now(UTC)) if pending else None

    if made := done(make()):
        tell(settings, made)


def done(act: Awaitable[T]) -> T:
    """What came of it; a refusal is a sentence and its exit code."""

    async def run() -> T:
        return await act

    try:
        return asyncio.run(run())
    except Refusal as refusal:
        typer.echo(str(refusal), err=True)
        raise typer.Exit(refusal.ending) from refusal


def tell(settings: Settings, made: Made) -> None:
    """Where it lies, what is in it, and what it is not encrypted with."""
    typer.echo(f"✓ {made.path} ({made.path.stat().st_size / 1_000_000:.1f} MB): {_described(made.manifest)}")
    if not made.clock.sound:
        typer.echo(f"✗ {made.clock}", err=True)
    for name in made.thinned:
        typer.echo(f"  不再保留 · no longer kept: {name}")
    if not settings.backup_recipients:
        typer.echo(
            "  未加密，其中姓名等未封存，请妥善存放 · Not encrypted (JISHI_BACKUP_RECIPIENTS): names in it are in clear; keep it accordingly.",
            err=True,
        )


def _described(manifest: Manifest) -> str:
    made = datetime.fromisoformat(manifest.made_at).astimezone(SHANGHAI)
    journal = manifest.journal
    if journal.sound is None:
        proved = "迁移后再核对全程纪实 · of a version before: the journal is verified after jishi migrate"
    else:
        proved = f"{journal.chains} 条链 {journal.rows} 行 · {journal.rows} rows in {journal.chains} chains"
    return f"{made:%Y-%m-%d %H:%M:%S}, {manifest.version}, {manifest.dialect}, 密钥 key {manifest.key.key_id}, {proved}"
