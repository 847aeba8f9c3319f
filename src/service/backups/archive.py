"""The form of a backup: a tar of a manifest, the manifest's seal, and what the manifest names, in that order.

Any tar reads it. We read it as strictly as we write it: every byte follows from the manifest or from a digest in it, and the
manifest is sealed with the data key. So a file that was cut, altered or added to is none of ours, and no name in it leads anywhere.
"""

from __future__ import annotations

import shutil
import tarfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from records import seals
from records.engines.sets import Row
from service.backups.refusals import Ending, Refusal

FORMAT = 1
MANIFEST, SEAL = "manifest.json", "manifest.seal"
# Papers that were handed in lie under it, by what the manifest says of them.
FILES = "files/"
_BLOCK, _PIECE = tarfile.BLOCKSIZE, 1 << 20
_LONGEST = 256_000_000  # of a manifest: a million files


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of a backup."""

    name: str
    bytes: int
    sha256: str


class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which data key this was sealed under, and the probe that it alone opens; as `data_key` keeps it."""

    key_id: str
    probe: str
    mark: str
    moving: str | None = None

    def row(self) -> Row:
        return msgspec.structs.asdict(self)


class Journal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The journal as it was: a digest over the ends of all chains in their order, and whether every row held.

    `sound` is None where nobody looked: the database was of a version before.
    """

    rows: int
    chains: int
    newest: str | None
    head: str
    sound: bool | None

    @property
    def newest_at(self) -> datetime | None:
        return datetime.fromisoformat(self.newest).astimezone(UTC) if self.newest else None


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup says of itself. `settings` are those that were not the defaults, none of them a secret."""

    format: int = FORMAT
    product: str = "jishi"
    version: str
    made_at: str
    dialect: str
    engine: str
    migrations: list[str]
    key: Key
    journal: Journal
    settings: dict[str, Any]
    files: str = FILES
    members: list[Member]


class _Form(msgspec.Struct):
    format: int
    product: str
    version: str


# ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def member(name: str, path: Path) -> Member:
    """What the manifest says of a file."""
    with path.open("rb") as file:
        digest = sha256()
        for piece in _pieces(file):
            digest.update(piece)
    return Member(name, path.stat().st_size, digest.hexdigest())


def write(path: Path, manifest: Manifest, sources: Mapping[str, Path]) -> None:
    """The file, its members from where they lie."""
    told = msgspec.json.format(msgspec.json.encode(manifest))
    with path.open("xb") as out:
        path.chmod(0o600)
        for name, text in ((MANIFEST, told), (SEAL, seals.current().code(told).encode())):
            out.write(_header(name, len(text)) + text + _padding(len(text)))
        for each in manifest.members:
            out.write(_header(each.name, each.bytes))
            with sources[each.name].open("rb") as file:
                shutil.copyfileobj(file, out, _PIECE)
            out.write(_padding(each.bytes))
        out.write(_END)


def joined(parts: Iterator[bytes]) -> str:
    """One digest over many things, each ended by a line's end."""
    digest = sha256()
    for part in parts:
        digest.update(part + b"\n")
    return digest.hexdigest()


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def opened(file: BinaryIO) -> tuple[Manifest, bytes, str]:
    """The manifest, its own bytes and the seal on them, which whoever has the key looks at; the file stands at the first member."""
    told, seal = _small(file, MANIFEST), _small(file, SEAL)
    try:
        form = msgspec.json.decode(told, type=_Form)
        if form.product != "jishi":
            raise not_whole()
        if form.format > FORMAT:
            raise newer(form.version)
        return msgspec.json.decode(told, type=Manifest), told, seal.decode("ascii")
    except (msgspec.MsgspecError, UnicodeError) as wrong:
        raise not_whole() from wrong


def unpack(file: BinaryIO, manifest: Manifest, folder: Path | None) -> None:
    """The members into a folder, or nowhere: then they are only looked at."""
    for each in manifest.members:
        _expect(file, _header(each.name, each.bytes))
        target = _place(folder, each.name).open("xb") if folder else None
        try:
            digest = sha256()
            for piece in _pieces(file, each.bytes):
                digest.update(piece)
                if target is not None:
                    target.write(piece)
        finally:
            if target is not None:
                target.close()
        if digest.hexdigest() != each.sha256:
            raise not_whole(each.name)
        _expect(file, _padding(each.bytes))
    _expect(file, _END)
    if file.read(1):
        raise not_whole()


def _place(folder: Path, name: str) -> Path:
    """Within the folder, whatever somebody who has the key may have written."""
    place = (folder / name).resolve()
    if not place.is_relative_to(folder.resolve()):
        raise not_whole(name)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return place


def not_whole(name: str = "") -> Refusal:
    where = f"({name})" if name else ""
    return Refusal(
        Ending.NOT_WHOLE,
        f"备份文件不完整、被改动或不是备份{where}",
        f"This is no whole backup: it was cut off, altered, or is none{' (' + name + ')' if name else ''}.",
    )


def newer(version: str) -> Refusal:
    return Refusal(
        Ending.NEWER,
        f"备份来自更新的版本 {version}，请用该版本恢复",
        f"The backup is of a newer version, {version}: restore it with that one.",
    )


def _small(file: BinaryIO, name: str) -> bytes:
    """A member whose length only its own header says."""
    first = file.read(_BLOCK)
    try:
        size = tarfile.TarInfo.frombuf(first, "utf-8", "strict").size
    except (tarfile.TarError, UnicodeError) as wrong:
        raise not_whole() from wrong
    if size > _LONGEST or first != _header(name, size):
        raise not_whole()
    text = b"".join(_pieces(file, size))
    _expect(file, _padding(size))
    return text


def _expect(file: BinaryIO, wanted: bytes) -> None:
    if file.read(len(wanted)) != wanted:
        raise not_whole()


def _pieces(file: BinaryIO, size: int | None = None) -> Iterator[bytes]:
    """All that is left of a file, or so many bytes of it and not one less."""
    while size is None or size > 0:
        piece = file.read(_PIECE if size is None else min(_PIECE, size))
        if not piece:
            if size is None:
                return
            raise not_whole()
        size = None if size is None else size - len(piece)
        yield piece


def _header(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(tarfile.PAX_FORMAT)


def _padding(size: int) -> bytes:
    return bytes(-size % _BLOCK)


_END = bytes(2 * _BLOCK)
