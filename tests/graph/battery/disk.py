"""A disk under SQLite that keeps what was said to be kept and no more, and that may be full: a program that serves on it.

What was written since a file's last sync stands in the file, where the service sees it, and not in the file's shadow, which
is what a power cut would leave. Some of it does, as a disk may write whatever it likes earlier. A file `trouble` with the
number of an error of SQLite's makes every write fail with it.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
import random
import shutil
import sys
from ctypes import CFUNCTYPE, Structure, c_int, c_int64, c_void_p, cast, string_at
from pathlib import Path
from typing import Any

FULL, READ_ONLY = 13, 8

_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Methods(Structure):
    """sqlite3_io_methods."""

    _fields_ = (
        ("version", c_int),
        *(
            (name, c_void_p)
            for name in ("close", "read", "write", "truncate", "sync", *(f"other{n}" for n in range(13)))
        ),
    )


class _Vfs(Structure):
    """sqlite3_vfs, as far as it is needed."""

    _fields_ = (
        ("version", c_int), ("file_size", c_int), ("path_size", c_int), ("next", c_void_p), ("name", c_void_p), ("data", c_void_p),
        ("open", c_void_p), ("delete", c_void_p),
    )  # fmt: skip


# As long as the process lives: SQLite calls them, and Python does not know.
_INSTALLED: list[Disk] = []


class Disk:
    """Stands between SQLite and its files, in this process."""

    def __init__(self, shadow: Path, chance: float, seed: int) -> None:
        self._shadow, self._trouble = shadow, shadow / "trouble"
        self._chance, self._random = chance, random.Random(seed)  # noqa: S311 -- what a disk writes early
        self._files: dict[int, Path] = {}
        # By path: SQLite opens a file again for each connection, and a sync of one keeps what another wrote.
        self._waiting: dict[Path, list[tuple[int, bytes | None]]] = {}
        self._methods: dict[int, _Methods] = {}
        self._kept: list[Any] = []

    def install(self) -> None:
        """AttributeError where Python's SQLite cannot be reached from outside."""
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_initialize()
        library.sqlite3_vfs_find.restype = c_void_p
        vfs = _Vfs.from_address(library.sqlite3_vfs_find(None))
        self._open, self._delete = _OPEN(vfs.open), _DELETE(vfs.delete)
        vfs.open, vfs.delete = self._given(_OPEN(self._opened)), self._given(_DELETE(self._deleted))
        _INSTALLED.append(self)

    def _given(self, function: Any) -> int | None:
        """The address of a function of ours, for SQLite."""
        self._kept.append(function)
        return cast(function, c_void_p).value

    def _opened(self, vfs: int, name: int | None, file: int, flags: int, told: int) -> int:
        code: int = self._open(vfs, name, file, flags, told)
        methods = c_void_p.from_address(file)
        if code == 0 and name and methods.value:
            path = Path(os.fsdecode(string_at(name)))
            self._files[file] = path
            if not (self._shadow / path.name).exists():
                shutil.copyfile(path, self._shadow / path.name)
            methods.value = self._ours(methods.value)
        return code

    def _deleted(self, vfs: int, name: int, synced: int) -> int:
        code: int = self._delete(vfs, name, synced)
        if code == 0:
            path = Path(os.fsdecode(string_at(name)))
            self._waiting.pop(path, None)
            (self._shadow / path.name).unlink(missing_ok=True)
        return code

    def _ours(self, place: int) -> int:
        """The driver's methods with ours before them; of one kind of file they are the same each time."""
        if place not in self._methods:
            self._methods[place] = self._between(_Methods.from_address(place))
        return ctypes.addressof(self._methods[place])

    def _between(self, theirs: _Methods) -> _Methods:
        own = _Methods.from_buffer_copy(theirs)
        close, write, truncate, sync = (
            _CLOSE(theirs.close),
            _WRITE(theirs.write),
            _TRUNCATE(theirs.truncate),
            _SYNC(theirs.sync),
        )

        def closed(file: int) -> int:
            self._files.pop(file, None)
            code: int = close(file)
            return code

        def written(file: int, data: int, size: int, at: int) -> int:
            if self._trouble.exists():
                return int(self._trouble.read_text())
            code: int = write(file, data, size, at)
            if code == 0:
                self._note(file, at, string_at(data, size))
            return code

        def truncated(file: int, to: int) -> int:
            code: int = truncate(file, to)
            if code == 0:
                self._note(file, to, None)
            return code

        def synced(file: int, flags: int) -> int:
            code: int = sync(file, flags)
            if code == 0 and file in self._files:
                path = self._files[file]
                self._apply(path, self._waiting.pop(path, []))
            return code

        own.close, own.write = self._given(_CLOSE(closed)), self._given(_WRITE(written))
        own.truncate, own.sync = self._given(_TRUNCATE(truncated)), self._given(_SYNC(synced))
        return own

    def _note(self, file: int, at: int, data: bytes | None) -> None:
        path = self._files.get(file)
        if path is None:
            return
        self._waiting.setdefault(path, []).append((at, data))
        if data is not None and self._random.random() < self._chance:
            self._apply(path, [(at, data)])

    def _apply(self, path: Path, changes: list[tuple[int, bytes | None]]) -> None:
        if not changes:
            return
        with (self._shadow / path.name).open("r+b") as shadow:
            for at, data in changes:
                if data is None:
                    shadow.truncate(at)
                else:
                    shadow.seek(at)
                    shadow.write(data)


def reachable() -> bool:
    try:
        return bool(ctypes.CDLL(_sqlite3.__file__).sqlite3_vfs_find)
    except (AttributeError, OSError):
        return False


def main() -> None:
    """Serves on a disk whose shadow is in the folder DISK_SHADOW."""
    Disk(Path(os.environ["DISK_SHADOW"]), float(os.environ["DISK_EARLY"]), int(os.environ["DISK_SEED"])).install()
    from service.cli import main as serve  # noqa: PLC0415 -- not before the disk stands

    serve()


if __name__ == "__main__":
    sys.exit(main())
