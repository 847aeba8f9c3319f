"""`jishi upgrade-check`: what `jishi migrate` would do to this database, and whether everything is ready for it. Nothing is written."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import typer

from domain.calendar import SHANGHAI
from records import migrating, tables
from records.engines import connections, sets
from records.installation import keys, versions
from records.installation.findings import Finding, State, Unsound, found
from service import keys as key_files
from service import sentences
from service.backups import keeping, rooms
from service.database import absent, connected, file_of
from service.health import Remark, Severity
from service.settings import MIGRATIONS, Settings, load_settings

# Rows a second, on the machine of docs/figures.md and by the slower database: an index is made, a row is written anew.
_INDEXED, _REWRITTEN = 100_000, 10_000
_FRESH_HOURS = 24
_NAMED = re.compile(r'(?:UPDATE|INTO|FROM|TABLE(?: IF NOT EXISTS)?|ON) "(\w+)"|rebuild\(\s*\w+,\s*"(\w+)"')
_REWRITES = re.compile(r"\bUPDATE\b|\bINSERT INTO\b|\bDELETE FROM\b|\bDROP (?:COLUMN|TABLE)\b|\brebuild\(|\btables\.")
_MODELS = re.compile(r"\btables\.(\w+)")


@dataclass(frozen=True, slots=True)
class Step:
    """One migration: what it says of itself, the rows that it goes through, and whether it only adds."""

    name: str
    sentence: str
    rows: int
    adds: bool

    @property
    def seconds(self) -> int:
        """About, and at most."""
        return -(-self.rows // (_INDEXED if self.adds else _REWRITTEN))


async def examine(settings: Settings, now: datetime) -> list[Remark]:
    """Every line of the answer. Its gravest is the exit code."""
    if missing := absent(settings):
        return [_remark(missing)]
    async with connected(settings):
        had = await migrating.had()
        finding = versions.judged(had, MIGRATIONS)
        if finding.state is not State.MIGRATIONS_PENDING:
            return [_remark(finding)]
        key = await _key(settings)
        steps = [await _step(name) for name in migrating.known(MIGRATIONS) if name not in had]
        size = await _size(settings)
    return [
        Remark(Severity.INFORMATION if _fits(key) else Severity.BROKEN, str(key)),
        *_told(steps),
        *_room(settings, size),
        _backup(settings, now),
        _beside(steps),
        Remark(
            Severity.INFORMATION,
            "退路：用此前的备份和旧版程序恢复(jishi restore)，其后的办理会丢失 · The way back: restore the backup made before, with the older program; acts since then are lost.",
        ),
    ]


@sentences.looking()
def command() -> None:
    """升级检查 · What `jishi migrate` would do here, how long it may take, and whether a backup and the room for it are there."""
    remarks = asyncio.run(examine(load_settings(), datetime.now(UTC)))
    for said in remarks:
        typer.echo(("✗ " if said.wrong else "✓ ") + said.text)
    raise typer.Exit(int(max(each.severity for each in remarks)))


# ── what it would do ────────────────────────────────────────────────────────────────────────────────────────────────


async def _step(name: str) -> Step:
    source = _source(name)
    models = (getattr(tables, model, None) for model in _MODELS.findall(source))
    named = {a or b for a, b in _NAMED.findall(source)} | {m._meta.db_table for m in models if m is not None}
    rows = sum([await _rows(table) for table in sorted(named & await _tables())])
    told = (migrating.load(_file(name)).__doc__ or "").partition("\n\n")[0]
    return Step(name.removesuffix(".py"), " ".join(told.split()), rows, adds(name))


def adds(name: str) -> bool:
    """Whether a migration leaves what is there as it is: the version before does not notice."""
    return not _REWRITES.search(_source(name))


def _source(name: str) -> str:
    """What it does on the way here."""
    text = _file(name).read_text(encoding="utf-8").partition("MODELS_STATE")[0]
    return re.sub(r"^DOWNGRADE = .*?^[})]|^async def downgrade.*", "", text, flags=re.S | re.M)


def _file(name: str) -> Path:
    return Path(str(MIGRATIONS)) / "records" / name


async def _tables() -> set[str]:
    sql = (
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
        if connections.is_postgres()
        else "SELECT name FROM sqlite_master WHERE type = 'table'"
    )
    return {row["name"] for row in await sets.select(sql)}


async def _rows(table: str) -> int:
    (row,) = await sets.select(f'SELECT count(*) AS row_count FROM "{table}"')  # noqa: S608 -- a table that is there
    return int(row["row_count"])


async def _size(settings: Settings) -> int:
    if settings.on_sqlite:
        return file_of(settings).stat().st_size
    (row,) = await sets.select("SELECT pg_database_size(current_database()) AS size")
    return int(row["size"])


async def _key(settings: Settings) -> Finding:
    """As `jishi migrate` will ask; a database of before the probe is asked what opens it."""
    finding = await key_files.look(settings)
    if finding.state is not State.KEY_UNCLAIMED:
        return finding
    try:
        await keys.prove()
    except Unsound as unsound:
        return unsound.finding
    return found(State.OK, "数据密钥相符", "The data key is the database's.")


# ── in words ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _told(steps: list[Step]) -> Iterator[Remark]:
    for step in steps:
        yield Remark(
            Severity.INFORMATION,
            f"{step.name}: {step.sentence} ({step.rows} 行 rows, 约 about {step.seconds} s)",
        )
    seconds = sum(step.seconds for step in steps)
    yield Remark(
        Severity.INFORMATION,
        f"共 {len(steps)} 个迁移，约 {seconds} 秒，其间不能办理 · {len(steps)} migrations, about {seconds} s, during which nobody can act",
    )


def _room(settings: Settings, size: int) -> Iterator[Remark]:
    """A table that is made anew is there twice for a while; a write-ahead log has it once more."""
    if settings.on_sqlite:
        left = rooms.free(file_of(settings).parent)
        enough = left >= 2 * size
        yield Remark(
            Severity.INFORMATION if enough else Severity.BROKEN,
            f"磁盘剩余 {left // 1_000_000} MB，至多需 {2 * size // 1_000_000} MB · {left // 1_000_000} MB are left on the disk, {2 * size // 1_000_000} MB are wanted at most",
        )
    else:
        yield Remark(
            Severity.INFORMATION,
            f"数据库服务器的磁盘至多还需 {size // 1_000_000} MB · the server's disk needs {size // 1_000_000} MB more at most: look there",
        )


def _backup(settings: Settings, now: datetime) -> Remark:
    newest = keeping.newest(settings.backups)
    at = keeping.made_at(newest.name) if newest is not None else None
    if newest is None or at is None:
        return Remark(
            Severity.SEE_TO,
            f"{settings.backups} 中没有备份，请先运行 jishi backup · There is no backup in {settings.backups}: run jishi backup first.",
        )
    hours = int((now - at).total_seconds() // 3600)
    said = f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
    if hours >= _FRESH_HOURS:
        return Remark(
            Severity.SEE_TO,
            f"最新备份为 {said}，请先运行 jishi backup · The newest backup is of {said}, {hours} hours ago: run jishi backup first.",
        )
    return Remark(Severity.INFORMATION, f"已有备份 · There is a backup of {said}: {newest}")


def _beside(steps: list[Step]) -> Remark:
    changing = [step.name for step in steps if not step.adds]
    if not changing:
        return Remark(
            Severity.INFORMATION,
            "只有增加：旧版进程可先办完手头的事，再以新版启动 · They only add: processes of the version before may finish what they are at, and are sent nobody new (NEWER_VERSION).",
        )
    named = ", ".join(changing)
    return Remark(
        Severity.INFORMATION,
        f"须先停止全部旧版进程({named} 改写已有数据) · Stop every process of the version before first: {named} rewrite what is there.",
    )


def _fits(key: Finding) -> bool:
    return key.state in (State.OK, State.RESEAL_PENDING)


def _remark(finding: Finding) -> Remark:
    severity = Severity.INFORMATION if finding.state in (State.OK, State.EMPTY) else Severity.BROKEN
    return Remark(severity, str(finding))
