"""`jishi`: stands the service up, and what an administrator does beside it."""

import asyncio
import os
import socket
import sys
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, NoReturn
from uuid import UUID

import orjson
import typer

from domain.calendar import SHANGHAI
from domain.orgs.actors import EVERY_SCOPE, Role, TokenScope
from records import derived, tables
from records.cases import badges
from records.engines import connections
from records.engines.outages import is_unavailable
from records.errors import NotFound
from records.people import accounts, factors, sessions
from records.resealing import Resealed
from service import auditing, doctor, health, passport_files, sentences, upgrades, workers
from service.backups import commands as backups
from service.database import migrated, opened, remark, resealed
from service.settings import Settings, load_settings
from service.unattended import unattended

main = typer.Typer(
    cls=sentences.Spoken, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__
)
token = typer.Typer(no_args_is_help=True, help="访问令牌 · Access tokens for programs.")
account = typer.Typer(no_args_is_help=True, help="账户 · Accounts.")
main.add_typer(token, name="token")
main.add_typer(account, name="account")
main.add_typer(auditing.commands, name="audit")
main.add_typer(passport_files.commands)
main.command("backup")(backups.backup)
main.command("restore")(backups.restore)
main.command("upgrade-check")(upgrades.command)


@main.callback()
def entered() -> None:
    """What any command writes, databases, write-ahead logs, keys, anchors and backups, is for this user alone."""
    os.umask(0o077)


Check = Annotated[bool, typer.Option("--check", help="只核对 · Only say whether the file is fresh.")]
Write = Annotated[bool, typer.Option("--write", help="写入文件 · Write the file.")]


@main.command()
def serve(
    count: Annotated[
        int, typer.Option("--workers", min=1, max=64, help="进程数 · Processes; more than one on PostgreSQL only.")
    ] = 1,
) -> None:
    """启动服务 · Serves on JISHI_HOST:JISHI_PORT."""
    _serve(load_settings(), count)


@main.command()
def run() -> None:
    """一步启动 · Migrates, loads the demo into an empty database, and serves."""
    settings = load_settings()
    _migrate(settings)
    rows = _demo(settings)
    print(f"\n演示账户 · Demo accounts\n\n{_table(rows)}\n")
    sys.stdout.flush()
    _serve(settings, said=f"http://{settings.host}:{settings.port}/\n")


@main.command()
def migrate(
    backup: Annotated[
        bool, typer.Option("--backup", help="先备份 · Make a backup first, if there is anything to run.")
    ] = False,
) -> None:
    """迁移数据库 · Brings the database to this version."""
    settings = load_settings()
    if backup:
        backups.before(settings)
    _migrate(settings)


@main.command()
def demo() -> None:
    """载入演示数据 · Loads the demo into an empty database and shows its accounts."""
    settings = load_settings()
    _migrate(settings)
    print(_table(_demo(settings)))


@token.command("create")
def token_create(
    login: str,
    label: Annotated[str, typer.Option(help="用途 · What it is for.")] = "",
    days: Annotated[int, typer.Option(min=1, max=366, help="有效天数 · Days it is good for.")] = 90,
    scope: Annotated[
        list[TokenScope] | None,
        typer.Option(help="权限 · What it is good for, besides reading; everything unless said."),
    ] = None,
) -> None:
    """新增令牌 · Prints a bearer token for an account, this once."""

    async def create(settings: Settings) -> str:
        async with opened(settings):
            known = await accounts.by_login(login)
            if known is None:
                _stop(f"没有账户 {login} · There is no account {login}.")
            if days > settings.access_token_days:
                _stop(
                    f"最多 {settings.access_token_days} 天 · JISHI_ACCESS_TOKEN_DAYS is {settings.access_token_days}."
                )
            scopes = {TokenScope.READ, *scope} if scope else EVERY_SCOPE
            return (await sessions.issue_access_token(known.id, label=label, valid_days=days, scopes=scopes))[1]

    print(asyncio.run(create(load_settings())))


@account.command("create")
def account_create(
    login: str,
    name: Annotated[str, typer.Option(help="姓名 · Whose account.")],
    role: Annotated[Role, typer.Option(help="角色 · The role.")],
    password: Annotated[
        str,
        typer.Option(envvar="JISHI_NEW_PASSWORD", prompt="密码 · Password", hide_input=True, confirmation_prompt=True),
    ],
    organization: Annotated[str, typer.Option(help="组织 · Its id, or its path such as /1/2/.")] = "",
) -> None:
    """新增账户 · The first administrator, or any account that comes from the command line."""
    if role is Role.CANDIDATE:
        _stop("发展人员账户通过注册产生 · Candidates' accounts come by registration.")
    if not organization and role is not Role.SYSTEM_ADMIN:
        _stop("须指明组织 · This role needs --organization.")

    async def create(settings: Settings) -> UUID:
        async with opened(settings):
            org_id = await _organization(organization) if organization else None
            return await accounts.create_account(
                None, login=login, name=name, role=role, org_id=org_id, password=password
            )

    print(asyncio.run(create(load_settings())))


@account.command("forget-second-factor")
def account_forget_second_factor(login: str) -> None:
    """取消双重验证 · Takes a lost second factor off an account, where no other administrator is left who could."""

    async def forget(settings: Settings) -> None:
        async with opened(settings):
            known = await accounts.by_login(login)
            if known is None or not await factors.forget(known.id):
                _stop(f"没有启用双重验证的账户 {login} · There is no account {login} with a second factor.")

    asyncio.run(forget(load_settings()))


@main.command()
def explain(
    document: Annotated[str, typer.Argument(help="GraphQL 文档 · The document; `-` reads it from standard input.")],
    login: Annotated[str, typer.Option("--as", help="以谁的范围 · In whose scope: a login.")],
    variables: Annotated[str, typer.Option(help="变量 · The variables, as a JSON object.")] = "{}",
    analyze: Annotated[bool, typer.Option("--analyze", help="执行并计时 · Run it, with times (PostgreSQL).")] = False,
) -> None:
    """查看查询计划 · The SQL a document becomes for a caller, and the database's plan for it."""
    from service import explaining  # noqa: PLC0415 -- the whole schema, a second that no other command needs

    given = _object(variables)
    text = sys.stdin.read() if document == "-" else document
    try:
        lines = asyncio.run(explaining.lines(load_settings(), text, given, login, analyze=analyze))
    except explaining.Unexplained as why:
        _stop(str(why))
    print("\n".join(lines))


def _object(text: str) -> dict[str, Any]:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as wrong:
        _stop(f"变量不是 JSON · The variables are not JSON: {wrong}.")
    if not isinstance(value, dict):
        _stop("变量须为 JSON 对象 · The variables must be a JSON object.")
    return value


@main.command()
def schema(check: Check = False) -> None:
    """导出模式 · Writes src/graph/schema/schema.graphql from the running schema."""
    from graph.schema import schema as running  # noqa: PLC0415 -- the whole schema, a second that no other command needs

    target = Path(str(files("graph.schema") / "schema.graphql"))
    _file(target, running.as_str().strip() + "\n", write=not check, check=check, by="jishi schema")


@main.command()
def regulation(write: Write = False, check: Check = False) -> None:
    """规则一览 · docs/regulation.md: every guard, in article order."""
    from domain.pages import regulation_page  # noqa: PLC0415 -- written for these two commands only

    _file(Path("docs/regulation.md"), regulation_page(), write=write, check=check, by="jishi regulation --write")


@main.command()
def picture(write: Write = False, check: Check = False) -> None:
    """流程图 · docs/process.md: the road with its gates, drawn from the transitions."""
    from domain.pages import process_page  # noqa: PLC0415 -- written for these two commands only

    _file(Path("docs/process.md"), process_page(), write=write, check=check, by="jishi picture --write")


@main.command()
def roles(write: Write = False, check: Check = False) -> None:
    """角色与操作 · docs/roles.md: who may do what, by role and act."""
    from domain.pages import roles_page  # noqa: PLC0415 -- written for these commands only

    _file(Path("docs/roles.md"), roles_page(), write=write, check=check, by="jishi roles --write")


@main.command()
def manual(write: Write = False, check: Check = False) -> None:
    """逐项办理 · docs/manual.md: each operation of the manual, what it asks and what follows."""
    from graphql import build_schema  # noqa: PLC0415 -- written for this command only

    from graph.schema import schema as running  # noqa: PLC0415
    from service.manual import manual_page  # noqa: PLC0415

    page = manual_page(build_schema(running.as_str()))
    _file(Path("docs/manual.md"), page, write=write, check=check, by="jishi manual --write")


@main.command()
def settings(write: Write = False, check: Check = False) -> None:
    """设置 · docs/settings.md: every setting with its default."""
    from service.settings_page import settings_page  # noqa: PLC0415 -- written for this command only

    _file(Path("docs/settings.md"), settings_page(), write=write, check=check, by="jishi settings --write")


@main.command()
def templates(write: Write = False, check: Check = False) -> None:
    """模板字段 · docs/templates.md: what a template of each print may name."""
    from service.templates_page import templates_page  # noqa: PLC0415 -- written for this command only

    _file(Path("docs/templates.md"), templates_page(), write=write, check=check, by="jishi templates --write")


@main.command()
def overdue(
    refresh: Annotated[
        bool, typer.Option("--refresh", help="重新计算 · Judge every open case as of today first.")
    ] = False,
) -> None:
    """逾期 · How many cases are overdue, by branch. Run with --refresh every night."""

    async def count(settings: Settings) -> list[tuple[str, int]]:
        async with opened(settings, writes=refresh):
            if refresh:
                print(f"{await badges.refresh(_today())} 件已核 · cases judged.", file=sys.stderr)
            return await badges.overdue(_today())

    print(_table(asyncio.run(count(load_settings()))))


@main.command()
def recount(
    check: Annotated[bool, typer.Option("--check", help="只核对 · Only say how many are wrong; 1 if any is.")] = False,
) -> None:
    """重新计数 · Makes anew, from the rows, the counts of cases and what names are found by; after a restore in doubt."""

    async def wrong(settings: Settings) -> int:
        async with opened(settings, writes=not check):
            found = await derived.drift()
            if found and not check:
                await derived.renew()
            return found

    found = asyncio.run(wrong(load_settings()))
    done = "" if check or not found else "，已重做 · made anew"
    print(
        f"{found} 处与记录不符 · do not agree with the rows{done}" if found else "与记录一致 · All agree with the rows."
    )
    if check and found:
        raise typer.Exit(1)


@main.command()
def reseal() -> None:
    """更换密钥 · Seals everything anew under the data key in use; JISHI_OLDER_KEY_FILES names what it was sealed with.

    No server may be running: it would go on sealing under the key that it began with.
    """
    done = backups.done(_resealed(load_settings()))
    if done is None:
        print("已是现用密钥，无须重封 · Everything is sealed under the key in use.")
    else:
        print(
            f"{done.numbers} 个证件号、{done.phones} 个电话、{done.reviews} 份政审、{done.files} 份文件密钥已重封 · ID numbers, telephones, reviews, keys of files resealed"
        )


async def _resealed(settings: Settings) -> Resealed | None:
    await unattended(settings)
    return await resealed(settings)


@main.command("doctor")
@sentences.looking()
def examine() -> None:
    """体检 · Says what an administrator should see to; ends with 1 if there is anything, with 2 if nobody can be served so, with 3
    if it could not look."""
    remarks = asyncio.run(doctor.examine(load_settings(), _today()))
    for said in remarks:
        print(("✗ " if said.wrong else "✓ ") + said.text)
    raise typer.Exit(int(max(each.severity for each in remarks)))


def _serve(settings: Settings, count: int = 1, said: str = "") -> None:
    _check_share(settings, count)
    for check, found in asyncio.run(health.examined(settings)):
        if check.refuses or found.reason in health.REFUSED:
            _stop(str(found))
    _check(settings)
    _doors(settings, count)
    remark(settings)
    workers.serve(settings, count, said)


def _check_share(settings: Settings, count: int) -> None:
    """Refuses more processes than there are connections for."""
    if count > 1 and settings.on_sqlite:
        _stop("SQLite 由一个进程服务 · On SQLite one process serves; take PostgreSQL for several.")
    if settings.database_connections // count < workers.least_connections(settings):
        least = count * workers.least_connections(settings)
        _stop(
            f"{count} 个进程至少需要 {least} 个数据库连接 · {count} workers want JISHI_DATABASE_CONNECTIONS of {least} at least."
        )


def _doors(settings: Settings, count: int) -> None:
    """Refuses addresses that somebody else has; later it would be a line of the log."""
    places = [place for number in range(count) if (place := settings.metrics_door(number))]
    if any(port in (settings.port, 65536) for _, port in places):
        _stop(
            f"JISHI_METRICS_PORT 起的 {count} 个端口须空闲，且不含 JISHI_PORT · From JISHI_METRICS_PORT on {count} ports are wanted, and JISHI_PORT is none of them."
        )
    for host, port in ((settings.host, settings.port), *places):
        _door(host, port)


def _door(host: str, port: int) -> None:
    known = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    for family, kind, protocol, _, address in known:
        with socket.socket(family, kind, protocol) as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                door.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            door.bind(address)


def _check(settings: Settings) -> None:
    """Refuses a database that may not be served. One that does not answer just now may come back: until then nobody is served."""

    async def look() -> int | None:
        async with opened(settings):
            return await connections.affordable()

    try:
        most = asyncio.run(look())
    except Exception as fault:
        if not is_unavailable(fault) or sentences.is_answer(fault) or settings.on_sqlite:
            raise
        print(f"数据库暂不可用 · The database does not answer yet: {sentences.told(fault)}", file=sys.stderr)
        return
    if most is not None and settings.database_connections > most:
        _stop(
            f"数据库只能提供 {most} 个连接，JISHI_DATABASE_CONNECTIONS 为 {settings.database_connections} · "
            f"The database has {most} connections to give, and JISHI_DATABASE_CONNECTIONS is {settings.database_connections}."
        )


def _migrate(settings: Settings) -> None:
    done = asyncio.run(migrated(settings))
    print("\n".join(done) if done else "数据库为最新 · The database is up to date.")


def _demo(settings: Settings) -> list[tuple[str, ...]]:
    """The demo's accounts, with their password, after loading it into a database that has no organization."""
    from service import demo as show  # noqa: PLC0415 -- a story of many people, read by nobody who serves the real ones

    async def load() -> None:
        async with opened(settings):
            cases = await show.load(settings.rehearsal_date)
            print(
                f"已载入演示数据 · Demo loaded: {cases}"
                if cases
                else "数据库非空，未再载入演示数据 · Not empty: not loaded again."
            )

    asyncio.run(load())
    return [(row.login, show.PASSWORD, row.role, row.what) for row in show.ACCOUNTS]


async def _organization(named: str) -> UUID:
    """An organization by id or path, for whoever has no screen yet to pick it from."""
    try:
        known = await tables.PartyOrg.get_or_none(id=UUID(named))
    except ValueError:
        known = await tables.PartyOrg.get_or_none(path=named)
    if known is None:
        raise NotFound(f"没有组织 {named}", f"There is no organization {named}.")
    return known.id


def _file(target: Path, text: str, *, write: bool, check: bool, by: str) -> None:
    """Shows a generated file, writes it, or says that what is there is stale."""
    if check:
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            _stop(f"{target} 已过期 · is stale; run: {by}")
    elif write:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        print(target)
    else:
        print(text, end="")


def _table(rows: Sequence[Sequence[object]]) -> str:
    """Columns that line up, Chinese characters being two wide."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(c + " " * (w - _width(c)) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells
    )


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _today() -> date:
    return datetime.now(SHANGHAI).date()


def _stop(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(1)
