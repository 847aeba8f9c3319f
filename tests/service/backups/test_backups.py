"""`jishi backup` and `jishi restore`, as they are typed: what goes along, what does not, and each reason to refuse."""

from __future__ import annotations

import asyncio
import errno
import gzip
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, Self

import msgspec
import pyrage
import pytest
from pydantic import SecretStr
from typer.testing import CliRunner, Result

from domain.orgs.actors import Role
from domain.orgs.editions import Edition
from records import seals
from records.engines import connections, sets
from records.people import accounts
from service import cli
from service.backups import archive, commands, keeping, looking, making, patience, rooms
from service.backups.refusals import Ending
from service.database import file_of, opened
from service.settings import Settings
from tests import conftest, postgres
from tests.builders import a_road
from tests.records import seeded

KEY, OTHER = seeded.KEY.hex(), "08" * 32


class Place:
    """An installation: a database, a data folder, a key; its commands."""

    def __init__(self, url: str, folder: Path, key: str = KEY) -> None:
        self.url, self.folder, self.key = url, folder, key

    def environment(self) -> dict[str, str]:
        programs = postgres.programs() if conftest.DIALECT == "postgres" else None
        own = {"JISHI_DATABASE_URL": self.url, "JISHI_DATA_DIR": str(self.folder)}
        own |= {"JISHI_DATA_KEY": self.key} if self.key else {}
        return {**own, **({"JISHI_POSTGRES_BIN": str(programs)} if programs else {})}

    def jishi(self, *arguments: str, **environment: str) -> Result:
        return CliRunner().invoke(cli.main, list(arguments), env={**self.environment(), **environment})

    def backup(self, **environment: str) -> Path:
        """Made in the folder of backups; the newest there."""
        done = self.jishi("backup", **environment)
        assert done.exit_code == 0, done.output
        found = keeping.newest(self.folder / "backups")
        assert found is not None
        return found

    @property
    def settings(self) -> Settings:
        return Settings(database_url=SecretStr(self.url), data_dir=self.folder, data_key=SecretStr(self.key))

    def do(self, act: Callable[[], object]) -> object:
        async def run() -> object:
            async with opened(self.settings):
                return await act()  # type: ignore[misc]  # an act of the records

        return asyncio.run(run())

    def logins(self) -> list[str]:
        async def ask() -> list[str]:
            return [row["login"] for row in await sets.select("SELECT login FROM account ORDER BY login")]

        found = self.do(ask)
        assert isinstance(found, list)
        return found


async def named(login: str) -> None:
    await accounts.create_account(
        None, login=login, name=login, role=Role.SYSTEM_ADMIN, org_id=None, password="correct horse battery"
    )


@pytest.fixture
def here(database_url: str, tmp_path: Path) -> Place:
    """With one account, and so one row of the journal."""
    place = Place(database_url, tmp_path / "here")
    place.do(lambda: named("first"))
    return place


@pytest.fixture
def there(empty_server: str, tmp_path: Path) -> Place:
    """An empty database of another machine, with the same key."""
    return Place(conftest._create(empty_server, "elsewhere", None), tmp_path / "there")


def said(result: Result, ending: int) -> str:
    """One sentence, Chinese first, and its exit code."""
    assert result.exit_code == ending, result.output
    (line,) = [line for line in result.stderr.splitlines() if line]
    assert re.match(r"[^\x00-\x7f]|/|\w+ ", line)
    assert " · " in line
    return line


def left(folder: Path) -> list[str]:
    """What lies in a folder, below it too, and is not the database itself."""
    names = (str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in names if "sqlite3" not in name)


# ── there and back ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_was_backed_up_is_there_elsewhere_and_verifies(here: Place, there: Place) -> None:
    file = here.backup()
    assert file.stat().st_mode & 0o777 == 0o600
    assert left(here.folder) == [f"backups/{file.name}"]
    restored = there.jishi("restore", str(file))
    assert restored.exit_code == 0, restored.output
    assert there.logins() == ["first"]
    assert there.jishi("audit", "verify").exit_code == 0
    assert there.jishi("audit", "anchor").exit_code == 0


def test_anchors_go_along_and_one_more_is_taken_of_what_was_restored(here: Place, there: Place) -> None:
    assert here.jishi("audit", "anchor").exit_code == 0
    file = here.backup()
    assert there.jishi("restore", str(file)).exit_code == 0
    mine, its = ((place.folder / "anchors.log").read_bytes().splitlines() for place in (here, there))
    assert (its[: len(mine)], len(its)) == (mine, len(mine) + 1)
    verified = there.jishi("audit", "verify")
    assert (verified.exit_code, "was restored (No. 2)" in verified.stdout) == (0, True)
    assert "restored" not in here.jishi("audit", "verify").stdout


def test_what_was_there_stays_beside_it(here: Place) -> None:
    assert here.jishi("audit", "anchor").exit_code == 0
    file = here.backup()
    here.do(lambda: named("second"))
    assert here.jishi("audit", "anchor").exit_code == 0
    assert "--replace" in said(here.jishi("restore", str(file)), Ending.NOT_EMPTY)
    assert here.logins() == ["first", "second"]
    replaced = here.jishi("restore", str(file), "--replace")
    assert replaced.exit_code == 0, replaced.output
    assert here.logins() == ["first"]
    # What was anchored since stays in the file, and is no alarm: the line after it says what was restored.
    verified = here.jishi("audit", "verify")
    assert (verified.exit_code, "was restored (No. 3)" in verified.stdout) == (0, True)
    here.do(lambda: named("third"))
    assert here.jishi("audit", "anchor").exit_code == 0
    assert "was restored (No. 3)" in here.jishi("audit", "verify").stdout
    aside = re.search(r"there before: (\S+)", replaced.stdout)
    assert aside is not None
    name = aside[1] if conftest.DIALECT == "sqlite" else f"/{aside[1]}"
    old = f"sqlite://{name}" if conftest.DIALECT == "sqlite" else here.url.replace(_path(here.url), name)
    assert Place(old, here.folder).logins() == ["first", "second"]


def _path(url: str) -> str:
    return re.search(r"@(/[^?]+)", url)[1]  # type: ignore[index]  # our own URL


def test_a_look_proves_it_and_changes_nothing(here: Place, there: Place) -> None:
    file = here.backup()
    for word in ("--verify-only", "--dry-run"):
        assert there.jishi("restore", str(file), word).exit_code == 0
    assert left(there.folder) == []
    assert there.jishi("restore", str(file)).exit_code == 0


def test_neither_the_key_nor_a_number_goes_along(here: Place) -> None:
    async def plant() -> None:
        await seeded.seed()
        await seeded.put(a_road(Edition.MANUAL_2024, name="曾思远").case, id_number=seeded.CITIZEN)

    here.do(plant)
    file = here.backup(JISHI_BASE_URL="https://jishi.example", JISHI_OLDER_DATA_KEYS="")
    whole = b"".join(_members(file))
    for planted in (seeded.CITIZEN, KEY, here.url, str(here.folder)):
        assert planted.encode() not in whole
    assert bytes.fromhex(KEY) not in whole
    assert b"https://jishi.example" in whole


def _members(file: Path) -> Iterator[bytes]:
    with tarfile.open(file) as tar:
        for each in tar:
            data = tar.extractfile(each).read()  # type: ignore[union-attr]  # a file
            yield data
            if each.name.endswith(".gz"):
                yield gzip.decompress(data)


def test_no_setting_that_is_a_secret_is_told() -> None:
    """Walks the settings: whoever adds one that is secret finds it left out."""
    secret = {name: str(field.annotation) for name, field in Settings.model_fields.items() if "Secret" in str(field)}
    planted = {
        name: (SecretStr("planted"),) if "tuple" in kind else SecretStr("planted") for name, kind in secret.items()
    }
    told = making.told(Settings(port=9000).model_copy(update=planted))
    assert {"database_url", "data_key", "older_data_keys"} <= set(secret)
    assert (told["port"], "planted" in str(told), "***" in str(told)) == (9000, False, False)


def test_anchors_that_do_not_hold_are_put_aside(here: Place) -> None:
    assert here.jishi("audit", "anchor").exit_code == 0
    file = here.backup()
    path = here.folder / "anchors.log"
    path.write_text(path.read_text().replace('"chains":1', '"chains":2'))
    assert here.jishi("restore", str(file), "--replace").exit_code == 0
    assert here.jishi("audit", "verify").exit_code == 0
    assert len(list(here.folder.glob("anchors.log.*"))) == 1
    assert len(path.read_bytes().splitlines()) == 2


# ── encrypted ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_encrypted_backup_opens_with_its_private_key_alone(here: Place, there: Place, tmp_path: Path) -> None:
    mine, other = (pyrage.x25519.Identity.generate() for _ in range(2))
    right, wrong, none = (tmp_path / name for name in ("right", "wrong", "none"))
    right.write_text(f"# made by age-keygen\n{mine}\n")
    wrong.write_text(f"{other}\n")
    none.write_text("nothing\n")
    file = here.backup(JISHI_BACKUP_RECIPIENTS=str(mine.to_public()))
    assert file.name.endswith(".tar.age")
    assert b"manifest" not in file.read_bytes()
    assert left(here.folder) == [f"backups/{file.name}"]
    assert "--identity" in said(there.jishi("restore", str(file)), Ending.KEY)
    for path in (wrong, none):
        said(there.jishi("restore", str(file), "--identity", str(path)), Ending.KEY)
    assert there.jishi("restore", str(file), "--identity", str(right)).exit_code == 0
    assert there.logins() == ["first"]
    torn = tmp_path / "torn.tar.age"
    torn.write_bytes(file.read_bytes()[:-100])
    said(here.jishi("restore", str(torn), "--verify-only", "--identity", str(right)), Ending.NOT_WHOLE)


# ── refused ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_that_was_cut_altered_or_added_to_is_refused(here: Place, there: Place, tmp_path: Path) -> None:
    whole = here.backup().read_bytes()
    file = tmp_path / "altered.tar"
    rng = random.Random(3)  # noqa: S311 -- places, no secret
    places = [0, 150, 600, 1200, 2100, len(whole) - 1, *(rng.randrange(len(whole)) for _ in range(30))]
    for altered in (
        *(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :] for place in places),
        *(whole[:size] for size in (0, 1, 511, 513, 5000, len(whole) - 1024, len(whole) - 1)),
        whole + b"x",
        b"no tar at all" * 1000,
    ):
        file.write_bytes(altered)
        said(there.jishi("restore", str(file), "--verify-only"), Ending.NOT_WHOLE)
    said(there.jishi("restore", str(file)), Ending.NOT_WHOLE)
    assert left(there.folder) == []


def test_another_key_or_none_is_refused(here: Place, there: Place) -> None:
    file = here.backup()
    there.key = OTHER
    said(there.jishi("restore", str(file)), Ending.KEY)
    there.key = ""
    assert str(there.folder / "keys") in said(there.jishi("restore", str(file)), Ending.KEY)
    assert left(there.folder) == []


def test_a_backup_of_a_newer_version_is_refused(here: Place, there: Place, tmp_path: Path) -> None:
    file = here.backup()
    seals.install(bytes.fromhex(KEY))
    for number, change in enumerate(({"format": 2}, {"migrations": ["999_later.py"]})):
        newer = tmp_path / f"{number}.tar"
        _rewritten(file, newer, tmp_path / f"out{number}", **change)
        assert "0.1.0" in said(there.jishi("restore", str(newer)), Ending.NEWER)


def _rewritten(file: Path, target: Path, folder: Path, **changes: Any) -> None:
    """A backup that says something else of itself, as whoever has the key could write it."""
    folder.mkdir()
    with file.open("rb") as opened_file:
        manifest, _, _ = archive.opened(opened_file)
        archive.unpack(opened_file, manifest, folder)
    archive.write(
        target, msgspec.structs.replace(manifest, **changes), {m.name: folder / m.name for m in manifest.members}
    )


def test_another_engines_backup_is_refused(here: Place, there: Place, tmp_path: Path) -> None:
    file, other = here.backup(), {"sqlite": "postgres", "postgres": "sqlite"}[conftest.DIALECT]
    seals.install(bytes.fromhex(KEY))
    _rewritten(file, tmp_path / "other.tar", tmp_path / "out", dialect=other)
    said(there.jishi("restore", str(tmp_path / "other.tar")), Ending.UNABLE)


def test_a_running_server_is_not_restored_under(here: Place) -> None:
    file = here.backup()

    async def meanwhile() -> Result:
        async with opened(here.settings):
            await sets.select("SELECT count(*) AS n FROM account")
            return await asyncio.to_thread(here.jishi, "restore", str(file), "--replace")

    said(asyncio.run(meanwhile()), Ending.IN_USE)
    assert here.logins() == ["first"]
    assert here.jishi("restore", str(file), "--replace").exit_code == 0


def test_an_empty_database_is_not_backed_up(there: Place) -> None:
    refused = there.jishi("backup")
    assert (refused.exit_code, "jishi migrate" in refused.stderr) == (1, True)
    assert left(there.folder) == []


def test_a_file_that_is_there_is_not_written_over(here: Place, tmp_path: Path) -> None:
    (tmp_path / "mine.tar").write_text("mine")
    said(here.jishi("backup", "--to", str(tmp_path / "mine.tar")), Ending.NOT_EMPTY)
    assert (tmp_path / "mine.tar").read_text() == "mine"


def test_no_name_in_it_leads_out_of_the_folder(here: Place, there: Place, tmp_path: Path) -> None:
    """Not even in a backup that somebody made who has the key."""
    file = here.backup()
    seals.install(bytes.fromhex(KEY))
    (tmp_path / "out").mkdir()
    with file.open("rb") as raw:
        manifest, _, _ = archive.opened(raw)
        archive.unpack(raw, manifest, tmp_path / "out")
    sources = {m.name: tmp_path / "out" / m.name for m in manifest.members}
    for name in ("../../escaped", str(tmp_path / "escaped"), "files/../../../escaped"):
        (one, *others) = manifest.members
        members = [msgspec.structs.replace(one, name=name), *others]
        wrong = tmp_path / "wrong.tar"
        wrong.unlink(missing_ok=True)
        archive.write(wrong, msgspec.structs.replace(manifest, members=members), {**sources, name: sources[one.name]})
        said(there.jishi("restore", str(wrong)), Ending.NOT_WHOLE)
        assert not list(tmp_path.rglob("escaped"))


def test_what_takes_long_is_said_while_it_lasts(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step of it, on standard error; of one that is done at once nothing is."""
    file = here.backup()
    monkeypatch.setattr(patience, "SECONDS", 0.01)
    for module, step, words, command in (
        (archive, "write", "写入备份", ("backup",)),
        (making, "_read_back", "读回核对", ("backup",)),
        (looking, "facts", "核对", ("backup",)),
        (archive, "opened", "核对备份文件", ("restore", str(file), "--replace")),
    ):
        assert f"… {words}" in _slowed(here, monkeypatch, module, step, command).stderr
    monkeypatch.setattr(patience, "SECONDS", 60)
    assert "…" not in here.jishi("backup").stderr


def _slowed(
    here: Place, monkeypatch: pytest.MonkeyPatch, module: object, step: str, command: tuple[str, ...]
) -> Result:
    known = getattr(module, step)

    def slowly(*given: Any) -> Any:
        time.sleep(0.5)
        return known(*given)

    with monkeypatch.context() as patched:
        patched.setattr(module, step, slowly)
        done = here.jishi(*command)
    assert done.exit_code == 0, done.output
    return done


def test_two_backups_at_once_do_not_disturb_each_other(here: Place) -> None:
    with rooms.room(here.folder / ".backup"):
        said(here.jishi("backup"), Ending.IN_USE)
    here.backup()


def test_of_two_in_one_second_both_stay(here: Place) -> None:
    programs = postgres.programs() if conftest.DIALECT == "postgres" else None
    settings, now = here.settings.model_copy(update={"postgres_bin": programs}), datetime(2026, 11, 30, 4, tzinfo=UTC)
    first, second = (asyncio.run(making.make(settings, None, now)).path for _ in range(2))
    assert [keeping.made_at(path.name) for path in (first, second)] == [now, now + timedelta(seconds=1)]
    assert first.exists()
    assert second.exists()


def test_what_a_killed_one_left_is_cleared(here: Place) -> None:
    work = here.folder / ".backup"
    (work / "deep").mkdir(parents=True)
    (work / "database.sqlite3").write_text("names in clear")
    file = here.backup()
    assert left(here.folder) == [f"backups/{file.name}"]


@pytest.mark.parametrize("step", ["copied", "packed", "written", "named"])
def test_a_full_disk_leaves_nothing_behind(here: Place, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    module, name = {
        "copied": (making.sqlite, "copy") if conftest.DIALECT == "sqlite" else (making.postgres, "run"),
        "packed": (archive, "member"),
        "written": (archive.shutil, "copyfileobj"),
        "named": (rooms, "settled"),
    }[step]
    monkeypatch.setattr(module, name, full)
    said(here.jishi("backup"), Ending.NO_ROOM)
    assert left(here.folder) == []


def test_a_disk_that_cannot_hold_it_is_told_before_anything_is_done(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "free", lambda _: 1_000)
    assert "MB" in said(here.jishi("backup"), Ending.NO_ROOM)
    assert left(here.folder) == []


def test_missing_or_older_programs_are_named(here: Place, tmp_path: Path) -> None:
    if conftest.DIALECT == "sqlite":
        pytest.skip("SQLite needs no program")
    assert "JISHI_POSTGRES_BIN" in said(here.jishi("backup", JISHI_POSTGRES_BIN=str(tmp_path)), Ending.UNABLE)
    for name in ("pg_dump", "pg_restore"):
        (tmp_path / name).write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n")
        (tmp_path / name).chmod(0o700)
    assert "9" in said(here.jishi("backup", JISHI_POSTGRES_BIN=str(tmp_path)), Ending.UNABLE)


def test_a_journal_that_does_not_verify_is_backed_up_and_said(here: Place, there: Place) -> None:
    async def tamper() -> None:
        raw = connections.connection()
        if connections.is_postgres():
            await raw.execute_script("SET session_replication_role = replica; UPDATE journal SET request_id = 'x'")
        else:
            for row in await sets.select("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
                await raw.execute_query(f"DROP TRIGGER {row['name']}")
            await raw.execute_query("UPDATE journal SET request_id = 'x'")

    here.do(tamper)
    done = here.jishi("backup")
    assert (done.exit_code, "audit verify" in done.stderr) == (1, True)
    (file,) = (here.folder / "backups").iterdir()
    assert there.jishi("restore", str(file)).exit_code == 0
    assert there.jishi("audit", "verify").exit_code == 2


# ── which stay ──────────────────────────────────────────────────────────────────────────────────────────────────────


OF = "0.1.0-25"


def test_the_newest_of_each_day_week_and_month_stays() -> None:
    start = datetime(2026, 11, 29, 18, tzinfo=UTC)  # in Shanghai the 30th, a Monday
    later = start + timedelta(days=99)
    names = [keeping.name("0a0a0a0a", start - timedelta(hours=12 * n), OF, encrypted=bool(n % 2)) for n in range(200)]
    stay = sorted(filter(None, map(keeping.made_at, keeping.kept(names, (3, 2, 2), later))))
    assert [f"{at:%m-%dT%H}" for at in stay] == ["10-31T06", "11-28T06", "11-29T06", "11-29T18"]
    assert keeping.kept(names, (0, 0, 0), later) == {names[0]}
    assert keeping.kept([*names, "jishi.tar", "jishi-0a0a0a0a-2026.tar"], (999, 0, 0), later) <= set(names)


def test_what_is_young_stays_and_of_each_version_one_may_go_back_to() -> None:
    now = datetime(2026, 11, 29, 18, tzinfo=UTC)

    def made(days: float, of: str = OF, form: str = "0a0a0a0a") -> str:
        return keeping.name(form, now - timedelta(days=days), of, encrypted=False)

    young = [made(days) for days in (-0.1, 0, 0.001, 0.5, 1.5, 1.99)]
    # Of the version before: made with the program of then, and with the new one before it migrated.
    back = [made(9, "0.0.9-24"), made(8, "0.1.0-24"), made(89, "0.0.8-20")]
    nameless = "jishi-0a0a0a0a-20261115T020000Z.tar"  # as names were
    gone = [made(9.5, "0.0.9-24"), made(8.5, "0.1.0-24"), made(91, "0.0.7-20"), made(3), nameless.replace("15T", "14T")]
    assert keeping.kept([*young, *back, *gone, nameless], (1, 0, 0), now) == {*young, *back, nameless}


def test_what_need_not_stay_is_deleted_and_nothing_else(here: Place) -> None:
    first = here.backup()
    key, folder = first.name.split("-")[1], first.parent
    now = datetime.now(UTC)
    mine = [folder / keeping.name(key, now - timedelta(days=n), OF, encrypted=False) for n in (1, 2, 3, 4)]
    others = [folder / keeping.name("ffffffff", now - timedelta(days=9), OF, encrypted=False), folder / "notes.txt"]
    for path in (*mine, *others):
        path.touch()
    second = here.backup()
    assert first.exists()
    thinning = {"JISHI_BACKUP_KEEP_DAILY": "2", "JISHI_BACKUP_KEEP_WEEKLY": "0", "JISHI_BACKUP_KEEP_MONTHLY": "0"}
    for path in {first, second}:
        path.unlink()
    done = here.jishi("backup", **thinning)
    assert done.exit_code == 0, done.output
    # That of yesterday is young.
    assert [path.exists() for path in (*mine, *others)] == [True, False, False, False, True, True]
    assert mine[2].name in done.stdout


# ── whose it is ─────────────────────────────────────────────────────────────────────────────────────────────────────

_SERVICE = 12_345


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the superuser gives files away")
def test_what_the_superuser_restores_belongs_to_whose_it_was(here: Place, there: Place) -> None:
    assert here.jishi("audit", "anchor").exit_code == 0
    file = here.backup()
    there.folder.mkdir()
    if conftest.DIALECT == "sqlite":  # the folder is all that there is
        there.url = f"sqlite://{there.folder / 'jishi.sqlite3'}"
    for place in (here, there):
        mine = [place.folder / "anchors.log"]
        if conftest.DIALECT == "sqlite":
            mine.append(file_of(place.settings))
        for path in (place.folder, *filter(Path.exists, mine)):
            os.chown(path, _SERVICE, _SERVICE)
        assert place.jishi("restore", str(file), "--replace").exit_code == 0
        assert {path.stat().st_uid for path in mine} == {_SERVICE}


def test_what_cannot_be_given_back_is_said(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    file = here.backup()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "chown", refused)
    done = here.jishi("restore", str(file), "--replace")
    assert done.exit_code == 0, done.output
    assert f"{here.folder / 'anchors.log'} 现属 root" in done.stderr
    assert done.stderr.count(" 现属 root") == (2 if conftest.DIALECT == "sqlite" else 1)


# ── under a server ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("how", ["replaced", "removed"])
def test_a_server_whose_file_was_taken_away_is_not_restored_under(here: Place, how: str) -> None:
    if conftest.DIALECT != "sqlite":
        pytest.skip("of a file")
    file, database = here.backup(), file_of(here.settings)
    command = [sys.executable, "-c", "from service.cli import main; main()", "serve"]
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    environment = {**os.environ, **here.environment(), "JISHI_PORT": str(port), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _listens(server, port)
            shutil.copyfile(database, database.with_name("other"))
            database.with_name("other").replace(database) if how == "replaced" else database.unlink()
            said(here.jishi("restore", str(file), "--replace"), Ending.IN_USE)
            said(here.jishi("reseal"), Ending.IN_USE)
        finally:
            server.kill()  # nothing is tidied up: what says that it runs goes with it
    assert here.jishi("restore", str(file), "--replace").exit_code == 0


def _listens(server: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and server.poll() is None:
        try:
            return socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
    raise AssertionError(server.poll())


# ── by a clock that is wrong ────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def set_back(here: Place, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Sets the clock of the commands back by an hour."""

    def act() -> None:
        class SetBack(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> Self:
                return cls.fromtimestamp(datetime.now(UTC).timestamp() - 3600, tz)

        monkeypatch.setattr(commands, "datetime", SetBack)

    return act


def test_a_backup_by_a_clock_that_was_set_back_is_made_with_a_warning_and_stays(
    here: Place, set_back: Callable[[], None]
) -> None:
    first = here.backup()
    set_back()
    done = here.jishi("backup")
    assert (done.exit_code, "时钟为" in done.stderr) == (0, True), done.output
    (second,) = set(first.parent.iterdir()) - {first}
    assert (first.exists(), second.name in done.stdout) == (True, True)
    assert here.jishi("restore", str(second), "--verify-only").exit_code == 0


def test_nothing_is_restored_by_a_clock_that_was_set_back(
    here: Place, there: Place, set_back: Callable[[], None]
) -> None:
    file = here.backup()
    assert here.jishi("audit", "anchor").exit_code == 0
    here.do(lambda: named("second"))
    before = (here.folder / "anchors.log").read_bytes()
    set_back()
    line = said(here.jishi("restore", str(file), "--replace"), Ending.CLOCK)
    assert ((here.folder / "anchors.log").read_bytes(), here.logins()) == (before, ["first", "second"])
    # Of another machine, by the backup's own moment.
    said(there.jishi("restore", str(file)), Ending.CLOCK)
    assert left(there.folder) == []
    until = line.partition("JISHI_CLOCK_RAN_AHEAD_TO=")[2].partition(" · ")[0]
    done = here.jishi("restore", str(file), "--replace", JISHI_CLOCK_RAN_AHEAD_TO=until)
    assert done.exit_code == 0, done.output
