"""`jishi audit`: the journal verified, and its chains anchored outside the database."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated

import typer

from domain.calendar import SHANGHAI
from records.trail import anchors
from records.trail.anchors import Anchor
from records.trail.audit import Broken, Flaw, Verified
from service.database import opened
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
def verify() -> None:
    """核对 · Reads the whole journal; ends with 1 and names the first place that does not hold."""
    settings = load_settings()

    async def run() -> tuple[Verified, Anchor | None]:
        async with opened(settings, writes=False):
            return await anchors.verify(settings.anchors)

    found, anchor = asyncio.run(run())
    if found.broken is not None:
        typer.echo(f"✗ {told(found.broken)}", err=True)
        raise typer.Exit(1)
    if anchor is None:
        against = "尚无审计锚 · there is no anchor yet: jishi audit anchor"
    else:
        against = f"对照 {_day(anchor)} 的审计锚 · against the anchor of {_day(anchor)} (No. {anchor.number})"
    typer.echo(
        f"✓ {found.chains} 条链 {found.rows} 行核对无误 · {found.rows} rows in {found.chains} chains verify; {against}"
    )


@commands.command()
def anchor(
    paper: Annotated[
        bool, typer.Option("--print", help="打印 · The newest anchor for the paper file; takes one if there is none.")
    ] = False,
) -> None:
    """锚定 · Writes the ends of all chains into anchors.log in the data folder."""
    settings = load_settings()
    path = settings.anchors

    async def run() -> Anchor:
        async with opened(settings):
            found = anchors.last(path) if paper else None
            return found or await anchors.take(path, datetime.now(UTC))

    try:
        taken = asyncio.run(run())
    except anchors.Mismatch as wrong:
        typer.echo(
            f"✗ 与已有审计锚不符,请先核对 · Not what was anchored before; run jishi audit verify: {wrong}", err=True
        )
        raise typer.Exit(1) from wrong
    if paper:
        typer.echo(anchors.on_paper(taken))
    else:
        typer.echo(f"{taken.at}  {taken.chains} 条链 chains  {taken.rows} 行 rows  {taken.digest}")


def told(broken: Broken) -> str:
    """The first broken place as a sentence."""
    if broken.flaw is Flaw.ANCHOR:
        return f"{broken.chain} {_FLAWS[broken.flaw]}"
    row = f" ({broken.row_id}, {broken.act}, {broken.at.isoformat() if broken.at else '?'})" if broken.row_id else ""
    return f"链 chain {broken.chain} 第 {broken.seq} 行 row {broken.seq}{row}: {_FLAWS[broken.flaw]}"


def _day(anchor: Anchor) -> str:
    return f"{datetime.fromisoformat(anchor.at).astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
