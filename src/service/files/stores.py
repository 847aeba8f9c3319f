"""Where contents lie: a folder, or a bucket of a service that speaks S3; and what is said when it is full or away."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from obstore.exceptions import BaseError
from obstore.store import LocalStore, S3Store

from service.refusals import LATER, Refused

if TYPE_CHECKING:
    from obstore.store import ObjectStore

    from service.settings import Settings

log = logging.getLogger("jishi")

# What the system says of a disk that is full, of a quota that is used up, and of a file that may not grow.
_FULL = ("os error 28", "os error 122", "os error 27", "No space left", "StorageFull", "QuotaExceeded")
_PART = 5 * 1024 * 1024  # the least that S3 takes as a part of several
_PIECE = 512 * 1024


class Store:
    """One place of contents. `folder` is where it is on this machine, None for a bucket; `part` how much is held at once
    while something is put there, in bytes. Nothing is made or asked before it is used."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.folder = folder_of(settings)
        self.part = _PIECE if self.folder is not None else _PART
        self._away_at: float | None = None

    @cached_property
    def objects(self) -> ObjectStore:
        """obstore's; a folder is made for this user alone."""
        if self.folder is None:
            return _bucket(self._settings)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return LocalStore(self.folder.absolute())

    @contextmanager
    def told(self) -> Iterator[None]:
        """What it refuses becomes a refusal of the request, with a code that says whether to wait or to call somebody."""
        try:
            yield
        except FileNotFoundError as gone:
            log.error("a content is not in the store: %s", _first(gone))
            raise away() from gone
        except (BaseError, OSError) as fault:
            said = str(fault)
            if any(word in said for word in _FULL):
                log.error("the store of files is full: %s", _first(fault))
                raise Refused(
                    "STORAGE_FULL",
                    "文件存储空间已满，请联系管理员",
                    "There is no room for files; tell the administrator.",
                ) from fault
            log.error("the store of files does not answer: %s", _first(fault))
            self._away_at = perf_counter()
            raise away() from fault
        self._away_at = None

    def waited_for(self, since: float) -> None:
        """Refused where it was found away since that moment (of `perf_counter`) and has given nothing after that: whoever stood in
        line meanwhile need not wait for it anew, each in turn."""
        if self._away_at is not None and self._away_at > since:
            raise away()


def folder_of(settings: Settings) -> Path | None:
    """Where contents lie on this machine; None where they lie in a bucket."""
    return None if settings.files_bucket else settings.files_dir or settings.data_dir / "files"


def _bucket(settings: Settings) -> S3Store:
    given: dict[str, Any] = {"region": settings.files_region}
    if settings.files_endpoint is not None:
        given["endpoint"] = str(settings.files_endpoint).rstrip("/")
    if settings.files_access_key and settings.files_secret_key:
        given["access_key_id"] = settings.files_access_key
        given["secret_access_key"] = settings.files_secret_key.get_secret_value()
    patience = timedelta(seconds=settings.limits.bucket_seconds)
    plain = settings.files_endpoint is not None and settings.files_endpoint.scheme == "http"
    return S3Store(
        settings.files_bucket,
        prefix=settings.files_prefix or None,
        virtual_hosted_style_request=False,
        client_options={"timeout": patience, "connect_timeout": patience / 2, "allow_http": plain},
        # What breaks at once is tried again; of what hangs that would be another wait, and a part that hangs is given up by a second
        # request, which hangs as well: whoever waits for a bucket that answers nothing waits twice `bucket_seconds` at most.
        retry_config={"max_retries": 2, "retry_timeout": patience * 0.75},
        **given,
    )


def away() -> Refused:
    zh, en = "文件存储暂不可用，请稍后再试", "The store of files is unavailable; try again."
    return Refused("STORAGE_UNAVAILABLE", zh, en, LATER)


def _first(fault: Exception) -> str:
    """The first line: what follows is the library's own picture of it."""
    return str(fault).partition("\n")[0][:300]
