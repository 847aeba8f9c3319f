"""What an administrator should know about an installation, before it becomes a question in the middle of a case."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date

from domain.orgs.editions import NATIONAL_2026_SINCE, Edition
from domain.orgs.organizations import edition_on
from records import tables
from records.cases.lookups import noticed_years
from records.installation import versions
from records.organizations import calendar, tree
from service import keys
from service.database import clock, connected
from service.settings import MIGRATIONS, Settings


@dataclass(frozen=True, slots=True)
class Remark:
    """One line; `wrong` says that something is to be done."""

    wrong: bool
    text: str


async def examine(settings: Settings, today: date) -> list[Remark]:
    """Every remark. The tables are looked into only when they are as this version knows them."""
    async with connected(settings):
        found = [await versions.version(MIGRATIONS)]
        if found[0].sound:
            found += [await keys.look(settings), await clock(settings)]
        remarks = [Remark(not finding.sound, str(finding)) for finding in found]
        if readable := keys.remark(settings):
            remarks.append(Remark(True, str(readable)))
        if not all(finding.sound for finding in found):
            return remarks
        remarks += [remark async for remark in _editions(today)]
        remarks += [remark async for remark in _holidays(today)]
    return remarks


async def _editions(today: date) -> AsyncIterator[Remark]:
    """The newer edition is in force by law; the software waits for each committee to adopt it."""
    rows = (
        await tables.PartyOrg.filter(can_approve_admission=True, closed_on=None).order_by("path").values("path", "name")
    )
    lines = await tree.lines(row["path"] for row in rows)
    behind = [row["name"] for row in rows if edition_on(lines[row["path"]], today) is Edition.MANUAL_2024]
    if behind and today >= NATIONAL_2026_SINCE:
        named = "、".join(behind[:5]) + (" …" if len(behind) > 5 else "")
        yield Remark(
            True,
            f"{NATIONAL_2026_SINCE} 起新版细则已施行,{len(behind)} 个党委仍按 2024 手册: {named} · "
            f"A newer edition is in force since {NATIONAL_2026_SINCE}; {len(behind)} committees follow the older one (adoptRuleSet).",
        )
    else:
        yield Remark(False, "各党委所用版本为现行 · Every committee follows the edition in force.")


async def _holidays(today: date) -> AsyncIterator[Remark]:
    covered = (await calendar.holidays()).years
    guessed = sorted(await noticed_years(covered) - {today.year})
    if guessed:
        named = "、".join(map(str, guessed))
        yield Remark(
            True,
            f"缺 {named} 年节假日表,已录公示的工作日为暂定 · No holiday table for {named}: the working days of notices on file are provisional (setHolidays).",
        )
    if today.year not in covered:
        yield Remark(
            True,
            f"缺 {today.year} 年节假日表 · No holiday table for {today.year}: working days are provisional (setHolidays).",
        )
    elif today.month == 12 and today.year + 1 not in covered:
        yield Remark(
            True,
            f"缺 {today.year + 1} 年节假日表 · The holiday table of {today.year + 1} is to be entered (setHolidays).",
        )
    else:
        yield Remark(
            False,
            f"节假日表覆盖 {min(covered)}–{max(covered)} · Holiday tables cover {min(covered)} to {max(covered)}.",
        )
