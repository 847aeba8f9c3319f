"""From bytes that arrive to a file that may be attached: sealed while it comes, looked at where it lies, and then entered; or
refused, and nothing of it stays."""

from __future__ import annotations

import asyncio
import re
import unicodedata
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import timedelta
from time import perf_counter
from typing import Any, TypeVar
from uuid import UUID

from domain.orgs.actors import Actor
from records import stamps
from records.files import ciphers, quotas, rows, unfinished
from records.files.rows import Found, Stored
from records.files.unfinished import Unfinished
from records.scheduling import FairLimiter
from service.files import kinds
from service.files.openers import OPENERS
from service.files.stores import Store
from service.files.vault import Put, Vault
from service.refusals import LATER, Refused
from service.settings import Settings

_T = TypeVar("_T")
_LONGEST_NAME = 200
_UNFIT = re.compile('[\x00-\x1f\x7f/\\\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]')


def name_of(given: str) -> str:
    """What a file is called: the last part of a path, without what no file is called. Refused for none."""
    last = re.split(r"[/\\]", given)[-1]
    name = _UNFIT.sub("", unicodedata.normalize("NFC", last)).strip(" .")
    if not name:
        raise Refused("BAD_REQUEST", "须给出文件名", "A file has a name.")
    if len(name) > _LONGEST_NAME:
        stem, dot, ending = name.rpartition(".")
        name = stem[: _LONGEST_NAME - len(ending) - 1] + dot + ending
    return name


class Intake:
    """Takes files in for one deployment."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.vault = Vault(store)
        self._limits, self._quota = settings.limits, settings.files_quota_bytes
        # Few at a time: what is looked at is opened, and a picture opened is large.
        self._pool = ThreadPoolExecutor(settings.limits.drawings, thread_name_prefix="files")
        self._drawing = FairLimiter(settings.limits.drawings, max(1, settings.limits.drawings // 2))
        # Whoever sends a hundred at once leaves places to others.
        self._coming = FairLimiter(settings.limits.uploads, max(1, settings.limits.uploads // 2))

    @asynccontextmanager
    async def place(self, actor: Actor) -> AsyncIterator[None]:
        """One of the places of those who upload; whoever finds a long line is asked to come again."""
        if self._coming.waiting >= 10 * self._limits.uploads:
            raise Refused("RATE_LIMITED", "上传繁忙，请稍后再试", "Many are uploading; try again.", LATER)
        async with self._turn(self._coming, actor.account_id):
            yield

    @asynccontextmanager
    async def _turn(self, line: FairLimiter, whose: object) -> AsyncIterator[None]:
        """A place, when it is theirs: of a store that was found away meanwhile they are told at once."""
        since = perf_counter()
        async with line.slot(whose):
            self.vault.waited_for(since)
            yield

    async def aside(self, whose: object, work: Callable[..., _T], *given: Any) -> _T:
        """Work on an opened file, in a thread, few at a time and of each caller's fewer."""
        async with self._turn(self._drawing, whose):
            return await asyncio.get_running_loop().run_in_executor(self._pool, work, *given)

    async def room(self, actor: Actor, size: int) -> None:
        """Refused where the organization keeps as much as it may: before anything is sent for nothing. What holds of two who come at
        once is asked where they are entered."""
        room = quotas.room_of(actor)
        if await quotas.kept_at(room) + size > quotas.most_in(room, self._quota):
            raise self._full(actor)

    def _full(self, actor: Actor) -> Refused:
        most = quotas.most_in(quotas.room_of(actor), self._quota)
        megabytes = f"{most / 1_000_000:g}"
        zh, en = f"本组织的文件空间({megabytes} MB)已用完", f"Your organization keeps {megabytes} MB of files already."
        if not actor.org_path:
            zh, en = f"您的文件空间({megabytes} MB)已用完", f"You keep {megabytes} MB of files already."
        return Refused("QUOTA_EXCEEDED", zh, en, maximum=most)

    async def begin(self, actor: Actor, name: str, claimed: str, length: int) -> Unfinished:
        """An upload that will come in parts, whose room is kept from now on."""
        lasts = timedelta(hours=self._limits.upload_hours)
        begun = await unfinished.begin(actor, name, claimed, length, lasts, most=self._quota)
        if begun is not None:
            return begun
        if await quotas.under_way(actor.account_id, stamps.now()) >= quotas.UNFINISHED:
            zh, en = "未完成的上传过多，请先完成或取消一些", "Many uploads are unfinished; end some of them first."
            raise Refused("QUOTA_EXCEEDED", zh, en, maximum=quotas.UNFINISHED)
        raise self._full(actor)

    async def take(
        self, actor: Actor, name: str, claimed: str, parts: AsyncIterator[bytes], upload: UUID | None = None
    ) -> Found:
        """A file of somebody's, from its bytes. `upload`: the one that it came in parts as."""
        name, content, key = name_of(name), stamps.uuid7(), ciphers.new_key()
        kind = ""

        async def looked_at() -> AsyncIterator[bytes]:
            nonlocal kind
            head = b""
            async for part in parts:
                if kind:
                    yield part
                    continue
                head += part
                if len(head) >= kinds.HEAD:
                    kind = kinds.kind_of(name, claimed, head)
                    yield head
            if not kind:
                if not head:
                    raise Refused("BAD_REQUEST", "文件是空的", "The file is empty.")
                kind = kinds.kind_of(name, claimed, head)
                yield head

        put = await self.vault.put(content, key, looked_at())
        try:
            return await self._entered(actor, name, kind, put, upload)
        except BaseException:
            await asyncio.shield(self.vault.delete([content]))
            raise

    async def _entered(self, actor: Actor, name: str, kind: str, put: Put, upload: UUID | None) -> Found:
        limits = self._limits
        pages = await self.aside(actor.account_id, self._pages, kind, put, limits.file_pixels, limits.file_pages)
        stored = Stored(put.id, put.digest, kind, put.size, pages, put.key)
        entered = await rows.enter(actor, stored, name, most=self._quota, upload=upload)
        if entered is None:
            raise self._full(actor)
        found, needed = entered
        if not needed:
            await self.vault.delete([put.id])
        return found

    def _pages(self, kind: str, put: Put, pixels: int, pages: int) -> int | None:
        with self.vault.reader(put.id, put.key, put.size) as file:
            return OPENERS.pages(kind, file, put.size, pixels=pixels, pages=pages)

    async def picture(self, actor: Actor, found: Found, page: int, side: int) -> bytes:
        """A page of it as a JPEG, no side of it longer."""
        return await self.aside(actor.account_id, self._drawn, found, page, side)

    def _drawn(self, found: Found, page: int, side: int) -> bytes:
        with self.vault.reader(found.blob, found.key, found.size) as file:
            return OPENERS.picture(found.kind, file, found.size, page=page, side=side)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
