"""`jishi upgrade-check` and `jishi migrate --backup`: what a new version would do to this database, and that it is prepared."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from records import migrating
from records.engines import sets
from service import cli, upgrades
from service.backups import keeping
from service.database import connected, opened
from service.settings import MIGRATIONS, load_settings
from tests import conftest, postgres

NAMES = migrating.known(MIGRATIONS)


@pytest.fixture
def environment(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JISHI_DATABASE_URL", database_url)
    monkeypatch.setenv("JISHI_DATA_DIR", str(tmp_path))
    if conftest.DIALECT == "postgres" and (programs := postgres.programs()):
        monkeypatch.setenv("JISHI_POSTGRES_BIN", str(programs))

    async def claim() -> None:
        async with opened(load_settings()):
            pass

    asyncio.run(claim())


def jishi(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, list(arguments))


def as_before(*names: str, strange: str = "") -> None:
    """The database as one that has not had these migrations, by its own word."""

    async def forget() -> None:
        async with connected(load_settings()):
            for name in names:
                await sets.select("DELETE FROM aerich WHERE version = :name", {"name": name})
            if strange:
                values = {"name": strange, "content": "{}"}
                sql = "INSERT INTO aerich (version, app, content) VALUES (:name, 'records', :content)"
                await sets.select(sql, values)

    asyncio.run(forget())


def number(n: int) -> str:
    return next(name for name in NAMES if name.startswith(f"{n}_"))


@pytest.mark.usefixtures("environment")
def test_nothing_to_do_is_said() -> None:
    told = jishi("upgrade-check")
    assert (told.exit_code, len(told.stdout.splitlines())) == (0, 1)


@pytest.mark.usefixtures("environment")
def test_each_migration_says_what_it_changes_and_nothing_is_written(tmp_path: Path) -> None:
    as_before(number(22), number(25))
    before = sorted(tmp_path.rglob("*"))
    told = jishi("upgrade-check")
    assert told.exit_code == 1, told.output
    lines = told.stdout.splitlines()
    assert [n for n in (22, 25) if any(number(n).removesuffix(".py") in line for line in lines)] == [22, 25]
    assert any("Meetings are deleted" in line for line in lines)
    # Without a backup it is not ready; and what rewrites wants the version before to be stopped.
    assert [line for line in lines if line.startswith("✗")] == [line for line in lines if "jishi backup" in line]
    assert any(line.startswith("✓ 须先停止") and number(25).removesuffix(".py") in line for line in lines)
    assert sorted(tmp_path.rglob("*")) == before
    assert jishi("backup").exit_code == 0
    assert jishi("upgrade-check").exit_code == 0


@pytest.mark.usefixtures("environment")
def test_what_only_adds_lets_the_version_before_finish() -> None:
    as_before(number(22))
    assert "只有增加" in jishi("upgrade-check").stdout


@pytest.mark.usefixtures("environment")
def test_what_migrate_would_refuse_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    as_before(number(22))
    with monkeypatch.context() as other:
        other.setenv("JISHI_DATA_KEY", "08" * 32)
        assert jishi("upgrade-check").exit_code == 2
    as_before(strange="999_later.py")
    assert jishi("upgrade-check").exit_code == 2


@pytest.mark.usefixtures("environment")
def test_a_backup_is_made_before_migrations_and_only_then(tmp_path: Path) -> None:
    assert jishi("migrate", "--backup").exit_code == 0
    assert keeping.newest(tmp_path / "backups") is None
    as_before(number(25))
    assert jishi("migrate", "--backup").exit_code == 0
    assert keeping.newest(tmp_path / "backups") is not None
    assert jishi("upgrade-check").exit_code == 0


@pytest.mark.parametrize("name", NAMES)
def test_every_migration_says_what_it_changes(name: str) -> None:
    """In its first paragraph, in Chinese and in English, for whoever is asked to run it."""
    step = migrating.load(Path(str(MIGRATIONS)) / "records" / name)
    chinese, middle, english = " ".join((step.__doc__ or "").partition("\n\n")[0].split()).partition(" · ")
    assert middle
    assert sum("\u4e00" <= character <= "\u9fff" for character in chinese) > 5
    assert len(english.split()) > 5


def test_what_a_migration_does_is_read_from_its_file() -> None:
    adding = {name for name in NAMES if upgrades.adds(name)}
    assert {number(2), number(13), number(14), number(17), number(22)} <= adding
    assert adding.isdisjoint({number(1), number(3), number(10), number(15), number(18), number(20), number(25)})
