"""`jishi audit`: the journal verified, and its chains anchored outside the database."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from domain.calendar import SHANGHAI
from records.installation.findings import Unsound
from records.trail import anchors
from records.trail.anchors import Anchor, Examined, State
from records.trail.audit import Broken, Flaw
from service import sentences
from service.database import opened
from service.health import Severity
from service.settings import load_settings

commands = typer.Typer(no_args_is_help=True, help="审计 · The audit trail.")

_FLAWS = {
    Flaw.EDITED: "内容被修改 · edited",
    Flaw.DELETED: "被删除 · deleted",
    Flaw.INSERTED: "被插入 · inserted",
    Flaw.SWAPPED: "被调换 · swapped",
    Flaw.TRUNCATED: "链尾被截断 · truncated from here on",
    Flaw.HEAD: "链尾登记被改动 · the record of the chain's end was changed",
    Flaw.ANCHOR: "与审计锚不符 · is not what was anchored",
}


@commands.command()
@sentences.looking()
def verify() -> None:
    """核对 · Reads the whole journal and names every row that does not hold; ends with 0, with 1 where something is to be seen
    to (a restored backup, a torn anchor), with 2 where the trail is broken or cannot be proved, with 3 where it could not look."""
    settings = load_settings()

    async def run() -> Examined:
        async with opened(settings, writes=False):
            return await anchors.verify(settings.anchors)

    try:
        examined = asyncio.run(run())
    except Unsound as unsound:
        # Another key proves nothing; what else is refused here is as broken as `doctor` says.
        typer.echo(f"✗ {unsound}", err=True)
        raise typer.Exit(int(Severity.BROKEN)) from unsound
    for wrong in wrongs_of(examined):
        typer.echo(f"✗ {wrong}", err=True)
    if examined.found.broken is None:
        typer.echo(f"✓ {_sound(examined)}")
    for line in restorals_of(examined, settings.anchors):
        typer.echo(f"· {line}")
    raise typer.Exit(int(severity_of(examined)))


@commands.command()
def anchor(
    paper: Annotated[
        bool, typer.Option("--print", help="打印 · The newest anchor for the paper file; takes one if there is none.")
    ] = False,
    anew: Annotated[
        bool,
        typer.Option(
            "--anew",
            help="另起 · After a backup was restored, or where the file is lost: puts it aside and begins a new one.",
        ),
    ] = False,
) -> None:
    """锚定 · Writes the ends of all chains into anchors.log in the data folder."""
    settings = load_settings()
    path = settings.anchors

    async def run() -> Anchor:
        async with opened(settings):
            if not anew and anchors.is_torn(path):
                typer.echo(_TORN, err=True)
            if anew and (aside := anchors.move_aside(path, datetime.now(UTC))):
                typer.echo(f"原文件改名为 · The file is now {aside}", err=True)
            found = anchors.last(path) if paper else None
            return found or await anchors.take(path, datetime.now(UTC), anew=anew)

    try:
        taken = asyncio.run(run())
    except anchors.Mismatch as wrong:
        typer.echo(f"✗ {said(wrong)}", err=True)
        raise typer.Exit(1) from wrong
    if paper:
        typer.echo(anchors.on_paper(taken))
    else:
        typer.echo(f"{taken.at}  {taken.chains} 条链 chains  {taken.rows} 行 rows  {taken.digest}")


_TORN = (
    "anchors.log 的末行只写了一半(断电或磁盘已满)，下次锚定时去掉；此前各锚仍在，记录未见改动 · "
    "The last line of anchors.log was cut short, by a power cut or a full disk; the next anchor leaves it out. Those before it stand."
)


_BROKEN = (State.MISMATCH, State.OTHER_KEY, State.GONE)


def severity_of(examined: Examined) -> Severity:
    """How grave it is, as `doctor` counts."""
    if examined.found.broken is not None or examined.state in _BROKEN:
        return Severity.BROKEN
    return Severity.SEE_TO if examined.state in (State.RESTORED, State.TORN) else Severity.INFORMATION


def wrongs_of(examined: Examined) -> Iterator[str]:
    """What is wrong: each place that does not hold, rows that nobody can prove here, how the anchors stand to the database."""
    found = examined.found
    yield from map(told, found.breaches)
    if found.more:
        yield f"另有 {found.more} 处 · and {found.more} more"
    for unproven in found.unproven:
        yield (
            f"密钥 {unproven.key_id} 不在此处，其 {unproven.rows} 行无从核对（首行：链 {unproven.first.chain} 第 {unproven.first.seq} 行)；"
            f"在 JISHI_OLDER_KEY_FILES 中指明该密钥 · {unproven.rows} rows were written with the data key {unproven.key_id}, which is not"
            " here: name it in JISHI_OLDER_KEY_FILES, and verify again"
        )
    if examined.state is State.OTHER_KEY:
        yield _other_key(examined.where)
    elif examined.state is State.GONE:
        yield gone(examined.where)
    elif examined.state is State.RESTORED:
        yield restored(examined.anchor)
    elif examined.state is State.TORN:
        yield _TORN


def restorals_of(examined: Examined, path: Path) -> Iterator[str]:
    """What `jishi restore` wrote into the file: what came after such a backup is not in the database, and nobody took it out."""
    if examined.state in (State.MISMATCH, State.OTHER_KEY):
        return
    for one in anchors.restorals(path):
        made = datetime.fromisoformat(one.restored.split()[0]).astimezone(SHANGHAI)
        yield (
            f"{_day(one)} 恢复了 {made:%Y-%m-%d %H:%M} 的备份(第 {one.number} 号锚)，其间的记录不在库中 · "
            f"On {_day(one)} the backup of {made:%Y-%m-%d %H:%M} was restored (No. {one.number}): what was recorded in between is not in the database"
        )


def _sound(examined: Examined) -> str:
    found, anchor = examined.found, examined.anchor
    if anchor is None and examined.state is not State.NONE:
        against = "未对照审计锚 · held against no anchor"
    elif anchor is None:
        against = "尚无审计锚 · there is no anchor yet: jishi audit anchor"
    else:
        against = f"对照 {_day(anchor)} 的审计锚 · against the anchor of {_day(anchor)} (No. {anchor.number})"
    emptied = f"；其中 {found.emptied} 行依规清除了内容 · {found.emptied} of them were emptied by decision (eraseCase)"
    return (
        f"{found.chains} 条链 {found.rows} 行核对无误 · {found.rows} rows in {found.chains} chains verify; {against}"
        f"{emptied if found.emptied else ''}"
    )


def said(wrong: anchors.Mismatch) -> str:
    """Why no anchor may be taken."""
    if isinstance(wrong, anchors.Restored):
        return restored(wrong.anchor)
    if isinstance(wrong, anchors.OtherKey):
        return _other_key(str(wrong))
    if isinstance(wrong, anchors.Gone):
        return gone(str(wrong))
    return f"与已有审计锚不符，请先核对 · Not what was anchored before; run jishi audit verify: {wrong}"


def restored(older: Anchor | None) -> str:
    """The database is an older one; nobody changed it."""
    zh = f"{_day(older)} 的第 {older.number} 号审计锚" if older else "第一个审计锚之前"
    en = f"at the anchor of {_day(older)} (No. {older.number})" if older else "before the first anchor"
    return (
        f"数据库是恢复的较早备份，停在{zh}；其后的记录不在库中。记入纸质档案后运行 jishi audit anchor --anew · "
        f"The database is an older backup that was restored, as it was {en}: what came after is not in it. Note it in the paper file,"
        " then run jishi audit anchor --anew"
    )


def gone(where: str) -> str:
    """What the database was anchored to is not here: that it verifies says little, for whoever takes rows takes the file."""
    return (
        f"数据库登记过审计锚，而 {where} 不在或没有一行完整的锚，无从对照。请先找回该文件；确已遗失，或本机是新增的一台，查明后运行"
        f" jishi audit anchor --anew · The database knows anchors, and {where} is not there or has no whole line: it is held against"
        " nothing. Bring the file back; where it is lost, or this is one more machine, look into it and then run jishi audit anchor --anew"
    )


def _other_key(where: str) -> str:
    return (
        f"审计锚 {where} 是用另一把数据密钥写的，无从核对；在 JISHI_OLDER_KEY_FILES 中指明该密钥 · The anchor {where} was written with"
        " another data key: name it in JISHI_OLDER_KEY_FILES"
    )


def told(broken: Broken) -> str:
    """A broken place as a sentence."""
    if broken.flaw is Flaw.ANCHOR:
        return f"{broken.chain} {_FLAWS[broken.flaw]}"
    row = f" ({broken.row_id}, {broken.act}, {broken.at.isoformat() if broken.at else '?'})" if broken.row_id else ""
    if broken.flaw is Flaw.TRUNCATED and broken.seq == 1 and not row:
        return f"链 chain {broken.chain}: 整条不在 · all of its rows are gone"
    if broken.count > 1:
        end = broken.seq + broken.count - 1
        return f"链 chain {broken.chain} 第 {broken.seq}–{end} 行 rows {broken.seq}–{end}{row}: {_FLAWS[broken.flaw]}"
    return f"链 chain {broken.chain} 第 {broken.seq} 行 row {broken.seq}{row}: {_FLAWS[broken.flaw]}"


def _day(anchor: Anchor) -> str:
    return f"{datetime.fromisoformat(anchor.at).astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
