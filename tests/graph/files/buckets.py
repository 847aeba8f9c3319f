"""A server that speaks S3 over HTTP, in an environment of its own: what it is written with does not go with our versions."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr

from tests.deploy.nginx import free_port

PYTHON = Path(sys.prefix) / "bucket" / "bin" / "python"
needed = pytest.mark.skipif(
    not PYTHON.exists(), reason="NOT TESTED: files in a bucket, for nothing here speaks S3 (`make bucket` was not run)"
)
PREFIX = "handed/in"
_names = count(1)


class Buckets:
    """The server, by its process and its address."""

    def __init__(self, process: subprocess.Popen[bytes], address: str) -> None:
        self.process, self.address = process, address

    def made(self) -> str:
        """A new bucket of the server's."""
        name = f"papers-{next(_names)}"
        _ask(f"{self.address}/{name}", "PUT")
        return name

    def lies(self, bucket: str) -> list[str]:
        """The names in a bucket, and those of what was begun in it and neither ended nor given up."""
        said = _ask(f"{self.address}/{bucket}?list-type=2") + _ask(f"{self.address}/{bucket}?uploads")
        return sorted(re.findall(r"<Key>([^<]*)</Key>", said))

    def content(self, bucket: str, name: str) -> bytes:
        return httpx2.get(f"{self.address}/{bucket}/{name}", timeout=20).content


def _ask(address: str, method: str = "GET") -> str:
    return httpx2.request(method, address, timeout=20).text


def settings_of(buckets: Buckets, bucket: str) -> dict[str, Any]:
    """What a deployment sets for it."""
    return {
        "files_bucket": bucket,
        "files_prefix": PREFIX,
        "files_endpoint": buckets.address,
        "files_access_key": "jishi",
        "files_secret_key": SecretStr("secret"),
    }


@contextmanager
def serving() -> Iterator[Buckets]:
    port = free_port()
    running = subprocess.Popen(
        [str(PYTHON), "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            try:
                _ask(f"http://127.0.0.1:{port}/moto-api/data.json")
                break
            except httpx2.TransportError:
                assert running.poll() is None, "the server of buckets ended"
                time.sleep(0.05)
        yield Buckets(running, f"http://127.0.0.1:{port}")
    finally:
        running.kill()
        running.wait(20)
