"""A content put into the store sealed, piece by piece as it arrives, and any part of it opened again: nothing of it ever lies
anywhere in clear, and no more of it is in memory than a few pieces."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import IO, Any
from uuid import UUID

import obstore
from cryptography.exceptions import InvalidTag
from msgspec import Struct

from records.files.ciphers import PIECE, Opening, Sealing
from service.files.stores import Store, away, log
from service.refusals import Refused

_AT_ONCE = 8 * PIECE
_CLEARING = 10.0  # seconds


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
        self.folder, self.waited_for = store.folder, store.waited_for

    async def put(self, content: UUID, key: bytes, parts: AsyncIterable[bytes]) -> Put:
        """Seals and stores what comes. Whatever ends it early, the caller's leaving too, leaves nothing behind."""
        digest, size, sealing = sha256(), 0, Sealing(key, content)
        over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        async def sealed() -> AsyncIterator[bytes]:
            nonlocal size
            async for part in _until(over, parts):
                digest.update(part)
                size += len(part)
                for piece in sealing.feed(part):
                    yield piece
            yield sealing.end()

        name = name_of(content)
        with self._store.told():
            await _ended_by(
                over,
                obstore.put_async(self._store.objects, name, sealed(), chunk_size=self._store.part, max_concurrency=1),
            )
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
            with self._store.told():
                sealed = await obstore.get_range_async(self._store.objects, name, start=low, end=high)
            yield _opened(opening, memoryview(sealed), start, until)
            start = until

    @contextmanager
    def reader(self, content: UUID, key: bytes, size: int) -> Iterator[IO[bytes]]:
        """The content as a file to be read in a thread, forth and back."""
        raw = _Reader(self._store, Opening(key, content, size), name_of(content))
        with io.BufferedReader(raw, PIECE) as file:
            try:
                yield file
            finally:
                # Whoever read it took a store that is away for the end of a broken file.
                if raw.fault is not None:
                    raise raw.fault

    async def delete(self, contents: Iterable[UUID]) -> None:
        """Empties their places; one that is empty already is no fault."""
        for content in contents:
            with self._store.told(), suppress(FileNotFoundError):
                await obstore.delete_async(self._store.objects, name_of(content))

    async def listed(self) -> AsyncIterator[list[tuple[str, int, float]]]:
        """What lies in the store, some at a time: its name, its size as it lies, in bytes, and since when (a time of the clock)."""
        with self._store.told():
            async for some in obstore.list(self._store.objects, chunk_size=500):
                yield [(one["path"], one["size"], one["last_modified"].timestamp()) for one in some]

    async def remove(self, name: str) -> None:
        with self._store.told(), suppress(FileNotFoundError):
            await obstore.delete_async(self._store.objects, name)


class _Over(Exception):
    """Nothing more comes, and nothing of it is wanted."""


async def _until(over: asyncio.Future[None], parts: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    """The parts as they come; `_Over` as soon as it is."""
    coming = aiter(parts)
    while True:
        part: asyncio.Future[bytes] = asyncio.ensure_future(anext(coming))
        try:
            waiting: set[asyncio.Future[Any]] = {part, over}
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            if over.done():
                raise _Over
            yield part.result()
        except StopAsyncIteration:
            return
        finally:
            part.cancel()


async def _ended_by(over: asyncio.Future[None], putting: Awaitable[object]) -> None:
    """Waits for what is put. A store that is merely left keeps what it has of it, and one whose source fails clears it away: so
    who does not wait any longer ends the source, and waits until the store is done with that."""
    work = asyncio.ensure_future(putting)
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        over.set_result(None)
        await asyncio.wait({work}, timeout=_CLEARING)
        work.cancel()
        with suppress(asyncio.CancelledError, Exception):
            work.exception()
        raise


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
    """Opens what is asked for, in the thread that asks. Where the store fails the file ends: what reads it is native code, which
    asks on and on, and through which no exception of ours comes."""

    def __init__(self, store: Store, opening: Opening, name: str) -> None:
        self._store, self._opening, self._name, self._at = store, opening, name, 0
        self.fault: Refused | None = None

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
        if end <= self._at or self.fault is not None:
            return 0
        try:
            found = self._found(end)
        except Refused as fault:
            self.fault = fault
            return 0
        buffer[: len(found)] = found
        self._at = end
        return len(found)

    def _found(self, end: int) -> bytes:
        low, high = self._opening.sealed_range(self._at, end)
        with self._store.told():
            sealed = obstore.get_range(self._store.objects, self._name, start=low, end=high)
        return _opened(self._opening, memoryview(sealed), self._at, end)
