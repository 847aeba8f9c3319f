"""What an administrator should know about an installation, before it becomes a question in the middle of a case."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

from domain.orgs.actors import Role
from domain.orgs.editions import NATIONAL_2026_SINCE, Edition
from domain.orgs.organizations import edition_on
from records import tables
from records.cases.lookups import noticed_years
from records.engines import connections
from records.engines.replicas import Unfit
from records.installation import versions
from records.organizations import calendar, tree
from records.people import passwords
from records.reminders import sending
from service import keys, onlookers, safekeeping
from service.database import clock, connected
from service.health import Remark, Severity, examined
from service.settings import MIGRATIONS, Settings


async def examine(settings: Settings, today: date) -> list[Remark]:
    """Every remark. The tables are looked into only where nothing is broken: then they are as this version knows them."""
    remarks = [Remark(check.severity, str(found)) for check, found in await examined(settings)]
    if any(remark.severity is Severity.BROKEN for remark in remarks):
        return remarks
    async with connected(settings):
        found = [await versions.version(MIGRATIONS), await keys.look(settings), await clock(settings)]
        remarks += [Remark(Severity.INFORMATION if one.sound else Severity.BROKEN, str(one)) for one in found]
        if readable := keys.remark(settings):
            remarks.append(Remark(Severity.SEE_TO, str(readable)))
        remarks += [Remark(Severity.SEE_TO, said) for said in onlookers.remarks(settings)]
        if not all(one.sound for one in found):
            return remarks
        kept = safekeeping.remarks(settings, datetime.now(UTC))
        for look in (
            kept,
            _editions(today),
            _holidays(today),
            _demo(settings),
            _standby(),
            _doors(settings),
            _channels(settings),
        ):
            remarks += [remark async for remark in look]
    return remarks


async def _standby() -> AsyncIterator[Remark]:
    """The standby that answers what only reads; without it the primary does."""
    try:
        behind = await connections.behind()
    except Exception as fault:  # noqa: BLE001 -- whatever it is, it is said
        why = str(fault) if isinstance(fault, Unfit) else type(fault).__name__
        yield Remark(
            Severity.SEE_TO,
            f"备库不可用，查询由主库应答：{why} · The standby is not asked, the primary answers: {why} (JISHI_DATABASE_REPLICA_URL).",
        )
        return
    if behind is not None:
        yield Remark(
            Severity.INFORMATION, f"备库可用，落后 {behind} 字节 · The standby answers, {behind} bytes behind."
        )


async def _doors(settings: Settings) -> AsyncIterator[Remark]:
    """How those come in who run the installation, and programs whose tokens end on no day."""
    rows = await tables.Account.filter(role=Role.SYSTEM_ADMIN, disabled_at=None, second_factor_since=None).exclude(
        password_hash=""
    )
    if rows:
        named = "、".join(sorted(row.login for row in rows))
        severity = Severity.INFORMATION if settings.require_second_factor == "none" else Severity.SEE_TO
        yield Remark(
            severity,
            f"系统管理员未启用双重验证：{named} · System administrators without a second factor: they sign in by a password alone (enrolSecondFactor).",
        )
    endless = await tables.AccessToken.filter(revoked_at=None, expires_at=None).count()
    if endless:
        yield Remark(
            Severity.SEE_TO,
            f"{endless} 个访问令牌永不到期 · {endless} access tokens have no day on which they end; make others for their programs, and revoke these.",
        )


async def _channels(settings: Settings) -> AsyncIterator[Remark]:
    """Those who are told nothing any more, and mail that nobody can send."""
    off = await sending.disabled()
    if off:
        named = "、".join(off)
        yield Remark(
            Severity.SEE_TO,
            f"{len(off)} 个通知渠道因多次失败已停用：{named} · {len(off)} channels were disabled, for they failed again and again; mend them (resumeChannel).",
        )
    if settings.smtp_url is None and await tables.Channel.filter(kind="MAIL", revoked_at=None).exists():
        yield Remark(
            Severity.SEE_TO,
            "有邮件渠道，未设置 JISHI_SMTP_URL · There are channels by mail, and JISHI_SMTP_URL is not set.",
        )


async def _demo(settings: Settings) -> AsyncIterator[Remark]:
    """Whose password stands in the README: fit for trying out, and for nothing else."""
    from service import demo  # noqa: PLC0415 -- a story of many people, which no other command needs

    logins = [account.login for account in demo.ACCOUNTS]
    rows = (
        await tables.Account.filter(login__in=logins, disabled_at=None)
        .order_by("login")
        .values("login", "password_hash")
    )
    # They were made together, with one hash.
    known = {
        digest for digest in {row["password_hash"] for row in rows} if await passwords.matches(digest, demo.PASSWORD)
    }
    found = [row["login"] for row in rows if row["password_hash"] in known]
    if found:
        severity = Severity.INFORMATION if settings.rehearsal_date else Severity.SEE_TO
        named = "、".join(found)
        yield Remark(
            severity,
            f"演示账户仍用公开的密码：{named} · Demo accounts have the password that everybody can read; disable them before real files come in (disableAccount).",
        )


async def _editions(today: date) -> AsyncIterator[Remark]:
    """The newer edition is in force by law; the software waits for each committee to adopt it, and nothing is wrong meanwhile."""
    rows = (
        await tables.PartyOrg.filter(can_approve_admission=True, closed_on=None).order_by("path").values("path", "name")
    )
    lines = await tree.lines(row["path"] for row in rows)
    behind = [row["name"] for row in rows if edition_on(lines[row["path"]], today) is Edition.MANUAL_2024]
    if behind and today >= NATIONAL_2026_SINCE:
        named = "、".join(behind[:5]) + (" …" if len(behind) > 5 else "")
        yield Remark(
            Severity.INFORMATION,
            f"{NATIONAL_2026_SINCE} 起新版细则已施行，{len(behind)} 个党委仍按 2024 手册：{named} · "
            f"A newer edition is in force since {NATIONAL_2026_SINCE}; {len(behind)} committees follow the older one (adoptRuleSet).",
        )
    else:
        yield Remark(Severity.INFORMATION, "各党委所用版本为现行 · Every committee follows the edition in force.")


async def _holidays(today: date) -> AsyncIterator[Remark]:
    covered = (await calendar.holidays()).years
    guessed = sorted(await noticed_years(covered) - {today.year})
    if guessed:
        named = "、".join(map(str, guessed))
        yield Remark(
            Severity.SEE_TO,
            f"缺 {named} 年节假日表，已录公示的工作日为暂定 · No holiday table for {named}: the working days of notices on file are provisional (setHolidays).",
        )
    if today.year not in covered:
        yield Remark(
            Severity.SEE_TO,
            f"缺 {today.year} 年节假日表 · No holiday table for {today.year}: working days are provisional (setHolidays).",
        )
    elif today.month == 12 and today.year + 1 not in covered:
        yield Remark(
            Severity.SEE_TO,
            f"缺 {today.year + 1} 年节假日表 · The holiday table of {today.year + 1} is to be entered (setHolidays).",
        )
    else:
        yield Remark(
            Severity.INFORMATION,
            f"节假日表覆盖 {min(covered)}–{max(covered)} · Holiday tables cover {min(covered)} to {max(covered)}.",
        )
