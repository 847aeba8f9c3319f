"""A content put into the store sealed, piece by piece as it arrives, and any part of it opened again: nothing of it ever lies
anywhere in clear, and no more of it is in memory than a few pieces."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from contextlib import suppress
from hashlib import sha256
from uuid import UUID

import obstore
from cryptography.exceptions import InvalidTag
from msgspec import Struct

from records.files.ciphers import PIECE, Opening, Sealing
from service.files.stores import Store, away, log, told

_AT_ONCE = 8 * PIECE


class Put(Struct, frozen=True):
    """A content that lies in the store: how large it is in clear, in bytes, and its SHA-256."""

    id: UUID
    key: bytes
    size: int
    digest: str


def name_of(content: UUID) -> str:
    """Where a content lies: spread over folders by what is random in its id."""
    return f"{content.hex[-2:]}/{content}"


class Vault:
    """The contents of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.folder = store.folder

    async def put(self, content: UUID, key: bytes, parts: AsyncIterable[bytes]) -> Put:
        """Seals and stores what comes. Whatever ends it early, the caller's leaving too, leaves nothing behind."""
        digest, size, sealing = sha256(), 0, Sealing(key, content)

        async def sealed() -> AsyncIterator[bytes]:
            nonlocal size
            async for part in parts:
                digest.update(part)
                size += len(part)
                for piece in sealing.feed(part):
                    yield piece
            yield sealing.end()

        name = name_of(content)
        with told():
            await obstore.put_async(self._store.objects, name, sealed(), chunk_size=self._store.part, max_concurrency=1)
            await self._lasts(name)
        return Put(content, key, size, digest.hexdigest())

    async def _lasts(self, name: str) -> None:
        """What was acknowledged outlasts a power cut, as rows do; a bucket sees to that itself."""
        if self._store.folder is not None:
            await asyncio.to_thread(_synced, self._store.folder / name)

    async def pieces(self, content: UUID, key: bytes, size: int, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from `start` up to `end`, a few pieces at a time."""
        opening, name = Opening(key, content, size), name_of(content)
        while start < end:
            until = min(start - start % PIECE + _AT_ONCE, end)
            low, high = opening.sealed_range(start, until)
            with told():
                sealed = await obstore.get_range_async(self._store.objects, name, start=low, end=high)
            yield _opened(opening, memoryview(sealed), start, until)
            start = until

    def reader(self, content: UUID, key: bytes, size: int) -> io.BufferedReader:
        """The content as a file to be read in a thread, forth and back."""
        return io.BufferedReader(_Reader(self._store, Opening(key, content, size), name_of(content)), PIECE)

    async def delete(self, contents: Iterable[UUID]) -> None:
        """Empties their places; one that is empty already is no fault."""
        for content in contents:
            with told(), suppress(FileNotFoundError):
                await obstore.delete_async(self._store.objects, name_of(content))

    async def listed(self) -> AsyncIterator[list[tuple[str, int, float]]]:
        """What lies in the store, some at a time: its name, its size as it lies, in bytes, and since when (a time of the clock)."""
        with told():
            async for some in obstore.list(self._store.objects, chunk_size=500):
                yield [(one["path"], one["size"], one["last_modified"].timestamp()) for one in some]

    async def remove(self, name: str) -> None:
        with told(), suppress(FileNotFoundError):
            await obstore.delete_async(self._store.objects, name)


def _synced(path: os.PathLike[str]) -> None:
    for place in (path, os.path.dirname(path)):
        descriptor = os.open(place, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _opened(opening: Opening, sealed: memoryview, start: int, end: int) -> bytes:
    try:
        return opening.open(sealed, start, end)
    except InvalidTag:
        log.critical("a content in the store of files is not what was put there: see jishi doctor")
        raise away() from None


class _Reader(io.RawIOBase):
    """Opens what is asked for, in the thread that asks."""

    def __init__(self, store: Store, opening: Opening, name: str) -> None:
        self._store, self._opening, self._name, self._at = store, opening, name, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._opening.size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # any buffer
        end = min(self._at + len(buffer), self._opening.size)
        if end <= self._at:
            return 0
        low, high = self._opening.sealed_range(self._at, end)
        with told():
            sealed = obstore.get_range(self._store.objects, self._name, start=low, end=high)
        found = _opened(self._opening, memoryview(sealed), self._at, end)
        buffer[: len(found)] = found
        self._at = end
        return len(found)
