"""The processes that serve: this one, or several behind one door, each with its share of the connections to the database."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from contextlib import nullcontext, suppress
from multiprocessing.connection import wait
from typing import Any

import uvicorn

from service import logs
from service.backups.attendance import attended
from service.connections import connection_of
from service.database import file_of
from service.serving import Server, open_many
from service.settings import Settings

# What uvicorn ends with when the application does not start: it would not the next time either.
_NOT_STARTED = 3
_CUT_SECONDS = 5.0  # for whoever was cut, to be told so
_PAUSE = 1.0


def least_connections(settings: Settings) -> int:
    """What a process wants at least: to write, to read, to hear of news, to look after health, to end what does not stop."""
    return 5 + settings.limits.exports


def server_of(settings: Settings, number: int = 0) -> Server:
    """A server of this process. The first of several does what is done once a day."""
    from service.app import build_app  # noqa: PLC0415 -- the whole schema, a second that no other command needs

    logs.configure(settings.log_level)
    logs.overhear()
    app = build_app(settings, number=number)
    limits = settings.limits
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop" if sys.platform != "win32" else "asyncio",
        http=connection_of(limits, app.state.streams.lasting),  # type: ignore[arg-type]  # uvicorn calls it as a class
        ws="websockets-sansio",
        ws_max_size=limits.frame_bytes,
        ws_ping_interval=limits.heartbeat_seconds,
        ws_per_message_deflate=False,
        lifespan="on",
        log_config=None,  # ours: one line of JSON a request
        access_log=False,
        server_header=False,
        timeout_keep_alive=limits.keep_alive_seconds,
        timeout_graceful_shutdown=int(limits.stopping_seconds + _CUT_SECONDS),
        # Where a request comes from is what the connection says, unless a proxy of ours says otherwise.
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
    )
    return Server(config, app.state.streams.close, limits.send_seconds, limits.stopping_seconds)


def serve(settings: Settings, workers: int, said: str = "") -> None:
    """Serves until it is told to stop; what is `said` when it listens is for one process."""
    open_many()
    if workers > 1:
        return Workers(settings, workers).run()
    server = server_of(settings)
    server.said = said
    with attended(file_of(settings)) if settings.on_sqlite else nullcontext(), suppress(KeyboardInterrupt):
        server.run()
    logging.shutdown()
    if not server.started:
        sys.exit(_NOT_STARTED)
    return None


class Workers:
    """Several processes that listen at one door. One that ends by itself is started anew; all end with this one."""

    def __init__(self, settings: Settings, count: int) -> None:
        share = settings.database_connections // count
        self._settings = settings.model_copy(update={"database_connections": share})
        self._spawning = multiprocessing.get_context("spawn")
        self._door = socket.create_server((settings.host, settings.port), family=_family(settings.host), backlog=2048)
        self._running: list[Any] = [None] * count
        self._stopping = threading.Event()

    def run(self) -> None:
        """Until a signal comes."""
        for told in (signal.SIGTERM, signal.SIGINT):
            signal.signal(told, lambda *_: self._stopping.set())
        for number in range(len(self._running)):
            self._start(number)
        failed = False
        while not (self._stopping.is_set() or failed):
            wait([one.sentinel for one in self._running], timeout=0.5)
            failed = not self._renewed()
        self._end()
        if failed:
            sys.exit(_NOT_STARTED)

    def _start(self, number: int) -> None:
        self._running[number] = self._spawning.Process(target=work, args=(self._settings, number, self._door))
        self._running[number].start()

    def _renewed(self) -> bool:
        """Whether all run, those that ended being started anew; not where one cannot start."""
        for number, one in enumerate(self._running):
            if one.exitcode is None or self._stopping.is_set():
                continue
            if one.exitcode == _NOT_STARTED:
                return False
            self._stopping.wait(_PAUSE)
            self._start(number)
        return True

    def _end(self) -> None:
        for one in self._running:
            one.terminate()
        until = time.monotonic() + self._settings.limits.stopping_seconds + 3 * _CUT_SECONDS
        for one in self._running:
            one.join(max(until - time.monotonic(), 0))
            if one.exitcode is None:
                one.kill()
        self._door.close()


def work(settings: Settings, number: int, door: socket.socket) -> None:
    """One of several processes."""
    open_many()
    threading.Thread(target=_follow, daemon=True).start()
    server = server_of(settings, number)
    with suppress(KeyboardInterrupt):
        server.run(sockets=[door])
    logging.shutdown()  # what is registered for the end of a process is not called for one of several
    if not server.started:
        sys.exit(_NOT_STARTED)


def _follow() -> None:
    """Ends with the process that started this one, however that ended."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
