"""A file is opened here, in a process of its own with so much memory and time and no more: what reads PDF and pictures is native
code, and what it reads may be made to break it.

Run as a module with the bounds (`-m service.files.opener BYTES SECONDS`), and asked over its input and output. It holds what opens files in
readiness, and opens none itself: each is opened by a child that ends with it, so that none sees anything of another. The child has no key and no way to
the store; it asks for the bytes it wants, and ends with an answer. A child that ends otherwise ends this process, and who asked starts another.
"""

from __future__ import annotations

import io
import json
import os
import sys
from typing import IO, Any

from service.files import inspection, pictures, templates, wire
from service.files.unfit import Unfit, broken, too_heavy

try:
    import resource
except ImportError:  # where there is none, time is all that is bounded, by who asks
    resource = None  # type: ignore[assignment]

_PIECE = 65_536


def main(memory: int, seconds: int) -> None:
    coming, going = os.dup(0), os.dup(1)
    # Whatever a library prints is no answer.
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0), os.dup2(nothing, 1)
    while asked := wire.received(coming):
        question = json.loads(asked[1])
        if hasattr(os, "fork"):
            child = os.fork()
            if not child:
                _work(coming, going, question, memory, seconds)
            if os.waitpid(child, 0)[1]:
                sys.exit(1)
            wire.send(going, wire.OVER)
        else:
            _answer(coming, going, question)
            wire.send(going, wire.OVER)
            return


def _work(coming: int, going: int, question: dict[str, Any], memory: int, seconds: int) -> None:
    """The child's whole life."""
    status = 1
    try:
        _bound(memory, seconds)
        _answer(coming, going, question)
        status = 0
    finally:
        os._exit(status)


def _bound(memory: int, seconds: int) -> None:
    if resource is None:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _answer(coming: int, going: int, question: dict[str, Any]) -> None:
    file = io.BufferedReader(_Asked(coming, going, question["size"]), _PIECE)
    try:
        found = _found(file, **question)
    except Unfit as unfit:
        return wire.send(going, wire.FAILS, json.dumps(unfit.args).encode())
    except MemoryError:
        return wire.send(going, wire.FAILS, json.dumps(too_heavy().args).encode())
    return wire.send(going, wire.FOUND, found)


def _found(
    file: IO[bytes], *, kind: str, size: int, page: int, side: int, pixels: int, pages: int, filled: Any = None
) -> bytes:
    if filled is not None:
        return templates.answered(file, size, **filled)
    if page:
        return pictures.drawn(kind, file, page, side)
    try:
        return json.dumps(inspection.pages_of(kind, file, size, pixels=pixels, pages=pages)).encode()
    except RecursionError:
        raise broken(kind) from None


class _Asked(io.RawIOBase):
    """The content, of which each piece is asked for."""

    def __init__(self, coming: int, going: int, size: int) -> None:
        self._coming, self._going, self._size, self._at = coming, going, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # any buffer
        length = min(len(buffer), self._size - self._at, wire.MOST)
        if length <= 0:
            return 0
        wire.send(self._going, wire.WANTS, wire.WANTED.pack(self._at, length))
        came = wire.received(self._coming)
        found = came[1] if came else b""
        buffer[: len(found)] = found
        self._at += len(found)
        return len(found)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
