"""Migrations: what their files import, which of them a database has had, and the generator behind `make migration`.

aerich writes the SQL of one dialect. Ours is one history for two: a file carries both dialects' SQL, made from the same
models without a database, and chooses when it runs.
"""

import asyncio
import importlib.util
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from importlib.resources.abc import Traversable
from pathlib import Path
from types import ModuleType
from typing import Any

from aerich import Command
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError

from records.engines import connections
from records.engines.outages import is_no_table

_ROOT = Path(__file__).parents[2]

# Never connected to: aerich works offline, and reads the dialect from the engine alone.
_URLS = {"sqlite": "sqlite://:memory:", "postgres": "postgresql://nobody@127.0.0.1:1/none"}


async def run(db: BaseDBAsyncClient | None, scripts: Mapping[str, str]) -> str:
    """What a migration's `upgrade` or `downgrade` returns: the script of the database's dialect.

    SQLite's is run here, statement by statement, because aerich's way commits first and would leave half a migration
    behind. `db` is None when aerich only peeks at the file.
    """
    if db is None or db.capabilities.dialect != "sqlite":
        return scripts["postgres"]
    for statement in statements(scripts["sqlite"]):
        await db.execute_query(statement)
    return "select 1"


async def rebuild(
    db: BaseDBAsyncClient,
    table: str,
    edit: Callable[[str], str],
    *,
    before: Sequence[str] = (),
    after: Sequence[str] = (),
) -> str:
    """Changes a SQLite table in a way ALTER TABLE cannot; child rows, indexes and triggers are kept.

    `edit` gets the CREATE TABLE statement and answers the new one; `before` drops what stands in the way, `after` makes
    what is new. The file needs RUN_IN_TRANSACTION = False, by which an upgrade switches foreign keys off before its transaction.
    """
    _, watching = await db.execute_query("PRAGMA foreign_keys")
    if not watching[0][0]:
        # An upgrade, in whose transaction all of it belongs.
        await _made_anew(db, table, edit, before, after)
        return "select 1"
    raw: Any = await _connection(db)
    if raw.in_transaction:
        await raw.commit()  # aerich's downgrade opens a transaction whatever the file says
    try:
        for statement in ("PRAGMA foreign_keys=OFF", "BEGIN IMMEDIATE"):
            await db.execute_query(statement)
        await _made_anew(db, table, edit, before, after)
        await raw.commit()
    except BaseException:
        await raw.rollback()
        raise
    finally:
        await db.execute_query("PRAGMA foreign_keys=ON")
    return "select 1"


async def _made_anew(
    db: BaseDBAsyncClient, table: str, edit: Callable[[str], str], before: Sequence[str], after: Sequence[str]
) -> None:
    _, rows = await db.execute_query(
        "select type, name, sql from sqlite_master where tbl_name = ? and sql is not null", [table]
    )
    create = next(row["sql"] for row in rows if row["type"] == "table")
    dropped = {statement.split()[-1].strip('"') for statement in before}
    kept = [row["sql"] for row in rows if row["type"] in ("index", "trigger") and row["name"] not in dropped]
    old, new = await _columns(db, table), f"new__{table}"
    for statement in (*before, edit(create).replace(f'"{table}"', f'"{new}"', 1)):
        await db.execute_query(statement)
    shared = ", ".join(f'"{name}"' for name in await _columns(db, new) if name in old)
    for statement in (
        f'INSERT INTO "{new}" ({shared}) SELECT {shared} FROM "{table}"',  # noqa: S608 -- names of our own tables
        f'DROP TABLE "{table}"',
        f'ALTER TABLE "{new}" RENAME TO "{table}"',
        *kept,
        *after,
    ):
        await db.execute_query(statement)
    _, orphans = await db.execute_query("PRAGMA foreign_key_check")
    if orphans:
        raise RuntimeError(f"rebuilding {table} left {len(orphans)} rows without their parent")


async def pending(location: Traversable) -> list[str]:
    """The migrations in `location` that the database in use has not had, in their order; raises where it does not answer."""
    done = await had()
    return [name for name in known(location) if name not in done]


def known(location: Traversable) -> list[str]:
    """The migrations of this version, in their order."""
    names = (file.name for file in location.joinpath("records").iterdir())
    return sorted((name for name in names if re.fullmatch(r"\d+_.*\.py", name)), key=_number)


async def had() -> set[str]:
    """Those that the database in use has had; none, where nobody has migrated it yet."""
    db = connections.connection()
    if connections.is_postgres():
        # A statement that fails would end the transaction in which this may be asked.
        (there,) = await db.execute_query_dict("SELECT to_regclass('aerich') IS NOT NULL AS aerich")
        if not there["aerich"]:
            return set()
    try:
        # The connection that writes: SQLite's readers open no file that is not there yet.
        rows = await db.execute_query_dict("SELECT version FROM aerich WHERE app = 'records'")
    except OperationalError as fault:
        if not is_no_table(fault):
            raise
        return set()
    return {row["version"] for row in rows}


def _number(name: str) -> int:
    return int(name.partition("_")[0])


@asynccontextmanager
async def history(config: dict[str, Any], location: object) -> AsyncIterator[Command]:
    """aerich's commands on a connection of their own; call `init` first. Whatever Tortoise the caller has is untouched.

    Not `async with Command`: that one leaves its closed connection behind for whoever asks next.
    """
    async with TortoiseContext() as context:
        await context.init(config=config)
        yield Command(config, app="records", location=str(location))


def generate(name: str, location: Path) -> Path | None:
    """Writes the migration from the history in `location` to the models as they are; None if nothing changed."""
    drafts = {dialect: _draft(name, location, url) for dialect, url in _URLS.items()}
    sqlite, postgres = drafts["sqlite"], drafts["postgres"]
    if sqlite is None or postgres is None:
        if sqlite is postgres:
            return None
        raise SystemExit("only one dialect sees a change; write the migration by hand")
    if sqlite.state != postgres.state:
        raise SystemExit("the dialects disagree about the models")
    if "ADD CONSTRAINT" in sqlite.up:
        print("SQLite cannot ADD CONSTRAINT: write that half by hand, with rebuild()", file=sys.stderr)  # noqa: T201 -- a command's output
    target = location / "records" / postgres.file
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_text(sqlite, postgres), encoding="utf-8")
    return target


def statements(script: str) -> Iterator[str]:
    """Cuts a script into statements; knows strings, comments and the inside of triggers."""
    rest = ""
    for line in script.splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            if rest.strip():
                yield rest.strip()
            rest = ""
    if rest.strip():
        yield rest.strip()


class _Draft:
    """What aerich wrote for one dialect."""

    def __init__(self, path: Path) -> None:
        module = load(path)
        self.file = path.name
        self.up = asyncio.run(module.upgrade(None)).strip()
        self.down = asyncio.run(module.downgrade(None)).strip()
        text = path.read_text(encoding="utf-8")
        self.state = text[text.index("MODELS_STATE = ") :].strip()


def _draft(name: str, location: Path, url: str) -> _Draft | None:
    """Runs aerich on a copy of the history, for the dialect of `url`, without a database."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "migrations"
        (copy / "records").mkdir(parents=True)
        history = sorted((location / "records").glob("[0-9]*_*.py"))
        for file in history:
            shutil.copy(file, copy / "records")
        settings = Path(folder) / "aerich.toml"
        settings.write_text(
            "[tool.aerich]\n"
            'tortoise_orm = "service.settings.TORTOISE_ORM"\n'
            f'location = "{copy}"\n'
            f'src = "{_ROOT / "src"}"\n',
            encoding="utf-8",
        )
        act = ["migrate", "--name", name, "--no-input", "--offline"] if history else ["init-migrations"]
        # Set iteration decides the order of columns in what aerich writes: fix it.
        environment = {**os.environ, "JISHI_DATABASE_URL": url, "PYTHONHASHSEED": "0"}
        command = [sys.executable, "-m", "aerich", "-c", str(settings), "--app", "records", *act]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=folder)
        if done.returncode != 0:
            raise SystemExit(f"{done.stdout}{done.stderr}\naerich could not write this for {url.partition(':')[0]}")
        known = {file.name for file in history}
        fresh = [file for file in (copy / "records").glob("[0-9]*_*.py") if file.name not in known]
        return _Draft(fresh[0]) if fresh else None


def _text(sqlite: _Draft, postgres: _Draft) -> str:
    return "\n".join(
        [
            "from tortoise.backends.base.client import BaseDBAsyncClient",
            "",
            "from records.migrating import run",
            "",
            "RUN_IN_TRANSACTION = True",
            "",
            f"UPGRADE = {_scripts(sqlite.up, postgres.up)}",
            "",
            *([f"DOWNGRADE = {_scripts(sqlite.down, postgres.down)}", ""] if postgres.down else []),
            "",
            "async def upgrade(db: BaseDBAsyncClient | None) -> str:",
            "    return await run(db, UPGRADE)",
            "",
            "",
            "async def downgrade(db: BaseDBAsyncClient | None) -> str:",
            "    return await run(db, DOWNGRADE)" if postgres.down else '    return ""',
            "",
            "",
            postgres.state,
            "",
        ]
    )


def _scripts(sqlite: str, postgres: str) -> str:
    rows = (
        f'    "{dialect}": """\n{_tidy(text)}\n""",' for dialect, text in (("sqlite", sqlite), ("postgres", postgres))
    )
    return "\n".join(["{", *rows, "}"])


def _tidy(script: str) -> str:
    lines = (re.sub(r"^ {8}", "", line).rstrip() for line in script.splitlines())
    return "\n".join(lines).replace("\\", "\\\\")


def load(path: Path) -> ModuleType:
    """A migration, by its file."""
    spec = importlib.util.spec_from_file_location(f"migration_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


async def _connection(db: BaseDBAsyncClient) -> object:
    async with db.acquire_connection() as raw:
        return raw


async def _columns(db: BaseDBAsyncClient, table: str) -> list[str]:
    _, rows = await db.execute_query(f'pragma table_info("{table}")')
    return [row["name"] for row in rows]


if __name__ == "__main__":
    if len(sys.argv) != 2 or not re.fullmatch(r"[a-z][a-z0-9_]*", sys.argv[1]):
        raise SystemExit("usage: python -m records.migrating NAME, in lower case with underscores")
    print(generate(sys.argv[1], _ROOT / "migrations") or "No changes: the models and the migrations agree")  # noqa: T201 -- a command's output
