"""One database for the run, built by our migrations; every test gets a copy of it.

JISHI_TEST_DATABASE=sqlite (the default) or postgres. One process tests one database: the ORM shares what it knows of a
dialect between connections.
"""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest
from argon2 import PasswordHasher
from pydantic import SecretStr
from tortoise import Tortoise
from tortoise.context import TortoiseContext

from records.installation.upgrading import upgrade
from records.people import backoff, passwords, throttle
from records.trail import denials
from service import demo
from service.database import opened
from service.settings import MIGRATIONS, Settings, database_config
from tests import battery, postgres
from tests.battery import told

__all__ = ["told"]

DIALECT = os.environ.get("JISHI_TEST_DATABASE", "sqlite")

_numbers = count(1)
T = TypeVar("T")


def pytest_configure(config: pytest.Config) -> None:
    """Refuses a run that would test something else than its name says."""
    if DIALECT not in ("sqlite", "postgres"):
        pytest.exit(f"JISHI_TEST_DATABASE={DIALECT}: use sqlite or postgres", returncode=3)
    if DIALECT == "postgres" and os.environ.get("JISHI_TEST_POSTGRES") == "skip":
        pytest.exit("SKIPPED: nothing was tested on PostgreSQL (JISHI_TEST_POSTGRES=skip)", returncode=0)
    # What a developer has set must not reach the settings under test.
    for name in [
        name
        for name in os.environ
        if name.startswith("JISHI_") and not name.startswith(("JISHI_TEST_", "JISHI_BATTERY"))
    ]:
        del os.environ[name]
    # Nor what was kept by a server that ran in this folder: anchors of another database's journal.
    kept = tempfile.mkdtemp(prefix="jishi-tests-")
    config.add_cleanup(lambda: shutil.rmtree(kept, ignore_errors=True))
    os.environ["JISHI_DATA_DIR"] = kept


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks trials of the battery. What asks no database, neither by a fixture nor by its name, is tried once, on SQLite."""
    battery.marked(items)
    if DIALECT == "postgres":
        without = [item for item in items if not {"empty_server", "dialect"} & set(getattr(item, "fixturenames", ()))]
        config.hook.pytest_deselected(items=without)
        gone = {id(item) for item in without}
        items[:] = [item for item in items if id(item) not in gone]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Says aloud what this machine could not test: a skip alone is a letter that nobody reads."""
    reasons = {str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", ())}
    for reason in sorted(reason for reason in reasons if "NOT TESTED" in reason):
        terminalreporter.write_sep("!", reason.removeprefix("Skipped: "), red=True, bold=True)
    battery.summary(terminalreporter, DIALECT)


@pytest.fixture(scope="session", autouse=True)
def _cheap_passwords() -> None:
    """Passwords are hashed at argon2's least cost: what is tested is who gets in, not how long a guess takes."""
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    passwords._nobody = passwords._hasher.hash("nobody has this password")


@pytest.fixture(autouse=True)
def _nobody_has_tried() -> None:
    """What one test guesses does not make the next one wait."""
    backoff.forget()
    throttle.forget()
    denials.forget()


@pytest.fixture(autouse=True)
def _mask_of_its_own() -> Iterator[None]:
    """A command sets the mask of what it writes, in this process too: what the next test writes for another user is read by them."""
    was = os.umask(0o022)
    os.umask(was)
    yield
    os.umask(was)


@pytest.fixture(scope="session")
def dialect() -> str:
    """`sqlite` or `postgres`: which database this run is about."""
    return DIALECT


@pytest.fixture(scope="session")
def empty_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where databases are made: a PostgreSQL server's URL, or for SQLite the URL of a folder."""
    if DIALECT == "sqlite":
        yield f"sqlite://{tmp_path_factory.mktemp('databases')}"
        return
    with postgres.server() as url:
        yield url


@pytest.fixture(scope="session")
def template_database(empty_server: str) -> str:
    """The URL of a database brought up by our migrations, for copying: `generate_schemas` knows no CHECK."""
    return asyncio.run(_template(empty_server))


@pytest.fixture(scope="session")
def district(empty_server: str, template_database: str, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The demo district, loaded once a process; nobody writes to it, `a_district` makes copies."""

    def load() -> Settings:
        url = _create(empty_server, "district", template_database)
        settings = Settings(database_url=SecretStr(url), data_dir=tmp_path_factory.mktemp("district"))
        asyncio.run(demonstrated(settings))
        return settings

    return _aside(load)


def a_district(server: str, district: Settings, folder: Path) -> Settings:
    """A copy of the demo district, with the keys that seal its secrets."""
    url = district.database_url.get_secret_value()
    shutil.copytree(district.data_dir, folder, dirs_exist_ok=True)
    return Settings(database_url=SecretStr(_aside(lambda: _create(server, "copy", url))), data_dir=folder)


async def demonstrated(settings: Settings) -> None:
    async with opened(settings):
        assert await demo.load(settings.rehearsal_date)


def _aside(work: Callable[[], T]) -> T:
    """Done in a thread: Playwright keeps an event loop in the tests' own."""
    with ThreadPoolExecutor(1) as aside:
        return aside.submit(work).result()


@pytest.fixture
def empty_database_url(empty_server: str) -> Iterator[str]:
    """The URL of a database without a table, for this test alone."""
    yield from _own_database(empty_server, None)


@pytest.fixture
def database_url(empty_server: str, template_database: str) -> Iterator[str]:
    """The URL of a fresh, migrated database, for this test alone."""
    yield from _own_database(empty_server, template_database)


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[TortoiseContext]:
    """Tortoise on that database, seen by the test and by every task it starts."""
    context = await Tortoise.init(config=config_of(database_url), _enable_global_fallback=True)
    yield context
    await context.close_connections()


def config_of(url: str) -> dict[str, object]:
    """Tortoise's configuration as the service makes it."""
    return database_config(Settings(database_url=SecretStr(url)))


async def _template(server: str) -> str:
    url = await asyncio.to_thread(_create, server, "template", None)
    await upgrade(config_of(url), MIGRATIONS)
    return url


def _own_database(server: str, template: str | None) -> Iterator[str]:
    url = _create(server, "test", template)
    yield url
    name = Path(urlsplit(url).path).stem
    if DIALECT == "postgres":
        asyncio.run(_execute(server, f'DROP DATABASE "{name}" WITH (FORCE)'))
    else:
        for file in Path(url.removeprefix("sqlite://")).parent.glob(f"{name}.sqlite3*"):
            file.unlink()


def _create(server: str, purpose: str, template: str | None) -> str:
    # Numbered: one server serves the whole process, and a fixture that two files bring in runs twice.
    name = f"{purpose}_{next(_numbers)}"
    if DIALECT == "sqlite":
        path = Path(server.removeprefix("sqlite://")) / f"{name}.sqlite3"
        if template is not None:
            shutil.copyfile(template.removeprefix("sqlite://"), path)
            path.chmod(0o600)
        return f"sqlite://{path}"
    source = urlsplit(template).path.lstrip("/") if template else "template0"
    asyncio.run(_copied(server, source, name))
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))


async def _copied(server: str, source: str, name: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        # File by file is quicker than through the log, where the server does not wait for the disk.
        how = "STRATEGY FILE_COPY" if connection.get_server_version() >= (15,) else ""
        await connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{source}" {how}')
    finally:
        await connection.close()


async def _execute(server: str, statement: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
