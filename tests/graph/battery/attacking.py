"""Attacks on a server: `python -m … ADDRESS AUTHORIZATION NUMBER` opens so many connections of each way and throws bombs.

It says `open` when they are open, goes on until its input ends, and says then how many bombs were thrown.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count

import httpx2

from bench.bombs import bombs, fresh
from service.serving import open_many

_HEAD = b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
WAYS: dict[str, tuple[bytes, bytes]] = {
    "silent": (b"", b""),
    "half a request line": (b"POST /gra", b""),
    "half a head": (_HEAD, b""),
    "half a body": (_HEAD + b"content-length: 5000\r\n\r\n{", b""),
    "a head, a byte at a time": (_HEAD + b"x-slow: ", b"a"),
    "a body, a byte at a time": (_HEAD + b"content-length: 5000\r\n\r\n", b" "),
    "a chunked body without an end": (_HEAD + b"transfer-encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
}


@asynccontextmanager
async def open_to(port: int, number: int, first: bytes, later: bytes) -> AsyncIterator[None]:
    """So many connections that begin like this and go on like that, again when they are cut."""
    over = asyncio.Event()

    async def one() -> None:
        while not over.is_set():
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(first)
                while not over.is_set() and not writer.is_closing():
                    writer.write(later)
                    await writer.drain()
                    await asyncio.sleep(1)
                writer.close()
            except OSError:
                await asyncio.sleep(0.2)

    tasks = [asyncio.create_task(one()) for _ in range(number)]
    try:
        yield
    finally:
        over.set()
        await asyncio.gather(*tasks)


async def throwing(base: str, headers: dict[str, str], over: asyncio.Event) -> int:
    """Bombs, one after the other."""
    thrown, packed = 0, [*bombs().values()]
    async with httpx2.AsyncClient(
        base_url=base, headers=headers | {"content-type": "application/json"}, timeout=60
    ) as http:
        for number in count():
            for bomb in packed:
                if over.is_set():
                    return thrown
                told = await http.post("/graphql", content=fresh(bomb, number))
                assert told.status_code < 500, (bomb[:60], told.text[:200])
                thrown += 1
    raise AssertionError("unreachable")


async def main(base: str, authorization: str, number: int) -> None:
    open_many()
    over = asyncio.Event()
    async with AsyncExitStack() as stack:
        for first, later in WAYS.values():
            await stack.enter_async_context(open_to(int(base.rpartition(":")[2]), number, first, later))
        await asyncio.sleep(0.5)
        bombing = asyncio.create_task(throwing(base, {"authorization": authorization}, over))
        sys.stdout.write("open\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)
        over.set()
        sys.stdout.write(f"{await bombing}\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
