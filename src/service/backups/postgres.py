"""A PostgreSQL database dumped as of one moment, and brought back into an empty one or beside the one that is there."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg
from pydantic import SecretStr
from tortoise.transactions import in_transaction

from records.engines import sets
from service.backups.refusals import Ending, Refusal, no_room
from service.settings import Settings, database_config

MEMBER = "database.dump"
_LIBPQ = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "database": "PGDATABASE",
    "ssl": "PGSSLMODE",
}


def at(settings: Settings, database: str) -> Settings:
    """The same installation over another database of the same server."""
    parts = urlsplit(settings.url)
    url = urlunsplit(parts._replace(path=f"/{quote(database)}"))
    return settings.model_copy(update={"database_url": SecretStr(url)})


def name_of(settings: Settings) -> str:
    return str(_credentials(settings)["database"])


# ── pg_dump and pg_restore ──────────────────────────────────────────────────────────────────────────────────────────


async def demand(settings: Settings, program: str, server: int) -> str:
    """The path of a program that knows a server of that version."""
    path = shutil.which(program, path=str(settings.postgres_bin) if settings.postgres_bin else None)
    if path is None:
        where = settings.postgres_bin or "PATH"
        raise Refusal(
            Ending.UNABLE,
            f"{where} 中没有 {program}，请安装 PostgreSQL 客户端或设 JISHI_POSTGRES_BIN",
            f"There is no {program} in {where}: install PostgreSQL's client programs, or name their folder in JISHI_POSTGRES_BIN.",
        )
    told = await run(settings, path, "--version")
    number = re.search(r"\d+", told)
    if number is None or int(number[0]) < server:
        raise Refusal(
            Ending.UNABLE,
            f"{path} 的版本 {number[0] if number else '?'} 低于服务器的 {server}，请设 JISHI_POSTGRES_BIN",
            f"{path} is of version {number[0] if number else '?'}, older than the server's {server}: name the folder of newer ones in JISHI_POSTGRES_BIN.",
        )
    return path


async def run(settings: Settings, *command: str, room: Path | None = None) -> str:
    """What a program prints; refused with its last word where it fails. It ends with us."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdout=pipe, stderr=pipe, env=environment(settings))
    try:
        told, wrong = await process.communicate()
    except BaseException:
        process.kill()
        await process.wait()
        raise
    if process.returncode:
        text = wrong.decode(errors="replace").strip()
        if "No space left" in text and room is not None:
            raise no_room(room)
        said = " ".join(text.splitlines()[-2:]) or f"exit code {process.returncode}"
        raise Refusal(Ending.DAMAGED, f"{Path(command[0]).name} 失败：{said}", f"{Path(command[0]).name} failed.")
    return told.decode(errors="replace")


def environment(settings: Settings) -> dict[str, str]:
    """What libpq reads: nothing of it on a command line, where others see it, and none of our own secrets."""
    inherited = {name: value for name, value in os.environ.items() if not name.upper().startswith("JISHI_")}
    wanted = {libpq: str(value) for name, libpq in _LIBPQ.items() if (value := _credentials(settings).get(name))}
    return {**inherited, "PGCONNECT_TIMEOUT": "10", **wanted, "PGAPPNAME": "jishi backup"}


async def dump(settings: Settings, program: str, snapshot: str, target: Path) -> None:
    """What the snapshot sees. What is unlogged lives no longer than the server, and stays out."""
    options = ("--format=custom", "--no-owner", "--no-privileges", "--no-unlogged-table-data")
    await run(settings, program, *options, f"--snapshot={snapshot}", f"--file={target}", room=target.parent)


async def check(settings: Settings, program: str, dumped: Path) -> None:
    """Reads a dump to its end."""
    await run(settings, program, f"--file={os.devnull}", str(dumped))


async def load(settings: Settings, program: str, dumped: Path) -> None:
    """All of it or nothing."""
    options = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges")
    await run(settings, program, *options, f"--dbname={name_of(settings)}", str(dumped))


# ── the server ──────────────────────────────────────────────────────────────────────────────────────────────────────


@asynccontextmanager
async def moment() -> AsyncIterator[str]:
    """Everything that is asked in it, and whoever is told the snapshot's name, sees the database as of one moment."""
    async with in_transaction() as own:
        await own.execute_script(
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;"
            "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0"
        )
        (row,) = await sets.select("SELECT pg_export_snapshot() AS snapshot")
        yield row["snapshot"]


async def version() -> int:
    """Of the server of the database in use."""
    (row,) = await sets.select("SELECT current_setting('server_version_num')::int / 10000 AS major")
    return int(row["major"])


async def server_version(settings: Settings) -> int:
    async with connected(settings) as connection:
        return int(await connection.fetchval("SELECT current_setting('server_version_num')::int / 10000"))


async def size() -> int:
    (row,) = await sets.select("SELECT pg_database_size(current_database()) AS size")
    return int(row["size"])


async def others(connection: asyncpg.Connection, database: str) -> list[str]:
    """Who else is in a database."""
    rows = await connection.fetch(
        "SELECT DISTINCT coalesce(nullif(application_name, ''), usename, '?') AS name FROM pg_stat_activity"
        " WHERE datname = $1 AND pid <> pg_backend_pid() AND backend_type = 'client backend' ORDER BY 1",
        database,
    )
    return [row["name"] for row in rows]


_RELATIONS = """SELECT count(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'"""


async def unattended(settings: Settings) -> None:
    """Refuses while others are in the database."""
    async with connected(settings) as connection:
        if there := await others(connection, name_of(settings)):
            raise in_use(name_of(settings), there)


async def full(settings: Settings) -> bool:
    """Whether there is anything in the database."""
    async with connected(settings) as connection:
        return bool(await connection.fetchval(_RELATIONS))


@asynccontextmanager
async def beside(settings: Settings, fresh: str) -> AsyncIterator[Settings]:
    """A new empty database beside this one, as it was made; gone again where something goes wrong."""
    async with connected(settings) as connection:
        like = await connection.fetchrow(
            "SELECT pg_encoding_to_char(encoding) AS encoding, datcollate, datctype, quote_ident(pg_get_userbyid(datdba)) AS owner"
            " FROM pg_database WHERE datname = current_database()"
        )
    async with maintaining(settings) as server:
        await _sweep(server, fresh.rpartition("_")[0])
        await server.execute(
            f"CREATE DATABASE {_quoted(fresh)} TEMPLATE template0 OWNER {like['owner']} ENCODING '{like['encoding']}'"
            f" LC_COLLATE '{like['datcollate']}' LC_CTYPE '{like['datctype']}'"
        )
        try:
            yield at(settings, fresh)
        except BaseException:
            await server.execute(f"DROP DATABASE IF EXISTS {_quoted(fresh)} WITH (FORCE)")
            raise


async def _sweep(server: asyncpg.Connection, beginning: str) -> None:
    """Takes away what a restoration that was killed left half done; not where somebody is at it."""
    for row in await server.fetch("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", f"{beginning}_"):
        with suppress(asyncpg.ObjectInUseError):
            await server.execute(f"DROP DATABASE {_quoted(row['datname'])}")


async def exchange(settings: Settings, fresh: str, aside: str) -> None:
    """The new database under the name of the old one, which stays beside it. Refused by the server while anybody is in the old one."""
    mine = name_of(settings)
    async with maintaining(settings) as server, server.transaction():
        try:
            await server.execute(f"ALTER DATABASE {_quoted(mine)} RENAME TO {_quoted(aside)}")
        except asyncpg.ObjectInUseError as fault:
            raise in_use(mine, await others(server, mine)) from fault
        await server.execute(f"ALTER DATABASE {_quoted(fresh)} RENAME TO {_quoted(mine)}")


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[asyncpg.Connection]:
    """A connection of its own, which asks and changes nothing of ours."""
    names = ("host", "port", "user", "password", "database", "ssl")
    wanted = {name: value for name, value in _credentials(settings).items() if name in names}
    connection = await asyncpg.connect(**wanted, timeout=10, server_settings={"application_name": "jishi restore"})
    try:
        yield connection
    finally:
        await connection.close()


@asynccontextmanager
async def maintaining(settings: Settings) -> AsyncIterator[asyncpg.Connection]:
    """From the server's own database: databases are made and renamed from another one."""
    try:
        async with connected(at(settings, "postgres")) as connection:
            yield connection
    except asyncpg.InsufficientPrivilegeError as fault:
        raise Refusal(
            Ending.UNABLE,
            "数据库用户无权建库或改库名(ALTER ROLE … CREATEDB)；也可恢复到一个新建的空库",
            "The database user may not make or rename databases (ALTER ROLE … CREATEDB); or restore into an empty one that you made.",
        ) from fault


def in_use(database: str, there: list[str]) -> Refusal:
    who = ", ".join(there) or "?"
    return Refusal(
        Ending.IN_USE,
        f"数据库 {database} 正在使用({who})，请先停止服务",
        f"The database {database} is in use ({who}): stop the server first.",
    )


def _credentials(settings: Settings) -> Mapping[str, Any]:
    found: Mapping[str, Any] = database_config(settings)["connections"]["default"]["credentials"]
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
