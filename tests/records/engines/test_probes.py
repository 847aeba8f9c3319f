"""What a look from beside tells of SQLite's file, and that nothing is written to one that was taken away."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext
from tortoise.exceptions import DBConnectionError
from tortoise.transactions import in_transaction

from records.engines.outages import is_unavailable
from records.engines.probes import Probe, Trouble
from records.tables import Holiday
from tests.records.engines.test_engines import an_org

_NOBODY = 65534


@pytest.fixture
def path(database_url: str, dialect: str) -> Path:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL has no file of ours")
    return Path(database_url.removeprefix("sqlite://"))


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where somebody else may come too."""
    made = Path(tempfile.mkdtemp(prefix="jishi-probe-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


def laid(path: Path, folder: Path, mode: int) -> None:
    shutil.copyfile(path, folder / "db")
    (folder / "db").chmod(0o444)
    folder.chmod(mode)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="of POSIX")
@pytest.mark.parametrize("mode", [0o777, 0o555])
async def test_a_file_that_may_only_be_read_is_not_writable(path: Path, folder: Path, mode: int) -> None:
    laid(path, folder, mode)
    root = os.geteuid() == 0
    if root:
        os.seteuid(_NOBODY)
    try:
        seen = await Probe({"file_path": str(folder / "db")}, 5).look()
    finally:
        if root:
            os.seteuid(0)
    assert not seen.writable or seen.trouble is Trouble.UNOPENED
    assert mode == 0o555 or (seen.trouble, bool(seen.had)) == (None, True)


async def test_a_look_makes_no_file(path: Path, folder: Path) -> None:
    for name in ("none", "none/none"):
        assert (await Probe({"file_path": str(folder / name)}, 5).look()).trouble is Trouble.MISSING
    assert os.listdir(folder) == []


@pytest.mark.parametrize("taken", ["removed", "replaced"])
async def test_nothing_is_written_to_a_file_that_was_taken_away(path: Path, db: TortoiseContext, taken: str) -> None:
    await an_org()
    moved = path.with_name(f"{path.name}.moved")
    os.replace(path, moved)
    if taken == "replaced":
        shutil.copyfile(moved, path)
    with pytest.raises(DBConnectionError) as refused:
        async with in_transaction():
            await an_org("/2/")
    assert is_unavailable(refused.value)
    with pytest.raises(DBConnectionError):
        await Holiday.filter(working=True).update(working=False)
    os.replace(moved, path)
    await an_org("/2/")
