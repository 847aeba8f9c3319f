"""The server's own habits: what would last for ever is ended, and memory is collected seldom."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import uvicorn

from service import logs

if sys.platform != "win32":
    import resource


class Server(uvicorn.Server):
    """Ends subscriptions before it waits for what is still being answered, and leaves whoever takes nothing for so long.

    What is being answered has its `patience`; then it is cut, and its caller told so (`Manners`). Where it listens is `said`
    once it does.
    """

    said = ""

    def __init__(self, config: uvicorn.Config, ending: Callable[[], None], seconds: float, patience: float = 8) -> None:
        super().__init__(config)
        self._ending, self._seconds, self._patience = ending, seconds, patience

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn's, which in the end dies of the signal that it was given: what was said last is written before."""
        with super().capture_signals():
            try:
                yield
            finally:
                logs.flush()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for server in getattr(self, "servers", ()):
            for door in server.sockets:
                _leave_after(door.fileno(), self._seconds)
        if self.started and self.said:
            print(self.said, flush=True)  # noqa: T201 -- for whoever started it by hand

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._ending()
        cutting = asyncio.get_running_loop().call_later(self._patience, self._cut)
        try:
            await super().shutdown(sockets)
        finally:
            cutting.cancel()

    def _cut(self) -> None:
        for task in self.server_state.tasks:
            task.cancel()


def open_many() -> None:
    """As many open connections as the machine lets this process have: a shell's usual thousand ends before our own limit."""
    if sys.platform != "win32":
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with suppress(ValueError, OSError):  # where the machine thinks otherwise, it stays as it is
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def collect_seldom() -> None:
    """For a process that is ready to serve.

    The schema and the regulation live as long as it does: the collector need not walk through them, and a request's values
    are mostly gone before it would look at them: of a sitting some 50,000 live at a time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 50)


def _leave_after(door: int, seconds: float) -> None:
    """Connections that come through this door are cut when what was sent is not taken for so long.

    The application ends an answer that nobody takes, but its last bytes would wait in the socket for as long as the other
    end stays there. Only Linux has this.
    """
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        with socket.socket(fileno=os.dup(door)) as own:
            if own.family in (socket.AF_INET, socket.AF_INET6):
                own.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(seconds * 1000))
