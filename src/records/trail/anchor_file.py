"""The file of anchors: lines bound one to the other, and written whole or not at all.

The file as it is to be is written beside it and brought to the disk; once what it anchors is committed it takes the file's place.
Whatever ends the work in between leaves the old file or the new one: what lies beside it is put in place, or taken away, by
whoever comes next, as the marks in the database say whether they were committed.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from records import seals

_DIGEST = re.compile(rb'"digest":"([0-9a-f]*)')


@dataclass(frozen=True, slots=True)
class Anchor:
    """One line of the file. `keeper` names the file's marks in the database; `digest` is over all of them.

    `restored` says of which backup: when it was made, and the digest over all ends of its journal. Such a line goes on from
    what stood then, whatever the lines before it anchored.
    """

    keeper: str
    number: int
    at: str
    chains: int
    rows: int
    digest: str
    prev: str
    code: str = ""
    restored: str = ""

    def told(self) -> dict[str, Any]:
        """What its line says; nothing of a backup where there was none, as the version before wrote it."""
        said = asdict(self)
        if not self.restored:
            del said["restored"]
        return said

    def message(self) -> bytes:
        """What the code is made of: everything else."""
        return orjson.dumps({**self.told(), "code": ""}, option=orjson.OPT_SORT_KEYS)


class Mismatch(Exception):
    """What the database says was anchored is not what the file says, or the file itself is not whole."""


class OtherKey(Mismatch):
    """A line was made with a data key that is not here: nothing is known of it."""


class Gone(Mismatch):
    """The database knows anchors, and the file has not one: it was taken away, or lies on another machine."""


class Restored(Mismatch):
    """The database is as it was at an older anchor of the file: a backup was restored."""

    def __init__(self, where: str, anchor: Anchor | None) -> None:
        super().__init__(where)
        self.anchor = anchor


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file holds: its anchors, the newest last, and what is left of a line that was cut short while it was written."""

    anchors: tuple[Anchor, ...] = ()
    torn: bytes = b""

    @property
    def last(self) -> Anchor | None:
        return self.anchors[-1] if self.anchors else None

    def followed_by(self, other: Kept) -> bool:
        """Whether the other is this with one anchor more."""
        return other.anchors[:-1] == self.anchors and len(other.anchors) > len(self.anchors)

    def may_be_torn(self, digest: str) -> bool:
        """Whether the line that was cut short may have been of marks with this digest, by as much as is left of it."""
        if not self.torn:
            return False
        found = _DIGEST.search(self.torn)
        return found is None or digest.startswith(found[1].decode())


def last(path: Path) -> Anchor | None:
    """The newest anchor of a file whose lines all hold; None where there is none. `Mismatch` where one does not."""
    return read(path).last


def read(path: Path) -> Kept:
    """The file. A last line without an end is one that was cut short, by a power cut or a full disk, unless it holds."""
    try:
        *lines, rest = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return Kept()
    anchors: list[Anchor] = []
    for line in lines:
        anchors.append(_checked(f"{path}:{len(anchors) + 1}", line, anchors))
    if rest:
        try:
            anchors.append(_checked(str(path), rest, anchors))
        except Mismatch:
            return Kept(tuple(anchors), rest)
    return Kept(tuple(anchors))


def _checked(where: str, line: bytes, before: Sequence[Anchor]) -> Anchor:
    try:
        anchor = Anchor(**orjson.loads(line))
        expected = (before[-1].number + 1, before[-1].code, before[-1].keeper) if before else (1, "", anchor.keeper)
        fits = (anchor.number, anchor.prev, anchor.keeper) == expected
        proved = seals.current().proves(anchor.code, anchor.message())
    except (ValueError, TypeError, AttributeError) as wrong:
        raise Mismatch(where) from wrong
    if not proved and seals.current().lacks(anchor.code):
        raise OtherKey(where)
    if not (fits and proved):
        raise Mismatch(where)
    return anchor


def newest_at(path: Path) -> datetime | None:
    """When the newest line was written, by its word: whether the file is whole is what `audit verify` asks."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return None
    for line in reversed(lines[-2:]):  # the last may have been cut short
        with suppress(ValueError, KeyError, TypeError):
            return datetime.fromisoformat(orjson.loads(line)["at"]).astimezone(UTC)
    return None


# ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def write_beside(path: Path, kept: Kept, anchor: Anchor) -> Path:
    """The file with one anchor more, beside it and on the disk. It fails as the disk does, and leaves nothing then."""
    path.parent.mkdir(parents=True, exist_ok=True)
    waiting = path.with_name(f"{path.name}.{anchor.number:08d}-{secrets.token_hex(4)}.next")
    text = b"".join(orjson.dumps(one.told()) + b"\n" for one in (*kept.anchors, anchor))
    try:
        _write(waiting, text)
    except OSError:
        discard(waiting)
        raise
    return waiting


def _write(path: Path, text: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        give(descriptor, path.parent.stat())
        left = memoryview(text)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def give(made: int | Path, like: os.stat_result) -> bool:
    """Gives what root made, or put in place, to whoever has what is `like` it: the folder, or what lay there. The service's user
    has to go on with it. Whether it is theirs now, or need not be: not every system lets root do so."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return True
    try:
        os.chown(made, like.st_uid, like.st_gid, follow_symlinks=isinstance(made, int))
    except OSError:
        return False
    return True


def put_in_place(waiting: Path, path: Path) -> None:
    """What was written beside the file takes its place; somebody else may have seen to it."""
    with suppress(FileNotFoundError):
        os.replace(waiting, path)
    with suppress(OSError):  # not every system brings a folder to the disk
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def discard(waiting: Path) -> None:
    with suppress(OSError):
        waiting.unlink()


def waiting_beside(path: Path) -> Iterator[tuple[Path, Kept | None]]:
    """What somebody wrote beside the file and did not put in its place; None for what they did not even finish."""
    for waiting in sorted(path.parent.glob(f"{path.name}.*.next")):
        try:
            found = read(waiting)
        except Mismatch:
            found = Kept()
        yield waiting, found if found.anchors and not found.torn else None


def move_aside(path: Path, now: datetime) -> Path | None:
    """Puts the file away under another name, for whoever begins a new one; None where there is none."""
    aside = path.with_name(f"{path.name}.{now:%Y%m%dT%H%M%SZ}")
    try:
        path.rename(aside)
    except FileNotFoundError:
        return None
    return aside
