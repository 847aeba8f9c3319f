"""The file of anchors stays whole, and true to the database, whatever ends the writing of it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from records import seals
from records.engines import sets
from records.trail import anchor_file, anchors
from records.trail.anchors import State
from records.trail.audit import Flaw
from tests.records.seeded import seed
from tests.records.trail.test_audit import tampered, written

NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)


class Killed(BaseException):
    """The process ended here."""


@contextmanager
def disk(monkeypatch: pytest.MonkeyPatch, **calls: Callable[..., Any]) -> Iterator[None]:
    """A disk that answers these calls otherwise."""
    with monkeypatch.context() as patched:
        for name, call in calls.items():
            patched.setattr(anchor_file.os, name, call)
        yield


def killed(*_: object, **__: object) -> Any:
    raise Killed


def fails(code: int) -> Callable[..., Any]:
    def call(*_: object, **__: object) -> Any:
        raise OSError(code, os.strerror(code))

    return call


def half(descriptor: int, text: memoryview) -> int:
    """As much of it as there is room for."""
    if len(text) > 40:
        return os.writev(descriptor, [text[:40]])
    raise OSError(errno.ENOSPC, "full")


async def two(path: Path) -> None:
    """Two anchors, and rows after them."""
    await seed()
    await written("/1/", 3)
    await anchors.take(path, NOW)
    await written("/1/", 2)
    await anchors.take(path, NOW)
    await written("/9/", 2)


async def state(path: Path) -> tuple[State, int, object]:
    examined = await anchors.verify(path)
    return examined.state, examined.anchor.number if examined.anchor else 0, examined.found.broken


def beside_of(path: Path) -> list[str]:
    return [file.name for file in path.parent.glob("*.next")]


BREAKS: dict[str, tuple[dict[str, Callable[..., Any]], type[BaseException], int]] = {
    # What fails, how it shows, and which anchor counts afterwards.
    "no room for a file": ({"open": fails(errno.ENOSPC)}, OSError, 2),
    "no room for all of it": ({"write": half}, OSError, 2),
    "a read-only folder": ({"open": fails(errno.EROFS)}, OSError, 2),
    "the disk does not take it": ({"fsync": fails(errno.EIO)}, OSError, 2),
    "killed while writing": ({"write": killed}, Killed, 2),
    "killed before it is on the disk": ({"fsync": killed}, Killed, 2),
    "killed between commit and rename": ({"replace": killed}, Killed, 3),
    "no room for the rename": ({"replace": fails(errno.ENOSPC)}, OSError, 3),
}


@pytest.mark.parametrize("name", BREAKS)
async def test_whatever_ends_the_writing_leaves_whole_anchors_and_no_alarm(
    db: TortoiseContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "anchors.log"
    await two(path)
    calls, shown, counts = BREAKS[name]
    with disk(monkeypatch, **calls), pytest.raises(shown):
        await anchors.take(path, NOW)
    assert await state(path) == (State.GOOD, counts, None)
    await written("/9/", 1)
    assert await state(path) == (State.GOOD, counts, None)
    taken = await anchors.take(path, NOW)
    assert (taken.number, taken.rows) == (counts + 1, 8)
    assert [one.number for one in anchor_file.read(path).anchors] == [*range(1, counts + 2)]
    assert beside_of(path) == []
    assert await state(path) == (State.GOOD, counts + 1, None)


async def test_an_anchor_that_was_not_committed_is_none(
    db: TortoiseContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed when the file was written beside the old one, and before the commit."""
    path = tmp_path / "anchors.log"
    await two(path)
    beside = anchor_file.write_beside

    def written_and_killed(*given: Any) -> Path:
        beside(*given)
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(anchors, "write_beside", written_and_killed)
        with pytest.raises(Killed):
            await anchors.take(path, NOW)
    assert len(beside_of(path)) == 1
    assert await state(path) == (State.GOOD, 2, None)
    assert (await anchors.take(path, NOW)).number == 3
    assert await state(path) == (State.GOOD, 3, None)
    assert beside_of(path) == []


async def test_the_first_anchor_too_outlives_a_kill(
    db: TortoiseContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new" / "anchors.log"
    await seed()
    await written("/1/", 3)
    with disk(monkeypatch, replace=killed), pytest.raises(Killed):
        await anchors.take(path, NOW)
    assert await state(path) == (State.GOOD, 1, None)
    assert (await anchors.take(path, NOW)).number == 2


@pytest.mark.parametrize("left", [0.05, 0.6, 0.95, 1])
async def test_a_torn_last_line_is_said_and_repaired(db: TortoiseContext, tmp_path: Path, left: float) -> None:
    path = tmp_path / "anchors.log"
    await two(path)
    whole = path.read_bytes()
    first, second = whole.splitlines(keepends=True)
    path.write_bytes(first + second[: int(len(second) * left) - 1])
    if left == 1:  # its end alone is missing: it holds
        assert await state(path) == (State.GOOD, 2, None)
    else:
        assert anchors.is_torn(path)
        assert await state(path) == (State.TORN, 1, None)
    taken = await anchors.take(path, NOW)
    assert (taken.number, taken.rows) == (3 if left == 1 else 2, 7)
    assert not anchors.is_torn(path)
    assert await state(path) == (State.GOOD, taken.number, None)


async def test_what_is_left_of_a_torn_line_covers_nobody(db: TortoiseContext, dialect: str, tmp_path: Path) -> None:
    """Somebody cuts a chain with its mark, and the last line with it."""
    path = tmp_path / "anchors.log"
    await two(path)
    first, second = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + second[:-20])
    await tampered(dialect, "UPDATE anchored_head SET seq = 2")
    assert (await state(path))[0] is State.MISMATCH
    with pytest.raises(anchors.Mismatch):
        await anchors.take(path, NOW)


# ── what was done, told apart ───────────────────────────────────────────────────────────────────────────────────────

TABLES = ("journal", "chain_head", "anchored_head")


async def stored() -> dict[str, list[dict[str, Any]]]:
    return {table: await sets.select(f"SELECT * FROM {table}") for table in TABLES}


async def gone_back(dialect: str, before: dict[str, list[dict[str, Any]]]) -> None:
    """The database as a backup has it: rows that came later are not there, heads and marks stand where they stood."""
    known = {
        table: [str(row["chain" if table == "chain_head" else "id"]) for row in rows] for table, rows in before.items()
    }
    await tampered(dialect)
    for table, ids in known.items():
        key = "chain" if table == "chain_head" else "id"
        listed = ", ".join(f"'{one}'" for one in ids) or "''"
        await sets.select(f"DELETE FROM {table} WHERE CAST({key} AS text) NOT IN ({listed})")
    for row in before["chain_head"]:
        await sets.select("UPDATE chain_head SET seq = :seq, hash = :hash, mac = :mac WHERE chain = :chain", row)
    for row in before["anchored_head"]:
        await sets.select("UPDATE anchored_head SET seq = :seq, hash = :hash WHERE id = :id", row)


@pytest.mark.parametrize("anchored", [0, 1])
async def test_a_restored_backup_is_told_from_an_edit(
    db: TortoiseContext, dialect: str, tmp_path: Path, anchored: int
) -> None:
    path = tmp_path / "anchors.log"
    await seed()
    await written("/1/", 3)
    if anchored:
        await anchors.take(path, NOW)
    before = await stored()
    await written("/1/", 2)
    await written("/9/", 2)
    await anchors.take(path, NOW)
    await gone_back(dialect, before)
    assert await state(path) == (State.RESTORED, anchored, None)
    with pytest.raises(anchors.Restored):
        await anchors.take(path, NOW)
    # What was edited in it is found all the same.
    await sets.select("UPDATE journal SET act = 'other' WHERE chain = '/1/' AND seq = 2")
    examined = await anchors.verify(path)
    assert [(one.flaw, one.seq) for one in examined.found.breaches] == [(Flaw.EDITED, 2)]
    aside = anchors.move_aside(path, NOW)
    assert aside is not None
    assert aside.name == "anchors.log.20261123T040000Z"
    assert (await anchors.take(path, NOW, anew=True)).number == 1


async def test_marks_that_were_taken_away_are_no_backup(db: TortoiseContext, tmp_path: Path) -> None:
    path = tmp_path / "anchors.log"
    await two(path)
    await sets.select("DELETE FROM anchored_head")
    assert (await state(path))[0] is State.MISMATCH


@pytest.mark.parametrize("left", [None, b"", b'{"keeper":"'])
async def test_a_file_that_was_taken_away_is_no_beginning(
    db: TortoiseContext, tmp_path: Path, left: bytes | None
) -> None:
    """Whoever takes rows takes the file too: the database's own marks tell of it, and nothing is anchored over it."""
    path = tmp_path / "anchors.log"
    await two(path)
    whole = path.read_bytes()
    path.unlink()
    if left is not None:
        path.write_bytes(left)
    assert await state(path) == (State.GONE, 0, None)
    with pytest.raises(anchors.Gone):
        await anchors.take(path, NOW)
    path.write_bytes(whole)
    assert await state(path) == (State.GOOD, 2, None)
    path.unlink()
    assert (await anchors.take(path, NOW, anew=True)).number == 1
    assert await state(path) == (State.GOOD, 1, None)


async def test_anew_covers_no_file_that_lies_there(db: TortoiseContext, dialect: str, tmp_path: Path) -> None:
    path = tmp_path / "anchors.log"
    await two(path)
    await tampered(dialect, "UPDATE anchored_head SET seq = 2")
    with pytest.raises(anchors.Mismatch):
        await anchors.take(path, NOW, anew=True)


async def test_another_key_is_told_from_an_edit(db: TortoiseContext, tmp_path: Path) -> None:
    path = tmp_path / "anchors.log"
    await two(path)
    seals.install(bytes(32))
    examined = await anchors.verify(path)
    assert (examined.state, examined.found.breaches) == (State.OTHER_KEY, ())
    assert sum(one.rows for one in examined.found.unproven) == 7
